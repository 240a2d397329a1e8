#include "domain/programme/programme_page.h"

#include "domain/programme/programme_words.h"

namespace programme {

namespace {

using page::Context;
using page::Html;
using page::Node;
using page::Url;

page::Html card(Programme const& one, Context const& c)
{
    std::vector<Node> parts { page::cls("card card-whole"),
        page::h2({ page::a({ page::href(Url::of("/programmes", one.id)), page::icon(one.icon), " ", one.name }) }) };
    if (!one.kind_note.empty())
        parts.push_back(page::p({ page::cls("muted"), one.kind_note }));
    parts.push_back(page::p({ one.purpose }));
    auto const count = c.say(say::modules_count, { { "n", page::number(one.modules, c.tongue) } });
    parts.push_back(page::p(
        { one.retired_on ? page::tag("gold", "flag", c(say::ended)) : page::tag("info", "book-open-check", count) }));
    return page::li(parts);
}

// Whatever stands stored that this version does not know is shown as it stands.
std::string field_shown(std::string const& code, Context const& c)
{
    auto const field = field_coded(code);
    return field ? std::string(c(field_word(*field))) : code;
}

Html curriculum(Shown const& view, Context const& c)
{
    if (view.modules.empty())
        return page::empty_state(c(say::no_modules));
    std::vector<Node> rows;
    int n = 0;
    bool const open = view.may_plan && !view.programme.retired_on;
    for (auto const& module : view.modules) {
        auto const correct = Url::of("/programmes", view.programme.id, "modules", module.id);
        rows.push_back(page::tr({ page::td({ page::cls("num"), ++n }),
            page::th({ page::attribute("scope", "row"),
                open ? page::a({ page::href(correct), module.name }) : page::text(module.name) }),
            page::td({ field_shown(module.field, c) }), page::td({ module.outcome }) }));
    }
    auto const column = [&](words::Word const& word) { return page::th({ page::attribute("scope", "col"), c(word) }); };
    return page::div({ page::cls("scroll"), page::attribute("tabindex", "0"), page::attribute("role", "region"),
        page::attribute("aria-label", c(say::modules)),
        page::table({ page::cls("register"),
            page::thead(
                { page::tr({ page::th({ page::attribute("scope", "col"), page::cls("num"), c(say::module_order) }),
                    column(say::module_name), column(say::module_field), column(say::module_outcome) }) }),
            page::tbody(rows) }) });
}

std::vector<page::Choice> field_choices(Context const& c)
{
    std::vector<page::Choice> offered;
    for (int at = 0; at <= static_cast<int>(Field::Other); ++at) {
        auto const field = static_cast<Field>(at);
        offered.push_back({ boost::describe::enum_to_string(field, ""), std::string(c(field_word(field))) });
    }
    return offered;
}

Html module_fields(Module const& module, Context const& c)
{
    auto const field = field_coded(module.field);
    return page::joined(
        { page::field(c, { .name = "name", .label = say::module_name, .value = module.name, .most = 120 }),
            page::drop_down(c,
                { .name = "field",
                    .label = say::module_field,
                    .value = field ? boost::describe::enum_to_string(*field, "") : "" },
                field_choices(c)),
            page::field(c,
                { .name = "outcome",
                    .label = say::module_outcome,
                    .value = module.outcome,
                    .most = 200,
                    .optional = true }) });
}

Html module_part(Shown const& view, Context const& c)
{
    auto const action = Url::of("/programmes", view.programme.id, "modules");
    return page::section({ page::h2({ c(say::add_module) }),
        page::form(c, action,
            { module_fields({}, c),
                page::submit(c, say::add_module, view.modules.empty() ? "button" : "button-secondary") }) });
}

}

page::Document overview_page(Overview const& view, Context const& c)
{
    auto const add = view.may_plan ? page::link_button(c, "/programmes/new", say::add) : Html {};
    Html body = page::div({ page::cls("page-head"), page::heading(c(say::title)),
        view.programmes.empty() ? Html {} : page::div({ page::cls("button-row"), add }) });
    body += page::p({ page::cls("lead"), c(say::lead) });
    if (view.programmes.empty()) {
        body += page::empty_state(c(say::none_yet), add);
    } else {
        std::vector<Node> cards { page::cls("cards") };
        for (auto const& one : view.programmes)
            cards.push_back(card(one, c));
        body += page::ul(cards);
    }
    return { c(say::title), page::Shape::Wide, body };
}

page::Document writing_page(Writing const& writing, Context const& c)
{
    auto const one = writing.programme.value_or(Programme {});
    auto const title = c(writing.programme ? say::correct : say::add_title);
    auto const drawn = picture_drawn(one.icon).value_or(Picture::Van);
    std::vector<std::pair<Url, std::string>> way { { "/programmes", std::string(c(say::title)) } };
    if (writing.programme)
        way.push_back({ Url::of("/programmes", one.id), one.name });
    std::vector<page::Choice> pictures;
    for (int at = 0; at <= static_cast<int>(Picture::Sprout); ++at) {
        auto const picture = static_cast<Picture>(at);
        pictures.push_back({ boost::describe::enum_to_string(picture, ""), std::string(c(picture_word(picture))) });
    }
    auto const body = page::joined({ page::crumbs(c, way), page::heading(title),
        page::form(c, writing.programme ? Url::of("/programmes", one.id, "correct") : Url("/programmes"),
            { page::field(
                  c, { .name = "name", .label = say::name, .value = one.name, .hint = &say::name_hint, .most = 60 }),
                page::field(c,
                    { .name = "kind_note",
                        .label = say::kind_note,
                        .value = one.kind_note,
                        .hint = &say::kind_note_hint,
                        .most = 120,
                        .optional = true }),
                page::text_area(c,
                    { .name = "purpose",
                        .label = say::purpose,
                        .value = one.purpose,
                        .hint = &say::purpose_hint,
                        .most = 500 },
                    3),
                page::choices(c,
                    { .name = "picture", .label = say::picture, .value = boost::describe::enum_to_string(drawn, "") },
                    page::Pick::One, pictures),
                page::submit(c, say::save) }) });
    return { title, page::Shape::Narrow, body };
}

page::Document module_page(WritingModule const& writing, Context const& c)
{
    auto const& one = writing.programme;
    auto const body = page::joined(
        { page::crumbs(
              c, { { "/programmes", std::string(c(say::title)) }, { Url::of("/programmes", one.id), one.name } }),
            page::heading(c(say::correct_module), one.name),
            page::form(c, Url::of("/programmes", one.id, "modules", writing.module.id),
                { module_fields(writing.module, c), page::submit(c, say::save_module) }) });
    return { c(say::correct_module), page::Shape::Narrow, body };
}

page::Document programme_page(Shown const& view, Context const& c)
{
    auto const& one = view.programme;
    bool const open = view.may_plan && !one.retired_on;
    Html body = page::crumbs(c, { { "/programmes", std::string(c(say::title)) } });
    auto const plan = Url("/sessions/new").with("programme_id", one.id.text());
    body += page::div({ page::cls("page-head"), page::heading(one.name, one.kind_note),
        open && !view.modules.empty()
            ? page::div({ page::cls("button-row"), page::link_button(c, plan, say::plan_with) })
            : Html {} });
    body += page::p({ page::cls("lead"), one.purpose });
    if (one.retired_on)
        body += page::div({ page::cls("note"), page::icon("flag"),
            page::p({ c.say(say::ended_on,
                { { "day", base::plain_date(*one.retired_on, c.tongue) },
                    { "because", one.because.value_or("") } }) }) });
    body += page::section({ page::h2({ c(say::modules) }), curriculum(view, c) });
    if (open) {
        body += module_part(view, c);
        body += page::div({ page::cls("button-row"),
            page::link_button(c, Url::of("/programmes", one.id, "correct"), say::correct, "button-quiet"),
            page::link_button(c, Url::of("/programmes", one.id, "retire"), say::retire, "button-quiet") });
    }
    return { c(say::title), page::Shape::Wide, body };
}

page::Document retire_page(Shown const& view, Context const& c)
{
    auto const here = Url::of("/programmes", view.programme.id);
    auto const body = page::joined(
        { page::crumbs(c, { { "/programmes", std::string(c(say::title)) }, { here, view.programme.name } }),
            page::heading(c(say::retire_title), view.programme.name),
            page::p({ page::cls("lead"), c(say::retire_lead) }),
            page::form(c, Url::of("/programmes", view.programme.id, "retire"),
                { page::text_area(c, { .name = "because", .label = say::because, .most = 300 }, 3),
                    page::div({ page::cls("button-row"), page::submit(c, say::retire, "button-danger"),
                        page::link_button(c, here, say::back, "button-quiet") }) }) });
    return { c(say::retire), page::Shape::Narrow, body };
}

}
