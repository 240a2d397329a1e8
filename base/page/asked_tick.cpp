#include "base/page/asked_tick.h"

namespace page {

Html asked_tick(Context const& c, std::string_view name, Word const& label)
{
    auto const asked = field_error(c, name);
    if (asked.empty() && typed_or(c, name, "").empty())
        return {};
    return joined({ asked.empty() ? Html {} : p({ cls("field-error"), asked }), checkbox(c, name, c(label)) });
}

}
