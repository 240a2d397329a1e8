#pragma once

#include "base/words.h"

namespace programme::say {

using words::Word;

inline constexpr Word title { "Program", "Programmes" };
inline constexpr Word lead { "Program adalah kegiatan yang Ibu ulang, dengan nama sendiri.",
    "A programme is an activity you repeat, under a name of its own." };
inline constexpr Word none_yet { "Belum ada program. Mulai dari satu yang sudah berjalan.",
    "There is no programme yet. Begin with one that is already running." };
inline constexpr Word add { "Tambah program", "Add a programme" };
inline constexpr Word add_title { "Program baru", "New programme" };
inline constexpr Word save { "Simpan program", "Save the programme" };
inline constexpr Word correct { "Perbaiki program", "Correct the programme" };
inline constexpr Word corrected { "Perbaikan sudah tersimpan.", "The correction is saved." };
inline constexpr Word correct_module { "Perbaiki materi", "Correct the module" };
inline constexpr Word save_module { "Simpan materi", "Save the module" };
inline constexpr Word saved { "Program sudah tersimpan. Sekarang tambahkan materinya.",
    "The programme is saved. Now add its modules." };
inline constexpr Word ended { "Sudah berhenti", "Has ended" };
inline constexpr Word ended_on { "Berhenti {day}. Alasannya: {because}", "Ended on {day}. The reason: {because}" };
inline constexpr Word modules_count { "{n} materi", "{n} modules" };

inline constexpr Word name { "Nama program", "Name of the programme" };
inline constexpr Word name_hint { "Nama pendek yang dikenal ibu-ibu, misalnya MOCI.",
    "The short name the women know, such as MOCI." };
inline constexpr Word kind_note { "Kepanjangan nama", "The name in full" };
inline constexpr Word kind_note_hint { "Misalnya Mobil Cerdas KICI.", "Such as Mobil Cerdas KICI." };
inline constexpr Word purpose { "Untuk apa program ini?", "What is this programme for?" };
inline constexpr Word purpose_hint { "Satu atau dua kalimat. Kalimat ini untuk pengurus dan mitra.",
    "One or two sentences, for officers and partners." };
inline constexpr Word picture { "Gambar", "Picture" };

inline constexpr Word modules { "Materi", "Modules" };
inline constexpr Word no_modules { "Belum ada materi. Tulis apa yang dipelajari ibu-ibu.",
    "There are no modules yet. Write what the women learn." };
inline constexpr Word module_order { "No", "No" };
inline constexpr Word module_name { "Nama materi", "Name of the module" };
inline constexpr Word module_field { "Bidang", "Field" };
inline constexpr Word module_outcome { "Sesudahnya ibu bisa apa?", "What can the women do afterwards?" };
inline constexpr Word add_module { "Tambah materi", "Add a module" };
inline constexpr Word module_saved { "Materi sudah ditambahkan.", "The module is added." };

inline constexpr Word retire { "Hentikan program", "End the programme" };
inline constexpr Word retire_title { "Hentikan program ini?", "End this programme?" };
inline constexpr Word retire_lead { "Kegiatan yang sudah tercatat tidak hilang. Program ini tidak bisa dipilih lagi.",
    "What was recorded stays. The programme can no longer be chosen." };
inline constexpr Word because { "Alasan berhenti", "The reason for ending" };
inline constexpr Word retired { "Program sudah dihentikan.", "The programme has ended." };
inline constexpr Word back { "Kembali ke program", "Back to the programme" };
inline constexpr Word plan_with { "Rencanakan kegiatan", "Plan a session" };

inline constexpr Word food_processing { "Pengolahan makanan", "Processing food" };
inline constexpr Word craft { "Kerajinan tangan", "Crafts" };
inline constexpr Word digital_marketing { "Pemasaran lewat HP", "Selling by phone" };
inline constexpr Word household_finance { "Keuangan rumah tangga", "Household money" };
inline constexpr Word parenting { "Pengasuhan anak", "Parenting" };
inline constexpr Word home_enterprise { "Usaha rumahan", "Home enterprise" };
inline constexpr Word self_confidence { "Kepercayaan diri", "Self-confidence" };
inline constexpr Word other { "Lainnya", "Other" };

inline constexpr Word picture_van { "Mobil", "A van" };
inline constexpr Word picture_gathering { "Berkumpul", "A gathering" };
inline constexpr Word picture_class { "Belajar", "A class" };
inline constexpr Word picture_kitchen { "Dapur", "A kitchen" };
inline constexpr Word picture_hands { "Bergandengan", "Joined hands" };
inline constexpr Word picture_sprout { "Tunas", "A sprout" };

}
