#include "domain/independence/panel_report.h"

#include "domain/independence/distribution.h"
#include "domain/independence/sampling.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace independence {

namespace {

// The women known at both times, as columns.
struct Columns {
    std::vector<Profile> before, after;
    std::vector<std::uint32_t> psu;
    std::vector<double> weight; // empty: each counts once
    std::vector<double> score_before, score_after, moved;
    std::vector<int> arm, chapter;
    std::vector<std::size_t> row; // in Panel::women
};

Columns columns_of(Panel const& panel, Rule const& rule)
{
    Columns out;
    bool const weighted = std::ranges::any_of(panel.women, [](auto const& w) { return w.weight != 1; });
    auto const score = [&](Profile p) {
        return rule.not_yet(p) ? static_cast<double>(rule.inadequate_weight(p)) / rule.total() : 0.0;
    };
    for (std::size_t i = 0; i < panel.women.size(); ++i) {
        auto const& woman = panel.women[i];
        if (!woman.known_twice())
            continue;
        out.row.push_back(i);
        out.before.push_back(woman.before.inadequate);
        out.after.push_back(woman.after.inadequate);
        out.psu.push_back(woman.psu);
        if (weighted)
            out.weight.push_back(woman.weight);
        out.score_before.push_back(score(woman.before.inadequate));
        out.score_after.push_back(score(woman.after.inadequate));
        out.moved.push_back(out.score_after.back() - out.score_before.back());
        out.arm.push_back(woman.arm);
        out.chapter.push_back(static_cast<int>(woman.chapter));
    }
    return out;
}

template <class T>
std::vector<T> only(std::vector<T> const& from, std::vector<int> const& arm, int wanted)
{
    std::vector<T> out;
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (arm[i] == wanted)
            out.push_back(from[i]);
    }
    return out;
}

class Reporter {
public:
    explicit Reporter(Panel const& panel)
        : m_panel(panel)
        , m_rule(iki12_rule())
        , m_c(columns_of(panel, m_rule))
    {
        // Without a design each complete woman is a unit; women left out are no units with nobody in them.
        if (panel.design == SurveyDesign::None) {
            for (std::size_t i = 0; i < m_c.psu.size(); ++i)
                m_c.psu[i] = static_cast<std::uint32_t>(i);
        }
        m_psus = panel.design == SurveyDesign::None ? m_c.psu.size() : panel.psus;
        if (panel.design == SurveyDesign::Given)
            m_design.stratum_of_psu = panel.stratum_of_psu;
    }

    PanelReport whole()
    {
        m_out.women_in_file = static_cast<int>(m_panel.women.size());
        m_out.women = static_cast<int>(m_c.row.size());
        m_out.chapters = static_cast<int>(m_panel.chapters.size());
        m_out.before = wave(m_c.before, m_c.psu, m_c.weight);
        m_out.after = wave(m_c.after, m_c.psu, m_c.weight);
        change_of_same_women();
        by_indicator();
        robustness();
        all_bounds();
        groups();
        if (m_panel.arm == ArmColumn::Given)
            arms();
        return std::move(m_out);
    }

private:
    Wave wave(std::vector<Profile> const& profiles, std::vector<std::uint32_t> const& psu,
        std::vector<double> const& weight) const
    {
        Wave out;
        out.women = static_cast<int>(profiles.size());
        out.measures = measure(m_rule, histogram(panel_indicators, profiles, weight));
        auto const e = estimate_headlines(m_rule, tally(m_rule, { profiles, psu, weight }, m_psus), m_design);
        double const df = e.degrees_of_freedom;
        double const n = out.women;
        out.m0_se = e.M0.se;
        out.M0 = logit_t(out.measures.M0, e.M0.se, df, n);
        out.H = m_panel.design == SurveyDesign::None ? wilson(out.measures.not_yet, n)
                                                     : logit_t(out.measures.H, e.H.se, df, n);
        return out;
    }

    void change_of_same_women()
    {
        m_out.change = one_sample_t(m_c.moved);
        if (m_panel.design == SurveyDesign::Given)
            change_by_design();
        for (std::size_t i = 0; i < m_c.before.size(); ++i) {
            bool const p1 = m_rule.not_yet(m_c.before[i]);
            bool const p2 = m_rule.not_yet(m_c.after[i]);
            ++(p1 && p2  ? m_out.transitions.a
                    : p2 ? m_out.transitions.b
                    : p1 ? m_out.transitions.c
                         : m_out.transitions.d);
        }
        m_out.mcnemar_test = mcnemar(m_out.transitions);
        m_out.headcount_change = newcombe10(m_out.transitions);
        m_out.shapley_parts = shapley(m_out.before.measures, m_out.after.measures);
        m_out.panel_parts = decompose_panel(m_rule, m_c.before, m_c.after, m_c.weight);
    }

    void change_by_design()
    {
        auto const c = independence::change(m_rule, tally(m_rule, { m_c.before, m_c.psu, m_c.weight }, m_psus),
            tally(m_rule, { m_c.after, m_c.psu, m_c.weight }, m_psus), m_design);
        auto const [value, se] = c.M0.absolute;
        double const df = c.degrees_of_freedom;
        bool const sure = se > 0 && df > 0;
        auto const t = sure ? value / se : std::nan("");
        auto const half = sure ? t_quantile(0.975, df) * se : std::nan("");
        m_out.change = { value, se, t, df, sure ? two_sided_t(t, df) : std::nan(""), { value - half, value + half } };
    }

    void by_indicator()
    {
        auto const parts = change_by_indicator(m_rule, m_out.before.measures, m_out.after.measures);
        std::vector<double> p;
        for (int j = 0; j < panel_indicators; ++j) {
            PairedCounts counts;
            for (std::size_t i = 0; i < m_c.before.size(); ++i) {
                bool const first = m_c.before[i] >> j & 1;
                bool const second = m_c.after[i] >> j & 1;
                ++(first && second ? counts.a : second ? counts.b : first ? counts.c : counts.d);
            }
            auto const at = static_cast<std::size_t>(j);
            p.push_back(mcnemar(counts).exact_p);
            m_out.indicators.push_back({ m_out.before.measures.raw[at], m_out.after.measures.raw[at], counts,
                newcombe10(counts), p.back(), 0, parts[at] });
        }
        auto const adjusted = holm(p);
        for (std::size_t j = 0; j < adjusted.size(); ++j)
            m_out.indicators[j].holm_p = adjusted[j];
    }

    void robustness()
    {
        auto const main = chapter_levels(m_rule);
        auto const add = [&](RobustView view) {
            auto const before = histogram(panel_indicators, m_c.before, m_c.weight);
            view.before = measure(view.rule, before);
            view.after = measure(view.rule, histogram(panel_indicators, m_c.after, m_c.weight));
            view.rank_agreement = kendall_tau_b(main, chapter_levels(view.rule));
            m_out.robust.push_back(std::move(view));
        };
        for (int const cutoff : { 8, 9, 10 })
            add({ with_cutoff(m_rule, static_cast<std::uint32_t>(cutoff)), cutoff, -1, -1, {}, {}, 0 });
        for (int d = 0; d < m_rule.dimensions(); ++d)
            add({ leaning_on(m_rule, d), 0, d, -1, {}, {}, 0 });
        for (int j = 0; j < panel_indicators; ++j)
            add({ without_indicator(m_rule, j), 0, -1, j, {}, {}, 0 });
    }

    // M0 at baseline of every chapter that has complete women.
    std::vector<double> chapter_levels(Rule const& rule) const
    {
        std::vector<double> sum(m_panel.chapters.size());
        std::vector<double> women(m_panel.chapters.size());
        std::vector<double> behind(std::size_t { 1 } << panel_indicators);
        for (std::size_t p = 0; p < behind.size(); ++p) {
            auto const profile = static_cast<Profile>(p);
            behind[p] = rule.not_yet(profile) ? rule.inadequate_weight(profile) : 0;
        }
        for (std::size_t i = 0; i < m_c.before.size(); ++i) {
            auto const at = static_cast<std::size_t>(m_c.chapter[i]);
            auto const s = m_c.weight.empty() ? 1 : m_c.weight[i];
            women[at] += s;
            sum[at] += s * behind[m_c.before[i]];
        }
        std::vector<double> out;
        for (std::size_t at = 0; at < sum.size(); ++at) {
            if (women[at] > 0)
                out.push_back(sum[at] / women[at] / rule.total());
        }
        return out;
    }

    void all_bounds()
    {
        std::vector<Profile> wrong[2];
        std::vector<Profile> missing[2];
        std::vector<double> weight;
        for (auto const& woman : m_panel.women) {
            wrong[0].push_back(woman.before.inadequate);
            wrong[1].push_back(woman.after.inadequate);
            missing[0].push_back(woman.before.missing);
            missing[1].push_back(woman.after.missing);
            weight.push_back(woman.weight);
        }
        m_out.bounds_before = bounds(m_rule, wrong[0], missing[0], weight);
        m_out.bounds_after = bounds(m_rule, wrong[1], missing[1], weight);
    }

    void groups()
    {
        for (std::size_t g = 0; g < m_panel.groups.size(); ++g) {
            auto const& column = m_panel.groups[g];
            GroupReport out { column.name, column.values, std::vector<int>(column.values.size()), {}, {} };
            Histogram const empty { std::vector<double>(std::size_t { 1 } << panel_indicators) };
            std::vector<Histogram> before(column.values.size(), empty);
            std::vector<Histogram> after(column.values.size(), empty);
            for (std::size_t i = 0; i < m_c.row.size(); ++i) {
                auto const value = m_panel.women[m_c.row[i]].groups[g];
                auto const s = m_c.weight.empty() ? 1 : m_c.weight[i];
                ++out.women[value];
                before[value].women[m_c.before[i]] += s;
                after[value].women[m_c.after[i]] += s;
            }
            out.before = decompose(m_rule, before);
            out.after = decompose(m_rule, after);
            m_out.groups.push_back(std::move(out));
        }
    }

    void arms()
    {
        for (int const arm : { 0, 1 }) {
            auto const before = only(m_c.before, m_c.arm, arm);
            if (before.empty())
                continue;
            auto const psu = only(m_c.psu, m_c.arm, arm);
            auto const weight = m_c.weight.empty() ? std::vector<double> {} : only(m_c.weight, m_c.arm, arm);
            m_out.before_arm[arm] = wave(before, psu, weight);
            m_out.after_arm[arm] = wave(only(m_c.after, m_c.arm, arm), psu, weight);
        }
        std::map<std::pair<int, int>, int> compared;
        for (std::size_t i = 0; i < m_c.arm.size(); ++i)
            ++compared[{ m_c.chapter[i], m_c.arm[i] }];
        for (auto const& [cell, women] : compared)
            m_out.fewest_compared = m_out.fewest_compared == 0 ? women : std::min(m_out.fewest_compared, women);
        Trial const change { m_c.moved, m_c.arm, m_c.chapter };
        Trial const endline { m_c.score_after, m_c.arm, m_c.chapter, m_c.score_before };
        m_out.did_effect = did(change);
        if (!m_out.did_effect)
            return;
        m_out.level = DesignLevel::WaitingList;
        m_out.ancova_effect = ancova(endline);
        m_out.cluster_means = cluster_means_t(change);
        m_out.permutation = exact_permutation(change);
        m_out.icc_change = icc_of_change(change);
    }

    Panel const& m_panel;
    Rule m_rule;
    Columns m_c;
    std::size_t m_psus { 0 };
    Design m_design;
    PanelReport m_out {};
};

}

PanelReport report_on(Panel const& panel)
{
    return Reporter(panel).whole();
}

}
