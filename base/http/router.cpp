#include "base/http/router.h"

namespace http {

namespace {

// "/a/b" -> "a", leaving "/b".
std::string_view first_part(std::string_view& rest)
{
    rest.remove_prefix(1);
    auto const part = rest.substr(0, rest.find('/'));
    rest.remove_prefix(part.size());
    return part;
}

}

Router::Router(std::vector<Route> routes)
    : m_routes(std::move(routes))
{
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        std::string_view rest = m_routes[i].pattern;
        auto* branch = &m_root;
        while (!rest.empty()) {
            auto const part = first_part(rest);
            if (!part.starts_with('{')) {
                branch = &branch->constant[std::string(part)];
                continue;
            }
            if (!branch->named)
                branch->named = std::make_unique<Branch>();
            branch = branch->named.get();
        }
        INVARIANT(branch->by_method.emplace(m_routes[i].method, i).second, "a route is written once");
    }
}

Router::Branch const* Router::descend(Branch const& branch, std::string_view rest, std::vector<std::string>& ids)
{
    if (rest.empty())
        return branch.by_method.empty() ? nullptr : &branch;
    auto const part = first_part(rest);
    if (auto const found = branch.constant.find(part); found != branch.constant.end())
        if (auto const* const end = descend(found->second, rest, ids))
            return end;
    if (!branch.named || part.empty())
        return nullptr;
    ids.emplace_back(part);
    if (auto const* const end = descend(*branch.named, rest, ids))
        return end;
    ids.pop_back();
    return nullptr;
}

Router::Found Router::find(std::string_view method, std::string_view path) const
{
    Found found;
    if (!path.starts_with('/'))
        return found;
    auto const* const branch = descend(m_root, path, found.ids);
    if (!branch)
        return found;
    found.path_known = true;
    auto const route = branch->by_method.find(method == "HEAD" ? "GET" : method);
    if (route != branch->by_method.end())
        found.route = &m_routes[route->second];
    return found;
}

}
