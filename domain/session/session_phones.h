// What phones in the field hold of sessions: the sheet of each, under its day, and what a session on the spot is made
// of.
#pragma once

#include "base/slice.h"

namespace session {

std::vector<sync_door::Document> phone_documents();
// Which of these a fact has changed.
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);

}
