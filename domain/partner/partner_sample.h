#pragma once

#include "base/slice.h"

namespace partner {

void fill_sample(base::Sampler&);

}
