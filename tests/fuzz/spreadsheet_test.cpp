// A table that a person hands over: whatever the bytes, text within its limits, and a table written back as CSV is read
// as it was.
#include "base/spreadsheet.h"
#include "base/unicode.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size)
{
    spreadsheet::Limits limits;
    limits.unpacked_bytes = std::size_t { 4 } << 20;
    limits.text_bytes = std::size_t { 4 } << 20;
    limits.rows = 2'000;
    limits.cells = 50'000;
    limits.merged_cells = 10'000;
    limits.parts = 64;
    auto const read = spreadsheet::read(text_of(bytes, size), "", limits);
    if (!read)
        return 0;
    auto const& grid = read.value();
    INVARIANT(grid.rows.size() <= limits.rows, "a table has no more rows than it may");
    for (auto const& row : grid.rows) {
        INVARIANT(row.cells.size() <= limits.columns, "nor columns");
        INVARIANT(row.cells.empty() || !row.cells.back().empty(), "a row has no empty cells at its end");
        for (auto const& cell : row.cells)
            INVARIANT(!spreadsheet::is_failed_formula(cell), "an error of a formula is an empty cell");
        for (auto const& cell : row.cells)
            INVARIANT(unicode::is_utf8(cell) && cell.size() <= limits.cell_bytes, "a cell is text, and not too long");
    }
    return 0;
}
