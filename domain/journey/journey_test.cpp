#include "domain/journey/journey.h"

#include <doctest/doctest.h>

using namespace journey;

namespace {

// A group of six that has shown all that any stage asks for.
Seen everything()
{
    Seen seen;
    seen.contacts = contacts_needed;
    seen.members = 6;
    seen.consents = 6;
    seen.needs = needs_needed;
    seen.strengths = strengths_needed;
    seen.asked_baseline = 6;
    seen.options = options_needed;
    seen.votes = 3;
    seen.one_option_leads = true;
    seen.steps = 4;
    seen.steps_ended = 4;
    seen.sessions_held = 1;
    seen.asked_endline = 6;
    seen.findings = 1;
    seen.handovers = 1;
    return seen;
}

// What keeps this journey from the next stage, by the first field; empty when nothing does.
std::string held_by(Stage stage, Seen const& seen)
{
    auto const next = next_stage({ stage, false, seen });
    if (next)
        return "";
    return next.problem().fields.empty() ? std::string(next.problem().code->name) : next.problem().fields[0].field;
}

Seen without(int Seen::*counted, int less = 1)
{
    auto seen = everything();
    seen.*counted -= less;
    return seen;
}

}

TEST_CASE("a journey passes every stage in order and skips none")
{
    auto stage = Stage::Engagement;
    for (int n = 1; n <= 6; ++n) {
        auto const next = next_stage({ stage, false, everything() });
        REQUIRE(next);
        CHECK(static_cast<int>(next.value()) == n);
        stage = next.value();
    }
    CHECK(held_by(Stage::Termination, everything()) == "journey.last_stage");
}

TEST_CASE("each stage is held by each thing it asks for")
{
    CHECK(held_by(Stage::Engagement, without(&Seen::contacts)) == "contacts");
    CHECK(held_by(Stage::Engagement, without(&Seen::members, 2)) == "members");
    CHECK(held_by(Stage::Engagement, without(&Seen::consents, 2)) == "consents");
    CHECK(held_by(Stage::Assessment, without(&Seen::needs)) == "needs");
    CHECK(held_by(Stage::Assessment, without(&Seen::strengths)) == "strengths");
    CHECK(held_by(Stage::Assessment, without(&Seen::asked_baseline)) == "baseline");
    CHECK(held_by(Stage::Planning, without(&Seen::options)) == "options");
    CHECK(held_by(Stage::Planning, without(&Seen::votes)) == "votes");
    CHECK(held_by(Stage::ActionPlan, without(&Seen::steps, 4)) == "steps");
    CHECK(held_by(Stage::Implementation, without(&Seen::sessions_held)) == "sessions");
    CHECK(held_by(Stage::Evaluation, without(&Seen::asked_endline)) == "endline");
    CHECK(held_by(Stage::Evaluation, without(&Seen::findings)) == "findings");
}

TEST_CASE("a journey does not leave implementation while a step is open")
{
    auto const next = next_stage({ Stage::Implementation, false, without(&Seen::steps_ended) });
    REQUIRE(!next);
    REQUIRE(next.problem().fields.size() == 1);
    CHECK(next.problem().fields[0].code == &steps_open);
    CHECK(next.problem().fields[0].fill == words::Fill { { "n", "1" } });
}

TEST_CASE("a group without members has not asked them all")
{
    auto seen = everything();
    seen.members = 0;
    seen.asked_baseline = 0;
    seen.votes = 0;
    CHECK(held_by(Stage::Assessment, seen) == "baseline");
    CHECK(held_by(Stage::Planning, seen) == "votes");
}

TEST_CASE("half of the members must vote, and one option must lead")
{
    auto seen = everything();
    seen.members = 7;
    CHECK(held_by(Stage::Planning, seen) == "votes");
    seen.votes = 4;
    CHECK(held_by(Stage::Planning, seen).empty());
    seen.one_option_leads = false;
    CHECK(held_by(Stage::Planning, seen) == "choice");
}

TEST_CASE("the option with the most votes is chosen, and a tie chooses none")
{
    OptionId const sewing("a");
    OptionId const cakes("b");
    OptionId const sambal("c");
    CHECK(chosen({ { sewing, 2 }, { cakes, 3 }, { sambal, 1 } }) == cakes);
    CHECK_FALSE(chosen({ { sewing, 3 }, { cakes, 3 }, { sambal, 1 } }));
    CHECK(chosen({ { sewing, 2 }, { cakes, 2 }, { sambal, 3 } }) == sambal);
    CHECK_FALSE(chosen({ { sewing, 0 }, { cakes, 0 } }));
    CHECK_FALSE(chosen({}));
}

TEST_CASE("a group is seen off in termination, with a handover")
{
    CHECK(may_graduate({ Stage::Termination, false, everything() }));
    auto const early = may_graduate({ Stage::Evaluation, false, everything() });
    REQUIRE(!early);
    CHECK(early.problem().code == &not_last_stage);
    auto const bare = may_graduate({ Stage::Termination, false, without(&Seen::handovers) });
    REQUIRE(!bare);
    CHECK(bare.problem().fields.size() == 2); // who carries on, and when somebody comes back
}

TEST_CASE("an earlier stage can be entered again, a later one cannot")
{
    Journey const there { Stage::Implementation, false, everything() };
    CHECK(may_return(there, Stage::Assessment));
    CHECK_FALSE(may_return(there, Stage::Implementation));
    CHECK_FALSE(may_return(there, Stage::Evaluation));
}

TEST_CASE("a group that has graduated notes nothing until it enters a stage again")
{
    Journey const off { Stage::Termination, true, everything() };
    CHECK_FALSE(may_note(off));
    CHECK_FALSE(next_stage(off));
    CHECK_FALSE(may_graduate(off));
    CHECK(may_return(off, Stage::Termination));
    CHECK(may_return(off, Stage::Planning));
}

TEST_CASE("votes are taken in planning alone")
{
    CHECK(may_vote({ Stage::Planning, false, {} }));
    CHECK_FALSE(may_vote({ Stage::Assessment, false, {} }));
    CHECK_FALSE(may_vote({ Stage::ActionPlan, false, {} }));
}
