#pragma once

#include "base/words.h"

namespace exemplar::say {

using words::Word;

inline constexpr Word title { "Praktik baik", "Good practice" };
inline constexpr Word lead { "Yang baik dan terlihat, menurut enam nilai CERDAS. Bukan nilai rapor siapa pun.",
    "What is good and can be seen, under the six CERDAS values. Nobody is graded." };
inline constexpr Word note { "Catat praktik baik", "Note a practice" };
inline constexpr Word note_title { "Praktik yang terlihat", "A practice seen" };
inline constexpr Word note_lead { "Tulis yang Ibu lihat sendiri, cukup satu kalimat.",
    "Write what you saw yourself; one sentence is enough." };
inline constexpr Word noted { "Praktik baik sudah tersimpan.", "The practice is saved." };
inline constexpr Word noted_masked { "Catatan tersimpan. Nomor HP atau NIK di dalamnya kami tutup.",
    "The note is saved. Phone or identity card numbers in it were masked." };
inline constexpr Word which_practice { "Praktik apa?", "Which practice?" };
inline constexpr Word search { "Cari nama ibu", "Search a woman" };
inline constexpr Word find { "Cari ibu", "Find her" };
inline constexpr Word women_hint { "Pilih dulu ibunya, lalu catat yang terlihat.",
    "First choose her, then note what was seen." };
inline constexpr Word nobody_found { "Nama itu tidak ada. Periksa ejaannya.",
    "There is no such name. Check its spelling." };
inline constexpr Word seen_on { "Hari terlihat", "Day it was seen" };
inline constexpr Word seen_on_short { "Terlihat", "Seen" };
inline constexpr Word session { "Di kegiatan", "At the session" };
inline constexpr Word place { "Atau di tempat lain", "Or at another place" };
inline constexpr Word place_hint { "Misalnya di grup WhatsApp, atau di pasar minggu.",
    "Such as in the WhatsApp group, or at the Sunday market." };
inline constexpr Word setting { "Di mana", "Where" };
inline constexpr Word words { "Yang terlihat", "What was seen" };
inline constexpr Word words_hint { "Satu kalimat. Jangan menilai, cukup ceritakan.",
    "One sentence. Tell it; do not judge." };
inline constexpr Word observer { "Dilihat oleh", "Seen by" };
inline constexpr Word an_officer { "Pengurus", "An officer" };

inline constexpr Word agile { "Cekatan", "Agile" };
inline constexpr Word empathetic { "Empati", "Empathetic" };
inline constexpr Word devout { "Religius", "Devout" };
inline constexpr Word disciplined { "Disiplin", "Disciplined" };
inline constexpr Word trustworthy { "Amanah", "Trustworthy" };
inline constexpr Word courteous { "Santun", "Courteous" };
inline constexpr Word devout_note { "Iman adalah urusan setiap ibu. Di sini tidak ada yang diukur.",
    "Faith is each woman's own. Nothing is measured here." };

inline constexpr Word none_seen { "Belum ada yang dicatat.", "Nothing was noted yet." };
inline constexpr Word what_was_seen { "Yang terlihat", "What was seen" };
inline constexpr Word of_woman { "Praktik baik yang terlihat", "Practices seen" };
inline constexpr Word see_hers { "Lihat praktik baik", "See good practices" };
inline constexpr Word by_and_where { "Dilihat {observers} orang, di {settings} tempat atau kegiatan.",
    "Seen by {observers} people, in {settings} places or sessions." };
inline constexpr Word not_a_grade { "Ini catatan yang terlihat, bukan nilai. Tidak dibandingkan dengan ibu lain.",
    "These are observations, not a grade. She is compared with nobody." };
inline constexpr Word her_entry { "Data ibu ini", "Her entry" };
inline constexpr Word women_title { "Ibu-ibu", "Women" };
inline constexpr Word by_woman { "Lihat per ibu", "See by woman" };

inline constexpr Word add { "Tambah praktik", "Add a practice" };
inline constexpr Word add_lead { "Yang bisa dilihat siapa saja. Nilai Religius tidak ditambah.",
    "What anybody can see. Nothing is added under Devout." };
inline constexpr Word which_value { "Untuk nilai apa?", "Under which value?" };
inline constexpr Word name { "Nama praktik", "Name of the practice" };
inline constexpr Word name_en { "Nama dalam bahasa Inggris", "Name in English" };
inline constexpr Word added { "Praktik sudah ditambahkan.", "The practice is added." };
inline constexpr Word change { "Ubah praktik", "Change the practice" };
inline constexpr Word save_name { "Simpan nama", "Save the name" };
inline constexpr Word renamed { "Nama praktik sudah diganti.", "The practice has a new name." };
inline constexpr Word end { "Hentikan praktik", "End the practice" };
inline constexpr Word end_lead { "Yang sudah dicatat tetap ada.", "What was noted stays." };
inline constexpr Word ended { "Praktik ini tidak dicatat lagi.", "The practice is noted no more." };
inline constexpr Word is_over { "Tidak dicatat lagi: {because}", "Noted no more: {because}" };
inline constexpr Word because { "Alasannya", "The reason" };

inline constexpr Word one_note { "Satu catatan", "One note" };
inline constexpr Word retract { "Tarik catatan", "Retract the note" };
inline constexpr Word retract_lead { "Catatan tetap terbaca, dengan garis dan alasannya.",
    "The note stays readable, struck through, with the reason." };
inline constexpr Word retracted { "Catatan sudah ditarik.", "The note is retracted." };
inline constexpr Word retracted_because { "Ditarik: {because}", "Retracted: {because}" };
inline constexpr Word see_note { "Buka catatan", "Open the note" };

inline constexpr Word told_proposal { "Usulan panutan: {name}", "Proposed as a role model: {name}" };
inline constexpr Word told_retraction { "Praktik {name}, \"{words}\", ditarik: {because}",
    "The practice of {name}, \"{words}\", taken back: {because}" };
inline constexpr Word told { "{name}, {practice}: \"{words}\"", "{name}, {practice}: \"{words}\"" };

}
