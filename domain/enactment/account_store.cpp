// The lists of the account. Whatever they read of the books, they read by an index and in order, and stop when they are
// full.
#include "domain/enactment/account_store.h"

#include "domain/enactment/account_tally.h"

#include <algorithm>
#include <map>

namespace enactment {

namespace {

constexpr base::Date long_ago { 1900, 1, 1 };

std::string area_asked(OfArea const& of)
{
    return of.role_area_id ? of.role_area_id->text() : std::string();
}

std::vector<Span> where_to_look(
    sql::Read& db, base::ChapterId const& chapter, Source source, Look const& look, int most)
{
    return source == Source::Books ? std::vector { look.within } : spans(db, chapter, look, most);
}

// Adds what each span holds, until there are as many as asked for.
template <class Row, class Ask>
void gather(std::vector<Row>& rows, std::vector<Span> const& spans, std::size_t most, Ask const& ask)
{
    for (auto const& span : spans) {
        if (rows.size() >= most)
            return;
        auto more = ask(span, static_cast<int>(most - rows.size()));
        std::ranges::move(more, std::back_inserter(rows));
    }
}

constexpr std::string_view any_area = "any";

std::string areas_asked(OfAreas const& of)
{
    if (of.of_none)
        return "";
    return of.role_area_id ? of.role_area_id->text() : std::string(any_area);
}

std::vector<Expected> expected_in(
    sql::Read& db, base::ChapterId const& chapter, OfAreas const& of, VoiceState state, Stretch const& at)
{
    return db.all<Expected>(R"sql(
        SELECT voice.expectation_id, voice.words, COALESCE(v.name, voice.village_code), voice.role_area_id,
            voice.said_on, voice.joined_to, CASE CAST(?6 AS BIGINT) WHEN 2 THEN NULL ELSE voice.answered_on END
        FROM (
            SELECT e.expectation_id, e.words, e.village_code, e.role_area_id, e.said_on, e.joined_to, (
                    SELECT MIN(a.done_on)
                    FROM answer_now AS a
                    WHERE a.chapter_id = e.chapter_id AND a.lead_id = COALESCE(e.joined_to, e.expectation_id)
                        AND a.done_on >= e.said_on AND a.expectation_id IN (
                            SELECT w.expectation_id
                            FROM expectation_voice_published AS w
                            WHERE w.chapter_id = e.chapter_id
                                AND w.lead_id = COALESCE(e.joined_to, e.expectation_id))) AS answered_on
            FROM expectation_published AS e
            WHERE e.chapter_id = ?1 AND e.said_on >= ?2 AND e.said_on <= ?3
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

std::vector<Doing> done_in(sql::Read& db, base::ChapterId const& chapter, WhichDone const& which, Stretch const& at)
{
    return db.all<Doing>(R"sql(
        SELECT done.kind, done.done_id, done.title, done.done_on, COALESCE(done.village_name, done.village_code),
            done.role_area_id, (
                SELECT COUNT(*)
                FROM answer_now AS a
                WHERE a.chapter_id = ?1 AND a.kind = done.kind AND a.done_id = done.done_id)
        FROM (
            SELECT d.kind, d.done_id, d.title, d.done_on, v.name AS village_name, d.village_code, d.role_area_id
            FROM doing_tagged AS d
            LEFT JOIN area_published AS v ON v.code = d.village_code
            WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3
                AND (?5 = ?9 OR COALESCE(d.role_area_id, '') = ?5) AND (?4 = '' OR v.parent_code = ?4)
                AND CASE CAST(?6 AS BIGINT) WHEN 0 THEN 0 ELSE CASE WHEN EXISTS (
                    SELECT 1
                    FROM answer_now AS a
                    WHERE a.chapter_id = ?1 AND a.kind = d.kind AND a.done_id = d.done_id)
                    THEN 1 ELSE 2 END END = CAST(?6 AS BIGINT)
            ORDER BY d.done_on DESC, d.kind, d.done_id DESC
            LIMIT ?7 OFFSET ?8) AS done
        ORDER BY done.done_on DESC, done.kind, done.done_id DESC)sql",
        chapter, at.span.first, at.span.last, which.of.period.district_code, areas_asked(which.of), which.state,
        at.most, at.skip, any_area);
}

std::vector<Promise> promises_in(sql::Read& db, base::ChapterId const& chapter, std::string const& district,
    Span const& span, bool is_late, int most)
{
    return db.all<Promise>(R"sql(
        SELECT p.promise_id, p.expectation_id, p.words, p.due_on,
            CASE CAST(?5 AS BIGINT) WHEN 0 THEN NULL ELSE p.answered_on END, p.withdrawn_because, (
                SELECT MIN(o.name)
                FROM promise AS made
                JOIN officer_published AS o ON o.chapter_id = made.chapter_id AND o.account_id = made.noted_by
                WHERE made.chapter_id = ?1 AND made.promise_id = p.promise_id), (
                SELECT made.noted_at
                FROM promise AS made
                WHERE made.chapter_id = ?1 AND made.promise_id = p.promise_id)
        FROM promise_now AS p
        WHERE p.chapter_id = ?1 AND p.due_on >= ?2 AND p.due_on <= ?3 AND p.withdrawn_because IS NULL
            AND (?4 = '' OR p.village_code IN (
                SELECT code
                FROM area_published
                WHERE parent_code = ?4))
            AND CASE CAST(?5 AS BIGINT)
                WHEN 0 THEN CASE WHEN p.answered_on IS NULL THEN 1 ELSE 0 END
                ELSE CASE WHEN p.answered_on > p.due_on THEN 1 ELSE 0 END END = 1
        ORDER BY p.due_on, p.promise_id
        LIMIT ?6)sql",
        chapter, span.first, span.last, district, is_late, most);
}

std::vector<PublicAnswer> answers_in(
    sql::Read& db, base::ChapterId const& chapter, std::string const& district, Span const& span, int most)
{
    return db.all<PublicAnswer>(R"sql(
        SELECT e.role_area_id, COALESCE(v.name, e.village_code), CASE e.way WHEN 1 THEN e.words ELSE '' END, e.said_on,
            a.public_words, a.kind, d.title, a.done_on
        FROM doing AS d
        CROSS JOIN answer_now AS a
        CROSS JOIN expectation_published AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3
            AND a.chapter_id = ?1 AND a.kind = d.kind AND a.done_id = d.done_id
            AND e.chapter_id = ?1 AND e.expectation_id = a.lead_id AND (?4 = '' OR v.parent_code = ?4)
        ORDER BY a.done_on DESC, a.answer_id
        LIMIT ?5)sql",
        chapter, span.first, span.last, district, most);
}

// Those that lead, and those that are joined to them.
std::vector<PublicAnswer> public_answers_in(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, Span const& span, int most)
{
    return db.all<PublicAnswer>(R"sql(
        SELECT told.role_area_id, COALESCE(v.name, told.village_code), CASE told.way WHEN 1 THEN told.words ELSE '' END,
            told.said_on, told.public_words, told.kind, told.title, told.done_on
        FROM (
            SELECT e.expectation_id, a.answer_id, e.role_area_id, e.village_code, e.way, e.words, e.said_on,
                a.public_words, a.kind, d.title, a.done_on
            FROM doing AS d
            CROSS JOIN answer_now AS a
            CROSS JOIN expectation_published AS e
            WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3
                AND a.chapter_id = ?1 AND a.kind = d.kind AND a.done_id = d.done_id AND a.public_words <> ''
                AND e.chapter_id = ?1 AND e.expectation_id = a.lead_id AND a.done_on >= e.said_on
            UNION ALL
            SELECT e.expectation_id, a.answer_id, e.role_area_id, e.village_code, e.way, e.words, e.said_on,
                a.public_words, a.kind, d.title, a.done_on
            FROM doing AS d
            CROSS JOIN answer_now AS a
            CROSS JOIN expectation_joined_published AS j
            CROSS JOIN expectation_published AS e
            WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3
                AND a.chapter_id = ?1 AND a.kind = d.kind AND a.done_id = d.done_id AND a.public_words <> ''
                AND j.chapter_id = ?1 AND j.joined_to = a.lead_id
                AND e.chapter_id = ?1 AND e.expectation_id = j.expectation_id AND a.done_on >= e.said_on) AS told
        LEFT JOIN area_published AS v ON v.code = told.village_code
        WHERE ?4 = '' OR told.village_code = ?4
        ORDER BY told.done_on DESC, told.said_on DESC, told.expectation_id, told.answer_id
        LIMIT ?5)sql",
        chapter, span.first, span.last, village_code, most);
}

}

std::vector<Expected> expected_of(
    sql::Read& db, base::ChapterId const& chapter, Source source, OfArea const& of, int most)
{
    auto const& period = of.period;
    std::vector<Expected> rows;
    for (bool const is_answered : { false, true }) {
        Look const look { TallySort::Voices, period.district_code, area_asked(of),
            { is_answered ? period.since : long_ago, period.until }, is_answered ? Want::Met : Want::Unmet };
        auto const missing = most - static_cast<int>(rows.size());
        if (missing > 0)
            gather(rows, where_to_look(db, chapter, source, look, missing), static_cast<std::size_t>(most),
                [&](Span const& span, int many) {
                    return expected_in(db, chapter, { period, of.role_area_id, !of.role_area_id },
                        is_answered ? VoiceState::Answered : VoiceState::Waiting, { span, 0, many });
                });
    }
    return rows;
}

namespace {

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

}

Days days_of(std::vector<VoicesOfDay> const& said, WhichVoices const& which)
{
    auto const since = which.state == VoiceState::Waiting ? long_ago : which.of.period.since;
    std::map<base::Date, std::int64_t> sums;
    for (auto const& day : said)
        if (day.said_on >= since && which.of.holds(day.role_area_id)
            && (!which.age || age_of(day.said_on, which.today) == *which.age))
            sums[day.said_on] += of_state(day, which.state);
    return in_order(sums);
}

static std::int64_t of_state(DoneOfDay const& day, DoneState state)
{
    if (state == DoneState::All)
        return day.done;
    return state == DoneState::Answering ? day.answering : day.done - day.answering;
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

namespace {

// Few books are read at once from the first of those days to the last: the days between have nothing of it.
std::vector<Stretch> part_of(Source source, Days const& days, Part const& part)
{
    auto parts = stretches(days, part.skip, part.most);
    if (source == Source::Tally || parts.empty())
        return parts;
    Stretch whole { parts.front().span, parts.front().skip, 0 };
    for (auto const& one : parts) {
        whole.span.first = std::min(whole.span.first, one.span.first);
        whole.span.last = std::max(whole.span.last, one.span.last);
        whole.most += one.most;
    }
    return { whole };
}

}

std::vector<Expected> voices_of(sql::Read& db, base::ChapterId const& chapter, Source source, WhichVoices const& which,
    Days const& days, Part const& part)
{
    std::vector<Expected> rows;
    for (auto const& stretch : part_of(source, days, part))
        std::ranges::move(expected_in(db, chapter, which.of, which.state, stretch), std::back_inserter(rows));
    return rows;
}

std::vector<Doing> doings_of(sql::Read& db, base::ChapterId const& chapter, Source source, WhichDone const& which,
    Days const& days, Part const& part)
{
    std::vector<Doing> rows;
    for (auto const& stretch : part_of(source, days, part))
        std::ranges::move(done_in(db, chapter, which, stretch), std::back_inserter(rows));
    return rows;
}

// Deeds, of which there may be many, by their index; what other books keep besides.
std::vector<Doing> done_of(sql::Read& db, base::ChapterId const& chapter, OfArea const& of, int most)
{
    return db.all<Doing>(R"sql(
        SELECT done.kind, done.done_id, done.title, done.done_on, COALESCE(done.village_name, done.village_code),
            done.role_area_id, (
                SELECT COUNT(*)
                FROM answer_now AS a
                WHERE a.chapter_id = ?1 AND a.kind = done.kind AND a.done_id = done.done_id)
        FROM (
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
                        WHERE r.chapter_id = d.chapter_id AND r.deed_id = d.deed_id)
                ORDER BY d.done_on DESC, d.deed_id DESC
                LIMIT ?6) AS noted_by_hand
            UNION ALL
            SELECT d.kind, d.done_id, d.title, d.done_on, v.name AS village_name, d.village_code, d.role_area_id
            FROM doing_tagged AS d
            LEFT JOIN area_published AS v ON v.code = d.village_code
            WHERE d.chapter_id = ?1 AND d.kind <> 0 AND d.done_on >= ?2 AND d.done_on <= ?3
                AND (?4 = '' OR v.parent_code = ?4) AND COALESCE(d.role_area_id, '') = ?5) AS done
        ORDER BY done.done_on DESC, done.kind, done.done_id DESC
        LIMIT ?6)sql",
        chapter, of.period.since, of.period.until, of.period.district_code, area_asked(of), most);
}

std::vector<Promise> failed_promises(
    sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period, base::Date today, int most)
{
    auto const until = std::min(period.until, base::Date::from_days(today.days() - 1));
    std::vector<Promise> rows;
    for (bool const is_late : { false, true }) {
        Look const look { is_late ? TallySort::KeptPromises : TallySort::Promises, period.district_code, "",
            { period.since, until }, Want::Unmet };
        auto const missing = most - static_cast<int>(rows.size());
        if (missing > 0)
            gather(rows, where_to_look(db, chapter, source, look, missing), static_cast<std::size_t>(most),
                [&](Span const& span, int many) {
                    return promises_in(db, chapter, period.district_code, span, is_late, many);
                });
    }
    return rows;
}

std::vector<PublicAnswer> answers_for_meeting(
    sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period, int most)
{
    Look const look { TallySort::Answers, period.district_code, "", { period.since, period.until }, Want::Counted,
        From::Newest };
    std::vector<PublicAnswer> rows;
    gather(rows, where_to_look(db, chapter, source, look, most), static_cast<std::size_t>(most),
        [&](Span const& span, int many) { return answers_in(db, chapter, period.district_code, span, many); });
    return rows;
}

std::vector<PublicAnswer> public_answers(
    sql::Read& db, base::ChapterId const& chapter, Source source, std::string const& village_code, int most)
{
    constexpr base::Date last_day { 9999, 12, 31 };
    Look const look { TallySort::PublicAnswers, village_code, "", { long_ago, last_day }, Want::Counted, From::Newest };
    std::vector<PublicAnswer> rows;
    gather(rows, where_to_look(db, chapter, source, look, most), static_cast<std::size_t>(most),
        [&](Span const& span, int many) { return public_answers_in(db, chapter, village_code, span, many); });
    return rows;
}

}
