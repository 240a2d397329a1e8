#include "domain/session/session_phones.h"

namespace session {

std::vector<member::MemberId> women_on_sheets(sql::Read& db, base::ChapterId const& chapter, base::Date day)
{
    return db.all<member::MemberId>(R"sql(
        SELECT DISTINCT a.member_id
        FROM session_current AS s
        CROSS JOIN attendance_current AS a
        WHERE s.chapter_id = ?1 AND s.held_on = ?2 AND s.state <> 2
            AND a.chapter_id = s.chapter_id AND a.session_id = s.session_id AND a.mark <> 5
            AND NOT EXISTS (
                SELECT 1
                FROM member_erased_published AS x
                WHERE x.chapter_id = s.chapter_id AND x.member_id = a.member_id)
        ORDER BY a.member_id)sql",
        chapter, day);
}

// From the sheets to the consents, whatever a database believes of their numbers (hence the CROSS JOINs).
std::vector<OnSheetConsent> consents_on_sheets(sql::Read& db, base::ChapterId const& chapter, base::Date day)
{
    return db.all<OnSheetConsent>(R"sql(
        WITH on_sheet AS (
            SELECT DISTINCT a.member_id
            FROM session_current AS s
            CROSS JOIN attendance_current AS a
            WHERE s.chapter_id = ?1 AND s.held_on = ?2 AND s.state <> 2
                AND a.chapter_id = s.chapter_id AND a.session_id = s.session_id AND a.mark <> 5),
        woman AS (
            SELECT o.member_id, COALESCE(m.merged_into, o.member_id) AS woman_id
            FROM on_sheet AS o
            CROSS JOIN member_published AS m
            WHERE m.chapter_id = ?1 AND m.member_id = o.member_id),
        entry AS (
            SELECT w.member_id, w.woman_id AS entry_id
            FROM woman AS w
            UNION ALL
            SELECT w.member_id, m.member_id
            FROM woman AS w
            CROSS JOIN member_published AS m
            WHERE m.chapter_id = ?1 AND m.merged_into = w.woman_id)
        SELECT e.member_id, c.consent_id, c.purpose
        FROM entry AS e
        CROSS JOIN consent_entry_published AS c
        WHERE c.chapter_id = ?1 AND c.member_id = e.entry_id AND c.withdrawn_on IS NULL
        ORDER BY e.member_id, c.given_on, c.consent_id)sql",
        chapter, day);
}

}
