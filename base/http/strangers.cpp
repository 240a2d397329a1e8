#include "base/http/strangers.h"

namespace http {

std::int64_t Strangers::minutes_to_wait(std::string const& place, base::Now now)
{
    constexpr std::size_t most_places = 100'000;
    constexpr std::int64_t minute_ms = 60'000;
    std::lock_guard const lock(m_mutex);
    auto const begins = now.at.ms - window_ms;
    if (m_sent.size() >= most_places)
        std::erase_if(m_sent, [&](auto const& entry) { return entry.second.back().ms <= begins; });
    auto& sent = m_sent[place];
    while (!sent.empty() && sent.front().ms <= begins)
        sent.pop_front();
    if (sent.size() >= most)
        return (sent.front().ms - begins + minute_ms - 1) / minute_ms;
    sent.push_back(now.at);
    return 0;
}

}
