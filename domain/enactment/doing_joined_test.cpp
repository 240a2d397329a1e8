#include "domain/enactment/enactment_scene_test.h"

using namespace enactment_scene;

TEST_CASE("an answer by a session that was joined to another is an answer by the one that stands, wherever it is told")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const& chapter = scene.chapter;
        auto const lead = scene.heard(db, { 2026, 3, 1 }, 4);
        auto const joined = scene.held(db, { 2026, 6, 1 }, "moci");
        auto const stands = scene.held(db, { 2026, 6, 2 }, "moci");
        keep_promise(db, scene.by(), lead, Words("Kelas dibuka lagi."), { 2026, 7, 1 });
        keep_answer(db, scene.by(), { lead, Kind::Session, joined, "Itulah yang diminta.", "Kelas dibuka." });
        keep_outcome(
            db, scene.by(), Kind::Session, joined, Function::Latent, expectation::Who::Member, Words("Saya berani."));
        db.run("UPDATE session_ending SET state = 2, because = 'Sama.' WHERE session_id = ?1", joined);
        CHECK(answers(db, chapter, lead).empty());
        db.run(R"sql(
            INSERT INTO session_joined (chapter_id, session_id, into_id, noted_by, noted_at, stands_id)
            VALUES (?1, ?2, ?3, '', 0, ?3))sql",
            chapter, joined, stands);

        auto const told = answers(db, chapter, lead);
        REQUIRE(told.size() == 1);
        CHECK(told.front().done_id == stands);
        CHECK(told.front().done_on == base::Date { 2026, 6, 2 });
        CHECK(expected(db, chapter, lead)->answered_on == base::Date { 2026, 6, 2 });
        for (auto const& id : { joined, stands }) {
            auto const one = doing(db, chapter, Kind::Session, id);
            REQUIRE(one);
            CHECK(one->done_id == stands);
            CHECK(one->answers == 1);
            CHECK(is_under_way(db, chapter, id, { 2026, 6, 3 }));
        }
        CHECK(expected_by(db, chapter, Kind::Session, stands).size() == 1);
        CHECK(outcomes(db, chapter, Kind::Session, stands).size() == 1);
        CHECK(latent_outcomes(db, chapter, scene.year, 5).at(0).done_id == stands);
        CHECK(candidates(db, chapter, *expected(db, chapter, lead), 10).empty());
        auto const done = done_by_area(db, chapter, Source::Books, scene.year);
        REQUIRE(done.size() == 1);
        CHECK(done.front().done == 1);
        CHECK(done.front().answering == 1);
        WhichDone const which { { scene.year }, DoneState::Answering };
        auto const days = days_of(done_by_day(db, chapter, Source::Books, scene.year), which);
        auto const rows = doings_of(db, chapter, Source::Books, which, days, { 0, 10 });
        REQUIRE(rows.size() == 1);
        CHECK(rows.front().done_id == stands);
        CHECK(rows.front().answers == 1);
        CHECK(answers_for_meeting(db, chapter, Source::Books, scene.year, 5).size() == 1);
        CHECK(answers_to_heard(db, chapter, Source::Books, "", 5).size() == 1);
        WhichPromises const kept { scene.year, PromiseState::Kept, { 2026, 8, 1 } };
        CHECK(sum_of(promise_days(db, chapter, Source::Books, kept)) == 1);
        CHECK_FALSE(doing(db, scene.neighbour, Kind::Session, joined));
    });
}

TEST_CASE("sessions that answered one expectation before they were joined answer it once")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const& chapter = scene.chapter;
        auto const lead = scene.heard(db, { 2026, 3, 1 }, 4);
        auto const other_lead = scene.heard(db, { 2026, 3, 2 }, 4);
        auto const stands = scene.held(db, { 2026, 6, 2 }, "moci");
        std::vector<std::string> const joined { scene.held(db, { 2026, 6, 1 }, "moci"),
            scene.held(db, { 2026, 6, 1 }, "moci") };
        auto const answer = [&](ExpectationId const& id, std::string const& session) {
            keep_answer(db, scene.by(), { id, Kind::Session, session, "Itulah yang diminta.", "Kelas dibuka." });
        };
        for (auto const& session : { joined.at(0), stands, joined.at(1) })
            answer(lead, session);
        for (auto const& session : joined)
            answer(other_lead, session);
        CHECK(answers(db, chapter, lead).size() == 3);
        for (auto const& session : joined) {
            db.run("UPDATE session_ending SET state = 2, because = 'Sama.' WHERE session_id = ?1", session);
            db.run(R"sql(
                INSERT INTO session_joined (chapter_id, session_id, into_id, noted_by, noted_at, stands_id)
                VALUES (?1, ?2, ?3, '', 0, ?3))sql",
                chapter, session, stands);
        }

        CHECK(answers(db, chapter, lead).size() == 1);
        CHECK(answers(db, chapter, other_lead).size() == 1);
        auto const one = doing(db, chapter, Kind::Session, stands);
        REQUIRE(one);
        CHECK(one->answers == 2);
        CHECK(expected_by(db, chapter, Kind::Session, stands).size() == 2);
        WhichDone const which { { scene.year }, DoneState::Answering };
        auto const days = days_of(done_by_day(db, chapter, Source::Books, scene.year), which);
        CHECK(doings_of(db, chapter, Source::Books, which, days, { 0, 10 }).at(0).answers == 2);
        CHECK(answers_for_meeting(db, chapter, Source::Books, scene.year, 5).size() == 2);
        CHECK(answers_to_heard(db, chapter, Source::Books, "", 5).size() == 2);

        // What the one that stands answered is undone: the other's word is there.
        for (auto const& told : answers(db, chapter, lead))
            keep_undoing(db, scene.by(), told.id, "Bukan itu.");
        CHECK(answers(db, chapter, lead).size() == 1);
    });
}
