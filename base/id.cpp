#include "base/id.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace base {

namespace {

using Bytes = std::array<unsigned char, 16>;

std::string shown(Bytes bytes, unsigned version)
{
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    constexpr char const* hex = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += hex[bytes[i] >> 4];
        text += hex[bytes[i] & 15];
    }
    return text;
}

}

bool is_uuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const dash = i == 8 || i == 13 || i == 18 || i == 23;
        char const c = text[i];
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

std::string new_uuid(Instant now)
{
    Bytes bytes;
    randombytes_buf(bytes.data(), bytes.size());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(now.ms) >> (8 * (5 - i)));
    return shown(bytes, 7);
}

std::string uuid_near(std::string_view id, std::string_view name)
{
    auto made = uuid_of(name);
    if (is_uuid(id))
        made.replace(0, uuid_time_part, id.substr(0, uuid_time_part));
    return made;
}

std::string uuid_of(std::string_view name)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<unsigned char const*>(name.data()), name.size());
    Bytes bytes;
    std::copy_n(hash.begin(), bytes.size(), bytes.begin());
    return shown(bytes, 8);
}

}
