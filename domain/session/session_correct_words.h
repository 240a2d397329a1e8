#pragma once

#include "base/words.h"

namespace session::say {

using words::Word;

inline constexpr Word history { "Riwayat catatan", "History of notes" };
inline constexpr Word see_history { "Lihat riwayat catatan", "See the history of notes" };
inline constexpr Word history_lead { "Catatan yang diperbaiki tetap bisa dibaca. Yang berlaku ditulis tebal.",
    "What was corrected can still be read. What stands is in bold." };
inline constexpr Word history_plan { "Rencana", "Plan" };
inline constexpr Word history_together { "Disatukan dan dipisahkan", "Joined and parted" };
inline constexpr Word joined_with { "Disatukan dengan “{session}”", "Joined with “{session}”" };
inline constexpr Word parted_from_it { "Dipisahkan lagi dari “{session}”", "Parted from “{session}” again" };
inline constexpr Word history_marks { "Kehadiran yang diperbaiki", "Attendance that was corrected" };
inline constexpr Word noted_by { "Dicatat {name}, {at}", "Noted by {name}, {at}" };
inline constexpr Word taken_off_because { "Dikeluarkan dari daftar: {because}", "Taken off the list: {because}" };
inline constexpr Word moment_off_because { "Catatan dikeluarkan: {because}", "A note was taken off: {because}" };
inline constexpr Word photo_off_because { "Foto dikeluarkan dan dihapus: {because}",
    "A photo was taken off and erased: {because}" };
inline constexpr Word marks_taken_back { "Tanda hadir sudah ditarik. Catatan lama tetap tersimpan.",
    "The marks are taken back. The earlier ones are kept." };
inline constexpr Word walk_in_corrected { "Nama peserta sudah diperbaiki. Nama lama tetap tersimpan.",
    "The participant's name is corrected. The earlier one is kept." };
inline constexpr Word correct_walk_in { "Salah tulis? Perbaiki namanya", "Written wrongly? Correct her name" };
inline constexpr Word correct_walk_in_button { "Perbaiki nama", "Correct the name" };
inline constexpr Word card_title { "Catat dengan kartu anggota", "Note by her member's card" };
inline constexpr Word card_code { "Kode kartu", "Code of the card" };
inline constexpr Word card_code_hint { "Pindai dengan alat pembaca QR, atau ketik: BERDAYA: lalu 20 huruf.",
    "Scan it with a QR reader, or type: BERDAYA: and 20 letters." };
inline constexpr Word note_card { "Catat hadir", "Note as present" };
inline constexpr Word card_noted { "Ibu pemilik kartu ini tercatat hadir.",
    "The bearer of this card is noted as present." };
inline constexpr Word told_card { "Kartu dipindai di {session}, {day}: {card}",
    "A card scanned at {session}, {day}: {card}" };
inline constexpr Word told_take_back { "Tanda hadir ditarik di {session}, {day}: {names}",
    "Marks taken back at {session}, {day}: {names}" };
inline constexpr Word told_correct_plan { "Rencana {session} diperbaiki: {what}",
    "The plan of {session} corrected: {what}" };
inline constexpr Word told_cancel { "Kegiatan {session}, {day} dibatalkan: {because}",
    "The session {session}, {day} cancelled: {because}" };
inline constexpr Word told_walk_in_name { "Nama peserta di {session}, {day} diperbaiki: {name}",
    "A participant's name at {session}, {day} corrected: {name}" };

}
