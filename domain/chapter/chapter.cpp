#include "domain/chapter/chapter.h"

#include "base/sha256.h"

#include <algorithm>

namespace chapter {

bool is_slug(std::string_view slug)
{
    bool const fits = slug.size() >= 2 && slug.size() <= 40 && slug.front() != '-' && slug.back() != '-';
    return fits && std::all_of(slug.begin(), slug.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

permit::Positions positions_of(std::string_view position)
{
    constexpr std::pair<std::string_view, permit::Positions> known[] { { "chair", permit::chair },
        { "vice_chair", permit::vice_chair }, { "secretary", permit::secretary }, { "treasurer", permit::treasurer },
        { "facilitator", permit::facilitator }, { "evaluator", permit::evaluator } };
    for (auto const& [name, positions] : known)
        if (name == position)
            return positions;
    return 0;
}

base::Code const* term_problem(base::Date from, std::optional<base::Date> to, base::Date today)
{
    if (from.year > today.year + 10 || from.year < 1945 || (to && to->year > today.year + 10))
        return &term_too_far;
    if (to && *to < from)
        return &term_backwards;
    return nullptr;
}

std::string invitation_token(std::string const& server_key, InvitationId const& invitation)
{
    return base::hmac_hex(server_key, "invitation " + invitation.text()).substr(0, 40);
}

}
