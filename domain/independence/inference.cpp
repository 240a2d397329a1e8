#include "domain/independence/inference.h"

#include "domain/independence/index.h"

#include "domain/independence/distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace independence {

namespace {

double mean_of(std::span<double const> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double squares_about(std::span<double const> values, double centre)
{
    double out = 0;
    for (auto const value : values)
        out += (value - centre) * (value - centre);
    return out;
}

double square(double x)
{
    return x * x;
}

}

McNemar mcnemar(PairedCounts n)
{
    auto const discordant = n.b + n.c;
    if (discordant == 0)
        return { none, none, none, none, 1, 1 };
    auto const gap = std::abs(n.b - n.c);
    McNemar out {};
    out.chi_squared_corrected = gap == 0 ? 0 : square(gap - 1) / discordant;
    out.chi_squared = square(gap) / discordant;
    out.p_corrected = chi_squared_above(out.chi_squared_corrected, 1);
    out.p = chi_squared_above(out.chi_squared, 1);
    auto const fewer = std::min(n.b, n.c);
    auto const both_tails = 2 * fair_coin_at_most(fewer, discordant);
    out.exact_p = std::min(1.0, both_tails);
    auto const at = fair_coin_exactly(fewer, discordant);
    out.mid_p = gap == 0 ? 1 - at / 2 : both_tails - at;
    return out;
}

Interval wilson(double successes, double n, double confidence)
{
    if (!(n > 0))
        return { none, none };
    auto const z = normal_quantile(0.5 + confidence / 2);
    auto const p = successes / n;
    auto const centre = p + z * z / (2 * n);
    auto const half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    auto const under = 1 + z * z / n;
    return { successes <= 0 ? 0 : (centre - half) / under, successes >= n ? 1 : (centre + half) / under };
}

namespace {

PairedDifference newcombe(int first, int second, double n, double phi, double confidence)
{
    if (!(n > 0))
        return { none, { none, none } };
    double const p1 = first / n;
    double const p2 = second / n;
    auto const w1 = wilson(first, n, confidence);
    auto const w2 = wilson(second, n, confidence);
    auto const away = [phi](double one, double other) {
        return std::sqrt(std::max(0.0, one * one - 2 * phi * one * other + other * other));
    };
    auto const difference = (first - second) / n;
    return { difference,
        { difference - away(p1 - w1.low, w2.high - p2), difference + away(w1.high - p1, p2 - w2.low) } };
}

}

PairedDifference newcombe10(PairedCounts k, double confidence)
{
    double const n = k.a + k.b + k.c + k.d;
    auto const margins = static_cast<double>(k.a + k.b) * (k.c + k.d) * (k.a + k.c) * (k.b + k.d);
    double phi = 0;
    if (margins > 0) {
        auto cross = static_cast<double>(k.a) * k.d - static_cast<double>(k.b) * k.c;
        cross = cross > n / 2 ? cross - n / 2 : std::min(cross, 0.0);
        phi = cross / std::sqrt(margins);
    }
    return newcombe(k.a + k.b, k.a + k.c, n, phi, confidence);
}

PairedDifference newcombe_apart(int first, int second, int n, double confidence)
{
    return newcombe(first, second, n, 0, confidence);
}

Interval logit_t(double level, double se, double degrees_of_freedom, double n, double confidence)
{
    if (std::isnan(level))
        return { none, none };
    if (level <= 0 || level >= 1)
        return wilson(level * n, n, confidence);
    if (std::isnan(se) || !(degrees_of_freedom > 0))
        return { none, none };
    auto const half = t_quantile(0.5 + confidence / 2, degrees_of_freedom) * se / (level * (1 - level));
    auto const middle = std::log(level / (1 - level));
    return { 1 / (1 + std::exp(half - middle)), 1 / (1 + std::exp(-half - middle)) };
}

TTest one_sample_t(std::span<double const> differences, double confidence)
{
    auto const n = static_cast<double>(differences.size());
    if (n < 2)
        return { n == 1 ? differences[0] : none, none, none, n - 1, none, { none, none } };
    auto const mean = mean_of(differences);
    auto const se = std::sqrt(squares_about(differences, mean) / (n - 1) / n);
    auto const t = se > 0 ? mean / se : none;
    auto const half = t_quantile(0.5 + confidence / 2, n - 1) * se;
    return { mean, se, t, n - 1, two_sided_t(t, n - 1), { mean - half, mean + half } };
}

TTest t_apart(double change, double se_first, double se_second, double degrees_of_freedom, double confidence)
{
    auto const se = std::hypot(se_first, se_second);
    if (std::isnan(se) || !(degrees_of_freedom > 0))
        return { change, none, none, degrees_of_freedom, none, { none, none } };
    auto const t = se > 0 ? change / se : none;
    auto const half = t_quantile(0.5 + confidence / 2, degrees_of_freedom) * se;
    return { change, se, t, degrees_of_freedom, two_sided_t(t, degrees_of_freedom), { change - half, change + half } };
}

TTest paired_t(std::span<double const> x, std::span<double const> y, double confidence)
{
    INVARIANT(x.size() == y.size(), "pairs have two sides");
    std::vector<double> differences(x.begin(), x.end());
    for (std::size_t i = 0; i < y.size(); ++i)
        differences[i] -= y[i];
    return one_sample_t(differences, confidence);
}

namespace {

struct Ranked {
    std::vector<int> doubled_ranks; // mean ranks times two are whole
    double positive { 0 }; // doubled V
    double ties { 0 }; // sum of t^3 - t
};

Ranked ranked(std::span<double const> differences)
{
    std::vector<double> kept;
    for (auto const d : differences) {
        if (d != 0)
            kept.push_back(d);
    }
    std::ranges::sort(kept, {}, [](double d) { return std::abs(d); });
    Ranked out;
    for (std::size_t from = 0; from < kept.size();) {
        auto to = from;
        while (to < kept.size() && std::abs(kept[to]) == std::abs(kept[from]))
            ++to;
        auto const rank = static_cast<int>(from + 1 + to);
        auto const tied = static_cast<double>(to - from);
        out.ties += tied * tied * tied - tied;
        for (; from < to; ++from) {
            out.doubled_ranks.push_back(rank);
            out.positive += kept[from] > 0 ? rank : 0;
        }
    }
    return out;
}

// P(V >= v) and P(V <= v), every sign as likely as the other.
std::pair<double, double> tails(Ranked const& r)
{
    auto const most = std::accumulate(r.doubled_ranks.begin(), r.doubled_ranks.end(), 0);
    std::vector<double> share(static_cast<std::size_t>(most) + 1);
    share[0] = 1;
    for (auto const rank : r.doubled_ranks) {
        for (auto at = share.size(); at-- > 0;) {
            auto const before = at >= static_cast<std::size_t>(rank) ? share[at - static_cast<std::size_t>(rank)] : 0;
            share[at] = (share[at] + before) / 2;
        }
    }
    auto const at = static_cast<std::ptrdiff_t>(r.positive);
    return { std::accumulate(share.begin() + at, share.end(), 0.0),
        std::accumulate(share.begin(), share.begin() + at + 1, 0.0) };
}

}

SignedRank wilcoxon_signed_rank(std::span<double const> differences)
{
    auto const r = ranked(differences);
    auto const n = static_cast<double>(r.doubled_ranks.size());
    auto const V = r.positive / 2;
    if (n == 0)
        return { 0, 1, 1 };
    if (n <= 60) {
        auto const [above, below] = tails(r);
        return { V, above, std::min(1.0, 2 * std::min(above, below)) };
    }
    auto const sd = std::sqrt(n * (n + 1) * (2 * n + 1) / 24 - r.ties / 48);
    auto const off = V - n * (n + 1) / 4;
    auto const z = (off - 0.5) / sd;
    auto const above = z > 0 ? two_sided_normal(z) / 2 : 1 - two_sided_normal(z) / 2;
    return { V, above, std::min(1.0, two_sided_normal(std::max(0.0, std::abs(off) - 0.5) / sd)) };
}

IntraclassCorrelations intraclass(std::span<double const> ratings, int judges)
{
    auto const k = static_cast<std::size_t>(judges);
    INVARIANT(k >= 2 && ratings.size() % k == 0 && ratings.size() / k >= 2, "two targets and two judges at least");
    auto const n = ratings.size() / k;
    auto const grand = mean_of(ratings);
    std::vector<double> judge_sum(k);
    double targets = 0;
    double within = 0;
    for (std::size_t i = 0; i < n; ++i) {
        auto const row = ratings.subspan(i * k, k);
        auto const mean = mean_of(row);
        targets += judges * square(mean - grand);
        within += squares_about(row, mean);
        for (std::size_t j = 0; j < k; ++j)
            judge_sum[j] += row[j];
    }
    double between_judges = 0;
    for (auto const sum : judge_sum)
        between_judges += static_cast<double>(n) * square(sum / static_cast<double>(n) - grand);
    auto const dn = static_cast<double>(n);
    auto const dk = static_cast<double>(judges);
    IntraclassCorrelations out {};
    out.between_targets = targets / (dn - 1);
    out.within_targets = within / (dn * (dk - 1));
    out.between_judges = between_judges / (dk - 1);
    out.residual = (within - between_judges) / ((dn - 1) * (dk - 1));
    auto const [b, w, j, e] = std::tuple(out.between_targets, out.within_targets, out.between_judges, out.residual);
    out.icc11 = (b - w) / (b + (dk - 1) * w);
    out.icc21 = (b - e) / (b + (dk - 1) * e + dk * (j - e) / dn);
    out.icc31 = (b - e) / (b + (dk - 1) * e);
    out.icc1k = (b - w) / b;
    out.icc2k = (b - e) / (b + (j - e) / dn);
    out.icc3k = (b - e) / b;
    return out;
}

double cronbach_alpha(std::span<double const> items, int count)
{
    auto const k = static_cast<std::size_t>(count);
    INVARIANT(k >= 2 && items.size() % k == 0 && items.size() / k >= 2, "two persons and two items at least");
    auto const n = items.size() / k;
    std::vector<double> totals(n);
    double items_spread = 0;
    for (std::size_t j = 0; j < k; ++j) {
        std::vector<double> column;
        for (std::size_t i = 0; i < n; ++i) {
            column.push_back(items[i * k + j]);
            totals[i] += column.back();
        }
        items_spread += squares_about(column, mean_of(column));
    }
    auto const total_spread = squares_about(totals, mean_of(totals));
    return count / (count - 1.0) * (1 - items_spread / total_spread);
}

std::vector<double> holm(std::span<double const> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return std::isnan(p[i]) ? 2.0 : p[i]; });
    std::vector<double> out(p.begin(), p.end());
    auto const asked = static_cast<std::size_t>(std::ranges::count_if(p, [](double x) { return !std::isnan(x); }));
    double least = 0;
    for (std::size_t rank = 0; rank < asked; ++rank) {
        least = std::max(least, std::min(1.0, static_cast<double>(asked - rank) * p[order[rank]]));
        out[order[rank]] = least;
    }
    return out;
}

double kendall_tau_b(std::span<double const> x, std::span<double const> y)
{
    INVARIANT(x.size() == y.size(), "two rankings of the same things");
    double agree = 0;
    double untied_x = 0;
    double untied_y = 0;
    auto const sign = [](double d) { return d > 0 ? 1.0 : d < 0 ? -1.0 : 0.0; };
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            auto const dx = sign(x[i] - x[j]);
            auto const dy = sign(y[i] - y[j]);
            agree += dx * dy;
            untied_x += dx * dx;
            untied_y += dy * dy;
        }
    }
    return untied_x > 0 && untied_y > 0 ? agree / std::sqrt(untied_x * untied_y) : none;
}

MinimumDetectable minimum_detectable_change(int women, Planned const& plan)
{
    if (women < 4)
        return { none, none, none, none };
    auto const reach = [](double df) { return t_quantile(0.975, df) + t_quantile(0.80, df); };
    double const n = women;
    auto const sd_change = plan.sd * std::sqrt(2 * (1 - plan.correlation));
    auto const paired = reach(n - 1) * sd_change / std::sqrt(n);
    auto const waiting = reach(n - 2) * 2 * sd_change / std::sqrt(n);
    auto const by_lot = waiting * std::sqrt((1 + plan.correlation) / 2);
    auto const chapters = std::round(n / plan.chapter_size);
    if (chapters < 4)
        return { paired, waiting, by_lot, none };
    auto const design_effect = 1 + (plan.chapter_size - 1) * plan.icc;
    return { paired, waiting, by_lot, reach(chapters - 2) * 2 * sd_change * std::sqrt(design_effect / n) };
}

double minimum_personal_change(double misclassified, int indicators)
{
    return 1.96 * std::sqrt(2 * indicators * misclassified * (1 - misclassified));
}

}
