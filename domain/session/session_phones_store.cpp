#include "domain/session/session_phones.h"

namespace session {

std::vector<member::MemberId> women_on_sheets(sql::Read& db, base::ChapterId const& chapter, base::Date day)
{
    return db.all<member::MemberId>(R"sql(
        SELECT DISTINCT s.member_id
        FROM sheet_published AS s
        WHERE s.chapter_id = ?1 AND s.held_on = ?2 AND NOT EXISTS (
                SELECT 1
                FROM member_erased_published AS x
                WHERE x.chapter_id = ?1 AND x.member_id = s.member_id)
        ORDER BY s.member_id)sql",
        chapter, day);
}

std::vector<OnSheetConsent> consents_on_sheets(sql::Read& db, base::ChapterId const& chapter, base::Date day)
{
    return db.all<OnSheetConsent>(R"sql(
        WITH on_sheet AS (
            SELECT DISTINCT s.member_id
            FROM sheet_published AS s
            WHERE s.chapter_id = ?1 AND s.held_on = ?2),
        woman AS (
            SELECT o.member_id, COALESCE(m.merged_into, o.member_id) AS woman_id
            FROM on_sheet AS o
            CROSS JOIN member_published AS m
            WHERE m.chapter_id = ?1 AND m.member_id = o.member_id)
        SELECT w.member_id, c.consent_id, c.purpose
        FROM woman AS w
        CROSS JOIN consent_entry_published AS c
        WHERE c.chapter_id = ?1 AND c.withdrawn_on IS NULL AND c.member_id IN (
                SELECT e.entry_id
                FROM member_entry_published AS e
                WHERE e.chapter_id = ?1 AND e.woman_id = w.woman_id)
        ORDER BY w.member_id, c.given_on, c.consent_id)sql",
        chapter, day);
}

}
