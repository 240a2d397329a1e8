#include "domain/member/roster.h"

#include "domain/member/phone_owner.h"
#include "domain/member/roster_columns.h"

#include "base/indonesian_faith.h"
#include "base/unicode.h"

#include <algorithm>

namespace member {

namespace {

using Cells = std::vector<std::string>;

// The village within an address: what follows "kel." up to a comma or another part.
std::string village_within(std::string const& address)
{
    auto const folded = unicode::folded(address);
    for (std::string_view const mark : { "kelurahan ", "kel. ", "kel.", "kel ", "desa " }) {
        auto const at = folded.find(mark);
        if (at == std::string::npos || (at > 0 && folded[at - 1] != ' ' && folded[at - 1] != ','))
            continue;
        auto rest = folded.substr(at + mark.size());
        for (std::string_view const end : { ",", " kec", " rt", " rw", "(", " no" })
            rest.resize(std::min(rest.find(end), rest.size()));
        return rest;
    }
    return {};
}

// A number typed behind a name is no part of it, masked or not; nor is what else was masked.
std::string without_masks(std::string_view text)
{
    static constexpr std::string_view dot = "•";
    std::string kept(text);
    for (auto at = kept.find(dot); at != std::string::npos; at = kept.find(dot)) {
        auto end = at;
        while (kept.compare(end, dot.size(), dot) == 0)
            end += dot.size();
        bool const is_number = end - at > indonesian::faith_or_marriage_mask.size() && at >= 2;
        kept.erase(is_number ? at - 2 : at, is_number ? end - at + 2 : end - at);
    }
    return kept;
}

class Reading {
public:
    Reading(UnderstoodRoster& roster, std::vector<Village> const& villages, indonesian::Date today)
        : m_roster(roster)
        , m_villages(villages)
        , m_asides(roster, today)
        , m_today(today)
    {
    }

    void read(spreadsheet::Row const& raw)
    {
        UnderstoodRow row;
        row.line = raw.line;
        take_cells(raw, row);
        if (auto const* why = m_asides.why(row.cells)) {
            m_roster.skipped.push_back({ raw.line, why });
            return;
        }
        note_masks(row);
        read_names(row);
        read_phone(row);
        read_place(row);
        read_dates(row);
        row.business = text_of(row.cells, Column::Business);
        row.note = text_of(row.cells, Column::Note);
        m_roster.rows.push_back(std::move(row));
    }

    // Masks and empties as promised.
    void take_cells(spreadsheet::Row const& raw, UnderstoodRow& row) const
    {
        row.cells.reserve(raw.cells.size());
        for (std::size_t at = 0; at < raw.cells.size(); ++at)
            row.cells.push_back(kept_cell(m_roster, raw.line, at, raw.cells[at]));
    }

    // What is masked was often masked before, when the file was opened.
    static void note_masks(UnderstoodRow& row)
    {
        static std::string const nik_mask = indonesian::without_nik("6472014508880003").substr(2);
        auto const any = [&row](auto const& is) { return std::any_of(row.cells.begin(), row.cells.end(), is); };
        if (any([](auto const& cell) { return cell.find(nik_mask) != std::string::npos; }))
            row.notices.push_back({ &roster_nik_masked });
        if (any([](auto const& cell) { return cell == indonesian::harm_mask; }))
            row.notices.push_back({ &roster_harm_masked });
        if (any(indonesian::has_faith_or_marriage_mask))
            row.notices.push_back({ &roster_faith_or_marriage_masked });
    }

private:
    std::string_view raw_of(Cells const& cells, Column column) const
    {
        return detail::raw_of(m_roster.columns, cells, column);
    }

    std::string text_of(Cells const& cells, Column column) const
    {
        return detail::text_of(m_roster.columns, cells, column);
    }

    void read_names(UnderstoodRow& row) const
    {
        auto const nickname = unicode::readable(without_masks(text_of(row.cells, Column::Nickname)));
        auto name = indonesian::read_name(without_masks(raw_of(row.cells, Column::FullName)));
        if (!name && name.problem().code == &indonesian::name_missing && !nickname.empty())
            name = indonesian::read_name(nickname);
        if (!name) {
            row.refused = Notice { name.problem().code, name.problem().fill };
            return;
        }
        row.full_name = name.value().full;
        if (unicode::holds_pictures(raw_of(row.cells, Column::FullName)))
            row.notices.push_back({ &roster_picture_left_out });
        row.nickname = nickname.empty() ? name.value().nickname : std::string(unicode::first(nickname, 100));
        if (row.full_name == name.value().nickname || raw_of(row.cells, Column::FullName).empty())
            row.notices.push_back({ &roster_only_nickname, { { "name", row.full_name } } });
    }

    void read_phone(UnderstoodRow& row) const
    {
        auto const typed = text_of(row.cells, Column::Phone);
        if (typed.empty())
            return;
        auto const phone = indonesian::read_phone(typed);
        if (!phone) {
            row.notices.push_back({ &roster_phone_left_out, { { "typed", typed } }, phone.problem().code });
            return;
        }
        row.phone = phone.value().e164;
        row.phone_owner = phone_owner_in(typed);
        if (auto const words = words_beside_phone(typed); row.phone_owner == PhoneOwner::Unknown && !words.empty())
            row.notices.push_back({ &roster_phone_words_left_out, { { "typed", words } } });
        if (phone.value().line == indonesian::Line::Landline)
            row.notices.push_back({ &roster_phone_landline });
        if (phone.value().others == indonesian::Others::Written)
            row.notices.push_back({ &roster_second_phone });
    }

    void read_place(UnderstoodRow& row)
    {
        row.landmark = text_of(row.cells, Column::Address);
        auto const address = unicode::folded(row.landmark);
        auto const both = text_of(row.cells, Column::RtRw);
        auto const slash = both.find_first_of("/-");
        row.rt = detail::small_number(raw_of(row.cells, Column::Rt).substr(0, 40));
        row.rw = detail::small_number(raw_of(row.cells, Column::Rw).substr(0, 40));
        if (row.rt.empty())
            row.rt = detail::small_number(std::string_view(both).substr(0, slash));
        if (row.rw.empty() && slash != std::string::npos)
            row.rw = detail::small_number(std::string_view(both).substr(slash));
        if (row.rt.empty())
            row.rt = detail::number_behind(address, "rt");
        if (row.rw.empty())
            row.rw = detail::number_behind(address, "rw");
        if (row.rt.empty())
            row.rt = m_asides.rt();
        auto typed = text_of(row.cells, Column::Village);
        bool in_address = false;
        if (typed.empty()) {
            typed = village_within(address);
            in_address = !typed.empty();
        }
        if (typed.empty())
            typed = m_asides.village();
        if (typed.empty())
            return;
        auto const [village, how] = m_villages.find(typed, text_of(row.cells, Column::District));
        using How = detail::Villages::Match::How;
        if (village)
            row.village_code = village->code;
        if (how == How::Likely)
            row.notices.push_back({ &roster_village_likely, { { "typed", typed }, { "village", village->name } } });
        else if (how == How::OneOfTwo)
            row.notices.push_back({ &roster_village_of_two, { { "typed", typed } } });
        else if (how == How::Unknown)
            row.notices.push_back({ &roster_village_unknown, { { "typed", typed } } });
        if (!village && !in_address) // what was written of her home is not lost
            row.landmark = std::string(
                unicode::first(row.landmark + (row.landmark.empty() ? "" : ", ") + typed, detail::longest_text));
    }

    void read_dates(UnderstoodRow& row) const
    {
        if (auto const typed = text_of(row.cells, Column::BirthYear); !typed.empty()) {
            auto const birth = indonesian::read_birth_year(typed, m_today);
            if (!birth) {
                row.notices.push_back({ &roster_birth_year_left_out, { { "typed", typed } }, birth.problem().code });
            } else {
                row.birth_year = birth.value().year;
                if (birth.value().told == indonesian::Told::Age)
                    row.notices.push_back({ &roster_birth_year_from_age });
                if (static_cast<int>(m_today.year()) - *row.birth_year < 18 && !row.refused)
                    row.refused = Notice { &roster_under_age };
            }
        }
        if (auto const typed = text_of(row.cells, Column::JoinedOn); !typed.empty()) {
            auto const joined = indonesian::read_date(typed, m_today, indonesian::Future::Refused);
            if (joined)
                row.joined_on = indonesian::iso(joined.value());
            else
                row.notices.push_back({ &roster_joined_on_left_out, { { "typed", typed } }, joined.problem().code });
        }
    }

    UnderstoodRoster& m_roster;
    detail::Villages m_villages;
    detail::Asides m_asides;
    indonesian::Date m_today;
};

}

std::string kept_cell(UnderstoodRoster const& roster, std::size_t line, std::size_t at, std::string_view cell)
{
    auto masked = indonesian::without_harm(indonesian::without_nik(cell));
    if (roster.header_line > 0 && line == roster.header_line)
        return masked;
    auto const column = at < roster.columns.size() ? roster.columns[at].column : Column::Ignored;
    if (line > roster.header_line && detail::is_never_collected(column))
        return {};
    bool const is_name = column == Column::FullName || column == Column::Nickname;
    using indonesian::Alone;
    return indonesian::without_faith_or_marriage(masked, is_name ? Alone::MayBeAName : Alone::Tells);
}

UnderstoodRoster understand(spreadsheet::Grid const& grid, std::vector<Village> const& villages,
    Correction const& correction, indonesian::Date today)
{
    auto layout = detail::find_layout(grid.rows, villages, correction, today);
    UnderstoodRoster roster;
    roster.sheet = indonesian::without_nik(grid.sheet);
    for (auto const& other : grid.other_sheets)
        roster.other_sheets.push_back(indonesian::without_nik(other));
    roster.header_line = layout.header_line;
    roster.columns = std::move(layout.columns);
    bool has_names = false;
    for (auto& [column, heading] : roster.columns) {
        heading = std::string(unicode::first(indonesian::without_nik(heading), 60));
        has_names = has_names || column == Column::FullName || column == Column::Nickname;
        if (detail::is_never_collected(column))
            roster.notices.push_back({ &roster_not_collected, { { "heading", heading } } });
    }
    if (layout.guessed)
        roster.notices.push_back({ &roster_column_guessed });
    if (!has_names)
        roster.notices.push_back({ &roster_no_names });
    Reading reading(roster, villages, today);
    for (auto at = layout.first_row; at < grid.rows.size(); ++at) {
        if (roster.sample.size() < 5) {
            UnderstoodRow shown;
            reading.take_cells(grid.rows[at], shown);
            roster.sample.push_back(std::move(shown.cells));
        }
        if (has_names)
            reading.read(grid.rows[at]);
    }
    return roster;
}

}
