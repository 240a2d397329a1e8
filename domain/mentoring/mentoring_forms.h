// What people type about mentoring, and what the handlers ask first.
#pragma once

#include "base/http/route.h"
#include "base/own_words.h"
#include "domain/mentoring/mentoring_page.h"

namespace mentoring {

// Of the open ones those alone that need this, or those of this mentor.
struct FindCircles {
    bool ended = false;
    std::optional<Need> need;
    std::optional<MemberId> mentor_id;
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindCircles, (), (ended, need, mentor_id, page))
struct FindPage {
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindPage, (), (page))
struct FindWomen {
    std::optional<std::string> q;
};
BOOST_DESCRIBE_STRUCT(FindWomen, (), (q))
struct Choosing {
    std::optional<MemberId> mentor_id;
    std::optional<MemberId> member_id;
    std::optional<std::string> q;
};
BOOST_DESCRIBE_STRUCT(Choosing, (), (mentor_id, member_id, q))
// In each form `means_otherwise`: a word that may speak of violence means something else.
struct OpenCircle {
    MemberId mentor_id;
    MemberId member_id;
    form::OwnWords purpose;
    base::Date begun_on;
    int meets_every = least_silence;
    std::optional<std::string> session_id;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(
    OpenCircle, (), (mentor_id, member_id, purpose, begun_on, meets_every, session_id, means_otherwise))
struct Join {
    MemberId member_id;
    base::Date joined_on;
};
BOOST_DESCRIBE_STRUCT(Join, (), (member_id, joined_on))
struct Leave {
    base::Date left_on;
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(Leave, (), (left_on, because, means_otherwise))
struct EndCircle {
    Reason reason = Reason::OnHerOwn;
    std::optional<form::OwnWords> because;
    base::Date ended_on;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(EndCircle, (), (reason, because, ended_on, means_otherwise))
struct SayCapacity {
    int women = 0;
};
BOOST_DESCRIBE_STRUCT(SayCapacity, (), (women))
struct NoteMeeting {
    base::Date held_on;
    Way way = Way::Met;
    std::vector<MemberId> present;
    form::OwnWords words;
    std::optional<form::OwnWords> step_what;
    std::optional<MemberId> step_whose;
    std::optional<base::Date> step_due_on;
    bool again = false; // she looked at the one that is on record already: it is another
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(
    NoteMeeting, (), (held_on, way, present, words, step_what, step_whose, step_due_on, again, means_otherwise))
struct SayWhy {
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(SayWhy, (), (because, means_otherwise))
struct SayOutcome {
    Outcome outcome = Outcome::Done;
    form::OwnWords words;
    base::Date happened_on;
    std::optional<base::Date> due_on;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(SayOutcome, (), (outcome, words, happened_on, due_on, means_otherwise))

template <permit::Noting P>
By by(P const& permit, base::Now now)
{
    return { permit.chapter(), permit.account(), now.at };
}

// What the next page says was done; when a number was masked, it says that.
words::Word const* done(words::Word const&, bool has_mask);
base::Result<> check_day(std::string_view field, base::Code const* why);
base::Result<Circle> found_circle(sql::Read&, base::ChapterId const&, CircleId const&);
base::Result<Circle> open_circle(sql::Read&, base::ChapterId const&, CircleId const&);

std::vector<http::Route> circle_routes();
std::vector<http::Route> meeting_routes();

}
