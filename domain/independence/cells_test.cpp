#include "domain/independence/cells.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace independence;

namespace {

using Row = std::vector<bool>;

// Whether the totals of rows and columns leave more than one value for every hidden cell: a hidden cell moves if some
// cycle through it can be shifted by one, found here by trying, independently of the rule under test.
bool solvable(std::vector<std::vector<bool>> const& hidden)
{
    // Gaussian elimination of the totals over the hidden cells; a cell alone in a row of the reduced form is solved.
    std::vector<std::pair<std::size_t, std::size_t>> cells;
    for (std::size_t r = 0; r < hidden.size(); ++r) {
        for (std::size_t c = 0; c < hidden[r].size(); ++c) {
            if (hidden[r][c])
                cells.emplace_back(r, c);
        }
    }
    std::vector<std::vector<double>> m;
    for (std::size_t r = 0; r < hidden.size() + hidden.front().size(); ++r) {
        m.emplace_back();
        for (auto const& [row, column] : cells)
            m.back().push_back(r < hidden.size() ? row == r : column == r - hidden.size());
    }
    std::size_t at = 0;
    for (std::size_t c = 0; c < cells.size() && at < m.size(); ++c) {
        auto pivot = at;
        while (pivot < m.size() && std::abs(m[pivot][c]) < 1e-9)
            ++pivot;
        if (pivot == m.size())
            continue;
        std::swap(m[at], m[pivot]);
        auto const scale = m[at][c];
        for (auto& x : m[at])
            x /= scale;
        for (std::size_t r = 0; r < m.size(); ++r) {
            if (r == at)
                continue;
            auto const f = m[r][c];
            for (std::size_t k = 0; k < cells.size(); ++k)
                m[r][k] -= f * m[at][k];
        }
        ++at;
    }
    return std::ranges::any_of(m,
        [](auto const& row) { return std::ranges::count_if(row, [](double x) { return std::abs(x) > 1e-9; }) == 1; });
}

}

TEST_CASE("a small cell takes another with it, so that the total does not give it back")
{
    CHECK(hidden_cells({ 20, 3, 9, 14 }).hidden == Row { false, true, true, false });
    CHECK(hidden_cells({ 20, 5, 9 }).hidden == Row { false, false, false });
    CHECK(hidden_cells({ 20, 3, 4 }).hidden == Row { false, true, true });
    CHECK(hidden_cells({ 20, 1, 1 }).hidden == Row { true, true, true }); // two women, each one surely
    CHECK(hidden_cells({ 20, 0, 6 }).hidden == Row { false, false, false });
    CHECK(hidden_cells({ 20, 0, 4 }).hidden == Row { true, false, true }); // an empty cell hides nobody
    CHECK(hidden_cells({ 3 }).total_hidden);
    CHECK(!hidden_cells({ 30, 3 }).total_hidden);
    CHECK(hidden_cells({ 12, 9, 30 }, fewest_in_chapter).hidden == Row { true, true, false });
    CHECK(hidden_cells({}).hidden.empty());
}

TEST_CASE("no hidden cell of a table can be solved from its totals")
{
    std::mt19937 random(11);
    int hid = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<std::vector<long>> counts(2 + random() % 4, std::vector<long>(2 + random() % 4));
        for (auto& row : counts) {
            for (auto& each : row)
                each = static_cast<long>(random() % 3 == 0 ? random() % 8 : 5 + random() % 30);
        }
        auto const out = hidden_table(counts);
        if (out.totals_hidden)
            continue;
        CHECK(!solvable(out.hidden));
        for (std::size_t r = 0; r < counts.size(); ++r) {
            for (std::size_t c = 0; c < counts[r].size(); ++c) {
                bool const small = counts[r][c] > 0 && counts[r][c] < 5;
                CHECK((!small || out.hidden[r][c]));
                hid += small;
            }
        }
    }
    CHECK(hid > 100);
    CHECK(solvable({ { true, false }, { false, false } })); // the check itself can fail
    CHECK(hidden_table({ { 3 } }).totals_hidden);
    CHECK(hidden_table({}).hidden.empty());
}

namespace {

// Whether a figure over the cells is a sum of multiples of the published ones, by elimination.
bool comes_out(std::vector<std::vector<double>> published, std::vector<double> wanted)
{
    std::size_t at = 0;
    for (std::size_t c = 0; c < wanted.size() && at < published.size(); ++c) {
        auto pivot = at;
        while (pivot < published.size() && std::abs(published[pivot][c]) < 1e-9)
            ++pivot;
        if (pivot == published.size())
            continue;
        std::swap(published[at], published[pivot]);
        auto const clear = [&](std::vector<double>& row) {
            double const factor = row[c] / published[at][c];
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i] -= factor * published[at][i];
        };
        for (std::size_t r = at + 1; r < published.size(); ++r)
            clear(published[r]);
        clear(wanted);
        ++at;
    }
    return std::ranges::all_of(wanted, [](double left) { return std::abs(left) < 1e-9; });
}

struct Drawn {
    std::vector<std::vector<long>> counts;
    std::vector<std::pair<std::size_t, std::size_t>> cells;

    std::vector<double> sum_of(auto belongs) const
    {
        std::vector<double> out;
        for (auto const& [r, c] : cells)
            out.push_back(belongs(r, c) ? 1 : 0);
        return out;
    }
    long women(auto belongs) const
    {
        long n = 0;
        for (auto const& [r, c] : cells)
            n += belongs(r, c) ? counts[r][c] : 0;
        return n;
    }
};

Drawn drawn(std::mt19937& chance)
{
    auto const up_to = [&](unsigned most) { return chance() % (most + 1); };
    Drawn out { std::vector<std::vector<long>>(1 + up_to(4), std::vector<long>(1 + up_to(3))), {} };
    for (std::size_t r = 0; r < out.counts.size(); ++r) {
        for (std::size_t c = 0; c < out.counts[r].size(); ++c) {
            out.counts[r][c] = up_to(1) == 0 ? 0 : up_to(12);
            if (out.counts[r][c] > 0)
                out.cells.emplace_back(r, c);
        }
    }
    return out;
}

}

TEST_CASE("no small part and no small cell follows from the parts that are shown")
{
    std::mt19937 chance(2026);
    int shown = 0;
    int hidden = 0;
    for (int n = 0; n < 3000; ++n) {
        auto const table = drawn(chance);
        auto const everything = [](auto, auto) { return true; };
        if (table.women(everything) < fewest_shown)
            continue;
        auto const margins = hidden_margins(table.counts);
        std::vector<std::vector<double>> published { table.sum_of(everything) };
        for (std::size_t i = 0; i < margins.rows.size(); ++i)
            if (!margins.rows[i])
                published.push_back(table.sum_of([&](auto r, auto) { return r == i; }));
        for (std::size_t i = 0; i < margins.columns.size(); ++i)
            if (!margins.columns[i])
                published.push_back(table.sum_of([&](auto, auto c) { return c == i; }));
        auto const safe = [&](auto belongs) {
            auto const women = table.women(belongs);
            if (women > 0 && women < fewest_shown)
                CHECK_FALSE(comes_out(published, table.sum_of(belongs)));
        };
        for (auto const& cell : table.cells)
            safe([&](auto r, auto c) { return std::pair(r, c) == cell; });
        for (std::size_t i = 0; i < margins.rows.size(); ++i) {
            safe([&](auto r, auto) { return r == i; });
            ++(margins.rows[i] ? hidden : shown);
        }
        for (std::size_t i = 0; i < margins.columns.size(); ++i)
            safe([&](auto, auto c) { return c == i; });
    }
    CHECK(shown > hidden / 2); // it does not simply hide all
}

TEST_CASE("a small group is not worked out from its kecamatan")
{
    // Two groups make up the first kecamatan (8 and 3 women), one the second: 11 - 8 would give the 3 away.
    auto const margins = hidden_margins({ { 8, 0 }, { 3, 0 }, { 0, 9 }, { 0, 12 } });
    CHECK(margins.rows[1]);
    CHECK((margins.rows[0] || margins.columns[0]));
    CHECK_FALSE(margins.rows[3]);
}
