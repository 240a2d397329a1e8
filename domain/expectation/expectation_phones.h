// What phones in the field hold of expectations: the role areas, to sort by while she listens.
#pragma once

#include "base/slice.h"

namespace expectation {

std::vector<sync_door::Document> phone_documents();
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);
// A note in words: "Harapan: \"Kelas kue lagi\"".
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
