#include "domain/member/import_store.h"

#include "base/json.h"

#include <boost/json.hpp>

#include <algorithm>

namespace member::store {

namespace {

std::string cells_text(std::vector<std::string> const& cells)
{
    json::Text out;
    out.open_array();
    for (auto const& cell : cells)
        out.text(cell);
    out.close_array();
    return out.take();
}

std::string remarks(UnderstoodRow const& row, words::Tongue tongue)
{
    std::string all;
    if (row.refused)
        all = told(*row.refused, tongue);
    for (auto const& notice : row.notices)
        all += (all.empty() ? "" : " ") + told(notice, tongue);
    return all;
}

}

std::string columns_text(std::vector<MeantColumn> const& columns)
{
    json::Text out;
    out.open_array();
    for (auto const& column : columns) {
        out.open_array();
        out.integer(static_cast<int>(column.column));
        out.text(column.heading);
        out.close_array();
    }
    out.close_array();
    return out.take();
}

std::vector<MeantColumn> columns_of(std::string_view text)
{
    std::vector<MeantColumn> columns;
    auto const parsed = boost::json::parse(boost::json::string_view(text.data(), text.size()));
    for (auto const& one : parsed.as_array())
        columns.push_back(
            { static_cast<Column>(one.as_array()[0].as_int64()), std::string(one.as_array()[1].as_string()) });
    return columns;
}

std::vector<std::string> cells_of(std::string_view text)
{
    std::vector<std::string> cells;
    auto const parsed = boost::json::parse(boost::json::string_view(text.data(), text.size()));
    for (auto const& cell : parsed.as_array())
        cells.emplace_back(cell.as_string());
    return cells;
}

bool is_there(sql::Read& db, base::ChapterId const& chapter, std::string const& key)
{
    return db.count("SELECT COUNT(*) FROM member_identity WHERE chapter_id = ?1 AND content_key = ?2", chapter, key)
        > 0;
}

void keep_row(sql::Write& db, base::ChapterId const& chapter, ImportId const& id, RosterRow const& row, int part)
{
    db.run(R"sql(
        INSERT INTO roster_row (chapter_id, import_id, line, state, part, cells, full_name, nickname, phone,
            phone_owner, village_code, rt, landmark, birth_year, business, joined_on, content_key, remark, remark_en)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19))sql",
        chapter, id, row.line, row.state, part, row.cells, row.full_name, row.nickname, row.phone, row.phone_owner,
        row.village_code, row.rt, row.landmark, row.birth_year, row.business, row.joined_on, row.content_key,
        row.remark, row.remark_en);
}

RosterRow row_of(UnderstoodRow const& from)
{
    RosterRow row;
    row.line = static_cast<std::int64_t>(from.line);
    row.state = from.refused ? RowState::Refused : RowState::Ready;
    row.cells = cells_text(from.cells);
    row.full_name = Text(from.full_name);
    row.nickname = Text(from.nickname);
    row.phone = Text(from.phone);
    row.phone_owner = from.phone_owner;
    row.village_code = from.village_code;
    row.rt = Text(from.rt);
    row.landmark = Text(from.landmark);
    row.birth_year = from.birth_year;
    row.business = Text(from.business);
    row.joined_on = from.joined_on;
    row.content_key = content_key(from.full_name, from.phone, from.village_code);
    row.remark = remarks(from, words::Tongue::Indonesian);
    row.remark_en = remarks(from, words::Tongue::English);
    return row;
}

namespace {

base::Code const* why_aside(std::size_t line, UnderstoodRoster const& roster)
{
    if (line <= roster.header_line)
        return line < roster.header_line ? &roster_skipped_above : &roster_skipped_headings;
    auto const found = std::lower_bound(roster.skipped.begin(), roster.skipped.end(), line,
        [](SkippedRow const& row, std::size_t wanted) { return row.line < wanted; });
    return found != roster.skipped.end() && found->line == line ? found->why : nullptr;
}

}

RosterRow row_aside(spreadsheet::Row const& from, UnderstoodRoster const& roster)
{
    auto cells = from.cells;
    for (std::size_t at = 0; at < cells.size(); ++at)
        cells[at] = kept_cell(roster, from.line, at, cells[at]);
    RosterRow row;
    row.line = static_cast<std::int64_t>(from.line);
    row.cells = cells_text(cells);
    if (auto const* const why = why_aside(from.line, roster)) {
        row.remark = why->text.in(words::Tongue::Indonesian);
        row.remark_en = why->text.in(words::Tongue::English);
    }
    return row;
}

void forget_row(sql::Write& db, base::ChapterId const& chapter, ImportId const& id, std::int64_t line)
{
    db.run("DELETE FROM roster_decision WHERE chapter_id = ?1 AND import_id = ?2 AND line = ?3", chapter, id, line);
    db.run("DELETE FROM roster_likely WHERE chapter_id = ?1 AND import_id = ?2 AND line = ?3", chapter, id, line);
    db.run("DELETE FROM roster_row WHERE chapter_id = ?1 AND import_id = ?2 AND line = ?3", chapter, id, line);
}

void keep_import(sql::Write& db, base::ChapterId const& chapter, Import const& import, By const& by)
{
    db.run(R"sql(
        INSERT INTO roster_import (chapter_id, import_id, filename, sheet, other_sheets, header_line, columns, reading,
            uploaded_by, uploaded_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9))sql",
        chapter, import.id, import.filename, import.sheet, import.other_sheets, import.header_line, import.columns,
        by.account, by.at);
}

void reread_import(sql::Write& db, base::ChapterId const& chapter, Import const& import)
{
    db.run(R"sql(
        UPDATE roster_import
        SET header_line = ?3, columns = ?4, reading = reading + 1
        WHERE chapter_id = ?1 AND import_id = ?2)sql",
        chapter, import.id, import.header_line, import.columns);
}

namespace {

std::string imports_where(std::string_view rest)
{
    return R"sql(
        SELECT i.import_id, i.filename, i.sheet, i.other_sheets, i.header_line, i.columns, i.reading, i.uploaded_at,
            c.parts,
            (SELECT COUNT(*)
             FROM roster_part_written AS w
             WHERE w.chapter_id = i.chapter_id AND w.import_id = i.import_id),
            (SELECT COUNT(*)
             FROM roster_lines AS l
             WHERE l.chapter_id = i.chapter_id AND l.import_id = i.import_id),
            (SELECT COUNT(*)
             FROM roster_part_read AS r
             WHERE r.chapter_id = i.chapter_id AND r.import_id = i.import_id AND r.reading = i.reading),
            (SELECT COUNT(*)
             FROM roster_compared AS k
             WHERE k.chapter_id = i.chapter_id AND k.import_id = i.import_id AND k.reading = i.reading)
        FROM roster_import AS i
        LEFT JOIN roster_confirmed AS c ON c.chapter_id = i.chapter_id AND c.import_id = i.import_id
        WHERE i.chapter_id = ?1)sql"
        + std::string(rest);
}

}

std::optional<Import> find_import(sql::Read& db, base::ChapterId const& chapter, ImportId const& id)
{
    static std::string const by_id = imports_where(" AND i.import_id = ?2");
    return db.one<Import>(by_id, chapter, id);
}

std::vector<Import> imports(sql::Read& db, base::ChapterId const& chapter)
{
    static std::string const newest = imports_where(" ORDER BY i.uploaded_at DESC, i.import_id LIMIT 20");
    return db.all<Import>(newest, chapter);
}

Counts counts(sql::Read& db, base::ChapterId const& chapter, ImportId const& id)
{
    Counts found;
    db.each("SELECT state, COUNT(*) FROM roster_row WHERE chapter_id = ?1 AND import_id = ?2 GROUP BY state",
        { chapter.text(), id.text() }, [&](sql::Row const& row) {
            std::int64_t* const by_state[] { &found.aside, &found.ready, &found.refused, &found.there };
            *by_state[row.integer(0)] = row.integer(1);
        });
    db.each(
        "SELECT outcome, COUNT(*) FROM roster_row_written WHERE chapter_id = ?1 AND import_id = ?2 GROUP BY outcome",
        { chapter.text(), id.text() },
        [&](sql::Row const& row) { (row.integer(0) == 0 ? found.registered : found.found_there) += row.integer(1); });
    found.to_decide = db.count(R"sql(
        SELECT COUNT(*)
        FROM roster_likely AS l
        WHERE l.chapter_id = ?1 AND l.import_id = ?2 AND l.rank = 0
            AND NOT EXISTS (
                SELECT 1
                FROM roster_decision AS d
                WHERE d.chapter_id = l.chapter_id AND d.import_id = l.import_id AND d.line = l.line
                    AND d.decision < 2))sql",
        chapter, id);
    found.held_back = db.count(R"sql(
        SELECT COUNT(*)
        FROM roster_likely AS l
        WHERE l.chapter_id = ?1 AND l.import_id = ?2 AND l.rank = 0
            AND COALESCE((
                SELECT d.decision
                FROM roster_decision AS d
                WHERE d.chapter_id = l.chapter_id AND d.import_id = l.import_id AND d.line = l.line
                ORDER BY d.revision DESC
                LIMIT 1), -1) <> ?3)sql",
        chapter, id, Decision::Another);
    return found;
}

std::vector<RosterRow> rows(sql::Read& db, base::ChapterId const& chapter, ImportId const& id, RowState state, int most)
{
    return db.all<RosterRow>(R"sql(
        SELECT line, state, cells, full_name, nickname, phone, phone_owner, village_code, rt, landmark, birth_year,
            business, joined_on, content_key, remark, remark_en
        FROM roster_row
        WHERE chapter_id = ?1 AND import_id = ?2 AND state = ?3
        ORDER BY line
        LIMIT ?4)sql",
        chapter, id, state, most);
}

std::vector<LikelyRow> likely_rows(sql::Read& db, base::ChapterId const& chapter, ImportId const& id, int most)
{
    return db.all<LikelyRow>(R"sql(
        SELECT l.line, r.full_name, r.village_code, l.other_line, COALESCE(m.full_name, o.full_name, ''), l.reason,
            l.reason_en, NULL
        FROM roster_likely AS l
        JOIN roster_row AS r ON r.chapter_id = l.chapter_id AND r.import_id = l.import_id AND r.line = l.line
        LEFT JOIN roster_row AS o
            ON o.chapter_id = l.chapter_id AND o.import_id = l.import_id AND o.line = l.other_line
        LEFT JOIN member AS m ON m.chapter_id = l.chapter_id AND m.member_id = l.member_id
        WHERE l.chapter_id = ?1 AND l.import_id = ?2 AND l.rank = 0
            AND NOT EXISTS (
                SELECT 1
                FROM roster_decision AS d
                WHERE d.chapter_id = l.chapter_id AND d.import_id = l.import_id AND d.line = l.line
                    AND d.decision < 2)
        ORDER BY l.line
        LIMIT ?3)sql",
        chapter, id, most);
}

void decide(sql::Write& db, base::ChapterId const& chapter, ImportId const& id, std::int64_t line, Decision decision,
    By const& by)
{
    db.run(R"sql(
        INSERT INTO roster_decision (chapter_id, import_id, line, revision, decision, decided_by, decided_at)
        SELECT l.chapter_id, l.import_id, l.line,
            (SELECT COUNT(*)
             FROM roster_decision AS d
             WHERE d.chapter_id = l.chapter_id AND d.import_id = l.import_id AND d.line = l.line),
            CAST(?4 AS BIGINT), CAST(?5 AS TEXT), CAST(?6 AS BIGINT)
        FROM roster_likely AS l
        WHERE l.chapter_id = ?1 AND l.import_id = ?2 AND l.line = ?3 AND l.rank = 0)sql",
        chapter, id, line, decision, by.account, by.at);
}

namespace {

// Until here the columns may still be corrected, and a year be no year of birth. From here on her line says no more
// than why it was refused; the lines as they were read are needed no more.
void forget_children(sql::Write& db, base::ChapterId const& chapter, ImportId const& id)
{
    db.run(R"sql(
        UPDATE roster_row
        SET cells = '[]', full_name = '', nickname = '', phone = '', phone_owner = 4, rt = '', landmark = '',
            birth_year = NULL, business = '', content_key = ''
        WHERE chapter_id = ?1 AND import_id = ?2 AND state = ?3 AND remark LIKE '%' || CAST(?4 AS TEXT) || '%')sql",
        chapter, id, RowState::Refused, roster_under_age.text.in(words::Tongue::Indonesian));
    db.run("UPDATE roster_lines SET lines = '[]' WHERE chapter_id = ?1 AND import_id = ?2", chapter, id);
}

}

bool confirm(sql::Write& db, base::ChapterId const& chapter, ImportId const& id, By const& by)
{
    auto const parts = db.count(R"sql(
        SELECT COALESCE(MAX(part), -1) + 1
        FROM roster_row
        WHERE chapter_id = ?1 AND import_id = ?2)sql",
        chapter, id);
    if (parts == 0)
        return false;
    forget_children(db, chapter, id);
    db.run(R"sql(
        INSERT INTO roster_confirmed (chapter_id, import_id, parts, confirmed_by, confirmed_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        chapter, id, parts, by.account, by.at);
    return true;
}

void drop(sql::Write& db, base::ChapterId const& chapter, ImportId const& id)
{
    for (auto const* const statement : {
             "DELETE FROM roster_decision WHERE chapter_id = ?1 AND import_id = ?2",
             "DELETE FROM roster_likely WHERE chapter_id = ?1 AND import_id = ?2",
             "DELETE FROM roster_compared WHERE chapter_id = ?1 AND import_id = ?2",
             "DELETE FROM roster_row WHERE chapter_id = ?1 AND import_id = ?2",
             "DELETE FROM roster_part_read WHERE chapter_id = ?1 AND import_id = ?2",
             "DELETE FROM roster_lines WHERE chapter_id = ?1 AND import_id = ?2",
             "DELETE FROM roster_import WHERE chapter_id = ?1 AND import_id = ?2",
         })
        db.run(statement, chapter, id);
}

std::optional<Forgotten> next_forgotten(sql::Read& db, base::Now now)
{
    return db.one<Forgotten>(R"sql(
        SELECT i.chapter_id, i.import_id, i.uploaded_by
        FROM roster_import AS i
        WHERE i.uploaded_at < ?1 AND NOT EXISTS (
            SELECT 1
            FROM roster_confirmed AS c
            WHERE c.chapter_id = i.chapter_id AND c.import_id = i.import_id)
        ORDER BY i.uploaded_at, i.import_id
        LIMIT 1)sql",
        now.at.ms - kept_unconfirmed_ms);
}

std::optional<Waiting> next_waiting(sql::Read& db)
{
    return db.one<Waiting>(R"sql(
        WITH confirmed AS (
            SELECT c.chapter_id, c.import_id, c.confirmed_by, c.confirmed_at, c.parts,
                (SELECT COUNT(*)
                 FROM roster_part_written AS w
                 WHERE w.chapter_id = c.chapter_id AND w.import_id = c.import_id) AS written
            FROM roster_confirmed AS c)
        SELECT chapter_id, import_id, confirmed_by, confirmed_at, written
        FROM confirmed
        WHERE written < parts
        ORDER BY confirmed_at, import_id
        LIMIT 1)sql");
}

}
