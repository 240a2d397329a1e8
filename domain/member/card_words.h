#pragma once

#include "base/words.h"

namespace member::say {

using words::Word;

inline constexpr Word card { "Kartu anggota", "Member's card" };
inline constexpr Word cards { "Kartu anggota", "Members' cards" };
inline constexpr Word see_card { "Buka kartu anggota", "Open her card" };
inline constexpr Word see_cards { "Cetak kartu anggota", "Print members' cards" };
inline constexpr Word card_lead {
    "Tunjukkan kartu ini saat datang. Kodenya acak dan tidak menyimpan data apa pun tentang Ibu.",
    "Show this card when you come. Its code is random and holds nothing about you."
};
inline constexpr Word cards_lead { "Gunting di garis putus-putus. Delapan kartu muat di satu lembar A4.",
    "Cut along the dashed lines. Eight cards fit on one A4 sheet." };
inline constexpr Word card_qr { "Kode QR kartu anggota", "QR code of the member's card" };
inline constexpr Word card_none { "Ibu ini belum punya kartu.", "She has no card yet." };
inline constexpr Word cards_none { "Belum ada kartu untuk dicetak.", "There are no cards to print yet." };
inline constexpr Word issue_card { "Buat kartu", "Make a card" };
inline constexpr Word issue_cards { "Buat kartu untuk {n} ibu", "Make cards for {n} women" };
inline constexpr Word card_issued { "Kartu sudah dibuat. Cetak, lalu berikan kepada ibu.",
    "The card is made. Print it and hand it to her." };
inline constexpr Word cards_issued { "Kartu sudah dibuat. Cetak, lalu bagikan.",
    "The cards are made. Print them and hand them out." };
inline constexpr Word replace_card { "Kartu hilang atau rusak?", "Is the card lost or damaged?" };
inline constexpr Word replace_card_button { "Ganti kartu", "Replace the card" };
inline constexpr Word withdraw_card_button { "Tarik tanpa mengganti", "Withdraw without replacing" };
inline constexpr Word card_withdrawn { "Kartu sudah ditarik dan tidak berlaku lagi.",
    "The card is withdrawn and no longer valid." };
inline constexpr Word card_because { "Alasannya", "The reason" };
inline constexpr Word card_history { "Kartu sebelumnya", "Earlier cards" };
inline constexpr Word card_was_withdrawn { "Ditarik {at}: {because}", "Withdrawn {at}: {because}" };
inline constexpr Word card_print { "Cetak kartu", "Print the card" };
inline constexpr Word show_cards { "Tampilkan", "Show" };

inline constexpr Word doubles { "Mungkin terdaftar dua kali", "Perhaps registered twice" };
inline constexpr Word doubles_lead {
    "Ibu-ibu ini didaftarkan di lapangan dan mirip ibu yang sudah terdaftar. Tentukan satu per satu.",
    "These women were registered in the field and look like women registered before. Decide one by one."
};
inline constexpr Word see_doubles { "Periksa data ganda", "Look for double entries" };
inline constexpr Word no_doubles { "Tidak ada yang perlu ditentukan.", "There is nothing to decide." };
inline constexpr Word looks_like { "mirip dengan", "looks like" };
inline constexpr Word is_the_same { "Orang yang sama, gabungkan", "The same woman, merge" };
inline constexpr Word is_another { "Orang yang berbeda", "Another woman" };
inline constexpr Word doubt_settled { "Pilihan Ibu sudah tersimpan.", "Your choice is saved." };

inline constexpr Word told_registered { "{name} didaftarkan di lapangan, {village}",
    "{name} registered in the field, {village}" };
inline constexpr Word told_consent { "Persetujuan {name}: {purpose}", "Consent of {name}: {purpose}" };
inline constexpr Word told_withdrawal { "Persetujuan {name} ditarik: {purpose}",
    "Consent of {name} withdrawn: {purpose}" };
inline constexpr Word somebody { "seorang ibu", "a woman" };

}
