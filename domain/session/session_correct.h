// What those who note and those who correct ask alike.
#pragma once

#include "domain/session/session_found.h"

namespace session {

// Something is noted of this session today: it is there, was not cancelled, and its day has come. Answers which session
// that is: the one it was joined to, when it was.
base::Result<SessionId> noted_of(sql::Read&, MayRecord const&, SessionId const&, base::Now);
// What was noted of it is set right: the session, or the one it was joined to.
base::Result<SessionId> corrected_of(sql::Read&, base::ChapterId const&, SessionId const&);
// Who came along and is not linked with a member; the name and the phone number of one, looked at (E.164 or empty).
base::Result<WalkIn> found_unlinked(sql::Read&, base::ChapterId const&, SessionId const&, WalkInId const&);
base::Result<std::string> checked_phone(std::string const& name, std::optional<std::string> const& phone);

struct FindToLink {
    std::optional<std::string> search;
};
BOOST_DESCRIBE_STRUCT(FindToLink, (), (search))
base::Result<ToLink> to_link(MayRecord, SessionId, WalkInId, FindToLink, sql::Read&);

std::vector<http::Route> correct_routes();

}
