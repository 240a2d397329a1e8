#include "domain/network/network.h"

namespace network {

base::Date period_begins(base::Date today)
{
    return base::Date::from_days(today.days() - period_days);
}

base::Code const* asked_problem(base::Date asked_on, base::Date today)
{
    if (asked_on > today)
        return &not_happened;
    return asked_on < period_begins(today) ? &too_long_ago : nullptr;
}

}
