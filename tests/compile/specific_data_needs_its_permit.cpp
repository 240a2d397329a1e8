// Refused: This permit does not read specific personal data
#include "base/permit.h"

using MaySee = permit::To<"member.see", permit::officers>;
using MaySeeMoney = permit::To<"ledger.see", permit::chair, base::FieldClass::Specific>;
using Income = base::Private<std::int64_t, base::FieldClass::Specific>;

#ifdef REFUSED
std::int64_t shown(MaySee const& permit, Income const& income)
#else
std::int64_t shown(MaySeeMoney const& permit, Income const& income)
#endif
{
    return income.reveal(permit);
}
