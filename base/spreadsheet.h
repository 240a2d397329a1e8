// A table that a person hands over as a file (.xlsx or .csv), read into rows of text, and written back as .csv.
//
// What it promises: every cell is valid UTF-8 as the person saw it. A whole number is written in full (a phone number
// is never 8.12E+11), decimals with a comma as in Indonesia, a date as 2025-08-12. A merged cell's text stands in each
// of its cells. Formulas count by their last result; one that failed ("#N/A", as a text, too) is an empty cell. Macros,
// links and pictures are never looked at. What it refuses: see the codes below; it never crashes and never swells
// beyond the limits, whatever the bytes.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace spreadsheet {

inline constexpr base::Code empty { "spreadsheet.empty", { "Berkas ini kosong.", "This file is empty." } };
inline constexpr base::Code too_large { "spreadsheet.too_large",
    { "Berkas ini terlalu besar (paling besar {mib} MiB).", "This file is too large (at most {mib} MiB)." } };
inline constexpr base::Code swollen { "spreadsheet.swollen",
    { "Isi berkas ini tidak wajar besarnya, jadi tidak dibuka.",
        "The contents of this file are unnaturally large, so it was not opened." } };
inline constexpr base::Code too_many_rows { "spreadsheet.too_many_rows",
    { "Terlalu banyak baris (paling banyak {limit}). Bagi menjadi beberapa berkas.",
        "Too many rows (at most {limit}). Split it into several files." } };
inline constexpr base::Code too_many_columns { "spreadsheet.too_many_columns",
    { "Terlalu banyak kolom (paling banyak {limit}).", "Too many columns (at most {limit})." } };
inline constexpr base::Code encrypted { "spreadsheet.encrypted",
    { "Berkas ini dikunci kata sandi. Buka kuncinya di Excel, lalu simpan lagi.",
        "This file is locked with a password. Unlock it in Excel and save it again." } };
inline constexpr base::Code another_kind { "spreadsheet.another_kind",
    { "Ini berkas {kind}. Simpan sebagai .xlsx atau .csv.", "This is a {kind} file. Save it as .xlsx or .csv." } };
inline constexpr base::Code broken { "spreadsheet.broken",
    { "Berkas .xlsx ini rusak atau tidak lengkap. Buka di Excel, lalu simpan lagi sebagai .xlsx atau .csv.",
        "This .xlsx file is damaged or incomplete. Open it in Excel and save it again as .xlsx or .csv." } };
inline constexpr base::Code not_a_table { "spreadsheet.not_a_table",
    { "Berkas ini bukan tabel. Simpan sebagai .xlsx atau .csv.",
        "This file is not a table. Save it as .xlsx or .csv." } };
inline constexpr base::Code no_such_sheet { "spreadsheet.no_such_sheet",
    { "Lembar itu tidak ada di berkas ini.", "There is no such sheet in this file." } };

struct Limits {
    std::size_t file_bytes = std::size_t { 50 } << 20;
    std::size_t unpacked_bytes = std::size_t { 200 } << 20;
    std::size_t ratio = 150; // how many times larger an unpacked part of 16 MiB or more may be
    std::size_t parts = 2000;
    std::size_t rows = 100'000;
    std::size_t columns = 256;
    std::size_t cell_bytes = 32'767; // the rest of a longer cell is cut off
    std::size_t cells = 5'000'000; // in all, counting the empty ones before a filled one
    std::size_t text_bytes = std::size_t { 256 } << 20; // in all: one shared text may stand in a million cells
    std::size_t merged_cells = 1'000'000;
};

struct Row {
    std::size_t line; // as the person counts: the row's number in Excel, the line's in a .csv
    std::vector<std::string> cells; // without empty cells at the end
};

struct Grid {
    std::string sheet; // empty for a .csv
    std::vector<std::string> other_sheets;
    char delimiter = 0; // 0 for an .xlsx
    std::vector<Row> rows; // blank rows are left out
};

// The sheet of that name, or the first visible one with anything in it when the name is empty.
base::Result<Grid> read(std::string_view bytes, std::string_view sheet, Limits const&);

enum class Mark { None, ByteOrderMark }; // Excel reads UTF-8 only when the mark is there

struct Csv {
    char delimiter = ';'; // Excel with Indonesian settings expects a semicolon
    Mark mark = Mark::ByteOrderMark;
};

// Text that a spreadsheet would run as a formula (it starts with = + - @, a tab or a return) gets an apostrophe in
// front, which read() takes off again. A plain number such as -5 or -1.250,50 is left alone. A phone number +62 812...
// gets its apostrophe: Excel would calculate with it and lose digits.
std::string write_csv(std::vector<std::vector<std::string>> const& rows, Csv);

// For the parts of this reader and their tests.
struct Measure {
    std::size_t cells = 0;
    std::size_t text_bytes = 0;

    base::Result<> add(Row const&, Limits const&);
};
bool is_failed_formula(std::string_view cell);
base::Result<Grid> read_csv(std::string_view bytes, Limits const&);
base::Result<Grid> read_xlsx(std::string_view bytes, std::string_view sheet, Limits const&);

}
