#include "base/shape.h"

#include <cctype>

namespace shape {

std::string last_name(std::string_view full)
{
    return std::string(full.substr(full.rfind(':') + 1));
}

std::string told_name(std::string_view full)
{
    constexpr std::string_view of_phones = "Phone";
    auto slice = std::string(full.substr(0, full.find(':')));
    auto name = last_name(full);
    if (slice == "http" || slice == "sync_door" || slice == name)
        return name; // of the door itself
    if (name.starts_with(of_phones) && name.size() > of_phones.size())
        name.erase(0, of_phones.size());
    slice[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(slice[0])));
    return slice + name;
}

}
