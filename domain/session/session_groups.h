// The groups a session may be held for: parts of whatever grouping a slice contributes (base/slice.h). Session knows no
// such slice.
#pragma once

#include "base/page/page.h"
#include "domain/member/member.h"

#include <vector>

namespace session {

struct Group {
    std::string id;
    std::string name;
    words::Word kind; // "Kelompok"
};
std::vector<Group> groups(sql::Read&, base::ChapterId const&); // by name
// A woman whose entries were merged once, by the one that goes on.
std::vector<member::MemberId> women_of_group(sql::Read&, base::ChapterId const&, std::string const& group_id);
std::vector<page::Choice> group_choices(std::vector<Group> const&, page::Context const&);

}
