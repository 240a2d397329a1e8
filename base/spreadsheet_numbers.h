// How Excel shows the numbers it keeps. Only the spreadsheet reader includes this.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace spreadsheet {

enum class Shown { Number, Date, Time, DateAndTime, LeadingZeros };

struct NumberStyle {
    Shown shown = Shown::Number;
    std::size_t width = 0; // with leading zeros
};

NumberStyle style_of_format(int id, std::string_view code);

enum class Epoch { From1900, From1904 };

// "45881" shown as a date is "2025-08-12"; "8.12E+11" as a number is "812000000000"; "1.5" is "1,5".
std::string shown_number(std::string_view raw, NumberStyle, Epoch);

}
