#include "domain/enactment/enactment.h"

#include "domain/enactment/enactment_words.h"

namespace enactment {

words::Word const& kind_word(Kind kind)
{
    switch (kind) {
    case Kind::Deed:
        return say::a_deed;
    case Kind::Session:
        return say::a_session;
    case Kind::Meeting:
        return say::a_meeting;
    case Kind::Carriage:
        return say::a_carriage;
    case Kind::Support:
        break;
    }
    return say::a_support;
}

words::Word const& promise_word(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return say::promise_open;
    case PromiseState::Overdue:
        return say::promise_overdue;
    case PromiseState::Kept:
        return say::promise_kept;
    case PromiseState::KeptLate:
        return say::promise_kept_late;
    case PromiseState::Withdrawn:
        break;
    }
    return say::promise_withdrawn;
}

base::Code const* done_problem(base::Date done_on, base::Date today)
{
    constexpr int oldest_in_days = 5 * 366;
    if (done_on > today)
        return &not_done_yet;
    return today.days() - done_on.days() > oldest_in_days ? &done_too_long_ago : nullptr;
}

base::Code const* due_problem(base::Date due_on, base::Date today)
{
    constexpr int furthest_in_days = 2 * 366;
    if (due_on < today)
        return &due_has_passed;
    return due_on.days() - today.days() > furthest_in_days ? &due_too_far : nullptr;
}

PromiseState promise_state(
    base::Date due_on, std::optional<base::Date> const& answered_on, bool withdrawn, base::Date today)
{
    if (answered_on)
        return *answered_on > due_on ? PromiseState::KeptLate : PromiseState::Kept;
    if (withdrawn)
        return PromiseState::Withdrawn;
    return due_on < today ? PromiseState::Overdue : PromiseState::Open;
}

base::Result<> may_withdraw(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return base::Nothing {};
    case PromiseState::Overdue:
        return base::Problem(base::Kind::Refused, promise_failed);
    case PromiseState::Kept:
    case PromiseState::KeptLate:
        return base::Problem(base::Kind::Refused, promise_kept_already);
    case PromiseState::Withdrawn:
        break;
    }
    return base::Problem(base::Kind::Refused, undone_already);
}

Age age_of(base::Date said_on, base::Date today)
{
    constexpr int month = 30;
    constexpr int quarter = 90;
    constexpr int year = 365;
    auto const days = today.days() - said_on.days();
    if (days < month)
        return Age::Month;
    if (days < quarter)
        return Age::Quarter;
    return days < year ? Age::Year : Age::Longer;
}

}
