#include "base/sql/scrub.h"

#include "base/sql/sqlite.h"

namespace sql {

void scrub(std::string const& place)
{
    constexpr std::string_view scheme = "sqlite:";
    INVARIANT(place.starts_with(scheme), "a file is scrubbed, no server");
    Sqlite connection(place.substr(scheme.size()), Sqlite::Mode::ReadWrite);
    connection.script("PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
}

}
