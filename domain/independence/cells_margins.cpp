// Rows and columns are places of a graph, cells with women its edges. Published are the shown places (each the sum of
// its cells) and the total. A weight for each shown place and one for the total, t, make up a figure; what must not
// come out is one cell alone, or one hidden part. Where a figure weighs an edge with 0, its two places weigh x and -t -
// x, and so do all places that edges join: a hidden row forces x = 0, a hidden column x = -t. The rules below say when
// the forced weights still leave the figure possible.
#include "domain/independence/cells.h"

#include <numeric>
#include <optional>

namespace independence {

namespace {

class Margins {
public:
    Margins(std::vector<std::vector<long>> const& counts, std::vector<bool> const& columns_before, long least)
        : m_counts(counts)
        , m_rows(counts.size())
        , m_least(least)
        , m_women(counts.size() + counts.front().size())
        , m_hidden(m_women.size())
    {
        for (std::size_t r = 0; r < m_rows; ++r) {
            for (std::size_t c = 0; c < counts[r].size(); ++c) {
                m_women[r] += counts[r][c];
                m_women[m_rows + c] += counts[r][c];
            }
        }
        hide_small(0, m_rows);
        hide_small(m_rows, m_women.size());
        for (std::size_t c = 0; c < columns_before.size(); ++c)
            m_hidden[m_rows + c] = m_hidden[m_rows + c] || columns_before[c];
    }

    HiddenMargins solved()
    {
        while (auto const next = smallest_that_gives_away())
            m_hidden[*next] = true;
        auto const split = m_hidden.begin() + static_cast<std::ptrdiff_t>(m_rows);
        return { { m_hidden.begin(), split }, { split, m_hidden.end() } };
    }

private:
    void hide_small(std::size_t from, std::size_t to)
    {
        std::vector<long> women;
        for (auto place = from; place < to; ++place)
            women.push_back(m_women[place]);
        auto const cells = hidden_cells(women, m_least);
        for (auto place = from; place < to; ++place)
            m_hidden[place] = cells.hidden[place - from];
    }

    bool is_small(long n) const { return n > 0 && n < m_least; }

    // The places joined with each other, without one edge or with all; `left_out` is no place of its own.
    void join(std::optional<std::pair<std::size_t, std::size_t>> left_out)
    {
        m_joined.resize(m_women.size());
        std::iota(m_joined.begin(), m_joined.end(), 0);
        for (std::size_t r = 0; r < m_rows; ++r)
            for (std::size_t c = 0; c < m_counts[r].size(); ++c)
                if (m_counts[r][c] > 0 && (!left_out || *left_out != std::pair(r, c)))
                    m_joined[root(r)] = root(m_rows + c);
    }
    std::size_t root(std::size_t place)
    {
        while (m_joined[place] != place)
            place = m_joined[place] = m_joined[m_joined[place]];
        return place;
    }

    struct Forced {
        bool row = false; // x = 0
        bool column = false; // x = -t
        bool both() const { return row && column; }
        bool free() const { return !row && !column; }
    };
    // What the hidden places force, by root; `except` is asked for itself.
    std::vector<Forced> forced(std::size_t except)
    {
        std::vector<Forced> out(m_women.size());
        for (std::size_t place = 0; place < m_women.size(); ++place) {
            if (!m_hidden[place] || place == except || m_women[place] == 0)
                continue;
            auto& of = out[root(place)];
            (place < m_rows ? of.row : of.column) = true;
        }
        return out;
    }
    static bool total_is_out(std::vector<Forced> const& all)
    {
        for (auto const& one : all)
            if (one.both())
                return true; // t = 0
        return false;
    }

    bool cell_comes_out(std::size_t row, std::size_t column)
    {
        join(std::pair(row, column));
        auto const all = forced(m_women.size());
        auto const r = root(row);
        auto const c = root(m_rows + column);
        if (r == c)
            return false;
        if (all[r].free() || all[c].free())
            return true;
        bool const same = (all[r].row && all[c].row) || (all[r].column && all[c].column);
        return !same && !total_is_out(all);
    }

    bool part_comes_out(std::size_t place)
    {
        join(std::nullopt);
        auto const all = forced(place);
        auto const own = all[root(place)];
        bool const is_row = place < m_rows;
        if (is_row ? own.row : own.column)
            return false;
        bool const needs_total = is_row ? own.column : own.row;
        return !needs_total || !total_is_out(all);
    }

    // The smallest shown place among those that help to give something away.
    std::optional<std::size_t> smallest_that_gives_away()
    {
        for (std::size_t r = 0; r < m_rows; ++r)
            for (std::size_t c = 0; c < m_counts[r].size(); ++c)
                if (is_small(m_counts[r][c]) && cell_comes_out(r, c))
                    if (auto const found = smallest_near(r, m_rows + c))
                        return found;
        for (std::size_t place = 0; place < m_women.size(); ++place)
            if (m_hidden[place] && is_small(m_women[place]) && part_comes_out(place))
                if (auto const found = smallest_near(place, place))
                    return found;
        return std::nullopt;
    }
    std::optional<std::size_t> smallest_near(std::size_t one, std::size_t other)
    {
        std::optional<std::size_t> near, anywhere;
        for (std::size_t place = 0; place < m_women.size(); ++place) {
            if (m_hidden[place] || m_women[place] == 0)
                continue;
            bool const is_near = root(place) == root(one) || root(place) == root(other);
            if (is_near && (!near || m_women[place] < m_women[*near]))
                near = place;
            if (!anywhere || m_women[place] < m_women[*anywhere])
                anywhere = place;
        }
        return near ? near : anywhere;
    }

    std::vector<std::vector<long>> const& m_counts;
    std::size_t m_rows;
    long m_least;
    std::vector<long> m_women; // per place: rows, then columns
    std::vector<bool> m_hidden;
    std::vector<std::size_t> m_joined;
};

}

HiddenMargins hidden_margins(
    std::vector<std::vector<long>> const& counts, std::vector<bool> const& columns_before, long least)
{
    if (counts.empty() || counts.front().empty())
        return { std::vector<bool>(counts.size()), columns_before };
    return Margins(counts, columns_before, least).solved();
}

}
