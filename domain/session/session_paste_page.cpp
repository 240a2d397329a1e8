#include "domain/session/session_page.h"

#include "domain/session/session_words.h"

namespace session {

namespace {

using page::Context;
using page::Html;
using page::Node;
using page::Url;

Html certainty_tag(Certainty certainty, Context const& c)
{
    if (certainty == Certainty::Sure)
        return page::tag("leaf", "check", c(say::sure));
    if (certainty == Certainty::Ask)
        return page::tag("gold", "circle-help", c(say::ask));
    return page::tag("info", "user-plus", c(say::not_known));
}

// What is chosen unless she says otherwise: the woman when it is sure. Nobody becomes a participant by itself.
std::string proposed(DraftedEntry const& entry)
{
    if (entry.certainty == Certainty::Sure)
        return entry.member_id;
    return {};
}

std::vector<page::Choice> who_choices(Draft const& view, DraftedEntry const& entry, Context const& c)
{
    std::vector<page::Choice> offered;
    auto const offer = [&](std::string const& member_id) {
        auto const found = view.names.find(member_id);
        if (found == view.names.end())
            return;
        auto const place = place_of(found->second, view.village_names, c);
        offered.push_back(
            { member_id, found->second.full_name.reveal(view.permit) + (place.empty() ? "" : " · " + place) });
    };
    offer(entry.member_id);
    for (auto const& other : entry.alternatives)
        if (other.member_id != entry.member_id)
            offer(other.member_id);
    offered.push_back({ "walk_in", std::string(c(say::as_walk_in)) });
    offered.push_back({ "nobody", std::string(c(say::nobody)) });
    return offered;
}

// A mark that stands already and is another: what is confirmed here takes its place.
Html noted_before(Draft const& view, DraftedEntry const& entry, Context const& c)
{
    auto const before = view.recorded.find(entry.member_id);
    auto const now = static_cast<Mark>(entry.entry.mark);
    if (before == view.recorded.end() || before->second == now)
        return {};
    auto const& was = mark_word(before->second);
    return page::p(
        { page::icon("triangle-alert"), " ", c.say(say::noted_before, { { "mark", std::string(c(was)) } }) });
}

std::vector<page::Choice> mark_choices(Context const& c)
{
    std::vector<page::Choice> offered;
    for (auto const mark : { Mark::Present, Mark::Excused, Mark::Sick, Mark::NoNotice })
        offered.push_back({ std::string(mark_name(mark)), std::string(c(mark_word(mark))) });
    return offered;
}

Html draft_item(Draft const& view, std::size_t at, Context const& c)
{
    auto const& entry = view.entries[at];
    auto const field = "who[" + std::to_string(at) + "]";
    auto const mark = "mark[" + std::to_string(at) + "]";
    for (auto const& one : { field, mark })
        c.noted.labels.emplace(one, entry.entry.name); // the summary of what is to be looked at again names her
    return page::li({ page::cls("card"), page::h2({ entry.entry.name }), page::p({ certainty_tag(entry.certainty, c) }),
        page::p({ page::cls("muted"), c(say::written), ": ", entry.entry.typed }), noted_before(view, entry, c),
        page::drop_down(c, { .name = field, .label = say::who_is_it, .value = proposed(entry), .is_private = true },
            who_choices(view, entry, c)),
        page::drop_down(c,
            { .name = mark,
                .label = say::her_mark,
                .value = std::string(mark_name(static_cast<Mark>(entry.entry.mark))) },
            mark_choices(c)) });
}

Html unread_lines(Draft const& view, Context const& c)
{
    if (view.unread.empty())
        return {};
    std::vector<Node> lines;
    for (auto const& line : view.unread)
        lines.push_back(page::li({ line }));
    return page::section(
        { page::h2({ c(say::unread) }), page::p({ page::cls("hint"), c(say::unread_lead) }), page::ul(lines) });
}

std::string counts(Draft const& view, Context const& c)
{
    std::int64_t of[3] {};
    for (auto const& entry : view.entries)
        ++of[static_cast<int>(entry.certainty)];
    return c.say(say::draft_counts,
        { { "sure", page::number(of[0], c.tongue) }, { "ask", page::number(of[1], c.tongue) },
            { "unknown", page::number(of[2], c.tongue) } });
}

}

page::Document paste_page(ToPaste const& view, Context const& c)
{
    auto const& s = view.session;
    auto const body = page::joined({ session_crumbs(s, c), page::heading(c(say::paste_title), s.title),
        page::p({ page::cls("lead"), c(say::paste_lead) }),
        page::form(c, Url::of("/sessions", s.id, "paste"),
            { page::text_area(c, { .name = "list", .label = say::paste_field, .is_private = true }, 12),
                page::submit(c, say::read_list) }) });
    return { c(say::paste), page::Shape::Narrow, body };
}

page::Document draft_page(Draft const& view, Context const& c)
{
    auto const& s = view.session;
    std::vector<Node> items { page::cls("cards") };
    for (std::size_t at = 0; at < view.entries.size(); ++at)
        items.push_back(draft_item(view, at, c));
    auto const body = page::joined({ session_crumbs(s, c), page::heading(c(say::draft_title), s.title),
        page::p({ page::cls("lead"), counts(view, c) }),
        page::form(c, Url::of("/sessions", view.pasted_at, "paste", view.list),
            { page::ul(items), page::submit(c, say::confirm_list) }),
        unread_lines(view, c) });
    return { c(say::draft_title), page::Shape::Wide, body };
}

}
