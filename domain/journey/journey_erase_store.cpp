// A woman who asked to be erased leaves her groups; what the group did and decided with her stays, under an id.
#include "base/slice.h"
#include "domain/journey/journey_members_store.h"

namespace journey {

void erase(sql::Write& db, base::Erasing& hers)
{
    for (auto const& entry : hers.entries)
        for (auto const& group : db.all<GroupId>(R"sql(
                 SELECT DISTINCT group_id
                 FROM journey_joining
                 WHERE chapter_id = ?1 AND member_id = ?2)sql",
                 hers.chapter, entry))
            keep_leaving(db, hers.chapter, group, MemberId(entry), hers.on);
}

}
