// Whom to make known to whom: a few plain rules, in the order of names, neighbours village by village. Each neighbour,
// each woman who stands alone and each group is in one proposal at a time.
#include "domain/network/network_overview.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace network {

namespace {

constexpr std::size_t most_of_a_sort = 12;
constexpr int looked_at = 50; // neighbours of one woman
constexpr int most_to_one = 3; // a broker is not burdened with more newcomers

// To which sessions, and to which programmes, each woman came.
struct Came {
    std::vector<std::vector<int>> sessions;
    std::vector<std::vector<int>> programmes;
};

bool has(std::vector<int> const& all, int what)
{
    return std::find(all.begin(), all.end(), what) != all.end();
}

Came who_came(Community const& community)
{
    Came came { std::vector<std::vector<int>>(community.women.size()),
        std::vector<std::vector<int>>(community.women.size()) };
    for (auto const& one : community.presences) {
        came.sessions[static_cast<std::size_t>(one.woman)].push_back(one.session);
        if (auto& hers = came.programmes[static_cast<std::size_t>(one.woman)]; !has(hers, one.programme))
            hers.push_back(one.programme);
    }
    return came;
}

bool have_common(std::vector<int> const& one, std::vector<int> const& other)
{
    return std::any_of(one.begin(), one.end(), [&](int what) { return has(other, what); });
}

std::map<std::string, std::vector<int>> women_by_village(Community const& community)
{
    std::map<std::string, std::vector<int>> villages;
    for (std::size_t n = 0; n < community.women.size(); ++n)
        if (!community.women[n].village_code.empty())
            villages[community.women[n].village_code].push_back(static_cast<int>(n));
    return villages;
}

class Proposing {
public:
    Proposing(Community const& community, std::vector<Pair> const& ties, Analysis const& found)
        : m_community(community)
        , m_ties(ties)
        , m_found(found)
        , m_by_name(in_order_of_names(community))
        , m_villages(women_by_village(community))
    {
    }
    void add_neighbours();
    void add_alone();
    void add_groups(Overview const&);
    std::vector<Proposal> made() && { return std::move(m_made); }

private:
    Woman const& woman(int place) const { return m_community.women[static_cast<std::size_t>(place)]; }
    bool is_alone(int place) const { return m_found.is_alone[static_cast<std::size_t>(place)]; }
    bool is_broker(int place) const { return m_found.is_broker[static_cast<std::size_t>(place)]; }
    bool are_tied(int one, int other) const
    {
        return std::binary_search(m_ties.begin(), m_ties.end(), Pair { std::min(one, other), std::max(one, other) });
    }
    bool is_decided(int one, int other) const
    {
        return m_community.decided.contains(Pair { std::min(one, other), std::max(one, other) });
    }
    int broker_near(int alone) const;
    int speaks_for(Group const&) const;
    std::string session_near(std::string_view one, std::string_view other) const;
    void add(Sort sort, int one, int other, std::string session = {})
    {
        m_made.push_back({ sort, woman(one).id, woman(other).id, std::move(session) });
        ++m_asked[other];
    }
    bool is_enough(Sort sort) const
    {
        return std::count_if(m_made.begin(), m_made.end(), [sort](Proposal const& made) { return made.sort == sort; })
            >= static_cast<std::ptrdiff_t>(most_of_a_sort);
    }

    Community const& m_community;
    std::vector<Pair> const& m_ties;
    Analysis const& m_found;
    std::vector<int> m_by_name;
    std::map<std::string, std::vector<int>> m_villages;
    std::map<int, int> m_asked; // how often a woman was proposed to others, so that not all come to one
    std::vector<Proposal> m_made;
};

void Proposing::add_neighbours()
{
    auto const came = who_came(m_community);
    std::set<int> used;
    auto const suits = [&](int one, int other) {
        auto const first = static_cast<std::size_t>(one);
        auto const second = static_cast<std::size_t>(other);
        return !used.contains(other) && have_common(came.programmes[first], came.programmes[second])
            && !have_common(came.sessions[first], came.sessions[second]) && !are_tied(one, other)
            && !is_decided(one, other);
    };
    for (auto const& [code, women] : m_villages) {
        for (auto one = women.begin(); one != women.end() && !is_enough(Sort::Neighbours); ++one) {
            if (used.contains(*one))
                continue;
            auto const last = women.end() - one > looked_at ? one + looked_at : women.end();
            auto const other = std::find_if(one + 1, last, [&](int neighbour) { return suits(*one, neighbour); });
            if (other == last)
                continue;
            used.insert({ *one, *other });
            add(Sort::Neighbours, *one, *other);
        }
    }
}

// A broker of her village, else of her district; of several the one who was proposed least. -1: there is none, or each
// was proposed often enough.
int Proposing::broker_near(int alone) const
{
    auto const& home = woman(alone).village_code;
    int best = -1;
    auto const times = [&](int broker) {
        auto const asked = m_asked.find(broker);
        return asked == m_asked.end() ? 0 : asked->second;
    };
    auto const place = [&](int broker) { return std::pair(woman(broker).village_code != home, times(broker)); };
    auto const suits = [&](int candidate) {
        return is_broker(candidate) && times(candidate) < most_to_one && !is_decided(alone, candidate);
    };
    for (auto village = m_villages.lower_bound(std::string(district_of(home)));
         village != m_villages.end() && district_of(village->first) == district_of(home); ++village)
        for (int const candidate : village->second)
            if (suits(candidate) && (best < 0 || place(candidate) < place(best)))
                best = candidate;
    return best;
}

void Proposing::add_alone()
{
    for (int const alone : m_by_name) {
        if (is_enough(Sort::AloneAndBroker))
            return;
        if (!is_alone(alone) || woman(alone).village_code.empty())
            continue;
        if (auto const broker = broker_near(alone); broker >= 0)
            add(Sort::AloneAndBroker, alone, broker);
    }
}

// A broker of the group, else its first woman.
int Proposing::speaks_for(Group const& group) const
{
    int first = -1;
    auto const look_at = [&](int place) {
        if (first < 0 || (is_broker(place) && !is_broker(first)))
            first = place;
    };
    if (group.women.empty()) {
        for (int const place : m_villages.at(group.village_code))
            look_at(place);
        return first;
    }
    std::set<MemberId> const inside(group.women.begin(), group.women.end());
    for (int const place : m_by_name)
        if (inside.contains(woman(place).id))
            look_at(place);
    return first;
}

// The next one planned in a district of one of them; empty: none is, or it is not known where.
std::string Proposing::session_near(std::string_view one, std::string_view other) const
{
    auto const& all = m_community.sessions;
    auto const near = std::find_if(all.begin(), all.end(), [&](ComingSession const& session) {
        auto const where = district_of(session.village_code);
        return !where.empty() && (where == district_of(one) || where == district_of(other));
    });
    return near == all.end() ? std::string() : near->id;
}

void Proposing::add_groups(Overview const& overview)
{
    std::set<int> used; // groups
    for (auto const& apart : never_meet(overview.groups, overview.links)) {
        if (is_enough(Sort::TwoGroups) || used.contains(apart.one) || used.contains(apart.other))
            continue;
        auto const& one = overview.groups[static_cast<std::size_t>(apart.one)];
        auto const& other = overview.groups[static_cast<std::size_t>(apart.other)];
        auto session = session_near(one.village_code, other.village_code);
        if (session.empty())
            continue;
        auto const first = speaks_for(one);
        auto const second = speaks_for(other);
        if (is_decided(first, second))
            continue;
        used.insert({ apart.one, apart.other });
        add(Sort::TwoGroups, first, second, std::move(session));
    }
}

}

std::vector<Proposal> propose(
    Community const& community, std::vector<Pair> const& ties, Analysis const& found, Overview const& overview)
{
    Proposing proposing(community, ties, found);
    proposing.add_neighbours();
    proposing.add_alone();
    proposing.add_groups(overview);
    return std::move(proposing).made();
}

}
