#include "domain/session/session_disagreements.h"

#include <algorithm>
#include <limits>
#include <utility>

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
    auto const women = db.count(R"sql(
        SELECT COUNT(DISTINCT member_id)
        FROM attendance_said
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        chapter, id);
    return women + count_fields_that_differ(db, chapter, id);
}

base::Date told_since(base::Date today)
{
    constexpr int days_that_wait = 30;
    return base::Date::from_days(today.days() - days_that_wait);
}

std::vector<SessionChoice> disputed_since(sql::Read& db, base::ChapterId const& chapter, base::Date from, int most)
{
    auto found = db.all<SessionChoice>(R"sql(
        SELECT c.session_id, c.title, c.held_on
        FROM session_current AS c
        WHERE c.chapter_id = ?1 AND c.held_on >= ?2 AND c.state <> 2 AND EXISTS (
            SELECT 1
            FROM attendance_said AS s
            WHERE s.chapter_id = c.chapter_id AND s.session_id = c.session_id))sql",
        chapter, from);
    for (auto const& one : with_fields_noted_unseeing(db, chapter, from))
        if (count_fields_that_differ(db, chapter, one.id) > 0)
            found.push_back(one);
    std::ranges::sort(found, {}, [](SessionChoice const& one) { return std::pair(one.held_on, one.id); });
    auto const twice = std::ranges::unique(found, {}, &SessionChoice::id);
    found.erase(twice.begin(), twice.end());
    found.resize(std::min(found.size(), static_cast<std::size_t>(most)));
    return found;
}

std::int64_t count_disputed(sql::Read& db, base::ChapterId const& chapter, base::Date today)
{
    constexpr int most = std::numeric_limits<int>::max();
    return static_cast<std::int64_t>(disputed_since(db, chapter, told_since(today), most).size());
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
