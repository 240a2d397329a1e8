#include "app/settings.h"

#include <doctest/doctest.h>

TEST_CASE("options come with a blank or an equals sign, and an unknown one is named")
{
    auto const read = app::Arguments::read({ "--port", "9000", "file.csv", "--to=copy" }, { "port", "to" });
    REQUIRE(read);
    CHECK(read.value().option("port", "") == "9000");
    CHECK(read.value().option("to", "") == "copy");
    CHECK(read.value().option("from", "elsewhere") == "elsewhere");
    CHECK(read.value().words() == std::vector<std::string> { "file.csv" });
    auto const unknown = app::Arguments::read({ "--prot", "9000" }, { "port" });
    REQUIRE(!unknown);
    CHECK(unknown.problem().code == &app::unknown_option);
    CHECK(app::Arguments::read({ "--port" }, { "port" }).problem().code == &app::option_needs_value);
}

TEST_CASE("a port is a number that a port may be")
{
    auto const port = [](char const* typed) {
        return app::Arguments::read({ "--port", typed }, { "port" }).value().number("port", 8080, 0, 65535);
    };
    CHECK(port("9000").value() == 9000);
    for (auto const* const wrong : { "abc", "", "80a", "-1", "65536", "99999999999" })
        CHECK(port(wrong).problem().code == &app::not_a_number);
    CHECK(app::Arguments::read({}, { "port" }).value().number("port", 8080, 0, 65535).value() == 8080);
}

TEST_CASE("--hub needs nothing behind it")
{
    auto const read = app::Arguments::read({ "--hub", "--port", "9000" }, { "hub", "port" });
    REQUIRE(read);
    CHECK(read.value().option("hub", "no") == "yes");
    CHECK(read.value().option("port", "") == "9000");
    CHECK(read.value().words().empty());
}
