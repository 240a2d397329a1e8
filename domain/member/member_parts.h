// The route tables of the slice's parts, put together in member_routes.cpp.
#pragma once

#include "base/slice.h"
#include "domain/member/member.h"

namespace member {

// Of whom more may be noted: she is of this chapter, was not merged into another entry and not erased. Else
// no_such_woman, was_merged, was_erased.
base::Result<Woman> going_on(sql::Read&, base::ChapterId const&, MemberId const&);

std::vector<http::Route> consent_routes();
std::vector<http::Route> merge_routes();
std::vector<http::Route> roster_routes();
using NextChore = std::function<std::optional<base::ChoreFact>(sql::Read&, base::Now)>;
NextChore reading_chore();
std::optional<base::ChoreFact> next_forgotten_roster(sql::Read&, base::Now);
std::optional<base::ChoreFact> next_comparison(sql::Read&, base::Now);
std::optional<base::ChoreFact> next_roster_part(sql::Read&, base::Now);
void fill_sample(base::Sampler&);
std::vector<base::Export> exported();

}
