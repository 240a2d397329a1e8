// Duty (tugas): who bears what, when, and how much she said she can. From it follow Cohen's role strain (more than she
// said she can carry) and role conflict (in two places at once; two duties that the chapter keeps apart), each as a
// named fact that opens to its evidence, never as a score of a person. (Paper, "Landasan Teori": Cohen 1992.)
#pragma once

#include "base/page/page.h"
#include "domain/chapter/chapter.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <vector>

namespace duty {

using DutyId = base::Id<struct DutyTag>;
using ApartId = base::Id<struct ApartTag>;
using HoldingId = base::Id<struct HoldingTag>;
using TurnId = base::Id<struct TurnTag>;

inline constexpr int most_hours = 100; // a week
inline constexpr int longest_turn = 16 * 60; // minutes
inline constexpr int longest_name = 60;
inline constexpr int longest_place = 80;

inline constexpr base::Code unknown { "duty.unknown",
    { "Tugas ini tidak ada. Kembalilah ke daftar.", "There is no such duty. Go back to the list." } };
inline constexpr base::Code unknown_officer { "duty.unknown_officer",
    { "Pilih pengurus yang bertugas dari daftar.", "Choose an officer in office from the list." } };
inline constexpr base::Code unknown_session { "duty.unknown_session",
    { "Kegiatan ini tidak ada.", "There is no such session." } };
inline constexpr base::Code choose_duty { "duty.choose",
    { "Pilih tugas dari daftar.", "Choose a duty from the list." } };
inline constexpr base::Code there_already { "duty.there_already",
    { "Tugas dengan nama ini sudah ada.", "There is a duty of this name already." } };
inline constexpr base::Code has_ended { "duty.has_ended",
    { "Tugas ini sudah tidak dipakai.", "This duty is in use no more." } };
inline constexpr base::Code from_itself { "duty.from_itself",
    { "Pilih dua tugas yang berbeda.", "Choose two different duties." } };
inline constexpr base::Code apart_already { "duty.apart_already",
    { "Kedua tugas ini sudah tidak boleh dirangkap.", "These two are kept apart already." } };
inline constexpr base::Code hours_unlikely { "duty.hours_unlikely",
    { "Tulis jumlah jam seminggu antara 0 dan 100.", "Write the hours a week, between 0 and 100." } };
inline constexpr base::Code turn_unlikely { "duty.turn_unlikely",
    { "Giliran paling lama 16 jam. Periksa kedua jamnya.", "A turn lasts 16 hours at most. Check both times." } };
inline constexpr base::Code day_unlikely { "duty.day_unlikely",
    { "Pilih hari antara setahun lalu dan setahun lagi.", "Choose a day within a year from today." } };
inline constexpr base::Code not_said_yet { "duty.not_said_yet",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code before_it_began { "duty.before_it_began",
    { "Tanggal ini sebelum tugasnya dimulai.", "That day is before she took it up." } };
inline constexpr base::Code ended_already { "duty.ended_already",
    { "Tugas ini sudah dilepas.", "This duty was laid down already." } };
inline constexpr base::Code retracted_already { "duty.retracted_already",
    { "Giliran ini sudah ditarik.", "This turn was retracted already." } };
inline constexpr base::Code still_held { "duty.still_held",
    { "Tugas ini masih dipegang. Lepas dulu dari pemegangnya.",
        "Somebody holds this duty still. Lay it down for her first." } };
inline constexpr base::Code turn_already { "duty.turn_already",
    { "Giliran ini sudah dicatat.", "This turn is noted already." } };
inline constexpr base::Code held_already { "duty.held_already",
    { "Ia sudah memegang tugas ini.", "She holds this duty already." } };
inline constexpr base::Code session_cancelled { "duty.session_cancelled",
    { "Kegiatan ini dibatalkan, jadi tidak perlu petugas.", "This session was cancelled; it needs nobody." } };
inline constexpr base::Code not_hers { "duty.not_hers",
    { "Yang ini dicatat oleh ia sendiri atau sekretariat.", "She notes this herself, or the secretariat does." } };

// ---- Rules --------------------------------------------------------------------------------------------------------

struct Span {
    base::Instant from;
    base::Instant until; // not with it
    bool meets(Span const& other) const { return from < other.until && other.from < until; }
};
// From one time of a day until another: of the next day when it is not later.
Span turn_span(base::Date day, base::TimeOfDay from, base::TimeOfDay until, base::Zone);
Span days_span(base::Date first, base::Date last, base::Zone); // whole days, both with it
base::Date monday_of(base::Date);
base::Date sunday_of(base::Date);

// What one person bears: a turn, or a duty that she holds from day to day.
struct Bearing {
    std::string person;
    DutyId duty;
    Span span;
    std::string place; // of a turn, in one spelling; empty for what is held
    std::string village_code; // of a turn at a session
    std::int64_t minutes_a_week = 0; // of what is held
    bool is_turn() const { return !place.empty(); }
    // Halls of one name stand in several villages.
    bool is_elsewhere_than(Bearing const& other) const
    {
        bool const two_villages
            = !village_code.empty() && !other.village_code.empty() && village_code != other.village_code;
        return place != other.place || two_villages;
    }
};
std::string in_one_spelling(std::string_view typed); // "Balai  RT 3" and "balai rt 3" are one

struct Apart {
    DutyId duty;
    DutyId other;
};

// Role conflict: two bearings of one person, by their places in the list.
enum class Conflict { TwoPlaces, KeptApart };
BOOST_DESCRIBE_ENUM(Conflict, TwoPlaces, KeptApart)
struct Clash {
    std::size_t one = 0;
    std::size_t other = 0;
    Conflict kind = Conflict::TwoPlaces;
    Span when; // while both last
};
// TwoPlaces: turns at different places whose hours meet. KeptApart: duties that are kept apart and borne at the same
// time. Of one pair both may hold. The earliest first.
std::vector<Clash> clashes(std::vector<Bearing> const&, std::vector<Apart> const&);

// What she said she can carry, from that day on; of two said on one day the later in the list stands.
struct Said {
    std::string person;
    base::Date said_on;
    std::int64_t hours_a_week = 0;
};
BOOST_DESCRIBE_STRUCT(Said, (), (person, said_on, hours_a_week))
// Role strain: a week (Monday to Sunday) in which one person bore more than she had said by its end.
struct Week {
    std::string person;
    base::Date monday;
    std::int64_t minutes = 0;
    std::optional<std::int64_t> said_minutes; // nothing: she was not asked yet
    bool is_strained() const { return said_minutes && minutes > *said_minutes; }
};
// Every whole week from the first Monday on until the one of the last day, for each who bore something in it; by week,
// then person. What is held counts by the days of the week on which it was held, a turn over midnight on a Sunday in
// both weeks, hours of two turns at once only once.
std::vector<Week> weeks(
    std::vector<Bearing> const&, std::vector<Said> const&, base::Date first_monday, base::Date last_day, base::Zone);
// Minutes a week that she had said by that day; nothing: she was not asked yet.
std::optional<std::int64_t> said_by(std::vector<Said> const&, std::string const& person, base::Date day);

// ---- What other slices ask ----------------------------------------------------------------------------------------

// A week in which one person bore more than she said she can.
struct Strained {
    chapter::OfficerId officer;
    std::string name;
    base::Date monday;
    std::int64_t minutes = 0;
    std::int64_t said_minutes = 0;
};
struct Borne {
    std::string duty_name;
    std::string place; // empty for what is held
    page::Url evidence;
};
struct Conflicting {
    chapter::OfficerId officer;
    std::string name;
    Conflict kind = Conflict::TwoPlaces;
    Borne one;
    Borne other;
    Span when;
};
struct Book {
    base::Zone zone = base::Zone::Wita;
    std::vector<Strained> strained; // the latest week first
    std::vector<Conflicting> conflicts; // the latest first
    std::vector<Week> weeks; // all of them
    bool is_kept = false; // somebody bore something: without that nothing can be said
};
struct Asked {
    base::Zone zone = base::Zone::Wita;
    base::Date since;
    base::Date until;
    std::string person {}; // empty: everybody
};
// Of the whole weeks of which a day lies in the period.
Book book(sql::Read&, base::ChapterId const&, Asked const&);

// What she bore in one week.
page::Url week_of(chapter::OfficerId const&, base::Date monday);

// For those who see duties each fact with its name and its evidence; for others their number alone.
enum class Shown { Named, Counted };
page::Html strain_and_conflict(Book const&, Shown, page::Context const&);

}
