#include "domain/area/area.h"

#include "base/embedded.h"

#include <doctest/doctest.h>

#include <algorithm>

TEST_CASE("a code tells its kind and its parent by its parts")
{
    CHECK(area::kind_of_code("64.72.01.1005") == "village");
    CHECK(area::kind_of_code("64.72") == "regency");
    CHECK(area::kind_of_code("64-72").empty());
    CHECK(area::kind_of_code("647201").empty());
    CHECK(area::parent_of_code("64.72.01.1005") == "64.72.01");
    CHECK(area::parent_of_code("64").empty());
}

TEST_CASE("Samarinda comes with 59 kelurahan in 10 kecamatan")
{
    for (auto const& file : base::embedded()) {
        if (file.name != "domain/area/start/samarinda.csv")
            continue;
        auto const areas = area::read_table(file.text);
        REQUIRE(areas);
        auto const kinds = [&](std::string_view kind) {
            return std::count_if(
                areas.value().begin(), areas.value().end(), [&](auto const& a) { return a.kind == kind; });
        };
        CHECK(kinds("village") == 59);
        CHECK(kinds("district") == 10);
        return;
    }
    FAIL("the areas of Samarinda are carried");
}

TEST_CASE("a table of areas without its columns, or with a bad code, is refused by name and line")
{
    CHECK(area::read_table("kode;nama\n").problem().code == &area::not_a_table);
    auto const bad = area::read_table("code,name\n64.72.01,Palaran\nxx,Palaran\n");
    REQUIRE(!bad);
    CHECK(bad.problem().code == &area::bad_row);
    CHECK(bad.problem().fill[0].second == "3");
}
