// A device is a phone with which an officer works where there is no signal. It is invited by a link or a QR, known by a
// key it made itself (the server keeps its hash), and revoked when it is lost. What it brings and takes is
// base/sync_door's.
#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/result.h"
#include "base/sync_door/sync_door.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace device {

using sync_door::DeviceId;
using DeviceInvitationId = base::Id<struct DeviceInvitationTag>;

inline constexpr base::Code unknown { "device.unknown",
    { "HP ini tidak ada di komunitas Ibu.", "There is no such phone in your community." } };
inline constexpr base::Code no_office { "device.no_office",
    { "Pilih pengurus yang masa baktinya sedang berjalan.", "Choose an officer whose term is under way." } };
inline constexpr base::Code invitation_gone { "device.invitation_gone",
    { "Undangan ini sudah dipakai atau sudah lewat 72 jam. Mintalah undangan baru.",
        "This invitation was used or is older than 72 hours. Ask for a new one." } };
inline constexpr std::size_t longest_label = 60; // characters
inline constexpr base::Code label_length { "device.label_length",
    { "Nama HP paling banyak 60 huruf.", "A phone's name has at most 60 characters." } };
inline constexpr base::Code key_shape { "device.key_shape",
    { "Kunci HP ini tidak terbaca. Mulai lagi dari tautan undangan.",
        "This phone's key cannot be read. Begin again from the invitation's link." } };
inline constexpr base::Code already_revoked { "device.already_revoked",
    { "HP ini sudah dicabut.", "This phone is revoked already." } };
inline constexpr base::Code no_such_note { "device.no_such_note",
    { "Catatan ini tidak menunggu keputusan lagi.", "This note no longer waits for a decision." } };
inline constexpr base::Code not_proven { "device.not_proven",
    { "Cadangan ini bukan dari HP komunitas Ibu, atau isinya berubah di jalan. Minta cadangan baru.",
        "This backup is not from a phone of your community, or it was changed. Ask for a new one." } };
inline constexpr base::Code say_why { "device.say_why",
    { "Tulis alasannya, paling banyak 300 huruf.", "Write the reason, at most 300 characters." } };

inline constexpr base::Code chair_only { "device.chair_only",
    { "Hanya ketua yang mengundang HP ketua.", "Only the chair invites the chair's phone." } };

// Invitations hold for 72 hours.
inline constexpr std::int64_t invitation_ms = 72LL * 60 * 60 * 1000;
// That of a borrowed phone for ten minutes: she opens it at once, on the phone that is lent to her.
inline constexpr std::int64_t loan_invitation_ms = 10LL * 60 * 1000;
// The link's secret follows from the invitation and a key of the server, so that it is kept nowhere.
std::string invitation_token(std::string const& server_key, DeviceInvitationId const&);

// 32 random bytes in base64url, without padding, of which the hash alone is kept, also in the fact.
struct DeviceKey {
    std::string sha256;
};
bool is_device_key(std::string_view);
// For the form's reader and the fact's body.
base::Code const* take(std::string_view text, DeviceKey& out);
void put(json::Text& out, DeviceKey const&);

inline constexpr base::Code emptied_shape { "device.emptied_shape",
    { "Nomor catatan terakhir tidak terbaca.", "The number of the last note cannot be read." } };

// How a device stands, in the order of what a person should look at first. Emptied: its storage is gone, and with it
// notes that have not arrived.
enum class Standing { ToDecide, Revoked, Emptied, NeverHeard, Missing, Waiting, NothingYet, Complete };
struct Counts {
    std::int64_t made = 0; // the highest number the device has told of
    std::int64_t arrived = 0; // of these
    std::int64_t held = 0;
    std::int64_t to_decide = 0;
};
struct Known {
    bool is_revoked = false;
    bool was_heard = false;
    bool was_emptied = false;
};
Standing standing_of(Known const&, Counts const&);

}
