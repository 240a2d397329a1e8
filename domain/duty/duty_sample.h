#pragma once

#include "base/slice.h"

namespace duty {

void fill_sample(base::Sampler&);

}
