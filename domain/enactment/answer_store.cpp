// What answers what, and what was promised.
#include "domain/enactment/enactment_store.h"

namespace enactment {

std::optional<Expected> expected(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& id)
{
    return db.one<Expected>(R"sql(
        SELECT e.expectation_id, e.words, COALESCE(v.name, e.village_code), e.role_area_id, e.said_on, e.joined_to,
            e.answered_on
        FROM expected_voice AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE e.chapter_id = ?1 AND e.expectation_id = ?2)sql",
        chapter, id);
}

std::optional<SetAside> set_aside(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& id)
{
    auto one = db.one<Expected>(R"sql(
        SELECT e.expectation_id, e.words, COALESCE(v.name, e.village_code), e.role_area_id, e.said_on, NULL, NULL
        FROM expectation_set_aside_published AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE e.chapter_id = ?1 AND e.expectation_id = ?2)sql",
        chapter, id);
    if (!one)
        return std::nullopt;
    auto because = db.one<std::string>(R"sql(
        SELECT because
        FROM expectation_set_aside_published
        WHERE chapter_id = ?1 AND expectation_id = ?2)sql",
        chapter, id);
    return SetAside { std::move(*one), because.value_or("") };
}

std::vector<Expected> expected_by(sql::Read& db, base::ChapterId const& chapter, Kind kind, std::string const& done_id)
{
    return db.all<Expected>(R"sql(
        SELECT DISTINCT e.expectation_id, e.words, COALESCE(v.name, e.village_code), e.role_area_id, e.said_on,
            e.joined_to, a.done_on
        FROM answer_now AS a
        CROSS JOIN expectation_published AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE a.chapter_id = ?1 AND a.kind = ?2 AND a.done_id IN (
            SELECT CAST(?3 AS TEXT)
            UNION ALL
            SELECT j.session_id
            FROM session_stands_published AS j
            WHERE j.chapter_id = ?1 AND j.stands_id = ?3)
            AND e.chapter_id = ?1 AND e.expectation_id = a.lead_id
        ORDER BY e.said_on, e.expectation_id)sql",
        chapter, kind, done_id);
}

std::vector<Answer> answers(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& lead)
{
    return db.all<Answer>(R"sql(
        SELECT a.answer_id, a.kind, a.doing_id, a.title, a.done_on, COALESCE(v.name, a.village_code), a.because,
            a.public_words
        FROM answer_now AS a
        LEFT JOIN area_published AS v ON v.code = a.village_code
        WHERE a.chapter_id = ?1 AND a.lead_id = ?2 AND a.expectation_id IN (
            SELECT w.expectation_id
            FROM expectation_voice_published AS w
            WHERE w.chapter_id = ?1 AND w.lead_id = ?2)
        ORDER BY a.done_on, a.noted_at, a.answer_id)sql",
        chapter, lead);
}

namespace {

// Deeds of the one's area, or of others: of which there may be many, each by its index.
std::string deeds(std::string_view of_area)
{
    return R"sql(
            SELECT kind, done_id, title, done_on, village_code, role_area_id
            FROM (
                SELECT 0 AS kind, e.deed_id AS done_id, e.words AS title, e.done_on, e.village_code, e.role_area_id
                FROM deed AS e
                WHERE e.chapter_id = ?1 AND e.role_area_id )sql"
        + std::string(of_area) + R"sql( ?4 AND e.done_on >= ?2 AND NOT EXISTS (
                        SELECT 1
                        FROM deed_retraction AS r
                        WHERE r.chapter_id = e.chapter_id AND r.deed_id = e.deed_id)
                    AND NOT EXISTS (
                        SELECT 1
                        FROM answer_now AS a
                        WHERE a.chapter_id = e.chapter_id AND a.kind = 0 AND a.done_id = e.deed_id AND a.lead_id = ?3)
                ORDER BY e.done_on DESC, e.deed_id DESC
                LIMIT ?5) AS of_area)sql";
}

// These are of one sort each, so all of one area: the newest are enough.
constexpr std::string_view meetings = R"sql(
            SELECT 2, newest.meeting_id, '', newest.held_on, newest.village_code, t.role_area_id
            FROM (
                SELECT m.meeting_id, m.held_on, m.village_code
                FROM mentoring_meeting_published AS m
                WHERE m.chapter_id = ?1 AND m.held_on >= ?2 AND NOT EXISTS (
                        SELECT 1
                        FROM answer_now AS a
                        WHERE a.chapter_id = ?1 AND a.kind = 2 AND a.done_id = m.meeting_id AND a.lead_id = ?3)
                ORDER BY m.held_on DESC, m.meeting_id DESC
                LIMIT ?5) AS newest
            LEFT JOIN doing_tag_now AS t ON t.chapter_id = ?1 AND t.kind = 2 AND t.sort_id = 'mentoring')sql";

constexpr std::string_view carriages = R"sql(
            SELECT 3, newest.carriage_id, '', newest.carried_on, newest.village_code, t.role_area_id
            FROM (
                SELECT b.carriage_id, b.carried_on, b.village_code
                FROM bulletin_carriage_published AS b
                WHERE b.chapter_id = ?1 AND b.carried_on >= ?2 AND NOT EXISTS (
                        SELECT 1
                        FROM answer_now AS a
                        WHERE a.chapter_id = ?1 AND a.kind = 3 AND a.done_id = b.carriage_id AND a.lead_id = ?3)
                ORDER BY b.carried_on DESC, b.carriage_id DESC
                LIMIT ?5) AS newest
            LEFT JOIN doing_tag_now AS t ON t.chapter_id = ?1 AND t.kind = 3 AND t.sort_id = 'bulletin')sql";

// Support of the kinds that are tagged with the one's area, or of the others.
std::string support(std::string_view of_area)
{
    return R"sql(
            SELECT 4, given_id, '', given_on, village_code, role_area_id
            FROM (
                SELECT g.given_id, g.given_on, g.village_code, t.role_area_id
                FROM support_given_published AS g
                LEFT JOIN doing_tag_now AS t ON t.chapter_id = ?1 AND t.kind = 4 AND t.sort_id = g.kind
                WHERE g.chapter_id = ?1 AND g.given_on >= ?2 AND COALESCE(t.role_area_id, '') )sql"
        + std::string(of_area) + R"sql( ?4 AND NOT EXISTS (
                        SELECT 1
                        FROM answer_now AS a
                        WHERE a.chapter_id = ?1 AND a.kind = 4 AND a.done_id = g.given_id AND a.lead_id = ?3)
                ORDER BY g.given_on DESC, g.given_id DESC
                LIMIT ?5) AS of_area)sql";
}

}

// Of each book no more than may be offered, by its days. Sessions are few.
std::vector<Doing> candidates(sql::Read& db, base::ChapterId const& chapter, Expected const& one, int most)
{
    constexpr std::string_view and_all = " UNION ALL ";
    static std::string const books = deeds("=")
                                         .append(and_all)
                                         .append(deeds("<>"))
                                         .append(and_all)
                                         .append(meetings)
                                         .append(and_all)
                                         .append(carriages)
                                         .append(and_all)
                                         .append(support("="))
                                         .append(and_all)
                                         .append(support("<>"));
    static std::string const statement = R"sql(
        SELECT d.kind, d.done_id, d.title, d.done_on, COALESCE(v.name, d.village_code), d.role_area_id, 0
        FROM ()sql"
        + books + R"sql(
            UNION ALL
            SELECT b.kind, b.done_id, b.title, b.done_on, b.village_code, b.role_area_id
            FROM doing_tagged AS b
            WHERE b.chapter_id = ?1 AND b.kind = 1 AND b.done_on >= ?2 AND NOT EXISTS (
                SELECT 1
                FROM answer_now AS a
                WHERE a.chapter_id = b.chapter_id AND a.kind = 1 AND a.done_id = b.done_id
                    AND a.lead_id = ?3) AND NOT EXISTS (
                SELECT 1
                FROM session_stands_published AS j
                CROSS JOIN answer_now AS a
                WHERE j.chapter_id = ?1 AND j.stands_id = b.done_id AND a.chapter_id = ?1 AND a.kind = 1
                    AND a.done_id = j.session_id AND a.lead_id = ?3)) AS d
        LEFT JOIN area_published AS v ON v.code = d.village_code
        ORDER BY CASE WHEN d.role_area_id = ?4 THEN 0 ELSE 1 END, d.done_on DESC, d.kind, d.done_id DESC
        LIMIT ?5)sql";
    return db.all<Doing>(
        statement, chapter, one.said_on, one.id, one.role_area_id ? one.role_area_id->text() : std::string(), most);
}

void keep_answer(sql::Write& db, By const& by, NewAnswer const& made)
{
    db.run(R"sql(
        INSERT INTO enactment_answer (chapter_id, answer_id, expectation_id, kind, done_id, because, public_words,
            noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
        by.chapter, db.fresh<AnswerId>(), made.expectation_id, made.kind, made.done_id, made.because, made.public_words,
        by.account, by.at);
}

std::optional<ExpectationId> answer_of(sql::Read& db, base::ChapterId const& chapter, AnswerId const& id)
{
    return db.one<ExpectationId>(R"sql(
        SELECT lead_id
        FROM answer_now
        WHERE chapter_id = ?1 AND answer_id = ?2)sql",
        chapter, id);
}

void keep_undoing(sql::Write& db, By const& by, AnswerId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO enactment_answer_undoing (chapter_id, answer_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

std::vector<Promise> promises(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& lead)
{
    return db.all<Promise>(R"sql(
        SELECT p.promise_id, p.expectation_id, p.words, p.due_on, p.answered_on, p.withdrawn_because, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = made.chapter_id AND o.account_id = made.noted_by), made.noted_at
        FROM (
            SELECT DISTINCT expectation_id
            FROM expectation_voice_published
            WHERE chapter_id = ?1 AND lead_id = ?2) AS w
        CROSS JOIN promise_now AS p
        JOIN promise AS made ON made.chapter_id = p.chapter_id AND made.promise_id = p.promise_id
        WHERE p.chapter_id = ?1 AND p.expectation_id = w.expectation_id AND COALESCE(p.lead_id, p.expectation_id) = ?2
        ORDER BY p.due_on, p.promise_id)sql",
        chapter, lead);
}

std::optional<Promise> promise(sql::Read& db, base::ChapterId const& chapter, PromiseId const& id)
{
    return db.one<Promise>(R"sql(
        SELECT p.promise_id, p.expectation_id, p.words, p.due_on, p.answered_on, p.withdrawn_because, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = made.chapter_id AND o.account_id = made.noted_by), made.noted_at
        FROM promise_now AS p
        JOIN promise AS made ON made.chapter_id = p.chapter_id AND made.promise_id = p.promise_id
        WHERE p.chapter_id = ?1 AND p.promise_id = ?2)sql",
        chapter, id);
}

void keep_promise(sql::Write& db, By const& by, ExpectationId const& id, Words const& words, base::Date due_on)
{
    db.run(R"sql(
        INSERT INTO promise (chapter_id, promise_id, expectation_id, words, due_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, db.fresh<PromiseId>(), id, words, due_on, by.account, by.at);
}

void keep_withdrawal(sql::Write& db, By const& by, PromiseId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO promise_withdrawal (chapter_id, promise_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

}
