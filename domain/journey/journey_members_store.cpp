#include "domain/journey/journey_members_store.h"

namespace journey {

namespace {

using JoiningId = base::Id<struct JoiningTag>;

}

std::vector<GroupMember> group_members(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<GroupMember>(R"sql(
        SELECT g.member_id, m.full_name, g.joined_on,
            CASE
                WHEN EXISTS (SELECT 1 FROM score_published s
                    WHERE s.chapter_id = g.chapter_id AND s.member_id = g.member_id AND s.wave = 0) THEN 1
                WHEN EXISTS (SELECT 1 FROM journey_declined d
                    WHERE d.chapter_id = g.chapter_id AND d.group_id = g.group_id AND d.member_id = g.member_id
                        AND d.wave = 0) THEN 2
                ELSE 0
            END,
            CASE
                WHEN EXISTS (SELECT 1 FROM score_published s
                    WHERE s.chapter_id = g.chapter_id AND s.member_id = g.member_id AND s.wave = 1) THEN 1
                WHEN EXISTS (SELECT 1 FROM journey_declined d
                    WHERE d.chapter_id = g.chapter_id AND d.group_id = g.group_id AND d.member_id = g.member_id
                        AND d.wave = 1) THEN 2
                ELSE 0
            END
        FROM group_member_published g
        JOIN member_published m ON m.chapter_id = g.chapter_id AND m.member_id = g.member_id
        WHERE g.chapter_id = ?1 AND g.group_id = ?2 AND g.left_on IS NULL
        ORDER BY m.search_key, g.member_id)sql",
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

void keep_declined(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, MemberId const& member,
    Wave wave, base::Date declined_on)
{
    db.run(R"sql(
        INSERT INTO journey_declined (chapter_id, group_id, member_id, wave, declined_on)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (chapter_id, group_id, member_id, wave) DO NOTHING)sql",
        chapter, group, member, wave, declined_on);
}

}
