#include "base/own_words.h"

#include "base/indonesian.h"
#include "base/unicode.h"

namespace form {

namespace {

// One sign between two groups of digits; a bracket may stand beside a space or a dash: "(0541) 123456".
std::size_t gap_at(std::string_view text, std::size_t at)
{
    std::size_t size = 0;
    while (size < 2 && at + size < text.size()
        && std::string_view(" .-()").find(text[at + size]) != std::string_view::npos)
        ++size;
    return at + size < text.size() && unicode::is_digit(text[at + size]) ? size : 0;
}

// "08.30" is an hour.
bool is_hour(std::string_view text)
{
    constexpr std::size_t length = 5;
    return text.size() >= length && unicode::is_digit(text[1]) && (text[2] == '.' || text[2] == ':')
        && unicode::is_digit(text[3]) && unicode::is_digit(text[4])
        && (text.size() == length || !unicode::is_digit(text[length]));
}

// How many bytes the number takes that begins here; 0 when it is none.
std::size_t phone_at(std::string_view text, std::size_t start)
{
    constexpr std::size_t shortest = 9;
    constexpr std::size_t longest = 14;
    std::string digits;
    auto at = start;
    while (at < text.size()) {
        if (unicode::is_digit(text[at])) {
            digits += text[at++];
            continue;
        }
        auto const gap = gap_at(text, at);
        if (gap == 0 || is_hour(text.substr(at + gap)))
            break;
        at += gap;
    }
    bool const begins = digits.starts_with("0") || digits.starts_with("62");
    bool const is_one = begins && digits.size() >= shortest && digits.size() <= longest && !digits.starts_with("00");
    return is_one && !is_hour(text.substr(start)) ? at - start : 0;
}

}

std::string without_phones(std::string_view text)
{
    std::string masked;
    for (std::size_t at = 0; at < text.size();) {
        bool const may_begin = unicode::is_digit(text[at]) && (at == 0 || !unicode::is_digit(text[at - 1]));
        auto const size = may_begin ? phone_at(text, at) : 0;
        if (size == 0) {
            masked += text[at++];
            continue;
        }
        masked.append(text.substr(at, 2)).append("••••••••");
        at += size;
    }
    return masked;
}

base::Code const* take(std::string_view text, OwnWords& out)
{
    auto const masked = without_phones(indonesian::without_nik(text));
    std::string said;
    if (auto const* const why = take(masked, said))
        return why;
    if (unicode::length(said) > static_cast<std::size_t>(OwnWords::most))
        return &own_words_too_long;
    out.has_mask = masked != text;
    out.text = base::Private<std::string>(std::move(said));
    return nullptr;
}

void put(json::Text& out, OwnWords const& said)
{
    put(out, said.text.stored());
}

}
