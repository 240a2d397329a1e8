// A partner (mitra) is an agency, a company or another body that supports the community: with facilities, trainers,
// funds, or by going along with the women afterwards. Kept is what was promised, what came, and where it was given on,
// each with its receipt. (Paper, "Saran" 3: "kerja sama dengan instansi pemerintah dan swasta ... dari segi fasilitas,
// pelatihan, dana maupun pendampingan lanjutan".)
//
// A partner is shown its own support, and of the women figures of ten or more; never a name.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace partner {

using PartnerId = base::Id<struct PartnerTag>;
using AgreementId = base::Id<struct AgreementTag>;
using PromiseId = base::Id<struct PromiseTag>;
using ReceiptId = base::Id<struct ReceiptTag>;
using GivenId = base::Id<struct GivenTag>;
using LinkId = base::Id<struct LinkTag>;
using NoteId = base::Id<struct NoteTag>; // any that can be retracted

enum class PartnerKind { Agency, Company, Bank, University, Community, Other };
BOOST_DESCRIBE_ENUM(PartnerKind, Agency, Company, Bank, University, Community, Other)
enum class SupportKind { Facility, Trainer, Funds, FollowUp };
BOOST_DESCRIBE_ENUM(SupportKind, Facility, Trainer, Funds, FollowUp)
enum class Unit { Rupiah, Piece, Pack, Kilogram, Litre, Metre, Day, Hour, Meeting };
BOOST_DESCRIBE_ENUM(Unit, Rupiah, Piece, Pack, Kilogram, Litre, Metre, Day, Hour, Meeting)
enum class GoesTo { Session, Programme, Village, Circle, Group };
BOOST_DESCRIBE_ENUM(GoesTo, Session, Programme, Village, Circle, Group)
enum class Note { Agreement, Promise, Receipt, Given, End };

inline constexpr int soon_days = 60; // an agreement that ends within them is told
inline constexpr int idle_days = 30; // support that lies for so long is told
inline constexpr int longest_link_days = 366;
inline constexpr int longest_name = 100;
inline constexpr int longest_number = 60;
inline constexpr std::int64_t largest_count = 1'000'000; // of anything but rupiah

inline constexpr base::Code unknown { "partner.unknown",
    { "Mitra ini tidak ada. Kembalilah ke daftar.", "There is no such partner. Go back to the list." } };
inline constexpr base::Code unknown_note { "partner.unknown_note",
    { "Catatan ini tidak ada.", "There is no such note." } };
inline constexpr base::Code has_ended { "partner.has_ended",
    { "Kerja sama dengan mitra ini sudah selesai.", "The work with this partner has ended." } };
inline constexpr base::Code not_happened { "partner.not_happened",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code too_long_ago { "partner.too_long_ago",
    { "Tanggal ini terlalu lama. Periksa tahunnya.", "That day is too long ago. Check the year." } };
inline constexpr base::Code too_far { "partner.too_far",
    { "Tanggal ini terlalu jauh. Periksa tahunnya.", "That day is too far ahead. Check the year." } };
inline constexpr base::Code before_it_began { "partner.before_it_began",
    { "Tanggal ini sebelum mulainya. Periksa kedua tanggal.", "That day is before it began. Check both days." } };
inline constexpr base::Code before_promised { "partner.before_promised",
    { "Tanggal ini sebelum hari dijanjikan.", "That day is before it was promised." } };
inline constexpr base::Code before_received { "partner.before_received",
    { "Tanggal ini sebelum dukungan diterima.", "That day is before the support came." } };
inline constexpr base::Code phone_not_understood { "partner.phone_not_understood",
    { "Tulis nomor HP seperti 0812-3456-7890, atau kosongkan.",
        "Write a phone number such as 0812-3456-7890, or leave it empty." } };
inline constexpr base::Code unit_of_funds { "partner.unit_of_funds",
    { "Dana dihitung dengan rupiah, yang lain tidak.", "Funds are counted in rupiah, nothing else is." } };
inline constexpr base::Code unit_of_time { "partner.unit_of_time",
    { "Pilih jam atau kali pertemuan.", "Choose hours or meetings." } };
inline constexpr base::Code not_whole { "partner.not_whole",
    { "Tulis bilangan bulat lebih dari nol, misalnya 25.", "Write a whole number above zero, such as 25." } };
inline constexpr base::Code too_much { "partner.too_much",
    { "Jumlah ini terlalu besar. Periksa angkanya.", "This amount is too large. Check it." } };
inline constexpr base::Code no_promise { "partner.no_promise",
    { "Belum ada janji tercatat untuk ini. Catat sebagai dukungan tanpa janji?",
        "No promise is on record for this. Record it as unpromised support?" } };
inline constexpr base::Code maybe_twice { "partner.maybe_twice",
    { "Penerimaan ini mungkin sudah dicatat. Periksa dulu di bawah ini.",
        "This receipt may be on record already. Check it below." } };
inline constexpr base::Code more_than_promised { "partner.more_than_promised",
    { "Dijanjikan {promised}, sudah datang {received}. Ini menjadi lebih dari janjinya.",
        "Promised: {promised}, come already: {received}. This makes it more than was promised." } };
inline constexpr base::Code session_before_support { "partner.session_before_support",
    { "Kegiatan ini terjadi sebelum dukungan diterima. Pilih yang lain.",
        "This session was held before the support came. Choose another." } };
inline constexpr base::Code promise_closed { "partner.promise_closed",
    { "Janji ini sudah ditutup atau ditarik.", "This promise was closed or retracted." } };
inline constexpr base::Code more_than_left { "partner.more_than_left",
    { "Yang tersisa hanya {left}. Kurangi jumlahnya.", "Only {left} is left. Give a smaller amount." } };
inline constexpr base::Code nothing_left { "partner.nothing_left",
    { "Dukungan ini sudah disalurkan semua.", "All of this support was given on." } };
inline constexpr base::Code place_unknown { "partner.place_unknown",
    { "Pilih tujuan dari daftar.", "Choose where it goes from the list." } };
inline constexpr base::Code one_photo { "partner.one_photo", { "Pilih satu foto saja.", "Choose one photo only." } };
inline constexpr base::Code photo_unknown { "partner.photo_unknown",
    { "Foto ini tidak ada.", "There is no such photo." } };
inline constexpr base::Code photo_to_come { "partner.photo_to_come",
    { "Foto ini masih di HP pencatatnya. Fotonya menyusul.",
        "This photo is still on the phone of who noted it. It is to come." } };
inline constexpr base::Code retracted_already { "partner.retracted_already",
    { "Catatan ini sudah ditarik.", "This note was retracted already." } };
inline constexpr base::Code not_yours { "partner.not_yours",
    { "Catatan ini ditarik oleh pencatatnya, sekretariat atau bendahara.",
        "Whoever noted it, the secretariat or the treasurer retracts it." } };
inline constexpr base::Code others_rest_on_it { "partner.others_rest_on_it",
    { "Ada catatan lain yang bertumpu padanya. Tarik catatan itu dulu.",
        "Another note rests on it. Retract that one first." } };
inline constexpr base::Code ended_already { "partner.ended_already",
    { "Ini sudah diakhiri atau ditarik.", "This has been ended or retracted." } };
inline constexpr base::Code over_already { "partner.over_already",
    { "Pilih hari ini atau sesudahnya.", "Choose today or a later day." } };
inline constexpr base::Code link_gone { "partner.link_gone",
    { "Tautan ini sudah berakhir atau dicabut. Mintalah yang baru kepada komunitas.",
        "This link has ended or was revoked. Ask the community for a new one." } };

// ---- Rules --------------------------------------------------------------------------------------------------------

// Funds are counted in rupiah and nothing else is; trainers and follow-up mentoring in hours or meetings.
base::Code const* unit_problem(SupportKind, Unit);
// As it was typed: "1,25 juta", "25rb", "12"; above zero.
base::Result<std::int64_t> read_amount(Unit, std::string_view typed);
// A day that has come, at most ten years back.
base::Code const* past_day_problem(base::Date day, base::Date today);
// From before until, at most ten years apart and ten years from today.
base::Code const* term_problem(base::Date from, base::Date until, base::Date today);

struct Promised {
    std::int64_t amount = 0;
    std::int64_t received = 0;
    base::Date due_on;
    bool is_closed = false; // or retracted
};
// Its day has passed, and not all of it came.
bool is_overdue(Promised const&, base::Date today);

struct Held {
    std::int64_t left = 0;
    base::Date last_moved_on; // received, or last given on from
};
// Something is left, and nothing was given on for 30 days.
bool is_idle(Held const&, base::Date today);

// It holds today, and ends within 60 days.
bool ends_soon(base::Date until, std::optional<base::Date> const& ended_on, base::Date today);

// The women whom support reached, by the district they live in.
struct InDistrict {
    std::string district;
    std::int64_t women = 0;
};
BOOST_DESCRIBE_STRUCT(InDistrict, (), (district, women))
// What a partner is told of them: figures rounded down to tens, so that one woman more or less changes none of them
// unless a ten is crossed; no figure below ten, and none that would give one back.
struct Told {
    std::optional<std::int64_t> women; // nothing: too few
    std::vector<InDistrict> districts; // those that may be told
    bool some_hidden = false;
};
Told told_of(std::vector<InDistrict> const&);
// The end of the last month that is to be counted: a week after it ended, when phones have brought its last marks.
base::Date last_to_count(base::Date today);

// Two numbers of receipts that people take for one: spaces, punctuation, and large and small letters do not matter. An
// empty one is no number, and of a masked one too little is left.
bool same_number(std::string_view, std::string_view);

// The number of an agreement or a receipt, without what is none: of an identity card and of a mobile phone (0812...,
// +62 812..., 62812...) the first two digits are left and the others become dots. Days and codes of budgets stay.
std::string masked_number(std::string_view);

// Where support goes, as a form names it: "session:<id>", "village:64.72.01.1001".
struct Place {
    GoesTo to = GoesTo::Session;
    std::string id;
};
std::optional<Place> place_named(std::string_view);
std::string name_of(Place const&);

// The secret of a link follows from it and a key of the server, so that it is kept nowhere.
std::string link_token(std::string const& server_key, LinkId const&);

}
