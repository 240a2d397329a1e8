#include "domain/programme/programme.h"

#include <doctest/doctest.h>

#include <set>

TEST_CASE("each field of a module has a code of its own that leads back to it")
{
    std::set<std::string_view> codes;
    for (int at = 0; at <= static_cast<int>(programme::Field::Other); ++at) {
        auto const field = static_cast<programme::Field>(at);
        auto const code = programme::field_code(field);
        CHECK(codes.insert(code).second);
        REQUIRE(programme::field_coded(code));
        CHECK(*programme::field_coded(code) == field);
    }
    CHECK_FALSE(programme::field_coded("religion"));
}

TEST_CASE("each picture has a symbol of its own")
{
    std::set<std::string_view> symbols;
    for (int at = 0; at <= static_cast<int>(programme::Picture::Sprout); ++at)
        CHECK(symbols.insert(programme::symbol_of(static_cast<programme::Picture>(at))).second);
    CHECK(programme::symbol_of(programme::Picture::Van) == "van");
}
