// What is printed: a group's journey on A4, and its farewell letter.
#include "domain/journey/journey_page.h"
#include "domain/journey/journey_words.h"

#include <algorithm>

namespace journey {

using namespace page;

namespace {

Html sheet(Context const& c, std::vector<Word const*> const& headings, std::vector<Html> const& rows)
{
    if (rows.empty())
        return p({ cls("muted"), c(say::nothing_noted) });
    return table({ cls("sheet"), head_of(headings, c), tbody({ Node(rows) }) });
}

Html stage_rows(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& entry : whole.entries) {
        rows.push_back(tr({ td({ base::plain_date(entry.entered_on, c.tongue) }), td({ c(name_of(entry.stage)) }),
            td({ entry.because }) }));
        if (entry.graduated_on)
            rows.push_back(tr({ td({ base::plain_date(*entry.graduated_on, c.tongue) }), td({ c(say::on_its_own) }),
                td({ entry.graduated_because.value_or("") }) }));
    }
    return sheet(c, { &say::day_heading, &say::stage_heading, &say::because_heading }, rows);
}

Html need_rows(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& one : whole.needs)
        if (!one.taken_back)
            rows.push_back(tr({ td({ c(say::need_kinds[static_cast<std::size_t>(one.kind)]) }), td({ one.what }) }));
    return sheet(c, { &say::need_kind, &say::need_what }, rows);
}

Html option_rows(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& one : whole.options)
        rows.push_back(tr({ td({ one.name }), td({ cls("num"), number(one.votes, c.tongue) }) }));
    return sheet(c, { &say::option_heading, &say::votes_heading }, rows);
}

Html step_rows(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& step : whole.steps) {
        auto const& state = step.is_open() ? say::step_open
            : *step.kind == StepEnd::Done  ? say::step_done
                                           : say::step_dropped;
        rows.push_back(tr({ td({ step.what }), td({ step.owner.reveal(whole.may) }),
            td({ base::plain_date(step.due_on, c.tongue) }), td({ c(state) }) }));
    }
    return sheet(c, { &say::step_heading, &say::owner_heading, &say::due_heading, &say::state_heading }, rows);
}

Html finding_rows(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& one : whole.findings)
        if (!one.taken_back)
            rows.push_back(tr({ td({ c(say::finding_kinds[static_cast<std::size_t>(one.kind)]) }), td({ one.what }) }));
    return sheet(c, { &say::finding_kind, &say::finding_what }, rows);
}

Html part(Context const& c, Word const& title, Html rows)
{
    return section({ h2({ c(title) }), std::move(rows) });
}

Html print_button(Context const& c)
{
    return element("button",
        { attribute("type", "button"), cls("button no-print"), flag("data-print"), flag("hidden"), icon("printer"),
            c(say::print) });
}

Html back(Whole const& whole, Context const& c)
{
    return div({ cls("button-row no-print"), print_button(c),
        link_button(c, of(whole.group), say::to_group, "button-quiet") });
}

Html signatures(Whole const& whole, Context const& c)
{
    return div({ cls("signatures"), p({ c(say::chair), element("b", { "" }) }),
        p({ c(say::facilitator_sign), element("b", { whole.group.facilitator.reveal(whole.may) }) }) });
}

}

Document sheet_page(Whole const& whole, Context const& c)
{
    auto const& group = whole.group;
    auto const lead = c.say(say::group_lead,
        { { "n", number(static_cast<std::int64_t>(whole.members.size()), c.tongue) },
            { "facilitator", group.facilitator.reveal(whole.may) },
            { "day", base::plain_date(group.begun_on, c.tongue) } });
    Html handed = p({ cls("muted"), c(say::nothing_noted) });
    if (whole.handover)
        handed = p({ whole.handover->carried_by.reveal(whole.may), ": ", whole.handover->what, " ",
            c.say(say::farewell_follow_up, { { "day", base::long_date(whole.handover->follow_up_on, c.tongue) } }) });
    return { c(say::sheet_title), Shape::Bare,
        joined({ back(whole, c),
            div({ cls("letterhead"),
                p({ strong({ c.mandate ? std::string_view(c.mandate->chapter_name) : std::string_view() }) }) }),
            h1({ c(say::sheet_title), ": ", group.name }), p({ group.village, ". ", lead }),
            part(c, say::seven_stages, stage_rows(whole, c)), part(c, say::needs, need_rows(whole, c)),
            part(c, say::options, option_rows(whole, c)), part(c, say::steps, step_rows(whole, c)),
            part(c, say::findings, finding_rows(whole, c)), part(c, say::handover, std::move(handed)),
            signatures(whole, c) }) };
}

Document farewell_page(Whole const& whole, Context const& c)
{
    auto const& group = whole.group;
    if (!group.graduated_on)
        return { c(say::farewell), Shape::Narrow,
            joined({ group_top(c, group, say::farewell),
                empty_state(c(say::not_seen_off), link_button(c, of(group), say::to_group)) }) };
    auto const text = c.say(say::farewell_text,
        { { "n", number(static_cast<std::int64_t>(whole.members.size()), c.tongue) },
            { "from", base::plain_date(group.begun_on, c.tongue) },
            { "to", base::plain_date(*group.graduated_on, c.tongue) } });
    Html handed;
    if (whole.handover) {
        handed += p({ c.say(say::farewell_carried, { { "who", whole.handover->carried_by.reveal(whole.may) } }) });
        handed += p(
            { c.say(say::farewell_follow_up, { { "day", base::long_date(whole.handover->follow_up_on, c.tongue) } }) });
    }
    return { c(say::farewell), Shape::Wide,
        joined({ article({ cls("farewell"),
                     p({ cls("eyebrow"), c.mandate ? std::string_view(c.mandate->chapter_name) : std::string_view() }),
                     h1({ c(say::congratulations) }), span({ cls("woven") }), p({ cls("farewell-name"), group.name }),
                     p({ text }), handed, signatures(whole, c) }),
            back(whole, c) }) };
}

}
