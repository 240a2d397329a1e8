// A woman who asked to be erased leaves the groups that walk on, and what she said is taken out. What a group did and
// decided with her stays, under an id.
#include "base/slice.h"
#include "domain/journey/journey_members_store.h"

namespace journey {

std::vector<GroupId> walking_with(sql::Read& db, base::ChapterId const& chapter, std::string const& woman)
{
    return db.all<GroupId>(R"sql(
        SELECT DISTINCT j.group_id
        FROM member_entry_published AS e
        JOIN journey_joining AS j ON j.chapter_id = e.chapter_id AND j.member_id = e.entry_id
        JOIN journey_current AS c ON c.chapter_id = j.chapter_id AND c.group_id = j.group_id
        WHERE e.chapter_id = ?1 AND e.woman_id = ?2 AND c.graduated_on IS NULL)sql",
        chapter, woman);
}

void erase(sql::Write& db, base::Erasing& hers)
{
    for (auto const& entry : hers.entries) {
        for (auto const& group : walking_with(db, hers.chapter, entry))
            keep_leaving(db, hers.chapter, group, MemberId(entry), hers.on);
        for (auto& need : db.all<std::string>(
                 "SELECT need_id FROM journey_need WHERE chapter_id = ?1 AND said_by = ?2", hers.chapter, entry))
            hers.made.push_back(std::move(need));
        db.run("UPDATE journey_need SET what = '—', said_by = NULL WHERE chapter_id = ?1 AND said_by = ?2",
            hers.chapter, entry);
    }
}

}
