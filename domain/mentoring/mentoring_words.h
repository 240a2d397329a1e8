#pragma once

#include "base/words.h"

namespace mentoring::say {

using words::Word;

inline constexpr Word title { "Pendampingan", "Mentoring" };
inline constexpr Word lead {
    "Yang dimulai di kegiatan berlanjut di sini: siapa mendampingi siapa, dan langkah berikutnya.",
    "What began at a session goes on here: who accompanies whom, and the next step."
};
inline constexpr Word rule { "Lama tidak bertemu: lewat dua kali jarak yang direncanakan, paling sedikit 30 hari.",
    "Silent: no meeting for twice as long as they planned, and at least 30 days." };
inline constexpr Word none_open { "Belum ada pendampingan yang berjalan.", "No mentoring goes on yet." };
inline constexpr Word none_ended { "Belum ada pendampingan yang selesai.", "No mentoring has ended yet." };
inline constexpr Word see_ended { "Yang sudah selesai", "Those that ended" };
inline constexpr Word ended_title { "Pendampingan yang selesai", "Mentoring that ended" };
inline constexpr Word ended_lead { "Pintu kami tetap terbuka: buka yang baru bila ia ingin didampingi lagi.",
    "Our door stays open: open a new one when she wishes to go on." };
inline constexpr Word see_mentors { "Para pendamping", "The mentors" };
inline constexpr Word none_like_it { "Tidak ada saat ini.", "There is none now." };
inline constexpr Word mentor { "Pendamping", "Mentor" };
inline constexpr Word mentee { "Yang didampingi", "Accompanied" };
inline constexpr Word and_more { "{name} dan {n} ibu lain", "{name} and {n} more" };
inline constexpr Word nobody { "Tidak ada", "Nobody" };
inline constexpr Word with { "dengan {name}", "with {name}" };
inline constexpr Word purpose_short { "Untuk apa", "What for" };
inline constexpr Word last_met { "Terakhir bertemu", "Last meeting" };
inline constexpr Word not_met { "Belum pernah", "Not yet" };
inline constexpr Word next_due { "Langkah berikut", "Next step" };
inline constexpr Word no_step { "Belum ada", "None" };
inline constexpr Word standing { "Keadaan", "How it stands" };
inline constexpr Word silent { "Lama tidak bertemu", "Silent" };
inline constexpr Word overdue { "Langkah lewat harinya", "Step past its day" };
inline constexpr Word goes_on { "Berjalan", "Goes on" };
inline constexpr Word ended_on { "Selesai", "Ended" };

inline constexpr Word open { "Buka pendampingan", "Open a mentoring" };
inline constexpr Word choose_mentor { "Siapa pendampingnya?", "Who is the mentor?" };
inline constexpr Word choose_mentor_lead { "Ibu komunitas ini yang mau berjalan bersama ibu lain.",
    "A woman of this community who is willing to walk along." };
inline constexpr Word choose_mentee { "Siapa yang didampingi?", "Who is accompanied?" };
inline constexpr Word choose_mentee_lead { "Pilih satu dulu. Ibu lain bisa ikut kemudian.",
    "Choose one for now. Others can join later." };
inline constexpr Word choose_another { "Pilih ibu lain", "Choose another woman" };
inline constexpr Word search { "Cari nama ibu", "Search a woman" };
inline constexpr Word find { "Cari ibu", "Find her" };
inline constexpr Word nobody_found { "Nama itu tidak ada. Periksa ejaannya.",
    "There is no such name. Check its spelling." };
inline constexpr Word purpose { "Untuk apa pendampingan ini?", "What is this mentoring for?" };
inline constexpr Word purpose_hint { "Satu kalimat, misalnya: bisa menghitung harga jual kuenya sendiri.",
    "One sentence, such as: can work out the price of her cakes herself." };
inline constexpr Word begun_on { "Mulai hari", "Begun on" };
inline constexpr Word begun_on_short { "Mulai", "Begun" };
inline constexpr Word rhythm { "Rencana bertemu tiap berapa hari?", "How many days between meetings?" };
inline constexpr Word rhythm_hint { "Misalnya 14 untuk dua minggu sekali.", "Such as 14 for every two weeks." };
inline constexpr Word rhythm_short { "Rencana bertemu", "Means to meet" };
inline constexpr Word every_days { "tiap {n} hari", "every {n} days" };
inline constexpr Word continues { "Melanjutkan kegiatan", "Goes on from the session" };
inline constexpr Word opened { "Pendampingan sudah dibuka.", "The mentoring is open." };

inline constexpr Word mentees_of { "Ibu yang didampingi", "Women who are accompanied" };
inline constexpr Word since { "sejak {day}", "since {day}" };
inline constexpr Word left_day { "keluar {day}", "left on {day}" };
inline constexpr Word from_to { "{from} sampai {to}", "{from} to {to}" };
inline constexpr Word add_woman { "Tambah ibu", "Add a woman" };
inline constexpr Word add_woman_lead { "Cari namanya, lalu pilih hari ia mulai ikut.",
    "Search her name, then choose the day she joined." };
inline constexpr Word which_woman { "Ibu yang mana?", "Which woman?" };
inline constexpr Word joined_on { "Ikut sejak", "Joined on" };
inline constexpr Word joined { "Ibu itu sudah ikut.", "She has joined." };
inline constexpr Word leaves { "Catat keluar", "Note that she leaves" };
inline constexpr Word left_on { "Keluar pada hari", "Left on" };
inline constexpr Word why_leaves { "Mengapa ia keluar?", "Why does she leave?" };
inline constexpr Word has_left { "Sudah tercatat keluar.", "It is noted that she left." };
inline constexpr Word leave_lead { "Yang sudah dicatat tetap ada.", "What was noted stays." };

inline constexpr Word note_meeting { "Catat pertemuan", "Note a meeting" };
inline constexpr Word meeting_lead { "Cukup intinya. Yang rahasia tidak usah ditulis.",
    "What matters is enough. Leave out what is confidential." };
inline constexpr Word held_on { "Hari apa?", "On which day?" };
inline constexpr Word way { "Bagaimana?", "How?" };
inline constexpr Word met { "Bertemu langsung", "They met" };
inline constexpr Word call { "Telepon", "By phone" };
inline constexpr Word whatsapp { "WhatsApp", "WhatsApp" };
inline constexpr Word who_was_there { "Siapa yang hadir?", "Who was there?" };
inline constexpr Word talked { "Apa yang dibicarakan?", "What was talked about?" };
inline constexpr Word talked_hint { "Satu atau dua kalimat.", "One or two sentences." };
inline constexpr Word step_title { "Langkah berikutnya", "The next step" };
inline constexpr Word step_lead { "Kosongkan ketiganya bila tidak ada.", "Leave all three empty when there is none." };
inline constexpr Word step_what { "Apa yang akan dilakukan?", "What will be done?" };
inline constexpr Word step_whose { "Oleh siapa?", "By whom?" };
inline constexpr Word step_by { "Sampai hari apa?", "By which day?" };
inline constexpr Word another_meeting { "Ya, ini pertemuan yang lain.", "Yes, this is another meeting." };
inline constexpr Word meeting_noted { "Pertemuan sudah tersimpan.", "The meeting is saved." };

inline constexpr Word open_steps { "Langkah yang berjalan", "Open steps" };
inline constexpr Word due_on { "sampai {day}", "by {day}" };
inline constexpr Word past_day { "Lewat harinya", "Past its day" };
inline constexpr Word what_happened { "Apa yang terjadi?", "What happened with it?" };
inline constexpr Word meetings { "Pertemuan", "Meetings" };
inline constexpr Word no_meetings { "Belum ada pertemuan.", "No meeting was noted yet." };
inline constexpr Word an_officer { "Pengurus", "An officer" };
inline constexpr Word see_note { "Buka catatan", "Open the note" };
inline constexpr Word noted_by { "Dicatat oleh", "Noted by" };

inline constexpr Word step { "Langkah", "Step" };
inline constexpr Word whose { "Oleh", "By" };
inline constexpr Word by_day { "Sampai hari", "By" };
inline constexpr Word done { "Sudah dilakukan", "Done" };
inline constexpr Word not_yet { "Belum, dengan hari baru", "Not yet, by a new day" };
inline constexpr Word not_yet_short { "Belum", "Not yet" };
inline constexpr Word dropped { "Tidak jadi", "Dropped" };
inline constexpr Word became { "Jadi bagaimana?", "How did it go?" };
inline constexpr Word told_in_words { "Ceritakan dalam satu kalimat", "Tell it in a sentence" };
inline constexpr Word happened_on { "Diketahui pada hari", "Known since" };
inline constexpr Word new_day { "Hari baru, bila belum", "The new day, if not yet" };
inline constexpr Word save_outcome { "Simpan kabarnya", "Save the news" };
inline constexpr Word change_outcome { "Perbaiki kabarnya", "Set the news right" };
inline constexpr Word outcome_saved { "Kabarnya sudah tersimpan.", "The news is saved." };
inline constexpr Word saved_masked { "Tersimpan. Nomor HP atau NIK di dalamnya kami tutup.",
    "Saved. Phone or identity card numbers in it were masked." };
inline constexpr Word said_before { "Kabar selama ini", "What was said so far" };

inline constexpr Word one_meeting { "Satu pertemuan", "One meeting" };
inline constexpr Word retract { "Tarik catatan", "Retract the note" };
inline constexpr Word retract_lead { "Catatan tetap terbaca, dengan garis dan alasannya. Langkahnya ikut ditarik.",
    "The note stays readable, struck through, with the reason. Its step goes with it." };
inline constexpr Word because { "Alasannya", "The reason" };
inline constexpr Word was_erased { "Datanya dihapus atas permintaannya", "Her data were erased at her request" };
inline constexpr Word retracted { "Catatan sudah ditarik.", "The note is retracted." };
inline constexpr Word retracted_because { "Ditarik: {because}", "Retracted: {because}" };

inline constexpr Word end { "Tutup pendampingan", "End the mentoring" };
inline constexpr Word end_lead { "Semua catatan tetap ada.", "All notes stay." };
inline constexpr Word end_with_steps { "Masih ada langkah yang berjalan. Catat dulu kabarnya bila bisa.",
    "Steps are still open. If you can, first note what became of them." };
inline constexpr Word which_reason { "Mengapa selesai?", "Why does it end?" };
inline constexpr Word on_her_own { "Sudah bisa jalan sendiri", "Walks on her own now" };
inline constexpr Word moved { "Pindah", "Moved away" };
inline constexpr Word no_time { "Tidak ada waktu", "No time" };
inline constexpr Word other_mentor { "Ganti pendamping", "Another mentor" };
inline constexpr Word other_reason { "Alasan lain", "Another reason" };
inline constexpr Word reason_in_words { "Keterangan", "In words" };
inline constexpr Word end_day { "Selesai pada hari", "Ended on" };
inline constexpr Word ended { "Pendampingan sudah ditutup.", "The mentoring has ended." };
inline constexpr Word ended_because { "Selesai {day}: {reason}.", "Ended on {day}: {reason}." };

inline constexpr Word circles_of_hers { "Pendampingan yang berjalan", "Circles that go on" };
inline constexpr Word meetings_of_load { "Pertemuan 90 hari terakhir", "Meetings of the last 90 days" };
inline constexpr Word day { "Hari", "Day" };
inline constexpr Word talked_short { "Yang dibicarakan", "Talked about" };
inline constexpr Word way_short { "Cara", "How" };
inline constexpr Word mentors_title { "Para pendamping", "The mentors" };
inline constexpr Word mentors_lead { "Supaya tidak ada yang memikul terlalu banyak. Bukan nilai siapa pun.",
    "So that nobody carries too much. Nobody is graded." };
inline constexpr Word name { "Nama", "Name" };
inline constexpr Word circles { "Pendampingan", "Circles" };
inline constexpr Word women { "Ibu didampingi", "Women" };
inline constexpr Word meetings_lately { "Temu 90 hari ini", "Met in 90 days" };
inline constexpr Word can_carry { "Kesanggupannya", "What she can carry" };
inline constexpr Word not_asked { "Belum ditanya", "Not asked yet" };
inline constexpr Word n_women { "{n} ibu", "{n} women" };
inline constexpr Word more_than_said { "Lebih dari yang ia sanggupi", "More than she said" };
inline constexpr Word no_mentors { "Belum ada pendamping.", "There are no mentors yet." };

inline constexpr Word see_hers { "Lihat pendampingan", "See mentoring" };
inline constexpr Word her_entry { "Data ibu ini", "Her entry" };
inline constexpr Word accompanies { "Ia mendampingi", "She accompanies" };
inline constexpr Word is_accompanied { "Ia didampingi", "She is accompanied" };
inline constexpr Word accompanies_nobody { "Ia belum mendampingi siapa pun.", "She accompanies nobody yet." };
inline constexpr Word nobody_accompanies { "Belum ada yang mendampinginya.", "Nobody accompanies her yet." };
inline constexpr Word make_mentor { "Jadikan pendamping", "Make her a mentor" };
inline constexpr Word find_mentor { "Carikan pendamping", "Find her a mentor" };
inline constexpr Word ask_capacity { "Berapa ibu yang ia sanggup dampingi?", "How many women can she accompany?" };
inline constexpr Word save_capacity { "Simpan jumlahnya", "Save the number" };
inline constexpr Word told_meeting { "Pertemuan dengan {name}: \"{words}\"", "Meeting with {name}: \"{words}\"" };
inline constexpr Word told_opening { "{name} mendampingi {woman}: \"{words}\"",
    "{name} accompanies {woman}: \"{words}\"" };
inline constexpr Word told_joining { "{woman} ikut didampingi {name}", "{woman} joins those whom {name} accompanies" };
inline constexpr Word told_leaving { "{woman} tidak lagi didampingi {name}: \"{words}\"",
    "{woman} is no longer accompanied by {name}: \"{words}\"" };
inline constexpr Word told_ending { "Pendampingan {name} selesai", "The mentoring by {name} ends" };
inline constexpr Word told_retraction { "Pertemuan \"{words}\" ditarik: {because}",
    "The meeting \"{words}\" taken back: {because}" };
inline constexpr Word told_step { "Langkah \"{what}\": {words}", "Step \"{what}\": {words}" };
inline constexpr Word capacity_saved { "Jumlahnya sudah tersimpan.", "The number is saved." };

}
