#pragma once

#include "base/words.h"

namespace chapter::say {

using words::Word;

inline constexpr Word home { "Beranda", "Home" };
inline constexpr Word officers { "Pengurus", "Officers" };
inline constexpr Word officers_lead { "Siapa yang memegang amanah, dengan SK dan masa baktinya.",
    "Who holds which office, by which decree and for which term." };
inline constexpr Word welcome { "Selamat datang, {name}", "Welcome, {name}" };
inline constexpr Word today { "Hari ini {date}.", "Today is {date}." };
inline constexpr Word what_now { "Apa yang ingin Ibu kerjakan?", "What would you like to do?" };
inline constexpr Word public_title { "Perempuan yang bisa berdiri sendiri", "Women who stand on their own feet" };
inline constexpr Word public_lead {
    "Di sini komunitas mencatat kegiatan, perjalanan kelompok, dan kemandirian ibu-ibu.",
    "Communities keep their sessions, their groups' journeys and women's independence here."
};
inline constexpr Word communities { "Komunitas", "Communities" };
inline constexpr Word see_schedule { "Lihat jadwal", "See the schedule" };
inline constexpr Word no_community { "Belum ada komunitas di server ini.",
    "There is no community on this server yet." };
inline constexpr Word no_community_next { "Pengelola server membuatnya dengan: berdaya found",
    "Whoever runs the server makes one with: berdaya found" };
inline constexpr Word name { "Nama lengkap", "Full name" };
inline constexpr Word position { "Jabatan", "Position" };
inline constexpr Word decree_no { "Nomor SK", "Decree number" };
inline constexpr Word decree_date { "Tanggal SK", "Date of the decree" };
inline constexpr Word decree { "SK", "Decree" };
inline constexpr Word term { "Masa bakti", "Term" };
inline constexpr Word term_from { "Masa bakti mulai", "Term begins" };
inline constexpr Word term_to { "Masa bakti sampai", "Term ends" };
inline constexpr Word until { "{from} sampai {to}", "{from} to {to}" };
inline constexpr Word since { "sejak {from}", "since {from}" };
inline constexpr Word state { "Keadaan", "State" };
inline constexpr Word active { "Sudah masuk", "Has joined" };
inline constexpr Word invited { "Diundang", "Invited" };
inline constexpr Word ended { "Selesai {on}", "Ended {on}" };
inline constexpr Word invite { "Undang pengurus", "Invite an officer" };
inline constexpr Word invite_hint { "Setelah ini muncul tautan dan QR yang berlaku 72 jam.",
    "A link and a QR that hold for 72 hours come next." };
inline constexpr Word save_invitation { "Simpan dan buat undangan", "Save and make the invitation" };
inline constexpr Word invite_again { "Buat undangan baru", "Make a new invitation" };
inline constexpr Word correct { "Perbaiki data pengurus", "Correct her details" };
inline constexpr Word correct_lead {
    "Untuk nama yang keliru dan masa bakti yang diperpanjang. Jabatan baru: undang lagi.",
    "For a name misspelt and a term that goes on. For another office, invite her again."
};
inline constexpr Word save_correction { "Simpan perbaikan", "Save the correction" };
inline constexpr Word corrected_done { "Perbaikan sudah tersimpan.", "The correction is saved." };
inline constexpr Word end_term { "Akhiri masa bakti", "End the term" };
inline constexpr Word because { "Alasannya", "The reason" };
inline constexpr Word invite_again_hint {
    "Setelah undangan baru diterima, nama masuk dan kata sandi yang lama tidak berlaku lagi.",
    "Once a new invitation is taken, the old sign-in name and passphrase are no longer good."
};
inline constexpr Word invited_done { "Undangan sudah dibuat.", "The invitation is made." };
inline constexpr Word ended_done { "Masa bakti sudah diakhiri.", "The term has ended." };
inline constexpr Word invitation_for { "Undangan", "Invitation" };
inline constexpr Word invitation_lead { "Kirim tautan ini, atau minta ia memindai QR. Berlaku sampai {until}.",
    "Send this link, or let her scan the QR. It holds until {until}." };
inline constexpr Word invitation_secret { "Hanya untuk dia: siapa yang membukanya dapat membuat kata sandi.",
    "For her alone: whoever opens it can set the passphrase." };
inline constexpr Word copy_link { "Salin tautan", "Copy the link" };
inline constexpr Word qr_words { "QR undangan pengurus", "QR of the officer's invitation" };
inline constexpr Word accept_title { "Undangan untuk Ibu", "An invitation for you" };
inline constexpr Word accept_lead { "{chapter} mengundang Ibu sebagai {position}.",
    "{chapter} invites you as {position}." };
inline constexpr Word accept_hint { "Pilih nama masuk dan kata sandi. Pengurus lain tidak akan tahu kata sandi Ibu.",
    "Choose a sign-in name and a passphrase. No other officer will know it." };
inline constexpr Word sign_in_name { "Nama masuk", "Sign-in name" };
inline constexpr Word sign_in_hint { "Huruf kecil tanpa spasi, misalnya: sari.dewi",
    "Lower-case, no spaces, such as: sari.dewi" };
inline constexpr Word passphrase { "Kata sandi", "Passphrase" };
inline constexpr Word passphrase_hint { "Paling sedikit 12 huruf. Tiga atau empat kata biasa sudah baik.",
    "At least 12 characters. Three or four ordinary words are good." };
inline constexpr Word again { "Ulangi kata sandi", "The passphrase again" };
inline constexpr Word accept { "Saya terima", "I accept" };
inline constexpr Word accepted_done { "Undangan diterima. Silakan masuk.",
    "The invitation is accepted. Please sign in." };

inline constexpr Word chair { "Ketua", "Chair" };
inline constexpr Word vice_chair { "Wakil ketua", "Vice chair" };
inline constexpr Word secretary { "Sekretaris", "Secretary" };
inline constexpr Word treasurer { "Bendahara", "Treasurer" };
inline constexpr Word facilitator { "Fasilitator", "Facilitator" };
inline constexpr Word evaluator { "Penilai", "Evaluator" };

}
