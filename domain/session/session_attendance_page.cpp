#include "domain/session/session_page.h"

#include "domain/session/session_words.h"

namespace session {

namespace {

using page::Context;
using page::Html;
using page::Node;
using page::Url;

struct Offered {
    Mark mark;
    words::Word const* word;
    std::string_view look;
};
constexpr Offered offered[] {
    { Mark::Present, &say::present, "mark mark-leaf" },
    { Mark::Excused, &say::excused, "mark" },
    { Mark::Sick, &say::sick, "mark" },
    { Mark::NoNotice, &say::no_notice, "mark mark-plum" },
    { Mark::TakenOff, &say::taken_off, "mark" },
};

std::string about(MayRecord const& permit, RosterLine const& line, Context const& c)
{
    std::string words = line.village_name;
    auto const add = [&](std::string const& more) {
        if (!more.empty())
            words += (words.empty() ? "" : " · ") + more;
    };
    add(line.rt.empty() ? "" : c.say(say::rt, { { "rt", line.rt } }));
    auto const& nickname = line.nickname.reveal(permit);
    add(nickname.empty() ? "" : c.say(say::nickname, { { "name", nickname } }));
    return words;
}

Html roster_item(MayRecord const& permit, RosterLine const& line, Context const& c)
{
    auto const name = "mark[" + line.member_id.text() + "]";
    auto const chosen = page::typed_or(c, name, line.mark == Mark::Expected ? "" : mark_name(line.mark));
    auto const label_id = "m-" + line.member_id.text();
    std::vector<Node> marks { page::cls("marks"), page::attribute("role", "radiogroup"),
        page::attribute("aria-labelledby", label_id) };
    for (auto const& one : offered) {
        auto const value = mark_name(one.mark);
        marks.push_back(page::label({ page::cls(one.look),
            page::input({ page::attribute("type", "radio"), page::attribute("name", name),
                page::attribute("value", value), page::flag("checked", chosen == value) }),
            page::span({ page::icon("check"), " ", c(*one.word) }) }));
    }
    return page::li({ page::div({ page::cls("roster-name"), page::id(label_id), line.full_name.reveal(permit),
                          page::small({ about(permit, line, c) }) }),
        page::div(marks) });
}

Html tally_line(Tally const& t, Context const& c)
{
    auto const one = [&](std::int64_t n, std::string_view name, words::Word const& word) {
        return page::span(
            { page::element("b", { page::attribute("data-count", name), page::number(n, c.tongue) }), " ", c(word) });
    };
    return page::p({ page::cls("tally"), page::flag("data-tally"), one(t.present, "present", say::stat_present),
        one(t.excused, "excused", say::stat_excused), one(t.sick, "sick", say::stat_sick),
        one(t.no_notice, "no_notice", say::stat_no_notice) });
}

Html sheet_row(int n, std::string_view name, std::string_view address, std::string_view position)
{
    return page::tr({ page::td({ page::cls("num"), n }), page::td({ name }), page::td({ address }),
        page::td({ position }), page::td({ page::cls("sign"), std::to_string(n) + "." }) });
}

Html sheet_table(Roster const& view, Context const& c)
{
    constexpr int rows_a_page = 22;
    constexpr int fewest_blank = 8;
    std::vector<Node> rows;
    int n = 0;
    for (auto const& line : view.lines) {
        auto const rt = line.rt.empty() ? "" : c.say(say::rt, { { "rt", line.rt } });
        auto const address = line.village_name + (rt.empty() || line.village_name.empty() ? "" : ", ") + rt;
        rows.push_back(sheet_row(++n, line.full_name.reveal(view.permit), address, c(say::participant)));
    }
    int const until = (n + fewest_blank + rows_a_page - 1) / rows_a_page * rows_a_page;
    while (n < until)
        rows.push_back(sheet_row(++n, "", "", ""));
    auto const column = [&](words::Word const& word, std::string_view look) {
        return page::th({ page::attribute("scope", "col"), page::cls(look), c(word) });
    };
    return page::div({ page::cls("scroll"), page::attribute("tabindex", "0"), page::attribute("role", "region"),
        page::attribute("aria-label", c(say::sheet_title)),
        page::table({ page::cls("sheet"),
            page::thead({ page::tr({ column(say::column_no, "num"), column(say::column_name, "name"),
                column(say::column_address, "address"), column(say::column_position, "position"),
                column(say::column_signature, "sign") }) }),
            page::tbody(rows) }) });
}

}

words::Word const& mark_word(Mark mark)
{
    for (auto const& one : offered)
        if (one.mark == mark)
            return *one.word;
    return say::not_marked;
}

page::Document roster_page(Roster const& view, Context const& c)
{
    auto const& s = view.session;
    auto const choose = s.state == State::Planned ? page::link_button(c, Url::of("/sessions", s.id, "expected"),
                            say::choose, view.lines.empty() ? "button" : "button-secondary")
                                                  : Html {};
    Html body = session_crumbs(s, c);
    body += page::heading(c(say::who_came), s.title + " · " + base::long_date(s.held_on, c.tongue));
    if (view.lines.empty()) {
        body += page::empty_state(c(say::nobody_yet), choose);
        return { c(say::record), page::Shape::Wide, body };
    }
    std::vector<Node> items { page::cls("roster") };
    for (auto const& line : view.lines)
        items.push_back(roster_item(view.permit, line, c));
    body += page::form(c, Url::of("/sessions", s.id, "attendance"),
        { tally_line(view.tally, c), page::p({ page::cls("hint"), c(say::only_marked) }), page::ul(items),
            page::div({ page::cls("button-row"), page::submit(c, say::save_marks), choose }) });
    return { c(say::record), page::Shape::Wide, body };
}

page::Document sheet_page(Roster const& view, Context const& c)
{
    auto const& s = view.session;
    auto const back = page::div({ page::cls("button-row no-print"),
        page::element("button",
            { page::cls("button"), page::attribute("type", "button"), page::flag("data-print"), page::flag("hidden"),
                page::icon("printer"), " ", c(say::print) }),
        page::link_button(c, Url::of("/sessions", s.id), say::back_to_session, "button-quiet") });
    auto const chapter = c.mandate ? c.mandate->chapter_name : std::string();
    Html body = page::joined({ back, page::div({ page::cls("letterhead"), page::p({ page::strong({ chapter }) }) }),
        page::heading(c(say::sheet_title)), page::p({ page::strong({ s.programme_name, ": ", s.title }) }),
        page::p({ base::long_date(s.held_on, c.tongue), ", ", hours(s.starts_at, s.ends_at, c.zone()) }),
        page::p({ s.place, ", ", s.village_name }),
        s.trainer.empty() ? Html {} : page::p({ c(say::trainer), ": ", s.trainer }), sheet_table(view, c),
        page::div({ page::cls("signatures"), page::p({ c(say::chair_signs), page::element("b", { " " }) }),
            page::p({ base::plain_date(s.held_on, c.tongue), ", ", c(say::facilitator_signs),
                page::element("b", { " " }) }) }) });
    return { c(say::sheet_title), page::Shape::Bare, body };
}

}
