// Whom to make known to whom: what is proposed, what a person decided, and whether a tie came of it.
#include "base/own_words.h"
#include "domain/network/network_page.h"
#include "domain/network/network_words.h"

namespace network {

using namespace page;

namespace {

std::string both_names(
    MemberId const& one, MemberId const& other, Names const& names, auto const& may, Context const& c)
{
    return c.say(say::and_then, { { "one", names.woman(one, may) }, { "other", names.woman(other, may) } });
}

std::string why_proposed(Proposal const& proposal, Names const& names, auto const& may, Context const& c)
{
    if (proposal.sort == Sort::Neighbours)
        return std::string(c(say::neighbours));
    if (proposal.sort == Sort::TwoGroups)
        return std::string(c(say::two_groups));
    return c.say(say::alone_and_broker,
        { { "one", names.woman(proposal.one, may) }, { "other", names.woman(proposal.other, may) } });
}

Url deciding(Proposal const& proposal)
{
    auto const of_two = Url("/network/suggestions/decide")
                            .with("sort", boost::describe::enum_to_string(proposal.sort, ""))
                            .with("one", proposal.one.text())
                            .with("other", proposal.other.text());
    return proposal.session_id.empty() ? of_two : of_two.with("session", proposal.session_id);
}

Html waiting(Proposed const& view, Context const& c)
{
    if (!view.is_ready)
        return p({ c(say::not_yet) });
    if (view.waiting.empty())
        return empty_state(c(say::none_proposed));
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.waiting) {
        auto const names = both_names(one.one, one.other, view.names, view.may, c);
        items.push_back(li({ p({ strong({ names }) }), p({ why_proposed(one, view.names, view.may, c) }),
            p({ cls("no-print"),
                a({ href(deciding(one)), c(say::decide), span({ cls("visually-hidden"), ": " + names }) }) }) }));
    }
    return ul(items);
}

Html confirmed(Proposed const& view, Context const& c)
{
    if (view.confirmed.empty())
        return {};
    std::vector<Node> items { cls("flow") };
    for (auto const& [one, are_tied] : view.confirmed)
        items.push_back(li({ p({ strong({ both_names(one.one_id, one.other_id, view.names, view.may, c) }) }),
            p({ are_tied ? tag("leaf", "check", c(say::tied_now)) : tag("info", "clock", c(say::not_tied_now)), " ",
                span({ cls("muted"),
                    c.say(say::decided_on, { { "day", base::plain_date(one.decided_on, c.tongue) } }) }) }) }));
    return section({ h2({ c(say::confirmed) }), ul(items), pager(c, "/network/suggestions", view.page, view.pages) });
}

Html were_put_away(Proposed const& view, Context const& c)
{
    if (view.put_away.empty())
        return {};
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.put_away)
        items.push_back(li({ p({ both_names(one.one_id, one.other_id, view.names, view.may, c) }),
            p({ cls("hint"), one.because.reveal(view.may) }) }));
    return details({ summary({ c(say::were_put_away) }), ul(items) });
}

}

Document proposals_page(Proposed const& view, Context const& c)
{
    return { c(say::proposals), Shape::Narrow,
        joined({ way_back(c), heading(c(say::proposals)), p({ cls("lead"), c(say::proposals_lead) }), waiting(view, c),
            confirmed(view, c), were_put_away(view, c) }) };
}

Document deciding_page(Deciding const& view, Context const& c)
{
    auto const& proposal = view.proposal;
    std::vector<Choice> const decisions { { "Confirmed", std::string(c(say::confirm)) },
        { "PutAway", std::string(c(say::put_away)) } };
    return { c(say::decide), Shape::Narrow,
        joined({ crumbs(c,
                     { { "/network", std::string(c(say::title)) },
                         { "/network/suggestions", std::string(c(say::proposals)) } }),
            heading(both_names(proposal.one, proposal.other, view.names, view.may, c), c(say::decide)),
            p({ cls("lead"), why_proposed(proposal, view.names, view.may, c) }),
            view.session_title.empty()
                ? Html {}
                : p({ c(say::both_to), " ",
                    a({ href(Url::of("/sessions", proposal.session_id)), view.session_title }) }),
            ul({ li({ her_page(proposal.one, view.names.woman(proposal.one, view.may)) }),
                li({ her_page(proposal.other, view.names.woman(proposal.other, view.may)) }) }),
            page::form(c, "/network/suggestions",
                { hidden("sort", boost::describe::enum_to_string(proposal.sort, "")),
                    hidden("one", proposal.one.text()), hidden("other", proposal.other.text()),
                    hidden("session", proposal.session_id),
                    choices(c, { .name = "decision", .label = say::which_decision }, Pick::One, decisions),
                    reason_field(c, say::why_away, true), submit(c, say::save_decision) }) }) };
}

}
