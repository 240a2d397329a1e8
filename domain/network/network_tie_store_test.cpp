#include "domain/network/network_scene_test.h"

using namespace network_scene;

TEST_CASE("who withdrew her consent stands in no network; given again, it does not bring old answers back")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi", "Citra" });
        CHECK_FALSE(live_consent(db, scene.samarinda, woman("Budi")));
        auto const old = scene.ask(db, "Budi", { 2026, 9, 2 }, { "Dina" });
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra", "Budi-Dina" });
        scene.withdraw(db, *live_consent(db, scene.samarinda, woman("Budi")), { 2026, 10, 2 });
        CHECK(has_declined(db, scene.samarinda, woman("Budi")));
        CHECK_FALSE(live_consent(db, scene.samarinda, woman("Budi")));
        CHECK(scene.tied(db) == Told { "Ani-Citra" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Citra" });
        CHECK(read_community(db, scene.samarinda, today).women.size() == 5);
        scene.consent(db, "Budi", { 2026, 10, 3 });
        CHECK_FALSE(has_declined(db, scene.samarinda, woman("Budi")));
        CHECK_FALSE(live_consent(db, scene.malang, woman("Budi")));
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Budi", "Ani-Citra" });
        CHECK(rounds_of(db, scene.samarinda, woman("Budi")).empty());
        CHECK_FALSE(find(db, scene.samarinda, old)->has_consent);
        scene.ask(db, "Budi", { 2026, 10, 4 }, { "Citra" });
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra", "Budi-Citra" });
        CHECK(rounds_of(db, scene.samarinda, woman("Budi")).size() == 1);
    });
}

TEST_CASE("one withdrawal is enough, under any of her entries, until she gives her consent anew")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.consent(db, "Budi", { 2026, 9, 1 });
        auto const other = scene.consent(db, "Budi lama", { 2026, 8, 1 });
        scene.merge(db, "Budi lama", "Budi");
        CHECK_FALSE(has_declined(db, scene.samarinda, woman("Budi")));
        scene.withdraw(db, other, { 2026, 9, 20 });
        CHECK(has_declined(db, scene.samarinda, woman("Budi")));
        CHECK_FALSE(stands_in(db, scene.samarinda, woman("Budi")));
        CHECK(read_community(db, scene.samarinda, today).women.size() == 4);
        scene.consent(db, "Budi", { 2026, 9, 20 });
        CHECK_FALSE(has_declined(db, scene.samarinda, woman("Budi")));
        CHECK(stands_in(db, scene.samarinda, woman("Budi")));
        CHECK_FALSE(stands_in(db, scene.samarinda, woman("Budi lama")));
        CHECK_FALSE(stands_in(db, scene.malang, woman("Budi")));
    });
}

TEST_CASE("who withdrew is named no more: not in another's answers, not in what was worked out, not in decisions")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const round = scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi" });
        Overview made;
        made.alone = { woman("Budi"), woman("Dina"), woman("Erna") };
        made.brokers = { woman("Budi") };
        made.proposals = { { Sort::Neighbours, woman("Ani"), woman("Budi"), "" },
            { Sort::Neighbours, woman("Citra"), woman("Dina"), "" } };
        keep_result(db, scene.samarinda, made, { 5 }, 30);
        keep_suggestion(db, scene.by(), made.proposals[0], Decision::Confirmed, Text(""), today);
        CHECK(suggestions(db, scene.samarinda, Decision::Confirmed, {}).size() == 1);
        CHECK(kept_result(db, scene.samarinda, {})->overview.proposals.size() == 2);
        scene.withdraw(db, scene.consent(db, "Budi", { 2026, 9, 1 }), { 2026, 10, 2 });
        scene.merge(db, "Erna", "Dina");
        auto const answer = answers_in(db, scene.samarinda, round).at(0);
        CHECK(answer.is_withheld);
        CHECK(answer.full_name.stored().empty());
        CHECK(find(db, scene.samarinda, answer.id)->full_name.stored().empty());
        auto const kept = kept_result(db, scene.samarinda, {});
        CHECK(kept->overview.alone == std::vector { woman("Dina") });
        CHECK(kept->overview.brokers.empty());
        CHECK(kept->overview.proposals == std::vector { made.proposals[1] });
        CHECK(suggestions(db, scene.samarinda, Decision::Confirmed, {}).empty());
        CHECK(count_suggestions(db, scene.samarinda, Decision::Confirmed) == 0);
    });
}

TEST_CASE("women of one group are tied when they were in it at the same time, in the period")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.join(db, "Ani", { 2025, 2, 1 }, base::Date { 2026, 3, 1 });
        scene.join(db, "Budi", { 2026, 2, 1 });
        scene.join(db, "Citra", { 2026, 3, 1 });
        scene.join(db, "Dina", { 2025, 2, 1 }, base::Date { 2025, 3, 1 }); // before the period
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Budi-Citra" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Budi", "Budi-Citra" });
        scene.withdraw(db, scene.consent(db, "Budi", { 2026, 9, 1 }), { 2026, 10, 2 });
        CHECK(scene.tied(db).empty());
        CHECK(scene.tied_one_by_one(db).empty());
    });
}

TEST_CASE("women of a group that ended are tied until a year after, and again when it goes on")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.join(db, "Ani", { 2025, 2, 1 });
        scene.join(db, "Budi", { 2025, 2, 1 });
        auto const both = Told { "Ani-Budi" };
        scene.enter(db, 0, std::nullopt);
        CHECK(scene.tied(db) == both);
        auto const first_day = period_begins(today);
        scene.enter(db, 1, first_day);
        CHECK(scene.tied(db) == both);
        CHECK(scene.tied_one_by_one(db) == both);
        scene.enter(db, 2, base::Date::from_days(first_day.days() - 1));
        CHECK(scene.tied(db).empty());
        CHECK(scene.tied_one_by_one(db).empty());
        CHECK_FALSE(are_tied(db, scene.samarinda, woman("Ani"), woman("Budi"), today));
        scene.enter(db, 3, std::nullopt);
        CHECK(scene.tied(db) == both);
        CHECK(scene.tied_one_by_one(db) == both);
    });
}

TEST_CASE("a session of more than 40 ties nobody: all who came count once, also who declined and who has two entries")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        std::vector<std::string> came { "Ani", "Budi", "Budi lama", "Citra" };
        for (int n = 0; n < a_gathering - 3; ++n) {
            came.push_back("Ibu " + std::to_string(n));
            Scene::register_woman(db, scene.samarinda, came.back());
        }
        scene.merge(db, "Budi lama", "Budi");
        scene.withdraw(db, scene.consent(db, "Citra", { 2026, 9, 1 }), { 2026, 10, 2 });
        scene.hold(db, "satu", came);
        scene.hold(db, "dua", came);
        CHECK(
            read_community(db, scene.samarinda, today).ties.size() == 39 * 38 / 2); // 40 came, and one of them declined
        CHECK(ties_of(db, scene.samarinda, woman("Ani"), today).size() == 38);
        CHECK(are_tied(db, scene.samarinda, woman("Ani"), woman("Budi"), today));
        CHECK_FALSE(are_tied(db, scene.samarinda, woman("Ani"), woman("Dina"), today));
        scene.hold(db, "tiga", { "Ani", "Dina" });
        CHECK_FALSE(are_tied(db, scene.samarinda, woman("Ani"), woman("Dina"), today));
        scene.attend(db, "dua", "Dina"); // now 41 came
        CHECK(read_community(db, scene.samarinda, today).ties.empty());
        CHECK(ties_of(db, scene.samarinda, woman("Ani"), today).empty());
        CHECK_FALSE(are_tied(db, scene.samarinda, woman("Ani"), woman("Budi"), today));
    });
}

TEST_CASE("who came to sessions of the period counts, by what was noted of her last")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        for (auto const* const session : { "satu", "dua" })
            scene.hold(db, session, { "Ani", "Budi", "Citra" });
        for (auto const* const session : { "lama satu", "lama dua" })
            scene.hold(db, session, { "Ani", "Dina" }, { 2025, 11, 28 });
        scene.note_absence(db, "dua", "Citra");
        CHECK(scene.tied(db) == Told { "Ani-Budi" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Budi" });
        CHECK(read_community(db, scene.samarinda, today).presences.size() == 5);
        for (auto const* const session : { "awal satu", "awal dua" })
            scene.hold(db, session, { "Ani", "Dina" }, { 2025, 11, 29 });
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Dina" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Budi", "Ani-Dina" });
    });
}
