#include "domain/partner/partner_scene_test.h"

using namespace partner_scene;

TEST_CASE("support reaches sessions held since it was given on, and each woman counts once, by her district")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const came = keep_receipt(db, scene.by(), scene.came(40));
        auto const given = scene.give(db, came, 10);
        scene.hold(db, { 2026, 9, 4 }, 30, 30); // the day before
        scene.hold(db, { 2026, 9, 5 }, 12, 3);
        scene.hold(db, { 2026, 10, 5 }, 12, 3);
        scene.hold(db, { 2026, 11, 5 }, 12, 3); // of the month that is not over
        auto const sessions = [&] { return sessions_reached(db, scene.samarinda, scene.company, scene.by_now()); };
        CHECK(sessions() == 2);
        CHECK(sessions_reached(db, scene.malang, scene.company, scene.by_now()) == 0);
        CHECK(women_reached(db, scene.samarinda, scene.company, scene.by_now()).size() == 2);
        CHECK(scene.women(db, scene.by_now()) == 15);
        scene.give(db, came, 10, { GoesTo::Programme, "moci" });
        scene.give(db, came, 10, { GoesTo::Session, base::uuid_of("session 2026-09-04") });
        CHECK(sessions() == 3);
        scene.retract(db, given.text());
        CHECK(sessions() == 3);
    });
}

TEST_CASE("a hand-out and a retraction move what was reached only once the moment of the figures has passed them")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const came = keep_receipt(db, scene.by(), scene.came(40));
        scene.hold(db, { 2026, 9, 6 }, 12, 3);
        scene.hold(db, { 2026, 9, 7 }, 30, 30);
        auto const first = scene.give(db, came, 10, { GoesTo::Session, base::uuid_of("session 2026-09-06") });
        auto const before = scene.by_now();
        CHECK(scene.women(db, before) == 15);
        scene.later();
        scene.give(db, came, 10, { GoesTo::Session, base::uuid_of("session 2026-09-07") });
        scene.retract(db, first.text());
        CHECK(scene.women(db, before) == 15);
        CHECK(sessions_reached(db, scene.samarinda, scene.company, before) == 1);
        CHECK(scene.women(db, scene.by_now()) == 60);
    });
}

TEST_CASE("what a partner is told is counted once a month: one woman noted late crosses a ten only at the next count")
{
    Scene scene;
    std::string session;
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(last_counted(db, scene.samarinda, scene.company, today));
        scene.give(db, keep_receipt(db, scene.by(), scene.came(40)), 10);
        session = scene.hold(db, { 2026, 11, 6 }, 19, 12);
    });
    CHECK(scene.count_reached({ 2026, 12, 8 }) == 1);
    CHECK(scene.counted().counted_until == base::Date { 2026, 11, 30 });
    auto const unchanged = [&] {
        auto const told = scene.counted().told;
        return told.women == 30 && told.districts.size() == 2 && told.districts[0].women == 10
            && told.districts[1].women == 10 && !told.some_hidden && scene.counted().sessions == 1;
    };
    CHECK(unchanged());
    scene.fresh.write([&](sql::Write& db) {
        scene.attend(db, session, "64.72.01.1001", 40);
        scene.hold(db, { 2026, 12, 7 }, 30, 30);
    });
    CHECK(scene.count_reached({ 2027, 1, 7 }) == 0);
    CHECK(unchanged());
    CHECK(scene.count_reached({ 2027, 1, 8 }) == 1);
    CHECK(scene.counted().sessions == 2);
    CHECK(scene.counted().told.women == 70);
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(last_counted(db, scene.malang, scene.company, { 2027, 1, 8 }));
        CHECK(db.count("SELECT COUNT(*) FROM partner_reached WHERE women = 30") == 1); // what was told stays
    });
}

TEST_CASE("a month is counted a week after it ended where the community is")
{
    CHECK(last_to_count({ 2026, 3, 7 }) == base::Date { 2026, 1, 31 });
    CHECK(last_to_count({ 2026, 3, 8 }) == base::Date { 2026, 2, 28 });
    CHECK(last_to_count({ 2027, 1, 31 }) == base::Date { 2026, 12, 31 });
    Scene scene; // in WITA, where a day begins an hour after that of WIT
    auto const counts_at = [&](base::Instant at) {
        std::optional<base::ChoreFact> next;
        (*scene.fresh).read([&](sql::Read& db) { next = slice().chores.at(0).next(db, { at }); });
        return next.has_value();
    };
    CHECK(scene.count_reached({ 2026, 12, 7 }) == 1);
    auto const midnight = base::instant_of({ 2026, 12, 8 }, {}, base::Zone::Wita);
    CHECK_FALSE(counts_at({ midnight.ms - 1 }));
    CHECK(counts_at(midnight));
}

TEST_CASE("as long as no session is added, nobody who is noted late changes what a partner is told")
{
    Scene scene;
    std::string session;
    scene.fresh.write([&](sql::Write& db) {
        scene.give(db, keep_receipt(db, scene.by(), scene.came(40)), 10);
        session = scene.hold(db, { 2026, 9, 6 }, 19, 10);
    });
    CHECK(scene.count_reached({ 2026, 12, 8 }) == 1);
    CHECK(scene.counted().told.women == 20);
    scene.fresh.write([&](sql::Write& db) { scene.attend(db, session, "64.72.01.1001", 40); });
    CHECK(scene.count_reached({ 2027, 1, 8 }) == 1);
    CHECK(scene.counted().counted_until == base::Date { 2026, 12, 31 });
    CHECK(scene.counted().told.women == 20);
    CHECK(scene.counted().told.districts.size() == 2);
    scene.fresh.write([&](sql::Write& db) { scene.hold(db, { 2027, 1, 20 }, 1, 0); });
    CHECK(scene.count_reached({ 2027, 2, 8 }) == 1);
    CHECK(scene.counted().told.women == 30);
}

TEST_CASE("a partner is counted from the month it began until the month it ended")
{
    Scene scene;
    CHECK(scene.count_reached({ 2026, 9, 8 }) == 0); // since the first of September
    CHECK(scene.count_reached({ 2026, 10, 7 }) == 0);
    CHECK(scene.count_reached({ 2026, 10, 8 }) == 1);
    scene.fresh.write([&](sql::Write& db) {
        keep_end(db, scene.by(), scene.company, Text("Tutup."), base::Date { 2026, 10, 15 });
    });
    CHECK(scene.count_reached({ 2026, 11, 8 }) == 1);
    CHECK(scene.count_reached({ 2026, 12, 8 }) == 0);
    CHECK(scene.counted().counted_until == base::Date { 2026, 10, 31 });
}

TEST_CASE("a count that was lost is made anew, and one of a month that is not over is none")
{
    Scene scene;
    CHECK(scene.count_reached({ 2027, 2, 8 }) == 1); // by a clock ahead of time
    CHECK(scene.count_reached({ 2026, 12, 8 }) == 1);
    CHECK(scene.count_reached({ 2026, 12, 9 }) == 0);
    scene.fresh.write([&](sql::Write& db) {
        CHECK(last_counted(db, scene.samarinda, scene.company, last_to_count({ 2026, 12, 8 }))->counted_until
            == base::Date { 2026, 11, 30 });
        db.run("DELETE FROM partner_reached");
    });
    CHECK(scene.count_reached({ 2026, 12, 9 }) == 1);
    CHECK(scene.count_reached({ 2026, 12, 9 }) == 0);
}

TEST_CASE("support reaches no session before it was received, and none after the partner's end")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const came = keep_receipt(db, scene.by(), scene.came(40));
        auto const early = scene.hold(db, { 2026, 8, 31 }, 12, 3);
        CHECK(session_day(db, scene.samarinda, early) == base::Date { 2026, 8, 31 });
        CHECK_FALSE(session_day(db, scene.malang, early));
        scene.give(db, came, 10, { GoesTo::Session, early });
        scene.give(db, came, 10);
        scene.hold(db, { 2026, 9, 10 }, 12, 3);
        scene.hold(db, { 2026, 9, 20 }, 12, 3);
        auto const sessions = [&] { return sessions_reached(db, scene.samarinda, scene.company, scene.by_now()); };
        CHECK(sessions() == 2);
        keep_end(db, scene.by(), scene.company, Text("Tutup."), base::Date { 2026, 9, 15 });
        CHECK(sessions() == 1);
    });
}

TEST_CASE("support that was given on at a session which was joined reaches the one that stands, once")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const came = keep_receipt(db, scene.by(), scene.came(40));
        auto const joined = scene.hold(db, { 2026, 9, 10 }, 12, 3);
        auto const stands = scene.hold(db, { 2026, 9, 11 }, 12, 3);
        scene.give(db, came, 10, { GoesTo::Session, joined });
        scene.give(db, came, 10, { GoesTo::Session, stands });
        db.run("UPDATE session_ending SET state = 2, because = 'Sama.' WHERE session_id = ?1", joined);
        auto const sessions = [&] { return sessions_reached(db, scene.samarinda, scene.company, scene.by_now()); };
        CHECK(sessions() == 1);
        db.run(R"sql(
            INSERT INTO session_joined (chapter_id, session_id, into_id, noted_by, noted_at, stands_id)
            VALUES (?1, ?2, ?3, '', 0, ?3))sql",
            scene.samarinda, joined, stands);
        CHECK(sessions() == 1);
        CHECK(scene.women(db, scene.by_now()) == 15);
        CHECK(session_day(db, scene.samarinda, joined) == base::Date { 2026, 9, 11 });
        CHECK(db.count(R"sql(
            SELECT COUNT(*)
            FROM support_given_published
            WHERE chapter_id = ?1 AND session_id = ?2 AND programme_id = 'moci')sql",
                  scene.samarinda, stands)
            == 2);
        for (auto const& given : given_by(db, scene.samarinda, scene.company))
            CHECK(given.held_on == base::Date { 2026, 9, 11 });
        keep_retraction(
            db, scene.by(), NoteId(given_by(db, scene.samarinda, scene.company).front().id.text()), Text("Salah."));
        CHECK(given_by(db, scene.samarinda, scene.company).size() == 2);
    });
}
