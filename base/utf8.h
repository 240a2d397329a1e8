#pragma once

#include <cstddef>
#include <string_view>

namespace base {

bool is_utf8(std::string_view); // well-formed, no surrogates, no overlong forms
std::size_t characters(std::string_view); // code points of well-formed text

}
