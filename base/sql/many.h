// What is done with very many rows at once. On PostgreSQL a statement costs more than the rows of a hundred.
#pragma once

#include "base/sql/sql.h"

namespace sql {

// Carries out `statement`, an INSERT that says <rows> where the rows stand in it, for all rows, a hundred at a time;
// each row has as many values.
void write_rows(Write&, std::string_view statement, std::vector<std::vector<Value>> const& rows);

// PostgreSQL plans by what it last learned of its tables, and learns of new rows a minute or two later. Who is about to
// read whole books that may have been filled just now lets it learn before. On SQLite nothing happens.
void learn_sizes(Read&);

}
