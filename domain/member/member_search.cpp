#include "domain/member/member_search.h"

#include "base/unicode.h"

#include <algorithm>
#include <set>

namespace member {

namespace {

constexpr std::string_view between_words = " .,()'\"-/";

bool parts(char ch)
{
    return between_words.find(ch) != std::string_view::npos;
}

std::string backwards(std::string const& digits)
{
    return { digits.rbegin(), digits.rend() };
}

std::vector<std::string> split(std::string const& folded)
{
    std::vector<std::string> words;
    bool inside = false;
    for (char const ch : folded) {
        if (!parts(ch) && !inside)
            words.emplace_back();
        inside = !parts(ch);
        if (inside)
            words.back() += ch;
    }
    return words;
}

// "0812-3456 7890" was typed as one number; as words it would be three.
std::string phone_words(std::string_view typed)
{
    std::string digits;
    for (char const ch : typed) {
        if (unicode::is_digit(ch))
            digits += ch;
        else if (ch != '+' && !parts(ch))
            return {};
    }
    return digits.size() < 3 ? std::string() : digits;
}

std::string part_of_phone(std::string const& digits)
{
    if (digits.starts_with("62"))
        return "0" + digits.substr(2);
    return digits.starts_with("0") ? digits : "#" + backwards(digits);
}

bool is_digits(std::string const& word)
{
    return word.size() >= 3 && std::all_of(word.begin(), word.end(), &unicode::is_digit);
}

}

std::vector<std::string> words_to_find(std::string_view search_key, std::string_view phone_e164)
{
    std::set<std::string> words { "=" + std::string(search_key) };
    for (std::size_t at = 0; at < search_key.size(); ++at)
        if (!parts(search_key[at]) && (at == 0 || parts(search_key[at - 1])))
            words.insert(std::string(search_key.substr(at)));
    if (phone_e164.starts_with("+62")) {
        auto const digits = "0" + std::string(phone_e164.substr(3));
        words.insert(digits);
        words.insert("#" + backwards(digits));
    }
    return { words.begin(), words.end() };
}

// Bounds that hold in the order of bytes and in that of a language alike: only letters a to z and digits are counted
// up. The stretch may be a little longer than what begins alike, so the prefix is compared besides.
WordRange range_of(std::string_view prefix)
{
    WordRange range { std::string(prefix), std::string(prefix), std::string(prefix) };
    auto const plain = [](char ch) { return unicode::is_digit(ch) || (ch >= 'a' && ch <= 'z') || ch == ' '; };
    auto const sign = prefix.starts_with("=") || prefix.starts_with("#") ? 1 : 0;
    if (!std::all_of(prefix.begin() + sign, prefix.end(), plain)) {
        range.end += "\xEF\xBF\xBF"; // the last of the characters that are written
        return range;
    }
    while (range.end.ends_with('z') || range.end.ends_with(' '))
        range.end.pop_back();
    if (range.end.empty()) {
        range.end = range.prefix + "zzzzzzzz";
        return range;
    }
    char& last = range.end.back();
    last = last == '9' ? 'a' : static_cast<char>(last + 1);
    return range;
}

std::vector<std::string> typed_words(std::string_view typed)
{
    auto const folded = unicode::folded(unicode::readable(typed));
    if (auto const digits = phone_words(folded); !digits.empty())
        return { part_of_phone(digits) };
    auto words = split(folded);
    auto const is_address = [](std::string const& word) { return word == "bu" || word == "ibu"; };
    if (!std::all_of(words.begin(), words.end(), is_address))
        std::erase_if(words, is_address);
    constexpr std::size_t most = 5;
    words.resize(std::min(words.size(), most));
    for (auto& word : words)
        if (is_digits(word))
            word = part_of_phone(word);
    if (words.empty())
        words.emplace_back("=");
    return words;
}

}
