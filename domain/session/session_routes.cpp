#include "base/http/told.h"
#include "base/slice.h"
#include "base/sync_door/not_taken.h"
#include "domain/session/session_alike.h"
#include "domain/session/session_correct.h"
#include "domain/session/session_disagreements.h"
#include "domain/session/session_found.h"
#include "domain/session/session_hub.h"
#include "domain/session/session_phones.h"
#include "domain/session/session_sample.h"
#include "domain/session/session_words.h"

namespace session {

struct FindSessions {
    std::optional<When> when;
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindSessions, (), (when, page))
BOOST_DESCRIBE_ENUM(When, Upcoming, Past)

// What a link to the form knows already. Also read from a refused form, and so asks for nothing.
struct PlannedBefore {
    std::optional<std::string> programme_id;
    std::optional<std::string> module_id;
    std::optional<std::string> group_id;
    std::optional<std::string> title;
    std::optional<std::string> village_code;
};
BOOST_DESCRIBE_STRUCT(PlannedBefore, (), (programme_id, module_id, group_id, title, village_code))

struct PlanSession {
    programme::ProgrammeId programme_id;
    std::optional<programme::ModuleId> module_id;
    std::optional<std::string> group_id;
    std::string title;
    std::string place;
    std::optional<std::string> landmark;
    std::string village_code;
    base::Date held_on;
    base::TimeOfDay starts_at;
    base::TimeOfDay ends_at;
    std::optional<std::string> trainer;
    std::optional<int> capacity;
    std::optional<std::string> notes;
    bool is_public = false;
};
BOOST_DESCRIBE_STRUCT(PlanSession, (),
    (programme_id, module_id, group_id, title, place, landmark, village_code, held_on, starts_at, ends_at, trainer,
        capacity, notes, is_public))

struct CancelSession {
    std::string because;
    bool although_they_came = false;
};
BOOST_DESCRIBE_STRUCT(CancelSession, (), (because, although_they_came))

struct TakeUpAgain { };
BOOST_DESCRIBE_STRUCT(TakeUpAgain, (), ())

struct CloseSession {
    std::optional<std::string> because;
};
BOOST_DESCRIBE_STRUCT(CloseSession, (), (because))

static base::Result<Schedule> schedule(MaySee, FindSessions, sql::Read&, base::Now);
static base::Result<PlanForm> blank(MayPlan, PlannedBefore, sql::Read&);
static base::Result<http::SeeOther> plan_session(MayPlan, PlanSession, sql::Write&, base::Now);
static base::Result<SessionView> show(MaySee, SessionId, sql::Read&, base::Now);
static base::Result<PlanForm> before_change(MayPlan, SessionId, sql::Read&);
static base::Result<http::SeeOther> change_plan(MayPlan, SessionId, PlanSession, sql::Write&, base::Now);
static base::Result<SessionView> before_cancelling(MayPlan, SessionId, sql::Read&, base::Now);
static base::Result<http::SeeOther> cancel(MayPlan, SessionId, CancelSession, sql::Write&, base::Now);
static base::Result<http::SeeOther> take_up_again(MayPlan, SessionId, TakeUpAgain, sql::Write&, base::Now);
static base::Result<SessionView> before_closing(MayRecord, SessionId, sql::Read&, base::Now);
static base::Result<http::SeeOther> close(MayRecord, SessionId, CloseSession, sql::Write&, base::Now);

static bool const plans_told = http::tell_notes<&plan_session, &cancel>();

static std::vector<http::Route> plan_routes()
{
    return {
        http::get<&schedule, &schedule_page>("/sessions"),
        http::post<&plan_session>("/sessions").redraws<&blank, &plan_page>().also_from_phones(),
        http::get<&blank, &plan_page>("/sessions/new"),
        http::get<&show, &session_page>("/sessions/{session}"),
        http::get<&before_change, &plan_page>("/sessions/{session}/change"),
        http::post<&change_plan>("/sessions/{session}/change").redraws<&before_change, &plan_page>(),
        http::get<&before_cancelling, &cancel_page>("/sessions/{session}/cancel"),
        http::post<&cancel>("/sessions/{session}/cancel")
            .redraws<&before_cancelling, &cancel_page>()
            .also_from_phones(),
        http::post<&take_up_again>("/sessions/{session}/take-up-again").redraws<&show, &session_page>(),
        http::get<&before_closing, &close_page>("/sessions/{session}/close"),
        http::post<&close>("/sessions/{session}/close").redraws<&before_closing, &close_page>(),
    };
}

static Plan plan_of(PlanSession form)
{
    return { std::move(form.programme_id), std::move(form.module_id), std::move(form.group_id), std::move(form.title),
        std::move(form.place), form.landmark.value_or(""), std::move(form.village_code), form.held_on, form.starts_at,
        form.ends_at, form.trainer.value_or(""), form.capacity, form.notes.value_or(""), form.is_public };
}

// What only the database can say of a plan: its programme goes on (or is the one it had), its module belongs to it.
static base::Result<> check_plan_stands(
    sql::Read& db, base::ChapterId const& chapter, Plan const& plan, Session const* before)
{
    bool goes_on = before && before->programme_id == plan.programme_id;
    for (auto const& one : programme::programmes(db, chapter))
        goes_on = goes_on || (one.id == plan.programme_id && !one.has_ended);
    if (!goes_on)
        return form::field_problem("programme_id", programme_not_open);
    bool fits = !plan.module_id;
    for (auto const& one : programme::modules(db, chapter))
        fits = fits || (one.id == *plan.module_id && one.programme_id == plan.programme_id);
    if (!fits)
        return form::field_problem("module_id", module_of_another);
    bool belongs = !plan.group_id || (before && before->group_id == plan.group_id);
    for (auto const& one : groups(db, chapter))
        belongs = belongs || one.id == *plan.group_id;
    if (!belongs)
        return form::field_problem("group_id", group_unknown);
    if (!area::village(db, plan.village_code))
        return form::field_problem("village_code", village_unknown);
    return base::Nothing {};
}

static base::Result<Schedule> schedule(MaySee permit, FindSessions asked, sql::Read& db, base::Now now)
{
    constexpr int a_page = 50;
    constexpr int most_told = 5;
    Slot slot { asked.when.value_or(When::Upcoming), today(permit, now), 0, a_page };
    Schedule view { {}, slot.when, count_sessions(db, permit.chapter(), slot) };
    view.pages = static_cast<int>((view.total + a_page - 1) / a_page);
    view.page = std::clamp(asked.page.value_or(1), 1, std::max(view.pages, 1));
    slot.from = (view.page - 1) * a_page;
    view.lines = list_sessions(db, permit.chapter(), slot);
    view.may_plan = permit.holds(MayPlan::given);
    if (view.may_plan) {
        auto const from = told_since(slot.today);
        view.alike = alike_since(db, permit.chapter(), from, most_told);
        view.disputed = disputed_since(db, permit.chapter(), from, most_told);
    }
    return view;
}

static base::Result<PlanForm> blank(MayPlan permit, PlannedBefore asked, sql::Read& db)
{
    auto const& chapter = permit.chapter();
    return PlanForm { std::nullopt, programme::programmes(db, chapter), programme::modules(db, chapter),
        TRY(villages_of(db, chapter)), groups(db, chapter), asked.programme_id.value_or(""),
        asked.module_id.value_or(""), asked.group_id.value_or(""), asked.title.value_or(""),
        asked.village_code.value_or("") };
}

static base::Result<http::SeeOther> plan_session(MayPlan permit, PlanSession form, sql::Write& db, base::Now now)
{
    auto const plan = plan_of(std::move(form));
    TRY(check_plan(plan, today(permit, now)));
    TRY(check_plan_stands(db, permit.chapter(), plan, nullptr));
    auto const id = keep_session(db, by(permit, now), plan);
    return http::SeeOther { page::Url::of("/sessions", id), &say::plan_saved };
}

static base::Result<SessionView> show(MaySee permit, SessionId id, sql::Read& db, base::Now now)
{
    auto session = TRY(found(db, permit.chapter(), id));
    bool const has_come = session.held_on <= today(permit, now);
    bool const may_record = permit.holds(MayRecord::given);
    bool const waits = may_record && session.state != State::Cancelled;
    auto const differ = waits ? count_disagreements(db, permit.chapter(), id) : 0;
    SessionView view { std::move(session), tally_of(db, permit.chapter(), id), corrections_of(db, permit.chapter(), id),
        has_come, may_record, differ };
    view.stands_as = stands_as(db, permit.chapter(), id);
    if (may_record) {
        view.reader = permit;
        view.moments = { moments_of(db, permit.chapter(), id), photos_of(db, permit.chapter(), id) };
        view.has_alike = !alike_to(db, permit.chapter(), id).empty();
        view.has_twice = view.session.state != State::Cancelled && !noted_twice(db, permit.chapter(), id).empty();
        for (auto const& one : joined_to(db, permit.chapter(), id))
            if (auto const joined = find_session(db, permit.chapter(), one))
                view.joined.push_back({ one, joined->title, joined->held_on });
    }
    return view;
}

static base::Result<PlanForm> before_change(MayPlan permit, SessionId id, sql::Read& db)
{
    auto const& chapter = permit.chapter();
    auto session = TRY(found(db, chapter, id));
    TRY(may_change(session.state));
    PlanForm view { std::move(session), programme::programmes(db, chapter), programme::modules(db, chapter),
        TRY(villages_of(db, chapter)), groups(db, chapter) };
    view.programme_id = view.session->programme_id.text();
    view.module_id = view.session->module_id ? view.session->module_id->text() : "";
    view.group_id = view.session->group_id.value_or("");
    return view;
}

static base::Result<http::SeeOther> change_plan(
    MayPlan permit, SessionId id, PlanSession form, sql::Write& db, base::Now now)
{
    auto const session = TRY(found(db, permit.chapter(), id));
    TRY(may_change(session.state));
    auto const plan = plan_of(std::move(form));
    TRY(check_plan(plan, today(permit, now)));
    TRY(check_plan_stands(db, permit.chapter(), plan, &session));
    keep_plan(db, by(permit, now), id, session.version + 1, plan);
    return http::SeeOther { page::Url::of("/sessions", id), &say::changed };
}

static base::Result<SessionView> before_cancelling(MayPlan permit, SessionId id, sql::Read& db, base::Now)
{
    auto session = TRY(found(db, permit.chapter(), id));
    TRY(may_change(session.state));
    SessionView view { std::move(session), {} };
    view.came_by_others = came_by_others(db, permit.chapter(), id, permit.account());
    return view;
}

static base::Result<http::SeeOther> cancel(
    MayPlan permit, SessionId id, CancelSession form, sql::Write& db, base::Now now)
{
    auto const session = TRY(found(db, permit.chapter(), id));
    TRY(may_change(session.state));
    if (unicode::length(form.because) > 300)
        return form::field_problem("because", too_long, 300);
    if (!form.although_they_came && came_by_others(db, permit.chapter(), id, permit.account()) > 0)
        return form::field_problem("although_they_came", they_came);
    keep_ending(db, by(permit, now), id, State::Cancelled, form.because);
    return http::SeeOther { page::Url::of("/sessions", id), &say::cancel_done };
}

static base::Result<http::SeeOther> take_up_again(
    MayPlan permit, SessionId id, TakeUpAgain, sql::Write& db, base::Now now)
{
    auto const session = TRY(found(db, permit.chapter(), id));
    if (session.state != State::Cancelled || stands_as(db, permit.chapter(), id))
        return base::Problem(base::Kind::Refused, not_cancelled);
    keep_taken_up_again(db, by(permit, now), session);
    sync_door::try_refused(db, permit.chapter(),
        { already_cancelled, noted_as(db, permit.chapter(), id), "session.cancel" }); // which would cancel it again
    return http::SeeOther { page::Url::of("/sessions", id), &say::taken_up_again };
}

static base::Result<SessionView> before_closing(MayRecord permit, SessionId id, sql::Read& db, base::Now now)
{
    auto session = TRY(found(db, permit.chapter(), id));
    TRY(may_change(session.state));
    TRY(may_record(session.state, session.held_on, today(permit, now)));
    return SessionView { std::move(session), tally_of(db, permit.chapter(), id) };
}

static base::Result<http::SeeOther> close(
    MayRecord permit, SessionId id, CloseSession form, sql::Write& db, base::Now now)
{
    auto const session = TRY(found(db, permit.chapter(), id));
    auto const because = form.because.value_or("");
    if (unicode::length(because) > 300)
        return form::field_problem("because", too_long, 300);
    TRY(may_close(session.state, session.held_on, today(permit, now), tally_of(db, permit.chapter(), id), because));
    keep_ending(db, by(permit, now), id, State::Held, because);
    return http::SeeOther { page::Url::of("/sessions", id), &say::close_done };
}

static std::vector<base::Export> exports_of_plans()
{
    return {
        base::Export::whole("session", "session_id,noted_by,noted_at", "session_id"),
        { "session_plan", R"sql(
            SELECT session_id, version, programme_id, module_id, group_id, title, place, landmark, village_code,
                held_on, starts_at, ends_at, trainer, capacity, notes, is_public, noted_by, noted_at
            FROM session_plan
            WHERE chapter_id = ?1
            ORDER BY session_id, version)sql",
            "session_id,version,programme_id,module_id,group_id,title,place,landmark,village_code,held_on,starts_at,"
            "ends_at,trainer,capacity,notes,is_public,noted_by,noted_at" },
        base::Export::whole("session_joined", "session_id,into_id,noted_by,noted_at,stands_id", "session_id"),
        base::Export::whole("session_joined_held", "session_id,because,noted_by,noted_at", "session_id"),
        base::Export::whole(
            "session_parted", "session_id,into_id,joined_by,joined_at,noted_by,noted_at", "session_id, into_id"),
        base::Export::whole("session_apart", "session_id,other_id,noted_by,noted_at", "session_id, other_id"),
        base::Export::whole("session_cancelled_before",
            "session_id,version,because,cancelled_by,cancelled_at,noted_by,noted_at", "session_id, version"),
        base::Export::whole("session_ending", "session_id,state,because,noted_by,noted_at", "session_id"),
        base::Export::whole("walk_in_correction", "session_id,walk_in_id,version,name,phone,noted_by,noted_at",
            "session_id, walk_in_id, version"),
    };
}

static std::vector<base::Export> exports_of_who_came()
{
    return {
        base::Export::whole("attendance", "session_id,member_id,version,mark,noted_by,noted_at,fact_id",
            "session_id, member_id, version"),
        base::Export::whole(
            "attendance_disagreement", "session_id,member_id,version,found_at", "session_id, member_id, version"),
        base::Export::whole("attendance_agreed", "session_id,member_id,version,mark,noted_by,noted_at",
            "session_id, member_id, version"),
        base::Export::whole(
            "attendance_joined", "session_id,member_id,version,from_id", "session_id, member_id, version"),
        base::Export::whole("session_field_disagreement", "session_id,walk_in_id,field,version,found_at",
            "session_id, walk_in_id, field, version"),
        base::Export::whole("session_field_agreed", "session_id,walk_in_id,field,version,noted_by,noted_at",
            "session_id, walk_in_id, field, version"),
        base::Export::whole("walk_in_another", "session_id,walk_in_id,noted_by,noted_at", "session_id, walk_in_id"),
        base::Export::whole("walk_in", "session_id,walk_in_id,name,phone,village_code,noted_by,noted_at,fact_id",
            "session_id, walk_in_id"),
        base::Export::whole(
            "walk_in_taken_off", "session_id,walk_in_id,because,noted_by,noted_at", "session_id, walk_in_id"),
        base::Export::whole(
            "walk_in_link", "session_id,walk_in_id,member_id,noted_by,noted_at", "session_id, walk_in_id"),
        base::Export::whole("pasted_list", "session_id,pasted_list_id,noted_by,noted_at", "session_id, pasted_list_id"),
        base::Export::whole(
            "pasted_line", "session_id,pasted_list_id,line,typed,name,mark", "session_id, pasted_list_id, line"),
        base::Export::whole(
            "pasted_unread", "session_id,pasted_list_id,line,typed", "session_id, pasted_list_id, line"),
    };
}

base::Slice slice()
{
    auto routes = plan_routes();
    for (auto const& more : { alike_routes(), parting_routes(), attendance_routes(), correct_routes(),
             disagreement_routes(), moment_routes(), paste_routes(), public_routes() })
        routes.insert(routes.end(), more.begin(), more.end());
    auto exports = exports_of_plans();
    for (auto const& more : { exports_of_who_came(), exports_of_moments() })
        exports.insert(exports.end(), more.begin(), more.end());
    return { .name = "session",
        .routes = std::move(routes),
        .nav = { { say::nav, "/sessions", "calendar-days", MaySee::given, 30 } },
        .chores = moment_chores(),
        .exports = std::move(exports),
        .waitings = { { say::sessions_wait, "/sessions", MayPlan::given, &count_disputed } },
        .sample_order = 40,
        .sample = &fill_sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .noted_unseeing = &noted_unseeing,
        .hub_rows = hub_rows(),
        .hub_whom = hub_whom(),
        .erases = &erase,
        .tells = &tell };
}

}
