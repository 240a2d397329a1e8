#include "base/sign_in/sign_in.h"
#include "base/slice.h"
#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/partner/partner_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace partner {

base::Slice slice();

}

namespace {

using namespace partner;

constexpr base::Date day { 2026, 9, 1 };
constexpr base::Date today { 2026, 11, 29 };

// Two chapters; a company promises flour to one of them.
class Scene {
public:
    Scene()
        : samarinda(founded("kici-samarinda"))
        , malang(founded("kici-malang"))
    {
        fresh.write([&](sql::Write& db) {
            area::put_start(db);
            company = keep_partner(db, by(), PartnerKind::Company, day);
            keep_name(db, by(), company, "PT Tepung", { Text("Yusuf"), Text() });
            flour = keep_promise(db, by(),
                { company, SupportKind::Facility, Text("Tepung"), 100, Unit::Kilogram, day, { 2026, 10, 1 } });
        });
    }
    By by() const { return { samarinda, base::AccountId(base::uuid_of("lina")), m_now }; }
    NewReceipt came(std::int64_t amount) const
    {
        return { company, flour, SupportKind::Facility, Text("Tepung"), amount, Unit::Kilogram, day, "TT-1", Text(),
            "" };
    }
    GivenId give(sql::Write& db, ReceiptId const& from, std::int64_t amount, Place place = village()) const
    {
        return keep_given(db, by(), { from, std::move(place), amount, { 2026, 9, 5 }, Text(), "" });
    }
    // Sessions until November, from what is on record by now; and what is noted from here on is noted later.
    Until by_now() const { return { { 2026, 11, 1 }, { m_now.ms + 1 } }; }
    void later() { m_now.ms += 1000; }
    std::int64_t women(sql::Read& db, Until const& until) const
    {
        std::int64_t all = 0;
        for (auto const& one : women_reached(db, samarinda, company, until))
            all += one.women;
        return all;
    }
    static Place village() { return { GoesTo::Village, "64.72.01.1001" }; }
    Promise promised(sql::Read& db) const
    {
        auto found = find(db, samarinda, flour);
        REQUIRE(found);
        return *found;
    }
    Receipt received(sql::Read& db, ReceiptId const& id) const
    {
        auto found = find(db, samarinda, id);
        REQUIRE(found);
        return *found;
    }
    void retract(sql::Write& db, std::string const& id) const { keep_retraction(db, by(), NoteId(id), Text("Salah.")); }

    // A session that was held on that day in that village, to which so many women of each of two districts came.
    std::string hold(sql::Write& db, base::Date held_on, int from_palaran, int from_ilir) const
    {
        auto const session = base::uuid_of("session " + held_on.text());
        db.run("INSERT INTO session (chapter_id, session_id, noted_by, noted_at) VALUES (?1, ?2, '', 0)", samarinda,
            session);
        db.run(R"sql(
            INSERT INTO session_plan (chapter_id, session_id, version, programme_id, title, place, landmark,
                village_code, held_on, starts_at, ends_at, trainer, notes, is_public, noted_by, noted_at)
            VALUES (?1, ?2, 0, 'moci', 'Kelas roti', 'Balai', '', '64.72.01.1001', ?3, 0, 60, '', '', 1, '', 0))sql",
            samarinda, session, held_on);
        db.run(R"sql(
            INSERT INTO session_ending (chapter_id, session_id, state, because, noted_by, noted_at)
            VALUES (?1, ?2, 1, '', '', 0))sql",
            samarinda, session);
        for (int n = 0; n < from_palaran + from_ilir; ++n)
            attend(db, session, n < from_palaran ? "64.72.01.1001" : "64.72.04.1001", n);
        return session;
    }
    // The same women come to each session.
    void attend(sql::Write& db, std::string const& session, std::string const& village_code, int nth) const
    {
        auto const woman = base::uuid_of("woman " + village_code + std::to_string(nth));
        db.run(R"sql(
            INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision)
            VALUES (?1, ?2, 'Ibu', '', '', 0, 0, ?3, '', '', '', 1, '2026-08-01', 'ibu', 'ibu', 1)
            ON CONFLICT (chapter_id, member_id) DO NOTHING)sql",
            samarinda, woman, village_code);
        db.run(R"sql(
            INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at)
            VALUES (?1, ?2, ?3, 0, 0, '', 0))sql",
            samarinda, session, woman);
    }
    // All that is to be counted on that day, and how much that is.
    int count_reached(base::Date on)
    {
        int counted = 0;
        for (;; ++counted) {
            std::optional<base::ChoreFact> next;
            (*fresh).read([&](sql::Read& db) {
                next = slice().chores.at(0).next(db, { base::instant_of(on, {}, base::Zone::Wita) });
            });
            if (!next)
                return counted;
            REQUIRE(fact::note(*fresh, next->fact, next->work));
        }
    }
    Reached counted()
    {
        std::optional<Reached> found;
        (*fresh).read([&](sql::Read& db) { found = last_counted(db, samarinda, company); });
        REQUIRE(found);
        return *found;
    }

    tests::FreshDatabase fresh;
    base::ChapterId samarinda;
    base::ChapterId malang;
    PartnerId company;
    PromiseId flour;

private:
    base::Instant m_now { 1'795'500'000'000 };
    base::ChapterId founded(std::string slug)
    {
        auto const made = chapter::found(
            *fresh, { slug, slug, "Ketua Contoh", "64.72", base::Zone::Wita }, { base::Instant { 1'795'000'000'000 } });
        REQUIRE(made);
        return made.value().chapter;
    }
};

}

TEST_CASE("a partner and its notes are found in their chapter alone, under the last name")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_name(db, scene.by(), scene.company, "PT Tepung Jaya", { Text("Rahma"), Text("+6281234567890") });
        CHECK(find(db, scene.samarinda, scene.company)->name == "PT Tepung Jaya");
        CHECK(contact_of(db, scene.samarinda, scene.company).name.stored() == "Rahma");
        CHECK_FALSE(find(db, scene.malang, scene.company));
        CHECK_FALSE(find(db, scene.malang, scene.flour));
        CHECK(partners(db, scene.malang).empty());
        CHECK(contact_of(db, scene.malang, scene.company).name.stored().empty());
        keep_end(db, scene.by(), scene.company, Text("Tutup."), today);
        CHECK(find(db, scene.samarinda, scene.company)->ended_because == Text("Tutup."));
    });
}

TEST_CASE("what came counts for its promise, what was given on leaves less, and a retraction undoes both")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        CHECK(scene.promised(db).is_overdue(today));
        auto const first = keep_receipt(db, scene.by(), scene.came(40));
        keep_receipt(db, scene.by(), scene.came(60));
        CHECK(scene.promised(db).received == 100);
        CHECK_FALSE(scene.promised(db).is_overdue(today));
        CHECK(scene.received(db, first).is_idle(today));
        auto const all = scene.give(db, first, 40);
        CHECK(scene.received(db, first).left() == 0);
        CHECK(scene.received(db, first).last_moved_on() == base::Date { 2026, 9, 5 });
        CHECK_FALSE(scene.received(db, first).is_idle(today));
        CHECK(others_rest_on(db, scene.samarinda, NoteId(first.text())));
        CHECK(others_rest_on(db, scene.samarinda, NoteId(scene.flour.text())));
        CHECK_FALSE(others_rest_on(db, scene.samarinda, NoteId(all.text())));
        scene.retract(db, all.text());
        CHECK(scene.received(db, first).left() == 40);
        CHECK(given_from(db, scene.samarinda, first).at(0).retracted_because == Text("Salah."));
        CHECK_FALSE(others_rest_on(db, scene.samarinda, NoteId(first.text())));
        scene.retract(db, first.text());
        CHECK(scene.promised(db).received == 60);
        CHECK(find(db, scene.samarinda, NoteId(first.text()))->note == Note::Receipt);
        keep_end(db, scene.by(), scene.flour, Text("Gudangnya terbakar."), today);
        CHECK_FALSE(scene.promised(db).is_overdue(today));
    });
}

TEST_CASE("a receipt has a twin of the same kind, amount and day, or with its number, while that one stands")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(twin_of(db, scene.samarinda, scene.came(40)));
        auto const first = keep_receipt(db, scene.by(), scene.came(40));
        auto again = scene.came(40);
        again.receipt_no = "";
        CHECK(twin_of(db, scene.samarinda, again)->id == first);
        again.amount = 41;
        CHECK_FALSE(twin_of(db, scene.samarinda, again));
        again.receipt_no = "tt 1";
        CHECK(twin_of(db, scene.samarinda, again)->id == first);
        CHECK_FALSE(twin_of(db, scene.malang, again));
        auto const another = keep_partner(db, scene.by(), PartnerKind::Bank, day);
        keep_name(db, scene.by(), another, "Bank", {});
        again.partner_id = another;
        CHECK_FALSE(twin_of(db, scene.samarinda, again));
        scene.retract(db, first.text());
        CHECK_FALSE(twin_of(db, scene.samarinda, scene.came(40)));
    });
}

TEST_CASE("support reaches sessions held since it was given on, and each woman counts once, by her district")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const came = keep_receipt(db, scene.by(), scene.came(40));
        auto const given = scene.give(db, came, 10);
        scene.hold(db, { 2026, 9, 4 }, 30, 30); // the day before
        scene.hold(db, { 2026, 9, 5 }, 12, 3);
        scene.hold(db, { 2026, 10, 5 }, 12, 3);
        scene.hold(db, { 2026, 11, 5 }, 12, 3); // of the month that is not over
        auto const sessions = [&] { return sessions_reached(db, scene.samarinda, scene.company, scene.by_now()); };
        CHECK(sessions() == 2);
        CHECK(sessions_reached(db, scene.malang, scene.company, scene.by_now()) == 0);
        CHECK(women_reached(db, scene.samarinda, scene.company, scene.by_now()).size() == 2);
        CHECK(scene.women(db, scene.by_now()) == 15);
        scene.give(db, came, 10, { GoesTo::Programme, "moci" });
        scene.give(db, came, 10, { GoesTo::Session, base::uuid_of("session 2026-09-04") });
        CHECK(sessions() == 3);
        scene.retract(db, given.text());
        CHECK(sessions() == 3);
    });
}

TEST_CASE("a hand-out and a retraction move what was reached only once the moment of the figures has passed them")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const came = keep_receipt(db, scene.by(), scene.came(40));
        scene.hold(db, { 2026, 9, 6 }, 12, 3);
        scene.hold(db, { 2026, 9, 7 }, 30, 30);
        auto const first = scene.give(db, came, 10, { GoesTo::Session, base::uuid_of("session 2026-09-06") });
        auto const before = scene.by_now();
        CHECK(scene.women(db, before) == 15);
        scene.later();
        scene.give(db, came, 10, { GoesTo::Session, base::uuid_of("session 2026-09-07") });
        scene.retract(db, first.text());
        CHECK(scene.women(db, before) == 15);
        CHECK(sessions_reached(db, scene.samarinda, scene.company, before) == 1);
        CHECK(scene.women(db, scene.by_now()) == 60);
    });
}

TEST_CASE("what a partner is told is counted once a month: one woman noted late crosses a ten only at the next count")
{
    Scene scene;
    std::string session;
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(last_counted(db, scene.samarinda, scene.company));
        scene.give(db, keep_receipt(db, scene.by(), scene.came(40)), 10);
        session = scene.hold(db, { 2026, 11, 6 }, 19, 12);
    });
    CHECK(scene.count_reached({ 2026, 12, 1 }) == 1);
    CHECK(scene.counted().counted_until == base::Date { 2026, 11, 30 });
    auto const unchanged = [&] {
        auto const told = scene.counted().told;
        return told.women == 30 && told.districts.size() == 2 && told.districts[0].women == 10
            && told.districts[1].women == 10 && !told.some_hidden && scene.counted().sessions == 1;
    };
    CHECK(unchanged());
    scene.fresh.write([&](sql::Write& db) {
        scene.attend(db, session, "64.72.01.1001", 40);
        scene.hold(db, { 2026, 11, 7 }, 30, 30);
    });
    CHECK(scene.count_reached({ 2026, 12, 31 }) == 0);
    CHECK(unchanged());
    CHECK(scene.count_reached({ 2027, 1, 1 }) == 1);
    CHECK(scene.counted().sessions == 2);
    CHECK(scene.counted().told.women == 70);
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(last_counted(db, scene.malang, scene.company));
        CHECK(db.count("SELECT COUNT(*) FROM partner_reached WHERE women = 30") == 1); // what was told stays
    });
}

TEST_CASE("a month is over when it is over where the community is")
{
    CHECK(end_of_last_month({ 2026, 3, 1 }) == base::Date { 2026, 2, 28 });
    CHECK(end_of_last_month({ 2027, 1, 31 }) == base::Date { 2026, 12, 31 });
    Scene scene; // in WITA, where a day begins an hour after that of WIT
    auto const counts_at = [&](base::Instant at) {
        std::optional<base::ChoreFact> next;
        (*scene.fresh).read([&](sql::Read& db) { next = slice().chores.at(0).next(db, { at }); });
        return next.has_value();
    };
    CHECK(scene.count_reached({ 2026, 11, 30 }) == 1);
    auto const midnight = base::instant_of({ 2026, 12, 1 }, {}, base::Zone::Wita);
    CHECK_FALSE(counts_at({ midnight.ms - 1 }));
    CHECK(counts_at(midnight));
}

TEST_CASE("support reaches no session before it was received, and none after the partner's end")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const came = keep_receipt(db, scene.by(), scene.came(40));
        auto const early = scene.hold(db, { 2026, 8, 31 }, 12, 3);
        CHECK(session_day(db, scene.samarinda, early) == base::Date { 2026, 8, 31 });
        CHECK_FALSE(session_day(db, scene.malang, early));
        scene.give(db, came, 10, { GoesTo::Session, early });
        scene.give(db, came, 10);
        scene.hold(db, { 2026, 9, 10 }, 12, 3);
        scene.hold(db, { 2026, 9, 20 }, 12, 3);
        auto const sessions = [&] { return sessions_reached(db, scene.samarinda, scene.company, scene.by_now()); };
        CHECK(sessions() == 2);
        keep_end(db, scene.by(), scene.company, Text("Tutup."), base::Date { 2026, 9, 15 });
        CHECK(sessions() == 1);
    });
}

TEST_CASE("an end is retracted like any note: what was ended holds again, and can be ended anew")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_end(db, scene.by(), scene.company, Text("Tutup."), today);
        keep_end(db, scene.by(), scene.flour, Text("Gudangnya terbakar."), today);
        auto const agreed = keep_agreement(db, scene.by(), { scene.company, "1/PKS", Text("Tepung."), day, today, "" });
        keep_end(db, scene.by(), agreed, Text("Gedung dijual."), today);
        auto const partner_end = find(db, scene.samarinda, scene.company)->end_id;
        auto const promise_end = scene.promised(db).end_id;
        auto const agreement_end = find(db, scene.samarinda, agreed)->end_id;
        REQUIRE((partner_end && promise_end && agreement_end));
        for (auto const& end : { *partner_end, *promise_end, *agreement_end }) {
            auto const note = find(db, scene.samarinda, end);
            REQUIRE(note);
            CHECK(note->note == Note::End);
            CHECK(note->partner_id == scene.company);
            CHECK_FALSE(find(db, scene.malang, end));
            CHECK_FALSE(others_rest_on(db, scene.samarinda, end));
            scene.retract(db, end.text());
        }
        CHECK_FALSE(find(db, scene.samarinda, scene.company)->ended_on);
        CHECK_FALSE(find(db, scene.samarinda, agreed)->ended_on);
        CHECK(scene.promised(db).is_open());
        keep_end(db, scene.by(), scene.company, Text("Sungguh tutup."), today);
        CHECK(find(db, scene.samarinda, scene.company)->ended_because == Text("Sungguh tutup."));
        CHECK(partners(db, scene.samarinda).size() == 1);
    });
}

TEST_CASE("what is published of a hand-out tells its place, and nothing once it is retracted")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const came = keep_receipt(db, scene.by(), scene.came(40));
        auto const session = scene.hold(db, { 2026, 9, 4 }, 1, 0);
        auto const given = scene.give(db, came, 10, { GoesTo::Session, session });
        CHECK(db.count(R"sql(
            SELECT COUNT(*)
            FROM support_given_published
            WHERE chapter_id = ?1 AND partner_kind = 'company' AND kind = 'facility' AND session_id = ?2
                AND programme_id = 'moci' AND village_code = '64.72.01.1001' AND given_on = '2026-09-05')sql",
                  scene.samarinda, session)
            == 1);
        scene.give(db, came, 10, { GoesTo::Circle, base::uuid_of("circle") });
        CHECK(db.count("SELECT COUNT(*) FROM support_given_published WHERE village_code = '' AND session_id IS NULL")
            == 1);
        scene.retract(db, given.text());
        CHECK(db.count("SELECT COUNT(*) FROM support_given_published") == 1);
    });
}

TEST_CASE("a link opens by its secret alone, until it is revoked")
{
    Scene scene;
    sign_in::server_key(*scene.fresh, "invitation");
    scene.fresh.write([&](sql::Write& db) {
        auto const id = keep_link(db, scene.by(), scene.company, today);
        auto const token = link_token(link_key(db), id);
        auto found = link_with(db, token);
        REQUIRE(found);
        CHECK(found->partner_id == scene.company);
        CHECK(found->holds(today));
        CHECK_FALSE(found->holds({ 2026, 11, 30 }));
        CHECK_FALSE(link_with(db, id.text()));
        CHECK(db.count("SELECT COUNT(*) FROM partner_link WHERE token_sha256 = ?1", token) == 0);
        revoke(db, scene.by(), id);
        CHECK_FALSE(link_with(db, token)->holds(today));
        CHECK(links_of(db, scene.malang, scene.company).empty());
    });
}
