// The PostgreSQL backend over libpq. Only base/sql includes this.
#pragma once

#include "base/sql/sql.h"

#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace sql {

struct PostgresFinish {
    void operator()(pg_conn*) const;
};

class Postgres final : public Connection {
public:
    enum class Mode { ReadOnly, ReadWrite };
    Postgres(std::string const& where, Mode);
    Postgres(Postgres const&) = delete;
    Postgres& operator=(Postgres const&) = delete;

    void query(std::string_view text, std::span<Value const> values, OnRow const& on_row) override;
    void run(std::string_view text, std::span<Value const> values) override;
    std::int64_t change(std::string_view text, std::span<Value const> values) override;
    void settle() override;
    void script(std::string_view text) override;
    bool is_postgres() const override { return true; }
    std::int64_t changes() const override { return m_changes; }
    bool alive() const;
    static std::function<void()> flusher(std::string const&) { return {}; } // a commit is on the disk

private:
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result*)>;
    using Prepared = std::pair<std::string const, std::string>; // statement as written, its name at the server
    Prepared const& prepared(std::string_view text);
    void send(Prepared const&, std::span<Value const> values);
    Answer execute(std::string_view text, std::span<Value const> values);
    Answer settled();
    [[noreturn]] void fail(pg_result const*, std::string_view text) const;

    std::unique_ptr<pg_conn, PostgresFinish> m_connection;
    std::int64_t m_changes = 0;
    std::unordered_map<std::string, std::string> m_prepared;
    std::vector<std::string const*> m_on_their_way; // statements that were sent and are not answered
};

}
