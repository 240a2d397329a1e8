#pragma once

#include "base/words.h"

namespace expectation::say {

using words::Word;

inline constexpr Word title { "Harapan", "Expectations" };
inline constexpr Word lead { "Apa yang diharapkan orang dari komunitas, dengan kata-katanya sendiri.",
    "What people expect of the community, in their own words." };
inline constexpr Word none_yet { "Belum ada harapan yang cocok. Dengarkan, lalu catat kata-katanya.",
    "No expectation matches yet. Listen, then note the words." };
inline constexpr Word note { "Catat harapan", "Note an expectation" };
inline constexpr Word note_title { "Harapan baru", "New expectation" };
inline constexpr Word note_lead { "Tulis kata-katanya sendiri, bukan ringkasan Ibu.",
    "Write her own words, not your summary." };
inline constexpr Word noted { "Harapan sudah tersimpan.", "The expectation is saved." };
inline constexpr Word noted_masked { "Harapan tersimpan. Nomor HP atau NIK di dalamnya kami tutup.",
    "The expectation is saved. Phone or identity card numbers in it were masked." };
inline constexpr Word areas_link { "Bidang peran", "Role areas" };
inline constexpr Word public_link { "Kotak harapan umum", "The public box" };
inline constexpr Word some_wait { "{n} harapan dari halaman umum menunggu dilihat.",
    "{n} expectations from the public page wait to be looked at." };
inline constexpr Word see_waiting { "Lihat yang menunggu", "See those that wait" };

inline constexpr Word words { "Kata-katanya", "Her words" };
inline constexpr Word words_hint { "Paling banyak 500 huruf. Jangan tulis nomor HP atau NIK.",
    "At most 500 characters. No phone or identity card numbers." };
inline constexpr Word who { "Siapa yang berharap?", "Who expects this?" };
inline constexpr Word who_short { "Dari", "From" };
inline constexpr Word village { "Kelurahan", "Village" };
inline constexpr Word role_area { "Bidang peran", "Role area" };
inline constexpr Word role_area_hint { "Boleh dikosongkan. Sekretariat memilahnya nanti.",
    "May stay empty. The secretariat sorts it later." };
inline constexpr Word urgency { "Kapan diperlukan?", "When is it needed?" };
inline constexpr Word urgency_short { "Perlu", "Needed" };
inline constexpr Word said_on { "Hari didengar", "Day it was heard" };
inline constexpr Word said_on_short { "Didengar", "Heard" };
inline constexpr Word session { "Di kegiatan", "At the session" };
inline constexpr Word name { "Namanya, bila ia mau", "Her name, if she wishes" };
inline constexpr Word name_short { "Nama", "Name" };
inline constexpr Word name_hint { "Kosongkan bila ia tidak ingin disebut.", "Leave it empty if she would rather not." };
inline constexpr Word agrees { "Ia setuju namanya ditulis di sini.", "She agrees that her name is written here." };
inline constexpr Word voices { "Suara", "Voices" };
inline constexpr Word state { "Keadaan", "State" };
inline constexpr Word not_sorted { "Belum dipilah", "Not sorted yet" };
inline constexpr Word since { "Sejak", "Since" };
inline constexpr Word until { "Sampai", "Until" };
inline constexpr Word find { "Saring", "Filter" };
inline constexpr Word found { "{n} harapan", "{n} expectations" };
inline constexpr Word noted_by { "Dicatat oleh", "Noted by" };
inline constexpr Word an_officer { "Pengurus", "An officer" };
inline constexpr Word the_public { "Halaman umum", "The public page" };

inline constexpr Word member { "Ibu anggota", "A member" };
inline constexpr Word participant { "Ibu peserta", "A participant" };
inline constexpr Word village_officer { "Perangkat kelurahan", "A village officer" };
inline constexpr Word partner { "Mitra", "A partner" };
inline constexpr Word neighbour { "Warga sekitar", "A neighbour" };
inline constexpr Word somebody_else { "Orang lain", "Somebody else" };
inline constexpr Word soon { "Segera", "Soon" };
inline constexpr Word this_year { "Tahun ini", "This year" };
inline constexpr Word some_day { "Suatu hari nanti", "Some day" };

inline constexpr Word waiting { "Menunggu dilihat", "Waits to be looked at" };
inline constexpr Word accepted { "Diterima", "Accepted" };
inline constexpr Word set_aside { "Disisihkan", "Set aside" };
inline constexpr Word set_aside_because { "Disisihkan. Alasannya: {because}", "Set aside. The reason: {because}" };

inline constexpr Word sort { "Pilah harapan", "Sort the expectation" };
inline constexpr Word sort_title { "Masuk bidang peran yang mana?", "Under which role area does it fall?" };
inline constexpr Word sorted { "Harapan sudah dipilah.", "The expectation is sorted." };
inline constexpr Word accept { "Terima harapan", "Accept the expectation" };
inline constexpr Word accept_lead { "Setelah diterima, kata-kata ini tampil di halaman umum.",
    "Once accepted, these words are shown on the public page." };
inline constexpr Word accepted_done { "Harapan sudah diterima.", "The expectation is accepted." };
inline constexpr Word put_aside { "Sisihkan harapan", "Set the expectation aside" };
inline constexpr Word because { "Alasannya", "The reason" };
inline constexpr Word set_aside_done { "Harapan sudah disisihkan.", "The expectation is set aside." };
inline constexpr Word join { "Gabungkan harapan", "Join the expectation" };
inline constexpr Word join_title { "Sama dengan harapan lain?", "Does it say the same as another?" };
inline constexpr Word find_lead { "Cari kata dalam harapan itu", "Search for words in that expectation" };
inline constexpr Word seek { "Cari harapan", "Find it" };
inline constexpr Word no_lead { "Tidak ada harapan dengan kata itu. Coba kata yang lain.",
    "No expectation holds these words. Try others." };
inline constexpr Word join_to { "Sama dengan", "The same as" };
inline constexpr Word joined_done { "Kedua harapan sudah digabung.", "The two expectations are joined." };
inline constexpr Word joined_under { "Harapan ini digabung ke:", "This expectation is joined to:" };
inline constexpr Word same_said { "Yang berharap sama", "Who said the same" };
inline constexpr Word part { "Pisahkan", "Part them" };
inline constexpr Word part_title { "Pisahkan harapan ini?", "Part these expectations?" };
inline constexpr Word part_lead { "Harapan itu kembali berdiri sendiri. Tidak ada yang hilang.",
    "It stands by itself again. Nothing is lost." };
inline constexpr Word part_button { "Pisahkan harapan", "Part the expectation" };
inline constexpr Word parted_done { "Harapan sudah dipisahkan.", "The expectations are parted." };
inline constexpr Word unname { "Tutup namanya", "Take her name away" };
inline constexpr Word unnamed_done { "Namanya tidak ditampilkan lagi.", "Her name is shown no more." };
inline constexpr Word back { "Kembali ke harapan", "Back to the expectation" };

inline constexpr Word history { "Riwayat", "History" };
inline constexpr Word event_sorted { "Dipilah ke bidang {about}", "Sorted under {about}" };
inline constexpr Word event_accepted { "Diterima", "Accepted" };
inline constexpr Word event_set_aside { "Disisihkan: {about}", "Set aside: {about}" };
inline constexpr Word event_joined { "Digabung dengan harapan lain", "Joined with another" };
inline constexpr Word event_parted { "Dipisahkan lagi: {about}", "Parted again: {about}" };
inline constexpr Word event_unnamed { "Namanya ditutup", "Her name was taken away" };
inline constexpr Word event_heard { "Didengar dan dicatat", "Heard and noted" };
inline constexpr Word event_said { "Disampaikan di halaman umum", "Said on the public page" };

inline constexpr Word areas_title { "Bidang peran", "Role areas" };
inline constexpr Word areas_lead { "Untuk apa komunitas ini ada, menurut yang diharapkan orang.",
    "What this community is for, by what people expect." };
inline constexpr Word area_name { "Nama bidang", "Name of the area" };
inline constexpr Word area_name_en { "Nama dalam bahasa Inggris", "Name in English" };
inline constexpr Word add_area { "Tambah bidang", "Add an area" };
inline constexpr Word area_added { "Bidang peran sudah ditambahkan.", "The role area is added." };
inline constexpr Word change_area { "Ubah bidang", "Change the area" };
inline constexpr Word rename_area { "Simpan nama", "Save the name" };
inline constexpr Word area_renamed { "Nama bidang sudah diganti.", "The area has a new name." };
inline constexpr Word end_area { "Hentikan bidang", "End the area" };
inline constexpr Word end_area_lead { "Harapan yang sudah dipilah ke sini tetap di sini.",
    "Expectations that were sorted here stay here." };
inline constexpr Word area_ended_done { "Bidang ini tidak dipakai lagi.", "The area is in use no more." };
inline constexpr Word area_is_over { "Tidak dipakai lagi: {because}", "In use no more: {because}" };

inline constexpr Word open_box { "Sampaikan harapan", "Say what you expect" };
inline constexpr Word box_title { "Kotak harapan", "What do you expect of us?" };
inline constexpr Word box_lead { "Apa yang Ibu harapkan dari komunitas ini? Semua orang boleh menyampaikan.",
    "What do you expect of this community? Everybody may say so." };
inline constexpr Word box_no_name { "Tidak perlu nama atau nomor HP. Pengurus membaca dulu sebelum ditampilkan.",
    "No name or phone number is needed. An officer reads it before it is shown." };
inline constexpr Word box_words { "Harapan Ibu", "What you expect" };
inline constexpr Word box_who { "Ibu siapa?", "Who are you?" };
inline constexpr Word box_send { "Kirim harapan", "Send it" };
inline constexpr Word said { "Terima kasih. Pengurus akan membacanya dulu.",
    "Thank you. An officer will read it first." };
inline constexpr Word said_masked { "Terima kasih. Nomor HP atau NIK di dalamnya kami tutup.",
    "Thank you. Phone or identity card numbers in it were masked." };
inline constexpr Word box_heard { "Yang sudah kami dengar", "What we have heard" };
inline constexpr Word box_nothing { "Belum ada yang tampil. Jadilah yang pertama.",
    "Nothing is shown yet. Be the first." };
inline constexpr Word box_schedule { "Lihat jadwal kegiatan", "See the schedule" };

inline constexpr Word told { "Harapan: \"{words}\" ({village})", "Expectation: \"{words}\" ({village})" };

}
