// A month in the field, by dice. README.md says what must be true at its end.
#include "app/slices.h"
#include "base/log.h"
#include "base/sha256.h"
#include "base/sign_in/sign_in.h"
#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/device/device_store.h"
#include "tests/fresh_database.h"
#include "tests/simulation/phone.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

namespace simulation {

namespace {

constexpr std::int64_t start_ms = 1'795'477'800'000; // 24 November 2026, in the morning
constexpr std::int64_t hour_ms = 3'600'000;

// The server of a community, which may be stopped at any moment and started again.
class Secretariat {
public:
    explicit Secretariat(Dice& dice)
        : m_dice(dice)
    {
        m_database.write([](sql::Write& db) { area::put_start(db); });
        start();
        auto const founded = chapter::found(
            *m_database, { "KICI (contoh)", "kici-contoh", "Ketua (contoh)", "64.72", base::Zone::Wita }, now());
        REQUIRE(founded);
        m_mandate = { base::AccountId(founded.value().chapter.text()), founded.value().chapter, "KICI (contoh)",
            base::Zone::Wita, permit::officers, "Ketua (contoh)" };
        m_programme = post("/programmes", { { "name", "MOCI" }, { "purpose", "Mobil." }, { "picture", "Van" } });
        for (int i = 0; i < 6; ++i)
            m_women.push_back(post("/members",
                { { "full_name", "Ibu " + std::string(1, static_cast<char>('A' + i)) + " Contoh" },
                    { "village_code", "64.72.01.1005" }, { "joining", "Member" } }));
        for (int i = 0; i < 3; ++i)
            plan(i);
    }

    base::Now now() const { return { { m_now } }; }
    base::Date today() const { return base::date_in(base::Zone::Wita, now().at); }
    void pass(std::int64_t ms) { m_now += ms; }
    http::Pages& pages() { return *m_pages; }
    base::ChapterId const& chapter() const { return m_mandate.chapter; }
    sql::Database& database() { return *m_database; }

    void start()
    {
        sign_in::server_key(*m_database, "invitation");
        http::SiteSettings settings;
        settings.clock = [this] { return base::Instant { m_now }; };
        m_pages = std::make_unique<http::Pages>(*m_database, app::all_slices(), settings);
    }
    void crash()
    {
        m_pages.reset();
        m_database.reopen();
        start();
    }
    void back_up()
    {
        if (m_database.where().is_postgres())
            return;
        std::filesystem::remove(backup_path());
        m_database->copy_to(backup_path());
        m_has_backup = true;
    }
    // The laptop was lost; the backup is served on another, and says so by its epoch.
    bool restore()
    {
        if (!m_has_backup)
            return false;
        m_pages.reset();
        m_database.become(backup_path());
        m_database.write([](sql::Write& db) { db.run("DELETE FROM server_key WHERE name = 'epoch'"); });
        start();
        return true;
    }

    void plan(int days_ahead)
    {
        auto const day = base::Date::from_days(today().days() + days_ahead).text();
        m_sessions.push_back(post("/sessions", plan_of(day)));
        post("/sessions/" + m_sessions.back() + "/expected", { { "members", m_women[0] }, { "members", m_women[1] } });
    }
    // A day at the desk: whatever is refused is refused, as people see it.
    void work()
    {
        auto const one = m_sessions[static_cast<std::size_t>(roll(m_dice, static_cast<int>(m_sessions.size())))];
        auto const woman = m_women[static_cast<std::size_t>(roll(m_dice, static_cast<int>(m_women.size())))];
        auto const day = base::Date::from_days(today().days() + roll(m_dice, 10) - 2).text();
        switch (roll(m_dice, 7)) {
        case 0:
            try_post("/sessions/" + one + "/change", plan_of(day));
            break;
        case 1:
            try_post("/sessions/" + one + "/cancel", { { "because", "Hujan (contoh)" } });
            break;
        case 2:
            try_post("/programmes/" + m_programme + "/correct",
                { { "name", "MOCI " + std::to_string(m_posts) }, { "purpose", "Mobil." }, { "picture", "Van" } });
            break;
        case 3:
            try_post("/sessions/" + one + "/expected", { { "members", woman } });
            break;
        case 4:
            try_post("/sessions/" + one + "/attendance", { { "mark[" + woman + "]", "sick" } });
            break;
        case 5:
            try_post("/members/" + woman + "/correct",
                { { "full_name", "Ibu " + std::to_string(m_posts) + " Contoh" }, { "village_code", "64.72.01.1005" },
                    { "joining", "Member" } });
            break;
        default:
            plan(roll(m_dice, 12));
        }
        do_chores();
    }
    void do_chores()
    {
        while (m_pages->do_chores()) { }
    }

    std::string invite_phone(std::string const& key)
    {
        auto const officer = post("/officers",
            { { "name", "Fasilitator (contoh)" }, { "position", "facilitator" }, { "term_from", today().text() } });
        device::DeviceInvitationId const invitation(post("/devices", { { "officer", officer } }));
        std::string token;
        m_database->read(
            [&](sql::Read& db) { token = device::invitation_token(device::invitation_key(db), invitation); });
        form::Typed typed;
        typed.add("token", token);
        typed.add("label", "HP (contoh)");
        typed.add("device_key", key);
        REQUIRE(m_pages->post_as({}, "/devices/take", std::move(typed)));
        std::string device_id;
        m_database->read(
            [&](sql::Read& db) { device_id = device::bearer_of(db, base::sha256_hex(key), now())->device_id.text(); });
        return device_id;
    }
    void revoke(std::string const& device_id)
    {
        post("/devices/" + device_id + "/revoke", { { "because", "Hilang (contoh)" } });
    }

private:
    using Fields = std::vector<std::pair<std::string, std::string>>;
    Fields plan_of(std::string const& day) const
    {
        return { { "programme_id", m_programme }, { "title", "Pelatihan (contoh)" }, { "place", "Balai (contoh)" },
            { "village_code", "64.72.01.1005" }, { "held_on", day }, { "starts_at", "09:00" }, { "ends_at", "11:00" } };
    }
    std::string backup_path() const { return m_database.where().folder() + "/cadangan.sqlite"; }
    // Answers the id in the location that is led to.
    std::string post(std::string_view path, Fields const& fields)
    {
        auto const led = try_post(path, fields);
        REQUIRE_MESSAGE(led, std::string(path));
        return led->substr(led->rfind('/') + 1);
    }
    std::optional<std::string> try_post(std::string_view path, Fields const& fields)
    {
        form::Typed typed;
        typed.add("fact_id", base::uuid_near(base::new_uuid(now().at), "secretariat/" + std::to_string(m_posts++)));
        for (auto const& [name, value] : fields)
            typed.add(name, value);
        auto const led = m_pages->post_as(m_mandate, path, std::move(typed));
        return led ? std::optional(led.value().where.text()) : std::nullopt;
    }

    Dice& m_dice;
    std::int64_t m_now = start_ms;
    tests::FreshDatabase m_database;
    std::unique_ptr<http::Pages> m_pages;
    permit::Mandate m_mandate;
    std::string m_programme;
    bool m_has_backup = false;
    int m_posts = 0;
    std::vector<std::string> m_women;
    std::vector<std::string> m_sessions;
};

constexpr std::size_t phones_in_all = 4;

struct Month {
    explicit Month(unsigned seed)
        : dice(seed)
        , secretariat(dice)
        , line(dice)
    {
        constexpr std::int64_t year_ms = 365 * 24 * hour_ms;
        for (std::size_t i = 0; i < phones_in_all; ++i) {
            auto const key = std::string(42, 'a') + static_cast<char>('A' + i);
            ids.push_back(secretariat.invite_phone(key));
            phones.emplace_back(key, (roll(dice, 3) - 1) * year_ms * roll(dice, 30));
        }
    }

    void go_on()
    {
        auto& phone = phones[static_cast<std::size_t>(roll(dice, static_cast<int>(phones.size())))];
        line.leads_to(&secretariat.pages());
        secretariat.pass(hour_ms * roll(dice, 6));
        auto const what = roll(dice, 40);
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

    // The line is good, and everybody speaks until there is nothing more to say.
    void come_home()
    {
        line.be_good();
        line.leads_to(&secretariat.pages());
        for (int round = 0; round < 12; ++round) {
            for (auto& phone : phones)
                phone.sync(line, dice, secretariat.now());
            secretariat.do_chores();
        }
    }

    // Made by the secretariat after the backup that was restored; what phones made comes again.
    bool was_lost(std::string const& session_id) const
    {
        bool is_a_phones = false;
        for (auto const& phone : phones)
            for (auto const& fact : phone.written().facts) {
                auto const id = std::string(fact.at("id").as_string());
                is_a_phones = is_a_phones || base::uuid_near(id, id + "/0") == session_id;
            }
        return restored && !is_a_phones;
    }

    Dice dice;
    bool restored = false;
    Secretariat secretariat;
    Line line;
    std::vector<Phone> phones;
    std::vector<std::string> ids;
};

std::string id_of(boost::json::object const& fact)
{
    return std::string(fact.at("id").as_string());
}

// Taken exactly once, or kept whole for a person; and the number of it is known.
void check_notes(sql::Read& db, Month const& month, std::size_t which, bool is_revoked)
{
    auto const& written = month.phones[which].written();
    std::int64_t walk_ins = 0;
    for (auto const& fact : written.facts) {
        auto const id = id_of(fact);
        auto const arrivals = sync_door::arrivals_of(db, month.secretariat.chapter(), id);
        REQUIRE(arrivals.size() == 1);
        auto const taken = db.count(
            "SELECT count(*) FROM fact WHERE chapter_id = ?1 AND fact_id = ?2", month.secretariat.chapter(), id);
        CHECK(taken == (arrivals[0].state == sync_door::State::Taken ? 1 : 0));
        bool const is_whole
            = fact.at("kind").as_string() != "session.add_walk_in" || fact.at("form").as_object().contains("name");
        if (arrivals[0].state == sync_door::State::Held)
            CHECK_MESSAGE(month.was_lost(arrivals[0].waits_for),
                id << " waits for " << arrivals[0].waits_for << " restored " << month.restored << " revoked "
                   << is_revoked << " phone " << which);
        else if (arrivals[0].code.starts_with("session.")) // cancelled or moved ahead meanwhile: a person will decide
            CHECK(!arrivals[0].bytes.empty());
        else if (!is_revoked)
            CHECK_MESSAGE(taken == (is_whole ? 1 : 0), id << " " << arrivals[0].code);
        else if (taken == 0)
            CHECK(!arrivals[0].bytes.empty());
        if (taken == 1 && fact.at("kind").as_string() == "session.add_walk_in")
            ++walk_ins;
    }
    auto const kept
        = db.count("SELECT count(*) FROM walk_in WHERE chapter_id = ?1 AND noted_by = ?2", month.secretariat.chapter(),
            db.one<std::string>("SELECT officer_id FROM device WHERE chapter_id = ?1 AND device_id = ?2",
                  month.secretariat.chapter(), month.ids[which])
                .value());
    CHECK(kept == walk_ins);
    auto const line = device::find_device(
        db, month.secretariat.chapter(), sync_door::DeviceId(month.ids[which]), month.secretariat.now());
    REQUIRE(line);
    CHECK(line->n_max == written.n);
    CHECK(line->contig == written.n);
}

// What it holds is what a phone that joined now would be given.
void check_documents(Month& month, Phone& phone, bool is_revoked)
{
    if (is_revoked) {
        CHECK(phone.written().documents.empty());
        return;
    }
    Phone fresh(phone.key(), 0);
    for (int round = 0; round < 12; ++round)
        fresh.sync(month.line, month.dice, month.secretariat.now());
    CHECK(fresh.written().documents == phone.written().documents);
    CHECK(!phone.written().documents.empty());
    CHECK(phone.holds_what_it_should(month.line));
}

void live(unsigned seed)
{
    INFO("BERDAYA_SEED=" << seed);
    Month month(seed);
    constexpr int steps = 220;
    auto const lost = static_cast<std::size_t>(roll(month.dice, 2 * static_cast<int>(phones_in_all)));
    for (int step = 0; step < steps; ++step) {
        month.go_on();
    }
    month.come_home();
    bool const is_lost = lost < phones_in_all;
    if (is_lost) { // noted once more, and never home before it was revoked
        auto& phone = month.phones[lost];
        phone.note(month.dice, month.secretariat.now(), month.secretariat.today());
        month.secretariat.revoke(month.ids[lost]);
        month.come_home();
    }
    month.secretariat.database().read([&](sql::Read& db) {
        for (std::size_t i = 0; i < phones_in_all; ++i)
            check_notes(db, month, i, is_lost && i == lost);
        CHECK(db.count("SELECT count(*) - max(position) FROM feed WHERE chapter_id = ?1", month.secretariat.chapter())
            == 0);
    });
    for (std::size_t i = 0; i < phones_in_all; ++i)
        check_documents(month, month.phones[i], is_lost && i == lost);
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
    if (std::getenv("BERDAYA_SEED"))
        return live(told("BERDAYA_SEED", 1));
    constexpr unsigned usual = 12;
    for (unsigned seed = 1; seed <= told("BERDAYA_SEEDS", usual); ++seed)
        live(seed);
}

}
