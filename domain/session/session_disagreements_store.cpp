#include "domain/session/session_disagreements.h"

namespace session {

void find_disagreements(sql::Write& db, By const& by, SessionId const& id, base::Instant seen_at)
{
    db.run(R"sql(
        INSERT INTO attendance_disagreement (chapter_id, session_id, member_id, version, found_at)
        SELECT mine.chapter_id, mine.session_id, mine.member_id, mine.version, ?4
        FROM attendance AS mine
        JOIN attendance AS other ON other.chapter_id = mine.chapter_id AND other.session_id = mine.session_id
            AND other.member_id = mine.member_id AND other.version = mine.version - 1
        WHERE mine.chapter_id = ?1 AND mine.session_id = ?2 AND mine.noted_by = ?3 AND mine.noted_at = ?4
            AND other.noted_by <> ?3 AND other.noted_at > ?5 AND other.mark <> 4 AND mine.mark <= 3
        ON CONFLICT (chapter_id, session_id, member_id, version) DO NOTHING)sql",
        by.chapter, id, by.account, by.at, seen_at);
}

// One that was corrected since is settled, too.
std::vector<Disagreement> disagreements_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<Disagreement>(R"sql(
        SELECT d.member_id, m.full_name, other.mark, COALESCE(one.name, ''), other.noted_at, mine.mark,
            COALESCE(two.name, ''), mine.noted_at
        FROM attendance_disagreement AS d
        JOIN attendance_current AS mine_current ON mine_current.chapter_id = d.chapter_id
            AND mine_current.session_id = d.session_id AND mine_current.member_id = d.member_id
            AND mine_current.version = d.version
        JOIN attendance AS mine ON mine.chapter_id = d.chapter_id AND mine.session_id = d.session_id
            AND mine.member_id = d.member_id AND mine.version = d.version
        JOIN attendance AS other ON other.chapter_id = d.chapter_id AND other.session_id = d.session_id
            AND other.member_id = d.member_id AND other.version = d.version - 1
        JOIN member_published AS m ON m.chapter_id = d.chapter_id AND m.member_id = d.member_id
        LEFT JOIN officer_published AS one ON one.chapter_id = d.chapter_id
            AND (one.account_id = other.noted_by OR one.officer_id = other.noted_by)
        LEFT JOIN officer_published AS two ON two.chapter_id = d.chapter_id
            AND (two.account_id = mine.noted_by OR two.officer_id = mine.noted_by)
        WHERE d.chapter_id = ?1 AND d.session_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM attendance_agreed AS a
            WHERE a.chapter_id = d.chapter_id AND a.session_id = d.session_id AND a.member_id = d.member_id
                AND a.version = d.version)
        ORDER BY m.search_key, d.member_id)sql",
        chapter, id);
}

bool settle(sql::Write& db, By const& by, SessionId const& id, member::MemberId const& member, Mark mark)
{
    auto const settled = db.change(R"sql(
        INSERT INTO attendance_agreed (chapter_id, session_id, member_id, version, mark, noted_by, noted_at)
        SELECT d.chapter_id, d.session_id, d.member_id, d.version, ?4, ?5, ?6
        FROM attendance_disagreement AS d
        WHERE d.chapter_id = ?1 AND d.session_id = ?2 AND d.member_id = ?3
        ON CONFLICT (chapter_id, session_id, member_id, version) DO NOTHING)sql",
        by.chapter, id, member, mark, by.account, by.at);
    if (settled > 0)
        keep_mark(db, by, id, member, mark);
    return settled > 0;
}

}
