// What people see of role models: the proposing, her decision, and what the world may read.
#pragma once

#include "domain/exemplar/exemplar_page.h"
#include "domain/exemplar/exemplar_proposal_store.h"

namespace exemplar {

// Who proposes and who asks her; nobody else reads of those who have not decided or said no.
using MayPropose = permit::To<"exemplar.propose", permit::secretariat | permit::facilitator>;

struct ModelsList {
    MayPropose may;
    base::Date today;
    std::string slug;
    std::vector<Proposed> proposed; // of this page, as the candidates
    std::vector<Named> candidates;
    int page = 1;
    bool has_more = false;
};
struct Proposing {
    MayPropose may;
    member::MemberLine woman;
    Conditions conditions;
    std::optional<ProposalId> proposed;
};
struct OneProposal {
    MayPropose may;
    base::Date today;
    base::Zone zone;
    Proposal proposal;
    bool has_own_change = false; // by the index, still on record
    std::optional<StoryText> text; // the newest
    std::optional<StoryText> agreed; // to what she said yes, when the newest is another
    std::vector<Decision> decisions; // the one that stands first
    std::string slug;
};
struct WritingStory {
    MayPropose may;
    Proposal proposal;
    std::string words;
};
struct TakingYes {
    MayPropose may;
    Proposal proposal;
    std::optional<StoryText> text;
    bool has_consent = false;
};
struct TakingNo {
    MayPropose may;
    Proposal proposal;
};
struct StorySheet {
    std::string chapter_name;
    bool aloud = false;
    std::vector<Story> stories;
};
struct PublicStories {
    std::string slug;
    std::string chapter_name;
    std::vector<Story> stories;
    int page = 1;
    int pages = 1;
};
struct PublicStory {
    std::string slug;
    std::string chapter_name;
    Story story;
};

page::Document models_page(ModelsList const&, page::Context const&);
page::Document proposing_page(Proposing const&, page::Context const&);
page::Document proposal_page(OneProposal const&, page::Context const&);
page::Document story_text_page(WritingStory const&, page::Context const&);
page::Document yes_page(TakingYes const&, page::Context const&);
page::Document no_page(TakingNo const&, page::Context const&);
page::Document story_sheet_page(StorySheet const&, page::Context const&);
page::Document public_stories_page(PublicStories const&, page::Context const&);
page::Document public_story_page(PublicStory const&, page::Context const&);

// The way back to a proposal, and the title of one of its pages.
page::Html proposal_top(page::Context const&, ProposalId const&, std::string_view name, page::Word const& title);

}
