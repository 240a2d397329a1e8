#include "domain/exemplar/exemplar.h"

#include "domain/exemplar/exemplar_words.h"

#include <array>

namespace exemplar {

words::Word const& value_word(CerdasValue value)
{
    static constexpr std::array words { &say::agile, &say::empathetic, &say::devout, &say::disciplined,
        &say::trustworthy, &say::courteous };
    return *words[static_cast<std::size_t>(value)];
}

std::string_view value_symbol(CerdasValue value)
{
    static constexpr std::array<std::string_view, 6> symbols { "lightbulb", "heart-handshake", "leaf", "clock",
        "shield-check", "message-circle" };
    return symbols[static_cast<std::size_t>(value)];
}

base::Result<> may_change(CerdasValue value)
{
    if (value == CerdasValue::Devout)
        return base::Problem(base::Kind::Refused, faith_is_not_measured);
    return base::Nothing {};
}

base::Code const* day_problem(base::Date seen_on, base::Date today)
{
    constexpr std::int64_t days_back = 366;
    if (seen_on > today)
        return &not_seen_yet;
    return seen_on.days() < today.days() - days_back ? &seen_too_long_ago : nullptr;
}

}
