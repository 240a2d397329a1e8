#include "domain/duty/duty_store.h"

#include "domain/session/session.h"

#include <algorithm>

namespace duty {

std::vector<Officer> officers_on(sql::Read& db, base::ChapterId const& chapter, base::Date day)
{
    return db.all<Officer>(R"sql(
        SELECT b.officer_id, b.person, b.name, b.account_id
        FROM duty_bearer AS b
        WHERE b.chapter_id = ?1 AND b.term_from <= ?2 AND (b.term_to IS NULL OR b.term_to >= ?2)
            AND (b.ended_on IS NULL OR b.ended_on > ?2)
        ORDER BY b.name, b.officer_id)sql",
        chapter, day);
}

std::optional<Officer> officer(sql::Read& db, base::ChapterId const& chapter, OfficerId const& id)
{
    return db.one<Officer>(R"sql(
        SELECT b.officer_id, b.person, b.name, b.account_id
        FROM duty_bearer AS b
        WHERE b.chapter_id = ?1 AND b.officer_id = ?2)sql",
        chapter, id);
}

std::vector<Term> terms(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Term>(R"sql(
        SELECT b.officer_id, b.name, b.term_from, b.term_to
        FROM duty_bearer AS b
        WHERE b.chapter_id = ?1 AND b.ended_on IS NULL
        ORDER BY b.name, b.officer_id)sql",
        chapter);
}

std::vector<Duty> duties(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Duty>(R"sql(
        SELECT d.duty_id, d.name, e.because
        FROM duty AS d
        LEFT JOIN duty_end AS e ON e.chapter_id = d.chapter_id AND e.duty_id = d.duty_id
        WHERE d.chapter_id = ?1
        ORDER BY CASE WHEN e.duty_id IS NULL THEN 0 ELSE 1 END, d.name, d.duty_id)sql",
        chapter);
}

std::vector<KeptApart> kept_apart(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<KeptApart>(R"sql(
        SELECT a.apart_id, a.duty_id, d.name, a.other_id, o.name, a.because
        FROM duty_apart AS a
        JOIN duty AS d ON d.chapter_id = a.chapter_id AND d.duty_id = a.duty_id
        JOIN duty AS o ON o.chapter_id = a.chapter_id AND o.duty_id = a.other_id
        WHERE a.chapter_id = ?1 AND NOT EXISTS (
            SELECT 1
            FROM duty_apart_end AS e
            WHERE e.chapter_id = a.chapter_id AND e.apart_id = a.apart_id)
        ORDER BY d.name, o.name, a.apart_id)sql",
        chapter);
}

void keep_duty(sql::Write& db, By const& by, std::string const& name)
{
    db.run(R"sql(
        INSERT INTO duty (chapter_id, duty_id, name, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, db.fresh<DutyId>(), name, by.account, by.at);
}

void keep_duty_end(sql::Write& db, By const& by, DutyId const& id, Words const& because)
{
    db.run(R"sql(
        INSERT INTO duty_end (chapter_id, duty_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

void keep_apart(sql::Write& db, By const& by, Apart const& pair, Words const& because)
{
    db.run(R"sql(
        INSERT INTO duty_apart (chapter_id, apart_id, duty_id, other_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, db.fresh<ApartId>(), pair.duty, pair.other, because, by.account, by.at);
}

void keep_apart_end(sql::Write& db, By const& by, ApartId const& id, Words const& because)
{
    db.run(R"sql(
        INSERT INTO duty_apart_end (chapter_id, apart_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

std::optional<Holding> find(sql::Read& db, base::ChapterId const& chapter, HoldingId const& id)
{
    return db.one<Holding>(R"sql(
        SELECT holding_id, duty_id, duty_name, officer_id, person, officer_name, since, until, minutes_a_week,
            laid_down_because, retracted_because
        FROM duty_holding_told
        WHERE chapter_id = ?1 AND holding_id = ?2)sql",
        chapter, id);
}

std::vector<Holding> held(sql::Read& db, base::ChapterId const& chapter, base::Date since, base::Date until)
{
    return db.all<Holding>(R"sql(
        SELECT holding_id, duty_id, duty_name, officer_id, person, officer_name, since, until, minutes_a_week,
            laid_down_because, retracted_because
        FROM duty_holding_told
        WHERE chapter_id = ?1 AND retracted_because IS NULL AND since <= ?3 AND (until IS NULL OR until >= ?2)
        ORDER BY duty_name, officer_name, holding_id)sql",
        chapter, since, until);
}

HoldingId keep_holding(sql::Write& db, By const& by, NewHolding const& made)
{
    auto const id = db.fresh<HoldingId>();
    db.run(R"sql(
        INSERT INTO duty_holding (chapter_id, holding_id, duty_id, officer_id, since, minutes_a_week, noted_by,
            noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, id, made.duty, made.officer, made.since, made.minutes_a_week, by.account, by.at);
    return id;
}

void keep_holding_end(sql::Write& db, By const& by, HoldingId const& id, base::Date until, Words const& because)
{
    db.run(R"sql(
        INSERT INTO duty_holding_end (chapter_id, holding_id, until, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, until, because, by.account, by.at);
}

void keep_holding_retraction(sql::Write& db, By const& by, HoldingId const& id, Words const& because)
{
    db.run(R"sql(
        INSERT INTO duty_holding_retraction (chapter_id, holding_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

Span Turn::span(base::Zone of_chapter) const
{
    if (starts_at && ends_at)
        return { *starts_at, *ends_at };
    return { base::instant_of(held_on.value(), from.value(), of_chapter),
        base::instant_of(held_on.value(), until.value(), of_chapter) };
}

std::optional<Turn> find(sql::Read& db, base::ChapterId const& chapter, TurnId const& id)
{
    return db.one<Turn>(R"sql(
        SELECT turn_id, duty_id, duty_name, officer_id, person, officer_name, session_id, session_title, place,
            village_code, held_on, from_minute, until_minute, starts_at, ends_at, zone, state, retracted_because
        FROM duty_turn_told
        WHERE chapter_id = ?1 AND turn_id = ?2)sql",
        chapter, id);
}

std::vector<Turn> turns(
    sql::Read& db, base::ChapterId const& chapter, base::Zone zone, base::Date since, base::Date until)
{
    auto const period = days_span(since, until, zone);
    auto found = db.all<Turn>(R"sql(
        SELECT turn_id, duty_id, duty_name, officer_id, person, officer_name, session_id, session_title, place,
            village_code, held_on, from_minute, until_minute, starts_at, ends_at, zone, state, retracted_because
        FROM duty_turn_told
        WHERE chapter_id = ?1 AND retracted_because IS NULL AND state <> 'cancelled'
            AND (held_on BETWEEN ?2 AND ?3 OR (starts_at < ?5 AND ends_at > ?4))
        ORDER BY turn_id)sql",
        chapter, since, until, period.from, period.until);
    std::ranges::stable_sort(found, {}, [zone](Turn const& turn) { return turn.span(zone).from; });
    return found;
}

std::vector<Turn> turns_at(sql::Read& db, base::ChapterId const& chapter, std::string const& session_id)
{
    return db.all<Turn>(R"sql(
        SELECT turn_id, duty_id, duty_name, officer_id, person, officer_name, session_id, session_title, place,
            village_code, held_on, from_minute, until_minute, starts_at, ends_at, zone, state, retracted_because
        FROM duty_turn_told
        WHERE chapter_id = ?1 AND session_id = ?2 AND retracted_because IS NULL
        ORDER BY duty_name, officer_name, turn_id)sql",
        chapter, session_id);
}

TurnId keep_turn(sql::Write& db, By const& by, NewTurn const& made)
{
    auto const id = db.fresh<TurnId>();
    auto const from = made.span ? std::optional(made.span->from) : std::nullopt;
    auto const until = made.span ? std::optional(made.span->until) : std::nullopt;
    db.run(R"sql(
        INSERT INTO duty_turn (chapter_id, turn_id, duty_id, officer_id, session_id, starts_at, ends_at, zone, place,
            noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))sql",
        by.chapter, id, made.duty, made.officer, made.session_id, from, until, made.zone, made.place, by.account,
        by.at);
    return id;
}

void keep_turn_retraction(sql::Write& db, By const& by, TurnId const& id, Words const& because)
{
    db.run(R"sql(
        INSERT INTO duty_turn_retraction (chapter_id, turn_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

std::optional<SessionHours> session_hours(sql::Read& db, base::ChapterId const& chapter, std::string const& session_id)
{
    return db.one<SessionHours>(R"sql(
        SELECT session_id, title, place, held_on, starts_at, ends_at, state
        FROM session_hours_published
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        chapter, session::stands_for(db, chapter, session_id));
}

std::vector<Said> carrying(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Said>(R"sql(
        SELECT b.person, c.said_on, c.hours_a_week
        FROM duty_capacity AS c
        JOIN duty_bearer AS b ON b.chapter_id = c.chapter_id AND b.officer_id = c.officer_id
        WHERE c.chapter_id = ?1
        ORDER BY c.noted_at, c.version)sql",
        chapter);
}

void keep_carrying(sql::Write& db, By const& by, OfficerId const& id, int hours_a_week, base::Date said_on)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM duty_capacity
        WHERE chapter_id = ?1 AND officer_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO duty_capacity (chapter_id, officer_id, version, hours_a_week, said_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, version, hours_a_week, said_on, by.account, by.at);
}

}
