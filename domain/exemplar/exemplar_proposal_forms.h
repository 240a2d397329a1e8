// What people type about role models, and what several handlers ask first.
#pragma once

#include "base/slice.h"
#include "domain/exemplar/exemplar_forms.h"
#include "domain/exemplar/exemplar_proposal_page.h"

namespace exemplar {

struct ProposeWoman {
    std::optional<form::OwnWords> enterprise;
    std::optional<base::Date> begun_on;
    bool means_otherwise = false; // a word that may speak of violence means something else
};
BOOST_DESCRIBE_STRUCT(ProposeWoman, (), (enterprise, begun_on, means_otherwise))
struct WriteStory {
    StoryWords words;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(WriteStory, (), (words, means_otherwise))
struct AgreeToStory {
    int text_version = 0; // of the words that were read to her
    Naming naming = Naming::HerName;
    std::optional<base::Private<std::string>> other_name;
    std::vector<Where> told;
    bool name_is_word = false; // a word of her name stands in the story as an ordinary word
    bool names_village = false;
    std::optional<std::string> village_code; // of the village that was named to her
    std::optional<base::Date> until;
    Way way = Way::Written;
    base::Date decided_on;
    base::Private<std::string> taken_by;
};
BOOST_DESCRIBE_STRUCT(AgreeToStory, (),
    (text_version, naming, other_name, name_is_word, told, names_village, village_code, until, way, decided_on,
        taken_by))
struct DeclineStory {
    Way way = Way::Spoken;
    base::Date decided_on;
    base::Private<std::string> taken_by;
};
BOOST_DESCRIBE_STRUCT(DeclineStory, (), (way, decided_on, taken_by))
struct FindSheet {
    bool aloud = false;
};
BOOST_DESCRIBE_STRUCT(FindSheet, (), (aloud))

base::Result<Proposal> found_proposal(sql::Read&, base::ChapterId const&, ProposalId const&);

std::vector<http::Route> proposal_routes();
std::vector<http::Route> decision_routes();
std::vector<http::Route> story_routes();
std::vector<base::Export> proposal_exports();

}
