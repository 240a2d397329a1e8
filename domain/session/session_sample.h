// The sample's sessions: five months of MOCI and NGUNCI behind, three sessions ahead.
#pragma once

#include "base/slice.h"

namespace session {

// Keeps the ids, the earliest first, as "sessions". Women come from kept["members"], programmes from
// kept["programmes"].
void fill_sample(base::Sampler&);

}
