#include "domain/journey/journey_plan_store.h"

namespace journey {

std::vector<Option> options(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<Option>(R"sql(
        SELECT o.option_id, o.name, o.details,
            (SELECT count(*) FROM journey_vote_counted v
                WHERE v.chapter_id = o.chapter_id AND v.group_id = o.group_id AND v.option_id = o.option_id)
        FROM journey_option o
        WHERE o.chapter_id = ?1 AND o.group_id = ?2
        ORDER BY o.proposed_on, o.option_id)sql",
        chapter, group);
}

void keep_option(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, NewOption const& option)
{
    db.run(R"sql(
        INSERT INTO journey_option (chapter_id, group_id, option_id, name, details, proposed_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        chapter, group, db.fresh<OptionId>(), option.name, option.details, option.proposed_on);
}

std::vector<Voter> voters(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<Voter>(R"sql(
        SELECT g.member_id, m.full_name, v.option_id
        FROM group_member_published g
        JOIN member_published m ON m.chapter_id = g.chapter_id AND m.member_id = g.member_id
        LEFT JOIN journey_vote_counted v
            ON v.chapter_id = g.chapter_id AND v.group_id = g.group_id AND v.member_id = g.member_id
        WHERE g.chapter_id = ?1 AND g.group_id = ?2 AND g.left_on IS NULL
        ORDER BY m.search_key, g.member_id)sql",
        chapter, group);
}

void keep_vote(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, Vote const& vote)
{
    db.run(R"sql(
        INSERT INTO journey_vote (chapter_id, group_id, member_id, vote_no, option_id, voted_on)
        SELECT ?1, ?2, ?3, coalesce(max(vote_no) + 1, 0), CAST(?4 AS TEXT), CAST(?5 AS TEXT)
        FROM journey_vote
        WHERE chapter_id = ?1 AND group_id = ?2 AND member_id = ?3)sql",
        chapter, group, vote.member, vote.option, vote.voted_on);
}

std::vector<Step> steps(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<Step>(R"sql(
        SELECT s.step_id, s.what, coalesce(m.full_name, s.owner_name, ''), s.due_on, s.kind, s.because, s.ended_on
        FROM journey_step_now s
        LEFT JOIN member_published m ON m.chapter_id = s.chapter_id AND m.member_id = s.owner
        WHERE s.chapter_id = ?1 AND s.group_id = ?2
        ORDER BY s.due_on, s.step_id)sql",
        chapter, group);
}

base::Result<Step> find_step(sql::Read& db, base::ChapterId const& chapter, GroupId const& group, StepId const& step)
{
    auto found = db.one<Step>(R"sql(
        SELECT s.step_id, s.what, coalesce(m.full_name, s.owner_name, ''), s.due_on, s.kind, s.because, s.ended_on
        FROM journey_step_now s
        LEFT JOIN member_published m ON m.chapter_id = s.chapter_id AND m.member_id = s.owner
        WHERE s.chapter_id = ?1 AND s.group_id = ?2 AND s.step_id = ?3)sql",
        chapter, group, step);
    if (!found)
        return base::Problem(base::Kind::Unknown, unknown_step);
    return std::move(*found);
}

void keep_step(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, NewStep const& step)
{
    db.run(R"sql(
        INSERT INTO journey_step (chapter_id, group_id, step_id, what, owner, owner_name, due_on, planned_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        chapter, group, db.fresh<StepId>(), step.what, step.owner, step.owner_name, step.due_on, step.planned_on);
}

void keep_step_end(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, NewStepEnd const& end)
{
    db.run(R"sql(
        INSERT INTO journey_step_end (chapter_id, group_id, step_id, end_no, kind, because, ended_on)
        SELECT ?1, ?2, ?3, coalesce(max(end_no) + 1, 0), CAST(?4 AS BIGINT), CAST(?5 AS TEXT), CAST(?6 AS TEXT)
        FROM journey_step_end
        WHERE chapter_id = ?1 AND group_id = ?2 AND step_id = ?3)sql",
        chapter, group, end.step, end.kind, end.because, end.ended_on);
}

}
