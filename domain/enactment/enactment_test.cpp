#include "domain/enactment/enactment.h"

#include <doctest/doctest.h>

namespace {

base::Date day(char const* text)
{
    return base::Date::parse(text).value();
}

}

TEST_CASE("a promise is kept by what was done, late after its day, and a failure when nothing came")
{
    using enactment::promise_state;
    using enactment::PromiseState;
    auto const due = day("2026-06-30");
    CHECK(promise_state(due, std::nullopt, false, day("2026-06-30")) == PromiseState::Open);
    CHECK(promise_state(due, std::nullopt, false, day("2026-07-01")) == PromiseState::Overdue);
    CHECK(promise_state(due, day("2026-06-30"), false, day("2026-09-01")) == PromiseState::Kept);
    CHECK(promise_state(due, day("2026-07-01"), false, day("2026-09-01")) == PromiseState::KeptLate);
    CHECK(promise_state(due, std::nullopt, true, day("2026-09-01")) == PromiseState::Withdrawn);
    // What was withdrawn and done all the same was kept.
    CHECK(promise_state(due, day("2026-06-01"), true, day("2026-09-01")) == PromiseState::Kept);
}

TEST_CASE("an expectation's waiting is told in four ages")
{
    using enactment::Age;
    auto const today = day("2026-11-29");
    CHECK(enactment::age_of(today, today) == Age::Month);
    CHECK(enactment::age_of(day("2026-10-31"), today) == Age::Month);
    CHECK(enactment::age_of(day("2026-10-30"), today) == Age::Quarter);
    CHECK(enactment::age_of(day("2026-08-31"), today) == Age::Year);
    CHECK(enactment::age_of(day("2025-11-30"), today) == Age::Year);
    CHECK(enactment::age_of(day("2025-11-29"), today) == Age::Longer);
}

TEST_CASE("what was done lies in the past, what is promised ahead")
{
    auto const today = day("2026-11-29");
    CHECK(enactment::done_problem(today, today) == nullptr);
    CHECK(enactment::done_problem(day("2026-11-30"), today) == &enactment::not_done_yet);
    CHECK(enactment::done_problem(day("2021-01-01"), today) == &enactment::done_too_long_ago);
    CHECK(enactment::due_problem(today, today) == nullptr);
    CHECK(enactment::due_problem(day("2026-11-28"), today) == &enactment::due_has_passed);
    CHECK(enactment::due_problem(day("2029-01-01"), today) == &enactment::due_too_far);
}

TEST_CASE("a promise is withdrawn only while its day is to come")
{
    using enactment::may_withdraw;
    using enactment::PromiseState;
    CHECK(may_withdraw(PromiseState::Open));
    CHECK(may_withdraw(PromiseState::Overdue).problem().code == &enactment::promise_failed);
    CHECK(may_withdraw(PromiseState::KeptLate).problem().code == &enactment::promise_kept_already);
    CHECK(may_withdraw(PromiseState::Withdrawn).problem().code == &enactment::undone_already);
}
