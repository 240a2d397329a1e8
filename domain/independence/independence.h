// Kemandirian: what others may use of this slice. Its engine's headers are for the slice itself.
#pragma once

#include "domain/independence/index_command.h"
