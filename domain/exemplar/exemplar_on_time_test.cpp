#include "domain/chapter/chapter.h"
#include "domain/exemplar/exemplar_proposal_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using exemplar::MemberId;

constexpr base::Date the_day { 2026, 11, 1 };
constexpr base::TimeOfDay nine { 9 * 60 };
constexpr std::string_view by_tap = "session.record_attendance";

// A session that was held at nine, and marks on its sheet, each by a fact of its own.
class Sheet {
public:
    Sheet()
    {
        auto const made
            = chapter::found(*fresh, { "kici-samarinda", "kici-samarinda", "Ketua Contoh", "64.72", base::Zone::Wita },
                { base::Instant { 1'795'000'000'000 } });
        REQUIRE(made);
        chapter = made.value().chapter;
        fresh.write([&](sql::Write& db) {
            for (auto const* const name : { "Ani", "Ani lama" })
                db.run(R"sql(
                    INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner,
                        safe_to_message, village_code, rt, landmark, business, is_member, registered_on, search_key,
                        name_key, revision)
                    VALUES (?1, ?2, ?3, '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-10-01', ?3, ?3, 1))sql",
                    chapter, base::uuid_of(name), std::string(name));
            db.run(
                "INSERT INTO session (chapter_id, session_id, noted_by, noted_at) VALUES (?1, ?2, '', 0)", chapter, id);
            plan(db, nine);
            db.run(R"sql(
                INSERT INTO session_ending (chapter_id, session_id, state, because, noted_by, noted_at)
                VALUES (?1, ?2, 1, '', '', 0))sql",
                chapter, id);
        });
    }
    void plan(sql::Write& db, base::TimeOfDay starts_at)
    {
        db.run(R"sql(
            INSERT INTO session_plan (chapter_id, session_id, version, programme_id, title, place, landmark,
                village_code, held_on, starts_at, ends_at, trainer, notes, is_public, noted_by, noted_at)
            VALUES (?1, ?2, ?3, 'moci', 'Kelas roti', 'Balai', '', '64.72.01.1001', ?4, ?5, 1439, '', '', 1, '',
                0))sql",
            chapter, id, m_plans++, the_day, starts_at);
    }
    std::string fact(sql::Write& db, base::TimeOfDay at, std::string_view kind, bool is_suspect = false)
    {
        auto const made = base::uuid_of("mark " + std::to_string(m_facts++));
        auto const noted_at = base::instant_of(the_day, at, base::Zone::Wita);
        db.run(R"sql(
            INSERT INTO fact (chapter_id, fact_id, kind, actor, body, body_sha256, noted_at, received_at, location,
                notice)
            VALUES (?1, ?2, ?3, '', '', '', ?4, ?5, '', ''))sql",
            chapter, made, std::string(kind), noted_at, base::instant_of(the_day, { 23 * 60 }, base::Zone::Wita));
        if (is_suspect)
            db.run(R"sql(
                INSERT INTO arrival (chapter_id, fact_id, sha256, device_id, n, kind, bytes, state, code, reason,
                    waits_for, typed_at, noted_at, is_clock_suspect, received_at)
                VALUES (?1, ?2, '', '', 1, '', '', 0, '', '', '', 0, ?3, 1, 0))sql",
                chapter, made, noted_at);
        return made;
    }
    // 0 is present, 1 excused, 4 taken back.
    void mark(sql::Write& db, int mark, std::optional<std::string> const& fact, std::string const& name = "Ani")
    {
        db.run(R"sql(
            INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at, fact_id)
            VALUES (?1, ?2, ?3, ?4, ?5, '', 0, ?6))sql",
            chapter, id, base::uuid_of(name), m_versions++, mark, fact);
    }
    void came_along(sql::Write& db, std::string const& fact)
    {
        db.run(R"sql(
            INSERT INTO walk_in (chapter_id, session_id, walk_in_id, name, phone, village_code, noted_by, noted_at,
                fact_id)
            VALUES (?1, ?2, 'w', 'Ani', '', '', '', 0, ?3))sql",
            chapter, id, fact);
        db.run(R"sql(
            INSERT INTO walk_in_link (chapter_id, session_id, walk_in_id, member_id, noted_by, noted_at)
            VALUES (?1, ?2, 'w', ?3, '', 0))sql",
            chapter, id, base::uuid_of("Ani"));
    }
    bool is_on_time(sql::Read& db) const
    {
        return !exemplar::came_on_time(
            session::marked_present(db, chapter, MemberId(base::uuid_of("Ani")), 60), base::Zone::Wita)
                    .empty();
    }
    tests::FreshDatabase fresh;
    base::ChapterId chapter;
    std::string const id = base::uuid_of("session");

private:
    int m_plans = 0;
    int m_facts = 0;
    int m_versions = 0;
};

constexpr base::TimeOfDay before { 8 * 60 + 50 };
constexpr base::TimeOfDay after { 9 * 60 + 10 };

}

TEST_CASE("who was tapped present or showed her card before it began came on time, whenever the note arrived")
{
    for (auto const kind : { by_tap, std::string_view("session.note_card") }) {
        Sheet sheet;
        sheet.fresh.write([&](sql::Write& db) {
            CHECK_FALSE(sheet.is_on_time(db));
            sheet.mark(db, 4, std::nullopt);
            CHECK_FALSE(sheet.is_on_time(db));
            sheet.mark(db, 0, sheet.fact(db, before, kind));
            CHECK(sheet.is_on_time(db));
        });
    }
}

TEST_CASE("a mark after it began, of an absence, from a pasted list, or by a doubtful clock says nothing of her coming")
{
    auto const is_on_time = [](int mark, base::TimeOfDay at, std::string_view kind, bool is_suspect) {
        Sheet sheet;
        bool result = false;
        sheet.fresh.write([&](sql::Write& db) {
            sheet.mark(db, mark, sheet.fact(db, at, kind, is_suspect));
            result = sheet.is_on_time(db);
        });
        return result;
    };
    CHECK(is_on_time(0, before, by_tap, false));
    CHECK_FALSE(is_on_time(0, after, by_tap, false));
    CHECK_FALSE(is_on_time(1, before, by_tap, false));
    CHECK_FALSE(is_on_time(3, before, by_tap, false));
    CHECK_FALSE(is_on_time(0, before, "session.confirm_line", false));
    CHECK_FALSE(is_on_time(0, before, by_tap, true));
}

TEST_CASE("a mark that was taken back counts no more, and one made anew has its own hour; older marks have none")
{
    Sheet sheet;
    sheet.fresh.write([&](sql::Write& db) {
        sheet.mark(db, 0, sheet.fact(db, before, by_tap));
        sheet.mark(db, 4, std::nullopt);
        CHECK_FALSE(sheet.is_on_time(db));
        sheet.mark(db, 0, sheet.fact(db, after, by_tap));
        CHECK_FALSE(sheet.is_on_time(db));
        sheet.mark(db, 0, std::nullopt);
        CHECK_FALSE(sheet.is_on_time(db));
    });
}

TEST_CASE(
    "who came along and was written down before it began came on time, once she is linked and while she is present")
{
    Sheet sheet;
    sheet.fresh.write([&](sql::Write& db) {
        sheet.mark(db, 0, sheet.fact(db, after, "session.link_walk_in"));
        CHECK_FALSE(sheet.is_on_time(db));
        sheet.came_along(db, sheet.fact(db, before, "session.add_walk_in"));
        CHECK(sheet.is_on_time(db));
        sheet.mark(db, 4, std::nullopt);
        CHECK_FALSE(sheet.is_on_time(db));
    });
}

TEST_CASE("the plan that stands says when it began: moved later or earlier, it is compared anew")
{
    Sheet sheet;
    sheet.fresh.write([&](sql::Write& db) {
        sheet.mark(db, 0, sheet.fact(db, after, by_tap));
        CHECK_FALSE(sheet.is_on_time(db));
        sheet.plan(db, { 10 * 60 });
        CHECK(sheet.is_on_time(db));
        sheet.plan(db, { 8 * 60 });
        CHECK_FALSE(sheet.is_on_time(db));
    });
}

TEST_CASE("an entry that was merged came on time as she who goes on; of a session that was not held nothing is said")
{
    Sheet sheet;
    sheet.fresh.write([&](sql::Write& db) {
        sheet.mark(db, 0, sheet.fact(db, before, by_tap), "Ani lama");
        CHECK_FALSE(sheet.is_on_time(db));
        db.run(
            "UPDATE member SET merged_into = ?2 WHERE member_id = ?1", base::uuid_of("Ani lama"), base::uuid_of("Ani"));
        CHECK(sheet.is_on_time(db));
        db.run("UPDATE session_ending SET state = 2, because = 'Hujan.' WHERE session_id = ?1", sheet.id);
        CHECK_FALSE(sheet.is_on_time(db));
    });
}
