#include "tests/stories/watch.h"

#include <algorithm>
#include <array>

namespace stories {

namespace {

constexpr auto member = "anggota";
constexpr auto next_chair = "tetangga";

// The positions in the order in which a neighbour is sought.
constexpr std::array<std::pair<permit::Positions, char const*>, 6> positions { {
    { permit::chair, "chair" },
    { permit::secretary, "secretary" },
    { permit::facilitator, "facilitator" },
    { permit::evaluator, "evaluator" },
    { permit::treasurer, "treasurer" },
    { permit::vice_chair, "vice_chair" },
} };

std::string path_of(std::string const& target)
{
    return target.substr(0, target.find('?'));
}

bool concerns_all(http::Route const& route)
{
    return (route.permit.given & permit::member) != 0;
}

bool is_refusal(int status)
{
    return status == 400 || status == 403 || status == 404 || status == 409 || status == 413 || status == 422;
}

}

Watch::Watch(http::Router const& router, Community& community, std::string const& chair)
    : m_router(router)
    , m_community(community)
{
    Officer const once { "facilitator", member };
    m_community.join(chair, once);
    m_community.leave(chair, once);
}

http::Route const* Watch::route_of(Request const& request) const
{
    return m_router.find(request.method, filled(path_of(request.target), m_community.names)).route;
}

std::optional<std::string> Watch::before(Request const& request)
{
    auto const* route = route_of(request);
    if (!route || request.voice == "stranger" || concerns_all(*route))
        return std::nullopt;
    if (auto wrong = tried(request, "stranger", false))
        return wrong;
    if (auto wrong = tried(request, member, false))
        return wrong;
    bool const is_about_a_row = request.target.find('{') != std::string::npos; // one that the story has met
    if (is_about_a_row || request.method == "GET")
        return tried(request, neighbour(route->permit.given), is_about_a_row);
    return std::nullopt;
}

std::optional<std::string> Watch::tried(Request request, std::string const& voice, bool about_a_row)
{
    request.voice = voice;
    auto const answer = m_community.voice(voice).ask(request, m_community.names, m_community.folder(), new_fact());
    auto const got = voice + " " + request.method + " " + request.target + " got " + std::to_string(answer.status);
    if (voice == "stranger" && answer.status != 401
        && (answer.status != 303 || !answer.location.starts_with("/sign-in")))
        return got + " and not the way to the sign-in\n" + excerpt(answer.body);
    if (voice == member && answer.status != 403)
        return got + " without an office\n" + excerpt(answer.body);
    if (about_a_row && (request.method == "GET" ? answer.status != 404 : !is_refusal(answer.status)))
        return got + " from another chapter\n" + excerpt(answer.body);
    for (auto const& text : m_private) {
        bool const her_own = std::any_of(request.fields.begin(), request.fields.end(),
            [&](Field const& field) { return field.text.find(text) != std::string::npos; });
        if (!her_own && answer.body.find(text) != std::string::npos)
            return got + " and sees \"" + text + "\"";
    }
    return std::nullopt;
}

std::string Watch::neighbour(permit::Positions given)
{
    auto const position
        = *std::find_if(positions.begin(), positions.end(), [&](auto const& one) { return (given & one.first) != 0; });
    if (position.first == permit::chair)
        return next_chair;
    auto const name = std::string(next_chair) + "-" + position.second;
    if (m_neighbours.insert(name).second)
        m_community.join(next_chair, { position.second, name });
    return name;
}

void Watch::after(Request const& request, Answer const& answer)
{
    auto const* route = route_of(request);
    bool const let_in = route && (concerns_all(*route) || !answer.location.starts_with("/sign-in"));
    if (!let_in || answer.status >= 400)
        return;
    m_told.insert(std::string(route->method) + " " + route->pattern);
    if (request.method != "POST")
        return;
    for (auto const& field : request.fields)
        if (field.text.find("ontoh") != std::string::npos && field.text.find('{') == std::string::npos)
            m_private.push_back(field.text);
}

}
