#include "domain/session/session_alike.h"

#include <algorithm>
#include <utility>

namespace session {

namespace {

// A woman's mark at the session that is joined, and what the one that stands says of her.
struct BothMarks {
    member::MemberId member_id;
    Mark theirs = Mark::Expected;
    base::AccountId noted_by;
    base::Instant noted_at;
    std::optional<std::string> fact_id;
    std::optional<int> version;
    std::optional<Mark> ours;
    std::optional<base::AccountId> ours_by;
    std::optional<base::Instant> ours_at;
    std::optional<std::string> ours_fact;
};
BOOST_DESCRIBE_STRUCT(
    BothMarks, (), (member_id, theirs, noted_by, noted_at, fact_id, version, ours, ours_by, ours_at, ours_fact))

bool was_marked(std::optional<Mark> mark)
{
    return mark && *mark <= Mark::NoNotice;
}

bool says_more(BothMarks const& both)
{
    if (!was_marked(both.theirs))
        return both.theirs == Mark::Expected && !both.ours;
    bool const she_said_later = both.ours_by == both.noted_by && both.ours_at > both.noted_at; // the same officer
    return both.theirs != both.ours && !she_said_later;
}

// The later word of two officers stands, and both wait for a person.
void keep_dispute(sql::Write& db, By const& by, Joining const& joining, BothMarks const& both, int version)
{
    auto const& into = joining.into;
    if (*both.ours_at > both.noted_at)
        keep_said(
            db, by, joining, both.member_id, ++version, { *both.ours, *both.ours_by, *both.ours_at, both.ours_fact });
    db.run(R"sql(
        INSERT INTO attendance_disagreement (chapter_id, session_id, member_id, version, found_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, into, both.member_id, version, by.at);
}

void join_marks(sql::Write& db, By const& by, SessionId const& other, SessionId const& into)
{
    auto const marks = db.all<BothMarks>(R"sql(
        SELECT theirs.member_id, theirs.mark, noted.noted_by, noted.noted_at, noted.fact_id, ours.version,
            ours.mark, here.noted_by, here.noted_at, here.fact_id
        FROM attendance_current AS theirs
        JOIN attendance AS noted ON noted.chapter_id = theirs.chapter_id AND noted.session_id = theirs.session_id
            AND noted.member_id = theirs.member_id AND noted.version = theirs.version
        LEFT JOIN attendance_current AS ours ON ours.chapter_id = theirs.chapter_id AND ours.session_id = ?3
            AND ours.member_id = theirs.member_id
        LEFT JOIN attendance AS here ON here.chapter_id = ours.chapter_id AND here.session_id = ours.session_id
            AND here.member_id = ours.member_id AND here.version = ours.version
        WHERE theirs.chapter_id = ?1 AND theirs.session_id = ?2
        ORDER BY theirs.member_id)sql",
        by.chapter, other, into);
    for (auto const& both : marks) {
        if (!says_more(both))
            continue;
        auto const version = both.version ? *both.version + 1 : 0;
        keep_said(db, by, { other, into }, both.member_id, version,
            { both.theirs, both.noted_by, both.noted_at, both.fact_id });
        if (was_marked(both.ours) && both.ours_by != both.noted_by)
            keep_dispute(db, by, { other, into }, both, version);
    }
}

// They came once: noted of the one that stands, under the same ids, and taken off the other. One whom both wrote down
// by the same name, and nobody has linked, is one.
void join_walk_ins(
    sql::Write& db, By const& by, SessionId const& other, SessionId const& into, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO walk_in (chapter_id, session_id, walk_in_id, name, phone, village_code, noted_by, noted_at, fact_id)
        SELECT w.chapter_id, ?3, w.walk_in_id, w.name, w.phone, w.village_code, first.noted_by, w.noted_at,
            first.fact_id
        FROM walk_in_current AS w
        JOIN walk_in AS first ON first.chapter_id = w.chapter_id AND first.session_id = w.session_id
            AND first.walk_in_id = w.walk_in_id
        LEFT JOIN walk_in_link AS known ON known.chapter_id = w.chapter_id AND known.session_id = w.session_id
            AND known.walk_in_id = w.walk_in_id
        WHERE w.chapter_id = ?1 AND w.session_id = ?2 AND (known.walk_in_id IS NOT NULL OR NOT EXISTS (
            SELECT 1
            FROM walk_in_current AS same
            WHERE same.chapter_id = w.chapter_id AND same.session_id = ?3 AND LOWER(same.name) = LOWER(w.name))))sql",
        by.chapter, other, into);
    db.run(R"sql(
        INSERT INTO walk_in_link (chapter_id, session_id, walk_in_id, member_id, noted_by, noted_at)
        SELECT l.chapter_id, w.session_id, l.walk_in_id, l.member_id, l.noted_by, l.noted_at
        FROM walk_in_link AS l
        JOIN walk_in AS w ON w.chapter_id = l.chapter_id AND w.session_id = ?3 AND w.walk_in_id = l.walk_in_id
        WHERE l.chapter_id = ?1 AND l.session_id = ?2)sql",
        by.chapter, other, into);
    db.run(R"sql(
        INSERT INTO walk_in_taken_off (chapter_id, session_id, walk_in_id, because, noted_by, noted_at)
        SELECT chapter_id, session_id, walk_in_id, ?3, ?4, ?5
        FROM walk_in_current
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        by.chapter, other, because, by.account, by.at);
}

// The photos go along: they are held by the note's fact, which stays the same.
void join_moments(
    sql::Write& db, By const& by, SessionId const& other, SessionId const& into, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO moment (chapter_id, session_id, moment_id, fact_id, text, noted_by, noted_at)
        SELECT chapter_id, ?3, moment_id, fact_id, text, noted_by, noted_at
        FROM moment_current
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        by.chapter, other, into);
    db.run(R"sql(
        INSERT INTO moment_photo (chapter_id, session_id, moment_id, sha256, place)
        SELECT chapter_id, ?3, moment_id, sha256, place
        FROM moment_photo_current
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        by.chapter, other, into);
    db.run(R"sql(
        INSERT INTO moment_taken_off (chapter_id, session_id, moment_id, because, noted_by, noted_at)
        SELECT chapter_id, session_id, moment_id, ?3, ?4, ?5
        FROM moment_current
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        by.chapter, other, because, by.account, by.at);
}

// The plan of the one that stands, for the group for which only the other was held.
std::optional<std::pair<int, Plan>> with_group_of(
    sql::Read& db, base::ChapterId const& chapter, SessionId const& other, SessionId const& into)
{
    auto const stands = find_session(db, chapter, into);
    auto const joined = find_session(db, chapter, other);
    if (!stands || !joined || stands->group_id || !joined->group_id)
        return std::nullopt;
    auto plan = plan_in(*stands);
    plan.group_id = joined->group_id;
    return std::pair { stands->version + 1, std::move(plan) };
}

}

std::vector<Alike> alike_to(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<Alike>(R"sql(
        SELECT o.session_id, o.title, o.place, o.starts_at, o.ends_at, o.state,
            COALESCE((SELECT MAX(f.name) FROM officer_published AS f
                      WHERE f.chapter_id = s.chapter_id
                        AND (f.account_id = s.noted_by OR f.officer_id = s.noted_by)), '')
        FROM session_alike AS a
        JOIN session_current AS o ON o.chapter_id = a.chapter_id AND o.session_id = a.other_id
        JOIN session AS s ON s.chapter_id = a.chapter_id AND s.session_id = a.other_id
        WHERE a.chapter_id = ?1 AND a.session_id = ?2
        ORDER BY o.starts_at, o.session_id)sql",
        chapter, id);
}

std::vector<SessionChoice> alike_since(sql::Read& db, base::ChapterId const& chapter, base::Date from, int most)
{
    return db.all<SessionChoice>(R"sql(
        SELECT DISTINCT session_id, title, held_on
        FROM session_alike
        WHERE chapter_id = ?1 AND held_on >= ?2 AND session_id < other_id
        ORDER BY held_on, session_id
        LIMIT ?3)sql",
        chapter, from, most);
}

std::vector<SessionId> joined_to(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<SessionId>(R"sql(
        SELECT session_id
        FROM session_joined
        WHERE chapter_id = ?1 AND into_id = ?2
        ORDER BY session_id)sql",
        chapter, id);
}

std::vector<std::string> noted_as(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    std::vector<std::string> ids { id.text() };
    for (std::size_t at = 0; at < ids.size(); ++at)
        for (auto const& joined : joined_to(db, chapter, SessionId(ids[at])))
            ids.push_back(joined.text());
    return ids;
}

std::optional<SessionId> stands_as(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.one<SessionId>(
        "SELECT stands_id FROM session_joined WHERE chapter_id = ?1 AND session_id = ?2", chapter, id);
}

std::string stands_for(sql::Read& db, base::ChapterId const& chapter, std::string const& session_id)
{
    return stands_as(db, chapter, SessionId(session_id)).value_or(SessionId(session_id)).text();
}

void keep_said(sql::Write& db, By const& by, Joining const& joining, member::MemberId const& her, int version,
    NotedMark const& said)
{
    db.run(R"sql(
        INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at, fact_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, joining.into, her, version, said.mark, said.noted_by, said.noted_at, said.fact_id);
    db.run(R"sql(
        INSERT INTO attendance_joined (chapter_id, session_id, member_id, version, from_id)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, joining.into, her, version, joining.other);
}

void keep_joined(
    sql::Write& db, By const& by, SessionId const& other, SessionId const& into, std::string const& because)
{
    join_marks(db, by, other, into);
    join_walk_ins(db, by, other, into, because);
    join_moments(db, by, other, into, because);
    if (auto const plan = with_group_of(db, by.chapter, other, into))
        keep_plan(db, by, into, plan->first, plan->second);
    db.run(R"sql(
        INSERT INTO session_joined_held (chapter_id, session_id, because, noted_by, noted_at)
        SELECT chapter_id, session_id, because, noted_by, noted_at
        FROM session_ending
        WHERE chapter_id = ?1 AND session_id = ?2 AND state = ?3)sql",
        by.chapter, other, State::Held);
    db.run("DELETE FROM session_ending WHERE chapter_id = ?1 AND session_id = ?2", by.chapter, other);
    keep_ending(db, by, other, State::Cancelled, because);
    db.run(R"sql(
        INSERT INTO session_joined (chapter_id, session_id, into_id, noted_by, noted_at, stands_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?3))sql",
        by.chapter, other, into, by.account, by.at);
    db.run(
        "UPDATE session_joined SET stands_id = ?3 WHERE chapter_id = ?1 AND stands_id = ?2", by.chapter, other, into);
}

void keep_apart(sql::Write& db, By const& by, SessionId const& one, SessionId const& other)
{
    auto const [first, second] = std::minmax(one.text(), other.text());
    db.run(R"sql(
        INSERT INTO session_apart (chapter_id, session_id, other_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (chapter_id, session_id, other_id) DO NOTHING)sql",
        by.chapter, first, second, by.account, by.at);
}

}
