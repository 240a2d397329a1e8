// What was noted of a session and set right since: each version with who noted it and when, the one that stands last.
#pragma once

#include "base/page/page.h"
#include "domain/session/session_page.h"

namespace session {

struct PlanNoted {
    int version = 0;
    std::string title;
    std::string place;
    std::string landmark;
    std::string village_name;
    base::Date held_on;
    base::TimeOfDay starts_at;
    base::TimeOfDay ends_at;
    std::string noted_by;
    base::Instant noted_at;
};
BOOST_DESCRIBE_STRUCT(
    PlanNoted, (), (version, title, place, landmark, village_name, held_on, starts_at, ends_at, noted_by, noted_at))

struct MarkNoted {
    member::MemberId member_id;
    base::Private<std::string> full_name;
    Mark mark = Mark::Expected;
    std::string noted_by;
    base::Instant noted_at;
};
BOOST_DESCRIBE_STRUCT(MarkNoted, (), (member_id, full_name, mark, noted_by, noted_at))

struct WalkInNoted {
    WalkInId walk_in_id;
    base::Private<std::string> name;
    std::string noted_by;
    base::Instant noted_at;
    std::optional<std::string> taken_off; // why, on her last line
};
BOOST_DESCRIBE_STRUCT(WalkInNoted, (), (walk_in_id, name, noted_by, noted_at, taken_off))

// A note of what happened, or a photo of one, that is shown no more: only why is left of it.
struct MomentOff {
    bool is_photo = false;
    std::string because;
    std::string noted_by;
    base::Instant noted_at;
};
BOOST_DESCRIBE_STRUCT(MomentOff, (), (is_photo, because, noted_by, noted_at))

// It was joined with another, or parted from it again.
struct Together {
    std::string title; // of the other
    bool is_parted = false;
    std::string noted_by;
    base::Instant noted_at;
};
BOOST_DESCRIBE_STRUCT(Together, (), (title, is_parted, noted_by, noted_at))

std::vector<PlanNoted> plans_noted(sql::Read&, base::ChapterId const&, SessionId const&);
// Of the women whose mark was changed or taken back: all their marks, hers together.
std::vector<MarkNoted> marks_corrected(sql::Read&, base::ChapterId const&, SessionId const&);
// Of those who came along: all names they were noted under, and who was taken off.
std::vector<WalkInNoted> walk_ins_noted(sql::Read&, base::ChapterId const&, SessionId const&);
std::vector<MomentOff> moments_off(sql::Read&, base::ChapterId const&, SessionId const&); // as they were taken off
std::vector<Together> together_noted(sql::Read&, base::ChapterId const&, SessionId const&); // the first first

// A mark is taken back: nobody has said how she was. Answers whether there was one.
bool keep_unmarked(sql::Write&, By const&, SessionId const&, member::MemberId const&);
void keep_walk_in_correction(
    sql::Write&, By const&, SessionId const&, WalkInId const&, std::string const& name, std::string const& phone);

struct History {
    MayRecord permit;
    Session session;
    std::vector<PlanNoted> plans;
    std::vector<MarkNoted> marks;
    std::vector<WalkInNoted> walk_ins;
    Moments moments {}; // those that stand
    std::vector<MomentOff> off {};
    std::vector<Together> together {};
};
page::Html moments_of_history(History const&, page::Context const&); // session_moments_page.cpp
page::Document history_page(History const&, page::Context const&);

}
