// The list by value, and the forms.
#include "base/own_words.h"
#include "domain/exemplar/exemplar_page.h"
#include "domain/exemplar/exemplar_words.h"

#include <array>

namespace exemplar {

using namespace page;

namespace {

constexpr std::array all_values { CerdasValue::Agile, CerdasValue::Empathetic, CerdasValue::Devout,
    CerdasValue::Disciplined, CerdasValue::Trustworthy, CerdasValue::Courteous };

Html card(CerdasValue value, Overview const& view, Context const& c)
{
    std::vector<Node> items;
    for (auto const& one : view.practices)
        if (one.cerdas_value == value)
            items.push_back(li({ a({ href(Url::of("/practices", one.id)), one.name(c.tongue) }),
                one.ended_because ? p({ cls("hint"), c.say(say::is_over, { { "because", *one.ended_because } }) })
                                  : Html {} }));
    return li({ cls("card"), h2({ icon(value_symbol(value)), " ", c(value_word(value)) }), ul(items),
        value == CerdasValue::Devout ? p({ cls("hint"), c(say::devout_note) }) : Html {} });
}

// By value, each under its name.
std::vector<Choice> practice_choices(std::vector<Practice> const& practices, Context const& c)
{
    std::vector<Choice> offered;
    for (auto const& one : practices)
        if (!one.ended_because)
            offered.push_back({ .value = one.id.text(),
                .label = one.name(c.tongue),
                .group = std::string(c(value_word(one.cerdas_value))) });
    return offered;
}

Html name_fields(Practice const& one, Context const& c)
{
    return joined({ field(c, { .name = "name_id", .label = say::name, .value = one.name_id, .most = 60 }),
        field(c, { .name = "name_en", .label = say::name_en, .value = one.name_en, .most = 60, .optional = true }) });
}

}

Document overview_page(Overview const& view, Context const& c)
{
    std::vector<Node> cards { cls("cards") };
    for (auto const value : all_values)
        cards.push_back(card(value, view, c));
    return { c(say::title), Shape::Wide,
        joined({ div({ cls("page-head"), heading(c(say::title)),
                     div({ cls("button-row"),
                         view.may.holds(MayNote::given) ? link_button(c, "/practices/women", say::note)
                                                        : link_button(c, "/practices/women", say::by_woman),
                         view.may.holds(MayKeep::given) ? link_button(c, "/practices/new", say::add, "button-quiet")
                                                        : Html {} }) }),
            p({ cls("lead"), c(say::lead) }), ul(cards) }) };
}

Document adding_page(Adding const&, Context const& c)
{
    std::vector<Choice> values;
    for (auto const value : all_values)
        if (may_change(value))
            values.push_back({ boost::describe::enum_to_string(value, ""), std::string(c(value_word(value))) });
    return { c(say::add), Shape::Narrow,
        joined({ crumbs(c, { { "/practices", std::string(c(say::title)) } }), heading(c(say::add)),
            p({ cls("lead"), c(say::add_lead) }),
            page::form(c, "/practices",
                { choices(c, { .name = "cerdas_value", .label = say::which_value }, Pick::One, values),
                    name_fields({}, c), submit(c, say::add) }) }) };
}

Document changing_page(Changing const& view, Context const& c)
{
    auto const& one = view.practice;
    auto const end = Url::of("/practices", one.id, "end");
    auto rename = may_change(one.cerdas_value)
        ? page::form(c, Url::of("/practices", one.id, "change"), { name_fields(one, c), submit(c, say::save_name) })
        : p({ cls("lead"), c(faith_is_not_measured.text) });
    return { c(say::change), Shape::Narrow,
        joined({ crumbs(c,
                     { { "/practices", std::string(c(say::title)) },
                         { Url::of("/practices", one.id), one.name(c.tongue) } }),
            heading(c(say::change), one.name(c.tongue)), std::move(rename),
            details(
                { flag("open", c.problem && c.path == end.text()), summary({ c(say::end) }), p({ c(say::end_lead) }),
                    page::form(c, end,
                        { text_area(c, { .name = "because", .label = say::because, .most = 300 }, 2),
                            submit(c, say::end, "button-danger") }) }) }) };
}

Document writing_page(Writing const& view, Context const& c)
{
    auto const crumb = crumbs(c, { { "/practices", std::string(c(say::title)) } });
    if (!view.woman)
        return { c(say::note_title), Shape::Narrow,
            joined({ crumb, heading(c(say::note_title)), error_summary(c), p({ cls("lead"), c(say::women_hint) }),
                link_button(c, "/practices/women", say::find) }) };
    std::vector<Choice> sessions;
    for (auto const& one : view.sessions)
        sessions.push_back({ one.id.text(), one.title + ", " + base::plain_date(one.held_on, c.tongue) });
    auto const form = page::form(c, "/practices/seen",
        { hidden("member_id", view.woman->id.text()),
            drop_down(c, { .name = "practice_id", .label = say::which_practice }, practice_choices(view.practices, c)),
            text_area(c,
                { .name = "words",
                    .label = say::words,
                    .hint = &say::words_hint,
                    .most = form::OwnWords::most,
                    .is_private = true },
                3),
            means_otherwise(c),
            field(c, { .name = "seen_on", .label = say::seen_on, .value = c.today().text(), .type = "date" }),
            drop_down(c, { .name = "session_id", .label = say::session, .optional = true }, sessions),
            field(c, { .name = "place", .label = say::place, .hint = &say::place_hint, .most = 80, .optional = true }),
            submit(c, say::note) });
    return { c(say::note_title), Shape::Narrow,
        joined({ crumb, heading(c(say::note_title), view.woman->full_name.reveal(view.may)),
            p({ cls("lead"), c(say::note_lead) }), form }) };
}

}
