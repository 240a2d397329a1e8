#include "domain/session/session_store.h"

namespace session {

std::vector<SessionLine> list_sessions(sql::Read& db, base::ChapterId const& chapter, Slot const& slot)
{
    if (slot.when == When::Upcoming)
        return db.all<SessionLine>(R"sql(
            SELECT s.session_id, s.title, p.name, p.icon, s.place, COALESCE(v.name, s.village_code), s.held_on,
                s.starts_at, s.ends_at, s.state, (
                SELECT COUNT(*)
                FROM attendance_current AS a
                WHERE a.chapter_id = s.chapter_id AND a.session_id = s.session_id AND a.mark = 0)
            FROM session_current AS s
            JOIN programme_published AS p ON p.chapter_id = s.chapter_id AND p.programme_id = s.programme_id
            LEFT JOIN area_published AS v ON v.code = s.village_code
            WHERE s.chapter_id = ?1 AND s.held_on >= ?2
            ORDER BY s.held_on, s.starts_at, s.session_id
            LIMIT ?3 OFFSET ?4)sql",
            chapter, slot.today, slot.most, slot.from);
    return db.all<SessionLine>(R"sql(
        SELECT s.session_id, s.title, p.name, p.icon, s.place, COALESCE(v.name, s.village_code), s.held_on,
            s.starts_at, s.ends_at, s.state, (
            SELECT COUNT(*)
            FROM attendance_current AS a
            WHERE a.chapter_id = s.chapter_id AND a.session_id = s.session_id AND a.mark = 0)
        FROM session_current AS s
        JOIN programme_published AS p ON p.chapter_id = s.chapter_id AND p.programme_id = s.programme_id
        LEFT JOIN area_published AS v ON v.code = s.village_code
        WHERE s.chapter_id = ?1 AND s.held_on < ?2
        ORDER BY s.held_on DESC, s.starts_at DESC, s.session_id DESC
        LIMIT ?3 OFFSET ?4)sql",
        chapter, slot.today, slot.most, slot.from);
}

std::int64_t count_sessions(sql::Read& db, base::ChapterId const& chapter, Slot const& slot)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM session_current AS s
        WHERE s.chapter_id = ?1
            AND ((CAST(?3 AS BIGINT) = 0 AND s.held_on >= ?2) OR (CAST(?3 AS BIGINT) = 1 AND s.held_on < ?2)))sql",
        chapter, slot.today, slot.when);
}

std::vector<SessionLine> sessions_of_group(
    sql::Read& db, base::ChapterId const& chapter, std::string const& group_id, int most)
{
    return db.all<SessionLine>(R"sql(
        SELECT s.session_id, s.title, p.name, p.icon, s.place, COALESCE(v.name, s.village_code), s.held_on,
            s.starts_at, s.ends_at, s.state, (
            SELECT COUNT(*)
            FROM attendance_current AS a
            WHERE a.chapter_id = s.chapter_id AND a.session_id = s.session_id AND a.mark = 0)
        FROM session_current AS s
        JOIN programme_published AS p ON p.chapter_id = s.chapter_id AND p.programme_id = s.programme_id
        LEFT JOIN area_published AS v ON v.code = s.village_code
        WHERE s.chapter_id = ?1 AND s.group_id = ?2
        ORDER BY s.held_on DESC, s.starts_at DESC, s.session_id DESC
        LIMIT ?3)sql",
        chapter, group_id, most);
}

std::optional<Standing> standing_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.one<Standing>(
        "SELECT state, held_on FROM session_current WHERE chapter_id = ?1 AND session_id = ?2", chapter, id);
}

bool is_here(sql::Read& db, base::ChapterId const& chapter, std::string const& session_id)
{
    return standing_of(db, chapter, SessionId(session_id)).has_value();
}

std::vector<SessionChoice> sessions_until(sql::Read& db, base::ChapterId const& chapter, base::Date until, int most)
{
    return db.all<SessionChoice>(R"sql(
        SELECT session_id, title, held_on
        FROM session_current
        WHERE chapter_id = ?1 AND held_on <= ?2 AND state <> ?3
        ORDER BY held_on DESC, starts_at DESC, session_id
        LIMIT ?4)sql",
        chapter, until, State::Cancelled, most);
}

std::optional<Session> find_session(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.one<Session>(R"sql(
        SELECT s.session_id, s.version, s.programme_id, p.name, p.icon, s.module_id, m.name, s.group_id, s.title,
            s.place, s.landmark, s.village_code, COALESCE(v.name, s.village_code), s.held_on, s.starts_at, s.ends_at,
            s.trainer, s.capacity, s.notes, s.is_public, s.state, s.because
        FROM session_current AS s
        JOIN programme_published AS p ON p.chapter_id = s.chapter_id AND p.programme_id = s.programme_id
        LEFT JOIN module_published AS m ON m.chapter_id = s.chapter_id AND m.module_id = s.module_id
        LEFT JOIN area_published AS v ON v.code = s.village_code
        WHERE s.chapter_id = ?1 AND s.session_id = ?2)sql",
        chapter, id);
}

Plan plan_in(Session const& s)
{
    return { s.programme_id, s.module_id, s.group_id, s.title, s.place, s.landmark, s.village_code, s.held_on,
        s.starts_at, s.ends_at, s.trainer, s.capacity, s.notes, s.is_public };
}

std::vector<base::Date> days_planned(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<base::Date>(R"sql(
        SELECT p.held_on
        FROM session_plan AS p
        WHERE p.chapter_id = ?1 AND p.session_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM session_plan AS later
            WHERE later.chapter_id = p.chapter_id AND later.session_id = p.session_id AND later.version > p.version
                AND later.held_on = p.held_on)
        ORDER BY p.version)sql",
        chapter, id);
}

std::vector<DayOf> sheets_of(
    sql::Read& db, base::ChapterId const& chapter, programme::ProgrammeId const& programme, base::Date from)
{
    return db.all<DayOf>(R"sql(
        SELECT session_id, held_on
        FROM session_current
        WHERE chapter_id = ?1 AND programme_id = ?2 AND held_on >= ?3
        ORDER BY session_id)sql",
        chapter, programme, from);
}

SessionId keep_session(sql::Write& db, By const& by, Plan const& plan)
{
    auto const id = db.fresh<SessionId>();
    db.run(R"sql(
        INSERT INTO session (chapter_id, session_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        by.chapter, id, by.account, by.at);
    keep_plan(db, by, id, 0, plan);
    return id;
}

void keep_plan(sql::Write& db, By const& by, SessionId const& id, int version, Plan const& plan)
{
    db.run(R"sql(
        INSERT INTO session_plan (chapter_id, session_id, version, programme_id, module_id, group_id, title, place,
            landmark, village_code, held_on, starts_at, ends_at, trainer, capacity, notes, is_public, noted_by,
            noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19))sql",
        by.chapter, id, version, plan.programme_id, plan.module_id, plan.group_id, plan.title, plan.place,
        plan.landmark, plan.village_code, plan.held_on, plan.starts_at, plan.ends_at, plan.trainer, plan.capacity,
        plan.notes, plan.is_public, by.account, by.at);
}

void keep_ending(sql::Write& db, By const& by, SessionId const& id, State state, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO session_ending (chapter_id, session_id, state, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, state, because, by.account, by.at);
}

void keep_taken_up_again(sql::Write& db, By const& by, Session const& session)
{
    db.run(R"sql(
        INSERT INTO session_cancelled_before (chapter_id, session_id, version, because, cancelled_by, cancelled_at,
            noted_by, noted_at)
        SELECT chapter_id, session_id, ?3, because, noted_by, noted_at, ?4, ?5
        FROM session_ending
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        by.chapter, session.id, session.version, by.account, by.at);
    db.run("DELETE FROM session_ending WHERE chapter_id = ?1 AND session_id = ?2", by.chapter, session.id);
    keep_plan(db, by, session.id, session.version + 1, plan_in(session));
}

}
