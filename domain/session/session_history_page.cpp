#include "domain/session/session_correct_words.h"
#include "domain/session/session_history.h"
#include "domain/session/session_words.h"

namespace session {

using page::Context;
using page::Html;
using page::Node;
using page::Url;

namespace {

// What stands is plain; what was superseded stays readable, struck through.
Html version(std::string const& what, std::string const& by, base::Instant at, bool stands, Context const& c)
{
    auto const who = c.say(say::noted_by, { { "name", by }, { "at", base::date_time(at, c.zone(), c.tongue) } });
    return page::li(
        { stands ? page::strong({ what }) : page::element("s", { what }), page::p({ page::cls("hint"), who }) });
}

std::string told(PlanNoted const& plan, Context const& c)
{
    auto text = plan.title + ". " + base::long_date(plan.held_on, c.tongue) + ", "
        + hours(plan.starts_at, plan.ends_at, c.zone()) + ". " + plan.place;
    for (auto const& more : { plan.landmark, plan.village_name })
        text += more.empty() ? "" : ", " + more;
    return text;
}

Html plans(History const& view, Context const& c)
{
    std::vector<Node> items { page::cls("flow") };
    for (auto const& plan : view.plans)
        items.push_back(version(told(plan, c), plan.noted_by, plan.noted_at, &plan == &view.plans.back(), c));
    return page::section({ page::h2({ c(say::history_plan) }), page::element("ol", items) });
}

Html together(History const& view, Context const& c)
{
    std::vector<Node> items { page::cls("flow") };
    for (auto const& one : view.together)
        items.push_back(
            version(c.say(one.is_parted ? say::parted_from_it : say::joined_with, { { "session", one.title } }),
                one.noted_by, one.noted_at, true, c));
    return items.size() == 1 ? Html {}
                             : page::section({ page::h2({ c(say::history_together) }), page::element("ol", items) });
}

Html marks(History const& view, Context const& c)
{
    std::vector<Node> cards { page::cls("cards") };
    for (std::size_t at = 0; at < view.marks.size();) {
        auto const& woman = view.marks[at];
        std::vector<Node> items;
        for (; at < view.marks.size() && view.marks[at].member_id == woman.member_id; ++at) {
            auto const& one = view.marks[at];
            bool const stands = at + 1 == view.marks.size() || view.marks[at + 1].member_id != woman.member_id;
            items.push_back(version(std::string(c(mark_word(one.mark))), one.noted_by, one.noted_at, stands, c));
        }
        cards.push_back(page::li(
            { page::cls("card"), page::h3({ woman.full_name.reveal(view.permit) }), page::element("ol", items) }));
    }
    return cards.size() == 1 ? Html {} : page::section({ page::h2({ c(say::history_marks) }), page::ul(cards) });
}

Html guests(History const& view, Context const& c)
{
    std::vector<Node> cards { page::cls("cards") };
    auto const& all = view.walk_ins;
    for (std::size_t at = 0; at < all.size();) {
        auto const& first = all[at];
        std::vector<Node> items;
        for (; at < all.size() && all[at].walk_in_id == first.walk_in_id; ++at) {
            bool const is_last = at + 1 == all.size() || all[at + 1].walk_in_id != first.walk_in_id;
            items.push_back(version(
                all[at].name.reveal(view.permit), all[at].noted_by, all[at].noted_at, is_last && !first.taken_off, c));
        }
        cards.push_back(page::li({ page::cls("card"), page::element("ol", items),
            first.taken_off ? page::p({ c.say(say::taken_off_because, { { "because", *first.taken_off } }) })
                            : Html {} }));
    }
    return cards.size() == 1 ? Html {} : page::section({ page::h2({ c(say::walk_ins) }), page::ul(cards) });
}

}

page::Document history_page(History const& view, Context const& c)
{
    return { c(say::history), page::Shape::Narrow,
        page::joined({ session_crumbs(view.session, c), page::heading(c(say::history), view.session.title),
            page::p({ page::cls("lead"), c(say::history_lead) }), plans(view, c), together(view, c), marks(view, c),
            guests(view, c), moments_of_history(view, c) }) };
}

}
