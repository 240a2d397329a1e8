#pragma once

#include "base/words.h"

namespace exemplar::say {

using words::Word;

inline constexpr Word models { "Panutan", "Role models" };
inline constexpr Word models_lead { "Ibu yang bisa dicontoh. Ia sendiri yang memutuskan apakah ceritanya disampaikan.",
    "Women others learn from. Each decides herself whether her story is told." };
inline constexpr Word see_models { "Lihat panutan", "See role models" };
inline constexpr Word proposed_title { "Sudah diusulkan", "Proposed" };
inline constexpr Word none_proposed { "Belum ada yang diusulkan.", "Nobody was proposed yet." };
inline constexpr Word may_be_proposed { "Bisa diusulkan", "May be proposed" };
inline constexpr Word may_be_proposed_lead {
    "Praktiknya dilihat dua orang di dua tempat, dan perubahannya tercatat. Menurut abjad.",
    "Seen by two people in two places, with a change on record. In alphabetical order."
};
inline constexpr Word none_may { "Belum ada. Ibu yang memulai usaha diusulkan dari halaman praktik baiknya.",
    "Nobody yet. A woman who began an enterprise is proposed from the page of her practices." };
inline constexpr Word print_sheet { "Lembar cerita", "Sheet of stories" };
inline constexpr Word aloud_sheet { "Cerita untuk dibacakan", "Stories to tell aloud" };

inline constexpr Word undecided { "Belum memutuskan", "Has not decided" };
inline constexpr Word told_now { "Boleh diceritakan", "May be told" };
inline constexpr Word said_no { "Tidak mau diceritakan", "Does not want it told" };
inline constexpr Word taken_back { "Ditarik", "Withdrawn" };
inline constexpr Word over_now { "Waktunya habis", "Its time is over" };

inline constexpr Word ask_again { "Perlu ditanya lagi", "Must be asked again" };

inline constexpr Word propose { "Usulkan sebagai panutan", "Propose as a role model" };
inline constexpr Word propose_title { "Usulan panutan", "Proposal of a role model" };
inline constexpr Word propose_lead { "Tiga hal harus ada. Sesudah itu ibunya sendiri yang memutuskan.",
    "Three things are needed. After that she decides herself." };
inline constexpr Word seen_by_two { "Praktik baiknya dilihat paling sedikit dua orang.",
    "Her practices were seen by at least two people." };
inline constexpr Word seen_in_two { "Terlihat di paling sedikit dua tempat atau kegiatan.",
    "They were seen in at least two places or sessions." };
inline constexpr Word changed { "Ada perubahan dirinya yang tercatat.", "A change of her own is on record." };
inline constexpr Word changed_or { "Ada perubahan dirinya: tercatat di wawancara, atau usaha yang dimulai.",
    "A change of her own: on record by interview, or an enterprise she began." };
inline constexpr Word met { "Ada", "There" };
inline constexpr Word not_met { "Belum", "Not yet" };
inline constexpr Word see_practices { "Lihat praktik baiknya", "See her practices" };
inline constexpr Word see_interviews { "Lihat wawancaranya", "See her interviews" };
inline constexpr Word enterprise { "Usaha yang ia mulai", "The enterprise she began" };
inline constexpr Word enterprise_hint { "Satu kalimat, misalnya: mulai jualan keripik di pasar.",
    "One sentence, such as: began selling chips at the market." };
inline constexpr Word begun_on { "Sejak", "Since" };
inline constexpr Word proposal_noted { "Usulan tersimpan. Sekarang tanyakan kepadanya.",
    "The proposal is saved. Now ask her." };
inline constexpr Word was_proposed { "Ibu ini sudah diusulkan.", "She was proposed already." };
inline constexpr Word open_proposal { "Buka usulan", "Open the proposal" };
inline constexpr Word not_yet_possible { "Belum bisa diusulkan. Catat dulu yang terlihat.",
    "She cannot be proposed yet. First note what is seen." };

inline constexpr Word why_proposed { "Mengapa diusulkan", "Why she was proposed" };
inline constexpr Word proposed_by { "Diusulkan oleh", "Proposed by" };
inline constexpr Word proposed_on { "Pada", "On" };
inline constexpr Word own_change { "Perubahan dirinya", "Her own change" };
inline constexpr Word no_change_told { "Tidak ditampilkan lagi.", "Not shown any longer." };
inline constexpr Word since_day { "Sejak {day}: {enterprise}", "Since {day}: {enterprise}" };

inline constexpr Word her_story { "Ceritanya", "Her story" };
inline constexpr Word no_story { "Belum ditulis.", "Not written yet." };
inline constexpr Word write_story { "Tulis cerita", "Write the story" };
inline constexpr Word change_story { "Ubah cerita", "Change the story" };
inline constexpr Word story_lead { "Tulis dengan kata-katanya, lalu bacakan kepadanya. Angka jawabannya tidak dimuat.",
    "Write it in her words, then read it to her. No figures of her answers." };
inline constexpr Word story_anew { "Cerita yang berubah perlu persetujuan baru. Yang lama tetap sampai itu dicatat.",
    "A changed story needs a new agreement. The old one stays until then." };
inline constexpr Word story_noted { "Cerita tersimpan. Bacakan kepadanya sebelum ia memutuskan.",
    "The story is saved. Read it to her before she decides." };
inline constexpr Word story_masked { "Cerita tersimpan. Nomor HP atau NIK di dalamnya kami tutup.",
    "The story is saved. Phone or identity card numbers in it were masked." };
inline constexpr Word not_agreed_yet { "Cerita ini belum ia setujui.", "She has not agreed to this story." };
inline constexpr Word agreed_to_this { "Cerita ini yang ia setujui.", "This is the story she agreed to." };

inline constexpr Word her_decision { "Keputusannya", "Her decision" };
inline constexpr Word nothing_told { "Ia belum memutuskan. Tidak ada yang disampaikan.",
    "She has not decided. Nothing is told." };
inline constexpr Word whose_is_unknown {
    "Penggabungan datanya dibatalkan. Keputusan ini tidak disampaikan; tanyakan lagi.",
    "The merge of her entries was undone. This decision is not told; ask her again."
};
inline constexpr Word note_yes { "Catat setuju", "Note her yes" };
inline constexpr Word note_no { "Catat tidak mau", "Note her no" };
inline constexpr Word withdraw { "Tarik cerita", "Withdraw the story" };
inline constexpr Word withdrawn_now { "Cerita sudah ditarik dari semua halaman.",
    "The story is withdrawn from every page." };
inline constexpr Word yes_title { "Ia setuju", "She agrees" };
inline constexpr Word yes_lead { "Bacakan cerita ini, lalu tanyakan satu per satu. Ia boleh bilang tidak.",
    "Read her this story, then ask one by one. She may say no." };
inline constexpr Word no_title { "Ia tidak mau", "She does not want it" };
inline constexpr Word no_lead { "Tidak mau adalah keputusan juga. Tidak perlu alasan.",
    "A no is a decision too. It needs no reason." };
inline constexpr Word yes_noted { "Keputusannya tersimpan.", "Her decision is saved." };
inline constexpr Word no_noted { "Tersimpan. Ceritanya tidak disampaikan.", "Saved. Her story is not told." };
inline constexpr Word consent_here { "Catat persetujuan cerita", "Note her consent for a story" };
inline constexpr Word which_name { "Dengan nama apa?", "Under which name?" };
inline constexpr Word by_her_name { "Namanya sendiri: {name}", "Her own name: {name}" };
inline constexpr Word by_other_name { "Nama lain yang ia pilih", "Another name she chooses" };
inline constexpr Word other_name { "Nama lain", "The other name" };
inline constexpr Word other_name_hint { "Isi hanya bila ia memilih nama lain.", "Only if she chooses another name." };
inline constexpr Word name_is_word { "Di cerita ini kata itu kata biasa, bukan namanya.",
    "In this story that word is an ordinary word, not her name." };
inline constexpr Word which_village { "Sebut kelurahannya: {village}", "Name her village: {village}" };
inline constexpr Word told_where { "Boleh disampaikan di mana?", "Where may it be told?" };
inline constexpr Word on_page { "Di halaman umum komunitas, terbaca siapa saja",
    "On the community's public page, for anybody to read" };
inline constexpr Word in_print { "Di lembar cetak", "In print" };
inline constexpr Word aloud { "Dibacakan di pertemuan", "Told aloud at gatherings" };
inline constexpr Word until { "Sampai kapan", "Until when" };
inline constexpr Word until_hint { "Kosongkan bila tanpa batas. Ia boleh menariknya kapan saja.",
    "Leave empty for no end. She may withdraw at any time." };
inline constexpr Word decided_on { "Hari ia memutuskan", "Day she decided" };
inline constexpr Word taken_by { "Yang menanyakan", "Who asked her" };
inline constexpr Word which_way { "Dengan cara apa?", "In which way?" };
inline constexpr Word written { "Tertulis, ia tanda tangani", "In writing, signed by her" };
inline constexpr Word recorded { "Rekaman suaranya", "A recording of her voice" };
inline constexpr Word spoken { "Lisan", "Spoken" };

inline constexpr Word decided_yes { "Setuju pada {day}", "Agreed on {day}" };
inline constexpr Word decided_no { "Tidak mau, pada {day}", "Said no on {day}" };
inline constexpr Word told_as { "Diceritakan sebagai", "Told as" };
inline constexpr Word told_places { "Disampaikan", "Told" };
inline constexpr Word told_village { "Kelurahan", "Village" };
inline constexpr Word not_named { "Tidak disebut", "Not named" };
inline constexpr Word no_end { "Tanpa batas", "No end" };
inline constexpr Word withdrawn_day { "Ditarik pada {day}", "Withdrawn on {day}" };
inline constexpr Word earlier { "Keputusan sebelumnya", "Earlier decisions" };
inline constexpr Word see_public { "Lihat halaman umum", "See the public page" };

inline constexpr Word from_books { "Dari buku", "From the books" };
inline constexpr Word from_books_lead { "Dihitung dari catatan lain menurut aturan, bukan dilihat orang.",
    "Worked out from other records by a rule; nobody saw it." };
inline constexpr Word kept_rule { "Langkah pendampingan selesai paling lambat pada hari yang dijanjikan.",
    "A mentoring step done by the day that was promised." };
inline constexpr Word kept_one { "Dijanjikan {promised}, selesai {done}", "Promised for {promised}, done on {done}" };
inline constexpr Word row_rule { "Hadir empat kegiatan berturut-turut atau lebih. Izin dan sakit tidak memutus.",
    "Came to four sessions in a row or more. Excused or sick does not break it." };
inline constexpr Word on_time_rule { "Datang tepat waktu: ditandai hadir sebelum kegiatan dimulai.",
    "Came on time: marked present before the session began." };
inline constexpr Word on_time_one { "ditandai {marked}, mulai {begins}", "marked at {marked}, began at {begins}" };
inline constexpr Word row_more { "dan {n} kegiatan sebelumnya", "and {n} sessions before" };

inline constexpr Word stories { "Cerita panutan", "Stories" };
inline constexpr Word stories_lead { "Cerita ibu-ibu di sekitar kita, disampaikan dengan izin mereka.",
    "Stories of women around us, told with their permission." };
inline constexpr Word read_stories { "Baca cerita panutan", "Read stories" };
inline constexpr Word no_stories { "Belum ada cerita di sini.", "There are no stories here yet." };
inline constexpr Word read_on { "Baca cerita", "Read the story" };
inline constexpr Word with_permission { "Diceritakan dengan izinnya.", "Told with her permission." };
inline constexpr Word sheet_lead { "Hanya yang setuju ceritanya dicetak.", "Only those who agreed to print." };
inline constexpr Word aloud_lead { "Hanya yang setuju ceritanya dibacakan.",
    "Only those who agreed to be told aloud." };
inline constexpr Word print { "Cetak lembar", "Print the sheet" };

}
