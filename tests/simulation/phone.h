// A model of a phone: it keeps what docs/sync.md says a phone keeps, and nothing is its own unless it was written down.
#pragma once

#include "base/http/site.h"

#include <boost/json/value.hpp>

#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace simulation {

using Dice = std::mt19937;
int roll(Dice&, int sides); // 0 .. sides - 1

// What a phone knows of one server: of the secretariat, of a hub in the car, each by its epoch.
struct With {
    std::set<std::string> arrived; // ids that were answered
    std::string cursor;
    std::map<std::string, boost::json::value> documents; // "scope/kind/ref"
    std::map<std::string, std::string> prints; // of the same
};

// What a phone has written down: a crash takes it back to here, and to nothing else.
struct Written {
    std::string device_id;
    std::int64_t n = 0;
    std::vector<boost::json::object> facts; // all of its notes, for thirty days
    std::string met; // the epoch of the server that it spoke with last
    std::map<std::string, With> with; // by epoch
    bool is_wiped = false;
};

class Line;

class Phone {
public:
    Phone(std::string key, std::int64_t clock_offset_ms)
        : m_key(std::move(key))
        , m_clock_offset_ms(clock_offset_ms)
    {
    }

    void note(Dice&, base::Now, base::Date today);
    // Speaks over the line; whatever is lost on the way, it may be called again.
    void sync(Line&, Dice&, base::Now);
    // What the server says that this phone should hold, scope by scope, is what it holds.
    bool holds_what_it_should(Line&);
    Written const& written() const { return m_written; }
    With const& with_whom_it_met() const;
    std::string const& key() const { return m_key; }

private:
    void add(std::string kind, std::vector<std::string> about, boost::json::object form, base::Now);
    bool hello(Line&, base::Now);
    bool push(Line&, Dice&, base::Now);
    bool pull(Line&, Dice&);
    std::vector<std::string> sessions_begun(base::Date today) const;

    std::string m_key;
    std::int64_t m_clock_offset_ms;
    Written m_written;
    int m_ids = 0;
};

// What lies between: `ask` answers nothing when the question or the answer was lost.
class Line {
public:
    explicit Line(Dice& dice)
        : m_dice(dice)
    {
    }
    void leads_to(http::Pages* pages) { m_pages = pages; }
    void be_good() { m_is_bad = false; }
    void be_bad() { m_is_bad = true; }
    std::optional<http::Response> ask(http::Request);

private:
    http::Response carried(http::Request const&);

    Dice& m_dice;
    http::Pages* m_pages = nullptr;
    bool m_is_bad = true;
    std::vector<http::Request> m_late; // sent long ago, still on their way
};

}
