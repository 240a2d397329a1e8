// One notice: what it says, how far it got, what was asked, the text for WhatsApp, the sheet for paper.
#include "base/page/asked_tick.h"
#include "base/page/qr.h"
#include "domain/bulletin/bulletin_page.h"
#include "domain/bulletin/bulletin_words.h"

namespace bulletin {

using namespace page;

namespace {

// Why a notice was withdrawn is between officers.
enum class Reader { Officer, Everybody };

Html state_of(Notice const& one, base::Date today, Reader reader, Context const& c)
{
    switch (one.standing_on(today)) {
    case Standing::Withdrawn:
        return div({ cls("warning"), icon("x"),
            p({ reader == Reader::Everybody
                    ? std::string(c(say::was_withdrawn))
                    : c.say(say::is_withdrawn, { { "because", one.withdrawn_because.value_or("") } }) }) });
    case Standing::Over:
        return div({ cls("warning"), icon("clock"),
            p({ c.say(say::is_over, { { "day", base::plain_date(one.valid_until, c.tongue) } }) }) });
    case Standing::Coming:
        return div({ cls("note"), icon("calendar-days"),
            p({ c.say(say::is_coming, { { "day", base::plain_date(one.valid_from, c.tongue) } }) }) });
    case Standing::Valid:
        break;
    }
    return {};
}

std::string ways_of(VillageReach const& one, Context const& c)
{
    std::string names;
    for (auto const way : one.ways)
        names += (names.empty() ? "" : ", ") + std::string(c(way_word(way)));
    return names;
}

std::string heard_by(std::optional<std::int64_t> const& heard, Context const& c)
{
    return heard ? c.say(say::about_n, { { "n", number(*heard, c.tongue) } }) : std::string(c(say::not_known));
}

Html reach_table(NoticeId const& id, std::vector<VillageReach> const& villages, Context const& c)
{
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    std::vector<Node> rows;
    for (auto const& one : villages) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        rows.push_back(
            tr({ th({ attribute("scope", "row"), one.village_name }), td({ labelled(say::ways), ways_of(one, c) }),
                td({ labelled(say::heard),
                    a({ href(Url::of("/notices", id, "villages", one.village_code)), heard_by(one.heard, c) }) }),
                td({ labelled(say::last_on), cls("nowrap"), base::plain_date(one.last_on, c.tongue) }) }));
    }
    return table({ cls("register stack"),
        thead({ tr({ column(say::village), column(say::ways), column(say::heard), column(say::last_on) }) }),
        tbody(rows) });
}

Html carriages_table(std::vector<Carriage> const& carriages, Context const& c)
{
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    std::vector<Node> rows;
    for (auto const& one : carriages) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        rows.push_back(
            tr({ th({ attribute("scope", "row"), cls("nowrap"),
                     a({ href(Url::of("/notices/carriages", one.id)), base::plain_date(one.carried_on, c.tongue) }) }),
                td({ labelled(say::ways), c(way_word(one.way)) }), td({ labelled(say::heard), heard_by(one.heard, c) }),
                td({ labelled(say::noted_by), one.by.value_or(std::string(c(say::an_officer))) }) }));
    }
    return table({ cls("register stack"),
        thead({ tr({ column(say::carried_on), column(say::ways), column(say::heard), column(say::noted_by) }) }),
        tbody(rows) });
}

// By district, so that whoever plans the car's way sees them together.
Html unreached_list(std::vector<area::Village> const& villages, Context const& c)
{
    std::vector<Node> rows { cls("facts") };
    for (std::size_t at = 0; at < villages.size();) {
        auto const& district = villages[at].district;
        std::string names;
        for (; at < villages.size() && villages[at].district == district; ++at)
            names += (names.empty() ? "" : ", ") + villages[at].name;
        rows.push_back(div({ dt({ district }), dd({ names }) }));
    }
    auto const n = number(static_cast<std::int64_t>(villages.size()), c.tongue);
    return joined({ h3({ c.say(say::unreached, { { "n", n } }) }), dl(rows) });
}

Html reach_section(OneNotice const& view, Context const& c)
{
    auto const& reach = view.reach;
    std::vector<Node> parts { id("reach"), h2({ c(say::reach) }) };
    parts.push_back(
        reach.reached.empty() ? p({ c(say::nobody_reached) }) : reach_table(view.notice.id, reach.reached, c));
    if (reach.unreached.empty() && !reach.reached.empty())
        parts.push_back(p({ cls("line"), icon("circle-check"), c(say::everybody_reached) }));
    else if (!reach.unreached.empty())
        parts.push_back(unreached_list(reach.unreached, c));
    if (!reach.beyond.empty())
        parts.push_back(joined({ h3({ c(say::beyond) }), reach_table(view.notice.id, reach.beyond, c) }));
    return section(parts);
}

Html carrying(OneNotice const& view, Context const& c)
{
    if (!view.may.holds(MayCarry::given))
        return {};
    auto const here = Url::of("/notices", view.notice.id, "carry");
    return details({ flag("open", c.problem && c.path == here.text()), summary({ c(say::carry) }),
        p({ c(say::carry_lead) }),
        page::form(c, here,
            { drop_down(c, { .name = "village_code", .label = say::carried_to }, area::choices(view.villages)),
                choices(c, { .name = "way", .label = say::by_way }, Pick::One, choices_of<Way>(c, &way_word)),
                field(c,
                    { .name = "heard",
                        .label = say::heard_about,
                        .hint = &say::heard_hint,
                        .inputmode = "numeric",
                        .most = 5,
                        .optional = true }),
                field(c, { .name = "carried_on", .label = say::carried_on, .value = c.today().text(), .type = "date" }),
                asked_tick(c, "again", say::carried_again), submit(c, say::carry) }) });
}

std::string carriage_words(Carriage const& one, Context const& c)
{
    auto words = one.village_name + " · " + std::string(c(way_word(one.way)));
    if (one.heard)
        words += " · " + c.say(say::about_n, { { "n", number(*one.heard, c.tongue) } });
    return words;
}

Html every_carriage(OneNotice const& view, Context const& c)
{
    if (view.carriages.empty())
        return {};
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.carriages) {
        auto const when
            = base::plain_date(one.carried_on, c.tongue) + " · " + one.by.value_or(std::string(c(say::an_officer)));
        auto const words = carriage_words(one, c);
        items.push_back(li({ one.retracted_because ? element("s", { words }) : text(words),
            p({ cls("hint"), when, " ",
                a({ cls("no-print"), href(Url::of("/notices/carriages", one.id)), c(say::open_carriage),
                    span({ cls("visually-hidden"), ": " + words }) }) }),
            one.retracted_because
                ? p({ cls("hint"), c.say(say::retracted_because, { { "because", *one.retracted_because } }) })
                : Html {} }));
    }
    return details({ cls("no-print"), summary({ c(say::every_carriage) }), ul(items) });
}

Html questions_section(OneNotice const& view, Context const& c)
{
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.questions)
        items.push_back(li({ a({ href(Url::of("/questions", one.id)), one.words.reveal(view.may) }),
            p({ cls("hint"), one.village_name + " · " + std::string(c(step_word(one.step))) }) }));
    auto const ask = Url("/questions/new").with("notice_id", view.notice.id.text());
    return section({ h2({ c(say::questions_title) }),
        view.questions.empty() ? p({ cls("muted"), c(say::no_questions) }) : ul(items),
        view.may.holds(MayCarry::given) ? div({ cls("button-row"), link_button(c, ask, say::ask, "button-secondary") })
                                        : Html {} });
}

Html copy_button(
    std::string_view what, std::string_view target, std::string_view symbol, Word const& word, Context const& c)
{
    return element("button",
        { cls("button-secondary"), attribute("type", "button"), attribute(what, target), flag("hidden"), icon(symbol),
            " ", c(word) });
}

std::string address_of(std::string const& slug, NoticeId const& id, Context const& c)
{
    return c.site_url + public_address(slug, id).text();
}

Html whatsapp_section(OneNotice const& view, Context const& c)
{
    auto const& one = view.notice;
    auto const around = std::string(c(say::audience_short)) + ": " + one.audience + "\n"
        + c.say(say::until_day, { { "until", base::plain_date(one.valid_until, c.tongue) } }) + "\n"
        + std::string(c(say::agency_short)) + ": " + one.agency + "\n" + std::string(c(say::check_at_short)) + ": "
        + one.check_at;
    auto const more = c.say(say::whatsapp_more, { { "address", address_of(view.slug, one.id, c) } });
    auto const told = for_whatsapp({ one.title, one.words, around, more });
    auto const send = Url::elsewhere("https://wa.me/").with("text", told);
    return section({ cls("no-print"), h2({ c(say::whatsapp) }), pre({ id("recap"), told }),
        div({ cls("button-row"), copy_button("data-copy", "recap", "copy", say::copy, c),
            copy_button("data-share", "recap", "share-2", say::share, c),
            a({ cls("button-quiet"), href(send), attribute("rel", "noopener"), icon("message-circle"), " ",
                c(say::open_whatsapp) }) }) });
}

Html version_item(Version const& one, Context const& c)
{
    auto const what = one.version == 0 ? std::string(c(say::version_first))
                                       : c.say(say::version_because, { { "because", one.because } });
    return li({ what,
        p({ cls("hint"),
            base::date_time(one.at, c.zone(), c.tongue) + " · "
                + one.by.value_or(std::string(c(say::an_officer))) }) });
}

Html versions_section(OneNotice const& view, Context const& c)
{
    std::vector<Node> items;
    std::vector<Node> before;
    for (auto const& one : view.versions) {
        items.push_back(version_item(one, c));
        if (one.version == view.notice.version)
            continue;
        auto const until = c.say(say::until_day, { { "until", base::plain_date(one.valid_until, c.tongue) } });
        before.push_back(element("blockquote",
            { p({ strong({ one.title }) }), p({ cls("as-written"), one.words }), p({ cls("hint"), until }) }));
    }
    if (view.versions.size() < 2)
        return section({ h2({ c(say::history) }), ul(items) });
    before.insert(before.begin(), summary({ c(say::version_before) }));
    return section({ h2({ c(say::history) }), ul(items), details(before) });
}

Html withdrawing(OneNotice const& view, Context const& c)
{
    if (!view.may.holds(MayWrite::given) || view.notice.withdrawn_because)
        return {};
    auto const here = Url::of("/notices", view.notice.id, "withdraw");
    return details({ cls("no-print"), flag("open", c.problem && c.path == here.text()), summary({ c(say::withdraw) }),
        p({ c(say::withdraw_lead) }),
        page::form(c, here,
            { text_area(c, { .name = "because", .label = say::because, .most = 300 }, 2),
                submit(c, say::withdraw, "button-danger") }) });
}

}

Document notice_page(OneNotice const& view, Context const& c)
{
    auto const& one = view.notice;
    bool const stands = !one.withdrawn_because;
    bool const is_given_out = stands && one.valid_until >= c.today();
    bool const corrects = stands && view.may.holds(MayWrite::given);
    Html body = joined({ crumbs(c, { { "/notices", std::string(c(say::title)) } }),
        heading(one.title, c(about_word(one.about))), p({ standing_tag(one.standing_on(c.today()), c) }),
        state_of(one, c.today(), Reader::Officer, c), p({ cls("lead as-written"), one.words }),
        notice_facts(one, view.named, c),
        div({ cls("button-row"),
            is_given_out ? link_button(c, Url::of("/notices", one.id, "sheet"), say::print_link, "button-secondary")
                         : Html {},
            corrects ? link_button(c, Url::of("/notices", one.id, "correct"), say::correct, "button-quiet") : Html {},
            link_button(c, public_address(view.slug, one.id), say::public_link, "button-quiet") }) });
    body += reach_section(view, c);
    body += carrying(view, c);
    body += every_carriage(view, c);
    body += questions_section(view, c);
    if (is_given_out)
        body += whatsapp_section(view, c);
    body += versions_section(view, c);
    body += withdrawing(view, c);
    return { c(say::title), Shape::Narrow, body };
}

Document sheet_page(Sheet const& view, Context const& c)
{
    auto const& one = view.notice;
    auto const list = c.site_url + Url::of("/c", view.slug, "notices").text();
    auto const print = element("button",
        { cls("button"), attribute("type", "button"), flag("data-print"), flag("hidden"), icon("printer"), " ",
            c(say::print_link) });
    return { c(say::print_link), Shape::Bare,
        joined({ div({ cls("button-row no-print"), print,
                     link_button(c, Url::of("/notices", one.id), say::back_to_notice, "button-quiet") }),
            article({ cls("poster"), p({ cls("poster-from"), view.chapter_name }), h1({ one.title }),
                state_of(one, c.today(), Reader::Everybody, c), p({ cls("poster-words as-written"), one.words }),
                notice_facts(one, view.named, c),
                div({ cls("poster-foot"), qr(address_of(view.slug, one.id, c), c(say::sheet_qr)),
                    p({ c(say::sheet_scan), " ", strong({ list }) }) }) }) }) };
}

Document carried_page(CarriedTo const& view, Context const& c)
{
    auto const& one = view.reach;
    return { c(say::reach), Shape::Narrow,
        joined({ crumbs(c,
                     { { "/notices", std::string(c(say::title)) },
                         { Url::of("/notices", view.notice.id), view.notice.title } }),
            heading(one.village_name, view.notice.title), p({ c(say::heard), ": ", heard_by(one.heard, c) }),
            carriages_table(view.carriages, c) }) };
}

Document carriage_page(OneCarriage const& view, Context const& c)
{
    auto const& one = view.carriage;
    Html body = joined({ crumbs(c,
                             { { "/notices", std::string(c(say::title)) },
                                 { Url::of("/notices", view.notice.id), view.notice.title } }),
        heading(c(say::one_carriage), view.notice.title) });
    if (one.retracted_because)
        body += div({ cls("note"), icon("flag"),
            p({ c.say(say::retracted_because, { { "because", *one.retracted_because } }) }) });
    body += dl({ cls("facts"), fact_row(say::village, text(one.village_name), c),
        fact_row(say::carried_on, text(base::long_date(one.carried_on, c.tongue)), c),
        fact_row(say::ways, text(c(way_word(one.way))), c), fact_row(say::heard, text(heard_by(one.heard, c)), c),
        fact_row(say::noted_by, text(one.by.value_or(std::string(c(say::an_officer)))), c) });
    if (view.may_retract)
        body += details({ flag("open", c.problem != nullptr), summary({ c(say::retract) }), p({ c(say::retract_lead) }),
            page::form(c, Url::of("/notices/carriages", one.id),
                { text_area(c, { .name = "because", .label = say::because, .most = 300 }, 2),
                    submit(c, say::retract, "button-danger") }) });
    return { c(say::one_carriage), Shape::Narrow, body };
}

Document public_notice_page(PublicNotice const& view, Context const& c)
{
    auto const& one = view.notice;
    Html body = joined({ heading(one.title, view.chapter_name), state_of(one, view.today, Reader::Everybody, c) });
    if (!one.withdrawn_because)
        body += joined({ p({ cls("lead as-written"), one.words }), notice_facts(one, view.named, c) });
    std::vector<Node> items { cls("flow") };
    for (auto const& question : view.questions) {
        auto const whose = c.say(say::public_answer,
            { { "agency", question.agency }, { "day", base::plain_date(question.answered_on, c.tongue) } });
        items.push_back(li({ element("blockquote", { question.words.reveal(view.may) }),
            p({ strong({ whose }), " ", span({ cls("as-written"), question.answer.reveal(view.may) }) }) }));
    }
    if (!view.questions.empty() && !one.withdrawn_because)
        body += section({ h2({ c(say::public_questions) }), ul(items) });
    body += p({ a({ href(Url::of("/c", view.slug, "notices")), c(say::public_all) }) });
    return { c(say::public_title), Shape::Public, body };
}

}
