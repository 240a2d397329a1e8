#include "domain/network/network_places.h"

#include "base/id.h"

#include <array>

namespace network {

namespace {

constexpr std::uint8_t no_digit = 16;

// Looked up: of a branch on each digit of an id, every other one is guessed wrongly.
constexpr auto digits = [] {
    std::array<std::uint8_t, 256> made {};
    made.fill(no_digit);
    for (std::uint8_t n = 0; n < no_digit; ++n)
        made[static_cast<unsigned char>("0123456789abcdef"[n])] = n;
    return made;
}();

// One stretch of an id between its dashes, behind what was read of it.
bool read_digits(std::string_view text, std::uint64_t& into)
{
    unsigned seen = 0;
    for (char const c : text) {
        auto const digit = digits[static_cast<unsigned char>(c)];
        seen |= digit;
        into = into << 4 | digit;
    }
    return seen < no_digit;
}

}

ShortId short_id(std::string_view id)
{
    constexpr std::size_t length = 36; // "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
    ShortId made;
    if (id.size() == length && id[8] == '-' && id[13] == '-' && id[18] == '-' && id[23] == '-'
        && read_digits(id.substr(0, 8), made.high) && read_digits(id.substr(9, 4), made.high)
        && read_digits(id.substr(14, 4), made.high) && read_digits(id.substr(19, 4), made.low)
        && read_digits(id.substr(24), made.low))
        return made;
    return short_id(base::uuid_of(id));
}

}
