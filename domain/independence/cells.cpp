#include "domain/independence/cells.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace independence {

namespace {

bool is_small(long count, long least)
{
    return count > 0 && count < least;
}

// Rows and columns are joined by hidden cells; everything reachable from one of them without the cell (row, column).
// The first `rows` places are rows.
std::vector<bool> reached(std::vector<std::vector<bool>> const& hidden, std::size_t row, std::size_t column)
{
    auto const rows = hidden.size();
    auto const columns = hidden.front().size();
    std::vector<bool> seen(rows + columns);
    std::vector<std::size_t> open { row };
    seen[row] = true;
    while (!open.empty()) {
        auto const at = open.back();
        open.pop_back();
        for (std::size_t next = 0; next < (at < rows ? columns : rows); ++next) {
            auto const r = at < rows ? at : next;
            auto const c = at < rows ? next : at - rows;
            auto const place = at < rows ? rows + next : next;
            if (!hidden[r][c] || seen[place] || (r == row && c == column))
                continue;
            seen[place] = true;
            open.push_back(place);
        }
    }
    return seen;
}

using Place = std::pair<std::size_t, std::size_t>;

// The smallest cell still shown that `fits`; one with women before an empty one.
template <class Fits>
std::optional<Place> smallest(
    std::vector<std::vector<long>> const& counts, std::vector<std::vector<bool>> const& hidden, Fits fits)
{
    std::optional<Place> best;
    auto const weight = [&](Place p) {
        auto const n = counts[p.first][p.second];
        return std::pair(n == 0, n);
    };
    for (std::size_t r = 0; r < counts.size(); ++r) {
        for (std::size_t c = 0; c < counts[r].size(); ++c) {
            if (!hidden[r][c] && fits(r, c) && (!best || weight({ r, c }) < weight(*best)))
                best = Place { r, c };
        }
    }
    return best;
}

// A hidden cell that the totals give away, if any.
std::optional<Place> given_away(std::vector<std::vector<bool>> const& hidden)
{
    for (std::size_t r = 0; r < hidden.size(); ++r) {
        for (std::size_t c = 0; c < hidden[r].size(); ++c) {
            if (hidden[r][c] && !reached(hidden, r, c)[hidden.size() + c])
                return Place { r, c };
        }
    }
    return std::nullopt;
}

}

HiddenRow hidden_cells(std::vector<long> const& counts, long least)
{
    HiddenRow out { std::vector<bool>(counts.size()) };
    long held = 0;
    long cells = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        out.hidden[i] = is_small(counts[i], least);
        held += out.hidden[i] ? counts[i] : 0;
        cells += out.hidden[i] ? 1 : 0;
    }
    while (cells > 0 && (cells < 2 || held < least)) {
        auto const next = smallest({ counts }, { out.hidden }, [](auto, auto) { return true; });
        if (!next) {
            out.total_hidden = true;
            break;
        }
        out.hidden[next->second] = true;
        held += counts[next->second];
        ++cells;
    }
    return out;
}

HiddenTable hidden_table(std::vector<std::vector<long>> const& counts, long least)
{
    HiddenTable out;
    for (auto const& row : counts)
        out.hidden.push_back(hidden_cells(row, least).hidden);
    if (counts.empty() || counts.front().empty())
        return out;
    auto& hidden = out.hidden;
    while (auto const lone = given_away(hidden)) {
        // Hiding a cell that joins the two sides closes a cycle through the lone one; otherwise its row grows.
        auto const side = reached(hidden, lone->first, lone->second);
        auto const rows = counts.size();
        auto next = smallest(counts, hidden, [&](auto r, auto c) { return side[r] != side[rows + c]; });
        if (!next)
            next = smallest(counts, hidden, [&](auto r, auto c) { return r == lone->first || c == lone->second; });
        if (!next) {
            out.totals_hidden = true;
            break;
        }
        hidden[next->first][next->second] = true;
    }
    return out;
}

}
