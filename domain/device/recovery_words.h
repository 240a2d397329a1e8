#pragma once

#include "base/words.h"

namespace device::say {

using words::Word;

inline constexpr Word recover { "Pulihkan akun pengurus", "Recover an officer's account" };
inline constexpr Word recover_lead {
    "Untuk pengurus yang lupa PIN atau berganti HP. Perlu dua pengurus, dan PIN tetap hanya ia yang tahu.",
    "For an officer who forgot her PIN or changed her phone. It takes two officers; the PIN stays hers alone."
};
inline constexpr Word whose { "Akun milik", "Whose account" };
inline constexpr Word open_request { "Buka permintaan", "Open a request" };
inline constexpr Word opened_done { "Permintaan dibuka. Ajak pengurus kedua menyetujui.",
    "The request is open. Ask a second officer to approve it." };
inline constexpr Word recovery_of { "Pemulihan akun {name}", "Recovering the account of {name}" };
inline constexpr Word recoveries { "Pemulihan akun", "Recovered accounts" };
inline constexpr Word recoveries_lead { "Setahun terakhir: siapa yang dipulihkan, dan oleh siapa.",
    "The last year: who was recovered, and by whom." };
inline constexpr Word opened_by { "Dibuka oleh", "Opened by" };
inline constexpr Word approved_by { "Disetujui oleh", "Approved by" };
inline constexpr Word waits_for_second { "Menunggu pengurus kedua", "Waits for a second officer" };
inline constexpr Word waits_for_code { "Disetujui, kode belum ditampilkan", "Approved, the code is not shown yet" };
inline constexpr Word code_is_shown { "Kode sedang berlaku", "The code holds now" };
inline constexpr Word recovered_on { "Dipulihkan {at}", "Recovered {at}" };
inline constexpr Word ended { "Berakhir tanpa dipakai", "Ended unused" };
inline constexpr Word second_what {
    "Minta seorang sekretariat membuka halaman HP lapangan, lalu menyetujui. Halaman ini berubah sendiri.",
    "Ask one of the secretariat to open the page Field phones and approve. This page changes by itself."
};
inline constexpr Word approve_what {
    "Setujui hanya bila Ibu sudah bertemu atau menelepon {name}, dan ini memang permintaannya.",
    "Approve only when you have met or called {name}, and this is what she asked for."
};
inline constexpr Word approve { "Setujui pemulihan", "Approve the recovery" };
inline constexpr Word approved_done { "Disetujui. Pembuka permintaan sekarang bisa menampilkan kode.",
    "Approved. Whoever opened it can now show the code." };
inline constexpr Word code_what { "Duduklah di samping {name}. Kode tampil satu kali dan berlaku 10 menit.",
    "Sit beside {name}. There is one code, and it holds for 10 minutes." };
inline constexpr Word show_code { "Tampilkan kode", "Show the code" };
inline constexpr Word code_shown_done { "Kode berlaku 10 menit.", "The code holds for 10 minutes." };
inline constexpr Word code_until { "Berlaku sampai {until}", "Holds until {until}" };
inline constexpr Word code_use {
    "Di HP {name}: tekan Lupa PIN. Di HP baru: buka {site}, lalu tekan Pulihkan akun saya.",
    "On {name}'s phone: press PIN forgotten. On a new phone: open {site} and press Recover my account."
};
inline constexpr Word code_hers { "Hanya {name} yang mengetik kode dan memilih PIN.",
    "Only {name} types the code and chooses the PIN." };
inline constexpr Word code_elsewhere { "Kode tampil di layar {opener}.", "The code is on the screen of {opener}." };
inline constexpr Word tries_left { "Kode salah {n} kali. Setelah 10 kali, permintaan berakhir.",
    "{n} wrong codes. After 10 the request ends." };
inline constexpr Word ended_what { "Buka permintaan baru bila masih perlu.",
    "Open a new request if it is still needed." };
inline constexpr Word same_phone { "Di HP yang sama, dengan PIN baru", "On the same phone, with a new PIN" };
inline constexpr Word other_phone { "Di HP baru; HP lamanya dicabut", "On a new phone; her earlier ones are revoked" };
inline constexpr Word where { "Bagaimana", "How" };
inline constexpr Word code_wrong { "Kode belum cocok. Periksa, lalu ketik lagi.",
    "That is not the code. Look again and type it once more." };
inline constexpr Word code_ended { "Kode salah 10 kali, permintaan berakhir. Minta pengurus membuka yang baru.",
    "10 wrong codes: the request has ended. Ask the officers for a new one." };
inline constexpr Word recovered_done { "Akun Ibu sudah dipulihkan.", "Your account is recovered." };

}
