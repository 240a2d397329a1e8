#include "base/http/hub_news.h"
#include "base/http/site.h"
#include "base/sync_door/hub.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

std::optional<std::string> state_of(tests::FreshDatabase& database, char const* name)
{
    std::optional<std::string> found;
    database->read([&](sql::Read& db) { found = sync_door::hub_state(db, name); });
    return found;
}

TEST_CASE("the keeper of a hub is told what changed, and what has arrived")
{
    std::vector<std::string> told;
    http::HubNews news([&](words::Word const& word, words::Fill const& fill) {
        told.push_back(words::say(word, words::Tongue::English, fill));
    });
    news.stands(http::say::hub_alone);
    news.stands(http::say::hub_alone);
    CHECK(told.size() == 1);
    news.brought(3);
    news.stands(http::say::hub_reached);
    REQUIRE(told.size() == 2);
    CHECK(told[1] == "3 notes have arrived at the secretariat.");
    news.stands(http::say::hub_reached);
    CHECK(told.size() == 2);
    news.stands(http::say::hub_alone_with, { { "n", "2" } });
    REQUIRE(told.size() == 3);
    CHECK(told[2].starts_with("The secretariat cannot be reached yet. 2 notes are safe here"));
    news.stands(http::say::hub_reached);
    REQUIRE(told.size() == 4);
    CHECK(told[3].starts_with("The secretariat answers."));
}

TEST_CASE("an invitation that no hub has taken yet may be followed by another")
{
    constexpr base::Now now { { 1'795'477'800'000 } };
    tests::FreshDatabase database;
    CHECK_FALSE(http::is_hub_prepared(*database));
    http::prepare_hub(*database, "one", "Mobil (contoh)", now);
    CHECK(http::is_hub_prepared(*database));
    auto const key = state_of(database, "key");
    auto const fact = state_of(database, "join_fact");
    http::prepare_hub(*database, "one", "Mobil (contoh)", now);
    CHECK(state_of(database, "join_fact") == fact);
    http::prepare_hub(*database, "two", "Mobil (contoh)", now);
    CHECK(state_of(database, "join_token") == "two");
    CHECK(state_of(database, "join_fact") != fact);
    auto const second_key = state_of(database, "key");
    CHECK(second_key != key); // the first may have been taken with the other
    database.write([](sql::Write& db) { sync_door::drop_hub_state(db, "join_token"); }); // taken
    http::prepare_hub(*database, "three", "Mobil (contoh)", now);
    CHECK_FALSE(state_of(database, "join_token"));
    CHECK(state_of(database, "key") == second_key);
}

TEST_CASE("a secretariat's file does not become a hub's")
{
    constexpr base::Now now { { 1'795'477'800'000 } };
    tests::FreshDatabase database;
    database.write([](sql::Write& db) {
        db.run(R"sql(
            INSERT INTO fact (chapter_id, fact_id, kind, actor, body, body_sha256, noted_at, received_at, location,
                notice)
            VALUES ('c', 'f', 'member.register', 'a', '{}', '-', 1, 1, '/', ''))sql");
    });
    CHECK_FALSE(http::prepare_hub(*database, "one", "Mobil (contoh)", now));
    CHECK_FALSE(http::is_hub_prepared(*database));
}

}
