#include "base/words.h"

namespace words {

std::string say(Word const& word, Tongue tongue, Fill const& fill)
{
    std::string said(word.in(tongue));
    for (auto const& [name, text] : fill) {
        auto const place = "{" + name + "}";
        for (auto at = said.find(place); at != std::string::npos; at = said.find(place, at + text.size()))
            said.replace(at, place.size(), text);
    }
    return said;
}

std::string kept_in(std::string const& both, Tongue tongue)
{
    auto const cut = both.find('\n');
    return cut == std::string::npos || tongue == Tongue::Indonesian ? both.substr(0, cut) : both.substr(cut + 1);
}

}
