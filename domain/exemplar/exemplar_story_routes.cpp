// What the world may read of stories, and the sheets of those who agreed to print or to be told aloud.
#include "domain/chapter/chapter.h"
#include "domain/exemplar/exemplar_proposal_forms.h"

#include <algorithm>

namespace exemplar {

static base::Result<StorySheet> show_sheet(MayPropose, FindSheet, sql::Read&, base::Now);
static base::Result<PublicStories> public_stories(permit::Anyone, std::string slug, FindPage, sql::Read&, base::Now);
static base::Result<PublicStory> public_story(permit::Anyone, std::string slug, StoryId, sql::Read&, base::Now);

std::vector<http::Route> story_routes()
{
    return {
        http::get<&show_sheet, &story_sheet_page>("/exemplars/sheet"),
        http::get<&public_stories, &public_stories_page>("/c/{slug}/stories"),
        http::get<&public_story, &public_story_page>("/c/{slug}/stories/{story}"),
    };
}

static base::Result<StorySheet> show_sheet(MayPropose may, FindSheet asked, sql::Read& db, base::Now now)
{
    constexpr int most = 200;
    auto const one = TRY(chapter::find(db, may.chapter()));
    return StorySheet { one.name, asked.aloud,
        stories(
            db, may.chapter(), asked.aloud ? Where::Aloud : Where::Print, base::date_in(may.zone(), now.at), 0, most) };
}

static base::Result<chapter::Chapter> community_called(sql::Read& db, std::string const& slug)
{
    auto one = chapter::by_slug(db, slug);
    if (!one)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    return std::move(*one);
}

static base::Result<PublicStories> public_stories(
    permit::Anyone, std::string slug, FindPage asked, sql::Read& db, base::Now now)
{
    constexpr int a_page = 20; // what fits into 60 KB with room to spare
    auto const one = TRY(community_called(db, slug));
    auto const today = base::date_in(one.zone, now.at);
    PublicStories view { slug, one.name, {} };
    view.pages = static_cast<int>((count_stories(db, one.chapter_id, today) + a_page - 1) / a_page);
    view.page = std::clamp(asked.page.value_or(1), 1, std::max(view.pages, 1));
    view.stories
        = stories(db, one.chapter_id, Where::Page, today, static_cast<std::int64_t>(view.page - 1) * a_page, a_page);
    return view;
}

// One that was withdrawn is answered like one that never was.
static base::Result<PublicStory> public_story(
    permit::Anyone, std::string slug, StoryId id, sql::Read& db, base::Now now)
{
    auto const one = TRY(community_called(db, slug));
    auto story = story_on_page(db, one.chapter_id, id, base::date_in(one.zone, now.at));
    if (!story)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    return PublicStory { slug, one.name, std::move(*story) };
}

}
