// A session is one meeting of a programme: planned, then held or cancelled, and remembered by who came. (Paper, "Wujud
// Nyata Peran KICI": the trainings that MOCI brings and the gatherings of NGUNCI.)
//
// Nothing noted is overwritten: a change of plan and a corrected mark are new versions, the last one stands. A person
// counts once in a session, however often she was marked.
#pragma once

#include "base/clock.h"
#include "base/fact.h"
#include "base/id.h"
#include "base/result.h"
#include "base/sql/sql.h"
#include "domain/member/member.h"
#include "domain/programme/programme.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session {

using SessionId = base::Id<struct SessionTag>;
using WalkInId = base::Id<struct WalkInTag>;
using PastedListId = base::Id<struct PastedListTag>;

enum class State { Planned, Held, Cancelled };

// hadir, izin, sakit, tanpa kabar; expected and not marked yet; taken off the list.
enum class Mark { Present, Excused, Sick, NoNotice, Expected, TakenOff };
std::optional<Mark> mark_named(std::string_view); // "present", "excused", "sick", "no_notice", "taken_off"
std::string_view mark_name(Mark);

// As people plan it, before it is checked.
struct Plan {
    programme::ProgrammeId programme_id;
    std::optional<programme::ModuleId> module_id;
    std::optional<std::string> group_id;
    std::string title;
    std::string place;
    std::string landmark;
    std::string village_code;
    base::Date held_on;
    base::TimeOfDay starts_at;
    base::TimeOfDay ends_at;
    std::string trainer;
    std::optional<int> capacity;
    std::string notes;
    bool is_public = true;
};

// How many were where, each person once. Those who came along and are in no register are counted apart.
struct Tally {
    std::int64_t present = 0;
    std::int64_t excused = 0;
    std::int64_t sick = 0;
    std::int64_t no_notice = 0;
    std::int64_t unmarked = 0;
    std::int64_t walk_ins = 0;
    std::int64_t marked() const { return present + excused + sick + no_notice; }
    std::int64_t came() const { return present + walk_ins; }
};

inline constexpr base::Code unknown { "session.unknown",
    { "Kegiatan ini tidak ada. Kembalilah ke jadwal.", "There is no such session. Go back to the schedule." } };
inline constexpr base::Code too_long { "session.too_long",
    { "Paling banyak {most} huruf.", "At most {most} characters." } };
inline constexpr base::Code too_far_ahead { "session.too_far_ahead",
    { "Tanggal ini lebih dari 2 tahun lagi. Periksa tahunnya.",
        "This date is more than 2 years ahead. Check the year." } };
inline constexpr base::Code too_long_ago { "session.too_long_ago",
    { "Tanggal ini lebih dari 5 tahun lalu. Periksa tahunnya.",
        "This date is more than 5 years ago. Check the year." } };
inline constexpr base::Code ends_before_it_starts { "session.ends_before_it_starts",
    { "Jam selesai harus sesudah jam mulai.", "It must end after it starts." } };
inline constexpr base::Code capacity_unlikely { "session.capacity_unlikely",
    { "Tulis jumlah antara 1 dan 2.000.", "Write a number between 1 and 2,000." } };
inline constexpr base::Code programme_not_open { "session.programme_not_open",
    { "Pilih program yang masih berjalan.", "Choose a programme that goes on." } };
inline constexpr base::Code module_of_another { "session.module_of_another",
    { "Materi ini milik program lain. Pilih materi dari program yang sama.",
        "This module belongs to another programme. Choose one of the same programme." } };
inline constexpr base::Code village_unknown { "session.village_unknown",
    { "Pilih kelurahan dari daftar.", "Choose a village from the list." } };
inline constexpr base::Code group_unknown { "session.group_unknown",
    { "Pilih kelompok dari daftar.", "Choose a group from the list." } };
inline constexpr base::Code already_cancelled { "session.already_cancelled",
    { "Kegiatan ini sudah dibatalkan. Bila tetap berlangsung, pilih dulu Jadi dilaksanakan di halaman kegiatan.",
        "This session was cancelled. If it takes place after all, first choose It takes place on the session's "
        "page." } };
inline constexpr base::Code not_cancelled { "session.not_cancelled",
    { "Kegiatan ini tidak sedang dibatalkan.", "This session is not cancelled." } };
inline constexpr base::Code they_came { "session.they_came",
    { "Pengurus lain sudah mencatat ibu yang hadir. Beri tanda bila kegiatan ini tetap dibatalkan.",
        "Another officer has marked women as present. Tick this if the session is cancelled all the same." } };
inline constexpr base::Code already_held { "session.already_held",
    { "Kegiatan ini sudah dicatat terlaksana. Rencananya tidak bisa diubah lagi.",
        "This session was recorded as held. Its plan can no longer change." } };
inline constexpr base::Code not_yet { "session.not_yet",
    { "Kegiatan ini belum terjadi. Catat pada hari kegiatan atau sesudahnya.",
        "This session has not taken place yet. Record it on its day or later." } };
inline constexpr base::Code nobody_marked { "session.nobody_marked",
    { "Belum ada yang dicatat hadir. Catat kehadiran dulu, atau tulis alasannya.",
        "Nobody is marked as present. Record attendance first, or write the reason." } };
inline constexpr base::Code nobody_chosen { "session.nobody_chosen",
    { "Pilih paling sedikit satu ibu.", "Choose at least one woman." } };
inline constexpr base::Code not_a_member { "session.not_a_member",
    { "Ada nama yang tidak ada di daftar anggota. Muat ulang halaman ini.",
        "A name is not in the register. Reload this page." } };
inline constexpr base::Code walk_in_came { "session.walk_in_came",
    { "Peserta baru dicatat bila ia hadir. Pilih Hadir, atau jangan dicatat.",
        "A new participant is recorded when she came. Choose Present, or do not record her." } };
inline constexpr base::Code list_emptied { "session.list_emptied",
    { "Daftar ini dikosongkan karena seorang ibu minta datanya dihapus. Tempel lagi daftarnya.",
        "This list was emptied, for a woman asked that her data be erased. Paste it again." } };
inline constexpr base::Code say_who { "session.say_who",
    { "Pilih siapa ibu ini, atau pilih jangan dicatat.", "Choose who she is, or choose not to record." } };
inline constexpr base::Code mark_unknown { "session.mark_unknown",
    { "Pilih hadir, izin, sakit atau tanpa kabar.", "Choose present, excused, sick or no notice." } };
inline constexpr base::Code nothing_to_settle { "session.nothing_to_settle",
    { "Ini sudah diputuskan.", "This is settled already." } };
inline constexpr base::Code walk_in_unknown { "session.walk_in_unknown",
    { "Peserta ini tidak ada atau sudah dihubungkan.", "There is no such participant, or she is linked already." } };
inline constexpr base::Code list_without_names { "session.list_without_names",
    { "Tidak ada nama yang terbaca. Tempel daftar seperti: 1. Bu Ani 2. Bu Sari.",
        "No name could be read. Paste a list such as: 1. Bu Ani 2. Bu Sari." } };

// ---- Rules --------------------------------------------------------------------------------------------------------

// Every field that is wrong at once, each with its code: lengths, a day within 5 years back and 2 ahead, times in
// order.
base::Result<> check_plan(Plan const&, base::Date today);
base::Result<> may_change(State); // refuses what was held or cancelled
base::Result<> may_record(State, base::Date held_on, base::Date today); // not cancelled, not in the future
base::Result<> may_close(State, base::Date held_on, base::Date today, Tally const&, std::string_view because);

// ---- What other slices ask ----------------------------------------------------------------------------------------

struct SessionLine {
    SessionId id;
    std::string title;
    std::string programme_name;
    std::string programme_icon;
    std::string place;
    std::string village_name;
    base::Date held_on;
    base::TimeOfDay starts_at;
    base::TimeOfDay ends_at;
    State state = State::Planned;
    std::int64_t present = 0;
};
BOOST_DESCRIBE_STRUCT(SessionLine, (),
    (id, title, programme_name, programme_icon, place, village_name, held_on, starts_at, ends_at, state, present))

// The latest first, at most `most`.
std::vector<SessionLine> sessions_of_group(sql::Read&, base::ChapterId const&, std::string const& group_id, int most);

// At which session was something heard or seen? Those up to that day that were not cancelled, the latest first.
// A held session at which she was there, and when she was marked so, by the clock of where it was noted.
struct Marked {
    SessionId session_id;
    std::string title;
    base::Date held_on;
    base::TimeOfDay starts_at;
    base::Instant marked_at;
};
BOOST_DESCRIBE_STRUCT(Marked, (), (session_id, title, held_on, starts_at, marked_at))
// By any entry of hers: the mark that stands, of a tap or a card alone, for a list may be read at any hour; or that she
// was written down as one who came along. A phone's clock that is doubtful says nothing, nor does a mark from before
// facts were kept beside marks. The newest sessions first, the earliest mark of each first.
std::vector<Marked> marked_present(sql::Read&, base::ChapterId const&, member::MemberId const&, int most);

struct SessionChoice {
    SessionId id;
    std::string title;
    base::Date held_on;
};
BOOST_DESCRIBE_STRUCT(SessionChoice, (), (id, title, held_on))
std::vector<SessionChoice> sessions_until(sql::Read&, base::ChapterId const&, base::Date, int most);
bool is_here(sql::Read&, base::ChapterId const&, std::string const& session_id);
// Of a session that was joined to another the one that stands, else the same.
std::string stands_for(sql::Read&, base::ChapterId const&, std::string const& session_id);

// ---- What phones hold: the sheets of the days around today ----------------------------------------------------------

base::Date first_day_held(base::Instant now);
// Days from then on: with any sheet; on whose sheets a woman stands or stood, by any entry of hers.
std::vector<base::Date> days_with_sheets(sql::Read&, base::ChapterId const&, base::Date from);
std::vector<base::Date> days_on_sheets(sql::Read&, base::ChapterId const&, member::MemberId const&, base::Date from);
// Days held, on whose sheets somebody came or went or is another entry's since this fact of a session or of a woman.
std::vector<base::Date> days_with_other_sheets(sql::Read&, fact::Fact const&, fact::Outcome const&);

// A woman's marks over all sessions that were not cancelled.
struct AttendanceCounts {
    std::int64_t present = 0;
    std::int64_t excused = 0;
    std::int64_t sick = 0;
    std::int64_t no_notice = 0;
};
BOOST_DESCRIBE_STRUCT(AttendanceCounts, (), (present, excused, sick, no_notice))
AttendanceCounts attendance_counts(sql::Read&, base::ChapterId const&, member::MemberId const&);

}
