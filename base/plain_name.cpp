#include "base/plain_name.h"

#include "base/own_words.h"

namespace form {

base::Result<> no_number_in(std::string_view name, std::string_view field)
{
    if (without_phones(name) != name)
        return field_problem(std::string(field), number_in_name);
    return base::Nothing {};
}

}
