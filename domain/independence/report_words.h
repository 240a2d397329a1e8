// Sentences for people. What may be said depends on the design and on nothing else: a count, a change, more than the
// waiting list, because of the programme. A stronger sentence than the design carries cannot be asked for.
#pragma once

#include "base/words.h"
#include "domain/independence/inference.h"

#include <string>

namespace independence {

enum class DesignLevel {
    Count, // one wave
    BeforeAfter, // the same women twice
    WaitingList, // and others who wait, not by lot
    WaitingListByLot // who entered first was drawn by lot
};

// 0.1234 as "0,12" or "0.12"; "-" for what is not known.
std::string decimal(double, int digits, words::Tongue);

struct Finding {
    int women { 0 };
    double level { 0 }; // IKI now (Count) ...
    double change { 0 }; // ... IKI after minus before, or that minus the waiting list's
    Interval interval { 0, 0 }; // of the change; ignored below six chapters where chapters are compared
    int chapters { 0 }; // those compared (WaitingList and above)
};

// Fewer than six chapters: the sentence speaks of dots per chapter and claims nothing.
std::string finding_sentence(DesignLevel, Finding const&, words::Tongue);

// Before baseline: the smallest change that so many women can show.
std::string detectable_sentence(int women, words::Tongue, Planned const& = {});

// One woman's count of 12, then and now: a change is called one from 3 of 12 on.
inline constexpr int personal_change_from = 3;
std::string personal_sentence(int before, int after, words::Tongue);

}
