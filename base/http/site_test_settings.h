// How the tests of the site stand it up: silent, and with a clock that is theirs.
#pragma once

#include "base/http/site.h"
#include "base/log.h"

namespace tests {

inline http::SiteSettings settings_by(std::int64_t const& now) // milliseconds; it outlives the site
{
    base::log_start("off");
    http::SiteSettings made;
    made.clock = [&now] { return base::Instant { now }; };
    return made;
}

}
