#include "base/http/waiting.h"

#include "base/http/site_inner.h"
#include "base/sync_door/sync_door.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

base::ChapterId const chapter("019a0000-0000-7000-8000-000000000001");
base::ChapterId const young("019a0000-0000-7000-8000-000000000002");
constexpr auto a_while = std::chrono::seconds(20); // of a busy machine

// Who was asked again, in order.
class Heard {
public:
    void put(http::WaitingPhone phone)
    {
        std::lock_guard const lock(m_mutex);
        m_phones.push_back(std::move(phone.device_id));
        m_more.notify_all();
    }
    bool comes_to(std::vector<std::string> const& wanted)
    {
        std::unique_lock lock(m_mutex);
        return m_more.wait_for(lock, a_while, [&] { return m_phones == wanted; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::vector<std::string> m_phones;
};

http::WaitingPhone phone(std::string device_id, std::vector<std::string> scopes, std::int64_t position,
    std::chrono::milliseconds wait = std::chrono::hours(1))
{
    auto const asked = std::make_shared<http::Asked>(std::make_shared<http::Request>(), [](http::Response) {});
    return { asked, std::move(device_id), chapter, std::move(scopes), position,
        std::chrono::steady_clock::now() + wait };
}

void put(sql::Write& db, std::int64_t position, std::string const& scope, base::ChapterId const& of)
{
    db.run(R"sql(
        INSERT INTO feed_head (chapter_id, position) VALUES (?1, ?2)
        ON CONFLICT (chapter_id) DO UPDATE SET position = excluded.position)sql",
        of, position);
    sync_door::keep_entries(db, of, position, { { scope, "test.sheet", "1" } });
}

void carry(tests::FreshDatabase& database, std::int64_t position, std::string const& scope,
    base::ChapterId const& of = chapter)
{
    database.write([&](sql::Write& db) { put(db, position, scope, of); });
}

}

TEST_CASE("a waiting phone is asked again when something of its own has changed, and not for what others hold")
{
    tests::FreshDatabase database;
    carry(database, 1, "today");
    Heard heard;
    http::Waiting waiting(*database, [&](http::WaitingPhone one) { heard.put(std::move(one)); });
    CHECK(waiting.hold(phone("today's", { "chapter", "today" }, 1)));
    CHECK(waiting.hold(phone("tomorrow's", { "chapter", "tomorrow" }, 1)));
    carry(database, 2, "tomorrow");
    CHECK(heard.comes_to({ "tomorrow's" }));
    carry(database, 3, "today");
    CHECK(heard.comes_to({ "tomorrow's", "today's" }));
    CHECK(waiting.hold(phone("late", { "today" }, 2))); // what changed before it came counts, too
    CHECK(heard.comes_to({ "tomorrow's", "today's", "late" }));
}

TEST_CASE("a device waits once, for its time, and nobody waits for a program that ends")
{
    tests::FreshDatabase database;
    carry(database, 1, "today");
    Heard heard;
    http::Waiting waiting(*database, [&](http::WaitingPhone one) { heard.put(std::move(one)); });
    CHECK(waiting.hold(phone("one", { "today" }, 1)));
    CHECK(waiting.hold(phone("one", { "today" }, 1)));
    CHECK(heard.comes_to({ "one" }));
    CHECK(waiting.hold(phone("short", { "today" }, 1, std::chrono::milliseconds(1))));
    CHECK(heard.comes_to({ "one", "short" }));
    waiting.end();
    CHECK(heard.comes_to({ "one", "short", "one" }));
    CHECK_FALSE(waiting.hold(phone("two", { "today" }, 1)));
}

TEST_CASE("those who are furthest behind are told first, also when another chapter counts further")
{
    tests::FreshDatabase database;
    constexpr int phones = 40; // more than are told at one look
    constexpr std::int64_t old = 400'000;
    carry(database, old, "today");
    carry(database, 9, "today", young);
    Heard heard;
    http::Waiting waiting(*database, [&](http::WaitingPhone one) { heard.put(std::move(one)); });
    std::vector<std::string> wanted;
    for (int n = 0; n < phones; ++n)
        wanted.push_back("behind by " + std::to_string(phones - n));
    for (int n = phones - 1; n >= 0; --n) { // held in the other order
        auto one = phone(wanted[static_cast<std::size_t>(n)], { "today" }, n % 2 == 0 ? old + n : 9 + n);
        if (n % 2 != 0)
            one.chapter = young;
        CHECK(waiting.hold(std::move(one)));
    }
    database.write([&](sql::Write& db) {
        put(db, old + phones, "today", chapter);
        put(db, 9 + phones, "today", young);
    });
    CHECK(heard.comes_to(wanted));
}
