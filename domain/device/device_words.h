#pragma once

#include "base/words.h"

namespace device::say {

using words::Word;

inline constexpr Word nav { "HP lapangan", "Field phones" };
inline constexpr Word lead {
    "HP pengurus yang mencatat di tempat tanpa sinyal. Di sini terlihat catatan apa yang sudah sampai.",
    "Officers' phones that take notes where there is no signal. Here you see which notes have arrived."
};
inline constexpr Word none { "Belum ada HP yang terdaftar. Buat undangan, lalu buka di HP pengurus.",
    "No phone is registered yet. Make an invitation and open it on an officer's phone." };
inline constexpr Word invite { "Undang HP", "Invite a phone" };
inline constexpr Word invite_lead { "Undangan berlaku 72 jam untuk satu HP milik satu pengurus.",
    "An invitation holds for 72 hours, for one phone of one officer." };
inline constexpr Word officer { "Pengurus", "Officer" };
inline constexpr Word make_invitation { "Buat undangan", "Make the invitation" };
inline constexpr Word invited_done { "Undangan sudah dibuat.", "The invitation is made." };
inline constexpr Word invitation_for { "Undangan HP untuk {name}", "Phone invitation for {name}" };
inline constexpr Word invitation_lead {
    "Berlaku sampai {until}. Buka di HP itu, di Chrome atau Safari, bukan di dalam WhatsApp.",
    "Holds until {until}. Open it on that phone, in Chrome or Safari, not inside WhatsApp."
};
inline constexpr Word is_loan { "HP pinjaman, sebentar saja", "A borrowed phone, for a short while" };
inline constexpr Word is_loan_hint { "Undangan berlaku 10 menit. Tidak ada catatan yang tertinggal di HP itu.",
    "The invitation holds for 10 minutes. No notes stay on that phone." };
inline constexpr Word loan_lead { "Berlaku sampai {until}. Buka sekarang, di HP yang dipinjam, di Chrome atau Safari.",
    "Holds until {until}. Open it now, on the borrowed phone, in Chrome or Safari." };
inline constexpr Word invitation_secret {
    "Tautan ini hanya untuk {name}. Siapa pun yang membukanya mencatat atas namanya.",
    "This link is for {name} alone. Whoever opens it takes notes in her name."
};
inline constexpr Word invitation_used { "Undangan ini sudah dipakai.", "This invitation was used." };
inline constexpr Word qr_words { "QR undangan HP", "QR code of the phone invitation" };
inline constexpr Word copy_link { "Salin tautan", "Copy the link" };
inline constexpr Word phone { "HP", "Phone" };
inline constexpr Word heard { "Terakhir terhubung", "Last heard" };
inline constexpr Word never_heard { "Belum pernah terhubung", "Not heard yet" };
inline constexpr Word arrived { "Sampai", "Arrived" };
inline constexpr Word arrived_of { "{arrived} dari {made} catatan", "{arrived} of {made} notes" };
inline constexpr Word standing { "Keadaan", "State" };
inline constexpr Word nothing_yet { "Belum mengirim catatan", "No notes sent yet" };
inline constexpr Word files_to_come { "{n} berkas menyusul", "{n} files to come" };
inline constexpr Word complete { "Semua catatan sudah sampai", "All notes have arrived" };
inline constexpr Word as_of { "sampai kontak terakhir; yang lebih baru mungkin masih di HP",
    "as of its last contact; newer ones may still be on the phone" };
inline constexpr Word to_decide { "{n} catatan perlu diputuskan", "{n} notes need a decision" };
inline constexpr Word missing { "{n} catatan masih di HP", "{n} notes are still on the phone" };
inline constexpr Word emptied_missing { "HP dikosongkan, {n} catatan belum sampai",
    "Phone emptied, {n} notes have not arrived" };
inline constexpr Word emptied { "Penyimpanan HP ini dikosongkan, diketahui {at}. Catatan terakhirnya nomor {n}.",
    "This phone's storage was emptied, as told on {at}. Its last note was number {n}." };
inline constexpr Word emptied_what { "Minta berkas cadangan HP ini, atau catat ulang bersama pengurusnya.",
    "Ask for this phone's backup file, or note it again together with its officer." };
inline constexpr Word emptied_complete { "Semua catatannya sudah sampai.", "All its notes have arrived." };
inline constexpr Word told_emptied { "HP lain dikosongkan; catatan terakhirnya nomor {n}, {unsent} belum terkirim.",
    "Another phone was emptied; its last note was number {n}, {unsent} had not been sent." };
inline constexpr Word emptied_done { "Terima kasih. Sekretariat tahu nomor yang hilang.",
    "Thank you. The secretariat knows which numbers are gone." };
inline constexpr Word waiting { "{n} catatan menunggu catatan lain", "{n} notes wait for another note" };
inline constexpr Word revoked { "Dicabut {at}", "Revoked {at}" };
inline constexpr Word joined_on { "Terdaftar", "Registered" };
inline constexpr Word numbers_missing { "Nomor yang belum sampai", "Numbers that have not arrived" };
inline constexpr Word clock { "Jam HP", "Phone's clock" };
inline constexpr Word clock_off { "Berbeda {minutes} menit dari jam server",
    "Differs by {minutes} minutes from the server's" };
inline constexpr Word clock_fine { "Cocok", "Agrees" };
inline constexpr Word notes_title { "Catatan yang menunggu", "Notes that wait" };
inline constexpr Word notes_none { "Tidak ada catatan yang menunggu.", "No notes wait." };
inline constexpr Word note_no { "Catatan nomor {n}, {at}", "Note number {n}, {at}" };
inline constexpr Word clock_suspect { "Jam HP saat itu meragukan.", "The phone's clock was doubtful then." };
inline constexpr Word waits_tag { "Menunggu catatan lain", "Waits for another note" };
inline constexpr Word waits_what {
    "Yang disebut catatan ini belum sampai. Mungkin masih di HP lain; bila sampai, catatan ini masuk sendiri.",
    "What this note speaks of has not arrived. It may still be on another phone; when it comes, this note is taken."
};
inline constexpr Word decide_tag { "Perlu diputuskan", "Needs a decision" };
inline constexpr Word trying_tag { "Sedang dimasukkan", "Being taken in" };
inline constexpr Word aside_tag { "Disisihkan", "Set aside" };
inline constexpr Word try_again { "Coba masukkan lagi", "Try to take it again" };
inline constexpr Word trying { "Catatan ini dicoba lagi. Muat ulang sebentar lagi.",
    "This note is tried again. Reload in a moment." };
inline constexpr Word try_all_again { "Masukkan semua dari HP yang dicabut atau masa bakti yang berakhir",
    "Take in all of a revoked phone or an ended term" };
inline constexpr Word trying_all { "Semuanya sedang dimasukkan. Muat ulang sebentar lagi.",
    "All of them are being taken in. Reload in a moment." };
inline constexpr Word in_her_stead {
    "Yang dicatat setelah masa baktinya berakhir, bila dimasukkan, berdiri atas nama Ibu yang memasukkan.",
    "What was noted after her term had ended stands, when it is taken, in the name of whoever takes it in."
};
inline constexpr Word set_aside { "Sisihkan catatan ini", "Set this note aside" };
inline constexpr Word set_aside_lead {
    "Catatan ini tidak akan masuk, tetapi tetap tersimpan di sini bersama alasannya.",
    "This note will not be taken. It is kept here with the reason."
};
inline constexpr Word was_set_aside { "Catatan disisihkan. Isinya tetap tersimpan.",
    "The note is set aside. It is kept." };
inline constexpr Word because { "Alasannya", "The reason" };
inline constexpr Word revoke { "Cabut HP ini", "Revoke this phone" };
inline constexpr Word revoke_lead { "Untuk HP yang hilang atau dipakai orang lain. Saat terhubung lagi, isinya "
                                    "dihapus. Catatan yang belum terkirim tetap "
                                    "diterima, dan menunggu keputusan Ibu.",
    "For a phone that is lost or used by somebody else. It is wiped when it is heard again. Notes not sent yet are "
    "still "
    "taken in, and wait for your decision." };
inline constexpr Word revoked_done { "Sudah dicabut.", "It is revoked." };
inline constexpr Word taken_done { "HP sudah terdaftar.", "The phone is registered." };
inline constexpr Word rescue { "Masukkan cadangan HP", "Take in a phone's backup" };
inline constexpr Word rescue_lead {
    "Untuk HP yang tidak bisa terhubung. Di HP itu tekan Menu, lalu Simpan cadangan, dan kirim berkasnya ke sini.",
    "For a phone that cannot connect. On it press Menu, then Save a backup, and bring the file here."
};
inline constexpr Word file { "Berkas cadangan", "Backup file" };
inline constexpr Word take_in { "Masukkan berkas", "Take in the file" };
inline constexpr Word rescued { "Cadangan diterima. Catatannya sedang dimasukkan.",
    "The backup is received. Its notes are being taken in." };
inline constexpr Word what { "Isi catatan", "What was noted" };

}
