// One expectation: who said it, what was done with it, and what can be done.
#include "base/own_words.h"
#include "base/slice.h"
#include "base/unicode.h"
#include "domain/expectation/expectation_page.h"
#include "domain/expectation/expectation_words.h"

namespace expectation {

using namespace page;

namespace {

Url at(ExpectationId const& id, std::string_view part)
{
    return Url::of("/expectations", id, part);
}

std::string short_words(std::string_view words)
{
    constexpr std::size_t most = 70;
    if (unicode::length(words) <= most)
        return std::string(words);
    return std::string(unicode::first(words, most)) + "…";
}

Html facts(Shown const& view, Context const& c)
{
    auto const& one = view.one;
    std::vector<Node> rows { cls("facts") };
    auto const row = [&](Word const& label, Html value) {
        rows.push_back(div({ dt({ c(label) }), dd({ std::move(value) }) }));
    };
    row(say::who_short, text(c(who_word(one.who))));
    if (auto const name = one.name.reveal(view.may); !name.empty())
        row(say::name_short, text(name));
    if (!one.village_name.empty())
        row(say::village, text(one.village_name));
    auto const area = area_name(view.areas, one.role_area_id, c);
    row(say::role_area, area.empty() ? text(c(say::not_sorted)) : text(area));
    row(say::urgency_short, urgency_tag(one.urgency, c));
    row(say::said_on_short, text(base::long_date(one.said_on, c.tongue)));
    if (one.session_id && one.session_title)
        row(say::session, a({ href(Url::of("/sessions", *one.session_id)), *one.session_title }));
    row(say::noted_by,
        text(one.way == Way::SaidInPublic ? std::string(c(say::the_public))
                                          : one.noted_by.value_or(std::string(c(say::an_officer)))));
    return dl(rows);
}

std::string event_words(Event const& event, Shown const& view, Context const& c)
{
    switch (event.step) {
    case Step::Sorted:
        return c.say(say::event_sorted, { { "about", area_name(view.areas, RoleAreaId(event.about), c) } });
    case Step::Accepted:
        return std::string(c(say::event_accepted));
    case Step::SetAside:
        return c.say(say::event_set_aside, { { "about", event.about } });
    case Step::Joined:
        return std::string(c(say::event_joined));
    case Step::Parted:
        return c.say(say::event_parted, { { "about", event.about } });
    case Step::Unnamed:
        break;
    }
    return std::string(c(say::event_unnamed));
}

Html history(Shown const& view, Context const& c)
{
    bool const in_public = view.one.way == Way::SaidInPublic;
    std::vector<Node> items { li({ c(in_public ? say::event_said : say::event_heard),
        p({ cls("hint"), base::plain_date(view.one.said_on, c.tongue) }) }) };
    for (auto const& event : view.events)
        items.push_back(li({ event_words(event, view, c),
            p({ cls("hint"),
                base::date_time(event.at, c.zone(), c.tongue) + " · "
                    + event.by.value_or(std::string(c(say::an_officer))) }) }));
    return section({ h2({ c(say::history) }), ol(items) });
}

Html state_note(Shown const& view, Context const& c)
{
    if (view.one.state == State::Waiting)
        return div({ cls("warning"), icon("clock"), p({ c(say::waiting) }), p({ c(say::accept_lead) }) });
    if (view.one.state == State::SetAside)
        return div(
            { cls("note"), icon("flag"), p({ c.say(say::set_aside_because, { { "because", view.one.because } }) }) });
    if (!view.leader)
        return {};
    auto part = view.joining && view.may.holds(MaySort::given)
        ? a({ href(Url::of("/expectations/joinings", *view.joining)), c(say::part) })
        : Html {};
    return div({ cls("note"), icon("merge"),
        p({ c(say::joined_under), " ",
            a({ href(Url::of("/expectations", view.leader->id)), short_words(view.leader->words.reveal(view.may)) }) }),
        p({ std::move(part) }) });
}

Html same_said(Shown const& view, Context const& c)
{
    if (view.joined.empty())
        return {};
    std::vector<Node> items { cls("flow") };
    for (auto const& other : view.joined)
        items.push_back(li({ quoted(other.words.reveal(view.may)), said_by(other.who, other.village_name, c),
            view.may.holds(MaySort::given)
                ? p({ cls("no-print"), a({ href(Url::of("/expectations/joinings", other.id)), c(say::part) }) })
                : Html {} }));
    return section({ h2({ c(say::same_said) }), ul(items) });
}

Html deciding(Shown const& view, Context const& c)
{
    auto const& one = view.one;
    if (one.joined_to || one.leads > 0)
        return {};
    auto const here = at(one.id, "decide");
    auto accept = one.state == State::Accepted
        ? Html {}
        : button_form(c, here, say::accept, "button", { { "state", "Accepted" } });
    if (one.state == State::SetAside)
        return accept;
    bool const refused = c.problem && c.path == here.text();
    return joined({ std::move(accept),
        details({ flag("open", refused), summary({ c(say::put_aside) }),
            page::form(c, here,
                { hidden("state", "SetAside"),
                    text_area(c, { .name = "because", .label = say::because, .most = form::OwnWords::most }, 2),
                    means_otherwise(c), submit(c, say::put_aside, "button-secondary") }) }) });
}

Html sorting(Shown const& view, Context const& c)
{
    auto const id = view.one.role_area_id;
    return section({ h2({ c(say::sort_title) }),
        page::form(c, at(view.one.id, "sort"),
            { drop_down(c, { .name = "role_area_id", .label = say::role_area, .value = id ? id->text() : "" },
                  area_choices(view.areas, c)),
                submit(c, say::sort, id || view.one.state == State::Waiting ? "button-secondary" : "button") }) });
}

Html joining(Shown const& view, Context const& c)
{
    if (view.candidates.empty() && view.search.empty())
        return {};
    std::vector<Choice> offered;
    for (auto const& line : view.candidates)
        offered.push_back({ line.id.text(),
            short_words(line.words.reveal(view.may)) + (line.village_name.empty() ? "" : " · " + line.village_name) });
    auto const here = at(view.one.id, "join");
    return details({ flag("open", (c.problem && c.path == here.text()) || !view.search.empty()),
        summary({ c(say::join_title) }),
        asking_form(Url::of("/expectations", view.one.id),
            { field(c, { .name = "q", .label = say::find_lead, .value = view.search, .type = "search", .most = 100 }),
                submit(c, say::seek, "button-quiet") }),
        offered.empty()
            ? p({ cls("muted"), c(say::no_lead) })
            : page::form(c, here,
                { hidden("q", view.search), drop_down(c, { .name = "joined_to", .label = say::join_to }, offered),
                    submit(c, say::join, "button-secondary") }) });
}

}

Document expectation_page(Shown const& view, Context const& c)
{
    Html body = joined({ crumbs(c, { { "/expectations", std::string(c(say::title)) } }), heading(c(say::title)),
        element("blockquote", { cls("lead"), view.one.words.reveal(view.may) }), state_note(view, c), facts(view, c),
        view.one.state == State::Accepted
            ? base::ways_from(base::Place::Expectation, view.one.joined_to.value_or(view.one.id).text(), c)
            : Html {} });
    if (view.may.holds(MaySort::given)) {
        if (view.one.state == State::Waiting)
            body += deciding(view, c);
        body += sorting(view, c);
        body += joining(view, c);
        if (view.one.state != State::Waiting)
            body += deciding(view, c);
        if (!view.one.name.reveal(view.may).empty())
            body += button_form(c, at(view.one.id, "unname"), say::unname, "button-quiet");
    }
    body += same_said(view, c);
    body += history(view, c);
    return { c(say::title), Shape::Narrow, body };
}

Document parting_page(Parting const& view, Context const& c)
{
    auto const back = Url::of("/expectations", view.leader.id);
    return { c(say::part_title), Shape::Narrow,
        joined({ crumbs(c, { { "/expectations", std::string(c(say::title)) } }), heading(c(say::part_title)),
            quoted(view.leader.words.reveal(view.may)), p({ cls("lead"), c(say::part_lead) }),
            page::form(c, Url::of("/expectations/joinings", view.joining),
                { text_area(c, { .name = "because", .label = say::because, .most = form::OwnWords::most }, 2),
                    means_otherwise(c),
                    div({ cls("button-row"), submit(c, say::part_button),
                        link_button(c, back, say::back, "button-quiet") }) }) }) };
}

}
