// What others' programs do to people in the field, each as a test of that sentence; docs/pains.md says where those are
// that need a phone or a page.
#include "base/log.h"
#include "tests/simulation/phone.h"
#include "tests/simulation/secretariat.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <future>

namespace {

namespace bj = boost::json;

constexpr std::int64_t day_ms = 24LL * 3'600'000;

// A community whose women are expected at a session of today, and whose answers are counted.
class Community : public simulation::Desk {
public:
    explicit Community(int women = 3)
        : Desk(women)
        , session(plan(0))
    {
        base::log_start("off"); // what is refused here is meant
    }
    using Desk::plan;
    std::string plan(int days_ahead) { return plan(days_ahead, members.size()); }
    // A phone's key, once its invitation was taken.
    std::string invite(char which)
    {
        auto key = std::string(42, 'a') + which;
        invite_phone(key);
        return key;
    }
    std::int64_t count(std::string const& statement)
    {
        std::int64_t found = 0;
        database().read([&](sql::Read& db) { found = db.count(statement); });
        return found;
    }
    // As her start page tells the chair.
    std::int64_t sessions_that_wait()
    {
        std::int64_t found = 0;
        database().read([&](sql::Read& db) {
            for (auto const& one : base::waiting_for(db, chair(), today()))
                found += one.n;
        });
        return found;
    }
    bj::object ask(
        std::string const& key, std::string_view method, std::string path, std::string query, std::string body = {})
    {
        std::promise<http::Response> answered;
        http::Request const request { std::string(method), std::move(path), std::move(query),
            { { "authorization", "Bearer " + key }, { "content-type", "application/json" } }, std::move(body),
            "127.0.0.1" };
        pages().answer(std::make_shared<http::Request>(request),
            [&](http::Response response) { answered.set_value(std::move(response)); });
        auto const answer = answered.get_future().get();
        REQUIRE_MESSAGE(answer.status == 200, answer.body);
        bytes += answer.body.size();
        return bj::parse(answer.body).as_object();
    }

    std::string session;
    std::size_t bytes = 0; // of all answers
};

// A phone that does what the test says, and knows no rule of its own.
class Pocket {
public:
    Pocket(Community& community, char which)
        : m_community(community)
        , m_key(community.invite(which))
    {
        device = std::string(community.ask(m_key, "GET", "/sync/v1/hello", "nonce=n").at("device_id").as_string());
    }

    bj::object fact(std::string const& kind, std::vector<std::string> const& about, bj::object form)
    {
        auto const id = base::uuid_near(base::new_uuid(m_community.now().at), m_key + std::to_string(++m_n));
        return { { "id", id }, { "v", 1 }, { "dev", device }, { "n", m_n }, { "kind", kind },
            { "at", m_community.now().at.ms + m_n }, { "about", bj::array(about.begin(), about.end()) },
            { "form", std::move(form) } };
    }
    // What became of each, in their order: "ok", "dup", …
    std::vector<std::string> push(std::vector<bj::object> const& facts)
    {
        bj::object const call { { "nonce", "n" }, { "sent_at", m_community.now().at.ms }, { "n_max", m_n },
            { "facts", bj::array(facts.begin(), facts.end()) } };
        auto const answer = m_community.ask(m_key, "POST", "/sync/v1/push", "", bj::serialize(call));
        std::vector<std::string> said;
        for (auto const& one : answer.at("results").as_array())
            said.emplace_back(one.at("s").as_string());
        contig = answer.at("have").at("contig").as_int64();
        return said;
    }
    // All that changed since the last time.
    bj::object pull()
    {
        auto answer
            = m_community.ask(m_key, "GET", "/sync/v1/pull", "nonce=n" + (m_cursor.empty() ? "" : "&c=" + m_cursor));
        REQUIRE(!answer.at("more").as_bool());
        m_cursor = answer.at("cursor").as_string();
        return answer;
    }
    std::string made_by(bj::object const& fact) const
    {
        auto const id = std::string(fact.at("id").as_string());
        return base::uuid_near(id, id + "/0");
    }

    std::string device;
    std::int64_t contig = 0;

private:
    Community& m_community;
    std::string m_key;
    std::int64_t m_n = 0;
    std::string m_cursor;
};

std::string const all_well = "ok";

// The sheet of a session as a phone that joins now is given it.
bj::object sheet_of(Community& community, char which, std::string const& session)
{
    Pocket fresh(community, which);
    auto const pulled = fresh.pull();
    for (auto const& change : pulled.at("changes").as_array())
        if (change.at("ref").as_string() == session)
            return change.at("doc").as_object();
    return {};
}

}

TEST_CASE("two facilitators, both offline, mark the same session with different rosters: one session, all their marks")
{
    Community community(4);
    auto const& women = community.members;
    Pocket one(community, 'A');
    Pocket other(community, 'B');
    one.pull();
    other.pull();
    auto const first = one.fact("session.record_attendance", { community.session },
        { { "mark", { { women[0], "present" }, { women[1], "present" } } } });
    auto const second = other.fact("session.record_attendance", { community.session },
        { { "mark", { { women[1], "sick" }, { women[2], "present" } } } });
    auto const guest = other.fact("session.add_walk_in", { community.session }, { { "name", "Tamu (contoh)" } });
    CHECK(one.push({ first }) == std::vector { all_well });
    CHECK(other.push({ second, guest }) == std::vector { all_well, all_well });

    CHECK(community.count("SELECT count(*) FROM session") == 1);
    auto const sheet = sheet_of(community, 'C', community.session);
    std::map<std::string, std::string> marks;
    for (auto const& woman : sheet.at("women").as_array())
        marks[std::string(woman.at("id").as_string())] = std::string(woman.at("mark").as_string());
    CHECK(marks[women[0]] == "present");
    CHECK(marks[women[2]] == "present");
    CHECK(marks[women[3]] == "expected");
    CHECK(sheet.at("walk_ins").as_array().size() == 1);
    // Of the one whom both marked, both marks are kept, and a person is asked.
    CHECK(community.count("SELECT count(*) FROM attendance WHERE member_id = '" + women[1] + "'") >= 2);
    CHECK(community.count("SELECT count(*) FROM attendance_disagreement") == 1);
}

TEST_CASE("the same field edited on two phones: both values are kept and shown, and one tap settles it")
{
    Community community(1);
    Pocket one(community, 'A');
    Pocket other(community, 'B');
    auto const correct = [&](Pocket& phone, bj::object form) {
        auto note = phone.fact("session.correct_plan", { community.session }, std::move(form));
        note["seen"] = phone.pull().at("position");
        return note;
    };
    auto const first = correct(one, { { "place", "Rumah Bu RT (contoh)" }, { "title", "Abon (contoh)" } });
    auto const second = correct(other, { { "place", "Masjid (contoh)" }, { "starts_at", "08:00" } });
    community.pass(simulation::hour_ms);
    CHECK(one.push({ first }) == std::vector { all_well });
    community.pass(simulation::hour_ms);
    CHECK(other.push({ second, second }) == std::vector<std::string> { all_well, "dup" });

    auto const place_shown = [&](char which) {
        return std::string(sheet_of(community, which, community.session).at("place").as_string());
    };
    CHECK(place_shown('C') == "Masjid (contoh)"); // the later stands until a person chooses
    CHECK(sheet_of(community, 'D', community.session).at("title").as_string() == "Abon (contoh)");
    CHECK(community.sessions_that_wait() == 1);
    CHECK(community.count("SELECT count(*) FROM session_field_disagreement") == 1);

    auto const settle = "/sessions/" + community.session + "/disagreements/plan";
    CHECK(community.try_post(settle, { { "field", "Place" }, { "version", "1" } }));
    CHECK_FALSE(community.try_post(settle, { { "field", "Place" }, { "version", "2" } })); // it was settled
    CHECK(community.sessions_that_wait() == 0);
    CHECK(place_shown('E') == "Rumah Bu RT (contoh)");
    auto const told = bj::serialize(other.pull().at("changes"));
    CHECK(told.find("Rumah Bu RT (contoh)") != std::string::npos);
    CHECK(community.count("SELECT count(*) FROM session_plan") == 4); // nothing was written over
}

TEST_CASE("a chain of offline edits that arrives in the wrong order, twice and interrupted ends in the same state")
{
    auto const live = [](std::vector<std::size_t> const& order) {
        Community community(2);
        Pocket phone(community, 'A');
        auto const planned = phone.fact("session.plan_session", {},
            { { "programme_id", community.programme }, { "title", "Di tempat (contoh)" }, { "place", "Teras (contoh)" },
                { "village_code", "64.72.01.1005" }, { "held_on", community.day() }, { "starts_at", "09:00" },
                { "ends_at", "10:00" } });
        auto const made = phone.made_by(planned);
        auto const guest = phone.fact("session.add_walk_in", { made }, { { "name", "Tamu (contoh)" } });
        auto const wrong = phone.fact("session.add_walk_in", { made }, { { "name", "Keliru (contoh)" } });
        auto const off = phone.fact("session.take_off", { made, phone.made_by(wrong) }, { { "because", "Salah" } });
        std::vector<bj::object> const chain { planned, guest, wrong, off };
        for (auto const i : order) {
            phone.push({ chain[i] });
            phone.push({ chain[i], chain[order.front()] }); // again, as its answer was lost
        }
        community.do_chores(); // what was held is tried again
        CHECK(phone.push(chain) == std::vector<std::string> { "dup", "dup", "dup", "dup" });
        CHECK(phone.contig == 4);
        CHECK(community.count("SELECT count(*) FROM arrival WHERE state <> 0") == 0);
        auto sheet = sheet_of(community, 'B', made);
        REQUIRE(!sheet.empty());
        auto& guests = sheet["walk_ins"].as_array();
        REQUIRE(guests.size() == 1);
        guests[0].as_object().erase("id"); // of the fact's own, another each time
        return bj::serialize(sheet);
    };
    std::vector<std::size_t> order { 0, 1, 2, 3 };
    auto const in_order = live(order);
    CHECK(in_order.find("Keliru") == std::string::npos);
    while (std::next_permutation(order.begin(), order.end()))
        CHECK(live(order) == in_order);
}

TEST_CASE("a poison fact neither blocks the queue nor is dropped after any number of tries")
{
    Community community;
    Pocket phone(community, 'A');
    auto poison
        = phone.fact("session.add_walk_in", { community.session }, { { "name", "Racun (contoh)" }, { "age", 3 } });
    auto const poison_id = std::string(poison.at("id").as_string());
    constexpr int tries = 30;
    for (int i = 0; i < tries; ++i) {
        auto const good = phone.fact("session.add_walk_in", { community.session }, { { "name", "Tamu (contoh)" } });
        auto const said = phone.push({ poison, good });
        CHECK(said[0] == (i == 0 ? "reject" : "dup"));
        CHECK(said[1] == "ok");
        community.do_chores();
    }
    CHECK(phone.contig == tries + 1);
    CHECK(community.count("SELECT count(*) FROM walk_in") == tries);
    CHECK(community.count("SELECT count(*) FROM arrival WHERE state <> 0 AND fact_id = '" + poison_id
              + "' AND bytes LIKE '%Racun (contoh)%'")
        == 1);
}

TEST_CASE("moving a facilitator to other days downloads only the difference")
{
    Community community;
    for (int ahead = 1; ahead <= 8; ++ahead)
        community.plan(ahead);
    Pocket phone(community, 'A');
    auto const sheets = [](bj::object const& pulled) {
        std::vector<std::string> days;
        for (auto const& change : pulled.at("changes").as_array())
            if (change.at("kind").as_string() == "session.sheet")
                days.emplace_back(change.at("scope").as_string());
        return days;
    };
    CHECK(sheets(phone.pull()).size() == 8); // today and seven days ahead
    community.pass(day_ms);
    auto const moved = phone.pull();
    CHECK(!moved.at("reset").as_bool());
    CHECK(sheets(moved) == std::vector { community.day(7) });
    for (auto const& change : moved.at("changes").as_array())
        CHECK(change.at("scope").as_string() == community.day(7));
    REQUIRE(moved.at("drop_scopes").as_array().size() == 1);
    CHECK(moved.at("drop_scopes").at(0).as_string() == community.day(-8));
    CHECK(phone.pull().at("changes").as_array().empty());
}

TEST_CASE("a person with ten times the data does not slow the others")
{
    // What the small phone is sent is counted, not how long it took.
    auto const sent = [](int much) {
        Community community;
        Pocket small(community, 'A');
        Pocket large(community, 'B');
        small.pull();
        for (int i = 0; i < much; ++i)
            large.push({ large.fact("session.plan_session", {},
                { { "programme_id", community.programme }, { "title", "Banyak (contoh)" },
                    { "place", "Teras (contoh)" }, { "village_code", "64.72.01.1005" },
                    { "held_on", community.day(-30) }, { "starts_at", "09:00" }, { "ends_at", "10:00" } }) });
        community.bytes = 0;
        small.push({ small.fact("session.add_walk_in", { community.session }, { { "name", "Tamu (contoh)" } }) });
        CHECK(small.pull().at("changes").as_array().size() == 1);
        return community.bytes;
    };
    auto const few = sent(10);
    auto const many = sent(100);
    constexpr std::size_t longer_numbers = 40; // positions have a digit more, also in each scope of a cursor
    CHECK(many <= few + longer_numbers);
}

TEST_CASE("after a restore from backup, phones push again what the server lost")
{
    Community community;
    if (community.is_postgres())
        return; // pg_restore is the operator's: `berdaya new-epoch` says so to the phones
    simulation::Dice dice(20261128);
    simulation::Line line(dice);
    line.be_good();
    line.leads_to(&community.pages());
    simulation::Phone phone(community.invite('A'), 0);
    phone.sync(line, dice, community.now());
    community.back_up();
    auto const today = base::date_in(base::Zone::Wita, community.now().at);
    for (int i = 0; i < 12; ++i) {
        phone.note(dice, community.now(), today);
        phone.sync(line, dice, community.now());
    }
    auto const arrived = community.count("SELECT count(*) FROM arrival");
    CHECK(arrived == 12);
    community.restore();
    CHECK(community.count("SELECT count(*) FROM arrival") == 0);
    line.leads_to(&community.pages());
    for (int round = 0; round < 12; ++round) {
        phone.sync(line, dice, community.now());
        community.do_chores();
    }
    CHECK(community.count("SELECT count(*) FROM arrival") == arrived);
    CHECK(community.count("SELECT count(*) FROM arrival WHERE state = 0")
        == community.count("SELECT count(*) FROM arrival AS a JOIN fact AS f ON f.fact_id = a.fact_id"));
}
