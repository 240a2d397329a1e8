// A meeting and a step: noted, read again, answered.
#include "base/own_words.h"
#include "base/page/asked_tick.h"
#include "domain/mentoring/mentoring_page.h"
#include "domain/mentoring/mentoring_words.h"

namespace mentoring {

using namespace page;

namespace {

Html next_step_fields(Writing const& view, Context const& c)
{
    auto const& circle = view.circle;
    std::vector<Choice> whose { { circle.mentor_id.text(), circle.mentor_name.reveal(view.may) } };
    for (auto const& place : view.places)
        if (!place.left_on)
            whose.push_back({ place.member_id.text(), place.full_name.reveal(view.may) });
    return joined({ h2({ c(say::step_title) }), p({ cls("hint"), c(say::step_lead) }),
        text_area(c,
            { .name = "step_what",
                .label = say::step_what,
                .most = form::OwnWords::most,
                .optional = true,
                .is_private = true },
            2),
        drop_down(c, { .name = "step_whose", .label = say::step_whose, .optional = true }, whose),
        field(c, { .name = "step_due_on", .label = say::step_by, .type = "date", .optional = true }) });
}

Html history(OneStep const& view, Context const& c)
{
    if (view.said.empty())
        return {};
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.said)
        items.push_back(li({ p({ strong({ c(outcome_word(one.outcome)) }), ": ", one.words.reveal(view.may) }),
            p({ cls("hint"),
                base::plain_date(one.happened_on, c.tongue)
                    + (one.due_on ? ", " + c.say(say::due_on, { { "day", base::plain_date(*one.due_on, c.tongue) } })
                                  : std::string())
                    + " · " + one.officer.value_or(std::string(c(say::an_officer))) }) }));
    return section({ h2({ c(say::said_before) }), ul(items) });
}

}

Document writing_page(Writing const& view, Context const& c)
{
    std::vector<Choice> ways;
    for (auto const way : { Way::Met, Way::Call, Way::WhatsApp })
        ways.push_back({ boost::describe::enum_to_string(way, ""), std::string(c(way_word(way))) });
    std::vector<Choice> women;
    for (auto const& place : view.places)
        women.push_back({ place.member_id.text(), place.full_name.reveal(view.may),
            place.left_on ? c.say(say::from_to,
                { { "from", base::plain_date(place.joined_on, c.tongue) },
                    { "to", base::plain_date(*place.left_on, c.tongue) } })
                          : std::string() });
    auto const alone = view.places.size() == 1 ? view.places.front().member_id.text() : std::string();
    auto const form = page::form(c, of(view.circle, "meetings"),
        { day_field(c, "held_on", say::held_on),
            choices(c, { .name = "way", .label = say::way, .value = "Met" }, Pick::One, ways),
            choices(c, { .name = "present", .label = say::who_was_there, .value = alone }, Pick::Many, women),
            text_area(c,
                { .name = "words",
                    .label = say::talked,
                    .hint = &say::talked_hint,
                    .most = form::OwnWords::most,
                    .is_private = true },
                3),
            means_otherwise(c), next_step_fields(view, c), asked_tick(c, "again", say::another_meeting),
            submit(c, say::note_meeting) });
    return { c(say::note_meeting), Shape::Narrow,
        joined({ circle_top(c, view.circle, view.may, say::note_meeting), p({ cls("lead"), c(say::meeting_lead) }),
            form }) };
}

Document meeting_page(OneMeeting const& view, Context const& c)
{
    auto const& one = view.meeting;
    auto const words = one.words.reveal(view.may);
    std::vector<Node> rows { cls("facts") };
    auto const row = [&](Word const& label, std::string_view value) {
        rows.push_back(div({ dt({ c(label) }), dd({ value }) }));
    };
    row(say::way, c(way_word(one.way)));
    row(say::who_was_there, names_at(one.id, view.present, view.may));
    if (view.step) {
        row(say::step, view.step->what.reveal(view.may));
        row(say::whose, view.step->whose_name.reveal(view.may));
        row(say::by_day, base::plain_date(view.step->due_on, c.tongue));
    }
    row(say::noted_by, one.officer.value_or(std::string(c(say::an_officer))));
    Html body = joined({ crumbs(c,
                             { { "/mentoring", std::string(c(say::title)) },
                                 { of(view.circle), view.circle.mentor_name.reveal(view.may) } }),
        heading(base::long_date(one.held_on, c.tongue), c(say::one_meeting)),
        one.retracted_because ? joined({ p({ element("s", { words }) }),
            p({ cls("hint"),
                c.say(say::retracted_because, { { "because", one.retracted_because->reveal(view.may) } }) }) })
                              : element("blockquote", { words }),
        dl(rows) });
    if (view.step && !view.circle.ended_on)
        body += p({ cls("no-print"),
            a({ href(Url::of("/mentoring/steps", view.step->id)),
                c(view.step->is_open() ? say::what_happened : say::change_outcome) }) });
    if (view.may_retract)
        body += details({ flag("open", c.problem != nullptr), summary({ c(say::retract) }), p({ c(say::retract_lead) }),
            page::form(c, Url::of("/mentoring/meetings", one.id, "retract"),
                { text_area(c,
                      { .name = "because", .label = say::because, .most = form::OwnWords::most, .is_private = true },
                      2),
                    means_otherwise(c), submit(c, say::retract, "button-danger") }) });
    return { c(say::one_meeting), Shape::Narrow, body };
}

Document step_page(OneStep const& view, Context const& c)
{
    auto const& step = view.step;
    std::vector<Choice> const outcomes { { "Done", std::string(c(say::done)) },
        { "NotYet", std::string(c(say::not_yet)) }, { "Dropped", std::string(c(say::dropped)) } };
    auto asked = page::form(c, Url::of("/mentoring/steps", step.id),
        { choices(c, { .name = "outcome", .label = say::became }, Pick::One, outcomes),
            text_area(c,
                { .name = "words", .label = say::told_in_words, .most = form::OwnWords::most, .is_private = true }, 2),
            means_otherwise(c), day_field(c, "happened_on", say::happened_on),
            field(c, { .name = "due_on", .label = say::new_day, .type = "date", .optional = true }),
            submit(c, say::save_outcome) });
    return { c(say::what_happened), Shape::Narrow,
        joined(
            { circle_top(c, view.circle, view.may, say::what_happened), p({ cls("lead"), step.what.reveal(view.may) }),
                dl({ cls("facts"), div({ dt({ c(say::whose) }), dd({ step.whose_name.reveal(view.may) }) }),
                    div({ dt({ c(say::by_day) }), dd({ base::plain_date(step.due_on, c.tongue) }) }) }),
                view.circle.ended_on ? p({ cls("muted"), c(has_ended.text) }) : std::move(asked), history(view, c) }) };
}

}
