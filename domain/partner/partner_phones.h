// What phones in the field hold of partners: those that go on, and the support that was promised and has not wholly
// come. Nobody is named.
#pragma once

#include "base/slice.h"

namespace partner {

std::vector<sync_door::Document> phone_documents();
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
