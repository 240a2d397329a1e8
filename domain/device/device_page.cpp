#include "domain/device/device_page.h"

#include "base/page/qr.h"
#include "domain/device/device_hub_words.h"
#include "domain/device/device_words.h"
#include "domain/device/recovery_page.h"

#include <algorithm>

namespace device {

using namespace page;

namespace {

Url url_of(DeviceId const& id)
{
    return Url::of("/devices", id);
}

Html revoked_tag(Line const& line, Context const& c)
{
    if (!line.revoked_at)
        return {};
    return tag("info", "flag", c.say(say::revoked, { { "at", date_time(*line.revoked_at, c.zone(), c.tongue) } }));
}

// The server knows what the phone said when it was last heard; she may have noted more since.
Html standing_of_notes(Line const& line, Context const& c)
{
    auto const n = [&](std::int64_t count) { return words::Fill { { "n", number(count, c.tongue) } }; };
    switch (standing_of(
        { line.revoked_at.has_value(), line.seen_at.has_value(), line.emptied_at.has_value() }, line.counts())) {
    case Standing::Revoked:
        return revoked_tag(line, c);
    case Standing::ToDecide:
        return joined(
            { tag("danger", "triangle-alert", c.say(say::to_decide, n(line.to_decide))), " ", revoked_tag(line, c) });
    case Standing::Emptied:
        return tag("danger", "triangle-alert", c.say(say::emptied_missing, n(line.n_max - line.arrived)));
    case Standing::Missing:
        return tag("gold", "clock", c.say(say::missing, n(line.n_max - line.arrived)));
    case Standing::Waiting:
        return tag("gold", "clock", c.say(say::waiting, n(line.held)));
    case Standing::NeverHeard:
        return tag("gold", "clock", c(say::never_heard));
    case Standing::NothingYet:
        return tag("info", "clock", c(say::nothing_yet));
    case Standing::Complete:
        break;
    }
    return joined({ tag("leaf", "check", c(say::complete)), " ", span({ cls("hint"), c(say::as_of) }) });
}

// Her notes first; their photos and recordings may come days later, by wifi.
Html standing(Line const& line, Context const& c)
{
    auto notes = standing_of_notes(line, c);
    if (line.files_to_come == 0)
        return notes;
    auto const files = c.say(say::files_to_come, { { "n", number(line.files_to_come, c.tongue) } });
    return joined({ notes, " ", tag("gold", "clock", files) });
}

std::string heard(Line const& line, Context const& c)
{
    return line.seen_at ? date_time(*line.seen_at, c.zone(), c.tongue) : std::string("–");
}

std::string arrived(Line const& line, Context const& c)
{
    return c.say(
        say::arrived_of, { { "arrived", number(line.arrived, c.tongue) }, { "made", number(line.n_max, c.tongue) } });
}

Html invite_form(All const& all, Context const& c)
{
    std::vector<Choice> choices;
    for (auto const& one : all.candidates)
        choices.push_back({ one.officer_id.text(), one.name });
    return section({ cls("card no-print"), h2({ c(say::invite) }), p({ c(say::invite_lead) }),
        page::form(c, "/devices",
            { drop_down(c, { .name = "officer", .label = say::officer }, choices),
                checkbox(c, "is_loan", c(say::is_loan)), p({ cls("hint"), c(say::is_loan_hint) }),
                submit(c, say::make_invitation) }) });
}

Html rescue_form(Context const& c)
{
    return section({ cls("card no-print"), h2({ c(say::rescue) }), p({ c(say::rescue_lead) }),
        page::form(c, "/devices/rescue",
            { field(c, { .name = "file", .label = say::file, .type = "file", .accept = ".txt,.json" }),
                submit(c, say::take_in, "button-secondary") },
            Encoding::Files) });
}

// What to do when a phone was emptied: its numbers name what to ask for.
Html emptied_line(Line const& line, Context const& c)
{
    if (!line.emptied_at)
        return {};
    auto const at = date_time(*line.emptied_at, c.zone(), c.tongue);
    bool const is_missing = line.arrived < line.n_max;
    return div({ cls(is_missing ? "warning" : "note"), icon(is_missing ? "triangle-alert" : "info"),
        p({ c.say(say::emptied, { { "at", at }, { "n", number(line.n_max, c.tongue) } }) }),
        is_missing ? p({ c(say::emptied_what) }) : p({ c(say::emptied_complete) }) });
}

Html state_tag(Note const& note, Context const& c)
{
    if (note.state == sync_door::State::Quarantined)
        return tag("danger", "triangle-alert", c(say::decide_tag));
    if (note.state == sync_door::State::SetAside)
        return tag("info", "flag", c(say::aside_tag));
    return tag("gold", "clock", c(note.state == sync_door::State::Held ? say::waits_tag : say::trying_tag));
}

Html shown(Shown const& view, Note const& note, Context const& c)
{
    auto const at = date_time(note.noted_at, c.zone(), c.tongue);
    bool const waits = note.state == sync_door::State::Quarantined || note.state == sync_door::State::Held;
    auto const here = url_of(view.device.id).text() + "/notes/" + note.fact_id + "/" + note.sha256;
    auto const decide = view.may_manage && waits
        ? joined({ button_form(c, Url::inside(here + "/try-again"), say::try_again),
            p({ link_button(c, Url::inside(here + "/set-aside"), say::set_aside, "button-quiet") }) })
        : Html {};
    auto const& bytes = note.bytes.reveal(view.may); // empty: for whoever may read it on the slice's own pages alone
    auto const what
        = view.may_manage && !bytes.empty() ? details({ summary({ c(say::what) }), pre({ bytes }) }) : Html {};
    return li({ cls("card"), state_tag(note, c),
        h3({ c.say(say::note_no, { { "n", number(note.n, c.tongue) }, { "at", at } }) }),
        view.may_manage ? p({ strong({ words::kept_in(note.told.reveal(view.may), c.tongue) }) }) : Html {},
        p({ note.state == sync_door::State::Held ? std::string(c(say::waits_what))
                                                 : words::kept_in(note.reason, c.tongue) }),
        waits && note.code == sync_door::no_office.name ? p({ cls("hint"), c(say::in_her_stead) }) : Html {},
        note.is_clock_suspect ? p({ cls("hint"), c(say::clock_suspect) }) : Html {}, what, decide });
}

}

Document devices_page(All const& all, Context const& c)
{
    std::vector<Node> rows;
    for (auto const& line : all.devices)
        rows.push_back(tr({ th({ attribute("scope", "row"), a({ href(url_of(line.id)), line.label }) }),
            td({ line.officer_name }), td({ heard(line, c) }), td({ arrived(line, c) }), td({ standing(line, c) }) }));
    auto const col = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    auto const table_of = [&] {
        return div({ cls("scroll"), attribute("tabindex", "0"), attribute("role", "region"),
            attribute("aria-label", c(say::nav)),
            table({ cls("register"), caption({ cls("visually-hidden"), c(say::nav) }),
                thead({ tr(
                    { col(say::phone), col(say::officer), col(say::heard), col(say::arrived), col(say::standing) }) }),
                tbody(rows) }) });
    };
    return { c(say::nav), Shape::Wide,
        joined({ heading(c(say::nav)), p({ cls("lead"), c(say::lead) }),
            all.devices.empty() ? empty_state(c(say::none)) : table_of(),
            all.may_manage ? invite_form(all, c) : Html {}, recover_form(all.candidates, c),
            all.devices.empty() ? Html {} : rescue_form(c), recoveries_list(all.recoveries, c),
            hubs_section(all, c) }) };
}

Document inviting_page(Inviting const& inviting, Context const& c)
{
    auto const& invitation = inviting.invitation;
    auto const link = c.site_url + inviting.link_path;
    auto const name = words::Fill { { "name", invitation.officer_name } };
    auto const until = date_time(invitation.expires_at, c.zone(), c.tongue);
    auto const good
        = joined({ p({ c.say(invitation.is_loan ? say::loan_lead : say::invitation_lead, { { "until", until } }) }),
            qr(link, c(say::qr_words)),
            p({ attribute("data-invitation-link", ""),
                code({ id("invitation-link"), a({ href(Url::inside(inviting.link_path)), link }) }) }),
            element("button",
                { cls("button-secondary"), attribute("type", "button"), attribute("data-copy", "invitation-link"),
                    flag("hidden"), c(say::copy_link) }),
            p({ cls("hint"), c.say(say::invitation_secret, name) }) });
    return { c(say::invite), Shape::Narrow,
        joined({ crumbs(c, { { "/devices", std::string(c(say::nav)) } }), heading(c.say(say::invitation_for, name)),
            section({ cls("card"), invitation.is_used ? p({ c(say::invitation_used) }) : good }) }) };
}

static Html take_all(Shown const& view, Context const& c)
{
    if (!view.may_manage || std::ranges::count_if(view.notes, is_only_revoked) < 2)
        return {};
    return button_form(c, Url::inside(url_of(view.device.id).text() + "/notes/try-again"), say::try_all_again);
}

static Html revoke_form(Shown const& view, Context const& c)
{
    auto const& device = view.device;
    if (!view.may_manage || device.revoked_at)
        return {};
    auto const& revoke = view.hub ? say::revoke_hub : say::revoke;
    return details({ cls("no-print"), flag("open", c.problem != nullptr), summary({ c(revoke) }),
        p({ c(view.hub ? say::revoke_hub_lead : say::revoke_lead) }),
        page::form(c, Url::inside(url_of(device.id).text() + "/revoke"),
            { field(c, { .name = "because", .label = say::because, .most = 300 }),
                submit(c, revoke, "button-danger") }) });
}

Document device_page(Shown const& view, Context const& c)
{
    auto const& device = view.device;
    auto const fact = [&](Word const& word, Node value) { return div({ dt({ c(word) }), dd({ std::move(value) }) }); };
    std::string missing;
    for (auto const n : view.missing)
        missing += (missing.empty() ? "" : ", ") + std::to_string(n);
    constexpr std::int64_t minute_ms = 60'000;
    auto const minutes = std::abs(device.clock_offset_ms) / minute_ms;
    auto const clock = minutes >= 5 ? c.say(say::clock_off, { { "minutes", number(minutes, c.tongue) } })
                                    : std::string(c(say::clock_fine));
    std::vector<Node> notes { cls("cards") };
    for (auto const& note : view.notes)
        notes.push_back(shown(view, note, c));
    return { c(say::nav), Shape::Narrow,
        joined({ crumbs(c, { { "/devices", std::string(c(say::nav)) } }), heading(device.label, device.officer_name),
            p({ view.hub ? hub_standing(*view.hub, c) : standing(device, c) }), emptied_line(device, c),
            dl({ cls("facts"), fact(say::heard, heard(device, c)),
                view.hub ? Html {} : fact(say::arrived, arrived(device, c)),
                missing.empty() ? Html {} : fact(say::numbers_missing, missing),
                device.seen_at ? fact(view.hub ? say::hub_clock : say::clock, clock) : Html {},
                fact(say::joined_on, date_time(device.made_at, c.zone(), c.tongue)),
                device.revoked_because ? fact(say::because, *device.revoked_because) : Html {} }),
            section({ h2({ c(say::notes_title) }), view.notes.empty() ? p({ c(say::notes_none) }) : ul(notes),
                take_all(view, c) }),
            revoke_form(view, c) }) };
}

Document set_aside_page(SettingAside const& view, Context const& c)
{
    auto const& note = view.note;
    auto const device = url_of(view.device.id);
    auto const here = device.text() + "/notes/" + note.fact_id + "/" + note.sha256 + "/set-aside";
    return { c(say::set_aside), Shape::Narrow,
        joined({ crumbs(c, { { "/devices", std::string(c(say::nav)) }, { device, view.device.label } }),
            heading(c(say::set_aside), view.device.officer_name), p({ cls("lead"), c(say::set_aside_lead) }),
            p({ strong({ words::kept_in(note.told.reveal(view.may), c.tongue) }) }),
            p({ words::kept_in(note.reason, c.tongue) }),
            page::form(c, Url::inside(here),
                { field(c, { .name = "because", .label = say::because, .most = 300 }),
                    submit(c, say::set_aside, "button-danger") }) }) };
}

}
