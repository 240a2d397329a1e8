// An enactment (peranan nyata) is what the community really did, whichever book keeps it: sessions held, meetings of
// mentoring, notices carried to villages, and deeds noted by hand. Under a role area it stands beside what people
// expect of the community (Cohen's enacted and prescribed role); it may answer an expectation, for a reason. What was
// promised and not done by its day is a role failure: a fact with its evidence, never a score of a person.
// (Paper, "Konsep Peran", "Wujud Nyata Peran KICI".)
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/expectation/expectation.h"

#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace enactment {

using DeedId = base::Id<struct DeedTag>;
using AnswerId = base::Id<struct AnswerTag>;
using PromiseId = base::Id<struct PromiseTag>;
using OutcomeId = base::Id<struct OutcomeTag>;
using expectation::ExpectationId;
using expectation::RoleAreaId;

// Which book keeps what was done.
enum class Kind { Deed, Session, Meeting, Carriage, Support };
BOOST_DESCRIBE_ENUM(Kind, Deed, Session, Meeting, Carriage, Support)
words::Word const& kind_word(Kind); // also the title of what has none

// Merton's functions: what was meant, and what also came of it.
enum class Function { Manifest, Latent };
BOOST_DESCRIBE_ENUM(Function, Manifest, Latent)

enum class PromiseState { Open, Overdue, Kept, KeptLate, Withdrawn };
BOOST_DESCRIBE_ENUM(PromiseState, Open, Overdue, Kept, KeptLate, Withdrawn)
words::Word const& promise_word(PromiseState);

inline constexpr base::Code unknown { "enactment.unknown",
    { "Catatan ini tidak ada. Kembalilah ke neraca peran.", "There is no such record. Go back to the role account." } };
inline constexpr base::Code area_not_open { "enactment.area_not_open",
    { "Pilih bidang peran yang masih dipakai.", "Choose a role area that is still in use." } };
inline constexpr base::Code sort_unknown { "enactment.sort_unknown",
    { "Jenis kegiatan ini tidak ada.", "There is no such kind of activity." } };
inline constexpr base::Code maybe_twice { "enactment.maybe_twice",
    { "Yang persis seperti ini sudah dicatat. Periksa dulu, atau beri tanda di bawah ini.",
        "The very same is on record already. Look first, or tick the box below." } };
inline constexpr base::Code village_unknown { "enactment.village_unknown",
    { "Pilih kelurahan dari daftar.", "Choose a village from the list." } };
inline constexpr base::Code not_done_yet { "enactment.not_done_yet",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code done_too_long_ago { "enactment.done_too_long_ago",
    { "Tanggal ini lebih dari 5 tahun lalu. Periksa tahunnya.",
        "That day is more than 5 years ago. Check the year." } };
inline constexpr base::Code due_has_passed { "enactment.due_has_passed",
    { "Tanggal itu sudah lewat. Pilih hari ini atau sesudahnya.",
        "That day has passed. Choose today or a day to come." } };
inline constexpr base::Code due_too_far { "enactment.due_too_far",
    { "Terlalu jauh. Janjikan paling lama 2 tahun dari sekarang.",
        "Too far away. Promise a day within 2 years from now." } };
inline constexpr base::Code doing_unknown { "enactment.doing_unknown",
    { "Pilih dari daftar yang sudah dilakukan.", "Choose from the list of what was done." } };
inline constexpr base::Code done_before_it_was_said { "enactment.done_before_it_was_said",
    { "Ini dilakukan sebelum harapan itu disampaikan. Pilih yang sesudahnya.",
        "This was done before the expectation was said. Choose something later." } };
inline constexpr base::Code answered_already { "enactment.answered_already",
    { "Harapan ini sudah dijawab dengan kegiatan itu.", "This expectation is answered by that already." } };
inline constexpr base::Code answer_its_lead { "enactment.answer_its_lead",
    { "Harapan ini digabung. Jawablah harapan tempat ia digabung.",
        "This expectation is joined to another. Answer that one." } };
inline constexpr base::Code was_set_aside { "enactment.was_set_aside",
    { "Harapan ini disisihkan. Terima lagi dulu, baru dijawab.",
        "This expectation was set aside. Accept it again before you answer it." } };
inline constexpr base::Code undone_already { "enactment.undone_already",
    { "Catatan ini sudah ditarik.", "This was taken back already." } };
inline constexpr base::Code promise_kept_already { "enactment.promise_kept_already",
    { "Janji ini sudah ditepati.", "This promise was kept." } };
inline constexpr base::Code promise_failed { "enactment.promise_failed",
    { "Harinya sudah lewat, jadi janji ini tetap tercatat. Jawablah harapannya.",
        "Its day has passed, so this promise stays on record. Answer the expectation." } };
inline constexpr base::Code session_not_held { "enactment.session_not_held",
    { "Kegiatan ini dibatalkan atau belum tiba harinya.",
        "This session was cancelled, or its day is still to come." } };
inline constexpr base::Code not_yours { "enactment.not_yours",
    { "Ini dicatat orang lain. Mintalah yang mencatat atau sekretariat menariknya.",
        "Somebody else noted this. Ask her or the secretariat to take it back." } };
inline constexpr base::Code answers_something { "enactment.answers_something",
    { "Catatan ini menjawab harapan. Mintalah sekretariat menariknya.",
        "This note answers an expectation. Ask the secretariat to take it back." } };

// ---- Rules --------------------------------------------------------------------------------------------------------

// Done today or in the five years before.
base::Code const* done_problem(base::Date done_on, base::Date today);
// Today or a day within two years.
base::Code const* due_problem(base::Date due_on, base::Date today);

// A promise is kept by the first answer to its expectation, late when that was done after its day.
PromiseState promise_state(
    base::Date due_on, std::optional<base::Date> const& answered_on, bool withdrawn, base::Date today);

// Only while its day is still to come: enactment.promise_failed, enactment.promise_kept_already,
// enactment.undone_already.
base::Result<> may_withdraw(PromiseState);

// How long an unanswered expectation has waited: below 30 days, 90 days, a year, longer.
enum class Age { Month, Quarter, Year, Longer };
BOOST_DESCRIBE_ENUM(Age, Month, Quarter, Year, Longer)
Age age_of(base::Date said_on, base::Date today);

}
