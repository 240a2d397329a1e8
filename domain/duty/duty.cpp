#include "domain/duty/duty.h"

#include "base/unicode.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace duty {

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr int days_a_week = 7;
constexpr base::TimeOfDay midnight { 0 };

Span overlap(Span const& one, Span const& other)
{
    return { std::max(one.from, other.from), std::min(one.until, other.until) };
}

bool are_apart(Bearing const& one, Bearing const& other, std::vector<Apart> const& apart)
{
    return std::ranges::any_of(apart, [&](Apart const& pair) {
        return (pair.duty == one.duty && pair.other == other.duty)
            || (pair.duty == other.duty && pair.other == one.duty);
    });
}

// What one person bears in one week.
struct Load {
    std::int64_t held_minutes = 0;
    std::vector<Span> turns;
};

std::int64_t minutes_of(Load& load)
{
    std::ranges::sort(load.turns, {}, &Span::from);
    auto minutes = load.held_minutes;
    base::Instant counted_until {};
    for (auto const& turn : load.turns) {
        auto const from = std::max(turn.from, counted_until);
        minutes += turn.until > from ? (turn.until.ms - from.ms) / minute_ms : 0;
        counted_until = std::max(counted_until, turn.until);
    }
    return minutes;
}

}

Span turn_span(base::Date day, base::TimeOfDay from, base::TimeOfDay until, base::Zone zone)
{
    auto const last = until > from ? day : base::Date::from_days(day.days() + 1);
    return { base::instant_of(day, from, zone), base::instant_of(last, until, zone) };
}

Span days_span(base::Date first, base::Date last, base::Zone zone)
{
    return { base::instant_of(first, midnight, zone),
        base::instant_of(base::Date::from_days(last.days() + 1), midnight, zone) };
}

base::Date monday_of(base::Date day)
{
    return base::Date::from_days(day.days() - (day.weekday() + days_a_week - 1) % days_a_week);
}

base::Date sunday_of(base::Date day)
{
    return base::Date::from_days(monday_of(day).days() + days_a_week - 1);
}

std::string in_one_spelling(std::string_view typed)
{
    std::string spelled;
    for (auto const letter : unicode::folded(typed))
        if (letter != ' ' || (!spelled.empty() && spelled.back() != ' '))
            spelled += letter;
    return spelled;
}

std::vector<Clash> clashes(std::vector<Bearing> const& all, std::vector<Apart> const& apart)
{
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::sort(
        order, {}, [&](std::size_t n) { return std::tuple(std::string_view(all[n].person), all[n].span.from, n); });
    std::vector<Clash> found;
    for (auto one = order.begin(); one != order.end(); ++one) {
        for (auto other = one + 1; other != order.end(); ++other) {
            auto const& [first, second] = std::tie(all[*one], all[*other]);
            if (first.person != second.person || second.span.from >= first.span.until)
                break;
            auto const when = overlap(first.span, second.span);
            if (first.is_turn() && second.is_turn() && first.is_elsewhere_than(second))
                found.push_back({ *one, *other, Conflict::TwoPlaces, when });
            if (are_apart(first, second, apart))
                found.push_back({ *one, *other, Conflict::KeptApart, when });
        }
    }
    std::ranges::stable_sort(found, {}, [](Clash const& clash) { return clash.when.from; });
    return found;
}

std::vector<Week> weeks(std::vector<Bearing> const& all, std::vector<Said> const& said, base::Date first_monday,
    base::Date last_day, base::Zone zone)
{
    std::vector<Week> told;
    for (auto monday = first_monday; monday <= last_day; monday = base::Date::from_days(monday.days() + days_a_week)) {
        auto const sunday = sunday_of(monday);
        auto const week = days_span(monday, sunday, zone);
        auto const whole = week.until.ms - week.from.ms;
        std::map<std::string, Load> loads;
        for (auto const& one : all) {
            if (!one.span.meets(week))
                continue;
            auto const both = overlap(one.span, week);
            auto& load = loads[one.person];
            if (one.is_turn())
                load.turns.push_back(both);
            else
                load.held_minutes += one.minutes_a_week * (both.until.ms - both.from.ms) / whole;
        }
        for (auto& [person, load] : loads)
            told.push_back({ person, monday, minutes_of(load), said_by(said, person, sunday) });
    }
    return told;
}

std::optional<std::int64_t> said_by(std::vector<Said> const& all, std::string const& person, base::Date day)
{
    constexpr std::int64_t an_hour = 60;
    Said const* last = nullptr;
    for (auto const& one : all)
        if (one.person == person && one.said_on <= day && (!last || one.said_on >= last->said_on))
            last = &one;
    return last ? std::optional(last->hours_a_week * an_hour) : std::nullopt;
}

}
