// What the tests of base/sql write and ask.
#pragma once

#include "base/sql/sql.h"
#include "tests/fresh_database.h"

#include <functional>
#include <string>

namespace sql::scene {

inline void script(sql::Database& database, std::string const& text)
{
    database.write_now("", [&](sql::Connection& connection) {
        connection.script(connection.is_postgres() ? sql::for_postgres(text) : sql::for_sqlite(text));
        return true;
    });
}

inline void change(sql::Database& database, std::function<void(sql::Write&)> const& work)
{
    database.write_now("", [&](sql::Connection& connection) {
        sql::Write write(connection, "a fact");
        work(write);
        return true;
    });
}

inline std::int64_t counted(sql::Database& database, std::string const& statement)
{
    std::int64_t found = 0;
    database.read([&](sql::Read& db) { found = db.count(statement); });
    return found;
}

inline constexpr auto box = "CREATE TABLE box (n INTEGER NOT NULL PRIMARY KEY, words TEXT NOT NULL,"
                            " CONSTRAINT box_has_words CHECK (length(words) > 0)) STRICT;";

}
