// What is called by a name: a woman, a duty, an area. No number of a phone is a name, so none is kept as one.
#pragma once

#include "base/result.h"

#include <string_view>

namespace form {

inline constexpr base::Code number_in_name { "form.number_in_name",
    { "Nomor HP tidak dipakai sebagai nama.", "A phone number is no name." } };

// Refuses the field when a phone number stands in the name; identity card numbers are refused while it is read.
base::Result<> no_number_in(std::string_view name, std::string_view field);

}
