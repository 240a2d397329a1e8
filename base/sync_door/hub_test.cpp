#include "base/sync_door/hub.h"

#include "base/fact.h"
#include "tests/fresh_database.h"

#include <boost/json/parse.hpp>
#include <doctest/doctest.h>

namespace {

base::ChapterId const chapter("019a0000-0000-7000-8000-000000000001");
sync_door::DeviceId const phone("019a0000-0000-7000-8000-0000000000d1");
base::Now const now { { 1'795'477'800'000 } };

// A hub's database, and how one note after another comes to it.
struct Hub {
    tests::FreshDatabase database;
    int notes = 0;

    sync_door::Incoming note()
    {
        auto const n = std::to_string(++notes);
        auto const in = sync_door::incoming_of(R"({"id":")" + base::uuid_of("note " + n) + R"(","v":1,"dev":")"
            + phone.text() + R"(","n":)" + n + R"(,"kind":"a.b","at":5,"seen":9,"about":[],"form":{"x":"y"}})");
        database.write([&](sql::Write& db) {
            sync_door::keep_to_forward(db, chapter, in, phone, { { 7 }, true }, now);
        });
        return in;
    }
    std::vector<sync_door::ToForward> waiting(std::int64_t round_ms = 0)
    {
        std::vector<sync_door::ToForward> found;
        database->read([&](sql::Read& db) { found = sync_door::to_forward(db, chapter, { round_ms }, 10); });
        return found;
    }
};

sync_door::HubPart documents(std::string const& rows)
{
    sync_door::HubPart part { "documents/chapter", "kind, ref, doc", "", rows };
    sync_door::give_hash(part);
    return part;
}

std::string refreshed(Hub& hub, std::vector<sync_door::HubPart> parts)
{
    std::string became;
    hub.database->write_now("", [&](sql::Connection& connection) {
        auto const done
            = sync_door::refresh(connection, { chapter, std::move(parts), sync_door::tables_of_base(), now.at },
                [](sql::Read& db, sync_door::Key const& key) { return sync_door::document_kept(db, chapter, key); });
        became = !done ? std::string(done.problem().code->name) : done.value() ? "done" : "waits";
        return became == "done";
    });
    return became;
}

std::vector<std::string> changed_behind(Hub& hub, std::int64_t position)
{
    std::vector<std::string> refs;
    hub.database->read([&](sql::Read& db) {
        sync_door::Cursor const from { "tag", { { "chapter", position } } };
        for (auto const& entry : sync_door::pull(db, chapter, from, "tag", { "chapter" }, 50).entries)
            refs.push_back((entry.is_drop ? "-" : "+") + entry.ref);
    });
    return refs;
}

std::int64_t position(Hub& hub)
{
    std::int64_t at = 0;
    hub.database->read([&](sql::Read& db) { at = fact::feed_position(db, chapter); });
    return at;
}

}

TEST_CASE("hub: a note is kept once, in the order in which it came, until it was forwarded")
{
    Hub hub;
    hub.note();
    auto const second = hub.note();
    hub.database.write([&](sql::Write& db) {
        sync_door::keep_to_forward(db, chapter, second, phone, { { 7 }, true }, now);
    });
    auto const waiting = hub.waiting();
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[1].bytes == second.bytes);
    hub.database.write([&](sql::Write& db) {
        sync_door::forwarded(db, chapter, { waiting[0].seq }, now);
        sync_door::tried(db, chapter, { waiting[1].seq }, now);
    });
    CHECK(hub.waiting(now.at.ms).empty()); // asked for later in this round
    CHECK(hub.waiting(now.at.ms + 1).size() == 1);
    hub.database.write([&](sql::Write& db) { sync_door::forget_forwarded(db, chapter, { now.at.ms + 1 }); });
    hub.database.write([&](sql::Write& db) { sync_door::forward_again(db, chapter); });
    CHECK(hub.waiting().size() == 1); // the one that was forwarded is forgotten, the other is not
}

TEST_CASE("hub: what is forwarded is the note as it came, and beside it how")
{
    Hub hub;
    auto const in = hub.note();
    std::vector<sync_door::FreightPhone> const phones { { phone, { 11 }, 4, -20 } };
    auto const text = sync_door::push_of(hub.waiting(), phones, { "nonce", { 30 }, 3 });
    auto const cut = sync_door::cut_facts(text);
    REQUIRE(cut);
    REQUIRE(cut->facts.size() == 1);
    CHECK(sync_door::incoming_of(cut->facts[0]).sha256 == in.sha256);
    auto const freight = sync_door::freight_in(boost::json::parse(cut->envelope).as_object());
    REQUIRE(freight);
    CHECK(freight->carries == 3);
    REQUIRE(freight->notes.size() == 1);
    CHECK(freight->notes[0].by == phone);
    CHECK(freight->notes[0].noted_at.ms == 7);
    CHECK(freight->notes[0].is_suspect);
    CHECK(freight->notes[0].seen == 0); // never more than the secretariat gave
    REQUIRE(freight->phones.size() == 1);
    CHECK(freight->phones[0].n_max == 4);
    CHECK(freight->phones[0].clock_offset_ms == -20);
    CHECK(!sync_door::freight_in(boost::json::parse(R"({"brought": [{"by": 1}], "phones": []})").as_object()));
    CHECK(!sync_door::freight_in(boost::json::parse(R"({"facts": []})").as_object()));
}

TEST_CASE("hub: a note that cannot be read changes none of those among which it is brought")
{
    auto const note = [](std::string const& text) {
        auto in = sync_door::incoming_of(text);
        sync_door::give_id(in, phone);
        return in;
    };
    auto const hers = note(R"({"id":"019a0000-0000-7000-8000-0000000000f1","v":1,"dev":"d","n":1,"kind":"a.b","at":5,)"
                           R"("about":[],"form":{}})");
    std::vector<sync_door::Incoming> const all { note("\"\\\a\" \",{\"id\":\"forged\"},\""), hers, note("\\\a\"\"") };
    std::vector<sync_door::ToForward> notes;
    for (auto const& in : all)
        notes.push_back({ 1, in.id, phone, in.bytes, { 7 }, false, 0 });
    auto const cut = sync_door::cut_facts(sync_door::push_of(notes, {}, { "nonce", { 30 }, 0 }));
    REQUIRE(cut);
    REQUIRE(cut->facts.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const arrived = note(cut->facts[i]);
        CHECK(arrived.id == all[i].id);
        CHECK(arrived.sha256 == all[i].sha256);
        CHECK(!arrived.unreadable == !all[i].unreadable);
    }
}

TEST_CASE("hub: a note that another had brought goes again in the name of who made it")
{
    Hub hub;
    auto const in = hub.note();
    sync_door::DeviceId const other { "019a0000-0000-7000-8000-0000000000d9" };
    hub.database.write([&](sql::Write& db) {
        sync_door::forwarded(db, chapter, { 1 }, now);
        sync_door::keep_to_forward(db, chapter, in, other, { { 9 }, false }, now);
    });
    REQUIRE(hub.waiting().size() == 1);
    CHECK(hub.waiting()[0].brought_by == other);
    CHECK(hub.waiting()[0].noted_at.ms == 9);
}

TEST_CASE("hub: a clock that was set back keeps no note waiting")
{
    Hub hub;
    hub.note();
    base::Now const next_year { { now.at.ms + 365LL * 24 * 60 * 60 * 1000 } };
    hub.database.write([&](sql::Write& db) { sync_door::tried(db, chapter, { 1 }, next_year); });
    CHECK(hub.waiting(now.at.ms).size() == 1);
}

TEST_CASE("hub: a part has one hash whatever the order in which its rows are found")
{
    tests::FreshDatabase database;
    sync_door::HubRows const up { "server_key", "name, value", "SELECT name, value FROM server_key WHERE ?1 <> ''" };
    sync_door::HubRows const down { "server_key", "name, value",
        "SELECT name, value FROM server_key WHERE ?1 <> '' ORDER BY name DESC" };
    database.write(
        [](sql::Write& db) { db.run("INSERT INTO server_key (name, value) VALUES ('a', '1'), ('b', '\"2\"')"); });
    database->read([&](sql::Read& db) {
        sync_door::Days const days { { 2026, 11, 24 }, { 2026, 11, 24 } };
        auto const one = sync_door::part_of(db, chapter, up, "", days);
        CHECK(one.rows == R"([["a","1"],["b","\"2\""]])");
        CHECK(one.hash == sync_door::part_of(db, chapter, down, "", days).hash);
    });
}

TEST_CASE("hub: a refresh stands at a new position of the feed for what changed, and for nothing else")
{
    Hub hub;
    if (hub.database.where().is_postgres())
        return; // a hub is one SQLite file
    CHECK(refreshed(hub, { documents(R"([["a.b","one","1"],["a.b","two","1"]])") }) == "done");
    auto const first = position(hub);
    CHECK(changed_behind(hub, 0) == std::vector<std::string> { "+one", "+two" });
    CHECK(refreshed(hub, { documents(R"([["a.b","one","1"],["a.b","two","1"]])") }) == "done");
    CHECK(position(hub) == first);
    CHECK(refreshed(hub, { documents(R"([["a.b","three","1"],["a.b","two","2"]])") }) == "done");
    CHECK(changed_behind(hub, first) == std::vector<std::string> { "-one", "+three", "+two" });
}

TEST_CASE("hub: nothing is replaced while a note waits, nor by rows of another program")
{
    Hub hub;
    if (hub.database.where().is_postgres())
        return; // a hub is one SQLite file
    hub.note();
    CHECK(refreshed(hub, { documents("[]") }) == "waits");
    hub.database.write([&](sql::Write& db) { sync_door::forwarded(db, chapter, { 1 }, now); });
    CHECK(refreshed(hub, { documents("[]"), { "arrival/1", "chapter_id, fact_id", "h", "[]" } }) == "sync.hub_program");
    CHECK(refreshed(hub, { documents("[]") }) == "done");
}

TEST_CASE("hub: one that is revoked keeps nothing but what it could not bring")
{
    Hub hub;
    if (hub.database.where().is_postgres())
        return; // a hub is one SQLite file
    hub.database.write([](sql::Write& db) { sync_door::keep_hub_state(db, "key", "k"); });
    CHECK(refreshed(hub, { documents(R"([["a.b","one","Rahasia"]])") }) == "done");
    hub.note();
    auto const forget = [&] {
        hub.database->write_now("", [](sql::Connection& connection) {
            sync_door::forget_chapter(connection, chapter);
            return true;
        });
    };
    forget();
    hub.database->read([&](sql::Read& db) {
        CHECK(db.count("SELECT COUNT(*) FROM hub_part") + db.count("SELECT COUNT(*) FROM hub_document") == 0);
        CHECK(sync_door::hub_state(db, "key") == "k"); // to bring the rest
    });
    CHECK(hub.waiting().size() == 1);
    hub.database.write([&](sql::Write& db) { sync_door::forwarded(db, chapter, { 1 }, now); });
    forget();
    hub.database->read([&](sql::Read& db) {
        CHECK(db.count("SELECT COUNT(*) FROM hub_outbox") == 0);
        CHECK(!sync_door::hub_state(db, "key"));
    });
}

TEST_CASE("hub: what tells of a number that never came is given for years, in parts of which there are few")
{
    tests::FreshDatabase database;
    constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
    constexpr int days = 400;
    database.write([](sql::Write& db) {
        for (int n = 2; n < days + 2; ++n) { // the first is missing
            base::Instant const at { now.at.ms - n * day_ms };
            sync_door::keep_arrival(db, chapter,
                { base::uuid_of("late " + std::to_string(n)), "hash", phone, n, "a.b", "", sync_door::State::Taken, "",
                    "", "", at, at, false, at });
        }
        sync_door::keep_heard(db, chapter, { phone, now.at, days + 1 });
    });
    std::vector<sync_door::HubPart> parts;
    database->read([&](sql::Read& db) { parts = sync_door::parts_of_arrivals(db, chapter, now); });
    std::size_t rows = 0;
    for (auto const& part : parts) {
        CHECK(part.name.starts_with("arrival/"));
        rows += boost::json::parse(part.rows).as_array().size();
    }
    CHECK(rows == days);
    CHECK(parts.size() < 50);
}
