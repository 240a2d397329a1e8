// A circle: opened, joined, left, ended.
#include "base/http/told.h"
#include "domain/mentoring/mentoring_forms.h"
#include "domain/mentoring/mentoring_words.h"

#include <algorithm>

namespace mentoring {

static base::Result<Opening> before_opening(MayKeep, Choosing, sql::Read&, base::Now);
static base::Result<http::SeeOther> begin_circle(MayKeep, OpenCircle, sql::Write&, base::Now);
static base::Result<Shown> show_circle(MaySee, CircleId, FindPage, sql::Read&, base::Now);
static base::Result<Adding> before_adding(MayKeep, CircleId, FindWomen, sql::Read&);
static base::Result<http::SeeOther> join(MayKeep, CircleId, Join, sql::Write&, base::Now);
static base::Result<Leaving> before_leaving(MayKeep, CircleId, MemberId, sql::Read&);
static base::Result<http::SeeOther> leave(MayKeep, CircleId, MemberId, Leave, sql::Write&, base::Now);
static base::Result<Ending> before_ending(MayKeep, CircleId, sql::Read&);
static base::Result<http::SeeOther> end_circle(MayKeep, CircleId, EndCircle, sql::Write&, base::Now);

static bool const circles_told = http::tell_notes<&begin_circle, &join, &leave, &end_circle>();

std::vector<http::Route> circle_routes()
{
    return {
        http::get<&before_opening, &opening_page>("/mentoring/new"),
        http::post<&begin_circle>("/mentoring").redraws<&before_opening, &opening_page>().also_from_phones(),
        http::get<&show_circle, &circle_page>("/mentoring/{circle}"),
        http::get<&before_adding, &adding_page>("/mentoring/{circle}/members"),
        http::post<&join>("/mentoring/{circle}/members").redraws<&before_adding, &adding_page>().also_from_phones(),
        http::get<&before_leaving, &leaving_page>("/mentoring/{circle}/members/{member}"),
        http::post<&leave>("/mentoring/{circle}/members/{member}")
            .redraws<&before_leaving, &leaving_page>()
            .also_from_phones(),
        http::get<&before_ending, &ending_page>("/mentoring/{circle}/end"),
        http::post<&end_circle>("/mentoring/{circle}/end").redraws<&before_ending, &ending_page>().also_from_phones(),
    };
}

static FoundWomen women_found(
    sql::Read& db, base::ChapterId const& chapter, std::string const& search, std::vector<MemberId> const& but)
{
    member::Which const which { search, "" };
    FoundWomen found { member::find_members(db, chapter, which), member::count_members(db, chapter, which) };
    found.count -= static_cast<std::int64_t>(std::erase_if(found.lines,
        [&](member::MemberLine const& woman) { return std::find(but.begin(), but.end(), woman.id) != but.end(); }));
    return found;
}

static base::Result<Opening> before_opening(MayKeep may, Choosing asked, sql::Read& db, base::Now now)
{
    constexpr int most_sessions = 20;
    Opening view { may, asked.mentor_id ? member::woman_here(db, may.chapter(), *asked.mentor_id) : std::nullopt,
        asked.member_id ? member::woman_here(db, may.chapter(), *asked.member_id) : std::nullopt, asked.q.value_or(""),
        {}, {} };
    if (view.mentor && view.mentee) {
        view.sessions = session::sessions_until(db, may.chapter(), base::date_in(may.zone(), now.at), most_sessions);
    } else {
        auto const& chosen = view.mentor ? view.mentor : view.mentee;
        view.found = women_found(
            db, may.chapter(), view.search, chosen ? std::vector { chosen->id } : std::vector<MemberId> {});
    }
    return view;
}

// Two women who may become mentor and mentee: each of this chapter, not the same, not a pair already.
static base::Result<MemberId> may_accompany(
    sql::Read& db, base::ChapterId const& chapter, MemberId const& mentor, MemberId const& asked)
{
    auto const mentee = member::woman_here(db, chapter, asked);
    if (!mentee)
        return form::field_problem("member_id", unknown_woman);
    if (mentee->id == mentor)
        return form::field_problem("member_id", her_own_mentor);
    if (pair_in(db, chapter, mentor, mentee->id))
        return form::field_problem("member_id", pair_goes_on);
    return mentee->id;
}

static base::Result<http::SeeOther> begin_circle(MayKeep may, OpenCircle form, sql::Write& db, base::Now now)
{
    auto const& chapter = may.chapter();
    auto const mentor = member::woman_here(db, chapter, form.mentor_id);
    if (!mentor)
        return form::field_problem("mentor_id", unknown_woman);
    auto const mentee = TRY(may_accompany(db, chapter, mentor->id, form.member_id));
    TRY(check_words(may, "purpose", form.purpose, form.means_otherwise));
    TRY(check_day("begun_on", beginning_problem(form.begun_on, base::date_in(may.zone(), now.at))));
    if (form.meets_every < 1 || form.meets_every > longest_rhythm)
        return form::field_problem("meets_every", rhythm_unlikely);
    if (form.session_id && !session::is_here(db, chapter, *form.session_id))
        return form::field_problem("session_id", session_unknown);
    auto const id = keep_circle(
        db, by(may, now), { mentor->id, mentee, form.purpose.text, form.begun_on, form.meets_every, form.session_id });
    return http::SeeOther { page::Url::of("/mentoring", id), done(say::opened, form.purpose.has_mask) };
}

static base::Result<Shown> show_circle(MaySee may, CircleId id, FindPage asked, sql::Read& db, base::Now now)
{
    constexpr int a_page = 20;
    auto const& chapter = may.chapter();
    auto circle = TRY(found_circle(db, chapter, id));
    if (circle.session_id)
        circle.session_id = session::stands_for(db, chapter, *circle.session_id);
    auto title = circle.session_id ? session_title(db, chapter, *circle.session_id) : std::nullopt;
    Shown view { may, base::date_in(may.zone(), now.at), std::move(circle), std::move(title), places(db, chapter, id),
        {}, {}, steps_of(db, chapter, id) };
    view.pages = static_cast<int>((count_meetings(db, chapter, id) + a_page - 1) / a_page);
    view.page = std::clamp(asked.page.value_or(1), 1, std::max(view.pages, 1));
    view.meetings = meetings_of(db, chapter, id, static_cast<std::int64_t>(view.page - 1) * a_page, a_page);
    if (!view.meetings.empty())
        view.present = present_at(db, chapter, id, view.meetings.back().held_on, view.meetings.front().held_on);
    return view;
}

static base::Result<Adding> before_adding(MayKeep may, CircleId id, FindWomen asked, sql::Read& db)
{
    auto circle = TRY(open_circle(db, may.chapter(), id));
    auto search = asked.q.value_or("");
    std::vector<MemberId> inside { circle.mentor_id };
    for (auto const& place : places(db, may.chapter(), id))
        if (!place.left_on)
            inside.push_back(place.member_id);
    auto women = women_found(db, may.chapter(), search, inside);
    return Adding { may, std::move(circle), std::move(search), std::move(women) };
}

static base::Result<http::SeeOther> join(MayKeep may, CircleId id, Join form, sql::Write& db, base::Now now)
{
    auto const circle = TRY(open_circle(db, may.chapter(), id));
    auto const mentee = TRY(may_accompany(db, may.chapter(), circle.mentor_id, form.member_id));
    if (circle.mentees >= most_mentees)
        return base::Problem(base::Kind::Refused, circle_full);
    TRY(check_day("joined_on", day_problem(form.joined_on, circle.begun_on, base::date_in(may.zone(), now.at))));
    for (auto const& place : places(db, may.chapter(), id))
        if (place.member_id == mentee && place.left_on && form.joined_on < *place.left_on)
            return form::field_problem("joined_on", before_she_left);
    keep_joining(db, by(may, now), id, mentee, form.joined_on);
    return http::SeeOther { page::Url::of("/mentoring", id), &say::joined };
}

static base::Result<Leaving> before_leaving(MayKeep may, CircleId id, MemberId woman, sql::Read& db)
{
    auto circle = TRY(open_circle(db, may.chapter(), id));
    for (auto& place : places(db, may.chapter(), id))
        if (place.member_id == woman && !place.left_on)
            return Leaving { may, std::move(circle), std::move(place) };
    return base::Problem(base::Kind::Unknown, not_in_circle);
}

static base::Result<http::SeeOther> leave(
    MayKeep may, CircleId id, MemberId woman, Leave form, sql::Write& db, base::Now now)
{
    auto const leaving = TRY(before_leaving(may, id, woman, db));
    if (leaving.circle.mentees <= 1)
        return base::Problem(base::Kind::Refused, last_one);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    if (form.left_on > base::date_in(may.zone(), now.at))
        return form::field_problem("left_on", not_happened);
    if (auto const met = last_presence(db, may.chapter(), id, woman); met && form.left_on < *met)
        return form::field_problem("left_on", met_later);
    // After two entries became one, she may be in it twice.
    for (auto const& place : places(db, may.chapter(), id)) {
        if (place.member_id != woman || place.left_on)
            continue;
        if (form.left_on < place.joined_on)
            return form::field_problem("left_on", before_joining);
        keep_leaving(db, by(may, now), place.id, form.left_on, form.because.text);
    }
    return http::SeeOther { page::Url::of("/mentoring", id), done(say::has_left, form.because.has_mask) };
}

static base::Result<Ending> before_ending(MayKeep may, CircleId id, sql::Read& db)
{
    auto circle = TRY(open_circle(db, may.chapter(), id));
    bool const has_open_steps = circle.next_due_on.has_value();
    return Ending { may, std::move(circle), has_open_steps };
}

static base::Result<http::SeeOther> end_circle(MayKeep may, CircleId id, EndCircle form, sql::Write& db, base::Now now)
{
    auto const circle = TRY(open_circle(db, may.chapter(), id));
    auto const because = form.because.value_or(form::OwnWords {});
    if (form.reason == Reason::Other && !form.because)
        return form::field_problem("because", say_why);
    TRY(check_words(may, "because", because, form.means_otherwise));
    TRY(check_day("ended_on", day_problem(form.ended_on, circle.begun_on, base::date_in(may.zone(), now.at))));
    if (circle.last_met_on && form.ended_on < *circle.last_met_on)
        return form::field_problem("ended_on", before_last_meeting);
    for (auto const& place : places(db, may.chapter(), id))
        if (form.ended_on < place.left_on.value_or(place.joined_on))
            return form::field_problem("ended_on", women_later);
    keep_end(db, by(may, now), id, form.reason, because.text, form.ended_on);
    return http::SeeOther { page::Url::of("/mentoring", id), done(say::ended, because.has_mask) };
}

}
