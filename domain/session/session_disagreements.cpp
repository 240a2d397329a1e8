#include "domain/session/session_disagreements.h"

#include "domain/session/session_found.h"
#include "domain/session/session_words.h"

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

std::string said(Mark mark, std::string const& by, base::Instant at, Context const& c)
{
    return c.say(say::said_by,
        { { "mark", std::string(c(mark_word(mark))) }, { "name", by },
            { "at", base::date_time(at, c.zone(), c.tongue) } });
}

}

page::Document disagreements_page(Disagreements const& view, Context const& c)
{
    auto const here = Url::of("/sessions", view.session.id, "disagreements");
    std::vector<Node> cards { page::cls("cards") };
    for (auto const& one : view.all) {
        auto const choose = [&](Mark mark) {
            return page::button_form(c, here, mark_word(mark), "button-secondary",
                { { "member_id", one.member_id.text() }, { "mark", std::string(mark_name(mark)) } });
        };
        cards.push_back(page::li({ page::cls("card"), page::h2({ one.full_name.reveal(view.permit) }),
            page::p({ said(one.first_mark, one.first_by, one.first_at, c) }),
            page::p({ said(one.later_mark, one.later_by, one.later_at, c) }), page::p({ c(say::which_is_right) }),
            page::div({ page::cls("button-row"), choose(one.first_mark), choose(one.later_mark) }) }));
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
