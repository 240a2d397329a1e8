// A phone that has joined, for the benchmarks, and what the community around it holds: sessions of the days that phones
// hold, and women on their lists. The rows are put in by hand, as the slices' stores would.
#pragma once

#include "bench/community.h"
#include "bench/loopback.h"

#include <string>
#include <vector>

namespace bench {

constexpr int sheets = 500; // in the fifteen days that phones hold
constexpr int women = 40;

std::string woman_id(int n);
std::string session_id(int n);
std::vector<std::string> todays_sessions();
std::string programme_id();

void put_sessions(sql::Database&, std::string const& chapter); // of one programme
void put_women(sql::Database&, std::string const& chapter); // of whom eight are on the list of each session

// One call at a time, as a phone does. Throws when an answer is not as it should be.
class Phone {
public:
    explicit Phone(Community&); // the chair's

    // As JSON; each takes the next number of this phone.
    std::string fact(std::string const& id, std::string const& kind, std::string const& about, std::string const& form);
    std::string walk_in(std::string const& session);
    std::string body(std::string const& facts) const; // of a push

    void push(std::string const& body, int facts); // all are to be taken
    // All that is there, or what came after `cursor`. Answers the bytes over the wire.
    std::size_t pull(std::string const& cursor = {}, std::string const& more_headers = {});
    std::string cursor() const; // of the last pull
    std::string const& answer() const { return m_client.body; }

private:
    Client m_client;
    std::string m_id;
    std::string m_headers;
    int m_n = 0;
};

}
