// The server of one community or more, with a chair at the desk.
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

// One community: its chair and its women.
struct Chapter {
    permit::Mandate chair;
    std::string programme {};
    std::vector<std::string> members {};
};

// The server, which may be stopped and started again. One chair sits at the desk; what is posted is hers.
class Desk {
public:
    explicit Desk(int women, int communities = 1)
    {
        m_database.write([](sql::Write& db) { area::put_start(db); });
        start();
        for (int i = 0; i < communities; ++i)
            found(std::to_string(i), women);
        turn_to(0);
    }
    void turn_to(std::size_t community) { m_here = community; }
    std::vector<std::string> const& members() const { return m_communities[m_here].members; }
    std::string const& programme() const { return m_communities[m_here].programme; }

    base::Now now() const { return { { m_now } }; }
    base::Date today() const { return base::date_in(base::Zone::Wita, now().at); }
    std::string day(int ahead = 0) const { return base::Date::from_days(today().days() + ahead).text(); }
    void pass(std::int64_t ms) { m_now += ms; }
    http::Pages& pages() { return *m_pages; }
    std::string const& database_folder() const { return m_database.where().folder(); }
    base::ChapterId const& chapter() const { return chair().chapter; }
    permit::Mandate const& chair() const { return m_communities[m_here].chair; }
    sql::Database& database() { return *m_database; }
    bool is_postgres() const { return m_database.where().is_postgres(); }

    void crash()
    {
        m_pages.reset();
        m_database.reopen();
        start();
    }
    void back_up()
    {
        if (is_postgres())
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
    void do_chores()
    {
        while (m_pages->do_chores()) { }
    }

    using Fields = std::vector<std::pair<std::string, std::string>>;
    // Answers the id in the location that is led to.
    std::string post(std::string_view path, Fields const& fields)
    {
        auto const led = try_post(path, fields);
        REQUIRE_MESSAGE(led, std::string(path));
        return led->substr(led->rfind('/') + 1);
    }
    // Whatever is refused is refused, as people see it.
    std::optional<std::string> try_post(std::string_view path, Fields const& fields)
    {
        form::Typed typed;
        typed.add("fact_id", base::uuid_near(base::new_uuid(now().at), "secretariat/" + std::to_string(m_posts++)));
        for (auto const& [name, value] : fields)
            typed.add(name, value);
        auto const led = m_pages->post_as(m_communities[m_here].chair, path, std::move(typed));
        return led ? std::optional(led.value().where.text()) : std::nullopt;
    }
    Fields plan_of(std::string const& day) const
    {
        return { { "programme_id", programme() }, { "title", "Pelatihan (contoh)" }, { "place", "Balai (contoh)" },
            { "village_code", "64.72.01.1005" }, { "held_on", day }, { "starts_at", "09:00" }, { "ends_at", "11:00" } };
    }
    std::string plan(int days_ahead, std::size_t expected)
    {
        auto made = post("/sessions", plan_of(day(days_ahead)));
        Fields whom;
        for (std::size_t i = 0; i < expected; ++i)
            whom.emplace_back("members", members()[i]);
        post("/sessions/" + made + "/expected", whom);
        return made;
    }
    // Answers the id of the phone.
    std::string invite_phone(std::string const& key)
    {
        auto const token = token_to("/devices", "officer", "Fasilitator (contoh)");
        form::Typed typed;
        typed.add("token", token);
        typed.add("label", "HP (contoh)");
        typed.add("device_key", key);
        REQUIRE(m_pages->post_as({}, "/devices/take", std::move(typed)));
        std::string device_id;
        m_database->read([&](sql::Read& db) { device_id = device_with(db, key, now()); });
        return device_id;
    }
    std::string invite_hub() { return token_to("/devices/hubs", "keeper", "Sopir (contoh)"); }
    void revoke(std::string const& device_id)
    {
        post("/devices/" + device_id + "/revoke", { { "because", "Hilang (contoh)" } });
    }
    // Her office in this community, whose phone it is.
    void end_office(std::string const& device_id)
    {
        std::optional<std::string> officer;
        m_database->read([&](sql::Read& db) {
            officer = db.one<std::string>(
                "SELECT officer_id FROM device WHERE chapter_id = ?1 AND device_id = ?2", chapter(), device_id);
        });
        REQUIRE(officer);
        post("/officers/" + *officer + "/end", { { "because", "Pindah (contoh)" } });
    }

private:
    void found(std::string const& which, int women)
    {
        auto const name = "KICI " + which + " (contoh)";
        auto const founded = chapter::found(
            *m_database, { name, "kici-contoh-" + which, "Ketua (contoh)", "64.72", base::Zone::Wita }, now());
        REQUIRE(founded);
        m_communities.push_back({ { base::AccountId(founded.value().chapter.text()), founded.value().chapter, name,
            base::Zone::Wita, permit::officers, "Ketua (contoh)" } });
        turn_to(m_communities.size() - 1);
        auto& made = m_communities.back();
        made.programme = post("/programmes", { { "name", "MOCI" }, { "purpose", "Mobil." }, { "picture", "Van" } });
        for (int i = 0; i < women; ++i)
            made.members.push_back(post("/members",
                { { "full_name", "Ibu " + std::string(1, static_cast<char>('A' + i)) + " Contoh" },
                    { "village_code", "64.72.01.1005" }, { "joining", "Member" } }));
    }
    void start()
    {
        sign_in::server_key(*m_database, "invitation");
        http::SiteSettings settings;
        settings.clock = [this] { return base::Instant { m_now }; };
        m_pages = std::make_unique<http::Pages>(*m_database, app::all_slices(), settings);
    }
    std::string backup_path() const { return m_database.where().folder() + "/cadangan.sqlite"; }
    std::string token_to(std::string_view path, char const* field, char const* name)
    {
        auto const officer
            = post("/officers", { { "name", name }, { "position", "facilitator" }, { "term_from", day() } });
        device::DeviceInvitationId const invitation(post(path, { { field, officer } }));
        std::string token;
        m_database->read([&](sql::Read& db) { token = token_of(db, invitation); });
        return token;
    }

    std::int64_t m_now = start_ms;
    tests::FreshDatabase m_database;
    std::unique_ptr<http::Pages> m_pages;
    std::vector<Chapter> m_communities;
    std::size_t m_here = 0;
    bool m_has_backup = false;
    int m_posts = 0;
};

// One at which work goes on by dice, in two communities.
class Secretariat : public Desk {
public:
    static constexpr std::size_t communities = 2;

    explicit Secretariat(Dice& dice)
        : Desk(6, static_cast<int>(communities))
        , m_dice(dice)
    {
        for (std::size_t one = 0; one < communities; ++one) {
            turn_to(one);
            m_sessions.emplace_back();
            for (int i = 0; i < 3; ++i)
                m_sessions.back().push_back(plan(i, 2));
        }
    }

    // A day at the desk.
    void work()
    {
        auto const here = static_cast<std::size_t>(roll(m_dice, communities));
        turn_to(here);
        auto& sessions = m_sessions[here];
        auto const one = sessions[static_cast<std::size_t>(roll(m_dice, static_cast<int>(sessions.size())))];
        auto const woman = members()[static_cast<std::size_t>(roll(m_dice, static_cast<int>(members().size())))];
        auto const when = day(roll(m_dice, 10) - 2);
        auto const n = std::to_string(roll(m_dice, 1000));
        switch (roll(m_dice, 7)) {
        case 0:
            try_post("/sessions/" + one + "/change", plan_of(when));
            break;
        case 1:
            try_post(
                "/sessions/" + one + "/cancel", { { "because", "Hujan (contoh)" }, { "although_they_came", "1" } });
            break;
        case 2:
            try_post("/programmes/" + programme() + "/correct",
                { { "name", "MOCI " + n }, { "purpose", "Mobil." }, { "picture", "Van" } });
            break;
        case 3:
            try_post("/sessions/" + one + "/expected", { { "members", woman } });
            break;
        case 4:
            try_post("/sessions/" + one + "/attendance", { { "mark[" + woman + "]", "sick" } });
            break;
        case 5:
            try_post("/members/" + woman + "/correct",
                { { "full_name", "Ibu " + n + " Contoh" }, { "village_code", "64.72.01.1005" },
                    { "joining", "Member" } });
            break;
        default:
            sessions.push_back(plan(roll(m_dice, 12), 2));
        }
        do_chores();
    }

private:
    Dice& m_dice;
    std::vector<std::vector<std::string>> m_sessions; // by community
};

}
