// The lists behind the account's figures. Whatever they read of the books, they read by an index and in order, and stop
// when they are full.
#include "domain/enactment/account_store.h"

#include "domain/enactment/account_tally.h"

#include <algorithm>
#include <map>

namespace enactment {

namespace {

constexpr base::Date first_day { 1900, 1, 1 };
constexpr std::string_view any_area = "any";

std::string areas_asked(OfAreas const& of)
{
    if (of.of_none)
        return "";
    return of.role_area_id ? of.role_area_id->text() : std::string(any_area);
}

// Of what is not sorted only what never was is looked at: of the rest there is much.
std::vector<Expected> expected_in(
    sql::Read& db, base::ChapterId const& chapter, OfAreas const& of, VoiceState state, Stretch const& at)
{
    static constexpr std::string_view of_any = R"sql(
            FROM expected_voice AS e
            WHERE )sql";
    static constexpr std::string_view of_none = R"sql(
            FROM expectation_unsorted_published AS u
            CROSS JOIN expected_voice AS e
            WHERE u.chapter_id = ?1 AND u.said_on >= ?2 AND u.said_on <= ?3 AND e.expectation_id = u.expectation_id
                AND )sql";
    return db.all<Expected>(std::string(R"sql(
        SELECT voice.expectation_id, voice.words, COALESCE(v.name, voice.village_code), voice.role_area_id,
            voice.said_on, voice.joined_to, CASE CAST(?6 AS BIGINT) WHEN 2 THEN NULL ELSE voice.answered_on END
        FROM (
            SELECT e.expectation_id, e.words, e.village_code, e.role_area_id, e.said_on, e.joined_to,
                e.answered_on)sql")
            + std::string(of.of_none ? of_none : of_any)
            + R"sql(e.chapter_id = ?1 AND e.said_on >= ?2 AND e.said_on <= ?3
                AND (?4 = ?9 OR COALESCE(e.role_area_id, '') = ?4)
                AND (?5 = '' OR e.village_code IN (
                    SELECT code
                    FROM area_published
                    WHERE parent_code = ?5))) AS voice
        LEFT JOIN area_published AS v ON v.code = voice.village_code
        WHERE CASE CAST(?6 AS BIGINT)
            WHEN 0 THEN 1
            WHEN 1 THEN CASE WHEN voice.answered_on IS NULL THEN 0 ELSE 1 END
            ELSE CASE WHEN voice.answered_on IS NULL THEN 1 ELSE 0 END END = 1
        ORDER BY voice.said_on, voice.expectation_id
        LIMIT ?7 OFFSET ?8)sql",
        chapter, at.span.first, at.span.last, areas_asked(of), of.period.district_code, state, at.most, at.skip,
        any_area);
}

// ?6: 0 whatever became of it, 1 it answers something, 2 nothing.
std::string answering_as_asked(std::string_view kind, std::string_view id)
{
    return R"sql(
                AND CASE CAST(?6 AS BIGINT) WHEN 0 THEN 0 ELSE CASE WHEN EXISTS (
                    SELECT 1
                    FROM answer_now AS a
                    WHERE a.chapter_id = ?1 AND a.kind = )sql"
        + std::string(kind) + " AND a.done_id = " + std::string(id) + R"sql() OR EXISTS (
                    SELECT 1
                    FROM session_stands_published AS j
                    CROSS JOIN answer_now AS a
                    WHERE j.chapter_id = ?1 AND j.stands_id = )sql"
        + std::string(id) + R"sql( AND a.chapter_id = ?1 AND a.kind = 1 AND a.done_id = j.session_id)
                    THEN 1 ELSE 2 END END = CAST(?6 AS BIGINT))sql";
}

std::string done_of_any_area()
{
    return R"sql(
            SELECT d.kind, d.done_id, d.title, d.done_on, v.name AS village_name, d.village_code, d.role_area_id
            FROM doing_tagged AS d
            LEFT JOIN area_published AS v ON v.code = d.village_code
            WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3 AND ?5 = 'any'
                AND (?4 = '' OR v.parent_code = ?4))sql"
        + answering_as_asked("d.kind", "d.done_id");
}

// Deeds, of which there may be many, by their index, and what other books keep besides.
std::string done_of_one_area()
{
    return R"sql(
            SELECT kind, done_id, title, done_on, village_name, village_code, role_area_id
            FROM (
                SELECT 0 AS kind, d.deed_id AS done_id, d.words AS title, d.done_on, v.name AS village_name,
                    d.village_code, d.role_area_id
                FROM deed AS d
                LEFT JOIN area_published AS v ON v.code = d.village_code
                WHERE d.chapter_id = ?1 AND d.role_area_id = ?5 AND d.done_on >= ?2 AND d.done_on <= ?3
                    AND (?4 = '' OR v.parent_code = ?4) AND NOT EXISTS (
                        SELECT 1
                        FROM deed_retraction AS r
                        WHERE r.chapter_id = d.chapter_id AND r.deed_id = d.deed_id))sql"
        + answering_as_asked("0", "d.deed_id") + R"sql(
                ORDER BY d.done_on DESC, d.deed_id DESC
                LIMIT CAST(?7 AS BIGINT) + CAST(?8 AS BIGINT)) AS noted_by_hand
            UNION ALL
            SELECT d.kind, d.done_id, d.title, d.done_on, v.name AS village_name, d.village_code, d.role_area_id
            FROM doing_tagged AS d
            LEFT JOIN area_published AS v ON v.code = d.village_code
            WHERE d.chapter_id = ?1 AND d.kind <> 0 AND d.done_on >= ?2 AND d.done_on <= ?3
                AND (?4 = '' OR v.parent_code = ?4) AND COALESCE(d.role_area_id, '') = ?5)sql"
        + answering_as_asked("d.kind", "d.done_id");
}

std::vector<Doing> done_in(sql::Read& db, base::ChapterId const& chapter, WhichDone const& which, Stretch const& at)
{
    bool const of_one = which.of.of_none || which.of.role_area_id;
    return db.all<Doing>(std::string(R"sql(
        SELECT found.kind, found.done_id, found.title, found.done_on, COALESCE(found.village_name, found.village_code),
            found.role_area_id, (
                SELECT COUNT(*)
                FROM answer_now AS a
                WHERE a.chapter_id = ?1 AND a.kind = found.kind AND a.done_id = found.done_id) + (
                SELECT COUNT(*)
                FROM session_stands_published AS j
                CROSS JOIN answer_now AS a
                WHERE j.chapter_id = ?1 AND j.stands_id = found.done_id AND a.chapter_id = ?1 AND a.kind = 1
                    AND a.done_id = j.session_id)
        FROM (
            SELECT done.kind, done.done_id, done.title, done.done_on, done.village_name, done.village_code,
                done.role_area_id
            FROM ()sql")
            + (of_one ? done_of_one_area() : done_of_any_area()) + R"sql() AS done
            ORDER BY done.done_on DESC, done.kind, done.done_id DESC
            LIMIT ?7 OFFSET ?8) AS found
        ORDER BY found.done_on DESC, found.kind, found.done_id DESC)sql",
        chapter, at.span.first, at.span.last, which.of.period.district_code, areas_asked(which.of), which.state,
        at.most, at.skip);
}

template <class Order>
Days in_order(std::map<base::Date, std::int64_t, Order> const& sums)
{
    Days days;
    for (auto const& [day, many] : sums)
        if (many > 0)
            days.push_back({ day, many });
    return days;
}

std::int64_t of_state(VoicesOfDay const& day, VoiceState state)
{
    if (state == VoiceState::All)
        return day.voices;
    return state == VoiceState::Answered ? day.answered : day.voices - day.answered;
}

std::int64_t of_state(DoneOfDay const& day, DoneState state)
{
    if (state == DoneState::All)
        return day.done;
    return state == DoneState::Answering ? day.answering : day.done - day.answering;
}

}

Days days_of(std::vector<VoicesOfDay> const& said, WhichVoices const& which)
{
    auto const since = which.state == VoiceState::Waiting ? first_day : which.of.period.since;
    std::map<base::Date, std::int64_t> sums;
    for (auto const& day : said)
        if (day.said_on >= since && which.of.holds(day.role_area_id)
            && (!which.age || age_of(day.said_on, which.today) == *which.age))
            sums[day.said_on] += of_state(day, which.state);
    return in_order(sums);
}

Days days_of(std::vector<DoneOfDay> const& done, WhichDone const& which)
{
    std::map<base::Date, std::int64_t, std::greater<>> sums;
    for (auto const& day : done)
        if (which.of.holds(day.role_area_id))
            sums[day.done_on] += of_state(day, which.state);
    return in_order(sums);
}

Waiting waiting_by_age(std::vector<VoicesOfDay> const& said, OfAreas const& of, base::Date today)
{
    Waiting waiting;
    for (auto const age : { Age::Month, Age::Quarter, Age::Year, Age::Longer })
        waiting.emplace_back(age, 0);
    for (auto const& day : said)
        if (of.holds(day.role_area_id))
            waiting[static_cast<std::size_t>(age_of(day.said_on, today))].second += day.voices - day.answered;
    return waiting;
}

std::int64_t sum_of(Days const& days)
{
    std::int64_t sum = 0;
    for (auto const& day : days)
        sum += day.many;
    return sum;
}

std::vector<Expected> voices_of(sql::Read& db, base::ChapterId const& chapter, Source source, WhichVoices const& which,
    Days const& days, Part const& part)
{
    std::vector<Expected> rows;
    for (auto const& stretch : stretches_of(source, days, part))
        std::ranges::move(expected_in(db, chapter, which.of, which.state, stretch), std::back_inserter(rows));
    return rows;
}

std::vector<Doing> doings_of(sql::Read& db, base::ChapterId const& chapter, Source source, WhichDone const& which,
    Days const& days, Part const& part)
{
    std::vector<Doing> rows;
    for (auto const& stretch : stretches_of(source, days, part))
        std::ranges::move(done_in(db, chapter, which, stretch), std::back_inserter(rows));
    return rows;
}

std::vector<Expected> expected_of(sql::Read& db, base::ChapterId const& chapter, Source source, OfAreas const& of,
    std::vector<VoicesOfDay> const& said, int most)
{
    std::vector<Expected> rows;
    for (auto const state : { VoiceState::Waiting, VoiceState::Answered }) {
        WhichVoices const which { of, state };
        auto more
            = voices_of(db, chapter, source, which, days_of(said, which), { 0, most - static_cast<int>(rows.size()) });
        std::ranges::move(more, std::back_inserter(rows));
    }
    return rows;
}

std::vector<Doing> done_of(sql::Read& db, base::ChapterId const& chapter, OfAreas const& of, int most)
{
    return done_in(db, chapter, { of }, { { of.period.since, of.period.until }, 0, most });
}

}
