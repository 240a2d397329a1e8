#include "domain/session/session_fields.h"

namespace session {

std::vector<FieldNoted> fields_noted(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<FieldNoted>(R"sql(
        WITH said AS (
            SELECT '' AS walk_in_id, '' AS of_whom, f.field, p.version, CASE f.field
                    WHEN 0 THEN p.title
                    WHEN 1 THEN p.place
                    WHEN 2 THEN p.landmark
                    ELSE CAST(1440 * p.starts_at + p.ends_at AS TEXT)
                END AS text, p.noted_by, p.noted_at
            FROM session_plan AS p
            CROSS JOIN (SELECT 0 AS field UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) AS f
            WHERE p.chapter_id = ?1 AND p.session_id = ?2
            UNION ALL
            SELECT n.walk_in_id, c.name, f.field, n.version, CASE f.field WHEN 4 THEN n.name ELSE n.phone END,
                n.noted_by, n.noted_at
            FROM walk_in_current AS c
            JOIN walk_in_named AS n ON n.chapter_id = ?1 AND n.session_id = ?2 AND n.walk_in_id = c.walk_in_id
            CROSS JOIN (SELECT 4 AS field UNION ALL SELECT 5) AS f
            WHERE c.chapter_id = ?1 AND c.session_id = ?2 AND NOT EXISTS (
                SELECT 1
                FROM walk_in_link AS l
                WHERE l.chapter_id = ?1 AND l.session_id = ?2 AND l.walk_in_id = c.walk_in_id))
        SELECT s.walk_in_id, s.of_whom, s.field, s.version, s.text, s.noted_by,
            COALESCE((SELECT MAX(o.officer_id) FROM officer_published AS o
                      WHERE o.chapter_id = ?1 AND (o.account_id = s.noted_by OR o.officer_id = s.noted_by)),
                s.noted_by),
            COALESCE((SELECT MAX(o.name) FROM officer_published AS o
                      WHERE o.chapter_id = ?1 AND (o.account_id = s.noted_by OR o.officer_id = s.noted_by)), ''),
            s.noted_at, CASE WHEN d.version IS NOT NULL AND g.version IS NULL THEN 1 ELSE 0 END
        FROM said AS s
        LEFT JOIN session_field_disagreement AS d ON d.chapter_id = ?1 AND d.session_id = ?2
            AND d.walk_in_id = s.walk_in_id AND d.field = s.field AND d.version = s.version
        LEFT JOIN session_field_agreed AS g ON g.chapter_id = ?1 AND g.session_id = ?2
            AND g.walk_in_id = s.walk_in_id AND g.field = s.field AND g.version = s.version
        ORDER BY s.walk_in_id, s.field, s.version)sql",
        chapter, id);
}

std::vector<SessionChoice> with_fields_noted_unseeing(sql::Read& db, base::ChapterId const& chapter, base::Date from)
{
    return db.all<SessionChoice>(R"sql(
        SELECT DISTINCT c.session_id, c.title, c.held_on
        FROM session_field_disagreement AS d
        JOIN session_current AS c ON c.chapter_id = d.chapter_id AND c.session_id = d.session_id
        WHERE d.chapter_id = ?1 AND c.held_on >= ?2 AND c.state <> 2 AND NOT EXISTS (
            SELECT 1
            FROM session_field_agreed AS g
            WHERE g.chapter_id = d.chapter_id AND g.session_id = d.session_id AND g.walk_in_id = d.walk_in_id
                AND g.field = d.field AND g.version = d.version))sql",
        chapter, from);
}

bool is_noted_unseeing(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM session_field_disagreement AS d
        WHERE d.chapter_id = ?1 AND d.session_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM session_field_agreed AS g
            WHERE g.chapter_id = d.chapter_id AND g.session_id = d.session_id AND g.walk_in_id = d.walk_in_id
                AND g.field = d.field AND g.version = d.version) AND NOT EXISTS (
            SELECT 1
            FROM session_ending AS e
            WHERE e.chapter_id = d.chapter_id AND e.session_id = d.session_id AND e.state = 2))sql",
               chapter, id)
        > 0;
}

void keep_noted_unseeing(sql::Write& db, By const& by, SessionId const& id, FieldNoted const& mine)
{
    db.run(R"sql(
        INSERT INTO session_field_disagreement (chapter_id, session_id, walk_in_id, field, version, found_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (chapter_id, session_id, walk_in_id, field, version) DO NOTHING)sql",
        by.chapter, id, mine.walk_in_id, mine.field, mine.version, by.at);
}

void keep_field_agreed(sql::Write& db, By const& by, SessionId const& id, FieldNoted const& stands)
{
    db.run(R"sql(
        INSERT INTO session_field_agreed (chapter_id, session_id, walk_in_id, field, version, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, stands.walk_in_id, stands.field, stands.version, by.account, by.at);
}

}
