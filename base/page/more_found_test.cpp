#include "base/page/more_found.h"

#include <doctest/doctest.h>

TEST_CASE("under a list that stops it is said how many there are, and that counting stopped, too")
{
    page::Context c;
    auto const told
        = [&](std::size_t shown, std::int64_t all) { return page::more_found(shown, all, 1001, c).markup(); };
    CHECK(told(50, 50).empty());
    CHECK(told(0, 0).empty());
    CHECK(told(50, 69) == "<p class=\"muted\">50 dari 69. Cari namanya.</p>");
    CHECK(told(50, 1001) == "<p class=\"muted\">50 dari lebih dari 1.000. Cari namanya.</p>");
    c.tongue = words::Tongue::English;
    CHECK(told(50, 69) == "<p class=\"muted\">50 of 69. Search for the name.</p>");
}
