#pragma once

#include <string_view>

namespace base {

bool is_sha256_hex(std::string_view); // 64 lower-case hexadecimal digits, as sha256_hex() makes them

}
