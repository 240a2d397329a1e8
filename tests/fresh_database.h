// A database of a test's own, empty and gone afterwards: an SQLite file in a temporary directory, or, when
// BERDAYA_TEST_POSTGRES names a cluster (tools/with_postgres does), a PostgreSQL database. So the tests `unit` and
// `unit_postgres` are the same tests.
#pragma once

#include "base/id.h"
#include "base/sql/sql.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tests {

class FreshPlace {
public:
    FreshPlace();
    ~FreshPlace();
    FreshPlace(FreshPlace const&) = delete;
    FreshPlace& operator=(FreshPlace const&) = delete;

    std::string const& place() const { return m_place; } // for sql::Database::open and `berdaya --database`
    std::string const& folder() const { return m_folder; } // for files beside it
    bool is_postgres() const { return !m_name.empty(); }

private:
    std::string m_folder;
    std::string m_name; // of the PostgreSQL database
    std::string m_place;
};

// The same, opened and with every migration applied.
class FreshDatabase {
public:
    FreshDatabase()
        : m_database(sql::Database::open(m_where.place()))
    {
    }
    sql::Database& operator*() { return *m_database; }
    sql::Database* operator->() { return m_database.get(); }
    FreshPlace const& where() const { return m_where; }
    // One fact's work, kept.
    template <class Work>
    void write(Work work)
    {
        m_database->write_now("", [&](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("fact/" + std::to_string(m_facts++)));
            work(db);
            return true;
        });
    }
    void reopen()
    {
        m_database.reset();
        m_database = sql::Database::open(m_where.place());
    }

    // Another file takes this one's place, as after a restore. SQLite only.
    void become(std::string const& path)
    {
        m_database.reset();
        auto const here = m_where.place().substr(std::string("sqlite:").size());
        for (auto const* const beside : { "-wal", "-shm" })
            std::filesystem::remove(here + beside);
        std::filesystem::copy_file(path, here, std::filesystem::copy_options::overwrite_existing);
        m_database = sql::Database::open(m_where.place());
    }

private:
    FreshPlace m_where;
    std::unique_ptr<sql::Database> m_database;
    int m_facts = 0;
};

}
