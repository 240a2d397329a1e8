#include "base/http/strangers.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v6.hpp>

namespace http {

namespace {

namespace ip = boost::asio::ip;

constexpr std::int64_t minute_ms = 60'000;

// Whoever has one address of an IPv6 network has them all.
std::string line_of(std::string const& address)
{
    constexpr unsigned short network_bits = 64;
    boost::system::error_code failed;
    auto const read = ip::make_address(address, failed);
    if (failed || read.is_v4())
        return address;
    auto const v6 = read.to_v6();
    if (v6.is_v4_mapped())
        return ip::make_address_v4(ip::v4_mapped, v6).to_string();
    return ip::make_network_v6(v6, network_bits).canonical().to_string();
}

}

std::int64_t Strangers::minutes_to_wait(std::string const& address, base::Now now)
{
    auto const place = line_of(address);
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
