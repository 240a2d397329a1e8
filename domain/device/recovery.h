// An officer who forgot her PIN, or has another phone, comes back by two others: one opens a request, another one
// approves, a code is shown to the first for ten minutes, and she types it and chooses a PIN of her own. Nobody but her
// learns it. What her phone holds is opened by a share that the server gives out twice: to the unlocked phone, which
// locks its key with it too, and to who comes back (decision 0026).
//   device.recovery_own      Forbidden: opened or approved for oneself
//   device.recovery_twice    Forbidden: the same person opened it
//   device.recovery_chair    Forbidden: the chair's is opened by herself or by the secretariat
//   device.recovery_gone     Refused: not open, ended, or used
#pragma once

#include "base/permit.h"
#include "domain/chapter/chapter.h"
#include "domain/device/device.h"

namespace device {

using RecoveryId = base::Id<struct RecoveryTag>;

inline constexpr base::Code recovery_own { "device.recovery_own",
    { "Ibu tidak bisa memulihkan akun sendiri. Mintalah dua pengurus lain.",
        "You cannot recover your own account. Ask two other officers." } };
inline constexpr base::Code recovery_twice { "device.recovery_twice",
    { "Pengurus lain yang menyetujui permintaan ini, bukan yang membukanya.",
        "Another officer approves this request, not the one who opened it." } };
inline constexpr base::Code recovery_chair { "device.recovery_chair",
    { "Akun ketua dipulihkan oleh ketua sendiri atau oleh sekretariat.",
        "The chair's account is recovered by herself or by the secretariat." } };
inline constexpr base::Code recovery_gone { "device.recovery_gone",
    { "Kode ini salah, sudah dipakai, atau sudah lewat. Mintalah kode baru kepada pengurus.",
        "This code is wrong, was used, or has run out. Ask the officers for a new one." } };
inline constexpr base::Code recovery_device { "device.recovery_device",
    { "HP ini sudah dicabut atau milik pengurus lain. Pulihkan sebagai HP baru.",
        "This phone was revoked or is another officer's. Recover it as a new phone." } };

inline constexpr std::int64_t recovery_ms = 24LL * 60 * 60 * 1000; // from opening until the code is shown
inline constexpr std::int64_t recovery_code_ms = 10LL * 60 * 1000;
inline constexpr std::int64_t most_tries = 10;

// Whose phone it is.
struct Whose {
    std::optional<base::AccountId> account; // none: she never signed in on a page
    std::string position;
};
BOOST_DESCRIBE_STRUCT(Whose, (), (account, position))

// Nothing: she may. The chair's request is opened by herself, known by her passphrase, or by the secretariat.
base::Code const* cannot_open(Whose const&, base::AccountId const& by, permit::Positions);
base::Code const* cannot_approve(Whose const&, base::AccountId const& opened_by, base::AccountId const& by);

enum class Stage { WaitsForSecond, WaitsForCode, CodeShown, Recovered, Ended };
struct Course {
    base::Instant opened_at;
    bool is_approved = false;
    std::optional<base::Instant> code_ends;
    std::int64_t tries = 0; // of wrong codes
    bool is_recovered = false;
};
Stage stage_of(Course const&, base::Instant now);

// What she types: which request it is (4 characters), and its secret (8, that is 40 bits). In Crockford's alphabet, in
// which nothing is mistaken for another; `nth` when another open request has the same.
struct Code {
    std::string selector;
    std::string secret;
    std::string text() const; // "4K7Q-9XTP-M2HB"
};
std::string selector_of(std::string const& server_key, RecoveryId const&, int nth);
std::string secret_of(std::string const& server_key, RecoveryId const&);
// As people type it: small letters, blanks, O for 0, I and L for 1. Nothing: no such shape.
std::optional<Code> code_in(std::string_view typed);

// What a phone locks its key with too; the server keeps it nowhere. Another `share_kid` means another server's.
std::string share_of(std::string const& server_key, DeviceId const&);
std::string share_kid(std::string const& server_key);

}
