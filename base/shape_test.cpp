#include "base/shape.h"

#include <doctest/doctest.h>

namespace {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Inner {
    base::Date day;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (day))

struct Outer {
    base::Id<struct ThingTag> id;
    std::optional<int> most;
    std::vector<Inner> days;
    std::map<std::string, std::string> marks;
    Colour colour = Colour::red;
    base::Private<std::string> name;
    shape::MayLack<std::string> note;
    shape::Json whole;
};
BOOST_DESCRIBE_STRUCT(Outer, (), (id, most, days, marks, colour, name, note, whole))

}

TEST_CASE("a described struct tells its fields, their types and what may be empty, in their order")
{
    using shape::Is;
    auto const outer = shape::of<Outer>();
    REQUIRE(outer.is == Is::Object);
    std::vector<Is> kinds;
    for (auto const& field : outer.fields)
        kinds.push_back(field.shape.is);
    CHECK(
        kinds == std::vector { Is::Id, Is::MayBeEmpty, Is::List, Is::Map, Is::OneOf, Is::Text, Is::MayLack, Is::Json });
    CHECK(outer.fields[0].shape.name == "Thing");
    CHECK(outer.fields[1].shape.of[0].is == Is::Whole);
    CHECK(outer.fields[2].shape.of[0].fields[0].shape.is == Is::Day);
    CHECK(outer.fields[4].shape.names == std::vector<std::string> { "red", "green" });
}

TEST_CASE("what two slices name alike has two names for programs")
{
    CHECK(shape::told_name("session::{anonymous}::PhoneWoman") == "SessionWoman");
    CHECK(shape::told_name("independence::(anonymous namespace)::PhoneWoman") == "IndependenceWoman");
    CHECK(shape::told_name("http::DoorHello::Limits") == "Limits");
    CHECK(shape::last_name("member::MemberTag") == "MemberTag");
}

TEST_CASE("what may lack is written only when it is there, and JSON as it is")
{
    json::Text out;
    shape::put_present(out, Outer { {}, {}, {}, {}, Colour::green, {}, {}, { "[1]" } });
    CHECK(out.take() == R"({"id":"","most":null,"days":[],"marks":{},"colour":"green","name":"","whole":[1]})");
}
