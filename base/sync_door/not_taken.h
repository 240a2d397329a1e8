// Notes that came and are not in the books: they wait, or a person has set them aside. What they would make has an id
// that follows from theirs, by which others speak of it before it is there.
#pragma once

#include "base/sync_door/sync_door.h"

namespace sync_door {

// The note that would make what has this id; one that waits before one that was set aside. Nothing: none is here, or it
// was taken.
std::optional<Arrival> maker_not_taken(sql::Read&, base::ChapterId const&, std::string const& id);
// What stands in a field of that note, when it is of this kind; else empty.
std::string said_where_made(
    sql::Read&, base::ChapterId const&, std::string const& id, std::string_view kind, std::string_view field);
// No note will make this any more: a person has set it aside.
bool was_set_aside(sql::Read&, base::ChapterId const&, std::string const& id);

// It was set aside: what waits for it, or for what it would have made, is tried again behind the requests.
void try_what_waited_for(sql::Write&, base::ChapterId const&, std::string const& fact_id);

// What was refused for one reason, which is there no more.
struct Refusal {
    base::Code const& code;
    std::vector<std::string> about; // notes that speak of one of these
    std::string_view but_for; // a kind of note
};
// They are tried again behind the requests, without a person.
void try_refused(sql::Write&, base::ChapterId const&, Refusal const&);

}
