// How words are read in which some numbers are masked: one way, whatever the rule says a number is (own_words.h,
// office_words.h).
#pragma once

#include "base/private.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace form {

// `size_at`: how many bytes the number takes that begins there, 0 when none does. It keeps its first two digits, the
// others become dots.
std::string with_dots(std::string_view text, std::size_t (*size_at)(std::string_view text, std::size_t at));

struct Masked {
    base::Private<std::string> text;
    bool has_mask = false;
};
// What was typed, as take() reads it, once it was masked; longer than `most` it is own_words.too_long.
base::Code const* take_masked(std::string_view typed, std::string const& masked, int most, Masked& out);

}
