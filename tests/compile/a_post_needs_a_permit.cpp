// Refused: A handler's first parameter is its permit
#include "base/http/route.h"

using MayRegister = permit::To<"member.register", permit::secretariat>;

#ifdef REFUSED
base::Result<http::SeeOther> record(sql::Write&);
#else
base::Result<http::SeeOther> record(MayRegister, sql::Write&);
#endif

http::Route route()
{
    return http::post<&record>("/members");
}
