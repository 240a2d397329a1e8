#include "base/http/router.h"

#include <doctest/doctest.h>

namespace {

http::Route route(std::string_view method, std::string pattern)
{
    http::Route made {};
    made.method = method;
    made.pattern = std::move(pattern);
    return made;
}

}

TEST_CASE("a constant part wins over a named one, and a branch that ends is left again")
{
    http::Router const router({ route("GET", "/members/{member}"), route("GET", "/members/new"),
        route("GET", "/members/{member}/consents"), route("POST", "/members"), route("GET", "/") });
    CHECK(router.find("GET", "/members/new").route->pattern == "/members/new");
    auto const one = router.find("GET", "/members/m1");
    REQUIRE(one.route);
    CHECK(one.ids == std::vector<std::string> { "m1" });
    // "new" is also a member's id where the constant branch goes no further.
    auto const under_new = router.find("GET", "/members/new/consents");
    REQUIRE(under_new.route);
    CHECK(under_new.ids == std::vector<std::string> { "new" });
    CHECK(router.find("GET", "/").route);
}

TEST_CASE("what is not there is not found, and another method is told apart")
{
    http::Router const router({ route("POST", "/members"), route("GET", "/members/{member}") });
    CHECK_FALSE(router.find("GET", "/nothing").path_known);
    CHECK_FALSE(router.find("GET", "/members/").route);
    CHECK_FALSE(router.find("GET", "/members/a/b").route);
    CHECK_FALSE(router.find("GET", "members").route);
    auto const other_method = router.find("GET", "/members");
    CHECK(other_method.path_known);
    CHECK_FALSE(other_method.route);
    CHECK(router.find("HEAD", "/members/a").route);
}

TEST_CASE("two routes of one method and pattern are our mistake")
{
    CHECK_THROWS_AS(http::Router({ route("GET", "/a/{x}"), route("GET", "/a/{y}") }), base::OurMistake);
}
