#pragma once

#include "base/words.h"
#include "domain/member/roster.h"

namespace member::say {

using words::Word;

inline constexpr Word import_title { "Impor daftar dari Excel", "Import a list from Excel" };
inline constexpr Word import_lead { "Unggah daftar anggota. Ibu melihat hasil bacaannya dulu sebelum disimpan.",
    "Upload a list of members. You see what was understood before anything is saved." };
inline constexpr Word import_promise { "NIK, agama dan status nikah tidak disimpan, walau ada di berkas.",
    "Identity numbers, religion and marital status are not kept, even if the file has them." };
inline constexpr Word file { "Berkas .xlsx atau .csv", "An .xlsx or .csv file" };
inline constexpr Word file_hint { "Paling besar 16 MB.", "At most 16 MB." };
inline constexpr Word upload { "Baca berkas", "Read the file" };
inline constexpr Word earlier { "Impor sebelumnya", "Earlier imports" };
inline constexpr Word uploaded { "Berkas sudah diterima. Periksa dulu hasil bacaannya.",
    "The file has arrived. Look at what was understood first." };

inline constexpr Word preview { "Hasil bacaan", "What was understood" };
inline constexpr Word other_sheets { "Yang dibaca lembar {sheet}. Lembar lain tidak dibaca: {others}. Bila perlu, "
                                     "simpan lembar itu sebagai berkas sendiri, "
                                     "lalu unggah.",
    "The sheet {sheet} is read. Others are not: {others}. Save such a sheet as a file of its own and upload that." };
inline constexpr Word ready { "siap disimpan", "ready to be saved" };
inline constexpr Word already_there { "sudah terdaftar dari impor sebelumnya", "already there from before" };
inline constexpr Word refused { "tidak bisa disimpan", "cannot be saved" };
inline constexpr Word aside { "bukan data ibu (judul, jumlah, tanda tangan)", "no women (titles, totals, signatures)" };
inline constexpr Word aside_title { "Baris yang bukan data ibu ({n})", "Lines that hold no woman ({n})" };
inline constexpr Word aside_lead {
    "Baris ini tidak dicatat. Bila ada nama ibu di sini, periksa baris judul dan arti kolom.",
    "These lines are not registered. If a woman is among them, check the line of headings and what columns mean."
};
inline constexpr Word aside_first { "Yang terlihat {n} baris pertama.", "The first {n} lines are shown." };
inline constexpr Word in_the_file { "Isi baris", "What it holds" };
inline constexpr Word to_decide { "menunggu keputusan Ibu", "wait for your decision" };
inline constexpr Word confirm { "Simpan daftar ini", "Save this list" };
inline constexpr Word confirmed { "Penyimpanan dimulai.", "Saving has begun." };
inline constexpr Word drop { "Buang impor ini", "Drop this import" };
inline constexpr Word drop_hint { "Impor yang tidak disimpan dibuang sendiri setelah 30 hari.",
    "An import that is not saved is dropped by itself after 30 days." };
inline constexpr Word dropped { "Impor sudah dibuang. Tidak ada ibu yang dicatat darinya.",
    "The import is dropped. Nobody was registered from it." };
inline constexpr Word columns { "Arti kolom", "What the columns mean" };
inline constexpr Word columns_hint { "Ubah bila ada yang keliru, lalu baca ulang.",
    "Change what is wrong, then read again." };
inline constexpr Word header_line { "Judul kolom ada di baris ke-", "The headings stand on line" };
inline constexpr Word header_line_hint { "0 berarti tidak ada judul kolom.", "0 means there are no headings." };
inline constexpr Word read_again { "Baca ulang dengan arti ini", "Read again with this meaning" };
inline constexpr Word reread { "Daftar sudah dibaca ulang.", "The list was read again." };
inline constexpr Word column_n { "Kolom {n}", "Column {n}" };
inline constexpr Word first_rows { "Baris pertama", "The first rows" };
inline constexpr Word line { "Baris", "Line" };
inline constexpr Word remark { "Catatan", "Remark" };
inline constexpr Word reason { "Alasan", "Reason" };
inline constexpr Word refused_title { "Baris yang tidak bisa disimpan", "Rows that cannot be saved" };
inline constexpr Word refused_lead { "Unduh baris ini, perbaiki, lalu unggah lagi. Tidak akan tercatat dua kali.",
    "Download these rows, correct them and upload them again. Nobody is doubled." };
inline constexpr Word download_refused { "Unduh baris yang ditolak", "Download the refused rows" };
inline constexpr Word decide_title { "Mungkin ibu yang sama", "Perhaps the same woman" };
inline constexpr Word decide_lead { "Pilih untuk tiap baris. Yang belum dipilih tidak disimpan dulu.",
    "Choose for each row. Undecided rows are not saved yet." };
inline constexpr Word same { "Ibu yang sama, jangan dicatat lagi", "The same woman, do not add her" };
inline constexpr Word another { "Ibu yang lain, catat sebagai baru", "Another woman, add her" };
inline constexpr Word later { "Putuskan nanti", "Decide later" };
inline constexpr Word save_decisions { "Simpan keputusan", "Save the decisions" };
inline constexpr Word decisions_saved { "Keputusan sudah tersimpan.", "The decisions are saved." };
inline constexpr Word like_line { "Mirip {name}, baris {line} ({reason})", "Like {name} on line {line} ({reason})" };
inline constexpr Word like_member { "Mirip {name}, sudah terdaftar ({reason})",
    "Like {name}, registered already ({reason})" };
inline constexpr Word writing { "Sedang menyimpan. {done} dari {all} bagian selesai.",
    "Saving. {done} of {all} parts are done." };
inline constexpr Word reading { "Sedang membaca daftar. {done} dari {all} bagian selesai.",
    "Reading the list. {done} of {all} parts are done." };
inline constexpr Word may_leave_reading { "Halaman ini boleh ditutup. Daftarnya ada di Impor sebelumnya.",
    "You may close this page. The list stays under Earlier imports." };
inline constexpr Word comparing { "Sedang mencari ibu yang mungkin sudah terdaftar. Tunggu sebentar.",
    "Looking for women who may be registered already. Please wait a little." };
inline constexpr Word may_leave { "Halaman ini boleh ditutup. Penyimpanan jalan terus.",
    "You may close this page. Saving goes on." };
inline constexpr Word written { "Daftar sudah tersimpan", "The list is saved" };
inline constexpr Word written_new { "ibu baru terdaftar", "women newly registered" };
inline constexpr Word written_there { "ibu sudah ada sebelumnya", "women were there before" };
inline constexpr Word see_women { "Lihat daftar ibu", "See the women" };
inline constexpr Word not_confirmed { "belum disimpan", "not saved yet" };

// What a column can be chosen to mean, in the order of the list.
struct Meaning {
    Column column;
    Word word;
};
inline constexpr Meaning meanings[] {
    { Column::Ignored, { "Tidak dipakai", "Not used" } },
    { Column::Number, { "Nomor urut", "Row number" } },
    { Column::FullName, { "Nama lengkap", "Full name" } },
    { Column::Nickname, { "Nama panggilan", "Nickname" } },
    { Column::Phone, { "Nomor HP", "Phone number" } },
    { Column::Address, { "Alamat atau patokan", "Address or landmark" } },
    { Column::Rt, { "RT", "RT" } },
    { Column::Rw, { "RW", "RW" } },
    { Column::RtRw, { "RT/RW", "RT/RW" } },
    { Column::Village, { "Kelurahan", "Village" } },
    { Column::District, { "Kecamatan", "District" } },
    { Column::BirthYear, { "Tahun lahir atau umur", "Birth year or age" } },
    { Column::Business, { "Usaha", "Business" } },
    { Column::Note, { "Keterangan", "Note" } },
    { Column::JoinedOn, { "Tanggal gabung", "Joined on" } },
    { Column::Reason, { "Alasan ditolak", "Why refused" } },
    { Column::IdentityNumber, { "NIK atau KK (tidak disimpan)", "Identity number (not kept)" } },
    { Column::Religion, { "Agama (tidak disimpan)", "Religion (not kept)" } },
    { Column::Marriage, { "Status nikah (tidak disimpan)", "Marital status (not kept)" } },
    { Column::Health, { "Kesehatan (tidak disimpan)", "Health (not kept)" } },
    { Column::Income, { "Penghasilan (tidak disimpan)", "Income (not kept)" } },
    { Column::Family, { "Keluarga (tidak disimpan)", "Family (not kept)" } },
};

}
