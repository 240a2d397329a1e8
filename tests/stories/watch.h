// Wherever an officer goes in a story, those whom it does not concern go first: a stranger, a member who holds no
// office, and an officer of another chapter with the same position. None of them may get in, and none may see what was
// typed.
#pragma once

#include "base/http/router.h"
#include "tests/stories/community.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace stories {

class Watch {
public:
    // Both live as long as the watch.
    Watch(http::Router const&, Community&, std::string const& chair);

    // Tries what `request` asks before she does; what went wrong, or nothing.
    std::optional<std::string> before(Request const&);
    void after(Request const&, Answer const&); // what she typed is known from now on, and the route has been told
    std::set<std::string> const& told() const { return m_told; } // "POST /members", answered as asked

private:
    std::optional<std::string> tried(Request, std::string const& voice, bool about_a_row);
    std::string neighbour(permit::Positions given);
    http::Route const* route_of(Request const&) const;

    http::Router const& m_router;
    Community& m_community;
    std::set<std::string> m_neighbours;
    std::vector<std::string> m_private; // typed by officers, never to be seen by others
    std::set<std::string> m_told;
};

}
