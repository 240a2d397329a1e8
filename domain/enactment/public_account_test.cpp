#include "domain/enactment/enactment_scene_test.h"

using namespace enactment_scene;

namespace {

Answer answer_of_day(base::Date done_on, std::string public_words = "", Kind kind = Kind::Session)
{
    return { {}, kind, "", Words("Kelas di Jalan Mawar 3"), done_on, "", "", std::move(public_words) };
}

Promise promise_until(base::Date due_on, std::optional<base::Date> answered_on = std::nullopt,
    std::optional<std::string> withdrawn_because = std::nullopt)
{
    return { {}, {}, Words("Dibuka lagi"), due_on, answered_on, std::move(withdrawn_because) };
}

constexpr base::Date now_on { 2026, 8, 1 };

}

TEST_CASE("what came of a wish is the newest answer that says something to everybody, else the newest, else a promise")
{
    auto const waits = became_of({}, {}, now_on);
    CHECK_FALSE(waits.answered_on);
    CHECK_FALSE(waits.promised_until);

    auto const silent
        = became_of({ answer_of_day({ 2026, 4, 1 }), answer_of_day({ 2026, 5, 1 }, "", Kind::Support) }, {}, now_on);
    CHECK(silent.answered_on == base::Date { 2026, 5, 1 });
    CHECK(silent.kind == Kind::Support);
    auto const told = became_of({ answer_of_day({ 2026, 4, 1 }, "Satu."), answer_of_day({ 2026, 5, 1 }, "Dua."),
                                    answer_of_day({ 2026, 6, 1 }) },
        {}, now_on);
    CHECK(told.answered_on == base::Date { 2026, 5, 1 });
    CHECK(told.public_words == "Dua.");
    CHECK(told.last_answered_on == base::Date { 2026, 6, 1 }); // who said it again in between was answered

    auto const promised = [&](std::vector<Promise> const& all) { return became_of({}, all, now_on).promised_until; };
    CHECK(promised({ promise_until({ 2026, 9, 1 }) }) == base::Date { 2026, 9, 1 });
    CHECK(promised({ promise_until({ 2026, 7, 1 }) }) == base::Date { 2026, 7, 1 }); // past its day, and told
    CHECK(promised({ promise_until({ 2026, 7, 1 }), promise_until({ 2026, 9, 1 }) }) == base::Date { 2026, 7, 1 });
    CHECK_FALSE(promised({ promise_until({ 2026, 9, 1 }, base::Date { 2026, 7, 2 }) }));
    CHECK_FALSE(promised({ promise_until({ 2026, 9, 1 }, std::nullopt, "Pelatihnya pindah.") }));
}

TEST_CASE("of what was said in public those that were joined stand once, in the newest words, of a village in hers")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const& chapter = scene.chapter;
        auto const shown = [&](std::string const& village, Part const& part = { 0, 10 }) {
            return said_in_public(db, chapter, village, part);
        };
        scene.heard(db, { 2026, 3, 9 }, 4); // to an officer
        auto const lead = scene.heard(db, { 2026, 3, 1 }, 4);
        scene.joined(db, scene.heard(db, { 2026, 3, 5 }, 0, 1), lead);
        scene.joined(db, scene.heard(db, { 2026, 3, 4 }, 0, 1, "64.72.02.1001"), lead);
        auto const alone = scene.heard(db, { 2026, 3, 7 }, 4, 1, "64.72.02.1001");
        auto const spam = scene.heard(db, { 2026, 3, 8 }, 4, 1);
        scene.decided(db, spam, 1, 2);

        auto const all = shown("");
        REQUIRE(all.size() == 2);
        CHECK(all[0].lead == alone);
        CHECK(all[0].voices == 1);
        CHECK(all[1].lead == lead);
        CHECK(all[1].said_on == base::Date { 2026, 3, 5 });
        CHECK(all[1].voices == 3);
        auto const there = shown("64.72.02.1001");
        REQUIRE(there.size() == 2);
        CHECK(there[1].said_on == base::Date { 2026, 3, 4 });
        CHECK(shown("64.72.01.1002").empty());
        REQUIRE(shown("", { 1, 1 }).size() == 1);
        CHECK(shown("", { 1, 1 })[0].lead == lead);
        CHECK(said_in_public(db, scene.neighbour, "", { 0, 10 }).empty());
    });
}

TEST_CASE("what officers heard is told of an area, a village and a month: it waits, is promised, or was answered since")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const& chapter = scene.chapter;
        auto const shown = [&](std::string const& village, Part const& part = { 0, 10 }) {
            return heard_by_officers(db, chapter, village, now_on, part);
        };
        scene.heard(db, { 2026, 3, 9 }, 4, 1); // said in public
        auto const lead = scene.heard(db, { 2026, 3, 1 }, 4);
        scene.joined(db, scene.heard(db, { 2026, 7, 5 }, 0, 0, "64.72.02.1001"), lead); // after it was answered
        auto const promised = scene.heard(db, { 2026, 4, 1 }, 0);
        auto const aside = scene.heard(db, { 2026, 4, 2 }, 0);
        scene.decided(db, aside, 0, 2);
        scene.answered(db, lead, scene.did(db, { 2026, 6, 1 }, 4));
        keep_promise(db, scene.by(), promised, Words("Nanti."), { 2026, 9, 1 });

        auto const all = shown("");
        REQUIRE(all.size() == 3);
        CHECK(all[0].became == Became {});
        CHECK(all[0].role_area_id == scene.all[4].id); // that of the one it is joined to
        CHECK(all[1].became.promised_until == base::Date { 2026, 9, 1 });
        CHECK_FALSE(all[1].became.answered_on);
        CHECK(all[2].became.answered_on == base::Date { 2026, 6, 1 });
        CHECK(all[2].became.kind == Kind::Deed);
        scene.answered(db, promised, scene.did(db, { 2026, 7, 1 }, 4), "Sudah dibuka.");
        CHECK(shown("")[1].became.public_words == "Sudah dibuka.");
        REQUIRE(shown("64.72.02.1001").size() == 1);
        CHECK(shown("64.72.02.1001")[0].said_on == base::Date { 2026, 7, 5 });
        CHECK(shown("", { 2, 5 }).size() == 1);
        CHECK(heard_by_officers(db, scene.neighbour, "", now_on, { 0, 10 }).empty());
    });
}

TEST_CASE("what most said in public in a period stands first, with how many did")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const& chapter = scene.chapter;
        Period const spring { { 2026, 3, 1 }, { 2026, 5, 31 }, "" };
        auto const shown = [&](Period const& period, int most = 10) { return most_voiced(db, chapter, period, most); };
        CHECK(shown(spring).empty());
        auto const alone = scene.heard(db, { 2026, 3, 9 }, 4, 1);
        auto const lead = scene.heard(db, { 2026, 3, 1 }, 4, 1);
        scene.joined(db, scene.heard(db, { 2026, 3, 5 }, 0, 1), lead);
        scene.joined(db, scene.heard(db, { 2026, 3, 6 }, 0), lead); // to an officer: a voice, not its words
        scene.joined(db, scene.heard(db, { 2026, 8, 1 }, 0, 1), lead); // later
        scene.heard(db, { 2026, 3, 7 }, 4);

        auto const all = shown(spring);
        REQUIRE(all.size() == 2);
        CHECK(all[0].lead == lead);
        CHECK(all[0].said_on == base::Date { 2026, 3, 5 });
        CHECK(all[0].voices == 2);
        CHECK(all[1].lead == alone);
        CHECK(all[1].voices == 1);
        CHECK(shown(spring, 1).size() == 1);
        CHECK(shown({ spring.since, spring.until, "64.72.02" }).empty());
        REQUIRE(shown({ spring.since, spring.until, "64.72.01" }).size() == 2);
    });
}
