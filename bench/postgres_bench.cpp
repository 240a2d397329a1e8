// Notes pushed through HTTP onto PostgreSQL, against COPY of the same rows in one transaction for each push:
//   BERDAYA_TEST_FSYNC=on tools/with_postgres build/release/bench/postgres_bench
#include "base/sha256.h"
#include "bench/phone.h"
#include "bench/raw.h"
#include "bench/scratch.h"
#include "tests/fresh_database.h"

#include <libpq-fe.h>

#include <array>
#include <chrono>
#include <cstdio>

namespace {

constexpr int facts_each = 200;
constexpr int pushes = 10;
constexpr int warming = 3;
constexpr int rounds = 3;

using Clock = std::chrono::steady_clock;

double a_second(Clock::time_point start)
{
    return pushes * facts_each / std::chrono::duration<double>(Clock::now() - start).count();
}

double pushed()
{
    tests::FreshPlace const place;
    bench::Community community(place.place());
    bench::put_sessions(community.database(), community.chapter().text());
    bench::Phone phone(community);
    auto const sessions = bench::todays_sessions();
    std::vector<std::string> bodies;
    for (int n = 0; n < warming + pushes; ++n) {
        std::string facts;
        for (int i = 0; i < facts_each; ++i)
            facts += (i > 0 ? "," : "") + phone.walk_in(sessions[static_cast<std::size_t>(i) % sessions.size()]);
        bodies.push_back(phone.body(facts));
    }
    for (int n = 0; n < warming; ++n)
        phone.push(bodies[static_cast<std::size_t>(n)], facts_each);
    // As autovacuum does in a minute: plans made while the tables were empty read all of a chapter's rows.
    community.database().write_now("", [](sql::Connection& connection) {
        connection.script("ANALYZE");
        return true;
    });
    auto const start = Clock::now();
    for (int n = warming; n < warming + pushes; ++n)
        phone.push(bodies[static_cast<std::size_t>(n)], facts_each);
    return a_second(start);
}

class Copies {
public:
    Copies()
    {
        bench::put_sessions(*sql::Database::open(m_place.place()), m_chapter);
        m_connection = PQconnectdb(m_place.place().substr(std::string("postgres:").size()).c_str());
        run("INSERT INTO feed_head VALUES ('" + m_chapter + "', 0)");
    }
    ~Copies() { PQfinish(m_connection); }
    Copies(Copies const&) = delete;
    Copies& operator=(Copies const&) = delete;

    double facts_per_second()
    {
        auto const start = Clock::now();
        for (int n = 0; n < pushes; ++n)
            put(n * facts_each);
        return a_second(start);
    }

private:
    void put(int from)
    {
        std::array<std::string, 4> rows; // walk_in, fact, feed, arrival
        auto const now = base::clock_now();
        auto const ms = std::to_string(now.ms);
        for (int n = from; n < from + facts_each; ++n) {
            auto const id = base::new_uuid(now);
            auto const hash = base::sha256_hex(id);
            auto const& session = m_sessions[static_cast<std::size_t>(n) % m_sessions.size()];
            rows[0] += m_chapter + "\t" + session + "\t" + base::uuid_near(id, id)
                + "\tContoh Peserta 12345\t\t64.72.01.1005\t" + m_chapter + "\t" + ms + "\n";
            rows[1] += m_chapter + "\t" + id + "\tsession.add_walk_in\t" + m_chapter + "\t" + std::string(127, 'x')
                + "\t" + hash + "\t" + ms + "\t" + ms + "\t/sessions/" + m_chapter + "/walk-ins\t"
                + std::string(60, 'x') + "\n";
            rows[2] += m_chapter + "\t" + std::to_string(n + 1) + "\t" + id + "\n";
            rows[3] += m_chapter + "\t" + id + "\t" + hash + "\t" + m_chapter + "\t" + std::to_string(n + 1)
                + "\tsession.add_walk_in\t\t0\t\t\t\t" + ms + "\t" + ms + "\t0\t" + ms + "\n";
        }
        auto const last = std::to_string(from + facts_each);
        run("BEGIN");
        run("UPDATE feed_head SET position = " + last);
        copy("walk_in", rows[0]);
        copy("fact", rows[1]);
        copy("feed", rows[2]);
        copy("arrival", rows[3]);
        run("UPDATE feed_entry SET position = " + last + " WHERE scope = '" + m_today + "'");
        run("INSERT INTO device_contact VALUES ('" + m_chapter + "', '" + m_chapter
            + "', 1, 1, 1, 1) ON CONFLICT (chapter_id, device_id) DO UPDATE SET contig = " + last);
        run("COMMIT");
    }
    void run(std::string const& text)
    {
        auto* const answer = PQexec(m_connection, text.c_str());
        auto const status = PQresultStatus(answer);
        PQclear(answer);
        if (status != PGRES_COMMAND_OK && status != PGRES_COPY_IN)
            throw std::runtime_error(PQerrorMessage(m_connection));
    }
    void copy(std::string const& table, std::string const& rows)
    {
        run("COPY " + table + " FROM STDIN");
        PQputCopyData(m_connection, rows.data(), static_cast<int>(rows.size()));
        PQputCopyEnd(m_connection, nullptr);
        while (auto* const answer = PQgetResult(m_connection)) {
            if (PQresultStatus(answer) != PGRES_COMMAND_OK)
                throw std::runtime_error(PQerrorMessage(m_connection));
            PQclear(answer);
        }
    }

    tests::FreshPlace m_place;
    PGconn* m_connection = nullptr;
    std::string const m_chapter = base::uuid_of("chapter");
    std::string const m_today = base::date_in(base::Zone::Wita, base::clock_now()).text();
    std::vector<std::string> m_sessions = bench::todays_sessions();
};

}

int main()
{
    bench::Scratch const scratch;
    if (!tests::FreshPlace().is_postgres())
        throw std::runtime_error("this bench is run by tools/with_postgres");
    std::array<double, rounds> ratio {};
    for (int n = 0; n < rounds; ++n) {
        auto const copied = Copies().facts_per_second();
        auto const http = pushed();
        ratio[n] = http / copied;
        std::printf("durable facts a second on PostgreSQL: %.0f pushed, %.0f by COPY\n", http, copied);
    }
    std::printf("  against COPY of the same rows, median of %d rounds: %.2f\n", rounds, bench::median_of(ratio));
}
