#include "base/sql/many.h"
#include "base/sql/migrate.h"
#include "base/sql/postgres.h"
#include "base/sql/sql_scene_test.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

using namespace sql::scene;

namespace {

enum class Mood { Calm, Glad };

struct Everything {
    std::string words;
    std::int64_t rupiah = 0;
    double share = 0;
    base::Date day;
    base::TimeOfDay time;
    base::Instant at;
    Mood mood = Mood::Calm;
    bool ticked = false;
    std::optional<std::string> absent;
    base::Private<std::string> name;
    base::ChapterId chapter;
    bool operator==(Everything const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Everything, (), (words, rupiah, share, day, time, at, mood, ticked, absent, name, chapter))

struct Picture {
    int n = 0;
    sql::Bytes content;
    std::optional<sql::Bytes> none;
    bool operator==(Picture const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Picture, (), (n, content, none))

// What a broken constraint is called; empty when it was not broken.
std::string broken(sql::Database& database, std::function<void(sql::Write&)> const& work)
{
    try {
        change(database, work);
    } catch (sql::ConstraintBroken const& constraint) {
        return constraint.what();
    }
    return {};
}

}

TEST_CASE("bytes are stored and read back as they are, each of the 256, and none at all")
{
    tests::FreshDatabase database;
    script(
        *database, "CREATE TABLE picture (n INTEGER NOT NULL PRIMARY KEY, content BLOB NOT NULL, none BLOB) STRICT;");
    Picture every { 1, {}, std::nullopt };
    for (int byte = 0; byte < 256; ++byte)
        every.content.content += static_cast<char>(byte);
    Picture const empty { 2, {}, sql::Bytes {} };
    change(*database, [&](sql::Write& db) {
        for (auto const& one : { every, empty })
            db.run("INSERT INTO picture (n, content, none) VALUES (?1, ?2, ?3)", one.n, one.content, one.none);
    });
    database->read([&](sql::Read& db) {
        auto const got = db.all<Picture>("SELECT n, content, none FROM picture ORDER BY n");
        REQUIRE(got.size() == 2);
        CHECK(got[0] == every);
        CHECK(got[1] == empty);
        CHECK(db.count("SELECT length(content) FROM picture WHERE n = 1") == 256);
    });
}

TEST_CASE("what is stored is read back the same")
{
    tests::FreshDatabase database;
    script(*database,
        "CREATE TABLE everything (words TEXT, rupiah INTEGER, share REAL, day TEXT, time INTEGER, at INTEGER,"
        " mood INTEGER, ticked INTEGER, absent TEXT, name TEXT, chapter TEXT) STRICT;");
    Everything const put { "Bu Siti's \"sambal\" \xF0\x9F\x8C\xB6 ?1 $1", 5'000'000'000, 0.1, { 2026, 2, 28 }, { 570 },
        { 1'795'500'000'123 }, Mood::Glad, true, std::nullopt, base::Private<std::string>("Siti"),
        base::ChapterId("019a0000-0000-7000-8000-000000000001") };
    change(*database, [&](sql::Write& db) {
        db.run(R"sql(
            INSERT INTO everything (words, rupiah, share, day, time, at, mood, ticked, absent, name, chapter)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))sql",
            put.words, put.rupiah, put.share, put.day, put.time, put.at, put.mood, put.ticked, put.absent, put.name,
            put.chapter);
    });
    database->read([&](sql::Read& db) {
        auto const got = db.one<Everything>("SELECT * FROM everything WHERE rupiah = ?1", put.rupiah);
        REQUIRE(got);
        CHECK(*got == put);
        CHECK(db.count("SELECT sum(rupiah) FROM everything") == 5'000'000'000);
        CHECK_FALSE(db.one<Everything>("SELECT * FROM everything WHERE rupiah = ?1", 705'032'704));
    });
}

TEST_CASE("a statement that asks for one row and finds two is our mistake")
{
    tests::FreshDatabase database;
    script(*database, std::string(box) + "INSERT INTO box VALUES (1, 'a'); INSERT INTO box VALUES (2, 'b');");
    database->read([](sql::Read& db) {
        CHECK(db.all<std::string>("SELECT words FROM box ORDER BY n") == std::vector<std::string> { "a", "b" });
        CHECK_THROWS_AS(db.one<std::string>("SELECT words FROM box"), base::OurMistake);
    });
    CHECK_THROWS_AS(counted(*database, "SELECT n FROM no_such_table"), base::OurMistake);
}

TEST_CASE("a broken constraint is known by its name or its columns")
{
    tests::FreshDatabase database;
    script(*database, box);
    CHECK(broken(*database, [](sql::Write& db) { db.run("INSERT INTO box VALUES (?1, ?2)", 1, "a"); }).empty());
    CHECK(
        broken(*database, [](sql::Write& db) { db.run("INSERT INTO box VALUES (?1, ?2)", 2, ""); }) == "box_has_words");
    auto const twice = broken(*database, [](sql::Write& db) { db.run("INSERT INTO box VALUES (?1, ?2)", 1, "b"); });
    CHECK(twice == (database->backend() == "sqlite" ? "box.n" : "box_pkey"));
    CHECK(counted(*database, "SELECT count(*) FROM box") == 1);
}

TEST_CASE("what hit no row has changed nothing, whether its outcome is asked for or not")
{
    tests::FreshDatabase database;
    script(*database, box);
    auto const changed_by = [&](std::string_view text) {
        std::int64_t changed = 0;
        database->write_now("", [&](sql::Connection& connection) {
            auto const before = connection.changes();
            connection.run(text, {});
            connection.settle();
            changed = connection.changes() - before;
            return true;
        });
        return changed;
    };
    CHECK(changed_by("INSERT INTO box VALUES (1, 'a'), (2, 'b')") == 2);
    CHECK(changed_by("UPDATE box SET words = 'c' WHERE n = 3") == 0);
    CHECK(changed_by("INSERT INTO box VALUES (1, 'a') ON CONFLICT DO NOTHING") == 0);
    CHECK(changed_by("UPDATE box SET words = 'c' RETURNING n") == 2);
    CHECK(changed_by("SELECT n FROM box") == 0);
    database->write_now("", [](sql::Connection& connection) {
        auto const before = connection.changes();
        CHECK(connection.change("DELETE FROM box WHERE n = 1", {}) == 1);
        CHECK(connection.changes() == before + 1);
        return true;
    });
}

TEST_CASE("a PostgreSQL that takes the call and never answers is given up, by the operator's patience or ours")
{
    namespace ip = boost::asio::ip;
    boost::asio::io_context io;
    ip::tcp::acceptor const deaf(io, ip::tcp::endpoint(ip::address_v4::loopback(), 0));
    auto const where = "postgres:host=127.0.0.1 dbname=x user=x port=" + std::to_string(deaf.local_endpoint().port());
    auto const is_given_up = [](std::string const& place) {
        CHECK_THROWS_WITH_AS(sql::Database::open(place), doctest::Contains("timeout"), sql::Failed);
    };
    auto ours = std::async(std::launch::async, is_given_up, where);
    is_given_up(where + " connect_timeout=2");
    CHECK(ours.wait_for(std::chrono::seconds(0)) == std::future_status::timeout); // hers was shorter
    ours.get();
}

TEST_CASE("a text of no characters is a text, wherever it stands")
{
    tests::FreshDatabase database;
    script(*database, "CREATE TABLE note (words TEXT NOT NULL) STRICT;");
    change(*database, [](sql::Write& db) { db.run("INSERT INTO note VALUES (?1)", std::string_view {}); });
    CHECK(counted(*database, "SELECT count(*) FROM note WHERE words = ''") == 1);
}

TEST_CASE("what a statement breaks is the job's own, also when nobody asked for its outcome")
{
    tests::FreshDatabase database;
    script(*database, box);
    static constexpr int many = 200; // more than may be on their way
    change(*database, [](sql::Write& db) {
        for (int n = 0; n < many; ++n)
            db.run("INSERT INTO box VALUES (?1, ?2)", n, "a");
        CHECK(db.count("SELECT count(*) FROM box") == many);
        CHECK(db.change("UPDATE box SET words = 'b' WHERE n < ?1", 3) == 3);
    });
    auto const between = broken(*database, [](sql::Write& db) {
        db.run("INSERT INTO box VALUES (?1, ?2)", many, "a");
        db.run("INSERT INTO box VALUES (?1, ?2)", many + 1, "");
        db.run("INSERT INTO box VALUES (?1, ?2)", many + 2, "a");
        db.count("SELECT count(*) FROM box");
    });
    CHECK(between == "box_has_words");
    CHECK(counted(*database, "SELECT count(*) FROM box") == many);
    database->write_now("", [](sql::Connection& connection) {
        sql::Write db(connection, "f");
        auto const breaks = [&] {
            db.run("INSERT INTO box VALUES (?1, ?2)", many, "");
            return true;
        };
        CHECK_THROWS_AS(sql::attempt(connection, breaks), sql::ConstraintBroken);
        auto const breaks_and_errs = [&] {
            breaks();
            INVARIANT(false, "also a mistake of ours undoes what was on its way");
            return true;
        };
        CHECK_THROWS(sql::attempt(connection, breaks_and_errs));
        db.run("INSERT INTO box VALUES (?1, ?2)", many, "a");
        return true;
    });
    CHECK(counted(*database, "SELECT count(*) FROM box") == many + 1);
}

TEST_CASE("many rows are written by few statements, as many as there are, and a broken one is told")
{
    tests::FreshDatabase database;
    script(*database, box);
    constexpr std::string_view statement = R"sql(
        INSERT INTO box (n, words)
        VALUES <rows>
        ON CONFLICT (n) DO UPDATE SET words = excluded.words)sql";
    auto const rows = [](std::int64_t first, std::int64_t many, std::string const& words) {
        std::vector<std::vector<sql::Value>> made;
        for (auto n = first; n < first + many; ++n)
            made.push_back({ n, words + std::to_string(n) });
        return made;
    };
    change(*database, [&](sql::Write& db) { sql::write_rows(db, statement, {}); });
    CHECK(counted(*database, "SELECT COUNT(*) FROM box") == 0);
    change(*database, [&](sql::Write& db) { sql::write_rows(db, statement, rows(1, 201, "kotak ")); });
    CHECK(counted(*database, "SELECT COUNT(*) FROM box") == 201);
    CHECK(counted(*database, "SELECT n FROM box WHERE words = 'kotak 200'") == 200);
    change(*database, [&](sql::Write& db) { sql::write_rows(db, statement, rows(200, 99, "peti ")); });
    CHECK(counted(*database, "SELECT COUNT(*) FROM box") == 298);
    CHECK(counted(*database, "SELECT n FROM box WHERE words = 'peti 200'") == 200);
    CHECK(broken(*database, [&](sql::Write& db) {
        auto some = rows(1000, 150, "");
        some[50][1] = std::string();
        sql::write_rows(db, statement, some);
    }) == "box_has_words");
    CHECK(counted(*database, "SELECT COUNT(*) FROM box") == 298);
    database->read([](sql::Read& db) { sql::learn_sizes(db); }); // where nothing is written
}

TEST_CASE("foreign keys are kept")
{
    tests::FreshDatabase database;
    script(*database, std::string(box) + "CREATE TABLE lid (n INTEGER PRIMARY KEY REFERENCES box (n)) STRICT;");
    CHECK_THROWS_AS(
        change(*database, [](sql::Write& db) { db.run("INSERT INTO lid VALUES (?1)", 7); }), sql::ConstraintBroken);
}

TEST_CASE("a reader cannot write")
{
    tests::FreshDatabase database;
    script(*database, box);
    CHECK_THROWS(database->read([](sql::Read& db) { db.each("INSERT INTO box VALUES (1, 'a')", {}, [](auto&) {}); }));
    CHECK(counted(*database, "SELECT count(*) FROM box") == 0);
}

TEST_CASE("a page reads one snapshot, whatever is written meanwhile")
{
    tests::FreshDatabase database;
    script(*database, std::string(box) + "INSERT INTO box VALUES (1, 'a');");
    database->read([&](sql::Read& db) {
        CHECK(db.count("SELECT count(*) FROM box") == 1);
        change(*database, [](sql::Write& write) { write.run("INSERT INTO box VALUES (?1, ?2)", 2, "b"); });
        CHECK(db.count("SELECT count(*) FROM box") == 1);
    });
    CHECK(counted(*database, "SELECT count(*) FROM box") == 2);
}

TEST_CASE("many readers and writers at once each get their own answers")
{
    tests::FreshDatabase database;
    script(*database, box);
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 25; ++i) {
                auto const n = t * 100 + i;
                change(*database, [&](sql::Write& db) { db.run("INSERT INTO box VALUES (?1, ?2)", n, "x"); });
                database->read(
                    [&](sql::Read& db) { wrong += db.count("SELECT n FROM box WHERE n = ?1", n) == n ? 0 : 1; });
            }
        });
    for (auto& thread : threads)
        thread.join();
    CHECK(wrong == 0);
    CHECK(counted(*database, "SELECT count(*) FROM box") == 200);
}

TEST_CASE("a migration that was changed after it was applied stops the start")
{
    tests::FreshDatabase database;
    auto const carried = sql::carried_migrations();
    REQUIRE(carried.size() >= 2);
    CHECK(std::is_sorted(carried.begin(), carried.end(), [](auto const& a, auto const& b) { return a.name < b.name; }));
    CHECK(counted(*database, "SELECT count(*) FROM migration") == static_cast<std::int64_t>(carried.size()));
    database.reopen(); // nothing is applied twice
    change(*database,
        [&](sql::Write& db) { db.run("UPDATE migration SET sha256 = 'other' WHERE name = ?1", carried[0].name); });
    CHECK_THROWS_WITH_AS(database.reopen(),
        ("The migration " + carried[0].name + " was changed after it was applied; a released migration never changes.")
            .c_str(),
        sql::Failed);
}

TEST_CASE("a database of a newer program is left alone")
{
    tests::FreshDatabase database;
    change(*database, [](sql::Write& db) { db.run("INSERT INTO migration VALUES ('2999-01-01T0000_later', 'x')"); });
    CHECK_THROWS_AS(database.reopen(), sql::Failed);
}

TEST_CASE("a backup holds what was there")
{
    tests::FreshDatabase database;
    script(*database, std::string(box) + "INSERT INTO box VALUES (1, 'a');");
    auto const copy = database.where().folder() + "/copy.sqlite";
    if (database->backend() == "postgres") {
        CHECK_THROWS_AS(database->copy_to(copy), sql::Failed);
        return;
    }
    database->copy_to(copy);
    CHECK(counted(*sql::Database::open("sqlite:" + copy), "SELECT count(*) FROM box") == 1);
    CHECK_THROWS_AS(database->copy_to("/no/such/folder/copy.sqlite"), sql::Failed);
}

TEST_CASE("a place that is neither is refused with a sentence")
{
    CHECK_THROWS_AS(sql::Database::open("mysql:x"), sql::Failed);
    CHECK_THROWS_AS(sql::Database::open("sqlite:/no/such/folder/x.sqlite"), sql::Failed);
    CHECK_THROWS_AS(sql::Database::open("postgres:host=/no/such/folder"), sql::Failed);
}

TEST_CASE("one dialect is told to both")
{
    CHECK(sql::numbered_for_postgres("SELECT ?1, '?2', \"?3\" -- ?4\n, ?12") == "SELECT $1, '?2', \"?3\" -- ?4\n, $12");
    CHECK(sql::for_postgres("CREATE TABLE a (n INTEGER, b BLOB, r REAL, t TEXT DEFAULT 'INTEGER') STRICT;")
        == "CREATE TABLE a (n BIGINT, b BYTEA, r DOUBLE PRECISION, t TEXT DEFAULT 'INTEGER') ;");
    CHECK(sql::for_postgres("(a TEXT) STRICT, WITHOUT ROWID;") == "(a TEXT)  ;");
    CHECK(sql::for_sqlite("CREATE VIEW a AS SELECT 1;") == "CREATE VIEW a AS SELECT 1;");
    CHECK(sql::for_sqlite("-- b\nCREATE OR REPLACE VIEW b AS\nSELECT 1;\nCREATE OR REPLACE VIEW c (n) AS SELECT 2;")
        == "-- b\nDROP VIEW IF EXISTS b; CREATE VIEW b AS\nSELECT 1;\n"
           "DROP VIEW IF EXISTS c; CREATE VIEW c (n) AS SELECT 2;");
}

TEST_CASE("a view that is replaced leaves what is built on it")
{
    tests::FreshDatabase database;
    script(*database, "CREATE TABLE stone (n INTEGER) STRICT; INSERT INTO stone VALUES (1);");
    script(*database, "CREATE OR REPLACE VIEW wall AS SELECT n FROM stone;");
    script(*database, "CREATE VIEW house AS SELECT n FROM wall;");
    script(*database, "CREATE OR REPLACE VIEW wall AS SELECT n + 1 AS n FROM stone;");
    CHECK(counted(*database, "SELECT n FROM house") == 2);
}
