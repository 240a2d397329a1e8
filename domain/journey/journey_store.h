// The SQL of groups and their stages. What is noted in a stage lies in journey_notes_store, its plan in
// journey_plan_store, its women in journey_members_store.
#pragma once

#include "base/clock.h"
#include "base/private.h"
#include "base/sql/sql.h"
#include "domain/journey/journey.h"

#include <boost/describe/class.hpp>

namespace journey {

struct Group {
    GroupId group_id;
    std::string name;
    std::string village_code;
    std::string village;
    base::Private<std::string> facilitator;
    base::Date begun_on;
    int entry_no = 0;
    Stage stage = Stage::Engagement;
    base::Date entered_on;
    std::optional<base::Date> graduated_on;
};
BOOST_DESCRIBE_STRUCT(Group, (),
    (group_id, name, village_code, village, facilitator, begun_on, entry_no, stage, entered_on, graduated_on))

// What the board shows of a group.
struct BoardCard {
    GroupId group_id;
    std::string name;
    Stage stage = Stage::Engagement;
    base::Date entered_on;
    std::optional<base::Date> graduated_on;
    int members = 0;
    int steps = 0;
    int steps_ended = 0;
    int times_entered = 0;
    std::int64_t in_stage = 0; // all groups of this stage
};
BOOST_DESCRIBE_STRUCT(BoardCard, (),
    (group_id, name, stage, entered_on, graduated_on, members, steps, steps_ended, times_entered, in_stage))

struct Entry {
    int entry_no = 0;
    Stage stage = Stage::Engagement;
    std::string because;
    base::Date entered_on;
    std::optional<base::Date> graduated_on;
    std::optional<std::string> graduated_because;
};
BOOST_DESCRIBE_STRUCT(Entry, (), (entry_no, stage, because, entered_on, graduated_on, graduated_because))

struct VillageName {
    std::string code;
    std::string name;
    std::string district;
};
BOOST_DESCRIBE_STRUCT(VillageName, (), (code, name, district))

// The newest `most` groups of each stage, stage by stage.
std::vector<BoardCard> board_cards(sql::Read&, base::ChapterId const&, int most);
// One stage's groups, `most` from `skip` on.
std::vector<BoardCard> stage_cards(sql::Read&, base::ChapterId const&, Stage, int most, int skip);
// Groups that graduated and are still to be visited, also when the day is past; the earliest first.
struct FollowUp {
    GroupId group_id;
    std::string name;
    base::Date follow_up_on;
};
BOOST_DESCRIBE_STRUCT(FollowUp, (), (group_id, name, follow_up_on))
std::vector<FollowUp> follow_ups(sql::Read&, base::ChapterId const&, int most);

// journey.unknown for another chapter's group, too.
base::Result<Group> find(sql::Read&, base::ChapterId const&, GroupId const&);
Seen seen_of(sql::Read&, base::ChapterId const&, GroupId const&);

// What was held for the group, the earliest first.
struct HeldSession {
    std::string session_id;
    std::string title;
    base::Date held_on;
};
BOOST_DESCRIBE_STRUCT(HeldSession, (), (session_id, title, held_on))
std::vector<HeldSession> sessions_of(sql::Read&, base::ChapterId const&, GroupId const&);
base::Result<Journey> journey_of(sql::Read&, base::ChapterId const&, GroupId const&);
// The group, when something may still be noted for it.
base::Result<Group> open_group(sql::Read&, base::ChapterId const&, GroupId const&);
std::vector<Entry> entries(sql::Read&, base::ChapterId const&, GroupId const&);

std::vector<VillageName> villages(sql::Read&, base::ChapterId const&);
bool name_is_taken(sql::Read&, base::ChapterId const&, std::string const& name, std::string const& village_code);

struct NewGroup {
    GroupId group_id;
    std::string name;
    std::string village_code;
    base::Private<std::string> facilitator;
    base::Date begun_on;
};
void keep_group(sql::Write&, base::ChapterId const&, NewGroup const&);
struct NewEntry {
    GroupId group_id;
    Stage stage = Stage::Engagement;
    std::string because;
    base::Date entered_on;
    base::AccountId guided_by;
};
void keep_entry(sql::Write&, base::ChapterId const&, NewEntry const&);
// Of the entry in which the group stands.
void keep_graduation(sql::Write&, base::ChapterId const&, NewEntry const&);

}
