// What was noted and is set right: each correction is a note of its own, and what it corrects stays readable.
#include "base/http/told.h"
#include "base/indonesian.h"
#include "domain/session/session_correct.h"
#include "domain/session/session_correct_words.h"
#include "domain/session/session_history.h"
#include "domain/session/session_words.h"

namespace session {

struct TakeBackMarks {
    std::vector<member::MemberId> members;
};
BOOST_DESCRIBE_STRUCT(TakeBackMarks, (), (members))

// What is not named stays as it was.
struct CorrectPlan {
    std::optional<std::string> title;
    std::optional<std::string> place;
    std::optional<std::string> landmark;
    std::optional<base::TimeOfDay> starts_at;
    std::optional<base::TimeOfDay> ends_at;
};
BOOST_DESCRIBE_STRUCT(CorrectPlan, (), (title, place, landmark, starts_at, ends_at))

struct CorrectWalkIn {
    std::string name;
    std::optional<std::string> phone;
};
BOOST_DESCRIBE_STRUCT(CorrectWalkIn, (), (name, phone))

static base::Result<History> history(MayRecord, SessionId, sql::Read&);
static base::Result<http::SeeOther> take_back_marks(MayRecord, SessionId, TakeBackMarks, sql::Write&, base::Now);
static base::Result<http::SeeOther> correct_plan(MayPlan, SessionId, CorrectPlan, sql::Write&, base::Now);
static base::Result<http::SeeOther> correct_walk_in(
    MayRecord, SessionId, WalkInId, CorrectWalkIn, sql::Write&, base::Now);

static bool const corrections_told = http::tell_notes<&take_back_marks, &correct_plan, &correct_walk_in>();

std::vector<http::Route> correct_routes()
{
    return {
        http::get<&history, &history_page>("/sessions/{session}/history"),
        http::post<&take_back_marks>("/sessions/{session}/attendance/take-back")
            .redraws<&history, &history_page>()
            .also_from_phones(),
        http::post<&correct_plan>("/sessions/{session}/correct").redraws<&history, &history_page>().also_from_phones(),
        http::post<&correct_walk_in>("/sessions/{session}/walk-ins/{walk_in}/correct")
            .redraws<&to_link, &link_page>()
            .also_from_phones(),
    };
}

static base::Result<History> history(MayRecord permit, SessionId id, sql::Read& db)
{
    auto const& chapter = permit.chapter();
    return History { permit, TRY(found(db, chapter, id)), plans_noted(db, chapter, id),
        marks_corrected(db, chapter, id), walk_ins_noted(db, chapter, id),
        { moments_of(db, chapter, id), photos_of(db, chapter, id) }, moments_off(db, chapter, id),
        together_noted(db, chapter, id) };
}

static base::Result<http::SeeOther> take_back_marks(
    MayRecord permit, SessionId named, TakeBackMarks form, sql::Write& db, base::Now now)
{
    auto const id = TRY(corrected_of(db, permit.chapter(), named));
    if (form.members.empty())
        return form::field_problem("members", nobody_chosen);
    for (auto const& one : form.members)
        if (id == named || stands_by(db, permit.chapter(), id, one) == permit.account()) // another's word is not hers
            keep_unmarked(db, by(permit, now), id, one);
    return http::SeeOther { page::Url::of("/sessions", id), &say::marks_taken_back };
}

static base::Result<http::SeeOther> correct_plan(
    MayPlan permit, SessionId id, CorrectPlan form, sql::Write& db, base::Now now)
{
    auto const session = TRY(found(db, permit.chapter(), id));
    TRY(may_change(session.state));
    auto plan = plan_in(session);
    plan.title = form.title.value_or(plan.title);
    plan.place = form.place.value_or(plan.place);
    plan.landmark = form.landmark.value_or(plan.landmark);
    plan.starts_at = form.starts_at.value_or(plan.starts_at);
    plan.ends_at = form.ends_at.value_or(plan.ends_at);
    TRY(check_plan(plan, today(permit, now)));
    keep_plan(db, by(permit, now), id, session.version + 1, plan);
    return http::SeeOther { page::Url::of("/sessions", id), &say::changed };
}

static base::Result<http::SeeOther> correct_walk_in(
    MayRecord permit, SessionId named, WalkInId walk_in, CorrectWalkIn form, sql::Write& db, base::Now now)
{
    auto const& chapter = permit.chapter();
    auto const id = TRY(corrected_of(db, chapter, named));
    auto const before = TRY(found_unlinked(db, chapter, id, walk_in));
    auto const phone = TRY(checked_phone(form.name, form.phone));
    keep_walk_in_correction(
        db, by(permit, now), id, walk_in, form.name, form.phone ? phone : before.phone.reveal(permit));
    return http::SeeOther { page::Url::of("/sessions", id, "walk-ins"), &say::walk_in_corrected };
}

}
