#include "base/sign_in/sign_in.h"

#include "base/sha256.h"
#include "base/unicode.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace sign_in {

namespace {

// OWASP's floor for Argon2id: 19 MiB, two passes. More memory would not fit beside the pages on a small server.
constexpr unsigned long long argon2_passes = 2;
constexpr std::size_t argon2_bytes = 19ULL * 1024 * 1024;
constexpr std::int64_t idle_ms = 60 * 60'000;
constexpr std::int64_t longest_ms = 12 * 60 * 60'000;
constexpr std::int64_t token_ms = 30 * 60'000;
constexpr std::int64_t on_its_way_ms = 60'000;
constexpr std::size_t shortest_passphrase = 12;

// Begin of what people try first, here and everywhere; compared without case and digits at the end.
constexpr std::array<std::string_view, 12> guessed { "password", "katasandi", "sandi", "rahasia", "qwerty", "bismillah",
    "indonesia", "samarinda", "sayang", "admin", "berdaya", "kaltim" };

bool name_is_fine(std::string const& name)
{
    return name.size() >= 3 && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

bool easily_guessed(std::string_view typed, std::string const& name)
{
    std::string bare;
    for (char const c : typed) {
        if (c >= 'A' && c <= 'Z')
            bare += static_cast<char>(c - 'A' + 'a');
        else if (c >= 'a' && c <= 'z')
            bare += c;
    }
    bool const one_character = typed.find_first_not_of(typed.front()) == std::string_view::npos;
    return bare.empty() || one_character || bare == name
        || std::find(guessed.begin(), guessed.end(), bare) != guessed.end();
}

struct Account {
    base::AccountId account_id;
    std::string passphrase_hash;
};
BOOST_DESCRIBE_STRUCT(Account, (), (account_id, passphrase_hash))

void write(sql::Database& database, std::function<void(sql::Write&)> const& work)
{
    database.write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        work(db);
        return true;
    });
}

}

std::string hashed(base::Secret const& passphrase)
{
    std::array<char, crypto_pwhash_STRBYTES> hash {};
    auto const& typed = passphrase.typed();
    if (crypto_pwhash_str_alg(
            hash.data(), typed.data(), typed.size(), argon2_passes, argon2_bytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw std::bad_alloc();
    return hash.data();
}

bool matches(std::string const& hash, base::Secret const& passphrase)
{
    auto const& typed = passphrase.typed();
    return crypto_pwhash_str_verify(hash.c_str(), typed.data(), typed.size()) == 0;
}

base::Result<base::AccountId> open_account(
    sql::Write& db, std::string const& name, base::Secret const& passphrase, base::Secret const& again, base::Now now)
{
    if (!name_is_fine(name))
        return form::field_problem("sign_in_name", name_shape);
    if (unicode::length(passphrase.typed()) < shortest_passphrase)
        return form::field_problem("passphrase", too_short);
    if (easily_guessed(passphrase.typed(), name))
        return form::field_problem("passphrase", too_common);
    if (passphrase.typed() != again.typed())
        return form::field_problem("again", not_the_same);
    if (db.count("SELECT count(*) FROM account WHERE sign_in_name = ?1", name) > 0)
        return form::field_problem("sign_in_name", name_taken);
    auto const account = db.fresh<base::AccountId>();
    db.run(R"sql(
        INSERT INTO account (account_id, sign_in_name, passphrase_hash, created_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        account, name, hashed(passphrase), now.at);
    return account;
}

std::optional<Known> account_of(sql::Read& db, std::string_view token, base::Now now)
{
    if (token.empty())
        return std::nullopt;
    return db.one<Known>(R"sql(
        SELECT sign_in.account_id, sign_in.sign_in_id, sign_in.seen_at, token.made_at,
            (SELECT max(other.made_at) FROM sign_in_token AS other WHERE other.sign_in_id = token.sign_in_id),
            (SELECT count(*) FROM sign_in_token AS other
             WHERE other.sign_in_id = token.sign_in_id AND other.made_at < token.made_at AND other.ends_at IS NULL)
        FROM sign_in_token AS token
        JOIN sign_in ON sign_in.sign_in_id = token.sign_in_id
        WHERE token.token_sha256 = ?1 AND sign_in.seen_at > ?2 AND sign_in.created_at > ?3
            AND (token.ends_at IS NULL OR token.ends_at > ?4))sql",
        base::sha256_hex(token), now.at.ms - idle_ms, now.at.ms - longest_ms, now.at);
}

bool is_due_for_another(Known const& known, base::Now now)
{
    // One that was made and is not used yet is on its way, or was lost with its answer.
    bool const unused = known.newest_at.ms > known.made_at.ms;
    return known.newest_at.ms < now.at.ms - (unused ? on_its_way_ms : token_ms);
}

std::optional<std::string> another(sql::Database& database, Known const& known, base::Now now)
{
    auto token = base::random_token();
    bool made = false;
    write(database, [&](sql::Write& db) {
        auto const newer = db.count("SELECT count(*) FROM sign_in_token WHERE sign_in_id = ?1 AND made_at > ?2",
            known.sign_in_id, known.newest_at);
        auto const there = db.count("SELECT count(*) FROM sign_in WHERE sign_in_id = ?1", known.sign_in_id);
        made = newer == 0 && there == 1;
        if (made)
            db.run("INSERT INTO sign_in_token (token_sha256, sign_in_id, made_at) VALUES (?1, ?2, ?3)",
                base::sha256_hex(token), known.sign_in_id, now.at);
    });
    return made ? std::optional(token) : std::nullopt;
}

std::int64_t Attempts::wait(std::string const& whom, base::Now now)
{
    std::lock_guard const lock(m_mutex);
    auto const found = m_counts.find(whom);
    if (found == m_counts.end() || found->second.failures < 5)
        return 0;
    std::int64_t const pause = 1000LL << std::min(found->second.failures - 5, 10);
    auto const left = found->second.last.ms + pause - now.at.ms;
    return left > 0 ? (left + 999) / 1000 : 0;
}

void Attempts::failed(std::string const& whom, base::Now now)
{
    std::lock_guard const lock(m_mutex);
    constexpr std::size_t most = 100'000;
    constexpr std::int64_t forgotten_after_ms = 60 * 60'000;
    if (m_counts.size() >= most)
        std::erase_if(
            m_counts, [&](auto const& entry) { return entry.second.last.ms < now.at.ms - forgotten_after_ms; });
    auto& count = m_counts[whom];
    if (count.last.ms < now.at.ms - forgotten_after_ms)
        count.failures = 0;
    ++count.failures;
    count.last = now.at;
}

void Attempts::succeeded(std::string const& whom)
{
    std::lock_guard const lock(m_mutex);
    m_counts.erase(whom);
}

std::optional<base::AccountId> account_matching(sql::Read& db, std::string const& name, base::Secret const& passphrase)
{
    auto const account
        = db.one<Account>("SELECT account_id, passphrase_hash FROM account WHERE sign_in_name = ?1", name);
    // A name nobody has takes as long as a wrong passphrase.
    static std::string const nobody = hashed(base::Secret("nobody has this passphrase"));
    if (!matches(account ? account->passphrase_hash : nobody, passphrase) || !account)
        return std::nullopt;
    return account->account_id;
}

std::string begin(sql::Database& database, base::AccountId const& account, std::string const& device, base::Now now)
{
    auto token = base::random_token();
    write(database, [&](sql::Write& db) {
        db.run(
            "DELETE FROM sign_in WHERE seen_at < ?1 OR created_at < ?2", now.at.ms - idle_ms, now.at.ms - longest_ms);
        auto const id = base::new_uuid(now.at);
        db.run(R"sql(
            INSERT INTO sign_in (sign_in_id, account_id, device, created_at, seen_at)
            VALUES (?1, ?2, ?3, ?4, ?4))sql",
            id, account, device, now.at);
        db.run("INSERT INTO sign_in_token (token_sha256, sign_in_id, made_at) VALUES (?1, ?2, ?3)",
            base::sha256_hex(token), id, now.at);
    });
    return token;
}

bool is_due_to_be_seen(Known const& known, base::Now now)
{
    return known.older > 0 || known.seen_at.ms < now.at.ms - 60'000;
}

void seen(sql::Database& database, Known const& known, base::Now now)
{
    database.write({ "",
        [known, now](sql::Connection& connection) {
            sql::Write db(connection, "");
            db.run("UPDATE sign_in SET seen_at = ?2 WHERE sign_in_id = ?1 AND seen_at < ?2", known.sign_in_id, now.at);
            db.run(R"sql(
                UPDATE sign_in_token
                SET ends_at = ?3
                WHERE sign_in_id = ?1 AND made_at < ?2 AND ends_at IS NULL)sql",
                known.sign_in_id, known.made_at, now.at.ms + on_its_way_ms);
            return true;
        },
        [](std::exception_ptr) {} });
}

void end(sql::Database& database, std::string_view token)
{
    write(database, [&](sql::Write& db) {
        db.run("DELETE FROM sign_in WHERE sign_in_id IN (SELECT sign_in_id FROM sign_in_token WHERE token_sha256 = ?1)",
            base::sha256_hex(token));
    });
}

void revoke(sql::Database& database, base::AccountId const& account, std::string const& sign_in_id)
{
    write(database, [&](sql::Write& db) {
        db.run("DELETE FROM sign_in WHERE account_id = ?1 AND sign_in_id = ?2", account, sign_in_id);
    });
}

void revoke_all(sql::Database& database, base::AccountId const& account)
{
    write(database, [&](sql::Write& db) { end_all(db, account); });
}

void end_all(sql::Write& db, base::AccountId const& account)
{
    db.run("DELETE FROM sign_in WHERE account_id = ?1", account);
}

std::vector<SignIn> list(sql::Read& db, base::AccountId const& account)
{
    return db.all<SignIn>(R"sql(
        SELECT sign_in_id, device, created_at, seen_at
        FROM sign_in
        WHERE account_id = ?1
        ORDER BY seen_at DESC)sql",
        account);
}

std::string server_key(sql::Database& database, std::string const& name)
{
    std::string key;
    write(database, [&](sql::Write& db) {
        db.run("INSERT INTO server_key (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING", name,
            base::random_token());
        key = db.one<std::string>("SELECT value FROM server_key WHERE name = ?1", name).value();
    });
    return key;
}

std::string server_key_in(sql::Read& db, std::string_view name)
{
    auto const key = db.one<std::string>("SELECT value FROM server_key WHERE name = ?1", name);
    INVARIANT(key, "the server's keys are made when it starts");
    return *key;
}

}
