// The SQL of the women of a group: who is in it, who was asked for an interview.
#pragma once

#include "domain/journey/journey_notes_store.h"

namespace base {
struct Erasing;
}

namespace journey {

enum class Wave { Baseline, Endline };
BOOST_DESCRIBE_ENUM(Wave, Baseline, Endline)

// How far asking a woman for an interview has come.
enum class Asked { NotYet, Answered, Declined };
BOOST_DESCRIBE_ENUM(Asked, NotYet, Answered, Declined)

struct GroupMember {
    MemberId member_id;
    base::Private<std::string> name;
    base::Date joined_on;
    Asked baseline = Asked::NotYet;
    Asked endline = Asked::NotYet;
    std::optional<std::string> baseline_interview; // in the program, hers or that of an entry merged into hers
    std::optional<std::string> endline_interview;
};
BOOST_DESCRIBE_STRUCT(
    GroupMember, (), (member_id, name, joined_on, baseline, endline, baseline_interview, endline_interview))
// A last interview comes after a first one: only who answered that can have answered the last; who would rather not
// have the first is still asked for the last, and may decline.
bool may_be_noted(GroupMember const&, Wave, Asked);
// Today's, by name. A last interview that was noted before the first does not count.
std::vector<GroupMember> group_members(sql::Read&, base::ChapterId const&, GroupId const&);
std::optional<GroupMember> group_member(sql::Read&, base::ChapterId const&, GroupId const&, MemberId const&);

void keep_joining(sql::Write&, base::ChapterId const&, GroupId const&, MemberId const&, base::Date joined_on);
void keep_leaving(sql::Write&, base::ChapterId const&, GroupId const&, MemberId const&, base::Date left_on);
struct NewAsked {
    MemberId member;
    Wave wave = Wave::Baseline;
    Asked outcome = Asked::Answered;
    base::Date asked_on;
};
void keep_asked(sql::Write&, base::ChapterId const&, GroupId const&, NewAsked const&);
// The purposes for which a consent of today's women stands, by woman.
struct StandingConsent {
    MemberId member_id;
    std::string purpose;
};
BOOST_DESCRIBE_STRUCT(StandingConsent, (), (member_id, purpose))
std::vector<StandingConsent> standing_consents(sql::Read&, base::ChapterId const&, GroupId const&);

// What it keeps of a woman who asked to be erased, and the groups that walk on in which she is or was:
// journey_erase_store.cpp
std::vector<GroupId> walking_with(sql::Read&, base::ChapterId const&, std::string const& woman);
void erase(sql::Write&, base::Erasing&);

}
