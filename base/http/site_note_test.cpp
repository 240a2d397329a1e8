// Notes of one call, by hand: what is undone with one of them, and what is not.
#include "base/http/site_note.h"
#include "base/log.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

base::ChapterId const chapter("019a0000-0000-7000-8000-000000000001");
sync_door::DeviceId const device("019a0000-0000-7000-8000-0000000000d1");
inline constexpr base::Code refused { "test.refused", { "Tidak bisa.", "It cannot be done." } };
constexpr base::Now now { { 1'795'500'000'000 } };

using Work = std::function<base::Result<http::SeeOther>(sql::Write&, base::Now)>;

Work writes(std::string const& word)
{
    return [word](sql::Write& db, base::Now) -> base::Result<http::SeeOther> {
        db.run("INSERT INTO word VALUES (?1)", word);
        return http::SeeOther { page::Url::of("/words") };
    };
}

http::Brought noted(std::int64_t n, Work work)
{
    http::Brought one;
    one.in.id = base::uuid_of("note " + std::to_string(n));
    one.in.sha256 = "hash " + std::to_string(n);
    one.in.bytes = "{}";
    one.in.n = n;
    one.device_id = device;
    one.prepared.emplace(
        http::Prepared { chapter, base::AccountId(device.text()), "test.note", "{}", std::move(work) });
    return one;
}

void bring(tests::FreshDatabase& database, std::vector<http::Brought>& notes, std::string const& first = "")
{
    static std::vector<base::Slice> const none;
    static fact::Follow const nothing = [](auto&&...) {};
    database->write_now(chapter.text(), [&](sql::Connection& connection) {
        connection.script(first); // on whatever connection the writer has by now
        http::bring({ connection, none, chapter, now, nothing }, notes);
        return true;
    });
}

void script(tests::FreshDatabase& database, std::string const& text)
{
    database->write_now("", [&](sql::Connection& connection) {
        connection.script(text);
        return true;
    });
}

std::int64_t counted(tests::FreshDatabase& database, std::string const& statement)
{
    std::int64_t found = 0;
    database->read([&](sql::Read& db) { found = db.count(statement); });
    return found;
}

}

TEST_CASE("a note that is refused when it has begun to write, or breaks something, is undone alone")
{
    base::log_start("off");
    tests::FreshDatabase database;
    script(database, "CREATE TABLE word (word TEXT NOT NULL, CONSTRAINT word_once UNIQUE (word))");
    std::vector<http::Brought> notes;
    notes.push_back(noted(1, writes("one")));
    notes.push_back(noted(2, [](sql::Write& db, base::Now) -> base::Result<http::SeeOther> {
        db.run("INSERT INTO word VALUES ('begun')");
        return base::Problem(base::Kind::Refused, refused);
    }));
    notes.push_back(noted(3, writes("one")));
    notes.push_back(noted(4, [](sql::Write& db, base::Now) -> base::Result<http::SeeOther> {
        db.run("INSERT INTO no_such_table VALUES (1)");
        return http::SeeOther { page::Url::of("/words") };
    }));
    notes.push_back(noted(5, writes("five")));
    bring(database, notes);
    std::vector<std::string> answers;
    for (auto const& one : notes)
        answers.emplace_back(one.answer);
    CHECK(answers == std::vector<std::string> { "ok", "reject", "reject", "reject", "ok" });
    CHECK(counted(database, "SELECT count(*) FROM word WHERE word IN ('one', 'five')") == 2);
    CHECK(counted(database, "SELECT count(*) FROM word") == 2);
    CHECK(counted(database, "SELECT count(*) FROM feed") == 2);
    CHECK(counted(database, "SELECT max(position) FROM feed") == 2);
    CHECK(counted(database, "SELECT count(*) FROM arrival") == 5);
    CHECK(counted(database, "SELECT count(*) FROM arrival WHERE state = 2") == 3);

    bring(database, notes);
    for (auto const& one : notes)
        CHECK(one.answer == "dup");
    CHECK(counted(database, "SELECT count(*) FROM feed") == 2);
}

TEST_CASE("a note that is refused when what it ran hit no row undoes nothing, and its neighbours are brought once")
{
    tests::FreshDatabase database;
    script(database, "CREATE TABLE word (word TEXT NOT NULL)");
    int times = 0;
    std::vector<http::Brought> notes;
    notes.push_back(noted(1, [&](sql::Write& db, base::Now at) {
        ++times;
        return writes("one")(db, at);
    }));
    notes.push_back(noted(2, [](sql::Write& db, base::Now) -> base::Result<http::SeeOther> {
        db.run("DELETE FROM word WHERE word = 'not there'");
        return base::Problem(base::Kind::Refused, refused);
    }));
    bring(database, notes);
    CHECK(times == 1);
    CHECK(notes[0].answer == "ok");
    CHECK(notes[1].answer == "reject");
    CHECK(counted(database, "SELECT count(*) FROM word") == 1);
}

TEST_CASE("when the machine fails, nothing of a call stays, and it can be sent again")
{
    base::log_start("off");
    tests::FreshDatabase database;
    script(database, "CREATE TABLE word (word TEXT NOT NULL)");
    bool is_broken = true;
    std::vector<http::Brought> notes;
    notes.push_back(noted(1, writes("one")));
    notes.push_back(noted(2,
        [&](sql::Write& db, base::Now at) { return is_broken ? throw sql::Failed("gone") : writes("two")(db, at); }));
    CHECK_THROWS_AS(bring(database, notes), sql::Failed);
    CHECK(counted(database, "SELECT count(*) FROM word") == 0);
    CHECK(counted(database, "SELECT count(*) FROM arrival") == 0);
    is_broken = false;
    bring(database, notes);
    CHECK(notes[0].answer == "ok");
    CHECK(counted(database, "SELECT count(*) FROM word") == 2);
}

TEST_CASE("on a full disk nothing of a call is taken, and all of it when there is room again")
{
    base::log_start("off");
    tests::FreshDatabase database;
    if (database->backend() != "sqlite")
        return; // another machine's disk
    script(database, "CREATE TABLE word (word TEXT NOT NULL)");
    std::vector<http::Brought> notes;
    for (int n = 1; n <= 200; ++n)
        notes.push_back(noted(n, writes(std::string(4'000, 'w'))));
    auto const pages = counted(database, "SELECT page_count FROM pragma_page_count()");
    auto const room = [](std::int64_t most) { return "PRAGMA max_page_count = " + std::to_string(most); };
    CHECK_THROWS_AS(bring(database, notes, room(pages + 20)), sql::Failed);
    CHECK(counted(database, "SELECT count(*) FROM word") == 0);
    CHECK(counted(database, "SELECT count(*) FROM fact") == 0);
    bring(database, notes, room(1'000'000));
    CHECK(counted(database, "SELECT count(*) FROM word") == 200);
    CHECK(counted(database, "SELECT count(*) FROM fact") == 200);
}
