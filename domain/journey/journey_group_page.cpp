// One group: where it stands, what its stage still asks for, what was noted.
#include "domain/journey/journey_page.h"
#include "domain/journey/journey_words.h"

#include <algorithm>

namespace journey {

using namespace page;

namespace {

constexpr std::size_t names_shown = 12;

struct Place {
    std::string_view id; // as next_stage names what is missing
    std::string_view page;
};

Place place_of(Item item)
{
    switch (item) {
    case Item::Contacts:
        return { "f-contacts", "contacts" };
    case Item::Members:
        return { "f-members", "members" };
    case Item::Consents:
        return { "f-consents", "members" };
    case Item::Needs:
        return { "f-needs", "needs" };
    case Item::Strengths:
        return { "f-strengths", "needs" };
    case Item::Baseline:
        return { "f-baseline", "interviews" };
    case Item::Options:
        return { "f-options", "options" };
    case Item::Votes:
        return { "f-votes", "votes" };
    case Item::Choice:
        return { "f-choice", "options" };
    case Item::Steps:
        return { "f-steps", "steps" };
    case Item::Sessions:
        return { "f-sessions", "sessions" };
    case Item::StepsEnded:
        return { "f-steps_ended", "steps" };
    case Item::Endline:
        return { "f-endline", "interviews" };
    case Item::Findings:
        return { "f-findings", "findings" };
    case Item::Handover:
        return { "f-handover", "handover" };
    case Item::FollowUp:
        return { "f-follow_up", "handover" };
    }
    return { "", "" };
}

int times_entered(Whole const& whole, Stage stage)
{
    return static_cast<int>(std::count_if(
        whole.entries.begin(), whole.entries.end(), [&](Entry const& entry) { return entry.stage == stage; }));
}

Html stage_line(Whole const& whole, Stage stage, Context const& c)
{
    bool const current = stage == whole.group.stage && !whole.group.graduated_on;
    bool const done = stage < whole.group.stage || whole.group.graduated_on;
    int const times = times_entered(whole, stage);
    bool const again = times > 1;
    std::string note(c(say::stage_later));
    if (current)
        note = c.say(say::stage_now, { { "day", base::plain_date(whole.group.entered_on, c.tongue) } });
    else if (again)
        note = c.say(say::stage_again, { { "n", number(times - 1, c.tongue) } });
    else if (done)
        note = c(say::stage_done);
    std::string kind = done ? "done" : current ? "current" : "";
    if (again)
        kind = "again " + kind;
    return li({ cls(kind), current ? attribute("aria-current", "step") : flag("", false),
        span({ cls("stage-mark"),
            again      ? icon("undo-2")
                : done ? icon("check")
                       : Html {} }),
        span({ cls("stage-name"), c(name_of(stage)) }), span({ cls("stage-note"), note }) });
}

Html stages(Whole const& whole, Context const& c)
{
    std::vector<Node> lines { cls("stages") };
    for (auto const stage : all_stages)
        lines.push_back(stage_line(whole, stage, c));
    return section({ h2({ c(say::seven_stages) }), ol(lines) });
}

// The sessions that were held, and the way to the next.
Html session_links(Whole const& whole, Context const& c)
{
    auto const& group = whole.group;
    Html links;
    for (auto const& one : whole.sessions)
        links += joined({ a({ href(Url::of("/sessions", one.session_id)), one.title, " · ",
                              base::plain_date(one.held_on, c.tongue) }),
            element("br", {}) });
    auto const plan
        = Url("/sessions/new").with("group_id", group.group_id.text()).with("village_code", group.village_code);
    return span({ links, a({ href(plan), c(say::plan_session) }) });
}

Html evidence_line(Whole const& whole, Evidence const& evidence, Context const& c)
{
    auto const place = place_of(evidence.item);
    auto const said = c.say(say::item_count,
        { { "item", std::string(c(say::items[static_cast<std::size_t>(evidence.item)])) },
            { "has", number(evidence.has, c.tongue) }, { "needed", number(evidence.needed, c.tongue) } });
    return li({ id(place.id), cls(evidence.met() ? "met" : "not-yet"), attribute("tabindex", "-1"),
        icon(evidence.met() ? "circle-check" : "circle-dashed"), span({ said }),
        span({ cls("state"), c(evidence.met() ? say::item_met : say::item_open) }),
        evidence.item == Item::Sessions ? session_links(whole, c)
                                        : a({ href(of(whole.group, place.page)), c(say::open_notes) }) });
}

// What the stage asks for, and the step on. The button stands under its evidence, and is refused while some is missing.
Html step_on(Whole const& whole, Context const& c)
{
    auto const& group = whole.group;
    if (group.graduated_on)
        return section({ cls("note"), icon("award"), p({ c(say::farewell_done) }),
            link_button(c, of(group, "farewell"), say::see_farewell),
            link_button(c, of(group, "visits"), say::note_visit, "button-secondary") });
    bool const last = group.stage == Stage::Termination;
    std::vector<Node> lines { cls("evidence") };
    bool all_met = true;
    for (auto const& evidence : evidence_of(group.stage, whole.journey.seen)) {
        all_met = all_met && evidence.met();
        lines.push_back(evidence_line(whole, evidence, c));
    }
    auto const title = last
        ? std::string(c(say::before_farewell))
        : c.say(
            say::before_next, { { "stage", std::string(c(say::stages[static_cast<std::size_t>(group.stage) + 1])) } });
    return section({ h2({ title }), p({ cls("lead"), c(say::stage_leads[static_cast<std::size_t>(group.stage)]) }),
        ul(lines),
        page::form(c, of(group, last ? "graduate" : "advance"),
            { text_area(c, { .name = "because", .label = say::because, .hint = &say::because_hint, .most = 500 }, 2),
                day_field(c, "reached_on", say::reached_on),
                submit(c, last ? say::graduate : say::advance, all_met ? "button" : "button-secondary") }) });
}

std::size_t counting(auto const& noted)
{
    return static_cast<std::size_t>(std::ranges::count_if(noted, [](auto const& one) { return !one.taken_back; }));
}

Html notes(Whole const& whole, Context const& c)
{
    struct Part {
        Word const* label;
        std::string_view page;
        std::size_t count;
    };
    Part const parts[] {
        { &say::contacts, "contacts", counting(whole.contacts) },
        { &say::needs, "needs", counting(whole.needs) },
        { &say::interviews, "interviews",
            static_cast<std::size_t>(whole.journey.seen.asked_baseline + whole.journey.seen.asked_endline) },
        { &say::options, "options", whole.options.size() },
        { &say::steps, "steps", whole.steps.size() },
        { &say::findings, "findings", counting(whole.findings) },
        { &say::handover, "handover", whole.handover ? 1U : 0U },
    };
    std::vector<Html> rows;
    for (auto const& part : parts)
        rows.push_back(tr({ th({ attribute("scope", "row"), a({ href(of(whole.group, part.page)), c(*part.label) }) }),
            td({ cls("num"), part.count }) }));
    return section({ h2({ c(say::all_notes) }),
        register_of(c, say::all_notes, { &say::notes_heading, &say::count_heading }, rows) });
}

Html women(Whole const& whole, Context const& c)
{
    std::vector<Node> names;
    for (auto const& member : whole.members)
        if (names.size() < names_shown)
            names.push_back(li({ member.name.reveal(whole.may) }));
    if (whole.members.size() > names_shown)
        names.push_back(li({ cls("muted"),
            c.say(say::and_more,
                { { "n", number(static_cast<std::int64_t>(whole.members.size() - names_shown), c.tongue) } }) }));
    return section({ h2({ c(say::members) }), names.empty() ? p({ c(say::no_members) }) : ul(names),
        p({ link_button(c, of(whole.group, "members"), say::manage_members, "button-secondary") }) });
}

Html history(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& entry : whole.entries) {
        rows.push_back(tr({ td({ cls("nowrap"), base::plain_date(entry.entered_on, c.tongue) }),
            th({ attribute("scope", "row"), c(name_of(entry.stage)) }), td({ entry.because }) }));
        if (entry.graduated_on)
            rows.push_back(tr({ td({ cls("nowrap"), base::plain_date(*entry.graduated_on, c.tongue) }),
                th({ attribute("scope", "row"), c(say::on_its_own) }), td({ entry.graduated_because.value_or("") }) }));
    }
    return section({ h2({ c(say::history) }),
        register_of(c, say::history, { &say::day_heading, &say::stage_heading, &say::because_heading }, rows),
        div({ cls("button-row"), link_button(c, of(whole.group, "return"), say::enter_again, "button-quiet"),
            link_button(c, of(whole.group, "rename"), say::rename, "button-quiet"),
            link_button(c, of(whole.group, "print"), say::print_journey, "button-quiet") }) });
}

}

Document group_page(Whole const& whole, Context const& c)
{
    auto const& group = whole.group;
    auto const lead = c.say(say::group_lead,
        { { "n", number(static_cast<std::int64_t>(whole.members.size()), c.tongue) },
            { "facilitator", group.facilitator.reveal(whole.may) },
            { "day", base::plain_date(group.begun_on, c.tongue) } });
    return { c(say::journeys), Shape::Wide,
        joined({ crumbs(c, { { "/journeys", std::string(c(say::journeys)) } }), heading(group.name, group.village),
            p({ cls("lead"), lead }), stages(whole, c), step_on(whole, c), notes(whole, c), women(whole, c),
            history(whole, c) }) };
}

}
