#include "domain/duty/duty.h"

#include "domain/duty/duty_store.h"
#include "domain/duty/duty_words.h"

#include <algorithm>
#include <map>

namespace duty {

using namespace page;

namespace {

struct Bearer {
    OfficerId officer;
    std::string name;
};

// Turns and holdings in one list, with what a page tells of each.
struct Gathered {
    std::vector<Bearing> bearings;
    std::vector<Borne> borne; // in the same order
    std::map<std::string, Bearer> bearers; // by person
};

Gathered gathered(sql::Read& db, base::ChapterId const& chapter, Asked const& asked)
{
    auto const& [zone, since, until, person] = asked;
    auto const is_asked_for = [&](std::string const& one) { return person.empty() || one == person; };
    Gathered all;
    for (auto const& turn : turns(db, chapter, zone, since, until)) {
        if (!is_asked_for(turn.person))
            continue;
        all.bearings.push_back(
            { turn.person, turn.duty, turn.span(zone), in_one_spelling(turn.place), turn.village_code, 0 });
        all.borne.push_back({ turn.duty_name, turn.place, Url::of("/duties/turns", turn.id) });
        all.bearers.try_emplace(turn.person, Bearer { turn.officer, turn.officer_name });
    }
    for (auto const& holding : held(db, chapter, since, until)) {
        if (!is_asked_for(holding.person))
            continue;
        auto const span = days_span(holding.since, std::min(holding.until.value_or(until), until), zone);
        all.bearings.push_back({ holding.person, holding.duty, span, {}, {}, holding.minutes_a_week });
        all.borne.push_back({ holding.duty_name, {}, Url::of("/duties/holdings", holding.id) });
        all.bearers.try_emplace(holding.person, Bearer { holding.officer, holding.officer_name });
    }
    return all;
}

std::string day_of(base::Instant at, Book const& book, Context const& c)
{
    return base::plain_date(base::date_in(book.zone, at), c.tongue);
}

// Of two turns their hours, else from which day on.
std::string when_words(Conflicting const& one, Book const& book, Context const& c)
{
    if (one.one.place.empty() && one.other.place.empty())
        return c.say(say::since_day, { { "day", day_of(one.when.from, book, c) } });
    return day_of(one.when.from, book, c) + ", " + base::time_in(book.zone, one.when.from).shown() + "–"
        + base::time_in(book.zone, one.when.until).shown() + " " + std::string(base::zone_name(book.zone));
}

Html borne_link(Borne const& one)
{
    return a({ href(one.evidence), one.place.empty() ? one.duty_name : one.duty_name + ", " + one.place });
}

Html strain_list(Book const& book, Context const& c)
{
    std::vector<Node> items { cls("flow") };
    for (auto const& one : book.strained)
        items.push_back(li({ a({ href(Url::of("/duties/officers", one.officer)), one.name }), " ",
            tag("gold", "triangle-alert", c(say::strain)),
            p({ cls("hint"),
                a({ href(week_of(one.officer, one.monday)),
                    c.say(say::week_strained,
                        { { "day", base::plain_date(one.monday, c.tongue) }, { "hours", hours(one.minutes, c.tongue) },
                            { "said", hours(one.said_minutes, c.tongue) } }) }) }) }));
    return ul(items);
}

Html conflict_list(Book const& book, Context const& c)
{
    std::vector<Node> items { cls("flow") };
    for (auto const& one : book.conflicts)
        items.push_back(li({ a({ href(Url::of("/duties/officers", one.officer)), one.name }), " ",
            tag("danger", "triangle-alert", c(one.kind == Conflict::TwoPlaces ? say::two_places : say::both_duties)),
            p({ cls("hint"), borne_link(one.one), " · ", borne_link(one.other), " · ", when_words(one, book, c) }) }));
    return ul(items);
}

}

Url week_of(chapter::OfficerId const& officer, base::Date monday)
{
    return Url::of("/duties/officers", officer).with("since", monday.text()).with("until", sunday_of(monday).text());
}

Book book(sql::Read& db, base::ChapterId const& chapter, Asked const& asked)
{
    auto const& zone = asked.zone;
    auto const monday = monday_of(asked.since);
    auto const until = sunday_of(asked.until);
    auto const all = gathered(db, chapter, { zone, monday, until, asked.person });
    auto const said = carrying(db, chapter);
    std::vector<Apart> apart;
    for (auto const& pair : kept_apart(db, chapter))
        apart.push_back({ pair.duty, pair.other });
    Book told { zone, {}, {}, weeks(all.bearings, said, monday, until, zone), !all.bearings.empty() };
    for (auto const& week : told.weeks)
        if (week.is_strained()) {
            auto const& bearer = all.bearers.at(week.person);
            told.strained.push_back(
                { bearer.officer, bearer.name, week.monday, week.minutes, week.said_minutes.value_or(0) });
        }
    for (auto const& clash : clashes(all.bearings, apart)) {
        auto const& bearer = all.bearers.at(all.bearings[clash.one].person);
        told.conflicts.push_back(
            { bearer.officer, bearer.name, clash.kind, all.borne[clash.one], all.borne[clash.other], clash.when });
    }
    std::ranges::reverse(told.strained);
    std::ranges::reverse(told.conflicts);
    return told;
}

Html strain_and_conflict(Book const& book, Shown shown, Context const& c)
{
    auto const count = [&](Word const& word, std::size_t n, Url const& list) {
        auto const words = c.say(word, { { "n", number(static_cast<std::int64_t>(n), c.tongue) } });
        return shown == Shown::Named && n > 0 ? a({ href(list), words }) : text(words);
    };
    auto const strained = count(say::strained_count, book.strained.size(), "#strained");
    auto const conflicts = count(say::conflict_count, book.conflicts.size(), "#conflicts");
    if (!book.is_kept)
        return section({ h2({ c(say::strain_and_conflict) }), p({ cls("muted"), c(say::nothing_kept) }) });
    if (shown == Shown::Counted)
        return section({ h2({ c(say::strain_and_conflict) }), p({ strained, " ", conflicts }) });
    return section({ h2({ c(say::strain_and_conflict) }), p({ strained }), p({ conflicts }),
        book.conflicts.empty() ? Html {}
                               : joined({ h3({ id("conflicts"), c(say::conflicts) }), conflict_list(book, c) }),
        book.strained.empty() ? Html {} : joined({ h3({ id("strained"), c(say::strained) }), strain_list(book, c) }) });
}

std::string hours(std::int64_t minutes, Tongue tongue)
{
    constexpr std::int64_t an_hour = 60;
    constexpr std::int64_t a_tenth = 6;
    if (minutes % an_hour == 0)
        return number(minutes / an_hour, tongue);
    auto const places = minutes % a_tenth == 0 ? 1 : 2;
    return decimal(static_cast<double>(minutes) / static_cast<double>(an_hour), places, tongue);
}

}
