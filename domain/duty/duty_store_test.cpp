#include "domain/duty/duty_store.h"

#include "domain/area/area.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using namespace duty;

constexpr base::Date the_day { 2026, 11, 24 };

std::string planned_at(
    sql::Write& db, base::ChapterId const& chapter, std::string const& place, int from_minute, int until_minute)
{
    auto const id = db.fresh<TurnId>().text();
    db.run("INSERT INTO session (chapter_id, session_id, noted_by, noted_at) VALUES (?1, ?2, '', 0)", chapter, id);
    db.run(R"sql(
        INSERT INTO session_plan (chapter_id, session_id, version, programme_id, title, place, landmark, village_code,
            held_on, starts_at, ends_at, trainer, notes, is_public, noted_by, noted_at)
        VALUES (?1, ?2, 0, 'moci', 'Sambal', ?3, '', '64.72.01.1001', ?4, ?5, ?6, '', '', 0, '', 0))sql",
        chapter, id, place, the_day, from_minute, until_minute);
    return id;
}

}

TEST_CASE("turns at two sessions that were joined are at one place, and their hours are borne once")
{
    tests::FreshDatabase fresh;
    fresh.write([&](sql::Write& db) { area::put_start(db); });
    auto const made
        = chapter::found(*fresh, { "kici-bontang", "kici-bontang", "Ketua Contoh", "64.72", base::Zone::Wita },
            { base::Instant { 1'795'000'000'000 } });
    REQUIRE(made);
    auto const& chapter = made.value().chapter;
    fresh.write([&](sql::Write& db) {
        By const by { chapter, base::AccountId(chapter.text()), base::Instant { 1'795'500'000'000 } };
        keep_duty(db, by, "Mengemudi");
        auto const driving = duties(db, chapter).front().id;
        auto const driver = terms(db, chapter).front().id;
        auto const joined = planned_at(db, chapter, "Rumah RT 9", 600, 720);
        auto const stands = planned_at(db, chapter, "Balai RT 4", 540, 660);
        for (auto const& session : { joined, stands })
            keep_turn(db, by, { driving, driver, session, std::nullopt, base::Zone::Wita, {} });
        Asked const asked { base::Zone::Wita, the_day, the_day };
        auto const before = book(db, chapter, asked);
        CHECK(before.conflicts.size() == 1);
        CHECK(before.weeks.at(0).minutes == 180);

        db.run(R"sql(
            INSERT INTO session_ending (chapter_id, session_id, state, because, noted_by, noted_at)
            VALUES (?1, ?2, 2, 'Sama.', '', 0))sql",
            chapter, joined);
        db.run(R"sql(
            INSERT INTO session_joined (chapter_id, session_id, into_id, noted_by, noted_at, stands_id)
            VALUES (?1, ?2, ?3, '', 0, ?3))sql",
            chapter, joined, stands);
        auto const after = book(db, chapter, asked);
        CHECK(after.conflicts.empty());
        CHECK(after.weeks.at(0).minutes == 120);
        CHECK(turns_at(db, chapter, stands).size() == 2); // each can be retracted
        CHECK(turns_at(db, chapter, joined).empty());
        for (auto const& turn : turns_at(db, chapter, stands)) {
            CHECK(turn.place == "Balai RT 4");
            CHECK(find(db, chapter, turn.id)->session_id == stands);
        }
        CHECK(session_hours(db, chapter, joined)->id == stands);
    });
}
