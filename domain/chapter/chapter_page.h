#pragma once

#include "base/page/page.h"
#include "base/slice.h"
#include "domain/chapter/chapter_store.h"

namespace chapter {

struct Front {
    std::vector<Chapter> chapters;
};
struct Home {
    Chapter chapter;
    std::vector<base::Waits> waits; // for whoever looks
};
struct OfficerList {
    std::vector<Officer> officers;
    bool may_invite;
};
struct InviteForm { };
struct CorrectingOfficer {
    Officer officer;
};
struct OfficerShown {
    Officer officer;
    std::optional<Invitation> invitation; // one that still holds
    std::string link_path;
    bool may_invite;
};
struct Accepting {
    std::string token;
    std::string chapter_name;
    std::string position;
};

page::Document front_page(Front const&, page::Context const&);
page::Document home_page(Home const&, page::Context const&);
page::Document officers_page(OfficerList const&, page::Context const&);
page::Document invite_page(InviteForm const&, page::Context const&);
page::Document correct_page(CorrectingOfficer const&, page::Context const&);
page::Document officer_page(OfficerShown const&, page::Context const&);
page::Document accept_page(Accepting const&, page::Context const&);

words::Word const& position_word(std::string_view position);

}
