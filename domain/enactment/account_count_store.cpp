// The counts of the account, each one statement over the books: the truth that the tally keeps.
#include "domain/enactment/account_tally.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace enactment {

namespace {

constexpr base::Date last_day { 9999, 12, 31 };

Period all_time()
{
    return { { 1900, 1, 1 }, last_day, "" };
}

std::vector<Tallied> count_voices(sql::Read& db, base::ChapterId const& chapter, Period const& period)
{
    return db.all<Tallied>(R"sql(
        SELECT COALESCE(v.parent_code, 'none'), e.role_area_id, e.said_on, COUNT(*),
            COUNT(CASE WHEN a.last_on >= e.said_on THEN 1 END)
        FROM expectation_accepted_published AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        LEFT JOIN (
            SELECT lead_id, MAX(done_on) AS last_on
            FROM answer_now
            WHERE chapter_id = ?1
            GROUP BY lead_id) AS a ON a.lead_id = COALESCE(e.joined_to, e.expectation_id)
        WHERE e.chapter_id = ?1 AND e.said_on <= ?2 AND (?3 = '' OR v.parent_code = ?3)
        GROUP BY COALESCE(v.parent_code, 'none'), e.role_area_id, e.said_on
        ORDER BY e.said_on)sql",
        chapter, period.until, period.district_code);
}

std::vector<Tallied> count_done(sql::Read& db, base::ChapterId const& chapter, Period const& period)
{
    return db.all<Tallied>(R"sql(
        SELECT COALESCE(v.parent_code, 'none'), d.role_area_id, d.done_on, COUNT(*), COUNT(a.doing_id)
        FROM doing_tagged AS d
        LEFT JOIN area_published AS v ON v.code = d.village_code
        LEFT JOIN (
            SELECT DISTINCT kind, doing_id
            FROM answer_now
            WHERE chapter_id = ?1) AS a ON a.kind = d.kind AND a.doing_id = d.done_id
        WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3 AND (?4 = '' OR v.parent_code = ?4)
        GROUP BY COALESCE(v.parent_code, 'none'), d.role_area_id, d.done_on)sql",
        chapter, period.since, period.until, period.district_code);
}

// Which promises were answered is looked up once for each, and only then joined to the places.
std::vector<Tallied> count_promises(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Tallied>(R"sql(
        WITH promised AS MATERIALIZED (
            SELECT p.village_code, p.due_on, p.answered_on
            FROM promise_now AS p
            WHERE p.chapter_id = ?1 AND p.withdrawn_because IS NULL)
        SELECT COALESCE(v.parent_code, 'none'), NULL, p.due_on, COUNT(*), COUNT(p.answered_on)
        FROM promised AS p
        LEFT JOIN area_published AS v ON v.code = p.village_code
        GROUP BY COALESCE(v.parent_code, 'none'), p.due_on)sql",
        chapter);
}

// In time on the day it was answered, late on its own day.
std::vector<Tallied> count_kept_promises(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Tallied>(R"sql(
        WITH promised AS MATERIALIZED (
            SELECT p.village_code, p.due_on, p.answered_on
            FROM promise_now AS p
            WHERE p.chapter_id = ?1 AND p.withdrawn_because IS NULL)
        SELECT kept.place, NULL, kept.day, COUNT(*), COUNT(kept.in_time)
        FROM (
            SELECT COALESCE(v.parent_code, 'none') AS place,
                CASE WHEN p.answered_on <= p.due_on THEN p.answered_on ELSE p.due_on END AS day,
                CASE WHEN p.answered_on <= p.due_on THEN 1 END AS in_time
            FROM promised AS p
            LEFT JOIN area_published AS v ON v.code = p.village_code
            WHERE p.answered_on IS NOT NULL) AS kept
        GROUP BY kept.place, kept.day)sql",
        chapter);
}

std::vector<Tallied> count_answers(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Tallied>(R"sql(
        SELECT COALESCE(v.parent_code, 'none'), NULL, a.done_on, CAST(SUM(a.answers) AS BIGINT), 0
        FROM expectation_accepted_published AS e
        JOIN (
            SELECT lead_id, done_on, COUNT(*) AS answers
            FROM answer_now
            WHERE chapter_id = ?1
            GROUP BY lead_id, done_on) AS a ON a.lead_id = e.expectation_id
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE e.chapter_id = ?1
        GROUP BY COALESCE(v.parent_code, 'none'), a.done_on)sql",
        chapter);
}

std::vector<Tallied> count_answers_to_heard(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Tallied>(R"sql(
        SELECT COALESCE(NULLIF(e.village_code, ''), 'none'), NULL, a.done_on, CAST(SUM(a.answers) AS BIGINT), 0
        FROM expectation_accepted_published AS e
        CROSS JOIN (
            SELECT lead_id, done_on, COUNT(*) AS answers
            FROM answer_now
            WHERE chapter_id = ?1 AND public_words <> ''
            GROUP BY lead_id, done_on) AS a
        WHERE e.chapter_id = ?1 AND e.way = 0 AND a.lead_id = COALESCE(e.joined_to, e.expectation_id)
            AND a.done_on >= e.said_on
        GROUP BY COALESCE(NULLIF(e.village_code, ''), 'none'), a.done_on)sql",
        chapter);
}

std::vector<Tallied> count_by_place(sql::Read& db, base::ChapterId const& chapter, TallySort sort)
{
    switch (sort) {
    case TallySort::Voices:
        return count_voices(db, chapter, all_time());
    case TallySort::Done:
        return count_done(db, chapter, all_time());
    case TallySort::Promises:
        return count_promises(db, chapter);
    case TallySort::KeptPromises:
        return count_kept_promises(db, chapter);
    case TallySort::Answers:
        return count_answers(db, chapter);
    case TallySort::AnswersToHeard:
        break;
    }
    return count_answers_to_heard(db, chapter);
}

}

std::vector<Tallied> counted(sql::Read& db, base::ChapterId const& chapter, TallySort sort)
{
    auto rows = count_by_place(db, chapter, sort);
    std::map<std::pair<std::optional<RoleAreaId>, base::Date>, std::pair<std::int64_t, std::int64_t>> city;
    for (auto const& row : rows) {
        auto& sum = city[{ row.role_area_id, row.day }];
        sum.first += row.counted;
        sum.second += row.met;
    }
    for (auto const& [of, sum] : city)
        rows.push_back({ "", of.first, of.second, sum.first, sum.second });
    std::ranges::sort(rows, {}, [](Tallied const& row) { return std::tie(row.place, row.role_area_id, row.day); });
    return rows;
}

std::vector<VoicesOfDay> voices_by_day(
    sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period)
{
    if (source == Source::Tally)
        return kept_voices(db, chapter, period);
    std::vector<VoicesOfDay> days;
    for (auto const& row : count_voices(db, chapter, period))
        days.push_back({ row.role_area_id, row.day, row.counted, row.met });
    return days;
}

std::vector<DoneOfArea> done_by_area(sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period)
{
    if (source == Source::Tally)
        return kept_done(db, chapter, period);
    std::map<std::optional<RoleAreaId>, DoneOfArea> areas;
    for (auto const& row : count_done(db, chapter, period)) {
        auto& area = areas[row.role_area_id];
        area.role_area_id = row.role_area_id;
        area.done += row.counted;
        area.answering += row.met;
    }
    std::vector<DoneOfArea> all;
    for (auto const& [id, area] : areas)
        all.push_back(area);
    return all;
}

std::vector<DoneOfDay> done_by_day(sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period)
{
    if (source == Source::Tally)
        return kept_done_by_day(db, chapter, period);
    std::vector<DoneOfDay> days;
    for (auto const& row : count_done(db, chapter, period))
        days.push_back({ row.role_area_id, row.day, row.counted, row.met });
    return days;
}

}
