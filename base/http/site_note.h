// One note that a phone brings, from the text it came as to what became of it. Only base/http/site*.cpp include this.
#pragma once

#include "base/http/site_inner.h"

namespace http {

// A note on its way.
struct Brought {
    sync_door::Incoming in;
    sync_door::DeviceId device_id; // in whose books it is: an earlier phone of the same officer keeps its own
    sync_door::Estimate noted;
    std::optional<base::Result<Prepared>> prepared; // what it will do, or why it may not
    bool is_decided = false; // by a person, or what it waited for is here
    std::string_view answer = "later";
    std::string_view was {}; // what became of one that is here already
    std::optional<base::Problem> problem;
    std::string told {}; // why one that is here already was not taken: code, then the reason in both tongues
    std::optional<sync_door::Bearer> through {}; // the phone that brought it to the hub that brings it
    bool is_by_revoked_hub = false;
};

// What is wrong, with what is wrong of each field.
std::string said(base::Problem const&, words::Tongue);

// What it will do, whoever brings it; and asked of one who brings it: is her phone good, and is it hers?
base::Result<Prepared> prepare(Router const&, Brought const&, sync_door::Bearer const&, sql::Read&, base::Now);
base::Result<Prepared> prepare_from(Router const&, Brought const&, sync_door::Bearer const&, sql::Read&, base::Now);

// Where notes go: a job of the one writer.
struct Books {
    sql::Connection& connection;
    std::vector<base::Slice> const& slices;
    base::ChapterId const& chapter;
    base::Now now;
    fact::Follow const& follow;
};

// Each note is taken, or kept whole for a person; one that is here already is neither. None undoes another: only a
// machine that fails (sql::Failed) undoes all.
void bring(Books const&, std::vector<Brought>&);

}
