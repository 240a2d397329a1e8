// The sample's programmes: MOCI and NGUNCI with what they teach.
#pragma once

#include "base/slice.h"

namespace programme {

// Keeps the ids of MOCI and NGUNCI, in this order, as "programmes".
void fill_sample(base::Sampler&);

}
