// What the pages of the index say.
#pragma once

#include "base/words.h"

namespace independence::say {

using words::Word;

inline constexpr Word title { "Kemandirian", "Independence" };
inline constexpr Word interviews { "Wawancara", "Interviews" };
inline constexpr Word lead { "Dua belas hal tentang kemandirian, ditanyakan di awal dan di akhir.",
    "Twelve matters of independence, asked at baseline and endline." };
inline constexpr Word not_validated { "Daftar pertanyaan ini baru dan belum divalidasi.",
    "These questions are new and not yet validated." };
inline constexpr Word open_list { "Belum selesai", "Not finished" };
inline constexpr Word nothing_open { "Tidak ada wawancara yang menunggu.", "No interview is waiting." };
inline constexpr Word begin { "Mulai wawancara", "Begin an interview" };
inline constexpr Word go_on { "Lanjutkan", "Go on" };
inline constexpr Word begun_on { "Dimulai", "Begun" };
inline constexpr Word waits_alone { "Ada pertanyaan ditunda", "A question is postponed" };
inline constexpr Word under_way { "Sedang berjalan", "Under way" };
inline constexpr Word baseline { "Awal", "Baseline" };
inline constexpr Word endline { "Akhir", "Endline" };
inline constexpr Word which_round { "Wawancara yang mana?", "Which interview?" };
inline constexpr Word which_woman { "Siapa yang diwawancarai?", "Who is interviewed?" };
inline constexpr Word search { "Cari nama", "Search a name" };
inline constexpr Word do_search { "Cari", "Search" };
inline constexpr Word nobody_to_ask {
    "Tidak ada ibu yang dapat ditanya. Ibu perlu memberi izin penelitian dulu. Untuk wawancara akhir, yang awal harus "
    "selesai.",
    "There is nobody to ask. She needs to agree to research first. For an endline, her baseline must be finished."
};
inline constexpr Word begun { "Wawancara dimulai.", "The interview has begun." };
inline constexpr Word saved { "Jawaban tersimpan.", "The answers are saved." };
inline constexpr Word more_here { "Jawaban tersimpan. Ada pertanyaan lanjutan.",
    "Saved. There is a further question." };
inline constexpr Word finished_for_now { "Tersimpan. Pertanyaan yang ditunda menunggu sampai Ibu itu sendirian.",
    "Saved. The postponed questions wait until she is alone." };
inline constexpr Word finished { "Wawancara selesai. Terima kasih.", "The interview is finished. Thank you." };
inline constexpr Word topic_of { "Topik {n} dari {all}", "Topic {n} of {all}" };
inline constexpr Word before_topics { "Sebelum mulai", "Before we begin" };
inline constexpr Word save_and_on { "Simpan dan lanjut", "Save and go on" };
inline constexpr Word topic_before { "Topik sebelumnya", "Topic before" };
inline constexpr Word private_title { "Pertanyaan ini hanya untuk Ibu", "These questions are for her alone" };
inline constexpr Word private_text {
    "Tanyakan saat tidak ada orang lain yang mendengar. Ibu boleh melewati pertanyaan ini.",
    "Ask when nobody else can hear. She may skip them."
};
inline constexpr Word postponed { "Ditunda", "Postponed" };
inline constexpr Word postponed_text {
    "Ada orang lain yang bisa mendengar. Tanyakan lagi saat Ibu sendirian, lalu ubah jawaban di bagian awal.",
    "Somebody can overhear. Ask when she is alone, then change the answer at the start."
};
inline constexpr Word support_title { "Tawarkan teman bicara", "Offer somebody to talk to" };
inline constexpr Word support_text {
    "Ibu sedang merasa berat. Dengarkan, jangan memaksa. Beri tahu bahwa ada bantuan. Ibu yang memutuskan.",
    "She is carrying much. Listen, do not press. Tell her that there is help. She decides."
};
inline constexpr Word support_line { "Telepon 129 (24 jam)", "Call 129 (24 hours)" };
inline constexpr Word dont_know { "Tidak tahu", "Does not know" };
inline constexpr Word refuses { "Tidak mau menjawab", "Does not want to answer" };
inline constexpr Word not_hers { "Tidak berlaku untuk Ibu ini", "Does not apply to her" };
inline constexpr Word not_answered { "Tidak dijawab karena…", "Not answered because…" };
inline constexpr Word none_of_these { "Tidak satu pun", "None of these" };
inline constexpr Word yes { "Ya", "Yes" };
inline constexpr Word no { "Tidak", "No" };
inline constexpr Word one_day { "1 hari", "1 day" };
inline constexpr Word one_month { "1 bulan", "1 month" };
inline constexpr Word days { "{n} hari", "{n} days" };
inline constexpr Word months { "{n} bulan", "{n} months" };
inline constexpr Word rupiah { "Rupiah, misalnya 750.000 atau 750rb", "Rupiah, such as 750.000 or 750rb" };
inline constexpr Word paper { "Ketik lembar kertas", "Type in a paper form" };
inline constexpr Word paper_lead {
    "Ketik kode jawaban dari lembar kertas. Kosongkan yang tidak ditanyakan. 97 tidak tahu, 98 tidak mau menjawab, 99 "
    "tidak berlaku.",
    "Type the codes from the paper form. Leave out what was not asked. 97 does not know, 98 does not want to answer, "
    "99 "
    "does not apply."
};
inline constexpr Word paper_choices { "Pilih semua yang sesuai, misalnya 1,4. Tidak satu pun: none",
    "All that apply, such as 1,4. None of these: none" };
inline constexpr Word save_paper { "Simpan lembar", "Save the form" };
inline constexpr Word review { "Periksa dan selesaikan", "Check and finish" };
inline constexpr Word finish { "Selesaikan wawancara", "Finish the interview" };
inline constexpr Word complete { "Lengkap", "Complete" };
inline constexpr Word open { "Belum lengkap", "Open" };
inline constexpr Word topic { "Topik", "Topic" };
inline constexpr Word state { "Keadaan", "State" };
inline constexpr Word may_finish { "Semua topik sudah ditanyakan.", "Every topic was asked." };
inline constexpr Word some_postponed {
    "Pertanyaan yang ditunda dapat ditanyakan nanti. Wawancara boleh diselesaikan dulu.",
    "Postponed questions can be asked later. You may finish now."
};

inline constexpr Word plan_title { "Ambang dan rancangan", "Thresholds and design" };
inline constexpr Word plan_lead {
    "Tetapkan sebelum wawancara pertama. Setelah itu tidak dapat diubah, supaya hasilnya jujur.",
    "Fix these before the first interview. Afterwards they cannot change, so that the result is honest."
};
inline constexpr Word t1 { "T1: sisa penghasilan sebulan yang berarti", "T1: a month's earnings that matter" };
inline constexpr Word t2 { "T2: kebutuhan mendadak", "T2: a sudden need" };
inline constexpr Word threshold_hint { "Dalam rupiah, menurut keadaan setempat.", "In rupiah, by what is usual here." };
inline constexpr Word design { "Rancangan", "Design" };
inline constexpr Word design_count { "Sekali hitung", "Counted once" };
inline constexpr Word design_before_after { "Ibu yang sama, awal dan akhir", "The same women, before and after" };
inline constexpr Word design_waiting { "Dibandingkan dengan daftar tunggu", "Compared with a waiting list" };
inline constexpr Word design_by_lot { "Daftar tunggu, urutan diundi", "Waiting list, order drawn by lot" };
inline constexpr Word fix { "Tetapkan ambang", "Fix the thresholds" };
inline constexpr Word fixed { "Ambang sudah ditetapkan.", "The thresholds are fixed." };
inline constexpr Word frozen { "Wawancara sudah dimulai. Ambang ini tetap.", "Interviews have begun. These stay." };

}
