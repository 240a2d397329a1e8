#include "base/own_words.h"

#include "base/indonesian.h"
#include "base/masking.h"
#include "base/unicode.h"

namespace form {

namespace {

// The signs between two groups of digits: up to three of space, line's end, dash, dot, stroke, low line and brackets.
std::size_t gap_at(std::string_view text, std::size_t at)
{
    std::size_t size = 0;
    for (int signs = 0; signs < 3 && at + size < text.size(); ++signs) {
        bool const is_sign = std::string_view("./_()\r\n").find(text[at + size]) != std::string_view::npos;
        size += is_sign ? 1 : unicode::space_or_dash(text.substr(at + size));
    }
    return at + size < text.size() && unicode::is_digit(text[at + size]) ? size : 0;
}

// Digits where the shape has 0, and a sign of those where it has one of them; no digit stands behind it.
bool has_shape(std::string_view text, std::string_view shape, std::string_view signs)
{
    if (text.size() < shape.size() || (text.size() > shape.size() && unicode::is_digit(text[shape.size()])))
        return false;
    for (std::size_t at = 0; at < shape.size(); ++at) {
        bool const fits
            = shape[at] == '0' ? unicode::is_digit(text[at]) : signs.find(text[at]) != std::string_view::npos;
        if (!fits)
            return false;
    }
    return true;
}

// "08.30" is an hour, "01/12/2026" a day.
bool is_time(std::string_view text)
{
    return has_shape(text, "00.00", ".:") || has_shape(text, "00/00/0000", "/-.");
}

// 812-3456-7890, but not 8.500.000.000 or 8500000000.
bool is_mobile_without_zero(std::string_view digits, std::string_view typed)
{
    constexpr std::size_t shortest = 10;
    constexpr std::size_t longest = 12;
    bool const is_amount = digits.ends_with("000")
        || (typed.find('.') != std::string_view::npos && typed.find('-') == std::string_view::npos);
    return digits.size() >= shortest && digits.size() <= longest && digits[0] == '8' && digits[1] != '0' && !is_amount;
}

// How many bytes the number takes that begins here; 0 when it is none.
std::size_t phone_at(std::string_view text, std::size_t start)
{
    constexpr std::size_t shortest = 9;
    constexpr std::size_t longest = 14;
    if (is_time(text.substr(start)))
        return 0;
    std::string digits;
    auto at = start;
    while (at < text.size()) {
        if (unicode::is_digit(text[at])) {
            digits += text[at++];
            continue;
        }
        auto const gap = gap_at(text, at);
        if (gap == 0 || is_time(text.substr(at + gap)))
            break;
        at += gap;
    }
    bool const begins = (digits.starts_with("0") && !digits.starts_with("00")) || digits.starts_with("62");
    bool const is_one = begins && digits.size() >= shortest && digits.size() <= longest;
    return is_one || is_mobile_without_zero(digits, text.substr(start, at - start)) ? at - start : 0;
}

}

std::string without_phones(std::string_view text)
{
    return with_dots(text, &phone_at);
}

base::Code const* take(std::string_view text, OwnWords& out)
{
    Masked said;
    auto const* const why = take_masked(text, without_phones(indonesian::without_nik(text)), OwnWords::most, said);
    if (!why)
        out = { std::move(said.text), said.has_mask };
    return why;
}

void put(json::Text& out, OwnWords const& said)
{
    put(out, said.text.stored());
}

}
