// Text as bytes from the world outside: made valid UTF-8, cleaned for reading, folded for comparing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unicode {

bool is_utf8(std::string_view bytes);

enum class Order { LittleEndian, BigEndian };

// Half a surrogate pair becomes U+FFFD.
std::string from_utf16(std::string_view bytes, Order);

// Every byte has a meaning here, so this never fails.
std::string from_windows_1252(std::string_view bytes);

// Valid UTF-8 whatever came in: bytes that are not UTF-8 are read as Windows-1252.
std::string made_valid(std::string_view bytes);

// Without characters that show nothing and yet change how others are read: marks and overrides of direction,
// zero-width spaces, soft hyphens, control characters. Lines, tabs and pictures stay.
std::string without_hidden(std::string_view utf8);

// Emoji and other pictures, which readable() leaves out.
bool holds_pictures(std::string_view utf8);

// What a person would read aloud: control and zero-width characters, emoji and other pictures are gone, fancy letters
// (𝓢𝓲𝓽𝓲) are plain ones, whatever was typed for an apostrophe (´ ` ’ ‘ ʼ) is one, any run of white space is one space,
// none stands at the ends. Tags are only text: <b> stays.
std::string readable(std::string_view utf8);

// Lower case without marks on letters, for comparing only.
std::string folded(std::string_view utf8);

constexpr bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// How many bytes a space within a line or a dash takes, of whichever kind, that begins here; 0: there is none.
std::size_t space_or_dash(std::string_view utf8);

// In characters, not bytes.
std::size_t length(std::string_view utf8);

// The first characters of a text, never half of one.
std::string_view first(std::string_view utf8, std::size_t characters);

}
