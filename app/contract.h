// `berdaya contract`: what programs of others must know to speak through the sync door, drawn from the very routes,
// forms, documents and calls that the server goes by: as OpenAPI 3.1, and as TypeScript for the field app.
#pragma once

#include "base/http/file_calls.h"
#include "base/http/site_calls.h"
#include "base/http/told.h"
#include "base/slice.h"

#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace app {

// A kind of note that phones bring.
struct NoteKind {
    std::string kind; // "session.take_off"
    std::vector<shape::Shape> about; // the ids that it speaks of
    shape::Shape form; // "SessionTakeOff"
};
// A kind of document that phones hold.
struct DocumentKind {
    std::string kind;
    shape::Shape shape;
};
// A form by which a device joins, or she comes back: sent with a token, by whom nobody knows yet.
struct Joining {
    std::string path;
    std::string name; // "take_invitation"
    std::string_view does;
    shape::Shape form; // with the fact's id and the token
};
struct Contract {
    std::vector<NoteKind> notes; // by kind
    std::vector<DocumentKind> documents; // by kind
    std::vector<http::DoorCall> calls;
    std::vector<http::FileCall> file_calls;
    std::vector<Joining> joinings;
    std::map<std::string, std::string> hub_parts; // what a hub holds: the columns of each table
};

Contract contract_of(std::vector<base::Slice> const&); // what was not told is our mistake
std::string openapi_of(Contract const&); // our mistake: two things of one name
std::string typescript_of(Contract const&);

// `--openapi` or `--typescript`.
int run_contract(std::vector<std::string> const& words, std::ostream& out, std::ostream& err);

}
