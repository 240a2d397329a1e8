// Words a person reads, always in both tongues: a Word without its English, or whose two texts do not name the same
// {places}, does not compile.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace words {

enum class Tongue { Indonesian, English };

// Texts that fill the {places} of a word, by name.
using Fill = std::vector<std::pair<std::string, std::string>>;

class Word {
public:
    consteval Word(std::string_view indonesian, std::string_view english)
        : m_indonesian(indonesian)
        , m_english(english)
    {
        if (indonesian.empty() || english.empty())
            throw "a word is missing in one of its tongues";
        if (!places_within(indonesian, english) || !places_within(english, indonesian))
            throw "the two texts of a word name different {places}";
    }

    constexpr std::string_view in(Tongue tongue) const
    {
        return tongue == Tongue::Indonesian ? m_indonesian : m_english;
    }

private:
    static constexpr bool places_within(std::string_view one, std::string_view other)
    {
        for (std::size_t at = one.find('{'); at != std::string_view::npos; at = one.find('{', at + 1)) {
            auto const end = one.find('}', at);
            if (end == std::string_view::npos)
                return false;
            if (other.find(one.substr(at, end - at + 1)) == std::string_view::npos)
                return false;
        }
        return true;
    }

    std::string_view m_indonesian;
    std::string_view m_english;
};

// The word in that tongue with its {places} filled; a place without a text stays as it is written.
std::string say(Word const&, Tongue, Fill const& = {});

// A text kept in both tongues, one a line, until it is known who reads it.
template <class Say>
std::string in_both(Say const& say)
{
    return std::string(say(Tongue::Indonesian)) + "\n" + std::string(say(Tongue::English));
}
std::string kept_in(std::string const& both, Tongue);

}
