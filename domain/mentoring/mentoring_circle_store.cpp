#include "domain/mentoring/mentoring_store.h"

namespace mentoring {

std::optional<Circle> find(sql::Read& db, base::ChapterId const& chapter, CircleId const& id)
{
    return db.one<Circle>(R"sql(
        SELECT circle_id, mentor_id, mentor_name, first_mentee, mentees, purpose, begun_on, meets_every, session_id,
            ended_on, reason, because, last_met_on, next_due_on
        FROM mentoring_circle_named
        WHERE chapter_id = ?1 AND circle_id = ?2)sql",
        chapter, id);
}

std::vector<Circle> open_circles(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Circle>(R"sql(
        SELECT circle_id, mentor_id, mentor_name, first_mentee, mentees, purpose, begun_on, meets_every, session_id,
            ended_on, reason, because, last_met_on, next_due_on
        FROM mentoring_circle_named
        WHERE chapter_id = ?1 AND ended_on IS NULL
        ORDER BY mentor_key, circle_id)sql",
        chapter);
}

std::vector<Circle> ended_circles(sql::Read& db, base::ChapterId const& chapter, std::int64_t from, int most)
{
    return db.all<Circle>(R"sql(
        SELECT circle_id, mentor_id, mentor_name, first_mentee, mentees, purpose, begun_on, meets_every, session_id,
            ended_on, reason, because, last_met_on, next_due_on
        FROM mentoring_circle_named
        WHERE chapter_id = ?1 AND ended_on IS NOT NULL
        ORDER BY ended_on DESC, circle_id
        LIMIT ?2 OFFSET ?3)sql",
        chapter, most, from);
}

std::int64_t count_ended(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM mentoring_end
        WHERE chapter_id = ?1)sql",
        chapter);
}

std::vector<Circle> circles_of(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.all<Circle>(R"sql(
        SELECT c.circle_id, c.mentor_id, c.mentor_name, c.first_mentee, c.mentees, c.purpose, c.begun_on,
            c.meets_every, c.session_id, c.ended_on, c.reason, c.because, c.last_met_on, c.next_due_on
        FROM mentoring_circle_named AS c
        WHERE c.chapter_id = ?1 AND (c.mentor_id = ?2 OR EXISTS (
                SELECT 1
                FROM mentoring_place AS p
                WHERE p.chapter_id = c.chapter_id AND p.circle_id = c.circle_id AND p.member_id = ?2))
        ORDER BY CASE WHEN c.ended_on IS NULL THEN 0 ELSE 1 END, c.begun_on DESC, c.circle_id)sql",
        chapter, woman);
}

std::vector<CircleId> circles_with(sql::Read& db, base::ChapterId const& chapter, std::optional<MemberId> const& woman)
{
    if (!woman)
        return db.all<CircleId>(R"sql(
            SELECT c.circle_id
            FROM mentoring_circle AS c
            WHERE c.chapter_id = ?1 AND NOT EXISTS (
                SELECT 1
                FROM mentoring_end AS e
                WHERE e.chapter_id = c.chapter_id AND e.circle_id = c.circle_id))sql",
            chapter);
    return db.all<CircleId>(R"sql(
        WITH hers AS (
            SELECT e.entry_id
            FROM member_published AS m
            JOIN member_entry_published AS e ON e.chapter_id = m.chapter_id
                AND e.woman_id = COALESCE(m.merged_into, m.member_id)
            WHERE m.chapter_id = ?1 AND m.member_id = ?2),
        with_her AS (
            SELECT circle_id
            FROM mentoring_circle
            WHERE chapter_id = ?1 AND mentor_id IN (SELECT entry_id FROM hers)
            UNION
            SELECT circle_id
            FROM mentoring_joining
            WHERE chapter_id = ?1 AND member_id IN (SELECT entry_id FROM hers))
        SELECT circle_id
        FROM with_her)sql",
        chapter, *woman);
}

std::vector<Left> left_by(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.all<Left>(R"sql(
        SELECT circle_id, MAX(left_on)
        FROM mentoring_place
        WHERE chapter_id = ?1 AND member_id = ?2
        GROUP BY circle_id
        HAVING COUNT(*) = COUNT(left_on))sql",
        chapter, woman);
}

std::optional<CircleId> pair_in(
    sql::Read& db, base::ChapterId const& chapter, MemberId const& mentor, MemberId const& mentee)
{
    return db.one<CircleId>(R"sql(
        SELECT circle_id
        FROM mentoring_tie_published
        WHERE chapter_id = ?1 AND mentor_member_id = ?2 AND mentee_member_id = ?3 AND until IS NULL
        ORDER BY circle_id
        LIMIT 1)sql",
        chapter, mentor, mentee);
}

std::optional<std::string> session_title(sql::Read& db, base::ChapterId const& chapter, std::string const& session_id)
{
    return db.one<std::string>(R"sql(
        SELECT title
        FROM session_published
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        chapter, session_id);
}

CircleId keep_circle(sql::Write& db, By const& by, NewCircle const& made)
{
    auto const id = db.fresh<CircleId>();
    db.run(R"sql(
        INSERT INTO mentoring_circle (chapter_id, circle_id, mentor_id, purpose, begun_on, meets_every, session_id,
            noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
        by.chapter, id, made.mentor_id, made.purpose, made.begun_on, made.meets_every, made.session_id, by.account,
        by.at);
    keep_joining(db, by, id, made.mentee_id, made.begun_on);
    return id;
}

void keep_end(sql::Write& db, By const& by, CircleId const& id, Reason reason, Text const& because, base::Date ended_on)
{
    db.run(R"sql(
        INSERT INTO mentoring_end (chapter_id, circle_id, reason, because, ended_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, reason, because, ended_on, by.account, by.at);
}

std::vector<Place> places(sql::Read& db, base::ChapterId const& chapter, CircleId const& id)
{
    return db.all<Place>(R"sql(
        SELECT p.joining_id, p.member_id, COALESCE(m.full_name, ''), p.joined_on, p.left_on
        FROM mentoring_place AS p
        LEFT JOIN member_published AS m ON m.chapter_id = p.chapter_id AND m.member_id = p.member_id
        WHERE p.chapter_id = ?1 AND p.circle_id = ?2
        ORDER BY CASE WHEN p.left_on IS NULL THEN 0 ELSE 1 END, m.search_key, p.joining_id)sql",
        chapter, id);
}

std::optional<base::Date> last_presence(
    sql::Read& db, base::ChapterId const& chapter, CircleId const& id, MemberId const& woman)
{
    return db.one<base::Date>(R"sql(
        SELECT n.held_on
        FROM mentoring_meeting_now AS n
        JOIN mentoring_present AS p ON p.chapter_id = n.chapter_id AND p.meeting_id = n.meeting_id
        LEFT JOIN member_published AS m ON m.chapter_id = p.chapter_id AND m.member_id = p.member_id
        WHERE n.chapter_id = ?1 AND n.circle_id = ?2 AND COALESCE(m.merged_into, p.member_id) = ?3
        ORDER BY n.held_on DESC
        LIMIT 1)sql",
        chapter, id, woman);
}

void keep_joining(sql::Write& db, By const& by, CircleId const& id, MemberId const& woman, base::Date joined_on)
{
    db.run(R"sql(
        INSERT INTO mentoring_joining (chapter_id, joining_id, circle_id, member_id, joined_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, db.fresh<JoiningId>(), id, woman, joined_on, by.account, by.at);
}

void keep_leaving(sql::Write& db, By const& by, JoiningId const& id, base::Date left_on, Text const& because)
{
    db.run(R"sql(
        INSERT INTO mentoring_leaving (chapter_id, joining_id, left_on, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, left_on, because, by.account, by.at);
}

std::vector<Load> loads(sql::Read& db, base::ChapterId const& chapter, base::Date since)
{
    return db.all<Load>(R"sql(
        SELECT c.mentor_id, COALESCE(MIN(m.full_name), ''),
            CAST(SUM(CASE WHEN c.ended_on IS NULL THEN 1 ELSE 0 END) AS BIGINT),
            CAST(SUM(CASE WHEN c.ended_on IS NULL THEN c.mentees ELSE 0 END) AS BIGINT),
            CAST(SUM((
                SELECT COUNT(*)
                FROM mentoring_meeting_now AS n
                WHERE n.chapter_id = c.chapter_id AND n.circle_id = c.circle_id AND n.held_on > ?2)) AS BIGINT), (
                SELECT k.women
                FROM mentoring_capacity_now AS k
                WHERE k.chapter_id = ?1 AND k.member_id = c.mentor_id
                ORDER BY k.noted_at DESC
                LIMIT 1)
        FROM mentoring_circle_now AS c
        LEFT JOIN member_published AS m ON m.chapter_id = c.chapter_id AND m.member_id = c.mentor_id
        WHERE c.chapter_id = ?1
        GROUP BY c.mentor_id
        HAVING MIN(COALESCE(c.ended_on, '')) = ''
        ORDER BY MIN(m.search_key), c.mentor_id)sql",
        chapter, since);
}

std::vector<Accompanied> accompanied_by(sql::Read& db, base::ChapterId const& chapter, MemberId const& mentor)
{
    return db.all<Accompanied>(R"sql(
        SELECT c.circle_id, MIN(c.purpose), p.member_id, COALESCE(MIN(m.full_name), ''), MAX(p.joined_on)
        FROM mentoring_circle_now AS c
        JOIN mentoring_place AS p ON p.chapter_id = c.chapter_id AND p.circle_id = c.circle_id AND p.left_on IS NULL
        LEFT JOIN member_published AS m ON m.chapter_id = p.chapter_id AND m.member_id = p.member_id
        WHERE c.chapter_id = ?1 AND c.mentor_id = ?2 AND c.ended_on IS NULL
        GROUP BY c.circle_id, p.member_id
        ORDER BY MIN(m.search_key), p.member_id, c.circle_id)sql",
        chapter, mentor);
}

std::vector<SaidCapacity> capacity_said(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.all<SaidCapacity>(R"sql(
        SELECT c.women, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = c.chapter_id AND o.account_id = c.noted_by), c.noted_at
        FROM mentoring_capacity AS c
        WHERE c.chapter_id = ?1 AND c.member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?2)
        ORDER BY c.noted_at DESC, c.version DESC, c.member_id)sql",
        chapter, woman);
}

void keep_capacity(sql::Write& db, By const& by, MemberId const& woman, int women)
{
    db.run(R"sql(
        INSERT INTO mentoring_capacity (chapter_id, member_id, version, women, noted_by, noted_at)
        SELECT ?1, ?2, COUNT(*), CAST(?3 AS BIGINT), CAST(?4 AS TEXT), CAST(?5 AS BIGINT)
        FROM mentoring_capacity
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
        by.chapter, woman, women, by.account, by.at);
}

}
