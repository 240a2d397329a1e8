// From a hub to its secretariat: one call at a time, over a line that may be cut at any moment.
#pragma once

#include <atomic>
#include <functional>
#include <string>

namespace http {

struct ToUpstream {
    std::string method; // "GET" or "POST"
    std::string path; // with its query
    std::string body; // JSON
    std::string key; // of the hub's device; empty: none yet
    std::atomic<bool> const* ending = nullptr; // true: give up at once
};
struct FromUpstream {
    int status = 0; // 0: nobody answered
    std::string content_type;
    std::string body;
    std::string why; // nobody answered
};
using Upstream = std::function<FromUpstream(ToUpstream const&)>;

// The secretariat at this address ("https://kici.example"), whose certificate must be good.
Upstream upstream_at(std::string address);

}
