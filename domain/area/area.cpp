#include "domain/area/area.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace area {

namespace {

// One line of a comma-separated table; quotes as in RFC 4180.
std::vector<std::string> cells_of(std::string_view line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            bool const doubled = quoted && i + 1 < line.size() && line[i + 1] == '"';
            if (doubled)
                cells.back() += line[++i];
            else
                quoted = !quoted;
        } else if (line[i] == ',' && !quoted) {
            cells.emplace_back();
        } else if (line[i] != '\r') {
            cells.back() += line[i];
        }
    }
    return cells;
}

template <class N>
std::optional<N> number_of(std::string const& text)
{
    N value {};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc {} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<std::string> text_of(std::string const& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

struct Table {
    std::map<std::string, std::size_t, std::less<>> columns;
    std::string cell(std::vector<std::string> const& row, std::string_view name) const
    {
        auto const at = columns.find(name);
        return at == columns.end() || at->second >= row.size() ? std::string {} : row[at->second];
    }
};

Area area_of(Table const& table, std::vector<std::string> const& row)
{
    auto const code = table.cell(row, "code");
    return { code, std::string(kind_of_code(code)), table.cell(row, "name"), text_of(parent_of_code(code)),
        text_of(table.cell(row, "bps_code")), number_of<double>(table.cell(row, "lat")),
        number_of<double>(table.cell(row, "lon")), text_of(table.cell(row, "bank")),
        number_of<std::int64_t>(table.cell(row, "population_2023")) };
}

}

std::string_view kind_of_code(std::string_view code)
{
    // Lengths of PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD.
    for (std::size_t i = 0; i < code.size(); ++i) {
        bool const dot = i == 2 || i == 5 || i == 8;
        if (dot ? code[i] != '.' : (code[i] < '0' || code[i] > '9'))
            return {};
    }
    switch (code.size()) {
    case 2:
        return "province";
    case 5:
        return "regency";
    case 8:
        return "district";
    case 13:
        return "village";
    default:
        return {};
    }
}

std::string parent_of_code(std::string_view code)
{
    auto const dot = code.rfind('.');
    return dot == std::string_view::npos ? std::string {} : std::string(code.substr(0, dot));
}

base::Result<std::vector<Area>> read_table(std::string_view csv)
{
    if (csv.starts_with("\xef\xbb\xbf"))
        csv.remove_prefix(3);
    Table table;
    std::vector<Area> areas;
    std::set<std::string> seen;
    for (int line = 1; !csv.empty(); ++line) {
        auto const end = std::min(csv.find('\n'), csv.size());
        auto const row = cells_of(csv.substr(0, end));
        csv.remove_prefix(std::min(end + 1, csv.size()));
        if (line == 1) {
            for (std::size_t i = 0; i < row.size(); ++i)
                table.columns.emplace(row[i], i);
            if (!table.columns.contains("code") || !table.columns.contains("name"))
                return base::Problem(base::Kind::Malformed, not_a_table);
            continue;
        }
        if (row.size() == 1 && row[0].empty())
            continue;
        auto const found = area_of(table, row);
        if (found.kind.empty() || found.name.empty())
            return base::Problem(base::Kind::Malformed, bad_row, { { "line", std::to_string(line) } });
        auto const district = table.cell(row, "district_code");
        if (kind_of_code(district) == "district" && seen.insert(district).second)
            areas.push_back({ district, "district", table.cell(row, "district"), parent_of_code(district) });
        areas.push_back(found);
    }
    return areas;
}

std::vector<page::Choice> choices(std::vector<Village> const& villages)
{
    std::vector<page::Choice> offered;
    for (auto const& one : villages)
        offered.push_back({ .value = one.code, .label = one.name, .group = one.district });
    return offered;
}

}
