// Interviews on phones in the field. A phone holds what it asks with: the questions with this chapter's thresholds and,
// under each day, whom of the women on its sheets a wave is due for; never an answer, never a leaf. It brings an
// interview whole, with what it has counted, and we count anew.
//   interview.woman_unknown       Unknown: she is not in the register (yet)
//   interview.asked_already       Conflict: this wave was begun with her meanwhile
//   interview.another_instrument  Refused: asked with another version
//   interview.another_plan        Refused: asked with other thresholds
//   interview.scored_otherwise    Refused: the phone's leaves are not ours
// besides plan_first, no_consent, no_baseline, not_complete and answer.refused of independence.h and instrument.h.
#pragma once

#include "base/slice.h"
#include "domain/independence/independence_page.h"

namespace independence {

inline constexpr base::Code woman_unknown { "interview.woman_unknown",
    { "Ibu ini belum ada di daftar anggota.", "This woman is not in the register yet." } };
inline constexpr base::Code asked_already { "interview.asked_already",
    { "Wawancara ibu ini sudah dicatat lebih dulu. Yang dari HP menunggu keputusan.",
        "This interview of hers was noted before. The one from the phone waits for a decision." } };
inline constexpr base::Code another_instrument { "interview.another_instrument",
    { "HP bertanya dengan daftar pertanyaan versi lain. Wawancara ini menunggu keputusan.",
        "The phone asked with another version of the questions. This interview waits for a decision." } };
inline constexpr base::Code another_plan { "interview.another_plan",
    { "HP bertanya dengan ambang T1 atau T2 yang lain. Wawancara ini menunggu keputusan.",
        "The phone asked with another threshold T1 or T2. This interview waits for a decision." } };
inline constexpr base::Code scored_otherwise { "interview.scored_otherwise",
    { "Hitungan HP berbeda dari hitungan di sini. Beri tahu pengurus sistem.",
        "The phone counted otherwise than we do here. Tell whoever keeps the system." } };
inline constexpr base::Code not_minutes { "interview.minutes",
    { "Lama wawancara ditulis dalam menit, dari 0 sampai 1.440.", "It lasts from 0 to 1,440 minutes." } };

// Who wrote the answers down. Stored as 0 and 1.
enum class Mode { Interviewer, Herself };
BOOST_DESCRIBE_ENUM(Mode, Interviewer, Herself)

// A whole interview, asked without signal: with what it was asked, what was answered, and what the phone has counted.
// `count` is left out when a leaf is missing.
struct RecordInterview {
    Round round = Round::Baseline;
    std::string instrument;
    std::int64_t t1 = 0;
    std::int64_t t2 = 0;
    base::Date asked_on;
    Mode mode = Mode::Interviewer;
    int minutes = 0;
    std::string leaves;
    std::optional<int> count;
    std::map<std::string, std::string> answer;
};
BOOST_DESCRIBE_STRUCT(RecordInterview, (), (round, instrument, t1, t2, asked_on, mode, minutes, leaves, count, answer))

base::Result<http::SeeOther> record_interview(MayInterview, member::MemberId, RecordInterview, sql::Write&, base::Now);

// Whether this wave may be asked of her today, on the web or on a phone.
base::Result<> may_begin(sql::Read&, base::ChapterId const&, member::MemberId const&, Round);

// What an interview comes to once every topic was asked. Refuses an open one (interview.not_complete).
struct Finished {
    Score score;
    bool waits = false; // something is postponed until she is alone
};
base::Result<Finished> finished(Instrument const&, Answers const&, store::Plan const&);

// "110-01…": an adequate leaf, one that is not yet, one that is missing; as a phone says what it has counted.
std::string leaves_text(Score const&);

std::vector<sync_door::Document> phone_documents();
// Which of these a fact has changed.
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);
// A note in words, without an answer: "Wawancara awal dengan Dewi (contoh)".
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
