// A month in the field, by dice. README.md says what must be true at its end.
#include "base/log.h"
#include "domain/device/device_store.h"
#include "domain/session/session.h"
#include "tests/simulation/hub.h"
#include "tests/simulation/phone.h"
#include "tests/simulation/secretariat.h"

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
        for (std::size_t i = 0; i < 2; ++i)
            hubs.push_back(std::make_unique<Hub>(
                dice, [this] { return secretariat.now().at; }, secretariat.database_folder(),
                secretariat.invite_hub()));
        come_home(); // before the first journey
        line.be_bad();
        for (auto const& hub : hubs)
            hub->line().be_bad();
    }

    http::Pages* some_door()
    {
        auto const door = static_cast<std::size_t>(roll(dice, 4));
        return door < hubs.size() ? &hubs[door]->pages() : &secretariat.pages();
    }

    void go_on()
    {
        auto& phone = phones[static_cast<std::size_t>(roll(dice, static_cast<int>(phones.size())))];
        secretariat.pass(hour_ms * roll(dice, 6));
        line.leads_to(some_door());
        auto& hub = *hubs[static_cast<std::size_t>(roll(dice, 2))];
        hub.line().leads_to(&secretariat.pages());
        auto const what = roll(dice, 50);
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

    // The line is good, and everybody speaks until there is nothing more to say.
    void come_home()
    {
        line.be_good();
        for (auto const& hub : hubs) {
            hub->line().be_good();
            hub->line().leads_to(&secretariat.pages());
        }
        for (int round = 0; round < 12; ++round) {
            secretariat.pass(1'000);
            for (std::size_t i = 0; i < phones.size(); ++i) {
                line.leads_to(round < 4 ? &hubs[i % hubs.size()]->pages() : &secretariat.pages());
                phones[i].sync(line, dice, secretariat.now());
            }
            for (auto const& hub : hubs)
                hub->meet();
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
    std::vector<std::unique_ptr<Hub>> hubs;
    std::vector<Phone> phones;
    std::vector<std::string> ids;
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

// Taken exactly once, or kept whole for a person; and the number of it is known.
void check_notes(sql::Read& db, Month const& month, std::size_t which, bool is_revoked)
{
    auto const& written = month.phones[which].written();
    std::int64_t walk_ins = 0;
    std::int64_t sessions = 0;
    for (auto const& fact : written.facts) {
        auto const id = id_of(fact);
        auto const arrivals = sync_door::arrivals_of(db, month.secretariat.chapter(), id);
        REQUIRE(arrivals.size() == 1);
        auto const taken = db.count(
            "SELECT count(*) FROM fact WHERE chapter_id = ?1 AND fact_id = ?2", month.secretariat.chapter(), id);
        CHECK(taken == (arrivals[0].state == sync_door::State::Taken ? 1 : 0));
        bool const is_whole = kind_of(fact) != "session.add_walk_in" || fact.at("form").as_object().contains("name");
        auto const& code = arrivals[0].code;
        if (arrivals[0].state == sync_door::State::Held)
            CHECK_MESSAGE(month.was_lost(arrivals[0].waits_for),
                id << " waits for " << arrivals[0].waits_for << " restored " << month.restored << " revoked "
                   << is_revoked << " phone " << which);
        else if (code == "session.already_cancelled" || code == "session.not_yet") // meanwhile: a person will decide
            CHECK(!arrivals[0].bytes.empty());
        else if (!is_revoked)
            CHECK_MESSAGE(taken == (is_whole ? 1 : 0), id << " " << code);
        else if (taken == 0)
            CHECK(!arrivals[0].bytes.empty());
        if (taken == 0)
            continue;
        walk_ins += kind_of(fact) == "session.add_walk_in" ? 1 : 0;
        sessions += kind_of(fact) == "session.plan_session" ? 1 : 0;
        if (kind_of(fact) == "session.record_attendance")
            check_marks(db, month.secretariat.chapter(), fact);
    }
    auto const officer = db.one<std::string>("SELECT officer_id FROM device WHERE chapter_id = ?1 AND device_id = ?2",
                               month.secretariat.chapter(), month.ids[which])
                             .value();
    auto const kept = [&](std::string const& table) {
        return db.count("SELECT count(*) FROM " + table + " WHERE chapter_id = ?1 AND noted_by = ?2",
            month.secretariat.chapter(), officer);
    };
    CHECK(kept("walk_in") == walk_ins);
    CHECK(kept("session") == sessions);
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
        for (auto const& [epoch, one] : phone.written().with)
            CHECK(one.documents.empty());
        return;
    }
    Phone fresh(phone.key(), 0);
    for (int round = 0; round < 12; ++round)
        fresh.sync(month.line, month.dice, month.secretariat.now());
    auto const& held = phone.with_whom_it_met().documents;
    CHECK(fresh.with_whom_it_met().documents == held);
    CHECK(!held.empty());
    CHECK(phone.holds_what_it_should(month.line));
    // And so do the hubs: to one who joins now, and to one whose cursor is months old.
    for (auto const& hub : month.hubs) {
        month.line.leads_to(&hub->pages());
        auto both = phone;
        for (int round = 0; round < 12; ++round)
            both.sync(month.line, month.dice, month.secretariat.now());
        CHECK(both.with_whom_it_met().documents == held);
        CHECK(both.holds_what_it_should(month.line));
    }
    month.line.leads_to(&month.secretariat.pages());
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
    auto const last = told("BERDAYA_SEEDS", usual);
    std::printf("BERDAYA_SEED=1 to %u\n", last);
    for (unsigned seed = 1; seed <= last; ++seed)
        live(seed);
}

}
