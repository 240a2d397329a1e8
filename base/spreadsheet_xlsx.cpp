// Office Open XML spreadsheets: Excel, LibreOffice, Google Sheets, WPS.
#include "base/spreadsheet_numbers.h"
#include "base/spreadsheet_package.h"
#include "base/unicode.h"

#include <algorithm>
#include <map>

namespace spreadsheet {

namespace {

using base::Kind;
using base::Problem;
using package::child;
using package::local_name;
using package::next_element;
using package::Package;
using package::parse;

struct SheetPart {
    std::string name;
    std::string part;
    bool hidden = false;
};

struct Book {
    std::vector<SheetPart> sheets;
    std::vector<std::string> shared;
    std::vector<NumberStyle> styles;
    Epoch epoch = Epoch::From1900;
};

char const* attribute(pugi::xml_node const& node, std::string_view name)
{
    for (auto const& one : node.attributes()) {
        std::string_view full = one.name();
        if (auto const colon = full.find(':'); colon != std::string_view::npos)
            full.remove_prefix(colon + 1);
        if (full == name)
            return one.value();
    }
    return "";
}

// What is written in <t> and in the <t> of each <r>; the pronunciation in <rPh> is left out.
void append_text(pugi::xml_node const& node, std::string& text)
{
    for (auto const& below : node.children()) {
        auto const name = local_name(below);
        if (name == "t")
            text += below.child_value();
        else if (name == "r")
            text += child(below, "t").child_value();
    }
}

void cut(std::string& text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    text.resize(bytes);
}

std::map<std::string, std::string> targets(std::string_view relations)
{
    std::map<std::string, std::string> found;
    std::size_t at = 0;
    pugi::xml_document document;
    while (auto const element = next_element(relations, "Relationship", at)) {
        auto const node = parse(document, *element);
        std::string target = attribute(node, "Target");
        if (!target.empty() && target[0] == '/')
            target.erase(0, 1);
        else
            target.insert(0, "xl/");
        found[attribute(node, "Id")] = target;
    }
    return found;
}

base::Result<> read_workbook(Package& zip, Book& book)
{
    auto const workbook = TRY(zip.part("xl/workbook.xml"));
    auto const parts = targets(TRY(zip.part("xl/_rels/workbook.xml.rels")));
    pugi::xml_document document;
    std::size_t at = 0;
    if (auto const properties = next_element(workbook, "workbookPr", at)) {
        std::string_view const says = attribute(parse(document, *properties), "date1904");
        book.epoch = says == "1" || says == "true" ? Epoch::From1904 : Epoch::From1900;
    }
    at = 0;
    while (auto const element = next_element(workbook, "sheet", at)) {
        auto const node = parse(document, *element);
        std::string relation;
        for (auto const& one : node.attributes()) { // r:id beside sheetId and, in some files, a plain id
            std::string_view const name = one.name();
            if (name.size() > 3 && name.substr(name.size() - 3) == ":id")
                relation = one.value();
        }
        auto const part = parts.find(relation);
        auto const hidden
            = *attribute(node, "state") != '\0' && std::string_view("visible") != attribute(node, "state");
        if (part != parts.end() && zip.has(part->second))
            book.sheets.push_back({ attribute(node, "name"), part->second, hidden });
    }
    if (book.sheets.empty())
        return Problem { Kind::Refused, broken };
    return base::Nothing {};
}

base::Result<> read_shared(Package& zip, Book& book, Limits const& limits)
{
    auto const text = TRY(zip.part("xl/sharedStrings.xml"));
    std::size_t at = 0;
    pugi::xml_document document;
    while (auto const element = next_element(text, "si", at)) {
        auto& shared = book.shared.emplace_back();
        append_text(parse(document, *element), shared);
        cut(shared, limits.cell_bytes);
    }
    return base::Nothing {};
}

base::Result<> read_styles(Package& zip, Book& book)
{
    auto const text = TRY(zip.part("xl/styles.xml"));
    std::map<int, std::string> codes;
    pugi::xml_document document;
    std::size_t at = 0;
    while (auto const element = next_element(text, "numFmt", at)) {
        auto const node = parse(document, *element);
        codes[std::atoi(attribute(node, "numFmtId"))] = attribute(node, "formatCode");
    }
    at = 0;
    if (auto const formats = next_element(text, "cellXfs", at)) {
        for (auto const& format : parse(document, *formats).children()) {
            auto const id = std::atoi(attribute(format, "numFmtId"));
            book.styles.push_back(style_of_format(id, codes[id]));
        }
    }
    return base::Nothing {};
}

// "BC12" is row 12, column 54; false when it is no such thing.
bool read_place(std::string_view place, std::size_t& row, std::size_t& column)
{
    std::size_t at = 0;
    std::size_t letters = 0;
    for (; at < place.size() && at < 4 && place[at] >= 'A' && place[at] <= 'Z'; ++at)
        letters = letters * 26 + static_cast<std::size_t>(place[at] - 'A' + 1);
    std::size_t number = 0;
    for (; at < place.size() && number < 10'000'000 && place[at] >= '0' && place[at] <= '9'; ++at)
        number = number * 10 + static_cast<std::size_t>(place[at] - '0');
    if (letters == 0 || number == 0 || at != place.size())
        return false;
    column = letters - 1;
    row = number;
    return true;
}

std::string cell_text(pugi::xml_node const& cell, Book const& book, Limits const& limits)
{
    std::string_view const type = attribute(cell, "t");
    std::string text;
    if (type == "inlineStr") {
        append_text(child(cell, "is"), text);
        cut(text, limits.cell_bytes);
        return text;
    }
    std::string_view const raw = child(cell, "v").child_value();
    if (type == "s") {
        auto const which = static_cast<std::size_t>(std::atoll(std::string(raw).c_str()));
        return !raw.empty() && which < book.shared.size() ? book.shared[which] : text;
    }
    if (type == "e")
        return text; // #N/A and its kind say nothing
    if (type == "b")
        return raw == "1" ? "TRUE" : "FALSE";
    if (type == "str" || type == "d") {
        text = raw;
        cut(text, limits.cell_bytes);
        return text;
    }
    auto const style = static_cast<std::size_t>(std::atoi(attribute(cell, "s")));
    return raw.empty()
        ? text
        : shown_number(raw, style < book.styles.size() ? book.styles[style] : NumberStyle {}, book.epoch);
}

base::Result<> read_row(pugi::xml_node const& element, Book const& book, Limits const& limits, Row& row)
{
    std::size_t column = 0;
    for (auto const& cell : element.children()) {
        if (local_name(cell) != "c")
            continue;
        std::size_t line = 0;
        read_place(attribute(cell, "r"), line, column);
        auto text = cell_text(cell, book, limits);
        if (text.find_first_not_of(" \t\r\n") != std::string::npos && !is_failed_formula(text)) {
            if (column >= limits.columns)
                return Problem { Kind::Refused, too_many_columns, { { "limit", std::to_string(limits.columns) } } };
            if (row.cells.size() <= column)
                row.cells.resize(column + 1);
            row.cells[column] = std::move(text);
        }
        ++column;
    }
    return base::Nothing {};
}

base::Result<std::vector<Row>> read_rows(std::string_view xml, Book const& book, Limits const& limits)
{
    std::vector<Row> rows;
    std::size_t at = 0;
    std::size_t line = 0;
    Measure measure;
    pugi::xml_document document;
    while (auto const element = next_element(xml, "row", at)) {
        auto const node = parse(document, *element);
        if (!node)
            return Problem { Kind::Refused, broken };
        auto const number = static_cast<std::size_t>(std::max(0LL, std::atoll(attribute(node, "r"))));
        line = number > line ? number : line + 1;
        Row row { line, {} };
        TRY(read_row(node, book, limits, row));
        if (row.cells.empty())
            continue;
        if (rows.size() >= limits.rows)
            return Problem { Kind::TooLarge, too_many_rows, { { "limit", std::to_string(limits.rows) } } };
        TRY(measure.add(row, limits));
        rows.push_back(std::move(row));
    }
    return rows;
}

struct Range {
    std::size_t first_row, first_column, last_row, last_column;
};

void repeat_in(Range const& range, std::vector<Row>& rows, std::size_t& left)
{
    auto const earlier = [](Row const& row, std::size_t line) { return row.line < line; };
    auto const first = std::lower_bound(rows.begin(), rows.end(), range.first_row, earlier);
    if (first == rows.end() || first->line != range.first_row || first->cells.size() <= range.first_column)
        return;
    auto text = first->cells[range.first_column];
    cut(text, 1'000);
    for (auto row = first; row != rows.end() && row->line <= range.last_row; ++row) {
        for (auto column = range.first_column; column <= range.last_column && left > 0; ++column, --left) {
            if (row->cells.size() <= column)
                row->cells.resize(column + 1);
            if (row->cells[column].empty())
                row->cells[column] = text;
        }
    }
}

void repeat_merged(std::string_view xml, std::vector<Row>& rows, Limits const& limits)
{
    std::size_t at = 0;
    std::size_t left = limits.merged_cells;
    pugi::xml_document document;
    while (auto const element = next_element(xml, "mergeCell", at)) {
        std::string_view const place = attribute(parse(document, *element), "ref");
        auto const colon = place.find(':');
        Range range {};
        if (colon == std::string_view::npos || !read_place(place.substr(0, colon), range.first_row, range.first_column)
            || !read_place(place.substr(colon + 1), range.last_row, range.last_column))
            continue;
        range.last_column = std::min(range.last_column, limits.columns - 1);
        if (left > 0)
            repeat_in(range, rows, left);
    }
}

}

base::Result<Grid> read_xlsx(std::string_view bytes, std::string_view sheet, Limits const& limits)
{
    auto zip = TRY(Package::open(bytes, limits));
    if (!zip.has("xl/workbook.xml")) {
        char const* kind = zip.has("content.xml") ? "OpenDocument (.ods)"
            : zip.has("word/document.xml")        ? "Word (.docx)"
            : zip.has("xl/workbook.bin")          ? "Excel (.xlsb)"
            : zip.has("ppt/presentation.xml")     ? "PowerPoint (.pptx)"
                                                  : "ZIP";
        return Problem { Kind::Refused, another_kind, { { "kind", kind } } };
    }
    Book book;
    TRY(read_workbook(zip, book));
    TRY(read_shared(zip, book, limits));
    TRY(read_styles(zip, book));
    Grid grid;
    bool found = false;
    for (auto const& one : book.sheets) {
        if (found || (sheet.empty() ? one.hidden : one.name != sheet)) {
            grid.other_sheets.push_back(one.name);
            continue;
        }
        auto const xml = TRY(zip.part(one.part));
        grid.rows = TRY(read_rows(xml, book, limits));
        grid.sheet = one.name;
        found = !sheet.empty() || !grid.rows.empty();
        if (found)
            repeat_merged(xml, grid.rows, limits);
        else
            grid.other_sheets.push_back(one.name);
    }
    if (!found || grid.rows.empty())
        return Problem { Kind::Refused, sheet.empty() || found ? empty : no_such_sheet };
    return grid;
}

}
