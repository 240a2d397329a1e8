// What the handlers of this slice ask first.
#pragma once

#include "base/http/route.h"
#include "base/utf8.h"
#include "domain/session/session_page.h"

namespace session {

using MaySee = permit::To<"session.see", permit::officers>;
using MayPlan = permit::To<"session.plan", permit::secretariat | permit::facilitator>;
using MayRecord = permit::To<"session.record", permit::secretariat | permit::facilitator>;

inline base::Result<Session> found(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    auto one = find_session(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown);
    return std::move(*one);
}

inline base::Problem field_problem(std::string name, base::Code const& code, int most = 0)
{
    return { base::Kind::Malformed, form::look_again, {},
        { { std::move(name), &code, { { "most", std::to_string(most) } } } } };
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

std::vector<http::Route> attendance_routes();
std::vector<http::Route> paste_routes();
std::vector<http::Route> public_routes();

}
