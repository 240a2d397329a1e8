// Durable facts per second through HTTP, against raw SQLite that writes the same rows with the same group commit and
// fsync, and against one commit per fact. Prints ratios of one run; the flush of this disk is in all three.
#include "base/sha256.h"
#include "bench/community.h"
#include "bench/loopback.h"
#include "bench/raw.h"
#include "bench/scratch.h"

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
double by_hand(std::string const& path, int count, int group_of)
{
    bench::Raw raw(path);
    raw.run("INSERT INTO chapter VALUES ('c', 'Bench', 'bench', 8, '64.72', 1); INSERT INTO feed_head VALUES ('c', 0)");
    raw.prepare("INSERT INTO officer VALUES ('c', ?1, 'Bench', 'facilitator', NULL, NULL, '2026-01-01', NULL)");
    raw.prepare("INSERT INTO invitation VALUES ('c', ?1, ?1, ?3, 1, 1)");
    raw.prepare("INSERT INTO fact VALUES ('c', ?1, 'chapter.invite_officer', 'a', ?2, ?3, 1, 1, ?4, ?4)");
    raw.prepare("UPDATE feed_head SET position = position + 1 WHERE chapter_id = 'c'");
    raw.prepare("INSERT INTO feed VALUES ('c', (SELECT position FROM feed_head WHERE chapter_id = 'c'), ?1)");
    std::string const body(160, 'x'); // as long as hers
    std::string const line(46, 'x'); // where it leads, and what is said there
    auto const start = Clock::now();
    for (int n = 0; n < count; ++n) {
        if (n % group_of == 0)
            raw.run("BEGIN IMMEDIATE");
        auto const id = base::new_uuid({ n });
        auto const hash = base::sha256_hex(id);
        raw.step_all([&](sqlite3_stmt* statement) {
            bench::bind_text(statement, 1, id);
            bench::bind_text(statement, 2, body);
            bench::bind_text(statement, 3, hash);
            bench::bind_text(statement, 4, line);
        });
        if (n % group_of == group_of - 1 || n == count - 1)
            raw.run("COMMIT");
    }
    return count / seconds_since(start);
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
        auto const grouped = by_hand(file("grouped.sqlite"), facts, group);
        http[n] = through_http(file("http.sqlite"));
        auto const alone = by_hand(file("alone.sqlite"), facts / 16, 1);
        to_grouped[n] = http[n] / grouped;
        to_alone[n] = http[n] / alone;
        std::printf("durable facts a second: %.0f through HTTP, %.0f raw in groups of %d, %.0f raw one commit each\n",
            http[n], grouped, group, alone);
    }
    std::printf("durable facts through HTTP, %d connections, median of %d rounds: %.0f/s\n", connections, rounds,
        bench::median_of(http));
    std::printf("  against raw SQLite in groups of %d: %.2f  (at least 0.5)\n", group, bench::median_of(to_grouped));
    std::printf("  against raw SQLite with one commit a fact: %.1f  (at least 5)\n", bench::median_of(to_alone));
}
