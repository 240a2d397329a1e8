// The same women at baseline and endline, as a table anyone can make: one woman a row.
//   id, chapter, b01..b12, e01..e12       1 = inadequate, 0 = adequate, empty = missing
//   arm (1 entered, 0 waits), psu, stratum, weight, and any columns named to group by       optional, in any order
// Separated by comma, semicolon or tab; quotes, BOM and CRLF are understood.
#pragma once

#include "domain/independence/index.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace independence {

inline constexpr base::Code panel_empty { "panel.empty",
    { "Berkas kosong: tidak ada satu pun baris ibu.", "The file is empty: there is not a single woman's row." } };
inline constexpr base::Code panel_missing_column { "panel.missing_column",
    { "Kolom \"{column}\" tidak ada di baris judul.", "The column \"{column}\" is not in the heading." } };
inline constexpr base::Code panel_column_twice { "panel.column_twice",
    { "Kolom \"{column}\" ada dua kali di baris judul.", "The column \"{column}\" is in the heading twice." } };
inline constexpr base::Code panel_wrong_length { "panel.wrong_length",
    { "Baris {line}: ada {found} kolom, seharusnya {wanted}.",
        "Line {line}: {found} columns where {wanted} belong." } };
inline constexpr base::Code panel_wrong_value { "panel.wrong_value",
    { "Baris {line}, kolom {column}: hanya boleh {allowed}.",
        "Line {line}, column {column}: only {allowed} may stand here." } };
inline constexpr base::Code panel_no_id { "panel.no_id",
    { "Baris {line}: kolom {column} kosong.", "Line {line}: the column {column} is empty." } };
inline constexpr base::Code panel_same_id { "panel.same_id",
    { "Baris {line}: id yang sama sudah ada di baris {first}.", "Line {line}: the same id stands in line {first}." } };
inline constexpr base::Code panel_open_quote { "panel.open_quote",
    { "Baris {line}: tanda kutip tidak ditutup.", "Line {line}: a quotation mark is not closed." } };
inline constexpr base::Code panel_too_large { "panel.too_large",
    { "Berkas terlalu besar (paling banyak 256 MB).", "The file is too large (256 MB at most)." } };

inline constexpr int panel_indicators = 12;

struct Leaves {
    Profile inadequate { 0 };
    Profile missing { 0 };
};

struct PanelWoman {
    std::uint32_t chapter { 0 }; // place in Panel::chapters
    int arm { 0 };
    Leaves before;
    Leaves after;
    std::uint32_t psu { 0 };
    std::uint32_t stratum { 0 };
    double weight { 1 };
    std::vector<std::uint32_t> groups; // per Panel::groups, place in its values

    bool known_twice() const { return before.missing == 0 && after.missing == 0; }
};

struct GroupColumn {
    std::string name;
    std::vector<std::string> values; // in order of first appearance
};

enum class ArmColumn { Absent, Given };
enum class SurveyDesign { None, Given }; // psu, stratum or weight columns that tell of more than single women

struct Panel {
    std::vector<PanelWoman> women;
    std::vector<std::string> chapters;
    std::vector<GroupColumn> groups;
    ArmColumn arm { ArmColumn::Absent };
    SurveyDesign design { SurveyDesign::None };
    std::uint32_t psus { 0 }; // without a psu column: each woman, or each woman's own row
    std::vector<std::uint32_t> stratum_of_psu;
};

// Refuses with the codes above, the first thing wrong with its line and column; never with a woman's id.
base::Result<Panel> read_panel(std::string_view csv, std::span<std::string const> group_columns = {});

}
