#include "domain/session/session_page.h"

#include "base/slice.h"
#include "domain/session/session_correct_words.h"
#include "domain/session/session_parting.h"
#include "domain/session/session_words.h"

namespace session {

namespace {

using page::Context;
using page::Html;
using page::Node;
using page::Url;

Html state_tag(SessionLine const& line, Context const& c)
{
    if (line.state == State::Cancelled)
        return page::tag("danger", "x", c(say::cancelled));
    if (line.state == State::Held)
        return page::tag("leaf", "check", c.say(say::held_present, { { "n", page::number(line.present, c.tongue) } }));
    if (line.held_on < c.today() && line.present > 0)
        return page::tag(
            "gold", "clipboard-list", c.say(say::to_close, { { "n", page::number(line.present, c.tongue) } }));
    if (line.held_on < c.today())
        return page::tag("gold", "clipboard-list", c(say::to_record));
    return page::tag("info", "calendar-days", c(say::planned));
}

Html line_item(SessionLine const& line, Context const& c)
{
    return page::li({ page::cls("card card-dated card-whole"), date_block(line.held_on, c.tongue),
        page::h2({ page::a({ page::href(Url::of("/sessions", line.id)), line.title }) }),
        page::p({ page::cls("line"), page::icon(line.programme_icon), " ", line.programme_name }),
        page::p({ page::cls("line"), page::icon("clock"), " ", hours(line.starts_at, line.ends_at, c.zone()) }),
        page::p({ page::cls("line"), page::icon("map-pin"), " ", line.place, ", ", line.village_name }),
        page::p({ state_tag(line, c) }) });
}

Html when_switch(Schedule const& view, Context const& c)
{
    auto const one = [&](When when, words::Word const& word, Url const& url) {
        return page::a({ page::cls(view.when == when ? "button-secondary button-small" : "button-quiet button-small"),
            page::href(url), view.when == when ? page::attribute("aria-current", "page") : page::flag("", false),
            c(word) });
    };
    return page::div({ page::cls("button-row"), one(When::Upcoming, say::upcoming, "/sessions"),
        one(When::Past, say::past, "/sessions?when=Past") });
}

Html stat(std::int64_t n, words::Word const& word, Context const& c)
{
    return page::div({ page::cls("stat"), page::dt({ c(word) }), page::dd({ page::number(n, c.tongue) }) });
}

Html tally_of_page(SessionView const& view, Context const& c)
{
    auto const& t = view.tally;
    if (t.marked() + t.unmarked + t.walk_ins == 0)
        return {};
    Html body = page::element("dl",
        { page::cls("stats"), stat(t.present, say::stat_present, c), stat(t.excused, say::stat_excused, c),
            stat(t.sick, say::stat_sick, c), stat(t.no_notice, say::stat_no_notice, c),
            t.unmarked > 0 ? stat(t.unmarked, say::stat_unmarked, c) : Html {},
            t.walk_ins > 0 ? stat(t.walk_ins, say::stat_walk_ins, c) : Html {} });
    if (view.corrections > 0)
        body += page::p(
            { page::cls("muted"), c.say(say::corrections, { { "n", page::number(view.corrections, c.tongue) } }) });
    return body;
}

Html warned(std::string_view text, Url const& where, words::Word const& way, Context const& c)
{
    return page::div({ page::cls("warning"), page::icon("triangle-alert"),
        page::p({ text, " ", page::a({ page::href(where), c(way) }) }) });
}

Html differing(SessionView const& view, Context const& c)
{
    if (view.disagreements == 0)
        return {};
    return warned(c.say(say::some_differ, { { "n", page::number(view.disagreements, c.tongue) } }),
        Url::of("/sessions", view.session.id, "disagreements"), say::see_disagreements, c);
}

// Sessions that wait for a person, each a way to where she decides.
Html waiting_ones(
    words::Word const& why, std::vector<SessionChoice> const& them, std::string_view part, Context const& c)
{
    if (them.empty())
        return {};
    std::vector<Node> ways { c(why), " " };
    for (auto const& one : them) {
        if (&one != &them.front())
            ways.push_back("; ");
        ways.push_back(page::a({ page::href(Url::of("/sessions", one.id, part)),
            one.title + ", " + base::plain_date(one.held_on, c.tongue) }));
    }
    ways.push_back(".");
    return page::div({ page::cls("warning"), page::icon("triangle-alert"), page::p(ways) });
}

// What she most likely came for stands first and alone; the rest is quiet.
Html doings(SessionView const& view, Context const& c)
{
    auto const& s = view.session;
    if (!view.may_record || s.state == State::Cancelled)
        return {};
    bool const open = s.state == State::Planned;
    std::string_view first;
    if (!view.has_come)
        first = view.tally.unmarked > 0 ? "sheet" : "expected";
    else if (open)
        first = view.tally.came() > 0 ? "close" : "attendance";
    std::vector<Node> primary { page::cls("button-row") };
    std::vector<Node> quiet { page::cls("button-row") };
    auto const offer = [&](bool there, std::string_view what, words::Word const& label) {
        if (!there)
            return;
        bool const stands_first = what == first;
        (stands_first ? primary : quiet)
            .push_back(page::link_button(c, Url::inside("/sessions/" + s.id.text() + "/" + std::string(what)), label,
                stands_first ? "button" : "button-quiet"));
    };
    offer(open, "expected", say::choose);
    offer(view.has_come, "attendance", say::record);
    offer(view.has_come, "paste", say::paste);
    offer(view.has_come, "walk-ins", say::walk_ins);
    offer(view.has_come, "moments/new", say::note_moment);
    offer(true, "sheet", say::sheet);
    offer(open && view.has_come, "close", say::close);
    offer(open, "change", say::change);
    offer(open, "cancel", say::cancel);
    return page::joined({ primary.size() > 1 ? page::div(primary) : Html {}, page::div(quiet) });
}

Html facts(Session const& s, Context const& c)
{
    std::vector<Node> rows { page::cls("facts") };
    auto const row = [&](words::Word const& label, std::string_view value) {
        if (!value.empty())
            rows.push_back(page::div({ page::dt({ c(label) }), page::dd({ value }) }));
    };
    row(say::day_and_time, base::long_date(s.held_on, c.tongue) + ", " + hours(s.starts_at, s.ends_at, c.zone()));
    row(say::place, s.place);
    row(say::landmark, s.landmark);
    row(say::village, s.village_name);
    row(say::module, s.module_name.value_or(""));
    row(say::trainer, s.trainer);
    if (s.capacity)
        row(say::capacity, page::number(*s.capacity, c.tongue));
    row(say::notes, s.notes);
    return page::dl(rows);
}

// Nobody is turned away by a program; whoever plans should know beforehand.
Html crowded(SessionView const& view, Context const& c)
{
    auto const expected = view.tally.present + view.tally.unmarked + view.tally.walk_ins;
    auto const room = view.session.capacity.value_or(0);
    if (room == 0 || expected <= room || view.session.state != State::Planned)
        return {};
    return page::div({ page::cls("warning"), page::icon("triangle-alert"),
        page::p({ c.say(say::crowded,
            { { "room", page::number(room, c.tongue) }, { "n", page::number(expected, c.tongue) } }) }) });
}

Html ending_note(SessionView const& view, Context const& c)
{
    auto const& s = view.session;
    if (view.stands_as)
        return {};
    if (s.state == State::Cancelled)
        return page::joined({ page::div({ page::cls("warning"), page::icon("x"),
                                  page::p({ c.say(say::cancelled_because, { { "because", s.because } }) }) }),
            view.may_record ? page::button_form(
                c, Url::of("/sessions", s.id, "take-up-again"), say::take_up_again, "button-secondary", {})
                            : Html {} });
    if (s.state == State::Held)
        return page::div({ page::cls("note"), page::icon("check"),
            page::p({ s.because.empty() ? std::string(c(say::held))
                                        : c.say(say::held_because, { { "because", s.because } }) }) });
    return {};
}

Html for_whatsapp(SessionView const& view, Context const& c)
{
    return page::section({ page::cls("no-print"), page::h2({ c(say::recap) }),
        page::pre({ page::id("recap"), recap_text(view.session, view.tally, c) }),
        page::div({ page::cls("button-row"),
            page::element("button",
                { page::cls("button-secondary"), page::attribute("type", "button"),
                    page::attribute("data-copy", "recap"), page::flag("hidden"), page::icon("copy"), " ",
                    c(say::copy) }) }) });
}

}

Html date_block(base::Date day, words::Tongue tongue)
{
    auto const first = base::day_name(day, tongue).substr(0, 3);
    return page::element("time",
        { page::cls("date-block"), page::attribute("datetime", day.text()), first, page::element("b", { day.day }),
            base::short_month_name(day.month, tongue) });
}

std::string hours(base::TimeOfDay from, base::TimeOfDay to, base::Zone zone)
{
    return from.shown() + "–" + to.shown() + " " + std::string(base::zone_name(zone));
}

Html session_crumbs(Session const& s, Context const& c)
{
    return page::crumbs(c, { { "/sessions", std::string(c(say::nav)) }, { Url::of("/sessions", s.id), s.title } });
}

std::string recap_text(Session const& s, Tally const& tally, Context const& c)
{
    std::string text = "*" + s.programme_name + ": " + s.title + "*\n" + base::long_date(s.held_on, c.tongue) + ", "
        + hours(s.starts_at, s.ends_at, c.zone()) + "\n" + s.place + ", " + s.village_name + "\n\n";
    if (s.state == State::Cancelled)
        return text + std::string(c(say::recap_off));
    bool const is_past = s.held_on < c.today();
    if (s.state == State::Held || (is_past && tally.came() > 0))
        return text
            + c.say(say::recap_done,
                { { "came", page::number(tally.came(), c.tongue) }, { "new", page::number(tally.walk_ins, c.tongue) } })
            + "\n" + std::string(c(say::recap_thanks));
    return is_past ? text : text + std::string(c(say::recap_invite));
}

page::Document schedule_page(Schedule const& view, Context const& c)
{
    auto const plan = view.may_plan ? page::link_button(c, "/sessions/new", say::plan) : Html {};
    Html body = page::div({ page::cls("page-head"), page::heading(c(say::schedule)),
        view.lines.empty() && view.when == When::Upcoming ? Html {} : page::div({ page::cls("button-row"), plan }) });
    body += when_switch(view, c);
    body += waiting_ones(say::may_be_one, view.alike, "alike", c);
    body += waiting_ones(say::notes_wait, view.disputed, "disagreements", c);
    if (view.lines.empty()) {
        body += view.when == When::Upcoming ? page::empty_state(c(say::none_upcoming), plan)
                                            : page::empty_state(c(say::none_past));
    } else {
        std::vector<Node> items { page::cls("cards") };
        for (auto const& line : view.lines)
            items.push_back(line_item(line, c));
        body += page::ul(items);
        auto const here = view.when == When::Past ? Url("/sessions?when=Past") : Url("/sessions");
        body += page::pager(c, here, view.page, view.pages);
    }
    return { c(say::schedule), page::Shape::Wide, body };
}

page::Document session_page(SessionView const& view, Context const& c)
{
    auto const& s = view.session;
    Html body = page::crumbs(c, { { "/sessions", std::string(c(say::nav)) } });
    body += page::div({ page::cls("page-head"), page::heading(s.title, s.programme_name) });
    body += joined_note(view, c);
    body += ending_note(view, c);
    body += crowded(view, c);
    body += differing(view, c);
    if (view.has_alike)
        body += warned(c(say::has_alike), Url::of("/sessions", s.id, "alike"), say::see_alike, c);
    if (view.has_twice)
        body += warned(c(say::has_twice), Url::of("/sessions", s.id, "walk-ins"), say::see_twice, c);
    body += doings(view, c);
    body += tally_of_page(view, c);
    body += facts(s, c);
    body += moments_section(view, c);
    if (view.may_record)
        body += page::p({ page::a({ page::href(Url::of("/sessions", s.id, "history")), c(say::see_history) }) });
    body += base::ways_from(base::Place::Session, s.id.text(), c);
    if (s.state == State::Held)
        body += base::ways_from(base::Place::HeldSession, s.id.text(), c);
    if (!view.stands_as) // the women would be told that it was cancelled
        body += for_whatsapp(view, c);
    return { c(say::nav), page::Shape::Wide, body };
}

}
