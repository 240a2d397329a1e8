#include "base/indonesian.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <vector>

namespace indonesian {

namespace {

// Beginnings of words. "Pukul" alone is the time of day, "keras", "siksa" and "hajar" alone are in names.
constexpr std::array<std::string_view, 38> harm { "dipukul", "memukuli", "pukuli", "pemukulan", "dianiaya", "aniaya",
    "menganiaya", "penganiaya", "kdrt", "kekerasan", "perkosa", "diperkosa", "memperkosa", "pemerkosa", "diancam",
    "mengancam", "ancam", "ditampar", "menampar", "tampar", "disiksa", "menyiksa", "dilecehkan", "pelecehan",
    "melecehkan", "dicekik", "dicabuli", "pencabulan", "ditendang", "digebuk", "gebuk", "dihajar", "menghajar", "bunuh",
    "dibunuh", "membunuh", "dijambak", "dibacok" };
// Right behind "pukul" they are no time of day, and behind "memukul" no drum.
constexpr std::array<std::string_view, 9> beaten { "saya", "aku", "dia", "ibu", "istri", "isteri", "anak", "kami",
    "terus" };
constexpr std::array<std::string_view, 4> endings { "", "ku", "mu", "nya" };

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

struct Token {
    std::string text;
    bool follows = false; // only spaces stand before it
};

// Words and numbers; a full stop within a word is not seen: K.D.R.T.
std::vector<Token> tokens_of(std::string_view folded)
{
    std::vector<Token> tokens { {} };
    bool follows = false;
    for (auto const letter : folded) {
        if (is_letter(letter) || unicode::is_digit(letter)) {
            if (tokens.back().text.empty())
                tokens.back().follows = follows;
            tokens.back().text += letter;
            follows = true;
        } else if (letter != '.') {
            follows = follows && letter == ' ';
            if (!tokens.back().text.empty())
                tokens.emplace_back();
        }
    }
    return tokens;
}

bool begins_with_harm(std::string_view word)
{
    return std::ranges::any_of(harm, [&](auto start) { return word.starts_with(start); });
}

bool names_who_is_beaten(std::string_view word)
{
    return std::ranges::any_of(beaten, [&](auto who) {
        return word.starts_with(who) && std::ranges::find(endings, word.substr(who.size())) != endings.end();
    });
}

}

bool speaks_of_harm(std::string_view text)
{
    auto const tokens = tokens_of(unicode::folded(text));
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        auto const& word = tokens[at].text;
        if (begins_with_harm(word))
            return true;
        if (at == 0 || !tokens[at].follows)
            continue;
        auto const& before = tokens[at - 1].text;
        bool const is_hour = word == "pukul" && at + 1 < tokens.size() && !tokens[at + 1].text.empty()
            && tokens[at + 1].follows && unicode::is_digit(tokens[at + 1].text[0]);
        if ((before == "pukul" || before == "memukul") && names_who_is_beaten(word))
            return true;
        if (before == "di" && !is_hour && begins_with_harm("di" + word))
            return true;
    }
    return false;
}

std::string without_harm(std::string_view text)
{
    return speaks_of_harm(text) ? std::string(harm_mask) : std::string(text);
}

}
