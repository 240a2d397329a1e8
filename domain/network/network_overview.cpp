#include "domain/network/network_overview.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace network {

namespace {

constexpr int fewest_in_a_group = 3;
constexpr double analysis_from = 0.05; // of the work, by the time it takes
constexpr int margin = 16; // of the picture, so that whole dots are seen

std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}

std::vector<Pair> pairs_of(std::vector<Tie> const& ties, bool said_only)
{
    std::vector<Pair> pairs;
    pairs.reserve(ties.size());
    for (auto const& tie : ties)
        if (!said_only || is_said(tie.kind))
            pairs.push_back({ tie.one, tie.other });
    return tidied(std::move(pairs));
}

// The village in which more than half of them live; else none.
std::string home_of(std::map<std::string, int> const& villages, std::int64_t women)
{
    for (auto const& [code, living_there] : villages)
        if (2 * living_there > women)
            return code;
    return {};
}

// By their ties, or by where they live: the group of each woman, -1 for none.
std::vector<int> groups_by_ties(Community const& community, Analysis const& found, std::vector<Group>& groups)
{
    groups.resize(at(found.groups));
    std::vector<std::map<std::string, int>> villages(groups.size());
    for (int const place : in_order_of_names(community)) {
        auto const number = found.group[at(place)];
        if (number < 0)
            continue;
        auto const& woman = community.women[at(place)];
        groups[at(number)].women.push_back(woman.id);
        ++groups[at(number)].count;
        ++villages[at(number)][woman.village_code];
    }
    for (std::size_t n = 0; n < groups.size(); ++n)
        groups[n].village_code = home_of(villages[n], groups[n].count);
    return found.group;
}

std::vector<int> groups_by_village(Community const& community, std::vector<Group>& groups)
{
    std::map<std::string, int> places;
    for (auto const& woman : community.women)
        places.try_emplace(woman.village_code, 0);
    for (auto& [code, place] : places) {
        place = static_cast<int>(groups.size());
        groups.push_back({ code, 0, {} });
    }
    std::vector<int> group;
    for (auto const& woman : community.women) {
        group.push_back(places.at(woman.village_code));
        ++groups[at(group.back())].count;
    }
    return group;
}

std::vector<Link> links_between(std::vector<int> const& group, std::vector<Pair> const& ties)
{
    std::map<Pair, std::int64_t> counted;
    for (auto const& tie : ties) {
        auto const [one, other] = std::minmax(group[at(tie.one)], group[at(tie.other)]);
        if (one != other)
            ++counted[{ one, other }];
    }
    std::vector<Link> links;
    for (auto const& [pair, count] : counted)
        links.push_back({ pair.one, pair.other, count });
    return links;
}

// Those who stand alone are not drawn: they are told by name.
void draw(Overview& overview, Analysis const& found, std::vector<Pair> const& ties, std::vector<Pair> const& said)
{
    std::vector<int> place(found.is_alone.size(), -1);
    int tied = 0;
    for (std::size_t n = 0; n < place.size(); ++n)
        if (!found.is_alone[n])
            place[n] = tied++;
    std::vector<Pair> among;
    for (auto const& tie : ties)
        among.push_back({ place[at(tie.one)], place[at(tie.other)] });
    auto const spots = laid_out(tied, among, picture_width - 2 * margin, picture_height - 2 * margin);
    auto const spot_of = [&](int woman) {
        auto const spot = spots[at(place[at(woman)])];
        return Spot { spot.x + margin, spot.y + margin };
    };
    for (std::size_t n = 0; n < place.size(); ++n)
        if (place[n] >= 0)
            overview.drawn.push_back({ found.group[n], found.is_broker[n], spot_of(static_cast<int>(n)) });
    for (auto const& tie : ties)
        overview.drawn_ties.push_back(
            { spot_of(tie.one), spot_of(tie.other), std::binary_search(said.begin(), said.end(), tie) });
}

}

std::vector<int> in_order_of_names(Community const& community)
{
    std::vector<int> places(community.women.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(),
        [&](int one, int other) { return community.women[at(one)].by_name < community.women[at(other)].by_name; });
    return places;
}

void add_met(Community& community)
{
    auto const women = static_cast<int>(community.women.size());
    std::vector<Pair> together;
    auto& all = community.presences;
    std::vector<int> came;
    for (std::size_t from = 0; from < all.size();) {
        came.clear();
        auto const session = all[from].session;
        for (; from < all.size() && all[from].session == session; ++from)
            came.push_back(all[from].woman);
        std::sort(came.begin(), came.end());
        came.erase(std::unique(came.begin(), came.end()), came.end()); // two of her entries may have become one
        if (came.size() > a_gathering)
            continue;
        came.erase(std::lower_bound(came.begin(), came.end(), women), came.end());
        for (auto one = came.begin(); one != came.end(); ++one)
            for (auto other = std::next(one); other != came.end(); ++other)
                together.push_back({ *one, *other });
    }
    std::erase_if(all, [women](Presence const& one) { return one.woman >= women; });
    put_in_order(together);
    for (std::size_t n = 1; n < together.size(); ++n) {
        bool const is_second = together[n] == together[n - 1] && (n < 2 || together[n] != together[n - 2]);
        if (is_second)
            community.ties.push_back({ together[n].one, together[n].other, Kind::Met });
    }
}

Overview work_out(Community const& community, Drawing drawing, Progress const& progress)
{
    auto const ties = pairs_of(community.ties, false);
    auto const said = pairs_of(community.ties, true);
    auto const found = analyse(static_cast<int>(community.women.size()), ties, part_of(progress, analysis_from, 1));
    Overview overview;
    for (int const place : in_order_of_names(community)) {
        if (found.is_alone[at(place)])
            overview.alone.push_back(community.women[at(place)].id);
        if (found.is_broker[at(place)])
            overview.brokers.push_back(community.women[at(place)].id);
    }
    overview.figures = { .women = static_cast<std::int64_t>(community.women.size()),
        .alone = static_cast<std::int64_t>(overview.alone.size()),
        .brokers = static_cast<std::int64_t>(overview.brokers.size()),
        .ties = found.ties,
        .said = static_cast<std::int64_t>(said.size()),
        .part_count = found.parts,
        .group_count = found.groups,
        .asked_from = found.asked_from };
    overview.by_village = community.women.size() > most_drawn || ties.size() > most_ties_drawn;
    auto const group = overview.by_village ? groups_by_village(community, overview.groups)
                                           : groups_by_ties(community, found, overview.groups);
    overview.links = links_between(group, ties);
    overview.proposals = propose(community, ties, found, overview);
    if (drawing == Drawing::Done && !overview.by_village)
        draw(overview, found, ties, said);
    return overview;
}

std::string_view district_of(std::string_view village_code)
{
    constexpr std::size_t district_length = 8; // "64.72.01"
    return village_code.substr(0, district_length);
}

std::vector<Apart> never_meet(std::vector<Group> const& groups, std::vector<Link> const& links)
{
    std::vector<Apart> apart;
    std::set<Pair> linked;
    for (auto const& link : links)
        linked.insert({ link.one, link.other });
    auto const counts = [&](int place) {
        auto const& group = groups[at(place)];
        bool const is_somewhere = !group.women.empty() || !group.village_code.empty();
        return is_somewhere && group.count >= fewest_in_a_group;
    };
    auto const are_near = [&](int one, int other) {
        bool const are_villages = groups[at(one)].women.empty();
        return !are_villages
            || district_of(groups[at(one)].village_code) == district_of(groups[at(other)].village_code);
    };
    auto const all = static_cast<int>(groups.size());
    for (int one = 0; one < all; ++one)
        for (int other = one + 1; counts(one) && other < all; ++other)
            if (counts(other) && are_near(one, other) && !linked.contains({ one, other }))
                apart.push_back({ one, other });
    return apart;
}

}
