// Pictures drawn by the server: slopes, dots with intervals, leaves. Each stands beside its table.
#pragma once

#include "base/page/page.h"
#include "domain/independence/inference.h"

#include <string>
#include <vector>

namespace independence {

struct Slope {
    std::string name;
    double before;
    double after;
};

struct Dot {
    std::string name;
    double change;
    Interval interval;
};

page::Html slope_picture(std::vector<Slope> const&, page::Context const&); // shares, drawn from 0 to 100 %
page::Html dot_picture(std::vector<Dot> const&, page::Context const&); // changes of shares, -100 % to +100 %

// In the order of the instrument and of Panel.
std::string_view indicator_name(int indicator, words::Tongue);
std::string_view dimension_name(int dimension, words::Tongue);

}
