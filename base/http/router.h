#pragma once

#include "base/http/route.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace http {

// Finds the route of a path. A constant part wins over a {named} one at the same place.
class Router {
public:
    explicit Router(std::vector<Route>); // two routes of one method and pattern are our mistake
    struct Found {
        Route const* route = nullptr;
        bool path_known = false; // there, but not with this method
        std::vector<std::string> ids;
    };
    Found find(std::string_view method, std::string_view path) const;
    std::vector<Route> const& routes() const { return m_routes; }

private:
    struct Branch {
        std::map<std::string, Branch, std::less<>> constant;
        std::unique_ptr<Branch> named;
        std::map<std::string_view, std::size_t> by_method;
    };
    static Branch const* descend(Branch const&, std::string_view rest, std::vector<std::string>& ids);
    std::vector<Route> m_routes;
    Branch m_root;
};

}
