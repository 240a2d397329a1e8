#include "base/slice.h"
#include "domain/journey/journey_scene_test.h"

#include <algorithm>

using namespace journey_scene;

TEST_CASE("other slices see into which group each woman falls today, without knowing what a journey is")
{
    Scene scene;
    auto const first = scene.group();
    auto const second = scene.group();
    scene.group(theirs);
    auto const done = [&](auto const& work) { CHECK(refusal(scene.as(ours, work)) == ""); };
    done([&](MayGuide may, sql::Write& db) { return join(may, first, joining(0), db, now); });
    done([&](MayGuide may, sql::Write& db) { return join(may, second, { Scene::woman(0), today, true }, db, now); });
    done([&](MayGuide may, sql::Write& db) { return join(may, first, joining(1), db, now); });
    done([&](MayGuide may, sql::Write& db) { return leave(may, first, Scene::woman(1), { today }, db, now); });
    auto const kelompok = std::ranges::find(
        base::groupings(), "Kelompok", [](auto const& one) { return one.name.in(words::Tongue::Indonesian); });
    REQUIRE(kelompok != base::groupings().end());
    done([&](MayGuide may, sql::Write& db) {
        auto const fallen = base::who_falls_where(db, may.chapter(), *kelompok);
        REQUIRE(fallen.size() == 2);
        CHECK(fallen[0].subject_id == Scene::woman(0).text());
        CHECK(fallen[0].part_id == second.text()); // the newest first
        auto const parts = base::parts_of(db, may.chapter(), *kelompok);
        REQUIRE(parts.size() == 2); // also the one into which nobody falls
        CHECK(parts[0].part_name == "Kelompok Contoh");
        CHECK(parts[0].village_code == "64.72.01.1001");
        return base::Result<>(base::Nothing {});
    });
}

namespace {

enum class Finished { No, Yes };

// What the slice of interviews keeps of one.
void keep_interview(sql::Write& db, int n, int wave, std::string const& willing, Finished finished)
{
    auto const id = base::uuid_of("interview " + std::to_string(n) + std::to_string(wave));
    db.run(R"sql(
        INSERT INTO instrument (chapter_id, instrument_id, version, text, kept_at)
        VALUES (?1, 'i', '1', '{}', 0)
        ON CONFLICT (chapter_id, instrument_id) DO NOTHING)sql",
        ours);
    db.run(R"sql(
        INSERT INTO interview (chapter_id, interview_id, member_id, wave, instrument_id, begun_on, noted_by,
            noted_at)
        VALUES (?1, ?2, ?3, CAST(?4 AS BIGINT), 'i', '2026-11-20', '', 0))sql",
        ours, id, Scene::woman(n), wave);
    db.run(R"sql(
        INSERT INTO interview_answer (chapter_id, interview_id, item, answer_no, value, noted_by, noted_at)
        VALUES (?1, ?2, 'P0a', 1, ?3, '', 0))sql",
        ours, id, willing);
    if (finished == Finished::Yes)
        db.run(R"sql(
            INSERT INTO score (chapter_id, interview_id, score_no, profile, known_mask, t1, t2, scored_on,
                noted_by, noted_at)
            VALUES (?1, ?2, 1, 0, 4095, 1, 1, '2026-11-20', '', 0))sql",
            ours, id);
}

}

TEST_CASE("an interview in the program counts by itself, also one under an entry that was merged")
{
    Scene scene;
    auto const group = scene.group();
    auto const done = [&](auto const& work) { CHECK(refusal(scene.as(ours, work)) == ""); };
    for (int n = 0; n < 3; ++n)
        done([&](MayGuide may, sql::Write& db) { return join(may, group, joining(n), db, now); });
    auto const asks = [&](int n, int wave, std::string const& willing, Finished finished) {
        done([&](MayGuide, sql::Write& db) {
            keep_interview(db, n, wave, willing, finished);
            return base::Result<>(base::Nothing {});
        });
    };
    auto const seen = [&] {
        return scene
            .as(ours,
                [&](MayGuide may, sql::Write& db) { return base::Result<Seen>(seen_of(db, may.chapter(), group)); })
            .value();
    };
    auto const member = [&](int n) {
        return scene
            .as(ours,
                [&](MayGuide may, sql::Write& db) {
                    return base::Result<GroupMember>(*group_member(db, may.chapter(), group, Scene::woman(n)));
                })
            .value();
    };
    asks(0, 0, "1", Finished::No);
    CHECK(seen().asked_baseline == 0); // begun is not asked
    CHECK(member(0).baseline == Asked::NotYet);
    asks(1, 0, "1", Finished::Yes);
    asks(2, 0, "0", Finished::No);
    CHECK(seen().asked_baseline == 2);
    CHECK(seen().asked_endline == 0);
    CHECK(member(1).baseline == Asked::Answered);
    CHECK(member(1).baseline_interview);
    CHECK(member(2).baseline == Asked::Declined);
    // Woman 5 is not in the group; her entry turns out to be that of woman 0.
    asks(5, 0, "1", Finished::Yes);
    CHECK(seen().asked_baseline == 2);
    done([&](MayGuide, sql::Write& db) {
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", Scene::woman(5), Scene::woman(0));
        return base::Result<>(base::Nothing {});
    });
    CHECK(seen().asked_baseline == 3);
    CHECK(member(0).baseline == Asked::Answered);
    // What was asked outside the program stays noted by hand.
    done([&](MayGuide may, sql::Write& db) {
        return note_asked(may, group, { Scene::woman(2), Wave::Endline, Asked::Declined }, db, now);
    });
    CHECK(seen().asked_endline == 1);
    CHECK_FALSE(member(2).endline_interview);
}

TEST_CASE("a last interview is noted after the first, and counts only then")
{
    Scene scene;
    auto const group = scene.group();
    auto const done = [&](auto const& work) { CHECK(refusal(scene.as(ours, work)) == ""); };
    auto const noted = [&](int n, Wave wave, Asked outcome) {
        return refusal(scene.as(ours, [&](MayGuide may, sql::Write& db) {
            return note_asked(may, group, { Scene::woman(n), wave, outcome }, db, now);
        }));
    };
    auto const asked_endline = [&] {
        return scene
            .as(ours,
                [&](MayGuide may, sql::Write& db) {
                    return base::Result<int>(seen_of(db, may.chapter(), group).asked_endline);
                })
            .value();
    };
    auto const page = [&] {
        return scene
            .as(ours,
                [&](MayGuide may, sql::Write& db) {
                    return base::Result<std::string>(interviews_page(show(may, group, db).value(), {}).body.markup());
                })
            .value();
    };
    for (int n = 0; n < 3; ++n)
        done([&](MayGuide may, sql::Write& db) { return join(may, group, joining(n), db, now); });
    CHECK(page().find("value=\"Endline\"") == std::string::npos); // not offered to anybody yet
    CHECK(noted(0, Wave::Endline, Asked::Answered) == "interview.no_baseline");
    CHECK(noted(0, Wave::Endline, Asked::Declined) == "interview.no_baseline");
    CHECK(noted(0, Wave::Baseline, Asked::Answered) == "");
    CHECK(page().find("value=\"Endline\"") != std::string::npos);
    CHECK(noted(0, Wave::Endline, Asked::Answered) == "");
    // She would not have the first: she cannot have answered the last, and holds nobody up.
    CHECK(noted(1, Wave::Baseline, Asked::Declined) == "");
    CHECK(noted(1, Wave::Endline, Asked::Answered) == "interview.no_baseline");
    CHECK(noted(1, Wave::Endline, Asked::Declined) == "");
    CHECK(asked_endline() == 2);
    // One that an earlier program let in: kept, shown as not asked, not counted until she is asked again.
    done([&](MayGuide, sql::Write& db) {
        keep_asked(db, ours, group, { Scene::woman(2), Wave::Endline, Asked::Answered, { 2026, 11, 20 } });
        return base::Result<>(base::Nothing {});
    });
    CHECK(asked_endline() == 2);
    CHECK(noted(2, Wave::Baseline, Asked::Answered) == "");
    CHECK(asked_endline() == 2);
    done([&](MayGuide may, sql::Write& db) {
        CHECK(group_member(db, may.chapter(), group, Scene::woman(2))->endline == Asked::NotYet);
        return base::Result<>(base::Nothing {});
    });
    CHECK(noted(2, Wave::Endline, Asked::Answered) == "");
    CHECK(asked_endline() == 3);
}
