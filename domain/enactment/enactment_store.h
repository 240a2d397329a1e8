// The rows of enactment.
#pragma once

#include "base/private.h"
#include "base/sql/sql.h"
#include "domain/enactment/enactment.h"

#include <boost/describe/class.hpp>

#include <vector>

namespace enactment {

using Words = base::Private<std::string>;

struct By {
    base::ChapterId chapter;
    base::AccountId account;
    base::Instant at;
};

// ---- What was done ------------------------------------------------------------------------------------------------

struct NewDeed {
    RoleAreaId role_area_id;
    Words words;
    std::string village_code;
    base::Date done_on;
};

struct Doing {
    Kind kind = Kind::Deed;
    std::string done_id;
    Words title;
    base::Date done_on;
    std::string village_name;
    std::optional<RoleAreaId> role_area_id;
    std::int64_t answers = 0; // how many expectations it answers
};
BOOST_DESCRIBE_STRUCT(Doing, (), (kind, done_id, title, done_on, village_name, role_area_id, answers))

struct Deed { // as noted, retracted or not
    DeedId id;
    Words words;
    base::Date done_on;
    std::string village_name;
    RoleAreaId role_area_id;
    base::AccountId account; // who noted it, and an officer's name
    std::optional<std::string> noted_by;
    std::optional<std::string> retracted_because;
    std::optional<std::string> retracted_by; // an officer's name
};
BOOST_DESCRIBE_STRUCT(
    Deed, (), (id, words, done_on, village_name, role_area_id, account, noted_by, retracted_because, retracted_by))

struct Outcome { // retracted or not
    OutcomeId id;
    Function function = Function::Manifest;
    expectation::Who who = expectation::Who::Member;
    Words words;
    base::AccountId account; // who noted it
    base::Instant noted_at;
    std::optional<std::string> retracted_because;
    std::optional<std::string> retracted_by; // an officer's name
};
BOOST_DESCRIBE_STRUCT(Outcome, (), (id, function, who, words, account, noted_at, retracted_because, retracted_by))

struct Sort { // what is tagged at once
    Kind kind = Kind::Session;
    std::string sort_id;
    std::string name;
    std::optional<RoleAreaId> role_area_id;
    std::int64_t done = 0;
};
BOOST_DESCRIBE_STRUCT(Sort, (), (kind, sort_id, name, role_area_id, done))

using Area = expectation::RoleArea;
std::vector<Area> areas(sql::Read&, base::ChapterId const&); // in the order of the chapter

// One that stands, of the same day, area, village and words.
bool has_twin(sql::Read&, base::ChapterId const&, NewDeed const&);
DeedId keep_deed(sql::Write&, By const&, NewDeed const&);
std::optional<Deed> deed(sql::Read&, base::ChapterId const&, DeedId const&);
void keep_retraction(sql::Write&, By const&, DeedId const&, std::string const& because);
std::optional<Doing> doing(sql::Read&, base::ChapterId const&, Kind, std::string const& done_id); // not a retracted one
// A session that may be told of before it is closed: not cancelled, and its day has come.
bool is_under_way(sql::Read&, base::ChapterId const&, std::string const& session_id, base::Date today);
std::vector<Sort> sorts(sql::Read&, base::ChapterId const&);
std::optional<Sort> sort_of(sql::Read&, base::ChapterId const&, Kind, std::string const& sort_id);
std::vector<Doing> doings_of_sort(
    sql::Read&, base::ChapterId const&, Sort const&, std::int64_t skip, int most); // the newest first
void keep_tag(sql::Write&, By const&, Kind, std::string const& sort_id, std::optional<RoleAreaId> const&);
std::vector<Outcome> outcomes(sql::Read&, base::ChapterId const&, Kind, std::string const& done_id);
void keep_outcome(sql::Write&, By const&, Kind, std::string const& done_id, Function, expectation::Who, Words const&);
struct Whose {
    Kind kind = Kind::Deed;
    std::string done_id;
    base::AccountId account; // who noted it
};
BOOST_DESCRIBE_STRUCT(Whose, (), (kind, done_id, account))
std::optional<Whose> outcome_of(sql::Read&, base::ChapterId const&, OutcomeId const&); // while it stands
void keep_outcome_retraction(sql::Write&, By const&, OutcomeId const&, std::string const& because);

// ---- What it answers ----------------------------------------------------------------------------------------------

struct Expected {
    ExpectationId id;
    Words words;
    std::string village_name;
    std::optional<RoleAreaId> role_area_id;
    base::Date said_on;
    std::optional<ExpectationId> joined_to;
    std::optional<base::Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(Expected, (), (id, words, village_name, role_area_id, said_on, joined_to, answered_on))

struct Answer {
    AnswerId id;
    Kind kind = Kind::Deed;
    std::string done_id;
    Words title;
    base::Date done_on;
    std::string village_name;
    std::string because;
    std::string public_words;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (id, kind, done_id, title, done_on, village_name, because, public_words))

struct Promise {
    PromiseId id;
    ExpectationId expectation_id;
    Words words;
    base::Date due_on;
    std::optional<base::Date> answered_on; // by what was noted since it was promised
    std::optional<std::string> withdrawn_because;
    std::optional<std::string> promised_by; // an officer's name
    base::Instant promised_at {};

    PromiseState state(base::Date today) const
    {
        return promise_state(due_on, answered_on, withdrawn_because.has_value(), today);
    }
};
BOOST_DESCRIBE_STRUCT(
    Promise, (), (id, expectation_id, words, due_on, answered_on, withdrawn_because, promised_by, promised_at))

std::optional<Expected> expected(sql::Read&, base::ChapterId const&, ExpectationId const&); // accepted ones only
struct SetAside {
    Expected expected;
    std::string because;
};
std::optional<SetAside> set_aside(sql::Read&, base::ChapterId const&, ExpectationId const&);
std::vector<Expected> expected_by(
    sql::Read&, base::ChapterId const&, Kind, std::string const& done_id); // it answers these
std::vector<Answer> answers(sql::Read&, base::ChapterId const&, ExpectationId const& lead);
// What may answer it: done since it was said; those of its area first, then the newest.
std::vector<Doing> candidates(sql::Read&, base::ChapterId const&, Expected const&, int most);
struct NewAnswer {
    ExpectationId expectation_id;
    Kind kind = Kind::Deed;
    std::string done_id;
    std::string because;
    std::string public_words;
};
void keep_answer(sql::Write&, By const&, NewAnswer const&);
std::optional<ExpectationId> answer_of(
    sql::Read&, base::ChapterId const&, AnswerId const&); // its lead, while it stands
void keep_undoing(sql::Write&, By const&, AnswerId const&, std::string const& because);
std::vector<Promise> promises(sql::Read&, base::ChapterId const&, ExpectationId const& lead);
std::optional<Promise> promise(sql::Read&, base::ChapterId const&, PromiseId const&);
void keep_promise(sql::Write&, By const&, ExpectationId const&, Words const& words, base::Date due_on);
void keep_withdrawal(sql::Write&, By const&, PromiseId const&, std::string const& because);

}
