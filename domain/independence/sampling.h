// How sure the index is, by the design that drew the women: every measure is a ratio R = Y / X and its variance is
// linearised, u = s (y - R x) / X, V = sum over strata of m/(m-1) * sum over sampling units of (u - mean u)^2
// (Alkire et al. 2015, ch. 8). One pass over the rows fills totals per primary sampling unit (psu); everything else
// comes from those.
#pragma once

#include "domain/independence/index.h"

namespace independence {

// One woman a row. All spans have one length; `weight` may be empty (each counts once). A row may as well stand for
// many women: then its weight is their number.
struct Rows {
    std::span<Profile const> profile;
    std::span<std::uint32_t const> psu; // 0..psus-1
    std::span<double const> weight {};
};

// Sums by psu. A psu of the design without women of the group keeps its zeros: domains are estimated with all psus.
struct Totals {
    int indicators { 0 };
    std::size_t psus { 0 };
    std::vector<double> women;
    std::vector<double> not_yet;
    std::vector<double> raw; // psu-major: raw[psu * indicators + j], weight of women inadequate in j
    std::vector<double> censored; // the same among those not yet independent
};

// Linear in rows: about 5 ns a row unweighted. A profile with too many bits or a psu out of range is our mistake.
Totals tally(Rule const&, Rows const&, std::size_t psus);

struct Design {
    std::span<std::uint32_t const> stratum_of_psu {}; // empty: one stratum; else 0, 1, ...
    double population { 0 }; // N of a finite community to describe; 0: none
};

// se is NaN where there is none: one psu only, or a measure without meaning. A stratum with a single psu has no
// spread of its own: its u is taken about the mean of all, which errs on the large side.
struct Estimate {
    double value;
    double se;
};

struct Headlines {
    Estimate H, A, M0, IKI;
    int degrees_of_freedom { 0 }; // psus - strata
};
Headlines estimate_headlines(Rule const&, Totals const&, Design const& = {});

struct Estimates : Headlines {
    std::vector<Estimate> raw, censored, contribution;
};
Estimates estimate(Rule const&, Totals const&, Design const& = {});

// After minus before on the union of the two waves' psus (the same numbering), so that their covariance counts.
struct Change {
    Estimate absolute;
    Estimate relative_percent;
};
struct Changes {
    Change H, A, M0;
    std::vector<Change> raw, censored;
    int degrees_of_freedom { 0 };
};
Changes change(Rule const&, Totals const& before, Totals const& after, Design const& = {});

// Absolute change by year, and the yearly percentage that compounds to it.
struct Yearly {
    double absolute;
    double percent;
};
Yearly annualised(double before, double after, double years);

}
