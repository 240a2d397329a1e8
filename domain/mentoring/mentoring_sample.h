#pragma once

#include "base/slice.h"

namespace mentoring {

void fill_sample(base::Sampler&);

}
