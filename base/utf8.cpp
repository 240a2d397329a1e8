#include "base/utf8.h"

namespace base {

namespace {

// Bytes that follow this lead byte, or -1.
int following(unsigned char lead)
{
    if (lead < 0x80)
        return 0;
    if (lead >= 0xc2 && lead <= 0xdf)
        return 1;
    if (lead >= 0xe0 && lead <= 0xef)
        return 2;
    if (lead >= 0xf0 && lead <= 0xf4)
        return 3;
    return -1;
}

bool first_follower_fits(unsigned char lead, unsigned char next)
{
    if (lead == 0xe0)
        return next >= 0xa0;
    if (lead == 0xed)
        return next <= 0x9f;
    if (lead == 0xf0)
        return next >= 0x90;
    if (lead == 0xf4)
        return next <= 0x8f;
    return true;
}

}

bool is_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        auto const lead = static_cast<unsigned char>(text[at]);
        int const more = following(lead);
        if (more < 0 || at + static_cast<std::size_t>(more) >= text.size())
            return false;
        for (int i = 1; i <= more; ++i) {
            auto const next = static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]);
            if ((next & 0xc0) != 0x80 || (i == 1 && !first_follower_fits(lead, next)))
                return false;
        }
        at += static_cast<std::size_t>(more) + 1;
    }
    return true;
}

std::size_t characters(std::string_view text)
{
    std::size_t count = 0;
    for (char const c : text)
        count += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    return count;
}

}
