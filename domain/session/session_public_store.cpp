#include "domain/session/session_store.h"

namespace session {

namespace {

struct EventRow {
    SessionId id;
    std::string programme_name;
    std::string title;
    std::string place;
    std::string village_name;
    base::Date held_on;
    base::TimeOfDay starts_at;
    base::TimeOfDay ends_at;
    int version = 0;
    State state = State::Planned;
    base::Instant changed_at;
};
BOOST_DESCRIBE_STRUCT(EventRow, (),
    (id, programme_name, title, place, village_name, held_on, starts_at, ends_at, version, state, changed_at))

}

std::vector<SessionLine> public_schedule(sql::Read& db, base::ChapterId const& chapter, base::Date from, int most)
{
    return db.all<SessionLine>(R"sql(
        SELECT s.session_id, s.title, p.name, p.icon, s.place, COALESCE(v.name, s.village_code), s.held_on,
            s.starts_at, s.ends_at, s.state, 0
        FROM session_current AS s
        JOIN programme_published AS p ON p.chapter_id = s.chapter_id AND p.programme_id = s.programme_id
        LEFT JOIN area_published AS v ON v.code = s.village_code
        WHERE s.chapter_id = ?1 AND s.held_on >= ?2 AND s.is_public = 1 AND s.state <> 2
        ORDER BY s.held_on, s.starts_at, s.session_id
        LIMIT ?3)sql",
        chapter, from, most);
}

// As each was last shown to the public. One that is public no more is cancelled: calendars that have it must be told,
// and its new plan is nobody else's business.
std::vector<CalendarEvent> calendar_events(sql::Read& db, base::ChapterId const& chapter, base::Date from, int most)
{
    std::vector<CalendarEvent> events;
    for (auto const& row : db.all<EventRow>(R"sql(
             SELECT s.session_id, p.name, shown.title, shown.place, COALESCE(v.name, shown.village_code), shown.held_on,
                 shown.starts_at, shown.ends_at, s.version, CASE WHEN s.is_public = 1 THEN s.state ELSE 2 END,
                 s.changed_at
             FROM session_plan AS shown
             JOIN session_current AS s ON s.chapter_id = shown.chapter_id AND s.session_id = shown.session_id
             JOIN programme_published AS p ON p.chapter_id = shown.chapter_id AND p.programme_id = shown.programme_id
             LEFT JOIN area_published AS v ON v.code = shown.village_code
             WHERE shown.chapter_id = ?1 AND shown.held_on >= ?2 AND shown.is_public = 1 AND NOT EXISTS (
                 SELECT 1
                 FROM session_plan AS later
                 WHERE later.chapter_id = shown.chapter_id AND later.session_id = shown.session_id
                     AND later.is_public = 1 AND later.version > shown.version)
             ORDER BY shown.held_on, shown.starts_at, s.session_id
             LIMIT ?3)sql",
             chapter, from, most))
        events.push_back({ row.id, row.programme_name + ": " + row.title, row.place + ", " + row.village_name,
            row.held_on, row.starts_at, row.ends_at, 2 * row.version + (row.state == State::Planned ? 0 : 1),
            row.state == State::Cancelled, row.changed_at });
    return events;
}

}
