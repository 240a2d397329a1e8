// What phones in the field hold of sessions: the sheet of each, under its day, and what a session on the spot is made
// of.
#pragma once

#include "base/slice.h"

namespace session {

std::vector<sync_door::Document> phone_documents();
// A note in words: "Mama Rafa ikut, Sambal kemasan".
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);
// A phone's note was taken whose maker had seen the books up to then only: who else marked the same women since?
void noted_unseeing(sql::Write&, fact::Fact const&, fact::Outcome const&, base::Now, std::int64_t seen);
// Which of these a fact has changed.
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);

}
