// The index: Alkire and Foster's counting method (J. Public Economics 95, 2011; Alkire et al. 2015, ch. 5).
// A woman is a profile of bits, bit j set = inadequate in indicator j; a group is a histogram over profiles. Whole
// numbers alone decide who is not yet independent: weights are integers over one denominator, never 0.1 or 0.8.
// A figure without meaning (A when nobody is behind, anything of an empty group) is NaN.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace independence {

using Profile = std::uint16_t;
inline constexpr int most_indicators = 16;
inline constexpr double none = std::numeric_limits<double>::quiet_NaN();

inline constexpr base::Code rule_weights { "index.weights",
    { "Bobot harus 1 sampai 16 bilangan bulat, jumlahnya 1 sampai 1.000.000.",
        "Weights must be 1 to 16 whole numbers that sum to between 1 and 1,000,000." } };
inline constexpr base::Code rule_cutoff { "index.cutoff",
    { "Batas mandiri harus di antara 1 dan jumlah bobot.",
        "The cut-off must lie between 1 and the sum of the weights." } };
inline constexpr base::Code rule_dimensions { "index.dimensions",
    { "Setiap indikator harus punya satu dimensi.", "Each indicator needs one dimension." } };

// Who counts as not yet independent: she whose adequate weight is less than `adequate_at_least`.
struct Rule {
    std::vector<std::uint32_t> weights; // one per indicator, any denominator
    std::uint32_t adequate_at_least { 0 }; // in the same unit, 1..total()
    std::vector<int> dimension_of; // empty, or 0, 1, ... one per indicator

    int indicators() const { return static_cast<int>(weights.size()); }
    int dimensions() const;
    std::uint32_t total() const;
    std::uint32_t inadequate_weight(Profile) const;
    bool not_yet(Profile) const;
};

// Refuses with index.weights, index.cutoff, index.dimensions.
base::Result<Rule> checked(Rule);

// IKI-12: four dimensions of three, equal weights, independent from 9 of 12.
Rule iki12_rule();

// Robustness: the same rule seen otherwise. The share of the cut-off is kept, rounded up to a whole weight.
Rule with_cutoff(Rule, std::uint32_t adequate_at_least);
Rule without_indicator(Rule, int indicator);
Rule leaning_on(Rule, int dimension); // that dimension counts double: 40 % against 20 % each with four

// women[profile]: how many, or their sampling weights summed. 2^indicators places.
struct Histogram {
    std::vector<double> women;
};
// `weights` empty: each woman counts once. Bits beyond `indicators` are our mistake.
Histogram histogram(int indicators, std::span<Profile const>, std::span<double const> weights = {});
Histogram merged(std::span<Histogram const>);

// Shares are 0..1.
struct Measures {
    double women { 0 }; // N, weighted
    double not_yet { 0 }; // q, weighted
    double H { 0 }; // share not yet independent
    double A { 0 }; // how far behind they are on average
    double M0 { 0 }; // H * A
    double IKI { 0 }; // 1 - M0, the index
    std::vector<double> raw; // h_j: inadequate in j
    std::vector<double> censored; // h_j(k): inadequate in j and not yet independent
    std::vector<double> contribution; // phi_j, sums to 1
    std::vector<double> dimension_contribution;
    double inequality { 0 }; // variance of the inadequate share among those not yet independent
};
Measures measure(Rule const&, Histogram const&);

// M0 = sum of share * M0 over groups that do not overlap; `contribution` sums to 1.
struct GroupShare {
    double share;
    Measures measures;
    double contribution;
};
std::vector<GroupShare> decompose(Rule const&, std::span<Histogram const> groups);

// The same women twice: by whom M0 moved. The three sum to M0_2 - M0_1 exactly.
struct PanelDecomposition {
    double entry { 0 }; // became not yet independent
    double exit { 0 }; // became independent (negative)
    double ongoing { 0 }; // not yet independent at both times
};
PanelDecomposition decompose_panel(
    Rule const&, std::span<Profile const> before, std::span<Profile const> after, std::span<double const> weights = {});

// Shapley: M0_2 - M0_1 = part_H + part_A. Rests on assumptions with two cross-sections; with a panel prefer the above.
struct HeadcountAndIntensity {
    double part_H { 0 };
    double part_A { 0 };
};
HeadcountAndIntensity shapley(Measures const& before, Measures const& after);

// Shapley over groups: within = their own change, between = people moving between groups. Same groups in both waves.
struct WithinBetween {
    std::vector<double> within;
    std::vector<double> between;
};
WithinBetween shapley_groups(std::span<GroupShare const> before, std::span<GroupShare const> after);

// w_j (h_j(k)_2 - h_j(k)_1) / W; sums to M0_2 - M0_1: what moved.
std::vector<double> change_by_indicator(Rule const&, Measures const& before, Measures const& after);

// The two ends when answers are missing: every missing leaf adequate, or every one inadequate.
struct Bounds {
    Measures best;
    Measures worst;
};
Bounds bounds(Rule const&, std::span<Profile const> inadequate, std::span<Profile const> missing,
    std::span<double const> weights = {});

// Quality of a pair of indicators: P11 / min(P1+, P+1) (1 = one says nothing new) and Cramer's V.
struct Redundancy {
    double r0;
    double cramers_v;
};
Redundancy redundancy(Histogram const&, int one, int other);

}
