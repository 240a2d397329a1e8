// All SQL of practices and of each time one was seen.
#pragma once

#include "base/sql/sql.h"
#include "domain/exemplar/exemplar_proposal.h"
#include "domain/member/member.h"

namespace base {
struct Erasing;
}

namespace exemplar {

using member::MemberId;

// Who notes, when.
struct By {
    base::ChapterId chapter;
    base::AccountId account;
    base::Instant at;
};

std::vector<Practice> practices(sql::Read&, base::ChapterId const&); // by value; those that are noted first
std::optional<Practice> practice(sql::Read&, base::ChapterId const&, PracticeId const&);
PracticeId keep_practice(sql::Write&, By const&, CerdasValue, std::string const& name_id, std::string const& name_en);
void keep_name(sql::Write&, By const&, PracticeId const&, std::string const& name_id, std::string const& name_en);
void keep_end(sql::Write&, By const&, PracticeId const&, std::string const& because);

struct NewSeen {
    PracticeId practice_id;
    MemberId member_id;
    base::Date seen_on;
    std::optional<std::string> session_id;
    std::string place;
    base::Private<std::string> words;
};

// One time that a practice was seen.
struct Seen {
    SeenId id;
    PracticeId practice_id;
    MemberId member_id; // the entry that goes on for her
    base::Private<std::string> full_name;
    base::Date seen_on;
    std::optional<std::string> session_id;
    std::string setting; // the session's title, else the place
    base::Private<std::string> words;
    base::AccountId noted_by;
    std::optional<std::string> observer; // an officer's name
    std::optional<std::string> retracted_because;
};
BOOST_DESCRIBE_STRUCT(Seen, (),
    (id, practice_id, member_id, full_name, seen_on, session_id, setting, words, noted_by, observer, retracted_because))

std::optional<Seen> find(sql::Read&, base::ChapterId const&, SeenId const&);
// The newest first; retracted ones stay readable.
std::vector<Seen> seen_of_woman(sql::Read&, base::ChapterId const&, MemberId const&);
std::vector<Seen> seen_of_practice(sql::Read&, base::ChapterId const&, PracticeId const&, std::int64_t from, int most);
std::int64_t count_of_practice(sql::Read&, base::ChapterId const&, PracticeId const&);
std::optional<base::Date> session_day(sql::Read&, base::ChapterId const&, std::string const& session_id);
SeenId keep_seen(sql::Write&, By const&, NewSeen const&);
void keep_retraction(sql::Write&, By const&, SeenId const&, std::string const& because);

Breadth breadth_of(sql::Read&, base::ChapterId const&, MemberId const&);
// What the breadth counts: each time that was not retracted, by whom and where.
struct Observed {
    SeenId id;
    base::Date seen_on;
    std::string observer;
    std::optional<std::string> observer_name; // an officer's
    std::optional<std::string> session_id;
    std::string place;
    std::string setting; // the session's title, else the place
};
BOOST_DESCRIBE_STRUCT(Observed, (), (id, seen_on, observer, observer_name, session_id, place, setting))
std::vector<Observed> observed(sql::Read&, base::ChapterId const&, MemberId const&); // the newest first

// What it keeps of a woman who asked to be erased: exemplar_erase_store.cpp
void erase(sql::Write&, base::Erasing&);

}
