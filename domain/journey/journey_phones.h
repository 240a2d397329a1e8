// What phones in the field hold of groups, so that a need or a strength is noted where it is said.
#pragma once

#include "base/slice.h"

namespace journey {

std::vector<sync_door::Document> phone_documents();
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);
// A note in words: "Potensi Kelompok Sambal: bisa menjahit".
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
