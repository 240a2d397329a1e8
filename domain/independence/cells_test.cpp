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
