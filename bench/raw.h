// SQLite by hand, beside which ours is measured: prepared statements, one durable transaction at a time.
#pragma once

#include "base/sql/sql.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <vector>

namespace bench {

class Raw {
public:
    explicit Raw(std::string const& path)
    {
        sql::Database::open("sqlite:" + path).reset();
        sqlite3_open(path.c_str(), &m_database);
        run("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 2000; PRAGMA foreign_keys = ON;");
    }
    ~Raw()
    {
        for (auto* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Raw(Raw const&) = delete;
    Raw& operator=(Raw const&) = delete;

    void run(std::string const& text)
    {
        if (sqlite3_exec(m_database, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    void prepare(std::string const& text)
    {
        m_statements.push_back(nullptr);
        if (sqlite3_prepare_v2(m_database, text.c_str(), -1, &m_statements.back(), nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    // All of them once; `bind` is told each. What is bound must live until this returns.
    template <class Bind>
    void step_all(Bind const& bind)
    {
        for (auto* statement : m_statements) {
            sqlite3_reset(statement);
            bind(statement);
            if (sqlite3_step(statement) != SQLITE_DONE)
                throw std::runtime_error(sqlite3_errmsg(m_database));
        }
    }

private:
    sqlite3* m_database = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
};

inline void bind_text(sqlite3_stmt* statement, int at, std::string const& text)
{
    sqlite3_bind_text(statement, at, text.c_str(), -1, SQLITE_STATIC);
}

// Of several rounds, for one second is easily disturbed.
template <std::size_t N>
double median_of(std::array<double, N> values)
{
    std::ranges::sort(values);
    return values[N / 2];
}

}
