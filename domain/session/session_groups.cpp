#include "domain/session/session_groups.h"

#include "base/slice.h"

#include <algorithm>

namespace session {

std::vector<Group> groups(sql::Read& db, base::ChapterId const& chapter)
{
    std::vector<Group> found;
    for (auto const& grouping : base::groupings())
        for (auto& part : base::parts_of(db, chapter, grouping))
            found.push_back({ std::move(part.part_id), std::move(part.part_name), grouping.name });
    return found;
}

std::vector<member::MemberId> women_of_group(sql::Read& db, base::ChapterId const& chapter, std::string const& group_id)
{
    std::vector<member::MemberId> entries;
    for (auto const& grouping : base::groupings())
        for (auto const& fallen : base::who_falls_where(db, chapter, grouping))
            if (fallen.part_id == group_id)
                entries.emplace_back(fallen.subject_id);
    std::vector<member::MemberId> women;
    for (auto const& line : member::find_members(db, chapter, entries)) {
        auto const goes_on = line.merged_into.value_or(line.id);
        if (std::ranges::find(women, goes_on) == women.end())
            women.push_back(goes_on);
    }
    return women;
}

std::vector<page::Choice> group_choices(std::vector<Group> const& groups, page::Context const& c)
{
    std::vector<page::Choice> offered;
    for (auto const& group : groups)
        offered.push_back({ .value = group.id, .label = group.name, .group = std::string(c(group.kind)) });
    return offered;
}

}
