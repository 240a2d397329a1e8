#include "domain/device/device.h"

#include "base/sha256.h"

#include <algorithm>

namespace device {

std::string invitation_token(std::string const& server_key, DeviceInvitationId const& id)
{
    return base::hmac_hex(server_key, "device/" + id.text());
}

bool is_device_key(std::string_view key)
{
    constexpr std::size_t length = 43;
    return key.size() == length && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

base::Code const* take(std::string_view text, DeviceKey& out)
{
    if (!is_device_key(text))
        return &key_shape;
    out.sha256 = base::sha256_hex(text);
    return nullptr;
}

void put(json::Text& out, DeviceKey const& key)
{
    out.text(key.sha256);
}

Standing standing_of(Known const& known, Counts const& counts)
{
    if (counts.to_decide > 0)
        return Standing::ToDecide;
    if (known.is_revoked)
        return Standing::Revoked;
    if (known.was_emptied && counts.arrived < counts.made)
        return Standing::Emptied;
    if (!known.was_heard)
        return Standing::NeverHeard;
    if (counts.arrived < counts.made)
        return Standing::Missing;
    if (counts.held > 0)
        return Standing::Waiting;
    return counts.made == 0 ? Standing::NothingYet : Standing::Complete;
}

}
