#pragma once

#include "base/words.h"

namespace device::say {

using words::Word;

inline constexpr Word hubs { "Komputer mobil", "The car's computer" };
inline constexpr Word hubs_lead {
    "Komputer kecil di mobil menerima catatan HP tanpa internet, lalu membawanya ke sini.",
    "A small computer in the car takes phones' notes without the internet, and brings them here."
};
inline constexpr Word hubs_none { "Belum ada komputer mobil.", "There is no computer in a car yet." };
inline constexpr Word invite_hub { "Undang komputer mobil", "Invite a car's computer" };
inline constexpr Word hub_keeper { "Penanggung jawab", "Who keeps it" };
inline constexpr Word make_hub_invitation { "Buat undangan komputer mobil", "Make the computer's invitation" };
inline constexpr Word hub_invitation_for { "Undangan komputer mobil, dipegang {name}",
    "Invitation of a car's computer, kept by {name}" };
inline constexpr Word hub_invitation_lead { "Jalankan perintah ini di komputer mobil. Berlaku sampai {until}.",
    "Run this command on the car's computer. It holds until {until}." };
inline constexpr Word hub_invitation_secret {
    "Perintah ini rahasia. Siapa pun yang memakainya memegang nama-nama di lembar hadir.",
    "This command is secret. Whoever uses it holds the names on the attendance sheets."
};
inline constexpr Word copy_command { "Salin perintah", "Copy the command" };
inline constexpr Word hub_taken { "Komputer mobil sudah terdaftar.", "The car's computer is registered." };
inline constexpr Word hub_clock { "Jam komputer", "The computer's clock" };
inline constexpr Word revoke_hub { "Cabut komputer ini", "Revoke this computer" };
inline constexpr Word revoke_hub_lead {
    "Untuk komputer yang hilang. Saat terhubung lagi, isinya dihapus. Catatan yang dibawanya menunggu keputusan Ibu.",
    "For a computer that is lost. It is wiped when it is heard again. Notes that it brings wait for your decision."
};
inline constexpr Word hub_never_heard { "Belum pernah terhubung", "Not heard yet" };
inline constexpr Word hub_heard { "Terakhir terhubung {at}", "Last heard {at}" };
inline constexpr Word hub_carries { "Masih membawa {n} catatan", "Still carries {n} notes" };
inline constexpr Word hub_empty { "Semua yang dibawanya sudah sampai", "All that it carried has arrived" };

}
