// The SQL of what is set right or looked at later: a group's name, notes taken back, visits after the farewell.
#pragma once

#include "domain/journey/journey_notes_store.h"

namespace journey {

using NoteId = base::Id<struct NoteTag>;

void keep_name(sql::Write&, base::ChapterId const&, GroupId const&, std::string const& name, base::Date named_on);

// A contact, a need or a finding: what it says, and why it was taken back if it was.
struct Note {
    std::string what;
    std::optional<std::string> taken_back;
};
BOOST_DESCRIBE_STRUCT(Note, (), (what, taken_back))
std::optional<Note> find_note(sql::Read&, base::ChapterId const&, GroupId const&, NoteId const&);
struct NewTakenBack {
    NoteId note;
    std::string because;
    base::Date taken_back_on;
};
void keep_taken_back(sql::Write&, base::ChapterId const&, GroupId const&, NewTakenBack const&);

struct Visit {
    std::string found;
    base::Date visited_on;
    std::optional<base::Date> next_on;
};
BOOST_DESCRIBE_STRUCT(Visit, (), (found, visited_on, next_on))
std::vector<Visit> visits(sql::Read&, base::ChapterId const&, GroupId const&); // the oldest first
// After the graduation in which the group stands.
void keep_visit(sql::Write&, base::ChapterId const&, GroupId const&, Visit const&);

}
