#include "base/indonesian.h"

#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <vector>

namespace indonesian {

using base::Kind;
using base::Problem;

namespace {

constexpr std::size_t longest_name = 100;

template <std::size_t N>
bool is_among(std::array<std::string_view, N> const& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// How women are addressed; never part of a name.
constexpr std::array<std::string_view, 23> honorifics { "bu", "ibu", "ny", "nyonya", "nn", "nona", "mbak", "mba", "mbk",
    "kak", "kakak", "bunda", "bun", "sdri", "sdr", "saudari", "teh", "teteh", "cik", "sis", "dik", "tante", "ibuk" };
// With a child's name these make a nickname: "Mama Rafa".
constexpr std::array<std::string_view, 9> mothers { "mama", "mamah", "mamak", "mak", "emak", "mamanya", "ibunya",
    "mami", "mom" };
// "Bu RT" is called so for what she does.
constexpr std::array<std::string_view, 8> offices { "rt", "rw", "lurah", "camat", "kades", "haji", "guru", "bidan" };
constexpr std::array<std::string_view, 12> titles { "hj", "hjh", "haji", "hajjah", "h", "dr", "dra", "drs", "drg", "ir",
    "prof", "almh" };

std::string bare(std::string_view word)
{
    auto text = unicode::folded(word);
    while (!text.empty() && (text.back() == '.' || text.back() == ',' || text.back() == ':'))
        text.pop_back();
    return text;
}

bool has_letter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
    });
}

std::string_view trimmed(std::string_view text, std::string_view off)
{
    auto const from = text.find_first_not_of(off);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(off) - from + 1);
}

// The first word, where "Bu.Ani" is two words.
std::string_view first_word(std::string_view text)
{
    auto const end = std::min(text.find(' '), text.size());
    auto const dot = text.substr(0, end).find('.');
    if (dot != std::string_view::npos && dot + 1 < end && is_among(honorifics, unicode::folded(text.substr(0, dot))))
        return text.substr(0, dot + 1);
    return text.substr(0, end);
}

struct Addressed {
    std::string_view rest;
    bool by_office = false;
};

Addressed without_honorifics(std::string_view text)
{
    auto const whole = text;
    for (int times = 0; times < 3; ++times) {
        auto const word = first_word(text);
        if (!is_among(honorifics, bare(word)))
            break;
        auto const rest = trimmed(text.substr(word.size()), " .,:");
        if (rest.empty())
            return { {}, false };
        auto const office = first_word(rest);
        if (is_among(offices, bare(office)) && !has_letter(rest.substr(office.size()))) // Bu RT, Bu RT 05
            return { whole, true };
        text = rest;
    }
    return { text, false };
}

bool is_teknonym(std::string_view text)
{
    auto const word = first_word(text);
    return is_among(mothers, bare(word)) && word.size() < text.size();
}

}

base::Result<Name> read_name(std::string_view typed)
{
    if (typed.size() > 32 * longest_name)
        return Problem { Kind::Refused, name_too_long };
    auto const text = unicode::readable(typed);
    auto plain = trimmed(text, " ,;:-*_.");
    if (text.size() > plain.size() && !plain.empty() && plain.data() + plain.size() < text.data() + text.size()
        && text[static_cast<std::size_t>(plain.data() - text.data()) + plain.size()] == '.')
        plain = { plain.data(), plain.size() + 1 }; // "Contoh A." keeps its dot
    if (plain.empty())
        return Problem { Kind::Refused, name_missing };
    Name name;
    std::string_view full = plain;
    auto const bracket = plain.find('(');
    auto const closing = std::min(plain.find(')', std::min(bracket, plain.size())), plain.size());
    if (bracket != std::string_view::npos && bracket > 0 && closing + 1 >= plain.size()) {
        auto const inside = plain.substr(bracket + 1, closing - bracket - 1);
        full = trimmed(plain.substr(0, bracket), " ");
        name.nickname = trimmed(inside, " ");
    }
    // Signs of files and programs; no name was ever written with them.
    if (auto const sign = full.find_first_of("<>{}=\\|"); sign != std::string_view::npos)
        return Problem { Kind::Refused, name_with_signs, { { "sign", std::string(1, full[sign]) } } };
    auto const [rest, by_office] = without_honorifics(full);
    name.full = rest;
    if (name.full.empty())
        return Problem { Kind::Refused, name_missing };
    if (!has_letter(name.full))
        return Problem { Kind::Refused, name_without_letters };
    if (unicode::length(name.full) > longest_name)
        return Problem { Kind::Refused, name_too_long };
    if (by_office || is_teknonym(name.full)) {
        // "Mama Rafa (Contoh Ani)" is Contoh Ani.
        if (!name.nickname.empty() && !is_teknonym(name.nickname))
            std::swap(name.full, name.nickname);
        else
            name.nickname = name.full;
    }
    name.nickname = unicode::first(name.nickname, longest_name);
    return name;
}

namespace {

std::vector<std::string> key_words(std::string_view name)
{
    auto text = unicode::folded(unicode::readable(unicode::first(name, 8 * longest_name)));
    // What follows a comma or a bracket is a degree or a nickname.
    text.resize(std::min(text.find_first_of(",("), text.size()));
    std::vector<std::string> words;
    std::string word;
    bool dotted = false;
    auto const finish = [&] {
        // "S.Pd" and "A.Md" without their comma: dots within, and not the first word.
        if (!word.empty() && !(dotted && !words.empty()))
            words.push_back(word);
        word.clear();
        dotted = false;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const c = text[at];
        auto const next_is_letter = at + 1 < text.size() && text[at + 1] >= 'a' && text[at + 1] <= 'z';
        if (c == ' ' || c == '/' || c == '-') {
            finish();
        } else if (c == '.') {
            if (next_is_letter && !word.empty()
                && (is_among(honorifics, word) || is_among(titles, word) || word == "st"))
                finish();
            else if (next_is_letter && !word.empty())
                dotted = true;
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) {
            word += c;
        }
    }
    finish();
    return words;
}

struct Spelling {
    std::string_view old, now;
};

std::string spelled(std::string_view word)
{
    static constexpr std::array<Spelling, 17> spellings { { { "oe", "u" }, { "dj", "j" }, { "tj", "c" }, { "sj", "s" },
        { "sy", "s" }, { "sh", "s" }, { "nj", "n" }, { "ny", "n" }, { "ch", "k" }, { "kh", "k" }, { "dh", "d" },
        { "th", "t" }, { "ph", "p" }, { "ie", "i" }, { "ee", "i" }, { "ts", "s" }, { "dz", "z" } } };
    std::string text;
    for (std::size_t at = 0; at < word.size();) {
        auto const found = std::find_if(spellings.begin(), spellings.end(),
            [&](auto const& spelling) { return word.substr(at, spelling.old.size()) == spelling.old; });
        std::string_view next = found == spellings.end() ? word.substr(at, 1) : found->now;
        at += found == spellings.end() ? 1 : found->old.size();
        auto const c = next[0];
        char const same = c == 'q'     ? 'k'
            : c == 'v' || c == 'f'     ? 'p'
            : c == 'z'                 ? 's'
            : c == 'y'                 ? 'i'
            : c == 'j' && text.empty() ? 'j'
                                       : c;
        if (text.empty() || text.back() != same)
            text += same;
    }
    if (text.size() > 3 && text.back() == 'h') // Aminah, Amina
        text.pop_back();
    return text;
}

}

std::string name_key(std::string_view name)
{
    auto words = key_words(name);
    while (words.size() > 1 && is_among(honorifics, words.front()))
        words.erase(words.begin());
    std::string key;
    for (auto const& word : words) {
        if (words.size() > 1 && (is_among(titles, word) || word == "alm"))
            continue;
        if (!key.empty())
            key += ' ';
        key += word == "st" ? "siti" : spelled(word);
    }
    return key;
}

namespace {

double jaro_winkler(std::string_view one, std::string_view other)
{
    if (one == other)
        return one.empty() ? 0 : 1;
    constexpr std::size_t longest = 128;
    one = one.substr(0, longest);
    other = other.substr(0, longest);
    if (one.empty() || other.empty())
        return 0;
    auto const reach = std::max(one.size(), other.size()) / 2 > 0 ? std::max(one.size(), other.size()) / 2 - 1 : 0;
    std::array<bool, longest> taken_one {}, taken_other {};
    std::size_t same = 0;
    for (std::size_t at = 0; at < one.size(); ++at) {
        auto const from = at > reach ? at - reach : 0;
        for (auto to = from; to < std::min(other.size(), at + reach + 1); ++to) {
            if (!taken_other[to] && one[at] == other[to]) {
                taken_one[at] = taken_other[to] = true;
                ++same;
                break;
            }
        }
    }
    if (same == 0)
        return 0;
    std::size_t swapped = 0;
    for (std::size_t at = 0, to = 0; at < one.size(); ++at) {
        if (!taken_one[at])
            continue;
        while (!taken_other[to])
            ++to;
        swapped += one[at] != other[to++];
    }
    auto const m = static_cast<double>(same);
    auto const jaro = (m / static_cast<double>(one.size()) + m / static_cast<double>(other.size())
                          + (m - static_cast<double>(swapped) / 2) / m)
        / 3;
    std::size_t prefix = 0;
    while (prefix < 4 && prefix < std::min(one.size(), other.size()) && one[prefix] == other[prefix])
        ++prefix;
    return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

std::vector<std::string_view> parted(std::string_view key)
{
    std::vector<std::string_view> words;
    while (!key.empty() && words.size() < 12) {
        auto const end = std::min(key.find(' '), key.size());
        words.push_back(key.substr(0, end));
        key.remove_prefix(std::min(end + 1, key.size()));
    }
    return words;
}

// Each word of the shorter name finds its best partner; words left over take a little away.
double word_by_word(std::vector<std::string_view> fewer, std::vector<std::string_view> more)
{
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    if (fewer.empty())
        return 0;
    auto const left_over = more.size() - fewer.size();
    double sum = 0;
    for (auto const& word : fewer) {
        double best = 0;
        std::size_t which = 0;
        for (std::size_t at = 0; at < more.size(); ++at) {
            auto const initial = (word.size() == 1 || more[at].size() == 1) && !word.empty() && !more[at].empty()
                && word[0] == more[at][0];
            auto const likeness = word == more[at] ? 1 : initial ? 0.85 : jaro_winkler(word, more[at]);
            if (likeness > best) {
                best = likeness;
                which = at;
            }
        }
        // Two words that are merely somewhat alike are different words.
        sum += best < 0.8 ? best / 2 : best;
        if (!more.empty())
            more.erase(more.begin() + static_cast<std::ptrdiff_t>(which));
    }
    auto const alike = sum / static_cast<double>(fewer.size());
    return alike * (left_over == 0 ? 1 : fewer.size() == 1 ? 0.85 : 0.92);
}

std::string without_spaces(std::string_view key)
{
    std::string text;
    for (auto const c : key) {
        if (c != ' ' && (text.empty() || text.back() != c))
            text += c;
    }
    return text;
}

}

double similarity(std::string_view key, std::string_view other)
{
    if (key.empty() || other.empty())
        return 0;
    if (key == other)
        return 1;
    auto const one = without_spaces(key);
    auto const two = without_spaces(other);
    if (one == two) // Nurhayati, Nur Hayati
        return 0.99;
    auto const words_one = parted(key);
    auto const words_two = parted(other);
    auto const by_word = word_by_word(words_one, words_two);
    // A name written in one word and in two still compares; otherwise words decide.
    auto const whole = words_one.size() != words_two.size() ? jaro_winkler(one, two) : 0;
    return std::min(0.99, std::max(by_word, one.size() > 6 && two.size() > 6 && whole >= 0.95 ? whole : 0));
}

}
