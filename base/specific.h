// Which notes of phones hold specific personal data (money, psychology): answered from the permits of their routes.
#pragma once

#include <string_view>

namespace base {

// A note of this kind is shown nowhere but under its own slice's permits.
bool is_specific(std::string_view kind);

}
