#include "domain/network/network_places.h"

#include "base/id.h"

#include <doctest/doctest.h>

using namespace network;

TEST_CASE("an id is known by its sixteen bytes, any other text by the id made from it")
{
    auto const id = short_id("01a2296f-fdf4-7b5e-a129-797e21a7108e");
    CHECK((id.high == 0x01a2296ffdf47b5eU && id.low == 0xa129797e21a7108eU));
    for (auto const* const other :
        { "", "sesi", "01A2296F-fdf4-7b5e-a129-797e21a7108e", "01a2296f-fdf4-7b5e-a129+797e21a7108e",
            "01a2296f-fdf4-7b5e-a129-797e21a7108g", "01a2296f-fdf4-7b5e-a129-797e21a7108e0" }) {
        CHECK(short_id(other) == short_id(base::uuid_of(other)));
        CHECK_FALSE(short_id(other) == id);
    }
}

TEST_CASE("who declined has a place, and is tied to nobody")
{
    Places places;
    places.add("Ani", 0);
    places.add("Budi", 1);
    places.are_women(2);
    places.add_behind("Citra");
    places.add("Budi lama", 1);
    CHECK(places.of("Budi lama") == 1);
    CHECK(places.standing("Ani") == 0);
    CHECK(places.of("Citra") == 2);
    CHECK_FALSE(places.standing("Citra"));
    CHECK_FALSE(places.of("Dina"));
}
