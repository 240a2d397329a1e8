// To whom one woman is tied, looked up from her own entries: a large community is never read whole for one page.
#include "domain/network/network_store.h"

#include <algorithm>
#include <map>

namespace network {

namespace {

struct Her {
    base::ChapterId const& chapter;
    MemberId const& id;
    base::Date since;
};
using Ties = std::vector<HerTie>;

Ties told_by_her(sql::Read& db, Her const& her)
{
    return db.all<HerTie>(R"sql(
        WITH newest AS (
            SELECT round_id, asked_on
            FROM network_round_now
            WHERE chapter_id = ?1 AND member_id IN (
                    SELECT entry_id
                    FROM member_entry_published
                    WHERE chapter_id = ?1 AND woman_id = ?2)
            ORDER BY asked_on DESC, noted_at DESC, round_id DESC
            LIMIT 1)
        SELECT COALESCE(w.merged_into, a.named_id), a.question, 1
        FROM newest AS r
        JOIN network_answer_now AS a ON a.chapter_id = ?1 AND a.round_id = r.round_id
        JOIN member_published AS w ON w.chapter_id = ?1 AND w.member_id = a.named_id
        WHERE r.asked_on >= ?3)sql",
        her.chapter, her.id, her.since);
}

Ties told_of_her(sql::Read& db, Her const& her)
{
    return db.all<HerTie>(R"sql(
        SELECT COALESCE(m.merged_into, r.member_id), a.question, 0
        FROM member_entry_published AS her
        CROSS JOIN network_answer_now AS a
        CROSS JOIN network_round_now AS r
        CROSS JOIN member_published AS m
        WHERE her.chapter_id = ?1 AND her.woman_id = ?2 AND a.chapter_id = ?1 AND a.named_id = her.entry_id
            AND r.chapter_id = ?1 AND r.round_id = a.round_id AND m.chapter_id = ?1 AND m.member_id = r.member_id
            AND r.asked_on >= ?3 AND NOT EXISTS (
                SELECT 1
                FROM (
                    SELECT o.asked_on, o.noted_at, o.round_id
                    FROM network_round_now AS o
                    WHERE o.chapter_id = ?1 AND o.member_id = COALESCE(m.merged_into, m.member_id)
                    UNION ALL
                    SELECT o.asked_on, o.noted_at, o.round_id
                    FROM network_round_now AS o
                    WHERE o.chapter_id = ?1 AND o.member_id IN (
                            SELECT e.member_id
                            FROM member_published AS e
                            WHERE e.chapter_id = ?1 AND e.merged_into = COALESCE(m.merged_into, m.member_id))) AS l
                WHERE (l.asked_on, l.noted_at, l.round_id) > (r.asked_on, r.noted_at, r.round_id)))sql",
        her.chapter, her.id, her.since);
}

Ties of_mentoring(sql::Read& db, Her const& her)
{
    return db.all<HerTie>(R"sql(
        WITH hers AS (
            SELECT entry_id
            FROM member_entry_published
            WHERE chapter_id = ?1 AND woman_id = ?2),
        tied AS (
            SELECT mentor_member_id AS other_id, 1 AS from_her
            FROM mentoring_tie_published
            WHERE chapter_id = ?1 AND (until IS NULL OR until >= ?3)
                AND mentee_member_id IN (SELECT entry_id FROM hers)
            UNION ALL
            SELECT mentee_member_id, 0
            FROM mentoring_tie_published
            WHERE chapter_id = ?1 AND (until IS NULL OR until >= ?3)
                AND mentor_member_id IN (SELECT entry_id FROM hers))
        SELECT COALESCE(m.merged_into, t.other_id), 4, t.from_her
        FROM tied AS t
        JOIN member_published AS m ON m.chapter_id = ?1 AND m.member_id = t.other_id)sql",
        her.chapter, her.id, her.since);
}

// Women whose stays in a group were at the same time, unless it ended before the period. All who were in it in the
// period count, each once.
Ties of_groups(sql::Read& db, Her const& her)
{
    return db.all<HerTie>(R"sql(
        WITH mine AS (
            SELECT g.group_id, g.joined_on, g.left_on
            FROM group_member_published AS g
            WHERE g.chapter_id = ?1 AND (g.left_on IS NULL OR g.left_on >= ?3) AND g.member_id IN (
                    SELECT entry_id
                    FROM member_entry_published
                    WHERE chapter_id = ?1 AND woman_id = ?2)
                AND NOT EXISTS (
                    SELECT 1
                    FROM group_end_published AS e
                    WHERE e.chapter_id = ?1 AND e.group_id = g.group_id AND e.ended_on < ?3)
                AND (
                    SELECT COUNT(DISTINCT COALESCE(w.merged_into, w.member_id))
                    FROM group_member_published AS many
                    JOIN member_published AS w ON w.chapter_id = many.chapter_id AND w.member_id = many.member_id
                    WHERE many.chapter_id = ?1 AND many.group_id = g.group_id
                        AND (many.left_on IS NULL OR many.left_on >= ?3)) <= ?4)
        SELECT COALESCE(m.merged_into, m.member_id), 5, 1
        FROM mine
        JOIN group_member_published AS g ON g.chapter_id = ?1 AND g.group_id = mine.group_id
        JOIN member_published AS m ON m.chapter_id = ?1 AND m.member_id = g.member_id
        WHERE (g.left_on IS NULL OR (g.left_on >= ?3 AND g.left_on > mine.joined_on))
            AND (mine.left_on IS NULL OR mine.left_on > g.joined_on))sql",
        her.chapter, her.id, her.since, a_gathering);
}

// Women who came to two sessions with her. All who came count, each once, also those who declined.
Ties of_sessions(sql::Read& db, Her const& her)
{
    return db.all<HerTie>(R"sql(
        WITH mine AS (
            SELECT s.session_id
            FROM presence_published AS a
            CROSS JOIN session_published AS s
            WHERE a.chapter_id = ?1 AND s.chapter_id = ?1 AND s.session_id = a.session_id AND s.state = 'held'
                AND s.held_on >= ?3 AND a.member_id IN (
                    SELECT entry_id
                    FROM member_entry_published
                    WHERE chapter_id = ?1 AND woman_id = ?2)),
        came AS (
            SELECT DISTINCT mine.session_id, COALESCE(m.merged_into, m.member_id) AS woman_id
            FROM mine
            JOIN presence_published AS a ON a.chapter_id = ?1 AND a.session_id = mine.session_id
            JOIN member_published AS m ON m.chapter_id = ?1 AND m.member_id = a.member_id),
        small AS (
            SELECT session_id
            FROM came
            GROUP BY session_id
            HAVING COUNT(*) <= ?4)
        SELECT came.woman_id, 3, 1
        FROM came
        JOIN small ON small.session_id = came.session_id
        GROUP BY came.woman_id
        HAVING COUNT(*) >= 2)sql",
        her.chapter, her.id, her.since, a_gathering);
}

bool met_twice(sql::Read& db, Her const& her, MemberId const& other)
{
    return db.count(R"sql(
        WITH shared AS (
            SELECT DISTINCT s.session_id
            FROM presence_published AS a
            CROSS JOIN presence_published AS b
            CROSS JOIN session_published AS s
            WHERE a.chapter_id = ?1 AND b.chapter_id = ?1 AND b.session_id = a.session_id AND s.chapter_id = ?1
                AND s.session_id = a.session_id AND s.state = 'held' AND s.held_on >= ?4
                AND a.member_id IN (
                    SELECT entry_id
                    FROM member_entry_published
                    WHERE chapter_id = ?1 AND woman_id = ?2)
                AND b.member_id IN (
                    SELECT entry_id
                    FROM member_entry_published
                    WHERE chapter_id = ?1 AND woman_id = ?3))
        SELECT COUNT(*)
        FROM shared
        WHERE (
            SELECT COUNT(DISTINCT COALESCE(m.merged_into, m.member_id))
            FROM presence_published AS a
            JOIN member_published AS m ON m.chapter_id = a.chapter_id AND m.member_id = a.member_id
            WHERE a.chapter_id = ?1 AND a.session_id = shared.session_id) <= ?5)sql",
               her.chapter, her.id, other, her.since, a_gathering)
        >= 2;
}

// What orders her among others; nothing: she stands in no network.
std::optional<std::string> name_key(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.one<std::string>(R"sql(
        SELECT m.search_key
        FROM member_published AS m
        WHERE m.chapter_id = ?1 AND m.member_id = ?2 AND NOT EXISTS (
                SELECT 1
                FROM network_declined AS d
                WHERE d.chapter_id = ?1 AND d.member_id = ?2))sql",
        chapter, woman);
}

}

std::vector<HerTie> ties_of(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman, base::Date today)
{
    if (has_declined(db, chapter, woman))
        return {};
    Her const her { chapter, woman, period_begins(today) };
    Ties ties;
    for (auto* const some : { &told_by_her, &told_of_her, &of_mentoring, &of_groups, &of_sessions })
        for (auto& tie : some(db, her))
            ties.push_back(std::move(tie));
    std::map<MemberId, std::optional<std::string>> keys;
    for (auto const& tie : ties)
        if (!keys.contains(tie.other_id))
            keys.emplace(tie.other_id, name_key(db, chapter, tie.other_id));
    std::erase_if(ties, [&](HerTie const& tie) { return tie.other_id == woman || !keys.at(tie.other_id); });
    auto const is_before = [&](HerTie const& one, HerTie const& other) {
        auto const& key = keys.at(one.other_id);
        auto const& other_key = keys.at(other.other_id);
        return key != other_key ? key < other_key : one < other;
    };
    std::sort(ties.begin(), ties.end(), is_before);
    ties.erase(std::unique(ties.begin(), ties.end()), ties.end());
    return ties;
}

bool are_tied(
    sql::Read& db, base::ChapterId const& chapter, MemberId const& one, MemberId const& other, base::Date today)
{
    Her const her { chapter, one, period_begins(today) };
    for (auto* const some : { &told_by_her, &told_of_her, &of_mentoring, &of_groups }) {
        auto const ties = some(db, her);
        if (std::any_of(ties.begin(), ties.end(), [&](HerTie const& tie) { return tie.other_id == other; }))
            return true;
    }
    return met_twice(db, her, other);
}

}
