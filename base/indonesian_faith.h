// Words that tell a woman's religion or whether she is married. A community needs to know neither, so a table that
// tells them is kept without.
#pragma once

#include <string>
#include <string_view>

namespace indonesian {

// The whole of a text tells it: "Islam", "agama Kristen Protestan"; "Kawin", "Belum menikah", "Janda (cerai mati)".
bool tells_religion(std::string_view text);
bool tells_marriage(std::string_view text);

// Words that tell it become three dots each: what stands behind "agama", "janda", "sudah nikah". "Gereja Katolik" and
// "baju nikah" are places and goods, and stay.
enum class Alone { Tells, MayBeAName }; // "Islam" or "Gadis" as the whole of a text, or between commas
std::string without_faith_or_marriage(std::string_view text, Alone);
inline constexpr std::string_view faith_or_marriage_mask = "•••";
bool has_faith_or_marriage_mask(std::string_view text); // no other mask is as short

}
