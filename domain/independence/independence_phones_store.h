// The SQL of interviews on phones.
#pragma once

#include "domain/independence/independence_phones.h"

namespace independence::store {

// How an interview went that came whole.
struct Course {
    Mode mode = Mode::Interviewer;
    int minutes = 0;
};
void keep_course(sql::Write&, base::ChapterId const&, InterviewId const&, Course const&, By const&);

// Of the women on the sheets of a day those whom a wave is due for, in the order of names: the baseline, or after a
// finished one the endline.
struct Due {
    member::MemberId id;
    base::Private<std::string> full_name;
    Round round = Round::Baseline;
    std::optional<base::Date> asked_before; // her baseline, when it is the endline that is due
};
BOOST_DESCRIBE_STRUCT(Due, (), (id, full_name, round, asked_before))
std::vector<Due> due_on(sql::Read&, base::ChapterId const&, base::Date);

// The entry that goes on for her: herself, when none was merged.
std::optional<member::MemberId> going_on(sql::Read&, base::ChapterId const&, member::MemberId const&);

}
