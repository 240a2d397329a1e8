#include "domain/session/session.h"

#include "base/form.h"

#include <doctest/doctest.h>

using session::Plan;
using session::State;
using session::Tally;

namespace {

base::Date const today { 2026, 11, 24 };

Plan sound()
{
    Plan plan;
    plan.title = "Membuat sambal kemasan";
    plan.place = "Balai RT 12";
    plan.village_code = "64.72.01.1001";
    plan.held_on = { 2026, 11, 28 };
    plan.starts_at = { 9 * 60 };
    plan.ends_at = { 11 * 60 + 30 };
    return plan;
}

// The field that is refused and its code, as "field code".
std::string refused(Plan const& plan)
{
    auto const checked = session::check_plan(plan, today);
    if (checked)
        return "nothing";
    std::string all;
    for (auto const& bad : checked.problem().fields)
        all += (all.empty() ? "" : ", ") + bad.field + " " + std::string(bad.code->name);
    return all;
}

}

TEST_CASE("a plan with a day, a place and times in order is sound")
{
    CHECK(refused(sound()) == "nothing");
}

TEST_CASE("a day in 2062 is refused, and so is one long ago")
{
    auto plan = sound();
    plan.held_on = { 2062, 11, 28 };
    CHECK(refused(plan) == "held_on session.too_far_ahead");
    plan.held_on = { 2028, 11, 24 };
    CHECK(refused(plan) == "nothing");
    plan.held_on = { 2016, 5, 1 };
    CHECK(refused(plan) == "held_on session.too_long_ago");
    plan.held_on = { 2022, 1, 15 };
    CHECK(refused(plan) == "nothing");
}

TEST_CASE("everything that is wrong with a plan is said at once")
{
    auto plan = sound();
    plan.title = std::string(300, 'a');
    plan.ends_at = plan.starts_at;
    plan.capacity = 0;
    CHECK(refused(plan)
        == "title session.too_long, ends_at session.ends_before_it_starts, capacity session.capacity_unlikely");
}

TEST_CASE("lengths are counted in letters, not in bytes")
{
    auto plan = sound();
    plan.title.clear();
    for (int n = 0; n < 120; ++n)
        plan.title += "🌸";
    CHECK(refused(plan) == "nothing");
}

TEST_CASE("what was held or cancelled does not change any more")
{
    CHECK(session::may_change(State::Planned));
    CHECK(session::may_change(State::Held).problem().code == &session::already_held);
    CHECK(session::may_change(State::Cancelled).problem().code == &session::already_cancelled);
}

TEST_CASE("attendance is recorded from the day on, also after the session was held")
{
    CHECK(session::may_record(State::Planned, today, today));
    CHECK(session::may_record(State::Held, { 2026, 11, 1 }, today));
    CHECK(session::may_record(State::Planned, { 2026, 11, 25 }, today).problem().code == &session::not_yet);
    CHECK(session::may_record(State::Cancelled, today, today).problem().code == &session::already_cancelled);
}

TEST_CASE("a session is held when somebody came, or when it is said why nobody is marked")
{
    Tally nobody;
    nobody.excused = 3;
    auto const refusal = session::may_close(State::Planned, today, today, nobody, "");
    REQUIRE_FALSE(refusal);
    CHECK(refusal.problem().fields.at(0).code == &session::nobody_marked);
    CHECK(session::may_close(State::Planned, today, today, nobody, "Hujan deras, hanya pengurus."));
    Tally someone;
    someone.walk_ins = 1;
    CHECK(session::may_close(State::Planned, today, today, someone, ""));
    CHECK_FALSE(session::may_close(State::Planned, { 2026, 12, 1 }, today, someone, ""));
}

TEST_CASE("each mark has a name that leads back to it")
{
    for (auto const name : { "present", "excused", "sick", "no_notice", "taken_off" })
        CHECK(session::mark_name(*session::mark_named(name)) == name);
    CHECK_FALSE(session::mark_named("late"));
}
