#include "domain/network/network_phones.h"

namespace network {

std::vector<OnSheet> on_sheets(sql::Read& db, base::ChapterId const& chapter, base::Date day)
{
    return db.all<OnSheet>(R"sql(
        WITH on_sheet AS (
            SELECT DISTINCT s.member_id, COALESCE(m.merged_into, s.member_id) AS woman_id
            FROM sheet_published AS s
            CROSS JOIN member_published AS m
            WHERE s.chapter_id = ?1 AND s.held_on = ?2 AND m.chapter_id = ?1 AND m.member_id = s.member_id)
        SELECT o.member_id, CASE WHEN EXISTS (
                SELECT 1
                FROM consent_published AS c
                WHERE c.chapter_id = ?1 AND c.purpose = ?3 AND c.withdrawn_on IS NULL AND c.member_id IN (
                        SELECT e.entry_id
                        FROM member_entry_published AS e
                        WHERE e.chapter_id = ?1 AND e.woman_id = o.woman_id))
            THEN 1 ELSE 0 END
        FROM on_sheet AS o
        WHERE NOT EXISTS (
                SELECT 1
                FROM network_declined AS d
                WHERE d.chapter_id = ?1 AND d.member_id = o.woman_id)
        ORDER BY o.member_id)sql",
        chapter, day, purpose);
}

}
