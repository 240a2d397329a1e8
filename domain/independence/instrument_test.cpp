#include "domain/independence/instrument.h"

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace independence;
namespace json = boost::json;

namespace {

json::object iki12_file()
{
    std::ifstream in(std::string(BERDAYA_TREE) + "/domain/independence/instruments/iki12.json", std::ios::binary);
    REQUIRE(in.good());
    std::stringstream out;
    out << in.rdbuf();
    return json::parse(out.str()).as_object();
}

json::object& indicator(json::object& file, std::size_t at)
{
    return file["indicators"].as_array()[at].as_object();
}

json::object& item(json::object& file, std::size_t at, std::size_t place)
{
    return indicator(file, at)["items"].as_array()[place].as_object();
}

base::Code const* refused(json::object const& file)
{
    auto const out = read_instrument(json::serialize(file));
    return out ? nullptr : out.problem().code;
}

}

TEST_CASE("the instrument that ships is read whole")
{
    auto const out = read_instrument(json::serialize(iki12_file()));
    REQUIRE(out);
    auto const& i = out.value();
    CHECK(i.indicators.size() == 12);
    CHECK(i.dimensions.size() == 4);
    CHECK(i.weight_total == 12);
    CHECK(i.adequate_at_least == 9);
    CHECK(i.dimension_at_least == 2);
    CHECK(i.dimension_of == 3);
    CHECK(i.bands.size() == 4);
    CHECK(i.bands.front().id == "Mandiri");
    for (auto const& indicator : i.indicators)
        CHECK(indicator.weight == 1);
    int alone = 0;
    for (auto const& item : i.items)
        alone += item.hearing == Hearing::Alone ? 1 : 0;
    CHECK(alone == 10); // P2 three, P3b, K1 two, K2 four
    CHECK(i.items[static_cast<std::size_t>(i.item_called("K3b"))].lowest == 1);
    CHECK(i.item_called("nothing") == -1);
}

TEST_CASE("weights in unlike fractions are put over one denominator")
{
    auto file = iki12_file();
    indicator(file, 0)["weight"] = json::array { 1, 6 };
    indicator(file, 1)["weight"] = json::array { 1, 24 };
    indicator(file, 2)["weight"] = json::array { 1, 24 };
    auto const out = read_instrument(json::serialize(file));
    REQUIRE(out);
    CHECK(out.value().weight_total == 24);
    CHECK(out.value().indicators[0].weight == 4);
    CHECK(out.value().indicators[3].weight == 2);
    CHECK(out.value().adequate_at_least == 18);
}

TEST_CASE("a hostile or careless instrument file is refused with its reason")
{
    CHECK(!read_instrument(""));
    CHECK(!read_instrument("[]"));
    CHECK(read_instrument("{").problem().code == &instrument_not_json);
    CHECK(read_instrument(std::string(2'000'000, ' ')).problem().code == &instrument_too_large);
    CHECK(!read_instrument(std::string(100'000, '[')));

    auto file = iki12_file();
    item(file, 0, 0)["type"] = "photo";
    CHECK(refused(file) == &instrument_unknown_type);

    file = iki12_file();
    indicator(file, 0)["weight"] = json::array { 2, 12 };
    CHECK(refused(file) == &instrument_weights);

    file = iki12_file();
    indicator(file, 0)["weight"] = json::array { 0, 12 };
    indicator(file, 1)["weight"] = json::array { 2, 12 };
    CHECK(refused(file) == &instrument_weights);

    file = iki12_file();
    indicator(file, 0)["weight"] = "1/12";
    CHECK(refused(file) == &instrument_missing_part);

    file = iki12_file();
    indicator(file, 0)["adequate"] = "exec(E1a)";
    CHECK(refused(file) == &expression_unknown_function);

    file = iki12_file();
    indicator(file, 0)["adequate"] = "E1z>=2";
    CHECK(refused(file) == &expression_unknown_name);

    file = iki12_file();
    indicator(file, 0)["dimension"] = "rohani";
    CHECK(refused(file) == &instrument_unknown_dimension);

    file = iki12_file();
    indicator(file, 1)["code"] = "E1";
    CHECK(refused(file) == &instrument_twice);

    file = iki12_file();
    item(file, 0, 1)["id"] = "E1a";
    CHECK(refused(file) == &instrument_twice);

    file = iki12_file();
    item(file, 0, 0)["id"] = "T1";
    CHECK(refused(file) == &instrument_twice);

    file = iki12_file();
    file.erase("bands");
    CHECK(refused(file) == &instrument_missing_part);

    file = iki12_file();
    file["overall_cutoff"].as_object()["adequate_at_least"] = json::array { 13, 12 };
    CHECK(refused(file) == &instrument_missing_part);
}

TEST_CASE("conditions that chase each other are refused")
{
    auto file = iki12_file();
    item(file, 0, 0)["show_if"] = "E1b>=1";
    CHECK(refused(file) == &instrument_cycle);
    file = iki12_file();
    item(file, 0, 0)["show_if"] = "E1a>=1";
    CHECK(refused(file) == &instrument_cycle);
    file = iki12_file();
    item(file, 0, 0)["show_if"] = "E2b>=1";
    item(file, 1, 0)["show_if"] = "E3b>=1";
    item(file, 2, 1)["show_if"] = "E1b>=1";
    CHECK(refused(file) == &instrument_cycle);
    file = iki12_file();
    item(file, 0, 1)["show_if"] = "E1a>=1 && E2a==1"; // a diamond is no cycle
    item(file, 1, 1)["show_if"] = "E1a>=1 && E2a==1 && E1b>=0";
    CHECK(refused(file) == nullptr);
}

TEST_CASE("an answer outside its choices is refused by field")
{
    auto const read = read_instrument(json::serialize(iki12_file()));
    REQUIRE(read);
    auto const& instrument = read.value();
    auto const code = [&](std::string_view text) -> base::Code const* {
        auto const out = read_answers(instrument, json::parse(text).as_object());
        if (out)
            return nullptr;
        CHECK(out.problem().code == &answers_refused);
        return out.problem().fields.at(0).code;
    };
    CHECK(code(R"({"E1a": 3})") == nullptr);
    CHECK(code(R"({"E1a": null})") == nullptr);
    CHECK(code(R"({"E1a": 4})") == &answer_out_of_range);
    CHECK(code(R"({"E1a": -1})") == &answer_out_of_range);
    CHECK(code(R"({"E1a": 97})") == nullptr);
    CHECK(code(R"({"E1a": "2"})") == &answer_wrong_shape);
    CHECK(code(R"({"E1a": [1]})") == &answer_wrong_shape);
    CHECK(code(R"({"E1a": 1.5})") == &answer_wrong_shape);
    CHECK(code(R"({"E3a": 7})") == nullptr);
    CHECK(code(R"({"E3a": 8})") == &answer_out_of_range);
    CHECK(code(R"({"K1a": 0})") == &answer_out_of_range);
    CHECK(code(R"({"E1b": 250000})") == nullptr);
    CHECK(code(R"({"E1b": -5})") == &answer_not_an_amount);
    CHECK(code(R"({"E1b": 1000000000001})") == &answer_not_an_amount);
    CHECK(code(R"({"S1a": [1, 6]})") == nullptr);
    CHECK(code(R"({"S1a": []})") == nullptr);
    CHECK(code(R"({"S1a": [1, 1]})") == &answer_out_of_range);
    CHECK(code(R"({"S1a": [7]})") == &answer_out_of_range);
    CHECK(code(R"({"S1a": 2})") == &answer_wrong_shape);
    CHECK(code(R"({"S1a": 98})") == nullptr);
    CHECK(code(R"({"Z9": 1})") == &answer_unknown_item);
}
