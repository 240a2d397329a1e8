// What people type about practices, and what the handlers ask first.
#pragma once

#include "base/http/route.h"
#include "base/own_words.h"
#include "domain/exemplar/exemplar_page.h"

namespace exemplar {

struct FindPage {
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindPage, (), (page))
struct FindWomen {
    std::optional<std::string> q;
};
BOOST_DESCRIBE_STRUCT(FindWomen, (), (q))
struct AddPractice {
    CerdasValue cerdas_value = CerdasValue::Agile;
    std::string name_id;
    std::optional<std::string> name_en;
};
BOOST_DESCRIBE_STRUCT(AddPractice, (), (cerdas_value, name_id, name_en))
struct NamePractice {
    std::string name_id;
    std::optional<std::string> name_en;
};
BOOST_DESCRIBE_STRUCT(NamePractice, (), (name_id, name_en))
struct SayWhy {
    form::OwnWords because;
};
BOOST_DESCRIBE_STRUCT(SayWhy, (), (because))
struct Beginning {
    std::optional<MemberId> member_id;
};
BOOST_DESCRIBE_STRUCT(Beginning, (), (member_id))
struct NotePractice {
    PracticeId practice_id;
    MemberId member_id;
    base::Date seen_on;
    std::optional<std::string> session_id;
    std::optional<form::OwnWords> place;
    form::OwnWords words;
    bool means_otherwise = false; // a word that may speak of violence means something else
};
BOOST_DESCRIBE_STRUCT(NotePractice, (), (practice_id, member_id, seen_on, session_id, place, words, means_otherwise))

template <permit::Noting P>
By by(P const& permit, base::Now now)
{
    return { permit.chapter(), permit.account(), now.at };
}

base::Result<Practice> found_practice(sql::Read&, base::ChapterId const&, PracticeId const&);

std::vector<http::Route> practice_routes();

}
