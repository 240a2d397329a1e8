#include "base/indonesian.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace indonesian {

namespace {

// Beginnings of words. "Pukul" alone is the time of day, "keras" and "siksa" alone are in names of places and songs.
constexpr std::array<std::string_view, 27> harm { "dipukul", "memukuli", "pemukulan", "dianiaya", "aniaya",
    "menganiaya", "penganiaya", "kdrt", "kekerasan", "perkosa", "diperkosa", "memperkosa", "pemerkosa", "diancam",
    "mengancam", "ancam", "ditampar", "menampar", "tampar", "disiksa", "menyiksa", "dilecehkan", "pelecehan",
    "melecehkan", "dicekik", "dicabuli", "pencabulan" };
// Right behind "pukul" they are no time of day, and behind "memukul" no drum.
constexpr std::array<std::string_view, 9> beaten { "saya", "aku", "dia", "ibu", "istri", "isteri", "anak", "kami",
    "terus" };

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

}

bool speaks_of_harm(std::string_view text)
{
    auto const folded = unicode::folded(text);
    std::string before;
    std::string word;
    auto const harms = [&] {
        bool const is_beaten
            = ((before == "pukul" || before == "memukul") && std::ranges::find(beaten, word) != beaten.end())
            || (before == "di" && word == "pukul");
        return is_beaten || std::ranges::any_of(harm, [&](auto start) { return word.starts_with(start); });
    };
    for (auto const letter : folded) {
        if (is_letter(letter)) {
            word += letter;
        } else if (letter != '.') { // K.D.R.T
            if (harms())
                return true;
            if (!word.empty())
                before = std::exchange(word, {});
            if (letter != ' ') // "pukul 9, ibu datang"
                before.clear();
        }
    }
    return harms();
}

std::string without_harm(std::string_view text)
{
    return speaks_of_harm(text) ? std::string(harm_mask) : std::string(text);
}

}
