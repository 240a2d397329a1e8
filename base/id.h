// Ids are UUIDs in their usual 36 characters, each of its own type: a MemberId is no SessionId.
#pragma once

#include "base/clock.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace base {

bool is_uuid(std::string_view);
// UUIDv7 (RFC 9562): ordered by time, 74 random bits.
std::string new_uuid(Instant now);
// UUIDv8 derived from a name: the same name gives the same id on every machine.
std::string uuid_of(std::string_view name);
// The same, keeping the first 48 bits (the time) of another id: rows made together lie together in an index.
std::string uuid_near(std::string_view id, std::string_view name);
inline constexpr std::size_t uuid_time_part = 13; // "xxxxxxxx-xxxx": as many characters are the same

template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text)
        : m_text(std::move(text))
    {
    }
    static std::optional<Id> parse(std::string_view text)
    {
        if (!is_uuid(text))
            return std::nullopt;
        return Id(std::string(text));
    }
    std::string const& text() const { return m_text; }
    bool operator==(Id const&) const = default;
    auto operator<=>(Id const&) const = default;

private:
    std::string m_text;
};

template <class T>
inline constexpr bool is_id = false;
template <class Tag>
inline constexpr bool is_id<Id<Tag>> = true;

using ChapterId = Id<struct ChapterTag>;
using AccountId = Id<struct AccountTag>;

}
