#include "base/sql/migrate.h"

#include "base/embedded.h"
#include "base/sha256.h"

#include <algorithm>
#include <map>

namespace sql {

std::vector<Migration> carried_migrations()
{
    std::vector<Migration> found;
    for (auto const& file : base::embedded()) {
        if (file.name.find("/migrations/") == std::string_view::npos)
            continue;
        auto const start = file.name.rfind('/') + 1;
        std::string const name(file.name.substr(start, file.name.size() - start - 4));
        found.push_back({ name, file.text, base::sha256_hex(file.text) });
    }
    std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
    return found;
}

void migrate(Connection& connection)
{
    connection.script("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL)");
    std::map<std::string, std::string> applied;
    connection.query(
        "SELECT name, sha256 FROM migration", {}, [&](Row const& row) { applied.emplace(row.text(0), row.text(1)); });

    auto const carried = carried_migrations();
    for (auto const& [name, hash] : applied) {
        auto const same = std::find_if(carried.begin(), carried.end(), [&](auto const& m) { return m.name == name; });
        if (same == carried.end())
            throw Failed(made_by_newer, { { "name", name } });
        if (same->sha256 != hash)
            throw Failed(migration_changed, { { "name", name } });
    }
    for (auto const& migration : carried) {
        if (applied.contains(migration.name))
            continue;
        connection.script("BEGIN");
        try {
            connection.script(connection.is_postgres() ? for_postgres(migration.text) : for_sqlite(migration.text));
            std::vector<Value> const row { migration.name, migration.sha256 };
            connection.run("INSERT INTO migration (name, sha256) VALUES (?1, ?2)", row);
        } catch (...) {
            connection.script("ROLLBACK");
            throw;
        }
        connection.script("COMMIT");
    }
}

}
