#include "domain/network/network_phones.h"

namespace network {

std::vector<OnSheet> on_sheets(sql::Read& db, base::ChapterId const& chapter, base::Date day)
{
    return db.all<OnSheet>(R"sql(
        WITH on_sheet AS (
            SELECT DISTINCT s.member_id, COALESCE(m.merged_into, s.member_id) AS woman_id
            FROM sheet_published AS s
            JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.member_id
            WHERE s.chapter_id = ?1 AND s.held_on = ?2)
        SELECT o.member_id, CASE WHEN EXISTS (
                SELECT 1
                FROM consent_published AS c
                JOIN member_entry_published AS e ON e.chapter_id = c.chapter_id AND e.entry_id = c.member_id
                WHERE c.chapter_id = ?1 AND c.purpose = ?3 AND c.withdrawn_on IS NULL AND e.woman_id = o.woman_id)
            THEN 1 ELSE 0 END
        FROM on_sheet AS o
        WHERE NOT EXISTS (
                SELECT 1
                FROM network_declined AS d
                WHERE d.chapter_id = ?1 AND d.member_id = o.woman_id)
        ORDER BY o.member_id)sql",
        chapter, day, purpose);
}

std::vector<base::Date> days_of_woman(
    sql::Read& db, base::ChapterId const& chapter, MemberId const& woman, base::Date from)
{
    return db.all<base::Date>(R"sql(
        SELECT DISTINCT s.held_on
        FROM member_published AS m
        JOIN member_entry_published AS e ON e.chapter_id = m.chapter_id
            AND e.woman_id = COALESCE(m.merged_into, m.member_id)
        JOIN sheet_published AS s ON s.chapter_id = e.chapter_id AND s.member_id = e.entry_id
        WHERE m.chapter_id = ?1 AND m.member_id = ?2 AND s.held_on >= ?3)sql",
        chapter, woman, from);
}

std::vector<base::Date> days_with_sheets(sql::Read& db, base::ChapterId const& chapter, base::Date from)
{
    return db.all<base::Date>(R"sql(
        SELECT DISTINCT held_on
        FROM sheet_published
        WHERE chapter_id = ?1 AND held_on >= ?2)sql",
        chapter, from);
}

std::vector<base::Date> days_of_session(
    sql::Read& db, base::ChapterId const& chapter, std::string const& session_id, base::Date from)
{
    return db.all<base::Date>(R"sql(
        SELECT held_on
        FROM session_day_published
        WHERE chapter_id = ?1 AND session_id = ?2 AND held_on >= ?3)sql",
        chapter, session_id, from);
}

}
