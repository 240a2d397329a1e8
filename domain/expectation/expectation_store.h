// All SQL of expectations, their sorting, decisions and joinings.
#pragma once

#include "base/sql/sql.h"
#include "domain/expectation/expectation.h"

namespace expectation {

using Words = base::Private<std::string>;

// Who notes, when.
struct By {
    base::ChapterId chapter;
    base::AccountId account;
    base::Instant at;
};

struct NewExpectation {
    Who who = Who::Member;
    std::string village_code;
    Words words;
    Words name; // empty unless she agreed
    Urgency urgency = Urgency::SomeDay;
    std::optional<std::string> session_id;
    Way way = Way::NotedByAnOfficer;
    base::Date said_on;
};

struct Expectation {
    ExpectationId id;
    Who who = Who::Member;
    std::string village_code;
    std::string village_name;
    Words words;
    Words name;
    Urgency urgency = Urgency::SomeDay;
    std::optional<std::string> session_id;
    std::optional<std::string> session_title;
    Way way = Way::NotedByAnOfficer;
    base::Date said_on;
    std::optional<std::string> noted_by; // an officer's name
    std::optional<RoleAreaId> role_area_id;
    State state = State::Accepted;
    std::string because;
    std::optional<ExpectationId> joined_to;
    std::int64_t leads = 0;

    Standing standing() const { return { state, joined_to.has_value(), leads }; }
};
BOOST_DESCRIBE_STRUCT(Expectation, (),
    (id, who, village_code, village_name, words, name, urgency, session_id, session_title, way, said_on, noted_by,
        role_area_id, state, because, joined_to, leads))

// Which of them: empty parts do not narrow. One that others are joined to is found by what any of them says of village
// and day; those that are joined stand under it.
struct Which {
    State state = State::Accepted;
    std::optional<RoleAreaId> role_area_id;
    bool not_sorted = false;
    std::string village_code;
    std::optional<base::Date> since;
    std::optional<base::Date> until;
};
struct Line {
    ExpectationId id;
    Who who = Who::Member;
    std::string village_name;
    Words words;
    Urgency urgency = Urgency::SomeDay;
    base::Date said_on;
    std::optional<RoleAreaId> role_area_id;
    State state = State::Accepted;
    std::int64_t voices = 1; // it and those joined to it, of those that were asked for
};
BOOST_DESCRIBE_STRUCT(Line, (), (id, who, village_name, words, urgency, said_on, role_area_id, state, voices))

// What was done with one, in the order in which it was done.
enum class Step { Sorted, Accepted, SetAside, Joined, Parted, Unnamed };
struct Event {
    Step step = Step::Sorted;
    std::string about; // the area's id; the reason; the other's id
    std::optional<std::string> by; // an officer's name
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(Event, (), (step, about, by, at))

struct Joining {
    JoiningId id;
    ExpectationId expectation_id;
    Who who = Who::Member;
    std::string village_name;
    Words words;
    base::Date said_on;
};
BOOST_DESCRIBE_STRUCT(Joining, (), (id, expectation_id, who, village_name, words, said_on))

std::int64_t count(sql::Read&, base::ChapterId const&, Which const&);
std::int64_t count_waiting(sql::Read&, base::ChapterId const&);
std::vector<Line> list(sql::Read&, base::ChapterId const&, Which const&, std::int64_t from, int most);
std::optional<Expectation> find(sql::Read&, base::ChapterId const&, ExpectationId const&);
std::vector<Event> events_of(sql::Read&, base::ChapterId const&, ExpectationId const&);
std::vector<Joining> joined_to(sql::Read&, base::ChapterId const&, ExpectationId const&);
// What it may be joined to: accepted, under no other; those of its area first, then the newest.
// `search`: what stands in their words; empty: any.
std::vector<Line> candidates(sql::Read&, base::ChapterId const&, Expectation const&, std::string_view search, int most);
// What was said in public and accepted, the newest first; never a name.
std::vector<Line> in_public(sql::Read&, base::ChapterId const&, int most);

ExpectationId keep(sql::Write&, By const&, NewExpectation const&);
void keep_sorting(sql::Write&, By const&, ExpectationId const&, RoleAreaId const&);
void keep_decision(sql::Write&, By const&, ExpectationId const&, State, std::string const& because);
void keep_joining(sql::Write&, By const&, ExpectationId const&, ExpectationId const& joined_to);
std::optional<ExpectationId> joining_of(sql::Read&, base::ChapterId const&, JoiningId const&); // whose; while it stands
void keep_parting(sql::Write&, By const&, JoiningId const&, std::string const& because);
void keep_unnamed(sql::Write&, By const&, ExpectationId const&);

// ---- Role areas ---------------------------------------------------------------------------------------------------

std::vector<RoleArea> role_areas(sql::Read&, base::ChapterId const&); // those in use first, each in its order
std::optional<RoleArea> role_area(sql::Read&, base::ChapterId const&, RoleAreaId const&);
RoleAreaId keep_area(sql::Write&, By const&, std::string const& name_id, std::string const& name_en);
void keep_area_name(sql::Write&, By const&, RoleAreaId const&, std::string const& name_id, std::string const& name_en);
void keep_area_end(sql::Write&, By const&, RoleAreaId const&, std::string const& because);

}
