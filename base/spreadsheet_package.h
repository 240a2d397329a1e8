// The zip package inside an .xlsx, opened with care, and its XML read piece by piece so that a large sheet never
// becomes a large tree. Only the spreadsheet reader includes this.
#pragma once

#include "base/spreadsheet.h"

#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <zip.h>

namespace spreadsheet::package {

class Package {
public:
    static base::Result<Package> open(std::string_view bytes, Limits const&);

    bool has(std::string const& name) const;
    // The part's text as UTF-8; empty when there is no such part. Refuses a part that swells beyond the limits,
    // whatever size it declares, and one with a document type: entities are expanded nowhere.
    base::Result<std::string> part(std::string const& name);

private:
    struct Close {
        void operator()(zip_t* zip) const { zip_discard(zip); }
    };
    std::unique_ptr<zip_t, Close> m_zip;
    Limits m_limits;
    std::size_t m_unpacked = 0;
};

// The next <name ...>...</name> (whatever its namespace prefix) from `at` on, which moves behind it.
std::optional<std::string_view> next_element(std::string_view xml, std::string_view name, std::size_t& at);

// Parses one element; an empty node when it is not well-formed.
pugi::xml_node parse(pugi::xml_document&, std::string_view element);

// The name without its namespace prefix.
std::string_view local_name(pugi::xml_node const&);

// The first child or descendant of that local name.
pugi::xml_node child(pugi::xml_node const&, std::string_view name);

}
