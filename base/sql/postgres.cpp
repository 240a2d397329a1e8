#include "base/sql/postgres.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <utility>
#include <vector>

namespace sql {

namespace {

class PostgresRow final : public Row {
public:
    PostgresRow(PGresult const* answer, int row)
        : m_answer(answer)
        , m_row(row)
    {
    }
    int columns() const override { return PQnfields(m_answer); }
    bool is_null(int at) const override { return PQgetisnull(m_answer, m_row, at) == 1; }
    std::int64_t integer(int at) const override
    {
        auto const shown = text(at);
        if (shown == "t")
            return 1;
        std::int64_t number = 0;
        std::from_chars(shown.data(), shown.data() + shown.size(), number);
        return number;
    }
    double real(int at) const override
    {
        auto const shown = text(at);
        double number = 0;
        std::from_chars(shown.data(), shown.data() + shown.size(), number);
        return number;
    }
    std::string_view text(int at) const override
    {
        return { PQgetvalue(m_answer, m_row, at), static_cast<std::size_t>(PQgetlength(m_answer, m_row, at)) };
    }

    // "\x0a1f": answers come as text.
    std::string bytes(int at) const override
    {
        auto const shown = text(at);
        std::string made;
        made.reserve(shown.size() / 2);
        for (std::size_t i = 2; i + 1 < shown.size(); i += 2) {
            unsigned char one = 0;
            std::from_chars(shown.data() + i, shown.data() + i + 2, one, 16);
            made += static_cast<char>(one);
        }
        return made;
    }

private:
    PGresult const* m_answer;
    int m_row;
};

std::string shown(double number)
{
    char text[40];
    auto const end = std::to_chars(text, text + sizeof text, number).ptr;
    return { text, end };
}

std::int64_t changed_by(PGresult* answer)
{
    if (std::string_view(PQcmdStatus(answer)).starts_with("SELECT"))
        return 0;
    std::string_view const told = PQcmdTuples(answer);
    std::int64_t count = 0;
    std::from_chars(told.data(), told.data() + told.size(), count);
    return count;
}

// So that an error is told while its statement is near, and answers do not pile up.
constexpr std::size_t most_on_their_way = 64;

bool word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// Hands each stretch outside of quotes and line comments to `outside`; what is inside is kept as it is.
template <class F>
std::string rewritten(std::string_view text, F outside)
{
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        char const c = text[at];
        if (c == '\'' || c == '"') {
            auto end = text.find(c, at + 1);
            end = end == std::string_view::npos ? text.size() : end + 1;
            out += text.substr(at, end - at);
            at = end;
        } else if (text.substr(at, 2) == "--") {
            auto const end = std::min(text.find('\n', at), text.size());
            out += text.substr(at, end - at);
            at = end;
        } else {
            at = outside(at, out);
        }
    }
    return out;
}

// What is asked of a connection whose operator names nothing else: an address that never answers is given up after
// seconds, and a line that went dark is noticed within a minute, however long a statement may take on one that lives.
constexpr std::array<std::pair<char const*, char const*>, 5> patience { {
    { "connect_timeout", "5" }, { "keepalives_idle", "30" }, { "keepalives_interval", "10" },
    { "keepalives_count", "3" }, { "tcp_user_timeout", "60000" }, // milliseconds
} };

pg_conn* connected(std::string const& where)
{
    std::vector<char const*> names;
    std::vector<char const*> values;
    for (auto const& [name, value] : patience) {
        names.push_back(name);
        values.push_back(value);
    }
    names.insert(names.end(), { "dbname", nullptr }); // what comes later is believed before it
    values.insert(values.end(), { where.c_str(), nullptr });
    return PQconnectdbParams(names.data(), values.data(), 1);
}

}

std::string numbered_for_postgres(std::string_view statement)
{
    return rewritten(statement, [&](std::size_t at, std::string& out) {
        bool const parameter
            = statement[at] == '?' && at + 1 < statement.size() && statement[at + 1] >= '1' && statement[at + 1] <= '9';
        out += parameter ? '$' : statement[at];
        return at + 1;
    });
}

std::string for_postgres(std::string_view migration)
{
    return rewritten(migration, [&](std::size_t at, std::string& out) {
        if (!word_char(migration[at])) {
            out += migration[at];
            return at + 1;
        }
        auto end = at;
        while (end < migration.size() && word_char(migration[end]))
            ++end;
        auto const word = migration.substr(at, end - at);
        if (word == "INTEGER")
            out += "BIGINT";
        else if (word == "BLOB")
            out += "BYTEA";
        else if (word == "REAL")
            out += "DOUBLE PRECISION";
        else if (word == "STRICT" || (word == "WITHOUT" && migration.substr(end, 6) == " ROWID"))
            return end + (word == "WITHOUT" ? 6 : 0) + (migration.substr(end, 1) == "," ? 1 : 0);
        else
            out += word;
        return end;
    });
}

void PostgresFinish::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

Postgres::Postgres(std::string const& where, Mode mode)
    : m_connection(connected(where))
{
    if (!alive())
        throw Failed(cannot_reach, { { "why", PQerrorMessage(m_connection.get()) } });
    PQsetNoticeProcessor(
        m_connection.get(), [](void*, char const*) {}, nullptr);
    script("SET client_encoding = 'UTF8'; SET TIME ZONE 'UTC'; SET synchronous_commit = on;");
    // Views over views are planned as one join. Their lookups, of which most are never made, are not compiled
    // beforehand.
    script("SET from_collapse_limit = 10; SET join_collapse_limit = 10; SET jit = off;");
    if (mode == Mode::ReadOnly)
        script("SET default_transaction_read_only = on;");
}

bool Postgres::alive() const
{
    return PQstatus(m_connection.get()) == CONNECTION_OK;
}

void Postgres::fail(PGresult const* answer, std::string_view text) const
{
    auto const field = [&](int code) {
        char const* found = PQresultErrorField(answer, code);
        return std::string(found ? found : "");
    };
    auto const state = field(PG_DIAG_SQLSTATE);
    if (state.starts_with("23")) {
        auto const name = field(PG_DIAG_CONSTRAINT_NAME);
        throw ConstraintBroken(name.empty() ? field(PG_DIAG_COLUMN_NAME) : name);
    }
    if (state.starts_with("42") || state.starts_with("22"))
        throw base::OurMistake(field(PG_DIAG_MESSAGE_PRIMARY) + " in: " + std::string(text));
    throw Failed(state.empty() ? PQerrorMessage(m_connection.get()) : field(PG_DIAG_MESSAGE_PRIMARY));
}

Postgres::Prepared const& Postgres::prepared(std::string_view text)
{
    auto found = m_prepared.find(std::string(text));
    if (found == m_prepared.end()) {
        settle();
        auto const name = "s" + std::to_string(m_prepared.size());
        Answer const answer(
            PQprepare(m_connection.get(), name.c_str(), numbered_for_postgres(text).c_str(), 0, nullptr), &PQclear);
        if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK)
            fail(answer.get(), text);
        found = m_prepared.emplace(std::string(text), name).first;
    }
    return *found;
}

void Postgres::send(Prepared const& statement, std::span<Value const> values)
{
    std::vector<std::string> shown_values(values.size());
    std::vector<char const*> pointers(values.size());
    std::vector<int> lengths(values.size());
    std::vector<int> formats(values.size()); // 0: text, 1: the bytes themselves
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (auto const* number = std::get_if<std::int64_t>(&values[i]))
            shown_values[i] = std::to_string(*number);
        else if (auto const* real = std::get_if<double>(&values[i]))
            shown_values[i] = shown(*real);
        else if (auto const words = text_in(values[i]))
            shown_values[i] = *words;
        pointers[i] = values[i].index() == 0 ? nullptr : shown_values[i].c_str();
        if (auto const* bytes = std::get_if<BytesElsewhere>(&values[i])) {
            pointers[i] = bytes->content.empty() ? "" : bytes->content.data(); // a null pointer would be NULL
            lengths[i] = static_cast<int>(bytes->content.size());
            formats[i] = 1;
        }
    }
    auto* const line = m_connection.get();
    if (PQpipelineStatus(line) == PQ_PIPELINE_OFF)
        PQenterPipelineMode(line);
    if (PQsendQueryPrepared(line, statement.second.c_str(), static_cast<int>(values.size()), pointers.data(),
            lengths.data(), formats.data(), 0)
        == 0)
        throw Failed(PQerrorMessage(line));
    m_on_their_way.push_back(&statement.first);
}

// Counts what they have changed. The answer of the last that was sent. Throws what the first of them has broken; those
// behind it were not carried out.
Postgres::Answer Postgres::settled()
{
    auto* const line = m_connection.get();
    PQpipelineSync(line);
    Answer last(nullptr, &PQclear);
    Answer broken(nullptr, &PQclear);
    std::string const* broken_text = nullptr;
    for (auto const* text : std::exchange(m_on_their_way, {})) {
        last.reset(PQgetResult(line));
        auto const status = PQresultStatus(last.get());
        bool const is_well = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        if (last)
            PQclear(PQgetResult(line)); // the end of its answer
        if (is_well)
            m_changes += changed_by(last.get());
        if (!is_well && !broken_text) {
            broken = std::move(last);
            broken_text = text;
        }
    }
    PQclear(PQgetResult(line)); // the end of all
    if (PQexitPipelineMode(line) == 0 || broken_text)
        fail(broken.get(), broken_text ? *broken_text : "");
    return last;
}

void Postgres::settle()
{
    if (!m_on_their_way.empty())
        settled();
}

Postgres::Answer Postgres::execute(std::string_view text, std::span<Value const> values)
{
    send(prepared(text), values);
    return settled();
}

void Postgres::query(std::string_view text, std::span<Value const> values, OnRow const& on_row)
{
    auto const answer = execute(text, values);
    for (int row = 0; row < PQntuples(answer.get()); ++row)
        on_row(PostgresRow(answer.get(), row));
}

void Postgres::run(std::string_view text, std::span<Value const> values)
{
    send(prepared(text), values);
    if (m_on_their_way.size() >= most_on_their_way)
        settle();
}

std::int64_t Postgres::change(std::string_view text, std::span<Value const> values)
{
    return changed_by(execute(text, values).get());
}

// What is undone may have been broken: that is nobody's any more.
void Postgres::script(std::string_view text)
{
    try {
        settle();
    } catch (Failed const&) {
        throw;
    } catch (...) {
        if (!text.starts_with("ROLLBACK"))
            throw;
    }
    Answer const answer(PQexec(m_connection.get(), std::string(text).c_str()), &PQclear);
    auto const status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        fail(answer.get(), text);
}

}
