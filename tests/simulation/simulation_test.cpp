// A month in the field, by dice. README.md says what must be true at its end.
#include "base/log.h"
#include "domain/device/device_store.h"
#include "domain/session/session.h"
#include "tests/simulation/hub.h"
#include "tests/simulation/phone.h"
#include "tests/simulation/secretariat.h"

#include <boost/json/serialize.hpp>
#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>

namespace simulation {

std::string token_of(sql::Read& db, device::DeviceInvitationId const& invitation)
{
    return device::invitation_token(device::invitation_key(db), invitation);
}

std::string device_with(sql::Read& db, std::string const& key, base::Now now)
{
    return device::bearer_of(db, base::sha256_hex(key), now)->device_id.text();
}

namespace {

constexpr std::size_t phones_at_first = 4;

// A phone for one community. Who moves to the other one gets another of these on the same phone, and this one is out:
// it was revoked, or her office ended.
struct Carried {
    std::size_t community = 0;
    Phone phone;
    std::string device_id;
    bool is_out = false;
};

struct Car {
    std::size_t community = 0;
    std::unique_ptr<Hub> hub;
};

struct Month {
    explicit Month(unsigned seed)
        : dice(seed)
        , secretariat(dice)
        , line(dice)
    {
        for (std::size_t i = 0; i < phones_at_first; ++i)
            invite(i == 3 ? 1 : 0);
        for (std::size_t const community : { 0, 0, 1 }) {
            secretariat.turn_to(community);
            cars.push_back({ community,
                std::make_unique<Hub>(
                    dice, [this] { return secretariat.now().at; }, secretariat.database_folder(),
                    secretariat.invite_hub()) });
        }
        come_home(); // before the first journey
        line.be_bad();
        for (auto const& car : cars)
            car.hub->line().be_bad();
    }

    void invite(std::size_t community)
    {
        constexpr std::int64_t year_ms = 365 * 24 * hour_ms;
        auto const key = std::string(42, 'a') + static_cast<char>('A' + phones.size());
        secretariat.turn_to(community);
        auto const device_id = secretariat.invite_phone(key);
        phones.push_back({ community, { key, (roll(dice, 3) - 1) * year_ms * roll(dice, 30) }, device_id });
    }

    // What she noted last is still on the phone. The backup is made every evening: nobody is invited twice.
    void move()
    {
        constexpr std::size_t most_phones = 10;
        auto& one = phones[any_of(phones)];
        if (one.is_out || phones.size() == most_phones)
            return;
        one.phone.note(dice, secretariat.now(), secretariat.today());
        secretariat.turn_to(one.community);
        if (roll(dice, 2) == 0)
            secretariat.revoke(one.device_id);
        else
            secretariat.end_office(one.device_id);
        one.is_out = true;
        invite(1 - one.community);
        secretariat.back_up();
    }

    http::Pages* some_door()
    {
        auto const door = static_cast<std::size_t>(roll(dice, 5));
        return door < cars.size() ? &cars[door].hub->pages() : &secretariat.pages();
    }

    template <typename T>
    std::size_t any_of(std::vector<T> const& all)
    {
        return static_cast<std::size_t>(roll(dice, static_cast<int>(all.size())));
    }

    void go_on()
    {
        auto& phone = phones[any_of(phones)].phone;
        secretariat.pass(hour_ms * roll(dice, 6));
        line.leads_to(some_door());
        auto& hub = *cars[any_of(cars)].hub;
        hub.line().leads_to(&secretariat.pages());
        auto const what = roll(dice, 52);
        if (what >= 50)
            return roll(dice, 3) == 0 ? move() : void();
        if (what >= 48)
            return hub.crash();
        if (what >= 40)
            return hub.meet();
        if (what < 18)
            phone.note(dice, secretariat.now(), secretariat.today());
        else if (what < 33)
            phone.sync(line, dice, secretariat.now());
        else if (what < 36)
            secretariat.work();
        else if (what < 38)
            secretariat.crash();
        else if (what == 38 && roll(dice, 4) == 0)
            secretariat.back_up();
        else if (what == 39 && roll(dice, 6) == 0)
            restored = secretariat.restore() || restored;
    }

    // The line is good, and everybody speaks until there is nothing more to say: first with each car, also with that of
    // the community she is not of.
    void come_home()
    {
        line.be_good();
        for (auto const& car : cars) {
            car.hub->line().be_good();
            car.hub->line().leads_to(&secretariat.pages());
        }
        for (std::size_t round = 0; round < 12; ++round) {
            secretariat.pass(1'000);
            for (std::size_t i = 0; i < phones.size(); ++i) {
                line.leads_to(round < 4 ? &cars[(i + round) % cars.size()].hub->pages() : &secretariat.pages());
                phones[i].phone.sync(line, dice, secretariat.now());
            }
            for (auto const& car : cars)
                car.hub->meet();
            secretariat.do_chores();
        }
    }

    // The note that made a session; nothing when the secretariat did.
    std::optional<std::string> maker_of(std::string const& session_id) const
    {
        for (auto const& one : phones)
            for (auto const& fact : one.phone.written().facts)
                if (auto const id = std::string(fact.at("id").as_string());
                    base::uuid_near(id, id + "/0") == session_id)
                    return id;
        return std::nullopt;
    }

    Dice dice;
    bool restored = false;
    Secretariat secretariat;
    Line line;
    std::vector<Car> cars;
    std::vector<Carried> phones;
};

std::string id_of(boost::json::object const& fact)
{
    return std::string(fact.at("id").as_string());
}

std::string kind_of(boost::json::object const& fact)
{
    return std::string(fact.at("kind").as_string());
}

// Each mark that was taken stands in the books, whatever was said of her before and later.
void check_marks(sql::Read& db, base::ChapterId const& chapter, boost::json::object const& fact)
{
    auto const where = std::string(fact.at("about").as_array().at(0).as_string());
    for (auto const& [member, mark] : fact.at("form").at("mark").as_object())
        CHECK(db.count(R"sql(
            SELECT count(*)
            FROM attendance
            WHERE chapter_id = ?1 AND session_id = ?2 AND member_id = ?3 AND mark = ?4)sql",
                  chapter, where, std::string(member), *session::mark_named(std::string(mark.as_string())))
            > 0);
}

// It waits for a session that the secretariat made after the backup that was restored, what phones made comes again; or
// for one that a phone made, which was out when the car brought it: that lies with a person.
void check_waiting(sql::Read& db, Month const& month, sync_door::Arrival const& one)
{
    auto const maker = month.maker_of(one.waits_for);
    bool is_taken = false;
    for (auto const& made :
        maker ? sync_door::arrivals_of(db, month.secretariat.chapter(), *maker) : std::vector<sync_door::Arrival> {})
        is_taken = is_taken || made.state == sync_door::State::Taken;
    CHECK_MESSAGE((maker ? !is_taken : month.restored), one.fact_id << " waits for " << one.waits_for);
}

// Taken exactly once, or kept whole for a person; and the number of it is known.
void check_notes(sql::Read& db, Month& month, Carried const& one)
{
    month.secretariat.turn_to(one.community);
    auto const& chapter = month.secretariat.chapter();
    auto const& written = one.phone.written();
    std::int64_t walk_ins = 0;
    std::int64_t sessions = 0;
    for (auto const& fact : written.facts) {
        auto const id = id_of(fact);
        auto const arrivals = sync_door::arrivals_of(db, chapter, id);
        REQUIRE(arrivals.size() == 1);
        auto const taken = db.count("SELECT count(*) FROM fact WHERE fact_id = ?1", id); // in whatever community
        CHECK(taken == (arrivals[0].state == sync_door::State::Taken ? 1 : 0));
        bool const is_whole = kind_of(fact) != "session.add_walk_in" || fact.at("form").as_object().contains("name");
        auto const& code = arrivals[0].code;
        if (arrivals[0].state == sync_door::State::Held)
            check_waiting(db, month, arrivals[0]);
        else if (code == "session.already_cancelled" || code == "session.not_yet") // meanwhile: a person will decide
            CHECK(!arrivals[0].bytes.empty());
        else if (!one.is_out)
            CHECK_MESSAGE(taken == (is_whole ? 1 : 0), id << " " << code);
        else if (taken == 0)
            CHECK(!arrivals[0].bytes.empty());
        if (taken == 0)
            continue;
        walk_ins += kind_of(fact) == "session.add_walk_in" ? 1 : 0;
        sessions += kind_of(fact) == "session.plan_session" ? 1 : 0;
        if (kind_of(fact) == "session.record_attendance")
            check_marks(db, chapter, fact);
    }
    auto const officer = db.one<std::string>("SELECT officer_id FROM device WHERE chapter_id = ?1 AND device_id = ?2",
                               chapter, one.device_id)
                             .value();
    auto const kept = [&](std::string const& table) {
        return db.count("SELECT count(*) FROM " + table + " WHERE chapter_id = ?1 AND noted_by = ?2", chapter, officer);
    };
    CHECK(kept("walk_in") == walk_ins);
    CHECK(kept("session") == sessions);
    auto const line = device::find_device(db, chapter, sync_door::DeviceId(one.device_id), month.secretariat.now());
    REQUIRE(line);
    CHECK(line->n_max == written.n);
    CHECK(line->contig == written.n);
}

// Of the other community's women it holds nothing, nor of its programme.
void check_strangers(Month& month, Carried const& one)
{
    month.secretariat.turn_to(1 - one.community);
    for (auto const& [epoch, with] : one.phone.written().with)
        for (auto const& [key, document] : with.documents) {
            auto const text = boost::json::serialize(document);
            for (auto const& member : month.secretariat.members())
                CHECK(text.find(member) == std::string::npos);
            CHECK(text.find(month.secretariat.programme()) == std::string::npos);
        }
}

// What it holds is what a phone that joined now would be given.
void check_documents(Month& month, Carried const& one)
{
    auto const& phone = one.phone;
    check_strangers(month, one);
    if (one.is_out) {
        CHECK(phone.with_whom_it_met().documents.empty());
        return;
    }
    auto const meet = [&](Phone& which, http::Pages& whom) {
        month.line.leads_to(&whom);
        for (int round = 0; round < 12; ++round)
            which.sync(month.line, month.dice, month.secretariat.now());
    };
    Phone fresh(phone.key(), 0);
    meet(fresh, month.secretariat.pages());
    auto const& held = phone.with_whom_it_met().documents;
    CHECK(fresh.with_whom_it_met().documents == held);
    CHECK(!held.empty());
    auto still = phone;
    CHECK(still.holds_what_it_should(month.line));
    // And so do its hubs: to one who joins now, and to one whose cursor is months old. The other's knows nothing of it.
    for (auto const& car : month.cars) {
        auto both = phone;
        meet(both, car.hub->pages());
        CHECK(both.with_whom_it_met().documents == held);
        CHECK((both.written().met == phone.written().met) == (car.community != one.community));
        CHECK(both.holds_what_it_should(month.line) == (car.community == one.community));
    }
}

// How many moved to the other community.
std::size_t live(unsigned seed)
{
    INFO("BERDAYA_SEED=" << seed);
    Month month(seed);
    constexpr int steps = 220;
    for (int step = 0; step < steps; ++step)
        month.go_on();
    month.come_home();
    if (auto& lost = month.phones[month.any_of(month.phones)]; !lost.is_out) { // never home before it was revoked
        lost.phone.note(month.dice, month.secretariat.now(), month.secretariat.today());
        month.secretariat.turn_to(lost.community);
        month.secretariat.revoke(lost.device_id);
        lost.is_out = true;
        month.come_home();
    }
    month.secretariat.database().read([&](sql::Read& db) {
        for (auto const& one : month.phones)
            check_notes(db, month, one);
        for (std::size_t community = 0; community < Secretariat::communities; ++community) {
            month.secretariat.turn_to(community);
            CHECK(
                db.count("SELECT count(*) - max(position) FROM feed WHERE chapter_id = ?1", month.secretariat.chapter())
                == 0);
        }
    });
    for (auto const& one : month.phones)
        check_documents(month, one);
    return month.phones.size() - phones_at_first;
}

unsigned told(char const* name, unsigned usual)
{
    char const* const text = std::getenv(name);
    return text ? static_cast<unsigned>(std::strtoul(text, nullptr, 10)) : usual;
}

}

TEST_CASE("months in the field")
{
    base::log_start("error");
    if (std::getenv("BERDAYA_SEED")) {
        live(told("BERDAYA_SEED", 1));
        return;
    }
    constexpr unsigned usual = 12;
    auto const last = told("BERDAYA_SEEDS", usual);
    std::printf("BERDAYA_SEED=1 to %u\n", last);
    std::size_t moved = 0;
    for (unsigned seed = 1; seed <= last; ++seed)
        moved += live(seed);
    CHECK(moved >= last); // one in each month, or more
}

}
