// All SQL of circles (mentoring_circle_store.cpp) and of their meetings and steps (mentoring_meeting_store.cpp). Each
// woman is told as the entry that goes on for her.
#pragma once

#include "base/sql/sql.h"
#include "domain/member/member.h"
#include "domain/mentoring/mentoring.h"

namespace base {
struct Erasing;
}

namespace mentoring {

using member::MemberId;
using Text = base::Private<std::string>;

// Who notes, when.
struct By {
    base::ChapterId chapter;
    base::AccountId account;
    base::Instant at;
};

// ---- Circles ------------------------------------------------------------------------------------------------------

struct Circle {
    CircleId id;
    MemberId mentor_id;
    Text mentor_name;
    Text first_mentee; // in the order of names, of those who are in it today; empty when nobody is
    std::int64_t mentees = 0; // today
    Text purpose;
    base::Date begun_on;
    int meets_every = least_silence; // days
    std::optional<std::string> session_id; // what it continues
    std::optional<base::Date> ended_on;
    std::optional<Reason> reason;
    Text because; // often empty
    std::optional<base::Date> last_met_on;
    std::optional<base::Date> next_due_on; // of the open step that comes first

    Pulse pulse() const { return { last_met_on.value_or(begun_on), meets_every, next_due_on }; }
};
BOOST_DESCRIBE_STRUCT(Circle, (),
    (id, mentor_id, mentor_name, first_mentee, mentees, purpose, begun_on, meets_every, session_id, ended_on, reason,
        because, last_met_on, next_due_on))

std::optional<Circle> find(sql::Read&, base::ChapterId const&, CircleId const&);
std::vector<Circle> open_circles(sql::Read&, base::ChapterId const&);
std::vector<Circle> ended_circles(sql::Read&, base::ChapterId const&, std::int64_t from, int most); // the latest first
std::int64_t count_ended(sql::Read&, base::ChapterId const&);
// In which she is the mentor or was ever accompanied; those that go on first.
std::vector<Circle> circles_of(sql::Read&, base::ChapterId const&, MemberId const&);
// By any entry of hers, whoever goes on for her; nobody: all that have not ended.
std::vector<CircleId> circles_with(sql::Read&, base::ChapterId const&, std::optional<MemberId> const&);
// A circle in which she was accompanied and is no more.
struct Left {
    CircleId circle_id;
    base::Date left_on; // the last time
};
BOOST_DESCRIBE_STRUCT(Left, (), (circle_id, left_on))
std::vector<Left> left_by(sql::Read&, base::ChapterId const&, MemberId const&);
// The circle that goes on in which the two are mentor and mentee today.
std::optional<CircleId> pair_in(sql::Read&, base::ChapterId const&, MemberId const& mentor, MemberId const& mentee);

std::optional<std::string> session_title(sql::Read&, base::ChapterId const&, std::string const& session_id);

struct NewCircle {
    MemberId mentor_id;
    MemberId mentee_id;
    Text purpose;
    base::Date begun_on;
    int meets_every = least_silence;
    std::optional<std::string> session_id;
};
CircleId keep_circle(sql::Write&, By const&, NewCircle const&);
void keep_end(sql::Write&, By const&, CircleId const&, Reason, Text const& because, base::Date ended_on);

// One woman's time in a circle.
struct Place {
    JoiningId id;
    MemberId member_id;
    Text full_name;
    base::Date joined_on;
    std::optional<base::Date> left_on;
    bool covers(base::Date day) const { return joined_on <= day && (!left_on || *left_on >= day); }
};
BOOST_DESCRIBE_STRUCT(Place, (), (id, member_id, full_name, joined_on, left_on))
std::vector<Place> places(sql::Read&, base::ChapterId const&, CircleId const&); // those who are in it first
// The last day of a meeting at which she was.
std::optional<base::Date> last_presence(sql::Read&, base::ChapterId const&, CircleId const&, MemberId const&);
void keep_joining(sql::Write&, By const&, CircleId const&, MemberId const&, base::Date joined_on);
void keep_leaving(sql::Write&, By const&, JoiningId const&, base::Date left_on, Text const& because);

// What a mentor of circles that go on carries. In the order of names, never by how much.
struct Load {
    MemberId mentor_id;
    Text full_name;
    std::int64_t circles = 0;
    std::int64_t mentees = 0;
    std::int64_t meetings = 0; // after `since`, of all her circles
    std::optional<std::int64_t> can_carry; // women, as she said
};
BOOST_DESCRIBE_STRUCT(Load, (), (mentor_id, full_name, circles, mentees, meetings, can_carry))
std::vector<Load> loads(sql::Read&, base::ChapterId const&, base::Date since);
// A woman in a circle of hers that goes on; as many as its mentees.
struct Accompanied {
    CircleId circle_id;
    Text purpose;
    MemberId member_id;
    Text full_name;
    base::Date joined_on; // the last time
};
BOOST_DESCRIBE_STRUCT(Accompanied, (), (circle_id, purpose, member_id, full_name, joined_on))
std::vector<Accompanied> accompanied_by(sql::Read&, base::ChapterId const&, MemberId const& mentor);
// How many women she said she can accompany, by any entry of hers.
struct SaidCapacity {
    std::int64_t women = 0;
    std::optional<std::string> officer; // who noted it
    base::Instant noted_at;
};
BOOST_DESCRIBE_STRUCT(SaidCapacity, (), (women, officer, noted_at))
std::vector<SaidCapacity> capacity_said(sql::Read&, base::ChapterId const&, MemberId const&); // the newest first
void keep_capacity(sql::Write&, By const&, MemberId const&, int women);

// ---- Meetings and steps -------------------------------------------------------------------------------------------

struct Meeting {
    MeetingId id;
    CircleId circle_id;
    base::Date held_on;
    Way way = Way::Met;
    Text words;
    base::AccountId noted_by;
    std::optional<std::string> officer; // her name
    std::optional<Text> retracted_because;
};
BOOST_DESCRIBE_STRUCT(Meeting, (), (id, circle_id, held_on, way, words, noted_by, officer, retracted_because))
std::optional<Meeting> find(sql::Read&, base::ChapterId const&, MeetingId const&);
// The latest first; retracted ones stay readable.
std::vector<Meeting> meetings_of(sql::Read&, base::ChapterId const&, CircleId const&, std::int64_t from, int most);
std::int64_t count_meetings(sql::Read&, base::ChapterId const&, CircleId const&); // retracted ones, too

// A meeting of any circle that she is the mentor of, as it counts for her load: not retracted, after that day.
struct MeetingOf {
    MeetingId id;
    base::Date held_on;
    Way way = Way::Met;
    Text words;
    CircleId circle_id;
    Text purpose;
};
BOOST_DESCRIBE_STRUCT(MeetingOf, (), (id, held_on, way, words, circle_id, purpose))
// The latest first.
std::vector<MeetingOf> meetings_by(
    sql::Read&, base::ChapterId const&, MemberId const& mentor, base::Date since, std::int64_t from, int most);
std::int64_t count_meetings_by(sql::Read&, base::ChapterId const&, MemberId const& mentor, base::Date since);

struct Present {
    MeetingId meeting_id;
    MemberId member_id;
    Text full_name;
};
BOOST_DESCRIBE_STRUCT(Present, (), (meeting_id, member_id, full_name))
// Of the meetings from one day until another, both with it.
std::vector<Present> present_at(sql::Read&, base::ChapterId const&, CircleId const&, base::Date from, base::Date until);

struct NewStep {
    Text what;
    MemberId whose;
    base::Date due_on;
};
struct NewMeeting {
    CircleId circle_id;
    base::Date held_on;
    Way way = Way::Met;
    Text words;
    std::vector<MemberId> present;
    std::optional<NewStep> step;
};
// One that stands, of the same day, way, women and words.
bool has_twin(sql::Read&, base::ChapterId const&, NewMeeting const&);
MeetingId keep_meeting(sql::Write&, By const&, NewMeeting const&);
void keep_retraction(sql::Write&, By const&, MeetingId const&, Text const& because);

// A step as it stands, of a meeting that was not retracted.
struct Step {
    StepId id;
    CircleId circle_id;
    MeetingId meeting_id;
    Text what;
    MemberId whose;
    Text whose_name;
    base::Date agreed_on;
    base::Date due_on; // by the newest day that was named
    std::optional<Outcome> outcome; // the last one
    Text words; // what was said of it
    std::optional<base::Date> happened_on;
    bool is_open() const { return outcome != Outcome::Done && outcome != Outcome::Dropped; }
};
BOOST_DESCRIBE_STRUCT(
    Step, (), (id, circle_id, meeting_id, what, whose, whose_name, agreed_on, due_on, outcome, words, happened_on))
std::optional<Step> find(sql::Read&, base::ChapterId const&, StepId const&);
std::vector<Step> steps_of(sql::Read&, base::ChapterId const&, CircleId const&); // by the day they are due
std::optional<Step> step_of(sql::Read&, base::ChapterId const&, MeetingId const&);

struct Said {
    Outcome outcome = Outcome::Done;
    Text words;
    base::Date happened_on;
    std::optional<base::Date> due_on;
    std::optional<std::string> officer;
};
BOOST_DESCRIBE_STRUCT(Said, (), (outcome, words, happened_on, due_on, officer))
std::vector<Said> said_of(sql::Read&, base::ChapterId const&, StepId const&); // the newest first
void keep_outcome(sql::Write&, By const&, StepId const&, Outcome, Text const& words, base::Date happened_on,
    std::optional<base::Date> const& due_on);

// What it keeps of a woman who asked to be erased: mentoring_erase_store.cpp
void erase(sql::Write&, base::Erasing&);

}
