// Two chapters and a partner of one of them, for the tests of what is kept of partners.
#pragma once

#include "base/slice.h"
#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/partner/partner_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace partner {

base::Slice slice();

}

namespace partner_scene {

using namespace partner;

inline constexpr base::Date day { 2026, 9, 1 };
inline constexpr base::Date today { 2026, 11, 29 };

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
        (*fresh).read([&](sql::Read& db) { found = last_counted(db, samarinda, company, { 2030, 1, 1 }); });
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
