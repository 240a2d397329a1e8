// The server of a community, with its chair at the desk.
#pragma once

#include "app/slices.h"
#include "base/sha256.h"
#include "base/sign_in/sign_in.h"
#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/device/device.h"
#include "tests/fresh_database.h"
#include "tests/simulation/phone.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace simulation {

inline constexpr std::int64_t start_ms = 1'795'477'800'000; // 24 November 2026, in the morning
inline constexpr std::int64_t hour_ms = 3'600'000;

// Of the books of devices, which only a test may open: an invitation's secret, and which device has this key.
std::string token_of(sql::Read&, device::DeviceInvitationId const&);
std::string device_with(sql::Read&, std::string const& key, base::Now);

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
    std::string const& database_folder() const { return m_database.where().folder(); }
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
        m_database->read([&](sql::Read& db) { token = token_of(db, invitation); });
        form::Typed typed;
        typed.add("token", token);
        typed.add("label", "HP (contoh)");
        typed.add("device_key", key);
        REQUIRE(m_pages->post_as({}, "/devices/take", std::move(typed)));
        std::string device_id;
        m_database->read([&](sql::Read& db) { device_id = device_with(db, key, now()); });
        return device_id;
    }
    std::string invite_hub()
    {
        auto const officer = post("/officers",
            { { "name", "Sopir (contoh)" }, { "position", "facilitator" }, { "term_from", today().text() } });
        device::DeviceInvitationId const invitation(post("/devices/hubs", { { "keeper", officer } }));
        std::string token;
        m_database->read([&](sql::Read& db) { token = token_of(db, invitation); });
        return token;
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

}
