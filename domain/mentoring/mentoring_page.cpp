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
        pager(c, Url("/mentoring").with("ended", "1"), listed.at.page, listed.at.pages) });
}

// A figure opens to what it counts.
Html opening(std::int64_t n, Url const& to, Context const& c)
{
    auto const words = number(n, c.tongue);
    return n > 0 ? a({ href(to), words }) : text(words);
}

Url in_need(Need need)
{
    return Url("/mentoring").with("need", boost::describe::enum_to_string(need, ""));
}

Html figures_of(Listed const& listed, Context const& c)
{
    auto const figure = [&](Word const& word, std::int64_t n, Url const& to) {
        return div({ dt({ c(word) }), dd({ opening(n, to, c) }) });
    };
    return dl({ cls("facts"), figure(say::goes_on, listed.open, "/mentoring"),
        figure(say::silent, listed.silent, in_need(Need::Meeting)),
        figure(say::overdue, listed.overdue, in_need(Need::Outcome)) });
}

Html mentor_top(member::MemberLine const& mentor, MaySee const& may, Word const& title, Context const& c)
{
    return joined({ crumbs(c,
                        { { "/mentoring", std::string(c(say::title)) },
                            { "/mentoring/mentors", std::string(c(say::mentors_title)) } }),
        heading(c(title), mentor.full_name.reveal(may)) });
}

// Those that need the same, or that have the same mentor.
Document part_page(Listed const& listed, Context const& c)
{
    auto const top = [&] {
        if (listed.mentor)
            return mentor_top(*listed.mentor, listed.may, say::circles_of_hers, c);
        return joined({ crumbs(c, { { "/mentoring", std::string(c(say::title)) } }),
            heading(c(listed.need == Need::Meeting ? say::silent : say::overdue), c(say::title)) });
    };
    auto const here = listed.mentor ? Url("/mentoring").with("mentor_id", listed.mentor->id.text())
                                    : in_need(listed.need.value_or(Need::Meeting));
    return { c(say::title), Shape::Wide,
        joined({ top(), listed.circles.empty() ? empty_state(c(say::none_like_it)) : register_of(listed, c),
            pager(c, here, listed.at.page, listed.at.pages) }) };
}

Html load_row(Load const& load, MaySee const& may, Context const& c)
{
    auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
    bool const too_much = load.can_carry && load.mentees > *load.can_carry;
    auto const hers = Url::of("/mentoring/women", load.mentor_id);
    auto const said = [&] { return c.say(say::n_women, { { "n", number(*load.can_carry, c.tongue) } }); };
    auto const carries = load.can_carry ? joined({ a({ href(hers.at("capacity")), said() }), " ",
                             too_much ? tag("gold", "triangle-alert", c(say::more_than_said)) : Html {} })
                                        : span({ cls("muted"), c(say::not_asked) });
    return tr({ th({ attribute("scope", "row"), a({ href(hers), load.full_name.reveal(may) }) }),
        td({ labelled(say::circles), cls("num"),
            opening(load.circles, Url("/mentoring").with("mentor_id", load.mentor_id.text()), c) }),
        td({ labelled(say::women), cls("num"),
            opening(load.mentees, Url::of("/mentoring/women", load.mentor_id, "mentees"), c) }),
        td({ labelled(say::meetings_lately), cls("num"),
            opening(load.meetings, Url::of("/mentoring/women", load.mentor_id, "meetings"), c) }),
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
    bool const keeps = view.may.holds(MayKeep::given);
    if (!keeps && view.capacity.empty())
        return {};
    std::vector<Node> items;
    for (auto const& one : view.capacity)
        items.push_back(li({ c.say(say::n_women, { { "n", number(one.women, c.tongue) } }),
            span({ cls("muted"),
                " · " + base::date_time(one.noted_at, c.zone(), c.tongue) + " · "
                    + one.officer.value_or(std::string(c(say::an_officer))) }) }));
    auto const said = view.capacity.empty() ? std::string() : std::to_string(view.capacity.front().women);
    auto form = page::form(c, Url::of("/mentoring/women", view.woman.id, "capacity"),
        { field(c, { .name = "women", .label = say::ask_capacity, .value = said, .inputmode = "numeric", .most = 3 }),
            submit(c, say::save_capacity, "button-secondary") });
    return section({ id("capacity"), h2({ c(say::can_carry) }), items.empty() ? Html {} : ul(items),
        keeps ? std::move(form) : Html {} });
}

}

Document list_page(Listed const& listed, Context const& c)
{
    if (listed.ended)
        return { c(say::ended_title), Shape::Wide, ended_list(listed, c) };
    if (listed.need || listed.mentor)
        return part_page(listed, c);
    Html body
        = joined({ div({ cls("page-head"), heading(c(say::title)),
                       div({ cls("button-row"),
                           listed.may.holds(MayKeep::given) ? link_button(c, "/mentoring/new", say::open) : Html {},
                           link_button(c, "/mentoring/mentors", say::see_mentors, "button-secondary"),
                           link_button(c, Url("/mentoring").with("ended", "1"), say::see_ended, "button-quiet") }) }),
            p({ cls("lead"), c(say::lead) }) });
    if (listed.circles.empty())
        return { c(say::title), Shape::Wide, joined({ std::move(body), empty_state(c(say::none_open)) }) };
    body += joined({ figures_of(listed, c), register_of(listed, c), p({ cls("hint"), c(say::rule) }),
        pager(c, "/mentoring", listed.at.page, listed.at.pages) });
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

Document mentees_page(HerMentees const& view, Context const& c)
{
    auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
    std::vector<Node> rows;
    for (auto const& one : view.women)
        rows.push_back(
            tr({ th({ attribute("scope", "row"),
                     a({ href(Url::of("/mentoring/women", one.member_id)), one.full_name.reveal(view.may) }) }),
                td({ labelled(say::purpose_short),
                    a({ href(Url::of("/mentoring", one.circle_id)), one.purpose.reveal(view.may) }) }),
                td({ labelled(say::joined_on), cls("nowrap"), base::plain_date(one.joined_on, c.tongue) }) }));
    return { c(say::title), Shape::Wide,
        joined({ mentor_top(view.mentor, view.may, say::mentees_of, c),
            rows.empty()
                ? empty_state(c(say::none_like_it))
                : table({ cls("register stack"),
                    thead({ tr({ column(say::name, c), column(say::purpose_short, c), column(say::joined_on, c) }) }),
                    tbody(rows) }) }) };
}

Document her_meetings_page(HerMeetings const& view, Context const& c)
{
    auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
    std::vector<Node> rows;
    for (auto const& one : view.meetings)
        rows.push_back(
            tr({ th({ attribute("scope", "row"), cls("nowrap"),
                     a({ href(Url::of("/mentoring/meetings", one.id)), base::plain_date(one.held_on, c.tongue) }) }),
                td({ labelled(say::talked_short), one.words.reveal(view.may) }),
                td({ labelled(say::way_short), c(way_word(one.way)) }),
                td({ labelled(say::purpose_short),
                    a({ href(Url::of("/mentoring", one.circle_id)), one.purpose.reveal(view.may) }) }) }));
    return { c(say::title), Shape::Wide,
        joined({ mentor_top(view.mentor, view.may, say::meetings_of_load, c),
            rows.empty() ? empty_state(c(say::none_like_it))
                         : table({ cls("register stack"),
                             thead({ tr({ column(say::day, c), column(say::talked_short, c), column(say::way_short, c),
                                 column(say::purpose_short, c) }) }),
                             tbody(rows) }),
            pager(c, Url::of("/mentoring/women", view.mentor.id, "meetings"), view.at.page, view.at.pages) }) };
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
