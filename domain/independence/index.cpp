#include "domain/independence/index.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace independence {

using base::Kind;
using base::Problem;

namespace {

double ratio(double over, double under)
{
    return under > 0 ? over / under : none;
}

std::uint32_t share_of(std::uint32_t cutoff, std::uint32_t from, std::uint32_t to)
{
    return static_cast<std::uint32_t>((std::uint64_t { cutoff } * to + from - 1) / from);
}

double weight_at(std::span<double const> weights, std::size_t at)
{
    return weights.empty() ? 1.0 : weights[at];
}

}

int Rule::dimensions() const
{
    return dimension_of.empty() ? 0 : *std::ranges::max_element(dimension_of) + 1;
}

std::uint32_t Rule::total() const
{
    return std::accumulate(weights.begin(), weights.end(), 0u);
}

std::uint32_t Rule::inadequate_weight(Profile profile) const
{
    std::uint32_t sum = 0;
    for (std::size_t j = 0; j < weights.size(); ++j)
        sum += (profile >> j & 1) * weights[j];
    return sum;
}

bool Rule::not_yet(Profile profile) const
{
    std::uint32_t adequate = 0;
    for (std::size_t j = 0; j < weights.size(); ++j)
        adequate += (~profile >> j & 1) * weights[j];
    return adequate < adequate_at_least;
}

base::Result<Rule> checked(Rule rule)
{
    constexpr std::uint64_t most = 1'000'000;
    auto const sum = std::accumulate(rule.weights.begin(), rule.weights.end(), std::uint64_t { 0 });
    if (rule.weights.empty() || rule.weights.size() > most_indicators || sum < 1 || sum > most)
        return Problem { Kind::Malformed, rule_weights };
    if (rule.adequate_at_least < 1 || rule.adequate_at_least > sum)
        return Problem { Kind::Malformed, rule_cutoff };
    bool const fits = rule.dimension_of.empty() || rule.dimension_of.size() == rule.weights.size();
    if (!fits || std::ranges::any_of(rule.dimension_of, [](int d) { return d < 0 || d >= most_indicators; }))
        return Problem { Kind::Malformed, rule_dimensions };
    return rule;
}

Rule iki12_rule()
{
    return { std::vector<std::uint32_t>(12, 1), 9, { 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3 } };
}

Rule with_cutoff(Rule rule, std::uint32_t adequate_at_least)
{
    rule.adequate_at_least = adequate_at_least;
    return rule;
}

Rule without_indicator(Rule rule, int indicator)
{
    auto const before = rule.total();
    rule.weights[static_cast<std::size_t>(indicator)] = 0;
    rule.adequate_at_least = share_of(rule.adequate_at_least, before, rule.total());
    return rule;
}

Rule leaning_on(Rule rule, int dimension)
{
    auto const before = rule.total();
    for (std::size_t j = 0; j < rule.weights.size(); ++j)
        rule.weights[j] *= rule.dimension_of[j] == dimension ? 2 : 1;
    rule.adequate_at_least = share_of(rule.adequate_at_least, before, rule.total());
    return rule;
}

Histogram histogram(int indicators, std::span<Profile const> profiles, std::span<double const> weights)
{
    Histogram out { std::vector<double>(std::size_t { 1 } << indicators) };
    INVARIANT(weights.empty() || weights.size() == profiles.size(), "one weight per woman");
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        INVARIANT(profiles[i] < out.women.size(), "a profile has no more bits than there are indicators");
        out.women[profiles[i]] += weight_at(weights, i);
    }
    return out;
}

Histogram merged(std::span<Histogram const> groups)
{
    Histogram out;
    for (auto const& group : groups) {
        out.women.resize(std::max(out.women.size(), group.women.size()));
        for (std::size_t p = 0; p < group.women.size(); ++p)
            out.women[p] += group.women[p];
    }
    return out;
}

Measures measure(Rule const& rule, Histogram const& group)
{
    auto const d = rule.weights.size();
    INVARIANT(group.women.size() == std::size_t { 1 } << d, "the histogram has the rule's indicators");
    auto const W = static_cast<double>(rule.total());
    Measures out;
    out.raw.assign(d, 0);
    out.censored.assign(d, 0);
    double behind = 0; // sum of s p c
    double behind_squared = 0;
    for (std::size_t p = 0; p < group.women.size(); ++p) {
        auto const s = group.women[p];
        if (s == 0)
            continue;
        auto const profile = static_cast<Profile>(p);
        bool const not_yet = rule.not_yet(profile);
        auto const c = static_cast<double>(rule.inadequate_weight(profile));
        out.women += s;
        out.not_yet += not_yet ? s : 0;
        behind += not_yet ? s * c : 0;
        behind_squared += not_yet ? s * c * c : 0;
        for (std::size_t j = 0; j < d; ++j) {
            if (!(p >> j & 1))
                continue;
            out.raw[j] += s;
            out.censored[j] += not_yet ? s : 0;
        }
    }
    out.contribution.resize(d);
    out.dimension_contribution.assign(static_cast<std::size_t>(rule.dimensions()), behind > 0 ? 0.0 : none);
    for (std::size_t j = 0; j < d; ++j) {
        out.contribution[j] = ratio(rule.weights[j] * out.censored[j], behind);
        if (!rule.dimension_of.empty())
            out.dimension_contribution[static_cast<std::size_t>(rule.dimension_of[j])] += out.contribution[j];
        out.raw[j] = ratio(out.raw[j], out.women);
        out.censored[j] = ratio(out.censored[j], out.women);
    }
    out.H = ratio(out.not_yet, out.women);
    out.M0 = ratio(behind, W * out.women);
    out.A = ratio(behind, W * out.not_yet);
    out.IKI = 1 - out.M0;
    auto const mean = ratio(behind, out.not_yet);
    out.inequality = std::max(0.0, ratio(behind_squared, out.not_yet) - mean * mean) / (W * W);
    if (!(out.not_yet > 0))
        out.inequality = none;
    return out;
}

std::vector<GroupShare> decompose(Rule const& rule, std::span<Histogram const> groups)
{
    auto const whole = measure(rule, merged(groups));
    std::vector<GroupShare> out;
    for (auto const& group : groups) {
        auto const own = measure(rule, group);
        auto const share = ratio(own.women, whole.women);
        out.push_back({ share, own, own.women > 0 ? ratio(share * own.M0, whole.M0) : 0 });
    }
    return out;
}

PanelDecomposition decompose_panel(
    Rule const& rule, std::span<Profile const> before, std::span<Profile const> after, std::span<double const> weights)
{
    INVARIANT(before.size() == after.size(), "the same women twice");
    PanelDecomposition out;
    double women = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        auto const s = weight_at(weights, i);
        auto const c1 = static_cast<double>(rule.inadequate_weight(before[i]));
        auto const c2 = static_cast<double>(rule.inadequate_weight(after[i]));
        bool const p1 = rule.not_yet(before[i]);
        bool const p2 = rule.not_yet(after[i]);
        women += s;
        out.entry += !p1 && p2 ? s * c2 : 0;
        out.exit -= p1 && !p2 ? s * c1 : 0;
        out.ongoing += p1 && p2 ? s * (c2 - c1) : 0;
    }
    auto const under = women * static_cast<double>(rule.total());
    return { ratio(out.entry, under), ratio(out.exit, under), ratio(out.ongoing, under) };
}

HeadcountAndIntensity shapley(Measures const& before, Measures const& after)
{
    // Nobody behind has no intensity; what she does not weigh does not matter.
    auto const a1 = before.not_yet > 0 ? before.A : after.A;
    auto const a2 = after.not_yet > 0 ? after.A : before.A;
    if (!(before.not_yet > 0) && !(after.not_yet > 0))
        return {};
    return { (after.H - before.H) * (a1 + a2) / 2, (a2 - a1) * (before.H + after.H) / 2 };
}

WithinBetween shapley_groups(std::span<GroupShare const> before, std::span<GroupShare const> after)
{
    INVARIANT(before.size() == after.size(), "the same groups in both waves");
    WithinBetween out;
    for (std::size_t l = 0; l < before.size(); ++l) {
        auto const m1 = before[l].share > 0 ? before[l].measures.M0 : after[l].measures.M0;
        auto const m2 = after[l].share > 0 ? after[l].measures.M0 : m1;
        bool const empty = !(before[l].share > 0) && !(after[l].share > 0);
        out.within.push_back(empty ? 0 : (before[l].share + after[l].share) / 2 * (m2 - m1));
        out.between.push_back(empty ? 0 : (m1 + m2) / 2 * (after[l].share - before[l].share));
    }
    return out;
}

std::vector<double> change_by_indicator(Rule const& rule, Measures const& before, Measures const& after)
{
    std::vector<double> out;
    for (std::size_t j = 0; j < rule.weights.size(); ++j)
        out.push_back(rule.weights[j] * (after.censored[j] - before.censored[j]) / rule.total());
    return out;
}

Bounds bounds(Rule const& rule, std::span<Profile const> inadequate, std::span<Profile const> missing,
    std::span<double const> weights)
{
    INVARIANT(inadequate.size() == missing.size(), "one mask of missing leaves per woman");
    std::vector<Profile> best(inadequate.begin(), inadequate.end());
    std::vector<Profile> worst(best);
    for (std::size_t i = 0; i < best.size(); ++i) {
        best[i] = static_cast<Profile>(inadequate[i] & ~missing[i]);
        worst[i] = static_cast<Profile>(inadequate[i] | missing[i]);
    }
    auto const d = rule.indicators();
    return { measure(rule, histogram(d, best, weights)), measure(rule, histogram(d, worst, weights)) };
}

Redundancy redundancy(Histogram const& group, int one, int other)
{
    double cell[2][2] {};
    for (std::size_t p = 0; p < group.women.size(); ++p)
        cell[p >> one & 1][p >> other & 1] += group.women[p];
    auto const row = cell[1][0] + cell[1][1];
    auto const column = cell[0][1] + cell[1][1];
    auto const row0 = cell[0][0] + cell[0][1];
    auto const column0 = cell[0][0] + cell[1][0];
    auto const spread = std::sqrt(row * column * row0 * column0);
    return { ratio(cell[1][1], std::min(row, column)),
        std::abs(ratio(cell[1][1] * cell[0][0] - cell[1][0] * cell[0][1], spread)) };
}

}
