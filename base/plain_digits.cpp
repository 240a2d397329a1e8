#include "base/plain_digits.h"

#include <algorithm>
#include <cstdint>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace unicode {

std::string with_plain_digits(std::string_view utf8)
{
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::string(utf8);
    auto const* data = reinterpret_cast<std::uint8_t const*>(utf8.data());
    auto const size = static_cast<std::int32_t>(utf8.size());
    std::string out;
    out.reserve(utf8.size());
    for (std::int32_t at = 0; at < size;) {
        auto const start = at;
        UChar32 point = 0;
        U8_NEXT(data, at, size, point);
        if (point >= 0x80 && u_charType(point) == U_DECIMAL_DIGIT_NUMBER)
            out += static_cast<char>('0' + u_charDigitValue(point));
        else
            out.append(utf8, static_cast<std::size_t>(start), static_cast<std::size_t>(at - start));
    }
    return out;
}

}
