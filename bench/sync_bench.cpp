// What phones bring and take: facts pushed through HTTP against raw SQLite that writes the same rows, a whole pull at
// feeds of three lengths, and what one session weighs over the wire. Prints ratios of one run.
#include "base/fact.h"
#include "base/sha256.h"
#include "bench/phone.h"
#include "bench/raw.h"
#include "bench/scratch.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

constexpr int facts_each = 200; // the most that one push holds
constexpr int pushes = 60;
constexpr int rounds = 5;

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double pushed(std::string const& path)
{
    bench::Community community(path);
    bench::put_sessions(community.database(), community.chapter().text());
    bench::Phone phone(community);
    auto const sessions = bench::todays_sessions();
    std::vector<std::string> bodies;
    for (int n = 0; n < pushes; ++n) {
        std::string facts;
        for (int i = 0; i < facts_each; ++i)
            facts += (i > 0 ? "," : "") + phone.walk_in(sessions[static_cast<std::size_t>(i) % sessions.size()]);
        bodies.push_back(phone.body(facts));
    }
    auto const start = Clock::now();
    for (auto const& body : bodies)
        phone.push(body, facts_each);
    return pushes * facts_each / (ms_since(start) / 1000);
}

// The rows that the above writes, in the same tables with their keys, by hand.
class Rows {
public:
    explicit Rows(std::string const& path)
        : m_raw(path)
    {
        bench::put_sessions(*sql::Database::open("sqlite:" + path), m_chapter);
        m_raw.run("INSERT INTO feed_head VALUES ('" + m_chapter + "', 0)");
        m_raw.prepare("INSERT INTO walk_in VALUES (?1, ?3, ?4, 'Contoh Peserta 12345', '', '64.72.01.1005', ?1, ?5)");
        m_raw.prepare("INSERT INTO fact VALUES (?1, ?2, 'session.add_walk_in', ?1, ?6, ?7, ?5, ?5, ?8, ?9)");
        m_raw.prepare("UPDATE feed_head SET position = position + 1 WHERE chapter_id = ?1");
        m_raw.prepare("INSERT INTO feed VALUES (?1, (SELECT position FROM feed_head WHERE chapter_id = ?1), ?2)");
        m_raw.prepare("INSERT INTO feed_entry VALUES (?1, ?10, 'session.sheet', ?3, (SELECT position FROM feed_head "
                      "WHERE chapter_id = ?1), 0) ON CONFLICT DO UPDATE SET position = excluded.position");
        m_raw.prepare("INSERT INTO arrival VALUES (?1, ?2, ?7, ?1, ?11, 'session.add_walk_in', '', 0, '', '', '', ?5, "
                      "?5, 0, ?5)");
    }

    double facts_per_second()
    {
        auto const start = Clock::now();
        for (int n = 0; n < pushes * facts_each; ++n) {
            if (n % facts_each == 0)
                m_raw.run("BEGIN IMMEDIATE");
            put_one(n);
            if (n % facts_each < facts_each - 1)
                continue;
            m_raw.run("INSERT INTO device_contact VALUES ('" + m_chapter + "', '" + m_chapter + "', 1, 1, 1, 1)"
                + "ON CONFLICT DO UPDATE SET contig = contig + 1");
            m_raw.run("COMMIT");
        }
        return pushes * facts_each / (ms_since(start) / 1000);
    }

private:
    void put_one(int n)
    {
        auto const now = base::clock_now();
        auto const id = base::new_uuid(now);
        std::array<std::string, 8> const texts { m_chapter, id,
            m_sessions[static_cast<std::size_t>(n) % m_sessions.size()], base::uuid_near(id, id), m_body,
            base::sha256_hex(id), m_location, m_notice };
        constexpr std::array<int, 8> places { 1, 2, 3, 4, 6, 7, 8, 9 };
        m_raw.step_all([&](sqlite3_stmt* statement) {
            for (std::size_t i = 0; i < texts.size(); ++i)
                bench::bind_text(statement, places[i], texts[i]);
            sqlite3_bind_int64(statement, 5, now.ms);
            bench::bind_text(statement, 10, m_today);
            sqlite3_bind_int64(statement, 11, n + 1);
        });
    }
    bench::Raw m_raw;
    std::string const m_chapter = base::uuid_of("chapter");
    std::string const m_today = base::date_in(base::Zone::Wita, base::clock_now()).text();
    std::string const m_body = std::string(127, 'x'); // as long as hers
    std::string const m_location = "/sessions/" + m_chapter + "/walk-ins";
    std::string const m_notice = std::string(60, 'x');
    std::vector<std::string> m_sessions = bench::todays_sessions();
};

// Facts of past days up to so many, none of which phones hold any more: one statement a table, in order of the keys.
void put_facts(sql::Database& database, std::string const& chapter, int up_to)
{
    constexpr int at_once = 50'000;
    std::int64_t from = 0;
    database.read([&](sql::Read& db) { from = fact::feed_position(db, base::ChapterId(chapter)); });
    std::string const rows = "(WITH RECURSIVE r (n) AS (SELECT ?2 + 1 UNION ALL SELECT n + 1 FROM r WHERE n < ?3) "
                             "SELECT n, printf('01900000-%04x-7000-8000-%012x', n / 65536, n) AS id FROM r)";
    while (from < up_to) {
        auto const to = std::min<std::int64_t>(from + at_once, up_to);
        database.write_now("", [&](sql::Connection& connection) {
            sql::Write db(connection, "bench");
            db.run("INSERT INTO fact SELECT ?1, id, 'session.add_walk_in', ?1, ?4, ?4, n, n, ?1, '' FROM " + rows,
                chapter, from, to, std::string(100, 'x'));
            db.run("INSERT INTO feed SELECT ?1, n, id FROM " + rows, chapter, from, to);
            db.run("INSERT INTO feed_entry SELECT ?1, date('2010-01-01', (n / 1000) || ' days'), 'session.sheet', id, "
                   "n, 0 FROM "
                    + rows,
                chapter, from, to);
            db.run("INSERT INTO feed_head VALUES (?1, ?2) ON CONFLICT DO UPDATE SET position = excluded.position",
                chapter, to);
            return true;
        });
        from = to;
    }
}

double pulled(bench::Phone& phone, int facts)
{
    std::vector<double> took;
    for (int n = 0; n < 220; ++n) {
        auto const start = Clock::now();
        phone.pull();
        if (n >= 20)
            took.push_back(ms_since(start));
    }
    std::sort(took.begin(), took.end());
    auto const p99 = took[took.size() * 99 / 100];
    std::printf("  %7d facts: p50 %.1f ms, p99 %.1f ms\n", facts, took[took.size() / 2], p99);
    return p99;
}

void pull_at_feeds(std::string const& path)
{
    bench::Community community(path);
    auto const& chapter = community.chapter().text();
    bench::put_sessions(community.database(), chapter);
    bench::put_women(community.database(), chapter);
    bench::Phone phone(community);
    std::printf("a whole pull of %d changes, sheets of 8 women\n", bench::sheets);
    double first = 0;
    double last = 0;
    for (int const facts : { 10'000, 100'000, 1'000'000 }) {
        put_facts(community.database(), chapter, facts);
        last = pulled(phone, facts);
        first = first > 0 ? first : last;
    }
    std::printf("  p99 at 1,000,000 against that at 10,000: %.2f  (at most 1.5)\n", last / first);
}

double kilobytes(std::size_t bytes)
{
    return static_cast<double>(bytes) / 1000;
}

std::size_t gzipped_bytes(std::string const& text)
{
    auto size = compressBound(text.size());
    std::vector<Bytef> packed(size);
    compress2(packed.data(), &size, reinterpret_cast<Bytef const*>(text.data()), text.size(), 6);
    return size + 12; // the frame of gzip is so much longer than that of zlib
}

// A session on the spot: its plan, forty marks and three who came along; then another phone's answer, with that sheet.
void weigh(std::string const& path)
{
    bench::Community community(path);
    bench::put_sessions(community.database(), community.chapter().text());
    bench::put_women(community.database(), community.chapter().text());
    bench::Phone phone(community);
    phone.pull();
    auto const cursor = phone.cursor();
    auto const plan = base::new_uuid(base::clock_now());
    auto const session = base::uuid_near(plan, plan + "/0");
    auto const today = base::date_in(base::Zone::Wita, base::clock_now()).text();
    auto facts = phone.fact(plan, "session.plan_session", "",
        R"("programme_id":")" + bench::programme_id() + R"(","title":"Pelatihan kemasan","place":"Balai RT 4",)"
            + R"("village_code":"64.72.01.1005","held_on":")" + today
            + R"(","starts_at":"09:00","ends_at":"11:00","notes":"Membawa contoh kemasan dari rumah; )"
            + R"(hujan, jadi mulai setengah jam kemudian. Dua ibu minta didampingi mengurus P-IRT minggu depan.")");
    std::string marks;
    for (int n = 0; n < bench::women; ++n)
        marks += (n > 0 ? ",\"" : "\"") + bench::woman_id(n) + (n % 5 == 4 ? R"(":"excused")" : R"(":"present")");
    facts += ","
        + phone.fact(base::new_uuid(base::clock_now()), "session.record_attendance", '"' + session + '"',
            R"("mark":{)" + marks + "}");
    for (int n = 0; n < 3; ++n)
        facts += "," + phone.walk_in(session);
    auto const body = phone.body(facts);
    phone.push(body, 5);
    auto const down = phone.pull(cursor, "Accept-Encoding: gzip\r\n");
    phone.pull(cursor);
    if (phone.answer().find(bench::woman_id(bench::women - 1)) == std::string::npos)
        throw std::runtime_error("the pull of the bench brought no sheet");
    std::printf("one session with 40 marks and 3 who came along\n"
                "  up: %.1f KB of JSON, %.1f KB gzipped  (at most 8 KB)\n"
                "  down: %.1f KB of JSON, %.1f KB gzipped with its head  (at most 4 KB)\n",
        kilobytes(body.size()), kilobytes(gzipped_bytes(body)), kilobytes(phone.answer().size()), kilobytes(down));
}

void push_beside_raw(bench::Scratch const& scratch)
{
    std::array<double, rounds> http {};
    std::array<double, rounds> ratio {};
    for (int n = 0; n < rounds; ++n) {
        auto const raw = Rows(scratch.file(std::to_string(n) + "raw.sqlite")).facts_per_second();
        http[n] = pushed(scratch.file(std::to_string(n) + "push.sqlite"));
        ratio[n] = http[n] / raw;
        std::printf("durable facts a second: %.0f pushed, %.0f raw in groups of %d\n", http[n], raw, facts_each);
    }
    std::printf(
        "pushes of %d facts by one phone, median of %d rounds: %.0f/s\n", facts_each, rounds, bench::median_of(http));
    std::printf("  against raw SQLite in groups of %d: %.2f  (at least 0.5)\n", facts_each, bench::median_of(ratio));
}

}

// Words choose parts: `sync_bench push weigh`. Without one, all are measured.
int main(int count, char const* const* given)
{
    std::vector<std::string_view> const words(given + 1, given + count);
    auto const is_chosen
        = [&](std::string_view part) { return words.empty() || std::ranges::find(words, part) != words.end(); };
    bench::Scratch const scratch;
    if (is_chosen("push"))
        push_beside_raw(scratch);
    if (is_chosen("pull"))
        pull_at_feeds(scratch.file("pull.sqlite"));
    if (is_chosen("weigh"))
        weigh(scratch.file("weigh.sqlite"));
}
