#include "base/indonesian.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>

namespace indonesian {

namespace {

// Beginnings of words. "Pukul" alone is the time of day, "keras" and "siksa" alone are in names of places and songs.
constexpr std::array<std::string_view, 26> harm { "dipukul", "memukuli", "pemukulan", "dianiaya", "aniaya",
    "menganiaya", "penganiaya", "kdrt", "kekerasan", "perkosa", "diperkosa", "memperkosa", "pemerkosa", "diancam",
    "mengancam", "ancaman", "ditampar", "menampar", "disiksa", "menyiksa", "dilecehkan", "pelecehan", "melecehkan",
    "dicekik", "dicabuli", "pencabulan" };

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

}

bool speaks_of_harm(std::string_view text)
{
    auto const folded = unicode::folded(text);
    std::string word;
    auto const harms
        = [&] { return std::any_of(harm.begin(), harm.end(), [&](auto start) { return word.starts_with(start); }); };
    for (auto const letter : folded) {
        if (is_letter(letter)) {
            word += letter;
        } else if (letter != '.') { // K.D.R.T
            if (harms())
                return true;
            word.clear();
        }
    }
    return harms();
}

std::string without_harm(std::string_view text)
{
    return speaks_of_harm(text) ? std::string(harm_mask) : std::string(text);
}

}
