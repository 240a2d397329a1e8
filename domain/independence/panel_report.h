// Everything that a panel of the same women says, worked out once; as JSON for machines, and by disclosure.h for
// people. Main figures are of the women with all twelve leaves known at both times; the others are counted and bounded.
#pragma once

#include "domain/independence/comparison.h"
#include "domain/independence/panel.h"
#include "domain/independence/report_words.h"

#include <optional>

namespace independence {

// Levels with the intervals that hold: Wilson for H and logit-t for M0, both by the design when one is given.
struct Wave {
    Measures measures;
    int women { 0 };
    Interval H { 0, 0 };
    Interval M0 { 0, 0 };
    double m0_se { 0 };
};

struct IndicatorChange {
    double raw_before, raw_after;
    PairedCounts moved; // inadequate first after, second before
    PairedDifference change; // of the inadequate share, Newcombe 10
    double exact_p, holm_p;
    double part; // of the change in M0; sums to it
};

struct RobustView {
    Rule rule;
    int cutoff { 0 }; // 8, 9, 10, or 0
    int dimension { -1 }; // the one that counts double, or -1
    int left_out { -1 }; // the indicator left out, or -1
    Measures before, after;
    double rank_agreement; // Kendall's tau-b of the chapters' M0 at baseline with the main rule
};

struct GroupReport {
    std::string name;
    std::vector<std::string> values;
    std::vector<int> women;
    std::vector<GroupShare> before, after;
};

struct PanelReport {
    int women_in_file { 0 };
    int women { 0 }; // known at both times
    int chapters { 0 };
    int fewest_compared { 0 }; // women of the smallest chapter, arm by arm
    DesignLevel level { DesignLevel::BeforeAfter };
    Wave before, after;
    std::optional<Wave> before_arm[2], after_arm[2]; // 0 waits, 1 entered
    TTest change; // of M0; by the design when one is given
    PairedCounts transitions; // a behind twice, b entry, c exit, d never
    McNemar mcnemar_test;
    PairedDifference headcount_change;
    HeadcountAndIntensity shapley_parts;
    PanelDecomposition panel_parts;
    std::vector<IndicatorChange> indicators;
    std::vector<RobustView> robust;
    Bounds bounds_before, bounds_after; // of all women in the file
    std::vector<GroupReport> groups;
    std::optional<Effect> did_effect, ancova_effect;
    std::optional<ClusterMeans> cluster_means;
    std::optional<Permutation> permutation;
    double icc_change;
};

PanelReport report_on(Panel const&);

// The keys of tests/vectors/v9_panel_expected.json, did.lmer_* left out; what there is no figure for is null. Nothing
// is hidden: it is for who holds the rows, and its note says so when small counts are among the figures.
std::string report_json(PanelReport const&);

}
