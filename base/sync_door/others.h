// A phone that women share tells how far each of them has counted whose notes wait on it: while one of them has not
// opened hers, nobody else knows. It raises what is known of a device of the same chapter that was heard before, and
// says nothing else of it.
#pragma once

#include "base/sync_door/sync_door.h"

#include <boost/json/value.hpp>

namespace sync_door {

struct Other {
    DeviceId dev;
    std::int64_t n_max = 0;
};
BOOST_DESCRIBE_STRUCT(Other, (), (dev, n_max))

std::vector<Other> others_in(boost::json::object const& push); // those that can be read, ten at most
void keep_others(sql::Write&, base::ChapterId const&, DeviceId const& told_by, std::vector<Other> const&);

}
