// A notice (kabar) is what an agency wants people to know: aid, a licence, a training. It is carried by car, phone and
// paper to women whom it would not reach; their questions travel to the agency and the answers return. Beside it stands
// where help is found. (Paper, "Peran yang Diharapkan Masyarakat": jembatan informasi; Saran 2.)
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/private.h"
#include "base/result.h"
#include "domain/area/area.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bulletin {

using NoticeId = base::Id<struct NoticeTag>;
using CarriageId = base::Id<struct CarriageTag>;
using QuestionId = base::Id<struct QuestionTag>;
using ReferralId = base::Id<struct ReferralTag>;

enum class About { Aid, Licence, Training, SomethingElse };
BOOST_DESCRIBE_ENUM(About, Aid, Licence, Training, SomethingElse)
words::Word const& about_word(About);

enum class Standing { Coming, Valid, Over, Withdrawn };
BOOST_DESCRIBE_ENUM(Standing, Coming, Valid, Over, Withdrawn)
words::Word const& standing_word(Standing);

enum class Way { Car, Phone, Paper };
BOOST_DESCRIBE_ENUM(Way, Car, Phone, Paper)
words::Word const& way_word(Way);

enum class Step { Noted, Sent, Answered, Returned };
BOOST_DESCRIBE_ENUM(Step, Noted, Sent, Answered, Returned)
words::Word const& step_word(Step);

enum class Channel { Visit, Letter, Message, Call };
BOOST_DESCRIBE_ENUM(Channel, Visit, Letter, Message, Call)
words::Word const& channel_word(Channel);

enum class Help { WomenAndChildren, Emergency, Police, Health, Legal, SomethingElse };
BOOST_DESCRIBE_ENUM(Help, WomenAndChildren, Emergency, Police, Health, Legal, SomethingElse)
words::Word const& help_word(Help);

inline constexpr base::Code unknown_notice { "bulletin.unknown_notice",
    { "Kabar ini tidak ada. Kembalilah ke daftar kabar.",
        "There is no such notice. Go back to the list of notices." } };
inline constexpr base::Code unknown_carriage { "bulletin.unknown_carriage",
    { "Catatan ini tidak ada. Kembalilah ke daftar kabar.",
        "There is no such note. Go back to the list of notices." } };
inline constexpr base::Code unknown_question { "bulletin.unknown_question",
    { "Pertanyaan ini tidak ada. Kembalilah ke daftar pertanyaan.",
        "There is no such question. Go back to the list of questions." } };
inline constexpr base::Code unknown_referral { "bulletin.unknown_referral",
    { "Layanan ini tidak ada. Kembalilah ke daftar rujukan.",
        "There is no such referral. Go back to the directory." } };
inline constexpr base::Code village_unknown { "bulletin.village_unknown",
    { "Pilih kelurahan dari daftar.", "Choose a village from the list." } };
inline constexpr base::Code notice_not_offered { "bulletin.notice_not_offered",
    { "Pilih kabar dari daftar.", "Choose a notice from the list." } };
inline constexpr base::Code over_already { "bulletin.over_already",
    { "Tanggal ini sudah lewat. Kabar yang sudah lewat tidak dapat disiarkan.",
        "That day is past. A notice that is over cannot be given out." } };
inline constexpr base::Code ends_before_it_begins { "bulletin.ends_before_it_begins",
    { "Tanggal berakhir lebih awal dari tanggal mulai. Periksa keduanya.",
        "It ends before it begins. Check both days." } };
inline constexpr base::Code day_too_far { "bulletin.day_too_far",
    { "Tanggal ini lebih dari 2 tahun dari hari ini. Periksa tahunnya.",
        "That day is more than 2 years from today. Check the year." } };
inline constexpr base::Code day_to_come { "bulletin.day_to_come",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code carried_when_over { "bulletin.carried_when_over",
    { "Pada hari itu kabar ini sudah tidak berlaku.", "On that day the notice held no more." } };
inline constexpr base::Code maybe_twice { "bulletin.maybe_twice",
    { "Hari itu kabar ini sudah tercatat disampaikan di sana. Periksa dulu, atau beri tanda di bawah ini.",
        "This notice is on record as told there that day. Look first, or tick the box below." } };
inline constexpr base::Code heard_unlikely { "bulletin.heard_unlikely",
    { "Tulis jumlah ibu antara 0 dan 2.000.", "Write a number of women from 0 to 2,000." } };
inline constexpr base::Code withdrawn_already { "bulletin.withdrawn_already",
    { "Kabar ini sudah ditarik.", "This notice was withdrawn already." } };
inline constexpr base::Code retracted_already { "bulletin.retracted_already",
    { "Catatan ini sudah dibatalkan.", "This note was retracted already." } };
inline constexpr base::Code not_yours { "bulletin.not_yours",
    { "Hanya yang mencatat atau sekretariat yang dapat membatalkan.",
        "Only whoever noted it, or the secretariat, can retract it." } };
inline constexpr base::Code answered_already { "bulletin.answered_already",
    { "Pertanyaan ini sudah dijawab.", "This question is answered already." } };
inline constexpr base::Code send_it_first { "bulletin.send_it_first",
    { "Kirim dulu pertanyaan ini ke instansi.", "Send this question to the agency first." } };
inline constexpr base::Code answer_it_first { "bulletin.answer_it_first",
    { "Catat dulu jawabannya.", "Note the answer first." } };
inline constexpr base::Code returned_already { "bulletin.returned_already",
    { "Jawabannya sudah dibawa kembali.", "The answer was brought back already." } };
inline constexpr base::Code before_the_step_before { "bulletin.before_the_step_before",
    { "Tanggal ini lebih awal dari langkah sebelumnya. Periksa lagi.",
        "That day is before the step that came before. Check it." } };
inline constexpr base::Code read_it_first { "bulletin.read_it_first",
    { "Baca dulu keduanya, lalu beri tanda bahwa sudah Ibu baca.",
        "Read both first, then tick that you have read them." } };
inline constexpr base::Code checked_later { "bulletin.checked_later",
    { "Tanggal ini lebih awal dari pemeriksaan terakhir.", "That day is before the last check." } };
inline constexpr base::Code has_no_notice { "bulletin.has_no_notice",
    { "Pertanyaan ini tidak tentang satu kabar, jadi tidak ada halaman umumnya.",
        "This question is about no notice, so it has no public page." } };
inline constexpr base::Code not_a_number { "bulletin.not_a_number",
    { "Tulis nomor telepon, misalnya 129 atau 0541-123456.", "Write a phone number such as 129 or 0541-123456." } };
inline constexpr base::Code not_a_mobile { "bulletin.not_a_mobile",
    { "Tulis nomor HP yang memakai WhatsApp, misalnya 0812-3456-7890.",
        "Write a mobile number that uses WhatsApp, such as 0812-3456-7890." } };
inline constexpr base::Code ended_already { "bulletin.ended_already",
    { "Layanan ini sudah tidak dicantumkan.", "This referral is listed no more." } };
inline constexpr base::Code already_so { "bulletin.already_so",
    { "Pertanyaan ini sudah begitu keadaannya.", "This question already stands so." } };

// ---- Rules of notices ---------------------------------------------------------------------------------------------

struct Span {
    base::Date from;
    base::Date until;
};
Standing standing(Span const&, bool is_withdrawn, base::Date today);

// A new notice ends today or later. A correction may say that it is over: an agency closes early.
enum class Writing { New, Correction };
base::Result<> check_span(Span const&, base::Date today, Writing);

// Carried until today, within two years, and while the notice held: not after its last day, nor after it was withdrawn.
base::Code const* carriage_day_problem(
    base::Date carried_on, base::Date today, base::Date valid_until, std::optional<base::Date> withdrawn_on);

// What was brought to one village: by which ways, how often, about how many women heard it where that is known.
struct VillageReach {
    std::string village_code;
    std::string village_name;
    std::vector<Way> ways; // each once, in their order
    int times = 0;
    std::optional<std::int64_t> heard;
    base::Date last_on;
};
struct Carried {
    std::string village_code;
    std::string village_name;
    Way way = Way::Car;
    base::Date carried_on;
    std::optional<std::int64_t> heard;
};
struct Reach {
    std::vector<VillageReach> reached; // of those it is for
    std::vector<area::Village> unreached;
    std::vector<VillageReach> beyond; // others that it was brought to all the same
};
Reach reach_of(std::vector<area::Village> const& meant_for, std::vector<Carried> const&);

// For WhatsApp: at most 900 characters; what it says is cut there, and the address tells the rest.
struct Telling {
    std::string title;
    std::string words;
    std::string around; // who it is for, until when, where it can be checked: one a line
    std::string more; // where the rest is told
};
std::string for_whatsapp(Telling const&);

// ---- Rules of questions -------------------------------------------------------------------------------------------

// Noted, sent to the agency (again, while it waits), answered (or the answer set right), brought back: in this order.
base::Result<> may_send(Step now);
base::Result<> may_answer(Step now);
base::Result<> may_return(Step now);
// Until today, and not before the step before; nothing before: within two years.
base::Code const* step_day_problem(base::Date done_on, std::optional<base::Date> before, base::Date today);

// ---- Rules of referrals -------------------------------------------------------------------------------------------

enum class Checked { Never, LongAgo, Lately };
inline constexpr std::int64_t days_a_check_holds = 180;
Checked how_checked(std::optional<base::Date> const& checked_on, base::Date today);
// The number as a phone dials it, "129" or "+6285551234"; nothing when it is none.
std::optional<std::string> dialled(std::string_view typed);
// The number as WhatsApp's links want it, "628111129129"; nothing when it is of no mobile phone.
std::optional<std::string> messaged(std::string_view typed);

}
