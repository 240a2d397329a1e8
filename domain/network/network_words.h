#pragma once

#include "base/words.h"

namespace network::say {

using words::Word;

inline constexpr Word title { "Jejaring", "Network" };
inline constexpr Word lead { "Siapa membantu, membeli dari, dan belajar dari siapa, supaya tidak ada ibu yang sendiri.",
    "Who helps, buys from and learns from whom, so that nobody stands alone." };
inline constexpr Word in_short { "{women} ibu, {ties} pasang yang terhubung dalam 12 bulan terakhir.",
    "{women} women, {ties} pairs of them tied in the last 12 months." };
inline constexpr Word worked_out { "Dihitung {when}.", "Worked out on {when}." };
inline constexpr Word not_yet { "Jejaring komunitas besar dihitung di belakang. Lihat lagi sebentar lagi.",
    "The network of a large community is worked out in the background. Look again soon." };
inline constexpr Word under_way { "Jejaring sedang dihitung: {n} persen.",
    "The network is being worked out: {n} percent." };
inline constexpr Word nobody_tied { "Belum ada ibu yang terhubung. Catat kegiatan, atau tanyakan tiga pertanyaan.",
    "No two women are tied yet. Note sessions, or ask the three questions." };
inline constexpr Word see_proposals { "Lihat usul perkenalan", "See who could meet" };
inline constexpr Word see_figures { "Angka tanpa nama", "Figures without names" };
inline constexpr Word how_counted {
    "Terhubung: disebut seorang ibu, bertemu di dua kegiatan, sekelompok, atau mendampingi.",
    "Tied: named by a woman, met at two sessions, of one group, or mentor and mentee."
};
inline constexpr Word of_gatherings { "Kegiatan atau kelompok dengan lebih dari 40 ibu tidak dihitung.",
    "Sessions or groups of more than 40 women are left out." };

inline constexpr Word picture { "Gambar jejaring", "The network as a picture" };
inline constexpr Word picture_key {
    "Angka: kelompok di tabel. Bulat besar: penghubung. Garis tebal: disebut seorang ibu. Garis tipis: dari buku.",
    "Number: group in the table. Large dot: broker. Thick line: told by a woman. Thin line: from the books."
};
inline constexpr Word picture_key_villages { "Bulat: kelurahan, angkanya ada di tabel. Garis: ada ibu yang terhubung.",
    "Dot: a village, its number is in the table. Line: women of both are tied." };
inline constexpr Word picture_told { "{groups} kelompok, {links} pasang kelompok terhubung. Namanya ada di tabel.",
    "{groups} groups, {links} pairs of groups are tied. The table has their names." };
inline constexpr Word groups { "Kelompok yang saling mengenal", "Groups who know one another" };
inline constexpr Word villages { "Kelurahan", "Villages" };
inline constexpr Word group { "Kelompok", "Group" };
inline constexpr Word group_n { "Kelompok {n}", "Group {n}" };
inline constexpr Word women { "Ibu", "Women" };
inline constexpr Word most_live_in { "Kebanyakan di", "Most live in" };
inline constexpr Word several { "Beberapa kelurahan", "Several villages" };
inline constexpr Word village { "Kelurahan", "Village" };
inline constexpr Word number { "No.", "No." };
inline constexpr Word tied_with { "Terhubung dengan", "Tied with" };
inline constexpr Word n_villages { "{n} kelurahan", "{n} villages" };
inline constexpr Word village_unknown { "Kelurahan belum diketahui", "Village not known" };

inline constexpr Word alone { "Belum terhubung", "Not tied yet" };
inline constexpr Word alone_lead { "Ibu-ibu ini mungkin menunggu disapa. Kunjungi, atau ajak ke kegiatan terdekat.",
    "They may be waiting for a visit. Call on them, or ask them along." };
inline constexpr Word nobody_alone { "Semua ibu sudah terhubung dengan ibu lain.", "Every woman is tied to another." };
inline constexpr Word brokers { "Penghubung", "Brokers" };
inline constexpr Word brokers_lead { "Lewat mereka ibu-ibu lain terhubung. Jaga agar tidak terbebani.",
    "Through them other women are tied. Take care not to burden them." };
inline constexpr Word broker_rule { "Tanpa dia ada yang terputus, atau ia berdiri di antara dua kelompok.",
    "Without her somebody is cut off, or she stands between two groups." };
inline constexpr Word sampled { "Diperkirakan dari jalan terpendek {n} ibu.",
    "Estimated from the shortest ways of {n} women." };
inline constexpr Word nobody_yet { "Belum ada.", "None yet." };
inline constexpr Word see_all { "Lihat semua ({n})", "See all ({n})" };
inline constexpr Word apart { "Kelompok yang belum bertemu", "Groups that never meet" };
inline constexpr Word apart_villages { "Kelurahan sekecamatan yang belum bertemu",
    "Villages of one district that never meet" };
inline constexpr Word apart_lead { "Di antara keduanya belum ada satu pun ibu yang terhubung.",
    "Not one woman of one is tied to one of the other." };
inline constexpr Word none_apart { "Di antara kelompok berisi tiga ibu atau lebih, tidak ada.",
    "Among groups of three women and more there are none." };
inline constexpr Word none_apart_villages { "Di antara kelurahan sekecamatan berisi tiga ibu atau lebih, tidak ada.",
    "Among villages of one district with three women and more there are none." };
inline constexpr Word and_then { "{one} dan {other}", "{one} and {other}" };
inline constexpr Word and_more { "dan {n} pasang lain", "and {n} more pairs" };

inline constexpr Word figures_lead { "Tanpa nama. Angka yang menunjuk kurang dari 10 ibu tidak ditulis.",
    "Without names. Figures that point at fewer than 10 women are not told." };
inline constexpr Word too_few { "Belum sampai 10 ibu, jadi angkanya belum ditampilkan.",
    "There are fewer than 10 women, so no figures are shown." };
inline constexpr Word not_told { "tidak ditulis", "not told" };
inline constexpr Word count_women { "Ibu dalam jejaring", "Women in the network" };
inline constexpr Word count_ties { "Pasang yang terhubung", "Pairs that are tied" };
inline constexpr Word count_said { "Di antaranya disebut seorang ibu", "Of them told by a woman" };
inline constexpr Word density { "Kepadatan: dari semua pasang yang mungkin", "Density: of all pairs there could be" };
inline constexpr Word count_parts { "Bagian yang terpisah", "Parts that are apart" };
inline constexpr Word count_groups { "Kelompok yang saling mengenal", "Groups who know one another" };
inline constexpr Word what { "Apa", "What" };
inline constexpr Word how_many { "Berapa", "How many" };

inline constexpr Word see_hers { "Lihat jejaring", "See network" };
inline constexpr Word her_entry { "Buka data ibu", "Open her entry" };
inline constexpr Word as_said { "Menurut para ibu", "As women told" };
inline constexpr Word from_books { "Dari buku", "From the books" };
inline constexpr Word no_ties { "Belum ada.", "None yet." };
inline constexpr Word helped_by { "Membantunya", "Helped her" };
inline constexpr Word helped { "Ia bantu", "She helped" };
inline constexpr Word trades { "Berjual beli atau berjualan bersama", "Buy, sell or sell together" };
inline constexpr Word learned_from { "Tempat ia belajar", "She learned from" };
inline constexpr Word taught { "Belajar darinya", "Learned from her" };
inline constexpr Word met { "Bertemu di dua kegiatan atau lebih", "Met at two sessions or more" };
inline constexpr Word accompanied_by { "Mendampinginya", "Accompanies her" };
inline constexpr Word accompanies { "Ia dampingi", "She accompanies" };
inline constexpr Word same_group { "Sekelompok", "Of one group" };
inline constexpr Word declined { "Ibu ini menarik persetujuannya. Ia tidak lagi ada dalam jejaring.",
    "She withdrew her consent. She stands in no network any more." };

inline constexpr Word consent_ended { "Persetujuan untuk jawaban ini sudah ditarik.",
    "The consent to these answers was withdrawn." };

inline constexpr Word three_questions { "Tiga pertanyaan", "Three questions" };
inline constexpr Word three_lead { "Tanyakan berdua, di tempat yang tenang. Ibu boleh tidak menjawab.",
    "Ask her alone, in a quiet place. She need not answer." };
inline constexpr Word needs_consent { "Ibu ini belum setuju ditanya soal jejaring.",
    "She has not agreed to be asked about her network." };
inline constexpr Word note_consent { "Catat persetujuannya", "Note her consent" };
inline constexpr Word asked_on { "Ditanya pada hari", "Asked on" };
inline constexpr Word which_way { "Bagaimana?", "How?" };
inline constexpr Word asked { "Ditanya pengurus", "An officer asked her" };
inline constexpr Word at_the_desk { "Ia mengisi sendiri di meja", "She filled it in herself at the desk" };
inline constexpr Word begin { "Mulai bertanya", "Begin to ask" };
inline constexpr Word begun { "Silakan catat jawabannya.", "Now note her answers." };
inline constexpr Word rounds { "Jawaban selama ini", "Answers so far" };
inline constexpr Word open_round { "Jawaban {day}", "Answers of {day}" };
inline constexpr Word was_retracted { "Ditarik", "Retracted" };
inline constexpr Word retracted_because { "Ditarik: {because}", "Retracted: {because}" };
inline constexpr Word newest_counts { "Yang terbaru dihitung, begitu ada jawabannya; yang lama tetap terbaca.",
    "The newest counts, once it has an answer; older ones stay readable." };
inline constexpr Word an_officer { "pengurus", "an officer" };
inline constexpr Word noted_by { "Dicatat {name}", "Noted by {name}" };

inline constexpr Word ask_helps { "Siapa yang membantu Ibu akhir-akhir ini?", "Who helped you lately?" };
inline constexpr Word ask_trades { "Dari siapa Ibu membeli, atau dengan siapa berjualan?",
    "Of whom do you buy, or with whom do you sell?" };
inline constexpr Word ask_teaches { "Dari siapa Ibu belajar?", "From whom did you learn?" };
inline constexpr Word nobody_named { "Belum ada nama.", "Nobody was named." };
inline constexpr Word outsider { "Seseorang di luar komunitas", "Somebody outside of the community" };
inline constexpr Word withheld { "Seseorang yang tidak ingin disebut", "Somebody who does not want to be named" };
inline constexpr Word add_name { "Tambah jawaban", "Add an answer" };
inline constexpr Word search { "Cari nama ibu", "Search a woman" };
inline constexpr Word find { "Cari ibu", "Find her" };
inline constexpr Word search_hint { "Tidak ketemu? Pilih seseorang di luar komunitas, tanpa nama.",
    "Not found? Choose somebody outside of the community, without a name." };
inline constexpr Word which_question { "Untuk pertanyaan yang mana?", "To which question?" };
inline constexpr Word which_woman { "Siapa yang ia sebut?", "Whom does she name?" };
inline constexpr Word name_added { "Jawaban sudah tersimpan.", "The answer is saved." };
inline constexpr Word retract_answer { "Tarik jawaban", "Retract the answer" };
inline constexpr Word retract { "Tarik", "Retract" };
inline constexpr Word retract_round { "Tarik semua jawaban hari itu", "Retract all answers of that day" };
inline constexpr Word retract_lead { "Jawaban tetap terbaca di sini, dengan alasannya. Jejaring tidak lagi memakainya.",
    "It stays readable here, with the reason. The network uses it no more." };
inline constexpr Word because { "Alasannya", "The reason" };
inline constexpr Word retracted { "Jawaban sudah ditarik.", "It is retracted." };
inline constexpr Word saved_masked { "Tersimpan. Nomor HP atau NIK di dalamnya kami tutup.",
    "Saved. Phone or identity card numbers in it were masked." };

inline constexpr Word proposals { "Usul perkenalan", "Who could meet" };
inline constexpr Word proposals_lead { "Usul dari buku. Ibu pengurus yang memutuskan; tidak ada yang dikirim sendiri.",
    "Proposals from the books. A person decides; nothing is sent by itself." };
inline constexpr Word none_proposed { "Belum ada usul baru.", "There is no new proposal." };
inline constexpr Word neighbours { "Sekelurahan, ikut program yang sama, tetapi belum pernah bertemu.",
    "Same village, same programme, but they never met." };
inline constexpr Word alone_and_broker { "{one} belum terhubung. {other} penghubung di dekatnya.",
    "{one} is not tied yet. {other} is a broker near her." };
inline constexpr Word two_groups { "Kelompok keduanya belum bertemu.", "The groups of these two never meet." };
inline constexpr Word both_to { "Keduanya bisa diajak ke:", "Both could be asked to:" };
inline constexpr Word decide { "Putuskan", "Decide" };
inline constexpr Word which_decision { "Apa keputusan Ibu?", "What do you decide?" };
inline constexpr Word confirm { "Ya, saya perkenalkan", "Yes, I will make them known" };
inline constexpr Word put_away { "Tidak, sisihkan", "No, put it away" };
inline constexpr Word why_away { "Alasannya, bila disisihkan", "The reason, when it is put away" };
inline constexpr Word save_decision { "Simpan keputusan", "Save the decision" };
inline constexpr Word confirmed_saved { "Tersimpan. Sampaikan sendiri kepada kedua ibu.",
    "Saved. Please tell both women yourself." };
inline constexpr Word put_away_saved { "Usul sudah disisihkan.", "The proposal is put away." };
inline constexpr Word confirmed { "Yang akan diperkenalkan", "To be made known" };
inline constexpr Word decided_on { "Diputuskan {day}", "Decided on {day}" };
inline constexpr Word tied_now { "Sudah terhubung", "Tied by now" };
inline constexpr Word not_tied_now { "Belum terhubung", "Not tied yet" };
inline constexpr Word told_round { "Tiga pertanyaan untuk {name}", "The three questions, asked of {name}" };
inline constexpr Word told_round_retraction { "Tiga pertanyaan untuk {name} ditarik: {because}",
    "The three questions, asked of {name}, taken back: {because}" };
inline constexpr Word told_answer_retraction { "Sebuah jawaban ditarik: {because}", "An answer taken back: {because}" };
inline constexpr Word told_answer { "Sebuah nama untuk: {question}", "A name for: {question}" };
inline constexpr Word were_put_away { "Yang disisihkan", "Put away" };

}
