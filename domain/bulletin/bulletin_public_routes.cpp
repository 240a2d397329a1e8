// What everybody may read: the notices that hold today, and where help is found.
#include "domain/bulletin/bulletin_forms.h"

#include <algorithm>

namespace bulletin {

static base::Result<PublicList> public_notices(permit::Anyone, std::string slug, FindPage, sql::Read&, base::Now);
static base::Result<PublicNotice> public_notice(permit::Anyone, std::string slug, NoticeId, sql::Read&, base::Now);
static base::Result<PublicHelp> help(permit::Anyone, std::string slug, sql::Read&, base::Now);

std::vector<http::Route> public_routes()
{
    return {
        http::get<&public_notices, &public_list_page>("/c/{slug}/notices"),
        http::get<&public_notice, &public_notice_page>("/c/{slug}/notices/{notice}"),
        http::get<&help, &help_page>("/c/{slug}/help").without_trace(),
    };
}

static base::Result<chapter::Chapter> found_community(sql::Read& db, std::string const& slug)
{
    auto one = chapter::by_slug(db, slug);
    if (!one)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    return std::move(*one);
}

static base::Result<PublicList> public_notices(
    permit::Anyone, std::string slug, FindPage asked, sql::Read& db, base::Now now)
{
    constexpr int a_page = 30; // what fits into 60 KB with room to spare
    auto const one = TRY(found_community(db, slug));
    auto const today = base::date_in(one.zone, now.at);
    auto const total = count_notices(db, one.chapter_id, { .standing = Standing::Valid, .today = today });
    PublicList view { slug, one.name, {}, 1, static_cast<int>((total + a_page - 1) / a_page) };
    view.page = std::clamp(asked.page.value_or(1), 1, std::max(view.pages, 1));
    view.notices = valid_notices(db, one.chapter_id, today, static_cast<std::int64_t>(view.page - 1) * a_page, a_page);
    return view;
}

static base::Result<PublicNotice> public_notice(
    permit::Anyone may, std::string slug, NoticeId id, sql::Read& db, base::Now now)
{
    auto const one = TRY(found_community(db, slug));
    auto about = TRY(found_notice(db, one.chapter_id, id));
    return PublicNotice { may, slug, one.name, std::move(about), named_villages(db, one.chapter_id, id),
        shown_questions(db, one.chapter_id, id), base::date_in(one.zone, now.at) };
}

static base::Result<PublicHelp> help(permit::Anyone, std::string slug, sql::Read& db, base::Now now)
{
    auto const one = TRY(found_community(db, slug));
    std::vector<Referral> listed;
    for (auto& referral : referrals(db, one.chapter_id))
        if (!referral.ended_because)
            listed.push_back(std::move(referral));
    return PublicHelp { slug, one.name, std::move(listed), base::date_in(one.zone, now.at) };
}

}
