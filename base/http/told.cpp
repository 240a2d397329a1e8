#include "base/http/told.h"

namespace http {

Told& told()
{
    static Told all;
    return all;
}

}
