#include "domain/chapter/chapter.h"
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

static base::Result<chapter::Chapter> found_chapter(sql::Read& db, std::string const& slug)
{
    auto one = chapter::by_slug(db, slug);
    if (!one)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    return std::move(*one);
}

static base::Result<PublicSchedule> public_show(permit::Anyone, std::string slug, sql::Read& db, base::Now now)
{
    constexpr int most = 40; // what fits into 60 KB with room to spare
    auto const one = TRY(found_chapter(db, slug));
    return PublicSchedule { slug, one.name, one.zone,
        public_schedule(db, one.chapter_id, base::date_in(one.zone, now.at), most),
        base::open_leads(base::Place::Community, db, one.chapter_id) };
}

static base::Result<http::File> calendar(permit::Anyone, std::string slug, sql::Read& db, base::Now now)
{
    // Cancelled ones stay in it, so that a calendar that knew them strikes them out; past ones for three months.
    constexpr int days_kept = 92;
    constexpr int most = 200;
    auto const one = TRY(found_chapter(db, slug));
    auto const from = base::Date::from_days(base::date_in(one.zone, now.at).days() - days_kept);
    return http::File { "text/calendar; charset=utf-8", "",
        calendar_of(one.name, one.zone, calendar_events(db, one.chapter_id, from, most)), true };
}

}
