// What was promised and what became of it, as figures that open to their promises.
#include "domain/enactment/enactment_page.h"
#include "domain/enactment/enactment_words.h"

namespace enactment {

using namespace page;

namespace {

// The evaluator sees that a promise failed and when, and nobody's words.
Html failed_list(AccountView const& view, Context const& c)
{
    bool const opens = view.may.holds(MaySee::given);
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.failed)
        items.push_back(li({ opens ? a({ href(promise_at(one)), one.words.reveal(view.may) }) : text(c(say::a_promise)),
            " ", promise_tag(one, view.account.today, c),
            p({ cls("hint"), c(say::due_on), " ", base::long_date(one.due_on, c.tongue) }) }));
    return ul(items);
}

Html promise_table(PromiseList const& list, Context const& c)
{
    if (list.rows.empty())
        return {};
    std::vector<Node> rows;
    for (auto const& one : list.rows) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        auto const answered = one.answered_on ? base::plain_date(*one.answered_on, c.tongue) : "–";
        rows.push_back(
            tr({ th({ attribute("scope", "row"), a({ href(promise_at(one)), one.words.reveal(list.frame.may) }) }),
                td({ labelled(say::due_on), cls("nowrap"), base::plain_date(one.due_on, c.tongue) }),
                td({ labelled(say::answered), cls("nowrap"), answered }),
                td({ labelled(say::promised_by), one.promised_by.value_or(std::string(c(say::an_officer))) }) }));
    }
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    return table({ cls("register stack"),
        thead({ tr(
            { column(say::promise_words), column(say::due_on), column(say::answered), column(say::promised_by) }) }),
        tbody(rows) });
}

}

Url list_at(WhichPromises const& which)
{
    return with_period("/account/promises", which.period)
        .with("state", boost::describe::enum_to_string(which.state, ""));
}

Html promise_figures(std::vector<PromiseFigure> const& figures, Period const& period, bool opens, Context const& c)
{
    std::vector<Node> rows { cls("facts") };
    for (auto const& one : figures)
        rows.push_back(div({ dt({ c(promise_word(one.state)) }),
            dd({ counted(one.many, list_at(WhichPromises { period, one.state, {} }), opens, c) }) }));
    return dl(rows);
}

Html promise_tag(Promise const& one, base::Date today, Context const& c)
{
    auto const state = one.state(today);
    if (state == PromiseState::Withdrawn)
        return span({ cls("hint"), c.say(say::promise_withdrawn, { { "because", *one.withdrawn_because } }) });
    if (state == PromiseState::Overdue)
        return tag("danger", "triangle-alert", c(promise_word(state)));
    return tag(state == PromiseState::Open ? "info" : "leaf", state == PromiseState::Open ? "clock" : "check",
        c(promise_word(state)));
}

Html promises_part(AccountView const& view, Context const& c)
{
    bool const is_cut = view.failed.size() == AccountView::most_failed;
    return section({ h2({ c(say::promises) }),
        promise_figures(view.promises, view.account.period, view.may.holds(MaySee::given), c),
        view.failed.empty() ? p({ cls("muted"), c(say::no_promise) })
                            : joined({ p({ c(say::promises_lead) }), failed_list(view, c) }),
        is_cut ? p({ cls("hint"), c.say(say::first_n, { { "n", std::to_string(view.failed.size()) } }) }) : Html {} });
}

Document promise_list_page(PromiseList const& list, Context const& c)
{
    auto const& which = list.which;
    auto const& frame = list.frame;
    auto const rows = joined({ promise_figures(list.figures, which.period, true, c),
        which.state == PromiseState::Open ? p({ cls("hint"), c(say::whatever_period) }) : Html {},
        promise_table(list, c), pager(c, list_at(which), frame.at.page, frame.at.pages) });
    return { c(say::title), Shape::Wide,
        joined({ crumbs(c, { { with_period("/account", which.period), std::string(c(say::title)) } }),
            heading(c(promise_word(which.state)), c(say::promises)),
            p({ cls("muted"), period_words(which.period, frame.villages, c) }), counted_when(frame.standing, c),
            is_counted(frame.standing) ? rows : Html {} }) };
}

}
