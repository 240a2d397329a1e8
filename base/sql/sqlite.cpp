#include "base/sql/sqlite.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <utility>

namespace sql {

namespace {

class SqliteRow final : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }
    int columns() const override { return sqlite3_column_count(m_statement); }
    bool is_null(int at) const override { return sqlite3_column_type(m_statement, at) == SQLITE_NULL; }
    std::int64_t integer(int at) const override { return sqlite3_column_int64(m_statement, at); }
    double real(int at) const override { return sqlite3_column_double(m_statement, at); }
    std::string_view text(int at) const override
    {
        auto const* start = reinterpret_cast<char const*>(sqlite3_column_text(m_statement, at));
        return start ? std::string_view(start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, at))) : "";
    }

    std::string bytes(int at) const override
    {
        auto const* start = static_cast<char const*>(sqlite3_column_blob(m_statement, at));
        return start ? std::string(start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, at)))
                     : std::string();
    }

private:
    sqlite3_stmt* m_statement;
};

std::unique_ptr<sqlite3, SqliteClose> opened(std::string const& path, int flags)
{
    sqlite3* made = nullptr;
    int const code = sqlite3_open_v2(path.c_str(), &made, flags, nullptr);
    std::unique_ptr<sqlite3, SqliteClose> database(made); // also of a file that could not be opened
    if (code != SQLITE_OK)
        throw Failed(cannot_open, { { "path", path }, { "why", made ? sqlite3_errmsg(made) : "no memory" } });
    return database;
}

std::string_view text_of(sqlite3_value* value)
{
    auto const* start = reinterpret_cast<char const*>(sqlite3_value_text(value));
    return start ? std::string_view(start, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

// strpos(text, sought), as PostgreSQL names it: 0 where it does not stand. SQLite's own instr() compares at each
// letter, which is slow in bodies where mostly nothing is found.
void strpos(sqlite3_context* context, int, sqlite3_value** values)
{
    auto const text = text_of(values[0]);
    auto const sought = text_of(values[1]);
    auto const* const at = memmem(text.data(), text.size(), sought.data(), sought.size());
    sqlite3_result_int(context, at ? static_cast<int>(static_cast<char const*>(at) - text.data()) + 1 : 0);
}

void add_functions(sqlite3* database)
{
    sqlite3_create_function_v2(
        database, "strpos", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, &strpos, nullptr, nullptr, nullptr);
}

// "CHECK constraint failed: journey_stage_says_why", "UNIQUE constraint failed: a.x, a.y", a trigger's own words.
std::string constraint_name(std::string_view message)
{
    auto const at = message.find("failed: ");
    return std::string(at == std::string_view::npos ? message : message.substr(at + 8));
}

}

// Statements are literals in the stores, so their texts recur; the map's key owns a copy.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
};

struct SqliteFinalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

struct SqlitePrepared {
    std::unique_ptr<sqlite3_stmt, SqliteFinalize> statement;
    bool busy = false;
};

struct SqliteStatements {
    std::unordered_map<std::string, SqlitePrepared, TextHash, std::equal_to<>> by_text;
};

void SqliteClose::operator()(sqlite3* database) const
{
    sqlite3_close(database);
}

Sqlite::Sqlite(std::string const& path, Mode mode)
    : m_statements(std::make_unique<SqliteStatements>())
{
    // Nobody asks how much memory SQLite holds, and counting it would make all connections take turns.
    static bool const uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
    (void)uncounted;
    int const flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    m_database = opened(path, flags | SQLITE_OPEN_NOMUTEX);
    sqlite3_busy_timeout(m_database.get(), 10'000);
    sqlite3_extended_result_codes(m_database.get(), 1);
    add_functions(m_database.get());
    // NORMAL: the log is brought to the disk by flusher(), before anything is answered, and by checkpoints.
    if (mode == Mode::ReadWrite)
        script("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 2000;");
    script("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA cache_size = "
           "-4000; PRAGMA temp_store = "
           "MEMORY;");
    query("PRAGMA foreign_keys", {}, [](Row const& row) { INVARIANT(row.integer(0) == 1, "foreign keys are on"); });
}

Sqlite::~Sqlite() = default;

void Sqlite::fail(std::string_view text) const
{
    int const code = sqlite3_errcode(m_database.get()) & 0xff;
    std::string const message = sqlite3_errmsg(m_database.get());
    if (code == SQLITE_CONSTRAINT)
        throw ConstraintBroken(constraint_name(message));
    if (code == SQLITE_ERROR || code == SQLITE_RANGE || code == SQLITE_MISUSE || code == SQLITE_MISMATCH)
        throw base::OurMistake(message + " in: " + std::string(text));
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
        throw Failed(damaged, { { "path", sqlite3_db_filename(m_database.get(), "main") }, { "why", message } });
    throw Failed(message);
}

SqlitePrepared& Sqlite::prepared(std::string_view text)
{
    auto found = m_statements->by_text.find(text);
    if (found == m_statements->by_text.end()) {
        sqlite3_stmt* made = nullptr;
        if (sqlite3_prepare_v3(
                m_database.get(), text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &made, nullptr)
            != SQLITE_OK)
            fail(text);
        found = m_statements->by_text.try_emplace(std::string(text)).first;
        found->second.statement.reset(made);
    }
    INVARIANT(!found->second.busy, "a statement is not run again inside its own rows");
    return found->second;
}

void Sqlite::step_all(SqlitePrepared& prepared, std::span<Value const> values, OnRow const* on_row)
{
    auto* const statement = prepared.statement.get();
    struct Reset {
        SqlitePrepared& prepared;
        ~Reset()
        {
            prepared.busy = false;
            sqlite3_reset(prepared.statement.get());
            sqlite3_clear_bindings(prepared.statement.get());
        }
    } const reset { prepared };
    prepared.busy = true;
    INVARIANT(sqlite3_bind_parameter_count(statement) == static_cast<int>(values.size()),
        "a statement gets as many values as it names");
    int at = 0;
    for (auto const& value : values) {
        ++at;
        if (auto const* number = std::get_if<std::int64_t>(&value))
            sqlite3_bind_int64(statement, at, *number);
        else if (auto const* real = std::get_if<double>(&value))
            sqlite3_bind_double(statement, at, *real);
        else if (auto const* bytes = std::get_if<BytesElsewhere>(&value))
            sqlite3_bind_blob64(statement, at, bytes->content.empty() ? "" : bytes->content.data(),
                bytes->content.size(), SQLITE_STATIC); // a null pointer would be NULL
        else if (auto const text = text_in(value))
            sqlite3_bind_text64(statement, at, text->empty() ? "" : text->data(), text->size(), SQLITE_STATIC,
                SQLITE_UTF8); // a null pointer would be NULL
        else
            sqlite3_bind_null(statement, at);
    }
    SqliteRow const row(statement);
    for (;;) {
        int const stepped = sqlite3_step(statement);
        if (stepped == SQLITE_DONE)
            return;
        if (stepped != SQLITE_ROW)
            fail(sqlite3_sql(statement));
        if (on_row)
            (*on_row)(row);
    }
}

void Sqlite::query(std::string_view text, std::span<Value const> values, OnRow const& on_row)
{
    step_all(prepared(text), values, &on_row);
}

std::int64_t Sqlite::change(std::string_view text, std::span<Value const> values)
{
    step_all(prepared(text), values, nullptr);
    return sqlite3_changes64(m_database.get());
}

std::int64_t Sqlite::changes() const
{
    return sqlite3_total_changes64(m_database.get());
}

void Sqlite::script(std::string_view text)
{
    if (sqlite3_exec(m_database.get(), std::string(text).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(text);
}

namespace {

// The log of a database, brought to the disk. It stays open, so that an error of writing back is told to it, and is
// opened anew when the last connection has closed and taken it away; what it held then is in the database, on the disk.
class LogFile {
public:
    explicit LogFile(std::string path)
        : m_path(std::move(path))
    {
    }
    ~LogFile() { close(); }
    LogFile(LogFile const&) = delete;
    LogFile& operator=(LogFile const&) = delete;

    void flush()
    {
        struct stat now { };
        if (m_file >= 0 && (::fstat(m_file, &now) != 0 || now.st_nlink == 0))
            close();
        if (m_file < 0 && !open())
            return;
        int synced = -1;
        do
            synced = ::fdatasync(m_file);
        while (synced != 0 && errno == EINTR);
        if (synced != 0)
            throw Failed(std::generic_category().message(errno));
    }

private:
    // False: there is no log. When descriptors have run out, others are about to close theirs.
    bool open()
    {
        constexpr int tries = 600;
        for (int n = 0; n < tries; ++n) {
            m_file = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
            if (m_file >= 0)
                return true;
            if (errno == ENOENT)
                return false;
            if (errno != EINTR && errno != EMFILE && errno != ENFILE && errno != ENOMEM)
                break;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        throw Failed(std::generic_category().message(errno));
    }
    void close()
    {
        if (m_file >= 0)
            ::close(std::exchange(m_file, -1));
    }

    std::string m_path;
    int m_file = -1;
};

}

// SQLite names the log after the file itself, not after a link to it.
std::function<void()> Sqlite::flusher(std::string const& path)
{
    auto const log = std::make_shared<LogFile>(std::filesystem::weakly_canonical(path).string() + "-wal");
    return [log] { log->flush(); };
}

std::string for_sqlite(std::string_view migration)
{
    constexpr std::string_view replaces = "CREATE OR REPLACE VIEW ";
    std::string out;
    for (auto at = migration.find(replaces); at != std::string_view::npos; at = migration.find(replaces)) {
        auto const rest = migration.substr(at + replaces.size());
        auto const view = rest.substr(0, rest.find_first_of(" (\n"));
        out.append(migration.substr(0, at)).append("DROP VIEW IF EXISTS ").append(view).append("; CREATE VIEW ");
        migration = rest;
    }
    return out.append(migration);
}

void Sqlite::copy_to(std::string const& path)
{
    auto const target = opened(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_backup* const backup = sqlite3_backup_init(target.get(), "main", m_database.get(), "main");
    int stepped = backup ? SQLITE_OK : SQLITE_ERROR;
    while (backup && (stepped = sqlite3_backup_step(backup, 512)) == SQLITE_OK) { }
    if (backup)
        sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        throw Failed(cannot_write, { { "path", path } });
}

}
