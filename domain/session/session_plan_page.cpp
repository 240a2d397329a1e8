#include "domain/session/session_page.h"

#include "domain/session/session_words.h"

namespace session {

namespace {

using page::Context;
using page::Html;
using page::Url;

std::vector<page::Choice> programme_choices(PlanForm const& view)
{
    std::vector<page::Choice> offered;
    for (auto const& one : view.programmes)
        if (!one.has_ended || one.id.text() == view.programme_id)
            offered.push_back({ one.id.text(), one.name });
    return offered;
}

std::vector<page::Choice> module_choices(PlanForm const& view)
{
    std::vector<page::Choice> offered;
    for (auto const& one : view.programmes)
        for (auto const& module : view.modules)
            if (module.programme_id == one.id && !one.has_ended)
                offered.push_back({ module.id.text(), one.name + " · " + module.name });
    return offered;
}

std::vector<page::Choice> village_choices(std::vector<area::Village> const& villages)
{
    std::vector<page::Choice> offered;
    for (auto const& village : villages)
        offered.push_back({ village.code, village.name + " (" + village.district + ")" });
    return offered;
}

Html what(PlanForm const& view, Context const& c)
{
    auto const* const s = view.session ? &*view.session : nullptr;
    return page::joined(
        { page::drop_down(c, { .name = "programme_id", .label = say::programme, .value = view.programme_id },
              programme_choices(view)),
            page::drop_down(c, { .name = "module_id", .label = say::module, .value = view.module_id, .optional = true },
                module_choices(view)),
            page::field(c,
                { .name = "title",
                    .label = say::title,
                    .value = s ? s->title : view.title,
                    .hint = &say::title_hint,
                    .most = 120 }),
            view.groups.empty() && view.group_id.empty() ? Html {}
                                                         : page::drop_down(c,
                                                             { .name = "group_id",
                                                                 .label = say::for_group,
                                                                 .value = view.group_id,
                                                                 .hint = &say::for_group_hint,
                                                                 .optional = true },
                                                             group_choices(view.groups, c)) });
}

Html when_and_where(PlanForm const& view, Context const& c)
{
    auto const* const s = view.session ? &*view.session : nullptr;
    return page::joined(
        { page::field(c, { .name = "held_on", .label = say::day, .value = s ? s->held_on.text() : "", .type = "date" }),
            page::field(c,
                { .name = "starts_at",
                    .label = say::starts_plain,
                    .value = s ? s->starts_at.text() : "",
                    .hint = &say::time_hint,
                    .type = "time" }),
            page::field(c,
                { .name = "ends_at", .label = say::ends_plain, .value = s ? s->ends_at.text() : "", .type = "time" }),
            page::field(c,
                { .name = "place",
                    .label = say::place,
                    .value = s ? s->place : "",
                    .hint = &say::place_hint,
                    .most = 120 }),
            page::field(c,
                { .name = "landmark",
                    .label = say::landmark,
                    .value = s ? s->landmark : "",
                    .hint = &say::landmark_hint,
                    .most = 200,
                    .optional = true }),
            page::drop_down(c,
                { .name = "village_code", .label = say::village, .value = s ? s->village_code : view.village_code },
                village_choices(view.villages)) });
}

Html by_whom(PlanForm const& view, Context const& c)
{
    auto const* const s = view.session ? &*view.session : nullptr;
    return page::joined({ page::field(c,
                              { .name = "trainer",
                                  .label = say::trainer,
                                  .value = s ? s->trainer : "",
                                  .most = 100,
                                  .optional = true }),
        page::field(c,
            { .name = "capacity",
                .label = say::capacity,
                .value = s && s->capacity ? std::to_string(*s->capacity) : "",
                .inputmode = "numeric",
                .optional = true }),
        page::text_area(c,
            { .name = "notes",
                .label = say::notes,
                .value = s ? s->notes : "",
                .hint = &say::notes_hint,
                .most = 1000,
                .optional = true },
            3),
        page::checkbox(c, "is_public", c(say::show_publicly), s ? s->is_public : true) });
}

Html asked_why(words::Word const& label, words::Word const* hint, bool optional, Context const& c)
{
    return page::text_area(
        c, { .name = "because", .label = label, .hint = hint, .most = 300, .optional = optional }, 3);
}

}

page::Document plan_page(PlanForm const& view, Context const& c)
{
    auto const& title = view.session ? say::change : say::plan;
    if (view.programmes.empty())
        return { c(title), page::Shape::Narrow,
            page::joined({ page::heading(c(title)),
                page::empty_state(
                    c(say::programme_first), page::link_button(c, "/programmes/new", say::add_programme)) }) };
    auto const action = view.session ? Url::of("/sessions", view.session->id, "change") : Url("/sessions");
    auto const trail = view.session ? session_crumbs(*view.session, c)
                                    : page::crumbs(c, { { "/sessions", std::string(c(say::nav)) } });
    auto const body = page::joined({ trail, page::heading(c(title)),
        page::form(c, action,
            { what(view, c), when_and_where(view, c), by_whom(view, c), page::submit(c, say::save_plan) }) });
    return { c(title), page::Shape::Narrow, body };
}

page::Document cancel_page(SessionView const& view, Context const& c)
{
    auto const& s = view.session;
    auto const body = page::joined({ session_crumbs(s, c), page::heading(c(say::cancel_title), s.title),
        page::p({ page::cls("lead"), c(say::cancel_lead) }),
        page::form(c, Url::of("/sessions", s.id, "cancel"),
            { asked_why(say::because, nullptr, false, c),
                view.came_by_others > 0 ? page::checkbox(c, "although_they_came",
                    c.say(say::although_they_came, { { "n", page::number(view.came_by_others, c.tongue) } }))
                                        : Html {},
                page::div({ page::cls("button-row"), page::submit(c, say::cancel, "button-danger"),
                    page::link_button(c, Url::of("/sessions", s.id), say::back_to_session, "button-quiet") }) }) });
    return { c(say::cancel), page::Shape::Narrow, body };
}

page::Document close_page(SessionView const& view, Context const& c)
{
    auto const& s = view.session;
    auto const came = c.say(say::close_lead, { { "n", page::number(view.tally.came(), c.tongue) } });
    auto const body = page::joined(
        { session_crumbs(s, c), page::heading(c(say::close_title), s.title), page::p({ page::cls("lead"), came }),
            page::form(c, Url::of("/sessions", s.id, "close"),
                { asked_why(say::close_because, &say::close_because_hint, true, c),
                    page::div({ page::cls("button-row"), page::submit(c, say::close),
                        page::link_button(c, Url::of("/sessions", s.id), say::back_to_session, "button-quiet") }) }) });
    return { c(say::close), page::Shape::Narrow, body };
}

}
