#include "base/sql/many.h"
#include "base/sql/migrate.h"
#include "base/sql/postgres.h"
#include "base/sql/sqlite.h"
#include "base/sql/writer.h"

namespace sql {

namespace {

// Connections that are read with, lent one at a time; as many come to be as are in use at once.
template <class C>
class Readers {
public:
    explicit Readers(std::string where)
        : m_where(std::move(where))
    {
    }

    void lend(std::function<void(Read&)> const& use)
    {
        auto connection = taken();
        Read read(*connection);
        // One snapshot for everything a page shows.
        connection->command(connection->is_postgres() ? "BEGIN ISOLATION LEVEL REPEATABLE READ" : "BEGIN");
        try {
            use(read);
            connection->command("COMMIT");
        } catch (Failed const&) {
            throw; // the connection may be lost: it is not lent again
        } catch (...) {
            connection->script("ROLLBACK");
            give_back(std::move(connection));
            throw;
        }
        give_back(std::move(connection));
    }

private:
    std::unique_ptr<C> taken()
    {
        {
            std::lock_guard const lock(m_mutex);
            if (!m_idle.empty()) {
                auto connection = std::move(m_idle.back());
                m_idle.pop_back();
                return connection;
            }
        }
        return std::make_unique<C>(m_where, C::Mode::ReadOnly);
    }

    void give_back(std::unique_ptr<C> connection)
    {
        std::lock_guard const lock(m_mutex);
        m_idle.push_back(std::move(connection));
    }

    std::string m_where;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<C>> m_idle;
};

template <class C>
class Opened final : public Database {
public:
    Opened(std::string place, std::string where)
        : m_place(std::move(place))
        , m_where(std::move(where))
        , m_writer([this] { return std::make_unique<C>(m_where, C::Mode::ReadWrite); }, C::flusher(m_where))
        , m_readers(m_where)
    {
    }

    void read(std::function<void(Read&)> const& use) override { m_readers.lend(use); }
    void write(Job job) override { m_writer.take(std::move(job)); }
    std::string_view backend() const override { return std::is_same_v<C, Sqlite> ? "sqlite" : "postgres"; }
    std::string const& place() const override { return m_place; }
    void copy_to(std::string const& path) override
    {
        if constexpr (std::is_same_v<C, Sqlite>)
            Sqlite(m_where, Sqlite::Mode::ReadOnly).copy_to(path);
        else
            throw Failed(kept_by_postgres);
    }

private:
    std::string m_place;
    std::string m_where;
    Writer m_writer; // ended last: who writes and closes last leaves one whole file
    Readers<C> m_readers;
};

template <class C>
std::unique_ptr<Database> opened(std::string_view place, std::string where)
{
    {
        C connection(where, C::Mode::ReadWrite);
        migrate(connection);
    }
    return std::make_unique<Opened<C>>(std::string(place), std::move(where));
}

}

namespace {

class Line : public Read {
public:
    explicit Line(Read const& db)
        : Read(db)
    {
    }
    Connection& connection() const { return *m_connection; }
};

// "(?1, ?2), (?3, ?4)"
std::string places_of(std::size_t rows, std::size_t columns)
{
    std::string places;
    for (std::size_t n = 0; n < rows * columns; ++n) {
        if (n % columns == 0)
            places += n == 0 ? "(" : "), (";
        else
            places += ", ";
        places += "?" + std::to_string(n + 1);
    }
    return places + ")";
}

}

void write_rows(Write& db, std::string_view statement, std::vector<std::vector<Value>> const& rows)
{
    constexpr std::size_t at_a_time = 100;
    constexpr std::string_view mark = "<rows>";
    auto const at = statement.find(mark);
    INVARIANT(at != std::string_view::npos, "a statement for many rows says where they stand");
    auto& connection = Line(db).connection();
    for (std::size_t n = 0; n < rows.size();) {
        // What is left over goes one by one, so that few statements are prepared.
        auto const many = rows.size() - n >= at_a_time ? at_a_time : 1;
        auto const columns = rows[n].size();
        std::vector<Value> values;
        values.reserve(many * columns);
        for (auto const end = n + many; n < end; ++n) {
            INVARIANT(rows[n].size() == columns, "all rows have as many values");
            values.insert(values.end(), rows[n].begin(), rows[n].end());
        }
        auto text = std::string(statement);
        text.replace(at, mark.size(), places_of(many, columns));
        connection.run(text, values);
    }
}

void learn_sizes(Read& db)
{
    if (db.is_postgres())
        Line(db).connection().command("ANALYZE");
}

std::unique_ptr<Database> Database::open(std::string_view place)
{
    if (place.starts_with("sqlite:"))
        return opened<Sqlite>(place, std::string(place.substr(7)));
    if (place.starts_with("postgres:"))
        return opened<Postgres>(place, std::string(place.substr(9)));
    throw Failed(no_such_place, { { "place", std::string(place) } });
}

}
