#include "base/fact.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <future>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

base::ChapterId const chapter("019a0000-0000-7000-8000-000000000001");
base::ChapterId const other_chapter("019a0000-0000-7000-8000-000000000002");
base::AccountId const chair("019a0000-0000-7000-8000-0000000000aa");
inline constexpr base::Code refused { "test.refused", { "Tidak bisa.", "It cannot be done." } };

fact::Fact noted(std::string const& name, std::string body = "{}", base::ChapterId whose = chapter)
{
    return { std::move(whose), base::uuid_of(name), "test.note", chair, std::move(body), { 1'795'500'000'000 } };
}

void make_table(sql::Database& database)
{
    database.write_now("", [](sql::Connection& connection) {
        connection.script("CREATE TABLE word (word TEXT NOT NULL)");
        return true;
    });
}

fact::Work writes(std::string const& word)
{
    return [word](sql::Write& db) -> base::Result<fact::Outcome> {
        db.run("INSERT INTO word VALUES (?1)", word);
        return fact::Outcome { "/words/" + word, "done" };
    };
}

std::int64_t counted(sql::Database& database, std::string const& statement)
{
    std::int64_t found = 0;
    database.read([&](sql::Read& db) { found = db.count(statement); });
    return found;
}

std::vector<std::int64_t> positions(sql::Database& database, base::ChapterId const& whose)
{
    std::vector<std::int64_t> found;
    database.read([&](sql::Read& db) {
        found = db.all<std::int64_t>("SELECT position FROM feed WHERE chapter_id = ?1 ORDER BY position", whose);
    });
    return found;
}

}

TEST_CASE("what was noted of somebody is forgotten, and is known when it comes again")
{
    tests::FreshDatabase database;
    make_table(*database);
    std::string const her = "019a0000-0000-8000-8000-00000000beef";
    auto const speaks = noted("of her", R"({"ids":["019a0000-0000-8000-8000-00000000beef"],"form":{"name":["Siti"]}})");
    auto const silent = noted("of another", R"({"form":{"name":["Siti Rahma"]}})");
    auto const next_door = noted("of her", speaks.body, other_chapter);
    for (auto const& fact : { speaks, silent, next_door })
        REQUIRE(fact::note(*database, fact, writes("a")));
    database->read([&](sql::Read& db) {
        CHECK(fact::speaking_of(db, chapter, "siti", 9).size() == 1); // both led to one place
        CHECK(fact::speaking_of(db, chapter, "rahma", 9).front().location == "/words/a");
        CHECK(fact::speaking_of(db, chapter, "budi", 9).empty());
        CHECK(fact::speaking_of(db, chapter, "Rah", 9).empty());
        CHECK(fact::speaking_of(db, chapter, "SITI RAHMA", 9).size() == 1);
    });
    database->write_now(chapter.text(), [&](sql::Connection& connection) {
        sql::Write db(connection, base::uuid_of("forgets"));
        fact::forget(db, chapter, {}, { her });
        return true;
    });
    CHECK(counted(*database, "SELECT count(*) FROM fact WHERE body = '{}' AND body_sha256 = ''") == 1);
    CHECK(counted(*database, "SELECT count(*) FROM fact WHERE body LIKE '%Siti%'") == 2);
    auto changed = speaks;
    changed.body = "{}";
    CHECK(fact::note(*database, changed, writes("b")).value().location == "/words/a");
    CHECK_FALSE(fact::note(*database, noted("of another", "{}"), writes("b")));
}

TEST_CASE("the same fact twice counts once and is answered the same")
{
    tests::FreshDatabase database;
    make_table(*database);
    auto const first = fact::note(*database, noted("a"), writes("a"));
    auto const again = fact::note(*database, noted("a"), writes("b"));
    REQUIRE(first);
    REQUIRE(again);
    CHECK(again.value().location == "/words/a");
    CHECK(again.value().notice == "done");
    CHECK(counted(*database, "SELECT count(*) FROM word") == 1);
    CHECK(counted(*database, "SELECT count(*) FROM fact") == 1);
    CHECK(positions(*database, chapter) == std::vector<std::int64_t> { 1 });
}

TEST_CASE("the same id with another body is a conflict, and nothing is written")
{
    tests::FreshDatabase database;
    make_table(*database);
    REQUIRE(fact::note(*database, noted("a", "{\"n\":1}"), writes("a")));
    auto const other = fact::note(*database, noted("a", "{\"n\":2}"), writes("b"));
    REQUIRE_FALSE(other);
    CHECK(other.problem().kind == base::Kind::Conflict);
    CHECK(other.problem().code == &fact::another_body);
    CHECK(counted(*database, "SELECT count(*) FROM word") == 1);
}

TEST_CASE("a refused fact leaves nothing behind and may come again")
{
    tests::FreshDatabase database;
    make_table(*database);
    auto const refuses = [](sql::Write& db) -> base::Result<fact::Outcome> {
        db.run("INSERT INTO word VALUES ('half')");
        return base::Problem(base::Kind::Refused, refused);
    };
    CHECK_FALSE(fact::note(*database, noted("a"), refuses));
    CHECK_THROWS_AS((void)fact::note(*database, noted("a"),
                        [](sql::Write&) -> base::Result<fact::Outcome> { INVARIANT(false, "a test may fail"); }),
        base::OurMistake);
    CHECK(counted(*database, "SELECT count(*) FROM word") == 0);
    CHECK(counted(*database, "SELECT count(*) FROM fact") == 0);
    CHECK(fact::note(*database, noted("a"), writes("a")));
}

TEST_CASE("chapters have feeds of their own, and one chapter's ids are free in the other")
{
    tests::FreshDatabase database;
    make_table(*database);
    REQUIRE(fact::note(*database, noted("a"), writes("a")));
    REQUIRE(fact::note(*database, noted("a", "{}", other_chapter), writes("b")));
    CHECK(positions(*database, chapter) == std::vector<std::int64_t> { 1 });
    CHECK(positions(*database, other_chapter) == std::vector<std::int64_t> { 1 });
}

TEST_CASE("ids that a fact makes follow from the fact")
{
    tests::FreshDatabase database;
    std::vector<std::string> ids;
    for (auto const* const name : { "a", "b" }) {
        REQUIRE(fact::note(*database, noted(name), [&](sql::Write& db) -> base::Result<fact::Outcome> {
            ids.push_back(db.fresh<base::AccountId>().text());
            ids.push_back(db.fresh<base::AccountId>().text());
            return fact::Outcome {};
        }));
    }
    CHECK(ids[0] == base::uuid_near(base::uuid_of("a"), base::uuid_of("a") + "/0"));
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == 4);
}

TEST_CASE("a cursor over the feed misses nothing while eight write at once")
{
    tests::FreshDatabase database;
    make_table(*database);
    constexpr int writers = 8;
    constexpr int each = 40;
    std::atomic<bool> writing = true;
    std::atomic<int> gaps = 0;
    // Reads on from the last position seen: what appears later behind it would be lost to a phone.
    std::thread reader([&] {
        std::int64_t cursor = 0;
        for (bool last = false; !last;) {
            last = !writing;
            database->read([&](sql::Read& db) {
                for (auto const position : db.all<std::int64_t>(
                         "SELECT position FROM feed WHERE chapter_id = ?1 AND position > ?2 ORDER BY position", chapter,
                         cursor)) {
                    gaps += position == cursor + 1 ? 0 : 1;
                    cursor = position;
                }
            });
        }
        gaps += cursor == writers * each ? 0 : 1;
    });
    std::vector<std::thread> threads;
    for (int t = 0; t < writers; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < each; ++i) {
                auto const name = std::to_string(t) + "/" + std::to_string(i);
                (void)fact::note(*database, noted(name), writes(name));
            }
        });
    for (auto& thread : threads)
        thread.join();
    writing = false;
    reader.join();
    CHECK(gaps == 0);
    CHECK(counted(*database, "SELECT count(*) FROM word") == writers * each);
}

TEST_CASE("a slow transaction is skipped by nobody's cursor")
{
    tests::FreshPlace where;
    auto const first = sql::Database::open(where.place());
    make_table(*first);
    REQUIRE(fact::note(*first, noted("before"), writes("before")));
    // Beyond one machine another server writes meanwhile.
    auto const second = where.is_postgres() ? sql::Database::open(where.place()) : nullptr;
    auto& other = second ? *second : *first;
    std::promise<void> begun;
    std::promise<void> waited;
    std::thread slow([&] {
        (void)fact::note(*first, noted("slow"), [&](sql::Write& db) -> base::Result<fact::Outcome> {
            db.run("INSERT INTO word VALUES ('slow')");
            begun.set_value();
            waited.get_future().wait(); // it has its position, and is not yet to be seen
            return fact::Outcome {};
        });
    });
    begun.get_future().wait();
    std::thread quick([&] { (void)fact::note(other, noted("quick"), writes("quick")); });
    std::vector<std::int64_t> seen { 1 };
    auto const look = [&] {
        other.read([&](sql::Read& db) {
            for (auto const position : db.all<std::int64_t>(
                     "SELECT position FROM feed WHERE chapter_id = ?1 AND position > ?2 ORDER BY position", chapter,
                     seen.back()))
                seen.push_back(position);
        });
    };
    constexpr int looks = 50;
    for (int n = 0; n < looks; ++n) {
        look();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    CHECK(seen.size() == 1); // what was begun later is not before it
    waited.set_value();
    slow.join();
    quick.join();
    look();
    CHECK(seen == std::vector<std::int64_t> { 1, 2, 3 });
}

TEST_CASE("what was acknowledged before a kill is there afterwards, once")
{
    tests::FreshPlace where;
    {
        auto const database = sql::Database::open(where.place());
        make_table(*database);
    }
    std::array<int, 2> ends {};
    REQUIRE(pipe(ends.data()) == 0);
    auto const child = fork();
    if (child == 0) {
        close(ends[0]);
        auto const database = sql::Database::open(where.place());
        for (std::int32_t n = 0;; ++n)
            if (fact::note(*database, noted(std::to_string(n)), writes(std::to_string(n))))
                (void)!write(ends[1], &n, sizeof n); // acknowledged
    }
    close(ends[1]);
    std::int32_t last = -1;
    while (last < 200)
        REQUIRE(read(ends[0], &last, sizeof last) == sizeof last);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    for (std::int32_t n = 0; read(ends[0], &n, sizeof n) == sizeof n;)
        last = n; // what it still had said
    close(ends[0]);

    auto const database = sql::Database::open(where.place());
    auto const facts = counted(*database, "SELECT count(*) FROM fact");
    CHECK(facts >= last + 1);
    CHECK(facts <= last + 2); // one may have been kept and not yet acknowledged
    CHECK(counted(*database, "SELECT count(*) FROM word") == facts);
    CHECK(counted(*database, "SELECT count(DISTINCT word) FROM word") == facts);
    auto const fed = positions(*database, chapter);
    CHECK(static_cast<std::int64_t>(fed.size()) == facts);
    CHECK(fed.back() == facts);
    // The outbox sends all of them again: none counts twice.
    for (std::int32_t n = 0; n <= last; ++n)
        REQUIRE(fact::note(*database, noted(std::to_string(n)), writes(std::to_string(n))));
    CHECK(counted(*database, "SELECT count(*) FROM word") == facts);
}
