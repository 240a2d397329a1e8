// Refused: ignoring returned value of type
#include "base/result.h"

base::Result<> register_member();

void record()
{
#ifdef REFUSED
    register_member();
#else
    if (!register_member())
        return;
#endif
}
