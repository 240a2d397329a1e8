// What a network tells, worked out from women by their places in a list and the ties between them: pure, and the same
// for the same input. The graph library (igraph, decision 0033) is seen by network_analysis.cpp alone.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace network {

// Two women who are tied, by their places: `one` < `other`.
struct Pair {
    int one = 0;
    int other = 0;
    auto operator<=>(Pair const&) const = default;
};

void put_in_order(std::vector<Pair>&); // by counting: places are small numbers
// Each tie once, in order, none with herself.
std::vector<Pair> tidied(std::vector<Pair> ties);

struct Analysis {
    std::int64_t ties = 0;
    int parts = 0; // that hang together, without those who stand alone
    int groups = 0; // of women who know one another, without those who stand alone
    double density = 0; // of all ties there could be, how many there are
    int asked_from = 0; // brokers are told by the shortest ways from so many women; 0: from all
    std::vector<bool> is_alone; // no tie
    // Without her somebody is cut off; or she is on far more of the shortest ways than others of her part, and tied
    // into another group.
    std::vector<bool> is_broker;
    std::vector<int> group; // from 0, by the place of its first woman; -1: she stands alone
};

// Told before each step: how much is done, from 0 to 1, and what comes next.
using Progress = std::function<void(double done, std::string_view next)>;
// That of a part of the work, which lies between two shares of the whole.
Progress part_of(Progress const& whole, double from, double to);

// Each tie once and in order (tidied), each place from 0 to women - 1. Throws std::bad_alloc when memory is short.
Analysis analyse(int women, std::vector<Pair> const& ties, Progress const& = nullptr);

struct Spot {
    int x = 0;
    int y = 0;
    bool operator==(Spot const&) const = default;
};
// Where to draw them: those who are tied near one another, all within 0 to width and 0 to height. Meant for a hundred
// or two.
std::vector<Spot> laid_out(int women, std::vector<Pair> const& ties, int width, int height);

}
