#include "app/settings.h"

#include <algorithm>
#include <charconv>

namespace app {

base::Result<Arguments> Arguments::read(
    std::vector<std::string> const& words, std::vector<std::string_view> const& known)
{
    Arguments read;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view const word = words[i];
        if (!word.starts_with("--")) {
            read.m_words.emplace_back(word);
            continue;
        }
        auto const equals = std::min(word.find('='), word.size());
        auto const name = word.substr(2, equals - 2);
        if (std::find(known.begin(), known.end(), name) == known.end())
            return base::Problem(base::Kind::Malformed, unknown_option, { { "name", std::string(word) } });
        if (name == "hub" && equals == word.size())
            read.m_options["hub"] = "yes";
        else if (equals < word.size())
            read.m_options[std::string(name)] = word.substr(equals + 1);
        else if (i + 1 < words.size())
            read.m_options[std::string(name)] = words[++i];
        else
            return base::Problem(base::Kind::Malformed, option_needs_value, { { "name", std::string(word) } });
    }
    return read;
}

std::string Arguments::option(std::string_view name, std::string_view otherwise) const
{
    auto const found = m_options.find(name);
    return found == m_options.end() ? std::string(otherwise) : found->second;
}

base::Result<int> Arguments::number(std::string_view name, int otherwise, int least, int most) const
{
    auto const typed = option(name, std::to_string(otherwise));
    int value = 0;
    auto const [end, failure] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
    if (failure != std::errc {} || end != typed.data() + typed.size() || value < least || value > most)
        return base::Problem(base::Kind::Malformed, not_a_number,
            { { "name", std::string(name) }, { "least", std::to_string(least) }, { "most", std::to_string(most) } });
    return value;
}

}
