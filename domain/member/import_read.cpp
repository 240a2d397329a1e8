// How the lines of a file become rows, part by part: what they mean is found with a reading connection, and each part
// is written in one fact, so that nobody waits long and a program that was killed goes on where it stopped.
#include "domain/member/import_store.h"

#include "base/json.h"

#include <boost/json.hpp>

#include <algorithm>

namespace member::store {

namespace {

std::string lines_text(std::span<spreadsheet::Row const> rows)
{
    json::Text out;
    out.open_array();
    for (auto const& row : rows) {
        out.open_array();
        out.integer(static_cast<std::int64_t>(row.line));
        out.open_array();
        for (auto const& cell : row.cells)
            out.text(cell);
        out.close_array();
        out.close_array();
    }
    out.close_array();
    return out.take();
}

// Without what is never collected.
std::vector<spreadsheet::Row> kept_rows(std::span<spreadsheet::Row const> rows, UnderstoodRoster const& roster)
{
    std::vector<spreadsheet::Row> kept(rows.begin(), rows.end());
    for (auto& row : kept)
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            row.cells[at] = kept_cell(roster, row.line, at, row.cells[at]);
    return kept;
}

void add_lines(spreadsheet::Grid& grid, std::string_view text)
{
    auto const parsed = boost::json::parse(boost::json::string_view(text.data(), text.size()));
    for (auto const& one : parsed.as_array()) {
        auto& row = grid.rows.emplace_back();
        row.line = static_cast<std::size_t>(one.as_array()[0].as_int64());
        for (auto const& cell : one.as_array()[1].as_array())
            row.cells.emplace_back(cell.as_string());
    }
}

// An import that was begun before its lines were kept by themselves.
void add_rows(sql::Read& db, base::ChapterId const& chapter, ImportId const& id, spreadsheet::Grid& grid)
{
    db.each("SELECT line, cells FROM roster_row WHERE chapter_id = ?1 AND import_id = ?2 ORDER BY line",
        { chapter.text(), id.text() }, [&](sql::Row const& row) {
            grid.rows.push_back({ static_cast<std::size_t>(row.integer(0)), cells_of(row.text(1)) });
        });
}

std::span<spreadsheet::Row const> part_of(std::vector<spreadsheet::Row> const& rows, int part)
{
    auto const from = std::min(rows.size(), static_cast<std::size_t>(part) * lines_a_part);
    return std::span(rows).subspan(from, std::min<std::size_t>(lines_a_part, rows.size() - from));
}

}

void keep_lines(sql::Write& db, base::ChapterId const& chapter, ImportId const& id, spreadsheet::Grid const& grid,
    UnderstoodRoster const& roster)
{
    for (int part = 0; static_cast<std::size_t>(part) * lines_a_part < grid.rows.size(); ++part)
        db.run("INSERT INTO roster_lines (chapter_id, import_id, part, lines) VALUES (?1, ?2, ?3, ?4)", chapter, id,
            part, lines_text(kept_rows(part_of(grid.rows, part), roster)));
}

spreadsheet::Grid kept_grid(sql::Read& db, base::ChapterId const& chapter, Import const& import)
{
    spreadsheet::Grid grid;
    grid.sheet = import.sheet;
    db.each("SELECT lines FROM roster_lines WHERE chapter_id = ?1 AND import_id = ?2 ORDER BY part",
        { chapter.text(), import.id.text() }, [&](sql::Row const& row) { add_lines(grid, row.text(0)); });
    if (import.parts_to_read == 0)
        add_rows(db, chapter, import.id, grid);
    return grid;
}

base::Zone zone_of(sql::Read& db, base::ChapterId const& chapter)
{
    return db.one<base::Zone>("SELECT zone FROM chapter_published WHERE chapter_id = ?1", chapter)
        .value_or(base::Zone::Wita);
}

std::optional<Unread> next_unread(sql::Read& db)
{
    return db.one<Unread>(R"sql(
        WITH reading AS (
            SELECT i.chapter_id, i.import_id, i.reading, i.uploaded_by, i.uploaded_at,
                (SELECT COUNT(*)
                 FROM roster_part_read AS r
                 WHERE r.chapter_id = i.chapter_id AND r.import_id = i.import_id AND r.reading = i.reading) AS done,
                (SELECT COUNT(*)
                 FROM roster_lines AS l
                 WHERE l.chapter_id = i.chapter_id AND l.import_id = i.import_id) AS parts
            FROM roster_import AS i
            WHERE NOT EXISTS (
                SELECT 1
                FROM roster_compared AS k
                WHERE k.chapter_id = i.chapter_id AND k.import_id = i.import_id AND k.reading = i.reading))
        SELECT chapter_id, import_id, reading, uploaded_by, done
        FROM reading
        WHERE done < parts
        ORDER BY uploaded_at, import_id
        LIMIT 1)sql");
}

std::vector<RosterRow> part_rows(spreadsheet::Grid const& grid, UnderstoodRoster const& roster, int part)
{
    std::vector<RosterRow> rows;
    for (auto const& line : part_of(grid.rows, part)) {
        auto const found = std::lower_bound(roster.rows.begin(), roster.rows.end(), line.line,
            [](UnderstoodRow const& row, std::size_t at) { return row.line < at; });
        bool const is_hers = found != roster.rows.end() && found->line == line.line;
        rows.push_back(is_hers ? row_of(*found) : row_aside(line, roster));
    }
    return rows;
}

void write_read_part(sql::Write& db, Unread const& unread, std::vector<RosterRow> const& rows, base::Instant at)
{
    auto const import = find_import(db, unread.chapter, unread.import_id);
    if (!import || import->reading != unread.reading)
        return; // dropped meanwhile, or read again with another meaning
    std::vector<spreadsheet::Row> lines;
    for (auto row : rows) {
        forget_row(db, unread.chapter, unread.import_id, row.line);
        lines.push_back({ static_cast<std::size_t>(row.line), cells_of(row.cells) });
        auto const part = (unread.part * lines_a_part + static_cast<int>(lines.size()) - 1) / rows_a_part;
        if (row.state == RowState::Ready && is_there(db, unread.chapter, row.content_key))
            row.state = RowState::There;
        keep_row(db, unread.chapter, unread.import_id, row, row.state == RowState::Ready ? part : -1);
    }
    db.run("UPDATE roster_lines SET lines = ?4 WHERE chapter_id = ?1 AND import_id = ?2 AND part = ?3", unread.chapter,
        unread.import_id, unread.part, lines_text(lines));
    db.run(R"sql(
        INSERT INTO roster_part_read (chapter_id, import_id, reading, part, read_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        unread.chapter, unread.import_id, unread.reading, unread.part, at);
}

}
