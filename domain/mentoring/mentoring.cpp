#include "domain/mentoring/mentoring.h"

#include <algorithm>
#include <tuple>

namespace mentoring {

namespace {

constexpr std::int64_t a_year = 366;
constexpr std::int64_t years_back = 5;

}

bool is_silent(Pulse const& pulse, base::Date today)
{
    return today.days() - pulse.last_sign.days() >= std::max(least_silence, 2 * pulse.meets_every);
}

bool is_overdue(Pulse const& pulse, base::Date today)
{
    return pulse.next_due_on && *pulse.next_due_on < today;
}

bool has(Need need, Pulse const& pulse, base::Date today)
{
    return need == Need::Meeting ? is_silent(pulse, today) : is_overdue(pulse, today);
}

bool comes_before(Pulse const& one, Pulse const& other, base::Date today)
{
    auto const place = [today](Pulse const& pulse) {
        auto const since = pulse.last_sign.days();
        if (is_silent(pulse, today))
            return std::tuple(0, since, since);
        return is_overdue(pulse, today) ? std::tuple(1, pulse.next_due_on->days(), since) : std::tuple(2, since, since);
    };
    return place(one) < place(other);
}

base::Code const* beginning_problem(base::Date begun_on, base::Date today)
{
    if (begun_on > today)
        return &not_happened;
    return begun_on.days() < today.days() - years_back * a_year ? &too_long_ago : nullptr;
}

base::Code const* day_problem(base::Date day, base::Date begun_on, base::Date today)
{
    if (day > today)
        return &not_happened;
    return day < begun_on ? &before_beginning : nullptr;
}

base::Code const* due_problem(base::Date due_on, base::Date agreed_on, base::Date today)
{
    if (due_on < agreed_on)
        return &due_before;
    return due_on.days() > today.days() + a_year ? &due_too_far : nullptr;
}

base::Result<> may_note(std::optional<base::Date> const& ended_on)
{
    if (ended_on)
        return base::Problem(base::Kind::Refused, has_ended);
    return base::Nothing {};
}

}
