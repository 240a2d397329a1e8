// How a confirmed roster becomes women, part by part: each part is one fact whose id follows from the import and the
// part, so a program that was killed goes on where it stopped.
#include "domain/member/import_store.h"

namespace member::store {

namespace {

struct Decided {
    bool is_likely = false;
    std::optional<Decision> decision;
};

Decided decided(sql::Read& db, base::ChapterId const& chapter, ImportId const& id, std::int64_t line)
{
    Decided found;
    found.is_likely = db.count(R"sql(
        SELECT COUNT(*)
        FROM roster_likely
        WHERE chapter_id = ?1 AND import_id = ?2 AND line = ?3)sql",
                          chapter, id, line)
        > 0;
    found.decision = db.one<Decision>(R"sql(
        SELECT decision
        FROM roster_decision
        WHERE chapter_id = ?1 AND import_id = ?2 AND line = ?3
        ORDER BY revision DESC
        LIMIT 1)sql",
        chapter, id, line);
    return found;
}

void note_written(sql::Write& db, base::ChapterId const& chapter, ImportId const& id, std::int64_t line,
    Outcome outcome, std::optional<std::string> const& member_id)
{
    db.run(R"sql(
        INSERT INTO roster_row_written (chapter_id, import_id, line, outcome, member_id)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        chapter, id, line, outcome, member_id);
}

// When this row comes again, nobody is asked again.
void know_again(sql::Write& db, base::ChapterId const& chapter, std::string const& key, std::string const& member_id)
{
    db.run(R"sql(
        INSERT INTO member_identity (chapter_id, content_key, member_id)
        VALUES (?1, ?2, ?3)
        ON CONFLICT (chapter_id, content_key) DO NOTHING)sql",
        chapter, key, member_id);
}

std::optional<std::string> same_as(sql::Read& db, base::ChapterId const& chapter, ImportId const& id, std::int64_t line)
{
    return db
        .one<std::optional<std::string>>(R"sql(
        SELECT COALESCE(l.member_id, w.member_id)
        FROM roster_likely AS l
        LEFT JOIN roster_row_written AS w
            ON w.chapter_id = l.chapter_id AND w.import_id = l.import_id AND w.line = l.other_line
        WHERE l.chapter_id = ?1 AND l.import_id = ?2 AND l.line = ?3 AND l.rank = 0)sql",
            chapter, id, line)
        .value_or(std::nullopt);
}

Woman woman_of(RosterRow const& row, MemberId id, base::Date today)
{
    Woman woman;
    woman.id = std::move(id);
    woman.full_name = row.full_name;
    woman.nickname = row.nickname;
    woman.phone = row.phone;
    woman.phone_owner = row.phone_owner;
    woman.village_code = row.village_code;
    woman.rt = row.rt;
    woman.landmark = row.landmark;
    woman.birth_year = row.birth_year;
    woman.business = row.business;
    woman.registered_on = base::Date::parse(row.joined_on).value_or(today);
    return woman;
}

void write_row(sql::Write& db, base::ChapterId const& chapter, ImportId const& id, RosterRow const& row,
    base::Date today, By const& by)
{
    auto const choice = decided(db, chapter, id, row.line);
    if (choice.is_likely && choice.decision.value_or(Decision::Later) == Decision::Later)
        return; // a person decides; nothing is lost
    if (choice.decision == Decision::Same) {
        auto const member_id = same_as(db, chapter, id, row.line);
        if (member_id)
            know_again(db, chapter, row.content_key, *member_id);
        return note_written(db, chapter, id, row.line, Outcome::Same, member_id);
    }
    auto const there = db.one<std::string>(
        "SELECT member_id FROM member_identity WHERE chapter_id = ?1 AND content_key = ?2", chapter, row.content_key);
    if (there && choice.decision != Decision::Another)
        return note_written(db, chapter, id, row.line, Outcome::There, there);
    auto const woman = woman_of(row, db.fresh<MemberId>(), today);
    register_woman(db, chapter, woman, by);
    note_written(db, chapter, id, row.line, Outcome::Registered, woman.id.text());
}

}

void write_part(sql::Write& db, Waiting const& waiting, base::Date today, base::Instant at)
{
    auto const rows = db.all<RosterRow>(R"sql(
        SELECT line, state, cells, full_name, nickname, phone, phone_owner, village_code, rt, landmark, birth_year,
            business, joined_on, content_key, remark, remark_en
        FROM roster_row AS r
        WHERE chapter_id = ?1 AND import_id = ?2 AND part = ?3
            AND NOT EXISTS (
                SELECT 1
                FROM roster_row_written AS w
                WHERE w.chapter_id = r.chapter_id AND w.import_id = r.import_id AND w.line = r.line)
        ORDER BY line)sql",
        waiting.chapter, waiting.import_id, waiting.part);
    for (auto const& row : rows)
        write_row(db, waiting.chapter, waiting.import_id, row, today, { waiting.confirmed_by, at });
    db.run(R"sql(
        INSERT INTO roster_part_written (chapter_id, import_id, part, written_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        waiting.chapter, waiting.import_id, waiting.part, at);
}

void write_late(sql::Write& db, base::ChapterId const& chapter, ImportId const& id, std::int64_t line, base::Date today,
    By const& by)
{
    auto const row = db.one<RosterRow>(R"sql(
        SELECT r.line, r.state, r.cells, r.full_name, r.nickname, r.phone, r.phone_owner, r.village_code, r.rt,
            r.landmark, r.birth_year, r.business, r.joined_on, r.content_key, r.remark, r.remark_en
        FROM roster_row AS r
        JOIN roster_part_written AS p
            ON p.chapter_id = r.chapter_id AND p.import_id = r.import_id AND p.part = r.part
        WHERE r.chapter_id = ?1 AND r.import_id = ?2 AND r.line = ?3
            AND NOT EXISTS (
                SELECT 1
                FROM roster_row_written AS w
                WHERE w.chapter_id = r.chapter_id AND w.import_id = r.import_id AND w.line = r.line))sql",
        chapter, id, line);
    if (row)
        write_row(db, chapter, id, *row, today, by);
}

}
