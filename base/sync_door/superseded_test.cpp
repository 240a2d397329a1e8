#include "base/sync_door/superseded.h"

#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

base::ChapterId const chapter("019a0000-0000-7000-8000-000000000001");
std::string const first = base::uuid_of("fact/first");
std::string const second = base::uuid_of("fact/second");

}

TEST_CASE("what a fact corrects is a list of ids, or cannot be read")
{
    using sync_door::superseded_in;
    using Ids = std::vector<std::string>;
    CHECK(superseded_in(R"({"id":"x"})") == Ids {});
    CHECK(superseded_in(R"({"form":{"name":"\"sup\""}})") == Ids {});
    CHECK(superseded_in(R"({"sup":[]})") == Ids {});
    CHECK(superseded_in(R"({"sup":[")" + first + "\",\"" + second + "\"]}") == Ids { first, second });
    CHECK_FALSE(superseded_in(R"({"sup":"all of it"})"));
    CHECK_FALSE(superseded_in(R"({"sup":["all of it"]})"));
    CHECK_FALSE(superseded_in(R"({"sup":[1]})"));
    std::string many = R"({"sup":[")" + first + "\"";
    for (int n = 0; n < 100; ++n)
        many += ",\"" + first + "\"";
    CHECK_FALSE(superseded_in(many + "]}"));
}

TEST_CASE("a correction waits for what it corrects, unless a person has set that aside")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        CHECK(sync_door::first_not_here(db, chapter, {}).empty());
        CHECK(sync_door::first_not_here(db, chapter, { first, second }) == first);
        sync_door::Arrival arrival;
        arrival.fact_id = first;
        arrival.device_id = sync_door::DeviceId(base::uuid_of("device"));
        arrival.state = sync_door::State::Quarantined;
        sync_door::keep_arrival(db, chapter, arrival);
        CHECK(sync_door::first_not_here(db, chapter, { first }) == first);
        arrival.state = sync_door::State::SetAside;
        sync_door::keep_arrival(db, chapter, arrival);
        CHECK(sync_door::first_not_here(db, chapter, { first, second }) == second);
        sync_door::keep_superseded(db, chapter, { first }, second);
        sync_door::keep_superseded(db, chapter, { first }, second);
        CHECK(db.count("SELECT COUNT(*) FROM fact_superseded") == 1);
    });
}

TEST_CASE("notes that wait and speak of somebody are counted, and what was set aside keeps no text")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const her = base::uuid_of("her");
        auto const keep = [&](std::string const& name, sync_door::State state, std::string const& about) {
            sync_door::Arrival arrival;
            arrival.fact_id = base::uuid_of(name);
            arrival.device_id = sync_door::DeviceId(base::uuid_of("device"));
            arrival.bytes = R"({"about":[")" + about + R"("],"form":{"words":"Siti"}})";
            arrival.state = state;
            sync_door::keep_arrival(db, chapter, arrival);
        };
        keep("held", sync_door::State::Held, her);
        keep("to decide", sync_door::State::Quarantined, her);
        keep("of another", sync_door::State::Quarantined, first);
        keep("aside", sync_door::State::SetAside, her);
        keep("of another, aside", sync_door::State::SetAside, first);
        CHECK(sync_door::waiting_about(db, chapter, { her }) == 2);
        CHECK(sync_door::waiting_about(db, base::ChapterId(base::uuid_of("next door")), { her }) == 0);
        sync_door::forget_set_aside(db, chapter, { her });
        CHECK(db.count("SELECT COUNT(*) FROM arrival WHERE bytes = '{}'") == 1);
        CHECK(sync_door::waiting_about(db, chapter, { her }) == 2);
    });
}
