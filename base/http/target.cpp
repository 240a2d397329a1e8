#include "base/http/target.h"

namespace http {

namespace {

int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::string> percent_decoded(std::string_view raw)
{
    std::string text;
    text.reserve(raw.size());
    for (std::size_t at = 0; at < raw.size(); ++at) {
        if (raw[at] != '%') {
            text += raw[at];
            continue;
        }
        if (at + 2 >= raw.size())
            return std::nullopt;
        int const high = hex_digit(raw[at + 1]);
        int const low = hex_digit(raw[at + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        text += static_cast<char>(high * 16 + low);
        at += 2;
    }
    return text;
}

bool climbs(std::string_view path)
{
    for (std::size_t at = path.find("/.."); at != std::string_view::npos; at = path.find("/..", at + 1))
        if (at + 3 == path.size() || path[at + 3] == '/')
            return true;
    return false;
}

// How many bytes the character at the front takes; 0 when it is no UTF-8.
std::size_t character_bytes(std::string_view text)
{
    auto const byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    unsigned const first = byte(0);
    if (first < 0x80)
        return 1;
    std::size_t const bytes = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < bytes)
        return 0;
    for (std::size_t at = 1; at < bytes; ++at)
        if ((byte(at) & 0xc0) != 0x80)
            return 0;
    unsigned const second = byte(1);
    bool const overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    bool const outside = (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f);
    return overlong || outside ? 0 : bytes;
}

}

std::optional<std::string> decoded_path(std::string_view raw)
{
    auto path = percent_decoded(raw);
    if (!path || path->empty() || path->front() != '/' || climbs(*path) || !valid_utf8(*path))
        return std::nullopt;
    for (char c : *path)
        if (c == '\\' || (c >= 0 && c < ' ') || c == '\x7f')
            return std::nullopt;
    return path;
}

bool valid_utf8(std::string_view text)
{
    while (!text.empty()) {
        auto const bytes = character_bytes(text);
        if (bytes == 0)
            return false;
        text.remove_prefix(bytes);
    }
    return true;
}

}
