// What a phone should hold of a scope, told in a few bytes, and since when that has not changed.
#pragma once

#include "base/sync_door/sync_door.h"

namespace sync_door {

// The first eight bytes, in hexadecimal, of the SHA-256 of kind, ref and the document as it was sent, a line each. A
// phone keeps it beside the document.
std::string print_of(std::string_view kind, std::string_view ref, std::string_view doc);

struct Digest {
    std::int64_t count = 0; // of documents
    std::uint64_t prints = 0; // of all of them, one over the other (xor)
    void add(std::string const& print);
    std::string text() const; // sixteen digits
};

// The feed's position at which something of this scope changed last; -1: it holds nothing.
std::int64_t last_change(sql::Read&, base::ChapterId const&, std::string const& scope);

}
