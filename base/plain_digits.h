// Digits as people of other scripts and full-width keyboards type them (０８１２, ٠٨١٢), as the ones that are read
// here.
#pragma once

#include <string>
#include <string_view>

namespace unicode {

// The same valid UTF-8, with 0 to 9 in the place of every other decimal digit.
std::string with_plain_digits(std::string_view utf8);

}
