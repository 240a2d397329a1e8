#include "base/masking.h"

#include "base/own_words.h"
#include "base/unicode.h"

namespace form {

std::string with_dots(std::string_view text, std::size_t (*size_at)(std::string_view text, std::size_t at))
{
    std::string masked;
    for (std::size_t at = 0; at < text.size();) {
        bool const may_begin = unicode::is_digit(text[at]) && (at == 0 || !unicode::is_digit(text[at - 1]));
        auto const size = may_begin ? size_at(text, at) : 0;
        if (size == 0) {
            masked += text[at++];
            continue;
        }
        masked.append(text.substr(at, 2)).append("••••••••");
        at += size;
    }
    return masked;
}

base::Code const* take_masked(std::string_view typed, std::string const& masked, int most, Masked& out)
{
    std::string said;
    if (auto const* const why = take(masked, said))
        return why;
    if (unicode::length(said) > static_cast<std::size_t>(most))
        return &own_words_too_long;
    out = { base::Private<std::string>(std::move(said)), masked != typed };
    return nullptr;
}

}
