// All SQL of sessions: their plans and endings, who came, who came along, pasted lists, the public schedule.
#pragma once

#include "base/private.h"
#include "domain/session/session.h"
#include "domain/session/session_calendar.h"
#include "domain/session/whatsapp_list.h"

namespace base {
struct Erasing;
}

namespace session {

// ---- Plans: session_store.cpp -------------------------------------------------------------------------------------

struct Session {
    SessionId id;
    int version = 0;
    programme::ProgrammeId programme_id;
    std::string programme_name;
    std::string programme_icon;
    std::optional<programme::ModuleId> module_id;
    std::optional<std::string> module_name;
    std::optional<std::string> group_id;
    std::string title;
    std::string place;
    std::string landmark;
    std::string village_code;
    std::string village_name;
    base::Date held_on;
    base::TimeOfDay starts_at;
    base::TimeOfDay ends_at;
    std::string trainer;
    std::optional<int> capacity;
    std::string notes;
    bool is_public = true;
    State state = State::Planned;
    std::string because;
};
Plan plan_in(Session const&); // as it stands
BOOST_DESCRIBE_STRUCT(Session, (),
    (id, version, programme_id, programme_name, programme_icon, module_id, module_name, group_id, title, place,
        landmark, village_code, village_name, held_on, starts_at, ends_at, trainer, capacity, notes, is_public, state,
        because))

enum class When { Upcoming, Past };
struct Slot {
    When when = When::Upcoming;
    base::Date today;
    int from = 0;
    int most = 50;
};

struct By {
    base::ChapterId chapter;
    base::AccountId account;
    base::Instant at;
};

std::vector<SessionLine> list_sessions(sql::Read&, base::ChapterId const&, Slot const&);
std::int64_t count_sessions(sql::Read&, base::ChapterId const&, Slot const&);
// What must be known of a session before something is noted of it: much less to read than all of it.
struct Standing {
    State state = State::Planned;
    base::Date held_on;
};
BOOST_DESCRIBE_STRUCT(Standing, (), (state, held_on))
std::optional<Standing> standing_of(sql::Read&, base::ChapterId const&, SessionId const&);
std::optional<Session> find_session(sql::Read&, base::ChapterId const&, SessionId const&);

// Each day it was planned for, once; the one that stands is last.
std::vector<base::Date> days_planned(sql::Read&, base::ChapterId const&, SessionId const&);

SessionId keep_session(sql::Write&, By const&, Plan const&);
void keep_plan(sql::Write&, By const&, SessionId const&, int version, Plan const&);
void keep_ending(sql::Write&, By const&, SessionId const&, State, std::string const& because);
// A cancelled session is planned again, as it was: a version of its own, so that calendars hear of it.
void keep_taken_up_again(sql::Write&, By const&, Session const&);

// ---- Who came: session_attendance_store.cpp -----------------------------------------------------------------------

struct RosterLine {
    member::MemberId member_id;
    base::Private<std::string> full_name;
    base::Private<std::string> nickname;
    std::string village_name;
    std::string rt;
    Mark mark = Mark::Expected;
};
BOOST_DESCRIBE_STRUCT(RosterLine, (), (member_id, full_name, nickname, village_name, rt, mark))

struct WalkIn {
    WalkInId id;
    base::Private<std::string> name;
    base::Private<std::string> phone;
    std::string village_name;
    std::optional<member::MemberId> member_id; // who she turned out to be
};
BOOST_DESCRIBE_STRUCT(WalkIn, (), (id, name, phone, village_name, member_id))

struct NewWalkIn {
    std::string name;
    std::string phone;
    std::string village_code;
};

std::vector<RosterLine> roster_of(sql::Read&, base::ChapterId const&, SessionId const&); // by name
Tally tally_of(sql::Read&, base::ChapterId const&, SessionId const&);
std::int64_t corrections_of(sql::Read&, base::ChapterId const&, SessionId const&);
// Who noted the mark of hers that stands.
std::optional<base::AccountId> stands_by(sql::Read&, base::ChapterId const&, SessionId const&, member::MemberId const&);
// How many came according to other officers than this one.
std::int64_t came_by_others(sql::Read&, base::ChapterId const&, SessionId const&, base::AccountId const&);
// Those present at the last session of the same programme (of the same group when it has one) before this one.
std::vector<member::MemberId> present_last_time(sql::Read&, base::ChapterId const&, Session const&);

// Writes a version when it says something new; Expected never replaces a mark. Answers whether it wrote.
bool keep_mark(sql::Write&, By const&, SessionId const&, member::MemberId const&, Mark);

struct DayOf {
    SessionId session_id;
    base::Date day;
};
BOOST_DESCRIBE_STRUCT(DayOf, (), (session_id, day))
// The sessions with her on their list, or once there, by any entry of hers, and the day of each.
std::vector<DayOf> sheets_with(sql::Read&, base::ChapterId const&, member::MemberId const&);

std::vector<DayOf> sheets_of(sql::Read&, base::ChapterId const&, programme::ProgrammeId const&, base::Date from);

std::vector<WalkIn> walk_ins_of(sql::Read&, base::ChapterId const&, SessionId const&);
WalkInId keep_walk_in(sql::Write&, By const&, SessionId const&, NewWalkIn const&);
void take_off_walk_in(sql::Write&, By const&, SessionId const&, WalkInId const&, std::string const& because);
void keep_walk_in_link(sql::Write&, By const&, SessionId const&, WalkInId const&, member::MemberId const&);

inline constexpr std::string_view blanked = "—"; // a name that was erased

// ---- Pasted lists: session_paste_store.cpp ------------------------------------------------------------------------

PastedListId keep_pasted_list(sql::Write&, By const&, SessionId const&, ReadList const&);
std::vector<std::string> unread_lines(sql::Read&, base::ChapterId const&, SessionId const&, PastedListId const&);
std::vector<ListEntry> pasted_lines(sql::Read&, base::ChapterId const&, SessionId const&, PastedListId const&);
// The women of the register to match with: those of the session first, then those of its village, then the others.
// Everybody, or in a large community those who are expected, who live there, and who are found by a name on the list.
std::vector<RosterName> names_to_match(
    sql::Read&, base::ChapterId const&, Session const&, std::vector<ListEntry> const&);

// ---- For everybody: session_public_store.cpp ----------------------------------------------------------------------

// Public ones from `from` on that were not cancelled, the nearest first.
std::vector<SessionLine> public_schedule(sql::Read&, base::ChapterId const&, base::Date from, int most);
std::vector<CalendarEvent> calendar_events(sql::Read&, base::ChapterId const&, base::Date from, int most);

// What it keeps of a woman who asked to be erased: session_erase_store.cpp
void erase(sql::Write&, base::Erasing&);

}
