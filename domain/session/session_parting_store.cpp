#include "domain/session/session_parting.h"

namespace session {

namespace {

// A woman of whom the joining wrote something, and nobody said anything since; what was said here before, and of whom.
struct CameOver {
    member::MemberId member_id;
    int version = 0; // the last
    std::optional<Mark> mark;
    std::optional<base::AccountId> noted_by;
    std::optional<base::Instant> noted_at;
    std::optional<std::string> fact_id;
    std::optional<SessionId> from; // another that is still joined
};
BOOST_DESCRIBE_STRUCT(CameOver, (), (member_id, version, mark, noted_by, noted_at, fact_id, from))

std::vector<CameOver> came_over(sql::Read& db, base::ChapterId const& chapter, Joining const& parting)
{
    return db.all<CameOver>(R"sql(
        SELECT made.member_id, made.last, before.mark, before.noted_by, before.noted_at, before.fact_id, k.from_id
        FROM (
            SELECT member_id, MIN(version) AS first, MAX(version) AS last
            FROM attendance_joined
            WHERE chapter_id = ?1 AND session_id = ?2 AND from_id = ?3
            GROUP BY member_id) AS made
        JOIN attendance_current AS now ON now.chapter_id = ?1 AND now.session_id = ?2
            AND now.member_id = made.member_id AND now.version = made.last
        LEFT JOIN attendance AS before ON before.chapter_id = ?1 AND before.session_id = ?2
            AND before.member_id = made.member_id AND before.version = (
                SELECT MAX(b.version)
                FROM attendance AS b
                WHERE b.chapter_id = ?1 AND b.session_id = ?2 AND b.member_id = made.member_id
                    AND b.version < made.last AND NOT EXISTS (
                        SELECT 1
                        FROM attendance_joined AS hers
                        WHERE hers.chapter_id = b.chapter_id AND hers.session_id = b.session_id
                            AND hers.member_id = b.member_id AND hers.version = b.version AND hers.from_id = ?3)
                    AND NOT EXISTS (
                        SELECT 1
                        FROM attendance_left AS gone
                        WHERE gone.chapter_id = b.chapter_id AND gone.session_id = b.session_id
                            AND gone.member_id = b.member_id AND gone.version = b.version))
        LEFT JOIN attendance_joined AS k ON k.chapter_id = before.chapter_id AND k.session_id = before.session_id
            AND k.member_id = before.member_id AND k.version = before.version
        WHERE NOT EXISTS (
            SELECT 1
            FROM attendance_agreed AS g
            WHERE g.chapter_id = ?1 AND g.session_id = ?2 AND g.member_id = made.member_id
                AND g.version BETWEEN made.first AND made.last AND g.version > COALESCE(before.version, -1))
        ORDER BY made.member_id)sql",
        chapter, parting.into, parting.other);
}

struct AlsoSaid {
    SessionId from;
    NotedMark said;
};
// Of another that is still joined, which said the same and so had nothing to add.
std::optional<AlsoSaid> said_at_another(
    sql::Read& db, base::ChapterId const& chapter, Joining const& parting, member::MemberId const& her)
{
    for (auto const& from : joined_to(db, chapter, parting.into)) {
        if (from == parting.other)
            continue;
        auto said = db.one<NotedMark>(R"sql(
            SELECT a.mark, a.noted_by, a.noted_at, a.fact_id
            FROM attendance_current AS c
            JOIN attendance AS a ON a.chapter_id = c.chapter_id AND a.session_id = c.session_id
                AND a.member_id = c.member_id AND a.version = c.version
            WHERE c.chapter_id = ?1 AND c.session_id = ?2 AND c.member_id = ?3 AND c.mark <= 4)sql",
            chapter, from, her);
        if (said)
            return AlsoSaid { from, std::move(*said) };
    }
    return std::nullopt;
}

void keep_version(
    sql::Write& db, By const& by, SessionId const& id, member::MemberId const& her, int version, NotedMark const& said)
{
    db.run(R"sql(
        INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at, fact_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, id, her, version, said.mark, said.noted_by, said.noted_at, said.fact_id);
}

void part_marks(sql::Write& db, By const& by, Joining const& parting)
{
    for (auto const& one : came_over(db, by.chapter, parting)) {
        auto const version = one.version + 1;
        if (one.mark) {
            NotedMark const before { *one.mark, *one.noted_by, *one.noted_at, one.fact_id };
            if (one.from)
                keep_said(db, by, { *one.from, parting.into }, one.member_id, version, before);
            else
                keep_version(db, by, parting.into, one.member_id, version, before);
        } else if (auto const other = said_at_another(db, by.chapter, parting, one.member_id)) {
            keep_said(db, by, { other->from, parting.into }, one.member_id, version, other->said);
        } else {
            keep_version(
                db, by, parting.into, one.member_id, version, { Mark::TakenOff, by.account, by.at, db.fact_id() });
        }
    }
}

// Of those still joined: who was not written down here, for another had her under the same name, who left with it.
void bring_namesakes(sql::Write& db, By const& by, SessionId const& into)
{
    for (auto const& from : joined_to(db, by.chapter, into))
        db.run(R"sql(
            INSERT INTO walk_in (chapter_id, session_id, walk_in_id, name, phone, village_code, noted_by, noted_at,
                fact_id)
            SELECT w.chapter_id, ?3, w.walk_in_id, n.name, n.phone, w.village_code, w.noted_by, w.noted_at, w.fact_id
            FROM walk_in AS w
            JOIN walk_in_named AS n ON n.chapter_id = w.chapter_id AND n.session_id = w.session_id
                AND n.walk_in_id = w.walk_in_id AND n.version = (
                    SELECT COALESCE(MAX(c.version), 0)
                    FROM walk_in_correction AS c
                    WHERE c.chapter_id = w.chapter_id AND c.session_id = w.session_id
                        AND c.walk_in_id = w.walk_in_id)
            JOIN session_joined AS j ON j.chapter_id = w.chapter_id AND j.session_id = w.session_id
            JOIN walk_in_taken_off AS o ON o.chapter_id = w.chapter_id AND o.session_id = w.session_id
                AND o.walk_in_id = w.walk_in_id AND o.noted_by = j.noted_by AND o.noted_at = j.noted_at
            WHERE w.chapter_id = ?1 AND w.session_id = ?2 AND NOT EXISTS (
                SELECT 1
                FROM walk_in AS here
                WHERE here.chapter_id = ?1 AND here.session_id = ?3 AND here.walk_in_id = w.walk_in_id)
                AND NOT EXISTS (
                SELECT 1
                FROM walk_in_current AS same
                WHERE same.chapter_id = ?1 AND same.session_id = ?3 AND LOWER(same.name) = LOWER(n.name)))sql",
            by.chapter, from, into);
}

struct LinkedSince {
    WalkInId walk_in;
    member::MemberId member_id;
    base::AccountId noted_by;
    base::Instant noted_at;
    bool is_present = false; // by the mark that stands
    std::optional<int> version; // of that mark, when it came of the link
};
BOOST_DESCRIBE_STRUCT(LinkedSince, (), (walk_in, member_id, noted_by, noted_at, is_present, version))

// Who came over and was linked since leaves with her link, and with the mark that came of it.
void part_links(sql::Write& db, By const& by, Joining const& parting)
{
    auto const links = db.all<LinkedSince>(R"sql(
        SELECT l.walk_in_id, l.member_id, l.noted_by, l.noted_at, CASE now.mark WHEN 0 THEN 1 ELSE 0 END, said.version
        FROM walk_in AS hers
        JOIN walk_in_link AS l ON l.chapter_id = hers.chapter_id AND l.session_id = ?3
            AND l.walk_in_id = hers.walk_in_id
        LEFT JOIN attendance_current AS now ON now.chapter_id = l.chapter_id AND now.session_id = l.session_id
            AND now.member_id = l.member_id
        LEFT JOIN attendance AS said ON said.chapter_id = now.chapter_id AND said.session_id = now.session_id
            AND said.member_id = now.member_id AND said.version = now.version AND said.mark = 0
            AND said.noted_by = l.noted_by AND said.noted_at = l.noted_at
        WHERE hers.chapter_id = ?1 AND hers.session_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM walk_in_link AS known
            WHERE known.chapter_id = hers.chapter_id AND known.session_id = hers.session_id
                AND known.walk_in_id = hers.walk_in_id)
        ORDER BY l.noted_at, l.walk_in_id)sql",
        by.chapter, parting.other, parting.into);
    for (auto const& one : links) {
        By const who { by.chapter, one.noted_by, one.noted_at };
        keep_walk_in_link(db, who, parting.other, one.walk_in, one.member_id);
        if (one.is_present)
            keep_mark(db, who, parting.other, one.member_id, Mark::Present);
        if (one.version)
            db.run(R"sql(
                INSERT INTO attendance_joined (chapter_id, session_id, member_id, version, from_id)
                VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (chapter_id, session_id, member_id, version) DO NOTHING)sql",
                by.chapter, parting.into, one.member_id, *one.version, parting.other);
    }
}

// The names and numbers that were set right since, after those that were set right before.
void part_corrections(sql::Write& db, By const& by, Joining const& parting)
{
    db.run(R"sql(
        INSERT INTO walk_in_correction (chapter_id, session_id, walk_in_id, version, name, phone, noted_by, noted_at)
        SELECT c.chapter_id, hers.session_id, c.walk_in_id, c.version + (
                SELECT MAX(n.version)
                FROM walk_in_named AS n
                WHERE n.chapter_id = hers.chapter_id AND n.session_id = hers.session_id
                    AND n.walk_in_id = hers.walk_in_id), c.name, c.phone, c.noted_by, c.noted_at
        FROM walk_in AS hers
        JOIN walk_in_correction AS c ON c.chapter_id = hers.chapter_id AND c.session_id = ?3
            AND c.walk_in_id = hers.walk_in_id
        WHERE hers.chapter_id = ?1 AND hers.session_id = ?2)sql",
        by.chapter, parting.other, parting.into);
}

// Who was taken off since by a person stays off.
void part_walk_ins(
    sql::Write& db, By const& by, Joining const& parting, Joined const& joined, std::string const& because)
{
    db.run(R"sql(
        DELETE FROM walk_in_taken_off
        WHERE chapter_id = ?1 AND session_id = ?2 AND noted_by = ?4 AND noted_at = ?5 AND walk_in_id NOT IN (
            SELECT walk_in_id
            FROM walk_in_taken_off
            WHERE chapter_id = ?1 AND session_id = ?3))sql",
        by.chapter, parting.other, parting.into, joined.by, joined.at);
    db.run(R"sql(
        INSERT INTO walk_in_taken_off (chapter_id, session_id, walk_in_id, because, noted_by, noted_at)
        SELECT w.chapter_id, w.session_id, w.walk_in_id, CAST(?4 AS TEXT), CAST(?5 AS TEXT), CAST(?6 AS BIGINT)
        FROM walk_in_current AS w
        WHERE w.chapter_id = ?1 AND w.session_id = ?3 AND w.walk_in_id IN (
            SELECT walk_in_id
            FROM walk_in
            WHERE chapter_id = ?1 AND session_id = ?2))sql",
        by.chapter, parting.other, parting.into, because, by.account, by.at);
}

// A photo that was taken off since was let go of: it is gone at both.
void part_moments(
    sql::Write& db, By const& by, Joining const& parting, Joined const& joined, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO moment_photo_taken_off (chapter_id, session_id, moment_id, sha256, because, noted_by, noted_at)
        SELECT o.chapter_id, p.session_id, o.moment_id, o.sha256, o.because, o.noted_by, o.noted_at
        FROM moment_photo_taken_off AS o
        JOIN moment_photo AS p ON p.chapter_id = o.chapter_id AND p.session_id = ?2 AND p.moment_id = o.moment_id
            AND p.sha256 = o.sha256
        WHERE o.chapter_id = ?1 AND o.session_id = ?3
        ON CONFLICT (chapter_id, session_id, moment_id, sha256) DO NOTHING)sql",
        by.chapter, parting.other, parting.into);
    db.run(R"sql(
        DELETE FROM moment_taken_off
        WHERE chapter_id = ?1 AND session_id = ?2 AND noted_by = ?4 AND noted_at = ?5 AND moment_id NOT IN (
            SELECT moment_id
            FROM moment_taken_off
            WHERE chapter_id = ?1 AND session_id = ?3))sql",
        by.chapter, parting.other, parting.into, joined.by, joined.at);
    db.run(R"sql(
        INSERT INTO moment_taken_off (chapter_id, session_id, moment_id, because, noted_by, noted_at)
        SELECT m.chapter_id, m.session_id, m.moment_id, CAST(?4 AS TEXT), CAST(?5 AS TEXT), CAST(?6 AS BIGINT)
        FROM moment_current AS m
        WHERE m.chapter_id = ?1 AND m.session_id = ?3 AND m.moment_id IN (
            SELECT moment_id
            FROM moment
            WHERE chapter_id = ?1 AND session_id = ?2))sql",
        by.chapter, parting.other, parting.into, because, by.account, by.at);
}

// The group that came along goes, unless the plan names another by now.
void part_group(sql::Write& db, By const& by, Session const& other, Joined const& joined)
{
    auto const stood = find_session(db, by.chapter, joined.into);
    bool const came_along = db.count(R"sql(
        SELECT COUNT(*)
        FROM session_plan
        WHERE chapter_id = ?1 AND session_id = ?2 AND noted_by = ?3 AND noted_at = ?4 AND version > 0)sql",
                                by.chapter, joined.into, joined.by, joined.at)
        > 0;
    if (!stood || !came_along || stood->group_id != other.group_id)
        return;
    auto plan = plan_in(*stood);
    plan.group_id = std::nullopt;
    keep_plan(db, by, joined.into, stood->version + 1, plan);
}

void stand_at(sql::Write& db, base::ChapterId const& chapter, SessionId const& id, SessionId const& stands)
{
    for (auto const& one : joined_to(db, chapter, id)) {
        db.run(
            "UPDATE session_joined SET stands_id = ?3 WHERE chapter_id = ?1 AND session_id = ?2", chapter, one, stands);
        stand_at(db, chapter, one, stands);
    }
}

void stand_again(sql::Write& db, By const& by, Session const& other)
{
    keep_taken_up_again(db, by, other);
    db.run(R"sql(
        INSERT INTO session_ending (chapter_id, session_id, state, because, noted_by, noted_at)
        SELECT chapter_id, session_id, CAST(?3 AS BIGINT), because, noted_by, noted_at
        FROM session_joined_held
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        by.chapter, other.id, State::Held);
    db.run("DELETE FROM session_joined_held WHERE chapter_id = ?1 AND session_id = ?2", by.chapter, other.id);
    db.run("DELETE FROM session_joined WHERE chapter_id = ?1 AND session_id = ?2", by.chapter, other.id);
    stand_at(db, by.chapter, other.id, other.id);
}

}

std::optional<Joined> find_joined(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.one<Joined>(R"sql(
        SELECT j.into_id, j.stands_id, j.noted_by, j.noted_at, (
            SELECT COUNT(*)
            FROM session_joined_held AS h
            WHERE h.chapter_id = j.chapter_id AND h.session_id = j.session_id)
        FROM session_joined AS j
        WHERE j.chapter_id = ?1 AND j.session_id = ?2)sql",
        chapter, id);
}

std::vector<SessionId> parted_from(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<SessionId>(R"sql(
        SELECT into_id
        FROM session_parted
        WHERE chapter_id = ?1 AND session_id = ?2
        ORDER BY into_id)sql",
        chapter, id);
}

bool are_told_apart(sql::Read& db, base::ChapterId const& chapter, SessionId const& one, SessionId const& other)
{
    return db.count(R"sql(
        WITH mine AS (
            SELECT CAST(?2 AS TEXT) AS session_id
            UNION ALL
            SELECT session_id
            FROM session_joined
            WHERE chapter_id = ?1 AND stands_id = ?2),
        theirs AS (
            SELECT CAST(?3 AS TEXT) AS session_id
            UNION ALL
            SELECT session_id
            FROM session_joined
            WHERE chapter_id = ?1 AND stands_id = ?3)
        SELECT COUNT(*)
        FROM mine
        CROSS JOIN theirs
        JOIN session_apart AS a ON a.chapter_id = ?1
            AND ((a.session_id = mine.session_id AND a.other_id = theirs.session_id)
                OR (a.session_id = theirs.session_id AND a.other_id = mine.session_id)))sql",
               chapter, one, other)
        > 0;
}

void keep_parted(sql::Write& db, By const& by, Session const& other, Joined const& joined, std::string const& because)
{
    Joining const parting { other.id, joined.into };
    part_links(db, by, parting);
    part_marks(db, by, parting);
    part_corrections(db, by, parting);
    part_walk_ins(db, by, parting, joined, because);
    part_moments(db, by, parting, joined, because);
    part_group(db, by, other, joined);
    db.run(R"sql(
        INSERT INTO session_parted (chapter_id, session_id, into_id, joined_by, joined_at, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, other.id, joined.into, joined.by, joined.at, by.account, by.at);
    stand_again(db, by, other);
    bring_namesakes(db, by, joined.into);
    keep_apart(db, by, other.id, joined.into);
}

}
