#include "domain/independence/comparison.h"

#include "domain/independence/distribution.h"
#include "domain/independence/index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <map>

namespace independence {

namespace {

constexpr std::size_t most_terms = 3;
using Vector = std::array<double, most_terms>;
using Matrix = std::array<Vector, most_terms>;

struct Eigen {
    Vector values {};
    Matrix vectors {}; // columns
};

// Jacobi's rotations; three by three at most.
Eigen eigen(Matrix m, std::size_t k)
{
    Eigen out;
    for (std::size_t i = 0; i < k; ++i)
        out.vectors[i][i] = 1;
    for (int sweep = 0; sweep < 60; ++sweep) {
        for (std::size_t p = 0; p + 1 < k; ++p) {
            for (std::size_t q = p + 1; q < k; ++q) {
                if (m[p][q] == 0)
                    continue;
                auto const angle = 0.5 * std::atan2(2 * m[p][q], m[q][q] - m[p][p]);
                auto const c = std::cos(angle);
                auto const s = std::sin(angle);
                auto const rotate = [&](double& a, double& b) {
                    auto const was = a;
                    a = c * was - s * b;
                    b = s * was + c * b;
                };
                for (std::size_t i = 0; i < k; ++i)
                    rotate(m[i][p], m[i][q]);
                for (std::size_t i = 0; i < k; ++i)
                    rotate(m[p][i], m[q][i]);
                for (std::size_t i = 0; i < k; ++i)
                    rotate(out.vectors[i][p], out.vectors[i][q]);
            }
        }
    }
    for (std::size_t i = 0; i < k; ++i)
        out.values[i] = m[i][i];
    return out;
}

// vectors * f(values) * vectors'
template <class F>
Matrix rebuilt(Eigen const& e, std::size_t k, F f)
{
    Matrix out {};
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t j = 0; j < k; ++j) {
            for (std::size_t l = 0; l < k; ++l)
                out[i][j] += e.vectors[i][l] * f(e.values[l]) * e.vectors[j][l];
        }
    }
    return out;
}

Vector times(Matrix const& m, Vector const& v)
{
    Vector out {};
    for (std::size_t i = 0; i < most_terms; ++i) {
        for (std::size_t j = 0; j < most_terms; ++j)
            out[i] += m[i][j] * v[j];
    }
    return out;
}

Matrix times(Matrix const& a, Matrix const& b)
{
    Matrix out {};
    for (std::size_t i = 0; i < most_terms; ++i) {
        for (std::size_t j = 0; j < most_terms; ++j) {
            for (std::size_t l = 0; l < most_terms; ++l)
                out[i][j] += a[i][l] * b[l][j];
        }
    }
    return out;
}

struct ClusterSums {
    Matrix xx {};
    Vector xe {};
};

class Regression {
public:
    Regression(Trial const& trial, std::size_t terms)
        : m_trial(trial)
        , m_k(terms)
    {
        INVARIANT(trial.arm.size() == trial.outcome.size() && trial.cluster.size() == trial.outcome.size(),
            "one arm and cluster per woman");
        INVARIANT(terms < 3 || trial.baseline.size() == trial.outcome.size(), "one baseline per woman");
    }

    std::optional<Effect> effect()
    {
        if (!solve())
            return std::nullopt;
        auto const clusters = sums_by_cluster();
        auto const G = static_cast<double>(clusters.size());
        auto const n = static_cast<double>(m_trial.outcome.size());
        Effect out {};
        out.effect = m_beta[1];
        out.clusters = static_cast<int>(clusters.size());
        out.se_cr0 = std::sqrt(variance(clusters, false));
        out.se_cr1 = G > 1 ? out.se_cr0 * std::sqrt(G / (G - 1) * (n - 1) / (n - static_cast<double>(m_k))) : none;
        out.se_cr2 = std::sqrt(variance(clusters, true));
        out.degrees_of_freedom = G - 2;
        out.p = none;
        out.interval = { none, none };
        if (out.clusters >= fewest_clusters && out.se_cr2 > 0) {
            auto const half = t_quantile(0.975, G - 2) * out.se_cr2;
            out.p = two_sided_t(out.effect / out.se_cr2, G - 2);
            out.interval = { out.effect - half, out.effect + half };
        }
        return out;
    }

private:
    Vector x(std::size_t i) const
    {
        return { 1, static_cast<double>(m_trial.arm[i]), m_k > 2 ? m_trial.baseline[i] : 0 };
    }

    bool solve()
    {
        Matrix xx {};
        Vector xy {};
        for (std::size_t i = 0; i < m_trial.outcome.size(); ++i)
            add(xx, xy, x(i), m_trial.outcome[i]);
        auto const e = eigen(xx, m_k);
        auto const largest = *std::max_element(e.values.begin(), e.values.begin() + static_cast<std::ptrdiff_t>(m_k));
        auto const least = *std::min_element(e.values.begin(), e.values.begin() + static_cast<std::ptrdiff_t>(m_k));
        if (m_trial.outcome.size() <= m_k || !(least > largest * 1e-12))
            return false;
        m_inverse = rebuilt(e, m_k, [](double v) { return 1 / v; });
        m_root = rebuilt(e, m_k, [](double v) { return 1 / std::sqrt(v); });
        m_root_back = rebuilt(e, m_k, [](double v) { return std::sqrt(v); });
        m_beta = times(m_inverse, xy);
        return true;
    }

    void add(Matrix& xx, Vector& xy, Vector const& row, double y) const
    {
        for (std::size_t a = 0; a < m_k; ++a) {
            xy[a] += row[a] * y;
            for (std::size_t b = 0; b < m_k; ++b)
                xx[a][b] += row[a] * row[b];
        }
    }

    std::map<int, ClusterSums> sums_by_cluster() const
    {
        std::map<int, ClusterSums> out;
        for (std::size_t i = 0; i < m_trial.outcome.size(); ++i) {
            auto const row = x(i);
            double fitted = 0;
            for (std::size_t a = 0; a < m_k; ++a)
                fitted += row[a] * m_beta[a];
            auto& sums = out[m_trial.cluster[i]];
            add(sums.xx, sums.xe, row, m_trial.outcome[i] - fitted);
        }
        return out;
    }

    // X_g' (I - H_gg)^{-1/2} e_g without forming H_gg: with R = (X'X)^{-1/2} and R X_g'X_g R = Q L Q', the cluster's
    // sum becomes R^{-1} Q (1-L)^{-1/2} Q' R X_g'e_g. A direction that only this cluster knows (L = 1) is dropped.
    Vector adjusted(ClusterSums const& sums) const
    {
        auto const inside = eigen(times(times(m_root, sums.xx), m_root), m_k);
        auto const stretch = rebuilt(inside, m_k, [](double l) { return 1 - l > 1e-10 ? 1 / std::sqrt(1 - l) : 0.0; });
        return times(m_root_back, times(stretch, times(m_root, sums.xe)));
    }

    double variance(std::map<int, ClusterSums> const& clusters, bool bias_reduced) const
    {
        double out = 0;
        for (auto const& [name, sums] : clusters) {
            auto const moved = times(m_inverse, bias_reduced ? adjusted(sums) : sums.xe);
            out += moved[1] * moved[1];
        }
        return out;
    }

    Trial const& m_trial;
    std::size_t m_k;
    Matrix m_inverse {};
    Matrix m_root {};
    Matrix m_root_back {};
    Vector m_beta {};
};

}

std::optional<Effect> did(Trial const& trial)
{
    return Regression(trial, 2).effect();
}

std::optional<Effect> ancova(Trial const& trial)
{
    return Regression(trial, 3).effect();
}

}
