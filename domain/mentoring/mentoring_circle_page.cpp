// One circle, and the forms that open, join, leave and end it.
#include "base/own_words.h"
#include "base/page/more_found.h"
#include "domain/mentoring/mentoring_page.h"
#include "domain/mentoring/mentoring_words.h"

#include <algorithm>

namespace mentoring {

using namespace page;

namespace {

Html woman_link(MemberId const& id, std::string_view name)
{
    return a({ href(Url::of("/mentoring/women", id)), name });
}

Html facts(Shown const& view, Context const& c)
{
    auto const& one = view.circle;
    std::vector<Node> rows { cls("facts") };
    auto const row = [&](Word const& label, Html value) {
        rows.push_back(div({ dt({ c(label) }), dd({ std::move(value) }) }));
    };
    row(say::mentor, woman_link(one.mentor_id, one.mentor_name.reveal(view.may)));
    row(say::begun_on_short, text(base::plain_date(one.begun_on, c.tongue)));
    row(say::rhythm_short, text(c.say(say::every_days, { { "n", number(one.meets_every, c.tongue) } })));
    row(say::last_met, one.last_met_on ? text(base::plain_date(*one.last_met_on, c.tongue)) : text(c(say::not_met)));
    if (one.session_id && view.session_title)
        row(say::continues, a({ href(Url::of("/sessions", *one.session_id)), *view.session_title }));
    return dl(rows);
}

bool is_first_of_hers(Place const& place, std::vector<Place> const& places)
{
    auto const hers = std::find_if(
        places.begin(), places.end(), [&](Place const& other) { return other.member_id == place.member_id; });
    return hers->id == place.id;
}

// "sejak 3 Oktober 2026, 1 Agustus 2026 sampai 2 September 2026".
std::string her_times(MemberId const& woman, std::vector<Place> const& places, Context const& c)
{
    std::string times;
    for (auto const& place : places) {
        if (place.member_id != woman)
            continue;
        auto const from = base::plain_date(place.joined_on, c.tongue);
        auto const when = place.left_on
            ? c.say(say::from_to, { { "from", from }, { "to", base::plain_date(*place.left_on, c.tongue) } })
            : c.say(say::since, { { "day", from } });
        times += (times.empty() ? "" : ", ") + when;
    }
    return times;
}

Html women(Shown const& view, Context const& c)
{
    bool const may_change = view.may.holds(MayKeep::given) && !view.circle.ended_on;
    std::vector<Node> items { cls("flow") };
    for (auto const& place : view.places) {
        if (!is_first_of_hers(place, view.places))
            continue;
        auto const name = place.full_name.reveal(view.may);
        auto const when = her_times(place.member_id, view.places, c);
        auto const leave = may_change && !place.left_on && view.circle.mentees > 1 ? joined({ " · ",
                               a({ href(Url::of("/mentoring", view.circle.id, "members", place.member_id)),
                                   c(say::leaves), span({ cls("visually-hidden"), ": " + name }) }) })
                                                                                   : Html {};
        items.push_back(li({ woman_link(place.member_id, name), span({ cls("muted"), " · " + when }), leave }));
    }
    auto const add = may_change && view.circle.mentees < most_mentees
        ? p({ link_button(c, of(view.circle, "members"), say::add_woman, "button-secondary button-small") })
        : Html {};
    return section({ h2({ c(say::mentees_of) }), ul(items), add });
}

std::string who_and_when(Step const& step, std::string_view whose, Context const& c)
{
    return std::string(whose) + " · " + c.say(say::due_on, { { "day", base::plain_date(step.due_on, c.tongue) } });
}

Html steps(Shown const& view, Context const& c)
{
    std::vector<Node> items { cls("flow") };
    for (auto const& step : view.steps) {
        if (!step.is_open() || view.circle.ended_on)
            continue;
        auto const what = step.what.reveal(view.may);
        auto const said = step.words.reveal(view.may);
        items.push_back(li({ p({ strong({ what }) }),
            p({ cls("line"), icon("flag"), who_and_when(step, step.whose_name.reveal(view.may), c), " ",
                step.due_on < view.today ? tag("gold", "clock", c(say::past_day)) : Html {} }),
            said.empty() ? Html {} : p({ cls("hint"), std::string(c(say::not_yet_short)) + ": " + said }),
            p({ cls("no-print"),
                a({ href(Url::of("/mentoring/steps", step.id)), c(say::what_happened),
                    span({ cls("visually-hidden"), " " + what }) }) }) }));
    }
    if (items.size() == 1)
        return {};
    return section({ h2({ c(say::open_steps) }), ul(items) });
}

// What the meeting led to, once something is known of it; an open step stands above.
Html outcome_of(MeetingId const& id, Shown const& view, Context const& c)
{
    for (auto const& step : view.steps) {
        if (step.meeting_id != id || step.is_open())
            continue;
        auto const what = step.what.reveal(view.may);
        auto const change = view.circle.ended_on
            ? Html {}
            : p({ cls("no-print"),
                a({ href(Url::of("/mentoring/steps", step.id)), c(say::change_outcome),
                    span({ cls("visually-hidden"), ": " + what }) }) });
        return joined(
            { p({ cls("line"), icon(step.outcome == Outcome::Done ? "check" : "x"),
                  what + " · " + std::string(c(outcome_word(*step.outcome))) + ": " + step.words.reveal(view.may) }),
                change });
    }
    return {};
}

Html meetings(Shown const& view, Context const& c)
{
    if (view.meetings.empty())
        return section({ h2({ c(say::meetings) }), p({ cls("muted"), c(say::no_meetings) }) });
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.meetings) {
        auto const day = base::plain_date(one.held_on, c.tongue);
        auto const words = one.words.reveal(view.may);
        items.push_back(li({ p({ strong({ day }), " · ", c(way_word(one.way)) }),
            one.retracted_because ? p({ element("s", { words }) }) : element("blockquote", { words }),
            one.retracted_because ? p({ cls("hint"),
                c.say(say::retracted_because, { { "because", one.retracted_because->reveal(view.may) } }) })
                                  : Html {},
            p({ cls("line"), icon(way_symbol(one.way)), names_at(one.id, view.present, view.may) }),
            outcome_of(one.id, view, c),
            p({ cls("no-print"),
                a({ href(Url::of("/mentoring/meetings", one.id)), c(say::see_note),
                    span({ cls("visually-hidden"), ": " + day }) }) }) }));
    }
    return section({ h2({ c(say::meetings) }), ul(items), pager(c, of(view.circle), view.page, view.pages) });
}

Html end_note(Shown const& view, Context const& c)
{
    auto const& one = view.circle;
    if (!one.ended_on)
        return p({ standing(one, view.today, c) });
    auto const because = one.because.reveal(view.may);
    return div({ cls("note"), icon("flag"),
        p({ c.say(say::ended_because,
            { { "day", base::plain_date(*one.ended_on, c.tongue) },
                { "reason", std::string(c(reason_word(one.reason.value_or(Reason::Other)))) } }) }),
        because.empty() ? Html {} : p({ because }) });
}

// Her name is a way on: to the form, or to the choice of the other one.
Html women_to_choose(Opening const& view, std::string_view as, Url const& here, Context const& c)
{
    if (view.found.lines.empty())
        return empty_state(c(say::nobody_found));
    std::vector<Node> items;
    for (auto const& woman : view.found.lines) {
        auto const nickname = woman.nickname.reveal(view.may);
        items.push_back(li({ a({ href(here.with(as, woman.id.text())), woman.full_name.reveal(view.may) }),
            nickname.empty() ? Html {} : span({ cls("muted"), " (" + nickname + ")" }) }));
    }
    return joined({ ul(items), more_found(view.found.lines.size(), view.found.count, member::count_at_most, c) });
}

Document choosing_page(Opening const& view, Context const& c)
{
    bool const for_mentor = !view.mentor;
    auto const& chosen = for_mentor ? view.mentee : view.mentor;
    std::string_view const chosen_as = for_mentor ? "member_id" : "mentor_id";
    auto const here = chosen ? Url("/mentoring/new").with(chosen_as, chosen->id.text()) : Url("/mentoring/new");
    auto const said = for_mentor ? say::mentee : say::mentor;
    return { c(say::open), Shape::Narrow,
        joined({ crumbs(c, { { "/mentoring", std::string(c(say::title)) } }),
            heading(c(for_mentor ? say::choose_mentor : say::choose_mentee), c(say::open)),
            p({ cls("lead"), c(for_mentor ? say::choose_mentor_lead : say::choose_mentee_lead) }),
            chosen ? dl({ cls("facts"), div({ dt({ c(said) }), dd({ chosen->full_name.reveal(view.may) }) }) })
                   : Html {},
            asking_form("/mentoring/new",
                { chosen ? hidden(chosen_as, chosen->id.text()) : Html {},
                    field(
                        c, { .name = "q", .label = say::search, .value = view.search, .type = "search", .most = 100 }),
                    submit(c, say::find, "button-secondary") }),
            women_to_choose(view, for_mentor ? "mentor_id" : "member_id", here, c) }) };
}

}

Document opening_page(Opening const& view, Context const& c)
{
    if (!view.mentor || !view.mentee)
        return choosing_page(view, c);
    std::vector<Choice> sessions;
    for (auto const& one : view.sessions)
        sessions.push_back({ one.id.text(), one.title + ", " + base::plain_date(one.held_on, c.tongue) });
    // A refusal that is about one of them leads to her name.
    auto const who
        = [&](std::string_view field, Word const& label, member::MemberLine const& woman, Url const& another) {
              auto const wrong = field_error(c, field);
              return div({ id("f-" + std::string(field)), attribute("tabindex", "-1"), dt({ c(label) }),
                  dd({ woman.full_name.reveal(view.may),
                      wrong.empty() ? Html {}
                                    : joined({ p({ cls("field-error"), wrong }),
                                        p({ a({ href(another), c(say::choose_another) }) }) }) }) });
          };
    auto const without_mentor = Url("/mentoring/new").with("member_id", view.mentee->id.text());
    auto const without_mentee = Url("/mentoring/new").with("mentor_id", view.mentor->id.text());
    return { c(say::open), Shape::Narrow,
        joined({ crumbs(c, { { "/mentoring", std::string(c(say::title)) } }), heading(c(say::open)),
            dl({ cls("facts"), who("mentor_id", say::mentor, *view.mentor, without_mentor),
                who("member_id", say::mentee, *view.mentee, without_mentee) }),
            page::form(c, "/mentoring",
                { hidden("mentor_id", view.mentor->id.text()), hidden("member_id", view.mentee->id.text()),
                    text_area(c,
                        { .name = "purpose",
                            .label = say::purpose,
                            .hint = &say::purpose_hint,
                            .most = form::OwnWords::most,
                            .is_private = true },
                        2),
                    means_otherwise(c), day_field(c, "begun_on", say::begun_on),
                    field(c,
                        { .name = "meets_every",
                            .label = say::rhythm,
                            .value = "14",
                            .hint = &say::rhythm_hint,
                            .inputmode = "numeric",
                            .most = 3 }),
                    drop_down(c, { .name = "session_id", .label = say::continues, .optional = true }, sessions),
                    submit(c, say::open) }) }) };
}

Document circle_page(Shown const& view, Context const& c)
{
    auto const& one = view.circle;
    bool const open = !one.ended_on;
    auto const mentees = mentees_in_short(one, one.first_mentee.reveal(view.may), c);
    auto const buttons = div({ cls("button-row"),
        open ? link_button(c, of(one, "meetings"), say::note_meeting) : Html {},
        open && view.may.holds(MayKeep::given) ? link_button(c, of(one, "end"), say::end, "button-quiet") : Html {} });
    return { c(say::title), Shape::Narrow,
        joined({ crumbs(c, { { "/mentoring", std::string(c(say::title)) } }),
            div({ cls("page-head"),
                heading(one.mentor_name.reveal(view.may),
                    open ? c.say(say::with, { { "name", mentees } }) : std::string(c(say::title))),
                buttons }),
            p({ cls("lead"), one.purpose.reveal(view.may) }), end_note(view, c), facts(view, c), steps(view, c),
            women(view, c), meetings(view, c) }) };
}

Document adding_page(Adding const& view, Context const& c)
{
    auto const here = of(view.circle, "members");
    std::vector<Choice> offered;
    for (auto const& woman : view.found.lines)
        offered.push_back({ woman.id.text(), woman.full_name.reveal(view.may) });
    auto form = offered.empty()
        ? empty_state(c(say::nobody_found))
        : page::form(c, here,
            { hidden("q", view.search), drop_down(c, { .name = "member_id", .label = say::which_woman }, offered),
                day_field(c, "joined_on", say::joined_on), submit(c, say::add_woman) });
    return { c(say::add_woman), Shape::Narrow,
        joined({ circle_top(c, view.circle, view.may, say::add_woman), p({ cls("lead"), c(say::add_woman_lead) }),
            asking_form(here,
                { field(c, { .name = "q", .label = say::search, .value = view.search, .type = "search", .most = 100 }),
                    submit(c, say::find, "button-secondary") }),
            more_found(view.found.lines.size(), view.found.count, member::count_at_most, c), std::move(form) }) };
}

Document leaving_page(Leaving const& view, Context const& c)
{
    auto const here = Url::of("/mentoring", view.circle.id, "members", view.place.member_id);
    return { c(say::leaves), Shape::Narrow,
        joined({ circle_top(c, view.circle, view.may, say::leaves),
            p({ cls("lead"), view.place.full_name.reveal(view.may) }), p({ c(say::leave_lead) }),
            page::form(c, here,
                { day_field(c, "left_on", say::left_on),
                    text_area(c,
                        { .name = "because",
                            .label = say::why_leaves,
                            .most = form::OwnWords::most,
                            .is_private = true },
                        2),
                    means_otherwise(c), submit(c, say::leaves) }) }) };
}

Document ending_page(Ending const& view, Context const& c)
{
    std::vector<Choice> reasons;
    for (auto const reason : { Reason::OnHerOwn, Reason::Moved, Reason::NoTime, Reason::OtherMentor, Reason::Other })
        reasons.push_back({ boost::describe::enum_to_string(reason, ""), std::string(c(reason_word(reason))) });
    return { c(say::end), Shape::Narrow,
        joined({ circle_top(c, view.circle, view.may, say::end), p({ cls("lead"), c(say::end_lead) }),
            view.has_open_steps ? div({ cls("warning"), icon("flag"), p({ c(say::end_with_steps) }) }) : Html {},
            page::form(c, of(view.circle, "end"),
                { choices(c, { .name = "reason", .label = say::which_reason }, Pick::One, reasons),
                    text_area(c,
                        { .name = "because",
                            .label = say::reason_in_words,
                            .most = form::OwnWords::most,
                            .optional = true,
                            .is_private = true },
                        2),
                    means_otherwise(c), day_field(c, "ended_on", say::end_day), submit(c, say::end) }) }) };
}

}
