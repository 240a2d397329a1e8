#include "domain/session/session_disagreements.h"

namespace session {

void find_disagreements(sql::Write& db, By const& by, SessionId const& id, base::Instant seen_at)
{
    db.run(R"sql(
        INSERT INTO attendance_disagreement (chapter_id, session_id, member_id, version, found_at)
        SELECT mine.chapter_id, mine.session_id, mine.member_id, mine.version, ?4
        FROM attendance AS mine
        WHERE mine.chapter_id = ?1 AND mine.session_id = ?2 AND mine.noted_by = ?3 AND mine.noted_at = ?4
            AND mine.mark <= 3 AND EXISTS (
                SELECT 1
                FROM attendance AS other
                WHERE other.chapter_id = mine.chapter_id AND other.session_id = mine.session_id
                    AND other.member_id = mine.member_id AND other.version < mine.version AND other.noted_by <> ?3
                    AND other.noted_at > ?5 AND other.mark <= 3 AND other.mark <> mine.mark AND NOT EXISTS (
                        SELECT 1
                        FROM attendance_left AS l
                        WHERE l.chapter_id = other.chapter_id AND l.session_id = other.session_id
                            AND l.member_id = other.member_id AND l.version = other.version))
        ON CONFLICT (chapter_id, session_id, member_id, version) DO NOTHING)sql",
        by.chapter, id, by.account, by.at, seen_at);
}

// One that was corrected since by somebody who knew is settled, too.
std::vector<SaidOfHer> disagreements_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<SaidOfHer>(R"sql(
        SELECT s.member_id, m.full_name, s.mark,
            COALESCE((SELECT MAX(o.name) FROM officer_published AS o
                      WHERE o.chapter_id = s.chapter_id
                        AND (o.account_id = s.noted_by OR o.officer_id = s.noted_by)), ''),
            s.noted_at
        FROM attendance_said AS s
        JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.member_id
        WHERE s.chapter_id = ?1 AND s.session_id = ?2
        ORDER BY m.search_key, s.member_id, s.version)sql",
        chapter, id);
}

std::int64_t count_disagreements(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.count(R"sql(
        SELECT COUNT(DISTINCT member_id)
        FROM attendance_said
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        chapter, id);
}

std::vector<SessionChoice> disputed_since(sql::Read& db, base::ChapterId const& chapter, base::Date from, int most)
{
    return db.all<SessionChoice>(R"sql(
        SELECT DISTINCT c.session_id, c.title, c.held_on
        FROM attendance_said AS s
        JOIN session_current AS c ON c.chapter_id = s.chapter_id AND c.session_id = s.session_id
        WHERE s.chapter_id = ?1 AND c.held_on >= ?2 AND c.state <> 2
        ORDER BY c.held_on, c.session_id
        LIMIT ?3)sql",
        chapter, from, most);
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
