// What the world may read, and the sheets for the wall and for a gathering: only what she agreed to, as she agreed.
#include "base/unicode.h"
#include "domain/exemplar/exemplar_proposal_page.h"
#include "domain/exemplar/exemplar_proposal_words.h"

namespace exemplar {

using namespace page;

namespace {

Html where_she_lives(Story const& one)
{
    return one.village_name.empty() ? Html {} : p({ cls("line"), icon("map-pin"), one.village_name });
}

std::string opening_of(std::string const& words)
{
    constexpr std::size_t most = 200;
    if (unicode::length(words) <= most)
        return words;
    return std::string(unicode::first(words, most)) + "…";
}

Html story_card(Story const& one, std::string const& slug, Context const& c)
{
    auto const where = Url::of("/c", slug, "stories", one.id);
    return article({ cls("card"), h2({ a({ href(where), one.told_as }) }), where_she_lives(one),
        p({ cls("as-written"), opening_of(one.words) }),
        div({ cls("card-foot"),
            a({ href(where), c(say::read_on), span({ cls("visually-hidden"), ": " + one.told_as }) }) }) });
}

}

Document public_stories_page(PublicStories const& view, Context const& c)
{
    Html body = joined({ crumbs(c, { { Url::of("/c", view.slug), view.chapter_name } }),
        heading(c(say::stories), view.chapter_name), p({ cls("lead"), c(say::stories_lead) }) });
    if (view.stories.empty())
        body += empty_state(c(say::no_stories));
    for (auto const& one : view.stories)
        body += story_card(one, view.slug, c);
    body += pager(c, Url::of("/c", view.slug, "stories"), view.page, view.pages);
    return { c(say::stories), Shape::Narrow, body };
}

Document public_story_page(PublicStory const& view, Context const& c)
{
    auto const& one = view.story;
    return { c(say::stories), Shape::Narrow,
        joined({ crumbs(c,
                     { { Url::of("/c", view.slug), view.chapter_name },
                         { Url::of("/c", view.slug, "stories"), std::string(c(say::stories)) } }),
            heading(one.told_as, c(say::stories)), where_she_lives(one), p({ cls("as-written"), one.words }),
            p({ cls("muted"), c(say::with_permission) }) }) };
}

Document story_sheet_page(StorySheet const& view, Context const& c)
{
    auto const print = element("button",
        { cls("button"), attribute("type", "button"), flag("data-print"), flag("hidden"), icon("printer"), " ",
            c(say::print) });
    Html body = joined(
        { div({ cls("button-row no-print"), print, link_button(c, "/exemplars", say::see_models, "button-quiet") }),
            heading(c(view.aloud ? say::aloud_sheet : say::stories), view.chapter_name),
            p({ cls("lead no-print"), c(view.aloud ? say::aloud_lead : say::sheet_lead) }) });
    if (view.stories.empty())
        body += empty_state(c(say::no_stories));
    for (auto const& one : view.stories)
        body += section({ h2({ one.told_as }), where_she_lives(one), p({ cls("as-written"), one.words }),
            p({ cls("muted"), c(say::with_permission) }) });
    return { c(say::stories), Shape::Bare, body };
}

}
