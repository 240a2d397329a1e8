#include "domain/independence/disclosure.h"

#include "domain/independence/cells.h"

#include <algorithm>

namespace independence {

namespace {

// First is after, second is before, as the counts are kept.
PairedDifference waves_apart(PairedCounts const& k)
{
    return newcombe_apart(k.a + k.b, k.a + k.c, k.a + k.b + k.c + k.d);
}

// A hidden p counts as 1 for Holm: the others stay right, and do not tell it.
void hide_indicators(ShownReport& out)
{
    std::vector<double> p;
    for (auto& one : out.report.indicators) {
        bool const hide = out.pairs_hidden || is_told_by_few(one.moved);
        out.indicator_pairs_hidden.push_back(hide);
        if (hide) {
            one.change = waves_apart(one.moved);
            one.exact_p = none;
        }
        one.moved = {};
        p.push_back(hide ? 1 : one.exact_p);
    }
    auto const adjusted = holm(p);
    for (std::size_t j = 0; j < adjusted.size(); ++j)
        out.report.indicators[j].holm_p = out.indicator_pairs_hidden[j] ? none : adjusted[j];
}

void hide_pairs(PanelReport& r)
{
    r.change = t_apart(r.change.mean, r.before.m0_se, r.after.m0_se, r.change.degrees_of_freedom);
    r.headcount_change = waves_apart(r.transitions);
    r.transitions = {};
    r.mcnemar_test = { none, none, none, none, none, none };
    r.panel_parts = { none, none, none };
    r.ancova_effect.reset();
    r.icc_change = none;
}

// The mean change of a chapter of one woman is her own.
void hide_comparison(PanelReport& r)
{
    r.level = DesignLevel::BeforeAfter;
    r.did_effect.reset();
    r.cluster_means.reset();
    r.permutation.reset();
}

}

bool is_told_by_few(PairedCounts const& k)
{
    auto const table = hidden_table({ { k.a, k.c }, { k.b, k.d } });
    return std::ranges::any_of(table.hidden, [](auto const& row) { return row[0] || row[1]; });
}

ShownReport disclosed(PanelReport report)
{
    ShownReport out { std::move(report) };
    out.pairs_hidden = is_told_by_few(out.report.transitions);
    hide_indicators(out);
    if (!out.pairs_hidden)
        return out;
    hide_pairs(out.report);
    out.comparison_hidden = out.report.did_effect && out.report.fewest_compared < fewest_shown;
    if (out.comparison_hidden)
        hide_comparison(out.report);
    return out;
}

}
