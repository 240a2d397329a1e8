// What looks at whole chapters rather than at women.
#include "domain/independence/comparison.h"
#include "domain/independence/distribution.h"
#include "domain/independence/index.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>

namespace independence {

namespace {

constexpr std::int64_t most_ways = 100'000;

struct Cluster {
    int arm { 0 };
    double n { 0 };
    double sum { 0 };
    double squares { 0 };
    bool mixed { false };

    double mean() const { return sum / n; }
};

std::vector<Cluster> clusters_of(Trial const& trial)
{
    std::map<int, Cluster> found;
    for (std::size_t i = 0; i < trial.outcome.size(); ++i) {
        auto& c = found[trial.cluster[i]];
        c.mixed |= c.n > 0 && c.arm != trial.arm[i];
        c.arm = trial.arm[i];
        c.n += 1;
        c.sum += trial.outcome[i];
        c.squares += trial.outcome[i] * trial.outcome[i];
    }
    std::vector<Cluster> out;
    for (auto const& [name, c] : found)
        out.push_back(c);
    return out;
}

struct Arms {
    std::vector<double> waits;
    std::vector<double> entered;
};

// Nothing when a cluster lies in both arms or an arm has none.
std::optional<Arms> arms_of(Trial const& trial)
{
    Arms out;
    for (auto const& c : clusters_of(trial)) {
        if (c.mixed)
            return std::nullopt;
        (c.arm == 1 ? out.entered : out.waits).push_back(c.mean());
    }
    if (out.waits.empty() || out.entered.empty())
        return std::nullopt;
    return out;
}

double mean_of(std::vector<double> const& values)
{
    double sum = 0;
    for (auto const v : values)
        sum += v;
    return sum / static_cast<double>(values.size());
}

double squares_about_mean(std::vector<double> const& values)
{
    auto const mean = mean_of(values);
    double out = 0;
    for (auto const v : values)
        out += (v - mean) * (v - mean);
    return out;
}

// C(n, k), or one more than most_ways when it is beyond that.
std::int64_t choices(std::size_t n, std::size_t k)
{
    std::int64_t out = 1;
    for (std::size_t i = 1; i <= std::min(k, n - k); ++i) {
        out = out * static_cast<std::int64_t>(n - i + 1) / static_cast<std::int64_t>(i);
        if (out > most_ways)
            return most_ways + 1;
    }
    return out;
}

}

std::optional<ClusterMeans> cluster_means_t(Trial const& trial)
{
    auto const arms = arms_of(trial);
    if (!arms)
        return std::nullopt;
    auto const n0 = static_cast<double>(arms->waits.size());
    auto const n1 = static_cast<double>(arms->entered.size());
    ClusterMeans out { mean_of(arms->entered) - mean_of(arms->waits), none, n0 + n1 - 2, none };
    if (out.degrees_of_freedom < 1)
        return out;
    auto const pooled = (squares_about_mean(arms->entered) + squares_about_mean(arms->waits)) / out.degrees_of_freedom;
    auto const se = std::sqrt(pooled * (1 / n0 + 1 / n1));
    out.t = se > 0 ? out.difference / se : none;
    out.p = two_sided_t(out.t, out.degrees_of_freedom);
    return out;
}

std::optional<Permutation> exact_permutation(Trial const& trial)
{
    auto const arms = arms_of(trial);
    if (!arms)
        return std::nullopt;
    auto all = arms->entered;
    all.insert(all.end(), arms->waits.begin(), arms->waits.end());
    auto const k = arms->entered.size();
    auto const ways = choices(all.size(), k);
    if (ways > most_ways || all.size() > 62)
        return std::nullopt;
    double total = 0;
    for (auto const v : all)
        total += v;
    auto const in = static_cast<double>(k);
    auto const out_of = static_cast<double>(all.size() - k);
    auto const distance = [&](double sum) { return std::abs(sum / in - (total - sum) / out_of); };
    double entered = 0;
    for (auto const v : arms->entered)
        entered += v;
    auto const seen = distance(entered) * (1 - 1e-12) - 1e-14;
    std::int64_t as_far = 0;
    // Gosper: the next larger number with as many bits.
    for (auto set = (std::uint64_t { 1 } << k) - 1; set >> all.size() == 0;) {
        double sum = 0;
        for (auto rest = set; rest != 0; rest &= rest - 1)
            sum += all[static_cast<std::size_t>(std::countr_zero(rest))];
        as_far += distance(sum) >= seen ? 1 : 0;
        auto const low = set & (~set + 1);
        auto const carried = set + low;
        set = carried | (((set ^ carried) / low) >> 2);
    }
    return Permutation { static_cast<double>(as_far) / static_cast<double>(ways), ways };
}

namespace {

// Profile of the restricted likelihood over theta = variance between / variance within: its slope, which is zero at the
// estimate. Minus twice the log likelihood is (n - arms) log q + sum log(1 + theta n_g) + sum over arms log W_a.
double slope(std::vector<Cluster> const& clusters, double within, double free, double theta)
{
    double weight[2] {};
    double weighted[2] {};
    for (auto const& c : clusters) {
        auto const w = c.n / (1 + theta * c.n);
        weight[c.arm] += w;
        weighted[c.arm] += w * c.mean();
    }
    double q = within;
    double q_slope = 0;
    double determinant = 0;
    double weight_slope[2] {};
    for (auto const& c : clusters) {
        auto const w = c.n / (1 + theta * c.n);
        auto const off = c.mean() - weighted[c.arm] / weight[c.arm];
        q += w * off * off;
        q_slope -= w * w * off * off;
        determinant += w;
        weight_slope[c.arm] -= w * w;
    }
    for (int arm = 0; arm < 2; ++arm)
        determinant += weight[arm] > 0 ? weight_slope[arm] / weight[arm] : 0;
    return free * q_slope / q + determinant;
}

}

double icc_of_change(Trial const& trial)
{
    auto const clusters = clusters_of(trial);
    double within = 0;
    double women = 0;
    bool arm_seen[2] {};
    for (auto const& c : clusters) {
        if (c.mixed || c.arm < 0 || c.arm > 1)
            return none;
        within += c.squares - c.n * c.mean() * c.mean();
        women += c.n;
        arm_seen[c.arm] = true;
    }
    auto const free = women - (arm_seen[0] ? 1 : 0) - (arm_seen[1] ? 1 : 0);
    if (clusters.size() < 2 || women <= static_cast<double>(clusters.size()) || !(within > 1e-12))
        return none;
    if (slope(clusters, within, free, 0) >= 0)
        return 0;
    double low = 0;
    double high = 1;
    while (slope(clusters, within, free, high) < 0 && high < 1e9)
        high *= 2;
    for (int i = 0; i < 200; ++i) {
        auto const middle = (low + high) / 2;
        (slope(clusters, within, free, middle) < 0 ? low : high) = middle;
    }
    return low / (1 + low);
}

}
