#include "domain/session/session_disagreements.h"

#include "domain/session/session_found.h"
#include "domain/session/session_words.h"

#include <algorithm>
#include <set>
#include <span>

namespace session {

using page::Context;
using page::Html;
using page::Node;
using page::Url;

namespace {

struct Settle {
    member::MemberId member_id;
    std::string mark;
};
BOOST_DESCRIBE_STRUCT(Settle, (), (member_id, mark))

base::Result<Disagreements> disagreements(MayRecord const& permit, SessionId const& id, sql::Read& db)
{
    return Disagreements { permit, TRY(found(db, permit.chapter(), id)), disagreements_of(db, permit.chapter(), id) };
}

base::Result<http::SeeOther> settle_mark(
    MayRecord const& permit, SessionId const& id, Settle const& form, sql::Write& db, base::Now now)
{
    TRY(found(db, permit.chapter(), id));
    auto const mark = mark_named(form.mark);
    if (!mark)
        return form::field_problem("mark", mark_unknown);
    if (!settle(db, by(permit, now), id, form.member_id, *mark))
        return base::Problem(base::Kind::Refused, nothing_to_settle);
    return http::SeeOther { Url::of("/sessions", id, "disagreements"), &say::settled };
}

// What was said of one woman, and a button for each mark.
Html card_of(std::span<SaidOfHer const> said, Disagreements const& view, Context const& c)
{
    std::vector<Node> card { page::cls("card"), page::h2({ said.front().full_name.reveal(view.permit) }) };
    std::vector<Node> buttons { page::cls("button-row") };
    std::set<Mark> offered;
    for (auto const& one : said) {
        card.push_back(page::p({ c.say(say::said_by,
            { { "mark", std::string(c(mark_word(one.mark))) }, { "name", one.by },
                { "at", base::date_time(one.at, c.zone(), c.tongue) } }) }));
        if (offered.insert(one.mark).second)
            buttons.push_back(page::button_form(c, Url::of("/sessions", view.session.id, "disagreements"),
                mark_word(one.mark), "button-secondary",
                { { "member_id", one.member_id.text() }, { "mark", std::string(mark_name(one.mark)) } }));
    }
    card.push_back(page::p({ c(say::which_is_right) }));
    card.push_back(page::div(buttons));
    return page::li(card);
}

}

page::Document disagreements_page(Disagreements const& view, Context const& c)
{
    std::vector<Node> cards { page::cls("cards") };
    std::span<SaidOfHer const> left(view.all);
    while (!left.empty()) {
        auto const of_another = [&](SaidOfHer const& one) { return one.member_id != left.front().member_id; };
        auto const hers = static_cast<std::size_t>(std::ranges::find_if(left, of_another) - left.begin());
        cards.push_back(card_of(left.first(hers), view, c));
        left = left.subspan(hers);
    }
    return { c(say::disagreements), page::Shape::Narrow,
        page::joined({ session_crumbs(view.session, c), page::heading(c(say::disagreements), view.session.title),
            page::p({ page::cls("lead"), c(say::disagreements_lead) }),
            view.all.empty() ? page::empty_state(c(say::no_disagreements)) : page::ul(cards) }) };
}

std::vector<http::Route> disagreement_routes()
{
    return {
        http::get<&disagreements, &disagreements_page>("/sessions/{session}/disagreements"),
        http::post<&settle_mark>("/sessions/{session}/disagreements").redraws<&disagreements, &disagreements_page>(),
    };
}

}
