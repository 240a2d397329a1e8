#include "domain/independence/independence_scene_test.h"

using namespace independence_scene;

TEST_CASE("a woman who was registered twice counts once, by her newest, and twice again when the merge is undone")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const merge = [&](std::optional<member::MemberId> const& into, member::MemberId const& one) {
            db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", one, into);
        };
        auto less = everything;
        less["E1a"] = "0";
        less.erase("E1b");
        auto const kept = woman(db, 1);
        auto const twin = woman(db, 2);
        whole(db, kept, Round::Baseline, everything);
        whole(db, twin, Round::Baseline, less);
        // The twin's baseline is the newer one.
        db.run("UPDATE score SET noted_at = noted_at + 1 WHERE interview_id = ?1",
            store::interview_of(db, samarinda, twin, Round::Baseline)->id);
        CHECK(store::scored_women(db, samarinda).size() == 2);
        auto const alone = store::scored_woman(db, samarinda, kept)->profile_before;
        merge(kept, twin);
        auto const merged = store::scored_women(db, samarinda);
        REQUIRE(merged.size() == 1);
        CHECK(merged[0].member == kept);
        CHECK(merged[0].profile_before == (alone | 1));
        CHECK(store::candidates(db, samarinda, Round::Baseline, {}, 50).empty());
        merge(std::nullopt, twin);
        CHECK(store::scored_women(db, samarinda).size() == 2);
        CHECK(store::scored_woman(db, samarinda, kept)->profile_before == alone);
    });
}

TEST_CASE("a baseline under an entry that was merged lets the woman have her endline, once")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const kept = woman(db, 1);
        auto const twin = woman(db, 2);
        whole(db, twin, Round::Baseline, everything);
        CHECK(refused_with(begin(permit_in<MayInterview>(db, samarinda), { kept, Round::Endline }, db, now))
            == "interview.no_baseline");
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", twin, kept);
        auto const endline = store::candidates(db, samarinda, Round::Endline, {}, 50);
        REQUIRE(endline.size() == 1);
        CHECK(endline[0].id == kept);
        CHECK(store::candidates(db, samarinda, Round::Endline, { "", twin }, 50).empty());
        whole(db, kept, Round::Endline, everything);
        CHECK(store::scored_women(db, samarinda)[0].scored_after);
        CHECK(refused_with(begin(permit_in<MayInterview>(db, samarinda), { kept, Round::Baseline }, db, now))
            == "interview.once_a_wave");
        CHECK(store::open_interviews(db, samarinda, 50).empty());
    });
}
