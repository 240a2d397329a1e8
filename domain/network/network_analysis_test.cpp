#include "domain/network/network_analysis.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace network;

std::vector<int> brokers(Analysis const& found)
{
    std::vector<int> all;
    for (std::size_t n = 0; n < found.is_broker.size(); ++n)
        if (found.is_broker[n])
            all.push_back(static_cast<int>(n));
    return all;
}

// So many women who all know one another, from a place on.
void add_clique(std::vector<Pair>& ties, int from, int women)
{
    for (int one = from; one < from + women; ++one)
        for (int other = one + 1; other < from + women; ++other)
            ties.push_back({ one, other });
}

}

TEST_CASE("a tie counts once, whichever way it was told, and nobody is tied to herself")
{
    auto const ties = tidied({ { 2, 1 }, { 1, 2 }, { 3, 3 }, { 0, 1 } });
    CHECK(ties == std::vector<Pair> { { 0, 1 }, { 1, 2 } });
    CHECK(tidied({}).empty());
}

TEST_CASE("pairs are put in order, and each stays")
{
    std::vector<Pair> pairs { { 5, 9 }, { 0, 3 }, { 5, 6 }, { 0, 3 }, { 2, 1 } };
    put_in_order(pairs);
    CHECK(pairs == std::vector<Pair> { { 0, 3 }, { 0, 3 }, { 2, 1 }, { 5, 6 }, { 5, 9 } });
}

TEST_CASE("nobody and nothing")
{
    auto const none = analyse(0, {});
    CHECK(none.groups == 0);
    CHECK(none.is_alone.empty());
    auto const apart = analyse(3, {});
    CHECK(apart.is_alone == std::vector<bool> { true, true, true });
    CHECK(apart.parts == 0);
    CHECK(apart.density == 0);
    CHECK(brokers(apart).empty());
}

TEST_CASE("bow-tie: two triangles meet in one woman, without whom they would be apart")
{
    auto const found = analyse(6, tidied({ { 0, 1 }, { 0, 2 }, { 1, 2 }, { 2, 3 }, { 2, 4 }, { 3, 4 } }));
    CHECK(found.parts == 1);
    CHECK(brokers(found) == std::vector<int> { 2 });
    CHECK(found.is_alone == std::vector<bool> { false, false, false, false, false, true });
    CHECK(found.density == doctest::Approx(6.0 / 15));
    CHECK(found.group[5] == -1);
    CHECK(found.asked_from == 0);
}

TEST_CASE("ring: each is as much between as any other, so nobody is a broker")
{
    std::vector<Pair> ring;
    for (int n = 0; n < 8; ++n)
        ring.push_back({ n, (n + 1) % 8 });
    auto const found = analyse(8, tidied(ring));
    CHECK(found.parts == 1);
    CHECK(brokers(found).empty());
    CHECK(found.density == doctest::Approx(8.0 / 28));
}

TEST_CASE("two parts that never meet are two groups, numbered by their first woman")
{
    std::vector<Pair> ties;
    add_clique(ties, 0, 4);
    add_clique(ties, 4, 3);
    auto const found = analyse(7, tidied(ties));
    CHECK(found.parts == 2);
    CHECK(found.groups == 2);
    CHECK(found.group == std::vector<int> { 0, 0, 0, 0, 1, 1, 1 });
    CHECK(brokers(found).empty());
}

TEST_CASE("a bridge of one tie: both of its ends are brokers, and the groups are told apart")
{
    std::vector<Pair> ties;
    add_clique(ties, 0, 5);
    add_clique(ties, 5, 5);
    ties.push_back({ 4, 5 });
    auto const found = analyse(10, tidied(ties));
    CHECK(found.parts == 1);
    CHECK(found.groups == 2);
    CHECK(brokers(found) == std::vector<int> { 4, 5 });
}

TEST_CASE("a woman tied into three groups is between them, though nobody is cut off without her")
{
    std::vector<Pair> ties;
    for (int from = 1; from <= 13; from += 6)
        add_clique(ties, from, 6);
    ties.insert(ties.end(), { { 1, 7 }, { 8, 13 }, { 2, 14 } }); // a ring of groups
    for (int const friend_of_hers : { 3, 4, 9, 10, 15, 16 })
        ties.push_back({ 0, friend_of_hers });
    auto const found = analyse(19, tidied(ties));
    CHECK(found.groups == 3);
    CHECK(brokers(found) == std::vector<int> { 0 });
}

TEST_CASE("the same input gives the same analysis and the same picture, and progress only grows")
{
    std::vector<Pair> ties;
    for (int from = 0; from < 120; from += 6)
        add_clique(ties, from, 6);
    for (int n = 0; n < 114; n += 6)
        ties.push_back({ n, n + 7 });
    ties = tidied(std::move(ties));
    std::vector<double> told;
    auto const once = analyse(121, ties, [&](double done, std::string_view) { told.push_back(done); });
    auto const again = analyse(121, ties);
    CHECK(once.group == again.group);
    CHECK(once.is_broker == again.is_broker);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 1);
    auto const spots = laid_out(121, ties, 640, 480);
    CHECK(spots == laid_out(121, ties, 640, 480));
    CHECK(std::all_of(spots.begin(), spots.end(),
        [](Spot const& spot) { return spot.x >= 0 && spot.x <= 640 && spot.y >= 0 && spot.y <= 480; }));
}

TEST_CASE("a large network is asked from some women, evenly, and says so")
{
    constexpr int women = 6000;
    std::vector<Pair> ties;
    for (int n = 0; n < women; ++n)
        for (int const on : { 1, 2, 3 })
            ties.push_back({ n, (n + on) % women });
    auto const found = analyse(women, tidied(ties));
    CHECK(found.asked_from > 0);
    CHECK(found.asked_from < women);
    CHECK(found.parts == 1);
    CHECK(found.ties == 3 * women);
}
