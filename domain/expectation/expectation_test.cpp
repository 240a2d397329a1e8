#include "domain/expectation/expectation.h"

#include <doctest/doctest.h>

using expectation::Standing;
using expectation::State;

TEST_CASE("setting an expectation aside says why; accepting needs no reason")
{
    Standing const waiting { State::Waiting };
    CHECK(expectation::may_decide(waiting, State::Accepted, ""));
    CHECK(expectation::may_decide(waiting, State::SetAside, "Iklan."));
    auto const silent = expectation::may_decide(waiting, State::SetAside, "");
    REQUIRE_FALSE(silent);
    CHECK(silent.problem().fields.at(0).code == &expectation::because_needed);
    auto const again = expectation::may_decide({ State::Accepted }, State::Accepted, "");
    REQUIRE_FALSE(again);
    CHECK(again.problem().code == &expectation::decided_already);
}

TEST_CASE("what is joined is not set aside before it is parted")
{
    auto const joined = expectation::may_decide({ State::Accepted, true, 0 }, State::SetAside, "Sudah dijawab.");
    REQUIRE_FALSE(joined);
    CHECK(joined.problem().code == &expectation::still_joined);
    CHECK_FALSE(expectation::may_decide({ State::Accepted, false, 2 }, State::SetAside, "Sudah dijawab."));
}

TEST_CASE("an expectation goes under one that stands, never under two, and takes others only while it stands itself")
{
    Standing const free { State::Accepted };
    Standing const under { State::Accepted, true, 0 };
    Standing const leads { State::Accepted, false, 3 };
    CHECK(expectation::may_join(free, free));
    CHECK(expectation::may_join(free, leads));
    CHECK(expectation::may_join(under, free).problem().code == &expectation::joined_already);
    CHECK(expectation::may_join(leads, free).problem().code == &expectation::leads_others);
    CHECK(expectation::may_join({ State::Waiting }, free).problem().code == &expectation::not_accepted);
    CHECK_FALSE(expectation::may_join(free, under));
    CHECK_FALSE(expectation::may_join(free, { State::SetAside }));
}

TEST_CASE("an expectation was heard today or in the five years before")
{
    base::Date const today { 2026, 11, 28 };
    CHECK(expectation::day_problem(today, today) == nullptr);
    CHECK(expectation::day_problem({ 2021, 12, 1 }, today) == nullptr);
    CHECK(expectation::day_problem({ 2026, 11, 29 }, today) == &expectation::not_said_yet);
    CHECK(expectation::day_problem({ 2020, 11, 28 }, today) == &expectation::said_too_long_ago);
}

TEST_CASE("a role area is read in the reader's tongue, and in Indonesian while it has no English")
{
    expectation::RoleArea area { expectation::RoleAreaId(), "Dukungan moral", "Moral support", std::nullopt };
    CHECK(area.name(words::Tongue::English) == "Moral support");
    CHECK(area.name(words::Tongue::Indonesian) == "Dukungan moral");
    area.name_en.clear();
    CHECK(area.name(words::Tongue::English) == "Dukungan moral");
}
