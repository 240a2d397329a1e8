#include "domain/programme/programme_store.h"

namespace programme {

std::vector<ProgrammeLine> programmes(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<ProgrammeLine>(R"sql(
        SELECT programme_id, name, kind_note, icon, CASE WHEN retired_on IS NULL THEN 0 ELSE 1 END
        FROM programme_published
        WHERE chapter_id = ?1
        ORDER BY CASE WHEN retired_on IS NULL THEN 0 ELSE 1 END, name, programme_id)sql",
        chapter);
}

std::vector<ModuleLine> modules(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<ModuleLine>(R"sql(
        SELECT module_id, programme_id, name, field
        FROM module
        WHERE chapter_id = ?1
        ORDER BY programme_id, position)sql",
        chapter);
}

std::vector<Programme> all_programmes(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Programme>(R"sql(
        SELECT p.programme_id, p.name, p.kind_note, p.purpose, p.icon, r.retired_on, r.because, (
            SELECT COUNT(*)
            FROM module AS m
            WHERE m.chapter_id = p.chapter_id AND m.programme_id = p.programme_id)
        FROM programme AS p
        LEFT JOIN programme_retirement AS r ON r.chapter_id = p.chapter_id AND r.programme_id = p.programme_id
        WHERE p.chapter_id = ?1
        ORDER BY CASE WHEN r.retired_on IS NULL THEN 0 ELSE 1 END, p.name, p.programme_id)sql",
        chapter);
}

std::optional<Programme> find_programme(sql::Read& db, base::ChapterId const& chapter, ProgrammeId const& id)
{
    return db.one<Programme>(R"sql(
        SELECT p.programme_id, p.name, p.kind_note, p.purpose, p.icon, r.retired_on, r.because, (
            SELECT COUNT(*)
            FROM module AS m
            WHERE m.chapter_id = p.chapter_id AND m.programme_id = p.programme_id)
        FROM programme AS p
        LEFT JOIN programme_retirement AS r ON r.chapter_id = p.chapter_id AND r.programme_id = p.programme_id
        WHERE p.chapter_id = ?1 AND p.programme_id = ?2)sql",
        chapter, id);
}

std::vector<Module> modules_of(sql::Read& db, base::ChapterId const& chapter, ProgrammeId const& id)
{
    return db.all<Module>(R"sql(
        SELECT module_id, name, field, outcome
        FROM module
        WHERE chapter_id = ?1 AND programme_id = ?2
        ORDER BY position)sql",
        chapter, id);
}

std::optional<ProgrammeId> who_bears(sql::Read& db, base::ChapterId const& chapter, std::string const& name)
{
    return db.one<ProgrammeId>(R"sql(
        SELECT programme_id
        FROM programme_published
        WHERE chapter_id = ?1 AND LOWER(name) = LOWER(CAST(?2 AS TEXT)) AND retired_on IS NULL
        ORDER BY programme_id
        LIMIT 1)sql",
        chapter, name);
}

ProgrammeId keep_programme(sql::Write& db, base::ChapterId const& chapter, NewProgramme const& made, base::Now now)
{
    auto const id = db.fresh<ProgrammeId>();
    db.run(R"sql(
        INSERT INTO programme (chapter_id, programme_id, name, kind_note, purpose, icon, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        chapter, id, made.name, made.kind_note, made.purpose, symbol_of(made.picture), now.at);
    return id;
}

ModuleId keep_module(
    sql::Write& db, base::ChapterId const& chapter, ProgrammeId const& programme, NewModule const& made)
{
    auto const id = db.fresh<ModuleId>();
    auto const position = db.count(R"sql(
        SELECT COUNT(*)
        FROM module
        WHERE chapter_id = ?1 AND programme_id = ?2)sql",
        chapter, programme);
    db.run(R"sql(
        INSERT INTO module (chapter_id, module_id, programme_id, position, name, field, outcome)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        chapter, id, programme, position, made.name, field_code(made.field), made.outcome);
    return id;
}

void correct_programme(
    sql::Write& db, base::ChapterId const& chapter, ProgrammeId const& id, NewProgramme const& now_said)
{
    db.run(R"sql(
        UPDATE programme
        SET name = ?3, kind_note = ?4, purpose = ?5, icon = ?6
        WHERE chapter_id = ?1 AND programme_id = ?2)sql",
        chapter, id, now_said.name, now_said.kind_note, now_said.purpose, symbol_of(now_said.picture));
}

void correct_module(sql::Write& db, base::ChapterId const& chapter, ModuleId const& id, NewModule const& now_said)
{
    db.run(R"sql(
        UPDATE module
        SET name = ?3, field = ?4, outcome = ?5
        WHERE chapter_id = ?1 AND module_id = ?2)sql",
        chapter, id, now_said.name, field_code(now_said.field), now_said.outcome);
}

void keep_retirement(sql::Write& db, base::ChapterId const& chapter, ProgrammeId const& id, std::string const& because,
    base::Date retired_on)
{
    db.run(R"sql(
        INSERT INTO programme_retirement (chapter_id, programme_id, because, retired_on)
        VALUES (?1, ?2, ?3, ?4))sql",
        chapter, id, because, retired_on);
}

}
