// The list of notices, and writing and correcting one.
#include "domain/bulletin/bulletin_page.h"

#include "domain/bulletin/bulletin_words.h"

#include <algorithm>

namespace bulletin {

using namespace page;

Html standing_tag(Standing standing, Context const& c)
{
    switch (standing) {
    case Standing::Coming:
        return tag("info", "calendar-days", c(standing_word(standing)));
    case Standing::Valid:
        return tag("leaf", "check", c(standing_word(standing)));
    case Standing::Over:
        return tag("gold", "clock", c(standing_word(standing)));
    case Standing::Withdrawn:
        break;
    }
    return tag("danger", "x", c(standing_word(standing)));
}

Html fact_row(Word const& label, Html value, Context const& c)
{
    return div({ dt({ c(label) }), dd({ std::move(value) }) });
}

static Html where_to_check(std::string const& check_at)
{
    if (!check_at.starts_with("https://"))
        return text(check_at);
    return a({ href(Url::elsewhere(check_at)), check_at });
}

static std::string names_of(std::vector<area::Village> const& villages)
{
    std::string names;
    for (auto const& village : villages)
        names += (names.empty() ? "" : ", ") + village.name;
    return names;
}

Html notice_facts(Notice const& one, std::vector<area::Village> const& named, Context const& c)
{
    auto const from_until = c.say(say::from_until,
        { { "from", base::plain_date(one.valid_from, c.tongue) },
            { "until", base::plain_date(one.valid_until, c.tongue) } });
    return dl({ cls("facts"), fact_row(say::audience_short, text(one.audience), c),
        fact_row(say::villages_short, text(named.empty() ? std::string(c(say::all_villages)) : names_of(named)), c),
        fact_row(say::valid_short, text(from_until), c), fact_row(say::agency_short, text(one.agency), c),
        fact_row(say::check_at_short, where_to_check(one.check_at), c) });
}

Url public_address(std::string const& slug, NoticeId const& id)
{
    return Url::of("/c", slug, "notices", id);
}

namespace {

template <class E>
std::string chosen(std::optional<E> const& one)
{
    return one ? boost::describe::enum_to_string(*one, "") : "";
}

Html filters(Listed const& listed, Context const& c)
{
    auto const& which = listed.which;
    return asking_form("/notices",
        { cls("filters"),
            drop_down(c, { .name = "state", .label = say::state, .value = chosen(which.standing) },
                choices_of<Standing>(c, &standing_word)),
            drop_down(c, { .name = "about", .label = say::kind, .value = chosen(which.about) },
                choices_of<About>(c, &about_word)),
            drop_down(c, { .name = "village", .label = say::village, .value = which.village_code },
                area::choices(listed.villages)),
            submit(c, say::find, "button-secondary") });
}

Html open_questions(NoticeLine const& line, Context const& c)
{
    auto const n = number(line.open_questions, c.tongue);
    return line.open_questions > 0 ? a({ href(Url("/questions").with("notice_id", line.id.text())), n }) : text(n);
}

Html lines_of(Listed const& listed, Context const& c)
{
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    std::vector<Node> rows;
    for (auto const& line : listed.lines) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        auto const stands = standing({ line.valid_from, line.valid_until }, line.is_withdrawn, listed.which.today);
        rows.push_back(tr({ th({ attribute("scope", "row"), a({ href(Url::of("/notices", line.id)), line.title }) }),
            td({ labelled(say::agency_short), line.agency }), td({ labelled(say::kind), c(about_word(line.about)) }),
            td({ labelled(say::valid_until), cls("nowrap"), base::plain_date(line.valid_until, c.tongue) }),
            td({ labelled(say::reached_short),
                a({ href(Url::of("/notices", line.id).at("reach")),
                    c.say(say::reached_of,
                        { { "n", number(line.reached, c.tongue) }, { "all", number(line.meant_for, c.tongue) } }) }) }),
            td({ labelled(say::open_questions_short), cls("num"), open_questions(line, c) }),
            td({ labelled(say::state), standing_tag(stands, c) }) }));
    }
    return table({ cls("register stack"),
        thead({ tr({ column(say::notice_title), column(say::agency_short), column(say::kind), column(say::valid_until),
            column(say::reached_short), th({ attribute("scope", "col"), cls("num"), c(say::open_questions_short) }),
            column(say::state) }) }),
        tbody(rows) });
}

// The address of this list without its page.
Url list_address(WhichNotices const& which)
{
    Url url("/notices");
    if (which.standing)
        url = url.with("state", chosen(which.standing));
    if (which.about)
        url = url.with("about", chosen(which.about));
    return which.village_code.empty() ? url : url.with("village", which.village_code);
}

}

Document list_page(Listed const& listed, Context const& c)
{
    bool const writes = listed.may.holds(MayWrite::given);
    Html body = div({ cls("page-head"), heading(c(say::title)),
        div({ cls("button-row"), writes ? link_button(c, "/notices/new", say::write) : Html {},
            link_button(c, "/questions", say::questions_link, "button-quiet"),
            link_button(c, "/referrals", say::referrals_link, "button-quiet"),
            link_button(c, Url::of("/c", listed.slug, "notices"), say::public_link, "button-quiet") }) });
    body += p({ cls("lead"), c(say::lead) });
    body += filters(listed, c);
    if (listed.lines.empty())
        body += empty_state(c(say::none_yet));
    else
        body += joined({ p({ cls("muted"), c.say(say::found, { { "n", number(listed.total, c.tongue) } }) }),
            lines_of(listed, c), pager(c, list_address(listed.which), listed.page, listed.pages) });
    return { c(say::title), Shape::Wide, body };
}

namespace {

// Some sixty boxes, folded away until they are wanted: most notices are for all.
Html village_boxes(
    std::vector<area::Village> const& villages, std::vector<area::Village> const& named, Context const& c)
{
    auto const is_ticked = [&](std::string const& code) {
        if (c.typed) {
            auto const all = c.typed->all("villages");
            return std::find(all.begin(), all.end(), code) != all.end();
        }
        return std::any_of(named.begin(), named.end(), [&](area::Village const& one) { return one.code == code; });
    };
    bool is_any = false;
    std::vector<Node> districts { cls("village-boxes") };
    for (std::size_t at = 0; at < villages.size();) {
        auto const& district = villages[at].district;
        std::vector<Node> boxes { cls("choices"), legend({ district }) };
        for (; at < villages.size() && villages[at].district == district; ++at) {
            auto const& code = villages[at].code;
            auto const box = "village-" + code;
            bool const ticked = is_ticked(code);
            is_any = is_any || ticked;
            boxes.push_back(div({ cls("choice"),
                input({ id(box), attribute("type", "checkbox"), attribute("name", "villages"), attribute("value", code),
                    flag("checked", ticked) }),
                label({ attribute("for", box), span({ villages[at].name }) }) }));
        }
        districts.push_back(fieldset(boxes));
    }
    auto const wrong = field_error(c, "villages");
    return details({ id("villages"), flag("open", is_any || !wrong.empty()), summary({ c(say::villages) }),
        p({ cls("hint"), c(say::villages_hint) }), wrong.empty() ? Html {} : p({ cls("field-error"), wrong }),
        div(districts) });
}

Html notice_fields(Notice const& one, std::vector<area::Village> const& named,
    std::vector<area::Village> const& villages, std::string const& about, Context const& c)
{
    bool const is_new = one.title.empty();
    auto const day = [&](base::Date date) { return is_new ? std::string() : date.text(); };
    return joined({ field(c,
                        { .name = "title",
                            .label = say::notice_title,
                            .value = one.title,
                            .hint = &say::notice_title_hint,
                            .most = 100 }),
        text_area(c,
            { .name = "words",
                .label = say::notice_words,
                .value = one.words,
                .hint = &say::notice_words_hint,
                .most = 1000 },
            7),
        choices(
            c, { .name = "about", .label = say::kind, .value = about }, Pick::One, choices_of<About>(c, &about_word)),
        field(c, { .name = "agency", .label = say::agency, .value = one.agency, .most = 100 }),
        field(c,
            { .name = "check_at",
                .label = say::check_at,
                .value = one.check_at,
                .hint = &say::check_at_hint,
                .most = 200 }),
        field(c,
            { .name = "audience",
                .label = say::audience,
                .value = one.audience,
                .hint = &say::audience_hint,
                .most = 200 }),
        field(c,
            { .name = "valid_from",
                .label = say::valid_from,
                .value = is_new ? c.today().text() : day(one.valid_from),
                .type = "date" }),
        field(c, { .name = "valid_until", .label = say::valid_until, .value = day(one.valid_until), .type = "date" }),
        village_boxes(villages, named, c) });
}

}

Document drafting_page(Drafting const& view, Context const& c)
{
    return { c(say::write), Shape::Narrow,
        joined({ crumbs(c, { { "/notices", std::string(c(say::title)) } }), heading(c(say::write)),
            p({ cls("lead"), c(say::write_lead) }),
            page::form(c, "/notices", { notice_fields({}, {}, view.villages, "", c), submit(c, say::write) }) }) };
}

Document correcting_page(Correcting const& view, Context const& c)
{
    auto const& one = view.notice;
    auto const about = boost::describe::enum_to_string(one.about, "");
    return { c(say::correct), Shape::Narrow,
        joined({ crumbs(c, { { "/notices", std::string(c(say::title)) }, { Url::of("/notices", one.id), one.title } }),
            heading(c(say::correct)), p({ cls("lead"), c(say::correct_lead) }),
            page::form(c, Url::of("/notices", one.id, "correct"),
                { notice_fields(one, view.named, view.villages, about, c),
                    text_area(c, { .name = "because", .label = say::because, .most = 300 }, 2),
                    submit(c, say::correct) }) }) };
}

}
