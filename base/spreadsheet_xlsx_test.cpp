#include "base/spreadsheet.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <unistd.h>
#include <xlsxwriter.h>
#include <zip.h>

using spreadsheet::Limits;
using spreadsheet::read;

namespace {

// An Excel file, filled by the test.
template <class Fill>
std::string excel(Fill fill)
{
    auto const path
        = (std::filesystem::temp_directory_path() / ("contoh-" + std::to_string(getpid()) + ".xlsx")).string();
    auto* book = workbook_new(path.c_str());
    fill(book);
    workbook_close(book);
    std::ifstream file(path, std::ios::binary);
    std::string bytes { std::istreambuf_iterator<char>(file), {} };
    std::filesystem::remove(path);
    return bytes;
}

// A zip with these parts, for files that no program would write.
std::string zipped(std::vector<std::pair<std::string, std::string>> const& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    auto* zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (auto const& [name, text] : parts)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, text.data(), text.size(), 0), ZIP_FL_OVERWRITE);
    zip_close(zip);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

std::string with_sheet(std::string const& sheet, std::string const& strings = "")
{
    return zipped({
        { "xl/workbook.xml",
            "<x:workbook><x:sheets><x:sheet name='Contoh' sheetId='1' r:id='rId1'/></x:sheets></x:workbook>" },
        { "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='rId1' Target='/xl/one.xml'/></Relationships>" },
        { "xl/one.xml", sheet },
        { "xl/sharedStrings.xml", strings },
    });
}

std::string refusal(std::string_view bytes, Limits const& limits = {})
{
    auto const grid = read(bytes, "", limits);
    return grid ? "taken" : std::string(grid.problem().code->name);
}

}

TEST_CASE("an Excel file keeps phones in full, dates as dates and merged text in each cell")
{
    auto const bytes = excel([](lxw_workbook* book) {
        auto* cover = workbook_add_worksheet(book, "Sampul");
        (void)cover;
        auto* sheet = workbook_add_worksheet(book, "Anggota");
        workbook_add_worksheet(book, "Lain");
        auto* date = workbook_add_format(book);
        format_set_num_format(date, "dd/mm/yyyy");
        worksheet_merge_range(sheet, 0, 0, 0, 3, "DAFTAR ANGGOTA (contoh)", nullptr);
        worksheet_write_string(sheet, 2, 0, "Nama", nullptr);
        worksheet_write_string(sheet, 2, 1, "HP", nullptr);
        worksheet_write_string(sheet, 3, 0, "Contoh André & <b>", nullptr);
        worksheet_write_number(sheet, 3, 1, 81234567890.0, nullptr);
        worksheet_write_number(sheet, 3, 2, 45881, date);
        worksheet_write_string(sheet, 4, 0, "Contoh Budi", nullptr);
        worksheet_merge_range(sheet, 3, 3, 4, 3, "Lempake", nullptr);
        worksheet_write_formula_num(sheet, 4, 1, "=1+1", nullptr, 2);
    });
    auto const grid = read(bytes, "", Limits {});
    REQUIRE(bool(grid));
    auto const& rows = grid.value().rows;
    CHECK(grid.value().sheet == "Anggota");
    CHECK(grid.value().other_sheets == std::vector<std::string> { "Sampul", "Lain" });
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].cells[3] == "DAFTAR ANGGOTA (contoh)");
    CHECK(rows[1].line == 3);
    CHECK(rows[2].cells == std::vector<std::string> { "Contoh André & <b>", "81234567890", "2025-08-12", "Lempake" });
    CHECK(rows[3].cells == std::vector<std::string> { "Contoh Budi", "2", "", "Lempake" });
    CHECK(read(bytes, "Lain", Limits {}).problem().code == &spreadsheet::empty);
    CHECK(read(bytes, "Tidak Ada", Limits {}).problem().code == &spreadsheet::no_such_sheet);
}

TEST_CASE("odd but valid Excel files are read: prefixes, rich text, inline text, missing places")
{
    auto const grid = read(with_sheet("<x:worksheet><x:sheetData><x:row><x:c t='s'><x:v>0</x:v></x:c>"
                                      "<x:c t='inlineStr'><x:is><x:t>dua</x:t></x:is></x:c>"
                                      "<x:c t='s'><x:v>99</x:v></x:c><x:c t='e'><x:v>#N/A</x:v></x:c>"
                                      "<x:c t='b'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
                               "<sst><si><r><t>Contoh </t></r><r><t>Ani</t></r><rPh><t>x</t></rPh></si></sst>"),
        "", Limits {});
    REQUIRE(bool(grid));
    CHECK(grid.value().rows[0].cells == std::vector<std::string> { "Contoh Ani", "dua", "", "", "TRUE" });
}

TEST_CASE("entities are expanded nowhere")
{
    CHECK(refusal(with_sheet("<!DOCTYPE w [<!ENTITY a 'aaaa'>]><worksheet><row><c t='str'><v>&a;</v></c></row>"
                             "</worksheet>"))
        == "spreadsheet.broken");
}

TEST_CASE("a zip bomb is refused before it swells")
{
    CHECK(refusal(with_sheet(std::string(std::size_t { 30 } << 20, ' '))) == "spreadsheet.swollen");
    Limits small;
    small.unpacked_bytes = 100'000;
    CHECK(refusal(with_sheet(std::string(200'000, 'a')), small) == "spreadsheet.swollen");
    small = {};
    small.parts = 2;
    CHECK(refusal(with_sheet(""), small) == "spreadsheet.swollen");
    // One long text that stands in many cells.
    std::string sheet = "<worksheet>";
    for (int row = 0; row < 20'000; ++row)
        sheet += "<row><c t='s'><v>0</v></c></row>";
    CHECK(refusal(with_sheet(sheet, "<sst><si><t>" + std::string(30'000, 'a') + "</t></si></sst>"))
        == "spreadsheet.swollen");
}

TEST_CASE("other zip files are refused by their name")
{
    auto const kind = [](char const* part) {
        auto const grid = read(zipped({ { part, "x" } }), "", Limits {});
        return grid ? "" : grid.problem().fill.at(0).second;
    };
    CHECK(kind("content.xml") == "OpenDocument (.ods)");
    CHECK(kind("word/document.xml") == "Word (.docx)");
    CHECK(kind("xl/workbook.bin") == "Excel (.xlsb)");
    CHECK(kind("foto.jpg") == "ZIP");
}

TEST_CASE("a damaged Excel file is refused or read, never more")
{
    auto const whole = excel([](lxw_workbook* book) {
        auto* sheet = workbook_add_worksheet(book, "Anggota");
        for (unsigned row = 0; row < 50; ++row)
            worksheet_write_string(sheet, row, 0, "Contoh", nullptr);
    });
    std::uint32_t state = 7;
    auto const next = [&state] { return state = state * 1664525 + 1013904223; };
    for (int round = 0; round < 400; ++round) {
        auto bytes = whole;
        for (int times = 0; times < 8; ++times)
            bytes[(next() >> 8) % bytes.size()] = static_cast<char>(next() >> 24);
        if (round % 3 == 0)
            bytes.resize((next() >> 8) % bytes.size());
        auto const grid = read(bytes, "", Limits {});
        CHECK((grid || !grid.problem().code->name.empty()));
    }
    for (int round = 0; round < 400; ++round) {
        std::string sheet;
        auto const size = (next() >> 8) % 300;
        for (std::uint32_t at = 0; at < size; ++at) {
            static constexpr char const* bits[] = { "<row", "<c", " r='", "A1", "'", ">", "</row>", "</c>", "<v>", "9",
                "</v>", "/>", "<mergeCell ref='A1:B", "<is>", "<t>", " t='s'", "&#0;", "ZZZ999999999" };
            sheet += bits[(next() >> 24) % std::size(bits)];
        }
        auto const grid = read(with_sheet(sheet), "", Limits {});
        CHECK((grid || !grid.problem().code->name.empty()));
    }
}

TEST_CASE("fifty thousand rows are read, and are the same as text")
{
    auto const bytes = excel([](lxw_workbook* book) {
        auto* sheet = workbook_add_worksheet(book, "Anggota");
        for (unsigned row = 0; row < 50'000; ++row) {
            for (unsigned short column = 0; column < 8; ++column) {
                auto const text = "Contoh " + std::to_string(row) + "/" + std::to_string(column);
                worksheet_write_string(sheet, row, column, text.c_str(), nullptr);
            }
            worksheet_write_number(sheet, row, 8, 81200000000.0 + row, nullptr);
        }
    });
    auto const grid = read(bytes, "", Limits {});
    REQUIRE(bool(grid));
    REQUIRE(grid.value().rows.size() == 50'000);
    std::vector<std::vector<std::string>> rows;
    for (auto const& row : grid.value().rows)
        rows.push_back(row.cells);
    auto const from_csv = read(spreadsheet::write_csv(rows, {}), "", Limits {});
    REQUIRE(bool(from_csv));
    REQUIRE(from_csv.value().rows.size() == 50'000);
    CHECK(from_csv.value().rows.back().cells == grid.value().rows.back().cells);
}

TEST_CASE("an error that stands in a workbook as a text is an empty cell, too")
{
    auto const grid = read(excel([](lxw_workbook* book) {
        auto* sheet = workbook_add_worksheet(book, "Contoh");
        worksheet_write_string(sheet, 0, 0, "Nama", nullptr);
        worksheet_write_string(sheet, 1, 0, "#N/A", nullptr);
        worksheet_write_string(sheet, 1, 1, "0812", nullptr);
        worksheet_write_string(sheet, 2, 0, "#REF!", nullptr);
        worksheet_write_string(sheet, 3, 0, "Bu Ani", nullptr);
    }),
        "", {});
    REQUIRE(bool(grid));
    auto const& rows = grid.value().rows;
    REQUIRE(rows.size() == 3); // a row of nothing else is blank
    CHECK(rows[1].cells == std::vector<std::string> { "", "0812" });
    CHECK(rows[2].cells == std::vector<std::string> { "Bu Ani" });
}
