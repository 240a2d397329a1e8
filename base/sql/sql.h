// SQL in sight, one API over SQLite and PostgreSQL 15+. Parameters are ?1 ?2 ...; statements are prepared once per
// connection. A GET handler gets a Read; only the fact door hands out a Write.
//
// A statement whose outcome nobody asks for may be on its way while the next is prepared (PostgreSQL's pipeline): what
// it breaks is thrown by a later one of the same job, or at its end.
//
// Failing: a statement that is wrong is our mistake (base::OurMistake); a broken constraint is ConstraintBroken with
// the constraint's name or columns; a machine that fails is Failed. A store that can foresee a refusal asks first.
#pragma once

#include "base/sql/value.h"

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace sql {

inline constexpr base::Code failed { "sql.failed",
    { "Basis data sedang tidak dapat dipakai: {why}", "The database cannot be used: {why}" } };
inline constexpr base::Code cannot_open { "sql.cannot_open",
    { "Berkas {path} tidak dapat dibuka. Periksa nama, izin dan isi cakram. ({why})",
        "The file {path} cannot be opened. Check its name, its permissions and the disk. ({why})" } };
inline constexpr base::Code cannot_write { "sql.cannot_write",
    { "{path} tidak dapat ditulis. Periksa izin dan ruang cakram.",
        "{path} cannot be written. Check its permissions and the room on the disk." } };
inline constexpr base::Code damaged { "sql.damaged",
    { "Berkas {path} bukan basis data Berdaya, atau rusak. Pakai cadangan yang utuh. ({why})",
        "The file {path} is no database of Berdaya, or it is damaged. Use a whole backup. ({why})" } };
inline constexpr base::Code cannot_reach { "sql.cannot_reach",
    { "PostgreSQL tidak dapat dihubungi. Periksa alamat dan kata sandinya. ({why})",
        "PostgreSQL cannot be reached. Check its address and password. ({why})" } };
inline constexpr base::Code no_such_place { "sql.no_such_place",
    { "Basis data ditulis sqlite:BERKAS atau postgres:KONEKSI, bukan {place}.",
        "A database is named sqlite:FILE or postgres:CONNECTION, not {place}." } };
inline constexpr base::Code made_by_newer { "sql.made_by_newer",
    { "Basis data ini dibuat program yang lebih baru (migrasi {name}). Pakai program itu.",
        "This database was made by a newer program (migration {name}). Use that one." } };
inline constexpr base::Code migration_changed { "sql.migration_changed",
    { "Migrasi {name} diubah setelah dipasang; migrasi yang sudah terbit tidak pernah berubah.",
        "The migration {name} was changed after it was applied; a released migration never changes." } };
inline constexpr base::Code kept_by_postgres { "sql.kept_by_postgres",
    { "Cadangan PostgreSQL dibuat dengan pg_dump dan dipulihkan dengan pg_restore.",
        "PostgreSQL is backed up with pg_dump and restored with pg_restore." } };

class Failed : public base::MachineFailed {
public:
    using MachineFailed::MachineFailed;
    explicit Failed(std::string why)
        : MachineFailed(failed, { { "why", std::move(why) } })
    {
    }
};

class ConstraintBroken : public std::runtime_error {
public:
    explicit ConstraintBroken(std::string const& name)
        : std::runtime_error(name)
    {
    }
};

using OnRow = std::function<void(Row const&)>;

// One connection of one backend. Only base/sql and its tests name it.
class Connection {
public:
    virtual ~Connection() = default;
    virtual void query(std::string_view text, std::span<Value const> values, OnRow const& on_row) = 0;
    virtual void run(std::string_view text, std::span<Value const> values) { change(text, values); }
    virtual std::int64_t change(std::string_view text, std::span<Value const> values) = 0; // rows changed
    virtual void settle() { } // throws what those that are on their way have broken
    virtual void script(std::string_view text) = 0; // several statements, no values
    virtual void command(std::string_view text) { script(text); } // one of the few that frame every job
    virtual bool is_postgres() const = 0;
    virtual std::int64_t changes() const = 0; // of what is settled: as it was while no row is
};

// Within a job: keeps what `work` wrote when it answers true; undoes that alone when it answers false or throws.
bool attempt(Connection&, std::function<bool()> const& work);

class Read {
public:
    explicit Read(Connection& connection)
        : m_connection(&connection)
    {
    }

    template <class T, class... A>
    std::vector<T> all(std::string_view text, A const&... values)
    {
        std::vector<T> rows;
        std::array<Value, sizeof...(A)> const bound { value_of(values)... };
        ask(text, bound, [&](Row const& row) { rows.push_back(read_row<T>(row)); });
        return rows;
    }

    // The one row, or nothing. More than one is our mistake.
    template <class T, class... A>
    std::optional<T> one(std::string_view text, A const&... values)
    {
        std::optional<T> found;
        std::array<Value, sizeof...(A)> const bound { value_of(values)... };
        ask(text, bound, [&](Row const& row) {
            INVARIANT(!found, "a statement that asks for one row finds one");
            found = read_row<T>(row);
        });
        return found;
    }

    template <class... A>
    std::int64_t count(std::string_view text, A const&... values)
    {
        return one<std::int64_t>(text, values...).value_or(0);
    }

    // Row by row, without holding them all: exports, histograms.
    void each(std::string_view text, std::vector<Value> const& values, OnRow const& on_row)
    {
        ask(text, values, on_row);
    }

    bool is_postgres() const { return m_connection->is_postgres(); }

protected:
    void ask(std::string_view text, std::span<Value const> values, OnRow const& on_row)
    {
        m_connection->query(text, values, on_row);
    }
    Connection* m_connection;
};

// Hands out ids that follow from the fact under way: the same fact makes the same ids on every machine.
class Write : public Read {
public:
    Write(Connection& connection, std::string fact_id)
        : Read(connection)
        , m_fact_id(std::move(fact_id))
    {
    }

    template <class... A>
    void run(std::string_view text, A const&... values)
    {
        std::array<Value, sizeof...(A)> const bound { value_of(values)... };
        m_connection->run(text, bound);
    }

    // Rows changed.
    template <class... A>
    std::int64_t change(std::string_view text, A const&... values)
    {
        std::array<Value, sizeof...(A)> const bound { value_of(values)... };
        return m_connection->change(text, bound);
    }

    std::string const& fact_id() const { return m_fact_id; }

    template <class AnId>
    AnId fresh()
    {
        return AnId(base::uuid_near(m_fact_id, m_fact_id + "/" + std::to_string(m_made++)));
    }

private:
    std::string m_fact_id;
    int m_made = 0;
};

// An open database: readers beside one writer. Places: "sqlite:PATH" or "postgres:CONNECTION-STRING".
class Database {
public:
    // Applies the migrations that are missing; refuses to start (Failed) when an applied one has changed.
    static std::unique_ptr<Database> open(std::string_view place);
    virtual ~Database() = default;

    // Runs on the caller's thread with a connection of its own.
    virtual void read(std::function<void(Read&)> const&) = 0;

    // A job runs inside the writer's transaction, alone. It answers true to keep what it wrote, false to undo it. It
    // may be run again from the start, when another of its group is undone: it changes nothing but the database. Jobs
    // are committed in groups: `done` is called after the commit is durable, with what was thrown if anything was.
    struct Job {
        std::string order_by; // jobs of one group run ordered by this (the chapter), so that processes never deadlock
        std::function<bool(Connection&)> work;
        std::function<void(std::exception_ptr)> done;
    };
    virtual void write(Job) = 0;
    // The same, waiting for the commit; rethrows.
    void write_now(std::string order_by, std::function<bool(Connection&)> work);

    virtual std::string_view backend() const = 0; // "sqlite" or "postgres"
    virtual std::string const& place() const = 0;
    // Copies the whole database to a new SQLite file while serving; SQLite only (PostgreSQL has pg_dump). Throws
    // Failed.
    virtual void copy_to(std::string const& path) = 0;
};

// What migrations are told in: one dialect, in which INTEGER is 64 bits, BLOB bytes, STRICT and WITHOUT ROWID allowed.
// CREATE OR REPLACE VIEW leaves what is built on the view as it stands; its columns stay, in their order, others may
// follow.
std::string for_postgres(std::string_view migration);
std::string for_sqlite(std::string_view migration);
// ?1 -> $1 outside of quotes.
std::string numbered_for_postgres(std::string_view statement);

}
