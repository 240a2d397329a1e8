#include "domain/enactment/enactment_scene_test.h"

#include <algorithm>

using namespace enactment_scene;

namespace {

struct PlanStep {
    int id = 0;
    int parent = 0;
    int unused = 0;
    std::string detail;
};
BOOST_DESCRIBE_STRUCT(PlanStep, (), (id, parent, unused, detail))

}

TEST_CASE("one answer stands for all voices that were joined, under the area of the one they are joined to")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const lead = scene.heard(db, { 2026, 3, 1 }, 4);
        scene.joined(db, scene.heard(db, { 2026, 3, 5 }, 0), lead);
        scene.heard(db, { 2026, 4, 1 }, 4);
        scene.heard(db, { 2025, 4, 1 }, 4); // of another year
        scene.heard(db, { 2026, 5, 1 }, std::nullopt, 1);
        CHECK(scene.said_of(db, 4) == std::pair<std::int64_t, std::int64_t>(3, 0));
        CHECK(scene.said_of(db, 0).first == 0);
        CHECK(scene.said_of(db, std::nullopt).first == 1);
        auto const days = voices_by_day(db, scene.chapter, Source::Books, scene.year);
        CHECK(days.front().said_on == base::Date { 2025, 4, 1 }); // however long ago it was said
        CHECK(days.size() == 5);

        scene.answered(db, lead, scene.did(db, { 2026, 6, 1 }, 4));
        CHECK(scene.said_of(db, 4) == std::pair<std::int64_t, std::int64_t>(3, 2));
        scene.joined(db, scene.heard(db, { 2026, 6, 2 }, 4), lead); // said after it was done
        CHECK(scene.said_of(db, 4) == std::pair<std::int64_t, std::int64_t>(4, 2));
        auto const done = done_by_area(db, scene.chapter, Source::Books, scene.year);
        REQUIRE(done.size() == 1);
        CHECK(done.front().done == 1);
        CHECK(done.front().answering == 1);
        CHECK(voices_by_day(db, scene.neighbour, Source::Books, scene.year).empty());
        CHECK(done_by_area(db, scene.neighbour, Source::Books, scene.year).empty());
    });
}

TEST_CASE("an answer falls with its deed, and when it is undone")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const one = scene.heard(db, { 2026, 3, 1 }, 4);
        auto const deed = scene.did(db, { 2026, 6, 1 }, 4);
        scene.answered(db, one, deed);
        CHECK(expected(db, scene.chapter, one)->answered_on == base::Date { 2026, 6, 1 });
        keep_retraction(db, scene.by(), DeedId(deed), "Ternyata belum.");
        CHECK_FALSE(expected(db, scene.chapter, one)->answered_on);
        CHECK(answers(db, scene.chapter, one).empty());
        CHECK_FALSE(doing(db, scene.chapter, Kind::Deed, deed));

        scene.answered(db, one, scene.did(db, { 2026, 7, 1 }, 4));
        auto const answer = answers(db, scene.chapter, one).at(0).id;
        CHECK(answer_of(db, scene.chapter, answer) == one);
        keep_undoing(db, scene.by(), answer, "Salah pilih.");
        CHECK_FALSE(answer_of(db, scene.chapter, answer));
        CHECK_FALSE(expected(db, scene.chapter, one)->answered_on);
    });
}

TEST_CASE("what was told of a doing stays readable when it is taken back, with who did and why")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const deed = scene.did(db, { 2026, 6, 1 }, 4);
        auto other = scene.by();
        other.account = base::AccountId(base::uuid_of("somebody else"));
        keep_outcome(db, other, Kind::Deed, deed, Function::Latent, expectation::Who::Member, Words("Kami kenal."));
        auto const told = [&] { return outcomes(db, scene.chapter, Kind::Deed, deed).at(0); };
        CHECK(told().account == other.account);
        CHECK_FALSE(told().retracted_because);
        CHECK(outcome_of(db, scene.chapter, told().id)->account == other.account);
        keep_outcome_retraction(db, scene.by(), told().id, "Salah dengar.");
        CHECK(told().retracted_because == "Salah dengar.");
        CHECK_FALSE(outcome_of(db, scene.chapter, told().id));
        keep_outcome(db, other, Kind::Deed, deed, Function::Manifest, expectation::Who::Member, Words("Bisa."));
        keep_outcome(db, other, Kind::Deed, deed, Function::Latent, expectation::Who::Partner, Words("Berani."));
        auto const latent = [&](Period const& period) { return latent_outcomes(db, scene.chapter, period, 10).size(); };
        CHECK(latent({ { 2026, 6, 1 }, { 2026, 6, 1 }, "64.72.01" }) == 1);
        CHECK(latent({ { 2026, 6, 1 }, { 2026, 6, 1 }, "64.72.02" }) == 0);
        CHECK(latent({ { 2026, 6, 2 }, { 2026, 6, 30 }, "" }) == 0);
        CHECK(enactment::deed(db, scene.chapter, DeedId(deed))->account == scene.by().account);
    });
}

TEST_CASE("an answer given before two were joined answers both")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const lead = scene.heard(db, { 2026, 3, 1 }, 4);
        auto const other = scene.heard(db, { 2026, 3, 2 }, 4);
        scene.answered(db, other, scene.did(db, { 2026, 6, 1 }, 4));
        CHECK_FALSE(expected(db, scene.chapter, lead)->answered_on);
        scene.joined(db, other, lead);
        CHECK(expected(db, scene.chapter, lead)->answered_on == base::Date { 2026, 6, 1 });
        CHECK(answers(db, scene.chapter, lead).size() == 1);
        auto const said = voices_by_day(db, scene.chapter, Source::Books, scene.year);
        OfAreas const of { scene.year, scene.all[4].id };
        CHECK(expected_of(db, scene.chapter, Source::Books, of, said, 10).size() == 2);
    });
}

TEST_CASE("a promise fails when its day passes, late is told, and what was answered before keeps no promise")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const one = scene.heard(db, { 2026, 3, 1 }, 4);
        auto const other = scene.heard(db, { 2026, 3, 2 }, 4);
        scene.answered(db, one, scene.did(db, { 2026, 4, 1 }, 4));
        auto later = scene.by();
        later.at.ms += 1;
        keep_promise(db, later, one, Words("Dibuka bulan Juni."), { 2026, 6, 30 });
        keep_promise(db, later, other, Words("Dibuka bulan Mei."), { 2026, 5, 31 });
        auto const failed = [&](base::Date today, Period const& period) {
            return failed_promises(db, scene.chapter, Source::Books, period, today, 10).size();
        };
        CHECK(failed({ 2026, 5, 31 }, scene.year) == 0);
        CHECK(failed({ 2026, 6, 1 }, scene.year) == 1);
        CHECK(failed({ 2026, 7, 1 }, scene.year) == 2);
        CHECK(failed({ 2026, 7, 1 }, { { 2026, 6, 1 }, { 2026, 12, 31 }, "" }) == 1);
        CHECK(failed({ 2026, 7, 1 }, { { 2026, 1, 1 }, { 2026, 12, 31 }, "64.72.99" }) == 0);
        keep_withdrawal(db, later, promises(db, scene.chapter, other).at(0).id, "Pelatihnya pindah.");
        CHECK(failed({ 2026, 7, 1 }, scene.year) == 1);
        keep_answer(db, later, { one, Kind::Deed, scene.did(db, { 2026, 7, 5 }, 4), "Itu.", "" });
        CHECK(promises(db, scene.chapter, one).at(0).state({ 2026, 8, 1 }) == PromiseState::KeptLate);
        CHECK(failed({ 2026, 8, 1 }, scene.year) == 1);
    });
}

TEST_CASE("promises are counted and listed by their day, each under one state, those not due yet of any period")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const promised = [&](base::Date due_on) {
            auto const id = scene.heard(db, { 2026, 3, 1 }, 4);
            keep_promise(db, scene.by(), id, Words("Nanti (contoh)."), due_on);
            return id;
        };
        auto later = scene.by();
        later.at.ms += 1;
        auto const answer = [&](ExpectationId const& id, base::Date on) {
            keep_answer(db, later, { id, Kind::Deed, scene.did(db, on, 4), "Itu.", "" });
        };
        promised({ 2026, 5, 31 });
        promised({ 2026, 6, 30 });
        promised({ 2026, 6, 30 });
        answer(promised({ 2026, 6, 1 }), { 2026, 6, 1 });
        answer(promised({ 2026, 6, 1 }), { 2026, 6, 2 });
        promised({ 2027, 8, 1 });
        constexpr base::Date today { 2026, 7, 1 };
        auto const days = [&](PromiseState state, Period const& period) {
            return promise_days(db, scene.chapter, Source::Books, { period, state, today });
        };
        CHECK(days(PromiseState::Overdue, scene.year) == Days { { { 2026, 5, 31 }, 1 }, { { 2026, 6, 30 }, 2 } });
        CHECK(days(PromiseState::Kept, scene.year) == Days { { { 2026, 6, 1 }, 1 } });
        CHECK(days(PromiseState::KeptLate, scene.year) == Days { { { 2026, 6, 1 }, 1 } });
        CHECK(days(PromiseState::Open, scene.year) == Days { { { 2027, 8, 1 }, 1 } });
        CHECK(days(PromiseState::Overdue, { { 2026, 6, 1 }, { 2026, 6, 29 }, "" }).empty());
        CHECK(days(PromiseState::Open, { scene.year.since, scene.year.until, "64.72.99" }).empty());
        answer(promised({ 2027, 1, 29 }), { 2026, 6, 20 }); // long before its day
        CHECK(days(PromiseState::Open, scene.year) == Days { { { 2027, 8, 1 }, 1 } });
        Days const kept { { { 2026, 6, 1 }, 1 }, { { 2026, 6, 20 }, 1 } };
        CHECK(days(PromiseState::Kept, scene.year) == kept);
        CHECK(days(PromiseState::Kept, { { 2026, 7, 1 }, { 2027, 12, 31 }, "" }).empty());
        CHECK(days(PromiseState::Kept, { { 2026, 6, 2 }, { 2026, 6, 30 }, "64.72.01" }).size() == 1);
        WhichPromises const in_time { scene.year, PromiseState::Kept, today };
        for (auto const source : { Source::Books, Source::Tally }) {
            auto const listed = promises_of(db, scene.chapter, source, in_time, kept, { 1, 5 });
            REQUIRE(listed.size() == 1);
            CHECK(listed[0].due_on == base::Date { 2027, 1, 29 });
        }

        WhichPromises const overdue { scene.year, PromiseState::Overdue, today };
        auto const part = [&](std::int64_t skip, int most) {
            std::vector<base::Date> due;
            for (auto const& one : promises_of(db, scene.chapter, Source::Books, overdue,
                     days(PromiseState::Overdue, scene.year), { skip, most }))
                due.push_back(one.due_on);
            return due;
        };
        CHECK(part(0, 2) == std::vector<base::Date> { { 2026, 5, 31 }, { 2026, 6, 30 } });
        CHECK(part(2, 2) == std::vector<base::Date> { { 2026, 6, 30 } });
    });
}

TEST_CASE("everybody reads of what officers heard only what was written for everybody, and never its words")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const heard = scene.heard(db, { 2026, 3, 1 }, 4);
        auto const said = scene.heard(db, { 2026, 3, 2 }, 4, 1);
        auto const silent = scene.heard(db, { 2026, 3, 3 }, 4, 1);
        auto const deed = scene.did(db, { 2026, 6, 1 }, 4);
        scene.answered(db, heard, deed, "Sudah dibuka.");
        scene.answered(db, said, deed, "Sudah dibuka di Bantuas.");
        scene.answered(db, silent, deed);
        auto const shown = answers_to_heard(db, scene.chapter, Source::Books, "", 10);
        REQUIRE(shown.size() == 1); // what was said in public stands with what came of it
        CHECK(shown[0].public_words == "Sudah dibuka.");
        CHECK(shown[0].said.stored().empty());
        CHECK(answers_to_heard(db, scene.chapter, Source::Books, "64.72.01.1002", 10).empty());
        CHECK_FALSE(is_public(db, scene.chapter));
        keep_publication(db, scene.by(), true);
        CHECK(is_public(db, scene.chapter));
        keep_publication(db, scene.by(), false);
        CHECK_FALSE(is_public(db, scene.chapter));
    });
}

TEST_CASE("a tag is the last one given, and a deed says its own")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.did(db, { 2026, 6, 1 }, 2);
        keep_tag(db, scene.by(), Kind::Session, "p", scene.all[0].id);
        keep_tag(db, scene.by(), Kind::Session, "p", std::nullopt);
        CHECK(
            db.count("SELECT COUNT(*) FROM doing_tag_now WHERE chapter_id = ?1 AND role_area_id IS NULL", scene.chapter)
            == 1);
        OfAreas const of { scene.year, scene.all[2].id };
        auto const done = done_of(db, scene.chapter, of, 10);
        REQUIRE(done.size() == 1);
        CHECK(done.front().role_area_id == scene.all[2].id);
        CHECK(candidates(db, scene.chapter, { {}, {}, "", {}, { 2026, 6, 2 }, {}, {} }, 10).empty());
    });
}

TEST_CASE("the meeting reads what was done in its period, and what came of the voices of its period whenever that was")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const& chapter = scene.chapter;
        Period const summer { { 2026, 7, 1 }, { 2026, 8, 31 }, "" };
        auto const days = [&](Period const& period, int most = 10) {
            std::vector<base::Date> done;
            for (auto const& one : answers_for_meeting(db, chapter, Source::Books, period, most))
                done.push_back(one.done_on);
            return done;
        };
        using Done = std::vector<base::Date>;
        auto const lead = scene.heard(db, { 2026, 5, 1 }, 4);
        scene.joined(db, scene.heard(db, { 2026, 7, 5 }, 4, 0, "64.72.02.1001"), lead);
        scene.answered(db, lead, scene.did(db, { 2026, 6, 1 }, 4)); // before she said it
        CHECK(days(summer).empty());
        scene.answered(db, lead, scene.did(db, { 2026, 11, 1 }, 4));
        CHECK(days(summer) == Done { { 2026, 11, 1 } });
        CHECK(days({ summer.since, summer.until, "64.72.02" }) == Done { { 2026, 11, 1 } });
        CHECK(days({ summer.since, summer.until, "64.72.01" }).empty());
        scene.answered(db, scene.heard(db, { 2026, 6, 1 }, 4), scene.did(db, { 2026, 7, 7 }, 4));
        scene.answered(db, scene.heard(db, { 2026, 9, 1 }, 4), scene.did(db, { 2026, 9, 7 }, 4));
        CHECK(days(summer) == Done { { 2026, 11, 1 }, { 2026, 7, 7 } });
        CHECK(days(summer, 1) == Done { { 2026, 11, 1 } });
    });
}

TEST_CASE("what may answer is offered of its area first, then the newest of others, and not twice")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const& chapter = scene.chapter;
        auto const voice = scene.heard(db, { 2026, 3, 1 }, 4);
        auto const own = scene.did(db, { 2026, 3, 1 }, 4);
        auto const later = scene.did(db, { 2026, 4, 1 }, 4);
        auto const other = scene.did(db, { 2026, 6, 1 }, 0);
        auto const session = scene.held(db, { 2026, 5, 1 }, "moci");
        scene.did(db, { 2026, 2, 28 }, 4); // before it was said
        keep_retraction(db, scene.by(), DeedId(scene.did(db, { 2026, 6, 2 }, 4)), "Ternyata belum.");
        auto const offered = [&](int most) {
            std::vector<std::string> ids;
            for (auto const& one : candidates(db, chapter, *expected(db, chapter, voice), most))
                ids.push_back(one.done_id);
            return ids;
        };
        using Ids = std::vector<std::string>;
        CHECK(offered(10) == Ids { later, own, other, session });
        CHECK(offered(3) == Ids { later, own, other });
        scene.answered(db, voice, later);
        scene.answered(db, scene.heard(db, { 2026, 3, 1 }), other); // it may answer more than one
        CHECK(offered(10) == Ids { own, other, session });
        keep_tag(db, scene.by(), Kind::Session, "moci", scene.all[4].id);
        CHECK(offered(2) == Ids { session, own });
        CHECK(candidates(db, scene.neighbour, *expected(db, chapter, voice), 10).empty());
    });
}

TEST_CASE(
    "meetings, notices and support are offered by their day, those of its area first, as many as there are places")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const& chapter = scene.chapter;
        auto const voice = scene.heard(db, { 2026, 3, 1 }, 4);
        auto const day = [](int n) { return base::Date { 2026, 4, n }; };
        db.run(R"sql(
            INSERT INTO mentoring_circle (chapter_id, circle_id, mentor_id, purpose, begun_on, meets_every, session_id,
                noted_by, noted_at)
            VALUES (?1, 'circle', 'mentor', 'Harga.', '2026-01-01', 14, NULL, '', 0))sql",
            chapter);
        db.run("INSERT INTO partner (chapter_id, partner_id, kind, since, noted_by, noted_at) "
               "VALUES (?1, 'partner', 1, '2026-01-01', '', 0)",
            chapter);
        db.run("INSERT INTO notice (chapter_id, notice_id, noted_by, noted_at) VALUES (?1, 'notice', '', 0)", chapter);
        for (int const kind : { 0, 1 }) // facilities, trainers
            db.run(R"sql(
                INSERT INTO partner_receipt (chapter_id, receipt_id, partner_id, promise_id, kind, what, amount, unit,
                    received_on, receipt_no, received_by, photo, noted_by, noted_at)
                VALUES (?1, ?2, 'partner', NULL, ?3, 'Oven', 9, 1, '2026-01-01', '', '', '', '', 0))sql",
                chapter, "receipt" + std::to_string(kind), kind);
        for (int n = 1; n <= 3; ++n) {
            auto const id = std::to_string(n);
            db.run(R"sql(
                INSERT INTO mentoring_meeting (chapter_id, meeting_id, circle_id, held_on, way, words, noted_by,
                    noted_at)
                VALUES (?1, ?2, 'circle', ?3, 0, 'Belanja.', '', 0))sql",
                chapter, "meeting" + id, day(n));
            db.run(R"sql(
                INSERT INTO notice_carriage (chapter_id, carriage_id, notice_id, village_code, carried_on, way, heard,
                    noted_by, noted_at)
                VALUES (?1, ?2, 'notice', '64.72.01.1001', ?3, 0, NULL, '', 0))sql",
                chapter, "carriage" + id, day(n + 10));
            for (int const kind : { 0, 1 })
                db.run(R"sql(
                    INSERT INTO partner_given (chapter_id, given_id, receipt_id, goes_to, goes_to_id, amount, given_on,
                        receipt_no, photo, noted_by, noted_at)
                    VALUES (?1, ?2, ?3, 2, '64.72.01.1001', 1, ?4, '', '', '', 0))sql",
                    chapter, "given" + std::to_string(kind) + id, "receipt" + std::to_string(kind), day(n + 20));
        }
        using Ids = std::vector<std::string>;
        auto const offered = [&](int most) {
            Ids ids;
            for (auto const& one : candidates(db, chapter, *expected(db, chapter, voice), most))
                ids.push_back(one.done_id);
            return ids;
        };
        CHECK(offered(2) == Ids { "given13", "given03" });
        CHECK(offered(50).size() == 12);
        CHECK(offered(50).back() == "meeting1");
        keep_tag(db, scene.by(), Kind::Meeting, "mentoring", scene.all[4].id);
        keep_tag(db, scene.by(), Kind::Support, "facility", scene.all[4].id);
        CHECK(offered(7) == Ids { "given03", "given02", "given01", "meeting3", "meeting2", "meeting1", "given13" });
        keep_tag(db, scene.by(), Kind::Support, "facility", scene.all[3].id);
        CHECK(offered(5) == Ids { "meeting3", "meeting2", "meeting1", "given13", "given03" });
        keep_answer(db, scene.by(), { voice, Kind::Meeting, "meeting2", "Itulah yang diminta.", "" });
        CHECK(offered(3) == Ids { "meeting3", "meeting1", "given13" });
    });
}

TEST_CASE("what was done within a few days is found by its day, in whichever book it is kept")
{
    AccountScene scene;
    scene.fresh->read([&](sql::Read& db) {
        if (db.is_postgres())
            return; // its plans follow from how much there is
        std::string plan;
        for (auto const& step : db.all<PlanStep>(R"sql(
                EXPLAIN QUERY PLAN
                SELECT title
                FROM doing
                WHERE chapter_id = ?1 AND done_on >= ?2 AND done_on <= ?3)sql",
                 scene.chapter, scene.year.since, scene.year.until))
            plan += step.detail + "\n";
        CAPTURE(plan);
        for (auto const* index : { "deed_by_day", "session_plan_by_day", "mentoring_meeting_by_day",
                 "notice_carriage_by_day", "partner_given_by_day" })
            CHECK(plan.find(index) != std::string::npos);
        CHECK(plan.find("MATERIALIZE") == std::string::npos);
    });
}
