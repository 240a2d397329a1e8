// What strangers sent to a community's public pages lately, by the place it came from: a whole village may share one
// address, and women stand beside one another at a stall, so 30 in ten minutes pass; nobody fills the box.
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace http {

class Strangers {
public:
    static constexpr std::size_t most = 30;
    static constexpr std::int64_t window_ms = 10 * 60'000;

    // 0: it is counted, and may pass. Otherwise minutes, rounded up, until the next one may.
    std::int64_t minutes_to_wait(std::string const& place, base::Now);

private:
    std::mutex m_mutex;
    std::map<std::string, std::deque<base::Instant>> m_sent; // the oldest first
};

}
