#include "domain/independence/independence_store.h"

namespace independence::store {

std::map<std::string, std::string> merged_entries(sql::Read& db, base::ChapterId const& chapter)
{
    std::map<std::string, std::string> out;
    db.each(R"sql(
        SELECT member_id, merged_into
        FROM member_published
        WHERE chapter_id = ?1 AND merged_into IS NOT NULL)sql",
        { sql::value_of(chapter) },
        [&](sql::Row const& row) { out.emplace(std::string(row.text(0)), std::string(row.text(1))); });
    return out;
}

// An interview is open while no other of hers in that wave is finished, or when the one that counts waits for an
// answer.
std::vector<OpenInterview> open_interviews(sql::Read& db, base::ChapterId const& chapter, int most)
{
    return db.all<OpenInterview>(R"sql(
        WITH of_woman AS (
            SELECT i.interview_id, coalesce(m.merged_into, i.member_id) AS member_id, i.wave, i.begun_on, s.scored_on,
                s.known_mask,
                row_number() OVER (
                    PARTITION BY coalesce(m.merged_into, i.member_id), i.wave
                    ORDER BY CASE WHEN s.scored_on IS NULL THEN 1 ELSE 0 END, s.scored_on DESC, s.noted_at DESC,
                        i.begun_on DESC, i.interview_id DESC) AS place
            FROM interview AS i
            JOIN member_published AS m ON m.chapter_id = i.chapter_id AND m.member_id = i.member_id
            LEFT JOIN score_kept AS s ON s.chapter_id = i.chapter_id AND s.interview_id = i.interview_id
            WHERE i.chapter_id = ?1)
        SELECT w.interview_id, w.member_id, m.full_name, w.wave, w.begun_on,
            CASE WHEN w.scored_on IS NULL THEN 0 ELSE 1 END
        FROM of_woman AS w
        JOIN member_published AS m ON m.chapter_id = ?1 AND m.member_id = w.member_id
        WHERE w.place = 1 AND (w.scored_on IS NULL OR w.known_mask < 4095)
        ORDER BY w.begun_on DESC, w.interview_id
        LIMIT ?2)sql",
        chapter, most);
}

std::vector<Candidate> candidates(
    sql::Read& db, base::ChapterId const& chapter, Round round, Sought const& sought, int most)
{
    return db.all<Candidate>(R"sql(
        WITH asked AS (
            SELECT coalesce(m.merged_into, i.member_id) AS member_id, i.wave, s.scored_on
            FROM interview AS i
            JOIN member_published AS m ON m.chapter_id = i.chapter_id AND m.member_id = i.member_id
            LEFT JOIN score_kept AS s ON s.chapter_id = i.chapter_id AND s.interview_id = i.interview_id
            WHERE i.chapter_id = ?1)
        SELECT m.member_id, m.full_name, coalesce(a.name, '')
        FROM member_published AS m
        LEFT JOIN area_published AS a ON a.code = m.village_code
        WHERE m.chapter_id = ?1 AND m.merged_into IS NULL
            AND m.search_key LIKE '%' || CAST(?3 AS TEXT) || '%'
            AND (CAST(?5 AS TEXT) IS NULL OR m.member_id = CAST(?5 AS TEXT))
            AND EXISTS (
                SELECT 1
                FROM consent_published AS c
                WHERE c.chapter_id = m.chapter_id AND c.member_id = m.member_id AND c.purpose = 'research'
                    AND c.withdrawn_on IS NULL)
            AND m.member_id NOT IN (SELECT member_id FROM asked WHERE wave = ?2)
            AND (CAST(?2 AS BIGINT) = 0
                OR m.member_id IN (SELECT member_id FROM asked WHERE wave = 0 AND scored_on IS NOT NULL))
        ORDER BY m.search_key, m.member_id
        LIMIT ?4)sql",
        chapter, round, sought.name, most, sought.member);
}

namespace {

// ?1 the chapter, ?2 one woman or nothing: every one.
constexpr std::string_view scored = R"sql(
    WITH of_woman AS (
        SELECT coalesce(m.merged_into, i.member_id) AS member_id, i.member_id AS asked_as, i.wave, s.profile,
            s.known_mask, s.scored_on,
            row_number() OVER (
                PARTITION BY coalesce(m.merged_into, i.member_id), i.wave
                ORDER BY s.scored_on DESC, s.noted_at DESC, i.interview_id DESC) AS place
        FROM interview AS i
        JOIN score_kept AS s ON s.chapter_id = i.chapter_id AND s.interview_id = i.interview_id
        JOIN member_published AS m ON m.chapter_id = i.chapter_id AND m.member_id = i.member_id
        WHERE i.chapter_id = ?1
            AND (CAST(?2 AS TEXT) IS NULL OR coalesce(m.merged_into, i.member_id) = CAST(?2 AS TEXT))
            AND EXISTS (
                SELECT 1
                FROM member_published AS her
                JOIN consent_published AS c ON c.chapter_id = her.chapter_id AND c.member_id = her.member_id
                WHERE her.chapter_id = ?1
                    AND coalesce(her.merged_into, her.member_id) = coalesce(m.merged_into, m.member_id)
                    AND c.purpose = 'research' AND c.withdrawn_on IS NULL))
    SELECT b.member_id, coalesce(p.code, q.code), coalesce(d.name, ''), b.profile, b.known_mask,
        coalesce(e.profile, 0), coalesce(e.known_mask, 0), e.scored_on
    FROM of_woman AS b
    JOIN member_published AS m ON m.chapter_id = ?1 AND m.member_id = b.member_id
    LEFT JOIN pseudonym AS p ON p.chapter_id = ?1 AND p.member_id = b.member_id
    LEFT JOIN pseudonym AS q ON q.chapter_id = ?1 AND q.member_id = b.asked_as
    LEFT JOIN area_published AS v ON v.code = m.village_code
    LEFT JOIN area_published AS d ON d.code = v.parent_code
    LEFT JOIN of_woman AS e ON e.member_id = b.member_id AND e.wave = 1 AND e.place = 1
    WHERE b.wave = 0 AND b.place = 1
    ORDER BY coalesce(p.code, q.code))sql";

}

std::vector<ScoredWoman> scored_women(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<ScoredWoman>(scored, chapter, std::optional<member::MemberId>());
}

std::optional<ScoredWoman> scored_woman(sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member)
{
    return db.one<ScoredWoman>(scored, chapter, std::optional(member));
}

}
