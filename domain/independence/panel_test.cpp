#include "domain/independence/panel_report.h"

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

using namespace independence;
namespace json = boost::json;

namespace {

std::string file_text(std::string const& name)
{
    std::ifstream in(std::string(BERDAYA_TREE) + "/tests/vectors/" + name, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), name);
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
}

std::string const heading = "id,chapter,arm,b01,b02,b03,b04,b05,b06,b07,b08,b09,b10,b11,b12,"
                            "e01,e02,e03,e04,e05,e06,e07,e08,e09,e10,e11,e12";

std::string row(std::string const& id, std::string const& before = "1,1,1,1,1,0,0,0,0,0,0,0",
    std::string const& after = "1,0,0,0,0,0,0,0,0,0,0,0")
{
    return "\n" + id + ",Palaran,1," + before + "," + after;
}

struct Refusal {
    base::Code const* code { nullptr };
    std::string said;
};

Refusal refused(std::string const& text)
{
    auto const out = read_panel(text);
    if (out)
        return {};
    auto const& p = out.problem();
    return { p.code, words::say(p.code->text, words::Tongue::English, p.fill) };
}

// Every figure of `wanted` stands in `got`, and got has no other key.
void compare(json::value const& got, json::value const& wanted, std::string const& where)
{
    INFO(where);
    if (wanted.is_object()) {
        REQUIRE(got.is_object());
        for (auto const& each : wanted.get_object()) {
            if (each.key().starts_with("lmer_") || each.key() == "note")
                continue;
            std::string const key(each.key());
            INFO(key);
            REQUIRE(got.get_object().contains(key));
            auto inner = where;
            inner += ".";
            inner += key;
            compare(got.at(key), each.value(), inner);
        }
        for (auto const& each : got.get_object())
            CHECK(wanted.get_object().contains(each.key()));
    } else if (wanted.is_array()) {
        REQUIRE(got.get_array().size() == wanted.get_array().size());
        for (std::size_t i = 0; i < wanted.get_array().size(); ++i)
            compare(got.get_array()[i], wanted.get_array()[i], where + "[]");
    } else {
        REQUIRE(got.is_number());
        auto const w = wanted.to_number<double>();
        // lmer stopped 1.04e-9 above the top of the restricted likelihood; ours is the root of its slope.
        auto const tolerance = where.ends_with("icc_change") ? 2e-9 : 1e-9 * std::max(1e-3, std::abs(w));
        CHECK(std::abs(got.to_number<double>() - w) <= tolerance);
    }
}

}

TEST_CASE("the synthetic panel gives every figure of its fixture and no other key")
{
    auto const panel = read_panel(file_text("v9_panel.csv"));
    REQUIRE(panel);
    auto const report = report_on(panel.value());
    compare(json::parse(report_json(report)), json::parse(file_text("v9_panel_expected.json")), "");
    CHECK(report.level == DesignLevel::WaitingList);
}

TEST_CASE("semicolons, tabs, a byte order mark, CRLF and quotes change nothing")
{
    auto const plain = file_text("v9_panel.csv");
    auto const wanted = report_json(report_on(read_panel(plain).value()));
    for (char const separator : { ';', '\t' }) {
        auto text = plain;
        std::ranges::replace(text, ',', separator);
        CHECK(report_json(report_on(read_panel(text).value())) == wanted);
    }
    std::string quoted = "\xef\xbb\xbf";
    for (char const c : plain)
        quoted += c == '\n' ? "\"\r\n\"" : c == ',' ? "\",\"" : std::string(1, c);
    quoted.insert(3, "\"");
    quoted.resize(quoted.rfind("\r\n"));
    CHECK(report_json(report_on(read_panel(quoted).value())) == wanted);
}

TEST_CASE("a file that cannot be right is refused with its line and column")
{
    CHECK(refused("").code == &panel_empty);
    CHECK(refused("\xef\xbb\xbf").code == &panel_empty);
    CHECK(refused(heading).code == &panel_empty);
    CHECK(refused(heading + "\n\n\n").code == &panel_empty);
    CHECK(refused("id,chapter\n1,2").said == "The column \"b01\" is not in the heading.");
    CHECK(refused(heading + ",id" + row("a") + ",a").code == &panel_column_twice);
    CHECK(refused(heading + row("a") + ",1").said == "Line 2: 28 columns where 27 belong.");
    CHECK(refused(heading + row("a") + row("b", "1,1,1,1,2,0,0,0,0,0,0,0")).said
        == "Line 3, column b05: only 0, 1, \"\" may stand here.");
    CHECK(refused(heading + row("a") + row("b") + row("a")).said == "Line 4: the same id stands in line 2.");
    CHECK(refused(heading + row("")).code == &panel_no_id);
    CHECK(refused(heading + row("\"a")).code == &panel_open_quote);
    CHECK(refused(heading + ",weight" + row("a") + ",-1").code == &panel_wrong_value);
    CHECK(refused(heading + ",weight" + row("a") + ",nan").code == &panel_wrong_value);
    CHECK(refused(heading + row("a")).code == nullptr);
    std::vector<std::string> const by { "desa" };
    CHECK(!read_panel(heading + row("a"), by));
}

TEST_CASE("a woman with a missing leaf is left out, counted and bounded")
{
    auto const panel = read_panel(heading + row("a") + row("b", ",1,1,1,0,0,0,0,0,0,0,0") + row("c"));
    REQUIRE(panel);
    auto const r = report_on(panel.value());
    CHECK(r.women_in_file == 3);
    CHECK(r.women == 2);
    CHECK(r.before.measures.H == 1);
    CHECK(r.bounds_before.best.H == doctest::Approx(2.0 / 3));
    CHECK(r.bounds_before.worst.H == 1);
    auto const nobody = read_panel(heading + row("a", ",,,,,,,,,,,"));
    REQUIRE(nobody);
    auto const empty = json::parse(report_json(report_on(nobody.value())));
    CHECK(empty.at("n") == 0);
    CHECK(empty.at("change").at("dM0").is_null());
    CHECK(empty.at("did").at("est").is_null());
}

TEST_CASE("equal weights and every woman her own unit change no error of the panel")
{
    auto const plain = file_text("v9_panel.csv");
    std::string designed;
    std::stringstream lines(plain);
    int at = 0;
    for (std::string line; std::getline(lines, line); ++at)
        designed += line + (at == 0 ? ",psu,weight" : "," + std::to_string(at) + ",2.5") + "\n";
    auto const a = report_on(read_panel(plain).value());
    auto const b = report_on(read_panel(designed).value());
    CHECK(b.change.se == doctest::Approx(a.change.se).epsilon(1e-12));
    CHECK(b.change.p == doctest::Approx(a.change.p).epsilon(1e-9));
    CHECK(b.after.M0.low == doctest::Approx(a.after.M0.low).epsilon(1e-9));
    CHECK(b.after.measures.M0 == doctest::Approx(a.after.measures.M0).epsilon(1e-12));
}
