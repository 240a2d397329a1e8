#include "domain/partner/partner.h"

#include "base/indonesian.h"
#include "base/office_words.h"
#include "base/sha256.h"
#include "domain/independence/independence.h" // how few women are told

#include <algorithm>
#include <array>

namespace partner {

namespace {

constexpr std::int64_t ten_years = 3653;
constexpr std::array<std::pair<std::string_view, GoesTo>, 5> places { { { "session", GoesTo::Session },
    { "programme", GoesTo::Programme }, { "village", GoesTo::Village }, { "circle", GoesTo::Circle },
    { "group", GoesTo::Group } } };

std::int64_t tens(std::int64_t women)
{
    constexpr std::int64_t ten = 10;
    return women / ten * ten;
}

// Its letters and digits alone, small.
std::string folded(std::string_view number)
{
    std::string kept;
    for (char const letter : number) {
        if (letter >= 'A' && letter <= 'Z')
            kept += static_cast<char>(letter - 'A' + 'a');
        else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            kept += letter;
    }
    return kept;
}

}

base::Code const* unit_problem(SupportKind kind, Unit unit)
{
    if ((kind == SupportKind::Funds) != (unit == Unit::Rupiah))
        return &unit_of_funds;
    bool const is_time = unit == Unit::Hour || unit == Unit::Meeting;
    bool const wants_time = kind == SupportKind::Trainer || kind == SupportKind::FollowUp;
    return wants_time && !is_time ? &unit_of_time : nullptr;
}

base::Result<std::int64_t> read_amount(Unit unit, std::string_view typed)
{
    auto amount = indonesian::read_rupiah(typed);
    if (unit == Unit::Rupiah && !amount)
        return amount;
    if (!amount || amount.value() < 1)
        return base::Problem(base::Kind::Malformed, not_whole);
    if (unit != Unit::Rupiah && amount.value() > largest_count)
        return base::Problem(base::Kind::Malformed, too_much);
    return amount;
}

base::Code const* past_day_problem(base::Date day, base::Date today)
{
    if (day > today)
        return &not_happened;
    return day.days() < today.days() - ten_years ? &too_long_ago : nullptr;
}

base::Code const* term_problem(base::Date from, base::Date until, base::Date today)
{
    if (until < from)
        return &before_it_began;
    if (from.days() < today.days() - ten_years)
        return &too_long_ago;
    return until.days() > today.days() + ten_years ? &too_far : nullptr;
}

bool is_overdue(Promised const& promise, base::Date today)
{
    return !promise.is_closed && promise.due_on < today && promise.received < promise.amount;
}

bool is_idle(Held const& held, base::Date today)
{
    return held.left > 0 && today.days() - held.last_moved_on.days() >= idle_days;
}

bool ends_soon(base::Date until, std::optional<base::Date> const& ended_on, base::Date today)
{
    return !ended_on && until >= today && until.days() - today.days() <= soon_days;
}

Told told_of(std::vector<InDistrict> const& districts)
{
    constexpr std::int64_t fewest = independence::fewest_in_chapter;
    // What is hidden is chosen by the rounded figures, too: otherwise one woman more could hide another district.
    std::vector<long> counts;
    std::int64_t total = 0;
    for (auto const& one : districts) {
        counts.push_back(
            static_cast<long>(one.women < fewest ? std::min<std::int64_t>(one.women, 1) : tens(one.women)));
        total += one.women;
    }
    Told told;
    if (total < fewest)
        return told;
    told.women = tens(total);
    auto const row = independence::hidden_cells(counts, independence::fewest_in_chapter);
    for (std::size_t n = 0; n < districts.size(); ++n) {
        if (row.hidden[n])
            told.some_hidden = true;
        else if (districts[n].women > 0)
            told.districts.push_back({ districts[n].district, tens(districts[n].women) });
    }
    return told;
}

base::Date last_to_count(base::Date today)
{
    constexpr std::int64_t a_week = 7;
    auto const then = base::Date::from_days(today.days() - a_week);
    return base::Date::from_days(base::Date { then.year, then.month, 1 }.days() - 1);
}

bool same_number(std::string_view one, std::string_view other)
{
    constexpr std::string_view masked = "••";
    if (one.find(masked) != std::string_view::npos)
        return false;
    auto const letters = folded(one);
    return !letters.empty() && letters == folded(other);
}

std::string masked_number(std::string_view text)
{
    return form::without_mobiles(indonesian::without_nik(text));
}

std::optional<Place> place_named(std::string_view name)
{
    auto const colon = name.find(':');
    if (colon == std::string_view::npos || colon + 1 == name.size())
        return std::nullopt;
    for (auto const& [word, to] : places)
        if (word == name.substr(0, colon))
            return Place { to, std::string(name.substr(colon + 1)) };
    return std::nullopt;
}

std::string name_of(Place const& place)
{
    for (auto const& [word, to] : places)
        if (to == place.to)
            return std::string(word) + ":" + place.id;
    return {};
}

std::string link_token(std::string const& server_key, LinkId const& id)
{
    return base::hmac_hex(server_key, "partner/" + id.text());
}

}
