// Durable facts per second through HTTP, against raw SQLite that writes the same rows with the same group commit and
// fsync, and against one commit per fact. Prints ratios of one run; the flush of this disk is in all three.
#include "base/sha256.h"
#include "bench/community.h"
#include "bench/loopback.h"
#include "bench/scratch.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdio>

namespace {

constexpr int connections = 64;
constexpr int facts_each = 150;
constexpr int facts = connections * facts_each;

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double through_http(std::string const& path)
{
    bench::Community community(path);
    auto const request
        = bench::post_request("/officers", community.headers(), "name=Bench&position=facilitator&term_from=2026-01-01");
    auto const start = Clock::now();
    int const kept = bench::crowd(community.port(), connections, facts_each, request, "HTTP/1.1 200");
    auto const took = seconds_since(start);
    if (kept != facts)
        throw std::runtime_error("only " + std::to_string(kept) + " facts of the bench were kept");
    return facts / took;
}

// The rows that one fact of the above writes, in the same tables with their keys, by hand.
class Raw {
public:
    explicit Raw(std::string const& path)
    {
        sql::Database::open("sqlite:" + path).reset();
        sqlite3_open(path.c_str(), &m_database);
        run("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 2000; PRAGMA foreign_keys = ON;"
            "INSERT INTO chapter VALUES ('c', 'Bench', 'bench', 8, '64.72', 1);"
            "INSERT INTO feed_head VALUES ('c', 0)");
        prepare(0, "INSERT INTO officer VALUES ('c', ?1, 'Bench', 'facilitator', NULL, NULL, '2026-01-01', NULL)");
        prepare(1, "INSERT INTO invitation VALUES ('c', ?1, ?1, ?3, 1, 1)");
        prepare(2, "INSERT INTO fact VALUES ('c', ?1, 'chapter.invite_officer', 'a', ?2, ?3, 1, 1, ?4, ?4)");
        prepare(3, "UPDATE feed_head SET position = position + 1 WHERE chapter_id = 'c'");
        prepare(4, "INSERT INTO feed VALUES ('c', (SELECT position FROM feed_head WHERE chapter_id = 'c'), ?1)");
    }
    ~Raw()
    {
        for (auto* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Raw(Raw const&) = delete;
    Raw& operator=(Raw const&) = delete;

    double facts_per_second(int count, int group)
    {
        std::string const body(160, 'x'); // as long as hers
        std::string const line(46, 'x'); // where it leads, and what is said there
        auto const start = Clock::now();
        for (int n = 0; n < count; ++n) {
            if (n % group == 0)
                run("BEGIN IMMEDIATE");
            auto const id = base::new_uuid({ n });
            auto const hash = base::sha256_hex(id);
            for (auto* statement : m_statements) {
                sqlite3_reset(statement);
                sqlite3_bind_text(statement, 1, id.c_str(), -1, SQLITE_STATIC);
                sqlite3_bind_text(statement, 2, body.c_str(), -1, SQLITE_STATIC);
                sqlite3_bind_text(statement, 3, hash.c_str(), -1, SQLITE_STATIC);
                sqlite3_bind_text(statement, 4, line.c_str(), -1, SQLITE_STATIC);
                if (sqlite3_step(statement) != SQLITE_DONE)
                    throw std::runtime_error(sqlite3_errmsg(m_database));
            }
            if (n % group == group - 1 || n == count - 1)
                run("COMMIT");
        }
        return count / seconds_since(start);
    }

private:
    void run(char const* text)
    {
        if (sqlite3_exec(m_database, text, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    void prepare(int at, char const* text)
    {
        if (sqlite3_prepare_v2(m_database, text, -1, &m_statements[at], nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statements[5] {};
};

}

int main()
{
    bench::Scratch const scratch;
    auto const grouped_before = Raw(scratch.file("raw1.sqlite")).facts_per_second(facts, connections);
    auto const http = through_http(scratch.file("http.sqlite"));
    auto const grouped_after = Raw(scratch.file("raw2.sqlite")).facts_per_second(facts, connections);
    auto const alone = Raw(scratch.file("raw3.sqlite")).facts_per_second(facts / 8, 1);
    auto const grouped = (grouped_before + grouped_after) / 2;
    std::printf("durable facts through HTTP, %d connections: %.0f/s\n", connections, http);
    std::printf(
        "  against raw SQLite, groups of %d (%.0f/s): %.2f  (at least 0.5)\n", connections, grouped, http / grouped);
    std::printf("  against raw SQLite, one commit a fact (%.0f/s): %.1f  (at least 5)\n", alone, http / alone);
}
