// What was promised, by its day and by what became of it. Whatever it reads of the books, it reads by an index and in
// order, and stops when it is full.
#include "domain/enactment/account_store.h"

#include "domain/enactment/account_tally.h"

#include <algorithm>

namespace enactment {

namespace {

// ?2 to ?3: its day; of those that were kept the day on which they were, by what was done then.
constexpr std::string_view due_then = R"sql(
        FROM promise_now AS p
        WHERE p.chapter_id = ?1 AND p.due_on >= ?2 AND p.due_on <= ?3)sql";
constexpr std::string_view kept_then = R"sql(
        FROM (
            SELECT DISTINCT made.promise_id
            FROM doing_noted AS d
            CROSS JOIN answer_now AS a
            CROSS JOIN promise AS made
            WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3
                AND a.chapter_id = ?1 AND a.kind = d.kind AND a.done_id = d.noted_id
                AND made.chapter_id = ?1 AND made.expectation_id IN (
                    SELECT w.expectation_id
                    FROM expectation_voice_published AS w
                    WHERE w.chapter_id = ?1 AND w.lead_id = a.lead_id)) AS answered
        CROSS JOIN promise_now AS p
        WHERE p.chapter_id = ?1 AND p.promise_id = answered.promise_id AND p.answered_on >= ?2
            AND p.answered_on <= ?3)sql";

// ?5: 0 nothing answers it, 1 something did by its day, 2 something did later.
constexpr std::string_view as_it_became = R"sql( AND p.withdrawn_because IS NULL
            AND (?4 = '' OR p.village_code IN (
                SELECT code
                FROM area_published
                WHERE parent_code = ?4))
            AND CASE WHEN p.answered_on IS NULL THEN 0 WHEN p.answered_on <= p.due_on THEN 1 ELSE 2 END
                = CAST(?5 AS BIGINT))sql";

std::string promised_and_became(PromiseState state)
{
    return std::string(state == PromiseState::Kept ? kept_then : due_then) + std::string(as_it_became);
}

std::string day_of(PromiseState state)
{
    return state == PromiseState::Kept ? "p.answered_on" : "p.due_on";
}

int outcome_of(PromiseState state)
{
    constexpr int kept = 1;
    constexpr int kept_late = 2;
    if (state == PromiseState::Kept)
        return kept;
    return state == PromiseState::KeptLate ? kept_late : 0;
}

Look look_for(WhichPromises const& which)
{
    bool const is_answered = which.state == PromiseState::Kept || which.state == PromiseState::KeptLate;
    return { is_answered ? TallySort::KeptPromises : TallySort::Promises, which.period.district_code, "", which.span(),
        which.state == PromiseState::Kept ? Want::Met : Want::Unmet };
}

std::vector<Promise> promises_in(
    sql::Read& db, base::ChapterId const& chapter, WhichPromises const& which, Stretch const& at)
{
    return db.all<Promise>(std::string(R"sql(
        SELECT p.promise_id, p.expectation_id, p.words, p.due_on,
            CASE CAST(?5 AS BIGINT) WHEN 0 THEN NULL ELSE p.answered_on END, p.withdrawn_because, (
                SELECT MIN(o.name)
                FROM promise AS made
                JOIN officer_published AS o ON o.chapter_id = made.chapter_id AND o.account_id = made.noted_by
                WHERE made.chapter_id = ?1 AND made.promise_id = p.promise_id), (
                SELECT made.noted_at
                FROM promise AS made
                WHERE made.chapter_id = ?1 AND made.promise_id = p.promise_id))sql")
            + promised_and_became(which.state) + " ORDER BY " + day_of(which.state) + R"sql(, p.promise_id
        LIMIT ?6 OFFSET ?7)sql",
        chapter, at.span.first, at.span.last, which.period.district_code, outcome_of(which.state), at.most, at.skip);
}

}

Span WhichPromises::span() const
{
    constexpr base::Date last_day { 9999, 12, 31 };
    auto const yesterday = base::Date::from_days(today.days() - 1);
    if (state == PromiseState::Open)
        return { today, last_day };
    return { period.since, state == PromiseState::Kept ? period.until : std::min(period.until, yesterday) };
}

Days promise_days(sql::Read& db, base::ChapterId const& chapter, Source source, WhichPromises const& which)
{
    if (source == Source::Tally)
        return tallied_days(db, chapter, look_for(which));
    auto const span = which.span();
    auto const day = day_of(which.state);
    return db.all<DayCount>(
        "SELECT " + day + ", COUNT(*)" + promised_and_became(which.state) + " GROUP BY " + day + " ORDER BY " + day,
        chapter, span.first, span.last, which.period.district_code, outcome_of(which.state));
}

std::vector<Promise> promises_of(sql::Read& db, base::ChapterId const& chapter, Source source,
    WhichPromises const& which, Days const& days, Part const& part)
{
    std::vector<Promise> rows;
    for (auto const& stretch : stretches_of(source, days, part))
        std::ranges::move(promises_in(db, chapter, which, stretch), std::back_inserter(rows));
    return rows;
}

std::vector<Promise> failed_promises(
    sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period, base::Date today, int most)
{
    std::vector<Promise> rows;
    for (auto const state : { PromiseState::Overdue, PromiseState::KeptLate }) {
        WhichPromises const which { period, state, today };
        auto const missing = most - static_cast<int>(rows.size());
        auto more = promises_of(db, chapter, source, which, promise_days(db, chapter, source, which), { 0, missing });
        std::ranges::move(more, std::back_inserter(rows));
    }
    return rows;
}

}
