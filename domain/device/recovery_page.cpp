#include "domain/device/recovery_page.h"

#include "domain/device/device_words.h"
#include "domain/device/recovery_words.h"

namespace device {

using namespace page;

namespace {

Url url_of(RecoveryId const& id)
{
    return Url::of("/devices/recoveries", id);
}

Html stage_tag(Recovery const& recovery, Stage stage, Context const& c)
{
    switch (stage) {
    case Stage::WaitsForSecond:
        return tag("gold", "clock", c(say::waits_for_second));
    case Stage::WaitsForCode:
        return tag("info", "clock", c(say::waits_for_code));
    case Stage::CodeShown:
        return tag("info", "key-round", c(say::code_is_shown));
    case Stage::Recovered:
        return tag("leaf", "check",
            c.say(say::recovered_on, { { "at", date_time(*recovery.recovered_at, c.zone(), c.tongue) } }));
    case Stage::Ended:
        break;
    }
    return tag("gold", "x", c(say::ended));
}

Html code_part(RecoveryShown const& view, Context const& c)
{
    auto const& r = view.recovery;
    words::Fill const fill { { "name", r.officer_name }, { "opener", r.opened_by_name },
        { "site", c.site_url + "/field/" } };
    if (!view.is_opener)
        return p({ c.say(say::code_elsewhere, fill) });
    auto const until = date_time(*r.code_ends, c.zone(), c.tongue);
    // In fours, as it is read aloud.
    auto const four = [&](std::size_t from) { return strong({ view.code.substr(from, 4) }); };
    return joined({ p({ cls("code-to-type"), four(0), "-", four(5), "-", four(10) }),
        p({ cls("hint"), c.say(say::code_until, { { "until", until } }) }), p({ c.say(say::code_use, fill) }),
        p({ c.say(say::code_hers, fill) }),
        r.tries > 0 ? p({ c.say(say::tries_left, { { "n", number(r.tries, c.tongue) } }) }) : Html {} });
}

// The one thing to do now.
Html next_part(RecoveryShown const& view, Context const& c)
{
    auto const& r = view.recovery;
    auto const here = url_of(r.id).text();
    words::Fill const fill { { "name", r.officer_name } };
    switch (view.stage) {
    case Stage::WaitsForSecond:
        if (view.may_approve)
            return joined({ p({ c.say(say::approve_what, fill) }),
                button_form(c, Url::inside(here + "/approve"), say::approve, "button") });
        return p({ c(say::second_what) });
    case Stage::WaitsForCode:
        if (!view.is_opener)
            return Html {};
        return joined({ p({ c.say(say::code_what, fill) }),
            button_form(c, Url::inside(here + "/show"), say::show_code, "button") });
    case Stage::CodeShown:
        return code_part(view, c);
    case Stage::Recovered:
        return Html {};
    case Stage::Ended:
        break;
    }
    return p({ c(say::ended_what) });
}

}

Document recovery_page(RecoveryShown const& view, Context const& c)
{
    auto const& r = view.recovery;
    auto const fact = [&](Word const& word, Node value) { return div({ dt({ c(word) }), dd({ std::move(value) }) }); };
    bool const goes_on = view.stage != Stage::Recovered && view.stage != Stage::Ended && !view.may_approve;
    auto const card = goes_on ? section({ cls("card"), refreshing(c, 5), next_part(view, c) })
                              : section({ cls("card"), next_part(view, c) });
    auto const how
        = r.is_same_phone ? fact(say::where, c(*r.is_same_phone ? say::same_phone : say::other_phone)) : Html {};
    return { c(say::recoveries), Shape::Narrow,
        joined({ crumbs(c, { { "/devices", std::string(c(say::nav)) } }),
            heading(c.say(say::recovery_of, { { "name", r.officer_name } })), p({ stage_tag(r, view.stage, c) }),
            view.stage == Stage::Recovered ? Html {} : card,
            dl({ cls("facts"), fact(say::opened_by, r.opened_by_name),
                r.approved_by_name ? fact(say::approved_by, *r.approved_by_name) : Html {}, how }) }) };
}

Html recover_form(std::vector<Candidate> const& candidates, Context const& c)
{
    std::vector<Choice> choices;
    for (auto const& one : candidates)
        choices.push_back({ one.officer_id.text(), one.name });
    return section({ cls("card no-print"), h2({ c(say::recover) }), p({ c(say::recover_lead) }),
        page::form(c, "/devices/recoveries",
            { drop_down(c, { .name = "whose", .label = say::whose }, choices),
                submit(c, say::open_request, "button-secondary") }) });
}

Html recoveries_list(std::vector<Recovery> const& all, Context const& c)
{
    if (all.empty())
        return Html {};
    std::vector<Node> lines { cls("cards") };
    for (auto const& one : all) {
        auto const by = one.opened_by_name + (one.approved_by_name ? ", " + *one.approved_by_name : std::string());
        lines.push_back(li({ cls("card card-whole"), h3({ a({ href(url_of(one.id)), one.officer_name }) }),
            p({ stage_tag(one, stage_of(one.course(), c.now.at), c) }), p({ by }) }));
    }
    return section({ h2({ c(say::recoveries) }), p({ c(say::recoveries_lead) }), ul(lines) });
}

}
