// Under a list that stops: how many there are beside those that are shown, and what to do about it.
#pragma once

#include "base/page/page.h"

namespace page {

// Nothing when all are shown. `counted_to`: where counting stopped.
Html more_found(std::size_t shown, std::int64_t all, std::int64_t counted_to, Context const&);

}
