// What somebody said, as she said it: at most 500 characters. Numbers that are nobody's words, of identity cards and of
// phones, are masked while it is read, so that not even its fact keeps them.
//   struct NoteExpectation { form::OwnWords words; };
#pragma once

#include "base/form.h"
#include "base/indonesian.h"
#include "base/permit.h"

namespace form {

inline constexpr base::Code own_words_too_long { "form.own_words_too_long",
    { "Terlalu panjang: paling banyak 500 huruf. Tulis intinya saja.",
        "Too long: at most 500 characters. Write what matters most." } };

struct OwnWords {
    base::Private<std::string> text;
    bool has_mask = false; // a number in it was masked
    static constexpr int most = 500;
};
base::Code const* take(std::string_view text, OwnWords& out);
void put(json::Text& out, OwnWords const& said);

// Words that may speak of violence are asked about, unless she said that they mean something else.
template <permit::Noting May>
base::Result<> check_words(May const& may, std::string_view field, OwnWords const& said, bool means_otherwise)
{
    if (!means_otherwise && indonesian::speaks_of_harm(said.text.reveal(may)))
        return field_problem(std::string(field), may_endanger);
    return base::Nothing {};
}

// A number such as 0812..., +62 812... or 0541-... keeps its first two digits, the others become dots. Hours, days and
// amounts stay.
std::string without_phones(std::string_view text);

}
