#pragma once

#include "base/slice.h"

namespace exemplar {

void fill_sample(base::Sampler&);

}
