#include "domain/journey/journey_scene_test.h"

using namespace journey_scene;

TEST_CASE("a woman joins once, leaves, and may join again")
{
    Scene scene;
    auto const group = scene.group();
    auto const join_as = [&](Join form) {
        return refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) { return join(may, group, form, db, now); }));
    };
    auto const leave_on = [&](base::Date day) {
        return refusal(scene.as(
            ours, [&](MayGuide may, sql::Write& db) { return leave(may, group, Scene::woman(0), { day }, db, now); }));
    };
    CHECK(join_as({ Scene::woman(0), { 2026, 11, 2 }, false }) == "journey.ask_her_first");
    CHECK(join_as(joining(0)) == "");
    CHECK(join_as(joining(0)) == "journey.joined_already");
    CHECK(leave_on({ 2026, 11, 1 }) == "journey.left_before_joining");
    CHECK(leave_on({ 2062, 1, 1 }) == "journey.not_happened");
    CHECK(leave_on(today) == "");
    CHECK(leave_on(today) == "journey.not_in_group");
    CHECK(join_as(joining(0)) == "");
    auto const members = scene.as(ours, [&](MayGuide may, sql::Write& db) {
        return base::Result<std::vector<GroupMember>>(group_members(db, may.chapter(), group));
    });
    CHECK(members.value().size() == 1);
}

TEST_CASE("a woman of another chapter cannot join")
{
    Scene scene;
    auto const group = scene.group();
    CHECK(refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
        return join(may, group, { MemberId(base::uuid_of("elsewhere")), today, true }, db, now);
    })) == "journey.not_a_member");
}

TEST_CASE("another chapter's group is unknown, to look at and to write to")
{
    Scene scene;
    auto const group = scene.group(theirs);
    CHECK(refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) { return show(may, group, db); }))
        == "journey.unknown");
    CHECK(refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
        return advance(may, group, { "Siap.", today }, db, now);
    })) == "journey.unknown");
    CHECK(refusal(scene.as(theirs, [&](MayGuide may, sql::Write& db) { return show(may, group, db); })) == "");
}

TEST_CASE("an interview counts as asked when she answered or would rather not")
{
    Scene scene;
    auto const group = scene.group();
    for (int n = 0; n < 2; ++n)
        CHECK(refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
            return join(may, group, joining(n), db, now);
        })) == "");
    auto const seen = [&] {
        return scene
            .as(ours,
                [&](MayGuide may, sql::Write& db) { return base::Result<Seen>(seen_of(db, may.chapter(), group)); })
            .value();
    };
    CHECK(seen().asked_baseline == 0);
    for (int twice = 0; twice < 2; ++twice)
        CHECK(refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
            return note_asked(may, group, { Scene::woman(0), Wave::Baseline, Asked::Declined }, db, now);
        })) == "");
    CHECK(seen().asked_baseline == 1);
    CHECK(seen().asked_endline == 0);
    CHECK(refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
        return note_asked(may, group, { Scene::woman(5), Wave::Baseline, Asked::Answered }, db, now);
    })) == "journey.not_in_group");
}

TEST_CASE("a changed vote replaces the one before, and votes are taken in planning alone")
{
    Scene scene;
    auto const group = scene.group();
    for (int n = 0; n < 2; ++n)
        CHECK(refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
            return join(may, group, joining(n), db, now);
        })) == "");
    auto const proposing = [&](std::string const& name) {
        return refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
            return propose(may, group, { name, {} }, db, now);
        }));
    };
    CHECK(proposing("Kue") == "journey.not_planning");
    scene.bring(group, Stage::Planning, today);
    CHECK(proposing("Kue") == "");
    CHECK(proposing("Sambal") == "");
    auto const offered = [&] {
        return scene
            .as(ours,
                [&](MayGuide may, sql::Write& db) {
                    return base::Result<std::vector<Option>>(options(db, may.chapter(), group));
                })
            .value();
    };
    auto const vote_for = [&](int woman, std::string const& option) {
        return refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
            return vote(may, group, { { { Scene::woman(woman).text(), option } }, today }, db, now);
        }));
    };
    auto const first = offered()[0].option_id.text();
    auto const second = offered()[1].option_id.text();
    CHECK(vote_for(0, first) == "");
    CHECK(vote_for(1, second) == "");
    CHECK(vote_for(1, second) == "journey.no_votes");
    CHECK(vote_for(1, "<script>") == "journey.not_an_option");
    CHECK(vote_for(1, first) == "");
    CHECK(offered()[0].votes == 2);
    CHECK(offered()[1].votes == 0);
}

TEST_CASE("a step is dropped only with a reason, and can be opened again")
{
    Scene scene;
    auto const group = scene.group();
    auto const planning = [&](PlanStep form) {
        return refusal(
            scene.as(ours, [&](MayGuide may, sql::Write& db) { return plan_step(may, group, form, db, now); }));
    };
    CHECK(planning({ "Membeli alat", {}, {}, today }) == "journey.owner_needed");
    CHECK(planning({ "Membeli alat", {}, base::Private<std::string>("Bu RT"), { 2062, 1, 1 } }) == "journey.too_late");
    CHECK(planning({ "Membeli alat", {}, base::Private<std::string>("Bu RT"), { 2026, 10, 31 } })
        == "journey.before_the_group");
    CHECK(planning({ "Membeli alat", {}, base::Private<std::string>("Bu RT"), today }) == "");
    auto const seen = [&] {
        return scene
            .as(ours,
                [&](MayGuide may, sql::Write& db) { return base::Result<Seen>(seen_of(db, may.chapter(), group)); })
            .value();
    };
    auto const step = scene
                          .as(ours,
                              [&](MayGuide may, sql::Write& db) {
                                  return base::Result<StepId>(steps(db, may.chapter(), group)[0].step_id);
                              })
                          .value();
    auto const ending = [&](EndStep form) {
        return refusal(
            scene.as(ours, [&](MayGuide may, sql::Write& db) { return end_step(may, group, step, form, db, now); }));
    };
    CHECK(ending({ StepEnd::Dropped, {}, today }) == "journey.reason_needed");
    CHECK(ending({ StepEnd::Done, {}, { 2026, 10, 31 } }) == "journey.before_the_group");
    CHECK(seen().steps_ended == 0);
    CHECK(ending({ StepEnd::Dropped, "Alat sudah ada", today }) == "");
    CHECK(seen().steps_ended == 1);
    CHECK(ending({ StepEnd::OpenedAgain, "Alat rusak", today }) == "");
    CHECK(seen().steps_ended == 0);
    CHECK(ending({ StepEnd::Done, {}, today }) == "");
    CHECK(seen().steps_ended == 1);
}

TEST_CASE("advancing says what is missing and writes nothing")
{
    Scene scene;
    auto const group = scene.group();
    auto const result = scene.as(ours, [&](MayGuide may, sql::Write& db) {
        return advance(may, group, { "Siap.", today }, db, now);
    });
    REQUIRE(!result);
    CHECK(result.problem().code == &not_yet);
    CHECK(result.problem().fields.size() == 3);
    auto const whole = scene.as(ours, [&](MayGuide may, sql::Write& db) { return show(may, group, db); });
    REQUIRE(whole);
    CHECK(whole.value().entries.size() == 1);
    CHECK(whole.value().group.stage == Stage::Engagement);
}

TEST_CASE("a group is seen off, notes nothing more, and may enter a stage again")
{
    Scene scene;
    auto const group = scene.group();
    scene.bring(group, Stage::Termination, { 2026, 11, 20 });
    auto const seeing_off = [&](base::Date day) {
        return refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
            return graduate(may, group, { "Siap sendiri.", day }, db, now);
        }));
    };
    auto const handing = [&](base::Date follow_up_on) {
        return refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
            return hand_over(may, group, { base::Private<std::string>("Bu RT"), "Pesanan kue", follow_up_on }, db, now);
        }));
    };
    CHECK(seeing_off(today) == "journey.no_handover");
    CHECK(handing({ 2026, 11, 23 }) == "journey.before_today");
    CHECK(handing({ 2027, 2, 1 }) == "");
    CHECK(seeing_off({ 2026, 11, 19 }) == "journey.before_last_entry");
    auto const ended_on = [&] {
        return scene
            .as(ours,
                [](MayGuide, sql::Write& db) {
                    return base::Result<std::vector<base::Date>>(
                        db.all<base::Date>("SELECT ended_on FROM group_end_published"));
                })
            .value();
    };
    CHECK(ended_on().empty());
    CHECK(seeing_off(today) == "");
    CHECK(ended_on() == std::vector { today });
    CHECK(seeing_off(today) == "journey.graduated");
    CHECK(handing({ 2027, 3, 1 }) == "journey.graduated");
    auto const shown = scene.as(ours, [&](MayGuide may, sql::Write& db) { return board(may, db); });
    REQUIRE(shown.value().follow_ups.size() == 1);
    CHECK(shown.value().follow_ups[0].follow_up_on == base::Date { 2027, 2, 1 });
    CHECK(refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
        return enter_again(may, group, { Stage::Planning, "Mau mulai usaha baru.", today }, db, now);
    })) == "");
    auto const whole = scene.as(ours, [&](MayGuide may, sql::Write& db) { return show(may, group, db); });
    CHECK(whole.value().group.stage == Stage::Planning);
    CHECK_FALSE(whole.value().group.graduated_on);
    CHECK(ended_on().empty());
    CHECK(whole.value().entries.size() == 3);
}

TEST_CASE("the board shows each group in the stage where it stands")
{
    Scene scene;
    auto const first = scene.group();
    scene.group();
    scene.group(theirs);
    scene.bring(first, Stage::Assessment, today);
    auto const shown = scene.as(ours, [&](MayGuide may, sql::Write& db) { return board(may, db); });
    REQUIRE(shown.value().cards.size() == 2);
    CHECK(shown.value().cards[0].stage == Stage::Engagement);
    CHECK(shown.value().cards[0].in_stage == 1);
    CHECK(shown.value().cards[1].stage == Stage::Assessment);
    CHECK(shown.value().cards[1].times_entered == 1);
}
