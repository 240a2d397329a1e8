// What everybody may read of what was said in public, once the chapter has opened its account.
#include "domain/enactment/account_store.h"

namespace enactment {

std::vector<SaidInPublic> said_in_public(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, Part const& part)
{
    return db.all<SaidInPublic>(R"sql(
        SELECT COALESCE(e.joined_to, e.expectation_id), COALESCE(v.name, e.village_code), e.words, e.said_on, (
                SELECT COUNT(*)
                FROM expectation_voice_published AS w
                CROSS JOIN expectation_published AS same
                WHERE w.chapter_id = ?1 AND w.lead_id = COALESCE(e.joined_to, e.expectation_id)
                    AND same.chapter_id = ?1 AND same.expectation_id = w.expectation_id)
        FROM expectation_published AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE e.chapter_id = ?1 AND e.way = 1 AND (?2 = '' OR e.village_code = ?2) AND NOT EXISTS (
            SELECT 1
            FROM expectation_voice_published AS w
            CROSS JOIN expectation_published AS later
            WHERE w.chapter_id = ?1 AND w.lead_id = COALESCE(e.joined_to, e.expectation_id)
                AND later.chapter_id = ?1 AND later.expectation_id = w.expectation_id AND later.way = 1
                AND (?2 = '' OR later.village_code = ?2)
                AND (later.said_on > e.said_on
                    OR (later.said_on = e.said_on AND later.expectation_id > e.expectation_id)))
        ORDER BY e.said_on DESC, e.expectation_id DESC
        LIMIT ?3 OFFSET ?4)sql",
        chapter, village_code, part.most, part.skip);
}

// Among the newest of them: a large community has hundreds of thousands, and its meeting waits for the page.
std::vector<SaidInPublic> most_voiced(sql::Read& db, base::ChapterId const& chapter, Period const& period, int most)
{
    constexpr int looked_at = 2'000;
    return db.all<SaidInPublic>(R"sql(
        WITH newest AS (
            SELECT COALESCE(e.joined_to, e.expectation_id) AS lead_id, e.expectation_id, e.village_code, e.words,
                e.said_on
            FROM expectation_published AS e
            WHERE e.chapter_id = ?1 AND e.way = 1 AND e.said_on >= ?2 AND e.said_on <= ?3
                AND (?4 = '' OR e.village_code IN (
                    SELECT code
                    FROM area_published
                    WHERE parent_code = ?4))
            ORDER BY e.said_on DESC, e.expectation_id DESC
            LIMIT ?6),
        in_order AS (
            SELECT lead_id, expectation_id, village_code, words, said_on,
                ROW_NUMBER() OVER (PARTITION BY lead_id ORDER BY said_on DESC, expectation_id DESC) AS nth
            FROM newest),
        counted AS (
            SELECT o.lead_id, o.expectation_id, o.village_code, o.words, o.said_on, (
                    SELECT COUNT(*)
                    FROM expectation_voice_published AS w
                    CROSS JOIN expectation_published AS same
                    WHERE w.chapter_id = ?1 AND w.lead_id = o.lead_id AND same.chapter_id = ?1
                        AND same.expectation_id = w.expectation_id AND same.said_on >= ?2 AND same.said_on <= ?3
                        AND (?4 = '' OR same.village_code IN (
                            SELECT code
                            FROM area_published
                            WHERE parent_code = ?4))) AS voices
            FROM in_order AS o
            WHERE o.nth = 1)
        SELECT n.lead_id, COALESCE(v.name, n.village_code), n.words, n.said_on, n.voices
        FROM counted AS n
        LEFT JOIN area_published AS v ON v.code = n.village_code
        ORDER BY n.voices DESC, n.said_on DESC, n.expectation_id DESC
        LIMIT ?5)sql",
        chapter, period.since, period.until, period.district_code, most, looked_at);
}

// Of several answers the newest that says something to everybody, else the newest.
Became became_of(
    std::vector<Answer> const& answers, std::vector<Promise> const& promises, base::Date said_on, base::Date today)
{
    Became became;
    for (auto const& one : answers) {
        bool const counts = one.done_on >= said_on;
        if (!counts || (one.public_words.empty() && !became.public_words.empty()))
            continue;
        if (became.answered_on && one.done_on < *became.answered_on
            && one.public_words.empty() == became.public_words.empty())
            continue;
        became.answered_on = one.done_on;
        became.kind = one.kind;
        became.public_words = one.public_words;
    }
    for (auto const& one : promises) {
        auto const state = one.state(today);
        if (state == PromiseState::Open || state == PromiseState::Overdue)
            became.promised_until = one.due_on;
    }
    return became;
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
