// One woman's answers as twelve leaves: adequate, inadequate or missing, and what follows from them.
#pragma once

#include "domain/independence/instrument.h"

namespace independence {

inline constexpr base::Code threshold_missing { "score.threshold_missing",
    { "Ambang T1 dan T2 harus diisi lebih dari nol rupiah.", "Thresholds T1 and T2 must be more than zero rupiah." } };

enum class Leaf { Inadequate, Adequate, Missing };

struct IndicatorScore {
    Leaf leaf { Leaf::Missing };
    bool postponed { false }; // missing because it waits until she is alone
    std::optional<int> score100; // 0..100; nothing when an answer it needs is missing
};

// Of a woman with every leaf known.
struct Outcome {
    std::uint32_t adequate_weight { 0 }; // over Instrument::weight_total
    int count { 0 }; // adequate indicators
    bool mandiri { false };
    int band { 0 }; // place in Instrument::bands
    std::vector<bool> dimensions_adequate;
};

struct Score {
    std::vector<IndicatorScore> indicators;
    // Bit i stands for indicator i: 1 = inadequate (the order of tests/vectors/v11). A missing leaf has bit 0 here and
    // bit 1 in `missing_mask`.
    std::uint16_t inadequate_mask { 0 };
    std::uint16_t missing_mask { 0 };
    std::optional<Outcome>
        outcome; // nothing when a leaf is missing: no score from different indicators for different women
};

// T1 and T2 must both be given and positive. An expression that divides by zero or leaves 64 bits is refused by its
// code. A leaf is missing when an answer that could still decide it is missing; one that no answer can change any more
// (E2a is "no") is known.
base::Result<Score> score(Instrument const&, Answers const&, std::span<Threshold const>);

}
