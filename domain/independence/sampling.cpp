#include "domain/independence/sampling.h"

#include "domain/independence/index.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace independence {

namespace {

// A ratio's top and bottom, by psu.
struct Ratio {
    std::vector<double> over;
    std::vector<double> under;
    double value { none };
    double under_sum { 0 };

    Ratio(std::vector<double> y, std::vector<double> x)
        : over(std::move(y))
        , under(std::move(x))
        , under_sum(std::accumulate(under.begin(), under.end(), 0.0))
    {
        if (under_sum > 0)
            value = std::accumulate(over.begin(), over.end(), 0.0) / under_sum;
    }

    double u(std::size_t psu) const { return (over[psu] - value * under[psu]) / under_sum; }
};

struct Stratum {
    double psus { 0 };
    double sum { 0 };
};

// Variance of a total of u over psus, within strata.
class Spread {
public:
    Spread(Design const& design, std::size_t psus, double women)
        : m_stratum(design.stratum_of_psu.begin(), design.stratum_of_psu.end())
        , m_psus(psus)
    {
        INVARIANT(m_stratum.empty() || m_stratum.size() == psus, "each psu lies in one stratum");
        m_stratum.resize(psus);
        m_strata = psus == 0 ? 0 : *std::ranges::max_element(m_stratum) + std::size_t { 1 };
        m_finite = design.population > 0 ? std::max(0.0, 1 - women / design.population) : 1.0;
    }

    int degrees_of_freedom() const
    {
        std::vector<char> used(m_strata);
        for (auto const h : m_stratum)
            used[h] = 1;
        return static_cast<int>(m_psus) - static_cast<int>(std::ranges::count(used, 1));
    }

    double se(std::function<double(std::size_t)> const& u) const
    {
        if (m_psus < 2)
            return none;
        std::vector<Stratum> strata(m_strata);
        std::vector<double> values(m_psus);
        double all = 0;
        for (std::size_t i = 0; i < m_psus; ++i) {
            values[i] = u(i);
            strata[m_stratum[i]].psus += 1;
            strata[m_stratum[i]].sum += values[i];
            all += values[i];
        }
        double variance = 0;
        for (std::size_t i = 0; i < m_psus; ++i) {
            auto const& h = strata[m_stratum[i]];
            bool const alone = h.psus < 2;
            auto const off = values[i] - (alone ? all / static_cast<double>(m_psus) : h.sum / h.psus);
            variance += (alone ? 1 : h.psus / (h.psus - 1)) * off * off;
        }
        return std::sqrt(variance * m_finite);
    }

    Estimate estimate(Ratio const& ratio) const
    {
        return { ratio.value, std::isnan(ratio.value) ? none : se([&](std::size_t i) { return ratio.u(i); }) };
    }

    Change change(Ratio const& before, Ratio const& after) const
    {
        auto const r1 = before.value;
        auto const r2 = after.value;
        Change out { { r2 - r1, none }, { 100 * (r2 - r1) / r1, none } };
        if (std::isnan(r1) || std::isnan(r2))
            return out;
        out.absolute.se = se([&](std::size_t i) { return after.u(i) - before.u(i); });
        if (r1 > 0)
            out.relative_percent.se
                = se([&](std::size_t i) { return 100 * (after.u(i) / r1 - r2 * before.u(i) / (r1 * r1)); });
        else
            out.relative_percent.value = none;
        return out;
    }

private:
    std::vector<std::uint32_t> m_stratum;
    std::size_t m_psus;
    std::size_t m_strata;
    double m_finite;
};

std::vector<double> times(std::vector<double> values, double factor)
{
    for (auto& value : values)
        value *= factor;
    return values;
}

std::vector<double> column(Totals const& totals, std::vector<double> const& sums, std::size_t j)
{
    auto const d = static_cast<std::size_t>(totals.indicators);
    std::vector<double> out(totals.psus);
    for (std::size_t i = 0; i < totals.psus; ++i)
        out[i] = sums[i * d + j];
    return out;
}

// Sum of s p c by psu.
std::vector<double> behind(Rule const& rule, Totals const& totals)
{
    auto const d = static_cast<std::size_t>(totals.indicators);
    std::vector<double> out(totals.psus);
    for (std::size_t i = 0; i < totals.psus; ++i) {
        for (std::size_t j = 0; j < d; ++j)
            out[i] += rule.weights[j] * totals.censored[i * d + j];
    }
    return out;
}

struct Headline {
    Ratio H, M0, A;

    Headline(Rule const& rule, Totals const& totals)
        : H(totals.not_yet, totals.women)
        , M0(behind(rule, totals), times(totals.women, rule.total()))
        , A(behind(rule, totals), times(totals.not_yet, rule.total()))
    {
    }
};

double women_of(Totals const& totals)
{
    return std::accumulate(totals.women.begin(), totals.women.end(), 0.0);
}

}

Headlines estimate_headlines(Rule const& rule, Totals const& totals, Design const& design)
{
    Spread const spread(design, totals.psus, women_of(totals));
    Headline const headline(rule, totals);
    auto const m0 = spread.estimate(headline.M0);
    return { spread.estimate(headline.H), spread.estimate(headline.A), m0, { 1 - m0.value, m0.se },
        spread.degrees_of_freedom() };
}

Estimates estimate(Rule const& rule, Totals const& totals, Design const& design)
{
    Spread const spread(design, totals.psus, women_of(totals));
    Estimates out { estimate_headlines(rule, totals, design), {}, {}, {} };
    auto const all_behind = behind(rule, totals);
    for (std::size_t j = 0; j < rule.weights.size(); ++j) {
        auto const censored = column(totals, totals.censored, j);
        out.raw.push_back(spread.estimate({ column(totals, totals.raw, j), totals.women }));
        out.censored.push_back(spread.estimate({ censored, totals.women }));
        out.contribution.push_back(spread.estimate({ times(censored, rule.weights[j]), all_behind }));
    }
    return out;
}

Changes change(Rule const& rule, Totals const& before, Totals const& after, Design const& design)
{
    INVARIANT(before.psus == after.psus, "both waves number the union of their psus");
    Spread const spread(design, before.psus, std::max(women_of(before), women_of(after)));
    Headline const first(rule, before);
    Headline const second(rule, after);
    Changes out { spread.change(first.H, second.H), spread.change(first.A, second.A),
        spread.change(first.M0, second.M0), {}, {}, spread.degrees_of_freedom() };
    for (std::size_t j = 0; j < rule.weights.size(); ++j) {
        out.raw.push_back(spread.change(
            { column(before, before.raw, j), before.women }, { column(after, after.raw, j), after.women }));
        out.censored.push_back(spread.change(
            { column(before, before.censored, j), before.women }, { column(after, after.censored, j), after.women }));
    }
    return out;
}

Yearly annualised(double before, double after, double years)
{
    if (!(years > 0))
        return { none, none };
    return { (after - before) / years, before > 0 ? 100 * (std::pow(after / before, 1 / years) - 1) : none };
}

}
