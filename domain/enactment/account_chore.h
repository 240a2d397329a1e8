// Counts the account of a chapter with much in its books, behind the requests: at most once an hour, and only when
// something was noted of what it counts. Its own fact is none of that.
#pragma once

#include "base/slice.h"

namespace enactment {

inline constexpr std::string_view count_account = "enactment.count_account";
std::optional<base::ChoreFact> next_count(sql::Read&, base::Now);

}
