// Eight servers over one PostgreSQL, as behind a balancer: phones bring their notes through whichever answers, while
// others pull. What the database must keep apart is played at once, by threads; what each phone does is by dice.
#include "app/slices.h"
#include "base/fact.h"
#include "base/log.h"
#include "base/sha256.h"
#include "base/sign_in/sign_in.h"
#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/device/device_store.h"
#include "tests/fresh_database.h"
#include "tests/simulation/phone.h"

#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <thread>

namespace simulation {

namespace {

constexpr std::size_t servers_in_all = 8;
constexpr base::Now now { { 1'795'477'800'000 } }; // 24 November 2026, in the morning

class Server {
public:
    explicit Server(std::string const& place)
        : m_database(sql::Database::open(place))
    {
        http::SiteSettings settings;
        settings.clock = [] { return now.at; };
        m_pages = std::make_unique<http::Pages>(*m_database, app::all_slices(), settings);
    }
    sql::Database& database() { return *m_database; }
    http::Pages& pages() { return *m_pages; }

private:
    std::unique_ptr<sql::Database> m_database;
    std::unique_ptr<http::Pages> m_pages;
};

class Community {
public:
    Community()
    {
        {
            auto const first = sql::Database::open(m_place.place());
            first->write_now("", [](sql::Connection& connection) {
                sql::Write db(connection, "");
                area::put_start(db);
                return true;
            });
            for (auto const* const name : { "invitation", "form", "epoch" })
                sign_in::server_key(*first, name);
            auto const founded = chapter::found(
                *first, { "KICI (contoh)", "kici-contoh", "Ketua (contoh)", "64.72", base::Zone::Wita }, now);
            REQUIRE(founded);
            m_chair = { base::AccountId(founded.value().chapter.text()), founded.value().chapter, "KICI (contoh)",
                base::Zone::Wita, permit::officers, "Ketua (contoh)" };
        }
        for (std::size_t i = 0; i < servers_in_all; ++i)
            m_servers.push_back(std::make_unique<Server>(m_place.place()));
        auto const programme
            = post("/programmes", { { "name", "MOCI" }, { "purpose", "Mobil." }, { "picture", "Van" } });
        for (int i = 0; i < 3; ++i)
            post("/sessions",
                { { "programme_id", programme }, { "title", "Pelatihan (contoh)" }, { "place", "Balai (contoh)" },
                    { "village_code", "64.72.01.1005" }, { "held_on", today().text() }, { "starts_at", "09:00" },
                    { "ends_at", "11:00" } });
    }

    static base::Date today() { return base::date_in(base::Zone::Wita, now.at); }
    sql::Database& database() { return m_servers.front()->database(); }
    http::Pages& any(Dice& dice) { return m_servers[static_cast<std::size_t>(roll(dice, servers_in_all))]->pages(); }
    base::ChapterId const& chapter() const { return m_chair.chapter; }

    void invite_phone(std::string const& key)
    {
        auto const officer = post("/officers",
            { { "name", "Fasilitator (contoh)" }, { "position", "facilitator" }, { "term_from", today().text() } });
        device::DeviceInvitationId const invitation(post("/devices", { { "officer", officer } }));
        std::string token;
        database().read(
            [&](sql::Read& db) { token = device::invitation_token(device::invitation_key(db), invitation); });
        form::Typed typed;
        typed.add("token", token);
        typed.add("label", "HP (contoh)");
        typed.add("device_key", key);
        REQUIRE(m_servers.back()->pages().post_as({}, "/devices/take", std::move(typed)));
    }

private:
    std::string post(std::string_view path, std::vector<std::pair<std::string, std::string>> const& fields)
    {
        form::Typed typed;
        for (auto const& [name, value] : fields)
            typed.add(name, value);
        auto const led = m_servers.back()->pages().post_as(m_chair, path, std::move(typed));
        REQUIRE(led);
        auto const& where = led.value().where.text();
        return where.substr(where.rfind('/') + 1);
    }

    tests::FreshPlace m_place;
    std::vector<std::unique_ptr<Server>> m_servers;
    permit::Mandate m_chair;
};

// One phone's hours: it notes, and speaks with whichever server answers, over a bad line.
void work(Community& community, Phone& phone, Dice& dice, int rounds)
{
    Line line(dice);
    for (int n = 0; n < rounds; ++n) {
        line.leads_to(&community.any(dice));
        phone.note(dice, now, Community::today());
        phone.note(dice, now, Community::today());
        phone.sync(line, dice, now);
    }
}

void come_home(Community& community, Phone& phone, Dice& dice)
{
    Line line(dice);
    line.be_good();
    for (int n = 0; n < 8; ++n) {
        line.leads_to(&community.any(dice));
        phone.sync(line, dice, now);
    }
}

void check_books(sql::Read& db, base::ChapterId const& chapter, std::vector<Phone> const& phones)
{
    std::int64_t made = 0;
    for (auto const& phone : phones)
        for (auto const& fact : phone.written().facts) {
            ++made;
            auto const id = std::string(fact.at("id").as_string());
            CHECK(phone.with_whom_it_met().arrived.contains(id));
            auto const arrivals = sync_door::arrivals_of(db, chapter, id);
            REQUIRE(arrivals.size() == 1);
            auto const taken
                = db.count("SELECT count(*) FROM fact WHERE chapter_id = ?1 AND fact_id = ?2", chapter, id);
            CHECK(taken == (arrivals[0].state == sync_door::State::Taken ? 1 : 0));
        }
    CHECK(made > 0);
    CHECK(db.count("SELECT count(*) FROM arrival WHERE chapter_id = ?1", chapter) == made);
    CHECK(db.count("SELECT count(*) FROM walk_in WHERE chapter_id = ?1", chapter)
        == db.count("SELECT count(*) FROM fact WHERE chapter_id = ?1 AND kind = 'session.add_walk_in'", chapter));
    CHECK(db.count("SELECT count(*) FROM feed WHERE chapter_id = ?1", chapter) == fact::feed_position(db, chapter));
    CHECK(db.count("SELECT count(DISTINCT position) FROM feed WHERE chapter_id = ?1", chapter)
        == fact::feed_position(db, chapter));
}

}

TEST_CASE("eight servers over one PostgreSQL keep every note once, and no cursor misses a row")
{
    base::log_start("off");
    if (!tests::FreshPlace().is_postgres())
        return; // one server serves an SQLite file
    Community community;
    std::vector<Phone> phones;
    std::vector<Dice> dice;
    for (std::size_t i = 0; i < servers_in_all; ++i) {
        auto const key = std::string(42, 'a') + static_cast<char>('A' + i);
        community.invite_phone(key);
        phones.emplace_back(key, 0);
        dice.emplace_back(static_cast<unsigned>(i));
        come_home(community, phones.back(), dice.back());
    }
    constexpr int rounds = 14;
    std::atomic<bool> is_over = false;
    Phone reader(phones.front().key(), 0); // notes nothing, and pulls all the while
    std::thread reading([&] {
        Dice its_own(99);
        Line line(its_own);
        line.be_good();
        while (!is_over) {
            line.leads_to(&community.any(its_own));
            reader.sync(line, its_own, now);
        }
    });
    std::vector<std::thread> at_work;
    for (std::size_t i = 0; i < phones.size(); ++i)
        at_work.emplace_back([&, i] { work(community, phones[i], dice[i], rounds); });
    for (auto& one : at_work)
        one.join();
    is_over = true;
    reading.join();
    for (std::size_t i = 0; i < phones.size(); ++i)
        come_home(community, phones[i], dice[i]);
    come_home(community, reader, dice[0]);

    community.database().read([&](sql::Read& db) { check_books(db, community.chapter(), phones); });
    // All of them came home while the last still brought: once more, and each holds what one that joins now is given.
    Phone fresh(phones.front().key(), 0);
    come_home(community, fresh, dice[0]);
    for (std::size_t i = 0; i < phones.size(); ++i) {
        come_home(community, phones[i], dice[i]);
        CHECK(phones[i].with_whom_it_met().documents == fresh.with_whom_it_met().documents);
    }
    CHECK(reader.with_whom_it_met().cursor == fresh.with_whom_it_met().cursor);
    CHECK(reader.with_whom_it_met().documents == fresh.with_whom_it_met().documents);
}

}
