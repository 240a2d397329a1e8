#include "domain/independence/index_figures.h"

#include "domain/independence/cells.h"
#include "domain/independence/distribution.h"
#include "domain/independence/sampling.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace independence {

namespace {

double reached(Rule const& rule, Profile p)
{
    return rule.not_yet(p) ? 1 - static_cast<double>(rule.inadequate_weight(p)) / rule.total() : 1;
}

Interval within_shares(Interval i)
{
    return { std::clamp(i.low, 0.0, 1.0), std::clamp(i.high, 0.0, 1.0) };
}

struct Pair {
    Profile before;
    Profile after;
};

enum class Pairs { Used, Hidden };

// Of the women's scores, after minus before.
TTest change_of(std::vector<double> const& before, std::vector<double> const& after, Pairs pairs)
{
    if (pairs == Pairs::Used)
        return paired_t(after, before);
    auto const first = one_sample_t(before);
    auto const last = one_sample_t(after);
    return t_apart(last.mean - first.mean, first.se, last.se, first.degrees_of_freedom);
}

// A mean of each woman's own score, then and now.
template <class Score>
Figure mean_of(std::vector<Pair> const& women, Score score, Pairs pairs)
{
    std::vector<double> before, after;
    for (auto const& one : women) {
        before.push_back(score(one.before));
        after.push_back(score(one.after));
    }
    auto const first = one_sample_t(before);
    auto const last = one_sample_t(after);
    auto const change = change_of(before, after, pairs);
    return { static_cast<int>(women.size()), first.mean, last.mean, within_shares(first.interval),
        within_shares(last.interval), change.mean, change.interval };
}

// IKI is 1 - M0, and the interval that holds for M0 is logit-t.
Figure iki_of(std::vector<Pair> const& women, Rule const& rule, Pairs pairs)
{
    auto out = mean_of(
        women, [&](Profile p) { return reached(rule, p); }, pairs);
    double const n = out.women;
    auto const around = [&](Profile Pair::*wave, double level) {
        std::vector<double> behind;
        for (auto const& one : women)
            behind.push_back(1 - reached(rule, one.*wave));
        auto const i = logit_t(1 - level, one_sample_t(behind).se, n - 1, n);
        return Interval { 1 - i.high, 1 - i.low };
    };
    out.around_before = around(&Pair::before, out.before);
    out.around_after = around(&Pair::after, out.after);
    return out;
}

// A share of women who are adequate, from the paired difference in those who are not.
Figure share_of(double wrong_before, double wrong_after, PairedDifference const& change, int women)
{
    auto const around = [&](double wrong) { return wilson(std::round((1 - wrong) * women), women); };
    return { women, 1 - wrong_before, 1 - wrong_after, around(wrong_before), around(wrong_after), -change.difference,
        { -change.interval.high, -change.interval.low } };
}

Interval around_a(Rule const& rule, std::vector<Pair> const& women, Profile Pair::*wave)
{
    std::vector<Profile> profiles;
    std::vector<std::uint32_t> psu;
    for (auto const& one : women) {
        psu.push_back(static_cast<std::uint32_t>(profiles.size()));
        profiles.push_back(one.*wave);
    }
    auto const e = estimate_headlines(rule, tally(rule, { profiles, psu }, profiles.size()));
    auto const half = t_quantile(0.975, e.degrees_of_freedom) * e.A.se;
    return within_shares({ e.A.value - half, e.A.value + half });
}

// Who moved, as a table of two by two whose totals stand in the headlines.
std::vector<Move> moves_of(PanelReport const& r, std::vector<Pair> const& women, Rule const& rule)
{
    auto const& t = r.transitions;
    std::vector<Move> out;
    for (int const count : { t.c, t.b, t.a, t.d })
        out.push_back({ count, wilson(count, r.women), std::nullopt });
    for (std::size_t at = 0; at < 3; ++at) { // who is independent twice is no part of the change
        std::vector<double> part;
        for (auto const& one : women) {
            bool const before = rule.not_yet(one.before);
            bool const after = rule.not_yet(one.after);
            auto const kind = before && after ? 2U : after ? 1U : before ? 0U : 3U;
            part.push_back(kind == at ? reached(rule, one.after) - reached(rule, one.before) : 0.0);
        }
        out[at].part = one_sample_t(part);
    }
    return out;
}

// Which parts may be shown, looking at the first division together with each other one.
std::vector<std::vector<bool>> hidden_parts(Panel const& panel)
{
    std::vector<std::vector<bool>> hidden;
    for (auto const& column : panel.groups)
        hidden.emplace_back(column.values.size());
    auto const hide = [&](std::size_t column, std::vector<bool> const& more) {
        for (std::size_t i = 0; i < more.size(); ++i)
            hidden[column][i] = hidden[column][i] || more[i];
    };
    if (panel.groups.size() == 1) {
        std::vector<long> women(panel.groups[0].values.size());
        for (auto const& woman : panel.women)
            if (woman.known_twice())
                ++women[woman.groups[0]];
        hide(0, hidden_cells(women).hidden);
    }
    for (std::size_t other = 1; other < panel.groups.size(); ++other) {
        std::vector<std::vector<long>> counts(
            panel.groups[other].values.size(), std::vector<long>(panel.groups[0].values.size()));
        for (auto const& woman : panel.women)
            if (woman.known_twice())
                ++counts[woman.groups[other]][woman.groups[0]];
        auto const margins = hidden_margins(counts, hidden[0]);
        hide(other, margins.rows);
        hide(0, margins.columns);
    }
    return hidden;
}

std::vector<std::vector<PartFigure>> parts_of(Panel const& panel, Rule const& rule)
{
    std::vector<std::vector<PartFigure>> out;
    if (panel.groups.empty())
        return out;
    auto const hidden = hidden_parts(panel);
    for (std::size_t column = 0; column < panel.groups.size(); ++column) {
        std::vector<std::vector<Pair>> women(panel.groups[column].values.size());
        for (auto const& woman : panel.women)
            if (woman.known_twice())
                women[woman.groups[column]].push_back({ woman.before.inadequate, woman.after.inadequate });
        std::vector<PartFigure> rows;
        for (std::size_t value = 0; value < women.size(); ++value)
            if (!women[value].empty())
                rows.push_back({ value,
                    hidden[column][value] ? std::nullopt : std::optional(iki_of(women[value], rule, Pairs::Hidden)) });
        out.push_back(std::move(rows));
    }
    return out;
}

}

Figures figures_of(Panel const& panel, ShownReport const& shown)
{
    auto const& r = shown.report;
    auto const pairs = shown.pairs_hidden ? Pairs::Hidden : Pairs::Used;
    auto const rule = iki12_rule();
    std::vector<Pair> women;
    for (auto const& woman : panel.women)
        if (woman.known_twice())
            women.push_back({ woman.before.inadequate, woman.after.inadequate });
    Figures out;
    out.independent = share_of(r.before.measures.H, r.after.measures.H, r.headcount_change, r.women);
    for (unsigned d = 0; d < out.dimensions.size(); ++d)
        out.dimensions[d] = mean_of(
            women, [&](Profile p) { return 1 - std::popcount(p >> 3 * d & 7U) / 3.0; }, pairs);
    for (auto const& one : r.indicators)
        out.indicators.push_back(share_of(one.raw_before, one.raw_after, one.change, r.women));
    out.a_before = around_a(rule, women, &Pair::before);
    out.a_after = around_a(rule, women, &Pair::after);
    if (pairs == Pairs::Used)
        out.moves = moves_of(r, women, rule);
    for (auto const& view : r.robust) {
        std::vector<double> before, after;
        for (auto const& one : women) {
            before.push_back(reached(view.rule, one.before));
            after.push_back(reached(view.rule, one.after));
        }
        out.robust.push_back(change_of(before, after, pairs));
    }
    out.parts = parts_of(panel, rule);
    return out;
}

}
