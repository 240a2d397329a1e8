// Inference that is right for 30 to 3,000 women: the intervals whose coverage held in simulation at 12 to 150 (Newcombe
// 1998 for paired shares, Wilson 1927 for one share, logit-t for M0, paired t for a change of means). Percentile
// bootstraps are left out on purpose: they fall short at n <= 30.
// Shares are 0..1; p values are two-sided unless named otherwise. What cannot be said (n too small) is NaN.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace independence {

struct Interval {
    double low;
    double high;
};

// The same women asked twice: a yes-yes, b yes-no, c no-yes, d no-no. Not negative.
struct PairedCounts {
    int a { 0 };
    int b { 0 };
    int c { 0 };
    int d { 0 };
};

struct McNemar {
    double chi_squared_corrected, p_corrected; // with Edwards' continuity correction
    double chi_squared, p;
    double exact_p;
    double mid_p; // Fagerland, Lydersen and Laake 2013
};
McNemar mcnemar(PairedCounts);

// Difference first minus second share, with Newcombe's method 10 (Statistics in Medicine 17, 1998).
struct PairedDifference {
    double difference;
    Interval interval;
};
PairedDifference newcombe10(PairedCounts, double confidence = 0.95);

// The same difference as if the two shares were of different women: of who moved nothing goes in (Newcombe's hybrid
// score interval for independent shares, the same with phi = 0).
PairedDifference newcombe_apart(int first, int second, int n, double confidence = 0.95);

Interval wilson(double successes, double n, double confidence = 0.95);

// For a level such as M0 with its standard error; at 0 or 1 it falls back on Wilson with n.
Interval logit_t(double level, double se, double degrees_of_freedom, double n, double confidence = 0.95);

struct TTest {
    double mean, se, t, degrees_of_freedom, p;
    Interval interval;
};
TTest one_sample_t(std::span<double const> differences, double confidence = 0.95);
TTest paired_t(std::span<double const> x, std::span<double const> y, double confidence = 0.95); // of x - y

// A change of means of which only each wave's own error is known, as if the waves were of different women.
TTest t_apart(double change, double se_first, double se_second, double degrees_of_freedom, double confidence = 0.95);

// V is the sum of the ranks of positive differences; zeros dropped, ties share their mean rank. The distribution is
// enumerated exactly over all signs up to 60 differences, else approximated by the normal with continuity correction.
struct SignedRank {
    double V, p_greater, p_two_sided;
};
SignedRank wilcoxon_signed_rank(std::span<double const> differences);

// Shrout and Fleiss 1979. ratings[target * judges + judge]; at least two of each.
struct IntraclassCorrelations {
    double between_targets, within_targets, between_judges, residual; // mean squares
    double icc11, icc21, icc31, icc1k, icc2k, icc3k;
};
IntraclassCorrelations intraclass(std::span<double const> ratings, int judges);

// items[person * count + item]
double cronbach_alpha(std::span<double const> items, int count);

// Holm 1979: adjusted p values in the order given.
std::vector<double> holm(std::span<double const> p);

// Kendall's tau-b: agreement of two rankings with ties.
double kendall_tau_b(std::span<double const> x, std::span<double const> y);

// Smallest change seen with 80 % power at 5 %: (t(.975) + t(.80)) * se. `sd` of the score within one wave,
// `correlation` between the waves.
struct Planned {
    double sd { 0.30 };
    double correlation { 0.447 };
    double chapter_size { 15 };
    double icc { 0.05 }; // of the change, between chapters
};
struct MinimumDetectable {
    double paired; // before and after
    double waiting_list; // difference in differences, half of the women wait, chapters ignored
    double waiting_list_by_lot; // ANCOVA
    double by_chapters; // difference in differences, whole chapters wait; NaN below four chapters
};
MinimumDetectable minimum_detectable_change(int women, Planned const& = {});

// One woman: her count of 12 must move this far before it is a change, when a share `misclassified` of the indicators
// is marked wrong (SEM = sqrt(12 e (1-e)), 1.96 sqrt(2) SEM).
double minimum_personal_change(double misclassified, int indicators);

}
