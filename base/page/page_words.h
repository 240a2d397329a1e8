#pragma once

#include "base/words.h"

namespace page::say {

using words::Word;

inline constexpr Word brand { "Berdaya", "Berdaya" };
inline constexpr Word skip { "Langsung ke isi", "Skip to content" };
inline constexpr Word navigation { "Menu utama", "Main menu" };
inline constexpr Word people { "Orang", "People" };
inline constexpr Word field_work { "Lapangan", "Field work" };
inline constexpr Word listening { "Peran", "Roles" };
inline constexpr Word office { "Sekretariat", "Office" };
inline constexpr Word sign_out { "Keluar", "Sign out" };
inline constexpr Word what_it_is {
    "Komunitas yang menemani perempuan sampai bisa berdiri sendiri: kegiatan, jadwal, dan cara ikut.",
    "Communities that go along with women until they stand on their own: what they do, when, and how to join."
};
inline constexpr Word sign_in { "Masuk", "Sign in" };
inline constexpr Word my_sign_ins { "Perangkat saya", "My devices" };
inline constexpr Word other_tongue { "English", "Indonesia" };
inline constexpr Word problem_title { "Ada yang perlu diperbaiki", "Something needs a correction" };
inline constexpr Word means_otherwise { "Kata itu berarti lain. Tetap simpan.",
    "That word means something else. Keep it." };
inline constexpr Word optional { "(boleh kosong)", "(optional)" };
inline constexpr Word choose { "Pilih …", "Choose …" };
inline constexpr Word go_back { "Kembali", "Go back" };
inline constexpr Word to_start { "Ke halaman awal", "To the start page" };
inline constexpr Word open_field_app { "Buka aplikasi lapangan", "Open the field app" };
inline constexpr Word not_saved { "Belum tersimpan", "Not saved yet" };
inline constexpr Word signed_out { "Ibu perlu masuk lagi. Isian Ibu masih ada di halaman ini.",
    "You need to sign in again. What you typed is still on this page." };
inline constexpr Word files_again { "Berkasnya nanti dipilih lagi.", "The file has to be chosen again." };
inline constexpr Word sign_in_there { "Masuk dulu di halaman baru.", "Sign in on a new page first." };
inline constexpr Word then_send { "Kembali ke halaman ini, lalu kirim isian Ibu.",
    "Come back to this page, then send what you typed." };
inline constexpr Word send_again { "Kirim isian ini", "Send it" };
inline constexpr Word not_done { "Belum bisa", "Not possible yet" };
inline constexpr Word where_you_are { "Letak halaman", "Where you are" };
inline constexpr Word page_of { "Halaman {page} dari {pages}", "Page {page} of {pages}" };
inline constexpr Word page_number { "Halaman {page}", "Page {page}" };
inline constexpr Word pages_label { "Halaman", "Pages" };
inline constexpr Word previous { "Sebelumnya", "Previous" };
inline constexpr Word next { "Berikutnya", "Next" };
inline constexpr Word free_software { "Perangkat lunak bebas, AGPL-3.0", "Free software, AGPL-3.0" };
inline constexpr Word source { "kode sumber", "source code" };

}
