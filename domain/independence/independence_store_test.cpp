#include "domain/independence/independence_scene_test.h"
#include "domain/independence/panel.h"

using namespace independence_scene;

TEST_CASE("an interview needs thresholds, consent for research and, at endline, a finished baseline")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const may = permit_in<MayInterview>(db, samarinda);
        auto const agreed = woman(db, 1);
        auto const silent = woman(db, 2, "schedule");
        CHECK(refused_with(begin(may, { agreed, Round::Baseline }, db, now)) == "interview.plan_first");
        plan_both(db);
        CHECK(refused_with(begin(may, { silent, Round::Baseline }, db, now)) == "interview.no_consent");
        CHECK(refused_with(begin(may, { agreed, Round::Endline }, db, now)) == "interview.no_baseline");
        begun(db, agreed);
        CHECK(refused_with(begin(may, { agreed, Round::Endline }, db, now)) == "interview.no_baseline");
        CHECK(refused_with(begin(may, { agreed, Round::Baseline }, db, now)) == "interview.once_a_wave");
        CHECK(refused_with(
                  fix_wave(permit_in<MayPlan>(db, samarinda), "baseline", { "1", "1", DesignLevel::Count }, db, now))
            == "interview.plan_frozen");
    });
}

TEST_CASE("a topic is shown again while an answer opens a further question")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const may = permit_in<MayInterview>(db, samarinda);
        auto const id = begun(db, woman(db, 1));
        auto const again = save_topic(may, id, "E1", { { { "E1a", "2" } } }, db, now);
        REQUIRE(again);
        CHECK(again.value().where.text().ends_with("/E1"));
        CHECK(show_topic(may, id, "E1", db).value().items.size() == 2);
        CHECK(refused_with(save_topic(may, id, "E1", { { { "E1a", "2" } } }, db, now)) == "form.look_again");
        auto const on = save_topic(may, id, "E1", { { { "E1a", "2" }, { "E1b", "750rb" } } }, db, now);
        REQUIRE(on);
        CHECK(on.value().where.text().ends_with("/E2"));
        auto const none = save_topic(may, id, "E1", { { { "E1a", "0" } } }, db, now);
        REQUIRE(none);
        CHECK(none.value().where.text().ends_with("/E2"));
        CHECK(refused_with(save_topic(may, id, "E1", { { { "E1a", "4" } } }, db, now)) == "answer.refused");
        CHECK(store::answers(db, samarinda, id, carried().instrument).stored().at("E1a").number == 0);
    });
}

TEST_CASE("private questions wait while somebody can overhear, and are listed to be asked later")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto overheard = everything;
        overheard["P0b"] = "1";
        for (auto const* const item : { "P2a", "P2b", "P2c", "P3b", "K1a", "K1b", "K2a", "K2b", "K2c", "K2d" })
            overheard.erase(item);
        auto const id = woman(db, 1);
        whole(db, id, Round::Baseline, overheard);
        CHECK(store::scored_woman(db, samarinda, id)->known_before == (0xFFF & ~(1 << 7 | 1 << 8 | 1 << 9 | 1 << 10)));
        auto const waiting = store::open_interviews(db, samarinda, 50);
        REQUIRE(waiting.size() == 1);
        CHECK(waiting[0].finished);
    });
}

TEST_CASE("an instrument's version is one text for good")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        REQUIRE(store::keep_instrument(db, samarinda, carried(), now.at));
        REQUIRE(store::keep_instrument(db, samarinda, carried(), now.at));
        Carried const other { base::uuid_of("other"), "{}", carried().instrument };
        CHECK(refused_with(store::keep_instrument(db, samarinda, other, now.at)) == "instrument.another_text");
        CHECK(store::keep_instrument(db, malang, other, now.at));
    });
}

TEST_CASE("figures are shown from five women on, and another chapter sees none of them")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const may = permit_in<MaySeeIndex>(db, samarinda);
        auto less = everything;
        less["E1a"] = "0";
        less.erase("E1b");
        for (int n = 0; n < 5; ++n) {
            CHECK_FALSE(overview(may, db).value().baseline);
            whole(db, woman(db, n), Round::Baseline, less);
        }
        CHECK(overview(may, db).value().baseline->women == 5);
        CHECK_FALSE(overview(may, db).value().report);
        CHECK(overview(permit_in<MaySeeIndex>(db, malang), db).value().asked == 0);
        CHECK_FALSE(show_woman(permit_in<MaySeeWoman>(db, malang), member::MemberId(base::uuid_of("woman/1")), db));
    });
}

TEST_CASE("the downloaded data is read again as a panel, and small districts are not named")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        db.run(R"sql(
            INSERT INTO area (code, kind, name, parent_code)
            VALUES ('64.72.08', 'district', 'Sungai Pinang', NULL), ('64.72.01', 'district', 'Palaran', NULL),
                ('64.72.08.1003', 'village', 'Gunung Lingai', '64.72.08'),
                ('64.72.01.1001', 'village', 'Rawa Makmur', '64.72.01')
            ON CONFLICT (code) DO NOTHING)sql");
        plan_both(db);
        for (int n = 0; n < 10; ++n) {
            whole(db, woman(db, n), Round::Baseline, everything);
            if (n % 2 == 0)
                whole(db, member::MemberId(base::uuid_of("woman/" + std::to_string(n))), Round::Endline, everything);
        }
        auto const file = export_csv(permit_in<MayExport>(db, samarinda), db);
        REQUIRE(file);
        auto const panel = read_panel(file.value().content);
        REQUIRE(panel);
        CHECK(panel.value().women.size() == 10);
        CHECK(std::ranges::count_if(panel.value().women, &PanelWoman::known_twice) == 5);
        CHECK(panel.value().women[0].before.inadequate == 1 << 11); // K3a is "no", all else is adequate
        CHECK(file.value().content.find("Palaran") == std::string::npos);
        CHECK(file.value().content.find("Contoh") == std::string::npos);
    });
}
