// The SQLite backend. Only base/sql includes this.
#pragma once

#include "base/sql/sql.h"

struct sqlite3;

namespace sql {

struct SqlitePrepared;
struct SqliteStatements;
struct SqliteClose {
    void operator()(sqlite3*) const;
};

class Sqlite final : public Connection {
public:
    enum class Mode { ReadOnly, ReadWrite };
    Sqlite(std::string const& path, Mode);
    ~Sqlite() override;
    Sqlite(Sqlite const&) = delete;
    Sqlite& operator=(Sqlite const&) = delete;

    void query(std::string_view text, std::span<Value const> values, OnRow const& on_row) override;
    std::int64_t change(std::string_view text, std::span<Value const> values) override;
    void script(std::string_view text) override;
    void command(std::string_view text) override { run(text, {}); }
    bool is_postgres() const override { return false; }
    std::int64_t changes() const override;
    void copy_to(std::string const& path);
    // Commits stand in the log and are on the disk after this, which one thread calls, not that of the connection.
    static std::function<void()> flusher(std::string const& path);

private:
    SqlitePrepared& prepared(std::string_view text);
    void step_all(SqlitePrepared&, std::span<Value const>, OnRow const*);
    [[noreturn]] void fail(std::string_view text) const;

    std::unique_ptr<sqlite3, SqliteClose> m_database;
    std::unique_ptr<SqliteStatements> m_statements; // ended before what they were prepared on
};

}
