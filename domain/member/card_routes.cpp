#include "base/slice.h"
#include "base/unicode.h"
#include "domain/member/card.h"
#include "domain/member/card_words.h"
#include "domain/member/member_parts.h"

namespace member {

namespace {

struct IssueCard {
    std::optional<std::string> because; // why the one she has is replaced
};
BOOST_DESCRIBE_STRUCT(IssueCard, (), (because))
struct WithdrawCard {
    std::string reason; // beside `because` on one page
};
BOOST_DESCRIBE_STRUCT(WithdrawCard, (), (reason))
struct OfVillage {
    std::optional<std::string> village;
};
BOOST_DESCRIBE_STRUCT(OfVillage, (), (village))

constexpr int most_reason = 200;
constexpr int cards_at_once = 200;

std::optional<Card> in_use(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    for (auto const& one : store::cards(db, chapter, id))
        if (!one.withdrawn_at)
            return one;
    return std::nullopt;
}

base::Result<OneCard> show_card(MaySee may, MemberId id, sql::Read& db)
{
    auto woman = store::find(db, may.chapter(), id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, no_such_woman);
    return OneCard { may, std::move(*woman), store::cards(db, may.chapter(), id) };
}

base::Result<http::SeeOther> issue_card(MayRegister may, MemberId id, IssueCard form, sql::Write& db, base::Now now)
{
    TRY(going_on(db, may.chapter(), id));
    store::By const by { may.account(), now.at };
    if (auto const before = in_use(db, may.chapter(), id)) {
        auto const because = form.because.value_or("");
        if (because.empty() || unicode::length(because) > most_reason)
            return form::field_problem("because", because.empty() ? say_why_replaced : too_long_here, most_reason);
        store::withdraw_card(db, may.chapter(), before->id, because, by);
    }
    store::issue_card(db, may.chapter(), id, by);
    return http::SeeOther { page::Url::of("/members", id, "card"), &say::card_issued };
}

base::Result<http::SeeOther> withdraw_card(
    MayRegister may, MemberId id, WithdrawCard form, sql::Write& db, base::Now now)
{
    TRY(going_on(db, may.chapter(), id));
    auto const card = in_use(db, may.chapter(), id);
    if (!card)
        return base::Problem(base::Kind::Refused, no_card);
    if (unicode::length(form.reason) > most_reason)
        return form::field_problem("reason", too_long_here, most_reason);
    store::withdraw_card(db, may.chapter(), card->id, form.reason, { may.account(), now.at });
    return http::SeeOther { page::Url::of("/members", id, "card"), &say::card_withdrawn };
}

base::Result<CardSheet> show_cards(MaySee may, OfVillage asked, sql::Read& db)
{
    constexpr int most = 500;
    auto const village = asked.village.value_or("");
    auto const without = store::without_card(db, may.chapter(), village, cards_at_once).size();
    return CardSheet { may, village, store::villages(db, may.chapter()),
        store::cards_in_use(db, may.chapter(), village, most), static_cast<std::int64_t>(without) };
}

base::Result<http::SeeOther> issue_cards(MayRegister may, OfVillage form, sql::Write& db, base::Now now)
{
    auto const village = form.village.value_or("");
    auto const women = store::without_card(db, may.chapter(), village, cards_at_once);
    if (women.empty())
        return base::Problem(base::Kind::Refused, all_have_cards);
    for (auto const& one : women)
        store::issue_card(db, may.chapter(), one, { may.account(), now.at });
    return http::SeeOther { page::Url("/members/cards").with("village", village), &say::cards_issued };
}

}

std::vector<http::Route> card_routes()
{
    return {
        http::get<&show_cards, &cards_page>("/members/cards"),
        http::post<&issue_cards>("/members/cards").redraws<&show_cards, &cards_page>(),
        http::get<&show_card, &card_page>("/members/{member}/card"),
        http::post<&issue_card>("/members/{member}/card").redraws<&show_card, &card_page>(),
        http::post<&withdraw_card>("/members/{member}/card/withdraw").redraws<&show_card, &card_page>(),
    };
}

}
