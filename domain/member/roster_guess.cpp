// Lists without headings, and names of villages: what a column holds tells what it means.
#include "domain/member/roster_columns.h"

#include "base/indonesian_faith.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace member::detail {

namespace {

struct Tally {
    std::size_t filled = 0, phones = 0, counted = 0, niks = 0, villages = 0, births = 0, dates = 0, names = 0,
                places = 0, religions = 0, marriages = 0;
    std::set<std::string> different;
};

bool is_small_number(std::string_view text, std::size_t digits)
{
    return text.size() <= digits && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool has_place_word(std::string const& folded)
{
    for (auto const* word :
        { "jl", "jalan", "jln", "gang", "gg.", "gg ", "blok", "perum", " rt", "rt.", "belakang", "samping" }) {
        if (folded.find(word) != std::string::npos)
            return true;
    }
    return false;
}

void count(std::string const& cell, Tally& tally, Villages& villages, indonesian::Date today)
{
    auto const text = unicode::readable(cell);
    if (text.empty())
        return;
    ++tally.filled;
    tally.different.insert(text.substr(0, 80));
    if (indonesian::holds_nik(text)) {
        ++tally.niks;
        return;
    }
    if (indonesian::tells_religion(text) || indonesian::tells_marriage(text)) {
        ++(indonesian::tells_religion(text) ? tally.religions : tally.marriages);
        return;
    }
    if (is_small_number(text, 6) && std::atoi(text.c_str()) == static_cast<int>(tally.filled))
        ++tally.counted;
    if (auto const phone = indonesian::read_phone(text); phone && phone.value().line == indonesian::Line::Mobile)
        ++tally.phones;
    auto const digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits > 0) {
        auto const birth = indonesian::read_birth_year(text, today);
        auto const age = birth ? static_cast<int>(today.year()) - birth.value().year : 0;
        tally.births += age >= 15 && age <= 95;
        tally.dates += bool(indonesian::read_date(text, today, indonesian::Future::Refused));
    }
    auto const folded = unicode::folded(text);
    if (villages.find(text, "").how == Villages::Match::How::Exact)
        ++tally.villages;
    else if (has_place_word(folded))
        ++tally.places;
    else if (digits == 0 && text.size() >= 3 && std::count(text.begin(), text.end(), ' ') <= 4)
        ++tally.names;
}

Column likeliest(Tally const& tally, std::set<Column> const& taken)
{
    auto const mostly = [&](std::size_t times) { return times * 10 >= tally.filled * 6; };
    auto const free = [&](Column column) { return !taken.contains(column); };
    if (tally.filled == 0)
        return Column::Ignored;
    if (mostly(tally.niks))
        return Column::IdentityNumber;
    if (mostly(tally.religions))
        return Column::Religion;
    if (mostly(tally.marriages))
        return Column::Marriage;
    if (mostly(tally.phones) && free(Column::Phone))
        return Column::Phone;
    if (mostly(tally.counted) && free(Column::Number))
        return Column::Number;
    if (mostly(tally.villages) && free(Column::Village))
        return Column::Village;
    if (mostly(tally.births) && free(Column::BirthYear))
        return Column::BirthYear;
    if (mostly(tally.dates) && free(Column::JoinedOn))
        return Column::JoinedOn;
    if (mostly(tally.places) && free(Column::Address))
        return Column::Address;
    if (mostly(tally.names) && free(Column::FullName) && tally.different.size() * 2 >= tally.filled)
        return Column::FullName;
    return Column::Ignored;
}

std::string village_key(std::string_view typed)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> whole { { { "sei", "sungai" },
        { "g", "gunung" }, { "s", "sungai" }, { "sp", "simpang" }, { "spg", "simpang" }, { "smd", "samarinda" },
        { "dlm", "dalam" }, { "gn", "gunung" }, { "gng", "gunung" }, { "krg", "karang" } } };
    static constexpr std::array<std::string_view, 8> dropped { "kel", "kelurahan", "desa", "ds", "kec", "kecamatan",
        "kota", "kampung" };
    std::string key, word;
    auto const finish = [&] {
        if (word.empty() || std::find(dropped.begin(), dropped.end(), word) != dropped.end()) {
            word.clear();
            return;
        }
        for (auto const& [brief, full] : whole) {
            if (word == brief)
                word = full;
        }
        key += indonesian::name_key(word);
        word.clear();
    };
    for (auto const c : unicode::folded(unicode::readable(unicode::first(typed, 200)))) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
        else
            finish();
    }
    finish();
    return key;
}

}

std::vector<MeantColumn> guess(
    std::vector<spreadsheet::Row> const& rows, std::vector<Village> const& listed, indonesian::Date today)
{
    Villages villages(listed);
    std::vector<Tally> tallies;
    for (std::size_t at = 0; at < std::min<std::size_t>(rows.size(), 200); ++at) {
        auto const& cells = rows[at].cells;
        tallies.resize(std::max(tallies.size(), cells.size()));
        for (std::size_t column = 0; column < cells.size(); ++column)
            count(cells[column], tallies[column], villages, today);
    }
    std::vector<MeantColumn> columns(tallies.size());
    std::set<Column> taken;
    for (std::size_t at = 0; at < tallies.size(); ++at) {
        columns[at].column = likeliest(tallies[at], taken);
        taken.insert(columns[at].column);
    }
    return columns;
}

namespace {

// "K", "TK", "J" in a column "Status".
bool is_mark_of_marriage(std::string_view folded)
{
    static constexpr std::array<std::string_view, 15> marks { "k", "bk", "tk", "kw", "bm", "b", "s", "m", "j", "d", "c",
        "ch", "cm", "jd", "dd" };
    return std::find(marks.begin(), marks.end(), folded) != marks.end();
}

}

Column told_by_values(
    std::vector<spreadsheet::Row> const& rows, std::size_t first_row, std::size_t at, std::string_view heading)
{
    std::size_t filled = 0, religions = 0, marriages = 0, marks = 0;
    for (auto row = first_row; row < rows.size() && row < first_row + 400; ++row) {
        auto const text = at < rows[row].cells.size() ? unicode::folded(unicode::readable(rows[row].cells[at])) : "";
        if (text.empty() || text == "-")
            continue;
        ++filled;
        religions += indonesian::tells_religion(text);
        marriages += indonesian::tells_marriage(text);
        marks += is_mark_of_marriage(text);
    }
    auto const folded = unicode::folded(heading);
    bool const is_status = folded.find("stat") != std::string::npos || folded.find("sts") != std::string::npos;
    if (filled > 0 && religions * 2 >= filled)
        return Column::Religion;
    if (filled > 0 && (marriages * 2 >= filled || (is_status && marriages + marks == filled)))
        return Column::Marriage;
    return Column::Ignored;
}

Villages::Villages(std::vector<Village> const& villages)
{
    for (auto const& village : villages)
        m_keyed.push_back({ &village, village_key(village.name), village_key(village.district) });
}

Villages::Match Villages::look_up(std::string const& key, std::string const& district_key)
{
    using How = Match::How;
    Match match;
    if (key.empty())
        return match;
    for (auto const& one : m_keyed) {
        if (one.key != key)
            continue;
        if (!district_key.empty() && one.district_key == district_key)
            return { one.village, How::Exact };
        match = match.how == How::Unknown ? Match { one.village, How::Exact } : Match { nullptr, How::OneOfTwo };
    }
    if (match.how != How::Unknown || m_comparisons_left < m_keyed.size())
        return match;
    m_comparisons_left -= m_keyed.size();
    double best = 0, second = 0;
    for (auto const& one : m_keyed) {
        auto likeness = indonesian::similarity(one.key, key);
        if (!district_key.empty() && one.district_key == district_key)
            likeness += 0.02;
        if (likeness > best) {
            second = std::exchange(best, likeness);
            match.village = one.village;
        } else if (likeness > second) {
            second = likeness;
        }
    }
    match.how = best >= 0.92 && best - second >= 0.02 ? How::Likely : How::Unknown;
    if (match.how == How::Unknown)
        match.village = nullptr;
    return match;
}

Villages::Match Villages::find(std::string_view typed, std::string_view district)
{
    auto const asked = std::string(typed.substr(0, 200)) + "\n" + std::string(district.substr(0, 200));
    if (auto const known = m_remembered.find(asked); known != m_remembered.end())
        return known->second;
    auto const match = look_up(village_key(typed), village_key(district));
    if (m_remembered.size() < 50'000)
        m_remembered.emplace(asked, match);
    return match;
}

}
