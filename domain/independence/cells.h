// Small cells: a figure about fewer than five women may point at one of them. What is hidden must not follow from what
// is shown either, so a second cell is hidden wherever a published total would give the first one back.
#pragma once

#include <vector>

namespace independence {

inline constexpr long fewest_shown = 5; // women in a cell
inline constexpr long fewest_in_chapter = 10; // women in a chapter's own report

// A row of counts whose total is published.
struct HiddenRow {
    std::vector<bool> hidden;
    bool total_hidden { false }; // a single small cell cannot hide behind others
};
// Cells below `least` (but not empty ones: they tell of nobody) are hidden, then the smallest others until at least two
// are hidden and they hold `least` women together.
HiddenRow hidden_cells(std::vector<long> const& counts, long least = fewest_shown);

// A table whose row and column totals are published: counts[row][column], all rows of one length. No hidden cell can be
// solved from the totals: each lies on a cycle of hidden cells through rows and columns (Gusfield 1988).
struct HiddenTable {
    std::vector<std::vector<bool>> hidden;
    bool totals_hidden { false }; // one row or one column only: nothing else can hide it
};
HiddenTable hidden_table(std::vector<std::vector<long>> const& counts, long least = fewest_shown);

// Two ways to part the same women (rows and columns), of which only the parts and the total are published, no cell.
// A part is hidden when it is small or was hidden `before`, and when sums and differences of the shown parts and the
// total would give away a small part, or the few women of a single cell.
struct HiddenMargins {
    std::vector<bool> rows;
    std::vector<bool> columns;
};
HiddenMargins hidden_margins(std::vector<std::vector<long>> const& counts, std::vector<bool> const& columns_before = {},
    long least = fewest_shown);

}
