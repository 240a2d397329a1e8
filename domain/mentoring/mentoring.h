// Mentoring (pendampingan) goes on where a training ends: a woman who is a few steps ahead goes along with others. A
// pair is a circle of two. Both are women of the chapter's books; officers note, they are not the mentors of the books.
// Kept are who learns from whom, when they met, what comes next, and what became of it. Nobody is graded or ranked.
// (Paper, "Saran" 4: "mentoring rutin, komunitas belajar ... hasil pelatihan tidak hanya berhenti setelah kegiatan
// selesai".)
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <boost/describe/enum.hpp>

#include <optional>

namespace mentoring {

using CircleId = base::Id<struct CircleTag>;
using JoiningId = base::Id<struct JoiningTag>;
using MeetingId = base::Id<struct MeetingTag>;
using StepId = base::Id<struct StepTag>;

enum class Way { Met, Call, WhatsApp };
BOOST_DESCRIBE_ENUM(Way, Met, Call, WhatsApp)
// Why a circle ended. OnHerOwn is what it was begun for; Other is said in a sentence.
enum class Reason { OnHerOwn, Moved, NoTime, OtherMentor, Other };
BOOST_DESCRIBE_ENUM(Reason, OnHerOwn, Moved, NoTime, OtherMentor, Other)
// What became of a step.
enum class Outcome { Done, NotYet, Dropped };
BOOST_DESCRIBE_ENUM(Outcome, Done, NotYet, Dropped)

inline constexpr int most_mentees = 12; // so that in a meeting each of them is heard
inline constexpr int least_silence = 30; // days
inline constexpr int longest_rhythm = 180; // days between two meetings, as they mean it
inline constexpr int load_days = 90; // the meetings that are told beside a mentor's circles
inline constexpr int most_to_carry = 100;

inline constexpr base::Code unknown { "mentoring.unknown",
    { "Pendampingan ini tidak ada. Kembalilah ke daftar.", "There is no such mentoring. Go back to the list." } };
inline constexpr base::Code unknown_meeting { "mentoring.unknown_meeting",
    { "Pertemuan ini tidak ada.", "There is no such meeting." } };
inline constexpr base::Code unknown_step { "mentoring.unknown_step",
    { "Langkah ini tidak ada.", "There is no such step." } };
inline constexpr base::Code unknown_woman { "mentoring.unknown_woman",
    { "Pilih ibu dari daftar komunitas ini.", "Choose a woman of this community." } };
inline constexpr base::Code her_own_mentor { "mentoring.her_own_mentor",
    { "Ibu tidak mendampingi dirinya sendiri. Pilih ibu yang lain.",
        "Nobody is her own mentor. Choose another woman." } };
inline constexpr base::Code pair_goes_on { "mentoring.pair_goes_on",
    { "Keduanya sudah dalam pendampingan yang berjalan.", "These two are in a mentoring that goes on already." } };
inline constexpr base::Code circle_full { "mentoring.circle_full",
    { "Sudah 12 ibu. Buka pendampingan baru untuk yang berikutnya.",
        "There are 12 women already. Open another mentoring for the next." } };
inline constexpr base::Code has_ended { "mentoring.has_ended",
    { "Pendampingan ini sudah selesai. Buka yang baru untuk mulai lagi.",
        "This mentoring has ended. Open a new one to begin again." } };
inline constexpr base::Code not_in_circle { "mentoring.not_in_circle",
    { "Ibu ini tidak sedang didampingi di sini.", "She is not in this mentoring now." } };
inline constexpr base::Code last_one { "mentoring.last_one",
    { "Ini ibu yang terakhir. Tutup saja pendampingannya.", "She is the last one. End the mentoring instead." } };
inline constexpr base::Code session_unknown { "mentoring.session_unknown",
    { "Pilih kegiatan dari daftar.", "Choose a session from the list." } };
inline constexpr base::Code rhythm_unlikely { "mentoring.rhythm_unlikely",
    { "Tulis jarak antara 1 dan 180 hari.", "Write between 1 and 180 days." } };
inline constexpr base::Code carry_unlikely { "mentoring.carry_unlikely",
    { "Tulis jumlah antara 0 dan 100.", "Write a number between 0 and 100." } };
inline constexpr base::Code not_happened { "mentoring.not_happened",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code too_long_ago { "mentoring.too_long_ago",
    { "Tanggal ini lebih dari 5 tahun lalu. Periksa tahunnya.", "That day is over 5 years ago. Check the year." } };
inline constexpr base::Code before_beginning { "mentoring.before_beginning",
    { "Tanggal ini sebelum pendampingan dimulai.", "That day is before the mentoring began." } };
inline constexpr base::Code before_joining { "mentoring.before_joining",
    { "Tanggal ini sebelum ia ikut.", "That day is before she joined." } };
inline constexpr base::Code before_she_left { "mentoring.before_she_left",
    { "Tanggal ini sebelum ia keluar yang terakhir. Pilih hari sesudahnya.",
        "That day is before she last left. Choose a later day." } };
inline constexpr base::Code met_later { "mentoring.met_later",
    { "Sesudah tanggal ini ia masih hadir di pertemuan. Periksa lagi.",
        "After that day she was at a meeting still. Check it." } };
inline constexpr base::Code women_later { "mentoring.women_later",
    { "Sesudah tanggal ini masih ada ibu yang ikut atau keluar. Periksa lagi.",
        "After that day a woman still joined or left. Check it." } };
inline constexpr base::Code before_agreed { "mentoring.before_agreed",
    { "Tanggal ini sebelum langkah ini disepakati.", "That day is before the step was agreed on." } };
inline constexpr base::Code before_last_meeting { "mentoring.before_last_meeting",
    { "Sesudah tanggal ini masih ada pertemuan. Pilih tanggal yang lebih baru.",
        "There was a meeting after that day. Choose a later one." } };
inline constexpr base::Code maybe_twice { "mentoring.maybe_twice",
    { "Pertemuan seperti ini sudah dicatat. Periksa dulu, atau beri tanda di bawah ini.",
        "A meeting like this is on record already. Look first, or tick the box below." } };
inline constexpr base::Code nobody_there { "mentoring.nobody_there",
    { "Beri tanda siapa yang hadir, paling sedikit satu ibu.", "Tick who was there, at least one woman." } };
inline constexpr base::Code not_there_that_day { "mentoring.not_there_that_day",
    { "Ada ibu yang pada hari itu belum ikut atau sudah keluar.",
        "One of them had not joined by that day, or had left." } };
inline constexpr base::Code say_step { "mentoring.say_step",
    { "Tulis langkahnya, atau kosongkan siapa dan harinya.", "Write the step, or leave out who and the day." } };
inline constexpr base::Code say_whose { "mentoring.say_whose",
    { "Pilih siapa yang melakukan langkah ini.", "Choose who takes this step." } };
inline constexpr base::Code say_by_when { "mentoring.say_by_when",
    { "Pilih sampai hari apa.", "Choose by which day." } };
inline constexpr base::Code due_before { "mentoring.due_before",
    { "Pilih hari sesudahnya, bukan sebelumnya.", "Choose a day after it, not before." } };
inline constexpr base::Code due_too_far { "mentoring.due_too_far",
    { "Tanggal ini lebih dari setahun lagi. Pilih langkah yang lebih dekat.",
        "That day is over a year ahead. Choose a nearer step." } };
inline constexpr base::Code say_why { "mentoring.say_why",
    { "Tulis alasannya, cukup satu kalimat.", "Write why; one sentence is enough." } };
inline constexpr base::Code retracted_already { "mentoring.retracted_already",
    { "Catatan ini sudah ditarik.", "This note was retracted already." } };
inline constexpr base::Code not_yours { "mentoring.not_yours",
    { "Catatan orang lain ditarik oleh pencatatnya atau sekretariat.",
        "Another's note is retracted by her or by the secretariat." } };

// ---- Rules --------------------------------------------------------------------------------------------------------

// How it stands with a circle that goes on.
struct Pulse {
    base::Date last_sign; // of the last meeting, else of the beginning
    int meets_every = least_silence; // days, as they mean it
    std::optional<base::Date> next_due_on; // of the open step that comes first
};
// Silent: no meeting for twice as long as they mean to let pass, and for at least 30 days.
bool is_silent(Pulse const&, base::Date today);
// A step's day has passed, and nobody said what became of it.
bool is_overdue(Pulse const&, base::Date today);
// What a circle may need somebody for.
enum class Need { Meeting /* it is silent */, Outcome /* of an overdue step */ };
BOOST_DESCRIBE_ENUM(Need, Meeting, Outcome)
bool has(Need, Pulse const&, base::Date today);
// The silent ones come first, the longest silence before; then overdue steps, the oldest before; then the others.
bool comes_before(Pulse const&, Pulse const&, base::Date today);

// A day that has come and is at most five years back; nullptr: it is fine. Each names its field's code.
base::Code const* beginning_problem(base::Date begun_on, base::Date today);
// Not before the circle began, and not to come.
base::Code const* day_problem(base::Date day, base::Date begun_on, base::Date today);
// By when a step is to be done: not before it was agreed, and within a year from today.
base::Code const* due_problem(base::Date due_on, base::Date agreed_on, base::Date today);
base::Result<> may_note(std::optional<base::Date> const& ended_on); // of a circle that goes on

}
