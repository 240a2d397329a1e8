#include "domain/expectation/expectation.h"

#include "base/form.h"
#include "domain/expectation/expectation_words.h"

#include <array>

namespace expectation {

words::Word const& who_word(Who who)
{
    static constexpr std::array words { &say::member, &say::participant, &say::village_officer, &say::partner,
        &say::neighbour, &say::somebody_else };
    return *words[static_cast<std::size_t>(who)];
}

words::Word const& urgency_word(Urgency urgency)
{
    static constexpr std::array words { &say::soon, &say::this_year, &say::some_day };
    return *words[static_cast<std::size_t>(urgency)];
}

base::Result<> may_decide(Standing const& now, State to, std::string_view because)
{
    if (now.state == to)
        return base::Problem(base::Kind::Refused, decided_already);
    if (now.is_joined || now.leads > 0)
        return base::Problem(base::Kind::Refused, still_joined);
    if (to == State::SetAside && because.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, { { "because", &because_needed } });
    return base::Nothing {};
}

base::Result<> may_join(Standing const& one, Standing const& other)
{
    if (one.is_joined)
        return base::Problem(base::Kind::Refused, joined_already);
    if (one.leads > 0)
        return base::Problem(base::Kind::Refused, leads_others);
    if (one.state != State::Accepted)
        return base::Problem(base::Kind::Refused, not_accepted);
    if (other.state != State::Accepted || other.is_joined)
        return base::Problem(base::Kind::Malformed, form::look_again, {}, { { "joined_to", &not_another } });
    return base::Nothing {};
}

base::Code const* day_problem(base::Date said_on, base::Date today)
{
    constexpr std::int64_t days_back = 5LL * 366;
    if (said_on > today)
        return &not_said_yet;
    return said_on.days() < today.days() - days_back ? &said_too_long_ago : nullptr;
}

}
