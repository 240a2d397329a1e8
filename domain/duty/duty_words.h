#pragma once

#include "base/words.h"

#include <cstdint>
#include <string>

namespace duty {

std::string hours(std::int64_t minutes, words::Tongue); // "7,5"

namespace say {

using words::Word;

inline constexpr Word title { "Tugas pengurus", "Officers' duties" };
inline constexpr Word nav { "Tugas", "Duties" };
inline constexpr Word lead { "Siapa memegang apa, dan apakah bebannya masih sanggup ia pikul.",
    "Who bears what, and whether she can still carry it." };
inline constexpr Word period { "Minggu dari {since} sampai {until}", "Weeks from {since} to {until}" };
inline constexpr Word since { "Dari hari", "From" };
inline constexpr Word until { "Sampai hari", "Until" };
inline constexpr Word show { "Tampilkan", "Show" };

inline constexpr Word strain_and_conflict { "Ketegangan dan bentrokan peran", "Role strain and role conflict" };
inline constexpr Word strained_count { "{n} minggu melebihi kesanggupan seorang pengurus.",
    "{n} weeks above what an officer said she can carry." };
inline constexpr Word conflict_count { "{n} tugas bentrok.", "{n} duties in conflict." };
inline constexpr Word nothing_kept { "Belum ada tugas pengurus yang dicatat untuk masa ini.",
    "No duty of an officer is noted for this time yet." };
inline constexpr Word conflicts { "Yang bentrok", "In conflict" };
inline constexpr Word strained { "Yang melebihi kesanggupan", "More than she said she can" };
inline constexpr Word strain { "Melebihi kesanggupan", "More than she said" };
inline constexpr Word week_strained { "Minggu mulai {day}: {hours} jam, ia sanggup {said} jam.",
    "Week of {day}: {hours} hours; she said she can do {said}." };
inline constexpr Word two_places { "Dua tempat sekaligus", "Two places at once" };
inline constexpr Word both_duties { "Tidak boleh dirangkap", "Not to be borne together" };
inline constexpr Word since_day { "sejak {day}", "since {day}" };

inline constexpr Word this_week { "Minggu ini", "This week" };
inline constexpr Word officer { "Pengurus", "Officer" };
inline constexpr Word hours_this_week { "Jam minggu ini", "Hours this week" };
inline constexpr Word can_carry { "Kesanggupan", "Can carry" };
inline constexpr Word n_hours { "{n} jam", "{n} hours" };
inline constexpr Word not_asked { "Belum ditanya", "Not asked yet" };
inline constexpr Word holds { "Tugas tetap", "Standing duties" };
inline constexpr Word coming { "Giliran dua minggu ke depan", "Turns of the next two weeks" };
inline constexpr Word none_coming { "Belum ada giliran yang dicatat.", "No turn is noted yet." };
inline constexpr Word nobody_in_office { "Belum ada pengurus yang bertugas.", "Nobody is in office yet." };

inline constexpr Word note_turn { "Catat giliran", "Note a turn" };
inline constexpr Word turn_lead { "Untuk tugas di luar kegiatan. Giliran di kegiatan dicatat dari halaman kegiatannya.",
    "For a duty outside sessions. A turn at a session is noted from the session's page." };
inline constexpr Word take_up { "Serahkan tugas tetap", "Hand over a standing duty" };
inline constexpr Word take_up_lead { "Tugas yang dipegang terus, setiap minggu, sampai dilepas.",
    "A duty that is held every week until it is laid down." };
inline constexpr Word see_sorts { "Daftar tugas", "List of duties" };
inline constexpr Word sorts_title { "Daftar tugas", "List of duties" };
inline constexpr Word sorts_lead { "Tugas apa saja yang ada, dan mana yang tidak boleh dirangkap satu orang.",
    "What duties there are, and which one person may not bear together." };
inline constexpr Word no_sorts { "Belum ada tugas. Tambahkan yang pertama.", "There is no duty yet. Add the first." };
inline constexpr Word add_sort { "Tambah tugas", "Add a duty" };
inline constexpr Word name { "Nama tugas", "Name of the duty" };
inline constexpr Word name_hint { "Misalnya: memegang kas, mengemudi mobil, mewawancarai.",
    "Such as: keeping the cash, driving the car, interviewing." };
inline constexpr Word sort_added { "Tugas ditambahkan.", "The duty was added." };
inline constexpr Word end_sort { "Tidak dipakai lagi", "No longer in use" };
inline constexpr Word sort_ended { "Tugas tidak dipakai lagi.", "The duty is in use no more." };
inline constexpr Word ended { "Tidak dipakai lagi: {because}", "In use no more: {because}" };
inline constexpr Word apart_title { "Tidak boleh dirangkap", "Not to be borne together" };
inline constexpr Word apart_lead { "Dua tugas ini tidak boleh dipegang satu orang pada waktu yang sama.",
    "One person may not bear these two at the same time." };
inline constexpr Word none_apart { "Belum ada.", "None yet." };
inline constexpr Word add_apart { "Pisahkan dua tugas", "Keep two duties apart" };
inline constexpr Word one_duty { "Tugas pertama", "One duty" };
inline constexpr Word other_duty { "Tugas kedua", "The other" };
inline constexpr Word apart_added { "Kedua tugas dipisahkan.", "The two duties are kept apart." };
inline constexpr Word end_apart { "Boleh dirangkap lagi", "May be borne together again" };
inline constexpr Word apart_ended { "Kedua tugas boleh dirangkap lagi.", "The two may be borne together again." };

inline constexpr Word which_duty { "Tugas apa?", "Which duty?" };
inline constexpr Word who { "Siapa?", "Who?" };
inline constexpr Word day { "Hari", "Day" };
inline constexpr Word from { "Mulai jam", "From" };
inline constexpr Word to { "Sampai jam", "Until" };
inline constexpr Word to_hint { "Lebih awal dari jam mulai berarti esok harinya.",
    "Earlier than the beginning means the next day." };
inline constexpr Word zone { "Menurut jam mana?", "By which clock?" };
inline constexpr Word place { "Di mana?", "Where?" };
inline constexpr Word save_turn { "Simpan giliran", "Save the turn" };
inline constexpr Word turn_saved { "Giliran dicatat.", "The turn is noted." };
inline constexpr Word turn_masked { "Giliran dicatat. Nomor HP atau NIK di dalamnya kami tutup.",
    "The turn is noted. Phone or identity card numbers in it were masked." };
inline constexpr Word turn_clashes { "Giliran dicatat, tetapi bentrok dengan tugas lain. Lihat di bawah.",
    "The turn is noted, but it is in conflict with another duty. See below." };
inline constexpr Word session_clashes { "Giliran dicatat, tetapi bentrok dengan tugas lain. Lihat halaman tugas.",
    "The turn is noted, but it is in conflict with another duty. See the duties page." };
inline constexpr Word held_since { "Sejak hari", "Since" };
inline constexpr Word hours_a_week { "Kira-kira berapa jam seminggu?", "About how many hours a week?" };
inline constexpr Word save_holding { "Simpan tugas", "Save the duty" };
inline constexpr Word holding_saved { "Tugas diserahkan.", "The duty was handed over." };
inline constexpr Word holding_clashes { "Tugas diserahkan, tetapi bentrok dengan tugas lain. Lihat di bawah.",
    "The duty was handed over, but it is in conflict with another. See below." };

inline constexpr Word turn { "Giliran", "Turn" };
inline constexpr Word at_session { "Di kegiatan", "At the session" };
inline constexpr Word hours_word { "Waktu", "Time" };
inline constexpr Word retract_turn { "Tarik giliran ini", "Retract this turn" };
inline constexpr Word retract_lead { "Yang ditarik tetap terbaca, dicoret.", "It stays readable, struck through." };
inline constexpr Word retracted { "Giliran ditarik.", "The turn was retracted." };
inline constexpr Word retracted_because { "Ditarik: {because}", "Retracted: {because}" };
inline constexpr Word cancelled { "Kegiatannya dibatalkan.", "Its session was cancelled." };
inline constexpr Word because { "Mengapa?", "Why?" };
inline constexpr Word holding { "Tugas tetap", "Standing duty" };
inline constexpr Word lay_down { "Lepas tugas ini", "Lay this duty down" };
inline constexpr Word last_day { "Hari terakhir", "Last day" };
inline constexpr Word laid_down { "Tugas dilepas.", "The duty was laid down." };
inline constexpr Word laid_down_because { "Dilepas: {because}", "Laid down: {because}" };
inline constexpr Word retract_holding { "Tarik tugas yang salah catat", "Retract a duty noted by mistake" };
inline constexpr Word holding_retracted { "Tugas itu ditarik.", "The duty was retracted." };
inline constexpr Word until_now { "sekarang", "now" };
inline constexpr Word from_until { "{from} sampai {until}", "{from} to {until}" };
inline constexpr Word a_week { "{n} jam seminggu", "{n} hours a week" };

inline constexpr Word her_weeks { "Minggu demi minggu", "Week by week" };
inline constexpr Word week { "Minggu mulai", "Week of" };
inline constexpr Word borne { "Jam bertugas", "Hours borne" };
inline constexpr Word no_weeks { "Belum ada tugas pada minggu-minggu ini.", "No duty in these weeks." };
inline constexpr Word her_turns { "Giliran", "Turns" };
inline constexpr Word no_holding { "Tidak memegang tugas tetap.", "She holds no standing duty." };
inline constexpr Word ask_capacity { "Berapa jam seminggu ia sanggup?", "How many hours a week can she do?" };
inline constexpr Word said_on { "Sejak hari", "From" };
inline constexpr Word save_capacity { "Simpan kesanggupannya", "Save what she can carry" };
inline constexpr Word capacity_saved { "Kesanggupannya dicatat.", "What she can carry is noted." };

inline constexpr Word told_retraction { "Giliran {name}, {duty}, ditarik: {because}",
    "The turn of {name}, {duty}, taken back: {because}" };
inline constexpr Word told_turn { "{name} bertugas: {duty}, {place}", "{name} is on duty: {duty}, {place}" };

inline constexpr Word session_title { "Petugas kegiatan", "On duty at the session" };
inline constexpr Word see_session { "Siapa bertugas", "Who is on duty" };
inline constexpr Word to_session { "Ke kegiatannya", "To the session" };
inline constexpr Word nobody_there { "Belum ada yang bertugas di kegiatan ini.",
    "Nobody is on duty at this session yet." };
inline constexpr Word add_to_session { "Tambah petugas", "Add somebody" };

}

}
