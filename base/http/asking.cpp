#include "base/http/asking.h"

#include "base/form.h"

#include <array>

namespace http {

namespace {

// "https://host:port/..." -> "host:port"
std::string_view host_of(std::string_view url)
{
    auto const start = url.find("://");
    if (start == std::string_view::npos)
        return {};
    url.remove_prefix(start + 3);
    return url.substr(0, url.find('/'));
}

}

std::string cookie(Request const& request, std::string_view name)
{
    for (auto const& [header, value] : request.headers) {
        if (header != "cookie")
            continue;
        std::string_view rest = value;
        while (!rest.empty()) {
            auto const pair = form::trimmed(rest.substr(0, rest.find(';')));
            if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
                return std::string(pair.substr(name.size() + 1));
            auto const next = rest.find(';');
            rest.remove_prefix(next == std::string_view::npos ? rest.size() : next + 1);
        }
    }
    return {};
}

std::string set_cookie(std::string_view name, std::string_view value, int seconds, bool secure)
{
    std::string made(name);
    made += "=";
    made += value;
    made += "; Path=/; HttpOnly; SameSite=Lax";
    if (seconds >= 0)
        made += "; Max-Age=" + std::to_string(seconds);
    if (secure)
        made += "; Secure";
    return made;
}

words::Tongue tongue_of(Request const& request)
{
    return cookie(request, tongue_cookie) == "en" ? words::Tongue::English : words::Tongue::Indonesian;
}

bool wants_page(Request const& request)
{
    auto const accept = request.header("accept");
    if (request.header("content-type").starts_with("application/json"))
        return false;
    return accept.find("application/json") == std::string_view::npos
        || accept.find("text/html") != std::string_view::npos;
}

bool sent_behind_the_page(Request const& request)
{
    return !request.header("x-berdaya-sent").empty();
}

bool from_this_site(Request const& request, std::string_view public_url)
{
    auto const fetch_site = request.header("sec-fetch-site");
    if (!fetch_site.empty() && fetch_site != "same-origin" && fetch_site != "none")
        return false;
    auto origin = request.header("origin");
    if (origin.empty() || origin == "null")
        origin = request.header("referer");
    if (origin.empty())
        return !fetch_site.empty();
    auto const host = host_of(origin);
    return host == request.header("host") || (!public_url.empty() && host == host_of(public_url));
}

std::string device_of(Request const& request)
{
    auto const agent = request.header("user-agent");
    constexpr std::array<std::array<std::string_view, 2>, 6> systems { { { "Android", "Android" },
        { "iPhone", "iPhone" }, { "iPad", "iPad" }, { "Windows", "Windows" }, { "Mac OS", "Mac" },
        { "Linux", "Linux" } } };
    constexpr std::array<std::array<std::string_view, 2>, 5> browsers { { { "Edg/", "Edge" },
        { "SamsungBrowser", "Samsung Internet" }, { "Firefox", "Firefox" }, { "Chrome", "Chrome" },
        { "Safari", "Safari" } } };
    std::string device;
    for (auto const& [sign, name] : browsers)
        if (device.empty() && agent.find(sign) != std::string_view::npos)
            device = name;
    for (auto const& [sign, name] : systems)
        if (agent.find(sign) != std::string_view::npos)
            return device + (device.empty() ? "" : " · ") + std::string(name);
    return device.empty() ? "?" : device;
}

}
