#pragma once

#include "base/words.h"

namespace enactment::say {

using words::Word;

inline constexpr Word title { "Neraca peran", "Role account" };
inline constexpr Word short_voices { "{n} suara berharap", "{n} voices expected something" };
inline constexpr Word short_answered { "{n} sudah dijawab", "{n} are answered" };
inline constexpr Word short_answered_since { "{n} sudah dijawab sampai hari ini", "{n} are answered until today" };
inline constexpr Word answered_since { "Dijawab: sampai hari ini, juga dengan yang dikerjakan sesudah masa ini.",
    "Answered: until today, also by what was done after this period." };
inline constexpr Word done_later { "sesudah masa ini", "after this period" };
inline constexpr Word short_done { "{n} hal kami kerjakan", "We did {n} things" };
inline constexpr Word short_unasked { "{n} di antaranya tidak menjawab harapan", "{n} of them answer no expectation" };
inline constexpr Word nothing_yet { "Belum ada harapan dan kegiatan pada masa ini.",
    "Nothing was expected or done in this period." };
inline constexpr Word counted_at { "Angka dihitung {when}. Yang dicatat sesudahnya ikut pada hitungan berikutnya.",
    "Counted on {when}. What was noted since is in the next count." };
inline constexpr Word not_counted_yet { "Angkanya sedang dihitung. Buka lagi halaman ini sebentar lagi.",
    "The figures are being counted. Open this page again in a moment." };
inline constexpr Word since { "Sejak", "Since" };
inline constexpr Word until { "Sampai", "Until" };
inline constexpr Word district { "Kecamatan", "District" };
inline constexpr Word village { "Kelurahan", "Village" };
inline constexpr Word filter { "Saring", "Filter" };
inline constexpr Word period { "{since} sampai {until}", "{since} to {until}" };
inline constexpr Word whole_city { "semua kecamatan", "all districts" };
inline constexpr Word see_sheet { "Buka lembar cetak", "Open the printed pages" };
inline constexpr Word see_tags { "Tandai kegiatan", "Tag activities" };

inline constexpr Word role_area { "Bidang peran", "Role area" };
inline constexpr Word not_sorted { "Belum dipilah", "Not sorted yet" };
inline constexpr Word expected { "Suara", "Voices" };
inline constexpr Word answered { "Dijawab", "Answered" };
inline constexpr Word unanswered { "Belum dijawab", "Not answered" };
inline constexpr Word oldest { "Menunggu sejak", "Waiting since" };
inline constexpr Word enacted { "Dikerjakan", "Done" };
inline constexpr Word enacted_answering { "Menjawab", "Answering" };
inline constexpr Word nobody_asked { "Tidak diminta", "Not asked for" };
inline constexpr Word picture { "Diharapkan dan dikerjakan, per bidang", "Expected and done, by role area" };
inline constexpr Word picture_key { "Garis kiri: suara berharap, bagian gelap sudah dijawab. Kanan: yang dikerjakan.",
    "Left: voices that expect, the dark part is answered. Right: what was done." };
inline constexpr Word by_area { "Per bidang peran", "By role area" };
inline constexpr Word waiting_by_age { "Harapan yang menunggu jawaban", "Expectations that wait for an answer" };
inline constexpr Word age_month { "Kurang dari 30 hari", "Less than 30 days" };
inline constexpr Word age_quarter { "30 sampai 89 hari", "30 to 89 days" };
inline constexpr Word age_year { "90 hari sampai setahun", "90 days to a year" };
inline constexpr Word age_longer { "Setahun atau lebih", "A year or longer" };
inline constexpr Word duties_everywhere { "Tugas pengurus dihitung untuk seluruh kota.",
    "Officers' duties are counted for the whole city." };
inline constexpr Word untagged { "{n} kegiatan belum ditandai bidang perannya.",
    "Activities not tagged with a role area yet: {n}." };

inline constexpr Word promises { "Janji dan kegagalan peran", "Promises and role failures" };
inline constexpr Word promises_lead { "Yang dijanjikan dan tidak dikerjakan sampai tanggalnya: kegagalan peran.",
    "What was promised and not done by its day: a role failure." };
inline constexpr Word no_promise { "Tidak ada janji yang gagal pada masa ini.", "No promise failed in this period." };
inline constexpr Word whatever_period { "Semua yang harinya belum lewat, kapan pun itu.",
    "All whose day is still to come, whenever that is." };
inline constexpr Word promised_by { "Yang berjanji", "Who promised it" };
inline constexpr Word a_promise { "Sebuah janji", "A promise" };
inline constexpr Word withdraw_lead { "Janji ini tidak berlaku lagi. Alasannya tetap terbaca.",
    "The promise holds no more. The reason stays readable." };
inline constexpr Word retract_outcome_lead { "Cerita ini dicoret. Alasannya tetap terbaca.",
    "It is struck through. The reason stays readable." };
inline constexpr Word older_too { "Yang lebih lama dan masih menunggu ikut tampil.",
    "What is older and still waits is shown, too." };
inline constexpr Word answer_saved_masked { "Jawaban tersimpan. Nomor HP atau NIK di dalamnya kami tutup.",
    "The answer is saved. Phone or identity card numbers in it were masked." };
inline constexpr Word picture_told { "{area}: {voices} suara, {answered} dijawab, {done} dikerjakan",
    "{area}: {voices} voices, {answered} answered, {done} done" };
inline constexpr Word picture_voices { "{area}: {voices} suara, {answered} dijawab",
    "{area}: {voices} voices, {answered} answered" };
inline constexpr Word picture_done { "{area}: {done} dikerjakan", "{area}: {done} done" };
inline constexpr Word change_tag { "Ubah bidang", "Change the area" };
inline constexpr Word promise_open { "Belum jatuh tempo", "Not due yet" };
inline constexpr Word promise_overdue { "Lewat tanggalnya", "Past its day" };
inline constexpr Word promise_kept { "Ditepati", "Kept" };
inline constexpr Word promise_kept_late { "Ditepati, terlambat", "Kept late" };
inline constexpr Word promise_withdrawn { "Ditarik: {because}", "Withdrawn: {because}" };
inline constexpr Word promise_words { "Yang dijanjikan", "What is promised" };
inline constexpr Word due_on { "Paling lambat", "By" };
inline constexpr Word promise_it { "Catat janji", "Note the promise" };
inline constexpr Word promised { "Janji sudah tersimpan.", "The promise is saved." };
inline constexpr Word promise_question { "Belum bisa sekarang? Catat janji.", "Not yet? Note a promise." };
inline constexpr Word withdraw { "Tarik janji", "Withdraw the promise" };
inline constexpr Word withdrawn { "Janji sudah ditarik.", "The promise is withdrawn." };

inline constexpr Word open_to_all { "Buka untuk umum", "Show to everybody" };
inline constexpr Word close_to_all { "Tutup dari umum", "Hide from everybody" };
inline constexpr Word is_public { "Ringkasannya terbuka untuk umum.", "Its summary is open to everybody." };
inline constexpr Word is_not_public { "Ringkasannya belum dibuka untuk umum.", "Its summary is not open yet." };
inline constexpr Word see_public { "Lihat halaman umum", "See the public page" };
inline constexpr Word opened { "Ringkasan neraca sekarang terbuka untuk umum.",
    "The summary is now open to everybody." };
inline constexpr Word closed { "Ringkasan neraca tidak tampil lagi.", "The summary is shown no more." };

inline constexpr Word all_areas { "Semua bidang peran", "All role areas" };
inline constexpr Word expected_voices { "Suara yang berharap", "Voices that expect" };
inline constexpr Word answered_voices { "Suara yang sudah dijawab", "Voices that are answered" };
inline constexpr Word answering_done { "Yang dikerjakan dan menjawab harapan",
    "What was done and answers an expectation" };
inline constexpr Word unasked_done { "Yang dikerjakan dan belum menjawab harapan",
    "What was done and answers no expectation" };
inline constexpr Word before_too { "Yang didengar sebelum masa ini ikut dihitung.",
    "What was heard before this period is counted, too." };
inline constexpr Word found_voices { "{n} suara.", "{n} voices." };
inline constexpr Word found_done { "{n} hal dikerjakan.", "{n} things done." };
inline constexpr Word see_all { "Buka semuanya", "Open all of them" };
inline constexpr Word of_area_expected { "Yang diharapkan", "What is expected" };
inline constexpr Word of_area_done { "Yang dikerjakan", "What was done" };
inline constexpr Word none_expected { "Tidak ada harapan pada masa ini.", "Nothing was expected in this period." };
inline constexpr Word none_done { "Belum ada yang dikerjakan pada masa ini.", "Nothing was done in this period." };
inline constexpr Word words { "Kata-katanya", "The words" };
inline constexpr Word said_on { "Didengar", "Heard" };
inline constexpr Word what { "Apa", "What" };
inline constexpr Word kind { "Dari buku", "From the books of" };
inline constexpr Word done_on { "Dikerjakan", "Done on" };
inline constexpr Word first_n { "Tampil {n} yang pertama saja.", "Only the first {n} are shown." };
inline constexpr Word a_deed { "Catatan tangan", "Noted by hand" };
inline constexpr Word a_session { "Kegiatan", "Session" };
inline constexpr Word a_meeting { "Pertemuan pendampingan", "Meeting of mentoring" };
inline constexpr Word a_carriage { "Kabar dibawa ke kelurahan", "Notice carried to a village" };

inline constexpr Word a_support { "Dukungan mitra disalurkan", "A partner's support given on" };
inline constexpr Word support_facility { "fasilitas atau barang", "facility or goods" };
inline constexpr Word support_trainer { "pelatih", "trainer" };
inline constexpr Word support_funds { "dana", "funds" };
inline constexpr Word support_mentoring { "pendampingan lanjutan", "follow-up mentoring" };
inline constexpr Word note { "Catat yang dikerjakan", "Note what was done" };
inline constexpr Word note_title { "Yang kita kerjakan", "What we did" };
inline constexpr Word note_lead { "Untuk yang tidak tercatat sebagai kegiatan. Cukup satu kalimat, tanpa nama orang.",
    "For what is no session. One sentence will do, without names." };
inline constexpr Word deed_words { "Apa yang dikerjakan?", "What was done?" };
inline constexpr Word done_again { "Ya, ini dikerjakan sekali lagi.", "Yes, this was done once more." };
inline constexpr Word deed_hint { "Paling banyak 500 huruf. Jangan tulis nomor HP atau NIK.",
    "At most 500 characters. No phone or identity card numbers." };
inline constexpr Word day { "Hari dikerjakan", "Day it was done" };
inline constexpr Word noted { "Sudah tersimpan.", "It is saved." };
inline constexpr Word noted_masked { "Tersimpan. Nomor HP atau NIK di dalamnya kami tutup.",
    "It is saved. Phone or identity card numbers in it were masked." };
inline constexpr Word one_doing { "Satu yang dikerjakan", "One thing done" };
inline constexpr Word open_in_book { "Buka di bukunya", "Open it in its book" };
inline constexpr Word retract { "Tarik catatan", "Take the note back" };
inline constexpr Word retract_lead { "Jawaban yang memakai catatan ini ikut gugur. Alasannya tetap terbaca.",
    "Answers by this note fall with it. The reason stays readable." };
inline constexpr Word retracted { "Catatan sudah ditarik.", "The note is taken back." };
inline constexpr Word retracted_because { "Ditarik oleh {who}: {because}", "Taken back by {who}: {because}" };
inline constexpr Word back_there { "Kembali", "Back" };
inline constexpr Word because { "Alasannya", "The reason" };
inline constexpr Word answers_these { "Menjawab harapan ini", "It answers these expectations" };
inline constexpr Word answers_none { "Belum dipakai menjawab harapan.", "It answers no expectation yet." };

inline constexpr Word outcomes { "Yang dimaksud dan yang juga terjadi", "What was meant, and what also came of it" };
inline constexpr Word outcomes_lead { "Fungsi nyata: yang dimaksud. Fungsi tersembunyi: yang juga terjadi.",
    "Manifest function: what was meant. Latent function: what also came of it." };
inline constexpr Word manifest { "Yang dimaksud", "What was meant" };
inline constexpr Word latent { "Yang juga terjadi", "What also came of it" };
inline constexpr Word latent_of_period { "Yang juga terjadi karenanya", "What also came of what was done" };
inline constexpr Word latent_lead { "Fungsi tersembunyi: tidak dimaksud, tetapi diceritakan. Yang terbaru dulu.",
    "Latent functions: not meant, and told of all the same. The newest first." };
inline constexpr Word which_function { "Ini tentang apa?", "What is this about?" };
inline constexpr Word outcome_words { "Kata-katanya", "In her words" };
inline constexpr Word outcome_who { "Siapa yang menceritakan?", "Who tells it?" };
inline constexpr Word note_outcome { "Catat cerita", "Note it" };
inline constexpr Word outcome_noted { "Cerita sudah tersimpan.", "It is saved." };
inline constexpr Word outcomes_short { "Lihat apa jadinya", "See what came of it" };
inline constexpr Word no_outcome { "Belum ada yang menceritakan.", "Nobody has told anything yet." };
inline constexpr Word outcome_question { "Ada yang bercerita?", "Has somebody told of it?" };
inline constexpr Word retract_outcome { "Tarik cerita", "Take it back" };

inline constexpr Word answer_title { "Apa jawabnya?", "What came of it?" };
inline constexpr Word answer_it { "Jawab harapan", "Answer the expectation" };
inline constexpr Word the_answers { "Yang sudah dikerjakan untuk ini", "What was done about it" };
inline constexpr Word no_answer { "Belum dijawab.", "Not answered yet." };
inline constexpr Word choose_doing { "Dijawab dengan", "Answered by" };
inline constexpr Word choose_hint { "Yang sebidang tampil lebih dulu. Tidak ada? Catat dulu yang dikerjakan.",
    "Those of its role area come first. Is it missing? Note what was done first." };
inline constexpr Word why_answers { "Mengapa ini jawabannya?", "Why does it answer?" };
inline constexpr Word public_words { "Kalimat untuk halaman umum", "A sentence for the public page" };
inline constexpr Word public_hint { "Jangan menyebut nama atau nomor HP.", "Name nobody, give no phone number." };
inline constexpr Word save_answer { "Simpan jawaban", "Save the answer" };
inline constexpr Word answer_saved { "Jawaban sudah tersimpan.", "The answer is saved." };
inline constexpr Word other_areas { "Bidang lain", "Other areas" };
inline constexpr Word open_expectation { "Buka harapan ini", "Open the expectation" };
inline constexpr Word set_aside_because { "Harapan ini disisihkan: {because}",
    "This expectation was set aside: {because}" };
inline constexpr Word open_lead { "Buka yang itu", "Open that one" };
inline constexpr Word undo_answer { "Batalkan jawaban", "Undo the answer" };
inline constexpr Word undo_lead { "Harapan itu menunggu jawaban lagi.", "The expectation waits for an answer again." };
inline constexpr Word answer_undone { "Jawaban sudah dibatalkan.", "The answer is undone." };
inline constexpr Word shown_in_public { "Untuk umum: {words}", "In public: {words}" };
inline constexpr Word nothing_to_choose { "Belum ada yang dikerjakan sejak harapan ini disampaikan.",
    "Nothing was done since this was said." };

inline constexpr Word tags_title { "Kegiatan dan bidang perannya", "Activities and their role areas" };
inline constexpr Word tags_lead { "Sekali ditandai, semua kegiatan jenis itu masuk ke bidangnya.",
    "Once tagged, all that is done of that kind falls under it." };
inline constexpr Word tag_count { "{n} kali", "{n} times" };
inline constexpr Word save_tag { "Simpan bidang", "Save the area" };
inline constexpr Word tagged { "Bidang peran sudah disimpan.", "The role area is saved." };

inline constexpr Word sheet_expected { "Yang Ibu dan Bapak harapkan dari kami", "What you expected of us" };
inline constexpr Word sheet_done { "Yang kami kerjakan", "What we did" };
inline constexpr Word most_voiced { "Yang paling banyak disampaikan di halaman umum",
    "What most said on the public page" };
inline constexpr Word sheet_answers { "Harapan dan jawabannya", "Expectations and what came of them" };
inline constexpr Word sheet_more { "Masih ada yang lain di layar.", "There are more on the screen." };
inline constexpr Word areas_left_out { "{n} bidang tidak ditulis: tanpa suara dan kegiatan, atau yang paling sedikit.",
    "{n} areas are left out: without voices and doings, or with the fewest." };
inline constexpr Word back { "Kembali ke neraca peran", "Back to the role account" };

inline constexpr Word public_title { "Yang diharapkan dan dikerjakan", "Expected and done" };
inline constexpr Word public_lead { "Ini yang Ibu harapkan dari kami, dan yang kami kerjakan.",
    "This is what you expect of us, and what we did." };
inline constexpr Word public_answers { "Apa jadinya dengan harapan Ibu?", "What came of what you said?" };
inline constexpr Word public_none { "Belum ada jawaban untuk ditampilkan di sini.",
    "There is no answer to show here yet." };
inline constexpr Word heard_answers { "Jawaban untuk yang didengar pengurus", "Answers to what officers heard" };
inline constexpr Word heard_lately { "Yang didengar pengurus, dan apa jadinya",
    "What officers heard, and what came of it" };
inline constexpr Word nothing_heard { "Belum ada yang didengar pengurus di sini.", "Officers heard nothing here yet." };
inline constexpr Word nothing_else_heard { "Tidak ada yang lain.", "There is nothing else." };
inline constexpr Word nothing_said { "Belum ada harapan dari halaman umum di sini.",
    "Nothing was said on the public page here yet." };
inline constexpr Word came_of_it { "Lihat apa jadinya", "See what came of it" };
inline constexpr Word voices_alike { "{n} suara mengatakan ini", "{n} voices say this" };
inline constexpr Word waits_since { "Menunggu jawaban sejak {when}.", "Waiting for an answer since {when}." };
inline constexpr Word said_again { "Disampaikan lagi {when}, dan itu belum dijawab.",
    "Said again on {when}, which is not answered yet." };
inline constexpr Word promised_until { "Kami janjikan paling lambat {when}.", "We promise it by {when}." };
inline constexpr Word promised_and_late { "Kami janjikan paling lambat {when}, dan belum kami kerjakan.",
    "We promised it by {when} and have not done it yet." };
inline constexpr Word answered_by_deed { "Sudah kami kerjakan pada {when}.", "We did something about it on {when}." };
inline constexpr Word answered_by_session { "Dijawab dengan kegiatan pada {when}.",
    "Answered by a session on {when}." };
inline constexpr Word answered_by_meeting { "Dijawab dengan pertemuan pendampingan pada {when}.",
    "Answered by a meeting of mentoring on {when}." };
inline constexpr Word answered_by_carriage { "Dijawab dengan kabar yang dibawa ke kelurahan pada {when}.",
    "Answered by a notice carried to the village on {when}." };
inline constexpr Word answered_by_support { "Dijawab dengan dukungan mitra yang disalurkan pada {when}.",
    "Answered by a partner's support, given on {when}." };
inline constexpr Word older_ones { "Yang lebih lama", "Older ones" };
inline constexpr Word newer_ones { "Yang lebih baru", "Newer ones" };
inline constexpr Word public_closed { "Komunitas ini belum membuka neraca perannya.",
    "This community has not opened its role account yet." };
inline constexpr Word public_heard { "Harapan tentang {area}", "An expectation about {area}" };
inline constexpr Word public_heard_unsorted { "Harapan yang belum dipilah", "An expectation that is not sorted yet" };
inline constexpr Word open_public { "Lihat yang sudah dikerjakan", "See what was done" };
inline constexpr Word say_yours { "Sampaikan harapan Ibu", "Say what you expect" };
inline constexpr Word an_officer { "Pengurus", "An officer" };
inline constexpr Word noted_by { "Dicatat oleh", "Noted by" };

inline constexpr Word told_outcome { "Apa jadinya, {title}: \"{words}\"", "What came of it, {title}: \"{words}\"" };
inline constexpr Word told_retraction { "Yang dikerjakan, \"{words}\", ditarik: {because}",
    "Done, \"{words}\", taken back: {because}" };
inline constexpr Word told_outcome_retraction { "Cerita tentang {title} ditarik: {because}",
    "What came of {title}, taken back: {because}" };
inline constexpr Word told_deed { "Yang dikerjakan: \"{words}\" ({village})", "Done: \"{words}\" ({village})" };

}
