// What every target has in common: whatever the bytes, what must hold is asserted with INVARIANT, and its exception
// ends the run with the bytes that broke it.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

inline std::string_view text_of(std::uint8_t const* bytes, std::size_t size)
{
    return { reinterpret_cast<char const*>(bytes), size };
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size);
