#include "domain/journey/journey_mending_store.h"

namespace journey {

void keep_name(
    sql::Write& db, base::ChapterId const& chapter, GroupId const& group, std::string const& name, base::Date named_on)
{
    db.run(R"sql(
        INSERT INTO journey_group_name (chapter_id, group_id, name_no, name, named_on)
        SELECT ?1, ?2, coalesce(max(name_no) + 1, 0), CAST(?3 AS TEXT), CAST(?4 AS TEXT)
        FROM journey_group_name
        WHERE chapter_id = ?1 AND group_id = ?2)sql",
        chapter, group, name, named_on);
}

std::optional<Note> find_note(sql::Read& db, base::ChapterId const& chapter, GroupId const& group, NoteId const& note)
{
    return db.one<Note>(R"sql(
        WITH noted AS (
            SELECT contact_id AS note_id, about AS what
            FROM journey_contact
            WHERE chapter_id = ?1 AND group_id = ?2 AND contact_id = ?3
            UNION ALL
            SELECT need_id, what
            FROM journey_need
            WHERE chapter_id = ?1 AND group_id = ?2 AND need_id = ?3
            UNION ALL
            SELECT finding_id, what
            FROM journey_finding
            WHERE chapter_id = ?1 AND group_id = ?2 AND finding_id = ?3)
        SELECT n.what, t.because
        FROM noted n
        LEFT JOIN journey_taken_back t ON t.chapter_id = ?1 AND t.group_id = ?2 AND t.note_id = n.note_id)sql",
        chapter, group, note);
}

void keep_taken_back(
    sql::Write& db, base::ChapterId const& chapter, GroupId const& group, NewTakenBack const& taken_back)
{
    db.run(R"sql(
        INSERT INTO journey_taken_back (chapter_id, group_id, note_id, because, taken_back_on)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        chapter, group, taken_back.note, taken_back.because, taken_back.taken_back_on);
}

std::vector<Visit> visits(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<Visit>(R"sql(
        SELECT found, visited_on, next_on
        FROM journey_visit
        WHERE chapter_id = ?1 AND group_id = ?2
        ORDER BY entry_no, visit_no)sql",
        chapter, group);
}

void keep_visit(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, Visit const& visit)
{
    db.run(R"sql(
        INSERT INTO journey_visit (chapter_id, group_id, entry_no, visit_no, found, visited_on, next_on)
        SELECT c.chapter_id, c.group_id, c.entry_no,
            (SELECT count(*) FROM journey_visit v
                WHERE v.chapter_id = c.chapter_id AND v.group_id = c.group_id AND v.entry_no = c.entry_no),
            CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT)
        FROM journey_current c
        WHERE c.chapter_id = ?1 AND c.group_id = ?2)sql",
        chapter, group, visit.found, visit.visited_on, visit.next_on);
}

}
