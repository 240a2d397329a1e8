#include "domain/independence/disclosure.h"

#include <boost/json.hpp>

#include <cmath>

namespace independence {

namespace json = boost::json;

namespace {

json::value figure(double value)
{
    return std::isfinite(value) ? json::value(value) : json::value(nullptr);
}

json::array figures(std::vector<double> const& values)
{
    json::array out;
    for (auto const value : values)
        out.push_back(figure(value));
    return out;
}

json::value wave_json(std::optional<Wave> const& wave)
{
    if (!wave)
        return nullptr;
    auto const& m = wave->measures;
    json::object out { { "n", wave->women }, { "q", figure(m.not_yet) }, { "H", figure(m.H) }, { "A", figure(m.A) },
        { "M0", figure(m.M0) } };
    out["hd"] = figures(m.raw);
    out["hdk"] = figures(m.censored);
    out["contrib"] = figures(m.contribution);
    out["dim_contrib"] = figures(m.dimension_contribution);
    return out;
}

json::object change_json(PanelReport const& r)
{
    auto const& before = r.before.measures;
    auto const& after = r.after.measures;
    json::object out { { "dM0", figure(after.M0 - before.M0) }, { "se_srs", figure(r.change.se) },
        { "t", figure(r.change.t) }, { "p", figure(r.change.p) } };
    out["ci"] = json::array { figure(r.change.interval.low), figure(r.change.interval.high) };
    out["dH"] = figure(after.H - before.H);
    out["dA"] = figure(after.A - before.A);
    out["rel_pct"] = figure(100 * (after.M0 - before.M0) / before.M0);
    return out;
}

json::object transitions_json(PanelReport const& r)
{
    json::object out { { "both_poor", r.transitions.a }, { "exit", r.transitions.c }, { "entry", r.transitions.b },
        { "never", r.transitions.d }, { "mcnemar_exact", figure(r.mcnemar_test.exact_p) } };
    auto const& d = r.headcount_change;
    out["newcombe10_p2_minus_p1"]
        = json::array { figure(d.difference), figure(d.interval.low), figure(d.interval.high) };
    return out;
}

json::object did_json(PanelReport const& r)
{
    json::object out;
    for (auto const* key :
        { "est", "se_CR0", "se_CR1", "se_sandwich_HC2cl", "ancova_est", "ancova_se_CR1", "cluster_means_diff",
            "cluster_means_t", "cluster_means_df", "cluster_means_p", "perm_exact_p", "perm_n", "icc_change" })
        out[key] = nullptr;
    if (r.did_effect) {
        out["est"] = figure(r.did_effect->effect);
        out["se_CR0"] = figure(r.did_effect->se_cr0);
        out["se_CR1"] = figure(r.did_effect->se_cr1);
        out["se_sandwich_HC2cl"] = figure(r.did_effect->se_cr2);
        out["icc_change"] = figure(r.icc_change);
    }
    if (r.ancova_effect) {
        out["ancova_est"] = figure(r.ancova_effect->effect);
        out["ancova_se_CR1"] = figure(r.ancova_effect->se_cr1);
    }
    // Fewer than six clusters: differences may be looked at, p values are not given.
    bool const enough = r.did_effect && r.did_effect->clusters >= fewest_clusters;
    if (r.cluster_means) {
        out["cluster_means_diff"] = figure(r.cluster_means->difference);
        out["cluster_means_t"] = figure(r.cluster_means->t);
        out["cluster_means_df"] = figure(r.cluster_means->degrees_of_freedom);
        if (enough)
            out["cluster_means_p"] = figure(r.cluster_means->p);
    }
    if (r.permutation) {
        if (enough)
            out["perm_exact_p"] = figure(r.permutation->p);
        out["perm_n"] = r.permutation->ways;
    }
    return out;
}

}

std::string report_json(PanelReport const& r)
{
    auto const left_out = r.women_in_file - r.women;
    json::object out;
    out["note"] = "12 indicators coded 1=inadequate, equal weights 1/12; not yet independent when 4 or more of 12 are "
                  "inadequate. Women with a missing answer at either time are left out: "
        + std::to_string(left_out) + " of " + std::to_string(r.women_in_file) + "."
        + (is_told_by_few(r.transitions)
                ? " Fewer than five women moved in one of the ways: these figures are for who holds the rows, and "
                  "\"transitions\", \"panel_decomp\", \"change\" and \"did\" are not to be published together."
                : "");
    out["n"] = r.women;
    out["chapters"] = r.chapters;
    out["baseline"] = wave_json(r.before);
    out["endline"] = wave_json(r.after);
    out["baseline_arm1"] = wave_json(r.before_arm[1]);
    out["endline_arm1"] = wave_json(r.after_arm[1]);
    out["baseline_arm0"] = wave_json(r.before_arm[0]);
    out["endline_arm0"] = wave_json(r.after_arm[0]);
    out["change"] = change_json(r);
    out["transitions"] = transitions_json(r);
    out["shapley_HA"] = { { "H_part", figure(r.shapley_parts.part_H) }, { "A_part", figure(r.shapley_parts.part_A) } };
    out["panel_decomp"] = { { "entry", figure(r.panel_parts.entry) }, { "exit", figure(r.panel_parts.exit) },
        { "ongoing", figure(r.panel_parts.ongoing) } };
    out["did"] = did_json(r);
    return json::serialize(out) + "\n";
}

}
