#include "domain/network/network_store.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace network {

namespace {

// From an id to a woman's place; that of a merged entry leads to the one that goes on.
class Places {
public:
    void add(std::string id, int place) { m_places.emplace(std::move(id), place); }
    std::optional<int> of(std::string_view id) const
    {
        auto const found = m_places.find(std::string(id));
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::unordered_map<std::string, int> m_places;
};

// Of whom the consent to be asked was withdrawn, and not given again.
std::set<std::string> who_declined(sql::Read& db, base::ChapterId const& chapter)
{
    std::set<std::string> declined;
    db.each(R"sql(
        SELECT COALESCE(m.merged_into, c.member_id)
        FROM consent_published AS c
        JOIN member_published AS m ON m.chapter_id = c.chapter_id AND m.member_id = c.member_id
        WHERE c.chapter_id = ?1 AND c.purpose = ?2
        GROUP BY COALESCE(m.merged_into, c.member_id)
        HAVING COUNT(*) = COUNT(c.withdrawn_on))sql",
        { sql::value_of(chapter), sql::value_of(purpose) },
        [&](sql::Row const& row) { declined.emplace(row.text(0)); });
    return declined;
}

Places read_women(sql::Read& db, base::ChapterId const& chapter, Community& community)
{
    auto const declined = who_declined(db, chapter);
    Places places;
    std::vector<std::pair<std::string, std::string>> merged;
    db.each(R"sql(
        SELECT member_id, village_code, COALESCE(merged_into, '')
        FROM member_published
        WHERE chapter_id = ?1
        ORDER BY search_key, member_id)sql",
        { sql::value_of(chapter) }, [&](sql::Row const& row) {
            std::string id(row.text(0));
            if (!row.text(2).empty()) {
                merged.emplace_back(std::move(id), row.text(2));
            } else if (!declined.contains(id)) {
                places.add(id, static_cast<int>(community.women.size()));
                community.women.push_back({ MemberId(std::move(id)), std::string(row.text(1)) });
            }
        });
    for (auto const& [id, into] : merged)
        if (auto const place = places.of(into))
            places.add(id, *place);
    return places;
}

void read_told(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    db.each(R"sql(
        SELECT member_id, named_id, question
        FROM network_told
        WHERE chapter_id = ?1 AND asked_on >= ?2)sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            auto const woman = places.of(row.text(0));
            auto const named = places.of(row.text(1));
            if (woman && named)
                community.ties.push_back({ *woman, *named, static_cast<Kind>(row.integer(2)) });
        });
}

void read_mentoring(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    db.each(R"sql(
        SELECT mentee_member_id, mentor_member_id
        FROM mentoring_tie_published
        WHERE chapter_id = ?1 AND (until IS NULL OR until >= ?2))sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            auto const mentee = places.of(row.text(0));
            auto const mentor = places.of(row.text(1));
            if (mentee && mentor)
                community.ties.push_back({ *mentee, *mentor, Kind::Accompanies });
        });
}

void tie_all(std::set<int> const& group, Community& community)
{
    if (group.size() > a_gathering)
        return;
    for (auto one = group.begin(); one != group.end(); ++one)
        for (auto other = std::next(one); other != group.end(); ++other)
            community.ties.push_back({ *one, *other, Kind::SameGroup });
}

void read_groups(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    std::string group_id;
    std::set<int> group;
    db.each(R"sql(
        SELECT group_id, member_id
        FROM group_member_published
        WHERE chapter_id = ?1 AND (left_on IS NULL OR left_on >= ?2)
        ORDER BY group_id, member_id)sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            if (group_id != row.text(0)) {
                tie_all(group, community);
                group.clear();
                group_id = row.text(0);
            }
            if (auto const woman = places.of(row.text(1)))
                group.insert(*woman);
        });
    tie_all(group, community);
}

void read_presences(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    std::string session_id;
    int session = -1;
    std::map<std::string, int, std::less<>> programmes;
    db.each(R"sql(
        SELECT s.session_id, s.programme_id, a.member_id
        FROM session_published AS s
        JOIN attendance_published AS a ON a.chapter_id = s.chapter_id AND a.session_id = s.session_id
        WHERE s.chapter_id = ?1 AND s.state = 'held' AND s.held_on >= ?2 AND a.mark = 0
        ORDER BY s.session_id, a.member_id)sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            if (session_id != row.text(0)) {
                session_id = row.text(0);
                ++session;
            }
            auto const programme
                = programmes.try_emplace(std::string(row.text(1)), static_cast<int>(programmes.size())).first->second;
            if (auto const woman = places.of(row.text(2)))
                community.presences.push_back({ *woman, session, programme });
        });
}

void read_decided(sql::Read& db, base::ChapterId const& chapter, Places const& places, Community& community)
{
    db.each(R"sql(
        SELECT one_id, other_id
        FROM network_suggestion
        WHERE chapter_id = ?1)sql",
        { sql::value_of(chapter) }, [&](sql::Row const& row) {
            auto const one = places.of(row.text(0));
            auto const other = places.of(row.text(1));
            if (one && other)
                community.decided.insert({ std::min(*one, *other), std::max(*one, *other) });
        });
}

std::vector<ComingSession> coming_sessions(sql::Read& db, base::ChapterId const& chapter, base::Date today)
{
    constexpr int most = 30;
    std::vector<ComingSession> sessions;
    db.each(R"sql(
        SELECT session_id, village_code
        FROM session_published
        WHERE chapter_id = ?1 AND state = 'planned' AND held_on >= ?2
        ORDER BY held_on, starts_at, session_id
        LIMIT ?3)sql",
        { sql::value_of(chapter), sql::value_of(today), sql::value_of(most) }, [&](sql::Row const& row) {
            sessions.push_back({ std::string(row.text(0)), std::string(row.text(1)) });
        });
    return sessions;
}

}

bool is_large(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM (
            SELECT member_id
            FROM member_published
            WHERE chapter_id = ?1 AND merged_into IS NULL
            LIMIT ?2) AS first_ones)sql",
               chapter, most_at_once + 1)
        > most_at_once;
}

Community read_community(sql::Read& db, base::ChapterId const& chapter, base::Date today)
{
    auto const since = period_begins(today);
    Community community;
    auto const places = read_women(db, chapter, community);
    read_told(db, chapter, since, places, community);
    read_mentoring(db, chapter, since, places, community);
    read_groups(db, chapter, since, places, community);
    read_presences(db, chapter, since, places, community);
    add_met(community);
    read_decided(db, chapter, places, community);
    community.sessions = coming_sessions(db, chapter, today);
    return community;
}

bool has_consent(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM member_published AS m
        JOIN consent_published AS c ON c.chapter_id = m.chapter_id AND c.member_id = m.member_id
        WHERE m.chapter_id = ?1 AND (m.member_id = ?2 OR m.merged_into = ?2) AND c.purpose = ?3
            AND c.withdrawn_on IS NULL)sql",
               chapter, woman, purpose)
        > 0;
}

bool has_declined(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return who_declined(db, chapter).contains(woman.text());
}

std::vector<HerTie> ties_of(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman, base::Date today)
{
    auto const declined = who_declined(db, chapter);
    if (declined.contains(woman.text()))
        return {};
    auto ties = db.all<HerTie>(R"sql(
        WITH hers AS (
            SELECT member_id
            FROM member_published
            WHERE chapter_id = ?1 AND (member_id = ?2 OR merged_into = ?2)),
        tied AS (
            SELECT named_id AS other_id, question AS kind, 1 AS from_her
            FROM network_told
            WHERE chapter_id = ?1 AND member_id = ?2 AND asked_on >= ?3
            UNION
            SELECT member_id, question, 0
            FROM network_told
            WHERE chapter_id = ?1 AND named_id = ?2 AND asked_on >= ?3
            UNION
            SELECT mentor_member_id, 4, 1
            FROM mentoring_tie_published
            WHERE chapter_id = ?1 AND mentee_member_id = ?2 AND (until IS NULL OR until >= ?3)
            UNION
            SELECT mentee_member_id, 4, 0
            FROM mentoring_tie_published
            WHERE chapter_id = ?1 AND mentor_member_id = ?2 AND (until IS NULL OR until >= ?3)
            UNION
            SELECT g.member_id, 5, 1
            FROM group_member_published AS mine
            JOIN group_member_published AS g ON g.chapter_id = mine.chapter_id AND g.group_id = mine.group_id
            WHERE mine.chapter_id = ?1 AND mine.member_id IN (SELECT member_id FROM hers)
                AND (mine.left_on IS NULL OR mine.left_on >= ?3) AND (g.left_on IS NULL OR g.left_on >= ?3) AND (
                    SELECT COUNT(*)
                    FROM group_member_published AS many
                    WHERE many.chapter_id = mine.chapter_id AND many.group_id = mine.group_id
                        AND (many.left_on IS NULL OR many.left_on >= ?3)) <= ?4
            UNION
            SELECT COALESCE(m.merged_into, a.member_id), 3, 1
            FROM attendance_published AS mine
            JOIN session_published AS s ON s.chapter_id = mine.chapter_id AND s.session_id = mine.session_id
            JOIN attendance_published AS a ON a.chapter_id = mine.chapter_id AND a.session_id = mine.session_id
            JOIN member_published AS m ON m.chapter_id = a.chapter_id AND m.member_id = a.member_id
            WHERE mine.chapter_id = ?1 AND mine.member_id IN (SELECT member_id FROM hers) AND mine.mark = 0
                AND a.mark = 0 AND s.state = 'held' AND s.held_on >= ?3 AND (
                    SELECT COUNT(*)
                    FROM attendance_published AS many
                    WHERE many.chapter_id = mine.chapter_id AND many.session_id = mine.session_id
                        AND many.mark = 0) <= ?4
            GROUP BY COALESCE(m.merged_into, a.member_id)
            HAVING COUNT(DISTINCT mine.session_id) >= 2)
        SELECT w.member_id, t.kind, t.from_her
        FROM tied AS t
        JOIN member_published AS m ON m.chapter_id = ?1 AND m.member_id = t.other_id
        JOIN member_published AS w ON w.chapter_id = ?1 AND w.member_id = COALESCE(m.merged_into, t.other_id)
        WHERE w.member_id <> ?2
        GROUP BY w.member_id, w.search_key, t.kind, t.from_her
        ORDER BY w.search_key, w.member_id, t.kind, t.from_her)sql",
        chapter, woman, period_begins(today), a_gathering);
    std::erase_if(ties, [&](HerTie const& tie) { return declined.contains(tie.other_id.text()); });
    return ties;
}

}
