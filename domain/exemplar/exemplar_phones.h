// What phones in the field hold of practices: the chapter's list. The women come with the sheets of the day.
#pragma once

#include "base/slice.h"

namespace exemplar {

std::vector<sync_door::Document> phone_documents();
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);
// A note in words: "Ani Contoh, Datang tepat waktu: \"Sudah menunggu di balai\"", or of whom it proposes.
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
