// Migrations: each slice's migrations/YYYY-MM-DDThhmm_name.sql, carried by the binary, applied once in order of name
// and remembered with their SHA-256. A text that was applied never changes afterwards.
#pragma once

#include "base/sql/sql.h"

namespace sql {

struct Migration {
    std::string name; // "2026-12-01T0930_journeys"
    std::string_view text;
    std::string sha256;
};

std::vector<Migration> carried_migrations(); // in order
// Throws Failed when an applied migration has another text than the one carried, or is not carried at all.
void migrate(Connection&);

}
