#pragma once

#include "base/slice.h"

namespace bulletin {

void fill_sample(base::Sampler&);

}
