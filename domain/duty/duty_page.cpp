// The overview, one officer, the list of duties.
#include "domain/duty/duty_page.h"

#include "base/own_words.h"
#include "domain/duty/duty_words.h"

#include <array>

namespace duty {

using namespace page;

namespace {

Html said_cell(std::optional<std::int64_t> const& minutes, Context const& c)
{
    return minutes ? text(c.say(say::n_hours, { { "n", hours(*minutes, c.tongue) } }))
                   : span({ cls("muted"), c(say::not_asked) });
}

Html loaded_row(Loaded const& one, Context const& c)
{
    auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
    std::string holds;
    for (auto const& name : one.holds)
        holds += (holds.empty() ? "" : ", ") + name;
    auto const minutes = one.week ? one.week->minutes : 0;
    bool const strained = one.week && one.week->is_strained();
    return tr(
        { th({ attribute("scope", "row"), a({ href(Url::of("/duties/officers", one.officer.id)), one.officer.name }) }),
            td({ labelled(say::holds), holds.empty() ? "–" : holds }),
            td({ labelled(say::hours_this_week), cls("num"),
                one.week ? a({ href(week_of(one.officer.id, one.week->monday)), hours(minutes, c.tongue) })
                         : text(hours(minutes, c.tongue)) }),
            td({ labelled(say::can_carry),
                p({ said_cell(one.said_minutes, c), " ",
                    strained ? tag("gold", "triangle-alert", c(say::strain)) : Html {} }) }) });
}

Html loads(Overview const& view, Context const& c)
{
    if (view.officers.empty())
        return p({ cls("muted"), c(say::nobody_in_office) });
    auto const column = [&](Word const& word, std::string_view kind) {
        return th({ attribute("scope", "col"), cls(kind), c(word) });
    };
    std::vector<Node> rows;
    for (auto const& one : view.officers)
        rows.push_back(loaded_row(one, c));
    return table({ cls("register stack"),
        thead({ tr({ column(say::officer, ""), column(say::holds, ""), column(say::hours_this_week, "num"),
            column(say::can_carry, "") }) }),
        tbody(rows) });
}

Html period_part(Url const& where, base::Date since, base::Date until, Context const& c)
{
    return joined({ p({ cls("muted"),
                        c.say(say::period,
                            { { "since", base::plain_date(since, c.tongue) },
                                { "until", base::plain_date(until, c.tongue) } }) }),
        asking_form(where,
            { cls("filters"), field(c, { .name = "since", .label = say::since, .value = since.text(), .type = "date" }),
                field(c, { .name = "until", .label = say::until, .value = until.text(), .type = "date" }),
                submit(c, say::show, "button-secondary") }) });
}

// Each week opens to what she bore in it.
Html weeks_table(OneOfficer const& view, Context const& c)
{
    auto const& book = view.book;
    if (book.weeks.empty())
        return p({ cls("muted"), c(say::no_weeks) });
    std::vector<Node> rows;
    for (auto const& week : book.weeks) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        rows.push_back(
            tr({ th({ attribute("scope", "row"),
                     a({ href(week_of(view.officer.id, week.monday)), base::plain_date(week.monday, c.tongue) }) }),
                td({ labelled(say::borne), cls("num"), hours(week.minutes, c.tongue) }),
                td({ labelled(say::can_carry),
                    p({ said_cell(week.said_minutes, c), " ",
                        week.is_strained() ? tag("gold", "triangle-alert", c(say::strain)) : Html {} }) }) }));
    }
    auto const column = [&](Word const& word, std::string_view kind) {
        return th({ attribute("scope", "col"), cls(kind), c(word) });
    };
    return table({ cls("register stack"),
        thead({ tr({ column(say::week, ""), column(say::borne, "num"), column(say::can_carry, "") }) }), tbody(rows) });
}

Html holding_items(OneOfficer const& view, Context const& c)
{
    if (view.holdings.empty())
        return p({ cls("muted"), c(say::no_holding) });
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.holdings)
        items.push_back(li({ a({ href(Url::of("/duties/holdings", one.id)), one.duty_name }),
            p({ cls("hint"),
                c.say(say::from_until,
                    { { "from", base::plain_date(one.since, c.tongue) },
                        { "until",
                            one.until ? base::plain_date(*one.until, c.tongue) : std::string(c(say::until_now)) } })
                    + " · " + c.say(say::a_week, { { "n", hours(one.minutes_a_week, c.tongue) } }) }) }));
    return ul(items);
}

Html capacity_form(OneOfficer const& view, Context const& c)
{
    if (!view.may_say)
        return {};
    auto const said = view.said_hours ? std::to_string(*view.said_hours) : std::string();
    return page::form(c, Url::of("/duties/officers", view.officer.id, "capacity"),
        { field(c,
              { .name = "hours_a_week", .label = say::ask_capacity, .value = said, .inputmode = "numeric", .most = 3 }),
            field(c, { .name = "said_on", .label = say::said_on, .value = c.today().text(), .type = "date" }),
            submit(c, say::save_capacity, "button-secondary") });
}

Html sort_items(Sorts const& view, Context const& c)
{
    if (view.duties.empty())
        return empty_state(c(say::no_sorts));
    bool const keeps = view.may.holds(MayKeep::given);
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.duties)
        items.push_back(one.ended_because
                ? li({ element("s", { one.name }),
                    p({ cls("hint"), c.say(say::ended, { { "because", one.ended_because->reveal(view.may) } }) }) })
                : li({ strong({ one.name }),
                    keeps ? p({ a({ href(Url::of("/duties/sorts", one.id, "end")), c(say::end_sort) }) }) : Html {} }));
    return ul(items);
}

Html apart_items(Sorts const& view, Context const& c)
{
    if (view.apart.empty())
        return p({ cls("muted"), c(say::none_apart) });
    bool const keeps = view.may.holds(MayKeep::given);
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.apart)
        items.push_back(
            li({ strong({ one.duty_name + " · " + one.other_name }), p({ cls("hint"), one.because.reveal(view.may) }),
                keeps ? p({ a({ href(Url::of("/duties/apart", one.id, "end")), c(say::end_apart) }) }) : Html {} }));
    return ul(items);
}

Html sort_forms(Sorts const& view, Context const& c)
{
    std::vector<Choice> all;
    for (auto const& one : view.duties)
        if (!one.ended_because)
            all.push_back({ one.id.text(), one.name });
    auto add = section({ h2({ c(say::add_sort) }),
        page::form(c, "/duties/sorts",
            { field(c, { .name = "name", .label = say::name, .hint = &say::name_hint, .most = longest_name }),
                submit(c, say::add_sort) }) });
    if (all.size() < 2)
        return add;
    return joined({ std::move(add),
        section({ h2({ c(say::add_apart) }),
            page::form(c, "/duties/apart",
                { drop_down(c, { .name = "duty_id", .label = say::one_duty }, all),
                    drop_down(c, { .name = "other_id", .label = say::other_duty }, all),
                    text_area(c,
                        { .name = "because", .label = say::because, .most = form::OwnWords::most, .is_private = true },
                        2),
                    means_otherwise(c), submit(c, say::add_apart, "button-secondary") }) }) });
}

}

std::string time_words(Turn const& turn, base::Zone of_chapter, Context const& c)
{
    auto const zone = turn.session_id ? of_chapter : turn.zone;
    auto const span = turn.span(of_chapter);
    auto const last = base::date_in(zone, span.until);
    auto const first = base::date_in(zone, span.from);
    auto words = base::long_date(first, c.tongue) + ", " + base::time_in(zone, span.from).shown() + "–";
    if (last != first)
        words += base::plain_date(last, c.tongue) + ", ";
    return words + base::time_in(zone, span.until).shown() + " " + std::string(base::zone_name(zone));
}

Html turn_items(std::vector<Turn> const& turns, bool with_name, base::Zone of_chapter, Context const& c)
{
    if (turns.empty())
        return p({ cls("muted"), c(say::none_coming) });
    std::vector<Node> items { cls("flow") };
    for (auto const& turn : turns)
        items.push_back(li({ a({ href(Url::of("/duties/turns", turn.id)),
                                 with_name ? turn.officer_name + ", " + turn.duty_name : turn.duty_name }),
            p({ cls("hint"),
                time_words(turn, of_chapter, c) + " · "
                    + (turn.session_title.empty() ? turn.place : turn.session_title + ", " + turn.place) }) }));
    return ul(items);
}

Document overview_page(Overview const& view, Context const& c)
{
    bool const keeps = view.may.holds(MayKeep::given);
    return { c(say::title), Shape::Wide,
        joined({ div({ cls("page-head"), heading(c(say::title)),
                     div({ cls("button-row"), keeps ? link_button(c, "/duties/turns/new", say::note_turn) : Html {},
                         keeps ? link_button(c, "/duties/holdings/new", say::take_up, "button-secondary") : Html {},
                         link_button(c, "/duties/sorts", say::see_sorts, "button-quiet") }) }),
            p({ cls("lead"), c(say::lead) }), section({ h2({ c(say::this_week) }), loads(view, c) }),
            period_part("/duties", view.since, view.until, c), strain_and_conflict(view.book, Shown::Named, c),
            section({ h2({ c(say::coming) }), turn_items(view.coming, true, view.may.zone(), c) }) }) };
}

Document officer_page(OneOfficer const& view, Context const& c)
{
    return { c(say::title), Shape::Narrow,
        joined({ crumbs(c, { { "/duties", std::string(c(say::title)) } }), heading(view.officer.name, c(say::title)),
            period_part(Url::of("/duties/officers", view.officer.id), view.since, view.until, c),
            strain_and_conflict(view.book, Shown::Named, c),
            section({ h2({ c(say::her_weeks) }), weeks_table(view, c) }), capacity_form(view, c),
            section({ h2({ c(say::holds) }), holding_items(view, c) }),
            section({ h2({ c(say::her_turns) }), turn_items(view.turns, false, view.may.zone(), c) }) }) };
}

Document sorts_page(Sorts const& view, Context const& c)
{
    return { c(say::sorts_title), Shape::Narrow,
        joined({ crumbs(c, { { "/duties", std::string(c(say::title)) } }), heading(c(say::sorts_title)),
            p({ cls("lead"), c(say::sorts_lead) }), sort_items(view, c),
            section({ h2({ c(say::apart_title) }), p({ c(say::apart_lead) }), apart_items(view, c) }),
            view.may.holds(MayKeep::given) ? sort_forms(view, c) : Html {} }) };
}

Document ending_page(Ending const& view, Context const& c)
{
    static constexpr std::array labels { &say::end_sort, &say::end_apart, &say::retract_holding };
    static constexpr std::array paths { "/duties/sorts", "/duties/apart", "/duties/holdings" };
    auto const of = static_cast<std::size_t>(view.of);
    auto const& label = *labels[of];
    auto const to = Url::of(paths[of], view.id, view.of == Ending::Of::Holding ? "retract" : "end");
    return { c(label), Shape::Narrow,
        joined({ crumbs(c, { { "/duties", std::string(c(say::title)) } }), heading(c(label), view.name),
            page::form(c, to,
                { text_area(c,
                      { .name = "because", .label = say::because, .most = form::OwnWords::most, .is_private = true },
                      2),
                    means_otherwise(c), submit(c, label, "button-danger") }) }) };
}

}
