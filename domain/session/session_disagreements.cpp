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
    auto const& chapter = permit.chapter();
    return Disagreements { permit, TRY(found(db, chapter, id)), disagreements_of(db, chapter, id),
        fields_that_differ(db, chapter, id) };
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

struct SettlePlan {
    Field field = Field::Title;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(SettlePlan, (), (field, version))

struct SettleWalkIn {
    WalkInId walk_in_id;
    Field field = Field::Name;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(SettleWalkIn, (), (walk_in_id, field, version))

base::Result<http::SeeOther> settled_to(sql::Write& db, By const& by, SessionId const& id, FieldChosen const& chosen)
{
    TRY(found(db, by.chapter, id));
    if (!settle_field(db, by, id, chosen))
        return base::Problem(base::Kind::Refused, nothing_to_settle);
    return http::SeeOther { Url::of("/sessions", id, "disagreements"), &say::settled };
}

base::Result<http::SeeOther> settle_plan(
    MayPlan const& permit, SessionId const& id, SettlePlan const& form, sql::Write& db, base::Now now)
{
    return settled_to(db, by(permit, now), id, { "", form.field, form.version });
}

base::Result<http::SeeOther> settle_walk_in(
    MayRecord const& permit, SessionId const& id, SettleWalkIn const& form, sql::Write& db, base::Now now)
{
    return settled_to(db, by(permit, now), id, { form.walk_in_id.text(), form.field, form.version });
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

std::string name_of(FieldNoted const& noted, MayRecord const& permit, Context const& c)
{
    switch (noted.field) {
    case Field::Title:
        return std::string(c(say::title));
    case Field::Place:
        return std::string(c(say::place));
    case Field::Landmark:
        return std::string(c(say::landmark));
    case Field::Hours:
        return std::string(c(say::hours));
    case Field::Name:
        return std::string(c(say::walk_ins_name));
    case Field::Phone:
        return c.say(say::walk_ins_phone, { { "name", noted.of_whom.reveal(permit) } });
    }
    return {};
}

std::string text_of(FieldNoted const& noted, MayRecord const& permit, Context const& c)
{
    if (noted.field == Field::Hours)
        return hours(hours_in(noted).starts_at, hours_in(noted).ends_at, c.zone());
    auto const& text = noted.text.reveal(permit);
    return text.empty() ? std::string(c(say::left_empty)) : text;
}

Html way_to_choose(FieldNoted const& one, Session const& session, Context const& c)
{
    auto const name = std::string(boost::describe::enum_to_string(one.field, ""));
    std::vector<std::pair<std::string, std::string>> hidden { { "field", name },
        { "version", std::to_string(one.version) } };
    if (!one.walk_in_id.empty())
        hidden.emplace_back("walk_in_id", one.walk_in_id);
    auto const whose = one.walk_in_id.empty() ? "plan" : "walk-ins";
    return page::button_form(c, Url::inside("/sessions/" + session.id.text() + "/disagreements/" + whose),
        say::this_is_right, "button-secondary", hidden);
}

// Each text once, under it who said so, and one button.
Html card_of_field(OneField said, Disagreements const& view, Context const& c)
{
    std::vector<Node> card { page::cls("card"), page::h2({ name_of(said.front(), view.permit, c) }) };
    std::set<base::Private<std::string>> offered;
    for (auto const& one : said) {
        if (!offered.insert(one.text).second)
            continue;
        std::vector<Node> words { page::strong({ text_of(one, view.permit, c) }) };
        for (auto const& same : said)
            if (same.text == one.text)
                words.push_back(page::p({ page::cls("hint"),
                    c.say(say::according_to,
                        { { "name", same.by }, { "at", base::date_time(same.at, c.zone(), c.tongue) } }) }));
        card.push_back(page::div({ page::cls("flow"), page::div(words), way_to_choose(one, view.session, c) }));
    }
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
    for (auto const& said : field_by_field(view.fields))
        cards.push_back(card_of_field(said, view, c));
    return { c(say::disagreements), page::Shape::Narrow,
        page::joined({ session_crumbs(view.session, c), page::heading(c(say::disagreements), view.session.title),
            page::p({ page::cls("lead"), c(say::disagreements_lead) }),
            cards.size() == 1 ? page::empty_state(c(say::no_disagreements)) : page::ul(cards) }) };
}

std::vector<http::Route> disagreement_routes()
{
    return {
        http::get<&disagreements, &disagreements_page>("/sessions/{session}/disagreements"),
        http::post<&settle_mark>("/sessions/{session}/disagreements").redraws<&disagreements, &disagreements_page>(),
        http::post<&settle_plan>("/sessions/{session}/disagreements/plan")
            .redraws<&disagreements, &disagreements_page>(),
        http::post<&settle_walk_in>("/sessions/{session}/disagreements/walk-ins")
            .redraws<&disagreements, &disagreements_page>(),
    };
}

}
