// One area of the account with what stands behind its figures, and what is tagged with which.
#include "domain/enactment/enactment_page.h"
#include "domain/enactment/enactment_words.h"

namespace enactment {

using namespace page;

namespace {

Html expected_list(AreaView const& view, Context const& c)
{
    if (view.expected.empty())
        return p({ cls("muted"), c(say::none_expected) });
    std::vector<Node> rows;
    for (auto const& one : view.expected) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        rows.push_back(
            tr({ th({ attribute("scope", "row"),
                     a({ href(Url::of("/answers", one.joined_to.value_or(one.id))), one.words.reveal(view.may) }) }),
                td({ labelled(say::village), one.village_name.empty() ? "–" : one.village_name }),
                td({ labelled(say::said_on), cls("nowrap"), base::plain_date(one.said_on, c.tongue) }),
                td({ labelled(say::answered), cls("nowrap"),
                    one.answered_on ? tag("leaf", "check", base::plain_date(*one.answered_on, c.tongue))
                                    : tag("gold", "clock", c(say::unanswered)) }) }));
    }
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    return table({ cls("register stack"),
        thead({ tr({ column(say::words), column(say::village), column(say::said_on), column(say::answered) }) }),
        tbody(rows) });
}

Html done_list(AreaView const& view, Context const& c)
{
    if (view.done.empty())
        return p({ cls("muted"), c(say::none_done) });
    std::vector<Node> rows;
    for (auto const& one : view.done) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        rows.push_back(
            tr({ th({ attribute("scope", "row"),
                     a({ href(address(one.kind, one.done_id)), title_of(one.kind, one.title, view.may, c) }) }),
                td({ labelled(say::kind), c(kind_word(one.kind)) }),
                td({ labelled(say::village), one.village_name.empty() ? "–" : one.village_name }),
                td({ labelled(say::done_on), cls("nowrap"), base::plain_date(one.done_on, c.tongue) }),
                td({ labelled(say::enacted_answering), cls("num"), one.answers }) }));
    }
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    return table({ cls("register stack"),
        thead({ tr({ column(say::what), column(say::kind), column(say::village), column(say::done_on),
            column(say::enacted_answering) }) }),
        tbody(rows) });
}

Html cut_note(std::size_t shown, Context const& c)
{
    if (shown < static_cast<std::size_t>(AreaView::most))
        return {};
    return p({ cls("hint"), c.say(say::first_n, { { "n", std::to_string(AreaView::most) } }) });
}

// By the sort as the books of partners name it.
Word const& support_word(std::string_view sort)
{
    if (sort == "facility")
        return say::support_facility;
    if (sort == "trainer")
        return say::support_trainer;
    return sort == "funds" ? say::support_funds : say::support_mentoring;
}

std::string sort_name(Sort const& one, Context const& c)
{
    if (one.kind == Kind::Support)
        return std::string(c(kind_word(one.kind))) + ": " + std::string(c(support_word(one.sort_id)));
    return one.name.empty() ? std::string(c(kind_word(one.kind))) : one.name;
}

}

Document area_page(AreaView const& view, Context const& c)
{
    auto const name = view.area ? view.area->name(c.tongue) : std::string(c(say::not_sorted));
    bool const is_counted = view.standing.source == Source::Books || view.standing.counted_at;
    return {
        c(say::title), Shape::Wide,
        joined({ crumbs(c, { { with_period("/account", view.period), std::string(c(say::title)) } }),
            heading(name, c(say::role_area)), p({ cls("muted"), period_words(view.period, view.villages, c) }),
            counted_when(view.standing, c),
            is_counted ? section({ id("expected"), h2({ c(say::of_area_expected) }),
                p({ cls("hint"), c(say::older_too) }), expected_list(view, c), cut_note(view.expected.size(), c) })
                       : Html {},
            section({ id("done"), h2({ c(say::of_area_done) }), done_list(view, c), cut_note(view.done.size(), c) }) })
    };
}

Document tags_page(Tags const& view, Context const& c)
{
    std::vector<Node> items { cls("cards") };
    for (auto const& one : view.sorts) {
        auto const area = area_name(view.areas, one.role_area_id, c);
        auto const name = sort_name(one, c);
        items.push_back(li({ cls("card"), h2({ name }),
            p({ cls("hint"),
                c.say(say::tag_count, { { "n", number(one.done, c.tongue) } }) + " · "
                    + (area.empty() ? std::string(c(say::not_sorted)) : area) }),
            view.may_tag ? p({ a({ href(Url::of("/account/tags", kind_name(one.kind), one.sort_id)), c(say::change_tag),
                span({ cls("visually-hidden"), ": " + name }) }) })
                         : Html {} }));
    }
    return { c(say::tags_title), Shape::Narrow,
        joined({ crumbs(c, { { "/account", std::string(c(say::title)) } }), heading(c(say::tags_title)),
            p({ cls("lead"), c(say::tags_lead) }), ul(items) }) };
}

Document tagging_page(Tagging const& view, Context const& c)
{
    auto const& one = view.sort;
    return { c(say::tags_title), Shape::Narrow,
        joined({ crumbs(c, { { "/account/tags", std::string(c(say::tags_title)) } }), heading(sort_name(one, c)),
            page::form(c, Url::of("/account/tags", kind_name(one.kind), one.sort_id),
                { drop_down(c,
                      { .name = "role_area_id",
                          .label = say::role_area,
                          .value = one.role_area_id ? one.role_area_id->text() : "",
                          .optional = true },
                      area_choices(view.areas, c)),
                    submit(c, say::save_tag) }) }) };
}

}
