#include "domain/independence/sampling.h"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

using namespace independence;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-11 * std::max(1.0, std::abs(b));
}

struct Sample {
    std::vector<Profile> profile;
    std::vector<std::uint32_t> psu;
    std::vector<double> weight;
};

Sample drawn(unsigned seed, std::size_t n, std::uint32_t psus)
{
    std::mt19937 random(seed);
    Sample out;
    for (std::size_t i = 0; i < n; ++i) {
        auto const thinned = random();
        out.profile.push_back(static_cast<Profile>(random() & thinned & 4095));
        out.psu.push_back(random() % psus);
        out.weight.push_back(1 + static_cast<double>(random() % 5) / 4);
    }
    return out;
}

}

TEST_CASE("totals by sampling unit agree with the histogram, also beyond what a byte holds")
{
    auto const rule = iki12_rule();
    auto const sample = drawn(1, 5000, 3);
    auto const m = measure(rule, histogram(12, sample.profile));
    auto const e = estimate(rule, tally(rule, { sample.profile, sample.psu }, 3));
    CHECK(near(e.H.value, m.H));
    CHECK(near(e.A.value, m.A));
    CHECK(near(e.M0.value, m.M0));
    for (std::size_t j = 0; j < 12; ++j) {
        CHECK(near(e.raw[j].value, m.raw[j]));
        CHECK(near(e.censored[j].value, m.censored[j]));
        CHECK(near(e.contribution[j].value, m.contribution[j]));
    }
    auto const weighted = measure(rule, histogram(12, sample.profile, sample.weight));
    auto const w = estimate(rule, tally(rule, { sample.profile, sample.psu, sample.weight }, 3));
    CHECK(near(w.M0.value, weighted.M0));
    CHECK(near(w.contribution[11].value, weighted.contribution[11]));
    std::vector<double> const ones(5000, 1.0);
    auto const same = estimate(rule, tally(rule, { sample.profile, sample.psu, ones }, 3));
    CHECK(near(same.M0.se, e.M0.se));
}

TEST_CASE("every woman her own sampling unit gives the textbook error of a share")
{
    auto const rule = iki12_rule();
    auto sample = drawn(2, 200, 1);
    for (std::uint32_t i = 0; i < 200; ++i)
        sample.psu[i] = i;
    auto const e = estimate(rule, tally(rule, { sample.profile, sample.psu }, 200));
    CHECK(near(e.H.se, std::sqrt(e.H.value * (1 - e.H.value) / 199)));
    CHECK(near(e.raw[4].se, std::sqrt(e.raw[4].value * (1 - e.raw[4].value) / 199)));
    CHECK(e.degrees_of_freedom == 199);
    Design design;
    design.population = 400; // half of a small community
    CHECK(near(estimate(rule, tally(rule, { sample.profile, sample.psu }, 200), design).H.se, e.H.se * std::sqrt(0.5)));
}

TEST_CASE("the change of the same women carries the covariance: its error is that of the paired t")
{
    auto const rule = iki12_rule();
    auto const one = drawn(3, 90, 1);
    auto const two = drawn(4, 90, 1);
    std::vector<std::uint32_t> own(90);
    for (std::uint32_t i = 0; i < 90; ++i)
        own[i] = i;
    auto const c = change(rule, tally(rule, { one.profile, own }, 90), tally(rule, { two.profile, own }, 90));
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < 90; ++i) {
        auto const score = [&](Profile p) { return rule.not_yet(p) ? rule.inadequate_weight(p) / 12.0 : 0; };
        auto const d = score(two.profile[i]) - score(one.profile[i]);
        sum += d;
        squares += d * d;
    }
    CHECK(near(c.M0.absolute.value, sum / 90));
    CHECK(near(c.M0.absolute.se, std::sqrt((squares - sum * sum / 90) / 89 / 90)));
    auto const relabelled = change(rule, tally(rule, { two.profile, own }, 90), tally(rule, { one.profile, own }, 90));
    CHECK(near(relabelled.M0.absolute.se, c.M0.absolute.se));
    auto const still = change(rule, tally(rule, { one.profile, own }, 90), tally(rule, { one.profile, own }, 90));
    CHECK(still.M0.absolute.se == 0);
    CHECK(still.M0.relative_percent.se == doctest::Approx(0).epsilon(1e-12));
}

TEST_CASE("clusters and strata are reckoned as the formula says")
{
    // Two strata of two psus; every woman either behind in all or in nothing. Worked by hand.
    auto const rule = Rule { { 1, 1 }, 1, {} };
    std::vector<Profile> const profile { 3, 3, 3, 0, 0, 3, 0, 0 };
    std::vector<std::uint32_t> const psu { 0, 0, 1, 1, 2, 2, 3, 3 };
    std::vector<std::uint32_t> const strata { 0, 0, 1, 1 };
    auto const totals = tally(rule, { profile, psu }, 4);
    Design design;
    design.stratum_of_psu = strata;
    // H = 4/8; u = (y - .5 * 2) / 8 = 1/8, 0, 0, -1/8; V = 2 * 2 * (1/16)^2 + 2 * 2 * (1/16)^2 = 1/32
    auto const e = estimate(rule, totals, design);
    CHECK(e.H.value == 0.5);
    CHECK(near(e.H.se, std::sqrt(1.0 / 32)));
    CHECK(e.degrees_of_freedom == 2);
    // One stratum: V = 4/3 * (1/64 + 1/64)
    CHECK(near(estimate(rule, totals).H.se, std::sqrt(4.0 / 3 / 32)));
    std::vector<std::uint32_t> const lonely { 0, 0, 0, 1 };
    design.stratum_of_psu = lonely;
    CHECK(estimate(rule, totals, design).H.se > 0.1); // a lonely psu is not taken for a sure one
}

TEST_CASE("a group keeps all sampling units of the design, and one unit alone has no error")
{
    auto const rule = iki12_rule();
    auto const sample = drawn(5, 60, 4);
    std::vector<std::uint32_t> psu = sample.psu;
    for (auto& each : psu)
        each %= 2; // the group lives in two of eight units
    auto const narrow = estimate(rule, tally(rule, { sample.profile, psu }, 2));
    auto const wide = estimate(rule, tally(rule, { sample.profile, psu }, 8));
    CHECK(near(wide.M0.se, narrow.M0.se * std::sqrt(8.0 / 7 / 2)));
    std::vector<std::uint32_t> const one(60, 0);
    CHECK(std::isnan(estimate(rule, tally(rule, { sample.profile, one }, 1)).M0.se));
}

TEST_CASE("rows outside the design are our mistake")
{
    std::vector<Profile> const profile { 4096 };
    std::vector<std::uint32_t> const psu { 0 };
    CHECK_THROWS_AS((void)tally(iki12_rule(), { profile, psu }, 1), base::OurMistake);
    std::vector<Profile> const fine { 1 };
    std::vector<std::uint32_t> const far { 3 };
    CHECK_THROWS_AS((void)tally(iki12_rule(), { fine, far }, 3), base::OurMistake);
}

TEST_CASE("sixteen indicators fit")
{
    Rule const rule { std::vector<std::uint32_t>(16, 1), 12, {} };
    std::vector<Profile> const profile { 0xffff, 0, 0x8001, 0xf0f0 };
    std::vector<std::uint32_t> const psu { 0, 1, 0, 1 };
    auto const e = estimate(rule, tally(rule, { profile, psu }, 2));
    CHECK(e.H.value == 0.5);
    CHECK(near(e.raw[15].value, 0.75));
    CHECK(near(e.M0.value, 24.0 / 64));
}

TEST_CASE("a change over years is spread over them")
{
    auto const y = annualised(0.4, 0.1, 2);
    CHECK(near(y.absolute, -0.15));
    CHECK(near(y.percent, -50));
    CHECK(std::isnan(annualised(0.4, 0.1, 0).absolute));
}
