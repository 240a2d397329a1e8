#include "base/indonesian.h"

#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <vector>

namespace indonesian {

using base::Kind;
using base::Problem;

namespace {

constexpr std::int64_t largest = 1'000'000'000'000'000; // a thousand trillion rupiah

std::optional<std::int64_t> digit_word(std::string_view word)
{
    static constexpr std::array<std::string_view, 10> words { "nol", "satu", "dua", "tiga", "empat", "lima", "enam",
        "tujuh", "delapan", "sembilan" };
    auto const found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional<std::int64_t>(found - words.begin());
}

// "duapuluhlima" is dua, puluh, lima.
void add_word(std::string_view word, std::vector<std::string>& words)
{
    for (std::string_view const unit : { "belas", "puluh", "ratus", "ribu" }) {
        auto const at = word.find(unit);
        if (at == std::string_view::npos || !digit_word(word.substr(0, at)))
            continue;
        words.emplace_back(word.substr(0, at));
        words.emplace_back(unit);
        if (at + unit.size() < word.size())
            add_word(word.substr(at + unit.size()), words);
        return;
    }
    words.emplace_back(word);
}

std::vector<std::string> words_of(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        auto const is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
        auto end = at;
        while (end < text.size() && is_letter(text[end]))
            ++end;
        if (end > at)
            add_word(text.substr(at, end - at), words);
        at = end + 1;
    }
    return words;
}

std::int64_t thousands_word(std::string_view word)
{
    return word == "ribu"                        ? 1'000
        : word == "juta"                         ? 1'000'000
        : word == "miliar" || word == "milyar"   ? 1'000'000'000
        : word == "triliun" || word == "trilyun" ? 1'000'000'000'000
                                                 : 0;
}

// A number as typed with dots and commas: its digits, and how many of them stand behind the decimal sign.
struct Written {
    std::string digits;
    std::size_t decimals = 0;
};

enum class Small { Decimal, Thousands }; // how to read a single sign before three digits: 1,250jt or 25,000

std::optional<Written> read_written(std::string_view text, Small small)
{
    Written written;
    std::vector<std::pair<char, std::size_t>> signs; // each sign and how many digits follow it
    for (auto const c : text) {
        if (unicode::is_digit(c)) {
            written.digits += c;
            if (!signs.empty())
                ++signs.back().second;
        } else if ((c == '.' || c == ',') && !written.digits.empty()) {
            signs.push_back({ c, 0 });
        } else {
            return std::nullopt;
        }
    }
    if (written.digits.empty() || written.digits.size() > 24)
        return std::nullopt;
    if (signs.empty())
        return written;
    auto const last = signs.back();
    for (std::size_t at = 0; at + 1 < signs.size(); ++at) { // 1.250.000 and 1.250.000,00
        if (signs[at].second != 3 || signs[at].first != signs[0].first)
            return std::nullopt;
    }
    if (signs.size() > 1 && last.first == signs[0].first)
        return last.second == 3 ? std::optional(written) : std::nullopt;
    if (signs.size() == 1 && last.second == 3 && (last.first == '.' || small == Small::Thousands))
        return written;
    written.decimals = last.second;
    return written;
}

struct Unit {
    std::string_view word;
    int zeros;
};

// Takes "rb", "jt" and their kind off the end.
int take_unit(std::string& text)
{
    static constexpr std::array<Unit, 10> units { { { "ribu", 3 }, { "rb", 3 }, { "k", 3 }, { "juta", 6 }, { "jt", 6 },
        { "miliar", 9 }, { "milyar", 9 }, { "m", 9 }, { "triliun", 12 }, { "t", 12 } } };
    for (auto const& unit : units) {
        if (text.size() > unit.word.size() && std::string_view(text).substr(text.size() - unit.word.size()) == unit.word
            && (unicode::is_digit(text[text.size() - unit.word.size() - 1]))) {
            text.resize(text.size() - unit.word.size());
            return unit.zeros;
        }
    }
    return 0;
}

void take_end(std::string& text, std::string_view end)
{
    if (text.size() > end.size() && std::string_view(text).substr(text.size() - end.size()) == end)
        text.resize(text.size() - end.size());
}

base::Result<std::int64_t> in_full(Written written, int zeros)
{
    while (written.decimals > 0 && written.digits.back() == '0') {
        written.digits.pop_back();
        --written.decimals;
    }
    if (written.decimals > static_cast<std::size_t>(zeros))
        return Problem { Kind::Refused, amount_not_whole };
    written.digits.append(static_cast<std::size_t>(zeros) - written.decimals, '0');
    std::int64_t amount = 0;
    for (auto const digit : written.digits) {
        amount = amount * 10 + (digit - '0');
        if (amount > largest)
            return Problem { Kind::Refused, amount_too_large };
    }
    return amount;
}

}

std::optional<std::int64_t> read_number_words(std::string_view typed)
{
    auto const folded = unicode::folded(typed);
    std::int64_t total = 0;
    std::int64_t group = 0; // below a thousand
    std::int64_t digit = -1; // still waiting for belas, puluh, ratus
    auto const words = words_of(folded);
    for (auto word : words) {
        if (word == "rupiah")
            continue;
        if (word == "sepuluh" || word == "sebelas" || word == "seratus" || word == "seribu" || word == "sejuta") {
            word.erase(0, 2);
            digit = 1;
        }
        if (auto const found = digit_word(word)) {
            if (digit >= 0)
                return std::nullopt;
            digit = *found;
            continue;
        }
        auto const one = digit < 0 ? 0 : digit;
        auto const thousands = thousands_word(word);
        if (word == "belas")
            group += 10 + one;
        else if (word == "puluh")
            group += 10 * one;
        else if (word == "ratus")
            group += 100 * one;
        else if (thousands == 0)
            return std::nullopt;
        else if (group + one == 0 || total > largest)
            return std::nullopt;
        else
            total += std::exchange(group, 0) * thousands + one * thousands;
        digit = -1;
    }
    if (words.empty() || group > 999)
        return std::nullopt;
    return total + group + (digit < 0 ? 0 : digit);
}

base::Result<std::int64_t> read_rupiah(std::string_view typed)
{
    auto const shown = unicode::folded(unicode::readable(typed));
    std::string text;
    for (auto const c : shown) {
        if (c != ' ' && c != '\'')
            text += c;
    }
    if (text.empty() || text == "-" || text == "rp" || text == "rp.")
        return Problem { Kind::Refused, amount_missing };
    bool negative = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') { // as bookkeepers write it
        negative = true;
        text = text.substr(1, text.size() - 2);
    }
    for (auto const mark : { "rp.", "rp", "idr" }) {
        std::string_view const name = mark;
        for (auto const* minus : { "-", "" }) {
            auto const start = minus + std::string(name);
            if (text.substr(0, start.size()) == start && text.size() > start.size()) {
                negative = negative || *minus;
                text.erase(0, start.size());
            }
        }
    }
    if (text.size() > 1 && text[0] == '-') {
        negative = !negative;
        text.erase(0, 1);
    }
    take_end(text, "rupiah");
    for (auto const* end : { ",-", ".-", ",=", "-" })
        take_end(text, end);
    auto const zeros = take_unit(text);
    auto const written = read_written(text, zeros > 0 ? Small::Decimal : Small::Thousands);
    if (!written) {
        auto const said = read_number_words(shown);
        if (!said || shown.find_first_of("0123456789") != std::string::npos)
            return Problem { Kind::Refused, amount_not_understood };
        return *said;
    }
    auto const amount = TRY(in_full(*written, zeros));
    return negative ? -amount : amount;
}

}
