#include "domain/expectation/expectation_store.h"

#include "base/unicode.h"

namespace expectation {

namespace {

// What means something to LIKE stands for itself.
std::string as_typed(std::string_view search)
{
    std::string made;
    for (char const letter : unicode::folded(search)) {
        if (letter == '%' || letter == '_' || letter == '!')
            made += '!';
        made += letter;
    }
    return made;
}

std::string text_of(std::optional<base::Date> const& day)
{
    return day ? day->text() : std::string();
}

std::string text_of(std::optional<RoleAreaId> const& id)
{
    return id ? id->text() : std::string();
}

}

std::int64_t count(sql::Read& db, base::ChapterId const& chapter, Which const& which)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM (
            SELECT DISTINCT COALESCE(joined_to, expectation_id) AS lead_id
            FROM expectation_now
            WHERE chapter_id = ?1 AND (?2 = '' OR village_code = ?2) AND (?3 = '' OR said_on >= ?3)
                AND (?4 = '' OR said_on <= ?4)) AS met
        JOIN expectation_now AS lead ON lead.chapter_id = ?1 AND lead.expectation_id = met.lead_id
        WHERE lead.state = ?5 AND (?6 = '' OR lead.role_area_id = ?6) AND (?7 = 0 OR lead.role_area_id IS NULL))sql",
        chapter, which.village_code, text_of(which.since), text_of(which.until), which.state,
        text_of(which.role_area_id), which.not_sorted);
}

std::int64_t count_waiting(sql::Read& db, base::ChapterId const& chapter)
{
    return count(db, chapter, { .state = State::Waiting });
}

std::vector<Line> list(sql::Read& db, base::ChapterId const& chapter, Which const& which, std::int64_t from, int most)
{
    return db.all<Line>(R"sql(
        SELECT lead.expectation_id, lead.who, COALESCE(v.name, lead.village_code), lead.words, lead.urgency,
            lead.said_on, lead.role_area_id, lead.state, met.voices
        FROM (
            SELECT COALESCE(joined_to, expectation_id) AS lead_id, COUNT(*) AS voices
            FROM expectation_now
            WHERE chapter_id = ?1 AND (?2 = '' OR village_code = ?2) AND (?3 = '' OR said_on >= ?3)
                AND (?4 = '' OR said_on <= ?4)
            GROUP BY COALESCE(joined_to, expectation_id)) AS met
        JOIN expectation_now AS lead ON lead.chapter_id = ?1 AND lead.expectation_id = met.lead_id
        LEFT JOIN area_published AS v ON v.code = lead.village_code
        WHERE lead.state = ?5 AND (?6 = '' OR lead.role_area_id = ?6) AND (?7 = 0 OR lead.role_area_id IS NULL)
        ORDER BY lead.said_on DESC, lead.expectation_id DESC
        LIMIT ?8 OFFSET ?9)sql",
        chapter, which.village_code, text_of(which.since), text_of(which.until), which.state,
        text_of(which.role_area_id), which.not_sorted, most, from);
}

std::optional<Expectation> find(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& id)
{
    return db.one<Expectation>(R"sql(
        SELECT e.expectation_id, e.who, e.village_code, COALESCE(v.name, e.village_code), e.words, e.name, e.urgency,
            COALESCE(j.stands_id, e.session_id), (
                SELECT s.title
                FROM session_published AS s
                WHERE s.chapter_id = e.chapter_id AND s.session_id = COALESCE(j.stands_id, e.session_id)), e.way,
            e.said_on, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = e.chapter_id AND o.account_id = e.noted_by),
            e.role_area_id, e.state, e.because, e.joined_to, (
                SELECT COUNT(*)
                FROM expectation_joined AS j
                WHERE j.chapter_id = e.chapter_id AND j.joined_to = e.expectation_id)
        FROM expectation_now AS e
        LEFT JOIN session_stands_published AS j ON j.chapter_id = e.chapter_id AND j.session_id = e.session_id
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE e.chapter_id = ?1 AND e.expectation_id = ?2)sql",
        chapter, id);
}

std::vector<Event> events_of(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& id)
{
    return db.all<Event>(R"sql(
        SELECT done.step, done.about, (
            SELECT MIN(o.name)
            FROM officer_published AS o
            WHERE o.chapter_id = ?1 AND o.account_id = done.noted_by), done.noted_at
        FROM (
            SELECT 0 AS step, role_area_id AS about, noted_by, noted_at
            FROM expectation_sorting
            WHERE chapter_id = ?1 AND expectation_id = ?2
            UNION ALL
            SELECT state AS step, because AS about, noted_by, noted_at
            FROM expectation_decision
            WHERE chapter_id = ?1 AND expectation_id = ?2
            UNION ALL
            SELECT 3 AS step, joined_to AS about, noted_by, noted_at
            FROM expectation_joining
            WHERE chapter_id = ?1 AND expectation_id = ?2
            UNION ALL
            SELECT 4 AS step, p.because AS about, p.noted_by, p.noted_at
            FROM expectation_parting AS p
            JOIN expectation_joining AS j ON j.chapter_id = p.chapter_id AND j.joining_id = p.joining_id
            WHERE p.chapter_id = ?1 AND j.expectation_id = ?2
            UNION ALL
            SELECT 5 AS step, '' AS about, noted_by, noted_at
            FROM expectation_unnamed
            WHERE chapter_id = ?1 AND expectation_id = ?2) AS done
        ORDER BY done.noted_at, done.step)sql",
        chapter, id);
}

std::vector<Joining> joined_to(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& id)
{
    return db.all<Joining>(R"sql(
        SELECT e.joining_id, e.expectation_id, e.who, COALESCE(v.name, e.village_code), e.words, e.said_on
        FROM expectation_now AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE e.chapter_id = ?1 AND e.joined_to = ?2
        ORDER BY e.said_on, e.expectation_id)sql",
        chapter, id);
}

std::vector<Line> candidates(
    sql::Read& db, base::ChapterId const& chapter, Expectation const& one, std::string_view search, int most)
{
    return db.all<Line>(R"sql(
        SELECT e.expectation_id, e.who, COALESCE(v.name, e.village_code), e.words, e.urgency, e.said_on,
            e.role_area_id, e.state, 1
        FROM expectation_now AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE e.chapter_id = ?1 AND e.state = 1 AND e.joined_to IS NULL AND e.expectation_id <> ?2
            AND LOWER(e.words) LIKE '%' || CAST(?5 AS TEXT) || '%' ESCAPE '!'
        ORDER BY CASE WHEN e.role_area_id = ?3 THEN 0 ELSE 1 END, e.said_on DESC, e.expectation_id DESC
        LIMIT ?4)sql",
        chapter, one.id, text_of(one.role_area_id), most, as_typed(search));
}

std::vector<Line> in_public(sql::Read& db, base::ChapterId const& chapter, int most)
{
    return db.all<Line>(R"sql(
        SELECT e.expectation_id, e.who, COALESCE(v.name, e.village_code), e.words, e.urgency, e.said_on,
            e.role_area_id, e.state, 1
        FROM expectation_now AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE e.chapter_id = ?1 AND e.state = 1 AND e.way = 1
        ORDER BY e.said_on DESC, e.expectation_id DESC
        LIMIT ?2)sql",
        chapter, most);
}

ExpectationId keep(sql::Write& db, By const& by, NewExpectation const& made)
{
    auto const id = db.fresh<ExpectationId>();
    db.run(R"sql(
        INSERT INTO expectation (chapter_id, expectation_id, who, village_code, words, name, urgency, session_id, way,
            said_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))sql",
        by.chapter, id, made.who, made.village_code, made.words, made.name, made.urgency, made.session_id, made.way,
        made.said_on, by.account, by.at);
    return id;
}

void keep_sorting(sql::Write& db, By const& by, ExpectationId const& id, RoleAreaId const& role_area)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM expectation_sorting
        WHERE chapter_id = ?1 AND expectation_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO expectation_sorting (chapter_id, expectation_id, version, role_area_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, version, role_area, by.account, by.at);
}

void keep_decision(sql::Write& db, By const& by, ExpectationId const& id, State state, std::string const& because)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM expectation_decision
        WHERE chapter_id = ?1 AND expectation_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO expectation_decision (chapter_id, expectation_id, version, state, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, version, state, because, by.account, by.at);
}

void keep_joining(sql::Write& db, By const& by, ExpectationId const& id, ExpectationId const& joined_to)
{
    db.run(R"sql(
        INSERT INTO expectation_joining (chapter_id, joining_id, expectation_id, joined_to, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, db.fresh<JoiningId>(), id, joined_to, by.account, by.at);
}

std::optional<ExpectationId> joining_of(sql::Read& db, base::ChapterId const& chapter, JoiningId const& id)
{
    return db.one<ExpectationId>(R"sql(
        SELECT joined_to
        FROM expectation_joined
        WHERE chapter_id = ?1 AND joining_id = ?2)sql",
        chapter, id);
}

void keep_parting(sql::Write& db, By const& by, JoiningId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO expectation_parting (chapter_id, joining_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

void keep_unnamed(sql::Write& db, By const& by, ExpectationId const& id)
{
    db.run(R"sql(
        INSERT INTO expectation_unnamed (chapter_id, expectation_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        by.chapter, id, by.account, by.at);
}

}
