// The list, the mentors, one woman's circles; and the parts of several pages.
#include "domain/mentoring/mentoring_page.h"

#include "domain/mentoring/mentoring_words.h"

#include <array>

namespace mentoring {

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

Html row_of(Circle const& circle, Listed const& listed, Context const& c)
{
    auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
    auto const day = [&](std::optional<base::Date> const& date, Word const& none) {
        return date ? text(base::plain_date(*date, c.tongue)) : span({ cls("muted"), c(none) });
    };
    auto const name = circle.mentor_name.reveal(listed.may);
    auto const mentees = mentees_in_short(circle, circle.first_mentee.reveal(listed.may), c);
    auto const last = listed.ended
        ? td({ labelled(say::ended_on), cls("nowrap"), day(circle.ended_on, say::not_met) })
        : td({ labelled(say::next_due), cls("nowrap"), day(circle.next_due_on, say::no_step) });
    return tr({ th({ attribute("scope", "row"), a({ href(of(circle)), name }),
                    p({ cls("hint"), c.say(say::with, { { "name", mentees } }) }) }),
        td({ labelled(say::purpose_short), circle.purpose.reveal(listed.may) }),
        td({ labelled(say::last_met), cls("nowrap"), day(circle.last_met_on, say::not_met) }), last,
        td({ labelled(say::standing), p({ standing(circle, listed.today, c) }) }) });
}

Html register_of(Listed const& listed, Context const& c)
{
    std::vector<Node> rows;
    for (auto const& circle : listed.circles)
        rows.push_back(row_of(circle, listed, c));
    return table({ cls("register stack"),
        thead({ tr({ column(say::mentor, c), column(say::purpose_short, c), column(say::last_met, c),
            column(listed.ended ? say::ended_on : say::next_due, c), column(say::standing, c) }) }),
        tbody(rows) });
}

Html ended_list(Listed const& listed, Context const& c)
{
    Html body = joined({ crumbs(c, { { "/mentoring", std::string(c(say::title)) } }), heading(c(say::ended_title)),
        p({ cls("lead"), c(say::ended_lead) }) });
    if (listed.circles.empty())
        return joined({ std::move(body), empty_state(c(say::none_ended)) });
    return joined({ std::move(body), register_of(listed, c),
        pager(c, Url("/mentoring").with("ended", "1"), listed.page, listed.pages) });
}

Html load_row(Load const& load, MaySee const& may, Context const& c)
{
    auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
    bool const too_much = load.can_carry && load.mentees > *load.can_carry;
    auto const carries = load.can_carry ? joined({ c.say(say::n_women, { { "n", number(*load.can_carry, c.tongue) } }),
                             " ", too_much ? tag("gold", "triangle-alert", c(say::more_than_said)) : Html {} })
                                        : span({ cls("muted"), c(say::not_asked) });
    return tr({ th({ attribute("scope", "row"),
                    a({ href(Url::of("/mentoring/women", load.mentor_id)), load.full_name.reveal(may) }) }),
        td({ labelled(say::circles), cls("num"), number(load.circles, c.tongue) }),
        td({ labelled(say::women), cls("num"), number(load.mentees, c.tongue) }),
        td({ labelled(say::meetings_lately), cls("num"), number(load.meetings, c.tongue) }),
        td({ labelled(say::can_carry), p({ carries }) }) });
}

std::optional<base::Date> when_left(OneWoman const& view, Circle const& circle)
{
    for (auto const& one : view.left)
        if (one.circle_id == circle.id)
            return one.left_on;
    return std::nullopt;
}

Html circles_as(OneWoman const& view, bool as_mentor, Context const& c)
{
    std::vector<Node> items { cls("flow") };
    for (auto const& circle : view.circles) {
        if ((circle.mentor_id == view.woman.id) != as_mentor)
            continue;
        auto const other = as_mentor ? mentees_in_short(circle, circle.first_mentee.reveal(view.may), c)
                                     : circle.mentor_name.reveal(view.may);
        auto const left_on = when_left(view, circle);
        items.push_back(li({ p({ strong({ a({ href(of(circle)), circle.purpose.reveal(view.may) }) }) }),
            p({ cls("line"), icon("users"), c.say(say::with, { { "name", other } }) }),
            p({ left_on && !circle.ended_on
                    ? span({ cls("muted"), c.say(say::left_day, { { "day", base::plain_date(*left_on, c.tongue) } }) })
                    : standing(circle, c.today(), c) }) }));
    }
    auto const none = p({ cls("muted"), c(as_mentor ? say::accompanies_nobody : say::nobody_accompanies) });
    return section(
        { h2({ c(as_mentor ? say::accompanies : say::is_accompanied) }), items.size() > 1 ? ul(items) : none });
}

Html capacity(OneWoman const& view, Context const& c)
{
    auto const said = view.can_carry ? std::to_string(*view.can_carry) : std::string();
    if (!view.may.holds(MayKeep::given))
        return {};
    return section({ h2({ c(say::can_carry) }),
        page::form(c, Url::of("/mentoring/women", view.woman.id, "capacity"),
            { field(
                  c, { .name = "women", .label = say::ask_capacity, .value = said, .inputmode = "numeric", .most = 3 }),
                submit(c, say::save_capacity, "button-secondary") }) });
}

}

Document list_page(Listed const& listed, Context const& c)
{
    if (listed.ended)
        return { c(say::ended_title), Shape::Wide, ended_list(listed, c) };
    Html body
        = joined({ div({ cls("page-head"), heading(c(say::title)),
                       div({ cls("button-row"),
                           listed.may.holds(MayKeep::given) ? link_button(c, "/mentoring/new", say::open) : Html {},
                           link_button(c, "/mentoring/mentors", say::see_mentors, "button-secondary"),
                           link_button(c, Url("/mentoring").with("ended", "1"), say::see_ended, "button-quiet") }) }),
            p({ cls("lead"), c(say::lead) }) });
    if (listed.circles.empty())
        return { c(say::title), Shape::Wide, joined({ std::move(body), empty_state(c(say::none_open)) }) };
    body += joined({ p({ c.say(say::counts,
                         { { "n", number(listed.total, c.tongue) }, { "silent", number(listed.silent, c.tongue) },
                             { "overdue", number(listed.overdue, c.tongue) } }) }),
        register_of(listed, c), p({ cls("hint"), c(say::rule) }), pager(c, "/mentoring", listed.page, listed.pages) });
    return { c(say::title), Shape::Wide, body };
}

Document mentors_page(Mentors const& view, Context const& c)
{
    auto top = joined({ crumbs(c, { { "/mentoring", std::string(c(say::title)) } }), heading(c(say::mentors_title)),
        p({ cls("lead"), c(say::mentors_lead) }) });
    if (view.loads.empty())
        return { c(say::mentors_title), Shape::Wide, joined({ std::move(top), empty_state(c(say::no_mentors)) }) };
    std::vector<Node> rows;
    for (auto const& load : view.loads)
        rows.push_back(load_row(load, view.may, c));
    return { c(say::mentors_title), Shape::Wide,
        joined({ std::move(top),
            table({ cls("register stack"),
                thead({ tr({ column(say::name, c), number_column(say::circles, c), number_column(say::women, c),
                    number_column(say::meetings_lately, c), column(say::can_carry, c) }) }),
                tbody(rows) }) }) };
}

Document woman_page(OneWoman const& view, Context const& c)
{
    auto const id = view.woman.id.text();
    bool const keeps = view.may.holds(MayKeep::given);
    auto const opens = [&](std::string_view as, Word const& word) {
        return keeps ? link_button(c, Url("/mentoring/new").with(as, id), word, "button-secondary") : Html {};
    };
    return { c(say::title), Shape::Narrow,
        joined({ crumbs(c, { { "/mentoring", std::string(c(say::title)) } }),
            div({ cls("page-head"), heading(view.woman.full_name.reveal(view.may), c(say::title)),
                div({ cls("button-row"), opens("member_id", say::find_mentor), opens("mentor_id", say::make_mentor),
                    link_button(c, Url::of("/members", view.woman.id), say::her_entry, "button-quiet") }) }),
            circles_as(view, false, c), circles_as(view, true, c), capacity(view, c) }) };
}

Url of(Circle const& circle)
{
    return Url::of("/mentoring", circle.id);
}

Url of(Circle const& circle, std::string_view part)
{
    return Url::of("/mentoring", circle.id, part);
}

Html circle_top(Context const& c, Circle const& circle, std::string_view mentor_name, std::string_view first_mentee,
    Word const& title)
{
    std::string const name(mentor_name);
    auto const mentees = c.say(say::with, { { "name", mentees_in_short(circle, first_mentee, c) } });
    return joined({ crumbs(c, { { "/mentoring", std::string(c(say::title)) }, { of(circle), name } }),
        heading(c(title), name + " " + mentees) });
}

std::string mentees_in_short(Circle const& circle, std::string_view first_mentee, Context const& c)
{
    if (circle.mentees == 0)
        return std::string(c(say::nobody));
    if (circle.mentees == 1)
        return std::string(first_mentee);
    return c.say(
        say::and_more, { { "name", std::string(first_mentee) }, { "n", number(circle.mentees - 1, c.tongue) } });
}

Html standing(Circle const& circle, base::Date today, Context const& c)
{
    if (circle.ended_on)
        return text(c(reason_word(circle.reason.value_or(Reason::Other))));
    bool const silent = is_silent(circle.pulse(), today);
    bool const overdue = is_overdue(circle.pulse(), today);
    if (!silent && !overdue)
        return tag("leaf", "sprout", c(say::goes_on));
    return joined({ silent ? tag("danger", "clock", c(say::silent)) : Html {}, silent && overdue ? " " : "",
        overdue ? tag("gold", "flag", c(say::overdue)) : Html {} });
}

Html day_field(Context const& c, std::string_view name, Word const& label)
{
    return field(c, { .name = name, .label = label, .value = c.today().text(), .type = "date" });
}

Word const& way_word(Way way)
{
    static constexpr std::array words { &say::met, &say::call, &say::whatsapp };
    return *words[static_cast<std::size_t>(way)];
}

std::string_view way_symbol(Way way)
{
    static constexpr std::array<std::string_view, 3> symbols { "users", "phone", "message-circle" };
    return symbols[static_cast<std::size_t>(way)];
}

Word const& reason_word(Reason reason)
{
    static constexpr std::array words { &say::on_her_own, &say::moved, &say::no_time, &say::other_mentor,
        &say::other_reason };
    return *words[static_cast<std::size_t>(reason)];
}

Word const& outcome_word(Outcome outcome)
{
    static constexpr std::array words { &say::done, &say::not_yet_short, &say::dropped };
    return *words[static_cast<std::size_t>(outcome)];
}

}
