// What strangers sent to a community's public pages lately, by the place it came from: a whole village may share one
// address, and women stand beside one another at a stall, so 30 in ten minutes pass; nobody fills the box. From more
// places than are kept, newcomers wait.
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace http {

class Strangers {
public:
    static constexpr std::size_t most = 30;
    static constexpr std::int64_t window_ms = 10 * 60'000;
    static constexpr std::size_t most_places = 20'000;

    // A place is an IPv4 address, or the IPv6 network (/64) that one line is given. 0: it is counted, and may pass.
    // Otherwise minutes, rounded up, until the next one may.
    std::int64_t minutes_to_wait(std::string const& address, base::Now);

private:
    std::mutex m_mutex;
    std::map<std::string, std::vector<base::Instant>> m_sent; // the oldest first
    base::Instant m_swept;
};

}
