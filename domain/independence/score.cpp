#include "domain/independence/score.h"

#include <algorithm>

namespace independence {

using base::Kind;
using base::Problem;
using base::Result;

namespace {

Outcome outcome_of(Instrument const& instrument, std::uint16_t inadequate)
{
    Outcome out;
    std::vector<std::uint32_t> of_dimension(instrument.dimensions.size());
    for (std::size_t i = 0; i < instrument.indicators.size(); ++i) {
        if (inadequate >> i & 1)
            continue;
        ++out.count;
        out.adequate_weight += instrument.indicators[i].weight;
        ++of_dimension[static_cast<std::size_t>(instrument.indicators[i].dimension)];
    }
    out.mandiri = out.adequate_weight >= instrument.adequate_at_least;
    auto const band
        = std::ranges::find_if(instrument.bands, [&](Band const& b) { return out.adequate_weight >= b.at_least; });
    out.band = static_cast<int>(band - instrument.bands.begin());
    for (auto const adequate : of_dimension)
        out.dimensions_adequate.push_back(adequate >= instrument.dimension_at_least);
    return out;
}

Result<IndicatorScore> indicator_score(Indicator const& indicator, std::span<Known const> slots)
{
    IndicatorScore out;
    auto const adequate = TRY(indicator.adequate.evaluate(slots));
    if (adequate)
        out.leaf = compared(*adequate, 0) != 0 ? Leaf::Adequate : Leaf::Inadequate;
    auto const twin = TRY(indicator.score100.evaluate(slots));
    if (twin)
        out.score100 = static_cast<int>(std::clamp<std::int64_t>(rounded(*twin).over(), 0, 100));
    return out;
}

}

Result<Score> score(Instrument const& instrument, Answers const& answers, std::span<Threshold const> thresholds)
{
    for (auto const* needed : { "T1", "T2" }) {
        if (std::ranges::none_of(thresholds, [&](Threshold const& t) { return t.name == needed && t.rupiah > 0; }))
            return Problem { Kind::Malformed, threshold_missing };
    }
    auto const asked = TRY(asking(instrument, answers));
    auto const known = TRY(slots(instrument, answers, thresholds));
    Score out;
    for (std::size_t i = 0; i < instrument.indicators.size(); ++i) {
        auto const& indicator = instrument.indicators[i];
        auto leaf = TRY(indicator_score(indicator, known));
        leaf.postponed = leaf.leaf == Leaf::Missing && std::ranges::any_of(indicator.items, [&](int item) {
            return asked[static_cast<std::size_t>(item)] == Asking::Postponed;
        });
        if (leaf.leaf == Leaf::Inadequate)
            out.inadequate_mask |= static_cast<std::uint16_t>(1u << i);
        if (leaf.leaf == Leaf::Missing)
            out.missing_mask |= static_cast<std::uint16_t>(1u << i);
        out.indicators.push_back(leaf);
    }
    if (out.missing_mask == 0)
        out.outcome = outcome_of(instrument, out.inadequate_mask);
    return out;
}

}
