// What people type about duties, and what the handlers ask first.
#pragma once

#include "base/http/route.h"
#include "base/own_words.h"
#include "domain/duty/duty_page.h"

namespace duty {

struct AskPeriod {
    std::optional<base::Date> since;
    std::optional<base::Date> until;
};
BOOST_DESCRIBE_STRUCT(AskPeriod, (), (since, until))
struct AddDuty {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(AddDuty, (), (name))
// In each form `means_otherwise`: a word that may speak of violence means something else.
struct SayWhy {
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(SayWhy, (), (because, means_otherwise))
struct SeparateDuties {
    DutyId duty_id;
    DutyId other_id;
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(SeparateDuties, (), (duty_id, other_id, because, means_otherwise))
struct TakeUp {
    DutyId duty_id;
    OfficerId officer_id;
    base::Date since;
    int hours_a_week = 0;
};
BOOST_DESCRIBE_STRUCT(TakeUp, (), (duty_id, officer_id, since, hours_a_week))
struct LayDown {
    base::Date until;
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(LayDown, (), (until, because, means_otherwise))
struct TakeTurn {
    DutyId duty_id;
    OfficerId officer_id;
    base::Date day;
    base::TimeOfDay from;
    base::TimeOfDay until;
    base::Zone zone = base::Zone::Wita;
    form::OwnWords place;
};
BOOST_DESCRIBE_STRUCT(TakeTurn, (), (duty_id, officer_id, day, from, until, zone, place))
struct TakeTurnAtSession {
    DutyId duty_id;
    OfficerId officer_id;
};
BOOST_DESCRIBE_STRUCT(TakeTurnAtSession, (), (duty_id, officer_id))
struct SayHours {
    int hours_a_week = 0;
    base::Date said_on;
};
BOOST_DESCRIBE_STRUCT(SayHours, (), (hours_a_week, said_on))

template <permit::Noting P>
By by(P const& permit, base::Now now)
{
    return { permit.chapter(), permit.account(), now.at };
}

std::vector<Duty> in_use(sql::Read&, base::ChapterId const&);
std::vector<http::Route> assigning_routes();

}
