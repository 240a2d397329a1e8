// All SQL of duties, and what follows from them in a period.
#pragma once

#include "base/private.h"
#include "base/sql/sql.h"
#include "domain/chapter/chapter.h"
#include "domain/duty/duty.h"

#include <boost/describe/class.hpp>

namespace duty {

using chapter::OfficerId;
using Words = base::Private<std::string>;

// Who notes, when.
struct By {
    base::ChapterId chapter;
    base::AccountId account;
    base::Instant at;
};

struct Officer {
    OfficerId id;
    std::string person;
    std::string name;
    std::optional<base::AccountId> account;
};
BOOST_DESCRIBE_STRUCT(Officer, (), (id, person, name, account))
std::vector<Officer> officers_on(sql::Read&, base::ChapterId const&, base::Date); // in office on that day, by name
std::optional<Officer> officer(sql::Read&, base::ChapterId const&, OfficerId const&); // her term may be over
struct Term {
    OfficerId id;
    std::string name;
    base::Date term_from;
    std::optional<base::Date> term_to;
};
BOOST_DESCRIBE_STRUCT(Term, (), (id, name, term_from, term_to))
std::vector<Term> terms(sql::Read&, base::ChapterId const&); // those that nobody ended, by name

// ---- What there is to do --------------------------------------------------------------------------------------------

struct Duty {
    DutyId id;
    std::string name;
    std::optional<Words> ended_because;
};
BOOST_DESCRIBE_STRUCT(Duty, (), (id, name, ended_because))
std::vector<Duty> duties(sql::Read&, base::ChapterId const&); // those in use first, by name
struct KeptApart {
    ApartId id;
    DutyId duty;
    std::string duty_name;
    DutyId other;
    std::string other_name;
    Words because;
};
BOOST_DESCRIBE_STRUCT(KeptApart, (), (id, duty, duty_name, other, other_name, because))
std::vector<KeptApart> kept_apart(sql::Read&, base::ChapterId const&); // that stand
void keep_duty(sql::Write&, By const&, std::string const& name);
void keep_duty_end(sql::Write&, By const&, DutyId const&, Words const& because);
void keep_apart(sql::Write&, By const&, Apart const&, Words const& because);
void keep_apart_end(sql::Write&, By const&, ApartId const&, Words const& because);

// ---- Who bears it ---------------------------------------------------------------------------------------------------

struct Holding {
    HoldingId id;
    DutyId duty;
    std::string duty_name;
    OfficerId officer;
    std::string person;
    std::string officer_name;
    base::Date since;
    std::optional<base::Date> until;
    std::int64_t minutes_a_week = 0;
    std::optional<Words> laid_down_because;
    std::optional<Words> retracted_because;
    bool is_open() const { return !laid_down_because && !retracted_because; }
};
BOOST_DESCRIBE_STRUCT(Holding, (),
    (id, duty, duty_name, officer, person, officer_name, since, until, minutes_a_week, laid_down_because,
        retracted_because))
std::optional<Holding> find(sql::Read&, base::ChapterId const&, HoldingId const&);
inline constexpr base::Date for_ever { 9999, 12, 31 };
// Held on a day of the period, and not retracted.
std::vector<Holding> held(sql::Read&, base::ChapterId const&, base::Date since, base::Date until);

struct NewHolding {
    DutyId duty;
    OfficerId officer;
    base::Date since;
    std::int64_t minutes_a_week = 0;
};
HoldingId keep_holding(sql::Write&, By const&, NewHolding const&);
void keep_holding_end(sql::Write&, By const&, HoldingId const&, base::Date until, Words const& because);
void keep_holding_retraction(sql::Write&, By const&, HoldingId const&, Words const& because);

struct Turn {
    TurnId id;
    DutyId duty;
    std::string duty_name;
    OfficerId officer;
    std::string person;
    std::string officer_name;
    std::optional<std::string> session_id;
    std::string session_title;
    std::string place;
    std::string village_code; // of its session
    std::optional<base::Date> held_on; // of its session, in the chapter's zone, with its hours
    std::optional<base::TimeOfDay> from;
    std::optional<base::TimeOfDay> until;
    std::optional<base::Instant> starts_at; // of one that is not at a session
    std::optional<base::Instant> ends_at;
    base::Zone zone = base::Zone::Wita; // in which it was said
    std::string state; // of its session
    std::optional<Words> retracted_because;

    Span span(base::Zone of_chapter) const;
};
BOOST_DESCRIBE_STRUCT(Turn, (),
    (id, duty, duty_name, officer, person, officer_name, session_id, session_title, place, village_code, held_on, from,
        until, starts_at, ends_at, zone, state, retracted_because))
std::optional<Turn> find(sql::Read&, base::ChapterId const&, TurnId const&);
// Neither retracted nor of a session that was cancelled; that last on a day of the period. The earliest first.
std::vector<Turn> turns(sql::Read&, base::ChapterId const&, base::Zone, base::Date since, base::Date until);
std::vector<Turn> turns_at(sql::Read&, base::ChapterId const&, std::string const& session_id); // not retracted

struct NewTurn {
    DutyId duty;
    OfficerId officer;
    std::optional<std::string> session_id;
    std::optional<Span> span; // of one that is not at a session
    base::Zone zone = base::Zone::Wita;
    std::string place;
};
TurnId keep_turn(sql::Write&, By const&, NewTurn const&);
void keep_turn_retraction(sql::Write&, By const&, TurnId const&, Words const& because);

struct SessionHours {
    std::string id;
    std::string title;
    std::string place;
    base::Date held_on;
    base::TimeOfDay from;
    base::TimeOfDay until;
    std::string state;
};
BOOST_DESCRIBE_STRUCT(SessionHours, (), (id, title, place, held_on, from, until, state))
// Of one that was joined to another: of the one that stands.
std::optional<SessionHours> session_hours(sql::Read&, base::ChapterId const&, std::string const& session_id);

// ---- What she said she can carry
// --------------------------------------------------------------------------------------

std::vector<Said> carrying(sql::Read&, base::ChapterId const&); // as they were noted
void keep_carrying(sql::Write&, By const&, OfficerId const&, int hours_a_week, base::Date said_on);

}
