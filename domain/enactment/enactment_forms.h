// What is typed about what was done, and the handlers of each kind.
#pragma once

#include "base/http/route.h"
#include "base/own_words.h"
#include "domain/chapter/chapter.h"
#include "domain/enactment/enactment_page.h"

namespace enactment {

struct NoteDeed {
    form::OwnWords words;
    RoleAreaId role_area_id;
    std::optional<std::string> village_code;
    base::Date done_on;
    bool again = false; // she looked at what is on record already: it was done once more
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(NoteDeed, (), (words, role_area_id, village_code, done_on, again, means_otherwise))
struct TellOutcome {
    Function function = Function::Manifest;
    expectation::Who who = expectation::Who::Member;
    form::OwnWords words;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(TellOutcome, (), (function, who, words, means_otherwise))
struct SayWhy {
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(SayWhy, (), (because, means_otherwise))
struct TagSort {
    std::optional<RoleAreaId> role_area_id;
};
BOOST_DESCRIBE_STRUCT(TagSort, (), (role_area_id))
struct GiveAnswer {
    std::string doing; // "Session/<id>"
    form::OwnWords because;
    std::optional<form::OwnWords> public_words;
    bool means_otherwise = false; // of the reason
};
BOOST_DESCRIBE_STRUCT(GiveAnswer, (), (doing, because, public_words, means_otherwise))
struct Promising {
    form::OwnWords words;
    base::Date due_on;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(Promising, (), (words, due_on, means_otherwise))
struct Publish {
    bool is_public = false;
};
BOOST_DESCRIBE_STRUCT(Publish, (), (is_public))
struct AskAccount {
    std::optional<base::Date> since;
    std::optional<base::Date> until;
    std::optional<std::string> district;
};
BOOST_DESCRIBE_STRUCT(AskAccount, (), (since, until, district))
struct AskVoices {
    std::optional<base::Date> since;
    std::optional<base::Date> until;
    std::optional<std::string> district;
    std::optional<std::string> role_area; // an id, or "none"
    std::optional<VoiceState> state;
    std::optional<Age> age;
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(AskVoices, (), (since, until, district, role_area, state, age, page))
struct AskDone {
    std::optional<base::Date> since;
    std::optional<base::Date> until;
    std::optional<std::string> district;
    std::optional<std::string> role_area; // an id, or "none"
    std::optional<std::string> answering; // "yes", "no"; nothing: both
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(AskDone, (), (since, until, district, role_area, answering, page))
struct AskPromises {
    std::optional<base::Date> since;
    std::optional<base::Date> until;
    std::optional<std::string> district;
    std::optional<PromiseState> state;
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(AskPromises, (), (since, until, district, state, page))
struct AskPage {
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(AskPage, (), (page))
struct AskPublic {
    std::optional<std::string> village;
    std::optional<int> page;
    std::optional<int> heard; // a page of what officers heard
};
BOOST_DESCRIBE_STRUCT(AskPublic, (), (village, page, heard))

template <permit::Noting P>
By by(P const& permit, base::Now now)
{
    return { permit.chapter(), permit.account(), now.at };
}

std::optional<Kind> kind_named(std::string_view); // "Session"

std::vector<http::Route> account_routes();
std::vector<http::Route> answer_routes();

}
