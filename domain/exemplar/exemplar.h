// An exemplar (panutan) is a woman others can learn from; she is known by what she was seen to do. Kept here are the
// chapter's practices under the six values CERDAS, and each time one was seen: of whom, when, where, by whom, in a
// sentence. Never a grade, never a count that ranks women, never anybody's faith. (Paper, "Model Peran KICI": arrives
// on time, shares actively, helps new members, keeps communication courteous.)
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/private.h"
#include "base/result.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exemplar {

using PracticeId = base::Id<struct PracticeTag>;
using SeenId = base::Id<struct SeenTag>;

// Cekatan, Empati, Religius, Disiplin, Amanah, Santun.
enum class CerdasValue { Agile, Empathetic, Devout, Disciplined, Trustworthy, Courteous };
BOOST_DESCRIBE_ENUM(CerdasValue, Agile, Empathetic, Devout, Disciplined, Trustworthy, Courteous)
words::Word const& value_word(CerdasValue);
std::string_view value_symbol(CerdasValue);

// What can be seen; a chapter's own, which starts with the paper's.
struct Practice {
    PracticeId id;
    CerdasValue cerdas_value = CerdasValue::Agile;
    std::string name_id;
    std::string name_en; // often empty for one that the chapter has added
    std::optional<std::string> ended_because; // it is noted no more

    std::string const& name(words::Tongue tongue) const
    {
        return tongue == words::Tongue::English && !name_en.empty() ? name_en : name_id;
    }
};
BOOST_DESCRIBE_STRUCT(Practice, (), (id, cerdas_value, name_id, name_en, ended_because))

inline constexpr base::Code unknown_practice { "exemplar.unknown_practice",
    { "Praktik ini tidak ada.", "There is no such practice." } };
inline constexpr base::Code practice_ended { "exemplar.practice_ended",
    { "Praktik ini sudah tidak dicatat lagi.", "This practice is noted no more." } };
inline constexpr base::Code practice_not_open { "exemplar.practice_not_open",
    { "Pilih praktik yang masih dicatat.", "Choose a practice that is still noted." } };
inline constexpr base::Code name_taken { "exemplar.name_taken",
    { "Sudah ada praktik dengan nama ini. Pakai nama lain.", "A practice already bears this name. Choose another." } };
inline constexpr base::Code faith_is_not_measured { "exemplar.faith_is_not_measured",
    { "Iman tidak diukur di sini. Di bawah Religius tidak ada yang ditambah atau diubah.",
        "Faith is not measured here. Nothing under Devout is added or changed." } };
inline constexpr base::Code worship_is_not_noted { "exemplar.worship_is_not_noted",
    { "Ibadah siapa pun tidak pernah dicatat di sini. Tulis yang lain, misalnya \"Datang tepat waktu\".",
        "Nobody's worship is ever noted here. Write something else, such as \"Comes on time\"." } };
inline constexpr base::Code unknown_woman { "exemplar.unknown_woman",
    { "Pilih ibu dari daftar anggota komunitas ini.", "Choose a woman of this community." } };
inline constexpr base::Code session_unknown { "exemplar.session_unknown",
    { "Pilih kegiatan dari daftar.", "Choose a session from the list." } };
inline constexpr base::Code session_of_another_day { "exemplar.session_of_another_day",
    { "Kegiatan ini bukan pada tanggal itu. Samakan tanggalnya, atau pilih kegiatan lain.",
        "This session was on another day. Change the day, or choose another session." } };
inline constexpr base::Code say_where { "exemplar.say_where",
    { "Pilih kegiatannya, atau tulis tempatnya.", "Choose the session, or write the place." } };
inline constexpr base::Code not_seen_yet { "exemplar.not_seen_yet",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code seen_too_long_ago { "exemplar.seen_too_long_ago",
    { "Tanggal ini lebih dari setahun lalu. Catat yang masih Ibu ingat betul.",
        "That day is more than a year ago. Note what you still remember well." } };
inline constexpr base::Code unknown_note { "exemplar.unknown_note",
    { "Catatan ini tidak ada.", "There is no such note." } };
inline constexpr base::Code retracted_already { "exemplar.retracted_already",
    { "Catatan ini sudah ditarik.", "This note was retracted already." } };
inline constexpr base::Code not_yours { "exemplar.not_yours",
    { "Catatan orang lain ditarik oleh pencatatnya atau sekretariat.",
        "Another's note is retracted by her or by the secretariat." } };

// ---- Rules --------------------------------------------------------------------------------------------------------

// Whether a chapter may add or rename practices under this value: not under Devout.
base::Result<> may_change(CerdasValue);
// Whether a practice is called by worship or by what a believer wears, by a whole word such as "shalat", under any
// value. A place of worship is a place; giving is seen by others.
bool names_worship(std::string_view name);
// Seen today or in the year before: what is remembered longer is a story, not an observation.
base::Code const* day_problem(base::Date seen_on, base::Date today);

}
