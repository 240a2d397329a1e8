// Base64 of RFC 4648, with its filling.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base {

std::string base64_of(std::string_view bytes);
std::optional<std::string> from_base64(std::string_view text); // nothing: it is no such text, or is cut short

}
