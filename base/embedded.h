// Files that the binary carries: migrations, instruments, starting data, the built web files.
#pragma once

#include <string_view>
#include <vector>

namespace base {

struct Embedded {
    std::string_view name; // path from the top of the tree, e.g. "domain/area/start/samarinda.csv"
    std::string_view text;
};

std::vector<Embedded> const& embedded();

}
