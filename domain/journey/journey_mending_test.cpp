#include "domain/journey/journey_scene_test.h"

using namespace journey_scene;

TEST_CASE("a note that was wrong counts no more, stays to be seen, and is taken back once")
{
    Scene scene;
    auto const group = scene.group();
    auto const tries = [&](auto const& work) { return refusal(scene.as(ours, work)); };
    CHECK(tries([&](MayGuide may, sql::Write& db) {
        return note_need(may, group, { NeedKind::Need, "Oven", {}, today }, db, now);
    }) == "");
    auto const whole
        = [&] { return scene.as(ours, [&](MayGuide may, sql::Write& db) { return show(may, group, db); }).value(); };
    REQUIRE(whole().needs.size() == 1);
    NoteId const note(whole().needs[0].note_id);
    auto const taking = [&](GroupId const& of, NoteId const& which) {
        return tries([&](MayGuide may, sql::Write& db) {
            return take_back(may, of, which, { "Milik kelompok lain." }, db, now);
        });
    };
    CHECK(taking(scene.group(), note) == "http.no_such_page");
    CHECK(taking(group, NoteId(base::uuid_of("nothing"))) == "http.no_such_page");
    CHECK(whole().journey.seen.needs == 1);
    CHECK(taking(group, note) == "");
    CHECK(taking(group, note) == "journey.taken_back_already");
    CHECK(whole().journey.seen.needs == 0);
    CHECK(whole().needs[0].taken_back == "Milik kelompok lain.");
}

TEST_CASE("a group's new name is a row, and no other group of the village has it")
{
    Scene scene;
    auto const group = scene.group();
    auto const naming = [&](std::string const& name) {
        return refusal(
            scene.as(ours, [&](MayGuide may, sql::Write& db) { return rename(may, group, { name }, db, now); }));
    };
    CHECK(naming("Kelompok Contoh") == "journey.name_taken");
    CHECK(naming("Kelompok Kue") == "");
    CHECK(naming("Kelompok Roti") == "");
    auto const shown = scene.as(ours, [&](MayGuide may, sql::Write& db) { return board(may, db); });
    CHECK(shown.value().cards[0].name == "Kelompok Roti");
    auto const kept = scene.as(ours, [&](MayGuide may, sql::Write& db) {
        return base::Result<std::int64_t>(
            db.count("SELECT count(*) FROM journey_group_name WHERE chapter_id = ?1", may.chapter()));
    });
    CHECK(kept.value() == 2);
}

TEST_CASE("a visit after the farewell says what was seen, and when somebody comes again")
{
    Scene scene;
    auto const group = scene.group();
    scene.bring(group, Stage::Termination, { 2026, 11, 20 });
    auto const tries = [&](auto const& work) { return refusal(scene.as(ours, work)); };
    auto const visiting = [&](base::Date on, std::optional<base::Date> next) {
        return tries([&](MayGuide may, sql::Write& db) {
            return note_visit(may, group, { "Masih berjualan.", on, next }, db, now);
        });
    };
    auto const due = [&] {
        return scene.as(ours, [&](MayGuide may, sql::Write& db) { return board(may, db); }).value().follow_ups;
    };
    CHECK(visiting(today, {}) == "journey.visit_after_farewell");
    CHECK(tries([&](MayGuide may, sql::Write& db) {
        return hand_over(may, group, { base::Private<std::string>("Bu RT"), "Kue", { 2027, 2, 1 } }, db, now);
    }) == "");
    CHECK(tries([&](MayGuide may, sql::Write& db) { return graduate(may, group, { "Siap.", today }, db, now); }) == "");
    CHECK(due()[0].follow_up_on == base::Date { 2027, 2, 1 });
    CHECK(visiting({ 2026, 11, 23 }, {}) == "journey.before_last_entry");
    CHECK(visiting(today, base::Date { 2026, 11, 23 }) == "journey.before_today");
    CHECK(visiting(today, base::Date { 2027, 5, 1 }) == "");
    CHECK(due()[0].follow_up_on == base::Date { 2027, 5, 1 });
    CHECK(visiting(today, {}) == "");
    CHECK(due().empty());
}
