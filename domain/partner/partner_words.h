#pragma once

#include "base/words.h"

namespace partner::say {

using words::Word;

inline constexpr Word title { "Mitra", "Partners" };
inline constexpr Word lead { "Siapa yang mendukung kita, apa yang dijanjikan, dan ke mana dukungan itu sampai.",
    "Who supports us, what was promised, and where that support went." };
inline constexpr Word none { "Belum ada mitra. Catat yang pertama.", "No partner yet. Note the first one." };
inline constexpr Word add { "Catat mitra", "Note a partner" };
inline constexpr Word add_lead { "Instansi, perusahaan, atau lembaga yang mendukung komunitas.",
    "An agency, a company or a body that supports the community." };
inline constexpr Word see_overdue { "Yang tertunda", "What is overdue" };
inline constexpr Word partner { "Mitra", "Partner" };
inline constexpr Word funds_promised { "Dana dijanjikan", "Funds promised" };
inline constexpr Word funds_received { "Dana diterima", "Funds received" };
inline constexpr Word funds_given { "Dana disalurkan", "Funds given on" };
inline constexpr Word funds_hint { "Hanya dana yang dijumlahkan. Barang dan jam dirinci di halaman mitra.",
    "Only funds are added up. Goods and hours stand on the partner's page." };
inline constexpr Word standing { "Keadaan", "How it stands" };
inline constexpr Word n_overdue { "{n} janji lewat harinya", "{n} promises past their day" };
inline constexpr Word n_idle { "{n} belum disalurkan", "{n} not given on" };
inline constexpr Word agreement_ends { "Perjanjian berakhir {day}", "Agreement ends {day}" };
inline constexpr Word all_well { "Tidak ada yang tertunda", "Nothing is overdue" };
inline constexpr Word ended_day { "Selesai {day}", "Ended {day}" };

inline constexpr Word agency { "Instansi pemerintah", "Agency of government" };
inline constexpr Word company { "Perusahaan", "Company" };
inline constexpr Word bank { "Bank atau koperasi", "Bank or cooperative" };
inline constexpr Word university { "Perguruan tinggi", "University" };
inline constexpr Word community { "Komunitas lain", "Another community" };
inline constexpr Word other_kind { "Lainnya", "Another" };

inline constexpr Word name { "Nama mitra", "Name of the partner" };
inline constexpr Word kind { "Jenis mitra", "Kind of partner" };
inline constexpr Word since { "Bermitra sejak", "Partner since" };
inline constexpr Word contact { "Yang bisa dihubungi", "Whom to ask there" };
inline constexpr Word contact_hint { "Hanya sekretariat dan bendahara yang melihatnya.",
    "Only the secretariat and the treasurer see it." };
inline constexpr Word phone { "Nomor HP", "Phone number" };
inline constexpr Word nobody { "Belum ada nama", "Nobody is named" };
inline constexpr Word save { "Simpan mitra", "Save the partner" };
inline constexpr Word change { "Ubah nama atau kontak", "Change name or contact" };
inline constexpr Word change_short { "Ubah", "Change" };
inline constexpr Word change_lead { "Nama lama tetap tersimpan.", "The old name is kept." };
inline constexpr Word end { "Akhiri kemitraan", "End the partnership" };
inline constexpr Word end_lead { "Catatannya tetap bisa dibaca. Janji baru tidak bisa dicatat lagi.",
    "Its records can still be read. No new promise can be noted." };
inline constexpr Word because { "Mengapa?", "Why?" };
inline constexpr Word end_day { "Berakhir hari", "Ended on" };
inline constexpr Word ended_because { "Diakhiri: {because}", "Ended: {because}" };
inline constexpr Word closed_because { "Ditutup: {because}", "Closed: {because}" };
inline constexpr Word retracted_because { "Ditarik: {because}", "Retracted: {because}" };
inline constexpr Word hear { "Mitra ini berharap sesuatu dari kita? Catat harapannya.",
    "Does this partner expect something of us? Note it." };

inline constexpr Word agreements { "Perjanjian", "Agreements" };
inline constexpr Word agreement { "Perjanjian (PKS atau MoU)", "Agreement (PKS or MoU)" };
inline constexpr Word no_agreements { "Belum ada perjanjian.", "No agreement yet." };
inline constexpr Word add_agreement { "Catat perjanjian", "Note an agreement" };
inline constexpr Word number { "Nomor perjanjian", "Number of the agreement" };
inline constexpr Word about { "Tentang apa?", "What about?" };
inline constexpr Word from { "Berlaku dari", "Holds from" };
inline constexpr Word until { "Berlaku sampai", "Holds until" };
inline constexpr Word from_until { "{from} sampai {until}", "{from} to {until}" };
inline constexpr Word agreement_photo { "Foto perjanjian", "Photo of the agreement" };
inline constexpr Word photo_hint { "Satu foto, paling besar 400 KB.", "One photo, at most 400 KB." };
inline constexpr Word photo_again { "Pilih lagi fotonya. Satu foto, paling besar 400 KB.",
    "Choose the photo again. One photo, at most 400 KB." };
inline constexpr Word end_agreement { "Akhiri lebih awal", "End it early" };
inline constexpr Word holds { "Berlaku", "Holds" };
inline constexpr Word soon { "Berakhir {day}", "Ends {day}" };
inline constexpr Word over { "Sudah berakhir", "Over" };

inline constexpr Word facility { "Fasilitas atau barang", "Facility or goods" };
inline constexpr Word trainer { "Pelatih", "Trainer" };
inline constexpr Word funds { "Dana", "Funds" };
inline constexpr Word follow_up { "Pendampingan lanjutan", "Follow-up mentoring" };
inline constexpr Word rupiah { "rupiah", "rupiah" };
inline constexpr Word piece { "buah", "pieces" };
inline constexpr Word one_piece { "buah", "piece" };
inline constexpr Word pack { "paket", "packs" };
inline constexpr Word one_pack { "paket", "pack" };
inline constexpr Word kilogram { "kg", "kg" };
inline constexpr Word litre { "liter", "litres" };
inline constexpr Word one_litre { "liter", "litre" };
inline constexpr Word metre { "meter", "metres" };
inline constexpr Word one_metre { "meter", "metre" };
inline constexpr Word a_day { "hari", "days" };
inline constexpr Word one_day { "hari", "day" };
inline constexpr Word hour { "jam", "hours" };
inline constexpr Word one_hour { "jam", "hour" };
inline constexpr Word meeting { "kali pertemuan", "meetings" };
inline constexpr Word one_meeting { "kali pertemuan", "meeting" };

inline constexpr Word support_kind { "Jenis dukungan", "Kind of support" };
inline constexpr Word what { "Dukungan apa?", "Which support?" };
inline constexpr Word what_hint { "Mitra membaca kalimat ini. Jangan tulis nama ibu.",
    "The partner reads this sentence. Write no woman's name." };
inline constexpr Word what_short { "Dukungan", "Support" };
inline constexpr Word amount { "Berapa?", "How much?" };
inline constexpr Word amount_hint { "Bilangan bulat, misalnya 20. Untuk dana boleh 25rb atau 1,25 juta.",
    "A whole number, such as 20. For funds also 25rb or 1,25 juta." };
inline constexpr Word whole_hint { "Bilangan bulat, misalnya 20.", "A whole number, such as 20." };
inline constexpr Word rupiah_hint { "Rupiah, misalnya 25rb atau 1,25 juta.", "Rupiah, such as 25rb or 1,25 juta." };
inline constexpr Word amount_short { "Jumlah", "Amount" };
inline constexpr Word unit { "Dihitung dengan", "Counted in" };

inline constexpr Word promises { "Yang dijanjikan", "What was promised" };
inline constexpr Word promise { "Janji dukungan", "Promised support" };
inline constexpr Word no_promises { "Belum ada janji tercatat.", "No promise is on record." };
inline constexpr Word add_promise { "Catat janji", "Note a promise" };
inline constexpr Word promised_on { "Dijanjikan hari", "Promised on" };
inline constexpr Word due_on { "Paling lambat", "By which day" };
inline constexpr Word received_of { "Diterima", "Received" };
inline constexpr Word waits { "Ditunggu", "Awaited" };
inline constexpr Word overdue { "Lewat harinya", "Past its day" };
inline constexpr Word fulfilled { "Terpenuhi", "Fulfilled" };
inline constexpr Word closed { "Ditutup", "Closed" };
inline constexpr Word close { "Tutup janji", "Close the promise" };
inline constexpr Word close_lead { "Sisanya tidak akan datang. Janji ini tidak ditunggu lagi.",
    "What is open will not come. The promise is awaited no more." };

inline constexpr Word receipts { "Yang diterima", "What was received" };
inline constexpr Word receipt { "Dukungan diterima", "Support received" };
inline constexpr Word no_receipts { "Belum ada yang diterima.", "Nothing was received yet." };
inline constexpr Word add_receipt { "Catat penerimaan", "Note what came" };
inline constexpr Word against { "Ini atas janji yang mana? Buka janjinya dulu.",
    "Is it of one of these promises? Open it first." };
inline constexpr Word add_against { "Catat penerimaan atas janji ini", "Note what came of this promise" };
inline constexpr Word received_on { "Diterima hari", "Received on" };
inline constexpr Word receipt_no { "Nomor kuitansi atau tanda terima", "Number of the receipt" };
inline constexpr Word receipt_no_short { "Kuitansi", "Receipt" };
inline constexpr Word received_by { "Diterima oleh", "Received by" };
inline constexpr Word receipt_photo { "Foto kuitansi", "Photo of the receipt" };
inline constexpr Word unpromised_tick { "Ya, ini dukungan tanpa janji.", "Yes, this is unpromised support." };
inline constexpr Word again_tick { "Ya, ini penerimaan yang lain.", "Yes, this is another receipt." };
inline constexpr Word beyond_tick { "Ya, memang lebih dari janjinya.", "Yes, it is more than was promised." };
inline constexpr Word on_record { "Sudah dicatat pada {day}.", "On record already, of {day}." };
inline constexpr Word see_it { "Buka catatan itu", "Open that note" };
inline constexpr Word unpromised { "Tanpa janji", "Unpromised" };
inline constexpr Word of_promise { "Atas janji", "Of the promise" };
inline constexpr Word left { "Tersisa", "Left" };
inline constexpr Word all_given { "Disalurkan semua", "All given on" };
inline constexpr Word idle { "Lama tersimpan", "Lies for long" };
inline constexpr Word idle_title { "Belum disalurkan 30 hari", "Not given on for 30 days" };
inline constexpr Word left_n { "Tersisa {amount}", "{amount} left" };

inline constexpr Word given { "Yang disalurkan", "What was given on" };
inline constexpr Word no_given { "Belum ada yang disalurkan.", "Nothing was given on yet." };
inline constexpr Word give { "Salurkan", "Give it on" };
inline constexpr Word give_lead { "Ke kegiatan, program, kelurahan, lingkar pendampingan atau kelompok.",
    "To a session, a programme, a village, a circle of mentoring or a group." };
inline constexpr Word where_to { "Ke mana?", "Where to?" };
inline constexpr Word where_short { "Untuk", "To" };
inline constexpr Word given_on { "Disalurkan hari", "Given on the day" };
inline constexpr Word day { "Hari", "Day" };
inline constexpr Word given_no { "Nomor tanda terima", "Number of the slip" };
inline constexpr Word given_no_hint { "Mitra membaca nomor ini. Jangan tulis nomor HP atau nama ibu.",
    "The partner reads this number. Write no phone number and no woman's name." };
inline constexpr Word given_photo { "Foto tanda terima", "Photo of the slip" };
inline constexpr Word sessions { "Kegiatan", "Sessions" };
inline constexpr Word programmes { "Program", "Programmes" };
inline constexpr Word villages { "Kelurahan", "Villages" };
inline constexpr Word circles { "Lingkar pendampingan", "Circles of mentoring" };
inline constexpr Word groups { "Kelompok ibu", "Groups of women" };
inline constexpr Word circle_of { "Bersama {name}", "With {name}" };
inline constexpr Word a_circle { "Satu lingkar pendampingan", "A circle of mentoring" };
inline constexpr Word a_group { "Satu kelompok ibu", "A group of women" };
inline constexpr Word a_session { "Satu kegiatan", "A session" };
inline constexpr Word a_programme { "Program {name}", "Programme {name}" };
inline constexpr Word a_village { "Kelurahan {name}", "The village of {name}" };

inline constexpr Word see_photo { "Lihat foto", "See the photo" };
inline constexpr Word retract { "Tarik catatan", "Retract the note" };
inline constexpr Word retract_agreement { "Tarik perjanjian ini", "Retract this agreement" };
inline constexpr Word retract_promise { "Tarik janji ini", "Retract this promise" };
inline constexpr Word retract_receipt { "Tarik penerimaan ini", "Retract this receipt" };
inline constexpr Word retract_given { "Tarik penyaluran ini", "Retract this hand-out" };
inline constexpr Word retract_end { "Tarik pengakhiran ini", "Retract this end" };
inline constexpr Word retract_end_lead { "Yang diakhiri berlaku lagi. Catatannya tetap tersimpan.",
    "What was ended holds again. The note of its end is kept." };
inline constexpr Word was_retracted { "Ditarik", "Retracted" };
inline constexpr Word retract_lead { "Catatan tetap terbaca, dicoret, dan tidak dihitung lagi.",
    "The note stays readable, struck through, and counts no more." };
inline constexpr Word noted_by { "Dicatat oleh", "Noted by" };
inline constexpr Word an_officer { "seorang pengurus", "an officer" };

inline constexpr Word waiting_title { "Dukungan yang tertunda", "Support that is overdue" };
inline constexpr Word waiting_lead { "Janji yang lewat harinya, dan dukungan yang belum disalurkan 30 hari.",
    "Promises past their day, and support not given on for 30 days." };
inline constexpr Word no_overdue { "Tidak ada janji yang lewat harinya.", "No promise is past its day." };
inline constexpr Word no_idle { "Semua yang diterima sudah disalurkan atau baru saja datang.",
    "All that came was given on, or has only just come." };
inline constexpr Word promises_overdue { "Janji yang lewat harinya", "Promises past their day" };
inline constexpr Word n_notes { "{n} catatan", "Notes: {n}" };
inline constexpr Word n_notes_of { "{n} catatan, jumlahnya {amount}", "Notes: {n}, {amount} in all" };
inline constexpr Word none_behind { "Tidak ada saat ini.", "There is none now." };
inline constexpr Word last_moved { "Terakhir bergerak", "Last moved" };

inline constexpr Word link { "Halaman untuk mitra", "The partner's own page" };
inline constexpr Word link_lead {
    "Siapa pun yang memegang tautan ini bisa membaca halaman itu. Berikan hanya kepada mitra.",
    "Whoever holds this link can read that page. Give it to the partner alone."
};
inline constexpr Word link_shows { "Isinya dukungan mitra ini, dan jumlah ibu mulai 10. Tanpa nama.",
    "It shows this partner's support, and counts of 10 women or more. No names." };
inline constexpr Word link_until { "Tautan berlaku sampai", "The link holds until" };
inline constexpr Word make_link { "Buat tautan", "Make a link" };
inline constexpr Word copy_link { "Salin tautan", "Copy the link" };
inline constexpr Word link_words { "Kode QR menuju halaman mitra", "QR code to the partner's page" };
inline constexpr Word revoke { "Cabut tautan", "Revoke the link" };
inline constexpr Word revoked { "Dicabut", "Revoked" };
inline constexpr Word links { "Tautan yang pernah dibuat", "Links that were made" };
inline constexpr Word link_of { "Berlaku sampai {day}", "Holds until {day}" };

inline constexpr Word account { "Pertanggungjawaban dukungan", "Account of support" };
inline constexpr Word account_lead { "Dari {chapter}, per {day}.", "From {chapter}, as of {day}." };
inline constexpr Word thanks { "Terima kasih. Ini yang Bapak dan Ibu berikan, dan ke mana sampainya.",
    "Thank you. This is what you gave, and where it went." };
inline constexpr Word reached { "Siapa yang terbantu", "Whom it helped" };
inline constexpr Word reached_lead { "Kegiatan yang didukung, sampai {day}. Tiap ibu dihitung sekali.",
    "Supported sessions, until {day}. Each woman counts once." };
inline constexpr Word not_counted { "Belum dihitung. Tiap bulan dihitung seminggu setelah bulan itu berakhir.",
    "Not counted yet. Each month is counted a week after it has ended." };
inline constexpr Word sessions_held { "Kegiatan terlaksana", "Sessions held" };
inline constexpr Word women_came { "Ibu yang hadir", "Women who came" };
inline constexpr Word too_few { "Kurang dari 10 atau belum bisa ditampilkan", "Fewer than 10, or not shown yet" };
inline constexpr Word about_n { "kira-kira {n}", "about {n}" };
inline constexpr Word in_tens { "Jumlah ibu dibulatkan ke bawah ke puluhan, supaya tidak menunjuk seseorang.",
    "Counts of women are rounded down to tens, so that they point at nobody." };
inline constexpr Word by_district { "Ibu yang hadir, menurut kecamatan tempat tinggal",
    "Women who came, by the district they live in" };
inline constexpr Word district { "Kecamatan", "District" };
inline constexpr Word women { "Ibu", "Women" };
inline constexpr Word elsewhere { "Tempat lain", "Elsewhere" };
inline constexpr Word hidden_rule { "Angka di bawah 10 ibu disembunyikan, supaya tidak menunjuk seseorang.",
    "Counts below 10 women are hidden, so that they point at nobody." };
inline constexpr Word see_sheet { "Lembar cetak", "Sheet to print" };
inline constexpr Word print { "Cetak", "Print" };
inline constexpr Word back { "Kembali", "Go back" };
inline constexpr Word say_yours { "Sampaikan harapan Bapak dan Ibu", "Say what you expect of us" };
inline constexpr Word holds_until { "Halaman ini bisa dibuka sampai {day}.", "This page can be opened until {day}." };
inline constexpr Word chair_signs { "Ketua", "Chair" };
inline constexpr Word treasurer_signs { "Bendahara", "Treasurer" };
inline constexpr Word partner_signs { "Mitra", "Partner" };

inline constexpr Word partner_noted { "Mitra dicatat.", "The partner is noted." };
inline constexpr Word partner_changed { "Perubahan disimpan.", "The change is saved." };
inline constexpr Word partner_ended { "Kemitraan diakhiri.", "The partnership has ended." };
inline constexpr Word agreement_noted { "Perjanjian dicatat.", "The agreement is noted." };
inline constexpr Word agreement_ended { "Perjanjian diakhiri.", "The agreement has ended." };
inline constexpr Word promise_noted { "Janji dicatat.", "The promise is noted." };
inline constexpr Word promise_ended { "Janji ditutup.", "The promise is closed." };
inline constexpr Word receipt_noted { "Penerimaan dicatat.", "What came is noted." };
inline constexpr Word unpromised_noted { "Dicatat sebagai dukungan tanpa janji.", "Noted as unpromised support." };
inline constexpr Word given_noted { "Penyaluran dicatat.", "It is noted where it went." };
inline constexpr Word retracted { "Catatan ditarik.", "The note is retracted." };
inline constexpr Word link_made { "Tautan dibuat.", "The link is made." };
inline constexpr Word link_revoked { "Tautan dicabut.", "The link is revoked." };
inline constexpr Word told_retraction { "Catatan tentang {what} ditarik: {because}",
    "The note about {what} taken back: {because}" };
inline constexpr Word told_receipt { "Diterima dari {partner}: {amount}, {what}",
    "Received from {partner}: {amount}, {what}" };
inline constexpr Word told_given { "Disalurkan dari {partner}: {amount}, {what}",
    "Given on of what {partner} gave: {amount}, {what}" };
inline constexpr Word saved_masked { "Tersimpan. Nomor di dalamnya disamarkan.",
    "Saved. The numbers in it were masked." };

}
