#include "domain/chapter/chapter.h"
#include "domain/mentoring/mentoring_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using namespace mentoring;

MemberId woman(std::string_view name)
{
    return MemberId(base::uuid_of(name));
}

constexpr base::Date begun { 2026, 9, 1 };

// Two chapters; Ani accompanies Rina in one of them.
class Scene {
public:
    Scene()
        : samarinda(founded("kici-samarinda"))
        , malang(founded("kici-malang"))
    {
        fresh.write([&](sql::Write& db) {
            for (auto const* const name : { "Ani", "Ani lama", "Rina", "Rina lama", "Yanti" })
                register_woman(db, name);
            circle = keep_circle(
                db, by(), { woman("Ani"), woman("Rina"), Text("Menghitung harga."), begun, 14, std::nullopt });
        });
    }
    By by() const { return { samarinda, base::AccountId(base::uuid_of("lina")), base::Instant { 1'795'500'000'000 } }; }
    void merge(sql::Write& db, std::string_view one, std::string_view into) const
    {
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", woman(one), woman(into));
    }
    MeetingId meet(sql::Write& db, base::Date day, std::optional<NewStep> step = std::nullopt) const
    {
        return keep_meeting(
            db, by(), { circle, day, Way::Met, Text("Belanja seminggu."), { woman("Rina") }, std::move(step) });
    }
    Circle now(sql::Read& db) const
    {
        auto const found = find(db, samarinda, circle);
        REQUIRE(found);
        return *found;
    }
    tests::FreshDatabase fresh;
    base::ChapterId samarinda;
    base::ChapterId malang;
    CircleId circle;

private:
    base::ChapterId founded(std::string slug)
    {
        auto const made = chapter::found(
            *fresh, { slug, slug, "Ketua Contoh", "64.72", base::Zone::Wita }, { base::Instant { 1'795'000'000'000 } });
        REQUIRE(made);
        return made.value().chapter;
    }
    void register_woman(sql::Write& db, std::string const& name)
    {
        db.run(R"sql(
            INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision)
            VALUES (?1, ?2, ?3, '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-08-01', ?3, ?3, 1))sql",
            samarinda, woman(name), name);
    }
};

NewStep save_receipts(base::Date due_on)
{
    return { Text("Simpan nota."), woman("Rina"), due_on };
}

}

TEST_CASE("a circle is found in its chapter alone, with who is in it and when they last met")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(find(db, scene.malang, scene.circle));
        CHECK(open_circles(db, scene.malang).empty());
        CHECK(loads(db, scene.malang, begun).empty());
        auto one = scene.now(db);
        CHECK(one.first_mentee.stored() == "Rina");
        CHECK(one.pulse().last_sign == begun);
        scene.meet(db, { 2026, 10, 1 });
        auto const wrong = scene.meet(db, { 2026, 11, 1 });
        CHECK(scene.now(db).pulse().last_sign == base::Date { 2026, 11, 1 });
        keep_retraction(db, scene.by(), wrong, Text("Salah."));
        one = scene.now(db);
        CHECK(one.last_met_on == base::Date { 2026, 10, 1 });
        CHECK(count_meetings(db, scene.samarinda, scene.circle) == 2);
        CHECK(meetings_of(db, scene.samarinda, scene.circle, 0, 1).at(0).retracted_because->stored() == "Salah.");
    });
}

TEST_CASE("a woman who joins again after leaving has two times in the circle and counts once")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_joining(db, scene.by(), scene.circle, woman("Yanti"), { 2026, 9, 10 });
        auto inside = places(db, scene.samarinda, scene.circle);
        REQUIRE(inside.size() == 2);
        REQUIRE(inside[1].member_id == woman("Yanti"));
        keep_leaving(db, scene.by(), inside[1].id, { 2026, 9, 20 }, Text("Panen."));
        CHECK_FALSE(pair_in(db, scene.samarinda, woman("Ani"), woman("Yanti")));
        CHECK(left_by(db, scene.samarinda, woman("Yanti")).at(0).left_on == base::Date { 2026, 9, 20 });
        CHECK(left_by(db, scene.samarinda, woman("Rina")).empty());
        keep_joining(db, scene.by(), scene.circle, woman("Yanti"), { 2026, 10, 10 });
        CHECK(pair_in(db, scene.samarinda, woman("Ani"), woman("Yanti")) == scene.circle);
        CHECK(left_by(db, scene.samarinda, woman("Yanti")).empty());
        CHECK(scene.now(db).mentees == 2);
        inside = places(db, scene.samarinda, scene.circle);
        REQUIRE(inside.size() == 3);
        CHECK(inside[2].left_on == base::Date { 2026, 9, 20 });
        CHECK(inside[2].covers({ 2026, 9, 20 }));
        CHECK_FALSE(inside[2].covers({ 2026, 9, 21 }));
        CHECK_FALSE(inside[2].covers({ 2026, 9, 9 }));
    });
}

TEST_CASE("of a merged entry the one that goes on is mentor, accompanied and present")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_circle(db, scene.by(), { woman("Ani lama"), woman("Yanti"), Text("Menjahit."), begun, 30, std::nullopt });
        keep_joining(db, scene.by(), scene.circle, woman("Rina lama"), begun);
        keep_meeting(db, scene.by(),
            { scene.circle, { 2026, 10, 1 }, Way::Call, Text("Nota."), { woman("Rina"), woman("Rina lama") },
                std::nullopt });
        keep_capacity(db, scene.by(), woman("Ani lama"), 1);
        keep_capacity(db, scene.by(), woman("Ani"), 4);
        scene.merge(db, "Ani lama", "Ani");
        scene.merge(db, "Rina lama", "Rina");
        CHECK(circles_of(db, scene.samarinda, woman("Ani")).size() == 2);
        CHECK(circles_of(db, scene.samarinda, woman("Rina")).size() == 1);
        CHECK(scene.now(db).mentees == 1);
        CHECK(present_at(db, scene.samarinda, scene.circle, { 2026, 10, 1 }, { 2026, 10, 1 }).size() == 1);
        CHECK(present_at(db, scene.samarinda, scene.circle, { 2026, 10, 2 }, { 2026, 11, 1 }).empty());
        CHECK(last_presence(db, scene.samarinda, scene.circle, woman("Rina")) == base::Date { 2026, 10, 1 });
        CHECK(pair_in(db, scene.samarinda, woman("Ani"), woman("Yanti")));
        auto const carried = loads(db, scene.samarinda, begun);
        REQUIRE(carried.size() == 1);
        CHECK(carried[0].circles == 2);
        CHECK(carried[0].mentees == 2);
        CHECK(carried[0].meetings == 1);
        CHECK(capacity_said(db, scene.samarinda, woman("Ani")).size() == 2);
        auto const women = accompanied_by(db, scene.samarinda, woman("Ani"));
        REQUIRE(women.size() == 2);
        CHECK(women[0].full_name.stored() == "Rina");
        CHECK(women[1].full_name.stored() == "Yanti");
        CHECK(accompanied_by(db, scene.malang, woman("Ani")).empty());
        CHECK(meetings_by(db, scene.samarinda, woman("Ani"), begun, 0, 10).size() == 1);
    });
}

TEST_CASE("she whose two entries were mentor and accompanied is the mentor alone, and lives where she lives now")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_joining(db, scene.by(), scene.circle, woman("Ani lama"), begun);
        keep_meeting(db, scene.by(),
            { scene.circle, { 2026, 10, 1 }, Way::Met, Text("Nota."), { woman("Rina lama") }, std::nullopt });
        db.run("UPDATE member SET village_code = '64.72.02.1001' WHERE member_id = ?1", woman("Rina lama"));
        CHECK(scene.now(db).first_mentee.stored() == "Ani lama");
        scene.merge(db, "Ani lama", "Ani");
        scene.merge(db, "Rina lama", "Rina");
        CHECK(places(db, scene.samarinda, scene.circle).size() == 1);
        CHECK(scene.now(db).mentees == 1);
        CHECK(scene.now(db).first_mentee.stored() == "Rina");
        CHECK(loads(db, scene.samarinda, begun).at(0).mentees == 1);
        CHECK_FALSE(pair_in(db, scene.samarinda, woman("Ani"), woman("Ani")));
        CHECK(db.one<std::string>(
                  "SELECT village_code FROM mentoring_meeting_published WHERE chapter_id = ?1", scene.samarinda)
            == "64.72.01.1001");
    });
}

TEST_CASE("what happened with a step: the last thing said stands, and a new day is the day")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const meeting = scene.meet(db, { 2026, 10, 1 }, save_receipts({ 2026, 10, 8 }));
        auto const step = steps_of(db, scene.samarinda, scene.circle).at(0).id;
        CHECK(scene.now(db).next_due_on == base::Date { 2026, 10, 8 });
        CHECK(step_of(db, scene.samarinda, meeting)->id == step);
        keep_outcome(
            db, scene.by(), step, Outcome::NotYet, Text("Hilang."), { 2026, 10, 9 }, base::Date { 2026, 10, 20 });
        auto one = find(db, scene.samarinda, step);
        REQUIRE(one);
        CHECK(one->is_open());
        CHECK(one->due_on == base::Date { 2026, 10, 20 });
        CHECK(one->agreed_on == base::Date { 2026, 10, 1 });
        CHECK(scene.now(db).next_due_on == base::Date { 2026, 10, 20 });
        keep_outcome(db, scene.by(), step, Outcome::Done, Text("Lengkap."), { 2026, 10, 21 }, std::nullopt);
        one = find(db, scene.samarinda, step);
        REQUIRE(one);
        CHECK_FALSE(one->is_open());
        CHECK(one->due_on == base::Date { 2026, 10, 20 });
        CHECK_FALSE(scene.now(db).next_due_on);
        CHECK(said_of(db, scene.samarinda, step).size() == 2);
        CHECK(said_of(db, scene.samarinda, step).at(0).outcome == Outcome::Done);
        CHECK_FALSE(find(db, scene.malang, step));
        keep_retraction(db, scene.by(), meeting, Text("Salah."));
        CHECK_FALSE(find(db, scene.samarinda, step));
    });
}

TEST_CASE("an end closes the ties and what was promised, and keeps what was done")
{
    Scene scene;
    auto const published = [&](sql::Read& db) {
        return db.count("SELECT COUNT(*) FROM mentoring_next_step_published WHERE chapter_id = ?1", scene.samarinda);
    };
    scene.fresh.write([&](sql::Write& db) {
        scene.meet(db, { 2026, 10, 1 }, save_receipts({ 2026, 10, 8 }));
        scene.meet(db, { 2026, 10, 9 }, save_receipts({ 2026, 10, 18 }));
        scene.meet(db, { 2026, 10, 19 }, save_receipts({ 2026, 10, 28 }));
        auto const steps = steps_of(db, scene.samarinda, scene.circle);
        REQUIRE(steps.size() == 3);
        keep_outcome(db, scene.by(), steps[0].id, Outcome::Done, Text("Lengkap."), { 2026, 10, 8 }, std::nullopt);
        keep_outcome(
            db, scene.by(), steps[1].id, Outcome::Dropped, Text("Tidak jadi."), { 2026, 10, 18 }, std::nullopt);
        CHECK(published(db) == 2);
        keep_end(db, scene.by(), scene.circle, Reason::OnHerOwn, Text(), { 2026, 11, 1 });
        CHECK(published(db) == 1);
        CHECK(open_circles(db, scene.samarinda).empty());
        CHECK(ended_circles(db, scene.samarinda, 0, 10).at(0).reason == Reason::OnHerOwn);
        CHECK(count_ended(db, scene.samarinda) == 1);
        CHECK_FALSE(pair_in(db, scene.samarinda, woman("Ani"), woman("Rina")));
        CHECK(loads(db, scene.samarinda, begun).empty());
        CHECK(db.one<std::string>("SELECT until FROM mentoring_tie_published WHERE chapter_id = ?1", scene.samarinda)
            == "2026-11-01");
    });
}

TEST_CASE("a mentor's load tells what she said last that she can carry")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(loads(db, scene.samarinda, begun).at(0).can_carry);
        keep_capacity(db, scene.by(), woman("Ani"), 5);
        keep_capacity(db, scene.by(), woman("Ani"), 3);
        CHECK(loads(db, scene.samarinda, begun).at(0).can_carry == 3);
        auto const said = capacity_said(db, scene.samarinda, woman("Ani"));
        REQUIRE(said.size() == 2);
        CHECK(said[0].women == 3);
        CHECK(said[1].women == 5);
        scene.meet(db, { 2026, 10, 1 });
        CHECK(loads(db, scene.samarinda, { 2026, 9, 30 }).at(0).meetings == 1);
        CHECK(loads(db, scene.samarinda, { 2026, 10, 1 }).at(0).meetings == 0);
    });
}

TEST_CASE("a mentor's figures open to as many women and as many meetings, page by page")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_joining(db, scene.by(), scene.circle, woman("Yanti"), begun);
        auto const other = keep_circle(
            db, scene.by(), { woman("Ani"), woman("Rina lama"), Text("Menjahit."), begun, 30, std::nullopt });
        for (int day = 1; day <= 5; ++day)
            scene.meet(db, { 2026, 10, day });
        keep_retraction(db, scene.by(), scene.meet(db, { 2026, 10, 9 }), Text("Salah."));
        auto const opened = [&](base::Date since, std::int64_t from, int most) {
            return meetings_by(db, scene.samarinda, woman("Ani"), since, from, most);
        };
        auto const counts_what_opens = [&](base::Date since) {
            auto const load = loads(db, scene.samarinda, since).at(0);
            CHECK(static_cast<std::int64_t>(opened(since, 0, 100).size()) == load.meetings);
            CHECK(count_meetings_by(db, scene.samarinda, woman("Ani"), since) == load.meetings);
            CHECK(static_cast<std::int64_t>(accompanied_by(db, scene.samarinda, woman("Ani")).size()) == load.mentees);
        };
        counts_what_opens({ 2026, 9, 30 });
        counts_what_opens({ 2026, 10, 3 });
        counts_what_opens({ 2026, 11, 1 });
        CHECK(opened(begun, 0, 2).at(0).held_on == base::Date { 2026, 10, 5 });
        CHECK(opened(begun, 4, 2).at(0).held_on == base::Date { 2026, 10, 1 });
        CHECK(opened(begun, 4, 2).size() == 1);

        keep_end(db, scene.by(), other, Reason::Moved, Text(), { 2026, 11, 1 });
        keep_leaving(
            db, scene.by(), places(db, scene.samarinda, scene.circle).at(1).id, { 2026, 11, 1 }, Text("Panen."));
        counts_what_opens({ 2026, 9, 30 });
        CHECK(accompanied_by(db, scene.samarinda, woman("Ani")).size() == 1);
    });
}
