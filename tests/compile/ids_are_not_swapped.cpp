// Refused: invalid initialization of reference
#include "base/id.h"

using MemberId = base::Id<struct MemberTag>;
using SessionId = base::Id<struct SessionTag>;

void attend(SessionId const&, MemberId const&);

void record(SessionId const& session, MemberId const& member)
{
#ifdef REFUSED
    attend(member, session);
#else
    attend(session, member);
#endif
}
