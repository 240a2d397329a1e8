// Whom the rows of a roster may already be. Comparing tens of thousands of names takes a while, so it is done with a
// reading connection, and only what was found goes through the writer.
#include "domain/member/import_store.h"

namespace member::store {

namespace {

std::vector<KnownMember> everybody(sql::Read& db, base::ChapterId const& chapter)
{
    std::vector<KnownMember> all;
    db.each(R"sql(
        SELECT member_id, full_name, nickname, phone, village_code
        FROM member
        WHERE chapter_id = ?1 AND merged_into IS NULL AND erased_on IS NULL)sql",
        { chapter.text() }, [&](sql::Row const& row) {
            all.push_back({ std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                std::string(row.text(3)), std::string(row.text(4)) });
        });
    return all;
}

std::vector<UnderstoodRow> ready_rows(sql::Read& db, Uncompared const& waiting)
{
    std::vector<UnderstoodRow> rows;
    db.each(R"sql(
        SELECT line, full_name, nickname, phone, village_code
        FROM roster_row
        WHERE chapter_id = ?1 AND import_id = ?2 AND state = 1
        ORDER BY line)sql",
        { waiting.chapter.text(), waiting.import_id.text() }, [&](sql::Row const& row) {
            UnderstoodRow one;
            one.line = static_cast<std::size_t>(row.integer(0));
            one.full_name = row.text(1);
            one.nickname = row.text(2);
            one.phone = row.text(3);
            one.village_code = row.text(4);
            rows.push_back(std::move(one));
        });
    return rows;
}

}

std::optional<Uncompared> next_uncompared(sql::Read& db)
{
    return db.one<Uncompared>(R"sql(
        SELECT i.chapter_id, i.import_id, i.reading, i.uploaded_by
        FROM roster_import AS i
        WHERE NOT EXISTS (
            SELECT 1
            FROM roster_compared AS k
            WHERE k.chapter_id = i.chapter_id AND k.import_id = i.import_id AND k.reading = i.reading)
            AND NOT EXISTS (
                SELECT 1
                FROM roster_lines AS l
                WHERE l.chapter_id = i.chapter_id AND l.import_id = i.import_id AND NOT EXISTS (
                    SELECT 1
                    FROM roster_part_read AS r
                    WHERE r.chapter_id = l.chapter_id AND r.import_id = l.import_id AND r.reading = i.reading
                        AND r.part = l.part))
        ORDER BY i.uploaded_at, i.import_id
        LIMIT 1)sql");
}

std::vector<Likely> compare(sql::Read& db, Uncompared const& waiting)
{
    auto const rows = ready_rows(db, waiting);
    std::vector<Likely> found;
    for (auto const& likely : duplicates(rows, everybody(db, waiting.chapter))) {
        if (likely.likeness == Likeness::Hint)
            continue; // a phone that two women share is no reason to ask
        Likely one;
        one.line = static_cast<std::int64_t>(rows[likely.row].line);
        one.rank = !found.empty() && found.back().line == one.line ? found.back().rank + 1 : 0;
        if (likely.other_row)
            one.other_line = static_cast<std::int64_t>(rows[*likely.other_row].line);
        else
            one.member_id = likely.member_id;
        one.reason = likely.reason;
        found.push_back(std::move(one));
    }
    return found;
}

void keep_compared(sql::Write& db, Uncompared const& waiting, std::vector<Likely> const& found, base::Instant at)
{
    auto const import = find_import(db, waiting.chapter, waiting.import_id);
    if (!import)
        return; // dropped meanwhile
    // Read again meanwhile: what was found is of no use.
    for (auto const& one : import->reading == waiting.reading ? found : std::vector<Likely> {})
        db.run(R"sql(
            INSERT INTO roster_likely (chapter_id, import_id, line, rank, other_line, member_id, reason, reason_en)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
            waiting.chapter, waiting.import_id, one.line, one.rank, one.other_line, one.member_id,
            one.reason->text.in(words::Tongue::Indonesian), one.reason->text.in(words::Tongue::English));
    db.run(R"sql(
        INSERT INTO roster_compared (chapter_id, import_id, reading, compared_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        waiting.chapter, waiting.import_id, waiting.reading, at);
}

}
