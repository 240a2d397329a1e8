// The SQL of role areas: where every chapter starts, and what it made of that.
#include "domain/expectation/expectation_store.h"

namespace expectation {

std::vector<RoleArea> role_areas(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<RoleArea>(R"sql(
        SELECT role_area_id, name_id, name_en, ended_because
        FROM role_area_now
        WHERE chapter_id = ?1
        ORDER BY CASE WHEN ended_because IS NULL THEN 0 ELSE 1 END, position, role_area_id)sql",
        chapter);
}

std::optional<RoleArea> role_area(sql::Read& db, base::ChapterId const& chapter, RoleAreaId const& id)
{
    return db.one<RoleArea>(R"sql(
        SELECT role_area_id, name_id, name_en, ended_because
        FROM role_area_now
        WHERE chapter_id = ?1 AND role_area_id = ?2)sql",
        chapter, id);
}

RoleAreaId keep_area(sql::Write& db, By const& by, std::string const& name_id, std::string const& name_en)
{
    auto const id = db.fresh<RoleAreaId>();
    db.run(R"sql(
        INSERT INTO role_area (chapter_id, role_area_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        by.chapter, id, by.account, by.at);
    keep_area_name(db, by, id, name_id, name_en);
    return id;
}

void keep_area_name(
    sql::Write& db, By const& by, RoleAreaId const& id, std::string const& name_id, std::string const& name_en)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM role_area_name
        WHERE chapter_id = ?1 AND role_area_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO role_area_name (chapter_id, role_area_id, version, name_id, name_en, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, version, name_id, name_en, by.account, by.at);
}

void keep_area_end(sql::Write& db, By const& by, RoleAreaId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO role_area_end (chapter_id, role_area_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

}
