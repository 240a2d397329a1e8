#include "domain/chapter/chapter.h"
#include "domain/exemplar/exemplar_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace exemplar;

MemberId woman(std::string_view name)
{
    return MemberId(base::uuid_of(name));
}

// Two chapters, a woman in each.
class Scene {
public:
    Scene()
        : samarinda(founded("kici-samarinda"))
        , malang(founded("kici-malang"))
    {
        fresh.write([&](sql::Write& db) {
            register_woman(db, samarinda, "Ani");
            register_woman(db, samarinda, "Ani lama");
            register_woman(db, malang, "Wati");
        });
    }
    By by(std::string_view observer = "lina") const
    {
        return { samarinda, base::AccountId(base::uuid_of(observer)), base::Instant { 1'795'500'000'000 } };
    }
    void register_woman(sql::Write& db, base::ChapterId const& chapter, std::string const& name)
    {
        db.run(R"sql(
            INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision)
            VALUES (?1, ?2, ?3, '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-10-01', ?3, ?3, 1))sql",
            chapter, woman(name), name);
    }
    tests::FreshDatabase fresh;
    base::ChapterId samarinda;
    base::ChapterId malang;

private:
    base::ChapterId founded(std::string slug)
    {
        auto const made = chapter::found(
            *fresh, { slug, slug, "Ketua Contoh", "64.72", base::Zone::Wita }, { base::Instant { 1'795'000'000'000 } });
        REQUIRE(made);
        return made.value().chapter;
    }
};

NewSeen on_time(PracticeId const& practice, std::string const& place, base::Date day)
{
    return { practice, woman("Ani"), day, std::nullopt, place, base::Private<std::string>("Sudah di balai.") };
}

}

TEST_CASE("every chapter starts with the practices of the paper and makes them its own")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const start = practices(db, scene.samarinda);
        REQUIRE(start.size() == 11);
        CHECK(std::is_sorted(start.begin(), start.end(),
            [](Practice const& a, Practice const& b) { return a.cerdas_value < b.cerdas_value; }));
        CHECK(std::count_if(start.begin(), start.end(), [](Practice const& one) {
            return one.cerdas_value == CerdasValue::Devout;
        }) == 1);
        auto const added = keep_practice(db, scene.by(), CerdasValue::Agile, "Mengajari tetangga", "");
        keep_name(db, scene.by(), start[0].id, "Berbagi cara", "Shares how");
        keep_end(db, scene.by(), start[1].id, "Semua sudah begitu.");
        auto const now = practices(db, scene.samarinda);
        REQUIRE(now.size() == 12);
        CHECK(now[0].name_id == "Berbagi cara");
        CHECK(now[1].id == added);
        CHECK(now[2].ended_because == "Semua sudah begitu.");
        CHECK(practices(db, scene.malang).size() == 11);
        CHECK_FALSE(practice(db, scene.malang, added));
    });
}

TEST_CASE("no practice of faith can be added, not even past the rule")
{
    Scene scene;
    CHECK_THROWS(scene.fresh.write(
        [&](sql::Write& db) { keep_practice(db, scene.by(), CerdasValue::Devout, "Rajin beribadah", ""); }));
}

TEST_CASE("what was seen of a woman is told by observers and settings; what is retracted stays readable")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const practice = practices(db, scene.samarinda).at(5).id;
        keep_seen(db, scene.by("lina"), on_time(practice, "Pasar minggu", { 2026, 11, 1 }));
        keep_seen(db, scene.by("lina"), on_time(practice, "Grup WhatsApp", { 2026, 11, 2 }));
        auto const wrong = keep_seen(db, scene.by("sari"), on_time(practice, "Sekretariat", { 2026, 11, 3 }));
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).observers == 2);
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).settings == 3);
        keep_retraction(db, scene.by("sari"), wrong, "Itu ibu lain.");
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).observers == 1);
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).settings == 2);
        auto const seen = seen_of_woman(db, scene.samarinda, woman("Ani"));
        REQUIRE(seen.size() == 3);
        CHECK(seen[0].retracted_because == "Itu ibu lain.");
        CHECK(seen[0].setting == "Sekretariat");
        CHECK(count_of_practice(db, scene.samarinda, practice) == 3);
        CHECK(seen_of_practice(db, scene.samarinda, practice, 1, 1).at(0).setting == "Grup WhatsApp");
        CHECK(seen_of_woman(db, scene.malang, woman("Ani")).empty());
        CHECK_FALSE(find(db, scene.malang, wrong));
    });
}

TEST_CASE("what was seen of an entry that was merged is hers who goes on")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const practice = practices(db, scene.samarinda).at(5).id;
        auto seen = on_time(practice, "Sekretariat", { 2026, 11, 1 });
        seen.member_id = woman("Ani lama");
        keep_seen(db, scene.by(), seen);
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", woman("Ani lama"), woman("Ani"));
        CHECK(seen_of_woman(db, scene.samarinda, woman("Ani")).size() == 1);
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).settings == 1);
    });
}
