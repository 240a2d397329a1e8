#include "base/office_words.h"

#include "base/indonesian.h"
#include "base/masking.h"
#include "base/unicode.h"

#include <algorithm>
#include <vector>

namespace form {

namespace {

// One sign between two groups of digits, two around a bracket: "(0812) 3456", "+62-812".
std::size_t mobile_gap(std::string_view text)
{
    auto const size = std::min(text.find_first_not_of(" .-()\r\n"), text.size());
    return size <= 2 && size < text.size() && unicode::is_digit(text[size]) ? size : 0;
}

// As people write mobile numbers: 0812..., 62812... or 62 812...; "08-11" is a day.
bool begins_mobile(std::vector<std::string> const& groups)
{
    auto const& first = groups.front();
    if (first == "62")
        return groups.size() > 1 && groups[1].starts_with("8") && groups[1].size() >= 3;
    return (first.starts_with("08") && first.size() >= 4) || (first.starts_with("628") && first.size() >= 5);
}

// How many bytes the mobile number takes with which the text begins; 0 when it begins with none.
std::size_t mobile_size(std::string_view text)
{
    constexpr std::size_t shortest = 10;
    constexpr std::size_t longest = 14;
    std::vector<std::string> groups;
    std::size_t digits = 0;
    std::size_t found = 0;
    for (std::size_t at = 0, gap = 0; at == 0 || gap > 0; gap = mobile_gap(text.substr(at))) {
        at += gap;
        auto const size = std::min(text.find_first_not_of("0123456789", at), text.size()) - at;
        groups.emplace_back(text.substr(at, size));
        digits += size;
        at += size;
        if (digits > longest)
            break;
        if (digits >= shortest && begins_mobile(groups))
            found = at;
    }
    return found;
}

}

std::string without_mobiles(std::string_view text)
{
    return with_dots(text, [](std::string_view all, std::size_t at) { return mobile_size(all.substr(at)); });
}

base::Code const* take(std::string_view text, OfficeWords& out)
{
    Masked said;
    auto const* const why = take_masked(text, without_mobiles(indonesian::without_nik(text)), OfficeWords::most, said);
    if (!why)
        out = { std::move(said.text), said.has_mask };
    return why;
}

void put(json::Text& out, OfficeWords const& said)
{
    put(out, said.text.stored());
}

}
