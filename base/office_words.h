// What an office answered, as it is told on: the numbers of offices stay, for women are to call them. Numbers of mobile
// phones, which are somebody's, and of identity cards are masked while it is read. At most 500 characters.
#pragma once

#include "base/own_words.h"

namespace form {

struct OfficeWords {
    base::Private<std::string> text;
    bool has_mask = false; // a number in it was masked
    static constexpr int most = OwnWords::most;
};
base::Code const* take(std::string_view text, OfficeWords& out);
void put(json::Text& out, OfficeWords const& said);

// A number such as 0812..., +62 812... or 62812... keeps its first two digits, the others become dots; 0541-743235, and
// what stands in an agreement's number, stay.
std::string without_mobiles(std::string_view text);

}
