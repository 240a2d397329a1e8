// What phones in the field hold of mentoring, and what they note: the circles that go on, with the names that a meeting
// is noted by and the steps that are open; nothing of what was talked about. A borrowed phone holds none of it.
#pragma once

#include "base/slice.h"

namespace mentoring {

std::vector<sync_door::Document> phone_documents();
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
