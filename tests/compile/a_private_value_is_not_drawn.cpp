// Refused: could not convert|no matching function
#include "base/page/html.h"
#include "base/private.h"

page::Html cell(base::Private<std::string> const& name)
{
#ifdef REFUSED
    return page::td({ name });
#else
    return page::td({ name.stored() });
#endif
}
