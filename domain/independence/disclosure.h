// What of a panel people are shown and given in print. Who moved is a table of two by two, and with few women small
// counts stand in it; from a paired interval or McNemar's test beside both levels that table can be worked out
// (docs/decisions/0038). So a table with a small cell takes along everything that is worked out from pairs. What
// remains follows from each wave by itself: whichever way the women are paired (within a chapter, where chapters are
// compared), it reads the same.
#pragma once

#include "domain/independence/panel_report.h"

namespace independence {

// Fewer than five women in one of the four cells, but not none: the table is hidden, and all of it.
bool is_told_by_few(PairedCounts const&);

struct ShownReport {
    // Hidden pairs: transitions, panel_parts, McNemar and ANCOVA are empty or NaN; the changes of M0 and H have the
    // wider intervals of two waves apart. Of an indicator with a small table of its own: the same, and no p.
    PanelReport report;
    bool pairs_hidden { false };
    bool comparison_hidden { false }; // with the pairs, where a chapter of fewer than five women is compared by itself
    std::vector<bool> indicator_pairs_hidden;
};
ShownReport disclosed(PanelReport);

// Indonesian or English, for a terminal of 78 columns. Groups of fewer than five women (ten for chapters) are hidden.
std::string report_text(ShownReport const&, words::Tongue);

}
