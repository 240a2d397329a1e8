#include "domain/device/recovery.h"

#include "base/sha256.h"

#include <algorithm>

namespace device {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t selector_size = 4;
constexpr std::size_t secret_size = 8;

// Five bits a character, from the first bits of a hash.
std::string crockford(std::string const& hex, std::size_t size)
{
    std::string made;
    unsigned bits = 0;
    int have = 0;
    for (std::size_t at = 0; made.size() < size; ++at) {
        bits = (bits << 4U) | static_cast<unsigned>(std::stoi(hex.substr(at, 1), nullptr, 16));
        have += 4;
        if (have < 5)
            continue;
        have -= 5;
        made += alphabet[(bits >> static_cast<unsigned>(have)) & 31U];
        bits &= (1U << static_cast<unsigned>(have)) - 1U;
    }
    return made;
}

}

base::Code const* cannot_open(Whose const& whose, base::AccountId const& by, permit::Positions positions)
{
    bool const is_own = whose.account == by;
    if (whose.position == "chair")
        return is_own || (positions & permit::secretariat) != 0 ? nullptr : &recovery_chair;
    return is_own ? &recovery_own : nullptr;
}

base::Code const* cannot_approve(Whose const& whose, base::AccountId const& opened_by, base::AccountId const& by)
{
    if (by == opened_by)
        return &recovery_twice;
    return whose.account == by ? &recovery_own : nullptr;
}

Stage stage_of(Course const& course, base::Instant now)
{
    if (course.is_recovered)
        return Stage::Recovered;
    if (course.tries >= most_tries)
        return Stage::Ended;
    if (course.code_ends)
        return *course.code_ends > now ? Stage::CodeShown : Stage::Ended;
    if (course.opened_at.ms + recovery_ms <= now.ms)
        return Stage::Ended;
    return course.is_approved ? Stage::WaitsForCode : Stage::WaitsForSecond;
}

std::string Code::text() const
{
    return selector + "-" + secret.substr(0, 4) + "-" + secret.substr(4);
}

std::string selector_of(std::string const& server_key, RecoveryId const& id, int nth)
{
    return crockford(
        base::hmac_hex(server_key, "recovery selector/" + std::to_string(nth) + "/" + id.text()), selector_size);
}

std::string secret_of(std::string const& server_key, RecoveryId const& id)
{
    return crockford(base::hmac_hex(server_key, "recovery secret/" + id.text()), secret_size);
}

std::optional<Code> code_in(std::string_view typed)
{
    std::string plain;
    for (char c : typed) {
        if (c == ' ' || c == '-' || c == '.')
            continue;
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        if (c == 'O')
            c = '0';
        else if (c == 'I' || c == 'L')
            c = '1';
        if (alphabet.find(c) == std::string_view::npos || plain.size() == selector_size + secret_size)
            return std::nullopt;
        plain += c;
    }
    if (plain.size() != selector_size + secret_size)
        return std::nullopt;
    return Code { plain.substr(0, selector_size), plain.substr(selector_size) };
}

std::string share_of(std::string const& server_key, DeviceId const& id)
{
    return base::hmac_hex(server_key, "recovery share/" + id.text());
}

std::string share_kid(std::string const& server_key)
{
    constexpr std::size_t length = 16;
    return base::hmac_hex(server_key, "recovery kid").substr(0, length);
}

}
