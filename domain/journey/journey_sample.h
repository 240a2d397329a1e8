// What the slice adds to an export and to the sample community.
#pragma once

#include "base/slice.h"

namespace journey {

std::vector<base::Export> exports();
// Seven invented groups, one in each stage; the last has been seen off.
void sample(base::Sampler&);

}
