// What a hub in the car must know of sessions: those of the days around today with all that was noted of who came. No
// phone numbers, no notes of the planners.
#include "domain/session/session_hub.h"

namespace session {

namespace {

std::vector<sync_door::HubRows> plans()
{
    return {
        { "session", "chapter_id, session_id, noted_by, noted_at", R"sql(
            SELECT s.chapter_id, s.session_id, s.noted_by, s.noted_at
            FROM session AS s
            JOIN session_current AS c ON c.chapter_id = s.chapter_id AND c.session_id = s.session_id
            WHERE s.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "session_plan",
            "chapter_id, session_id, version, programme_id, module_id, title, place, landmark, village_code, held_on, "
            "starts_at, ends_at, trainer, notes, is_public, noted_by, noted_at",
            R"sql(
            SELECT p.chapter_id, p.session_id, p.version, p.programme_id, p.module_id, p.title, p.place, p.landmark,
                p.village_code, p.held_on, p.starts_at, p.ends_at, '', '', p.is_public, p.noted_by, p.noted_at
            FROM session_plan AS p
            JOIN session_current AS c ON c.chapter_id = p.chapter_id AND c.session_id = p.session_id
            WHERE p.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "session_ending", "chapter_id, session_id, state, because, noted_by, noted_at", R"sql(
            SELECT e.chapter_id, e.session_id, e.state, '-', e.noted_by, e.noted_at
            FROM session_ending AS e
            JOIN session_current AS c ON c.chapter_id = e.chapter_id AND c.session_id = e.session_id
            WHERE e.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "session_joined", "chapter_id, session_id, into_id, noted_by, noted_at, stands_id", R"sql(
            SELECT j.chapter_id, j.session_id, j.stands_id, j.noted_by, j.noted_at, j.stands_id
            FROM session_joined AS j
            JOIN session_current AS c ON c.chapter_id = j.chapter_id AND c.session_id = j.session_id
            JOIN session_current AS s ON s.chapter_id = j.chapter_id AND s.session_id = j.stands_id
            WHERE j.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3 AND s.held_on >= ?2
                AND s.held_on <= ?3)sql" },
    };
}

std::vector<sync_door::HubRows> who_came()
{
    return {
        { "attendance", "chapter_id, session_id, member_id, version, mark, noted_by, noted_at", R"sql(
            SELECT a.chapter_id, a.session_id, a.member_id, a.version, a.mark, a.noted_by, a.noted_at
            FROM attendance AS a
            JOIN session_current AS c ON c.chapter_id = a.chapter_id AND c.session_id = a.session_id
            WHERE a.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "walk_in", "chapter_id, session_id, walk_in_id, name, phone, village_code, noted_by, noted_at", R"sql(
            SELECT w.chapter_id, w.session_id, w.walk_in_id, w.name, '', w.village_code, w.noted_by, w.noted_at
            FROM walk_in AS w
            JOIN session_current AS c ON c.chapter_id = w.chapter_id AND c.session_id = w.session_id
            WHERE w.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "walk_in_correction", "chapter_id, session_id, walk_in_id, version, name, phone, noted_by, noted_at", R"sql(
            SELECT w.chapter_id, w.session_id, w.walk_in_id, w.version, w.name, '', w.noted_by, w.noted_at
            FROM walk_in_correction AS w
            JOIN session_current AS c ON c.chapter_id = w.chapter_id AND c.session_id = w.session_id
            WHERE w.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "walk_in_taken_off", "chapter_id, session_id, walk_in_id, because, noted_by, noted_at", R"sql(
            SELECT o.chapter_id, o.session_id, o.walk_in_id, '-', o.noted_by, o.noted_at
            FROM walk_in_taken_off AS o
            JOIN session_current AS c ON c.chapter_id = o.chapter_id AND c.session_id = o.session_id
            WHERE o.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "walk_in_link", "chapter_id, session_id, walk_in_id, member_id, noted_by, noted_at", R"sql(
            SELECT l.chapter_id, l.session_id, l.walk_in_id, l.member_id, l.noted_by, l.noted_at
            FROM walk_in_link AS l
            JOIN session_current AS c ON c.chapter_id = l.chapter_id AND c.session_id = l.session_id
            WHERE l.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
    };
}

// What happened there; its photos stay at the secretariat, and so do reasons.
std::vector<sync_door::HubRows> moments()
{
    return {
        { "moment", "chapter_id, session_id, moment_id, fact_id, text, noted_by, noted_at", R"sql(
            SELECT m.chapter_id, m.session_id, m.moment_id, m.fact_id, m.text, m.noted_by,
                COALESCE(f.noted_at, m.noted_at)
            FROM moment AS m
            LEFT JOIN fact AS f ON f.chapter_id = m.chapter_id AND f.fact_id = m.fact_id
            JOIN session_current AS c ON c.chapter_id = m.chapter_id AND c.session_id = m.session_id
            WHERE m.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "moment_taken_off", "chapter_id, session_id, moment_id, because, noted_by, noted_at", R"sql(
            SELECT o.chapter_id, o.session_id, o.moment_id, '-', o.noted_by, o.noted_at
            FROM moment_taken_off AS o
            JOIN session_current AS c ON c.chapter_id = o.chapter_id AND c.session_id = o.session_id
            WHERE o.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "moment_photo", "chapter_id, session_id, moment_id, sha256, place", R"sql(
            SELECT p.chapter_id, p.session_id, p.moment_id, p.sha256, p.place
            FROM moment_photo AS p
            JOIN session_current AS c ON c.chapter_id = p.chapter_id AND c.session_id = p.session_id
            WHERE p.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
        { "moment_photo_taken_off", "chapter_id, session_id, moment_id, sha256, because, noted_by, noted_at", R"sql(
            SELECT o.chapter_id, o.session_id, o.moment_id, o.sha256, '-', o.noted_by, o.noted_at
            FROM moment_photo_taken_off AS o
            JOIN session_current AS c ON c.chapter_id = o.chapter_id AND c.session_id = o.session_id
            WHERE o.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3)sql" },
    };
}

}

std::vector<sync_door::HubRows> hub_rows()
{
    auto made = plans();
    for (auto const& more : { who_came(), moments() })
        made.insert(made.end(), more.begin(), more.end());
    return made;
}

std::string_view hub_whom()
{
    return R"sql(
        SELECT a.chapter_id, a.member_id
        FROM attendance_current AS a
        JOIN session_current AS c ON c.chapter_id = a.chapter_id AND c.session_id = a.session_id
        WHERE a.chapter_id = ?1 AND c.held_on >= ?2 AND c.held_on <= ?3 AND a.mark <> 5)sql";
}

}
