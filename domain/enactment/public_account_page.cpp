// What was said in public and what came of it, for everybody.
#include "domain/enactment/enactment_page.h"
#include "domain/enactment/enactment_words.h"

namespace enactment {

using namespace page;

namespace {

// Never its title, its place or a name: those are not for everybody.
Word const& answered_by(Kind kind)
{
    switch (kind) {
    case Kind::Session:
        return say::answered_by_session;
    case Kind::Meeting:
        return say::answered_by_meeting;
    case Kind::Carriage:
        return say::answered_by_carriage;
    case Kind::Support:
        return say::answered_by_support;
    case Kind::Deed:
        break;
    }
    return say::answered_by_deed;
}

Html answered_line(Became const& became, Context const& c)
{
    auto const when = base::plain_date(*became.answered_on, c.tongue);
    if (became.public_words.empty())
        return p({ icon("circle-check"), " ", c.say(answered_by(became.kind), { { "when", when } }) });
    return p({ icon("circle-check"), " ", became.public_words, " ", span({ cls("muted"), when }) });
}

Html promised_line(base::Date until, base::Date today, Context const& c)
{
    auto const& words = until < today ? say::promised_and_late : say::promised_until;
    return p({ icon("clock"), " ", c.say(words, { { "when", base::plain_date(until, c.tongue) } }) });
}

// Of what an officer heard: its day is nobody's but hers.
Html became_lines(Heard const& one, base::Date today, Context const& c)
{
    auto const& became = one.became;
    if (!became.answered_on && !became.promised_until)
        return p({ icon("circle-dashed"), " ", c.say(say::waits_since, { { "when", month_of(one.said_on, c) } }) });
    return joined({ became.answered_on ? answered_line(became, c) : Html {},
        became.promised_until ? promised_line(*became.promised_until, today, c) : Html {} });
}

}

Html what_came_of(CameOf const& one, base::Date today, Context const& c)
{
    auto const& became = one.became;
    Html told;
    if (became.answered_on)
        told += answered_line(became, c);
    if (became.promised_until)
        told += promised_line(*became.promised_until, today, c);
    if (became.answered_on && became.last_answered_on < one.said.said_on && !became.promised_until)
        told += p({ icon("circle-dashed"), " ",
            c.say(say::said_again, { { "when", base::plain_date(one.said.said_on, c.tongue) } }) });
    if (!became.answered_on && !became.promised_until)
        told += p({ icon("circle-dashed"), " ",
            c.say(say::waits_since, { { "when", base::plain_date(one.said.said_on, c.tongue) } }) });
    return told;
}

std::string where_and_when(CameOf const& one, Context const& c)
{
    auto const& said = one.said;
    auto about = base::plain_date(said.said_on, c.tongue);
    if (!said.village_name.empty())
        about = said.village_name + " · " + about;
    if (said.voices > 1)
        about += " · " + c.say(say::voices_alike, { { "n", number(said.voices, c.tongue) } });
    return about;
}

Html said_by_how_many(CameOf const& one, std::string const& words, Context const& c)
{
    return p({ element("q", { words }), " ", span({ cls("muted"), where_and_when(one, c) }) });
}

Html heard_and_became(PublicAccount const& view, Context const& c)
{
    auto const own = Url::of("/c", view.account.slug, "account").with("village", view.village_code);
    auto const turned = [&](int page, Word const& word) {
        return a({ href(own.with("heard", std::to_string(page)).at("heard")), c(word) });
    };
    auto const all = areas_of(view.account);
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.heard) {
        PublicAnswer const what { {}, one.role_area_id, one.village_name, Words(), one.said_on, "", Kind::Deed, Words(),
            {} };
        items.push_back(li({ what_was_said(what, "", all, c), became_lines(one, view.account.today, c) }));
    }
    auto const& none = view.answers.empty() ? say::nothing_heard : say::nothing_else_heard;
    return section(
        { id("heard"), h2({ c(say::heard_lately) }), view.heard.empty() ? p({ cls("muted"), c(none) }) : ul(items),
            view.heard_page == 1 && !view.has_older_heard
                ? Html {}
                : p({ view.heard_page > 1 ? turned(view.heard_page - 1, say::newer_ones) : Html {},
                    view.heard_page > 1 && view.has_older_heard ? " · " : "",
                    view.has_older_heard ? turned(view.heard_page + 1, say::older_ones) : Html {} }) });
}

Html said_and_became(PublicAccount const& view, Context const& c)
{
    auto const own = Url::of("/c", view.account.slug, "account").with("village", view.village_code);
    auto const turned = [&](int page, Word const& word) {
        return a({ href(own.with("page", std::to_string(page)).at("said")), c(word) });
    };
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.came_of)
        items.push_back(li(
            { said_by_how_many(one, one.said.words.reveal(view.may), c), what_came_of(one, view.account.today, c) }));
    return joined({ view.came_of.empty() ? p({ cls("muted"), c(say::nothing_said) }) : ul(items),
        view.page == 1 && !view.has_older ? Html {}
                                          : p({ view.page > 1 ? turned(view.page - 1, say::newer_ones) : Html {},
                                              view.page > 1 && view.has_older ? " · " : "",
                                              view.has_older ? turned(view.page + 1, say::older_ones) : Html {} }) });
}

}
