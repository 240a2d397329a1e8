#include "domain/session/session_found.h"
#include "domain/session/session_words.h"

namespace session {

static base::Result<PublicSchedule> public_show(permit::Anyone, std::string slug, sql::Read&, base::Now);
static base::Result<http::File> calendar(permit::Anyone, std::string slug, sql::Read&, base::Now);

std::vector<http::Route> public_routes()
{
    return {
        http::get<&public_show, &public_page>("/c/{slug}"),
        http::get<&calendar>("/c/{slug}/schedule.ics"),
    };
}

static base::Result<PublicChapter> found_chapter(sql::Read& db, std::string const& slug)
{
    auto chapter = chapter_of_slug(db, slug);
    if (!chapter)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    return std::move(*chapter);
}

static base::Zone zone_of(PublicChapter const& chapter)
{
    return base::zone_named(chapter.zone).value_or(base::Zone::Wita);
}

static base::Result<PublicSchedule> public_show(permit::Anyone, std::string slug, sql::Read& db, base::Now now)
{
    constexpr int most = 40; // what fits into 60 KB with room to spare
    auto const chapter = TRY(found_chapter(db, slug));
    auto const zone = zone_of(chapter);
    return PublicSchedule { slug, chapter.name, zone,
        public_schedule(db, chapter.id, base::date_in(zone, now.at), most) };
}

static base::Result<http::File> calendar(permit::Anyone, std::string slug, sql::Read& db, base::Now now)
{
    // Cancelled ones stay in it, so that a calendar that knew them strikes them out; past ones for three months.
    constexpr int days_kept = 92;
    constexpr int most = 200;
    auto const chapter = TRY(found_chapter(db, slug));
    auto const zone = zone_of(chapter);
    auto const from = base::Date::from_days(base::date_in(zone, now.at).days() - days_kept);
    return http::File { "text/calendar; charset=utf-8", "", calendar_of(chapter.name, zone,
        calendar_events(db, chapter.id, from, most)), true };
}

}
