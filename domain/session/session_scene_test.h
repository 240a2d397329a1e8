// What tests of sessions begin with: a morning's training as an officer plans it, of a programme that is there.
#pragma once

#include "domain/session/session_store.h"

namespace session_scene {

inline session::Plan a_morning(sql::Write& db, base::ChapterId const& chapter)
{
    session::Plan plan;
    plan.programme_id = programme::ProgrammeId(base::uuid_of("moci/" + chapter.text()));
    db.run(R"sql(
        INSERT INTO programme (chapter_id, programme_id, name, kind_note, purpose, icon, noted_at)
        VALUES (?1, ?2, 'MOCI', '', 'Keliling.', 'van', 0)
        ON CONFLICT (chapter_id, programme_id) DO NOTHING)sql",
        chapter, plan.programme_id);
    plan.title = "Sambal kemasan";
    plan.place = "Balai RT 12";
    plan.village_code = "64.72.01.1001";
    plan.held_on = { 2026, 11, 24 };
    plan.starts_at = { 540 };
    plan.ends_at = { 690 };
    return plan;
}

}
