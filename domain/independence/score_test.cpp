#include "domain/independence/score.h"

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace independence;
namespace json = boost::json;

namespace {

std::string file_text(std::string const& path)
{
    std::ifstream in(std::string(BERDAYA_TREE) + "/" + path, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), path);
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
}

Instrument const& iki12()
{
    static Instrument const instrument = [] {
        auto read = read_instrument(file_text("domain/independence/instruments/iki12.json"));
        REQUIRE(read);
        return read.value();
    }();
    return instrument;
}

std::vector<Threshold> const thresholds { { "T1", 250'000 }, { "T2", 450'000 } };

json::object all_adequate()
{
    auto const cases = json::parse(file_text("tests/vectors/v11_iki12_scoring_cases.json"));
    auto answers = cases.at(0).at("answers").as_object();
    answers["P0a"] = 1;
    answers["P0b"] = 0;
    return answers;
}

Score scored(json::object const& answers)
{
    auto const read = read_answers(iki12(), answers);
    REQUIRE(read);
    auto const out = score(iki12(), read.value(), thresholds);
    REQUIRE(out);
    return out.value();
}

Leaf leaf(Score const& s, std::string_view code)
{
    for (std::size_t i = 0; i < iki12().indicators.size(); ++i) {
        if (iki12().indicators[i].code == code)
            return s.indicators[i].leaf;
    }
    FAIL("no such indicator");
    return Leaf::Missing;
}

}

TEST_CASE("every woman of the scoring fixture gets the leaves, the band and the twins it says")
{
    auto const cases = json::parse(file_text("tests/vectors/v11_iki12_scoring_cases.json")).as_array();
    CHECK(cases.size() == 20);
    for (auto const& each : cases) {
        INFO(each.at("case").as_string().c_str());
        auto const answers = read_answers(iki12(), each.at("answers").as_object());
        REQUIRE(answers);
        auto const& t = each.at("thresholds").as_object();
        std::vector<Threshold> const given { { "T1", t.at("T1").as_int64() }, { "T2", t.at("T2").as_int64() } };
        auto const out = score(iki12(), answers.value(), given);
        REQUIRE(out);
        auto const& s = out.value();
        CHECK(s.missing_mask == 0);
        CHECK(s.inadequate_mask == each.at("profile_inadequate_mask").as_int64());
        REQUIRE(s.outcome);
        CHECK(s.outcome->count == each.at("count").as_int64());
        CHECK(s.outcome->mandiri == (each.at("mandiri").as_int64() == 1));
        for (std::size_t i = 0; i < iki12().indicators.size(); ++i) {
            auto const& code = iki12().indicators[i].code;
            INFO(code);
            CHECK((s.indicators[i].leaf == Leaf::Adequate) == (each.at("adequate").at(code).as_int64() == 1));
            REQUIRE(s.indicators[i].score100);
            CHECK(*s.indicators[i].score100 == each.at("score100").at(code).as_int64());
        }
        for (std::size_t d = 0; d < 4; ++d)
            CHECK(s.outcome->dimensions_adequate[d] == (each.at("dims_adequate").at(d).as_int64() == 1));
    }
}

TEST_CASE("the bands are Mandiri from 9, Tumbuh from 6, Merintis from 3, Awal below")
{
    auto answers = all_adequate();
    char const* const lowest[] { "E1a", "E2a", "E3a", "S1b", "S1d", "S2a", "S3c", "P1a", "P1b", "P2a", "P3a", "K1b",
        "K2b", "K3a" };
    int last = 12;
    for (auto const* item : lowest) {
        answers[item] = std::string_view(item) == "P2a" ? 1 : 0;
        answers["P2c"] = answers["P2a"] == 1 ? 0 : 1;
        auto const s = scored(answers);
        REQUIRE(s.outcome);
        CHECK(s.outcome->count <= last);
        last = s.outcome->count;
        char const* const wanted = last >= 9 ? "Mandiri" : last >= 6 ? "Tumbuh" : last >= 3 ? "Merintis" : "Awal";
        CHECK(iki12().bands[static_cast<std::size_t>(s.outcome->band)].id == wanted);
    }
    CHECK(last == 0);
}

TEST_CASE("don't know, refused and an empty answer leave a leaf missing and the woman without a count")
{
    for (int const code : { 97, 98, 99 }) {
        auto answers = all_adequate();
        answers["E3c"] = code;
        auto const s = scored(answers);
        CHECK(leaf(s, "E3") == Leaf::Missing);
        CHECK(s.missing_mask == 4);
        CHECK(s.inadequate_mask == 0);
        CHECK(!s.outcome);
        CHECK(!s.indicators[2].score100);
    }
    auto answers = all_adequate();
    answers.erase("S2d");
    CHECK(leaf(scored(answers), "S2") == Leaf::Missing);
    answers["S2a"] = 0; // nobody to leave a child with: no other answer can make it adequate
    CHECK(leaf(scored(answers), "S2") == Leaf::Inadequate);
}

TEST_CASE("an item that is not shown counts as the lowest value whatever lies in its place")
{
    auto answers = all_adequate();
    answers["E2a"] = 0;
    answers["E2b"] = 3;
    auto const s = scored(answers);
    CHECK(leaf(s, "E2") == Leaf::Inadequate);
    CHECK(s.indicators[1].score100 == 33); // only the account
    answers.erase("E2b");
    CHECK(scored(answers).indicators[1].score100 == 33);
    answers["K3a"] = 0;
    answers.erase("K3b");
    answers.erase("K3c");
    CHECK(scored(answers).indicators[11].score100 == 0);
}

TEST_CASE("a condition that waits for a missing answer leaves its item missing")
{
    auto answers = all_adequate();
    answers["E1a"] = 98;
    CHECK(leaf(scored(answers), "E1") == Leaf::Missing);
    auto const asked = asking(iki12(), read_answers(iki12(), answers).value());
    REQUIRE(asked);
    CHECK(asked.value()[static_cast<std::size_t>(iki12().item_called("E1b"))] == Asking::Waiting);
}

TEST_CASE("with no other adult in the house the questions about changing a decision are not asked and count as three")
{
    auto answers = all_adequate();
    answers["P0c"] = 0;
    for (auto const* item : { "K1b", "K2b", "K2d" })
        answers.erase(item);
    auto const s = scored(answers);
    CHECK(leaf(s, "K1") == Leaf::Adequate);
    CHECK(leaf(s, "K2") == Leaf::Adequate);
    auto const asked = asking(iki12(), read_answers(iki12(), answers).value());
    REQUIRE(asked);
    CHECK(asked.value()[static_cast<std::size_t>(iki12().item_called("K2d"))] == Asking::CountsAs);
}

TEST_CASE("private questions wait until nobody can overhear")
{
    auto answers = all_adequate();
    answers["P0b"] = 1;
    auto const s = scored(answers);
    for (auto const* code : { "P2", "P3", "K1", "K2" })
        CHECK(leaf(s, code) == Leaf::Missing);
    CHECK(s.indicators[7].postponed);
    CHECK(!s.indicators[6].postponed);
    CHECK(leaf(s, "P1") == Leaf::Adequate);
    answers["P3a"] = 0;
    CHECK(leaf(scored(answers), "P3") == Leaf::Inadequate); // decided without the private item
}

TEST_CASE("nothing is asked of a woman who is not willing")
{
    auto answers = all_adequate();
    answers["P0a"] = 0;
    auto const s = scored(answers);
    CHECK(s.missing_mask == 4095);
    CHECK(!s.outcome);
}

TEST_CASE("scoring needs both thresholds")
{
    auto const answers = read_answers(iki12(), all_adequate());
    REQUIRE(answers);
    std::vector<Threshold> const one { { "T1", 250'000 } };
    auto const out = score(iki12(), answers.value(), one);
    REQUIRE(!out);
    CHECK(out.problem().code == &threshold_missing);
    std::vector<Threshold> const zero { { "T1", 0 }, { "T2", 1 } };
    CHECK(!score(iki12(), answers.value(), zero));
}
