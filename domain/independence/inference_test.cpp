#include "domain/independence/inference.h"

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <cmath>
#include <fstream>
#include <sstream>

using namespace independence;
namespace json = boost::json;

namespace {

json::value const& expected()
{
    static json::value const file = [] {
        std::ifstream in(std::string(BERDAYA_TREE) + "/tests/vectors/v8_inference_expected.json", std::ios::binary);
        REQUIRE(in.good());
        std::stringstream out;
        out << in.rdbuf();
        return json::parse(out.str());
    }();
    return file;
}

double number(json::value const& v)
{
    return v.to_number<double>();
}

bool near(double got, json::value const& wanted)
{
    auto const w = number(wanted);
    return std::abs(got - w) <= 1e-9 * std::max(1e-3, std::abs(w));
}

std::vector<double> numbers(json::value const& list)
{
    std::vector<double> out;
    for (auto const& each : list.as_array())
        out.push_back(number(each));
    return out;
}

// R datasets::attitude (Chatterjee and Price): 30 departments, 7 items.
double const attitude[] { 43, 51, 30, 39, 61, 92, 45, 63, 64, 51, 54, 63, 73, 47, 71, 70, 68, 69, 76, 86, 48, 61, 63,
    45, 47, 54, 84, 35, 81, 78, 56, 66, 71, 83, 47, 43, 55, 49, 44, 54, 49, 34, 58, 67, 42, 56, 66, 68, 35, 71, 75, 50,
    55, 70, 66, 41, 72, 82, 72, 67, 71, 83, 31, 67, 61, 45, 47, 62, 80, 41, 64, 53, 53, 58, 58, 67, 34, 67, 60, 47, 39,
    59, 74, 41, 69, 62, 57, 42, 55, 63, 25, 68, 83, 83, 45, 59, 77, 35, 77, 77, 54, 72, 79, 77, 46, 81, 90, 50, 72, 60,
    54, 36, 74, 85, 64, 69, 79, 79, 63, 65, 60, 65, 75, 55, 80, 60, 65, 70, 46, 57, 75, 85, 46, 50, 58, 68, 54, 64, 78,
    52, 50, 40, 33, 34, 43, 64, 33, 64, 61, 52, 62, 66, 80, 41, 53, 66, 52, 50, 63, 80, 37, 40, 37, 42, 58, 50, 57, 49,
    63, 54, 42, 48, 66, 75, 33, 66, 77, 66, 63, 88, 76, 72, 78, 75, 58, 74, 80, 78, 49, 48, 57, 44, 45, 51, 83, 38, 85,
    85, 71, 71, 77, 74, 55, 82, 82, 39, 59, 64, 78, 39 };

}

TEST_CASE("McNemar's four p values are those of R")
{
    auto const& e = expected().at("mcnemar");
    auto const m = mcnemar({ 794, 150, 86, 570 });
    CHECK(near(m.chi_squared_corrected, e.at("chisq_corrected")));
    CHECK(near(m.p_corrected, e.at("p_corrected")));
    CHECK(near(m.chi_squared, e.at("chisq")));
    CHECK(near(m.p, e.at("p")));
    CHECK(near(m.exact_p, e.at("exact_p")));
    CHECK(near(m.mid_p, e.at("mid_p")));
    CHECK(mcnemar({ 5, 3, 3, 5 }).exact_p == 1);
    CHECK(mcnemar({ 5, 3, 3, 5 }).mid_p < 1);
    CHECK(mcnemar({ 5, 0, 0, 5 }).exact_p == 1);
    CHECK(mcnemar({ 0, 5, 0, 0 }).exact_p == doctest::Approx(0.0625));
}

TEST_CASE("Newcombe's tenth method holds at the edges too")
{
    auto const& big = expected().at("mcnemar").at("newcombe10_diff_lo_hi");
    auto const n = newcombe10({ 794, 150, 86, 570 });
    CHECK(near(n.difference, big.at(0)));
    CHECK(near(n.interval.low, big.at(1)));
    CHECK(near(n.interval.high, big.at(2)));
    auto const& cases = expected().at("newcombe_small").at("cases").as_array();
    CHECK(cases.size() == 3);
    for (auto const& each : cases) {
        auto const cell = [&](char const* key) { return static_cast<int>(each.at(key).as_int64()); };
        auto const got = newcombe10({ cell("a"), cell("b"), cell("c"), cell("d") });
        CHECK(near(got.difference, each.at("res").at(0)));
        CHECK(near(got.interval.low, each.at("res").at(1)));
        CHECK(near(got.interval.high, each.at("res").at(2)));
    }
    auto const mirrored = newcombe10({ 14, 2, 9, 5 });
    CHECK(mirrored.interval.high == doctest::Approx(-0.01723324959761));
}

TEST_CASE("Wilson's interval stays within 0 and 1")
{
    for (auto const& each : expected().at("wilson").as_array()) {
        auto const got = wilson(number(each.at("x")), number(each.at("n")));
        CHECK(near(got.low, each.at("ci").at(0)));
        CHECK(near(got.high, each.at("ci").at(1)));
    }
    CHECK(wilson(12, 12).high == 1);
    CHECK(std::isnan(wilson(0, 0).low));
}

TEST_CASE("Student's sleep data give the published t")
{
    auto const& e = expected().at("paired_t");
    auto const got = paired_t(numbers(e.at("x")), numbers(e.at("y")));
    CHECK(near(got.t, e.at("t")));
    CHECK(near(got.p, e.at("p")));
    CHECK(near(got.mean, e.at("mean_diff")));
    CHECK(near(got.interval.low, e.at("ci").at(0)));
    CHECK(near(got.interval.high, e.at("ci").at(1)));
    CHECK(got.degrees_of_freedom == e.at("df").as_int64());
    CHECK(std::isnan(one_sample_t(std::vector<double> { 1 }).p));
    CHECK(std::isnan(one_sample_t(std::vector<double> { 1, 1, 1 }).t));
}

TEST_CASE("Wilcoxon's signed rank is exact, with ties and zeros too")
{
    auto const& e = expected().at("wilcoxon");
    auto x = numbers(e.at("x"));
    auto const y = numbers(e.at("y"));
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] -= y[i];
    auto const got = wilcoxon_signed_rank(x);
    CHECK(near(got.V, e.at("V")));
    CHECK(near(got.p_greater, e.at("p_greater")));
    // 1, 1, -1 and a zero: ranks 2, 2, 2; P(V >= 4) = 4/8
    auto const tied = wilcoxon_signed_rank(std::vector<double> { 1, 1, -1, 0 });
    CHECK(tied.V == 4);
    CHECK(tied.p_greater == 0.5);
    CHECK(wilcoxon_signed_rank({}).p_two_sided == 1);
    std::vector<double> many;
    for (int i = 1; i <= 60; ++i)
        many.push_back(i % 3 == 0 ? -i : i);
    auto const exact = wilcoxon_signed_rank(many);
    many.push_back(0.5);
    CHECK(wilcoxon_signed_rank(many).p_two_sided == doctest::Approx(exact.p_two_sided).epsilon(0.1));
}

TEST_CASE("the six intraclass correlations are Shrout and Fleiss's")
{
    auto const& e = expected().at("icc");
    std::vector<double> ratings;
    for (auto const& row : e.at("data").as_array()) {
        for (auto const each : numbers(row))
            ratings.push_back(each);
    }
    auto const got = intraclass(ratings, 4);
    CHECK(near(got.between_targets, e.at("ms").at(0)));
    CHECK(near(got.within_targets, e.at("ms").at(1)));
    CHECK(near(got.between_judges, e.at("ms").at(2)));
    CHECK(near(got.residual, e.at("ms").at(3)));
    CHECK(near(got.icc11, e.at("icc").at("ICC11")));
    CHECK(near(got.icc21, e.at("icc").at("ICC21")));
    CHECK(near(got.icc31, e.at("icc").at("ICC31")));
    CHECK(near(got.icc1k, e.at("icc").at("ICC1k")));
    CHECK(near(got.icc2k, e.at("icc").at("ICC2k")));
    CHECK(near(got.icc3k, e.at("icc").at("ICC3k")));
    CHECK(near(cronbach_alpha(attitude, 7), expected().at("cronbach").at("alpha")));
}

TEST_CASE("differences of differences of the published cells")
{
    auto const& e = expected().at("did_cells");
    auto const nj = numbers(e.at("NJ"));
    auto const pa = numbers(e.at("PA"));
    CHECK((nj[1] - nj[0]) - (pa[1] - pa[0]) == doctest::Approx(number(e.at("arith_did"))));
}

TEST_CASE("Holm's adjustment keeps the order and never falls")
{
    auto const got = holm(std::vector<double> { 0.01, 0.04, 0.03, 0.005 });
    CHECK(got[3] == doctest::Approx(0.02));
    CHECK(got[0] == doctest::Approx(0.03));
    CHECK(got[2] == doctest::Approx(0.06));
    CHECK(got[1] == doctest::Approx(0.06));
    auto const with_gap = holm(std::vector<double> { std::nan(""), 0.04 });
    CHECK(std::isnan(with_gap[0]));
    CHECK(with_gap[1] == doctest::Approx(0.04));
}

TEST_CASE("Kendall's tau-b counts ties")
{
    std::vector<double> const x { 1, 2, 3, 4 };
    CHECK(kendall_tau_b(x, x) == 1);
    CHECK(kendall_tau_b(x, std::vector<double> { 4, 3, 2, 1 }) == -1);
    CHECK(kendall_tau_b(x, std::vector<double> { 1, 1, 2, 2 }) == doctest::Approx(4 / std::sqrt(24.0)));
    CHECK(std::isnan(kendall_tau_b(x, std::vector<double> { 1, 1, 1, 1 })));
}

TEST_CASE("the logit interval of a level stays within 0 and 1")
{
    auto const i = logit_t(0.02, 0.02, 20, 21);
    CHECK(i.low > 0);
    CHECK(i.low < 0.02);
    CHECK(i.high > 0.02);
    CHECK(logit_t(0, 0, 20, 21).low == 0);
    CHECK(logit_t(0, 0, 20, 21).high == doctest::Approx(wilson(0, 21).high));
}

TEST_CASE("what can be seen with so many women is what the design's table says")
{
    struct Row {
        int n;
        double paired, waiting, lot, chapters;
    };
    for (auto const& row : std::vector<Row> { { 60, .116, .233, .198, .57 }, { 100, .090, .179, .152, .29 },
             { 300, .051, .103, .087, .141 }, { 1000, .028, .056, .048, .074 }, { 3000, .016, .032, .028, .042 } }) {
        auto const got = minimum_detectable_change(row.n);
        CHECK(got.paired == doctest::Approx(row.paired).epsilon(0.02));
        CHECK(got.waiting_list == doctest::Approx(row.waiting).epsilon(0.02));
        CHECK(got.waiting_list_by_lot == doctest::Approx(row.lot).epsilon(0.02));
        CHECK(got.by_chapters == doctest::Approx(row.chapters).epsilon(0.02));
    }
    CHECK(std::isnan(minimum_detectable_change(30).by_chapters));
    CHECK(minimum_personal_change(0.08, 12) == doctest::Approx(2.6).epsilon(0.01));
}
