#include "base/http/told.h"

namespace http {

Told& told()
{
    static Told all;
    return all;
}

std::string id_under(std::string_view folder, std::string_view location)
{
    constexpr std::size_t length = 36;
    auto const id = location.starts_with(folder) ? location.substr(folder.size(), length) : std::string_view();
    return base::is_uuid(id) ? std::string(id) : std::string();
}

}
