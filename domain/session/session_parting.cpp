#include "domain/session/session_parting.h"

#include "base/sync_door/not_taken.h"
#include "domain/session/session_found.h"
#include "domain/session/session_words.h"

namespace session {

using page::Context;
using page::Html;
using page::Url;

namespace {

struct PartAgain { };
BOOST_DESCRIBE_STRUCT(PartAgain, (), ())

base::Result<Joined> joined_where_it_stands(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    auto joined = find_joined(db, chapter, id);
    if (!joined)
        return base::Problem(base::Kind::Refused, not_joined);
    if (joined->stands != joined->into)
        return base::Problem(base::Kind::Refused, part_the_other_first);
    return std::move(*joined);
}

base::Result<Parting> before_parting(MayPlan const& permit, SessionId const& id, sql::Read& db)
{
    auto session = TRY(found(db, permit.chapter(), id));
    auto const joined = TRY(joined_where_it_stands(db, permit.chapter(), id));
    return Parting { std::move(session), TRY(found(db, permit.chapter(), joined.into)), joined.was_held };
}

// Whoever taps twice, or beside another, finds them parted.
base::Result<http::SeeOther> part_again(
    MayPlan const& permit, SessionId const& id, PartAgain const&, sql::Write& db, base::Now now)
{
    auto const session = TRY(found(db, permit.chapter(), id));
    http::SeeOther const done { Url::of("/sessions", id), &say::parted };
    bool const is_parted = !stands_as(db, permit.chapter(), id) && !parted_from(db, permit.chapter(), id).empty();
    if (is_parted)
        return done;
    auto const joined = TRY(joined_where_it_stands(db, permit.chapter(), id));
    keep_parted(db, by(permit, now), session, joined, std::string(say::parted_because.in(words::Tongue::Indonesian)));
    sync_door::try_refused(db, permit.chapter(),
        { already_cancelled, noted_as(db, permit.chapter(), id), "session.cancel" }); // which would cancel it again
    return done;
}

Html way_to_part(SessionId const& id, Context const& c)
{
    return page::a({ page::href(Url::of("/sessions", id, "part")), c(say::part_again) });
}

}

page::Document parting_page(Parting const& view, Context const& c)
{
    words::Fill const named { { "session", view.session.title }, { "other", view.into.title } };
    return { c(say::part_again), page::Shape::Narrow,
        page::joined({ session_crumbs(view.session, c), page::heading(c(say::part_again), view.session.title),
            page::p({ page::cls("lead"), c.say(view.was_held ? say::stands_again_held : say::stands_again, named) }),
            page::p({ c.say(say::goes_back, named) }), page::p({ c.say(say::stays_there, named) }),
            page::p({ c(say::not_asked_again) }),
            page::button_form(c, Url::of("/sessions", view.session.id, "part"), say::part_again, "button", {}),
            page::p({ page::a({ page::href(Url::of("/sessions", view.session.id)), c(say::back_to_session) }) }) }) };
}

Html joined_note(SessionView const& view, Context const& c)
{
    if (view.stands_as)
        return page::div({ page::cls("warning"), page::icon("triangle-alert"),
            page::p({ c(say::was_joined), " ",
                page::a({ page::href(Url::of("/sessions", *view.stands_as)), c(say::open_the_other) }),
                view.may_record ? page::joined({ " · ", way_to_part(view.session.id, c) }) : Html {} }) });
    Html notes;
    for (auto const& one : view.joined)
        notes += page::p({ page::cls("muted"), c.say(say::holds_joined, { { "session", one.title } }), " ",
            way_to_part(one.id, c) });
    return notes;
}

std::vector<http::Route> parting_routes()
{
    return {
        http::get<&before_parting, &parting_page>("/sessions/{session}/part"),
        http::post<&part_again>("/sessions/{session}/part").redraws<&before_parting, &parting_page>(),
    };
}

}
