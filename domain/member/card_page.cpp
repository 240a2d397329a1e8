#include "domain/member/card.h"
#include "domain/member/card_words.h"
#include "domain/member/member_words.h"

#include "base/page/qr.h"

namespace member {

using namespace page;

namespace {

// The name she goes by, the community, and the code: nothing else stands on it.
Html printed(std::string const& name, std::string const& code, Context const& c)
{
    auto const chapter = c.mandate ? c.mandate->chapter_name : std::string();
    return element("article",
        { cls("member-card"), qr(code, c(say::card_qr)),
            div({ p({ cls("member-card-name"), name }), p({ chapter }), p({ cls("hint"), c(say::card) }) }) });
}

std::string const& called(Text const& full_name, Text const& nickname, MaySee const& may)
{
    auto const& name = nickname.reveal(may);
    return name.empty() ? full_name.reveal(may) : name;
}

Html print_button(Context const& c)
{
    return element("button",
        { cls("button no-print"), attribute("type", "button"), flag("data-print"), flag("hidden"), icon("printer"), " ",
            c(say::card_print) });
}

Html why_field(std::string_view name, Context const& c)
{
    return field(c, { .name = name, .label = say::card_because, .most = 200 });
}

Html earlier(OneCard const& view, Context const& c)
{
    std::vector<Node> items;
    for (auto const& one : view.cards)
        if (one.withdrawn_at)
            items.push_back(li({ c.say(say::card_was_withdrawn,
                { { "at", date_time(*one.withdrawn_at, c.zone(), c.tongue) },
                    { "because", one.because.value_or("") } }) }));
    return items.empty() ? Html {} : section({ cls("no-print"), h2({ c(say::card_history) }), ul(items) });
}

}

Document card_page(OneCard const& view, Context const& c)
{
    auto const here = Url::of("/members", view.woman.id, "card");
    bool const registers
        = view.may.holds(permit::secretariat | permit::facilitator) && !view.woman.merged_into.has_value();
    bool const has_card = !view.cards.empty() && !view.cards.front().withdrawn_at;
    Html body = joined({ crumbs(c,
                             { { "/members", std::string(c(say::cards)) },
                                 { Url::of("/members", view.woman.id), view.woman.full_name.reveal(view.may) } }),
        heading(c(say::card)) });
    if (has_card) {
        auto const& name = called(view.woman.full_name, view.woman.nickname, view.may);
        body += joined({ p({ cls("lead no-print"), c(say::card_lead) }), printed(name, view.cards.front().code, c),
            print_button(c) });
        if (registers)
            body += details({ cls("no-print"), flag("open", c.problem != nullptr), summary({ c(say::replace_card) }),
                page::form(
                    c, here, { why_field("because", c), submit(c, say::replace_card_button, "button-secondary") }),
                page::form(c, Url::of("/members", view.woman.id, "card", "withdraw"),
                    { why_field("reason", c), submit(c, say::withdraw_card_button, "button-danger") }) });
    } else {
        body += empty_state(
            c(say::card_none), registers ? page::form(c, here, { submit(c, say::issue_card) }) : Html {});
    }
    body += earlier(view, c);
    return { c(say::card), Shape::Narrow, body };
}

Document cards_page(CardSheet const& view, Context const& c)
{
    std::vector<Node> cards { cls("member-cards") };
    for (auto const& one : view.cards)
        cards.push_back(printed(called(one.full_name, one.nickname, view.may), one.code, c));
    auto const make = view.without > 0 && view.may.holds(permit::secretariat | permit::facilitator)
        ? page::form(c, "/members/cards",
            { cls("no-print"), hidden("village", view.village_code),
                element("button",
                    { cls("button-secondary"),
                        c.say(say::issue_cards, { { "n", page::number(view.without, c.tongue) } }) }) })
        : Html {};
    return { c(say::cards), Shape::Wide,
        joined({ crumbs(c, { { "/members", std::string(c(say::cards)) } }), heading(c(say::cards)),
            p({ cls("lead no-print"), c(say::cards_lead) }),
            asking_form("/members/cards",
                { cls("filters no-print"),
                    drop_down(c, { .name = "village", .label = say::village, .value = view.village_code },
                        village_choices(view.villages)),
                    submit(c, say::show_cards, "button-secondary") }),
            view.cards.empty() ? empty_state(c(say::cards_none)) : joined({ print_button(c), div(cards) }), make }) };
}

}
