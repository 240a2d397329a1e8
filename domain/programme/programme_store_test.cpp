#include "domain/programme/programme_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

base::ChapterId const samarinda { base::uuid_of("chapter/samarinda") };
base::ChapterId const malang { base::uuid_of("chapter/malang") };

using Fresh = tests::FreshDatabase;

}

TEST_CASE("a programme keeps its modules in the order in which they were added")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const moci = programme::keep_programme(
            db, samarinda, { "MOCI", "Mobil Cerdas KICI", "Pelatihan keliling.", programme::Picture::Van }, {});
        programme::keep_module(db, samarinda, moci, { "Sambal kemasan", programme::Field::FoodProcessing, "" });
        programme::keep_module(db, samarinda, moci, { "Anyaman purun", programme::Field::Craft, "Satu tas." });

        auto const modules = programme::modules_of(db, samarinda, moci);
        REQUIRE(modules.size() == 2);
        CHECK(modules[0].name == "Sambal kemasan");
        CHECK(modules[1].field == "craft");
        CHECK(programme::find_programme(db, samarinda, moci)->modules == 2);
        CHECK(programme::modules(db, samarinda).size() == 2);
    });
}

TEST_CASE("another chapter does not see a programme")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const moci
            = programme::keep_programme(db, samarinda, { "MOCI", "", "Keliling.", programme::Picture::Van }, {});
        CHECK_FALSE(programme::find_programme(db, malang, moci));
        CHECK(programme::programmes(db, malang).empty());
        CHECK_FALSE(programme::who_bears(db, malang, "moci"));
        CHECK(programme::who_bears(db, samarinda, "moci") == moci);
    });
}

TEST_CASE("a programme that has ended stays readable and frees its name")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const moci
            = programme::keep_programme(db, samarinda, { "MOCI", "", "Keliling.", programme::Picture::Van }, {});
        programme::keep_programme(db, samarinda, { "NGUNCI", "", "Berkumpul.", programme::Picture::Gathering }, {});
        programme::keep_retirement(db, samarinda, moci, "Mobilnya dijual.", { 2026, 11, 24 });

        auto const ended = programme::find_programme(db, samarinda, moci);
        REQUIRE(ended);
        CHECK(ended->because == "Mobilnya dijual.");
        CHECK_FALSE(programme::who_bears(db, samarinda, "MOCI"));
        auto const lines = programme::programmes(db, samarinda);
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].name == "NGUNCI");
        CHECK(lines[1].has_ended);
    });
}
