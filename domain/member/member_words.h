#pragma once

#include "base/words.h"

namespace member::say {

using words::Word;

inline constexpr Word women { "Ibu-ibu", "Women" };
inline constexpr Word women_lead { "Semua ibu yang terdaftar di komunitas ini.",
    "All women registered with this community." };
inline constexpr Word women_count { "{n} ibu", "{n} women" };
inline constexpr Word more_women { "Lebih dari {n} ibu. Cari nama atau pilih kelurahan.",
    "More than {n} women. Search a name or choose a village." };
inline constexpr Word register_woman { "Daftarkan ibu", "Register a woman" };
inline constexpr Word import_roster { "Impor daftar dari Excel", "Import a list from Excel" };
inline constexpr Word print_book { "Buka buku anggota", "Open the members' book" };
inline constexpr Word search { "Cari nama atau nomor HP", "Search a name or a phone number" };
inline constexpr Word search_hint { "Tulis awal kata, misalnya sit am. Nomor HP: awal atau akhirnya.",
    "Write how words begin, such as sit am. A phone number: its beginning or its end." };
inline constexpr Word pages_of_names { "Halaman daftar", "Pages of the list" };
inline constexpr Word names_before { "Nama sebelumnya", "Names before" };
inline constexpr Word names_after { "Nama berikutnya", "Names after" };
inline constexpr Word find { "Cari", "Search" };
inline constexpr Word all_villages { "Semua kelurahan", "All villages" };
inline constexpr Word none_yet { "Belum ada ibu yang terdaftar. Daftarkan satu ibu, atau impor daftar dari Excel.",
    "Nobody is registered yet. Register one woman, or import a list from Excel." };
inline constexpr Word none_found { "Tidak ada nama yang cocok. Periksa ejaannya, atau daftarkan ibu ini.",
    "No name matches. Check the spelling, or register her." };

inline constexpr Word full_name { "Nama lengkap", "Full name" };
inline constexpr Word full_name_hint { "Satu kata juga boleh.", "One word is enough." };
inline constexpr Word nickname { "Nama panggilan", "Nickname" };
inline constexpr Word phone { "Nomor HP", "Phone number" };
inline constexpr Word phone_hint { "Misalnya 0812-3456-7890. Boleh kosong.", "Such as 0812-3456-7890. May be empty." };
inline constexpr Word phone_owner { "HP ini milik siapa?", "Whose phone is it?" };
inline constexpr Word owner_herself { "Ibu sendiri", "Her own" };
inline constexpr Word owner_husband { "Suami", "Her husband's" };
inline constexpr Word owner_child { "Anak", "Her child's" };
inline constexpr Word owner_family { "Keluarga lain", "Another relative's" };
inline constexpr Word owner_unknown { "Belum diketahui", "Not known yet" };
inline constexpr Word safe { "Aman dikirimi pesan di nomor ini", "It is safe to send messages to this number" };
inline constexpr Word village { "Kelurahan", "Village" };
inline constexpr Word rt { "RT", "RT" };
inline constexpr Word landmark { "Patokan rumah", "Landmark near her home" };
inline constexpr Word landmark_hint { "Misalnya: belakang masjid, gang 3.", "Such as: behind the mosque, lane 3." };
inline constexpr Word birth_year { "Tahun lahir", "Birth year" };
inline constexpr Word birth_year_hint { "Misalnya 1988, atau umur: 35 th.", "Such as 1988, or an age: 35 th." };
inline constexpr Word business { "Usaha", "Business" };
inline constexpr Word business_hint { "Misalnya: kue basah, menjahit.", "Such as: cakes, sewing." };
inline constexpr Word joining { "Ikut sebagai", "Takes part as" };
inline constexpr Word as_member { "Anggota", "Member" };
inline constexpr Word as_participant { "Peserta", "Participant" };
inline constexpr Word as_participant_hint { "Ikut kegiatan, belum menjadi anggota.", "Comes along, not yet a member." };
inline constexpr Word save_woman { "Simpan data ibu", "Save her details" };
inline constexpr Word no_nik { "NIK, agama dan status nikah tidak perlu ditulis.",
    "No identity number, religion or marital status, please." };
inline constexpr Word likely { "Mungkin sudah terdaftar", "Perhaps registered already" };
inline constexpr Word open_hers { "Sama, buka datanya", "The same, open her entry" };
inline constexpr Word another_woman { "Ini ibu yang lain, daftarkan juga", "This is another woman, register her too" };
inline constexpr Word registered { "Data ibu sudah tersimpan.", "She is registered." };
inline constexpr Word corrected { "Perbaikan sudah tersimpan.", "The correction is saved." };

inline constexpr Word woman { "Data ibu", "A woman's details" };
inline constexpr Word correct { "Perbaiki data", "Correct details" };
inline constexpr Word correct_title { "Perbaiki data ibu", "Correct her details" };
inline constexpr Word open_consents { "Lihat persetujuan", "See consents" };
inline constexpr Word open_merge { "Gabungkan data ganda", "Merge a double entry" };
inline constexpr Word registered_on { "Terdaftar", "Registered" };
inline constexpr Word not_known { "Belum diketahui", "Not known yet" };
inline constexpr Word phone_safe { "aman dikirimi pesan", "safe to message" };
inline constexpr Word phone_not_safe { "jangan dikirimi pesan", "do not message" };
inline constexpr Word history { "Riwayat perbaikan", "History of corrections" };
inline constexpr Word corrected_on { "Diperbaiki pada {when}", "Corrected on {when}" };
inline constexpr Word first_noted_on { "Dicatat pada {when}", "Noted on {when}" };
inline constexpr Word merged_note { "Data ini sudah digabung ke data ibu yang lain.",
    "This entry was merged into another." };
inline constexpr Word open_live { "Buka data yang dipakai", "Open the entry that goes on" };

inline constexpr Word book { "Buku anggota", "Members' book" };
inline constexpr Word book_more { "Hanya {n} nama pertama. Pilih kelurahan untuk melihat sisanya.",
    "Only the first {n} names. Choose a village to see the rest." };
inline constexpr Word number { "No", "No" };
inline constexpr Word name { "Nama", "Name" };
inline constexpr Word address_and_phone { "Alamat/No HP", "Address/Phone" };
inline constexpr Word position { "Jabatan", "Position" };
inline constexpr Word status { "Ikut sebagai", "Takes part as" };
inline constexpr Word print_it { "Cetak buku", "Print the book" };

// Merging.
inline constexpr Word merge_title { "Gabungkan data ganda", "Merge a double entry" };
inline constexpr Word merge_lead { "Data yang dipilih digabung ke data {name}. Kehadirannya ikut. Bisa dibatalkan.",
    "The chosen entry is merged into that of {name}. Her attendance follows. It can be undone." };
inline constexpr Word merge_which { "Data mana yang sama orangnya?", "Which entry is the same woman?" };
inline constexpr Word merge_now { "Gabungkan data ini", "Merge this entry" };
inline constexpr Word merged { "Kedua data sudah digabung.", "The two entries are merged." };
inline constexpr Word merges { "Data yang digabung ke sini", "Entries merged into this one" };
inline constexpr Word merged_on { "digabung pada {when}", "merged on {when}" };
inline constexpr Word undo_merge { "Batalkan penggabungan", "Undo the merge" };
inline constexpr Word merge_undone { "Penggabungan sudah dibatalkan.", "The merge is undone." };

// Erasing.
inline constexpr Word open_erase { "Hapus data ibu", "Erase her data" };
inline constexpr Word erase_title { "Hapus data ibu", "Erase a woman's data" };
inline constexpr Word erase_lead {
    "Setiap ibu boleh meminta datanya dihapus. Lakukan hanya bila ia sendiri yang meminta. Tidak bisa dibatalkan. "
    "Catat dulu cara mengabarinya.",
    "Every woman may ask that her data be erased. Do so only when she asked herself. It cannot be undone. First note "
    "down how to tell her."
};
inline constexpr Word goes { "Yang dihapus", "What is erased" };
inline constexpr Word goes_name { "nama, nomor HP, alamat, usaha, kartu, dan barisnya di daftar yang diimpor",
    "her name, phone number, address, business, cards, and her line in imported lists" };
inline constexpr Word goes_proofs { "persetujuannya berakhir, rekaman dan pindaiannya dihapus",
    "her consents end, their recordings and scans are erased" };
inline constexpr Word goes_answers { "jawaban wawancara dan jejaring, kebutuhan yang ia sebut, langkahnya, kisahnya",
    "her answers in interviews and about the network, needs she named, her steps, her story" };
inline constexpr Word goes_places {
    "tempatnya di kelompok, pendampingan, jejaring dan daftar kegiatan yang akan datang",
    "her place in groups, mentoring, the network and the lists of coming sessions"
};
inline constexpr Word goes_lists { "daftar WhatsApp yang ditempel di kegiatannya, seluruhnya",
    "lists from WhatsApp that were pasted at her sessions, as a whole" };
inline constexpr Word stays { "Yang tetap", "What stays" };
inline constexpr Word stays_counts { "Kehadiran tetap terhitung, tanpa nama. Kelurahannya tetap.",
    "Attendance stays counted, without a name. Her village stays." };
inline constexpr Word stays_request { "Bahwa ibu meminta, kapan dan lewat apa.", "That she asked, when and how." };
inline constexpr Word stays_photos { "Foto kegiatan: bila ia tampak, keluarkan dulu fotonya dari kegiatan itu.",
    "Photos of sessions: where she can be seen, take the photo off that session first." };
inline constexpr Word stays_lists {
    "Daftar di Excel atau kertas: coret namanya. Bila daftar lama diimpor lagi, ia terdaftar lagi.",
    "Lists in Excel or on paper: cross her out. When an old list is imported again, she is registered again."
};
inline constexpr Word stays_backups { "Cadangan dan hasil ekspor: buang yang lebih tua dari sebulan.",
    "Backups and exports: throw away those older than a month." };
inline constexpr Word stays_phones { "HP petugas dan komputer mobil: sampai sebulan setelah kontak berikutnya.",
    "Phones of officers and the car's computer: for up to a month after their next contact." };
inline constexpr Word merge_first { "Bila salah satunya ibu yang sama, gabungkan dulu, supaya ikut terhapus.",
    "If one of them is the same woman, merge first, so that it is erased along." };
inline constexpr Word notes_naming_her { "Catatan yang menyebut namanya", "Notes in which her name stands" };
inline constexpr Word notes_naming_her_lead {
    "Mungkin tentang ibu lain yang senama. Ini kata-kata orang lain dan tidak ikut dihapus: perbaiki dulu yang bisa. "
    "Yang ditarik masih tersimpan.",
    "Perhaps of a namesake. These are words of others and are not erased along: mend first what can be mended. What is "
    "retracted is still kept."
};
inline constexpr Word notes_more { "Masih ada {n} catatan lain.", "There are {n} more." };
inline constexpr Word a_note { "Catatan", "Note" };
inline constexpr Word her_request { "Permintaan ibu", "Her request" };
inline constexpr Word asked_on { "Kapan ibu meminta?", "When did she ask?" };
inline constexpr Word asked_how { "Lewat apa?", "How?" };
inline constexpr Word asked_in_person { "Bertemu langsung", "In person" };
inline constexpr Word asked_by_message { "Pesan atau telepon", "By message or phone" };
inline constexpr Word asked_by_letter { "Surat", "By letter" };
inline constexpr Word is_she { "Benar, {name} ini yang meminta", "Yes, this {name} is the one who asked" };
inline constexpr Word erase_now { "Hapus untuk selamanya", "Erase for good" };
inline constexpr Word erased_now { "Data ibu sudah dihapus. Beri tahu ibu.", "Her data are erased. Tell her so." };
inline constexpr Word erased_title { "Data sudah dihapus", "These data were erased" };
inline constexpr Word erased_lead { "Ibu ini meminta datanya dihapus.", "This woman asked that her data be erased." };
inline constexpr Word erased_at { "Dihapus", "Erased" };

// Consent.
inline constexpr Word consents { "Persetujuan", "Consents" };
inline constexpr Word consents_lead { "Satu persetujuan untuk satu keperluan. Ibu boleh berhenti kapan saja.",
    "One consent for one purpose. She may stop at any time." };
inline constexpr Word give { "Catat persetujuan", "Note her consent" };
inline constexpr Word withdraw { "Tarik persetujuan", "Withdraw the consent" };
inline constexpr Word is_given { "Diberi pada {when}", "Given on {when}" };
inline constexpr Word is_withdrawn { "Ditarik pada {when}", "Withdrawn on {when}" };
inline constexpr Word not_given { "Belum diberi", "Not given" };
inline constexpr Word proof { "{channel} · pemberitahuan versi {version} ({hash})",
    "{channel} · notice version {version} ({hash})" };
inline constexpr Word witnessed_by { "Saksi: {name}", "Witness: {name}" };
inline constexpr Word given_at { "Tempat: {place}", "Place: {place}" };
inline constexpr Word channel { "Bagaimana ibu menyetujui?", "How did she consent?" };
inline constexpr Word channel_form { "Di layar ini", "On this screen" };
inline constexpr Word channel_paper { "Di kertas bertanda tangan", "On signed paper" };
inline constexpr Word channel_voice { "Rekaman suara", "By recorded voice" };
inline constexpr Word witness { "Nama saksi", "Name of a witness" };
inline constexpr Word place { "Tempat", "Place" };
inline constexpr Word given_on { "Tanggal", "Day" };
inline constexpr Word read_aloud { "Bacakan ini kepada ibu:", "Read this to her:" };
inline constexpr Word proof_file { "Rekaman suara atau pindaian PDF", "A recording, or a scan as PDF" };
inline constexpr Word proof_file_hint { "Paling besar 2 MB. Cukup suara Ibu menjawab, tanpa nama orang lain.",
    "At most 2 MB. Her answer is enough, without names of others." };
inline constexpr Word proof_file_again { "Pilih lagi berkasnya bila tadi sudah dipilih. Paling besar 2 MB.",
    "Choose the file again if you had chosen one. At most 2 MB." };
inline constexpr Word download_recording { "Unduh rekaman ({size} kB)", "Download the recording ({size} kB)" };
inline constexpr Word download_scan { "Unduh pindaian ({size} kB)", "Download the scan ({size} kB)" };
inline constexpr Word no_recording { "Rekamannya tidak disimpan di sini.", "The recording is not kept here." };
inline constexpr Word recording_to_come { "Rekaman menyusul dari HP.", "The recording is to come from the phone." };
inline constexpr Word no_scan { "Kertasnya tidak disimpan di sini.", "The sheet is not kept here." };
inline constexpr Word consent_noted { "Persetujuan sudah tercatat.", "The consent is noted." };
inline constexpr Word consent_withdrawn { "Persetujuan sudah ditarik. Pemakaian data itu berhenti.",
    "The consent is withdrawn. That use of her data stops." };
inline constexpr Word back_to_her { "Kembali ke data ibu", "Back to her details" };

}
