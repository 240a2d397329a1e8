// What a partner sees: its account, on a page of its own and on paper; and the link that leads there.
#include "base/page/qr.h"
#include "domain/partner/partner_page.h"
#include "domain/partner/partner_words.h"

namespace partner {

using namespace page;

namespace {

using Rows = std::vector<std::vector<Html>>;

Html part_of(
    Context const& c, Word const& title, Word const& none, std::vector<Column> const& columns, Rows const& rows)
{
    return section({ h2({ c(title) }), rows.empty() ? p({ cls("muted"), c(none) }) : register_of(c, columns, rows) });
}

// What was promised, what came of it or without it, and where it went; in whole.
Html support_of(Account const& account, Context const& c)
{
    auto const& whole = account.whole;
    Rows agreed;
    for (auto const& one : whole.agreements)
        agreed.push_back({ text(one.number), text(one.about), text(day_words(one.from, c)),
            text(day_words(one.ended_on.value_or(one.until), c)) });
    Rows promised;
    for (auto const& one : whole.promises)
        promised.push_back({ text(one.what), text(amount_words(one.amount, one.unit, c)),
            text(amount_words(one.received, one.unit, c)), text(day_words(one.due_on, c)),
            p({ promise_standing(one, account.today, c) }) });
    Rows came;
    for (auto const& one : whole.receipts)
        came.push_back(
            { text(one.what), text(amount_words(one.amount, one.unit, c)), text(amount_words(one.left(), one.unit, c)),
                text(day_words(one.received_on, c)), text(one.receipt_no.empty() ? "–" : one.receipt_no) });
    Rows went;
    for (auto const& one : whole.given)
        went.push_back(
            { text(one.what), text(amount_words(one.amount, one.unit, c)), text(place_words(one, For::ThePartner, c)),
                text(day_words(one.given_on, c)), text(one.receipt_no.empty() ? "–" : one.receipt_no) });
    return joined({ part_of(c, say::promises, say::no_promises,
                        { { &say::what_short }, { &say::amount_short, true }, { &say::received_of, true },
                            { &say::due_on }, { &say::standing } },
                        promised),
        part_of(c, say::receipts, say::no_receipts,
            { { &say::what_short }, { &say::amount_short, true }, { &say::left, true }, { &say::received_on },
                { &say::receipt_no_short } },
            came),
        part_of(c, say::given, say::no_given,
            { { &say::what_short }, { &say::amount_short, true }, { &say::where_short }, { &say::day },
                { &say::receipt_no_short } },
            went),
        part_of(c, say::agreements, say::no_agreements,
            { { &say::number }, { &say::about }, { &say::from }, { &say::until } }, agreed) });
}

Html reached_of(std::optional<Reached> const& counted, Context const& c)
{
    if (!counted)
        return section({ h2({ c(say::reached) }), p({ cls("muted"), c(say::not_counted) }) });
    auto const& reached = *counted;
    auto const about = [&](std::int64_t women) {
        return c.say(say::about_n, { { "n", page::number(women, c.tongue) } });
    };
    auto const women = reached.told.women ? about(*reached.told.women) : std::string(c(say::too_few));
    Html body = joined({ h2({ c(say::reached) }),
        p({ cls("muted"), c.say(say::reached_lead, { { "day", day_words(reached.counted_until, c) } }) }),
        dl({ cls("facts"), div({ dt({ c(say::sessions_held) }), dd({ page::number(reached.sessions, c.tongue) }) }),
            div({ dt({ c(say::women_came) }), dd({ women }) }) }) });
    Rows rows;
    for (auto const& one : reached.told.districts)
        rows.push_back(
            { text(one.district.empty() ? std::string(c(say::elsewhere)) : one.district), text(about(one.women)) });
    if (!rows.empty())
        body += joined({ h3({ c(say::by_district) }),
            register_of(c, { { &say::district }, { &say::women, true } }, rows, Layout::Narrow) });
    if (reached.told.women)
        body += p({ cls("hint"), c(say::in_tens) });
    if (reached.told.some_hidden)
        body += p({ cls("hint"), c(say::hidden_rule) });
    return section({ body });
}

Html print_button(Context const& c)
{
    return element("button",
        { attribute("type", "button"), cls("button"), flag("data-print"), flag("hidden"), icon("printer"),
            c(say::print) });
}

std::string account_lead(Account const& account, Context const& c)
{
    return c.say(say::account_lead, { { "chapter", account.chapter_name }, { "day", day_words(account.today, c) } });
}

}

Document linking_page(Linking const& view, Context const& c)
{
    Html current;
    if (!view.path.empty()) {
        auto const address = c.site_url + view.path;
        current = section({ cls("card"), p({ c(say::link_lead) }), qr(address, c(say::link_words)),
            p({ code({ id("partner-link"), a({ href(Url::inside(view.path)), address }) }) }),
            element("button",
                { cls("button-secondary"), attribute("type", "button"), attribute("data-copy", "partner-link"),
                    flag("hidden"), c(say::copy_link) }) });
    }
    std::vector<Node> made { cls("flow") };
    for (auto const& link : view.links) {
        auto const words = c.say(say::link_of, { { "day", day_words(link.until, c) } });
        made.push_back(li({ p({ struck_if(!link.holds(view.today), words), " ",
                                link.is_revoked ? tag("plum", "x", c(say::revoked)) : Html {} }),
            link.holds(view.today)
                ? button_form(c, Url::of("/partners/links", link.id, "revoke"), say::revoke, "button-danger")
                : Html {} }));
    }
    constexpr std::int64_t a_quarter = 90;
    auto const until = base::Date::from_days(view.today.days() + a_quarter).text();
    return { c(say::link), Shape::Narrow,
        joined({ partner_top(c, view.partner, say::link), p({ cls("lead"), c(say::link_shows) }), std::move(current),
            page::form(c, Url::of("/partners", view.partner.id, "link"),
                { field(c, { .name = "until", .label = say::link_until, .value = until, .type = "date" }),
                    submit(c, say::make_link, view.path.empty() ? "button" : "button-secondary") }),
            made.size() > 1 ? section({ h2({ c(say::links) }), ul(made) }) : Html {} }) };
}

Document own_page(OwnPage const& view, Context const& c)
{
    auto const& account = view.account;
    return { c(say::account), Shape::Narrow,
        joined({ div({ cls("page-head"), heading(account.whole.partner.name, account.chapter_name),
                     div({ cls("button-row"),
                         link_button(c, Url::of("/partner-page", view.token, "sheet"), say::see_sheet,
                             "button-secondary") }) }),
            p({ cls("lead"), c(say::thanks) }), support_of(account, c), reached_of(account.reached, c),
            p({ link_button(c, Url::of("/c", account.slug, "expectations"), say::say_yours, "button-secondary") }),
            p({ cls("hint"), c.say(say::holds_until, { { "day", day_words(view.until, c) } }) }) }) };
}

// On A4: the account with the places for three signatures.
Document sheet_page(Sheet const& sheet, Context const& c)
{
    auto const& account = sheet.account;
    auto const signs = [&](Word const& who, std::string const& name) { return p({ c(who), element("b", { name }) }); };
    return { c(say::account), Shape::Bare,
        joined({ div({ cls("button-row no-print"), print_button(c),
                     link_button(c, Url::inside(sheet.back), say::back, "button-quiet") }),
            heading(account.whole.partner.name, c(say::account)), p({ account_lead(account, c) }),
            support_of(account, c), reached_of(account.reached, c),
            div({ cls("signatures"), signs(say::chair_signs, ""), signs(say::treasurer_signs, ""),
                signs(say::partner_signs, account.whole.partner.name) }) }) };
}

}
