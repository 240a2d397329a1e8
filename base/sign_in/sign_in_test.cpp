#include "base/sign_in/sign_in.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

constexpr std::int64_t minute = 60'000;
base::Now const now { { 1'795'500'000'000 } };

base::Now later(std::int64_t ms)
{
    return { { now.at.ms + ms } };
}

// The code the account is refused with; empty when it was opened.
std::string opened(
    sql::Database& database, std::string const& name, std::string const& passphrase, std::string const& again = "")
{
    std::string code;
    database.write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, base::uuid_of(name + passphrase));
        auto const account = sign_in::open_account(
            db, name, base::Secret(passphrase), base::Secret(again.empty() ? passphrase : again), now);
        if (!account)
            code = account.problem().fields.at(0).code->name;
        return static_cast<bool>(account);
    });
    return code;
}

std::optional<base::AccountId> matching(sql::Database& database, std::string const& name, std::string const& passphrase)
{
    std::optional<base::AccountId> found;
    database.read([&](sql::Read& db) { found = sign_in::account_matching(db, name, base::Secret(passphrase)); });
    return found;
}

std::optional<sign_in::Known> sign_in_of(sql::Database& database, std::string const& token, base::Now when)
{
    std::optional<sign_in::Known> found;
    database.read([&](sql::Read& db) { found = sign_in::account_of(db, token, when); });
    return found;
}

std::optional<base::AccountId> known(sql::Database& database, std::string const& token, base::Now when)
{
    auto const found = sign_in_of(database, token, when);
    return found ? std::optional(found->account) : std::nullopt;
}

void use(sql::Database& database, std::string const& token, base::Now when)
{
    sign_in::seen(database, sign_in_of(database, token, when).value(), when);
    database.write_now("", [](sql::Connection&) { return true; }); // what was seen is written
}

}

TEST_CASE("a passphrase is kept as a hash that only it matches")
{
    base::Secret const secret("panci kompor sendok");
    auto const hash = sign_in::hashed(secret);
    CHECK(hash.starts_with("$argon2id$"));
    CHECK(hash.find("panci") == std::string::npos);
    CHECK(sign_in::matches(hash, secret));
    CHECK_FALSE(sign_in::matches(hash, base::Secret("panci kompor sendo")));
    CHECK(hash != sign_in::hashed(secret)); // salted
}

TEST_CASE("an account needs a proper name and a passphrase that is not guessed")
{
    tests::FreshDatabase database;
    CHECK(opened(*database, "Ketua", "panci kompor sendok") == "sign_in.name_shape");
    CHECK(opened(*database, "ke", "panci kompor sendok") == "sign_in.name_shape");
    CHECK(opened(*database, "ketua", "pendek") == "sign_in.too_short");
    CHECK(opened(*database, "ketua", "Katasandi12345") == "sign_in.too_common");
    CHECK(opened(*database, "ketua", "aaaaaaaaaaaaaa") == "sign_in.too_common");
    CHECK(opened(*database, "ketua", "ketua1234567890") == "sign_in.too_common");
    CHECK(opened(*database, "ketua", "panci kompor sendok", "panci kompor") == "sign_in.not_the_same");
    CHECK(opened(*database, "ketua", "panci kompor sendok").empty());
    CHECK(opened(*database, "ketua", "kompor panci sendok") == "sign_in.name_taken");
    CHECK(matching(*database, "ketua", "panci kompor sendok"));
    CHECK_FALSE(matching(*database, "ketua", "panci kompor sendok "));
    CHECK_FALSE(matching(*database, "sari", "panci kompor sendok"));
}

TEST_CASE("a sign-in ends after an hour unused, after twelve hours, or when it is revoked")
{
    tests::FreshDatabase database;
    REQUIRE(opened(*database, "ketua", "panci kompor sendok").empty());
    auto const account = matching(*database, "ketua", "panci kompor sendok").value();
    auto const token = sign_in::begin(*database, account, "Firefox", now);
    CHECK(known(*database, token, now) == account);
    CHECK(known(*database, token, later(59 * minute)) == account);
    CHECK_FALSE(known(*database, token, later(61 * minute)));
    CHECK_FALSE(known(*database, "other", now));
    CHECK_FALSE(known(*database, "", now));
    // Used every half hour, it still ends after twelve hours.
    for (std::int64_t at = 30; at < 12 * 60; at += 30)
        use(*database, token, later(at * minute));
    CHECK(known(*database, token, later(12 * 60 * minute - 1)) == account);
    CHECK_FALSE(known(*database, token, later(12 * 60 * minute + 1)));
    sign_in::end(*database, token);
    CHECK_FALSE(known(*database, token, now));
}

TEST_CASE("a token is followed by another, and serves until that one has arrived")
{
    tests::FreshDatabase database;
    REQUIRE(opened(*database, "ketua", "panci kompor sendok").empty());
    auto const account = matching(*database, "ketua", "panci kompor sendok").value();
    auto const first = sign_in::begin(*database, account, "Firefox", now);
    CHECK_FALSE(sign_in::is_due_for_another(*sign_in_of(*database, first, later(29 * minute)), later(29 * minute)));
    auto const due = sign_in_of(*database, first, later(31 * minute)).value();
    CHECK(sign_in::is_due_for_another(due, later(31 * minute)));
    auto const lost = sign_in::another(*database, due, later(31 * minute));
    REQUIRE(lost);
    CHECK_FALSE(sign_in::another(*database, due, later(31 * minute))); // a request at the same time
    CHECK_FALSE(sign_in::is_due_for_another(*sign_in_of(*database, first, later(31 * minute)), later(31 * minute)));

    // The answer with it never arrived: the first goes on, and another is made.
    use(*database, first, later(33 * minute));
    auto const again = sign_in_of(*database, first, later(33 * minute)).value();
    CHECK(sign_in::is_due_for_another(again, later(33 * minute)));
    auto const second = sign_in::another(*database, again, later(33 * minute)).value();

    // Once it is used, those before it end when what was on its way has arrived.
    CHECK(sign_in::is_due_to_be_seen(*sign_in_of(*database, second, later(34 * minute)), later(34 * minute)));
    use(*database, second, later(34 * minute));
    CHECK(known(*database, first, later(34 * minute + 30'000)) == account);
    CHECK_FALSE(known(*database, first, later(36 * minute)));
    CHECK_FALSE(known(*database, *lost, later(36 * minute)));
    CHECK(known(*database, second, later(36 * minute)) == account);
    CHECK(sign_in_of(*database, second, later(36 * minute))->sign_in_id == due.sign_in_id);

    sign_in::end(*database, second);
    CHECK_FALSE(known(*database, second, later(36 * minute)));
    CHECK_FALSE(sign_in::another(*database, due, later(70 * minute))); // it has ended
}

TEST_CASE("devices are listed without their tokens, and one or all are sent away")
{
    tests::FreshDatabase database;
    REQUIRE(opened(*database, "ketua", "panci kompor sendok").empty());
    auto const account = matching(*database, "ketua", "panci kompor sendok").value();
    auto const phone = sign_in::begin(*database, account, "Chrome · Android", now);
    auto const desk = sign_in::begin(*database, account, "Firefox", later(1));
    CHECK(phone != desk);
    std::vector<sign_in::SignIn> all;
    database->read([&](sql::Read& db) { all = sign_in::list(db, account); });
    REQUIRE(all.size() == 2);
    CHECK(all[0].device == "Firefox");
    sign_in::revoke(*database, base::AccountId("019a0000-0000-7000-8000-000000000009"), all[0].sign_in_id);
    CHECK(known(*database, desk, now)); // another account cannot send it away
    sign_in::revoke(*database, account, all[0].sign_in_id);
    CHECK_FALSE(known(*database, desk, now));
    CHECK(known(*database, phone, now));
    sign_in::revoke_all(*database, account);
    CHECK_FALSE(known(*database, phone, now));
}

TEST_CASE("who tries too often waits, longer each time, and is never locked out for good")
{
    sign_in::Attempts attempts;
    for (int i = 0; i < 4; ++i)
        attempts.failed("name ketua", now);
    CHECK(attempts.wait("name ketua", now) == 0);
    attempts.failed("name ketua", now);
    auto const first = attempts.wait("name ketua", now);
    CHECK(first > 0);
    attempts.failed("name ketua", now);
    CHECK(attempts.wait("name ketua", now) == 2 * first);
    CHECK(attempts.wait("name sari", now) == 0);
    CHECK(attempts.wait("name ketua", later(24 * 60 * minute)) == 0);
    for (int i = 0; i < 200; ++i)
        attempts.failed("name ketua", now);
    CHECK(attempts.wait("name ketua", now) <= 24 * 60 * 60);
    attempts.succeeded("name ketua");
    CHECK(attempts.wait("name ketua", now) == 0);
}

TEST_CASE("the server keeps one key of a name")
{
    tests::FreshDatabase database;
    auto const key = sign_in::server_key(*database, "form");
    CHECK(key.size() == 64);
    CHECK(sign_in::server_key(*database, "form") == key);
    CHECK(sign_in::server_key(*database, "other") != key);
}
