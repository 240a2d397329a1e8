#pragma once

#include "base/slice.h"

namespace expectation {

void fill_sample(base::Sampler&);

}
