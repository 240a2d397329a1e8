#include "domain/chapter/chapter_page.h"

#include "base/page/qr.h"
#include "domain/chapter/chapter_words.h"

namespace chapter {

using namespace page;

namespace {

std::string term_shown(Officer const& o, Context const& c)
{
    auto const from = plain_date(o.term_from, c.tongue);
    if (!o.term_to)
        return c.say(say::since, { { "from", from } });
    return c.say(say::until, { { "from", from }, { "to", plain_date(*o.term_to, c.tongue) } });
}

Html state_tag(Officer const& o, Context const& c)
{
    if (o.ended_on)
        return tag("info", "flag", c.say(say::ended, { { "on", plain_date(*o.ended_on, c.tongue) } }));
    return o.has_account ? tag("leaf", "check", c(say::active)) : tag("gold", "clock", c(say::invited));
}

Html what_waits(base::Waits const& waits, Context const& c)
{
    return div({ cls("warning"), icon("triangle-alert"),
        p({ a({ href(Url::inside(waits.what->path)),
            c.say(waits.what->told, { { "n", number(waits.n, c.tongue) } }) }) }) });
}

std::vector<Choice> positions(Context const& c)
{
    std::vector<Choice> all;
    for (auto const* code : { "secretary", "treasurer", "facilitator", "evaluator", "vice_chair", "chair" })
        all.push_back({ code, std::string(c(position_word(code))) });
    return all;
}

Html end_form(Officer const& o, Context const& c)
{
    return details({ flag("open", c.problem != nullptr), summary({ c(say::end_term) }),
        page::form(c, Url::of("/officers", o.officer_id, std::string("end")),
            { field(c, { .name = "because", .label = say::because, .most = 500 }),
                submit(c, say::end_term, "button-danger") }) });
}

}

words::Word const& position_word(std::string_view position)
{
    if (position == "chair")
        return say::chair;
    if (position == "vice_chair")
        return say::vice_chair;
    if (position == "secretary")
        return say::secretary;
    if (position == "treasurer")
        return say::treasurer;
    if (position == "facilitator")
        return say::facilitator;
    return say::evaluator;
}

Document front_page(Front const& front, Context const& c)
{
    std::vector<Node> cards { cls("cards") };
    for (auto const& one : front.chapters)
        cards.push_back(li({ cls("card"), h3({ one.name }),
            p({ a({ cls("button-secondary"), href(Url::of("/c", one.slug)), c(say::see_schedule) }) }) }));
    auto const shown
        = front.chapters.empty() ? empty_state(c(say::no_community), p({ c(say::no_community_next) })) : ul(cards);
    return { c(say::communities), Shape::Public,
        joined({ div({ cls("public-hero"),
                     div({ heading(c(say::public_title)), p({ cls("lead"), c(say::public_lead) }) }) }),
            section({ h2({ c(say::communities) }), shown }) }) };
}

Document home_page(Home const& home, Context const& c)
{
    std::vector<Node> waiting;
    for (auto const& waits : home.waits)
        waiting.push_back(what_waits(waits, c));
    std::vector<Node> cards { cls("cards") };
    for (auto const& entry : c.nav)
        if ((entry.shown_to & c.mandate->positions) != 0 && entry.path != "/home")
            cards.push_back(li({ cls("card card-whole card-way"),
                a({ href(Url::inside(entry.path)), icon(entry.icon), strong({ c(entry.label) }) }) }));
    return { c(say::home), Shape::Wide,
        joined({ heading(c.say(say::welcome, { { "name", c.mandate->officer_name } }), home.chapter.name),
            p({ cls("lead"), c.say(say::today, { { "date", long_date(c.today(), c.tongue) } }) }),
            waiting.empty() ? Html {} : div(waiting), section({ h2({ c(say::what_now) }), ul(cards) }) }) };
}

Document officers_page(OfficerList const& list, Context const& c)
{
    std::vector<Node> rows;
    for (auto const& o : list.officers)
        rows.push_back(tr({ th({ attribute("scope", "row"), a({ href(Url::of("/officers", o.officer_id)), o.name }) }),
            td({ c(position_word(o.position)) }), td({ o.decree_no.value_or("–") }), td({ term_shown(o, c) }),
            td({ state_tag(o, c) }) }));
    auto const col = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    return { c(say::officers), Shape::Wide,
        joined({ heading(c(say::officers)), p({ cls("lead"), c(say::officers_lead) }),
            list.may_invite ? div({ cls("button-row no-print"), link_button(c, "/officers/new", say::invite) })
                            : Html {},
            div({ cls("scroll"), attribute("tabindex", "0"), attribute("role", "region"),
                attribute("aria-label", c(say::officers)),
                table({ cls("register"), caption({ cls("visually-hidden"), c(say::officers) }),
                    thead({ tr(
                        { col(say::name), col(say::position), col(say::decree), col(say::term), col(say::state) }) }),
                    tbody(rows) }) }) }) };
}

namespace {

Html decree_and_term(Context const& c, std::string decree_no, std::optional<base::Date> const& decree_date,
    base::Date term_from, std::optional<base::Date> const& term_to)
{
    auto const day = [](std::optional<base::Date> const& on) { return on ? on->text() : std::string(); };
    return joined({
        field(c,
            { .name = "decree_no",
                .label = say::decree_no,
                .value = std::move(decree_no),
                .most = 60,
                .optional = true }),
        field(c,
            { .name = "decree_date",
                .label = say::decree_date,
                .value = day(decree_date),
                .type = "date",
                .optional = true }),
        field(c, { .name = "term_from", .label = say::term_from, .value = term_from.text(), .type = "date" }),
        field(c, { .name = "term_to", .label = say::term_to, .value = day(term_to), .type = "date", .optional = true }),
    });
}

}

Document invite_page(InviteForm const&, Context const& c)
{
    return { c(say::invite), Shape::Narrow,
        joined({ crumbs(c, { { "/officers", std::string(c(say::officers)) } }), heading(c(say::invite)),
            page::form(c, "/officers",
                { field(c, { .name = "name", .label = say::name, .most = 100 }),
                    choices(c, { .name = "position", .label = say::position }, Pick::One, positions(c)),
                    decree_and_term(c, "", std::nullopt, c.today(), std::nullopt),
                    p({ cls("hint"), c(say::invite_hint) }), submit(c, say::save_invitation) }) }) };
}

Document correct_page(CorrectingOfficer const& correcting, Context const& c)
{
    auto const& o = correcting.officer;
    auto const here = Url::of("/officers", o.officer_id);
    return { c(say::correct), Shape::Narrow,
        joined({ crumbs(c, { { "/officers", std::string(c(say::officers)) }, { here, o.name } }),
            heading(c(say::correct), c(position_word(o.position))), p({ cls("lead"), c(say::correct_lead) }),
            page::form(c, Url::of("/officers", o.officer_id, std::string("correct")),
                { field(c, { .name = "name", .label = say::name, .value = o.name, .most = 100 }),
                    decree_and_term(c, o.decree_no.value_or(""), o.decree_date, o.term_from, o.term_to),
                    submit(c, say::save_correction) }) }) };
}

Document officer_page(OfficerShown const& shown, Context const& c)
{
    auto const& o = shown.officer;
    auto const fact = [&](Word const& word, Node value) { return div({ dt({ c(word) }), dd({ std::move(value) }) }); };
    Html invitation;
    if (shown.invitation) {
        auto const link = c.site_url + shown.link_path;
        invitation = section({ cls("card"), h2({ c(say::invitation_for) }),
            p({ c.say(
                say::invitation_lead, { { "until", date_time(shown.invitation->expires_at, c.zone(), c.tongue) } }) }),
            qr(link, c(say::qr_words)), p({ code({ id("invitation-link"), link }) }),
            element("button",
                { cls("button-secondary"), attribute("type", "button"), attribute("data-copy", "invitation-link"),
                    flag("hidden"), c(say::copy_link) }),
            p({ cls("hint"), c(say::invitation_secret) }) });
    }
    auto const again = shown.may_invite && !o.ended_on && !shown.invitation
        ? joined({ button_form(c, Url::of("/officers", o.officer_id, std::string("invitations")), say::invite_again),
            o.has_account ? p({ cls("hint"), c(say::invite_again_hint) }) : Html {} })
        : Html {};
    return { c(say::officers), Shape::Narrow,
        joined({ crumbs(c, { { "/officers", std::string(c(say::officers)) } }),
            heading(o.name, c(position_word(o.position))),
            dl({ cls("facts"), fact(say::state, state_tag(o, c)), fact(say::decree, o.decree_no.value_or("–")),
                fact(say::term, term_shown(o, c)), o.ended_because ? fact(say::because, *o.ended_because) : Html {} }),
            shown.may_invite && !o.ended_on ? p({ link_button(
                c, Url::of("/officers", o.officer_id, std::string("correct")), say::correct, "button-quiet") })
                                            : Html {},
            invitation, again, shown.may_invite && !o.ended_on ? end_form(o, c) : Html {} }) };
}

Document accept_page(Accepting const& accepting, Context const& c)
{
    auto const position = std::string(c(position_word(accepting.position)));
    return { c(say::accept_title), Shape::Narrow,
        joined({ heading(c(say::accept_title)),
            p({ cls("lead"),
                c.say(say::accept_lead, { { "chapter", accepting.chapter_name }, { "position", position } }) }),
            p({ c(say::accept_hint) }),
            page::form(c, Url::of("/invitations", accepting.token),
                { hidden("token", accepting.token),
                    field(c,
                        { .name = "sign_in_name",
                            .label = say::sign_in_name,
                            .hint = &say::sign_in_hint,
                            .autocomplete = "username",
                            .most = 40 }),
                    field(c,
                        { .name = "passphrase",
                            .label = say::passphrase,
                            .hint = &say::passphrase_hint,
                            .type = "password",
                            .autocomplete = "new-password",
                            .is_private = true }),
                    field(c,
                        { .name = "again",
                            .label = say::again,
                            .type = "password",
                            .autocomplete = "new-password",
                            .is_private = true }),
                    submit(c, say::accept) }) }) };
}

}
