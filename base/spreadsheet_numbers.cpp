#include "base/spreadsheet_numbers.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace spreadsheet {

namespace {

// The code without "quoted text", [conditions] and \escaped characters; only its first section (positive numbers).
std::string bare_code(std::string_view code)
{
    std::string bare;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        if (code[at] == '"' || code[at] == '[') {
            auto const end = code.find(code[at] == '"' ? '"' : ']', at + 1);
            if (end == std::string_view::npos)
                break;
            at = end;
        } else if (code[at] == '\\' || code[at] == '_' || code[at] == '*') {
            ++at;
        } else {
            bare += static_cast<char>(code[at] >= 'A' && code[at] <= 'Z' ? code[at] - 'A' + 'a' : code[at]);
        }
    }
    return bare;
}

std::string digits(int number, int width)
{
    std::array<char, 24> text {};
    std::snprintf(text.data(), text.size(), "%0*d", width, number);
    return text.data();
}

std::string shown_date(double serial, Shown shown, Epoch epoch)
{
    using namespace std::chrono;
    auto days_in = static_cast<std::int64_t>(std::floor(serial));
    auto seconds_in = static_cast<int>(std::llround((serial - std::floor(serial)) * 86'400));
    if (seconds_in >= 86'400) {
        seconds_in = 0;
        ++days_in;
    }
    auto const clock = digits(seconds_in / 3600, 2) + ":" + digits(seconds_in / 60 % 60, 2);
    if (shown == Shown::Time)
        return clock;
    // Excel believes that 1900 was a leap year: its day 60 never was.
    auto const first = epoch == Epoch::From1904 ? sys_days { 1904y / January / 1 }
        : days_in < 60                          ? sys_days { 1899y / December / 31 }
                                                : sys_days { 1899y / December / 30 };
    year_month_day const day { first + days { days_in } };
    auto const text = digits(static_cast<int>(day.year()), 4) + "-"
        + digits(static_cast<int>(static_cast<unsigned>(day.month())), 2) + "-"
        + digits(static_cast<int>(static_cast<unsigned>(day.day())), 2);
    return shown == Shown::DateAndTime && seconds_in > 0 ? text + " " + clock : text;
}

}

NumberStyle style_of_format(int id, std::string_view code)
{
    if (code.empty()) {
        if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
            return { Shown::Date };
        if (id == 22)
            return { Shown::DateAndTime };
        if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
            return { Shown::Time };
        return {};
    }
    auto const bare = bare_code(code);
    if (bare.find("general") != std::string::npos)
        return {};
    auto const has = [&](char const* letters) { return bare.find_first_of(letters) != std::string::npos; };
    if (has("yd") || (has("m") && !has("hs#0")))
        return { has("hs") ? Shown::DateAndTime : Shown::Date };
    if (has("hs"))
        return { Shown::Time };
    if (bare.size() > 1 && bare.find_first_not_of('0') == std::string::npos)
        return { Shown::LeadingZeros, bare.size() };
    return {};
}

std::string shown_number(std::string_view raw, NumberStyle style, Epoch epoch)
{
    double number = 0;
    auto const [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    if (error != std::errc {} || end != raw.data() + raw.size() || !std::isfinite(number))
        return std::string(raw);
    auto const is_date = style.shown == Shown::Date || style.shown == Shown::DateAndTime || style.shown == Shown::Time;
    if (is_date && number >= 0 && number < 2'958'466) // the last day of the year 9999
        return shown_date(number, style.shown, epoch);
    std::array<char, 400> text {};
    auto const whole = number == std::floor(number) && std::abs(number) < 1e21;
    auto const written = whole
        ? std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, 0)
        : std::to_chars(text.data(), text.data() + text.size(), number);
    std::string shown(text.data(), written.ptr);
    for (auto& c : shown) {
        if (c == '.')
            c = ',';
    }
    if (style.shown == Shown::LeadingZeros && whole && number >= 0 && shown.size() < style.width && style.width < 40)
        shown.insert(0, style.width - shown.size(), '0');
    return shown == "-0" ? "0" : shown;
}

}
