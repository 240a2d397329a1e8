// What is asked and noted: the forms and the handlers that take them, in the order of the route table.
#pragma once

#include "base/http/route.h"
#include "domain/journey/journey_page.h"

#include <map>

namespace journey {

struct FindGroups {
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindGroups, (), (page))
base::Result<Board> board(MayGuide, sql::Read&);
base::Result<StageList> show_stage(MayGuide, std::string stage, FindGroups, sql::Read&);

struct StartGroup {
    std::string name;
    std::string village_code;
    base::Private<std::string> facilitator;
    base::Date begun_on;
};
BOOST_DESCRIBE_STRUCT(StartGroup, (), (name, village_code, facilitator, begun_on))
base::Result<GroupForm> show_new(MayGuide, sql::Read&);
base::Result<http::SeeOther> start(MayGuide, StartGroup, sql::Write&, base::Now);

struct SayWhy {
    std::string because;
    base::Date reached_on;
};
BOOST_DESCRIBE_STRUCT(SayWhy, (), (because, reached_on))
struct EnterAgain {
    Stage stage = Stage::Engagement;
    std::string because;
    base::Date reached_on;
};
BOOST_DESCRIBE_STRUCT(EnterAgain, (), (stage, because, reached_on))
base::Result<Whole> show(MayGuide, GroupId, sql::Read&);
base::Result<http::SeeOther> advance(MayGuide, GroupId, SayWhy, sql::Write&, base::Now);
base::Result<http::SeeOther> graduate(MayGuide, GroupId, SayWhy, sql::Write&, base::Now);
base::Result<http::SeeOther> enter_again(MayGuide, GroupId, EnterAgain, sql::Write&, base::Now);

struct FindWomen {
    std::optional<std::string> q;
};
BOOST_DESCRIBE_STRUCT(FindWomen, (), (q))
struct Join {
    MemberId member;
    base::Date joined_on;
    bool agreed = false;
};
BOOST_DESCRIBE_STRUCT(Join, (), (member, joined_on, agreed))
struct Leave {
    base::Date left_on;
};
BOOST_DESCRIBE_STRUCT(Leave, (), (left_on))
struct NoteAsked {
    MemberId member;
    Wave wave = Wave::Baseline;
    Asked outcome = Asked::Answered;
};
BOOST_DESCRIBE_STRUCT(NoteAsked, (), (member, wave, outcome))
base::Result<Membership> show_members(MayGuide, GroupId, FindWomen, sql::Read&);
base::Result<http::SeeOther> join(MayGuide, GroupId, Join, sql::Write&, base::Now);
base::Result<Leaving> show_leaving(MayGuide, GroupId, MemberId, sql::Read&);
base::Result<http::SeeOther> leave(MayGuide, GroupId, MemberId, Leave, sql::Write&, base::Now);
base::Result<http::SeeOther> note_asked(MayGuide, GroupId, NoteAsked, sql::Write&, base::Now);

struct NoteNeed {
    NeedKind kind = NeedKind::Need;
    std::string what;
    std::optional<MemberId> said_by;
    base::Date said_on;
};
BOOST_DESCRIBE_STRUCT(NoteNeed, (), (kind, what, said_by, said_on))
struct HandOver {
    base::Private<std::string> carried_by;
    std::string what;
    base::Date follow_up_on;
};
BOOST_DESCRIBE_STRUCT(HandOver, (), (carried_by, what, follow_up_on))
base::Result<http::SeeOther> note_contact(MayGuide, GroupId, Contact, sql::Write&, base::Now);
base::Result<http::SeeOther> note_need(MayGuide, GroupId, NoteNeed, sql::Write&, base::Now);
base::Result<http::SeeOther> note_finding(MayGuide, GroupId, Finding, sql::Write&, base::Now);
base::Result<http::SeeOther> hand_over(MayGuide, GroupId, HandOver, sql::Write&, base::Now);

struct Rename {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Rename, (), (name))
struct TakeBack {
    std::string because;
};
BOOST_DESCRIBE_STRUCT(TakeBack, (), (because))
base::Result<http::SeeOther> rename(MayGuide, GroupId, Rename, sql::Write&, base::Now);
base::Result<OneNote> show_note(MayGuide, GroupId, NoteId, sql::Read&);
base::Result<http::SeeOther> take_back(MayGuide, GroupId, NoteId, TakeBack, sql::Write&, base::Now);
base::Result<http::SeeOther> note_visit(MayGuide, GroupId, Visit, sql::Write&, base::Now);

struct ProposeOption {
    std::string name;
    std::optional<std::string> details;
};
BOOST_DESCRIBE_STRUCT(ProposeOption, (), (name, details))
struct CastVotes {
    std::map<std::string, std::string> vote; // a woman's id -> the option's
    base::Date voted_on;
};
BOOST_DESCRIBE_STRUCT(CastVotes, (), (vote, voted_on))
struct PlanStep {
    std::string what;
    std::optional<MemberId> owner;
    std::optional<base::Private<std::string>> owner_name;
    base::Date due_on;
};
BOOST_DESCRIBE_STRUCT(PlanStep, (), (what, owner, owner_name, due_on))
struct EndStep {
    StepEnd kind = StepEnd::Done;
    std::optional<std::string> because;
    base::Date ended_on;
};
BOOST_DESCRIBE_STRUCT(EndStep, (), (kind, because, ended_on))
base::Result<http::SeeOther> propose(MayGuide, GroupId, ProposeOption, sql::Write&, base::Now);
base::Result<Ballot> show_votes(MayGuide, GroupId, sql::Read&);
base::Result<http::SeeOther> vote(MayGuide, GroupId, CastVotes, sql::Write&, base::Now);
base::Result<http::SeeOther> plan_step(MayGuide, GroupId, PlanStep, sql::Write&, base::Now);
base::Result<OneStep> show_step(MayGuide, GroupId, StepId, sql::Read&);
base::Result<http::SeeOther> end_step(MayGuide, GroupId, StepId, EndStep, sql::Write&, base::Now);

// Looks at what was typed, field by field, and says all that is wrong at once.
class Checks {
public:
    explicit Checks(base::Date today)
        : m_today(today)
    {
    }
    Checks& text(std::string_view field, std::string_view text, int most);
    Checks& happened(std::string_view field, base::Date); // since 2016, not after today
    Checks& ahead(std::string_view field, base::Date); // today or later, within five years
    Checks& planned(std::string_view field, base::Date); // since 2016, within five years
    Checks& since(base::Date begun_on, std::string_view field, base::Date); // not before the group began
    Checks& that(bool holds, std::string_view field, base::Code const&);
    base::Result<> result() const;

private:
    base::Date m_today;
    std::vector<base::FieldProblem> m_bad;
};

}
