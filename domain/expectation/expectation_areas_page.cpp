// The role areas, and the public box.
#include "base/own_words.h"
#include "domain/expectation/expectation_page.h"
#include "domain/expectation/expectation_words.h"

namespace expectation {

using namespace page;

namespace {

Html name_fields(RoleArea const& area, Context const& c)
{
    return joined({ field(c, { .name = "name_id", .label = say::area_name, .value = area.name_id, .most = 60 }),
        field(c,
            { .name = "name_en", .label = say::area_name_en, .value = area.name_en, .most = 60, .optional = true }) });
}

Html area_item(RoleArea const& one, bool may_sort, Context const& c)
{
    auto const other = c.tongue == words::Tongue::English ? one.name_id : one.name_en;
    auto about = joined({ strong({ one.name(c.tongue) }),
        other.empty() || other == one.name(c.tongue) ? Html {} : span({ cls("muted"), " · " + other }) });
    if (one.ended_because)
        return li(
            { std::move(about), p({ cls("hint"), c.say(say::area_is_over, { { "because", *one.ended_because } }) }) });
    if (!may_sort)
        return li({ std::move(about) });
    return li({ std::move(about), " ",
        a({ cls("no-print"), href(Url::of("/role-areas", one.id)), c(say::change_area),
            span({ cls("visually-hidden"), ": " + one.name(c.tongue) }) }) });
}

}

Document areas_page(Areas const& view, Context const& c)
{
    std::vector<Node> items;
    for (auto const& one : view.areas)
        items.push_back(area_item(one, view.may_sort, c));
    auto add = view.may_sort ? section({ h2({ c(say::add_area) }),
                   page::form(c, "/role-areas", { name_fields({}, c), submit(c, say::add_area) }) })
                             : Html {};
    return { c(say::areas_title), Shape::Narrow,
        joined({ crumbs(c, { { "/expectations", std::string(c(say::title)) } }), heading(c(say::areas_title)),
            p({ cls("lead"), c(say::areas_lead) }), ul(items), std::move(add) }) };
}

Document area_page(OneArea const& view, Context const& c)
{
    auto const& area = view.area;
    auto const end = Url::of("/role-areas", area.id, "end");
    return { c(say::areas_title), Shape::Narrow,
        joined({ crumbs(c, { { "/role-areas", std::string(c(say::areas_title)) } }), heading(area.name(c.tongue)),
            page::form(
                c, Url::of("/role-areas", area.id, "rename"), { name_fields(area, c), submit(c, say::rename_area) }),
            details({ flag("open", c.problem && c.path == end.text()), summary({ c(say::end_area) }),
                p({ c(say::end_area_lead) }),
                page::form(c, end,
                    { text_area(c, { .name = "because", .label = say::because, .most = form::OwnWords::most }, 2),
                        means_otherwise(c), submit(c, say::end_area, "button-danger") }) }) }) };
}

Document box_page(Box const& box, Context const& c)
{
    auto const form = page::form(c, Url::of("/c", box.slug, "expectations"),
        { hidden("community", box.slug),
            text_area(c,
                { .name = "words", .label = say::box_words, .hint = &say::words_hint, .most = form::OwnWords::most },
                4),
            choices(c, { .name = "who", .label = say::box_who }, Pick::One, who_choices(c)),
            drop_down(c, { .name = "village_code", .label = say::village, .value = box.village_code, .optional = true },
                area::choices(box.villages)),
            choices(c, { .name = "urgency", .label = say::urgency }, Pick::One, urgency_choices(c)),
            submit(c, say::box_send) });
    std::vector<Node> said { cls("flow") };
    for (auto const& line : box.said)
        said.push_back(li({ quoted(line.words.reveal(box.may)), said_by(line.who, line.village_name, c) }));
    return { c(say::box_title), Shape::Public,
        joined({ heading(c(say::box_title), box.chapter_name), p({ cls("lead"), c(say::box_lead) }),
            div({ cls("note"), icon("shield-check"), p({ c(say::box_no_name) }) }), form,
            section({ h2({ c(say::box_heard) }), box.said.empty() ? p({ cls("muted"), c(say::box_nothing) }) : ul(said),
                base::ways_along(box.ways, box.slug, box.village_code, c) }),
            p({ a({ href(Url::of("/c", box.slug)), c(say::box_schedule) }) }) }) };
}

}
