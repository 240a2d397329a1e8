// What was seen, of a woman and of a practice.
#include "domain/exemplar/exemplar_page.h"

#include "base/own_words.h"
#include "base/page/more_found.h"
#include "domain/exemplar/exemplar_proposal_page.h"
#include "domain/exemplar/exemplar_proposal_words.h"
#include "domain/exemplar/exemplar_words.h"

#include <algorithm>

namespace exemplar {

using namespace page;

namespace {

Html value_tag(CerdasValue value, Context const& c)
{
    return tag("plum", value_symbol(value), c(value_word(value)));
}

Practice const* named(std::vector<Practice> const& all, PracticeId const& id)
{
    auto const found = std::find_if(all.begin(), all.end(), [&](Practice const& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Html where_and_who(Seen const& seen, Context const& c)
{
    return p({ cls("line"), icon("calendar-days"),
        base::plain_date(seen.seen_on, c.tongue) + " · " + seen.setting + " · "
            + seen.observer.value_or(std::string(c(say::an_officer))) });
}

Html sentence(Seen const& seen, MaySee const& may, Context const& c)
{
    auto const words = seen.words.reveal(may);
    if (!seen.retracted_because)
        return element("blockquote", { words });
    return joined({ element("s", { words }),
        p({ cls("hint"), c.say(say::retracted_because, { { "because", *seen.retracted_because } }) }) });
}

Html open_note(Seen const& seen, std::string_view about, Context const& c)
{
    return p({ cls("no-print"),
        a({ href(Url::of("/practices/seen", seen.id)), c(say::see_note),
            span({ cls("visually-hidden"), ": " + std::string(about) }) }) });
}

Html of_session(std::string const& id, std::string const& title, std::string const& when)
{
    return li({ a({ href(Url::of("/sessions", id)), title }), ", ", when });
}

// The newest stand there; the number of those before opens to them.
Html from_book(Word const& rule, std::vector<Node> const& evidence, Context const& c)
{
    auto const newest = evidence.begin() + static_cast<std::ptrdiff_t>(std::min(evidence.size(), row_needed));
    std::vector<Node> const before(newest, evidence.end());
    auto const more = c.say(say::row_more, { { "n", number(static_cast<std::int64_t>(before.size()), c.tongue) } });
    return joined({ p({ tag("info", "book-open-check", c(say::from_books)), " ", c(rule) }),
        ul(std::vector<Node>(evidence.begin(), newest)),
        before.empty() ? Html {} : details({ summary({ more }), ul(before) }) });
}

// By the same observer, or in the same setting.
struct Alike {
    std::string key;
    std::string name;
    std::vector<Node> notes;
};

void add_to(std::vector<Alike>& all, Alike const& one, Observed const& seen, Context const& c)
{
    auto found = std::find_if(all.begin(), all.end(), [&](Alike const& other) { return other.key == one.key; });
    if (found == all.end())
        found = all.insert(all.end(), one);
    found->notes.push_back(" · ");
    found->notes.push_back(a({ href(Url::of("/practices/seen", seen.id)), base::plain_date(seen.seen_on, c.tongue) }));
}

Html alike_list(Word const& title, std::vector<Alike> const& all, Context const& c)
{
    std::vector<Node> items;
    for (auto const& one : all) {
        std::vector<Node> line { one.name };
        line.insert(line.end(), one.notes.begin(), one.notes.end());
        items.push_back(li(line));
    }
    return joined({ h3({ c(title) }), ul(items) });
}

// By how many and in how many settings she was seen: opened, who and where, each with the notes.
Html seen_by(OneWoman const& view, Context const& c)
{
    if (view.observed.empty())
        return {};
    std::vector<Alike> observers;
    std::vector<Alike> settings;
    for (auto const& one : view.observed) {
        add_to(observers, { one.observer, one.observer_name.value_or(std::string(c(say::an_officer))), {} }, one, c);
        add_to(settings, { setting_key(one.session_id, one.place), one.setting, {} }, one, c);
    }
    auto const n
        = [&](std::vector<Alike> const& all) { return number(static_cast<std::int64_t>(all.size()), c.tongue); };
    return details(
        { summary({ c.say(say::by_and_where, { { "observers", n(observers) }, { "settings", n(settings) } }) }),
            alike_list(say::observer, observers, c), alike_list(say::setting, settings, c) });
}

// Apart from what people saw: worked out by a rule, with what it rests on.
Html from_books(OneWoman const& view, Context const& c)
{
    std::vector<Node> sessions;
    for (auto const& one : view.row)
        sessions.push_back(of_session(one.session_id, one.title, base::plain_date(one.held_on, c.tongue)));
    std::vector<Node> on_time;
    for (auto const& one : view.on_time)
        on_time.push_back(of_session(one.session_id.text(), one.title,
            base::plain_date(one.held_on, c.tongue) + " · "
                + c.say(say::on_time_one,
                    { { "marked", base::time_in(c.zone(), one.marked_at).shown() },
                        { "begins", one.starts_at.shown() } })));
    std::vector<Node> promises;
    for (auto const& one : view.kept_promises)
        promises.push_back(li({ a({ href(Url::of("/mentoring", one.circle_id)),
            c.say(say::kept_one,
                { { "promised", base::plain_date(one.promised_on, c.tongue) },
                    { "done", base::plain_date(one.done_on, c.tongue) } }) }) }));
    if (sessions.empty() && on_time.empty() && promises.empty())
        return {};
    return section({ h2({ c(say::from_books) }), p({ cls("muted"), c(say::from_books_lead) }),
        sessions.empty() ? Html {} : from_book(say::row_rule, sessions, c),
        on_time.empty() ? Html {} : from_book(say::on_time_rule, on_time, c),
        promises.empty() ? Html {} : from_book(say::kept_rule, promises, c) });
}

}

Document practice_page(OnePractice const& view, Context const& c)
{
    auto const& one = view.practice;
    Html body = joined({ crumbs(c, { { "/practices", std::string(c(say::title)) } }),
        div({ cls("page-head"), heading(one.name(c.tongue)),
            div({ cls("button-row"),
                view.may.holds(MayNote::given) && !one.ended_because ? link_button(c, "/practices/women", say::note)
                                                                     : Html {},
                view.may.holds(MayKeep::given) && !one.ended_because
                    ? link_button(c, Url::of("/practices", one.id, "change"), say::change, "button-quiet")
                    : Html {} }) }),
        p({ value_tag(one.cerdas_value, c) }) });
    if (one.ended_because)
        body += div({ cls("note"), icon("flag"), p({ c.say(say::is_over, { { "because", *one.ended_because } }) }) });
    if (view.seen.empty()) {
        body += empty_state(c(say::none_seen));
    } else {
        std::vector<Node> items { cls("flow") };
        for (auto const& seen : view.seen) {
            auto const name = seen.full_name.reveal(view.may);
            items.push_back(li({ p({ strong({ a({ href(Url::of("/practices/women", seen.member_id)), name }) }) }),
                sentence(seen, view.may, c), where_and_who(seen, c), open_note(seen, name, c) }));
        }
        body += section({ h2({ c(say::what_was_seen) }), ul(items),
            pager(c, Url::of("/practices", one.id), view.page, view.pages) });
    }
    return { c(say::title), Shape::Narrow, body };
}

Document woman_page(OneWoman const& view, Context const& c)
{
    auto const name = view.woman.full_name.reveal(view.may);
    auto const note = Url("/practices/seen").with("member_id", view.woman.id.text());
    Html body = joined({ crumbs(c,
                             { { "/practices", std::string(c(say::title)) },
                                 { "/practices/women", std::string(c(say::women_title)) } }),
        div({ cls("page-head"), heading(name, c(say::of_woman)),
            div({ cls("button-row"), view.may.holds(MayNote::given) ? link_button(c, note, say::note) : Html {},
                view.may.holds(MayPropose::given)
                    ? link_button(c, Url::of("/exemplars/women", view.woman.id), say::propose, "button-secondary")
                    : Html {},
                link_button(c, Url::of("/members", view.woman.id), say::her_entry, "button-quiet") }) }),
        p({ cls("muted"), c(say::not_a_grade) }) });
    if (view.seen.empty())
        body += empty_state(c(say::none_seen));
    body += seen_by(view, c);
    for (auto const value : { CerdasValue::Agile, CerdasValue::Empathetic, CerdasValue::Devout,
             CerdasValue::Disciplined, CerdasValue::Trustworthy, CerdasValue::Courteous }) {
        std::vector<Node> items { cls("flow") };
        for (auto const& seen : view.seen) {
            auto const* const practice = named(view.practices, seen.practice_id);
            if (!practice || practice->cerdas_value != value)
                continue;
            auto const& about = practice->name(c.tongue);
            items.push_back(li({ p({ strong({ a({ href(Url::of("/practices", practice->id)), about }) }) }),
                sentence(seen, view.may, c), where_and_who(seen, c), open_note(seen, about, c) }));
        }
        if (items.size() > 1)
            body += section({ h2({ icon(value_symbol(value)), " ", c(value_word(value)) }), ul(items) });
    }
    body += from_books(view, c);
    return { c(say::title), Shape::Narrow, body };
}

Document finding_page(Finding const& view, Context const& c)
{
    std::vector<Node> items;
    for (auto const& woman : view.women) {
        auto const nickname = woman.nickname.reveal(view.may);
        items.push_back(li({ a({ href(Url::of("/practices/women", woman.id)), woman.full_name.reveal(view.may) }),
            nickname.empty() ? Html {} : span({ cls("muted"), " (" + nickname + ")" }) }));
    }
    auto const find = asking_form("/practices/women",
        { cls("filters"),
            field(c, { .name = "q", .label = say::search, .value = view.search, .type = "search", .most = 100 }),
            submit(c, say::find, "button-secondary") });
    return { c(say::title), Shape::Narrow,
        joined({ crumbs(c, { { "/practices", std::string(c(say::title)) } }), heading(c(say::women_title)),
            p({ cls("lead"), c(say::women_hint) }), find,
            view.women.empty() ? empty_state(c(say::nobody_found)) : ul(items),
            more_found(view.women.size(), view.count, member::count_at_most, c) }) };
}

Document note_page(OneNote const& view, Context const& c)
{
    auto const& seen = view.seen;
    auto const name = seen.full_name.reveal(view.may);
    auto const here = Url::of("/practices/seen", seen.id, "retract");
    Html body = joined({ crumbs(c,
                             { { "/practices", std::string(c(say::title)) },
                                 { Url::of("/practices/women", seen.member_id), name } }),
        heading(view.practice.name(c.tongue), name), p({ value_tag(view.practice.cerdas_value, c) }),
        sentence(seen, view.may, c),
        dl({ cls("facts"), div({ dt({ c(say::seen_on_short) }), dd({ base::long_date(seen.seen_on, c.tongue) }) }),
            div({ dt({ c(say::setting) }),
                dd({ seen.session_id ? a({ href(Url::of("/sessions", *seen.session_id)), seen.setting })
                                     : text(seen.setting) }) }),
            div({ dt({ c(say::observer) }), dd({ seen.observer.value_or(std::string(c(say::an_officer))) }) }) }) });
    if (view.may_retract)
        body += details({ flag("open", c.problem != nullptr), summary({ c(say::retract) }), p({ c(say::retract_lead) }),
            page::form(c, here,
                { text_area(c, { .name = "because", .label = say::because, .most = 300 }, 2),
                    submit(c, say::retract, "button-danger") }) });
    return { c(say::one_note), Shape::Narrow, body };
}

}
