#include "base/spreadsheet.h"

#include <algorithm>
#include <array>

namespace spreadsheet {

namespace {

using base::Kind;
using base::Problem;

bool starts_with(std::string_view bytes, std::string_view start)
{
    return bytes.substr(0, start.size()) == start;
}

Problem is_another_kind(char const* kind)
{
    return { Kind::Refused, another_kind, { { "kind", kind } } };
}

// Old Excel files and password-locked new ones are both OLE containers; the latter name their stream in UTF-16.
Problem ole_file(std::string_view bytes)
{
    static constexpr std::string_view locked("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.find(locked) != std::string_view::npos)
        return { Kind::Refused, encrypted };
    static constexpr std::string_view word("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);
    if (bytes.find(word) != std::string_view::npos)
        return is_another_kind("Word (.doc)");
    return is_another_kind("Excel 97-2003 (.xls)");
}

bool looks_like_markup(std::string_view bytes)
{
    auto const at = bytes.substr(0, 1024).find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (at == std::string_view::npos)
        return false;
    auto const start = bytes.substr(at, 64);
    for (auto const tag : { "<html", "<HTML", "<!DOCTYPE", "<!doctype", "<?xml", "<table", "<TABLE" }) {
        if (starts_with(start, tag))
            return true;
    }
    return false;
}

}

bool is_failed_formula(std::string_view cell)
{
    static constexpr std::array<std::string_view, 13> shown { "#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!",
        "#NULL!", "#SPILL!", "#CALC!", "#ERROR!", "#FIELD!", "#UNKNOWN!", "#GETTING_DATA" };
    auto const from = cell.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos || cell[from] != '#')
        return false;
    std::string told;
    for (auto const c : cell.substr(from, cell.find_last_not_of(" \t\r\n") - from + 1).substr(0, 20))
        told += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return std::find(shown.begin(), shown.end(), told) != shown.end();
}

base::Result<> Measure::add(Row const& row, Limits const& limits)
{
    cells += row.cells.size();
    for (auto const& cell : row.cells)
        text_bytes += cell.size();
    if (cells > limits.cells || text_bytes > limits.text_bytes)
        return Problem { Kind::TooLarge, swollen };
    return base::Nothing {};
}

base::Result<Grid> read(std::string_view bytes, std::string_view sheet, Limits const& limits)
{
    if (bytes.empty())
        return Problem { Kind::Refused, empty };
    if (bytes.size() > limits.file_bytes)
        return Problem { Kind::TooLarge, too_large, { { "mib", std::to_string(limits.file_bytes >> 20) } } };
    if (starts_with(bytes, "PK\x03\x04") || starts_with(bytes, std::string_view("PK\x05\x06", 4)))
        return read_xlsx(bytes, sheet, limits);
    if (starts_with(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return ole_file(bytes);
    if (starts_with(bytes, "%PDF"))
        return is_another_kind("PDF");
    if (starts_with(bytes, "\xFF\xD8\xFF") || starts_with(bytes, "\x89PNG") || starts_with(bytes, "GIF8"))
        return is_another_kind("JPEG/PNG");
    if (looks_like_markup(bytes))
        return is_another_kind("HTML/XML");
    return read_csv(bytes, limits);
}

}
