#include "domain/mentoring/mentoring_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace mentoring {

std::optional<Meeting> find(sql::Read& db, base::ChapterId const& chapter, MeetingId const& id)
{
    return db.one<Meeting>(R"sql(
        SELECT m.meeting_id, m.circle_id, m.held_on, m.way, m.words, m.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = m.chapter_id AND o.account_id = m.noted_by), r.because
        FROM mentoring_meeting AS m
        LEFT JOIN mentoring_retraction AS r ON r.chapter_id = m.chapter_id AND r.meeting_id = m.meeting_id
        WHERE m.chapter_id = ?1 AND m.meeting_id = ?2)sql",
        chapter, id);
}

std::vector<Meeting> meetings_of(
    sql::Read& db, base::ChapterId const& chapter, CircleId const& circle, std::int64_t from, int most)
{
    return db.all<Meeting>(R"sql(
        SELECT m.meeting_id, m.circle_id, m.held_on, m.way, m.words, m.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = m.chapter_id AND o.account_id = m.noted_by), r.because
        FROM mentoring_meeting AS m
        LEFT JOIN mentoring_retraction AS r ON r.chapter_id = m.chapter_id AND r.meeting_id = m.meeting_id
        WHERE m.chapter_id = ?1 AND m.circle_id = ?2
        ORDER BY m.held_on DESC, m.meeting_id DESC
        LIMIT ?3 OFFSET ?4)sql",
        chapter, circle, most, from);
}

std::int64_t count_meetings(sql::Read& db, base::ChapterId const& chapter, CircleId const& circle)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM mentoring_meeting
        WHERE chapter_id = ?1 AND circle_id = ?2)sql",
        chapter, circle);
}

std::vector<MeetingOf> meetings_by(sql::Read& db, base::ChapterId const& chapter, MemberId const& mentor,
    base::Date since, std::int64_t from, int most)
{
    return db.all<MeetingOf>(R"sql(
        SELECT n.meeting_id, n.held_on, m.way, m.words, c.circle_id, c.purpose
        FROM mentoring_circle_now AS c
        JOIN mentoring_meeting_now AS n ON n.chapter_id = c.chapter_id AND n.circle_id = c.circle_id
        JOIN mentoring_meeting AS m ON m.chapter_id = n.chapter_id AND m.meeting_id = n.meeting_id
        WHERE c.chapter_id = ?1 AND c.mentor_id = ?2 AND n.held_on > ?3
        ORDER BY n.held_on DESC, n.meeting_id DESC
        LIMIT ?4 OFFSET ?5)sql",
        chapter, mentor, since, most, from);
}

std::int64_t count_meetings_by(sql::Read& db, base::ChapterId const& chapter, MemberId const& mentor, base::Date since)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM mentoring_circle_now AS c
        JOIN mentoring_meeting_now AS n ON n.chapter_id = c.chapter_id AND n.circle_id = c.circle_id
        WHERE c.chapter_id = ?1 AND c.mentor_id = ?2 AND n.held_on > ?3)sql",
        chapter, mentor, since);
}

std::vector<Present> present_at(
    sql::Read& db, base::ChapterId const& chapter, CircleId const& circle, base::Date from, base::Date until)
{
    return db.all<Present>(R"sql(
        SELECT p.meeting_id, COALESCE(e.merged_into, p.member_id), COALESCE(MIN(w.full_name), '')
        FROM mentoring_meeting AS m
        JOIN mentoring_present AS p ON p.chapter_id = m.chapter_id AND p.meeting_id = m.meeting_id
        LEFT JOIN member_published AS e ON e.chapter_id = p.chapter_id AND e.member_id = p.member_id
        LEFT JOIN member_published AS w ON w.chapter_id = p.chapter_id
            AND w.member_id = COALESCE(e.merged_into, p.member_id)
        WHERE m.chapter_id = ?1 AND m.circle_id = ?2 AND m.held_on BETWEEN ?3 AND ?4
        GROUP BY p.meeting_id, COALESCE(e.merged_into, p.member_id)
        ORDER BY p.meeting_id, MIN(w.search_key))sql",
        chapter, circle, from, until);
}

bool has_twin(sql::Read& db, base::ChapterId const& chapter, NewMeeting const& made)
{
    auto const like_it = db.all<MeetingId>(R"sql(
        SELECT m.meeting_id
        FROM mentoring_meeting AS m
        WHERE m.chapter_id = ?1 AND m.circle_id = ?2 AND m.held_on = ?3 AND m.way = ?4 AND m.words = ?5
            AND NOT EXISTS (
                SELECT 1
                FROM mentoring_retraction AS r
                WHERE r.chapter_id = m.chapter_id AND r.meeting_id = m.meeting_id))sql",
        chapter, made.circle_id, made.held_on, made.way, made.words);
    if (like_it.empty())
        return false;
    std::set<MemberId> const women(made.present.begin(), made.present.end());
    std::map<MeetingId, std::set<MemberId>> were_there;
    for (auto const& one : present_at(db, chapter, made.circle_id, made.held_on, made.held_on))
        were_there[one.meeting_id].insert(one.member_id);
    return std::any_of(like_it.begin(), like_it.end(), [&](MeetingId const& id) { return were_there[id] == women; });
}

MeetingId keep_meeting(sql::Write& db, By const& by, NewMeeting const& made)
{
    auto const id = db.fresh<MeetingId>();
    db.run(R"sql(
        INSERT INTO mentoring_meeting (chapter_id, meeting_id, circle_id, held_on, way, words, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, id, made.circle_id, made.held_on, made.way, made.words, by.account, by.at);
    for (auto const& woman : made.present)
        db.run(R"sql(
            INSERT INTO mentoring_present (chapter_id, meeting_id, member_id)
            VALUES (?1, ?2, ?3))sql",
            by.chapter, id, woman);
    if (made.step)
        db.run(R"sql(
            INSERT INTO mentoring_step (chapter_id, step_id, meeting_id, circle_id, what, whose, due_on, noted_by,
                noted_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
            by.chapter, db.fresh<StepId>(), id, made.circle_id, made.step->what, made.step->whose, made.step->due_on,
            by.account, by.at);
    return id;
}

void keep_retraction(sql::Write& db, By const& by, MeetingId const& id, Text const& because)
{
    db.run(R"sql(
        INSERT INTO mentoring_retraction (chapter_id, meeting_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

std::optional<Step> find(sql::Read& db, base::ChapterId const& chapter, StepId const& id)
{
    return db.one<Step>(R"sql(
        SELECT s.step_id, s.circle_id, s.meeting_id, s.what, s.whose, COALESCE(w.full_name, ''), m.held_on, s.due_on,
            s.outcome, COALESCE(s.words, ''), s.happened_on
        FROM mentoring_step_now AS s
        JOIN mentoring_meeting AS m ON m.chapter_id = s.chapter_id AND m.meeting_id = s.meeting_id
        LEFT JOIN member_published AS w ON w.chapter_id = s.chapter_id AND w.member_id = s.whose
        WHERE s.chapter_id = ?1 AND s.step_id = ?2)sql",
        chapter, id);
}

std::vector<Step> steps_of(sql::Read& db, base::ChapterId const& chapter, CircleId const& circle)
{
    return db.all<Step>(R"sql(
        SELECT s.step_id, s.circle_id, s.meeting_id, s.what, s.whose, COALESCE(w.full_name, ''), m.held_on, s.due_on,
            s.outcome, COALESCE(s.words, ''), s.happened_on
        FROM mentoring_step_now AS s
        JOIN mentoring_meeting AS m ON m.chapter_id = s.chapter_id AND m.meeting_id = s.meeting_id
        LEFT JOIN member_published AS w ON w.chapter_id = s.chapter_id AND w.member_id = s.whose
        WHERE s.chapter_id = ?1 AND s.circle_id = ?2
        ORDER BY s.due_on, s.step_id)sql",
        chapter, circle);
}

std::optional<Step> step_of(sql::Read& db, base::ChapterId const& chapter, MeetingId const& meeting)
{
    return db.one<Step>(R"sql(
        SELECT s.step_id, s.circle_id, s.meeting_id, s.what, s.whose, COALESCE(w.full_name, ''), m.held_on, s.due_on,
            s.outcome, COALESCE(s.words, ''), s.happened_on
        FROM mentoring_step_now AS s
        JOIN mentoring_meeting AS m ON m.chapter_id = s.chapter_id AND m.meeting_id = s.meeting_id
        LEFT JOIN member_published AS w ON w.chapter_id = s.chapter_id AND w.member_id = s.whose
        WHERE s.chapter_id = ?1 AND s.meeting_id = ?2)sql",
        chapter, meeting);
}

std::vector<Said> said_of(sql::Read& db, base::ChapterId const& chapter, StepId const& id)
{
    return db.all<Said>(R"sql(
        SELECT s.outcome, s.words, s.happened_on, s.due_on, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = s.chapter_id AND o.account_id = s.noted_by)
        FROM mentoring_outcome AS s
        WHERE s.chapter_id = ?1 AND s.step_id = ?2
        ORDER BY s.version DESC)sql",
        chapter, id);
}

void keep_outcome(sql::Write& db, By const& by, StepId const& id, Outcome outcome, Text const& words,
    base::Date happened_on, std::optional<base::Date> const& due_on)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM mentoring_outcome
        WHERE chapter_id = ?1 AND step_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO mentoring_outcome (chapter_id, step_id, version, outcome, words, happened_on, due_on, noted_by,
            noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
        by.chapter, id, version, outcome, words, happened_on, due_on, by.account, by.at);
}

}
