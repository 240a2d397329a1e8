#include "domain/network/network_analysis.h"

#include "base/result.h"

#include <algorithm>
#include <cmath>
#include <igraph.h>
#include <mutex>
#include <new>
#include <numeric>

namespace network {

namespace {

// The library keeps one error handler and one source of chance for the whole process, and locks neither.
std::mutex library_mutex;

constexpr unsigned long seed = 2026;
constexpr std::int64_t ways_budget = 12'000'000; // women and ties looked at, over all women asked from
constexpr std::int64_t fewest_asked = 8;
constexpr double far_more = 3; // times what women of her part are on
constexpr int layout_rounds = 500;

void check(igraph_error_t outcome)
{
    if (outcome == IGRAPH_ENOMEM)
        throw std::bad_alloc();
    INVARIANT(outcome == IGRAPH_SUCCESS, "the graph library takes what it is given");
}

class Whole {
public:
    explicit Whole(std::size_t size = 0)
    {
        check(igraph_vector_int_init(&vector, static_cast<igraph_integer_t>(size)));
    }
    ~Whole() { igraph_vector_int_destroy(&vector); }
    Whole(Whole const&) = delete;
    Whole& operator=(Whole const&) = delete;
    igraph_integer_t& operator[](std::size_t at) { return VECTOR(vector)[at]; }
    std::size_t size() const { return static_cast<std::size_t>(igraph_vector_int_size(&vector)); }
    igraph_vector_int_t vector {};
};

class Real {
public:
    Real() { check(igraph_vector_init(&vector, 0)); }
    ~Real() { igraph_vector_destroy(&vector); }
    Real(Real const&) = delete;
    Real& operator=(Real const&) = delete;
    double operator[](std::size_t at) const { return VECTOR(vector)[at]; }
    igraph_vector_t vector {};
};

class Spots {
public:
    Spots() { check(igraph_matrix_init(&matrix, 0, 0)); }
    ~Spots() { igraph_matrix_destroy(&matrix); }
    Spots(Spots const&) = delete;
    Spots& operator=(Spots const&) = delete;
    double at(std::size_t row, igraph_integer_t column) const
    {
        return MATRIX(matrix, static_cast<igraph_integer_t>(row), column);
    }
    igraph_matrix_t matrix {};
};

// The graph, and the library for as long as it lives.
class Graph {
public:
    Graph(int women, std::vector<Pair> const& ties)
        : m_lock(library_mutex)
    {
        igraph_set_error_handler(&igraph_error_handler_ignore); // it answers errors; by itself it would abort
        igraph_rng_seed(igraph_rng_default(), seed);
        Whole ends(2 * ties.size());
        for (std::size_t n = 0; n < ties.size(); ++n) {
            ends[2 * n] = ties[n].one;
            ends[2 * n + 1] = ties[n].other;
        }
        check(igraph_create(&graph, &ends.vector, women, IGRAPH_UNDIRECTED));
    }
    ~Graph() { igraph_destroy(&graph); }
    Graph(Graph const&) = delete;
    Graph& operator=(Graph const&) = delete;
    igraph_t graph {};

private:
    std::lock_guard<std::mutex> m_lock;
};

std::vector<int> part_of_each(Graph const& of)
{
    Whole membership;
    check(igraph_connected_components(&of.graph, &membership.vector, nullptr, nullptr, IGRAPH_WEAK));
    std::vector<int> part(membership.size());
    for (std::size_t n = 0; n < part.size(); ++n)
        part[n] = static_cast<int>(membership[n]);
    return part;
}

// Groups of women with more ties among themselves than chance would give them (Leiden, by modularity).
std::vector<int> group_of_each(Graph const& of, std::int64_t ties)
{
    Real weights;
    check(igraph_strength(&of.graph, &weights.vector, igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS, nullptr));
    Whole membership;
    constexpr double chance = 0.01; // how freely a woman is tried elsewhere
    check(igraph_community_leiden(&of.graph, nullptr, &weights.vector, 1.0 / (2.0 * static_cast<double>(ties)), chance,
        false, 1, &membership.vector, nullptr, nullptr));
    std::vector<int> group(membership.size());
    for (std::size_t n = 0; n < group.size(); ++n)
        group[n] = static_cast<int>(membership[n]);
    return group;
}

// On how many shortest ways each is: from all, or from some who stand evenly along the list.
Real const& ways_over(Graph const& of, Analysis& found, Real& ways)
{
    std::vector<int> tied;
    for (std::size_t n = 0; n < found.is_alone.size(); ++n)
        if (!found.is_alone[n])
            tied.push_back(static_cast<int>(n));
    auto const all = static_cast<std::int64_t>(tied.size());
    auto const asked = std::max(fewest_asked, ways_budget / (found.ties + all));
    if (asked >= all) {
        check(igraph_betweenness(&of.graph, &ways.vector, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr));
        return ways;
    }
    found.asked_from = static_cast<int>(asked);
    Whole from(static_cast<std::size_t>(asked));
    for (std::int64_t n = 0; n < asked; ++n)
        from[static_cast<std::size_t>(n)] = tied[static_cast<std::size_t>(n * all / asked)];
    check(igraph_betweenness_subset(&of.graph, &ways.vector, igraph_vss_all(), IGRAPH_UNDIRECTED,
        igraph_vss_vector(&from.vector), igraph_vss_all(), nullptr));
    return ways;
}

void find_cutting(Graph const& of, Analysis& found)
{
    Whole cutting;
    check(igraph_articulation_points(&of.graph, &cutting.vector));
    for (std::size_t n = 0; n < cutting.size(); ++n)
        found.is_broker[static_cast<std::size_t>(cutting[n])] = true;
}

void find_between(Real const& ways, std::vector<int> const& part, std::vector<Pair> const& ties, Analysis& found)
{
    std::vector<double> sum(part.size());
    std::vector<int> women(part.size());
    for (std::size_t n = 0; n < part.size(); ++n) {
        sum[static_cast<std::size_t>(part[n])] += ways[n];
        ++women[static_cast<std::size_t>(part[n])];
    }
    auto const is_between = [&](int woman) {
        auto const n = static_cast<std::size_t>(woman);
        auto const hers = static_cast<std::size_t>(part[n]);
        return ways[n] > far_more * sum[hers] / women[hers];
    };
    for (auto const& tie : ties) {
        if (found.group[static_cast<std::size_t>(tie.one)] == found.group[static_cast<std::size_t>(tie.other)])
            continue;
        for (auto const end : { tie.one, tie.other })
            if (is_between(end))
                found.is_broker[static_cast<std::size_t>(end)] = true;
    }
}

// Groups by the place of their first woman; those who stand alone are in none.
int number_groups(std::vector<int> const& raw, Analysis& found)
{
    std::vector<int> number(raw.size(), -1);
    int next = 0;
    for (std::size_t n = 0; n < raw.size(); ++n) {
        if (found.is_alone[n])
            continue;
        auto& known = number[static_cast<std::size_t>(raw[n])];
        if (known < 0)
            known = next++;
        found.group[n] = known;
    }
    return next;
}

int count_parts(std::vector<int> const& part, std::vector<bool> const& is_alone)
{
    std::vector<bool> seen(part.size());
    int count = 0;
    for (std::size_t n = 0; n < part.size(); ++n) {
        if (is_alone[n] || seen[static_cast<std::size_t>(part[n])])
            continue;
        seen[static_cast<std::size_t>(part[n])] = true;
        ++count;
    }
    return count;
}

// Those with the same place stay as they stood.
void count_into(std::vector<Pair>& ordered, std::vector<Pair> const& pairs, int Pair::*by)
{
    std::vector<std::size_t> begins;
    for (auto const& pair : pairs) {
        auto const next = static_cast<std::size_t>(pair.*by) + 1;
        if (begins.size() <= next)
            begins.resize(next + 1);
        ++begins[next];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    for (auto const& pair : pairs)
        ordered[begins[static_cast<std::size_t>(pair.*by)]++] = pair;
}

}

void put_in_order(std::vector<Pair>& pairs)
{
    std::vector<Pair> between(pairs.size());
    count_into(between, pairs, &Pair::other);
    count_into(pairs, between, &Pair::one);
}

std::vector<Pair> tidied(std::vector<Pair> ties)
{
    for (auto& tie : ties)
        if (tie.one > tie.other)
            std::swap(tie.one, tie.other);
    std::erase_if(ties, [](Pair const& tie) { return tie.one == tie.other; });
    put_in_order(ties);
    ties.erase(std::unique(ties.begin(), ties.end()), ties.end());
    return ties;
}

Progress part_of(Progress const& whole, double from, double to)
{
    if (!whole)
        return nullptr;
    return [whole, from, to](double done, std::string_view next) { whole(from + done * (to - from), next); };
}

Analysis analyse(int women, std::vector<Pair> const& ties, Progress const& progress)
{
    auto const before = [&](double done, std::string_view next) {
        if (progress)
            progress(done, next);
    };
    auto const size = static_cast<std::size_t>(women);
    Analysis found { .ties = static_cast<std::int64_t>(ties.size()),
        .is_alone = std::vector<bool>(size, true),
        .is_broker = std::vector<bool>(size, false),
        .group = std::vector<int>(size, -1) };
    for (auto const& tie : ties)
        found.is_alone[static_cast<std::size_t>(tie.one)] = found.is_alone[static_cast<std::size_t>(tie.other)] = false;
    if (ties.empty())
        return found;
    found.density = 2.0 * static_cast<double>(ties.size()) / (static_cast<double>(women) * (women - 1));
    before(0, "the graph");
    Graph const of(women, ties);
    before(0.05, "what hangs together");
    auto const part = part_of_each(of);
    found.parts = count_parts(part, found.is_alone);
    before(0.07, "groups");
    found.groups = number_groups(group_of_each(of, found.ties), found);
    before(0.4, "who holds together");
    find_cutting(of, found);
    before(0.43, "shortest ways");
    Real ways;
    find_between(ways_over(of, found, ways), part, ties, found);
    before(1, "");
    return found;
}

std::vector<Spot> laid_out(int women, std::vector<Pair> const& ties, int width, int height)
{
    std::vector<Spot> spots(static_cast<std::size_t>(women), Spot { width / 2, height / 2 });
    if (women < 2)
        return spots;
    Graph const of(women, ties);
    Spots drawn;
    check(igraph_layout_fruchterman_reingold(&of.graph, &drawn.matrix, false, layout_rounds, std::sqrt(women),
        IGRAPH_LAYOUT_NOGRID, nullptr, nullptr, nullptr, nullptr, nullptr));
    auto const fit = [&](igraph_integer_t column, int room, int Spot::*into) {
        double low = drawn.at(0, column);
        double high = low;
        for (std::size_t n = 0; n < spots.size(); ++n) {
            low = std::min(low, drawn.at(n, column));
            high = std::max(high, drawn.at(n, column));
        }
        auto const scale = high > low ? room / (high - low) : 0;
        for (std::size_t n = 0; n < spots.size(); ++n)
            spots[n].*into = static_cast<int>(std::lround((drawn.at(n, column) - low) * scale));
    };
    fit(0, width, &Spot::x);
    fit(1, height, &Spot::y);
    return spots;
}

}
