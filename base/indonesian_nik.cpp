#include "base/indonesian.h"
#include "base/unicode.h"

#include <array>

namespace indonesian {

namespace {

// Codes of provinces in the Kemendagri scheme; regencies are 01 to 69, cities 71 to 79. No phone begins so: 0812 has no
// province 08, 62812 no regency 81.
bool is_area(std::string_view digits)
{
    static constexpr std::array<std::string_view, 38> provinces { "11", "12", "13", "14", "15", "16", "17", "18", "19",
        "21", "31", "32", "33", "34", "35", "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72", "73",
        "74", "75", "76", "81", "82", "91", "92", "93", "94", "95", "96" };
    auto const known = [&] {
        for (auto const province : provinces) {
            if (digits.substr(0, 2) == province)
                return true;
        }
        return digits.substr(0, 2) == "97";
    };
    auto const regency = (digits[2] - '0') * 10 + (digits[3] - '0');
    return regency >= 1 && regency <= 79 && known();
}

bool is_nik(std::string_view digits)
{
    auto const two = [&](std::size_t at) { return (digits[at] - '0') * 10 + (digits[at + 1] - '0'); };
    auto const day = two(6);
    auto const month = two(8);
    return is_area(digits) && ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12;
}

struct Found {
    std::size_t at = std::string_view::npos;
    std::size_t size = 0;
};

// How many bytes of separator stand here, within a number: one or two of dot, low line, line's end, space or dash.
std::size_t separator(std::string_view text, std::size_t at)
{
    std::size_t size = 0;
    for (int times = 0; times < 2 && at + size < text.size(); ++times)
        size += std::string_view("._\r\n").find(text[at + size]) != std::string_view::npos
            ? 1
            : unicode::space_or_dash(text.substr(at + size));
    return size;
}

// The sixteen digits that begin here, at the start of a group of digits, and end with a group.
std::size_t nik_at(std::string_view text, std::size_t start)
{
    std::string digits;
    auto at = start;
    while (at < text.size()) {
        if (unicode::is_digit(text[at])) {
            digits += text[at++];
            if (digits.size() > 16)
                return 0;
            continue;
        }
        if (digits.size() == 16)
            break;
        auto const gap = separator(text, at);
        if (gap == 0 || at + gap >= text.size() || !unicode::is_digit(text[at + gap]))
            return 0;
        at += gap;
    }
    return digits.size() == 16 && is_nik(digits) ? at - start : 0;
}

// 6,47201E+15
std::size_t rounded_nik_at(std::string_view text, std::size_t start)
{
    auto at = start;
    if (text[at] < '1' || ++at >= text.size() || (text[at] != ',' && text[at] != '.'))
        return 0;
    auto const decimals = ++at;
    while (at < text.size() && unicode::is_digit(text[at]))
        ++at;
    if (at == decimals || at >= text.size() || (text[at] != 'E' && text[at] != 'e'))
        return 0;
    ++at;
    if (at < text.size() && text[at] == '+')
        ++at;
    if (text.substr(at, 2) != "15" || (at + 2 < text.size() && unicode::is_digit(text[at + 2])))
        return 0;
    return at + 2 - start;
}

Found find_nik(std::string_view text, std::size_t from)
{
    for (auto at = from; at < text.size(); ++at) {
        if (!unicode::is_digit(text[at]) || (at > 0 && unicode::is_digit(text[at - 1])))
            continue;
        if (auto const size = nik_at(text, at))
            return { at, size };
        if (auto const size = rounded_nik_at(text, at))
            return { at, size };
    }
    return {};
}

}

bool holds_nik(std::string_view text)
{
    return find_nik(text, 0).size > 0;
}

std::string without_nik(std::string_view text)
{
    std::string masked;
    std::size_t from = 0;
    for (auto found = find_nik(text, 0); found.size > 0; found = find_nik(text, from)) {
        masked.append(text.substr(from, found.at - from));
        for (std::size_t at = found.at, shown = 0; shown < 2 && at < text.size(); ++at) {
            if (unicode::is_digit(text[at])) {
                masked += text[at];
                ++shown;
            }
        }
        for (int dots = 0; dots < 14; ++dots)
            masked += "•";
        from = found.at + found.size;
    }
    masked.append(text.substr(from));
    return masked;
}

}
