#include "base/plain_digits.h"

#include "base/each_point.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace unicode {

std::string with_plain_digits(std::string_view utf8)
{
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::string(utf8);
    std::string out;
    out.reserve(utf8.size());
    each_point(utf8, [&](UChar32 point, std::string_view bytes) {
        if (point >= 0x80 && u_charType(point) == U_DECIMAL_DIGIT_NUMBER)
            out += static_cast<char>('0' + u_charDigitValue(point));
        else
            out += bytes;
    });
    return out;
}

}
