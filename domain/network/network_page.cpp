// The network of the community: its picture with the table, who stands alone, who ties others together; figures.
#include "domain/network/network_page.h"

#include "base/own_words.h"
#include "domain/network/network_words.h"

#include <algorithm>
#include <array>

namespace network {

using namespace page;

namespace {

Html column(Word const& word, Context const& c)
{
    return th({ attribute("scope", "col"), c(word) });
}

Html number_column(Word const& word, Context const& c)
{
    return th({ attribute("scope", "col"), cls("num"), c(word) });
}

std::string village_or_not(Names const& names, std::string const& code, Context const& c)
{
    auto name = names.village(code);
    return name.empty() ? std::string(c(say::village_unknown)) : name;
}

Html names_in_line(std::vector<MemberId> const& women, Names const& names, MaySee const& may)
{
    std::vector<Node> line { cls("names") };
    for (auto const& id : women)
        line.push_back(li({ her_page(id, names.woman(id, may)) }));
    return ul(line);
}

Html groups_table(Shown const& shown, Context const& c)
{
    auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
    std::vector<Node> rows;
    auto const names_village = [&](Group const& group) {
        return group.village_code.empty() ? std::string(c(say::several)) : shown.names.village(group.village_code);
    };
    std::int64_t n = 0;
    for (auto const& group : shown.kept->overview.groups)
        rows.push_back(tr(
            { th({ attribute("scope", "row"), cls("nowrap"), c.say(say::group_n, { { "n", number(++n, c.tongue) } }) }),
                td({ labelled(say::women), names_in_line(group.women, shown.names, shown.may) }),
                td({ labelled(say::most_live_in), names_village(group) }) }));
    return section({ h2({ c(say::groups) }),
        table({ cls("register stack"),
            thead({ tr({ column(say::group, c), column(say::women, c), column(say::most_live_in, c) }) }),
            tbody(rows) }) });
}

Html villages_table(Shown const& shown, Context const& c)
{
    auto const& overview = shown.kept->overview;
    auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
    std::vector<std::int64_t> linked(overview.groups.size());
    for (auto const& link : overview.links)
        for (auto const end : { link.one, link.other })
            ++linked[static_cast<std::size_t>(end)];
    std::vector<Node> rows;
    for (std::size_t n = 0; n < overview.groups.size(); ++n) {
        auto const& group = overview.groups[n];
        rows.push_back(tr({ td({ labelled(say::number), cls("num"), static_cast<std::int64_t>(n + 1) }),
            th({ attribute("scope", "row"), village_or_not(shown.names, group.village_code, c) }),
            td({ labelled(say::women), cls("num"), number(group.count, c.tongue) }),
            td({ labelled(say::tied_with), c.say(say::n_villages, { { "n", number(linked[n], c.tongue) } }) }) }));
    }
    return section({ h2({ c(say::villages) }),
        table({ cls("register stack"),
            thead({ tr({ number_column(say::number, c), column(say::village, c), number_column(say::women, c),
                column(say::tied_with, c) }) }),
            tbody(rows) }) });
}

// The first of them, and the way to all.
Html some_women(Shown const& shown, Which which, Context const& c)
{
    constexpr std::size_t some = 30;
    bool const alone = which == Which::Alone;
    auto const& overview = shown.kept->overview;
    auto const& women = alone ? overview.alone : overview.brokers;
    auto const total = alone ? overview.figures.alone : overview.figures.brokers;
    bool const is_everybody_tied = alone && overview.figures.women > 0 && total == 0;
    if (women.empty())
        return section({ h2({ c(alone ? say::alone : say::brokers) }),
            p({ cls("muted"), c(is_everybody_tied ? say::nobody_alone : say::nobody_yet) }) });
    std::vector<MemberId> const first(women.begin(), women.begin() + static_cast<long>(std::min(some, women.size())));
    auto const all = total > static_cast<std::int64_t>(first.size())
        ? p({ a({ href(Url("/network/women").with("which", alone ? "Alone" : "Brokers")),
            c.say(say::see_all, { { "n", number(total, c.tongue) } }) }) })
        : Html {};
    auto const from = overview.figures.asked_from;
    return section({ h2({ c(alone ? say::alone : say::brokers) }),
        p({ c(alone ? say::alone_lead : say::brokers_lead) }), names_in_line(first, shown.names, shown.may), all,
        alone ? Html {}
              : p({ cls("hint"), c(say::broker_rule), " ",
                  from > 0 ? c.say(say::sampled, { { "n", number(from, c.tongue) } }) : std::string() }) });
}

std::string group_name(Shown const& shown, int place, Context const& c)
{
    auto const& overview = shown.kept->overview;
    auto const& code = overview.groups[static_cast<std::size_t>(place)].village_code;
    if (overview.by_village)
        return village_or_not(shown.names, code, c);
    auto const name = c.say(say::group_n, { { "n", number(place + 1, c.tongue) } });
    return code.empty() ? name : name + " (" + shown.names.village(code) + ")";
}

Html groups_apart(Shown const& shown, Context const& c)
{
    constexpr std::size_t some = 20;
    auto const& overview = shown.kept->overview;
    auto const apart = never_meet(overview.groups, overview.links);
    auto title = h2({ c(overview.by_village ? say::apart_villages : say::apart) });
    if (apart.empty())
        return section({ std::move(title),
            p({ cls("muted"), c(overview.by_village ? say::none_apart_villages : say::none_apart) }) });
    std::vector<Node> items;
    for (std::size_t n = 0; n < std::min(some, apart.size()); ++n)
        items.push_back(li({ c.say(say::and_then,
            { { "one", group_name(shown, apart[n].one, c) }, { "other", group_name(shown, apart[n].other, c) } }) }));
    auto const more = static_cast<std::int64_t>(apart.size()) - static_cast<std::int64_t>(some);
    return section({ std::move(title), p({ c(say::apart_lead) }), ul(items),
        more > 0 ? p({ cls("muted"), c.say(say::and_more, { { "n", number(more, c.tongue) } }) }) : Html {} });
}

// So many of them, when neither it nor what is left of all tells of few women.
std::string told_number(std::int64_t women, std::int64_t of, Context const& c)
{
    auto const are_few = [](std::int64_t some) { return some > 0 && some < fewest_counted; };
    return are_few(women) || are_few(of - women) ? std::string(c(say::not_told)) : number(women, c.tongue);
}

// How far it is worked out behind the requests, looked at again by itself.
Html progress_of(Shown const& shown, Context const& c)
{
    constexpr int look_again = 5; // seconds
    if (!shown.percent)
        return shown.kept ? Html {} : p({ refreshing(c, look_again), c(say::not_yet) });
    return div({ cls("note"), attribute("role", "status"), refreshing(c, 2), icon("refresh-cw"),
        p({ id("network-progress"), c.say(say::under_way, { { "n", number(*shown.percent, c.tongue) } }) }),
        element("progress",
            { attribute("max", "100"), attribute("value", std::to_string(*shown.percent)),
                attribute("aria-labelledby", "network-progress") }) });
}

}

Document network_page(Shown const& shown, Context const& c)
{
    auto top = joined({ div({ cls("page-head"), heading(c(say::title)),
                            div({ cls("button-row"), link_button(c, "/network/suggestions", say::see_proposals),
                                link_button(c, "/network/figures", say::see_figures, "button-quiet") }) }),
        p({ cls("lead"), c(say::lead) }), progress_of(shown, c) });
    if (!shown.kept)
        return { c(say::title), Shape::Wide, std::move(top) };
    auto const& overview = shown.kept->overview;
    auto const& figures = overview.figures;
    auto const table_of = [&] {
        if (figures.ties == 0)
            return empty_state(c(say::nobody_tied));
        return overview.by_village ? villages_table(shown, c) : groups_table(shown, c);
    };
    return { c(say::title), Shape::Wide,
        joined({ std::move(top),
            p({ c.say(say::in_short,
                { { "women", number(figures.women, c.tongue) }, { "ties", number(figures.ties, c.tongue) } }) }),
            p({ cls("muted"),
                c.say(
                    say::worked_out, { { "when", base::date_time(shown.kept->worked_out_at, c.zone(), c.tongue) } }) }),
            some_women(shown, Which::Alone, c), picture(overview, c), table_of(), some_women(shown, Which::Brokers, c),
            figures.ties > 0 ? groups_apart(shown, c) : Html {},
            p({ cls("hint"), c(say::how_counted), " ", c(say::of_gatherings) }) }) };
}

Document women_page(Listed const& listed, Context const& c)
{
    bool const alone = listed.which == Which::Alone;
    auto const& title = alone ? say::alone : say::brokers;
    std::vector<Node> items;
    for (auto const& id : listed.women)
        items.push_back(li({ her_page(id, listed.names.woman(id, listed.may)) }));
    return { c(title), Shape::Narrow,
        joined({ way_back(c), heading(c(title)), p({ cls("lead"), c(alone ? say::alone_lead : say::brokers_lead) }),
            items.empty() ? empty_state(c(listed.is_everybody_tied && alone ? say::nobody_alone : say::nobody_yet))
                          : ul(items),
            pager(c, Url("/network/women").with("which", alone ? "Alone" : "Brokers"), listed.page, listed.pages) }) };
}

Document figures_page(Counted const& counted, Context const& c)
{
    auto const& figures = counted.figures;
    bool const names_too = counted.may.holds(MaySee::given);
    auto top = joined({ names_too ? way_back(c) : Html {}, heading(c(say::see_figures), c(say::title)),
        p({ cls("lead"), c(say::figures_lead) }) });
    if (!counted.worked_out_at)
        return { c(say::title), Shape::Narrow, joined({ std::move(top), p({ c(say::not_yet) }) }) };
    if (figures.women < fewest_counted)
        return { c(say::title), Shape::Narrow, joined({ std::move(top), empty_state(c(say::too_few)) }) };
    std::vector<Node> rows;
    auto const row = [&](Word const& word, std::string const& count) {
        rows.push_back(tr({ th({ attribute("scope", "row"), c(word) }), td({ cls("num"), count }) }));
    };
    bool const are_enough = figures.women - figures.alone >= fewest_counted; // who are tied
    auto const of_ties = [&](std::string told) { return are_enough ? std::move(told) : std::string(c(say::not_told)); };
    row(say::count_women, number(figures.women, c.tongue));
    row(say::count_ties, of_ties(number(figures.ties, c.tongue)));
    row(say::count_said, of_ties(number(figures.said, c.tongue)));
    row(say::density, of_ties(percent(figures.density(), c.tongue, 1)));
    row(say::alone, told_number(figures.alone, figures.women, c));
    row(say::brokers, told_number(figures.brokers, figures.women, c));
    row(say::count_parts, of_ties(number(figures.part_count, c.tongue)));
    row(say::count_groups, of_ties(number(figures.group_count, c.tongue)));
    return { c(say::title), Shape::Narrow,
        joined({ std::move(top),
            p({ cls("muted"),
                c.say(say::worked_out, { { "when", base::date_time(*counted.worked_out_at, c.zone(), c.tongue) } }) }),
            table({ cls("register"), thead({ tr({ column(say::what, c), number_column(say::how_many, c) }) }),
                tbody(rows) }),
            p({ cls("hint"), c(say::how_counted), " ", c(say::of_gatherings) }) }) };
}

Html way_back(Context const& c)
{
    return crumbs(c, { { "/network", std::string(c(say::title)) } });
}

Html way_back(Context const& c, MemberId const& id, std::string const& name)
{
    return crumbs(c, { { "/network", std::string(c(say::title)) }, { Url::of("/network/women", id), name } });
}

Html her_page(MemberId const& id, std::string const& name)
{
    return a({ href(Url::of("/network/women", id)), name });
}

Word const& question_word(Question question)
{
    static constexpr std::array words { &say::ask_helps, &say::ask_trades, &say::ask_teaches };
    return *words[static_cast<std::size_t>(question)];
}

Word const& kind_word(HerTie const& tie)
{
    static constexpr std::array from_her { &say::helped_by, &say::trades, &say::learned_from, &say::met,
        &say::accompanied_by, &say::same_group };
    static constexpr std::array to_her { &say::helped, &say::trades, &say::taught, &say::met, &say::accompanies,
        &say::same_group };
    return *(tie.from_her ? from_her : to_her)[static_cast<std::size_t>(tie.kind)];
}

Html reason_field(Context const& c, Word const& label, bool optional)
{
    return joined({ text_area(c,
                        { .name = "because",
                            .label = label,
                            .most = form::OwnWords::most,
                            .optional = optional,
                            .is_private = true },
                        2),
        means_otherwise(c) });
}

}
