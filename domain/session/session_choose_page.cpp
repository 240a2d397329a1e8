#include "domain/session/session_page.h"

#include "domain/session/session_correct_words.h"
#include "domain/session/session_words.h"

#include "base/indonesian.h"

#include <algorithm>

namespace session {

namespace {

using page::Context;
using page::Html;
using page::Node;
using page::Url;

std::vector<page::Choice> village_choices(std::vector<area::Village> const& villages, Context const& c)
{
    std::vector<page::Choice> choices;
    for (auto const& village : villages)
        choices.push_back({ .value = village.code, .label = village.name, .group = std::string(c(say::village)) });
    return choices;
}

Html filters(ToChoose const& view, Context const& c)
{
    auto places = group_choices(view.groups, c);
    auto const villages = village_choices(view.villages, c);
    places.insert(places.end(), villages.begin(), villages.end());
    places.insert(
        places.begin(), { { "last", std::string(c(say::last_time)) }, { "all", std::string(c(say::everywhere)) } });
    return page::asking_form(Url::of("/sessions", view.session.id, "expected"),
        { page::drop_down(c, { .name = "from", .label = say::choose_from, .value = view.from }, places),
            page::field(c,
                { .name = "search", .label = say::search, .value = view.search, .type = "search", .optional = true }),
            page::submit(c, say::show, "button-secondary") });
}

Html one_woman(ToChoose const& view, member::MemberLine const& one, int n, Context const& c)
{
    bool const on_list = std::find(view.already.begin(), view.already.end(), one.id.text()) != view.already.end();
    auto const box = "member-" + std::to_string(n);
    auto const rt = one.rt.empty() ? std::string() : c.say(say::rt, { { "rt", one.rt } });
    return page::div({ page::cls("choice"),
        page::input({ page::id(box), page::attribute("type", "checkbox"), page::attribute("name", "members"),
            page::attribute("value", one.id.text()), page::flag("checked", !on_list) }),
        page::label({ page::attribute("for", box), page::span({ one.full_name.reveal(view.permit) }),
            page::span({ page::cls("hint"), on_list ? std::string(c(say::on_list)) : rt }) }) });
}

// Whether she is one is for a person to say: nobody is taken off by herself.
Html twice_line(WalkIns const& view, WalkIn const& one, Context const& c)
{
    auto const at = std::ranges::find(view.twice, one.id, &NotedTwice::id);
    if (at == view.twice.end())
        return {};
    auto const& line = at->is_by_one ? say::twice_by_one : say::twice_by_two;
    auto const because = std::string(c(say::twice_because));
    auto const here
        = [&](std::string_view part) { return Url::of("/sessions", view.session.id, "walk-ins", one.id, part); };
    return page::div({ page::cls("warning"), page::icon("triangle-alert"),
        page::p({ c.say(line, { { "first", at->first_by }, { "by", at->noted_by } }) }),
        page::div({ page::cls("button-row"),
            page::button_form(
                c, here("take-off"), say::take_twice_off, "button-secondary button-small", { { "because", because } }),
            page::button_form(c, here("another"), say::is_another, "button-secondary button-small") }) });
}

Html walk_in_item(WalkIns const& view, WalkIn const& one, Context const& c)
{
    auto const& phone = one.phone.reveal(view.permit);
    auto const link = Url::of("/sessions", view.session.id, "walk-ins", one.id, "link");
    return page::li({ page::cls("card"), page::h2({ one.name.reveal(view.permit) }),
        one.village_name.empty() ? Html {}
                                 : page::p({ page::cls("line"), page::icon("map-pin"), " ", one.village_name }),
        phone.empty() ? Html {}
                      : page::p({ page::cls("line"), page::icon("phone"), " ", indonesian::show_phone(phone) }),
        twice_line(view, one, c),
        page::p({ one.member_id ? page::tag("leaf", "check", c(say::linked))
                                : page::link_button(c, link, say::link, "button-secondary button-small") }) });
}

}

page::Document choose_page(ToChoose const& view, Context const& c)
{
    auto const& s = view.session;
    Html body = page::joined({ session_crumbs(s, c), page::heading(c(say::choose_title), s.title), filters(view, c) });
    if (view.found.empty()) {
        body += page::empty_state(c(say::nobody_found));
        return { c(say::choose), page::Shape::Narrow, body };
    }
    std::vector<Node> boxes { page::id("f-members"), page::cls("field choices"), page::attribute("tabindex", "-1"),
        page::legend({ c(say::members) }),
        page::p({ page::cls("hint"),
            c.say(say::found_of,
                { { "shown", page::number(static_cast<std::int64_t>(view.found.size()), c.tongue) },
                    { "n", page::number(view.total, c.tongue) } }) }) };
    int n = 0;
    for (auto const& one : view.found)
        boxes.push_back(one_woman(view, one, n++, c));
    body += page::form(c, Url::of("/sessions", s.id, "expected"),
        { page::hidden("from", view.from), page::hidden("search", view.search), page::fieldset(boxes),
            page::div({ page::cls("button-row"), page::submit(c, say::add_chosen),
                page::link_button(c, Url::of("/sessions", s.id), say::back_to_session, "button-quiet") }) });
    return { c(say::choose), page::Shape::Narrow, body };
}

page::Document walk_ins_page(WalkIns const& view, Context const& c)
{
    auto const& s = view.session;
    Html body = page::joined({ session_crumbs(s, c), page::heading(c(say::walk_ins), s.title),
        page::p({ page::cls("lead"), c(say::walk_in_lead) }) });
    if (view.walk_ins.empty()) {
        body += page::p({ page::cls("muted"), c(say::no_walk_ins) });
    } else {
        std::vector<Node> items { page::cls("cards") };
        for (auto const& one : view.walk_ins)
            items.push_back(walk_in_item(view, one, c));
        body += page::ul(items);
    }
    body += page::section({ page::h2({ c(say::walk_in_add) }),
        page::form(c, Url::of("/sessions", s.id, "walk-ins"),
            { page::field(c, { .name = "name", .label = say::walk_in_name, .most = 100, .is_private = true }),
                page::field(c,
                    { .name = "phone",
                        .label = say::walk_in_phone,
                        .type = "tel",
                        .inputmode = "tel",
                        .optional = true,
                        .is_private = true }),
                page::drop_down(c,
                    { .name = "village_code", .label = say::village, .value = s.village_code, .optional = true },
                    village_choices(view.villages, c)),
                page::submit(c, say::walk_in_add) }) });
    body += page::section({ page::h2({ c(say::card_title) }),
        page::form(c, Url::of("/sessions", s.id, "cards"),
            { page::field(c, { .name = "card", .label = say::card_code, .hint = &say::card_code_hint, .most = 40 }),
                page::submit(c, say::note_card, "button-secondary") }) });
    return { c(say::walk_ins), page::Shape::Narrow, body };
}

std::string place_of(
    member::MemberLine const& one, std::map<std::string, std::string> const& village_names, Context const& c)
{
    auto const village = village_names.find(one.village_code);
    auto place = village == village_names.end() ? std::string() : village->second;
    if (!one.rt.empty())
        place += (place.empty() ? "" : " · ") + c.say(say::rt, { { "rt", one.rt } });
    return place;
}

static Html take_off_form(ToLink const& view, Context const& c)
{
    auto const where = Url::of("/sessions", view.session.id, "walk-ins", view.walk_in.id, "take-off");
    bool const refused = !page::field_error(c, "because").empty();
    return page::details({ page::flag("open", refused), page::summary({ c(say::take_off) }),
        page::form(c, where,
            { page::field(c, { .name = "because", .label = say::because, .most = 300 }),
                page::submit(c, say::take_off_button, "button-danger") }) });
}

static Html correct_form(ToLink const& view, Context const& c)
{
    auto const where = Url::of("/sessions", view.session.id, "walk-ins", view.walk_in.id, "correct");
    bool const refused = !page::field_error(c, "name").empty() || !page::field_error(c, "phone").empty();
    return page::details({ page::flag("open", refused), page::summary({ c(say::correct_walk_in) }),
        page::form(c, where,
            { page::field(c,
                  { .name = "name",
                      .label = say::walk_in_name,
                      .value = view.walk_in.name.reveal(view.permit),
                      .most = 100,
                      .is_private = true }),
                page::field(c,
                    { .name = "phone",
                        .label = say::walk_in_phone,
                        .value = indonesian::show_phone(view.walk_in.phone.reveal(view.permit)),
                        .type = "tel",
                        .inputmode = "tel",
                        .optional = true,
                        .is_private = true }),
                page::submit(c, say::correct_walk_in_button, "button-secondary") }) });
}

page::Document link_page(ToLink const& view, Context const& c)
{
    auto const& s = view.session;
    auto const here = Url::of("/sessions", s.id, "walk-ins", view.walk_in.id, "link");
    Html body
        = page::joined({ session_crumbs(s, c), page::heading(c(say::link_title), view.walk_in.name.reveal(view.permit)),
            page::p({ page::cls("lead"), c(say::link_lead) }),
            page::asking_form(here,
                { page::field(c, { .name = "search", .label = say::search, .value = view.search, .type = "search" }),
                    page::submit(c, say::show, "button-secondary") }) });
    if (view.found.empty()) {
        body += page::empty_state(c(say::nobody_found));
        body += correct_form(view, c);
        body += take_off_form(view, c);
        return { c(say::link), page::Shape::Narrow, body };
    }
    std::vector<page::Choice> women;
    for (auto const& one : view.found) {
        women.push_back({ one.id.text(), one.full_name.reveal(view.permit), place_of(one, view.village_names, c) });
    }
    body += page::form(c, here,
        { page::choices(c, { .name = "member_id", .label = say::members, .is_private = true }, page::Pick::One, women),
            page::div({ page::cls("button-row"), page::submit(c, say::this_is_her),
                page::link_button(c, Url::of("/sessions", s.id, "walk-ins"), say::back, "button-quiet") }) });
    body += correct_form(view, c);
    body += take_off_form(view, c);
    return { c(say::link), page::Shape::Narrow, body };
}

}
