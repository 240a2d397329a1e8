#include "base/page/more_found.h"

namespace page {

namespace {

constexpr Word some_of_all { "{shown} dari {all}. Cari namanya.", "{shown} of {all}. Search for the name." };
constexpr Word some_of_many { "{shown} dari lebih dari {all}. Cari namanya.",
    "{shown} of more than {all}. Search for the name." };

}

Html more_found(std::size_t shown, std::int64_t all, std::int64_t counted_to, Context const& c)
{
    if (all <= static_cast<std::int64_t>(shown))
        return {};
    bool const are_many = all >= counted_to;
    return p({ cls("muted"),
        c.say(are_many ? some_of_many : some_of_all,
            { { "shown", number(static_cast<std::int64_t>(shown), c.tongue) },
                { "all", number(are_many ? counted_to - 1 : all, c.tongue) } }) });
}

}
