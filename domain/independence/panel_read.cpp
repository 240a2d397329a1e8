#include "domain/independence/panel.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

namespace independence {

using base::Kind;
using base::Nothing;
using base::Problem;
using base::Result;

namespace {

constexpr std::size_t largest_panel = 256u << 20;

std::string trimmed(std::string_view text)
{
    auto const from = text.find_first_not_of(" \t");
    if (from == text.npos)
        return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t") - from + 1));
}

struct Line {
    std::size_t number { 0 }; // where it begins, from 1
    std::vector<std::string> cells;

    bool is_blank() const { return cells.size() == 1 && cells[0].empty(); }
};

// RFC 4180 with the separator that the heading uses most.
class Lines {
public:
    explicit Lines(std::string_view text)
        : m_text(text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text)
    {
        auto const heading = m_text.substr(0, m_text.find_first_of("\r\n"));
        for (char const candidate : { ';', '\t' }) {
            if (std::ranges::count(heading, candidate) > std::ranges::count(heading, m_separator))
                m_separator = candidate;
        }
    }

    bool at_end() const { return m_at >= m_text.size(); }

    Result<Line> next()
    {
        Line out { m_line, {} };
        while (true) {
            out.cells.push_back(TRY(cell(out.number)));
            if (at_end())
                return out;
            char const c = m_text[m_at++];
            if (c == m_separator)
                continue;
            if (c == '\r' && !at_end() && m_text[m_at] == '\n')
                ++m_at;
            ++m_line;
            return out;
        }
    }

private:
    bool is_end_of_cell(char c) const { return c == m_separator || c == '\n' || c == '\r'; }

    Result<std::string> cell(std::size_t line)
    {
        std::string out;
        if (at_end() || m_text[m_at] != '"') {
            auto const from = m_at;
            while (!at_end() && !is_end_of_cell(m_text[m_at]))
                ++m_at;
            return trimmed(m_text.substr(from, m_at - from));
        }
        for (++m_at; !at_end(); ++m_at) {
            if (m_text[m_at] == '"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')
                    break;
                ++m_at;
            }
            m_line += m_text[m_at] == '\n' ? 1 : 0;
            out += m_text[m_at];
        }
        if (at_end())
            return Problem { Kind::Malformed, panel_open_quote, { { "line", std::to_string(line) } } };
        ++m_at;
        while (!at_end() && !is_end_of_cell(m_text[m_at]))
            ++m_at;
        return trimmed(out);
    }

    std::string_view m_text;
    std::size_t m_at { 0 };
    std::size_t m_line { 1 };
    char m_separator { ',' };
};

// Words as small numbers, in order of first appearance.
struct Numbered {
    std::vector<std::string> words;
    std::unordered_map<std::string, std::uint32_t> places;

    std::uint32_t place(std::string const& word)
    {
        auto const [at, fresh] = places.emplace(word, static_cast<std::uint32_t>(words.size()));
        if (fresh)
            words.push_back(word);
        return at->second;
    }
};

std::string numbered_column(char wave, int indicator)
{
    return std::string(1, wave) + (indicator < 9 ? "0" : "") + std::to_string(indicator + 1);
}

class PanelReading {
public:
    explicit PanelReading(std::string_view text)
        : m_lines(text)
    {
    }

    Result<Panel> whole(std::span<std::string const> group_columns)
    {
        if (m_lines.at_end())
            return Problem { Kind::Malformed, panel_empty };
        TRY(heading(group_columns));
        while (!m_lines.at_end()) {
            auto const line = TRY(m_lines.next());
            if (!line.is_blank())
                TRY(woman(line));
        }
        if (m_out.women.empty())
            return Problem { Kind::Malformed, panel_empty };
        settle_design();
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            m_out.groups.push_back({ group_columns[g], m_group_values[g].words });
        m_out.chapters = m_chapters.words;
        return std::move(m_out);
    }

private:
    Result<Nothing> heading(std::span<std::string const> group_columns)
    {
        auto const line = TRY(m_lines.next());
        m_columns = line.cells.size();
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            if (!m_places.emplace(line.cells[i], i).second && !line.cells[i].empty())
                return Problem { Kind::Malformed, panel_column_twice, { { "column", line.cells[i] } } };
        }
        m_id = TRY(needed("id"));
        m_chapter = TRY(needed("chapter"));
        for (int j = 0; j < panel_indicators; ++j) {
            m_before[static_cast<std::size_t>(j)] = TRY(needed(numbered_column('b', j)));
            m_after[static_cast<std::size_t>(j)] = TRY(needed(numbered_column('e', j)));
        }
        m_arm = optional_column("arm");
        m_psu = optional_column("psu");
        m_stratum = optional_column("stratum");
        m_weight = optional_column("weight");
        for (auto const& name : group_columns) {
            auto const place = TRY(needed(name));
            m_groups.push_back(place);
        }
        m_group_values.resize(m_groups.size());
        m_out.arm = m_arm ? ArmColumn::Given : ArmColumn::Absent;
        return Nothing {};
    }

    Result<std::size_t> needed(std::string const& name) const
    {
        auto const found = m_places.find(name);
        if (found == m_places.end())
            return Problem { Kind::Malformed, panel_missing_column, { { "column", name } } };
        return found->second;
    }

    std::optional<std::size_t> optional_column(std::string const& name) const
    {
        auto const found = m_places.find(name);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

    Result<Nothing> woman(Line const& line)
    {
        if (line.cells.size() != m_columns) {
            return Problem { Kind::Malformed, panel_wrong_length,
                { { "line", std::to_string(line.number) }, { "found", std::to_string(line.cells.size()) },
                    { "wanted", std::to_string(m_columns) } } };
        }
        PanelWoman out;
        auto const id = TRY(filled(line, m_id, "id"));
        auto const [first, fresh] = m_ids.emplace(id, line.number);
        if (!fresh) {
            return Problem { Kind::Malformed, panel_same_id,
                { { "line", std::to_string(line.number) }, { "first", std::to_string(first->second) } } };
        }
        auto const chapter = TRY(filled(line, m_chapter, "chapter"));
        out.chapter = m_chapters.place(chapter);
        out.before = TRY(leaves(line, m_before, 'b'));
        out.after = TRY(leaves(line, m_after, 'e'));
        if (m_arm) {
            auto const& text = line.cells[*m_arm];
            if (text != "0" && text != "1")
                return wrong_value(line, "arm", "0, 1");
            out.arm = text == "1" ? 1 : 0;
        }
        if (m_weight)
            out.weight = TRY(weight(line));
        TRY(place_in_design(line, out));
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            out.groups.push_back(m_group_values[g].place(line.cells[m_groups[g]]));
        m_out.women.push_back(std::move(out));
        return Nothing {};
    }

    Result<Nothing> place_in_design(Line const& line, PanelWoman& woman)
    {
        std::string stratum;
        if (m_stratum)
            stratum = TRY(filled(line, *m_stratum, "stratum"));
        woman.stratum = m_strata.place(stratum);
        std::string psu = std::to_string(m_out.women.size());
        if (m_psu)
            psu = TRY(filled(line, *m_psu, "psu"));
        // The same number in two strata names two units.
        woman.psu = m_psus.place(std::to_string(woman.stratum) + "/" + psu);
        if (woman.psu == m_out.stratum_of_psu.size())
            m_out.stratum_of_psu.push_back(woman.stratum);
        return Nothing {};
    }

    Result<Leaves> leaves(Line const& line, std::array<std::size_t, panel_indicators> const& columns, char wave) const
    {
        Leaves out;
        for (int j = 0; j < panel_indicators; ++j) {
            auto const& text = line.cells[columns[static_cast<std::size_t>(j)]];
            if (text == "1")
                out.inadequate |= static_cast<Profile>(1 << j);
            else if (text.empty())
                out.missing |= static_cast<Profile>(1 << j);
            else if (text != "0")
                return wrong_value(line, numbered_column(wave, j), "0, 1, \"\"");
        }
        return out;
    }

    Result<double> weight(Line const& line) const
    {
        auto text = line.cells[*m_weight];
        std::ranges::replace(text, ',', '.');
        double out = 0;
        auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), out);
        if (failed != std::errc {} || end != text.data() + text.size() || !(out > 0) || out > 1e9)
            return wrong_value(line, "weight", "> 0");
        return out;
    }

    Result<std::string> filled(Line const& line, std::size_t column, char const* name) const
    {
        if (line.cells[column].empty())
            return Problem { Kind::Malformed, panel_no_id,
                { { "line", std::to_string(line.number) }, { "column", name } } };
        return line.cells[column];
    }

    static Problem wrong_value(Line const& line, std::string column, char const* allowed)
    {
        return { Kind::Malformed, panel_wrong_value,
            { { "line", std::to_string(line.number) }, { "column", std::move(column) }, { "allowed", allowed } } };
    }

    // Every woman a unit of her own, in one stratum, all of one weight: columns that say so say nothing.
    void settle_design()
    {
        m_out.psus = static_cast<std::uint32_t>(m_psus.words.size());
        bool const plain = m_psus.words.size() == m_out.women.size() && m_strata.words.size() == 1
            && std::ranges::all_of(
                m_out.women, [&](auto const& woman) { return woman.weight == m_out.women.front().weight; });
        m_out.design = plain ? SurveyDesign::None : SurveyDesign::Given;
        if (plain)
            for (auto& woman : m_out.women)
                woman.weight = 1;
    }

    Lines m_lines;
    std::size_t m_columns { 0 };
    std::unordered_map<std::string, std::size_t> m_places;
    std::size_t m_id { 0 };
    std::size_t m_chapter { 0 };
    std::array<std::size_t, panel_indicators> m_before {};
    std::array<std::size_t, panel_indicators> m_after {};
    std::optional<std::size_t> m_arm;
    std::optional<std::size_t> m_psu;
    std::optional<std::size_t> m_stratum;
    std::optional<std::size_t> m_weight;
    std::vector<std::size_t> m_groups;
    std::vector<Numbered> m_group_values;
    Numbered m_chapters;
    Numbered m_psus;
    Numbered m_strata;
    std::unordered_map<std::string, std::size_t> m_ids;
    Panel m_out;
};

}

Result<Panel> read_panel(std::string_view csv, std::span<std::string const> group_columns)
{
    if (csv.size() > largest_panel)
        return Problem { Kind::TooLarge, panel_too_large };
    return PanelReading(csv).whole(group_columns);
}

}
