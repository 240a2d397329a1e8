#include "base/sql/sql_scene_test.h"
#include "base/sql/sqlite.h"
#include "base/sql/writer.h"

#include <doctest/doctest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <latch>

using namespace sql::scene;

TEST_CASE("of a group of jobs the one that fails undoes itself alone")
{
    tests::FreshDatabase database;
    script(*database, box);
    constexpr int jobs = 60;
    std::latch done(jobs);
    std::atomic<int> thrown = 0;
    for (int n = 0; n < jobs; ++n) {
        database->write({ "",
            [n](sql::Connection& connection) {
                sql::Write db(connection, "f");
                db.run("INSERT INTO box VALUES (?1, ?2)", n, "kept");
                if (n % 3 == 1)
                    db.run("INSERT INTO box VALUES (?1, ?2)", n, "again"); // breaks the key
                return n % 3 != 2; // refused: undone without a throw
            },
            [&](std::exception_ptr what) {
                thrown += what ? 1 : 0;
                done.count_down();
            } });
    }
    done.wait();
    CHECK(thrown == 20);
    CHECK(counted(*database, "SELECT count(*) FROM box") == 20);
    CHECK(counted(*database, "SELECT count(*) FROM box WHERE n % 3 = 0") == 20);
}

TEST_CASE("a group is run again only when one of its jobs has written and is refused")
{
    tests::FreshDatabase database;
    script(*database, box);
    for (bool const has_written : { false, true }) {
        constexpr int others = 10;
        std::latch begun(1);
        std::latch queued(1);
        std::latch done(others + 2);
        std::atomic<int> runs = 0;
        auto const answered = [&](std::exception_ptr) { done.count_down(); };
        database->write({ "",
            [&](sql::Connection&) {
                begun.count_down();
                queued.wait();
                return true;
            },
            answered });
        begun.wait(); // what comes now is one group
        for (int n = 0; n < others; ++n)
            database->write({ "",
                [&runs, n, has_written](sql::Connection& connection) {
                    ++runs;
                    sql::Write(connection, "f")
                        .run("INSERT INTO box VALUES (?1, ?2)", n + (has_written ? 100 : 0), "x");
                    return true;
                },
                answered });
        database->write({ "",
            [has_written](sql::Connection& connection) {
                sql::Write db(connection, "f");
                CHECK(db.count("SELECT count(*) FROM box") >= 0);
                if (has_written)
                    db.run("DELETE FROM box");
                return false;
            },
            answered });
        queued.count_down();
        done.wait();
        CHECK(runs == (has_written ? 2 * others : others));
        CHECK(counted(*database, "SELECT count(*) FROM box") == (has_written ? 2 * others : others));
    }
}

namespace {

// Keeps nothing, and fails while it is down.
struct Flaky final : sql::Connection {
    explicit Flaky(bool& is_down)
        : down(is_down)
    {
    }
    void query(std::string_view, std::span<sql::Value const>, sql::OnRow const&) override { }
    std::int64_t change(std::string_view, std::span<sql::Value const>) override { return 0; }
    void script(std::string_view) override
    {
        if (down)
            throw sql::Failed("gone");
    }
    bool is_postgres() const override { return true; }
    std::int64_t changes() const override { return 0; }
    bool& down;
};

}

TEST_CASE("an answer waits for the disk, and the next job does not")
{
    bool down = false;
    std::latch disk(1);
    std::latch next_ran(1);
    std::latch done(2);
    std::atomic<int> flushed = 0;
    std::atomic<int> answered_early = 0;
    sql::Writer writer([&] { return std::make_unique<Flaky>(down); },
        [&] {
            disk.wait();
            ++flushed;
        });
    auto const answered = [&](std::exception_ptr) {
        answered_early += flushed == 0;
        done.count_down();
    };
    writer.take({ "", [](sql::Connection&) { return true; }, answered });
    writer.take({ "",
        [&](sql::Connection&) {
            next_ran.count_down();
            return true;
        },
        answered });
    next_ran.wait(); // though the disk has kept nothing yet
    CHECK(!done.try_wait());
    disk.count_down();
    done.wait();
    CHECK(answered_early == 0);
    CHECK(flushed >= 1);
}

TEST_CASE("what is committed is brought to the disk, also when the log is gone")
{
    tests::FreshDatabase database;
    if (database->backend() == "postgres")
        return;
    auto const file = database.where().folder() + "/own.sqlite";
    auto const flush = sql::Sqlite::flusher(file);
    {
        sql::Sqlite connection(file, sql::Sqlite::Mode::ReadWrite);
        connection.script("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1);");
        CHECK(std::filesystem::exists(file + "-wal"));
        flush();
    }
    CHECK(!std::filesystem::exists(file + "-wal"));
    flush();
    sql::Sqlite again(file, sql::Sqlite::Mode::ReadWrite);
    again.script("INSERT INTO t VALUES (2);");
    flush(); // another log of the same name
    CHECK_THROWS_AS(sql::Sqlite::flusher("/dev/null/x")(), sql::Failed);
}

TEST_CASE("behind a link to a database the database's own log is flushed")
{
    tests::FreshDatabase database;
    auto const folder = database.where().folder();
    std::filesystem::create_symlink("own.sqlite", folder + "/link.sqlite");
    std::ofstream(folder + "/own.sqlite") << "";
    std::filesystem::create_symlink("own.sqlite-wal", folder + "/own.sqlite-wal"); // a loop: whoever opens it is told
    CHECK_THROWS_AS(sql::Sqlite::flusher(folder + "/link.sqlite")(), sql::Failed);
}

TEST_CASE("a machine that fails and comes back is connected anew")
{
    bool down = false;
    int connected = 0;
    sql::Writer writer([&]() -> std::unique_ptr<sql::Connection> {
        if (down)
            throw sql::Failed("nobody answers");
        ++connected;
        return std::make_unique<Flaky>(down);
    });
    auto const refused = [&] {
        std::latch done(1);
        std::exception_ptr thrown;
        writer.take({ "", [](sql::Connection&) { return true; },
            [&](std::exception_ptr what) {
                thrown = std::move(what);
                done.count_down();
            } });
        done.wait();
        return thrown != nullptr;
    };
    CHECK(!refused());
    down = true;
    CHECK(refused()); // the connection is lost
    CHECK(refused()); // and there is no other yet
    down = false;
    CHECK(!refused());
    CHECK(connected == 2);
}
