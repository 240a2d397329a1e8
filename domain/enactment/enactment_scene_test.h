// A chapter with what was expected of it, written as another slice keeps it, and what it did: for the tests.
#pragma once

#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/enactment/account_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace enactment_scene {

using namespace enactment;

class AccountScene {
public:
    AccountScene()
        : chapter(founded("kici-samarinda"))
        , neighbour(founded("kici-malang"))
    {
        fresh.write([&](sql::Write& db) {
            area::put_start(db);
            all = areas(db, chapter);
        });
    }
    By by() const { return { chapter, base::AccountId(chapter.text()), base::Instant { 1'795'500'000'000 } }; }
    ExpectationId heard(sql::Write& db, base::Date said_on, std::optional<std::size_t> area = std::nullopt, int way = 0,
        std::string const& village = "64.72.01.1001")
    {
        auto const id = db.fresh<ExpectationId>();
        db.run(R"sql(
            INSERT INTO expectation (chapter_id, expectation_id, who, village_code, words, name, urgency, session_id,
                way, said_on, noted_by, noted_at)
            VALUES (?1, ?2, 0, ?5, 'Kelas diteruskan.', '', 0, NULL, ?3, ?4, ?1, 0))sql",
            chapter, id, way, said_on, village);
        if (way == 1)
            decided(db, id, 0, 1);
        if (area)
            sorted(db, id, 0, *area);
        return id;
    }
    void decided(sql::Write& db, ExpectationId const& id, int version, int state)
    {
        db.run(R"sql(
            INSERT INTO expectation_decision (chapter_id, expectation_id, version, state, because, noted_by, noted_at)
            VALUES (?1, ?2, ?3, ?4, 'Sudah dibaca.', ?1, 0))sql",
            chapter, id, version, state);
    }
    void sorted(sql::Write& db, ExpectationId const& id, int version, std::size_t area)
    {
        db.run(R"sql(
            INSERT INTO expectation_sorting (chapter_id, expectation_id, version, role_area_id, noted_by, noted_at)
            VALUES (?1, ?2, ?3, ?4, ?1, 0))sql",
            chapter, id, version, all.at(area).id);
    }
    std::string joined(sql::Write& db, ExpectationId const& one, ExpectationId const& to)
    {
        auto const id = db.fresh<AnswerId>().text();
        db.run(R"sql(
            INSERT INTO expectation_joining (chapter_id, joining_id, expectation_id, joined_to, noted_by, noted_at)
            VALUES (?1, ?2, ?3, ?4, ?1, 0))sql",
            chapter, id, one, to);
        return id;
    }
    void parted(sql::Write& db, std::string const& joining_id)
    {
        db.run(R"sql(
            INSERT INTO expectation_parting (chapter_id, joining_id, because, noted_by, noted_at)
            VALUES (?1, ?2, 'Lain maksudnya.', ?1, 0))sql",
            chapter, joining_id);
    }
    std::string did(sql::Write& db, base::Date done_on, std::size_t area, std::string const& village = "64.72.01.1001")
    {
        return keep_deed(db, by(), { all.at(area).id, Words("Kelas lanjutan dibuka."), village, done_on }).text();
    }
    // A session of the programme, held.
    std::string held(sql::Write& db, base::Date day, std::string const& programme)
    {
        auto const id = db.fresh<AnswerId>().text();
        db.run(R"sql(
            INSERT INTO session (chapter_id, session_id, noted_by, noted_at)
            VALUES (?1, ?2, '', 0))sql",
            chapter, id);
        db.run(R"sql(
            INSERT INTO session_plan (chapter_id, session_id, version, programme_id, title, place, landmark,
                village_code, held_on, starts_at, ends_at, trainer, notes, is_public, noted_by, noted_at)
            VALUES (?1, ?2, 0, ?3, 'Kelas', 'Balai', '', '64.72.02.1001', ?4, 540, 660, '', '', 0, '', 0))sql",
            chapter, id, programme, day);
        db.run(R"sql(
            INSERT INTO session_ending (chapter_id, session_id, state, because, noted_by, noted_at)
            VALUES (?1, ?2, 1, '', '', 0))sql",
            chapter, id);
        return id;
    }
    void answered(sql::Write& db, ExpectationId const& id, std::string const& done, std::string told = "")
    {
        keep_answer(db, by(), { id, Kind::Deed, done, "Itulah yang diminta.", std::move(told) });
    }
    // Voices and answered ones of the year.
    std::pair<std::int64_t, std::int64_t> said_of(sql::Read& db, std::optional<std::size_t> area) const
    {
        auto const id = area ? std::optional(all.at(*area).id) : std::nullopt;
        std::pair<std::int64_t, std::int64_t> sum;
        for (auto const& day : voices_by_day(db, chapter, Source::Books, year))
            if (day.role_area_id == id && day.said_on >= year.since) {
                sum.first += day.voices;
                sum.second += day.answered;
            }
        return sum;
    }

    tests::FreshDatabase fresh;
    base::ChapterId chapter;
    base::ChapterId neighbour;
    std::vector<Area> all;
    Period const year { { 2026, 1, 1 }, { 2026, 12, 31 }, "" };

private:
    base::ChapterId founded(std::string slug)
    {
        auto const made = chapter::found(
            *fresh, { slug, slug, "Ketua Contoh", "64.72", base::Zone::Wita }, { base::Instant { 1'795'000'000'000 } });
        REQUIRE(made);
        return made.value().chapter;
    }
};

}
