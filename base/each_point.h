// The characters of a text, one by one.
#pragma once

#include <cstdint>
#include <string_view>
#include <unicode/utf8.h>

namespace unicode {

// `use(point, bytes)`: a character, less than 0 when it is none, and the bytes it takes.
template <class Use>
void each_point(std::string_view utf8, Use use)
{
    auto const* data = reinterpret_cast<std::uint8_t const*>(utf8.data());
    auto const size = static_cast<std::int32_t>(utf8.size());
    for (std::int32_t at = 0; at < size;) {
        auto const start = at;
        UChar32 point = 0;
        U8_NEXT(data, at, size, point);
        use(point, utf8.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(at - start)));
    }
}

}
