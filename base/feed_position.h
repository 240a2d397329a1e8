// The feed's next position without a fact: for what no fact has changed (a hub's refresh); and what stands after one.
#pragma once

#include "base/id.h"
#include "base/sql/sql.h"

namespace fact {

// Raised by one, and held until the commit.
std::int64_t next_position(sql::Write&, base::ChapterId const&);

// The kinds of what was noted after that position, each once.
std::vector<std::string> kinds_noted_since(sql::Read&, base::ChapterId const&, std::int64_t position);

}
