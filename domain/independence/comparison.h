// Changed more than the waiting list? Difference in differences, ANCOVA and their errors when chapters, not women, were
// the ones that entered or waited. Fewer than six chapters: no p value at all, whatever the arithmetic says.
#pragma once

#include "domain/independence/inference.h"

#include <optional>

namespace independence {

inline constexpr int fewest_clusters = 6;

// One woman a row, same length each. arm: 1 entered, 0 waits. cluster: any numbering.
struct Trial {
    std::span<double const> outcome; // change for did(), endline for ancova()
    std::span<int const> arm;
    std::span<int const> cluster;
    std::span<double const> baseline {}; // ancova() only
};

// Ordinary least squares of outcome on arm (and baseline); `effect` is the arm's coefficient. Cluster-robust errors:
// CR0 Liang and Zeger 1986; CR1 = CR0 * sqrt(G/(G-1) * (n-1)/(n-k)); CR2 Bell and McCaffrey 2002, residuals of a
// cluster divided by the root of I - H_gg (what R's sandwich::vcovCL(type = "HC2", cadjust = FALSE) reports).
struct Effect {
    double effect;
    double se_cr0, se_cr1, se_cr2;
    int clusters;
    double degrees_of_freedom; // clusters - 2
    double p; // CR2 with t(clusters - 2); NaN below six clusters
    Interval interval; // likewise
};

// Nothing when an arm is empty, or the regression has no solution.
std::optional<Effect> did(Trial const&);
std::optional<Effect> ancova(Trial const&);

// Two-sample t (equal variances) of the clusters' mean outcomes. Nothing when a cluster lies in both arms or an arm has
// no cluster; t and p NaN with fewer than three clusters.
struct ClusterMeans {
    double difference, t, degrees_of_freedom, p;
};
std::optional<ClusterMeans> cluster_means_t(Trial const&);

// Every way in which as many clusters could have entered, compared by the difference of cluster means. Enumerated,
// never drawn; nothing when there are more than 100,000 ways or a cluster lies in both arms.
struct Permutation {
    double p;
    std::int64_t ways;
};
std::optional<Permutation> exact_permutation(Trial const&);

// Share of the variance of the outcome that lies between clusters, arms taken out: restricted maximum likelihood of
// outcome = arm + cluster + residual. NaN with fewer than two clusters or no cluster of two.
double icc_of_change(Trial const&);

}
