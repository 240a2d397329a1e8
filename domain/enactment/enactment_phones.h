// What phones in the field note of what was done, told to a person who must decide about it.
#pragma once

#include "base/slice.h"

namespace enactment {

std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
