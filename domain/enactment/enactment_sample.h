#pragma once

#include "base/slice.h"

namespace enactment {

// What the sample community did about what people expect of it, through the same door as people.
void fill_sample(base::Sampler&);

}
