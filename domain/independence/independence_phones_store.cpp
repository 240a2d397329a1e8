#include "domain/independence/independence_phones_store.h"

namespace independence::store {

void keep_course(
    sql::Write& db, base::ChapterId const& chapter, InterviewId const& id, Course const& course, By const& by)
{
    db.run(R"sql(
        INSERT INTO interview_course (chapter_id, interview_id, mode, minutes, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        chapter, id, course.mode, course.minutes, by.account, by.at);
}

std::vector<Due> due_on(sql::Read& db, base::ChapterId const& chapter, base::Date day)
{
    return db.all<Due>(R"sql(
        WITH on_sheet AS (
            SELECT DISTINCT coalesce(m.merged_into, s.member_id) AS member_id
            FROM sheet_published AS s
            CROSS JOIN member_published AS m
            WHERE s.chapter_id = ?1 AND s.held_on = ?2 AND m.chapter_id = ?1 AND m.member_id = s.member_id),
        asked AS (
            SELECT o.member_id, i.wave, max(s.scored_on) AS scored_on
            FROM on_sheet AS o
            CROSS JOIN interview AS i
            LEFT JOIN score_kept AS s ON s.chapter_id = i.chapter_id AND s.interview_id = i.interview_id
            WHERE i.chapter_id = ?1 AND i.member_id IN (
                    SELECT e.entry_id
                    FROM member_entry_published AS e
                    WHERE e.chapter_id = ?1 AND e.woman_id = o.member_id)
            GROUP BY o.member_id, i.wave)
        SELECT m.member_id, m.full_name, CASE WHEN before.member_id IS NULL THEN 0 ELSE 1 END, before.scored_on
        FROM on_sheet AS o
        CROSS JOIN member_published AS m
        LEFT JOIN asked AS before ON before.member_id = o.member_id AND before.wave = 0
        LEFT JOIN asked AS after ON after.member_id = o.member_id AND after.wave = 1
        WHERE m.chapter_id = ?1 AND m.member_id = o.member_id AND m.merged_into IS NULL
            AND (before.member_id IS NULL OR (before.scored_on IS NOT NULL AND after.member_id IS NULL))
            AND EXISTS (
                SELECT 1
                FROM consent_published AS c
                WHERE c.chapter_id = ?1 AND c.member_id = o.member_id AND c.purpose = 'research'
                    AND c.withdrawn_on IS NULL)
        ORDER BY m.search_key, m.member_id)sql",
        chapter, day);
}

std::optional<member::MemberId> going_on(sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member)
{
    return db.one<member::MemberId>(R"sql(
        SELECT coalesce(merged_into, member_id)
        FROM member_published
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
        chapter, member);
}

}
