#include "base/http/strangers.h"

namespace http {

namespace {

constexpr std::int64_t minute_ms = 60'000;

}

std::int64_t Strangers::minutes_to_wait(std::string const& place, base::Now now)
{
    std::lock_guard const lock(m_mutex);
    auto const begins = now.at.ms - window_ms;
    if (m_sent.size() >= most_places && !m_sent.contains(place)) {
        if (now.at.ms >= m_swept.ms + minute_ms) {
            std::erase_if(m_sent, [&](auto const& entry) { return entry.second.back().ms <= begins; });
            m_swept = now.at;
        }
        if (m_sent.size() >= most_places)
            return 1;
    }
    auto& sent = m_sent[place];
    std::erase_if(sent, [&](base::Instant at) { return at.ms <= begins; });
    if (sent.size() >= most)
        return (sent.front().ms - begins + minute_ms - 1) / minute_ms;
    sent.push_back(now.at);
    return 0;
}

}
