#pragma once

#include <string>
#include <string_view>

namespace base {

std::string sha256_hex(std::string_view bytes); // 64 lower-case digits
std::string hmac_hex(std::string_view key, std::string_view message); // HMAC-SHA-256
std::string random_token(); // 256 random bits as 64 hexadecimal digits

}
