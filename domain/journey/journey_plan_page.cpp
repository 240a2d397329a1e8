// Options and votes, then steps.
#include "domain/journey/journey_page.h"
#include "domain/journey/journey_words.h"

namespace journey {

using namespace page;

namespace {

Html option_rows(Whole const& whole, Context const& c)
{
    std::vector<Tally> tallies;
    int cast = 0;
    for (auto const& option : whole.options) {
        tallies.push_back({ option.option_id, option.votes });
        cast += option.votes;
    }
    auto const leading = chosen(tallies);
    std::vector<Html> rows;
    for (auto const& option : whole.options) {
        auto const details = option.details ? p({ cls("hint"), *option.details }) : Html {};
        auto const leads = leading == option.option_id ? page::tag("leaf", "check", c(say::leads)) : Html {};
        rows.push_back(tr({ th({ attribute("scope", "row"), option.name, details }),
            td({ cls("num"), number(option.votes, c.tongue) }), td({ leads }) }));
    }
    auto listed
        = register_of(c, say::options, { &say::option_heading, &say::votes_heading, &say::state_heading }, rows);
    if (cast > 0 && !leading)
        listed += div({ cls("note"), icon("info"), p({ c(say::tie) }) });
    return listed;
}

Html state_of(Step const& step, Context const& c)
{
    if (step.is_open())
        return step.due_on < c.today() ? page::tag("danger", "clock", c(say::step_late))
                                       : page::tag("info", "clock", c(say::step_open));
    return *step.kind == StepEnd::Done ? page::tag("leaf", "check", c(say::step_done))
                                       : page::tag("gold", "x", c(say::step_dropped));
}

Html step_rows(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& step : whole.steps) {
        auto const why = step.because ? p({ cls("hint"), *step.because }) : Html {};
        rows.push_back(tr({ th({ attribute("scope", "row"), step.what }), td({ step.owner.reveal(whole.may) }),
            td({ cls("nowrap"), base::plain_date(step.due_on, c.tongue) }), td({ state_of(step, c), why }),
            td({ a({ href(Url::of("/journeys", whole.group.group_id, "steps", step.step_id)),
                c(say::update_step) }) }) }));
    }
    return register_of(c, say::steps,
        { &say::step_heading, &say::owner_heading, &say::due_heading, &say::state_heading, &say::update_step }, rows);
}

}

Document options_page(Whole const& whole, Context const& c)
{
    bool const open = static_cast<bool>(may_vote(whole.journey));
    auto noted = whole.options.empty() ? empty_state(c(say::no_options)) : option_rows(whole, c);
    if (open && !whole.options.empty())
        noted += div({ cls("button-row"), link_button(c, of(whole.group, "votes"), say::take_votes) });
    auto asked = p({ cls("muted"), c(say::only_in_planning) });
    if (open)
        asked = page::form(c, of(whole.group, "options"),
            { field(c, { .name = "name", .label = say::option_name, .most = 120 }),
                text_area(c, { .name = "details", .label = say::option_details, .most = 500, .optional = true }, 2),
                submit(c, say::propose, whole.options.empty() ? "button" : "button-secondary") });
    return { c(say::options), Shape::Narrow,
        joined({ group_top(c, whole.group, say::options), noted, section({ asked }) }) };
}

Document votes_page(Ballot const& ballot, Context const& c)
{
    if (ballot.group.stage != Stage::Planning)
        return { c(say::votes), Shape::Narrow,
            joined({ group_top(c, ballot.group, say::votes), empty_state(c(say::only_in_planning)) }) };
    if (ballot.options.empty() || ballot.voters.empty())
        return { c(say::votes), Shape::Narrow,
            joined({ group_top(c, ballot.group, say::votes),
                ballot.options.empty()
                    ? empty_state(c(say::no_options), link_button(c, of(ballot.group, "options"), say::propose))
                    : empty_state(
                        c(say::no_members), link_button(c, of(ballot.group, "members"), say::manage_members)) }) };
    std::vector<Choice> offered;
    for (auto const& option : ballot.options)
        offered.push_back({ option.option_id.text(), option.name });
    Html voters;
    for (auto const& voter : ballot.voters) {
        auto const name = "vote[" + voter.member_id.text() + "]";
        auto const one = "f-vote-" + voter.member_id.text();
        auto const cast = typed_or(c, name, voter.option ? voter.option->text() : "");
        std::vector<Node> entries { id(one), attribute("name", name),
            option({ attribute("value", ""), c(say::stage_later) }) };
        for (auto const& choice : offered)
            entries.push_back(
                option({ attribute("value", choice.value), flag("selected", choice.value == cast), choice.label }));
        voters
            += div({ cls("field"), label({ attribute("for", one), voter.name.reveal(ballot.may) }), select(entries) });
    }
    return { c(say::votes), Shape::Narrow,
        joined({ group_top(c, ballot.group, say::votes), p({ cls("lead"), c(say::votes_lead) }),
            page::form(c, of(ballot.group, "votes"),
                { day_field(c, "voted_on", say::voted_on), voters, submit(c, say::save_votes) }) }) };
}

Document steps_page(Whole const& whole, Context const& c)
{
    auto const noted = whole.steps.empty() ? empty_state(c(say::no_steps)) : step_rows(whole, c);
    auto asked = p({ cls("muted"), c(graduated.text) });
    if (!whole.group.graduated_on)
        asked = page::form(c, of(whole.group, "steps"),
            { text_area(c, { .name = "what", .label = say::step_what, .most = 300 }, 2),
                drop_down(c, { .name = "owner", .label = say::step_owner, .optional = true },
                    to_choose_from(whole.members, whole.may)),
                field(c,
                    { .name = "owner_name",
                        .label = say::step_owner_name,
                        .most = 80,
                        .optional = true,
                        .is_private = true }),
                field(c, { .name = "due_on", .label = say::due_on, .type = "date" }), submit(c, say::plan_step) });
    return { c(say::steps), Shape::Wide,
        joined({ group_top(c, whole.group, say::steps), noted,
            section({ cls("page-narrow"), h2({ c(say::plan_step) }), asked }) }) };
}

Document step_page(OneStep const& one, Context const& c)
{
    auto const& step = one.step;
    std::vector<Choice> ends { { "Done", std::string(c(say::step_done)) },
        { "Dropped", std::string(c(say::step_dropped)) } };
    if (!step.is_open())
        ends.push_back({ "OpenedAgain", std::string(c(say::step_open_again)) });
    return { c(say::end_step), Shape::Narrow,
        joined({ group_top(c, one.group, say::end_step), p({ cls("lead"), step.what }),
            dl({ cls("facts"), div({ dt({ c(say::owner_heading) }), dd({ step.owner.reveal(one.may) }) }),
                div({ dt({ c(say::due_heading) }), dd({ base::long_date(step.due_on, c.tongue) }) }),
                div({ dt({ c(say::state_heading) }), dd({ state_of(step, c) }) }) }),
            page::form(c, Url::of("/journeys", one.group.group_id, "steps", step.step_id),
                { choices(c, { .name = "kind", .label = say::step_became }, Pick::One, ends),
                    text_area(c, { .name = "because", .label = say::step_because, .most = 300, .optional = true }, 2),
                    day_field(c, "ended_on", say::on_day), submit(c, say::save_step) }) }) };
}

}
