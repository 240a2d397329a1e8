#include "base/sync_door/sync_door.h"

#include "base/sha256.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

namespace {

base::ChapterId const chapter("019a0000-0000-7000-8000-000000000001");
sync_door::DeviceId const device("019a0000-0000-7000-8000-0000000000d1");

std::int64_t raised(sql::Write& db)
{
    return db.count(R"sql(
        INSERT INTO feed_head (chapter_id, position) VALUES (?1, 1)
        ON CONFLICT (chapter_id) DO UPDATE SET position = feed_head.position + 1
        RETURNING position)sql",
        chapter);
}

void write(sql::Database& database, std::function<void(sql::Write&)> const& work)
{
    database.write_now(chapter.text(), [&](sql::Connection& connection) {
        sql::Write db(connection, base::uuid_of("test"));
        work(db);
        return true;
    });
}

void carry(sql::Database& database, std::vector<sync_door::Carried> const& carried)
{
    write(database, [&](sql::Write& db) { sync_door::keep_entries(db, chapter, raised(db), carried); });
}

sync_door::Pulled pulled(sql::Database& database, std::optional<sync_door::Cursor> const& from,
    std::vector<std::string> const& granted, int most = 500, std::string const& tag = "tag")
{
    sync_door::Pulled made;
    database.read([&](sql::Read& db) { made = sync_door::pull(db, chapter, from, tag, granted, most); });
    return made;
}

// What a phone holds after it has applied an answer.
struct Phone {
    std::optional<sync_door::Cursor> cursor;
    std::map<std::string, std::int64_t> held; // scope and ref -> position

    void apply(sync_door::Pulled const& answer)
    {
        if (answer.is_reset)
            held.clear();
        for (auto const& scope : answer.drop_scopes)
            std::erase_if(held, [&](auto const& one) { return one.first.starts_with(scope + "/"); });
        for (auto const& entry : answer.entries) {
            auto const key = entry.scope + "/" + entry.ref;
            if (entry.is_drop)
                held.erase(key);
            else
                held[key] = entry.position;
        }
        cursor = sync_door::Cursor::parse(answer.cursor.text());
        REQUIRE(cursor);
    }
};

}

TEST_CASE("a phone is sent what changed in its scopes, once, and forgets the scopes it no longer has")
{
    tests::FreshDatabase database;
    carry(*database, { { "chapter", "k", "a" }, { "2026-11-24", "k", "b" }, { "2026-11-30", "k", "c" } });
    Phone phone;
    phone.apply(pulled(*database, phone.cursor, { "chapter", "2026-11-24" }));
    CHECK(phone.held.size() == 2);
    CHECK(pulled(*database, phone.cursor, { "chapter", "2026-11-24" }).entries.empty());

    carry(*database, { { "2026-11-24", "k", "b", true }, { "2026-11-25", "k", "b" } });
    auto const next = pulled(*database, phone.cursor, { "chapter", "2026-11-25", "2026-11-30" });
    CHECK(next.drop_scopes == std::vector<std::string> { "2026-11-24" });
    CHECK(!next.is_reset);
    phone.apply(next);
    CHECK(phone.held.size() == 3);
    CHECK(phone.held.contains("2026-11-25/b"));
    CHECK(phone.held.contains("2026-11-30/c")); // a scope that is new to her is filled from its beginning

    phone.apply(pulled(*database, phone.cursor, {}));
    CHECK(phone.held.empty());
}

TEST_CASE("another database, community or office: all is sent anew")
{
    tests::FreshDatabase database;
    carry(*database, { { "chapter", "k", "a" } });
    Phone phone;
    phone.apply(pulled(*database, phone.cursor, { "chapter" }));
    auto const anew = pulled(*database, phone.cursor, { "chapter" }, 500, "another");
    CHECK(anew.is_reset);
    CHECK(anew.entries.size() == 1);
}

TEST_CASE("whatever the pages, scopes and changes in between: what is held is what there is")
{
    tests::FreshDatabase database;
    std::mt19937 random(20261125);
    auto const pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<std::string> const scopes { "chapter", "d1", "d2", "d3" };
    Phone phone;
    std::vector<std::string> granted = scopes;
    for (int round = 0; round < 300; ++round) {
        std::vector<sync_door::Carried> carried;
        for (int i = pick(4); i > 0; --i)
            carried.push_back({ scopes[static_cast<std::size_t>(pick(4))], "k", base::uuid_of(std::to_string(pick(12))),
                pick(4) == 0 });
        if (!carried.empty())
            carry(*database, carried);
        if (pick(10) == 0) {
            granted.clear();
            for (auto const& scope : scopes)
                if (pick(3) != 0)
                    granted.push_back(scope);
        }
        if (pick(2) == 0)
            phone.apply(pulled(*database, phone.cursor, granted, 1 + pick(5)));
    }
    for (bool more = true; more;) {
        auto const answer = pulled(*database, phone.cursor, granted, 2);
        phone.apply(answer);
        more = answer.has_more;
    }
    Phone fresh;
    fresh.apply(pulled(*database, std::nullopt, granted));
    CHECK(phone.held == fresh.held);
    CHECK(!phone.held.empty());
}

TEST_CASE("a cursor reads back what it wrote, and nothing else")
{
    sync_door::Cursor const cursor { "abc", { { "chapter", 7 }, { "2026-11-24", 0 } } };
    auto const read = sync_door::Cursor::parse(cursor.text());
    REQUIRE(read);
    CHECK(read->tag == "abc");
    CHECK(read->held == cursor.held);
    for (auto const* const wrong :
        { "abc~chapter", "abc~chapter.x", "abc~.5", "abc~a.-1", "abc~a.99999999999999999999" })
        CHECK(!sync_door::Cursor::parse(wrong));
}

TEST_CASE("two facts are the same whatever the order of their keys")
{
    std::string const id = R"("id":"019a0000-0000-7000-8000-0000000000f1","dev":"d")";
    auto const one = sync_door::incoming_of(
        "{" + id + R"(,"n":1,"v":1,"kind":"a.b","at":5,"about":[],"form":{"x":{"b":1,"a":2}}})");
    auto const other = sync_door::incoming_of(
        R"({"form":{"x":{"a":2,"b":1}},"about":[],"at":5,"kind":"a.b","n":1,"v":1,)" + id + "}");
    CHECK(!one.unreadable);
    CHECK(one.sha256 == other.sha256);
    CHECK(one.form == R"({"x":{"a":2,"b":1}})");
    auto const photo = base::sha256_hex("a photo");
    auto const of_photo = sync_door::incoming_of(
        "{" + id + R"(,"n":1,"v":1,"kind":"a.b","at":5,"about":[")" + photo + R"("],"form":{"x":"y"}})");
    CHECK(!of_photo.unreadable);
    CHECK(of_photo.about == std::vector<std::string> { photo });
    for (auto const& wrong : { std::string(), std::string("[]"), std::string("{}"), std::string(R"({"id":"x"})"),
             "{" + id + R"(,"n":0,"kind":"a.b","at":5,"about":[],"form":{}})",
             "{" + id + R"(,"n":1,"kind":"a.b","at":5,"about":["x"],"form":{}})" }) {
        auto const read = sync_door::incoming_of(wrong);
        CHECK(read.unreadable == &sync_door::unreadable);
        CHECK(read.n == 0); // it counts for none of the numbers
    }
}

TEST_CASE("a wrong clock is corrected by what it showed when the call was sent, and orders nothing")
{
    constexpr std::int64_t hour = 3'600'000;
    auto const late = sync_door::estimate({ 10 * hour }, { 12 * hour }, { 100 * hour });
    CHECK(late.at.ms == 98 * hour);
    CHECK(late.is_suspect);
    auto const fine = sync_door::estimate({ 99 * hour }, { 100 * hour }, { 100 * hour });
    CHECK(fine.at.ms == 99 * hour);
    CHECK(!fine.is_suspect);
    auto const future = sync_door::estimate({ 200 * hour }, { 100 * hour }, { 100 * hour });
    CHECK(future.at.ms == 100 * hour);
    CHECK(future.is_suspect);
}

TEST_CASE("the numbers that never arrived are told, and all up to the first of them is known to be here")
{
    tests::FreshDatabase database;
    auto const arrive = [&](std::int64_t n) {
        write(*database, [&](sql::Write& db) {
            sync_door::Arrival arrival;
            arrival.fact_id = base::uuid_of(std::to_string(n));
            arrival.sha256 = arrival.fact_id;
            arrival.device_id = device;
            arrival.n = n;
            sync_door::keep_arrival(db, chapter, arrival);
        });
    };
    auto const heard = [&](std::int64_t n_max) {
        sync_door::Have have;
        write(*database, [&](sql::Write& db) { have = sync_door::keep_heard(db, chapter, { device, {}, n_max, 0 }); });
        return have;
    };
    for (auto const n : { 1, 2, 4, 7 })
        arrive(n);
    auto have = heard(8);
    CHECK(have.contig == 2);
    CHECK(have.missing == std::vector<std::int64_t> { 3, 5, 6, 8 });
    for (auto const n : { 3, 5, 6 })
        arrive(n);
    have = heard(5); // an older answer that was long on its way takes nothing back
    CHECK(have.contig == 7);
    CHECK(have.missing == std::vector<std::int64_t> { 8 });
}
