#include "base/spreadsheet.h"

#include "base/spreadsheet_numbers.h"

#include <doctest/doctest.h>

using spreadsheet::Limits;
using spreadsheet::read;

namespace {

spreadsheet::Grid grid_of(std::string_view bytes)
{
    auto grid = read(bytes, "", Limits {});
    REQUIRE(bool(grid));
    return grid.value();
}

std::string refusal(std::string_view bytes, Limits const& limits = {})
{
    auto const grid = read(bytes, "", limits);
    return grid ? "taken" : std::string(grid.problem().code->name);
}

}

TEST_CASE("a semicolon file in Windows-1252 is read with its letters")
{
    auto const grid = grid_of("No;Nama;Catatan\r\n1;Contoh Andr\xE9;\x93ya\x94\r\n");
    CHECK(grid.delimiter == ';');
    CHECK(grid.rows[1].cells == std::vector<std::string> { "1", "Contoh André", "“ya”" });
}

TEST_CASE("a file in UTF-8 with a mark, or in UTF-16, is read")
{
    CHECK(grid_of("\xEF\xBB\xBFNama,HP\nContoh Ani,0812\n").rows[0].cells[0] == "Nama");
    using namespace std::string_view_literals;
    auto const grid = grid_of("\xFF\xFEN\0a\0m\0a\0\t\0H\0P\0\r\0\n\0A\0n\0i\0\t\0\x30\0\x38\0"sv);
    CHECK(grid.rows[0].cells == std::vector<std::string> { "Nama", "HP" });
    CHECK(grid.rows[1].cells == std::vector<std::string> { "Ani", "08" });
    auto const bare = grid_of("\0N\0a\0m\0a\0;\0H\0P\0\n"sv);
    CHECK(bare.rows[0].cells == std::vector<std::string> { "Nama", "HP" });
}

TEST_CASE("quotes, line breaks within a cell and sep= are understood, and lines are counted as a person counts them")
{
    auto const grid = grid_of("sep=|\nNama|Alamat\n\n\"Contoh \"\"Ani\"\"\"|\"Gang 3\nRT 4\"\nContoh Budi|x\n");
    CHECK(grid.delimiter == '|');
    REQUIRE(grid.rows.size() == 3);
    CHECK(grid.rows[1].line == 4);
    CHECK(grid.rows[1].cells == std::vector<std::string> { "Contoh \"Ani\"", "Gang 3\nRT 4" });
    CHECK(grid.rows[2].line == 6);
}

TEST_CASE("a lone quote does not swallow the rest of the file")
{
    auto const grid = grid_of("Nama,Alamat\n\"Contoh Ani,gang 3\nContoh Budi,gang 4\n");
    CHECK(grid.rows.size() == 3);
}

TEST_CASE("commas within names do not fool the choice of delimiter")
{
    CHECK(grid_of("No;Nama\n1;Contoh Ani, S.Pd, M.Pd\n2;Contoh Budi\n3;Contoh Cici, A.Md\n").delimiter == ';');
    CHECK(grid_of("Nama\nContoh Ani\n").rows.size() == 2);
}

TEST_CASE("what is not a table is refused by its name")
{
    using namespace std::string_view_literals;
    CHECK(refusal("") == "spreadsheet.empty");
    CHECK(refusal("\n \n;;;\n") == "spreadsheet.empty");
    CHECK(refusal("%PDF-1.7 contoh") == "spreadsheet.another_kind");
    CHECK(refusal("\xFF\xD8\xFF\xE0 contoh") == "spreadsheet.another_kind");
    CHECK(refusal("<html><table>") == "spreadsheet.another_kind");
    CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 contoh") == "spreadsheet.another_kind");
    CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv)
        == "spreadsheet.encrypted");
    CHECK(refusal("PK\x03\x04 contoh yang bukan zip") == "spreadsheet.broken");
    CHECK(refusal("\x01\x02\x00\x03\x01\x05"sv) == "spreadsheet.not_a_table");
    Limits small;
    small.file_bytes = 4;
    CHECK(refusal("Nama;HP\n", small) == "spreadsheet.too_large");
}

TEST_CASE("too many rows, columns or cells are refused")
{
    Limits small;
    small.rows = 2;
    CHECK(refusal("a\nb\nc\n", small) == "spreadsheet.too_many_rows");
    CHECK(refusal("a\n\n\n\nb\n", small) == "taken");
    small.columns = 2;
    CHECK(refusal("a;b;c\na;b;c\n", small) == "spreadsheet.too_many_columns");
    CHECK(refusal("a;b;;;\na;b;;;\n", small) == "taken");
    small.text_bytes = 3;
    CHECK(refusal("aa;b\naa;b\n", small) == "spreadsheet.swollen");
}

TEST_CASE("formulas are written harmless, numbers are left alone, and reading takes the guard off")
{
    auto const text = spreadsheet::write_csv(
        { { "=HYPERLINK(\"x\")", "-5", "-1.250,50", "+6281234567890", "@contoh", "-cmd", "+3" }, { "a;b", "\tx" } },
        {});
    CHECK(text.substr(0, 3) == "\xEF\xBB\xBF");
    CHECK(text.find("\"'=HYPERLINK(\"\"x\"\")\";-5;-1.250,50;'+6281234567890;'@contoh;'-cmd;+3\r\n") == 3);
    auto const back = grid_of(text);
    CHECK(back.rows[0].cells[0] == "=HYPERLINK(\"x\")");
    CHECK(back.rows[0].cells[3] == "+6281234567890");
    CHECK(back.rows[1].cells[0] == "a;b");
    CHECK(back.rows[1].cells[1] == "\tx");
}

TEST_CASE("numbers are shown as a person sees them")
{
    using spreadsheet::Epoch;
    using spreadsheet::shown_number;
    using spreadsheet::style_of_format;
    auto const general = style_of_format(0, "");
    CHECK(shown_number("8.1234567890E+10", general, Epoch::From1900) == "81234567890");
    CHECK(shown_number("6.472014512900001E15", general, Epoch::From1900) == "6472014512900001");
    CHECK(shown_number("1.5", general, Epoch::From1900) == "1,5");
    CHECK(shown_number("contoh", general, Epoch::From1900) == "contoh");
    CHECK(shown_number("45881", style_of_format(14, ""), Epoch::From1900) == "2025-08-12");
    CHECK(shown_number("45881.5", style_of_format(22, ""), Epoch::From1900) == "2025-08-12 12:00");
    CHECK(shown_number("45881", style_of_format(164, "[$-421]dd\\ mmmm\\ yyyy;@"), Epoch::From1900) == "2025-08-12");
    CHECK(shown_number("44419", style_of_format(14, ""), Epoch::From1904) == "2025-08-12");
    CHECK(shown_number("59", style_of_format(14, ""), Epoch::From1900) == "1900-02-28");
    CHECK(shown_number("0.25", style_of_format(20, ""), Epoch::From1900) == "06:00");
    CHECK(shown_number("812345678", style_of_format(165, "0000000000"), Epoch::From1900) == "0812345678");
    CHECK(shown_number("25000", style_of_format(166, "\"Rp\"#,##0"), Epoch::From1900) == "25000");
    CHECK(shown_number("1e300", style_of_format(14, ""), Epoch::From1900) != "");
}

TEST_CASE("random bytes never crash the readers")
{
    std::uint32_t state = 20261124;
    auto const next = [&state] { return state = state * 1664525 + 1013904223; };
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = round % 4 == 0 ? "PK\x03\x04" : round % 4 == 1 ? "\xFF\xFE" : "";
        auto const size = next() % 400;
        for (std::uint32_t at = 0; at < size; ++at)
            bytes += round % 3 == 0 ? static_cast<char>(next() >> 24) : "a;\",\n\r\t' =|0"[(next() >> 24) % 13];
        auto const grid = read(bytes, "", Limits {});
        CHECK((grid || !grid.problem().code->name.empty()));
    }
}

TEST_CASE("what a formula that failed leaves as a text is an empty cell")
{
    auto const grid = spreadsheet::read("Nama;HP\n#N/A;0812\n#DIV/0!;\n#REF!;1\n #VALUE! ;2\n#name?;3\n#NUM!;4\n"
                                        "#NULL!;5\nBu Ani;#N/A\n#1 kue;6\n",
        "", {});
    REQUIRE(bool(grid));
    auto const& rows = grid.value().rows;
    REQUIRE(rows.size() == 9);
    for (auto const& row : rows)
        CHECK((row.cells[0].empty() || row.cells[0] == "Nama" || row.cells[0] == "Bu Ani" || row.cells[0] == "#1 kue"));
    CHECK(rows[7].cells.size() == 1);
}
