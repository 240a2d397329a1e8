#include "domain/network/network_progress.h"
#include "domain/network/network_scene_test.h"

using namespace network_scene;

TEST_CASE("the newest round of a woman counts, of this period and this chapter, until it is retracted")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi", "Citra" });
        scene.ask(db, "Dina", { 2025, 1, 1 }, { "Erna" });
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra" });
        auto const newer = scene.ask(db, "Ani", { 2026, 10, 1 }, { "Dina" });
        CHECK(scene.tied(db) == Told { "Ani-Dina" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Dina" });
        CHECK(read_community(db, scene.malang, today).ties.empty());
        CHECK_FALSE(find(db, scene.malang, newer));
        keep_retraction(db, scene.by(), newer, Text("Salah."));
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra" });
        auto const rounds = rounds_of(db, scene.samarinda, woman("Ani"));
        REQUIRE(rounds.size() == 2);
        CHECK(rounds[0].retracted_because->stored() == "Salah.");
        auto const wrong = answers_in(db, scene.samarinda, rounds[1].id).at(0);
        keep_retraction(db, scene.by(), wrong.id, Text("Salah dengar."));
        CHECK(scene.tied(db) == Told { "Ani-Citra" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Citra" });
    });
}

TEST_CASE("a newest round in which she named nobody stands in the place of the older one")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi" });
        auto const round = scene.ask(db, "Ani", { 2026, 10, 1 }, {});
        keep_answer(db, scene.by(), round, Question::Helps, std::nullopt);
        CHECK(scene.tied(db).empty());
        CHECK(scene.tied_one_by_one(db).empty());
        CHECK(answers_in(db, scene.samarinda, round).at(0).named_id == std::nullopt);
    });
}

TEST_CASE("a round that was begun and has no answer takes nobody's place; one whose answer was retracted does")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi" });
        auto const round = scene.ask(db, "Ani", { 2026, 10, 1 }, {});
        CHECK(scene.tied(db) == Told { "Ani-Budi" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Budi" });
        keep_answer(db, scene.by(), round, Question::Helps, woman("Citra"));
        CHECK(scene.tied(db) == Told { "Ani-Citra" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Citra" });
        keep_retraction(db, scene.by(), answers_in(db, scene.samarinda, round).at(0).id, Text("Salah."));
        CHECK(scene.tied(db).empty());
        CHECK(scene.tied_one_by_one(db).empty());
    });
}

TEST_CASE("when two entries become one, her ties and rounds go on with the one that does, and none leads to herself")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi lama" });
        scene.ask(db, "Budi lama", { 2026, 9, 2 }, { "Budi", "Citra" });
        scene.ask(db, "Budi", { 2026, 9, 3 }, { "Dina" });
        scene.merge(db, "Budi lama", "Budi");
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Budi-Dina" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Budi", "Budi-Dina" });
        CHECK(rounds_of(db, scene.samarinda, woman("Budi")).size() == 2);
        CHECK(read_community(db, scene.samarinda, today).women.size() == 5);
    });
}

TEST_CASE("women are read by village, and there by name")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        db.run("UPDATE member SET village_code = '64.72.01.1002' WHERE member_id IN (?1, ?2)", woman("Ani"),
            woman("Citra"));
        std::vector<MemberId> ids;
        auto const community = read_community(db, scene.samarinda, today);
        for (auto const& one : community.women)
            ids.push_back(one.id);
        CHECK(ids
            == std::vector {
                woman("Budi"), woman("Budi lama"), woman("Dina"), woman("Erna"), woman("Ani"), woman("Citra") });
        CHECK(in_order_of_names(community) == std::vector { 4, 0, 1, 5, 2, 3 });
    });
}

TEST_CASE("what was worked out is kept, replaced, and read a stretch at a time")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(is_large(db, scene.samarinda));
        CHECK_FALSE(kept_result(db, scene.samarinda, {}));
        CHECK(feed_at(db, scene.samarinda) == -1);
        CHECK(not_worked_out_since(db, { 10 }).size() == 2);
        Overview made;
        made.figures = { 700, 3, 1, 900, 4, 2, 5, 21 };
        made.alone = { woman("Ani"), woman("Budi"), woman("Citra") };
        made.brokers = { woman("Dina") };
        made.by_village = true;
        made.groups = { { "64.72.01.1001", 400, {} }, { "64.72.02.1001", 300, {} } };
        made.links = { { 0, 1, 7 } };
        made.proposals = { { Sort::TwoGroups, woman("Ani"), woman("Dina"), "sesi" } };
        keep_result(db, scene.samarinda, made, { 5 }, 30);
        keep_result(db, scene.samarinda, made, { 20 }, 40);
        CHECK(not_worked_out_since(db, { 10 }) == std::vector { scene.malang });
        CHECK(feed_at(db, scene.samarinda) == 40);
        auto const kept = kept_result(db, scene.samarinda, { 1, 1 });
        REQUIRE(kept);
        CHECK(kept->worked_out_at == base::Instant { 20 });
        CHECK(kept->overview.figures == made.figures);
        CHECK(kept->overview.alone == std::vector { woman("Budi") });
        CHECK(kept->overview.brokers.empty());
        CHECK(kept->overview.groups == made.groups);
        CHECK(kept->overview.links == made.links);
        CHECK(kept->overview.proposals == made.proposals);
        CHECK_FALSE(kept_result(db, scene.malang, {}));
    });
}

TEST_CASE("what was decided about two women is known whichever is named first, also after a merge")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_suggestion(db, scene.by(), { Sort::Neighbours, woman("Ani"), woman("Budi lama"), "" }, Decision::PutAway,
            Text("Sedang panen."), today);
        CHECK(decided_pairs(db, scene.samarinda).contains(woman("Budi lama"), woman("Ani")));
        scene.merge(db, "Budi lama", "Budi");
        CHECK(decided_pairs(db, scene.samarinda).contains(woman("Ani"), woman("Budi")));
        CHECK_FALSE(decided_pairs(db, scene.malang).contains(woman("Ani"), woman("Budi")));
        CHECK(read_community(db, scene.samarinda, today).decided == std::set<Pair> { { 0, 1 } });
        CHECK(count_suggestions(db, scene.samarinda, Decision::Confirmed) == 0);
        CHECK(suggestions(db, scene.samarinda, Decision::PutAway, {}).at(0).because.stored() == "Sedang panen.");
        scene.merge(db, "Budi", "Ani"); // the two turn out to be one
        scene.merge(db, "Budi lama", "Ani");
        CHECK(suggestions(db, scene.samarinda, Decision::PutAway, {}).empty());
        CHECK(count_suggestions(db, scene.samarinda, Decision::PutAway) == 0);
    });
}

TEST_CASE("a large community is worked out behind the requests: once, and again when something was noted, in six hours")
{
    Scene scene;
    CHECK_FALSE(scene.do_chore(0)); // a small one is worked out for each page
    scene.fresh.write([&](sql::Write& db) {
        for (int n = 0; n < most_at_once; ++n)
            Scene::register_woman(db, scene.samarinda, "Ibu " + std::to_string(n));
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi", "Citra" });
    });
    CHECK_FALSE(percent_done(scene.samarinda));
    CHECK(scene.do_chore(0));
    CHECK_FALSE(percent_done(scene.samarinda));
    CHECK_FALSE(scene.do_chore(7)); // nothing was noted since
    scene.fresh.write([&](sql::Write& db) {
        auto const kept = kept_result(db, scene.samarinda, { 0, 2 });
        REQUIRE(kept);
        CHECK(kept->overview.figures.women == most_at_once + 6);
        CHECK(kept->overview.figures.ties == 2);
        CHECK(kept->overview.figures.alone == most_at_once + 3);
        CHECK(kept->overview.alone == std::vector { woman("Budi lama"), woman("Dina") });
        CHECK(kept->overview.brokers == std::vector { woman("Ani") });
        CHECK(kept->overview.groups.size() == 1);
        CHECK_FALSE(kept->overview.proposals.empty());
    });
    fact::Fact const other { scene.samarinda, base::uuid_of("another"), "test.note", base::AccountId("x"), "{}",
        { 1 } };
    CHECK(fact::note(*scene.fresh, other, [](sql::Write&) -> base::Result<fact::Outcome> { return fact::Outcome {}; }));
    CHECK_FALSE(scene.do_chore(5)); // not yet
    CHECK(scene.do_chore(7));
    CHECK_FALSE(scene.do_chore(14));
}

TEST_CASE("how far a large community is worked out is known while it is under way, and of no other")
{
    Scene scene;
    std::vector<double> told;
    {
        UnderWay const under_way(scene.samarinda);
        CHECK(percent_done(scene.samarinda) == 0);
        Progress const progress = [&](double done, std::string_view) {
            told.push_back(done);
            under_way.tell(done);
        };
        scene.fresh.write([&](sql::Write& db) {
            scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi" });
            auto const community = read_community(db, scene.samarinda, today, part_of(progress, 0, 0.5));
            work_out(community, Drawing::Left, part_of(progress, 0.5, 0.9));
        });
        CHECK(percent_done(scene.samarinda) == 90);
        CHECK_FALSE(percent_done(scene.malang));
    }
    CHECK(told.size() > 5);
    CHECK(told.front() == 0);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK_FALSE(percent_done(scene.samarinda));
}
