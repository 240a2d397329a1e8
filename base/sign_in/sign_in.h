// Who is at the door. Officers sign in with a name and a passphrase (Argon2id); each sign-in is a row that is listed,
// can be revoked. Only the hash of a token is kept. Sign-ins are no facts: they hold secrets and say nothing
// of a chapter's work; an account is opened by a fact (an accepted invitation), through open_account().
//   sign_in.not_known        the name or the passphrase is wrong, never told which
//   sign_in.wait             too many attempts from this place or for this name
//   sign_in.too_short, .too_common, .not_the_same, .name_taken, .name_shape
#pragma once

#include "base/form.h"
#include "base/http/route.h"
#include "base/permit.h"
#include "base/result.h"
#include "base/sql/sql.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sign_in {

inline constexpr base::Code not_known { "sign_in.not_known",
    { "Nama masuk atau kata sandinya belum cocok. Coba lagi.",
        "The sign-in name or the passphrase does not match. Try again." } };
inline constexpr base::Code wait { "sign_in.wait",
    { "Terlalu sering mencoba. Tunggu {seconds} detik, lalu coba lagi.",
        "Too many attempts. Wait {seconds} seconds, then try again." } };
inline constexpr base::Code too_short { "sign_in.too_short",
    { "Kata sandi paling sedikit 12 huruf. Beberapa kata biasa boleh, misalnya tiga nama benda.",
        "A passphrase has at least 12 characters. A few ordinary words will do." } };
inline constexpr base::Code too_common { "sign_in.too_common",
    { "Kata sandi ini mudah ditebak. Pilih yang lain.", "This passphrase is easy to guess. Choose another." } };
inline constexpr base::Code not_the_same { "sign_in.not_the_same",
    { "Kedua kata sandi belum sama.", "The two passphrases are not the same." } };
inline constexpr base::Code name_taken { "sign_in.name_taken",
    { "Nama masuk ini sudah dipakai. Pilih yang lain.", "This sign-in name is taken. Choose another." } };
inline constexpr base::Code name_shape { "sign_in.name_shape",
    { "Nama masuk: 3 sampai 40 huruf kecil, angka, titik atau garis.",
        "A sign-in name has 3 to 40 lower-case letters, digits, dots or dashes." } };

std::string hashed(base::Secret const&);
bool matches(std::string const& hash, base::Secret const&);

// Checks the name and the passphrase and opens the account. The account id follows from the fact under way.
base::Result<base::AccountId> open_account(
    sql::Write&, std::string const& sign_in_name, base::Secret const&, base::Secret const& again, base::Now);

// One row of "my devices".
struct SignIn {
    std::string sign_in_id;
    std::string device;
    base::Instant created_at;
    base::Instant seen_at;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (sign_in_id, device, created_at, seen_at))

// Idle at most 60 minutes, at most 12 hours in all. Signing in always makes a new token, and a page asked for with a
// token older than half an hour brings the next one.
struct Known {
    base::AccountId account;
    std::string sign_in_id;
    base::Instant seen_at;
    base::Instant made_at; // the token
    base::Instant newest_at; // the newest token of this sign-in, which may not have arrived
    std::int64_t older = 0; // tokens made before this one that still serve
};
BOOST_DESCRIBE_STRUCT(Known, (), (account, sign_in_id, seen_at, made_at, newest_at, older))
std::optional<Known> account_of(sql::Read&, std::string_view token, base::Now);
bool is_due_for_another(Known const&, base::Now);
// The next token, kept before it is given out; nothing when another request has just made one.
std::optional<std::string> another(sql::Database&, Known const&, base::Now);

// Attempts are slowed down per name and per peer, doubling from the fifth; nobody is locked out for good.
class Attempts {
public:
    // Seconds to wait, 0 when it may be tried.
    std::int64_t wait(std::string const& whom, base::Now);
    void failed(std::string const& whom, base::Now);
    void succeeded(std::string const& whom);

private:
    struct Count {
        int failures = 0;
        base::Instant last {};
    };
    std::mutex m_mutex;
    std::map<std::string, Count> m_counts;
};

std::optional<base::AccountId> account_matching(sql::Read&, std::string const& sign_in_name, base::Secret const&);
// Answers the token for the cookie.
std::string begin(sql::Database&, base::AccountId const&, std::string const& device, base::Now);
// Writes down that a sign-in is in use with this token. Tokens made before it end a minute later: requests that are on
// their way still arrive. Needed once a minute, and when older tokens still serve.
bool is_due_to_be_seen(Known const&, base::Now);
void seen(sql::Database&, Known const&, base::Now);
void end(sql::Database&, std::string_view token);
void revoke(sql::Database&, base::AccountId const&, std::string const& sign_in_id);
void revoke_all(sql::Database&, base::AccountId const&);
void end_all(sql::Write&, base::AccountId const&); // the same, with a fact under way
std::vector<SignIn> list(sql::Read&, base::AccountId const&);

// A key that the server makes once and keeps in its database.
std::string server_key(sql::Database&, std::string const& name);
// The same where it is there already; made when the server starts.
std::string server_key_in(sql::Read&, std::string_view name);

}
