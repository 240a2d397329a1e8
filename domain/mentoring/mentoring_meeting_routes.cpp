// A meeting, and what became of the step that it named.
#include "base/http/told.h"
#include "domain/mentoring/mentoring_forms.h"
#include "domain/mentoring/mentoring_words.h"

#include <algorithm>

namespace mentoring {

static base::Result<Writing> before_meeting(MayNote, CircleId, sql::Read&);
static base::Result<http::SeeOther> note_meeting(MayNote, CircleId, NoteMeeting, sql::Write&, base::Now);
static base::Result<OneMeeting> show_meeting(MaySee, MeetingId, sql::Read&);
static base::Result<http::SeeOther> retract(MayNote, MeetingId, SayWhy, sql::Write&, base::Now);
static base::Result<OneStep> show_step(MayNote, StepId, sql::Read&);
static base::Result<http::SeeOther> say_outcome(MayNote, StepId, SayOutcome, sql::Write&, base::Now);

static bool const meetings_told = http::tell_notes<&note_meeting, &say_outcome, &retract>();

std::vector<http::Route> meeting_routes()
{
    return {
        http::get<&before_meeting, &writing_page>("/mentoring/{circle}/meetings"),
        http::post<&note_meeting>("/mentoring/{circle}/meetings")
            .redraws<&before_meeting, &writing_page>()
            .also_from_phones(),
        http::get<&show_meeting, &meeting_page>("/mentoring/meetings/{meeting}"),
        http::post<&retract>("/mentoring/meetings/{meeting}/retract")
            .redraws<&show_meeting, &meeting_page>()
            .also_from_phones(),
        http::get<&show_step, &step_page>("/mentoring/steps/{step}"),
        http::post<&say_outcome>("/mentoring/steps/{step}").redraws<&show_step, &step_page>().also_from_phones(),
    };
}

static base::Result<Writing> before_meeting(MayNote may, CircleId id, sql::Read& db)
{
    auto circle = TRY(open_circle(db, may.chapter(), id));
    std::vector<Place> each_once;
    for (auto& place : places(db, may.chapter(), id)) {
        bool const there = std::any_of(
            each_once.begin(), each_once.end(), [&](Place const& other) { return other.member_id == place.member_id; });
        if (!there)
            each_once.push_back(std::move(place));
    }
    return Writing { may, std::move(circle), std::move(each_once) };
}

// Those who were there, each once: women who were in the circle on that day.
static base::Result<std::vector<MemberId>> who_was_there(
    sql::Read& db, base::ChapterId const& chapter, CircleId const& id, NoteMeeting const& form)
{
    auto const all = places(db, chapter, id);
    std::vector<MemberId> present;
    if (form.present.size() > all.size())
        return form::field_problem("present", not_there_that_day);
    for (auto const& asked : form.present) {
        auto const woman = member::woman_here(db, chapter, asked);
        bool const was_in = woman && std::any_of(all.begin(), all.end(), [&](Place const& place) {
            return place.member_id == woman->id && place.covers(form.held_on);
        });
        if (!was_in)
            return form::field_problem("present", not_there_that_day);
        if (std::find(present.begin(), present.end(), woman->id) == present.end())
            present.push_back(woman->id);
    }
    if (present.empty())
        return form::field_problem("present", nobody_there);
    return present;
}

// The next step, of the mentor or of a woman who is in the circle: its three parts, or none of them.
static base::Result<std::optional<NewStep>> next_step(
    sql::Read& db, MayNote const& may, Circle const& circle, NoteMeeting const& form, base::Date today)
{
    if (!form.step_what && !form.step_whose && !form.step_due_on)
        return std::optional<NewStep> {};
    if (!form.step_what)
        return form::field_problem("step_what", say_step);
    auto const whose = form.step_whose ? member::woman_here(db, may.chapter(), *form.step_whose) : std::nullopt;
    if (!whose)
        return form::field_problem("step_whose", say_whose);
    auto const all = places(db, may.chapter(), circle.id);
    bool const is_in = whose->id == circle.mentor_id || std::any_of(all.begin(), all.end(), [&](Place const& place) {
        return place.member_id == whose->id && !place.left_on;
    });
    if (!is_in)
        return form::field_problem("step_whose", not_in_circle);
    if (!form.step_due_on)
        return form::field_problem("step_due_on", say_by_when);
    TRY(check_day("step_due_on", due_problem(*form.step_due_on, form.held_on, today)));
    return std::optional(NewStep { form.step_what->text, whose->id, *form.step_due_on });
}

// One tick is for both texts, so she is told of both before she sets it.
static base::Result<> check_texts(MayNote const& may, NoteMeeting const& form)
{
    auto words = check_words(may, "words", form.words, form.means_otherwise);
    if (!form.step_what)
        return words;
    auto step = check_words(may, "step_what", *form.step_what, form.means_otherwise);
    if (words)
        return step;
    if (!step)
        words.problem().fields.push_back(step.problem().fields.front());
    return words;
}

static base::Result<http::SeeOther> note_meeting(
    MayNote may, CircleId id, NoteMeeting form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    auto const circle = TRY(open_circle(db, may.chapter(), id));
    TRY(check_day("held_on", day_problem(form.held_on, circle.begun_on, today)));
    auto present = TRY(who_was_there(db, may.chapter(), id, form));
    TRY(check_texts(may, form));
    auto step = TRY(next_step(db, may, circle, form, today));
    NewMeeting const made { id, form.held_on, form.way, form.words.text, std::move(present), std::move(step) };
    if (!form.again && has_twin(db, may.chapter(), made))
        return form::field_problem("again", maybe_twice);
    keep_meeting(db, by(may, now), made);
    bool const masked = form.words.has_mask || (form.step_what && form.step_what->has_mask);
    return http::SeeOther { page::Url::of("/mentoring", id), done(say::meeting_noted, masked) };
}

static base::Result<Meeting> found_meeting(sql::Read& db, base::ChapterId const& chapter, MeetingId const& id)
{
    auto one = find(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_meeting);
    return std::move(*one);
}

static base::Result<OneMeeting> show_meeting(MaySee may, MeetingId id, sql::Read& db)
{
    auto meeting = TRY(found_meeting(db, may.chapter(), id));
    auto circle = TRY(found_circle(db, may.chapter(), meeting.circle_id));
    auto present = present_at(db, may.chapter(), circle.id, meeting.held_on, meeting.held_on);
    auto step = step_of(db, may.chapter(), id);
    bool const hers = meeting.noted_by == may.account() || may.holds(MayKeep::given);
    bool const may_retract = hers && !meeting.retracted_because;
    return OneMeeting { may, std::move(circle), std::move(meeting), std::move(present), std::move(step), may_retract };
}

static base::Result<http::SeeOther> retract(MayNote may, MeetingId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const meeting = TRY(found_meeting(db, may.chapter(), id));
    if (meeting.noted_by != may.account() && !may.holds(MayKeep::given))
        return base::Problem(base::Kind::Forbidden, not_yours);
    if (meeting.retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_retraction(db, by(may, now), id, form.because.text);
    return http::SeeOther { page::Url::of("/mentoring", meeting.circle_id),
        done(say::retracted, form.because.has_mask) };
}

static base::Result<OneStep> show_step(MayNote may, StepId id, sql::Read& db)
{
    auto step = find(db, may.chapter(), id);
    if (!step)
        return base::Problem(base::Kind::Unknown, unknown_step);
    auto circle = TRY(found_circle(db, may.chapter(), step->circle_id));
    return OneStep { may, std::move(circle), std::move(*step), said_of(db, may.chapter(), id) };
}

static base::Result<http::SeeOther> say_outcome(MayNote may, StepId id, SayOutcome form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    auto const view = TRY(show_step(may, id, db));
    TRY(may_note(view.circle.ended_on));
    TRY(check_words(may, "words", form.words, form.means_otherwise));
    if (form.happened_on > today)
        return form::field_problem("happened_on", not_happened);
    if (form.happened_on < view.step.agreed_on)
        return form::field_problem("happened_on", before_agreed);
    bool const not_yet = form.outcome == Outcome::NotYet;
    if (not_yet && !form.due_on)
        return form::field_problem("due_on", say_by_when);
    if (not_yet)
        TRY(check_day("due_on", due_problem(*form.due_on, form.happened_on, today)));
    keep_outcome(
        db, by(may, now), id, form.outcome, form.words.text, form.happened_on, not_yet ? form.due_on : std::nullopt);
    return http::SeeOther { page::Url::of("/mentoring", view.circle.id),
        done(say::outcome_saved, form.words.has_mask) };
}

}
