#include "domain/device/device_hub_words.h"
#include "domain/device/device_page.h"
#include "domain/device/device_words.h"

#include "base/page/page.h"

namespace device {

using namespace page;

Html hub_standing(Hub const& hub, Context const& c)
{
    auto const carries = hub.carries > 0
        ? tag("gold", "clock", c.say(say::hub_carries, { { "n", number(hub.carries, c.tongue) } }))
        : tag("leaf", "check", c(say::hub_empty));
    // What a revoked one still carries nobody knows; what it brings waits on the pages of its phones.
    if (hub.revoked_at) {
        auto const at = date_time(*hub.revoked_at, c.zone(), c.tongue);
        return tag("info", "flag", c.say(say::revoked, { { "at", at } }));
    }
    return hub.seen_at ? carries : tag("gold", "clock", c(say::hub_never_heard));
}

namespace {

Html card(Hub const& hub, Context const& c)
{
    auto const heard = hub.seen_at
        ? p({ cls("hint"), c.say(say::hub_heard, { { "at", date_time(*hub.seen_at, c.zone(), c.tongue) } }) })
        : Html {};
    return li({ cls("card"), h3({ a({ href(Url::of("/devices", hub.id)), hub.label }) }), p({ hub.officer_name }),
        p({ hub_standing(hub, c) }), heard });
}

Html invite_hub_form(All const& all, Context const& c)
{
    std::vector<Choice> choices;
    for (auto const& one : all.candidates)
        choices.push_back({ one.officer_id.text(), one.name });
    return details({ cls("no-print"), flag("open", !field_error(c, "keeper").empty()), summary({ c(say::invite_hub) }),
        page::form(c, "/devices/hubs",
            { drop_down(c, { .name = "keeper", .label = say::hub_keeper }, choices),
                submit(c, say::make_hub_invitation, "button-secondary") }) });
}

}

Html hubs_section(All const& all, Context const& c)
{
    if (all.hubs.empty() && !all.may_manage)
        return {};
    std::vector<Node> cards { cls("cards") };
    for (auto const& hub : all.hubs)
        cards.push_back(card(hub, c));
    return section({ cls("card"), h2({ c(say::hubs) }), p({ c(say::hubs_lead) }),
        all.hubs.empty() ? p({ cls("hint"), c(say::hubs_none) }) : ul(cards),
        all.may_manage ? invite_hub_form(all, c) : Html {} });
}

Document inviting_hub_page(InvitingHub const& inviting, Context const& c)
{
    auto const until = date_time(inviting.expires_at, c.zone(), c.tongue);
    auto const command
        = "berdaya serve --hub --database sqlite:hub.sqlite --upstream " + c.site_url + " --join " + inviting.token;
    auto const good = joined(
        { p({ c.say(say::hub_invitation_lead, { { "until", until } }) }), p({ code({ id("hub-command"), command }) }),
            element("button",
                { cls("button-secondary"), attribute("type", "button"), attribute("data-copy", "hub-command"),
                    flag("hidden"), c(say::copy_command) }),
            p({ cls("hint"), c(say::hub_invitation_secret) }) });
    return { c(say::invite_hub), Shape::Narrow,
        joined({ crumbs(c, { { "/devices", std::string(c(say::nav)) } }),
            heading(c.say(say::hub_invitation_for, { { "name", inviting.officer_name } })),
            section({ cls("card"), inviting.is_used ? p({ c(say::invitation_used) }) : good }) }) };
}

}
