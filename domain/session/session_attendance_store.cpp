#include "domain/session/session_store.h"

namespace session {

namespace {

struct Counted {
    Mark mark = Mark::Expected;
    std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (mark, n))

struct LastMark {
    int version = 0;
    Mark mark = Mark::Expected;
};
BOOST_DESCRIBE_STRUCT(LastMark, (), (version, mark))

}

std::vector<RosterLine> roster_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<RosterLine>(R"sql(
        SELECT a.member_id, m.full_name, m.nickname, COALESCE(v.name, ''), m.rt, a.mark
        FROM attendance_current AS a
        JOIN member_published AS m ON m.chapter_id = a.chapter_id AND m.member_id = a.member_id
        LEFT JOIN area_published AS v ON v.code = m.village_code
        WHERE a.chapter_id = ?1 AND a.session_id = ?2 AND a.mark <> 5
        ORDER BY m.search_key, a.member_id)sql",
        chapter, id);
}

Tally tally_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    // Two entries of one woman are one person; where they differ, being there counts first.
    auto const counted = db.all<Counted>(R"sql(
        WITH person AS (
            SELECT COALESCE(m.merged_into, a.member_id) AS person_id, MIN(a.mark) AS mark
            FROM attendance_current AS a
            LEFT JOIN member_published AS m ON m.chapter_id = a.chapter_id AND m.member_id = a.member_id
            WHERE a.chapter_id = ?1 AND a.session_id = ?2 AND a.mark <> 5
            GROUP BY COALESCE(m.merged_into, a.member_id))
        SELECT mark, COUNT(*)
        FROM person
        GROUP BY mark)sql",
        chapter, id);
    Tally tally;
    for (auto const& [mark, n] : counted) {
        if (mark == Mark::Present)
            tally.present = n;
        else if (mark == Mark::Excused)
            tally.excused = n;
        else if (mark == Mark::Sick)
            tally.sick = n;
        else if (mark == Mark::NoNotice)
            tally.no_notice = n;
        else
            tally.unmarked = n;
    }
    tally.walk_ins = db.count(R"sql(
        SELECT COUNT(*)
        FROM walk_in_current AS w
        WHERE w.chapter_id = ?1 AND w.session_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM walk_in_link AS l
            WHERE l.chapter_id = w.chapter_id AND l.session_id = w.session_id AND l.walk_in_id = w.walk_in_id))sql",
        chapter, id);
    return tally;
}

std::int64_t corrections_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM attendance AS a
        JOIN attendance AS before ON before.chapter_id = a.chapter_id AND before.session_id = a.session_id
            AND before.member_id = a.member_id AND before.version = a.version - 1
        WHERE a.chapter_id = ?1 AND a.session_id = ?2 AND before.mark < 4)sql",
        chapter, id);
}

std::optional<base::AccountId> stands_by(
    sql::Read& db, base::ChapterId const& chapter, SessionId const& id, member::MemberId const& member)
{
    return db.one<base::AccountId>(R"sql(
        SELECT a.noted_by
        FROM attendance_current AS c
        JOIN attendance AS a ON a.chapter_id = c.chapter_id AND a.session_id = c.session_id
            AND a.member_id = c.member_id AND a.version = c.version
        WHERE c.chapter_id = ?1 AND c.session_id = ?2 AND c.member_id = ?3)sql",
        chapter, id, member);
}

std::int64_t came_by_others(
    sql::Read& db, base::ChapterId const& chapter, SessionId const& id, base::AccountId const& officer)
{
    return db.count(R"sql(
        SELECT (
            SELECT COUNT(*)
            FROM attendance_current AS c
            JOIN attendance AS a ON a.chapter_id = c.chapter_id AND a.session_id = c.session_id
                AND a.member_id = c.member_id AND a.version = c.version
            WHERE c.chapter_id = ?1 AND c.session_id = ?2 AND c.mark = 0 AND a.noted_by <> ?3) + (
            SELECT COUNT(*)
            FROM walk_in_current AS c
            JOIN walk_in AS w ON w.chapter_id = c.chapter_id AND w.session_id = c.session_id
                AND w.walk_in_id = c.walk_in_id
            WHERE c.chapter_id = ?1 AND c.session_id = ?2 AND w.noted_by <> ?3))sql",
        chapter, id, officer);
}

AttendanceCounts attendance_counts(sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member)
{
    return db
        .one<AttendanceCounts>(R"sql(
        SELECT COALESCE(SUM(CASE WHEN a.mark = 0 THEN 1 ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN a.mark = 1 THEN 1 ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN a.mark = 2 THEN 1 ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN a.mark = 3 THEN 1 ELSE 0 END), 0)
        FROM attendance_current AS a
        WHERE a.chapter_id = ?1 AND a.member_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM session_ending AS e
            WHERE e.chapter_id = a.chapter_id AND e.session_id = a.session_id AND e.state = 2))sql",
            chapter, member)
        .value_or(AttendanceCounts {});
}

std::vector<member::MemberId> present_last_time(sql::Read& db, base::ChapterId const& chapter, Session const& now)
{
    auto const last = db.one<SessionId>(R"sql(
        SELECT s.session_id
        FROM session_current AS s
        WHERE s.chapter_id = ?1 AND s.programme_id = ?2 AND s.held_on < ?3 AND s.state = 1
            AND (CAST(?4 AS TEXT) IS NULL OR s.group_id = CAST(?4 AS TEXT))
        ORDER BY s.held_on DESC, s.starts_at DESC, s.session_id DESC
        LIMIT 1)sql",
        chapter, now.programme_id, now.held_on, now.group_id);
    if (!last)
        return {};
    return db.all<member::MemberId>(R"sql(
        SELECT a.member_id
        FROM attendance_current AS a
        WHERE a.chapter_id = ?1 AND a.session_id = ?2 AND a.mark = 0 AND NOT EXISTS (
            SELECT 1
            FROM member_erased_published AS gone
            WHERE gone.chapter_id = a.chapter_id AND gone.member_id = a.member_id)
        ORDER BY a.member_id)sql",
        chapter, *last);
}

std::vector<DayOf> sheets_with(sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member)
{
    return db.all<DayOf>(R"sql(
        SELECT DISTINCT s.session_id, s.held_on
        FROM attendance AS a
        CROSS JOIN session_current AS s
        WHERE a.chapter_id = ?1 AND s.chapter_id = ?1 AND s.session_id = a.session_id AND a.member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = (
                        SELECT COALESCE(merged_into, member_id)
                        FROM member_published
                        WHERE chapter_id = ?1 AND member_id = ?2))
        ORDER BY s.session_id)sql",
        chapter, member);
}

bool keep_mark(sql::Write& db, By const& by, SessionId const& id, member::MemberId const& member, Mark mark)
{
    auto const last = db.one<LastMark>(R"sql(
        SELECT version, mark
        FROM attendance_current
        WHERE chapter_id = ?1 AND session_id = ?2 AND member_id = ?3)sql",
        by.chapter, id, member);
    bool const says_nothing_new
        = last && (last->mark == mark || (mark == Mark::Expected && last->mark != Mark::TakenOff));
    if (says_nothing_new)
        return false;
    db.run(R"sql(
        INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at, fact_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, id, member, last ? last->version + 1 : 0, mark, by.account, by.at, db.fact_id());
    return true;
}

std::vector<Marked> marked_present(
    sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member, int most)
{
    return db.all<Marked>(R"sql(
        WITH her AS (
            SELECT entry_id
            FROM member_entry_published
            WHERE chapter_id = ?1 AND woman_id = ?2),
        present AS (
            SELECT a.session_id, a.member_id, a.fact_id
            FROM attendance_current AS c
            JOIN attendance AS a ON a.chapter_id = c.chapter_id AND a.session_id = c.session_id
                AND a.member_id = c.member_id AND a.version = c.version
            WHERE c.chapter_id = ?1 AND c.mark = 0 AND c.member_id IN (SELECT entry_id FROM her)),
        noted AS (
            SELECT p.session_id, f.fact_id, f.noted_at
            FROM present AS p
            JOIN fact AS f ON f.chapter_id = ?1 AND f.fact_id = p.fact_id
                AND f.kind IN ('session.record_attendance', 'session.note_card')
            UNION ALL
            SELECT p.session_id, f.fact_id, f.noted_at
            FROM present AS p
            JOIN walk_in_link AS l ON l.chapter_id = ?1 AND l.member_id = p.member_id AND l.session_id = p.session_id
            JOIN walk_in AS w ON w.chapter_id = ?1 AND w.session_id = l.session_id AND w.walk_in_id = l.walk_in_id
            JOIN fact AS f ON f.chapter_id = ?1 AND f.fact_id = w.fact_id AND f.kind = 'session.add_walk_in')
        SELECT s.session_id, s.title, s.held_on, s.starts_at, n.noted_at
        FROM noted AS n
        JOIN session_current AS s ON s.chapter_id = ?1 AND s.session_id = n.session_id AND s.state = 1
        WHERE NOT EXISTS (
            SELECT 1
            FROM arrival AS r
            WHERE r.chapter_id = ?1 AND r.fact_id = n.fact_id AND r.is_clock_suspect = 1)
        ORDER BY s.held_on DESC, s.starts_at DESC, s.session_id, n.noted_at
        LIMIT ?3)sql",
        chapter, member, most);
}

std::vector<WalkIn> walk_ins_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<WalkIn>(R"sql(
        SELECT w.walk_in_id, w.name, w.phone, COALESCE(v.name, ''), l.member_id
        FROM walk_in_current AS w
        LEFT JOIN walk_in_link AS l ON l.chapter_id = w.chapter_id AND l.session_id = w.session_id
            AND l.walk_in_id = w.walk_in_id
        LEFT JOIN area_published AS v ON v.code = w.village_code
        WHERE w.chapter_id = ?1 AND w.session_id = ?2
        ORDER BY w.noted_at, w.walk_in_id)sql",
        chapter, id);
}

WalkInId keep_walk_in(sql::Write& db, By const& by, SessionId const& id, NewWalkIn const& she)
{
    auto const walk_in = db.fresh<WalkInId>();
    db.run(R"sql(
        INSERT INTO walk_in (chapter_id, session_id, walk_in_id, name, phone, village_code, noted_by, noted_at,
            fact_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
        by.chapter, id, walk_in, she.name, she.phone, she.village_code, by.account, by.at, db.fact_id());
    return walk_in;
}

void take_off_walk_in(
    sql::Write& db, By const& by, SessionId const& id, WalkInId const& walk_in, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO walk_in_taken_off (chapter_id, session_id, walk_in_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, walk_in, because, by.account, by.at);
}

void keep_walk_in_link(
    sql::Write& db, By const& by, SessionId const& id, WalkInId const& walk_in, member::MemberId const& member)
{
    db.run(R"sql(
        INSERT INTO walk_in_link (chapter_id, session_id, walk_in_id, member_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, walk_in, member, by.account, by.at);
}

}
