#include "domain/session/session_alike.h"

#include "domain/session/session_disagreements.h"
#include "domain/session/session_found.h"
#include "domain/session/session_parting.h"
#include "domain/session/session_words.h"

#include <algorithm>

namespace session {

using page::Context;
using page::Html;
using page::Node;
using page::Url;

namespace {

struct WhichAlike {
    SessionId other;
};
BOOST_DESCRIBE_STRUCT(WhichAlike, (), (other))

base::Result<AlikeView> show_alike(MayPlan const& permit, SessionId const& id, sql::Read& db)
{
    return AlikeView { TRY(found(db, permit.chapter(), id)), alike_to(db, permit.chapter(), id) };
}

base::Result<Alike> found_alike(MayPlan const& permit, SessionId const& id, SessionId const& other, sql::Read& db)
{
    auto const view = TRY(show_alike(permit, id, db));
    auto const at = std::ranges::find(view.others, other, &Alike::id);
    if (at == view.others.end())
        return base::Problem(base::Kind::Refused, not_alike);
    return *at;
}

base::Result<http::SeeOther> join_alike(
    MayPlan const& permit, SessionId const& id, WhichAlike const& form, sql::Write& db, base::Now now)
{
    auto const other = TRY(found_alike(permit, id, form.other, db));
    bool const is_held = TRY(found(db, permit.chapter(), id)).state == State::Held;
    if (other.state == State::Held && !is_held)
        return base::Problem(base::Kind::Refused, held_stands);
    if (count_disagreements(db, permit.chapter(), other.id) > 0)
        return base::Problem(base::Kind::Refused, settle_first);
    if (are_told_apart(db, permit.chapter(), id, other.id))
        return base::Problem(base::Kind::Refused, told_apart_before);
    keep_joined(db, by(permit, now), other.id, id, std::string(say::joined_because.in(words::Tongue::Indonesian)));
    return http::SeeOther { Url::of("/sessions", id), &say::joined_done };
}

base::Result<http::SeeOther> tell_apart(
    MayPlan const& permit, SessionId const& id, WhichAlike const& form, sql::Write& db, base::Now now)
{
    keep_apart(db, by(permit, now), id, TRY(found_alike(permit, id, form.other, db)).id);
    return http::SeeOther { Url::of("/sessions", id), &say::told_apart };
}

Html card_of(Alike const& one, Session const& session, Context const& c)
{
    auto const way = [&](std::string_view part, words::Word const& word, std::string_view look) {
        return page::button_form(c, Url::of("/sessions", session.id, part), word, look, { { "other", one.id.text() } });
    };
    bool const is_held = one.state == State::Held && session.state != State::Held;
    return page::li({ page::cls("card"), page::h2({ page::a({ page::href(Url::of("/sessions", one.id)), one.title }) }),
        page::p({ hours(one.starts_at, one.ends_at, c.zone()) + ", " + one.place }),
        page::p({ page::cls("muted"), c.say(say::planned_by, { { "name", one.planned_by } }) }),
        is_held ? page::p({ c(held_stands.text) }) : Html {},
        page::div({ page::cls("button-row"), is_held ? Html {} : way("join", say::join_alike, "button"),
            way("apart", say::are_two, "button-secondary") }) });
}

}

page::Document alike_page(AlikeView const& view, Context const& c)
{
    std::vector<Node> cards { page::cls("cards") };
    for (auto const& one : view.others)
        cards.push_back(card_of(one, view.session, c));
    return { c(say::alike), page::Shape::Narrow,
        page::joined({ session_crumbs(view.session, c), page::heading(c(say::alike), view.session.title),
            page::p({ page::cls("lead"), c(say::alike_lead) }),
            view.others.empty() ? page::empty_state(c(say::none_alike)) : page::ul(cards) }) };
}

std::vector<http::Route> alike_routes()
{
    return {
        http::get<&show_alike, &alike_page>("/sessions/{session}/alike"),
        http::post<&join_alike>("/sessions/{session}/join").redraws<&show_alike, &alike_page>(),
        http::post<&tell_apart>("/sessions/{session}/apart").redraws<&show_alike, &alike_page>(),
    };
}

}
