#include "domain/session/session_page.h"

#include "domain/session/session_words.h"

namespace session {

using page::Html;
using page::Node;
using page::Url;

static Html public_item(SessionLine const& line, base::Zone zone, page::Context const& c)
{
    return page::li({ date_block(line.held_on, c.tongue), page::h3({ line.title }),
        page::p({ page::cls("line"), page::icon("clock"), " ", hours(line.starts_at, line.ends_at, zone) }),
        page::p({ page::cls("line"), page::icon("map-pin"), " ", line.place, ", ", line.village_name }),
        page::span({ page::cls("tag"), page::icon(line.programme_icon), " ", line.programme_name }) });
}

page::Document public_page(PublicSchedule const& view, page::Context const& c)
{
    auto const follow = page::a({ page::cls("button-secondary"), page::href(Url::of("/c", view.slug, "schedule.ics")),
        page::icon("calendar-plus"), " ", c(say::follow) });
    Html body = page::heading(view.chapter_name, c(say::public_title));
    body += page::p({ page::cls("lead"), c(say::public_lead) });
    std::vector<Node> parts { page::h2({ page::id("schedule"), c(say::public_upcoming) }) };
    if (view.lines.empty()) {
        parts.push_back(page::empty_state(c(say::public_none)));
    } else {
        std::vector<Node> items { page::cls("schedule") };
        for (auto const& line : view.lines)
            items.push_back(public_item(line, view.zone, c));
        parts.push_back(page::ol(items));
    }
    body += page::section(parts);
    body += page::p({ page::cls("button-row"), follow });
    body += page::p({ page::cls("muted"), c(say::follow_hint) });
    body += base::ways_along(view.ways, view.slug, "", c);
    return { c(say::public_title), page::Shape::Public, body };
}

}
