#pragma once

#include "base/slice.h"

#include <vector>

namespace app {

// Every slice with routes, gathered by the build.
std::vector<base::Slice> all_slices();

}
