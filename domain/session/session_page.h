// What people see of sessions.
#pragma once

#include "base/page/page.h"
#include "base/slice.h"
#include "domain/area/area.h"
#include "domain/session/session_groups.h"
#include "domain/session/session_moments.h"
#include "domain/session/session_store.h"
#include "domain/session/session_twice.h"

#include <map>

namespace session {

using MaySee = permit::To<"session.see", permit::officers>;
using MayPlan = permit::To<"session.plan", permit::secretariat | permit::facilitator>;
using MayRecord = permit::To<"session.record", permit::secretariat | permit::facilitator>;

// ---- Planning: session_page.cpp, session_plan_page.cpp ------------------------------------------------------------

struct Schedule {
    std::vector<SessionLine> lines;
    When when = When::Upcoming;
    std::int64_t total = 0;
    int page = 1;
    int pages = 1;
    bool may_plan = false;
    std::vector<SessionChoice> alike {}; // of which each has another that may be the same
    std::vector<SessionChoice> disputed {}; // with notes that differ
};

// The form of a new plan, or of a change to one.
struct PlanForm {
    std::optional<Session> session;
    std::vector<programme::ProgrammeLine> programmes;
    std::vector<programme::ModuleLine> modules;
    std::vector<area::Village> villages;
    std::vector<Group> groups;
    std::string programme_id; // chosen before
    std::string module_id;
    std::string group_id;
    std::string title;
    std::string village_code;
};

struct SessionView {
    Session session;
    Tally tally;
    std::int64_t corrections = 0;
    bool has_come = false; // its day is today or earlier
    bool may_record = false;
    std::int64_t disagreements = 0; // marks and fields that wait for a person
    std::optional<MaySee> reader {}; // under whom what happened is shown; nobody when she does not record
    Moments moments {};
    std::int64_t came_by_others = 0; // according to other officers than who looks
    bool has_alike = false; // another session may be the same
    std::optional<SessionId> stands_as {}; // the one it was joined to
    bool has_twice = false; // of those who came along one may be counted twice
    std::vector<SessionChoice> joined {}; // those that were joined to it
};

page::Document schedule_page(Schedule const&, page::Context const&);
page::Document session_page(SessionView const&, page::Context const&);
page::Document plan_page(PlanForm const&, page::Context const&);
page::Document cancel_page(SessionView const&, page::Context const&);
page::Document close_page(SessionView const&, page::Context const&);

// Pieces that several of these pages share.
page::Html date_block(base::Date, words::Tongue);
std::string hours(base::TimeOfDay from, base::TimeOfDay to, base::Zone); // "09.00–11.30 WITA"
std::string place_of(
    member::MemberLine const&, std::map<std::string, std::string> const& village_names, page::Context const&);
words::Word const& mark_word(Mark); // "Hadir"
page::Html session_crumbs(Session const&, page::Context const&);
// For WhatsApp: what, when, where, and how many came. Never who.
std::string recap_text(Session const&, Tally const&, page::Context const&);

// ---- Attendance: session_attendance_page.cpp, session_choose_page.cpp ---------------------------------------------

struct Roster {
    MayRecord permit; // under which names are shown
    Session session;
    std::vector<RosterLine> lines;
    Tally tally;
};
struct ToChoose {
    MayRecord permit;
    Session session;
    std::vector<member::MemberLine> found;
    std::vector<std::string> already; // ids on the list
    std::int64_t total = 0;
    std::vector<area::Village> villages;
    std::vector<Group> groups;
    std::string from; // "last", "all", or a village's code
    std::string search;
};
struct WalkIns {
    MayRecord permit;
    Session session;
    std::vector<WalkIn> walk_ins;
    std::vector<area::Village> villages;
    std::vector<NotedTwice> twice;
};
struct ToLink {
    MayRecord permit;
    Session session;
    WalkIn walk_in;
    std::string search;
    std::vector<member::MemberLine> found;
    std::map<std::string, std::string> village_names;
};

page::Document roster_page(Roster const&, page::Context const&);
page::Document sheet_page(Roster const&, page::Context const&);
page::Document choose_page(ToChoose const&, page::Context const&);
page::Document walk_ins_page(WalkIns const&, page::Context const&);
page::Document link_page(ToLink const&, page::Context const&);

// ---- What happened: session_moments_page.cpp ------------------------------------------------------------------------

struct ToNote {
    Session session;
};
struct OneMoment {
    MayRecord permit;
    Session session;
    Moment moment;
    std::vector<MomentPhoto> photos; // of this session
};
struct OnePhoto {
    MayRecord permit;
    Session session;
    Moment moment;
    MomentPhoto photo;
};

page::Html moments_section(SessionView const&, page::Context const&);
page::Document note_moment_page(ToNote const&, page::Context const&);
page::Document moment_page(OneMoment const&, page::Context const&);
page::Document photo_page(OnePhoto const&, page::Context const&);

// ---- Pasted lists: session_paste_page.cpp -------------------------------------------------------------------------

struct ToPaste {
    Session session;
};
struct Draft {
    MayRecord permit;
    Session session;
    SessionId pasted_at; // it, or one that was joined to it
    PastedListId list;
    std::vector<DraftedEntry> entries;
    std::map<std::string, member::MemberLine> names; // by id
    std::map<std::string, std::string> village_names;
    std::map<std::string, Mark> recorded; // marks noted before, by id
    std::vector<std::string> unread;
};

page::Document paste_page(ToPaste const&, page::Context const&);
page::Document draft_page(Draft const&, page::Context const&);

// ---- For everybody: session_public_page.cpp -----------------------------------------------------------------------

struct PublicSchedule {
    std::string slug;
    std::string chapter_name;
    base::Zone zone = base::Zone::Wita;
    std::vector<SessionLine> lines;
    std::vector<base::Lead> ways; // those that are open
};

page::Document public_page(PublicSchedule const&, page::Context const&);

}
