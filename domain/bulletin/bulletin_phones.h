// What phones in the field hold of notices and of questions back, and what they note.
#pragma once

#include "base/slice.h"

namespace bulletin {

std::vector<sync_door::Document> phone_documents();
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
