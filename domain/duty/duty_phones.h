// What phones of the secretariat hold to hand out a turn, and what they note.
#pragma once

#include "base/slice.h"

namespace duty {

std::vector<sync_door::Document> phone_documents();
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
