// `berdaya where "POST /journeys/{group}/advance"`: from a route to the code behind it. Reads the sources of the tree
// this program was built from; where they are not at hand it says so and names the route's own line.
#pragma once

#include "base/http/route.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// One function of a slice's folder.
struct Found {
    std::string kind; // "handler", "rule", "store", "page"
    std::string name;
    std::string path;
    int line = 0;
    std::vector<std::string> statements; // the SQL it runs
    bool is_maybe = false; // one of several of that name which take as many arguments
};

// What a handler and the functions it calls are, in order of use; `path` is the file of its route, in whose folder all
// .cpp files are read.
std::vector<Found> follow(std::string const& tree, std::string const& path, std::string_view handler);

// `what` is a method and a pattern, or any part of one. Answers 1 when no route is like it.
int run_where(std::vector<http::Route> const&, std::string_view what, std::ostream&);
// The same with the tree named.
int run_where(std::vector<http::Route> const&, std::string_view what, std::ostream&, std::string const& tree);

}
