#include "domain/independence/independence_scene_test.h"

using namespace independence_scene;

namespace {

std::int64_t changes(sql::Read& db, member::MemberId const& id)
{
    return db.count(
        "SELECT COUNT(*) FROM own_change_published WHERE chapter_id = ?1 AND member_id = ?2", samarinda, id);
}

std::map<std::string, std::string> worse()
{
    auto less = everything;
    less["E1a"] = "0";
    less.erase("E1b");
    return less;
}

}

TEST_CASE("a change of her own is on record when fewer leaves are inadequate at endline, and while she agrees")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const better = woman(db, 1);
        auto const same = woman(db, 2);
        auto const fallen = woman(db, 3);
        auto const once = woman(db, 4);
        whole(db, better, Round::Baseline, worse());
        CHECK(changes(db, better) == 0);
        whole(db, better, Round::Endline, everything);
        whole(db, same, Round::Baseline, everything);
        whole(db, same, Round::Endline, everything);
        whole(db, fallen, Round::Baseline, everything);
        whole(db, fallen, Round::Endline, worse());
        whole(db, once, Round::Baseline, worse());
        CHECK(changes(db, better) == 1);
        CHECK(changes(db, same) == 0);
        CHECK(changes(db, fallen) == 0);
        CHECK(changes(db, once) == 0);
        db.run(R"sql(
            INSERT INTO consent_withdrawal (chapter_id, consent_id, withdrawn_on, noted_by, noted_at)
            VALUES (?1, ?2, '2026-10-01', '', 0))sql",
            samarinda, base::uuid_of("consent/1"));
        CHECK(changes(db, better) == 0);
    });
}

TEST_CASE("two interviews under two entries of one woman are one change")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const kept = woman(db, 1);
        auto const twin = woman(db, 2);
        whole(db, twin, Round::Baseline, worse());
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", twin, kept);
        whole(db, kept, Round::Endline, everything);
        CHECK(changes(db, kept) == 1);
        CHECK(changes(db, twin) == 0);
    });
}
