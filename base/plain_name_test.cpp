#include "base/plain_name.h"

#include <doctest/doctest.h>

TEST_CASE("a name with a phone number in it is refused in its field, one with another number is not")
{
    auto const refused = form::no_number_in("Siti 081277778888", "name");
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().fields.at(0).field == "name");
    CHECK(refused.problem().fields.at(0).code == &form::number_in_name);
    CHECK_FALSE(form::no_number_in("Siti (0541) 743235", "name"));
    CHECK(form::no_number_in("Jaga stan RT 012, 08.30", "name"));
    CHECK(form::no_number_in("", "name"));
}
