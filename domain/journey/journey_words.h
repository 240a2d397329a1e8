// What the pages of journeys say.
#pragma once

#include "base/words.h"

namespace journey::say {

using words::Word;

inline constexpr Word journeys { "Perjalanan", "Journeys" };
inline constexpr Word board_lead { "Tujuh tahap, dari saling kenal sampai kelompok jalan sendiri.",
    "Seven stages, from getting to know each other to walking on their own." };
inline constexpr Word stages[] {
    { "Persiapan", "Engagement" },
    { "Pengkajian", "Assessment" },
    { "Perencanaan", "Planning" },
    { "Rencana aksi", "Action plan" },
    { "Pelaksanaan", "Implementation" },
    { "Evaluasi", "Evaluation" },
    { "Terminasi", "Termination" },
};
inline constexpr Word stage_leads[] {
    { "Datang, berkenalan, dan saling percaya.", "Come, get acquainted, build trust." },
    { "Dengarkan kebutuhan dan potensi ibu-ibu.", "Listen to the needs and strengths of the women." },
    { "Susun pilihan kegiatan, lalu putuskan bersama.", "Set out options, then decide together." },
    { "Tetapkan langkah, siapa, dan kapan.", "Settle the steps: who, and by when." },
    { "Jalankan rencana bersama pendampingan fasilitator.", "Carry out the plan with the facilitator at hand." },
    { "Lihat bersama apa yang berhasil dan apa yang perlu diperbaiki.",
        "See together what worked and what is to mend." },
    { "Kelompok meneruskan sendiri. Pintu tetap terbuka.", "The group carries on alone. The door stays open." },
};
inline constexpr Word no_groups { "Belum ada kelompok. Mulai dari satu kelompok di satu kelurahan.",
    "There are no groups yet. Start with one group in one village." };
inline constexpr Word none_here { "Belum ada kelompok", "No group yet" };
inline constexpr Word new_group { "Mulai kelompok", "Start a group" };
inline constexpr Word see_all { "Lihat semua {n} kelompok", "See all {n} groups" };
inline constexpr Word members_since { "{n} ibu · sejak {day}", "{n} women · since {day}" };
inline constexpr Word steps_of { "{done} dari {all} langkah", "{done} of {all} steps" };
inline constexpr Word again { "Kembali", "Returned" };
inline constexpr Word on_its_own { "Jalan sendiri", "On its own" };
inline constexpr Word follow_ups { "Kunjungan lanjutan", "Follow-up visits" };
inline constexpr Word groups_in { "Kelompok pada tahap ini", "Groups in this stage" };

inline constexpr Word group { "Kelompok", "Group" };
inline constexpr Word group_name { "Nama kelompok", "Name of the group" };
inline constexpr Word group_name_hint { "Misalnya Kelompok Kue Bukuan.", "Such as Kelompok Kue Bukuan." };
inline constexpr Word village { "Kelurahan", "Village" };
inline constexpr Word facilitator { "Nama fasilitator", "Name of the facilitator" };
inline constexpr Word begun_on { "Mulai tanggal", "Begun on" };
inline constexpr Word begun { "Kelompok dimulai. Sekarang catat kunjungan pertama.",
    "The group has begun. Now note the first visit." };
inline constexpr Word first_entry { "Kelompok dimulai.", "The group begins." };

inline constexpr Word group_lead { "{n} ibu · fasilitator {facilitator} · sejak {day}",
    "{n} women · facilitator {facilitator} · since {day}" };
inline constexpr Word seven_stages { "Tujuh tahap", "The seven stages" };
inline constexpr Word stage_done { "sudah dilewati", "passed" };
inline constexpr Word stage_now { "sekarang, sejak {day}", "now, since {day}" };
inline constexpr Word stage_later { "belum", "not yet" };
inline constexpr Word stage_again { "diulang {n} kali", "entered again {n} times" };
inline constexpr Word before_next { "Sebelum maju ke {stage}", "Before {stage}" };
inline constexpr Word before_farewell { "Sebelum kelompok dilepas", "Before the group is seen off" };
inline constexpr Word item_count { "{item}: {has} dari {needed}", "{item}: {has} of {needed}" };
inline constexpr Word item_met { "Sudah", "Met" };
inline constexpr Word item_open { "Belum", "Not yet" };
inline constexpr Word open_notes { "Buka catatan", "Open the notes" };
inline constexpr Word plan_session { "Rencanakan kegiatan", "Plan a session" };
inline constexpr Word items[] {
    { "Kunjungan dan perkenalan", "Visits and introductions" },
    { "Ibu yang setuju ikut", "Women who agreed to join" },
    { "Ibu yang izin datanya dicatat", "Women whose consent is noted" },
    { "Kebutuhan", "Needs" },
    { "Potensi", "Strengths" },
    { "Ibu yang sudah ditanya, wawancara awal", "Women asked, first interview" },
    { "Pilihan kegiatan", "Options" },
    { "Ibu yang memberi suara", "Women who voted" },
    { "Pilihan dengan suara terbanyak", "One option leads" },
    { "Langkah dengan penanggung jawab dan tanggal", "Steps with an owner and a day" },
    { "Kegiatan yang dilaksanakan", "Sessions held" },
    { "Langkah yang selesai atau dihentikan", "Steps done or dropped" },
    { "Ibu yang sudah ditanya, wawancara akhir", "Women asked, last interview" },
    { "Hasil evaluasi", "Findings" },
    { "Serah terima", "Handover" },
    { "Tanggal kunjungan lanjutan", "Day of the follow-up" },
};
inline constexpr Word because { "Apa yang sudah berubah?", "What has changed?" };
inline constexpr Word because_hint { "Satu kalimat. Menjadi catatan perjalanan kelompok.",
    "One sentence. It stays with the group's journey." };
inline constexpr Word reached_on { "Tanggal", "Day" };
inline constexpr Word advance { "Maju ke tahap berikutnya", "Go on to the next stage" };
inline constexpr Word advanced { "Kelompok maju satu tahap.", "The group went on to its next stage." };
inline constexpr Word graduate { "Lepas kelompok", "See the group off" };
inline constexpr Word farewell_done { "Selamat. Kelompok ini sekarang jalan sendiri.",
    "Congratulations. This group walks on its own now." };
inline constexpr Word see_farewell { "Buka surat pelepasan", "Open the farewell letter" };
inline constexpr Word enter_again { "Masuki tahap lagi", "Enter a stage again" };
inline constexpr Word enter_again_lead { "Catatan yang ada tetap tersimpan. Tahap sesudahnya dilewati lagi.",
    "What was noted stays. The stages after it are passed once more." };
inline constexpr Word which_stage { "Tahap yang dimasuki lagi", "Stage to enter again" };
inline constexpr Word why_again { "Mengapa kembali?", "Why go back?" };
inline constexpr Word entered_again { "Kelompok memasuki tahap itu lagi.", "The group entered that stage again." };
inline constexpr Word no_way_back { "Kelompok ini masih pada tahap pertama.",
    "This group is still in its first stage." };
inline constexpr Word history { "Riwayat", "History" };
inline constexpr Word stage_heading { "Tahap", "Stage" };
inline constexpr Word day_heading { "Tanggal", "Day" };
inline constexpr Word because_heading { "Catatan", "Note" };
inline constexpr Word print_journey { "Cetak perjalanan", "Print the journey" };
inline constexpr Word all_notes { "Catatan kelompok", "Notes of the group" };
inline constexpr Word notes_heading { "Bagian", "Part" };
inline constexpr Word count_heading { "Jumlah", "Number" };

inline constexpr Word members { "Anggota kelompok", "Members of the group" };
inline constexpr Word manage_members { "Atur anggota", "Manage members" };
inline constexpr Word no_members { "Belum ada anggota. Tanyai ibu-ibu di kelurahan ini.",
    "No members yet. Ask the women of this village." };
inline constexpr Word and_more { "dan {n} ibu lagi", "and {n} more" };
inline constexpr Word name_heading { "Nama", "Name" };
inline constexpr Word consents_heading { "Izin yang berlaku", "Consents that stand" };
inline constexpr Word no_consent { "belum ada, catat", "none yet, note one" };
inline constexpr Word joined_heading { "Ikut sejak", "Since" };
inline constexpr Word leaves { "Catat keluar", "Note that she left" };
inline constexpr Word join_title { "Tambah anggota", "Add a member" };
inline constexpr Word which_woman { "Ibu yang ikut", "Who joins" };
inline constexpr Word no_women { "Tidak ada ibu yang cocok. Cari namanya, atau daftarkan dulu.",
    "No woman matches. Search her name, or register her first." };
inline constexpr Word register_woman { "Daftarkan ibu baru", "Register a woman" };
inline constexpr Word search_woman { "Cari nama di semua kelurahan", "Search a name in all villages" };
inline constexpr Word search { "Cari", "Search" };
inline constexpr Word joined_on { "Ikut sejak tanggal", "Joined on" };
inline constexpr Word she_agreed { "Ibu ini sudah ditanya dan setuju ikut.", "She was asked and agreed to join." };
inline constexpr Word add_member { "Tambah ke kelompok", "Add to the group" };
inline constexpr Word member_added { "Ibu itu sekarang anggota kelompok.", "She is in the group now." };
inline constexpr Word left_on { "Keluar pada tanggal", "Left on" };
inline constexpr Word leave_lead { "Alasannya tidak perlu dicatat. Ibu boleh ikut lagi kapan saja.",
    "No reason is needed. She may join again at any time." };
inline constexpr Word member_left { "Keluarnya sudah dicatat.", "It is noted that she left." };

inline constexpr Word interviews { "Wawancara", "Interviews" };
inline constexpr Word interviews_lead {
    "Cukup ditanya. Ibu yang tidak mau tetap ikut, dan kelompok tetap maju. Wawancara di program terbaca sendiri.",
    "Asking is enough. A woman who would rather not stays, and the group goes on. Interviews in the program show by "
    "themselves."
};
inline constexpr Word open_interview { "Buka wawancara", "Open the interview" };
inline constexpr Word in_program { "lewat program", "in the program" };
inline constexpr Word begin_interview { "Mulai wawancara", "Begin the interview" };
inline constexpr Word asked_elsewhere { "Ditanya di luar program", "Asked outside the program" };
inline constexpr Word after_baseline { "Setelah wawancara awalnya", "After her first interview" };
inline constexpr Word baseline { "Awal", "First" };
inline constexpr Word endline { "Akhir", "Last" };
inline constexpr Word asked_not_yet { "Belum ditanya", "Not asked" };
inline constexpr Word asked_answered { "Sudah menjawab", "Answered" };
inline constexpr Word asked_declined { "Memilih tidak", "Would rather not" };
inline constexpr Word note_answered { "Catat menjawab", "Note: answered" };
inline constexpr Word note_declined { "Catat memilih tidak", "Note: rather not" };
inline constexpr Word asked_noted { "Sudah dicatat. Terima kasih sudah bertanya.", "Noted. Thank you for asking." };

inline constexpr Word contacts { "Kunjungan dan perkenalan", "Visits and introductions" };
inline constexpr Word no_contacts { "Belum ada catatan. Mulai dari kunjungan ke ketua RT.",
    "Nothing noted yet. Start with a visit to the head of the RT." };
inline constexpr Word note_contact { "Catat kunjungan", "Note a visit" };
inline constexpr Word contact_kind { "Bagaimana bertemu?", "How did you meet?" };
inline constexpr Word contact_kinds[] {
    { "Kunjungan", "Visit" },
    { "Perkenalan", "Introduction" },
    { "Telepon atau pesan", "Call or message" },
};
inline constexpr Word with_whom { "Dengan siapa?", "With whom?" };
inline constexpr Word about { "Apa yang dibicarakan?", "What was it about?" };
inline constexpr Word contact_noted { "Kunjungan sudah dicatat.", "The visit is noted." };
inline constexpr Word on_day { "Tanggal", "Day" };

inline constexpr Word needs { "Kebutuhan dan potensi", "Needs and strengths" };
inline constexpr Word no_needs { "Belum ada catatan. Tanyakan apa yang ibu-ibu perlukan dan kuasai.",
    "Nothing noted yet. Ask what the women need and what they are good at." };
inline constexpr Word need_kind { "Ini kebutuhan atau potensi?", "A need or a strength?" };
inline constexpr Word need_kinds[] { { "Kebutuhan", "Need" }, { "Potensi", "Strength" } };
inline constexpr Word need_what { "Apa yang disampaikan?", "What was said?" };
inline constexpr Word said_by { "Siapa yang menyampaikan?", "Who said it?" };
inline constexpr Word said_by_heading { "Dari", "From" };
inline constexpr Word note_need { "Simpan catatan", "Save the note" };
inline constexpr Word need_noted { "Catatan sudah tersimpan.", "The note is saved." };

inline constexpr Word options { "Pilihan dan suara", "Options and votes" };
inline constexpr Word no_options { "Belum ada pilihan. Catat paling sedikit dua.",
    "No options yet. Note at least two." };
inline constexpr Word option_heading { "Pilihan", "Option" };
inline constexpr Word votes_heading { "Suara", "Votes" };
inline constexpr Word leads { "Terbanyak", "Leads" };
inline constexpr Word tie { "Suara terbanyak masih sama. Pungut suara lagi.", "There is a tie. Vote once more." };
inline constexpr Word option_name { "Pilihan kegiatan", "Option" };
inline constexpr Word option_details { "Keterangan", "Details" };
inline constexpr Word propose { "Tambah pilihan", "Add the option" };
inline constexpr Word proposed { "Pilihan sudah ditambahkan.", "The option is added." };
inline constexpr Word only_in_planning { "Pilihan dan suara dicatat pada tahap Perencanaan.",
    "Options and votes are noted in the planning stage." };
inline constexpr Word take_votes { "Catat suara", "Note votes" };
inline constexpr Word votes { "Suara ibu-ibu", "The women's votes" };
inline constexpr Word votes_lead { "Satu ibu satu suara. Suara yang diganti menggantikan yang lama.",
    "One woman, one vote. A changed vote replaces the one before." };
inline constexpr Word voted_on { "Tanggal musyawarah", "Day of the meeting" };
inline constexpr Word save_votes { "Simpan suara", "Save the votes" };
inline constexpr Word votes_noted { "Suara sudah dicatat.", "The votes are noted." };

inline constexpr Word steps { "Rencana langkah", "Plan of steps" };
inline constexpr Word no_steps { "Belum ada langkah. Mulai dari yang paling dekat.",
    "No steps yet. Start with the nearest one." };
inline constexpr Word step_heading { "Langkah", "Step" };
inline constexpr Word owner_heading { "Penanggung jawab", "Owner" };
inline constexpr Word due_heading { "Paling lambat", "Due" };
inline constexpr Word state_heading { "Keadaan", "State" };
inline constexpr Word step_what { "Langkah apa?", "Which step?" };
inline constexpr Word step_owner { "Anggota yang bertanggung jawab", "Member who takes care of it" };
inline constexpr Word step_owner_name { "Atau nama orang lain", "Or another person's name" };
inline constexpr Word due_on { "Paling lambat tanggal", "Due on" };
inline constexpr Word plan_step { "Tambah langkah", "Add the step" };
inline constexpr Word step_planned { "Langkah sudah ditambahkan.", "The step is added." };
inline constexpr Word step_open { "Berjalan", "Open" };
inline constexpr Word step_late { "Lewat tanggal", "Overdue" };
inline constexpr Word step_done { "Selesai", "Done" };
inline constexpr Word step_dropped { "Dihentikan", "Dropped" };
inline constexpr Word update_step { "Perbarui", "Update" };
inline constexpr Word end_step { "Perbarui langkah", "Update a step" };
inline constexpr Word step_became { "Bagaimana langkah ini sekarang?", "How does this step stand?" };
inline constexpr Word step_open_again { "Dibuka lagi", "Opened again" };
inline constexpr Word step_because { "Alasan, bila dihentikan atau dibuka lagi", "Why, when dropped or opened again" };
inline constexpr Word save_step { "Simpan langkah", "Save the step" };
inline constexpr Word step_updated { "Langkah sudah diperbarui.", "The step is updated." };

inline constexpr Word findings { "Hasil evaluasi", "Findings" };
inline constexpr Word no_findings { "Belum ada hasil. Tanyakan apa yang berhasil dan yang perlu diperbaiki.",
    "No findings yet. Ask what worked and what is to mend." };
inline constexpr Word finding_kind { "Hasil yang mana?", "Which kind?" };
inline constexpr Word finding_kinds[] { { "Yang berhasil", "What worked" }, { "Yang perlu diperbaiki", "To mend" } };
inline constexpr Word finding_what { "Apa yang dilihat bersama?", "What was seen together?" };
inline constexpr Word note_finding { "Simpan hasil", "Save the finding" };
inline constexpr Word finding_noted { "Hasil evaluasi sudah tersimpan.", "The finding is saved." };

inline constexpr Word handover { "Serah terima", "Handover" };
inline constexpr Word handover_lead { "Siapa yang meneruskan, apa yang diteruskan, dan kapan kita menengok lagi.",
    "Who carries on, with what, and when somebody comes back to ask." };
inline constexpr Word carried_by { "Siapa yang meneruskan?", "Who carries on?" };
inline constexpr Word handed_what { "Apa yang diteruskan?", "What is carried on?" };
inline constexpr Word follow_up_on { "Kunjungan lanjutan tanggal", "Follow-up on" };
inline constexpr Word hand_over { "Simpan serah terima", "Save the handover" };
inline constexpr Word handed_over { "Serah terima sudah tersimpan.", "The handover is saved." };

inline constexpr Word rename { "Ganti nama kelompok", "Rename the group" };
inline constexpr Word new_name { "Nama yang baru", "New name" };
inline constexpr Word renamed { "Nama kelompok sudah diganti.", "The group is renamed." };
inline constexpr Word take_back { "Tarik catatan", "Take the note back" };
inline constexpr Word back_lead { "Catatan tetap terlihat dengan coretan, dan tidak dihitung lagi.",
    "The note stays to be seen, struck through, and counts no more." };
inline constexpr Word why_back { "Apa yang keliru?", "What was wrong?" };
inline constexpr Word taken_back { "Catatan sudah ditarik.", "The note is taken back." };
inline constexpr Word no_visits { "Belum ada kunjungan lanjutan.", "No follow-up visit yet." };
inline constexpr Word visit_found { "Apa yang terlihat?", "What was seen?" };
inline constexpr Word visit_next { "Kunjungan berikutnya, bila ada", "Next visit, if any" };
inline constexpr Word visit_next_heading { "Berikutnya", "Next" };
inline constexpr Word note_visit { "Catat kunjungan lanjutan", "Note the follow-up visit" };
inline constexpr Word visit_noted { "Kunjungan lanjutan sudah dicatat.", "The follow-up visit is noted." };

inline constexpr Word farewell { "Surat pelepasan", "Farewell letter" };
inline constexpr Word congratulations { "Selamat, Bu. Ibu sudah bisa jalan sendiri.",
    "Congratulations, Bu. You can walk on your own now." };
inline constexpr Word farewell_text { "{n} ibu, dari persiapan {from} sampai terminasi {to}. Pintu kami tetap terbuka.",
    "{n} women, from engagement on {from} to termination on {to}. Our door stays open." };
inline constexpr Word farewell_carried { "Yang meneruskan: {who}.", "Carried on by {who}." };
inline constexpr Word farewell_follow_up { "Kami menengok lagi pada {day}.", "We come to see you again on {day}." };
inline constexpr Word not_seen_off { "Kelompok ini belum dilepas.", "This group was not seen off yet." };
inline constexpr Word to_group { "Kembali ke kelompok", "Back to the group" };
inline constexpr Word chair { "Ketua", "Chair" };
inline constexpr Word facilitator_sign { "Fasilitator", "Facilitator" };
inline constexpr Word print { "Cetak", "Print" };
inline constexpr Word sheet_title { "Perjalanan kelompok", "The group's journey" };
inline constexpr Word nothing_noted { "Belum ada catatan.", "Nothing noted yet." };

}
