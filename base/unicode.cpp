#include "base/unicode.h"

#include "base/each_point.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace unicode {

namespace {

bool is_ascii(std::string_view text)
{
    for (auto const c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

void append(std::string& text, std::uint32_t point)
{
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0 | (point >> 6));
        text += static_cast<char>(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        text += static_cast<char>(0xE0 | (point >> 12));
        text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (point & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (point >> 18));
        text += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (point & 0x3F));
    }
}

// Pictures, invisible characters and half characters; letters, marks, digits, punctuation and ASCII signs stay.
bool is_unreadable(UChar32 point)
{
    if (point < 0x80)
        return point < 0x20 || point == 0x7F;
    if ((point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0000 && point <= 0xE0FFF) || point == 0x20E3)
        return true;
    switch (u_charType(point)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
    case U_UNASSIGNED:
    case U_OTHER_SYMBOL:
    case U_MODIFIER_SYMBOL:
        return true;
    default:
        return point == 0xFFFD;
    }
}

// Shows nothing and stands for nothing. What joins two pictures to one (U+200C, U+200D) is not meant.
bool is_hidden(UChar32 point)
{
    if (point < 0x80)
        return (point < 0x20 && point != '\n' && point != '\r' && point != '\t') || point == 0x7F;
    return point == 0xAD || point == 0x61C || point == 0x200B || point == 0x200E || point == 0x200F
        || (point >= 0x202A && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF
        || (point >= 0x80 && point < 0xA0);
}

std::string normalized(icu::Normalizer2 const* form, std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    auto const text
        = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    auto const made = form->normalize(text, status);
    std::string out;
    (U_SUCCESS(status) ? made : text).toUTF8String(out);
    return out;
}

icu::Normalizer2 const* compatible()
{
    UErrorCode status = U_ZERO_ERROR;
    static auto const* form = icu::Normalizer2::getNFKCInstance(status);
    return form;
}

icu::Normalizer2 const* taken_apart()
{
    UErrorCode status = U_ZERO_ERROR;
    static auto const* form = icu::Normalizer2::getNFKDInstance(status);
    return form;
}

}

bool is_utf8(std::string_view bytes)
{
    auto const* data = reinterpret_cast<std::uint8_t const*>(bytes.data());
    auto const size = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t at = 0; at < size;) {
        if (data[at] < 0x80) {
            ++at;
            continue;
        }
        UChar32 point = 0;
        U8_NEXT(data, at, size, point);
        if (point < 0)
            return false;
    }
    return true;
}

std::string from_utf16(std::string_view bytes, Order order)
{
    std::string text;
    text.reserve(bytes.size());
    auto const unit_at = [&](std::size_t at) {
        auto const one = static_cast<unsigned char>(bytes[at]);
        auto const two = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<std::uint32_t>(order == Order::LittleEndian ? one | (two << 8) : (one << 8) | two);
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        auto point = unit_at(at);
        if (point >= 0xD800 && point < 0xDC00 && at + 3 < bytes.size()) {
            auto const low = unit_at(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        append(text, point >= 0xD800 && point < 0xE000 ? 0xFFFD : point);
    }
    return text;
}

std::string from_windows_1252(std::string_view bytes)
{
    static constexpr std::uint16_t upper[32] = { 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
        0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
        0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178 };
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (auto const c : bytes) {
        auto const byte = static_cast<unsigned char>(c);
        append(text, byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : byte);
    }
    return text;
}

std::string made_valid(std::string_view bytes)
{
    return is_utf8(bytes) ? std::string(bytes) : from_windows_1252(bytes);
}

std::string without_hidden(std::string_view utf8)
{
    auto const is_plain = [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\r' || c == '\t'; };
    if (std::all_of(utf8.begin(), utf8.end(), is_plain))
        return std::string(utf8);
    std::string out;
    out.reserve(utf8.size());
    each_point(utf8, [&](UChar32 point, std::string_view bytes) {
        if (!is_hidden(point))
            out += bytes;
    });
    return out;
}

bool holds_pictures(std::string_view utf8)
{
    auto const* data = reinterpret_cast<std::uint8_t const*>(utf8.data());
    auto const size = static_cast<std::int32_t>(utf8.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 point = 0;
        U8_NEXT(data, at, size, point);
        if (point >= 0x80 && (u_charType(point) == U_OTHER_SYMBOL || point == 0x20E3))
            return true;
    }
    return false;
}

namespace {

// Before anything is normalised: an acute accent that stands alone would become a space.
std::string with_apostrophes(std::string text)
{
    static constexpr std::array<std::string_view, 11> typed { "\xC2\xB4", "`", "\u2018", "\u2019", "\u201B", "\u2032",
        "\u02BB", "\u02BC", "\u02BE", "\u02BF", "\uFF40" };
    for (auto const one : typed) {
        for (auto at = text.find(one); at != std::string::npos; at = text.find(one, at + 1))
            text.replace(at, one.size(), "'");
    }
    return text;
}

}

std::string readable(std::string_view utf8)
{
    auto const typed = with_apostrophes(is_ascii(utf8) ? std::string(utf8) : made_valid(utf8));
    auto const text = is_ascii(typed) ? typed : normalized(compatible(), typed);
    auto const* data = reinterpret_cast<std::uint8_t const*>(text.data());
    auto const size = static_cast<std::int32_t>(text.size());
    std::string out;
    out.reserve(text.size());
    bool space_due = false;
    for (std::int32_t at = 0; at < size;) {
        auto const start = at;
        UChar32 point = 0;
        U8_NEXT(data, at, size, point);
        if (point >= 0 && u_isUWhiteSpace(point)) {
            space_due = !out.empty();
            continue;
        }
        if (point < 0 || is_unreadable(point)) {
            // A picture between two words parts them; an invisible character does not.
            space_due = space_due || (!out.empty() && point >= 0x80 && u_charType(point) == U_OTHER_SYMBOL);
            continue;
        }
        if (space_due)
            out += ' ';
        space_due = false;
        out.append(text, static_cast<std::size_t>(start), static_cast<std::size_t>(at - start));
    }
    return out;
}

std::string folded(std::string_view utf8)
{
    if (is_ascii(utf8)) {
        std::string out(utf8);
        for (auto& c : out) {
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        }
        return out;
    }
    auto const apart = normalized(taken_apart(), made_valid(utf8));
    auto text = icu::UnicodeString::fromUTF8(apart).foldCase();
    icu::UnicodeString bare;
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        auto const point = text.char32At(at);
        if (u_charType(point) != U_NON_SPACING_MARK)
            bare.append(point);
    }
    std::string out;
    bare.toUTF8String(out);
    return out;
}

std::size_t space_or_dash(std::string_view utf8)
{
    constexpr UChar32 minus = 0x2212;
    std::int32_t at = 0;
    UChar32 point = 0;
    auto const size = static_cast<std::int32_t>(std::min<std::size_t>(utf8.size(), U8_MAX_LENGTH));
    if (size == 0)
        return 0;
    U8_NEXT(utf8.data(), at, size, point);
    bool const is_space = point == ' ' || point == '\t' || u_charType(point) == U_SPACE_SEPARATOR;
    return is_space || point == minus || u_charType(point) == U_DASH_PUNCTUATION ? static_cast<std::size_t>(at) : 0;
}

std::size_t length(std::string_view utf8)
{
    std::size_t characters = 0;
    for (auto const c : utf8)
        characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return characters;
}

std::string_view first(std::string_view utf8, std::size_t characters)
{
    std::size_t seen = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if ((static_cast<unsigned char>(utf8[at]) & 0xC0) != 0x80 && seen++ == characters)
            return utf8.substr(0, at);
    }
    return utf8;
}

}
