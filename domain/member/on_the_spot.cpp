#include "domain/member/on_the_spot.h"
#include "base/http/told.h"
#include "base/sync_door/not_taken.h"
#include "domain/member/card_words.h"
#include "domain/member/member_words.h"

#include <algorithm>

namespace member {

namespace {

struct RegisterOnTheSpot {
    Text full_name;
    std::optional<Text> nickname;
    std::optional<Text> phone;
    std::string village_code;
    std::optional<Text> rt;
    Joining joining = Joining::Member;
};
BOOST_DESCRIBE_STRUCT(RegisterOnTheSpot, (), (full_name, nickname, phone, village_code, rt, joining))

struct Settle {
    MemberId other;
};
BOOST_DESCRIBE_STRUCT(Settle, (), (other))

base::Result<http::SeeOther> register_on_the_spot(
    MayRegister may, RegisterOnTheSpot form, sql::Write& db, base::Now now)
{
    WriteMember written { std::move(form.full_name), std::move(form.nickname), std::move(form.phone), std::nullopt,
        false, std::move(form.village_code), std::move(form.rt) };
    written.joining = form.joining;
    auto woman = TRY(understood(written, base::date_in(may.zone(), now.at)));
    TRY(lives_here(db, may.chapter(), woman));
    auto const alike = store::who_may_be_her(db, may.chapter(), woman, Likeness::Likely);
    woman.id = db.fresh<MemberId>();
    store::register_woman(db, may.chapter(), woman, { may.account(), now.at });
    for (auto const& other : alike)
        store::keep_doubt(db, may.chapter(), { woman.id, other }, now.at);
    return http::SeeOther { page::Url::of("/members", woman.id), &say::registered };
}

base::Result<Doubles> doubles(MayMerge may, sql::Read& db)
{
    auto doubts = store::doubts(db, may.chapter());
    std::vector<MemberId> both;
    for (auto const& [woman, other] : doubts)
        for (auto const& id : { woman, other })
            if (std::find(both.begin(), both.end(), id) == both.end())
                both.push_back(id);
    auto women = find_members(db, may.chapter(), both);
    return Doubles { may, std::move(doubts), std::move(women), store::villages(db, may.chapter()) };
}

base::Result<http::SeeOther> say_different(MayMerge may, MemberId id, Settle form, sql::Write& db, base::Now now)
{
    if (!store::settle_doubt(db, may.chapter(), { id, form.other }, { may.account(), now.at }))
        return base::Problem(base::Kind::Unknown, no_doubt);
    return http::SeeOther { page::Url("/members/doubles"), &say::doubt_settled };
}

std::string purpose_of(
    sql::Read& db, base::ChapterId const& chapter, MemberId const& member_id, std::string const& consent_id)
{
    for (auto const& given : store::consents(db, chapter, member_id))
        if (given.id.text() == consent_id)
            return given.purpose;
    return "?";
}

std::string text_in(form::Typed const& typed, std::string_view name)
{
    return std::string(typed.one(name).value_or(""));
}

}

static bool const on_the_spot_told = http::tell_notes<&register_on_the_spot>();

std::vector<http::Route> on_the_spot_routes()
{
    return {
        http::post<&register_on_the_spot>("/members/on-the-spot").also_from_phones(),
        http::get<&doubles, &doubles_page>("/members/doubles"),
        http::post<&say_different>("/members/{member}/doubles").redraws<&doubles, &doubles_page>(),
    };
}

page::Document doubles_page(Doubles const& view, page::Context const& c)
{
    using namespace page;
    auto const told = [&](MemberId const& id) {
        for (auto const& one : view.women)
            if (one.id == id)
                return p({ a({ href(Url::of("/members", id)),
                    line_words(one.full_name.reveal(view.may), one.nickname.reveal(view.may),
                        village_name(view.villages, one.village_code), one.rt) }) });
        return p({ c(say::not_known) });
    };
    std::vector<Node> cards { cls("cards") };
    for (auto const& doubt : view.doubts)
        cards.push_back(
            li({ cls("card"), told(doubt.member_id), p({ cls("muted"), c(say::looks_like) }), told(doubt.other_id),
                div({ cls("button-row"),
                    button_form(c, Url::of("/members", doubt.other_id, "merge"), say::is_the_same, "button-secondary",
                        { { "same_woman", doubt.member_id.text() } }),
                    button_form(c, Url::of("/members", doubt.member_id, "doubles"), say::is_another, "button-quiet",
                        { { "other", doubt.other_id.text() } }) }) }));
    return { c(say::doubles), Shape::Narrow,
        joined({ crumbs(c, { { "/members", std::string(c(say::women)) } }), heading(c(say::doubles)),
            p({ cls("lead"), c(say::doubles_lead) }),
            view.doubts.empty() ? empty_state(c(say::no_doubles)) : ul(cards) }) };
}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed)
        return {};
    auto const& form = typed.value();
    if (note.kind == "member.register_on_the_spot")
        return words::say(say::told_registered, tongue,
            { { "name", text_in(form, "full_name") },
                { "village", village_name(store::villages(db, chapter), text_in(form, "village_code")) } });
    bool const ends = note.kind == "member.withdraw_consent" && note.about.size() == 2;
    if (!ends && (note.kind != "member.give_consent" || note.about.empty()))
        return {};
    MemberId const her(note.about.front());
    auto const woman = store::find(db, chapter, her);
    auto const name = woman
        ? woman->full_name.stored()
        : sync_door::said_where_made(db, chapter, her.text(), "member.register_on_the_spot", "full_name");
    auto const goes_on = woman && woman->merged_into ? *woman->merged_into : her;
    auto const key = ends ? purpose_of(db, chapter, goes_on, note.about.back()) : text_in(form, "purpose");
    auto const* const purpose = purpose_named(key);
    return words::say(ends ? say::told_withdrawal : say::told_consent, tongue,
        { { "name", name.empty() ? std::string(say::somebody.in(tongue)) : name },
            { "purpose", purpose ? std::string(purpose->label.in(tongue)) : key } });
}

}
