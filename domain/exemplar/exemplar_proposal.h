// Proposing a woman as one others learn from, and what she decides about it. Three things are needed before anybody may
// propose her: seen by two people, in two settings, and a change of her own. Then it is hers: whether she is named or
// told under another name, which words, where, and until when. A no stands like a yes; a yes is withdrawn by one
// button.
//   exemplar.not_seen_by_enough, not_seen_in_enough, no_own_change   Refused: what of the three is missing
//   exemplar.proposed_already   Refused: she, or an entry that is hers, was proposed before
//   exemplar.consent_first      Refused: a yes without her consent for stories, which holds its proof
//   exemplar.needs_proof        Refused, at the way: a spoken yes
//   exemplar.text_changed, village_changed   Conflict: not the words or the village that she was asked about
//   exemplar.before_last_decision, before_consent   Refused, at the day: a yes older than what she said since
//   exemplar.her_name_is_told, other_name_is_hers   Refused: another name, and her own beside it
//   exemplar.nothing_to_withdraw Refused: no yes stands
#pragma once

#include "base/form.h"
#include "domain/exemplar/exemplar.h"
#include "domain/session/session.h"

#include <span>

namespace exemplar {

using ProposalId = base::Id<struct ProposalTag>;
using StoryId = base::Id<struct StoryTag>; // of the decision: what she agreed to anew stands under another address

enum class Answer { Yes, No };
BOOST_DESCRIBE_ENUM(Answer, Yes, No)
enum class Way { Written, Recorded, Spoken };
BOOST_DESCRIBE_ENUM(Way, Written, Recorded, Spoken)
enum class Naming { HerName, OtherName };
BOOST_DESCRIBE_ENUM(Naming, HerName, OtherName)

inline constexpr base::Code not_seen_by_enough { "exemplar.not_seen_by_enough",
    { "Ibu ini belum bisa diusulkan: praktiknya perlu dilihat paling sedikit dua orang.",
        "She cannot be proposed yet: at least two people must have seen her practices." } };
inline constexpr base::Code not_seen_in_enough { "exemplar.not_seen_in_enough",
    { "Ibu ini belum bisa diusulkan: praktiknya perlu terlihat di dua tempat atau kegiatan.",
        "She cannot be proposed yet: her practices must be seen in two places or sessions." } };
inline constexpr base::Code no_own_change { "exemplar.no_own_change",
    { "Tulis usaha yang sudah ia mulai. Perubahan lain belum tercatat.",
        "Write the enterprise she began. No other change is on record." } };
inline constexpr base::Code enterprise_needs_day { "exemplar.enterprise_needs_day",
    { "Tulis usahanya dan sejak kapan, atau kosongkan keduanya.",
        "Write the enterprise and since when, or leave both empty." } };
inline constexpr base::Code proposed_already { "exemplar.proposed_already",
    { "Ibu ini sudah pernah diusulkan. Buka usulannya.", "She was proposed already. Open the proposal." } };
inline constexpr base::Code unknown_proposal { "exemplar.unknown_proposal",
    { "Usulan ini tidak ada.", "There is no such proposal." } };
inline constexpr base::Code no_text_yet { "exemplar.no_text_yet",
    { "Tulis ceritanya dulu, lalu bacakan kepadanya.", "Write her story first, then read it to her." } };
inline constexpr base::Code text_changed { "exemplar.text_changed",
    { "Cerita ini baru saja diubah. Bacakan lagi yang baru, lalu catat keputusannya.",
        "The story has just been changed. Read her the new one, then note her decision." } };
inline constexpr base::Code consent_first { "exemplar.consent_first",
    { "Persetujuannya untuk cerita belum tercatat. Catat dulu bersama buktinya.",
        "Her consent for a story is not noted yet. Note it first, with its proof." } };
inline constexpr base::Code needs_proof { "exemplar.needs_proof",
    { "Setuju perlu tertulis atau terekam. Lisan saja belum cukup.",
        "A yes must be written or recorded. Spoken words are not enough." } };
inline constexpr base::Code before_text { "exemplar.before_text",
    { "Pada hari itu cerita ini belum ditulis. Periksa tanggalnya.",
        "On that day this story was not written yet. Check the date." } };
inline constexpr base::Code before_proposal { "exemplar.before_proposal",
    { "Pada hari itu ia belum diusulkan. Periksa tanggalnya.",
        "On that day she was not proposed yet. Check the date." } };
inline constexpr base::Code day_to_come { "exemplar.day_to_come",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code until_is_past { "exemplar.until_is_past",
    { "Tanggal ini sudah lewat. Pilih hari sesudah hari ini, atau kosongkan.",
        "That day has passed. Choose a later day, or leave it empty." } };
inline constexpr base::Code say_which_name { "exemplar.say_which_name",
    { "Tulis nama yang ia pilih.", "Write the name she chose." } };
inline constexpr base::Code her_name_is_told { "exemplar.her_name_is_told",
    { "Nama aslinya masih ada di cerita. Ubah ceritanya dulu.",
        "Her own name is still in the story. Change the story first." } };
inline constexpr base::Code other_name_is_hers { "exemplar.other_name_is_hers",
    { "Nama lain ini memuat nama aslinya. Pilih nama yang berbeda.",
        "This other name holds her own. Choose a different one." } };
inline constexpr base::Code before_consent { "exemplar.before_consent",
    { "Pada hari itu persetujuannya untuk cerita belum ada. Periksa tanggalnya.",
        "On that day she had not consented to a story yet. Check the date." } };
inline constexpr base::Code before_last_decision { "exemplar.before_last_decision",
    { "Sesudah hari itu ia memutuskan lain atau menariknya. Tanyakan lagi kepadanya.",
        "After that day she decided otherwise or withdrew. Ask her again." } };
inline constexpr base::Code village_changed { "exemplar.village_changed",
    { "Kelurahannya baru saja diubah. Tanyakan lagi, lalu catat keputusannya.",
        "Her village has just been changed. Ask her again, then note her decision." } };
inline constexpr base::Code say_where_told { "exemplar.say_where_told",
    { "Pilih paling sedikit satu tempat cerita ini boleh disampaikan.",
        "Choose at least one place where it may be told." } };
inline constexpr base::Code nothing_to_withdraw { "exemplar.nothing_to_withdraw",
    { "Tidak ada cerita yang sedang disampaikan. Mungkin sudah ditarik.",
        "No story is told now. It may have been withdrawn already." } };

// ---- Rules --------------------------------------------------------------------------------------------------------

// Of one woman: by how many people, in how many settings.
struct Breadth {
    std::int64_t observers = 0;
    std::int64_t settings = 0;
};
BOOST_DESCRIBE_STRUCT(Breadth, (), (observers, settings))

// Once seen: by whom, at which session, else at which place.
struct Sight {
    std::string observer;
    std::optional<std::string> session_id;
    std::string place;
};
BOOST_DESCRIBE_STRUCT(Sight, (), (observer, session_id, place))
// "Pasar Minggu", "pasar minggu." and "Pasar-minggu" are one place.
std::string setting_key(std::optional<std::string> const& session_id, std::string const& place);
Breadth breadth_in(std::vector<Sight> const&);

inline constexpr int observers_needed = 2;
inline constexpr int settings_needed = 2;

// Which of the three things hold; the third also by an enterprise that the proposer names.
struct Conditions {
    bool seen_by_enough = false;
    bool seen_in_enough = false;
    bool own_change = false;
};
Conditions conditions_of(Breadth, bool has_own_change);
base::Code const* seen_problem(Conditions const&); // what is missing of the first two

// What became of a proposal by today.
enum class Standing { Undecided, Told, SaidNo, Withdrawn, Over, AskAgain /* whose it is, is not known */ };
struct Decided {
    Answer answer = Answer::No;
    std::optional<base::Date> withdrawn_on;
    std::optional<base::Date> until;
    bool is_hers = true;
};
Standing standing_of(std::optional<Decided> const&, base::Date today);

// Whether somebody could know her again by a word of her names in the text, also as "Salmahnya".
bool names_her(std::string_view text, std::string_view her_names);

// One held session whose sheet says how she stands: present, or absent without notice. Excused and sick do not count.
struct Came {
    std::string session_id;
    std::string title;
    base::Date held_on;
    bool is_present = false;
};
BOOST_DESCRIBE_STRUCT(Came, (), (session_id, title, held_on, is_present))
inline constexpr std::size_t row_needed = 4;
// Those she came to without a gap up to the newest, the newest first; nothing when they are fewer than four.
std::vector<Came> came_in_a_row(std::vector<Came> newest_first);

// Those to which she came on time: marked on their own day by the minute they began. Each once, the newest first. Of
// the others nothing is said: a mark made later does not tell when she came.
std::vector<session::Marked> came_on_time(std::vector<session::Marked> const& newest_first, base::Zone);

// What would be told, in her words and paragraphs: numbers of phones and cards are masked while it is read, before she
// hears it.
struct StoryWords {
    base::Private<std::string> text;
    bool has_mask = false;
    static constexpr int most = 3000;
};
void take_field(form::Typed const&, std::string_view name, StoryWords& out, form::Bad&);
void put(json::Text&, StoryWords const&);

}
