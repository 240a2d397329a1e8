// The path of a request's target, decoded once and only if nothing hides in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace http {

// Nothing when it does not begin with '/', a percent sign is not followed by two hex digits, or the decoded text is
// not UTF-8, holds a control character or a backslash, or has a "..".
std::optional<std::string> decoded_path(std::string_view raw);

bool valid_utf8(std::string_view);

}
