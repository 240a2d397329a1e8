#pragma once

#include "base/words.h"

namespace bulletin::say {

using words::Word;

inline constexpr Word title { "Kabar", "Notices" };
inline constexpr Word lead { "Kabar dari instansi, dibawa sampai ke ibu di wilayah pinggiran.",
    "Notices from agencies, carried to women at the edge of the city." };
inline constexpr Word none_yet { "Belum ada kabar yang cocok. Tulis kabar pertama dari instansi.",
    "No notice matches yet. Write the first one from an agency." };
inline constexpr Word write { "Tulis kabar", "Write a notice" };
inline constexpr Word questions_link { "Pertanyaan balik", "Questions back" };
inline constexpr Word referrals_link { "Bantuan & rujukan", "Help and referrals" };
inline constexpr Word public_link { "Halaman umum", "The public page" };
inline constexpr Word found { "{n} kabar", "{n} notices" };
inline constexpr Word find { "Saring", "Filter" };
inline constexpr Word state { "Keadaan", "State" };
inline constexpr Word kind { "Jenis", "Kind" };
inline constexpr Word village { "Kelurahan", "Village" };
inline constexpr Word reached_short { "Sampai ke", "Reached" };
inline constexpr Word reached_of { "{n} dari {all} kelurahan", "{n} of {all} villages" };
inline constexpr Word open_questions_short { "Pertanyaan", "Questions" };

inline constexpr Word aid { "Bantuan", "Aid" };
inline constexpr Word licence { "Izin usaha", "Licence" };
inline constexpr Word training { "Pelatihan", "Training" };
inline constexpr Word something_else { "Lainnya", "Something else" };
inline constexpr Word coming { "Akan datang", "To come" };
inline constexpr Word valid { "Berlaku", "Valid" };
inline constexpr Word over { "Sudah lewat", "Over" };
inline constexpr Word withdrawn { "Ditarik", "Withdrawn" };
inline constexpr Word car { "Mobil", "Car" };
inline constexpr Word phone { "HP", "Phone" };
inline constexpr Word paper { "Kertas", "Paper" };

inline constexpr Word write_lead { "Tulis seperti bercerita kepada tetangga. Pendek dan jelas.",
    "Write as you would tell a neighbour. Short and plain." };
inline constexpr Word notice_title { "Judul", "Title" };
inline constexpr Word notice_title_hint { "Misalnya: Bantuan modal untuk usaha rumahan.",
    "For example: Start-up aid for home enterprises." };
inline constexpr Word notice_words { "Isi kabar", "What it says" };
inline constexpr Word notice_words_hint { "Paling banyak 1.000 huruf. Tulis apa, di mana, dan syaratnya.",
    "At most 1,000 characters. Say what, where, and on what terms." };
inline constexpr Word agency { "Dari instansi", "From which agency" };
inline constexpr Word agency_short { "Instansi", "Agency" };
inline constexpr Word check_at { "Bisa dicek di mana?", "Where can it be checked?" };
inline constexpr Word check_at_hint { "Alamat web yang mulai dengan https://, atau nama kantor dan surat.",
    "An address that begins with https://, or an office and a letter." };
inline constexpr Word check_at_short { "Cek di", "Check at" };
inline constexpr Word audience { "Untuk siapa?", "Who is it for?" };
inline constexpr Word audience_hint { "Satu kalimat, misalnya: Ibu yang punya usaha rumahan.",
    "One sentence, such as: Women with a home enterprise." };
inline constexpr Word audience_short { "Untuk", "For" };
inline constexpr Word valid_from { "Berlaku mulai", "Valid from" };
inline constexpr Word valid_until { "Berlaku sampai", "Valid until" };
inline constexpr Word valid_short { "Berlaku", "Valid" };
inline constexpr Word from_until { "{from} sampai {until}", "{from} until {until}" };
inline constexpr Word until_day { "Berlaku sampai {until}", "Valid until {until}" };
inline constexpr Word villages { "Hanya untuk kelurahan tertentu", "Only for certain villages" };
inline constexpr Word villages_hint { "Tanpa tanda berarti untuk semua kelurahan.", "No tick means all villages." };
inline constexpr Word villages_short { "Kelurahan", "Villages" };
inline constexpr Word all_villages { "Semua kelurahan", "All villages" };
inline constexpr Word written { "Kabar sudah tersimpan dan tampil di halaman umum.",
    "The notice is saved and stands on the public page." };

inline constexpr Word is_over { "Berlaku sampai {day}, sekarang sudah lewat.", "Valid until {day}, now it is over." };
inline constexpr Word is_coming { "Kabar ini baru berlaku mulai {day}.", "This notice holds from {day} on." };
inline constexpr Word is_withdrawn { "Kabar ini ditarik: {because}", "This notice was withdrawn: {because}" };
inline constexpr Word was_withdrawn { "Kabar ini ditarik.", "This notice was withdrawn." };
inline constexpr Word correct { "Perbaiki kabar", "Correct the notice" };
inline constexpr Word correct_lead { "Isi yang lama tetap tersimpan di riwayat.",
    "What it said before stays in the history." };
inline constexpr Word because { "Alasannya", "The reason" };
inline constexpr Word corrected { "Kabar sudah diperbaiki.", "The notice is corrected." };
inline constexpr Word withdraw { "Tarik kabar", "Withdraw the notice" };
inline constexpr Word withdraw_lead {
    "Kabar hilang dari daftar umum; halamannya hanya berbunyi \"ditarik\". Alasannya hanya ada di sini.",
    "It leaves the public list, and its page says only \"withdrawn\". The reason stands here alone."
};
inline constexpr Word withdrawn_done { "Kabar sudah ditarik.", "The notice is withdrawn." };
inline constexpr Word print_link { "Cetak kabar", "Print the notice" };
inline constexpr Word history { "Riwayat", "History" };
inline constexpr Word version_first { "Ditulis", "Written" };
inline constexpr Word version_because { "Diperbaiki: {because}", "Corrected: {because}" };
inline constexpr Word version_before { "Isi sebelumnya", "What it said before" };
inline constexpr Word an_officer { "Pengurus", "An officer" };

inline constexpr Word whatsapp { "Kabar untuk WhatsApp", "News for WhatsApp" };
inline constexpr Word whatsapp_more { "Selengkapnya: {address}", "All of it: {address}" };
inline constexpr Word copy { "Salin untuk WhatsApp", "Copy for WhatsApp" };
inline constexpr Word share { "Bagikan", "Share" };
inline constexpr Word open_whatsapp { "Kirim lewat WhatsApp", "Send by WhatsApp" };

inline constexpr Word reach { "Sampai ke mana?", "How far did it get?" };
inline constexpr Word ways { "Lewat", "By" };
inline constexpr Word heard { "Ibu yang mendengar", "Women who heard it" };
inline constexpr Word about_n { "± {n}", "± {n}" };
inline constexpr Word not_known { "tidak dihitung", "not counted" };
inline constexpr Word last_on { "Terakhir", "Last" };
inline constexpr Word nobody_reached { "Belum dibawa ke mana pun. Catat bila kabar ini sudah sampai.",
    "It was carried nowhere yet. Note it once it has arrived." };
inline constexpr Word everybody_reached { "Sudah dibawa ke semua kelurahannya.",
    "It was carried to all of its villages." };
inline constexpr Word unreached { "Belum sampai ke {n} kelurahan", "Not yet in {n} villages" };
inline constexpr Word beyond { "Juga dibawa ke", "Also carried to" };
inline constexpr Word carry { "Catat kabar dibawa", "Note where it was carried" };
inline constexpr Word carried_again { "Ya, disampaikan sekali lagi.", "Yes, it was told once more." };
inline constexpr Word carry_lead { "Cukup jumlahnya. Nama ibu yang mendengar tidak dicatat.",
    "The number is enough. Nobody who heard it is named." };
inline constexpr Word carried_to { "Dibawa ke kelurahan", "Carried to village" };
inline constexpr Word carried_on { "Pada hari", "On the day" };
inline constexpr Word by_way { "Dengan apa?", "By what?" };
inline constexpr Word heard_about { "Kira-kira berapa ibu mendengar?", "About how many women heard it?" };
inline constexpr Word heard_hint { "Kosongkan bila tidak tahu.", "Leave it empty if you do not know." };
inline constexpr Word carried_done { "Catatan sudah tersimpan.", "The note is saved." };
inline constexpr Word every_carriage { "Semua catatan dibawa", "Every time it was carried" };
inline constexpr Word retract { "Batalkan catatan", "Retract the note" };
inline constexpr Word retract_lead { "Catatan tidak dihitung lagi. Alasannya tersimpan.",
    "The note counts no more. The reason is kept." };
inline constexpr Word retracted_because { "Dibatalkan: {because}", "Retracted: {because}" };
inline constexpr Word retracted { "Catatan sudah dibatalkan.", "The note is retracted." };
inline constexpr Word open_carriage { "Buka catatan", "Open the note" };
inline constexpr Word one_carriage { "Kabar yang dibawa", "A notice carried" };

inline constexpr Word sheet_scan { "Arahkan kamera HP ke sini, atau buka:", "Point a phone's camera here, or open:" };
inline constexpr Word sheet_qr { "Kode QR ke halaman kabar ini", "QR code that leads to this notice" };
inline constexpr Word back_to_notice { "Kembali ke kabar", "Back to the notice" };

inline constexpr Word read_notices { "Baca kabar", "Read the notices" };
inline constexpr Word find_help { "Cari bantuan", "Find help" };
inline constexpr Word public_title { "Kabar untuk Ibu", "Notices for you" };
inline constexpr Word public_lead { "Kabar dari instansi yang berlaku hari ini.", "What agencies offer, valid today." };
inline constexpr Word public_none { "Hari ini belum ada kabar. Tengoklah lagi lain hari.",
    "There is no notice today. Look again another day." };
inline constexpr Word public_read { "Baca selengkapnya", "Read all of it" };
inline constexpr Word public_all { "Semua kabar", "All notices" };
inline constexpr Word public_help { "Bantuan & rujukan", "Help and referrals" };
inline constexpr Word public_questions { "Sudah ditanyakan", "Asked already" };
inline constexpr Word public_answer { "Jawaban {agency}, {day}:", "Answer of {agency}, {day}:" };

inline constexpr Word told_carriage { "Kabar \"{title}\" dibawa ke {village}", "\"{title}\" was carried to {village}" };
inline constexpr Word told_question { "Pertanyaan: \"{words}\" ({village})", "Question: \"{words}\" ({village})" };
inline constexpr Word told_carriage_retraction { "Kabar \"{title}\", dibawa ke {village}, ditarik: {because}",
    "\"{title}\", carried to {village}, retracted: {because}" };
inline constexpr Word told_question_retraction { "Pertanyaan \"{words}\" dibatalkan: {because}",
    "The question \"{words}\" retracted: {because}" };
inline constexpr Word told_sending { "Pertanyaan \"{words}\" dikirim ke {agency}",
    "The question \"{words}\" was sent to {agency}" };
inline constexpr Word told_answer { "Jawaban atas \"{words}\": \"{answer}\"", "Answer to \"{words}\": \"{answer}\"" };
inline constexpr Word told_return { "Jawaban atas \"{words}\" dibawa ke {village}",
    "The answer to \"{words}\" was brought to {village}" };

// ---- Questions ----------------------------------------------------------------------------------------------------

inline constexpr Word questions_title { "Pertanyaan balik", "Questions back" };
inline constexpr Word questions_lead { "Pertanyaan ibu dibawa ke instansi, jawabannya dibawa kembali.",
    "Her question travels to the agency, the answer returns." };
inline constexpr Word ask { "Catat pertanyaan", "Note a question" };
inline constexpr Word ask_lead { "Tulis kata-katanya sendiri. Namanya tidak perlu.",
    "Write her own words. Her name is not needed." };
inline constexpr Word her_words { "Pertanyaannya", "Her question" };
inline constexpr Word her_words_hint { "Paling banyak 500 huruf. Jangan tulis nama, nomor HP atau NIK.",
    "At most 500 characters. No names, phone or identity card numbers." };
inline constexpr Word about_notice { "Tentang kabar", "About the notice" };
inline constexpr Word asked_in { "Dari kelurahan", "From village" };
inline constexpr Word asked_on { "Ditanyakan pada", "Asked on" };
inline constexpr Word asked { "Pertanyaan sudah tersimpan.", "The question is saved." };
inline constexpr Word asked_masked { "Pertanyaan tersimpan. Nomor HP atau NIK di dalamnya kami tutup.",
    "The question is saved. Phone or identity card numbers in it were masked." };
inline constexpr Word step_noted { "Belum dikirim", "Not sent yet" };
inline constexpr Word step_sent { "Menunggu jawaban", "Waits for an answer" };
inline constexpr Word step_answered { "Sudah dijawab", "Answered" };
inline constexpr Word step_returned { "Sudah kembali", "Brought back" };
inline constexpr Word visit { "Datang langsung", "By a visit" };
inline constexpr Word letter { "Surat", "By letter" };
inline constexpr Word message { "Pesan WhatsApp atau surel", "By message or e-mail" };
inline constexpr Word call { "Telepon", "By phone" };
inline constexpr Word open_ones { "Belum selesai", "Open" };
inline constexpr Word returned_ones { "Sudah kembali", "Brought back" };
inline constexpr Word retracted_ones { "Dibatalkan", "Retracted" };
inline constexpr Word no_questions { "Tidak ada pertanyaan di sini.", "There are no questions here." };
inline constexpr Word age { "Menunggu", "Waits" };
inline constexpr Word age_days { "{n} hari", "{n} days" };
inline constexpr Word question_title { "Pertanyaan", "Question" };
inline constexpr Word questions_found { "{n} pertanyaan", "{n} questions" };
inline constexpr Word send { "Kirim ke instansi", "Send to the agency" };
inline constexpr Word send_again { "Kirim lagi", "Send it again" };
inline constexpr Word send_title { "Sudah Ibu kirim ke instansi?", "Have you sent it to the agency?" };
inline constexpr Word sent_to { "Ke instansi", "To which agency" };
inline constexpr Word sent_by { "Lewat apa?", "How?" };
inline constexpr Word sent_on { "Dikirim pada", "Sent on" };
inline constexpr Word sent { "Pertanyaan sudah dicatat terkirim.", "The question is noted as sent." };
inline constexpr Word answer { "Simpan jawaban", "Save the answer" };
inline constexpr Word answer_title { "Apa jawaban instansi?", "What did the agency answer?" };
inline constexpr Word answer_again { "Perbaiki jawaban", "Set the answer right" };
inline constexpr Word answer_words { "Jawabannya", "The answer" };
inline constexpr Word answer_hint { "Paling banyak 500 huruf, tanpa nama. Nomor HP kami tutup.",
    "At most 500 characters, without names. Phone numbers are masked." };
inline constexpr Word answered_on { "Dijawab pada", "Answered on" };
inline constexpr Word answered { "Jawaban sudah tersimpan.", "The answer is saved." };
inline constexpr Word answered_hidden { "Jawaban tersimpan, dan belum tampil di halaman umum. Baca dulu.",
    "The answer is saved and not on the public page yet. Read it first." };
inline constexpr Word saved_masked { "Tersimpan. Nomor HP atau NIK di dalamnya kami tutup.",
    "Saved. Phone or identity card numbers in it were masked." };
inline constexpr Word bring_back { "Catat sudah dibawa kembali", "Note that it was brought back" };
inline constexpr Word bring_back_title { "Sudah dibawa ke kelurahannya?", "Was it brought back to her village?" };
inline constexpr Word returned_on { "Dibawa kembali pada", "Brought back on" };
inline constexpr Word returned { "Jawaban sudah dicatat sampai.", "The answer is noted as brought back." };
inline constexpr Word show_it { "Tampilkan di halaman umum", "Show it on the public page" };
inline constexpr Word hide_it { "Sembunyikan dari halaman umum", "Take it off the public page" };
inline constexpr Word show_lead { "Pertanyaan dan jawaban tampil di bawah kabarnya, tanpa kelurahan.",
    "Question and answer stand below the notice, without the village." };
inline constexpr Word show_read { "Baca dulu: tidak boleh ada nama atau hal pribadi.",
    "Read both first: there may be no name and nothing private." };
inline constexpr Word has_read { "Sudah saya baca. Tidak ada nama atau hal pribadi.",
    "I have read them. There is no name and nothing private." };
inline constexpr Word is_shown { "Tampil di halaman umum.", "Shown on the public page." };
inline constexpr Word shown { "Pertanyaan dan jawaban sekarang tampil.", "Question and answer are shown now." };
inline constexpr Word hidden { "Pertanyaan dan jawaban tidak tampil lagi.", "Question and answer are shown no more." };
inline constexpr Word retract_question { "Batalkan pertanyaan", "Retract the question" };
inline constexpr Word question_retracted { "Pertanyaan sudah dibatalkan.", "The question is retracted." };
inline constexpr Word noted_by { "Dicatat oleh", "Noted by" };
inline constexpr Word event_sent { "Dikirim ke {agency}: {channel}", "Sent to {agency}: {channel}" };

// ---- Referrals ----------------------------------------------------------------------------------------------------

inline constexpr Word referrals_title { "Bantuan & rujukan", "Help and referrals" };
inline constexpr Word referrals_lead { "Nomor yang kami cantumkan di halaman umum. Periksa tiap 6 bulan.",
    "Numbers on the public page. Check them every 6 months." };
inline constexpr Word add_referral { "Tambah layanan", "Add a referral" };
inline constexpr Word referral_name { "Nama layanan", "Its name" };
inline constexpr Word number { "Nomor telepon", "Phone number" };
inline constexpr Word message_number { "Nomor WhatsApp", "WhatsApp number" };
inline constexpr Word hours { "Jam buka", "Hours" };
inline constexpr Word hours_hint { "Misalnya: Senin sampai Jumat, 08.00–15.00.",
    "Such as: Monday to Friday, 8:00–15:00." };
inline constexpr Word place { "Alamat", "Place" };
inline constexpr Word whole_city_hint { "Kosongkan bila untuk seluruh kota.",
    "Leave it empty if it is for the whole city." };
inline constexpr Word checked_on { "Diperiksa pada", "Checked on" };
inline constexpr Word referral_added { "Layanan sudah ditambahkan.", "The referral is added." };
inline constexpr Word check_it { "Catat pemeriksaan", "Note the check" };
inline constexpr Word check_lead { "Telepon dulu nomornya. Bila masih benar, catat harinya.",
    "Call the number first. If it is right, note the day." };
inline constexpr Word checked { "Pemeriksaan sudah tersimpan.", "The check is saved." };
inline constexpr Word end_it { "Hapus dari daftar", "Take it off the list" };
inline constexpr Word end_lead { "Bila nomornya berubah, hapus yang lama dan tambah yang baru.",
    "If its number has changed, take this off and add the new one." };
inline constexpr Word ended { "Layanan sudah tidak dicantumkan.", "The referral is listed no more." };
inline constexpr Word ended_because { "Tidak dicantumkan lagi: {because}", "Listed no more: {because}" };
inline constexpr Word open_referral { "Periksa atau hapus", "Check or take off" };
inline constexpr Word women_and_children { "Perempuan dan anak", "Women and children" };
inline constexpr Word emergency { "Keadaan darurat", "Emergency" };
inline constexpr Word police { "Polisi", "Police" };
inline constexpr Word health { "Kesehatan", "Health" };
inline constexpr Word legal { "Bantuan hukum", "Legal help" };
inline constexpr Word other_help { "Bantuan lain", "Other help" };
inline constexpr Word never_checked { "Belum diperiksa", "Not checked yet" };
inline constexpr Word as_of_page { "Menurut laman per {day}, belum kami telepon",
    "By its page of {day}, not called by us yet" };
inline constexpr Word checked_lately { "Diperiksa {day}", "Checked {day}" };
inline constexpr Word checked_long_ago { "Terakhir diperiksa {day}, mungkin sudah berubah",
    "Last checked {day}, it may have changed" };

inline constexpr Word help_title { "Bantuan & Rujukan", "Help and referrals" };
inline constexpr Word help_tab { "Nomor penting", "Useful numbers" }; // stays in histories of shared phones
inline constexpr Word help_lead { "Ibu tidak sendiri. Pilih sendiri siapa yang ingin Ibu hubungi.",
    "You are not alone. Choose yourself whom you want to call." };
inline constexpr Word help_listening { "Bila seorang ibu bercerita kepada Ibu", "When a woman confides in you" };
inline constexpr Word help_listen { "Dengarkan dengan tenang, tanpa menyela dan tanpa menghakimi.",
    "Listen calmly, without interrupting or judging." };
inline constexpr Word help_do_not_press { "Jangan paksa ia bercerita atau melapor. Ia yang memutuskan.",
    "Do not press her to tell or report. She decides." };
inline constexpr Word help_do_not_promise { "Jangan janjikan yang tidak pasti. Tunjukkan nomor di halaman ini.",
    "Promise nothing uncertain. Show her the numbers here." };
inline constexpr Word help_numbers { "Nomor yang bisa dihubungi", "Whom to call" };
inline constexpr Word call_number { "Telepon {number}", "Call {number}" };
inline constexpr Word write_to { "WA {number}", "WhatsApp {number}" };
inline constexpr Word help_no_trace { "Halaman ini tidak mencatat siapa yang membukanya.",
    "This page does not record who opens it." };
inline constexpr Word help_history { "Tombol Tutup cepat tidak menghapus riwayat di HP. Hapuslah sendiri bila perlu.",
    "Close quickly does not erase this phone's history. Erase it yourself if you need to." };
inline constexpr Word quick_close { "Tutup cepat", "Close quickly" };

}
