// What the handlers of this slice ask first.
#pragma once

#include "base/http/route.h"
#include "base/slice.h"
#include "base/unicode.h"
#include "domain/chapter/chapter.h"
#include "domain/session/session_page.h"

namespace session {

inline base::Result<Session> found(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    auto one = find_session(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown);
    return std::move(*one);
}

// The villages that the chapter's forms offer; none when its regency is not known.
inline base::Result<std::vector<area::Village>> villages_of(sql::Read& db, base::ChapterId const& id)
{
    return area::villages(db, TRY(chapter::find(db, id)).regency_code);
}

template <permit::Noting P>
By by(P const& permit, base::Now now)
{
    return { permit.chapter(), permit.account(), now.at };
}

template <permit::Noting P>
base::Date today(P const& permit, base::Now now)
{
    return base::date_in(permit.zone(), now.at);
}

std::vector<http::Route> alike_routes();
std::vector<http::Route> parting_routes();
std::vector<http::Route> attendance_routes();
std::vector<http::Route> moment_routes();
std::vector<base::Export> exports_of_moments();
std::vector<base::Chore> moment_chores();
std::vector<http::Route> disagreement_routes();
std::vector<http::Route> paste_routes();
std::vector<http::Route> public_routes();

}
