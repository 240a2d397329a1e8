#include "bench/phone.h"

#include "base/sha256.h"
#include "base/sign_in/sign_in.h"
#include "domain/device/device.h"

#include <stdexcept>

namespace bench {

namespace {

constexpr int days_held = 15; // by phones: a week each way

void write(sql::Database& database, std::function<void(sql::Write&)> const& work)
{
    database.write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "bench");
        work(db);
        return true;
    });
}

}

std::string woman_id(int n)
{
    return base::uuid_near(base::new_uuid({ 1'700'000'000'000 + n }), "woman/" + std::to_string(n));
}

std::string session_id(int n)
{
    return base::uuid_near(base::new_uuid({ 1'700'000'000'000 + n }), "session/" + std::to_string(n));
}

std::string programme_id()
{
    return base::uuid_of("programme");
}

std::vector<std::string> todays_sessions()
{
    std::vector<std::string> made;
    for (int n = 0; n < 20; ++n)
        made.push_back(session_id(n * days_held + 7));
    return made;
}

void put_sessions(sql::Database& database, std::string const& chapter)
{
    write(database, [&](sql::Write& db) {
        auto const today = base::date_in(base::Zone::Wita, base::clock_now()).days();
        db.run("INSERT INTO programme VALUES (?1, ?2, 'MOCI', '', 'Usaha', 'van', 1)", chapter, programme_id());
        db.run("INSERT INTO feed_entry VALUES (?1, 'chapter', 'session.choices', ?1, 0, 0)", chapter);
        for (int n = 0; n < sheets; ++n) {
            auto const day = base::Date::from_days(today - 7 + n % days_held);
            db.run("INSERT INTO session VALUES (?1, ?2, 'a', 1)", chapter, session_id(n));
            db.run(R"sql(
            INSERT INTO session_plan VALUES (?1, ?2, 0, ?3, NULL, NULL, 'Pelatihan kemasan', 'Balai RT 4',
                'dekat masjid', '64.72.01.1005', ?4, 540, 660, '', NULL, '', 1, 'a', 1))sql",
                chapter, session_id(n), programme_id(), day);
            db.run("INSERT INTO feed_entry VALUES (?1, ?2, 'session.sheet', ?3, 0, 0)", chapter, day, session_id(n));
        }
    });
}

void put_women(sql::Database& database, std::string const& chapter)
{
    write(database, [&](sql::Write& db) {
        for (int n = 0; n < women; ++n)
            db.run(R"sql(
            INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                village_code, rt, landmark, birth_year, business, is_member, registered_on, search_key, name_key,
                revision, merged_into)
            VALUES (?1, ?2, ?3, ?4, '', 0, 0, '64.72.01.1005', ?5, '', NULL, '', 1, '2026-01-01', ?3, ?3, 1,
                NULL))sql",
                chapter, woman_id(n), "Contoh " + base::sha256_hex(woman_id(n)).substr(0, 13),
                "Bu " + std::to_string(n), std::to_string(n % 12 + 1));
        constexpr int expected = 8;
        for (int n = 0; n < sheets; ++n)
            for (int i = 0; i < expected; ++i)
                db.run("INSERT INTO attendance VALUES (?1, ?2, ?3, 0, 4, 'a', 1, NULL)", chapter, session_id(n),
                    woman_id((n + i * 5) % women));
    });
}

Phone::Phone(Community& community)
    : m_client(community.port())
{
    auto& database = community.database();
    permit::Mandate const chair { base::AccountId(community.chapter().text()), community.chapter(), "Bench",
        base::Zone::Wita, permit::officers, "Ketua" };
    std::string token;
    form::Typed invite;
    database.read(
        [&](sql::Read& db) { invite.add("officer", *db.one<std::string>("SELECT officer_id FROM officer")); });
    auto const led = community.pages().post_as(chair, "/devices", std::move(invite)).value().where.text();
    device::DeviceInvitationId const invitation(led.substr(led.rfind('/') + 1));
    std::string const key(43, 'k');
    form::Typed take;
    database.read([&](sql::Read& db) {
        take.add("token", device::invitation_token(sign_in::server_key_in(db, "invitation"), invitation));
    });
    take.add("label", "HP Bench");
    take.add("device_key", key);
    community.pages().post_as({}, "/devices/take", std::move(take)).value();
    database.read([&](sql::Read& db) { m_id = *db.one<std::string>("SELECT device_id FROM device"); });
    m_headers = "Authorization: Bearer " + key + "\r\n";
}

std::string Phone::fact(
    std::string const& id, std::string const& kind, std::string const& about, std::string const& form)
{
    return R"({"id":")" + id + R"(","v":1,"dev":")" + m_id + R"(","n":)" + std::to_string(++m_n) + R"(,"kind":")" + kind
        + R"(","at":)" + std::to_string(base::clock_now().ms) + R"(,"seen":412,"about":[)" + about + R"(],"form":{)"
        + form + "}}";
}

std::string Phone::walk_in(std::string const& session)
{
    return fact(base::new_uuid(base::clock_now()), "session.add_walk_in", '"' + session + '"',
        R"("name":"Contoh Peserta )" + std::to_string(m_n) + R"(","phone":"","village_code":"64.72.01.1005")");
}

std::string Phone::body(std::string const& facts) const
{
    return R"({"nonce":"0123456789abcdef","epoch":"e","sent_at":)" + std::to_string(base::clock_now().ms)
        + R"(,"n_max":)" + std::to_string(m_n) + R"(,"facts":[)" + facts + "]}";
}

void Phone::push(std::string const& body, int facts)
{
    m_client.post("/sync/v1/push", m_headers, body);
    int ok = 0;
    for (auto at = m_client.body.find(R"("s":"ok")"); at != std::string::npos; ++ok)
        at = m_client.body.find(R"("s":"ok")", at + 1);
    if (ok != facts)
        throw std::runtime_error("a push of the bench was answered " + m_client.body.substr(0, 500));
}

std::size_t Phone::pull(std::string const& cursor, std::string const& more_headers)
{
    auto const head
        = m_client.get("/sync/v1/pull?nonce=0123456789abcdef&limit=500&c=" + cursor, m_headers + more_headers);
    if (!head.starts_with("HTTP/1.1 200"))
        throw std::runtime_error("a pull of the bench was answered " + head.substr(0, 20));
    return head.size() + 4 + m_client.bytes;
}

std::string Phone::cursor() const
{
    constexpr std::string_view key = R"("cursor":")";
    auto const from = m_client.body.find(key) + key.size();
    return m_client.body.substr(from, m_client.body.find('"', from) - from);
}

}
