// A correction is a fact of its own that names the facts it corrects ("sup"). It waits until they are here, so that the
// last word is hers in whatever order they come; which fact was superseded by which stays.
#pragma once

#include "base/sync_door/sync_door.h"

namespace sync_door {

inline constexpr base::Code corrects_another { "sync.corrects_another",
    { "Catatan ini memperbaiki catatan lain yang belum sampai.",
        "This note corrects another one that has not arrived yet." } };

// What a fact says that it corrects, read from its text; nothing: what it says is no list of ids.
std::optional<std::vector<std::string>> superseded_in(std::string_view fact);
// The first of these notes that is not here yet; empty: all are, or a person has set them aside.
std::string first_not_here(sql::Read&, base::ChapterId const&, std::vector<std::string> const& fact_ids);
void keep_superseded(
    sql::Write&, base::ChapterId const&, std::vector<std::string> const& fact_ids, std::string const& by_fact_id);

}
