#include "domain/partner/partner.h"

#include "base/indonesian.h"
#include "base/sha256.h"
#include "domain/independence/independence.h" // how few women are told

#include <array>

namespace partner {

namespace {

constexpr std::int64_t ten_years = 3653;
constexpr std::array<std::pair<std::string_view, GoesTo>, 5> places { { { "session", GoesTo::Session },
    { "programme", GoesTo::Programme }, { "village", GoesTo::Village }, { "circle", GoesTo::Circle },
    { "group", GoesTo::Group } } };

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
    auto const amount = indonesian::read_rupiah(typed);
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
    std::vector<long> counts;
    std::int64_t total = 0;
    for (auto const& one : districts) {
        counts.push_back(static_cast<long>(one.women));
        total += one.women;
    }
    auto const row = independence::hidden_cells(counts, fewest_told);
    Told told;
    if (total < fewest_told || row.total_hidden)
        return told;
    told.women = total;
    for (std::size_t n = 0; n < districts.size(); ++n) {
        if (row.hidden[n])
            told.some_hidden = true;
        else
            told.districts.push_back(districts[n]);
    }
    return told;
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
