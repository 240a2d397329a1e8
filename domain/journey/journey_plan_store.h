// The SQL of a group's plan: options and votes, then steps.
#pragma once

#include "domain/journey/journey_notes_store.h"

namespace journey {

struct Option {
    OptionId option_id;
    std::string name;
    std::optional<std::string> details;
    int votes = 0; // of the women who are in the group today
};
BOOST_DESCRIBE_STRUCT(Option, (), (option_id, name, details, votes))
std::vector<Option> options(sql::Read&, base::ChapterId const&, GroupId const&);
struct NewOption {
    std::string name;
    std::optional<std::string> details;
    base::Date proposed_on;
};
void keep_option(sql::Write&, base::ChapterId const&, GroupId const&, NewOption const&);

// How each woman of the group voted last.
struct Voter {
    MemberId member_id;
    base::Private<std::string> name;
    std::optional<OptionId> option;
};
BOOST_DESCRIBE_STRUCT(Voter, (), (member_id, name, option))
std::vector<Voter> voters(sql::Read&, base::ChapterId const&, GroupId const&);
struct Vote {
    MemberId member;
    OptionId option;
    base::Date voted_on;
};
void keep_vote(sql::Write&, base::ChapterId const&, GroupId const&, Vote const&);

enum class StepEnd { Done, Dropped, OpenedAgain };
BOOST_DESCRIBE_ENUM(StepEnd, Done, Dropped, OpenedAgain)
struct Step {
    StepId step_id;
    std::string what;
    base::Private<std::string> owner; // her name
    base::Date due_on;
    std::optional<StepEnd> kind; // nothing, or OpenedAgain: it is open
    std::optional<std::string> because;
    std::optional<base::Date> ended_on;
    bool is_open() const { return !kind || *kind == StepEnd::OpenedAgain; }
};
BOOST_DESCRIBE_STRUCT(Step, (), (step_id, what, owner, due_on, kind, because, ended_on))
std::vector<Step> steps(sql::Read&, base::ChapterId const&, GroupId const&);
base::Result<Step> find_step(sql::Read&, base::ChapterId const&, GroupId const&, StepId const&);
struct NewStep {
    std::string what;
    std::optional<MemberId> owner;
    std::optional<base::Private<std::string>> owner_name;
    base::Date due_on;
    base::Date planned_on;
};
void keep_step(sql::Write&, base::ChapterId const&, GroupId const&, NewStep const&);
struct NewStepEnd {
    StepId step;
    StepEnd kind = StepEnd::Done;
    std::optional<std::string> because;
    base::Date ended_on;
};
void keep_step_end(sql::Write&, base::ChapterId const&, GroupId const&, NewStepEnd const&);

}
