// Who helps, buys from, works with and learns from whom (jejaring antaranggota): from what is in the books already, and
// from three short questions that a woman answers by name when she agrees to it. It is there to bring together women
// who do not know one another yet. Nobody is ranked, and no number stands beside a name.
// (Paper, "Peran ekonomi": "membangun jejaring antaranggota ... saling bertukar pengalaman, menjalin kerja sama, bahkan
// berkolaborasi dalam memasarkan produk".)
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <boost/describe/enum.hpp>

#include <string_view>

namespace network {

using RoundId = base::Id<struct RoundTag>;
using AnswerId = base::Id<struct AnswerTag>;
using SuggestionId = base::Id<struct SuggestionTag>;

inline constexpr std::string_view purpose = "network"; // of the consent (member/consent.cpp)

// Who helped her lately; of whom she buys, or with whom she sells; from whom she learned.
enum class Question { Helps, Trades, Teaches };
BOOST_DESCRIBE_ENUM(Question, Helps, Trades, Teaches)
enum class Way { Asked, AtTheDesk };
BOOST_DESCRIBE_ENUM(Way, Asked, AtTheDesk)
// How two women are tied: the first three as one of them said, the others as the books have it. Met: at two sessions.
enum class Kind { Helps, Trades, Teaches, Met, Accompanies, SameGroup };
BOOST_DESCRIBE_ENUM(Kind, Helps, Trades, Teaches, Met, Accompanies, SameGroup)
constexpr bool is_said(Kind kind)
{
    return kind <= Kind::Teaches;
}
// Why two women are proposed to one another.
enum class Sort { Neighbours, AloneAndBroker, TwoGroups };
BOOST_DESCRIBE_ENUM(Sort, Neighbours, AloneAndBroker, TwoGroups)
enum class Decision { Confirmed, PutAway };
BOOST_DESCRIBE_ENUM(Decision, Confirmed, PutAway)

inline constexpr int period_days = 365; // what is older counts no more
inline constexpr int a_gathering = 40; // so many at one session, or in one group, do not all come to know one another
inline constexpr int most_named = 10; // to one question
inline constexpr int most_at_once = 600; // women; a larger community is worked out behind the requests
inline constexpr int most_drawn = 120; // women; a larger community is drawn by villages
inline constexpr int most_ties_drawn = 1500;
inline constexpr int fewest_counted = 10; // evaluators are shown no smaller number of women

inline constexpr base::Code unknown_woman { "network.unknown_woman",
    { "Pilih ibu dari daftar komunitas ini.", "Choose a woman of this community." } };
inline constexpr base::Code unknown_round { "network.unknown_round",
    { "Catatan ini tidak ada. Kembalilah ke halaman ibu itu.", "There is no such note. Go back to her page." } };
inline constexpr base::Code unknown_answer { "network.unknown_answer",
    { "Jawaban ini tidak ada.", "There is no such answer." } };
inline constexpr base::Code no_consent { "network.no_consent",
    { "Ibu ini belum setuju ditanya soal jejaring. Catat dulu persetujuannya.",
        "She has not agreed to be asked about her network. Note her consent first." } };
inline constexpr base::Code herself { "network.herself",
    { "Ibu tidak menyebut dirinya sendiri. Pilih ibu yang lain.",
        "She does not name herself. Choose another woman." } };
inline constexpr base::Code not_wanted { "network.not_wanted",
    { "Ibu ini tidak ingin disebut dalam jejaring. Pilih ibu yang lain.",
        "She does not want to be named in the network. Choose another woman." } };
inline constexpr base::Code named_already { "network.named_already",
    { "Ia sudah disebut untuk pertanyaan ini.", "She was named for this question already." } };
inline constexpr base::Code enough_named { "network.enough_named",
    { "Sudah 10 jawaban untuk pertanyaan ini. Itu cukup.", "There are 10 answers to this question. That is enough." } };
inline constexpr base::Code asked_again { "network.asked_again",
    { "Ibu ini sudah ditanya lagi. Tambahkan di jawabannya yang terbaru.",
        "She was asked again. Add it to her newest answers." } };
inline constexpr base::Code not_happened { "network.not_happened",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code too_long_ago { "network.too_long_ago",
    { "Tanggal ini lebih dari setahun lalu. Tanyakan lagi hari ini.",
        "That day is over a year ago. Ask her again today." } };
inline constexpr base::Code retracted_already { "network.retracted_already",
    { "Catatan ini sudah ditarik.", "This note was retracted already." } };
inline constexpr base::Code not_yours { "network.not_yours",
    { "Catatan orang lain ditarik oleh pencatatnya atau sekretariat.",
        "Another's note is retracted by her or by the secretariat." } };
inline constexpr base::Code decided_already { "network.decided_already",
    { "Usul ini sudah diputuskan.", "This proposal is decided already." } };
inline constexpr base::Code one_woman { "network.one_woman",
    { "Kedua nama ini ternyata satu ibu. Tidak ada yang perlu diputuskan.",
        "These two names are one woman. There is nothing to decide." } };
inline constexpr base::Code tied_already { "network.tied_already",
    { "Kedua ibu ini sudah terhubung. Tidak ada yang perlu diputuskan.",
        "These two are tied already. There is nothing to decide." } };
inline constexpr base::Code say_why { "network.say_why",
    { "Tulis alasannya, cukup satu kalimat.", "Write why; one sentence is enough." } };

// A day that has come and still counts; nullptr: it is fine.
base::Code const* asked_problem(base::Date asked_on, base::Date today);
// The first day that counts.
base::Date period_begins(base::Date today);

}
