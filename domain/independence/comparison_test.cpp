#include "domain/independence/comparison.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace independence;

namespace {

struct Drawn {
    std::vector<double> outcome;
    std::vector<double> baseline;
    std::vector<int> arm;
    std::vector<int> cluster;

    Trial trial() const { return { outcome, arm, cluster, baseline }; }
};

Drawn drawn(unsigned seed, int clusters, int size, double effect)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    Drawn out;
    for (int g = 0; g < clusters; ++g) {
        auto const shared = 0.3 * normal(random);
        for (int i = 0; i < size + g % 3; ++i) {
            out.baseline.push_back(normal(random));
            out.arm.push_back(g % 2);
            out.cluster.push_back(g);
            out.outcome.push_back(effect * (g % 2) + 0.5 * out.baseline.back() + shared + normal(random));
        }
    }
    return out;
}

}

TEST_CASE("with every woman her own chapter the second robust error is White's, shrunk by leverage")
{
    auto d = drawn(1, 40, 1, 0.5);
    for (std::size_t i = 0; i < d.cluster.size(); ++i)
        d.cluster[i] = static_cast<int>(i);
    auto const got = did(d.trial());
    REQUIRE(got);
    double sum[2] {};
    double n[2] {};
    for (std::size_t i = 0; i < d.outcome.size(); ++i) {
        sum[d.arm[i]] += d.outcome[i];
        n[d.arm[i]] += 1;
    }
    double spread[2] {};
    for (std::size_t i = 0; i < d.outcome.size(); ++i)
        spread[d.arm[i]] += std::pow(d.outcome[i] - sum[d.arm[i]] / n[d.arm[i]], 2);
    CHECK(got->effect == doctest::Approx(sum[1] / n[1] - sum[0] / n[0]));
    // HC2 of a difference of means is Welch's error.
    CHECK(got->se_cr2 == doctest::Approx(std::sqrt(spread[0] / (n[0] * (n[0] - 1)) + spread[1] / (n[1] * (n[1] - 1)))));
}

TEST_CASE("below six chapters there is no p value, however large the effect")
{
    auto const few = did(drawn(2, 5, 20, 5).trial());
    REQUIRE(few);
    CHECK(std::isnan(few->p));
    CHECK(std::isnan(few->interval.low));
    auto const enough = did(drawn(2, 6, 20, 5).trial());
    REQUIRE(enough);
    CHECK(enough->p < 0.05);
    CHECK(enough->degrees_of_freedom == 4);
}

TEST_CASE("an effect of nothing to compare with is none")
{
    auto d = drawn(3, 8, 5, 0);
    std::ranges::fill(d.arm, 1);
    CHECK(!did(d.trial()));
    CHECK(!cluster_means_t(d.trial()));
    CHECK(!exact_permutation(d.trial()));
    CHECK(!did({}));
    auto flat = drawn(3, 8, 5, 0);
    std::ranges::fill(flat.baseline, 1.0);
    CHECK(!ancova(flat.trial()));
}

TEST_CASE("the permutation counts its own draw and keeps within its bounds")
{
    auto const got = exact_permutation(drawn(4, 8, 10, 10).trial());
    REQUIRE(got);
    CHECK(got->ways == 70);
    CHECK(got->p == doctest::Approx(2.0 / 70)); // itself and its mirror
    CHECK(exact_permutation(drawn(4, 18, 3, 0).trial())->ways == 48620);
    CHECK(!exact_permutation(drawn(4, 20, 3, 0).trial())); // 184,756 ways
    auto mixed = drawn(4, 8, 10, 1);
    mixed.arm[0] = 1;
    CHECK(!exact_permutation(mixed.trial()));
}

TEST_CASE("renaming and reordering women and chapters changes no estimate")
{
    auto const d = drawn(5, 10, 8, 0.2);
    auto turned = d;
    std::ranges::reverse(turned.outcome);
    std::ranges::reverse(turned.arm);
    std::ranges::reverse(turned.cluster);
    std::ranges::reverse(turned.baseline);
    for (auto& c : turned.cluster)
        c = 1000 - 7 * c;
    CHECK(did(turned.trial())->se_cr2 == doctest::Approx(did(d.trial())->se_cr2));
    CHECK(ancova(turned.trial())->effect == doctest::Approx(ancova(d.trial())->effect));
    CHECK(exact_permutation(turned.trial())->p == exact_permutation(d.trial())->p);
    CHECK(icc_of_change(turned.trial()) == doctest::Approx(icc_of_change(d.trial())));
}

TEST_CASE("the share of variance between chapters is zero without and near one with nothing else")
{
    auto same = drawn(6, 10, 8, 0);
    for (std::size_t i = 0; i < same.outcome.size(); ++i)
        same.outcome[i] = i % 2 == 0 ? 1 : -1;
    CHECK(icc_of_change(same.trial()) == 0);
    auto apart = drawn(6, 10, 8, 0);
    for (std::size_t i = 0; i < apart.outcome.size(); ++i)
        apart.outcome[i] = 10 * std::sin(apart.cluster[i]) + 0.01 * apart.outcome[i];
    CHECK(icc_of_change(apart.trial()) > 0.99);
    CHECK(std::isnan(icc_of_change({})));
}
