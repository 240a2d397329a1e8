#include "domain/chapter/chapter.h"
#include "domain/expectation/expectation_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace expectation;

// Two chapters; what one of them heard.
class Scene {
public:
    Scene()
        : samarinda(founded("kici-samarinda"))
        , malang(founded("kici-malang"))
    {
    }
    By by() const { return { samarinda, base::AccountId(samarinda.text()), base::Instant { 1'795'500'000'000 } }; }
    ExpectationId heard(sql::Write& db, std::string words, base::Date said_on, std::string village = "64.72.01.1001")
    {
        return keep(db, by(),
            { Who::Member, std::move(village), base::Private<std::string>(std::move(words)), {}, Urgency::Soon,
                std::nullopt, Way::NotedByAnOfficer, said_on });
    }
    ExpectationId said_in_public(sql::Write& db, std::string words)
    {
        return keep(db, by(),
            { Who::Neighbour, "", base::Private<std::string>(std::move(words)), {}, Urgency::SomeDay, std::nullopt,
                Way::SaidInPublic, { 2026, 11, 20 } });
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

std::int64_t how_many(sql::Read& db, base::ChapterId const& chapter, Which const& which)
{
    auto const n = expectation::count(db, chapter, which);
    CHECK(n == static_cast<std::int64_t>(list(db, chapter, which, 0, 100).size()));
    return n;
}

}

TEST_CASE("every chapter starts with the nine role areas of the paper and makes them its own")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const start = role_areas(db, scene.samarinda);
        REQUIRE(start.size() == 9);
        CHECK(start.front().name_id == "Pelatihan keterampilan");
        CHECK(std::all_of(start.begin(), start.end(), [](RoleArea const& one) { return !one.name_en.empty(); }));
        auto const added = keep_area(db, scene.by(), "Bank sampah", "");
        keep_area_name(db, scene.by(), start[3].id, "Teman bercerita", "Someone to talk to");
        keep_area_end(db, scene.by(), start[0].id, "Sudah cukup.");
        auto const now = role_areas(db, scene.samarinda);
        REQUIRE(now.size() == 10);
        CHECK(now[2].name_id == "Teman bercerita");
        CHECK(now[8].id == added);
        CHECK(now[9].ended_because == "Sudah cukup.");
        CHECK(role_area(db, scene.samarinda, start[3].id)->name_en == "Someone to talk to");
        CHECK(role_areas(db, scene.malang).size() == 9);
        CHECK(role_areas(db, scene.malang)[3].name_id == "Dukungan moral");
        CHECK_FALSE(role_area(db, scene.malang, added));
    });
}

TEST_CASE("what the public said waits until somebody has looked, and is shown only when accepted")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const good = scene.said_in_public(db, "Kelas malam.");
        auto const spam = scene.said_in_public(db, "Beli obat ini.");
        scene.heard(db, "Didengar di kegiatan.", { 2026, 11, 21 });
        CHECK(count_waiting(db, scene.samarinda) == 2);
        CHECK(in_public(db, scene.samarinda, 10).empty());
        keep_decision(db, scene.by(), good, State::Accepted, "");
        keep_decision(db, scene.by(), spam, State::SetAside, "Iklan.");
        CHECK(count_waiting(db, scene.samarinda) == 0);
        auto const shown = in_public(db, scene.samarinda, 10);
        REQUIRE(shown.size() == 1);
        CHECK(shown[0].id == good);
        keep_decision(db, scene.by(), good, State::SetAside, "Sudah dijawab.");
        CHECK(in_public(db, scene.samarinda, 10).empty());
        CHECK(events_of(db, scene.samarinda, good).size() == 2);
        CHECK(find(db, scene.samarinda, good)->because == "Sudah dijawab.");
        CHECK(in_public(db, scene.malang, 10).empty());
    });
}

TEST_CASE("joined expectations are one line, found by what any of them says, and part again")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const first = scene.heard(db, "Kelas kue.", { 2026, 3, 1 });
        auto const other = scene.heard(db, "Kelas memanggang.", { 2026, 9, 1 }, "64.72.08.1003");
        auto const area = role_areas(db, scene.samarinda).front().id;
        keep_sorting(db, scene.by(), first, area);
        keep_joining(db, scene.by(), other, first);
        CHECK(how_many(db, scene.samarinda, {}) == 1);
        CHECK(list(db, scene.samarinda, {}, 0, 10).front().voices == 2);
        CHECK(how_many(db, scene.samarinda, { .village_code = "64.72.08.1003" }) == 1);
        CHECK(how_many(db, scene.samarinda, { .since = base::Date { 2026, 6, 1 } }) == 1);
        CHECK(how_many(db, scene.samarinda, { .until = base::Date { 2026, 1, 1 } }) == 0);
        CHECK(how_many(db, scene.samarinda, { .role_area_id = area }) == 1);
        CHECK(how_many(db, scene.samarinda, { .not_sorted = true }) == 0);
        CHECK(find(db, scene.samarinda, first)->leads == 1);
        CHECK(find(db, scene.samarinda, other)->joined_to == first);
        auto const joining = joined_to(db, scene.samarinda, first).at(0).id;
        CHECK(joining_of(db, scene.malang, joining) == std::nullopt);
        keep_parting(db, scene.by(), joining, "Berbeda.");
        CHECK(joining_of(db, scene.samarinda, joining) == std::nullopt);
        CHECK(how_many(db, scene.samarinda, {}) == 2);
        CHECK(how_many(db, scene.samarinda, { .not_sorted = true }) == 1);
        CHECK(events_of(db, scene.samarinda, other).size() == 2);
    });
}

TEST_CASE("a name stands beside an expectation until she would rather not, and never beside what the public said")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const id = keep(db, scene.by(),
            { Who::Member, "", base::Private<std::string>("Kelas kue."), base::Private<std::string>("Bu Contoh"),
                Urgency::Soon, std::nullopt, Way::NotedByAnOfficer, { 2026, 11, 1 } });
        CHECK(find(db, scene.samarinda, id)->name.stored() == "Bu Contoh");
        keep_unnamed(db, scene.by(), id);
        CHECK(find(db, scene.samarinda, id)->name.stored().empty());
        CHECK_FALSE(find(db, scene.malang, id));
    });
    CHECK_THROWS(scene.fresh.write([&](sql::Write& db) {
        keep(db, scene.by(),
            { Who::Neighbour, "", base::Private<std::string>("Kelas kue."), base::Private<std::string>("Bu Contoh"),
                Urgency::Soon, std::nullopt, Way::SaidInPublic, { 2026, 11, 1 } });
    }));
}
