#pragma once

#include "base/slice.h"

namespace network {

void fill_sample(base::Sampler&);

}
