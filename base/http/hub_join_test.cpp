// A hub that is refused, or no longer known, before a secretariat that this test plays.
#include "base/http/site_test_settings.h"
#include "base/sync_door/hub.h"
#include "tests/fresh_database.h"

#include <boost/json/parse.hpp>
#include <doctest/doctest.h>

#include <map>

namespace {

base::ChapterId const car_chapter("019a0000-0000-7000-8000-000000000001");
sync_door::DeviceId const car_phone("019a0000-0000-7000-8000-0000000000d1");
std::int64_t const car_at_ms = 1'795'477'800'000;

struct CarDesk {
    std::map<std::string, std::string> devices; // key: chapter
    int invitation_status = 200;
    std::string chapter = car_chapter.text(); // of the invitation
    std::vector<std::string> brought;

    http::FromUpstream answer(http::ToUpstream const& asked)
    {
        auto const json = [](int status, std::string body) {
            return http::FromUpstream { status, "application/json", std::move(body), "" };
        };
        if (asked.path == "/devices/take-hub" && invitation_status != 200)
            return json(invitation_status, R"({"problem": "device.invitation_gone", "text": "Sudah dipakai."})");
        if (asked.path == "/devices/take-hub") {
            devices[text(boost::json::parse(asked.body).at("device_key"))] = chapter;
            return json(200, R"({"location": "/devices"})");
        }
        if (!devices.contains(asked.key))
            return json(401, R"({"problem": "sync.not_known"})");
        if (asked.method == "GET")
            return json(200,
                R"({"nonce": ")" + asked.path.substr(asked.path.find('=') + 1, 36) + R"(", "epoch": "e", "chapter": ")"
                    + devices[asked.key] + R"(", "device_id": "d", "position": 1, "parts": []})");
        auto const push = boost::json::parse(asked.body);
        std::string results;
        for (auto const& fact : push.at("facts").as_array()) {
            brought.push_back(text(fact.at("id")));
            results += (results.empty() ? "" : ",") + (R"({"s": "ok", "id": ")" + brought.back() + R"("})");
        }
        return json(
            200, R"({"nonce": ")" + text(push.at("nonce")) + R"(", "epoch": "e", "results": [)" + results + "]}");
    }
    static std::string text(boost::json::value const& value) { return std::string(value.as_string()); }
};

struct InvitedCar {
    tests::FreshDatabase database;
    CarDesk desk;
    std::string given_up; // its problem's code
    std::vector<words::Word const*> told;

    void invited(char const* token) { CHECK(http::prepare_hub(*database, token, "Mobil (contoh)", { { car_at_ms } })); }
    // Not on PostgreSQL: a hub is one SQLite file.
    bool joins()
    {
        if (database.where().is_postgres())
            return false;
        invited("one");
        REQUIRE(meets());
        return true;
    }
    // The secretariat was restored from a backup, while a note waits here.
    bool joins_and_is_forgotten()
    {
        if (!joins())
            return false;
        note();
        desk.devices.clear();
        return true;
    }
    bool meets()
    {
        auto settings = tests::settings_by(car_at_ms);
        settings.upstream = [this](http::ToUpstream const& asked) { return desk.answer(asked); };
        settings.tell_keeper = [this](words::Word const& word, words::Fill const&) { told.push_back(&word); };
        settings.give_up = [this](base::Problem const& problem) { given_up = problem.code->name; };
        return http::Pages(*database, {}, settings).meet_upstream();
    }
    std::string state(char const* name)
    {
        std::string found;
        database->read([&](sql::Read& db) { found = sync_door::hub_state(db, name).value_or(""); });
        return found;
    }
    void note()
    {
        auto const in = sync_door::incoming_of(R"({"id":"019a0000-0000-7000-8000-0000000000f1","v":1,"dev":")"
            + car_phone.text() + R"(","n":1,"kind":"a.b","at":5,"seen":9,"about":[],"form":{"x":"y"}})");
        database.write([&](sql::Write& db) {
            sync_door::keep_to_forward(db, car_chapter, in, car_phone, { { 7 }, true }, { { car_at_ms } });
        });
    }
};

}

TEST_CASE("a hub whose first invitation is refused gives up, and asks no more")
{
    InvitedCar car;
    car.desk.invitation_status = 422;
    car.invited("one");
    CHECK_FALSE(car.meets());
    CHECK(car.given_up == "http.hub_not_invited");
    CHECK_FALSE(http::is_hub_prepared(*car.database));
    car.desk.invitation_status = 200;
    car.invited("two");
    if (!car.database.where().is_postgres()) // a hub is one SQLite file
        CHECK(car.meets());
}

TEST_CASE("a hub whose invitation was taken long ago, and the answer lost, is known by its key")
{
    InvitedCar car;
    if (car.database.where().is_postgres())
        return;
    car.invited("one");
    car.desk.devices[car.state("key")] = car_chapter.text();
    car.desk.invitation_status = 422;
    CHECK(car.meets());
    CHECK(car.given_up == "");
    CHECK(car.state("join_token") == "");
    CHECK(car.state("chapter") == car_chapter.text());
}

TEST_CASE("a hub that is known needs no other invitation")
{
    InvitedCar car;
    if (!car.joins())
        return;
    auto const key = car.state("key");
    car.invited("spare");
    CHECK(car.state("again_key") != key);
    REQUIRE(car.meets());
    CHECK(car.state("again_token") == "");
    CHECK(car.state("key") == key);
}

TEST_CASE("a hub that is started each time with the invitation it has used keeps its key, also joining by it again")
{
    InvitedCar car;
    if (!car.joins())
        return;
    auto const key = car.state("key");
    car.invited("one");
    CHECK(car.state("again_key") == key);
    REQUIRE(car.meets());
    CHECK(car.state("again_key") == "");
    car.desk.devices.clear();
    car.invited("one");
    CHECK(car.meets());
    CHECK(car.desk.devices.contains(key));
    CHECK(car.state("key") == key);
}

TEST_CASE("a hub that is known no more joins by another invitation, and brings what it has")
{
    InvitedCar car;
    if (!car.joins_and_is_forgotten())
        return;
    auto const first_key = car.state("key");
    CHECK_FALSE(car.meets());
    CHECK(car.told.back() == &http::say::hub_not_known);
    CHECK(car.state("key") == first_key);
    car.invited("two");
    CHECK(car.meets());
    CHECK(car.state("key") != first_key);
    CHECK(car.state("again_key") == "");
    CHECK(car.desk.brought.size() == 1);
    CHECK(car.given_up == "");
}

TEST_CASE("a hub that is known no more keeps what it holds, whatever its other invitation is answered")
{
    InvitedCar car;
    if (!car.joins_and_is_forgotten())
        return;
    auto const key = car.state("key");
    car.desk.invitation_status = 422;
    car.invited("two");
    CHECK_FALSE(car.meets());
    CHECK(car.told.back() == &http::say::hub_not_invited_with);
    car.desk.invitation_status = 200;
    car.desk.chapter = "019a0000-0000-7000-8000-000000000002";
    car.invited("of another");
    CHECK_FALSE(car.meets());
    CHECK(car.told.back() == &http::say::hub_not_invited_with);
    CHECK(car.desk.brought.empty());
    CHECK(car.state("key") == key);
    CHECK(car.given_up == "");
    std::int64_t waiting = 0;
    car.database->read([&](sql::Read& db) { waiting = sync_door::count_to_forward(db, car_chapter); });
    CHECK(waiting == 1);
}
