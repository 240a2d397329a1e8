// What the index page shows of a panel beside its report: each figure with its women and its interval, so that it can
// be opened; and the parts into which the women fall. Shares and IKI are seen from the good side: a rise is good.
#pragma once

#include "domain/independence/disclosure.h"

#include <array>

namespace independence {

// One figure of the same women twice.
struct Figure {
    int women { 0 };
    double before { 0 };
    double after { 0 };
    Interval around_before { 0, 0 };
    Interval around_after { 0, 0 };
    double change { 0 };
    Interval around_change { 0, 0 };
};

// One way to part the women: by kecamatan, by group. Its values are those of the panel's group column of that place.
struct Division {
    words::Word heading;
    words::Word fallen_nowhere;
    std::vector<std::string> names; // per value; empty: falls into none
};
struct PartFigure {
    std::size_t value { 0 };
    std::optional<Figure> iki; // nothing: hidden
};

struct Move {
    int women { 0 };
    Interval around_share { 0, 0 };
    std::optional<TTest> part; // of the change in IKI
};

struct Figures {
    Figure independent; // share of women
    std::array<Figure, 4> dimensions;
    std::vector<Figure> indicators;
    Interval a_before { 0, 0 };
    Interval a_after { 0, 0 };
    std::vector<Move> moves; // became, fell back, not yet twice, independent twice; none while pairs are hidden
    std::vector<TTest> robust; // of the change in IKI, as PanelReport::robust
    std::vector<std::vector<PartFigure>> parts; // per division
};

// The report is of this panel, without weights. Divisions belong to the panel's group columns in order. Where pairs are
// hidden, and for a part of the women always, intervals of a change are those of two waves apart.
Figures figures_of(Panel const&, ShownReport const&);

}
