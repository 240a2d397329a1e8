// Kemandirian (paper, abstract: "ekonomi, sosial, psikologis, pengambilan keputusan") of a chapter's women, asked at
// baseline and at endline with one unchanged instrument. This header is the slice's front; the engine's are beside it.
//   interview.no_consent        Refused: she has not agreed to be asked for research
//   interview.no_baseline       Refused: an endline without a finished baseline
//   interview.once_a_wave       Conflict: this wave is already begun with her
//   interview.plan_first        Refused: T1, T2 and the design are not fixed yet
//   interview.plan_frozen       Conflict: interviews of the wave have begun
//   interview.needs_answer      Malformed, at the field
//   interview.not_complete      Refused: topics are open
//   instrument.another_text     Conflict: the carried file differs from the one kept under its version
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/private.h"
#include "domain/independence/cells.h" // small cells, for whoever tells figures of women
#include "domain/independence/index_command.h" // `berdaya index`
#include "domain/independence/report_words.h"
#include "domain/independence/score.h"
#include "domain/member/member.h"

#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace independence {

using InterviewId = base::Id<struct InterviewTag>;

BOOST_DESCRIBE_ENUM(DesignLevel, Count, BeforeAfter, WaitingList, WaitingListByLot)

// Stored as 0 and 1 (`wave`).
enum class Round { Baseline, Endline };
BOOST_DESCRIBE_ENUM(Round, Baseline, Endline)

inline constexpr base::Code no_consent { "interview.no_consent",
    { "Ibu ini belum memberi izin untuk ditanya. Catat izinnya dulu.",
        "She has not agreed to be asked. Note her consent first." } };
inline constexpr base::Code no_baseline { "interview.no_baseline",
    { "Wawancara awal ibu ini belum selesai. Selesaikan yang awal dulu.",
        "Her baseline is not finished. Finish the baseline first." } };
inline constexpr base::Code once_a_wave { "interview.once_a_wave",
    { "Wawancara ini sudah dimulai. Lanjutkan dari daftar.",
        "This interview is already begun. Go on from the list." } };
inline constexpr base::Code plan_first { "interview.plan_first",
    { "Ambang T1 dan T2 belum ditetapkan. Mintalah sekretariat menetapkannya.",
        "Thresholds T1 and T2 are not fixed yet. Ask the secretariat to fix them." } };
inline constexpr base::Code plan_frozen { "interview.plan_frozen",
    { "Wawancara sudah dimulai, jadi ambang tidak dapat diubah lagi.",
        "Interviews have begun, so the thresholds cannot change any more." } };
inline constexpr base::Code not_a_threshold { "interview.threshold",
    { "Tulis jumlah rupiah dari 1 sampai 1.000.000.000, misalnya 500.000.",
        "Write rupiah from 1 to 1.000.000.000, such as 500.000." } };
inline constexpr base::Code needs_answer { "interview.needs_answer",
    { "Pilih satu jawaban. Ibu boleh memilih tidak mau menjawab.",
        "Choose an answer. She may choose not to answer." } };
inline constexpr base::Code not_complete { "interview.not_complete",
    { "Masih ada topik yang belum selesai: {topic}.", "A topic is still open: {topic}." } };
inline constexpr base::Code another_text { "instrument.another_text",
    { "Isi instrumen versi {version} berbeda dari yang dipakai sebelumnya. Perubahan harus bernomor versi baru.",
        "The text of instrument version {version} differs from the one used before. A change needs a new version." } };

// Money and psychological answers of one woman.
using PrivateAnswers = base::Private<Answers, base::FieldClass::Specific>;
using PrivateScore = base::Private<Score, base::FieldClass::Specific>;

// The instrument this program carries, its text and its id (SHA-256).
struct Carried {
    std::string id;
    std::string_view text;
    Instrument instrument;
};
Carried const& carried();

// Where the twelve indicators begin: topic 0 holds the questions before them.
int topics(Instrument const&);
std::string topic_code(Instrument const&, int topic); // "P0", "E1"
int topic_called(Instrument const&, std::string_view code); // -1 if none
std::vector<int> items_of(Instrument const&, int topic);

// How a topic stands.
struct TopicState {
    bool open = false; // something visible is not answered
    bool postponed = false; // something waits until she is alone
};
base::Result<std::vector<TopicState>> states(Instrument const&, Answers const&);
int first_open(std::vector<TopicState> const&); // -1: all are answered

// "2", "1,4", "none"; a rupiah amount as people write it. Nothing: the text is no answer to this item.
std::optional<Answer> answer_typed(Item const&, std::string_view);
std::string answer_text(Item const&, Answer const&);

// What was typed on one screen, joined to what was answered before. Names are items ("E1a") or ticked options
// ("S1a.4"); "E1b.why" is 97, 98 or 99 in place of an amount. Refuses each field that cannot be; an item left empty is
// no answer.
base::Result<Answers> with_typed(
    Instrument const&, Answers before, std::map<std::string, std::string> const& typed, std::vector<int> const& items);
// The items of the topic that are visible and still unanswered, as problems of their fields.
base::Result<std::vector<base::FieldProblem>> unanswered(Instrument const&, Answers const&, int topic);

// She was so burdened in the last 14 days that help should be offered (P3b = 0).
bool offers_support(Answers const&);

// One woman's leaves as they are kept.
struct Profile12 {
    std::uint16_t inadequate = 0;
    std::uint16_t known = 0;
};
Profile12 profile_of(Instrument const&, Score const&);
Score score_of(Profile12, int indicators); // without twins

}
