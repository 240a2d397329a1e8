#include "domain/expectation/expectation_page.h"

#include "base/own_words.h"
#include "domain/expectation/expectation_words.h"

#include <algorithm>

namespace expectation {

using namespace page;

std::string area_name(std::vector<RoleArea> const& areas, std::optional<RoleAreaId> const& id, Context const& c)
{
    auto const found = std::find_if(areas.begin(), areas.end(), [&](RoleArea const& one) { return one.id == id; });
    return found == areas.end() ? std::string() : found->name(c.tongue);
}

std::vector<Choice> area_choices(std::vector<RoleArea> const& areas, Context const& c)
{
    std::vector<Choice> offered;
    for (auto const& one : areas)
        if (!one.ended_because)
            offered.push_back({ one.id.text(), one.name(c.tongue) });
    return offered;
}

std::vector<Choice> who_choices(Context const& c)
{
    std::vector<Choice> offered;
    for (int at = 0; at <= static_cast<int>(Who::SomebodyElse); ++at) {
        auto const who = static_cast<Who>(at);
        offered.push_back({ boost::describe::enum_to_string(who, ""), std::string(c(who_word(who))) });
    }
    return offered;
}

std::vector<Choice> urgency_choices(Context const& c)
{
    std::vector<Choice> offered;
    for (auto const urgency : { Urgency::Soon, Urgency::ThisYear, Urgency::SomeDay })
        offered.push_back({ boost::describe::enum_to_string(urgency, ""), std::string(c(urgency_word(urgency))) });
    return offered;
}

Html said_by(Who who, std::string_view village_name, Context const& c)
{
    return p({ cls("line"), icon("message-circle"),
        std::string(c(who_word(who))) + (village_name.empty() ? "" : " · " + std::string(village_name)) });
}

Html urgency_tag(Urgency urgency, Context const& c)
{
    if (urgency == Urgency::Soon)
        return tag("gold", "clock", c(urgency_word(urgency)));
    return tag("info", "calendar-days", c(urgency_word(urgency)));
}

Html quoted(std::string_view words)
{
    return element("blockquote", { words });
}

namespace {

Word const& state_word(State state)
{
    if (state == State::Waiting)
        return say::waiting;
    return state == State::Accepted ? say::accepted : say::set_aside;
}

std::string state_name(State state)
{
    return boost::describe::enum_to_string(state, "");
}

Html filters(Listed const& listed, Context const& c)
{
    auto const& which = listed.which;
    std::vector<Choice> areas { { "none", std::string(c(say::not_sorted)) } };
    for (auto& one : area_choices(listed.areas, c))
        areas.push_back(std::move(one));
    std::vector<Choice> states;
    for (auto const state : { State::Accepted, State::Waiting, State::SetAside })
        states.push_back({ state_name(state), std::string(c(state_word(state))) });
    auto const area = which.not_sorted ? "none" : which.role_area_id ? which.role_area_id->text() : "";
    auto const day = [](std::optional<base::Date> const& date) { return date ? date->text() : std::string(); };
    return asking_form("/expectations",
        { cls("filters"), drop_down(c, { .name = "role_area", .label = say::role_area, .value = area }, areas),
            drop_down(c, { .name = "village", .label = say::village, .value = which.village_code },
                area::choices(listed.villages)),
            field(c, { .name = "since", .label = say::since, .value = day(which.since), .type = "date" }),
            field(c, { .name = "until", .label = say::until, .value = day(which.until), .type = "date" }),
            drop_down(c, { .name = "state", .label = say::state, .value = state_name(which.state) }, states),
            submit(c, say::find, "button-secondary") });
}

Html register_of_lines(Listed const& listed, Context const& c)
{
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    std::vector<Node> rows;
    for (auto const& line : listed.lines) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        auto const area = area_name(listed.areas, line.role_area_id, c);
        rows.push_back(tr({ th({ attribute("scope", "row"),
                                a({ href(Url::of("/expectations", line.id)), line.words.reveal(listed.may) }) }),
            td({ labelled(say::who_short), c(who_word(line.who)) }),
            td({ labelled(say::village), line.village_name.empty() ? "–" : line.village_name }),
            td({ labelled(say::role_area), area.empty() ? text(c(say::not_sorted)) : text(area) }),
            td({ labelled(say::urgency_short), urgency_tag(line.urgency, c) }),
            td({ labelled(say::said_on_short), cls("nowrap"), base::plain_date(line.said_on, c.tongue) }),
            td({ labelled(say::voices), cls("num"), line.voices }) }));
    }
    return table({ cls("register stack"),
        thead({ tr({ column(say::words), column(say::who_short), column(say::village), column(say::role_area),
            column(say::urgency_short), column(say::said_on_short),
            th({ attribute("scope", "col"), cls("num"), c(say::voices) }) }) }),
        tbody(rows) });
}

// The address of this list without its page.
Url here(Which const& which)
{
    Url url("/expectations");
    url = url.with("state", state_name(which.state));
    if (which.not_sorted)
        url = url.with("role_area", "none");
    if (which.role_area_id)
        url = url.with("role_area", which.role_area_id->text());
    if (!which.village_code.empty())
        url = url.with("village", which.village_code);
    if (which.since)
        url = url.with("since", which.since->text());
    return which.until ? url.with("until", which.until->text()) : url;
}

}

Document list_page(Listed const& listed, Context const& c)
{
    bool const notes = listed.may.holds(MayNote::given);
    Html body = div({ cls("page-head"), heading(c(say::title)),
        div({ cls("button-row"), notes ? link_button(c, "/expectations/new", say::note) : Html {},
            link_button(c, "/role-areas", say::areas_link, "button-quiet"),
            link_button(c, Url::of("/c", listed.slug, "expectations"), say::public_link, "button-quiet") }) });
    body += p({ cls("lead"), c(say::lead) });
    if (listed.waiting > 0 && listed.which.state != State::Waiting)
        body += div({ cls("warning"), icon("clock"),
            p({ c.say(say::some_wait, { { "n", number(listed.waiting, c.tongue) } }), " ",
                a({ href(Url("/expectations").with("state", state_name(State::Waiting))), c(say::see_waiting) }) }) });
    body += filters(listed, c);
    if (listed.lines.empty())
        body += empty_state(c(say::none_yet));
    else
        body += joined({ p({ cls("muted"), c.say(say::found, { { "n", number(listed.total, c.tongue) } }) }),
            register_of_lines(listed, c), pager(c, here(listed.which), listed.page, listed.pages) });
    return { c(say::title), Shape::Wide, body };
}

Document writing_page(Writing const& writing, Context const& c)
{
    std::vector<Choice> sessions;
    for (auto const& one : writing.sessions)
        sessions.push_back({ one.id.text(), one.title + ", " + base::plain_date(one.held_on, c.tongue) });
    auto const form = page::form(c, "/expectations",
        { text_area(c,
              { .name = "words",
                  .label = say::words,
                  .hint = &say::words_hint,
                  .most = form::OwnWords::most,
                  .is_private = true },
              4),
            means_otherwise(c), choices(c, { .name = "who", .label = say::who }, Pick::One, who_choices(c)),
            drop_down(c, { .name = "village_code", .label = say::village, .optional = true },
                area::choices(writing.villages)),
            choices(c, { .name = "urgency", .label = say::urgency }, Pick::One, urgency_choices(c)),
            drop_down(c,
                { .name = "role_area_id", .label = say::role_area, .hint = &say::role_area_hint, .optional = true },
                area_choices(writing.areas, c)),
            field(c, { .name = "said_on", .label = say::said_on, .value = c.today().text(), .type = "date" }),
            drop_down(c, { .name = "session_id", .label = say::session, .optional = true }, sessions),
            field(c,
                { .name = "name",
                    .label = say::name,
                    .hint = &say::name_hint,
                    .most = 100,
                    .optional = true,
                    .is_private = true }),
            checkbox(c, "agrees", c(say::agrees)),
            field_error(c, "agrees").empty() ? Html {} : p({ cls("field-error"), field_error(c, "agrees") }),
            submit(c, say::note) });
    return { c(say::note_title), Shape::Narrow,
        joined({ crumbs(c, { { "/expectations", std::string(c(say::title)) } }), heading(c(say::note_title)),
            p({ cls("lead"), c(say::note_lead) }), form }) };
}

}
