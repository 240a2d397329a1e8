#include "domain/enactment/account_store.h"

namespace enactment {

std::vector<DoneOfArea> done_by_area(sql::Read& db, base::ChapterId const& chapter, Period const& period)
{
    return db.all<DoneOfArea>(R"sql(
        SELECT d.role_area_id, COUNT(*), COUNT(a.done_id)
        FROM doing_tagged AS d
        LEFT JOIN area_published AS v ON v.code = d.village_code
        LEFT JOIN (
            SELECT DISTINCT kind, done_id
            FROM answer_now
            WHERE chapter_id = ?1) AS a ON a.kind = d.kind AND a.done_id = d.done_id
        WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3 AND (?4 = '' OR v.parent_code = ?4)
        GROUP BY d.role_area_id)sql",
        chapter, period.since, period.until, period.district_code);
}

std::vector<VoicesOfDay> voices_by_day(sql::Read& db, base::ChapterId const& chapter, Period const& period)
{
    return db.all<VoicesOfDay>(R"sql(
        SELECT voice.role_area_id, voice.said_on, COUNT(*), COUNT(voice.answered_on)
        FROM (
            SELECT e.expectation_id, e.role_area_id, e.said_on, MIN(a.done_on) AS answered_on
            FROM expectation_published AS e
            LEFT JOIN area_published AS v ON v.code = e.village_code
            LEFT JOIN (
                SELECT lead_id, done_on
                FROM answer_now
                WHERE chapter_id = ?1) AS a
                ON a.lead_id = COALESCE(e.joined_to, e.expectation_id) AND a.done_on >= e.said_on
            WHERE e.chapter_id = ?1 AND e.said_on <= ?2 AND (?3 = '' OR v.parent_code = ?3)
            GROUP BY e.expectation_id, e.role_area_id, e.said_on) AS voice
        GROUP BY voice.role_area_id, voice.said_on
        ORDER BY voice.said_on)sql",
        chapter, period.until, period.district_code);
}

std::vector<Expected> expected_of(sql::Read& db, base::ChapterId const& chapter, OfArea const& of, int most)
{
    return db.all<Expected>(R"sql(
        SELECT voice.expectation_id, voice.words, voice.village_name, voice.role_area_id, voice.said_on,
            voice.joined_to, voice.answered_on
        FROM (
            SELECT e.expectation_id, e.words, COALESCE(v.name, e.village_code) AS village_name, e.role_area_id,
                e.said_on, e.joined_to, MIN(a.done_on) AS answered_on
            FROM expectation_published AS e
            LEFT JOIN area_published AS v ON v.code = e.village_code
            LEFT JOIN (
                SELECT lead_id, done_on
                FROM answer_now
                WHERE chapter_id = ?1) AS a
                ON a.lead_id = COALESCE(e.joined_to, e.expectation_id) AND a.done_on >= e.said_on
            WHERE e.chapter_id = ?1 AND e.said_on <= ?3 AND (?4 = '' OR v.parent_code = ?4)
                AND COALESCE(e.role_area_id, '') = ?5
            GROUP BY e.expectation_id, e.words, v.name, e.village_code, e.role_area_id, e.said_on, e.joined_to) AS voice
        WHERE voice.said_on >= ?2 OR voice.answered_on IS NULL
        ORDER BY CASE WHEN voice.answered_on IS NULL THEN 0 ELSE 1 END, voice.said_on, voice.expectation_id
        LIMIT ?6)sql",
        chapter, of.period.since, of.period.until, of.period.district_code,
        of.role_area_id ? of.role_area_id->text() : std::string(), most);
}

std::vector<Doing> done_of(sql::Read& db, base::ChapterId const& chapter, OfArea const& of, int most)
{
    return db.all<Doing>(R"sql(
        SELECT d.kind, d.done_id, d.title, d.done_on, COALESCE(v.name, d.village_code), d.role_area_id, (
                SELECT COUNT(*)
                FROM answer_now AS a
                WHERE a.chapter_id = d.chapter_id AND a.kind = d.kind AND a.done_id = d.done_id)
        FROM doing_tagged AS d
        LEFT JOIN area_published AS v ON v.code = d.village_code
        WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3 AND (?4 = '' OR v.parent_code = ?4)
            AND COALESCE(d.role_area_id, '') = ?5
        ORDER BY d.done_on DESC, d.kind, d.done_id DESC
        LIMIT ?6)sql",
        chapter, of.period.since, of.period.until, of.period.district_code,
        of.role_area_id ? of.role_area_id->text() : std::string(), most);
}

std::vector<Promise> failed_promises(
    sql::Read& db, base::ChapterId const& chapter, Period const& period, base::Date today, int most)
{
    return db.all<Promise>(R"sql(
        SELECT p.promise_id, p.expectation_id, p.words, p.due_on, p.answered_on, p.withdrawn_because
        FROM promise_now AS p
        LEFT JOIN area_published AS v ON v.code = p.village_code
        WHERE p.chapter_id = ?1 AND p.due_on >= ?2 AND p.due_on <= ?3 AND (?4 = '' OR v.parent_code = ?4)
            AND p.due_on < ?5 AND p.withdrawn_because IS NULL AND (p.answered_on IS NULL OR p.answered_on > p.due_on)
        ORDER BY CASE WHEN p.answered_on IS NULL THEN 0 ELSE 1 END, p.due_on, p.promise_id
        LIMIT ?6)sql",
        chapter, period.since, period.until, period.district_code, today, most);
}

std::vector<PublicAnswer> answers_for_meeting(
    sql::Read& db, base::ChapterId const& chapter, Period const& period, int most)
{
    return db.all<PublicAnswer>(R"sql(
        SELECT e.role_area_id, COALESCE(v.name, e.village_code), CASE e.way WHEN 1 THEN e.words ELSE '' END, e.said_on,
            a.public_words, a.kind, a.title, a.done_on
        FROM answer_now AS a
        JOIN expectation_published AS e ON e.chapter_id = a.chapter_id AND e.expectation_id = a.lead_id
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE a.chapter_id = ?1 AND a.done_on >= ?2 AND a.done_on <= ?3 AND (?4 = '' OR v.parent_code = ?4)
        ORDER BY a.done_on DESC, a.answer_id
        LIMIT ?5)sql",
        chapter, period.since, period.until, period.district_code, most);
}

std::vector<PublicAnswer> public_answers(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, int most)
{
    return db.all<PublicAnswer>(R"sql(
        SELECT e.role_area_id, COALESCE(v.name, e.village_code), CASE e.way WHEN 1 THEN e.words ELSE '' END, e.said_on,
            a.public_words, a.kind, a.title, a.done_on
        FROM expectation_published AS e
        JOIN answer_now AS a ON a.chapter_id = e.chapter_id
            AND a.lead_id = COALESCE(e.joined_to, e.expectation_id) AND a.done_on >= e.said_on
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE e.chapter_id = ?1 AND a.public_words <> '' AND (?2 = '' OR e.village_code = ?2)
        ORDER BY a.done_on DESC, e.said_on DESC, e.expectation_id, a.answer_id
        LIMIT ?3)sql",
        chapter, village_code, most);
}

bool is_public(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM account_publication AS p
        WHERE p.chapter_id = ?1 AND p.is_public = 1 AND NOT EXISTS (
            SELECT 1
            FROM account_publication AS later
            WHERE later.chapter_id = p.chapter_id AND later.version > p.version))sql",
               chapter)
        == 1;
}

void keep_publication(sql::Write& db, By const& by, bool is_public)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM account_publication
        WHERE chapter_id = ?1)sql",
        by.chapter);
    db.run(R"sql(
        INSERT INTO account_publication (chapter_id, version, is_public, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, version, is_public, by.account, by.at);
}

}
