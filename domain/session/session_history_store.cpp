#include "domain/session/session_history.h"

namespace session {

std::vector<PlanNoted> plans_noted(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<PlanNoted>(R"sql(
        SELECT p.version, p.title, p.place, p.landmark, COALESCE(v.name, p.village_code), p.held_on, p.starts_at,
            p.ends_at, COALESCE(o.name, ''), p.noted_at
        FROM session_plan AS p
        LEFT JOIN area_published AS v ON v.code = p.village_code
        LEFT JOIN officer_published AS o ON o.chapter_id = p.chapter_id
            AND (o.account_id = p.noted_by OR o.officer_id = p.noted_by)
        WHERE p.chapter_id = ?1 AND p.session_id = ?2
        ORDER BY p.version)sql",
        chapter, id);
}

std::vector<MarkNoted> marks_corrected(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<MarkNoted>(R"sql(
        SELECT a.member_id, m.full_name, a.mark, COALESCE(o.name, ''), a.noted_at
        FROM attendance AS a
        JOIN member_published AS m ON m.chapter_id = a.chapter_id AND m.member_id = a.member_id
        LEFT JOIN officer_published AS o ON o.chapter_id = a.chapter_id
            AND (o.account_id = a.noted_by OR o.officer_id = a.noted_by)
        WHERE a.chapter_id = ?1 AND a.session_id = ?2 AND EXISTS (
            SELECT 1
            FROM attendance AS before
            JOIN attendance AS after ON after.chapter_id = before.chapter_id AND after.session_id = before.session_id
                AND after.member_id = before.member_id AND after.version = before.version + 1
            WHERE before.chapter_id = a.chapter_id AND before.session_id = a.session_id
                AND before.member_id = a.member_id AND before.mark <> 4)
        ORDER BY m.search_key, a.member_id, a.version)sql",
        chapter, id);
}

std::vector<WalkInNoted> walk_ins_noted(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<WalkInNoted>(R"sql(
        SELECT n.walk_in_id, n.name, COALESCE(o.name, ''), n.noted_at, t.because
        FROM walk_in_named AS n
        LEFT JOIN walk_in_taken_off AS t ON t.chapter_id = n.chapter_id AND t.session_id = n.session_id
            AND t.walk_in_id = n.walk_in_id
        LEFT JOIN officer_published AS o ON o.chapter_id = n.chapter_id
            AND (o.account_id = n.noted_by OR o.officer_id = n.noted_by)
        WHERE n.chapter_id = ?1 AND n.session_id = ?2 AND (t.because IS NOT NULL OR EXISTS (
            SELECT 1
            FROM walk_in_correction AS c
            WHERE c.chapter_id = n.chapter_id AND c.session_id = n.session_id AND c.walk_in_id = n.walk_in_id))
        ORDER BY n.walk_in_id, n.version)sql",
        chapter, id);
}

std::vector<MomentOff> moments_off(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<MomentOff>(R"sql(
        WITH taken_off AS (
            SELECT 0 AS is_photo, because, noted_by, noted_at
            FROM moment_taken_off
            WHERE chapter_id = ?1 AND session_id = ?2
            UNION ALL
            SELECT 1, because, noted_by, noted_at
            FROM moment_photo_taken_off
            WHERE chapter_id = ?1 AND session_id = ?2)
        SELECT t.is_photo, t.because, COALESCE(o.name, ''), t.noted_at
        FROM taken_off AS t
        LEFT JOIN officer_published AS o ON o.chapter_id = ?1
            AND (o.account_id = t.noted_by OR o.officer_id = t.noted_by)
        ORDER BY t.noted_at, t.is_photo)sql",
        chapter, id);
}

std::vector<Together> together_noted(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<Together>(R"sql(
        WITH told AS (
            SELECT CASE WHEN session_id = ?2 THEN into_id ELSE session_id END AS other_id, 0 AS is_parted, noted_by,
                noted_at
            FROM session_joined
            WHERE chapter_id = ?1 AND (session_id = ?2 OR into_id = ?2)
            UNION ALL
            SELECT CASE WHEN session_id = ?2 THEN into_id ELSE session_id END, 0, joined_by, joined_at
            FROM session_parted
            WHERE chapter_id = ?1 AND (session_id = ?2 OR into_id = ?2)
            UNION ALL
            SELECT CASE WHEN session_id = ?2 THEN into_id ELSE session_id END, 1, noted_by, noted_at
            FROM session_parted
            WHERE chapter_id = ?1 AND (session_id = ?2 OR into_id = ?2))
        SELECT (
                SELECT c.title
                FROM session_current AS c
                WHERE c.chapter_id = ?1 AND c.session_id = t.other_id),
            t.is_parted, COALESCE((
                SELECT MAX(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = ?1 AND (o.account_id = t.noted_by OR o.officer_id = t.noted_by)), ''),
            t.noted_at
        FROM told AS t
        ORDER BY t.noted_at, t.is_parted)sql",
        chapter, id);
}

bool keep_unmarked(sql::Write& db, By const& by, SessionId const& id, member::MemberId const& member)
{
    return db.change(R"sql(
        INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at)
        SELECT a.chapter_id, a.session_id, a.member_id, a.version + 1, 4, CAST(?4 AS TEXT), CAST(?5 AS BIGINT)
        FROM attendance_current AS a
        WHERE a.chapter_id = ?1 AND a.session_id = ?2 AND a.member_id = ?3 AND a.mark < 4)sql",
               by.chapter, id, member, by.account, by.at)
        > 0;
}

void keep_walk_in_correction(sql::Write& db, By const& by, SessionId const& id, WalkInId const& walk_in,
    std::string const& name, std::string const& phone)
{
    db.run(R"sql(
        INSERT INTO walk_in_correction (chapter_id, session_id, walk_in_id, version, name, phone, noted_by, noted_at)
        SELECT n.chapter_id, n.session_id, n.walk_in_id, MAX(n.version) + 1, CAST(?4 AS TEXT), CAST(?5 AS TEXT),
            CAST(?6 AS TEXT), CAST(?7 AS BIGINT)
        FROM walk_in_named AS n
        WHERE n.chapter_id = ?1 AND n.session_id = ?2 AND n.walk_in_id = ?3
        GROUP BY n.chapter_id, n.session_id, n.walk_in_id)sql",
        by.chapter, id, walk_in, name, phone, by.account, by.at);
}

}
