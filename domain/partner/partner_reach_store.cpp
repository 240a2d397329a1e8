// Where support can go, and whom it reached: as the books are, and as it was counted after a month.
#include "domain/partner/partner_store.h"

#include "domain/session/session.h"

namespace partner {

std::vector<Circle> circles(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Circle>(R"sql(
        SELECT t.circle_id, MIN(m.full_name)
        FROM mentoring_tie_published AS t
        JOIN member_published AS m ON m.chapter_id = t.chapter_id AND m.member_id = t.mentor_member_id
        WHERE t.chapter_id = ?1 AND t.until IS NULL
        GROUP BY t.circle_id
        ORDER BY MIN(m.search_key), t.circle_id)sql",
        chapter);
}

bool was_circle(sql::Read& db, base::ChapterId const& chapter, std::string const& circle_id)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM mentoring_tie_published
        WHERE chapter_id = ?1 AND circle_id = ?2)sql",
               chapter, circle_id)
        > 0;
}

std::vector<Group> groups(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Group>(R"sql(
        SELECT group_id, name
        FROM group_published
        WHERE chapter_id = ?1
        ORDER BY LOWER(name), group_id)sql",
        chapter);
}

std::optional<base::Date> session_day(sql::Read& db, base::ChapterId const& chapter, std::string const& session_id)
{
    return db.one<base::Date>(R"sql(
        SELECT held_on
        FROM session_published
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        chapter, session::stands_for(db, chapter, session_id));
}

std::int64_t sessions_reached(
    sql::Read& db, base::ChapterId const& chapter, PartnerId const& partner, Until const& until)
{
    return db.count(R"sql(
        SELECT COUNT(DISTINCT session_id)
        FROM partner_session_reached
        WHERE chapter_id = ?1 AND partner_id = ?2 AND held_on < ?3 AND noted_at < ?4
            AND (retracted_at IS NULL OR retracted_at >= ?4))sql",
        chapter, partner, until.day, until.moment);
}

std::vector<InDistrict> women_reached(
    sql::Read& db, base::ChapterId const& chapter, PartnerId const& partner, Until const& until)
{
    return db.all<InDistrict>(R"sql(
        WITH came AS (
            SELECT DISTINCT COALESCE(m.merged_into, m.member_id) AS member_id
            FROM partner_session_reached AS s
            JOIN attendance_published AS a ON a.chapter_id = s.chapter_id AND a.session_id = s.session_id
            JOIN member_published AS m ON m.chapter_id = a.chapter_id AND m.member_id = a.member_id
            WHERE s.chapter_id = ?1 AND s.partner_id = ?2 AND s.held_on < ?3 AND s.noted_at < ?4
                AND (s.retracted_at IS NULL OR s.retracted_at >= ?4) AND a.mark = 0)
        SELECT COALESCE(d.name, ''), COUNT(*)
        FROM came
        JOIN member_published AS m ON m.chapter_id = ?1 AND m.member_id = came.member_id
        LEFT JOIN area_published AS v ON v.code = m.village_code
        LEFT JOIN area_published AS d ON d.code = v.parent_code
        GROUP BY COALESCE(d.name, '')
        ORDER BY COALESCE(d.name, ''))sql",
        chapter, partner, until.day, until.moment);
}
namespace {

struct Head {
    base::Date counted_until;
    std::int64_t sessions = 0;
    std::optional<std::int64_t> women;
    bool some_hidden = false;
};
BOOST_DESCRIBE_STRUCT(Head, (), (counted_until, sessions, women, some_hidden))

}

std::optional<Reached> last_counted(
    sql::Read& db, base::ChapterId const& chapter, PartnerId const& partner, base::Date latest)
{
    auto const head = db.one<Head>(R"sql(
        SELECT counted_until, sessions, women, some_hidden
        FROM partner_reached
        WHERE chapter_id = ?1 AND partner_id = ?2 AND counted_until <= ?3
        ORDER BY counted_until DESC
        LIMIT 1)sql",
        chapter, partner, latest);
    if (!head)
        return std::nullopt;
    return Reached { head->counted_until, head->sessions,
        { head->women,
            db.all<InDistrict>(R"sql(
            SELECT district, women
            FROM partner_reached_district
            WHERE chapter_id = ?1 AND partner_id = ?2 AND counted_until = ?3
            ORDER BY district)sql",
                chapter, partner, head->counted_until),
            head->some_hidden } };
}

void keep_counted(
    sql::Write& db, base::ChapterId const& chapter, PartnerId const& partner, Reached const& reached, base::Instant at)
{
    db.run(R"sql(
        INSERT INTO partner_reached (chapter_id, partner_id, counted_until, sessions, women, some_hidden, counted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        chapter, partner, reached.counted_until, reached.sessions, reached.told.women, reached.told.some_hidden, at);
    for (auto const& one : reached.told.districts)
        db.run(R"sql(
            INSERT INTO partner_reached_district (chapter_id, partner_id, counted_until, district, women)
            VALUES (?1, ?2, ?3, ?4, ?5))sql",
            chapter, partner, reached.counted_until, one.district, one.women);
}

std::vector<Uncounted> not_counted_until(sql::Read& db, base::Date day)
{
    return db.all<Uncounted>(R"sql(
        SELECT p.chapter_id, p.partner_id, p.since
        FROM partner_named AS p
        WHERE p.since <= ?1 AND NOT EXISTS (
            SELECT 1
            FROM partner_reached AS r
            WHERE r.chapter_id = p.chapter_id AND r.partner_id = p.partner_id
                AND (r.counted_until = ?1 OR (r.counted_until < ?1 AND r.counted_until >= p.ended_on)))
        ORDER BY p.chapter_id, p.partner_id)sql",
        day);
}

}
