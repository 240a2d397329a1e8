#include "domain/independence/independence_forms.h"
#include "domain/independence/panel.h"

#include <doctest/doctest.h>

#include <unistd.h>

#include <filesystem>

using namespace independence;

namespace {

base::ChapterId const samarinda { base::uuid_of("chapter/samarinda") };
base::ChapterId const malang { base::uuid_of("chapter/malang") };
base::Now const now { { 1'795'507'200'000 } };

// A database of its own in a folder of its own, gone afterwards.
class Fresh {
public:
    Fresh()
        : m_folder(std::filesystem::temp_directory_path() / ("independence_store_" + std::to_string(getpid())))
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        m_database = sql::Database::open("sqlite:" + (m_folder / "test.sqlite").string());
    }
    ~Fresh()
    {
        m_database.reset();
        std::filesystem::remove_all(m_folder);
    }
    template <class Work>
    void write(Work work)
    {
        m_database->write_now("", [&](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("fact/" + std::to_string(m_facts++)));
            work(db);
            return true;
        });
    }

private:
    std::filesystem::path m_folder;
    std::unique_ptr<sql::Database> m_database;
    int m_facts = 0;
};

template <class P>
P permit_in(sql::Read& db, base::ChapterId const& chapter)
{
    permit::Mandate const mandate { base::AccountId(base::uuid_of("account")), chapter, "Contoh", base::Zone::Wita, ~0U,
        "Bu Contoh" };
    form::Typed const nothing;
    return P::grant({ &mandate, nothing, db, now }).value();
}

member::MemberId woman(sql::Write& db, int n, std::string_view consent_purpose = "research")
{
    auto const id = member::MemberId(base::uuid_of("woman/" + std::to_string(n)));
    db.run(R"sql(
        INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
            village_code, rt, landmark, birth_year, business, is_member, registered_on, search_key, name_key, revision,
            merged_into)
        VALUES (?1, ?2, 'Contoh', '', '', 0, 0, ?3, '1', '', NULL, '', 1,
            '2026-01-01', 'contoh', 'contoh', 1, NULL))sql",
        samarinda, id, n < 8 ? "64.72.08.1003" : "64.72.01.1001");
    db.run(R"sql(
        INSERT INTO consent (chapter_id, consent_id, member_id, purpose, notice_version, notice_sha256, channel,
            witness, place, given_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, 1, '', 0, '', '', '2026-01-01', '', 0))sql",
        samarinda, base::uuid_of("consent/" + std::to_string(n)), id, consent_purpose);
    return id;
}

void plan_both(sql::Write& db)
{
    for (auto const* const wave : { "baseline", "endline" })
        REQUIRE(fix_wave(
            permit_in<MayPlan>(db, samarinda), wave, { "500rb", "300.000", DesignLevel::BeforeAfter }, db, now));
}

InterviewId begun(sql::Write& db, member::MemberId const& id, Round round = Round::Baseline)
{
    REQUIRE(begin(permit_in<MayInterview>(db, samarinda), { id, round }, db, now));
    return store::interview_of(db, samarinda, id, round)->id;
}

std::map<std::string, std::string> const everything { { "P0a", "1" }, { "P0b", "0" }, { "P0c", "1" }, { "P0d", "1" },
    { "E1a", "3" }, { "E1b", "900rb" }, { "E2a", "1" }, { "E2b", "3" }, { "E2c", "1" }, { "E3a", "4" }, { "E3b", "2" },
    { "E3c", "2" }, { "S1a", "1,4" }, { "S1b", "1" }, { "S1c", "0" }, { "S1d", "1" }, { "S2a", "2" }, { "S2b", "1" },
    { "S2c", "2" }, { "S2d", "1" }, { "S3a", "1,2,3" }, { "S3b", "4" }, { "S3c", "1" }, { "P1a", "2" }, { "P1b", "2" },
    { "P1c", "3" }, { "P1d", "2" }, { "P2a", "0" }, { "P2b", "0" }, { "P2c", "1" }, { "P3a", "5" }, { "P3b", "2" },
    { "K1a", "3" }, { "K1b", "3" }, { "K2a", "4" }, { "K2b", "2" }, { "K2c", "3" }, { "K2d", "2" }, { "K3a", "0" } };

void whole(sql::Write& db, member::MemberId const& id, Round round, std::map<std::string, std::string> answers)
{
    auto const may = permit_in<MayInterview>(db, samarinda);
    auto const interview = begun(db, id, round);
    REQUIRE(save_paper(may, interview, { std::move(answers) }, db, now));
    REQUIRE(finish(may, interview, {}, db, now));
}

std::string refused_with(auto const& result)
{
    REQUIRE_FALSE(result);
    return std::string(result.problem().code->name);
}

}

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
