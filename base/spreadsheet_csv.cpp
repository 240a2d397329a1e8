// CSV as Excel, LibreOffice, Google and phones write it.
#include "base/spreadsheet.h"

#include "base/unicode.h"

#include <array>
#include <map>

namespace spreadsheet {

namespace {

using base::Kind;
using base::Problem;

constexpr std::string_view delimiters = ";,\t|";

// Text in UTF-16 without its mark: every second byte of the beginning is nearly always zero.
bool is_bare_utf16(std::string_view bytes, std::size_t zeros_at)
{
    auto const start = bytes.substr(0, 200);
    std::size_t zeros = 0;
    for (auto at = zeros_at; at < start.size(); at += 2)
        zeros += start[at] == '\0';
    return start.size() >= 4 && zeros * 10 >= (start.size() / 2) * 9;
}

std::string decoded(std::string_view bytes)
{
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        return unicode::made_valid(bytes.substr(3));
    if (bytes.substr(0, 2) == "\xFF\xFE")
        return unicode::from_utf16(bytes.substr(2), unicode::Order::LittleEndian);
    if (bytes.substr(0, 2) == "\xFE\xFF")
        return unicode::from_utf16(bytes.substr(2), unicode::Order::BigEndian);
    if (is_bare_utf16(bytes, 1))
        return unicode::from_utf16(bytes, unicode::Order::LittleEndian);
    if (is_bare_utf16(bytes, 0))
        return unicode::from_utf16(bytes, unicode::Order::BigEndian);
    return unicode::made_valid(bytes);
}

// Binary junk: a zero byte, or many control characters, is in no table.
bool is_text(std::string_view text)
{
    std::size_t controls = 0;
    for (auto const c : text) {
        if (c == '\0')
            return false;
        controls += static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n';
    }
    return controls * 50 <= text.size();
}

// Counts each delimiter outside quotes, line by line.
using Counts = std::vector<std::array<std::size_t, 4>>;

Counts count_delimiters(std::string_view text)
{
    Counts lines;
    std::array<std::size_t, 4> counts {};
    bool quoted = false;
    bool blank = true;
    for (auto const c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) {
            if (!blank)
                lines.push_back(counts);
            counts = {};
            blank = true;
            if (lines.size() == 60)
                break;
            continue;
        }
        blank = blank && (c == ' ');
        auto const which = delimiters.find(c);
        if (!quoted && which != std::string_view::npos)
            ++counts[which];
    }
    if (!blank)
        lines.push_back(counts);
    return lines;
}

// The delimiter that most lines have equally often; among equals the one that makes more columns.
char sniff(std::string_view text)
{
    auto const lines = count_delimiters(text.substr(0, 1 << 17));
    char best = ',';
    std::size_t best_score = 0;
    for (std::size_t which = 0; which < delimiters.size(); ++which) {
        std::map<std::size_t, std::size_t> times;
        for (auto const& counts : lines) {
            if (counts[which] > 0)
                ++times[counts[which]];
        }
        std::size_t score = 0;
        for (auto const& [count, lines_with] : times)
            score = std::max(score, lines_with * 1000 + std::min<std::size_t>(count, 999));
        if (score > best_score) {
            best_score = score;
            best = delimiters[which];
        }
    }
    return best;
}

// "sep=;" on the first line is Excel's way to name the delimiter.
char named_delimiter(std::string_view& text)
{
    if (text.size() < 5 || unicode::folded(text.substr(0, 4)) != "sep=")
        return 0;
    auto const end = text.find_first_of("\r\n");
    if (end != std::string_view::npos && end > 5)
        return 0;
    auto const delimiter = text[4];
    text.remove_prefix(end == std::string_view::npos ? text.size() : end);
    return delimiter;
}

enum class Quotes { Quoting, Plain };

struct Reader {
    std::string_view text;
    char delimiter;
    Quotes quotes;
    Limits const& limits;
    std::size_t at = 0;
    std::size_t line = 1;
    bool never_closed = false;

    void cut(std::string& cell) const
    {
        if (cell.size() <= limits.cell_bytes)
            return;
        auto end = limits.cell_bytes;
        while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80)
            --end;
        cell.resize(end);
    }

    void read_quoted(std::string& cell)
    {
        for (++at; at < text.size(); ++at) {
            if (text[at] == '"') {
                if (at + 1 >= text.size() || text[at + 1] != '"') {
                    ++at;
                    return;
                }
                ++at;
            }
            line += text[at] == '\n';
            if (text[at] != '\r')
                cell += text[at];
        }
        never_closed = true;
    }

    std::string read_cell()
    {
        std::string cell;
        if (quotes == Quotes::Quoting && at < text.size() && text[at] == '"')
            read_quoted(cell);
        auto const stops = std::string { delimiter, '\r', '\n' };
        auto const end = std::min(text.find_first_of(stops, at), text.size());
        cell.append(text.substr(at, end - at));
        at = end;
        cut(cell);
        // The apostrophe that write_csv, or a person, put before a text that is no formula.
        if (cell.size() > 1 && cell[0] == '\''
            && std::string_view("=+-@\t\r0123456789").find(cell[1]) != std::string::npos)
            cell.erase(0, 1);
        return cell;
    }

    // The line's end may be \r\n, \n or \r.
    void pass_line_end()
    {
        if (at < text.size() && text[at] == '\r')
            ++at;
        if (at < text.size() && text[at] == '\n')
            ++at;
        ++line;
    }
};

bool is_blank(std::string_view cell)
{
    return cell.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

base::Result<> read_rows(Reader& reader, std::vector<Row>& rows)
{
    Measure measure;
    while (reader.at < reader.text.size()) {
        Row row { reader.line, {} };
        std::size_t columns = 0;
        for (;;) {
            auto cell = reader.read_cell();
            if (!is_blank(cell) && !is_failed_formula(cell)) {
                if (columns >= reader.limits.columns)
                    return Problem { Kind::Refused, too_many_columns,
                        { { "limit", std::to_string(reader.limits.columns) } } };
                row.cells.resize(columns);
                row.cells.push_back(std::move(cell));
            }
            ++columns;
            if (reader.at >= reader.text.size() || reader.text[reader.at] != reader.delimiter)
                break;
            ++reader.at;
        }
        reader.pass_line_end();
        if (row.cells.empty())
            continue;
        if (rows.size() >= reader.limits.rows)
            return Problem { Kind::TooLarge, too_many_rows, { { "limit", std::to_string(reader.limits.rows) } } };
        TRY(measure.add(row, reader.limits));
        rows.push_back(std::move(row));
    }
    return base::Nothing {};
}

bool is_plain_number(std::string_view cell)
{
    return cell.size() <= 20 && cell.find_first_of("0123456789") == 1
        && cell.find_first_not_of("0123456789.,", 1) == std::string_view::npos && !(cell[0] == '+' && cell.size() > 8);
}

std::string guarded(std::string const& cell)
{
    if (cell.empty() || std::string_view("=+-@\t\r").find(cell[0]) == std::string_view::npos)
        return cell;
    return (cell[0] == '-' || cell[0] == '+') && is_plain_number(cell) ? cell : "'" + cell;
}

}

base::Result<Grid> read_csv(std::string_view bytes, Limits const& limits)
{
    auto const whole = decoded(bytes);
    std::string_view text = whole;
    if (!is_text(text))
        return Problem { Kind::Refused, not_a_table };
    Grid grid;
    auto const named = named_delimiter(text);
    std::size_t const first_line = 1;
    grid.delimiter = named ? named : sniff(text);
    Reader reader { text, grid.delimiter, Quotes::Quoting, limits, 0, first_line };
    auto done = read_rows(reader, grid.rows);
    if (reader.never_closed) { // a lone quote, as in 5" pipe: quotes mean nothing in this file
        grid.rows.clear();
        Reader plain { text, grid.delimiter, Quotes::Plain, limits, 0, first_line };
        done = read_rows(plain, grid.rows);
    }
    TRY(done);
    if (grid.rows.empty())
        return Problem { Kind::Refused, empty };
    return grid;
}

std::string write_csv(std::vector<std::vector<std::string>> const& rows, Csv csv)
{
    std::string text = csv.mark == Mark::ByteOrderMark ? "\xEF\xBB\xBF" : "";
    auto const quoted_when = std::string { csv.delimiter, '"', '\r', '\n', '\t' };
    for (auto const& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += csv.delimiter;
            auto const cell = guarded(row[column]);
            if (cell.find_first_of(quoted_when) == std::string::npos) {
                text += cell;
                continue;
            }
            text += '"';
            for (auto const c : cell)
                text += c == '"' ? std::string("\"\"") : std::string(1, c);
            text += '"';
        }
        text += "\r\n";
    }
    return text;
}

}
