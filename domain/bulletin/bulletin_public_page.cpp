// What everybody may read, and the directory behind it.
#include "base/unicode.h"
#include "domain/bulletin/bulletin_page.h"
#include "domain/bulletin/bulletin_words.h"

namespace bulletin {

using namespace page;

Html check_tag(Referral const& one, base::Date today, Context const& c)
{
    auto const day = one.checked_on ? base::plain_date(*one.checked_on, c.tongue) : std::string();
    if (one.checked_on && !one.was_called)
        return tag("gold", "circle-help", c.say(say::as_of_page, { { "day", day } }));
    switch (how_checked(one.checked_on, today)) {
    case Checked::Never:
        return tag("gold", "circle-help", c(say::never_checked));
    case Checked::LongAgo:
        return tag("gold", "triangle-alert", c.say(say::checked_long_ago, { { "day", day } }));
    case Checked::Lately:
        break;
    }
    return tag("leaf", "circle-check", c.say(say::checked_lately, { { "day", day } }));
}

namespace {

Html beginning_of(std::string const& words)
{
    constexpr std::size_t most = 200;
    if (unicode::length(words) <= most)
        return p({ cls("as-written"), words });
    return p({ cls("as-written"), std::string(unicode::first(words, most)) + "…" });
}

Html public_item(Notice const& one, std::string const& slug, Context const& c)
{
    return article({ cls("card"), h2({ a({ href(public_address(slug, one.id)), one.title }) }), beginning_of(one.words),
        p({ cls("line"), icon("users"), one.audience }),
        p({ cls("line"), icon("calendar-days"),
            c.say(say::until_day, { { "until", base::plain_date(one.valid_until, c.tongue) } }) }),
        p({ cls("line"), icon("info"), one.agency }),
        div({ cls("card-foot"), span({ cls("tag"), c(about_word(one.about)) }),
            a({ href(public_address(slug, one.id)), c(say::public_read),
                span({ cls("visually-hidden"), ": " + one.title }) }) }) });
}

Html call_button(std::string const& number, Context const& c)
{
    auto const digits = dialled(number);
    if (!digits)
        return {};
    return a({ cls("button"), href(Url::elsewhere("tel:" + *digits)), icon("phone"), " ",
        c.say(say::call_number, { { "number", number } }) });
}

Html message_button(std::string const& number, Context const& c)
{
    auto const digits = messaged(number);
    if (!digits)
        return {};
    return a({ cls("button-secondary"), href(Url::elsewhere("https://wa.me/" + *digits)),
        attribute("rel", "noreferrer"), icon("message-circle"), " ", c.say(say::write_to, { { "number", number } }) });
}

Html help_item(Referral const& one, base::Date today, Context const& c)
{
    auto const line = [](std::string_view symbol, std::string const& words) {
        return words.empty() ? Html {} : p({ cls("line"), icon(symbol), words });
    };
    return article({ cls("card"), h3({ one.name(c.tongue) }), p({ cls("muted"), c(help_word(one.help)) }),
        div({ cls("button-row"), call_button(one.number, c), message_button(one.message_number, c) }),
        line("clock", one.hours(c.tongue)), line("map-pin", one.place), line("map-pinned", one.village_name),
        p({ check_tag(one, today, c) }) });
}

}

Document public_list_page(PublicList const& view, Context const& c)
{
    std::vector<Node> items { cls("cards") };
    for (auto const& one : view.notices)
        items.push_back(public_item(one, view.slug, c));
    return { c(say::public_title), Shape::Public,
        joined({ heading(c(say::public_title), view.chapter_name), p({ cls("lead"), c(say::public_lead) }),
            view.notices.empty() ? empty_state(c(say::public_none)) : div(items),
            pager(c, Url::of("/c", view.slug, "notices"), view.page, view.pages),
            p({ a({ href(Url::of("/c", view.slug, "help")), c(say::public_help) }) }) }) };
}

Document help_page(PublicHelp const& view, Context const& c)
{
    std::vector<Node> items { cls("cards") };
    for (auto const& one : view.referrals)
        items.push_back(help_item(one, view.today, c));
    // A weather page says nothing of what was read before it.
    auto const leave = a({ cls("quick-close"), href(Url::elsewhere("https://www.bmkg.go.id/")),
        attribute("rel", "noreferrer"), icon("x"), " ", c(say::quick_close) });
    return { c(say::help_tab), Shape::Public,
        joined({ heading(c(say::help_title), view.chapter_name), p({ cls("lead"), c(say::help_lead) }),
            section({ h2({ c(say::help_numbers) }), div(items) }),
            section({ h2({ c(say::help_listening) }),
                ul({ li({ c(say::help_listen) }), li({ c(say::help_do_not_press) }),
                    li({ c(say::help_do_not_promise) }) }) }),
            p({ cls("muted"), c(say::help_no_trace), " ", c(say::help_history) }), leave }) };
}

Document directory_page(Directory const& view, Context const& c)
{
    bool const keeps = view.may.holds(MayWrite::given);
    std::vector<Node> items { cls("cards") };
    for (auto const& one : view.referrals) {
        auto const numbers = one.number + (one.message_number.empty() ? "" : " · WhatsApp " + one.message_number);
        auto const change = a({ href(Url::of("/referrals", one.id)), c(say::open_referral),
            span({ cls("visually-hidden"), ": " + one.name(c.tongue) }) });
        items.push_back(article({ cls("card"), h2({ one.name(c.tongue) }), p({ cls("muted"), c(help_word(one.help)) }),
            p({ cls("line"), icon("phone"), numbers }),
            one.village_name.empty() ? Html {} : p({ cls("line"), icon("map-pinned"), one.village_name }),
            one.ended_because ? p({ c.say(say::ended_because, { { "because", *one.ended_because } }) })
                              : p({ check_tag(one, c.today(), c) }),
            keeps && !one.ended_because ? div({ cls("card-foot"), change }) : Html {} }));
    }
    return { c(say::help_tab), Shape::Wide,
        joined({ crumbs(c, { { "/notices", std::string(c(say::title)) } }),
            div({ cls("page-head"), heading(c(say::referrals_title)),
                div({ cls("button-row"), keeps ? link_button(c, "/referrals/new", say::add_referral) : Html {},
                    link_button(c, Url::of("/c", view.slug, "help"), say::public_link, "button-quiet") }) }),
            p({ cls("lead"), c(say::referrals_lead) }), div(items) }) };
}

Document adding_page(Adding const& view, Context const& c)
{
    auto const optional_field = [&](std::string_view name, Word const& label, int most, Word const* hint) {
        return field(c, { .name = name, .label = label, .hint = hint, .most = most, .optional = true });
    };
    auto const form = page::form(c, "/referrals",
        { field(c, { .name = "name", .label = say::referral_name, .most = 100 }),
            choices(c, { .name = "help", .label = say::kind }, Pick::One, choices_of<Help>(c, &help_word)),
            field(c, { .name = "number", .label = say::number, .type = "tel", .most = 30 }),
            field(c,
                { .name = "message_number",
                    .label = say::message_number,
                    .type = "tel",
                    .most = 30,
                    .optional = true }),
            optional_field("hours", say::hours, 100, &say::hours_hint),
            optional_field("place", say::place, 200, nullptr),
            drop_down(c,
                { .name = "village_code", .label = say::village, .hint = &say::whole_city_hint, .optional = true },
                area::choices(view.villages)),
            field(c, { .name = "checked_on", .label = say::checked_on, .value = c.today().text(), .type = "date" }),
            submit(c, say::add_referral) });
    return { c(say::add_referral), Shape::Narrow,
        joined({ crumbs(c, { { "/referrals", std::string(c(say::referrals_title)) } }), heading(c(say::add_referral)),
            p({ cls("lead"), c(say::check_lead) }), form }) };
}

Document referral_page(OneReferral const& view, Context const& c)
{
    auto const& one = view.referral;
    auto const check = Url::of("/referrals", one.id, "check");
    auto const end = Url::of("/referrals", one.id, "end");
    return { c(say::help_tab), Shape::Narrow,
        joined({ crumbs(c, { { "/referrals", std::string(c(say::referrals_title)) } }), heading(one.name(c.tongue)),
            p({ cls("line"), icon("phone"), one.number }), p({ check_tag(one, c.today(), c) }),
            p({ cls("lead"), c(say::check_lead) }),
            page::form(c, check,
                { field(
                      c, { .name = "checked_on", .label = say::checked_on, .value = c.today().text(), .type = "date" }),
                    submit(c, say::check_it) }),
            details(
                { flag("open", c.problem && c.path == end.text()), summary({ c(say::end_it) }), p({ c(say::end_lead) }),
                    page::form(c, end,
                        { text_area(c, { .name = "because", .label = say::because, .most = 300 }, 2),
                            submit(c, say::end_it, "button-danger") }) }) }) };
}

}
