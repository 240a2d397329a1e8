// Refused: A GET handler must not take sql::Write
#include "base/http/route.h"

struct Seen { };
page::Document seen_page(Seen const&, page::Context const&);
#ifdef REFUSED
base::Result<Seen> seen(permit::Anyone, sql::Write&);
#else
base::Result<Seen> seen(permit::Anyone, sql::Read&);
#endif

http::Route route()
{
    return http::get<&seen, &seen_page>("/seen");
}
