// The route tables of the slice's parts, put together in member_routes.cpp.
#pragma once

#include "base/slice.h"

namespace member {

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
