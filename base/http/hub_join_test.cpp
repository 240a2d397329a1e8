// A hub that is refused, before a secretariat that this test plays.
#include "base/http/site_test_settings.h"
#include "base/sync_door/hub.h"
#include "tests/fresh_database.h"

#include <boost/json/parse.hpp>
#include <doctest/doctest.h>

#include <map>

namespace {

base::ChapterId const car_chapter("019a0000-0000-7000-8000-000000000001");
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
