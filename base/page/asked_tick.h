// A tick that is on the form only once it was asked for: what a person alone can say, such as that it is another one.
#pragma once

#include "base/page/page.h"

namespace page {

Html asked_tick(Context const&, std::string_view name, Word const& label);

}
