#include "domain/journey/journey_members_store.h"

namespace journey {

namespace {

using JoiningId = base::Id<struct JoiningTag>;

}

bool may_be_noted(GroupMember const& woman, Wave wave, Asked outcome)
{
    return wave == Wave::Baseline || woman.baseline == Asked::Answered
        || (woman.baseline == Asked::Declined && outcome == Asked::Declined);
}

std::vector<GroupMember> group_members(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<GroupMember>(R"sql(
        WITH today AS (
            SELECT g.member_id, g.joined_on, m.full_name, m.search_key, coalesce(m.merged_into, m.member_id) AS woman
            FROM group_member_published g
            JOIN member_published m ON m.chapter_id = g.chapter_id AND m.member_id = g.member_id
            WHERE g.chapter_id = ?1 AND g.group_id = ?2 AND g.left_on IS NULL),
        noted AS (
            SELECT a.member_id, a.wave, a.outcome, a.asked_on, a.asked_no, CAST(NULL AS TEXT) AS interview_id
            FROM journey_asked a
            WHERE a.chapter_id = ?1 AND a.group_id = ?2
            UNION ALL
            SELECT t.member_id, i.wave, i.outcome, i.asked_on, 0, i.interview_id
            FROM today t
            CROSS JOIN interview_asked_published i
            WHERE i.chapter_id = ?1 AND i.member_id IN (
                    SELECT e.entry_id
                    FROM member_entry_published e
                    WHERE e.chapter_id = ?1 AND e.woman_id = t.woman)),
        asked AS (
            SELECT a.member_id, a.wave, a.outcome, a.interview_id
            FROM noted a
            WHERE a.interview_id IS NOT NULL OR (
                NOT EXISTS (
                    SELECT 1
                    FROM noted later
                    WHERE later.interview_id IS NULL AND later.member_id = a.member_id AND later.wave = a.wave
                        AND later.asked_no > a.asked_no)
                AND (a.wave = 0 OR EXISTS (
                    SELECT 1
                    FROM noted earlier
                    WHERE earlier.member_id = a.member_id AND earlier.wave = 0 AND earlier.asked_on <= a.asked_on))))
        SELECT t.member_id, t.full_name, t.joined_on,
            coalesce((SELECT min(a.outcome) FROM asked a WHERE a.member_id = t.member_id AND a.wave = 0), 0),
            coalesce((SELECT min(a.outcome) FROM asked a WHERE a.member_id = t.member_id AND a.wave = 1), 0),
            (SELECT max(a.interview_id) FROM asked a WHERE a.member_id = t.member_id AND a.wave = 0),
            (SELECT max(a.interview_id) FROM asked a WHERE a.member_id = t.member_id AND a.wave = 1)
        FROM today t
        ORDER BY t.search_key, t.member_id)sql",
        chapter, group);
}

std::optional<GroupMember> group_member(
    sql::Read& db, base::ChapterId const& chapter, GroupId const& group, MemberId const& member)
{
    for (auto const& one : group_members(db, chapter, group))
        if (one.member_id == member)
            return one;
    return std::nullopt;
}

void keep_joining(
    sql::Write& db, base::ChapterId const& chapter, GroupId const& group, MemberId const& member, base::Date joined_on)
{
    db.run(R"sql(
        INSERT INTO journey_joining (chapter_id, group_id, joining_id, member_id, joined_on)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        chapter, group, db.fresh<JoiningId>(), member, joined_on);
}

void keep_leaving(
    sql::Write& db, base::ChapterId const& chapter, GroupId const& group, MemberId const& member, base::Date left_on)
{
    db.run(R"sql(
        INSERT INTO journey_leaving (chapter_id, group_id, joining_id, left_on)
        SELECT j.chapter_id, j.group_id, j.joining_id, CAST(?4 AS TEXT)
        FROM journey_joining j
        WHERE j.chapter_id = ?1 AND j.group_id = ?2 AND j.member_id = ?3
            AND NOT EXISTS (
                SELECT 1
                FROM journey_leaving l
                WHERE l.chapter_id = j.chapter_id AND l.group_id = j.group_id AND l.joining_id = j.joining_id))sql",
        chapter, group, member, left_on);
}

void keep_asked(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, NewAsked const& asked)
{
    db.run(R"sql(
        INSERT INTO journey_asked (chapter_id, group_id, member_id, wave, asked_no, outcome, asked_on)
        SELECT ?1, ?2, ?3, CAST(?4 AS BIGINT), coalesce(max(asked_no) + 1, 0), CAST(?5 AS BIGINT), CAST(?6 AS TEXT)
        FROM journey_asked
        WHERE chapter_id = ?1 AND group_id = ?2 AND member_id = ?3 AND wave = CAST(?4 AS BIGINT))sql",
        chapter, group, asked.member, asked.wave, asked.outcome, asked.asked_on);
}

std::vector<StandingConsent> standing_consents(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<StandingConsent>(R"sql(
        SELECT DISTINCT g.member_id, c.purpose
        FROM group_member_published g
        JOIN consent_published c ON c.chapter_id = g.chapter_id AND c.member_id = g.member_id
        WHERE g.chapter_id = ?1 AND g.group_id = ?2 AND g.left_on IS NULL AND c.withdrawn_on IS NULL
        ORDER BY g.member_id, c.purpose)sql",
        chapter, group);
}

}
