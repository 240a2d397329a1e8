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
