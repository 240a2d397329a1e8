#include "base/http/strangers.h"

#include <doctest/doctest.h>

TEST_CASE(
    "thirty from one place pass in ten minutes, each makes room when it is ten minutes old, others are not held up")
{
    constexpr std::int64_t minute = 60'000;
    http::Strangers strangers;
    auto const wait = [&](std::int64_t minutes, char const* place = "36.72.1.9") {
        return strangers.minutes_to_wait(place, { { 1'795'000'000'000 + minutes * minute } });
    };
    CHECK(wait(0) == 0);
    for (std::size_t times = 1; times < http::Strangers::most; ++times)
        CHECK(wait(2) == 0);
    CHECK(wait(3) == 7);
    CHECK(wait(3) == 7); // asking does not make it longer
    CHECK(wait(3, "36.72.1.10") == 0);
    CHECK(wait(10) == 0);
    CHECK(wait(10) == 2);
    CHECK(wait(12) == 0);
}

TEST_CASE("when more places send than are kept, newcomers wait a minute, and whoever is known does not")
{
    http::Strangers strangers;
    auto const wait = [&](std::size_t place, std::int64_t ms) {
        return strangers.minutes_to_wait(std::to_string(place), { { 1'795'000'000'000 + ms } });
    };
    for (std::size_t place = 0; place < http::Strangers::most_places; ++place)
        REQUIRE(wait(place, 0) == 0);
    CHECK(wait(http::Strangers::most_places, 1) == 1);
    CHECK(wait(7, 1) == 0);
    CHECK(wait(http::Strangers::most_places, http::Strangers::window_ms) == 0);
    CHECK(wait(http::Strangers::most_places + 1, http::Strangers::window_ms) == 0);
}

TEST_CASE("one line has one place, whichever of its IPv6 addresses it uses")
{
    http::Strangers strangers;
    auto const wait
        = [&](char const* address) { return strangers.minutes_to_wait(address, { { 1'795'000'000'000 } }); };
    for (std::size_t times = 0; times < http::Strangers::most; ++times)
        REQUIRE(wait(times % 2 == 0 ? "2001:db8:36:72::1" : "2001:db8:36:72:9::abcd") == 0);
    CHECK(wait("2001:db8:36:72::2") == 10);
    CHECK(wait("2001:db8:36:73::1") == 0); // her neighbour
    CHECK(wait("unknown") == 0);
    for (std::size_t times = 0; times < http::Strangers::most; ++times)
        REQUIRE(wait("::ffff:36.72.1.9") == 0);
    CHECK(wait("36.72.1.9") == 10);
}
