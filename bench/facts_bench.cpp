// Durable facts per second through HTTP, against raw SQLite that writes the same rows with the same group commit and
// fsync, and against one commit per fact. Prints ratios of one run; the flush of this disk is in all three.
#include "base/sha256.h"
#include "bench/community.h"
#include "bench/loopback.h"
#include "bench/scratch.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace {

constexpr int connections = 256;
constexpr int facts_each = 75;
constexpr int facts = connections * facts_each;
constexpr int group = 128; // as our writer's at most
constexpr int rounds = 3;

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

// Of three rounds, for one second is easily disturbed.
double median_of(std::array<double, rounds> values)
{
    std::ranges::sort(values);
    return values[rounds / 2];
}

}

int main()
{
    bench::Scratch const scratch;
    std::array<double, rounds> http {};
    std::array<double, rounds> to_grouped {};
    std::array<double, rounds> to_alone {};
    for (int n = 0; n < rounds; ++n) {
        auto const file = [&](char const* name) { return scratch.file(std::to_string(n) + name); };
        auto const grouped = Raw(file("grouped.sqlite")).facts_per_second(facts, group);
        http[n] = through_http(file("http.sqlite"));
        auto const alone = Raw(file("alone.sqlite")).facts_per_second(facts / 16, 1);
        to_grouped[n] = http[n] / grouped;
        to_alone[n] = http[n] / alone;
        std::printf("durable facts a second: %.0f through HTTP, %.0f raw in groups of %d, %.0f raw one commit each\n",
            http[n], grouped, group, alone);
    }
    std::printf("durable facts through HTTP, %d connections, median of %d rounds: %.0f/s\n", connections, rounds,
        median_of(http));
    std::printf("  against raw SQLite in groups of %d: %.2f  (at least 0.5)\n", group, median_of(to_grouped));
    std::printf("  against raw SQLite with one commit a fact: %.1f  (at least 5)\n", median_of(to_alone));
}
