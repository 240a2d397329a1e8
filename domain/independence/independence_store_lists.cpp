#include "domain/independence/independence_store.h"

namespace independence::store {

std::vector<OpenInterview> open_interviews(sql::Read& db, base::ChapterId const& chapter, int most)
{
    return db.all<OpenInterview>(R"sql(
        SELECT i.interview_id, i.member_id, m.full_name, i.wave, i.begun_on,
            CASE WHEN s.scored_on IS NULL THEN 0 ELSE 1 END
        FROM interview AS i
        JOIN member_published AS m ON m.chapter_id = i.chapter_id AND m.member_id = i.member_id
        LEFT JOIN score_published AS s ON s.chapter_id = i.chapter_id AND s.member_id = i.member_id
            AND s.wave = i.wave
        WHERE i.chapter_id = ?1 AND (s.scored_on IS NULL OR s.known_mask < 4095)
        ORDER BY i.begun_on DESC, i.interview_id
        LIMIT ?2)sql",
        chapter, most);
}

std::vector<Candidate> candidates(
    sql::Read& db, base::ChapterId const& chapter, Round round, std::string_view search, int most)
{
    return db.all<Candidate>(R"sql(
        SELECT m.member_id, m.full_name, coalesce(a.name, '')
        FROM member_published AS m
        LEFT JOIN area_published AS a ON a.code = m.village_code
        WHERE m.chapter_id = ?1 AND m.merged_into IS NULL
            AND m.search_key LIKE '%' || CAST(?3 AS TEXT) || '%'
            AND EXISTS (
                SELECT 1
                FROM consent_published AS c
                WHERE c.chapter_id = m.chapter_id AND c.member_id = m.member_id AND c.purpose = 'research'
                    AND c.withdrawn_on IS NULL)
            AND NOT EXISTS (
                SELECT 1
                FROM interview AS i
                WHERE i.chapter_id = m.chapter_id AND i.member_id = m.member_id AND i.wave = ?2)
            AND (CAST(?2 AS BIGINT) = 0 OR EXISTS (
                SELECT 1
                FROM score_published AS s
                WHERE s.chapter_id = m.chapter_id AND s.member_id = m.member_id AND s.wave = 0))
        ORDER BY m.search_key, m.member_id
        LIMIT ?4)sql",
        chapter, round, search, most);
}

std::vector<ScoredWoman> scored_women(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<ScoredWoman>(R"sql(
        SELECT b.member_id, p.code, coalesce(d.name, ''), b.profile, b.known_mask, coalesce(e.profile, 0),
            coalesce(e.known_mask, 0), e.scored_on
        FROM score_published AS b
        JOIN pseudonym AS p ON p.chapter_id = b.chapter_id AND p.member_id = b.member_id
        JOIN member_published AS m ON m.chapter_id = b.chapter_id AND m.member_id = b.member_id
        LEFT JOIN area_published AS v ON v.code = m.village_code
        LEFT JOIN area_published AS d ON d.code = v.parent_code
        LEFT JOIN score_published AS e ON e.chapter_id = b.chapter_id AND e.member_id = b.member_id AND e.wave = 1
        WHERE b.chapter_id = ?1 AND b.wave = 0 AND m.merged_into IS NULL
        ORDER BY p.code)sql",
        chapter);
}

std::optional<ScoredWoman> scored_woman(sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member)
{
    return db.one<ScoredWoman>(R"sql(
        SELECT b.member_id, p.code, '', b.profile, b.known_mask, coalesce(e.profile, 0), coalesce(e.known_mask, 0),
            e.scored_on
        FROM score_published AS b
        JOIN pseudonym AS p ON p.chapter_id = b.chapter_id AND p.member_id = b.member_id
        LEFT JOIN score_published AS e ON e.chapter_id = b.chapter_id AND e.member_id = b.member_id AND e.wave = 1
        WHERE b.chapter_id = ?1 AND b.member_id = ?2 AND b.wave = 0)sql",
        chapter, member);
}

}
