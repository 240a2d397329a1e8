#pragma once

#include "base/words.h"

namespace session::say {

using words::Word;

inline constexpr Word nav { "Kegiatan", "Sessions" };
inline constexpr Word schedule { "Jadwal kegiatan", "Schedule of sessions" };
inline constexpr Word upcoming { "Akan datang", "Upcoming" };
inline constexpr Word past { "Sudah lewat", "Past" };
inline constexpr Word plan { "Rencanakan kegiatan", "Plan a session" };
inline constexpr Word none_upcoming { "Belum ada kegiatan yang direncanakan. Rencanakan satu, lalu kabari ibu-ibu.",
    "No session is planned yet. Plan one, then tell the women." };
inline constexpr Word none_past { "Belum ada kegiatan yang sudah lewat.", "There are no past sessions yet." };
inline constexpr Word programme_first { "Buat program dulu, misalnya MOCI.",
    "Create a programme first, such as MOCI." };
inline constexpr Word add_programme { "Tambah program", "Add a programme" };
inline constexpr Word planned { "Direncanakan", "Planned" };
inline constexpr Word held { "Terlaksana", "Held" };
inline constexpr Word held_present { "Terlaksana, {n} hadir", "Held, {n} present" };
inline constexpr Word to_close { "{n} hadir, belum ditandai terlaksana", "{n} came, not marked as held yet" };
inline constexpr Word to_record { "Belum dicatat", "Not recorded yet" };
inline constexpr Word cancelled { "Dibatalkan", "Cancelled" };

inline constexpr Word programme { "Program", "Programme" };
inline constexpr Word module { "Materi", "Module" };
inline constexpr Word title { "Judul kegiatan", "Title" };
inline constexpr Word title_hint { "Misalnya: Membuat sambal kemasan.", "Such as: Packing sambal." };
inline constexpr Word place { "Tempat", "Place" };
inline constexpr Word place_hint { "Tampil di jadwal umum. Bila di rumah seorang ibu, tulis RT-nya saja.",
    "Shown on the public schedule. For a woman's home, write only its RT." };
inline constexpr Word landmark { "Patokan", "Landmark" };
inline constexpr Word landmark_hint { "Misalnya: belakang langgar, gang 3. Tidak tampil di jadwal umum.",
    "Such as: behind the prayer house, lane 3. Not shown in public." };
inline constexpr Word village { "Kelurahan", "Village" };
inline constexpr Word day { "Tanggal", "Date" };
inline constexpr Word starts_plain { "Jam mulai", "Starts at" };
inline constexpr Word ends_plain { "Jam selesai", "Ends at" };
inline constexpr Word time_hint { "Menurut jam di tempat komunitas.", "By the clock where the community is." };
inline constexpr Word trainer { "Narasumber", "Resource person" };
inline constexpr Word crowded {
    "Tempat hanya untuk {room} ibu, yang diharapkan datang {n}. Cari tempat lain, atau bagi "
    "menjadi dua sesi.",
    "There is room for {room} women, and {n} are expected. Find another place, or hold two sessions."
};
inline constexpr Word capacity { "Tempat untuk berapa ibu?", "Room for how many women?" };
inline constexpr Word notes { "Catatan untuk pengurus", "Notes for officers" };
inline constexpr Word notes_hint { "Tidak tampil di jadwal umum.", "Not shown in public." };
inline constexpr Word show_publicly { "Tampilkan di jadwal umum", "Show on the public schedule" };
inline constexpr Word save_plan { "Simpan rencana", "Save the plan" };
inline constexpr Word plan_saved { "Rencana sudah tersimpan. Sekarang pilih ibu yang diharapkan datang.",
    "The plan is saved. Now choose the women who are expected." };
inline constexpr Word change { "Ubah rencana", "Change the plan" };
inline constexpr Word changed { "Rencana sudah diubah. Rencana lama tetap tersimpan.",
    "The plan is changed. The earlier one is kept." };
inline constexpr Word back { "Kembali", "Back" };
inline constexpr Word back_to_session { "Kembali ke kegiatan", "Back to the session" };

inline constexpr Word cancel { "Batalkan kegiatan", "Cancel the session" };
inline constexpr Word cancel_title { "Batalkan kegiatan ini?", "Cancel this session?" };
inline constexpr Word cancel_lead { "Jadwal umum dan kalender di HP ikut berubah.",
    "The public schedule and the calendars on phones change too." };
inline constexpr Word because { "Alasannya", "The reason" };
inline constexpr Word although_they_came { "Batalkan juga, walau pengurus lain mencatat {n} orang hadir",
    "Cancel all the same, although other officers marked {n} as present" };
inline constexpr Word take_up_again { "Jadi dilaksanakan", "It takes place" };
inline constexpr Word taken_up_again {
    "Kegiatan ini tidak jadi dibatalkan. Catatan HP yang ditolak karena batal dicoba lagi dengan sendirinya. "
    "Hanya catatan pembatalan yang menunggu Ibu di halaman HP lapangan.",
    "The session takes place after all. Notes of phones that were refused because it was off are tried again by "
    "themselves. Only notes that cancel it wait for you on the page of field phones."
};
inline constexpr Word notes_wait { "Catatan yang berbeda menunggu Ibu:", "Notes that differ wait for you:" };
inline constexpr Word sessions_wait { "{n} kegiatan menunggu dipilih: catatan berbeda",
    "Sessions that wait for your choice, for notes differ: {n}" };
inline constexpr Word cancel_done { "Kegiatan sudah dibatalkan.", "The session is cancelled." };
inline constexpr Word cancelled_because { "Dibatalkan. Alasannya: {because}", "Cancelled. The reason: {because}" };
inline constexpr Word held_because { "Terlaksana. Catatan: {because}", "Held. Note: {because}" };

inline constexpr Word close { "Tandai terlaksana", "Mark as held" };
inline constexpr Word close_title { "Kegiatan ini sudah terlaksana?", "Was this session held?" };
inline constexpr Word close_lead {
    "{n} ibu hadir. Sesudah ini rencananya tidak bisa diubah; kehadiran masih bisa diperbaiki.",
    "{n} women were present. The plan can no longer change; attendance can still be corrected."
};
inline constexpr Word close_because { "Catatan", "Note" };
inline constexpr Word close_because_hint { "Perlu diisi bila tidak ada yang dicatat hadir.",
    "Needed when nobody is marked as present." };
inline constexpr Word close_done { "Kegiatan sudah tercatat terlaksana.", "The session is recorded as held." };

inline constexpr Word record { "Catat kehadiran", "Record attendance" };
inline constexpr Word for_group { "Untuk kelompok", "For a group" };
inline constexpr Word for_group_hint { "Kegiatan ini lalu tercatat di perjalanan kelompok itu.",
    "The session then counts in that group's journey." };
inline constexpr Word choose { "Pilih ibu yang diharapkan", "Choose who is expected" };
inline constexpr Word sheet { "Cetak daftar hadir", "Print the attendance sheet" };
inline constexpr Word paste { "Tempel daftar WhatsApp", "Paste a WhatsApp list" };
inline constexpr Word walk_ins { "Peserta baru", "New participants" };
inline constexpr Word walk_in_add { "Tambah peserta baru", "Add a new participant" };
inline constexpr Word stat_present { "hadir", "present" };
inline constexpr Word stat_excused { "izin", "excused" };
inline constexpr Word stat_sick { "sakit", "sick" };
inline constexpr Word stat_no_notice { "tanpa kabar", "no notice" };
inline constexpr Word stat_unmarked { "belum dicatat", "not marked yet" };
inline constexpr Word stat_walk_ins { "peserta baru", "new participants" };
inline constexpr Word corrections { "{n} catatan kehadiran pernah diperbaiki. Catatan lama tetap tersimpan.",
    "{n} marks were corrected. The earlier ones are kept." };

inline constexpr Word moments { "Yang terjadi", "What happened" };
inline constexpr Word note_moment { "Catat yang terjadi", "Note what happened" };
inline constexpr Word note_moment_lead { "Beberapa kalimat saja. Foto boleh ikut, paling banyak 4.",
    "A few sentences will do. Photos may come along, at most 4." };
inline constexpr Word moment_text { "Apa yang terjadi?", "What happened?" };
inline constexpr Word moment_text_hint { "Misalnya: Ibu-ibu mencoba tiga resep, lalu menghitung modalnya.",
    "Such as: The women tried three recipes and worked out the cost." };
inline constexpr Word photos { "Foto", "Photos" };
inline constexpr Word photos_hint {
    "JPEG, PNG atau WebP, paling besar 400 KB. Jangan foto ibu yang memakai tanda merah.",
    "JPEG, PNG or WebP, at most 400 KB each. Take no photo of a woman who wears a red sign."
};
inline constexpr Word save_moment { "Simpan catatan", "Save the note" };
inline constexpr Word moment_saved { "Catatan sudah tersimpan.", "The note is saved." };
inline constexpr Word moment_saved_masked { "Catatan sudah tersimpan. Nomor NIK di dalamnya disamarkan.",
    "The note is saved. The identity card number in it is masked." };
inline constexpr Word moment_by { "{name}, {at}", "{name}, {at}" };
inline constexpr Word open_moment { "Buka catatan ini", "Open this note" };
inline constexpr Word photo { "Foto kegiatan", "Photo of the session" };
inline constexpr Word photo_of { "Foto {n} dari {all}", "Photo {n} of {all}" };
inline constexpr Word photos_to_come { "{n} foto menyusul", "{n} photos to come" };
inline constexpr Word photo_on_its_way { "Foto ini masih di HP pencatatnya. Fotonya menyusul.",
    "This photo is still on the phone of who took it. It will come." };
inline constexpr Word photo_is_private {
    "Hanya pengurus yang mencatat kegiatan melihat foto ini. Dua tahun setelah sampai, foto dihapus dengan sendirinya.",
    "Only officers who record sessions see this photo. Two years after it came it is erased by itself."
};
inline constexpr Word photo_grew_old { "Foto disimpan dua tahun, lalu dihapus dengan sendirinya.",
    "Photos are kept for two years, then erased automatically." };
inline constexpr Word take_photo_off { "Keluarkan foto ini", "Take this photo off" };
inline constexpr Word take_photo_off_lead { "Fotonya dihapus dari server. Alasannya tetap tercatat.",
    "The photo is erased from the server. The reason stays on record." };
inline constexpr Word photo_taken_off { "Foto sudah dikeluarkan dan dihapus.", "The photo is taken off and erased." };
inline constexpr Word take_moment_off { "Keluarkan catatan ini", "Take this note off" };
inline constexpr Word take_moment_off_lead { "Catatan tidak tampil lagi dan fotonya dihapus. Alasannya tetap tercatat.",
    "The note is shown no more and its photos are erased. The reason stays on record." };
inline constexpr Word moment_taken_off { "Catatan sudah dikeluarkan.", "The note is taken off." };
inline constexpr Word told_moment { "Yang terjadi di {session}, {day}: {text} ({photos} foto)",
    "What happened at {session}, {day}: {text} ({photos} photos)" };
inline constexpr Word told_photo_off { "Foto dikeluarkan dari {session}, {day}: {because}",
    "A photo taken off {session}, {day}: {because}" };
inline constexpr Word told_moment_off { "Catatan dikeluarkan dari {session}, {day}: {because}",
    "A note taken off {session}, {day}: {because}" };
inline constexpr Word told_plan { "Kegiatan di tempat: {title}, {place}, {day}",
    "A session on the spot: {title}, {place}, {day}" };
inline constexpr Word told_marks { "Kehadiran di {session}, {day}: {marks}",
    "Attendance at {session}, {day}: {marks}" };
inline constexpr Word told_walk_in { "{name} ikut di {session}, {day}", "{name} came along to {session}, {day}" };
inline constexpr Word told_take_off { "Peserta dihapus dari {session}, {day}: {because}",
    "A participant taken off {session}, {day}: {because}" };
inline constexpr Word not_marked { "Belum dicatat", "Not marked" };
inline constexpr Word alike { "Kegiatan yang serupa", "Sessions that are alike" };
inline constexpr Word alike_lead {
    "Dua pengurus bisa mencatat kegiatan yang sama tanpa saling tahu. Bila disatukan, kehadiran, peserta baru, catatan "
    "dan foto dari kegiatan lain masuk ke kegiatan ini, dan kegiatan lain itu dibatalkan. Tanda yang berbeda menunggu "
    "pilihan Ibu. Bila ternyata memang dua, keduanya bisa dipisahkan lagi.",
    "Two officers may note the same session without knowing of each other. When they are joined, attendance, new "
    "participants, notes and photos of the other become those of this one, and the other is cancelled. Marks that "
    "differ wait for you. If they turn out to be two, they can be parted again."
};
inline constexpr Word none_alike { "Tidak ada kegiatan yang serupa.", "No session is like this one." };
inline constexpr Word has_alike { "Ada kegiatan serupa pada jam yang sama di kelurahan ini.",
    "There is a session like this one at the same hours in this village." };
inline constexpr Word may_be_one { "Mungkin dicatat dua kali:", "May be noted twice:" };
inline constexpr Word see_alike { "Satukan atau pisahkan", "Join them or tell them apart" };
inline constexpr Word planned_by { "Dicatat oleh {name}", "Noted by {name}" };
inline constexpr Word join_alike { "Satukan ke kegiatan ini", "Join it to this one" };
inline constexpr Word are_two { "Memang dua kegiatan", "They are two" };
inline constexpr Word joined_because { "Disatukan dengan kegiatan yang sama.", "Joined to the same session." };
inline constexpr Word joined_done { "Dua kegiatan itu sudah menjadi satu.", "The two sessions are one now." };
inline constexpr Word told_apart { "Dicatat: memang dua kegiatan.", "Noted: they are two sessions." };
inline constexpr Word was_joined { "Kegiatan ini disatukan dengan kegiatan lain yang sama.",
    "This session was joined to another that is the same." };
inline constexpr Word part_again { "Pisahkan lagi", "Part them again" };
inline constexpr Word holds_joined { "“{session}” disatukan ke kegiatan ini.", "“{session}” was joined to this one." };
inline constexpr Word stands_again { "“{session}” menjadi kegiatan sendiri lagi, seperti direncanakan dulu.",
    "“{session}” is a session of its own again, as it was planned." };
inline constexpr Word stands_again_held { "“{session}” menjadi kegiatan sendiri lagi, terlaksana seperti dicatat dulu.",
    "“{session}” is a session of its own again, held as it was noted." };
inline constexpr Word goes_back {
    "Kehadiran, peserta baru, catatan dan fotonya kembali ke sana, keluar dari “{other}”. "
    "Riwayatnya tetap terbaca.",
    "Its attendance, new participants, notes and photos go back there and leave “{other}”. The history stays."
};
inline constexpr Word stays_there { "Yang dicatat di “{other}” sesudah disatukan tetap di “{other}”. "
                                    "Juga catatan HP untuk “{session}” yang tiba sesudah disatukan.",
    "What was noted at “{other}” after they were joined stays at “{other}”. So do notes of phones for “{session}” "
    "that came after they were joined." };
inline constexpr Word not_asked_again { "Keduanya dicatat sebagai dua kegiatan, dan tidak bisa disatukan lagi.",
    "They are noted as two sessions, and cannot be joined again." };
inline constexpr Word parted_because { "Kegiatannya dipisahkan lagi.", "The sessions were parted again." };
inline constexpr Word parted { "Kegiatan ini berdiri sendiri lagi.", "This session stands by itself again." };
inline constexpr Word open_the_other { "Buka kegiatan itu", "Open that session" };
inline constexpr Word disagreements { "Catatan yang berbeda", "Notes that differ" };
inline constexpr Word disagreements_lead {
    "Pengurus mencatat hal yang sama tanpa saling tahu. Yang terakhir berlaku sampai Ibu memilih.",
    "Officers noted the same thing without knowing of each other. The latest stands until you choose."
};
inline constexpr Word no_disagreements { "Tidak ada catatan yang berbeda.", "No notes differ." };
inline constexpr Word some_differ { "{n} hal dicatat berbeda oleh dua pengurus.",
    "Noted differently by two officers: {n}." };
inline constexpr Word see_disagreements { "Pilih yang benar", "Choose which is right" };
inline constexpr Word said_by { "{mark}, menurut {name}, {at}", "{mark}, says {name}, {at}" };
inline constexpr Word which_is_right { "Mana yang benar?", "Which is right?" };
inline constexpr Word according_to { "Menurut {name}, {at}", "{name} says, {at}" };
inline constexpr Word this_is_right { "Ini yang benar", "This is right" };
inline constexpr Word left_empty { "(dikosongkan)", "(left empty)" };
inline constexpr Word hours { "Jam", "Hours" };
inline constexpr Word walk_ins_name { "Nama peserta baru", "Name of a new participant" };
inline constexpr Word walk_ins_phone { "Nomor HP {name}", "Phone number of {name}" };
inline constexpr Word settled { "Pilihan Ibu sudah tersimpan.", "Your choice is saved." };
inline constexpr Word present { "Hadir", "Present" };
inline constexpr Word excused { "Izin", "Excused" };
inline constexpr Word sick { "Sakit", "Sick" };
inline constexpr Word no_notice { "Tanpa kabar", "No notice" };
inline constexpr Word taken_off { "Bukan peserta", "Not a participant" };
inline constexpr Word who_came { "Siapa yang hadir?", "Who came?" };
inline constexpr Word save_marks { "Simpan kehadiran", "Save attendance" };
inline constexpr Word marks_saved { "Kehadiran sudah tersimpan.", "Attendance is saved." };
inline constexpr Word nobody_yet { "Belum ada ibu di daftar ini. Pilih dulu siapa yang diharapkan datang.",
    "Nobody is on this list yet. First choose who is expected." };
inline constexpr Word only_marked { "Ibu yang tidak ditandai dibiarkan: boleh dilengkapi nanti.",
    "Women without a mark are left alone: complete it later." };
inline constexpr Word nickname { "panggilan {name}", "called {name}" };

inline constexpr Word choose_title { "Siapa yang diharapkan datang?", "Who is expected?" };
inline constexpr Word choose_from { "Tampilkan ibu dari", "Show women from" };
inline constexpr Word search { "Cari nama", "Search a name" };
inline constexpr Word show { "Tampilkan", "Show" };
inline constexpr Word last_time { "Yang hadir terakhir kali", "Those present last time" };
inline constexpr Word everywhere { "Semua kelurahan", "All villages" };
inline constexpr Word add_chosen { "Tambahkan ke daftar", "Add to the list" };
inline constexpr Word chosen_saved { "Daftar ibu sudah tersimpan.", "The list is saved." };
inline constexpr Word nobody_found { "Tidak ada ibu yang cocok. Coba kelurahan lain atau hapus pencarian.",
    "No woman fits. Try another village or clear the search." };
inline constexpr Word found_of { "{shown} dari {n} ibu. Hapus centang pada yang tidak diharapkan.",
    "{shown} of {n} women. Untick those who are not expected." };
inline constexpr Word on_list { "sudah di daftar", "on the list" };
inline constexpr Word members { "Nama", "Names" };

inline constexpr Word paste_title { "Tempel daftar dari WhatsApp", "Paste a list from WhatsApp" };
inline constexpr Word paste_lead {
    "Salin daftar dari grup, lalu tempel di sini. Belum ada yang tercatat sebelum Ibu setujui.",
    "Copy the list from the group and paste it here. Nothing is recorded until you agree."
};
inline constexpr Word paste_field { "Daftar nama", "List of names" };
inline constexpr Word read_list { "Baca daftar", "Read the list" };
inline constexpr Word list_read { "Daftar sudah dibaca. Periksa, lalu simpan.",
    "The list is read. Check it, then save." };
inline constexpr Word draft_title { "Periksa daftar ini", "Check this list" };
inline constexpr Word draft_counts { "{sure} yakin, {ask} perlu ditanya, {unknown} tidak dikenal.",
    "{sure} sure, {ask} to be asked, {unknown} not known." };
inline constexpr Word sure { "Yakin", "Sure" };
inline constexpr Word ask { "Perlu ditanya", "To be asked" };
inline constexpr Word not_known { "Tidak dikenal", "Not known" };
inline constexpr Word her_mark { "Kehadirannya", "Her attendance" };
inline constexpr Word unread { "Baris tanpa nama yang terbaca", "Lines in which no name was found" };
inline constexpr Word unread_lead {
    "Baris ini tidak ikut disimpan. Bila ada ibu di dalamnya, catat lewat Catat kehadiran.",
    "These lines are not saved. If there is a woman in one of them, note her under Record attendance."
};
inline constexpr Word written { "Tertulis", "As written" };
inline constexpr Word who_is_it { "Siapa ibu ini?", "Who is she?" };
inline constexpr Word nobody { "Jangan dicatat", "Do not record" };
inline constexpr Word as_walk_in { "Catat sebagai peserta baru", "Record as a new participant" };
inline constexpr Word confirm_list { "Simpan kehadiran", "Save attendance" };

inline constexpr Word walk_in_lead { "Untuk ibu yang datang dan belum ada di daftar anggota. Dihitung terpisah.",
    "For women who came and are in no register yet. They are counted apart." };
inline constexpr Word walk_in_name { "Nama", "Name" };
inline constexpr Word walk_in_phone { "Nomor HP", "Phone number" };
inline constexpr Word walk_in_saved { "Peserta baru sudah dicatat.", "The new participant is recorded." };
inline constexpr Word take_off { "Salah catat? Keluarkan dari daftar", "Noted by mistake? Take her off" };
inline constexpr Word take_off_button { "Keluarkan dari daftar", "Take off the list" };
inline constexpr Word walk_in_taken_off { "Sudah dikeluarkan dari hitungan. Catatannya tetap ada.",
    "Taken off the count. The note itself stays." };
inline constexpr Word noted_before { "Sudah tercatat: {mark}. Bila disimpan, diganti yang di atas.",
    "Noted already: {mark}. Saving replaces it with the above." };
inline constexpr Word twice_by_two { "Mungkin satu orang, dicatat dua kali: oleh {first} dan {by}.",
    "May be one person, noted twice: by {first} and {by}." };
inline constexpr Word twice_by_one { "Mungkin satu orang, dicatat dua kali oleh {by} di dua alat.",
    "May be one person, noted twice by {by} on two devices." };
inline constexpr Word take_twice_off { "Keluarkan yang ini", "Take this one off" };
inline constexpr Word is_another { "Orang lain, namanya sama", "Another woman of that name" };
inline constexpr Word another_noted { "Dicatat sebagai orang lain.", "Noted as another woman." };
inline constexpr Word twice_because { "Orang yang sama, dicatat dua kali.", "The same person, noted twice." };
inline constexpr Word has_twice { "Ada peserta baru yang mungkin dicatat dua kali.",
    "A new participant may be noted twice." };
inline constexpr Word see_twice { "Periksa peserta baru", "Look at new participants" };
inline constexpr Word no_walk_ins { "Belum ada peserta baru di kegiatan ini.",
    "There are no new participants in this session yet." };
inline constexpr Word link { "Hubungkan dengan anggota", "Link with a member" };
inline constexpr Word link_title { "Siapa anggota ini?", "Which member is she?" };
inline constexpr Word link_lead { "Sesudah dihubungkan, ibu ini dihitung hadir sebagai anggota.",
    "Once linked, she counts as present among the members." };
inline constexpr Word link_search_first { "Cari namanya di daftar anggota.", "Search her name in the register." };
inline constexpr Word this_is_her { "Ini orangnya", "This is her" };
inline constexpr Word linked { "Sudah dihubungkan", "Linked" };
inline constexpr Word link_saved { "Peserta sudah dihubungkan dengan anggota.",
    "The participant is linked with a member." };

inline constexpr Word sheet_title { "Daftar hadir", "Attendance sheet" };
inline constexpr Word column_no { "No", "No" };
inline constexpr Word column_name { "Nama", "Name" };
inline constexpr Word column_address { "Alamat", "Address" };
inline constexpr Word column_position { "Jabatan", "Position" };
inline constexpr Word column_signature { "Tanda tangan", "Signature" };
inline constexpr Word participant { "Peserta", "Participant" };
inline constexpr Word chair_signs { "Mengetahui, Ketua", "Seen by the chair" };
inline constexpr Word facilitator_signs { "Fasilitator", "Facilitator" };
inline constexpr Word print { "Cetak", "Print" };
inline constexpr Word day_and_time { "Hari dan tanggal", "Day and date" };
inline constexpr Word rt { "RT {rt}", "RT {rt}" };

inline constexpr Word recap { "Kabar untuk WhatsApp", "News for WhatsApp" };
inline constexpr Word copy { "Salin untuk WhatsApp", "Copy for WhatsApp" };
inline constexpr Word recap_thanks { "Terima kasih, Ibu-ibu. Sampai bertemu di kegiatan berikutnya.",
    "Thank you all. See you at the next session." };
inline constexpr Word recap_done { "Kegiatan sudah terlaksana. {came} ibu datang, {new} di antaranya peserta baru.",
    "The session was held. {came} women came, {new} of them new." };
inline constexpr Word recap_invite { "Ibu-ibu, yuk datang.", "Do come along." };
inline constexpr Word recap_off { "Kegiatan ini dibatalkan. Mohon maaf, Ibu-ibu.",
    "This session is cancelled. We are sorry." };

inline constexpr Word public_title { "Jadwal kegiatan komunitas", "The community's schedule" };
inline constexpr Word public_lead { "Semua ibu boleh ikut. Pilih yang dekat dari rumah, lalu datang.",
    "All women may come. Choose one near home, and come along." };
inline constexpr Word public_none { "Belum ada jadwal baru. Tengok lagi minggu depan.",
    "There is nothing new on the schedule. Look again next week." };
inline constexpr Word public_upcoming { "Jadwal terdekat", "Next sessions" };
inline constexpr Word follow { "Ikuti lewat kalender HP", "Follow it in your phone's calendar" };
inline constexpr Word follow_hint { "Kalender HP ikut berubah bila jadwal berubah.",
    "Your calendar changes when the schedule does." };

}
