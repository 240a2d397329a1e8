// What the account tells of answers. Whatever it reads of the books, it reads by an index and in order,
// and stops when it is full.
#include "domain/enactment/account_store.h"

#include "domain/enactment/account_tally.h"

#include <algorithm>
#include <map>

namespace enactment {

namespace {

constexpr base::Date long_ago { 1900, 1, 1 };

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

// Where the lead is comes first, by what PostgreSQL plans well; its words are read for those that are shown.
std::vector<PublicAnswer> answers_in(
    sql::Read& db, base::ChapterId const& chapter, std::string const& district, Span const& span, int most)
{
    return db.all<PublicAnswer>(R"sql(
        SELECT found.answer_id, e.role_area_id, COALESCE(found.village_name, e.village_code),
            CASE e.way WHEN 1 THEN e.words ELSE '' END, e.said_on, found.public_words, found.kind, found.title,
            found.done_on
        FROM (
            SELECT l.expectation_id, v.name AS village_name, a.answer_id, a.public_words, a.kind, d.title, a.done_on
            FROM doing_noted AS d
            CROSS JOIN answer_now AS a
            CROSS JOIN expectation_accepted_published AS l
            LEFT JOIN area_published AS v ON v.code = l.village_code
            WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3
                AND a.chapter_id = ?1 AND a.kind = d.kind AND a.done_id = d.noted_id
                AND l.chapter_id = ?1 AND l.expectation_id = a.lead_id AND (?4 = '' OR v.parent_code = ?4)
            ORDER BY a.done_on DESC, a.answer_id
            LIMIT ?5) AS found
        CROSS JOIN expectation_published AS e
        WHERE e.chapter_id = ?1 AND e.expectation_id = found.expectation_id
        ORDER BY found.done_on DESC, found.answer_id)sql",
        chapter, span.first, span.last, district, most);
}

// What was done since somebody said it, of all that is joined to the same.
std::vector<PublicAnswer> answers_since(
    sql::Read& db, base::ChapterId const& chapter, ExpectationId const& lead, base::Date said_on)
{
    return db.all<PublicAnswer>(R"sql(
        SELECT a.answer_id, e.role_area_id, COALESCE(v.name, e.village_code),
            CASE e.way WHEN 1 THEN e.words ELSE '' END, e.said_on, a.public_words, a.kind, a.title, a.done_on
        FROM answer_now AS a
        CROSS JOIN expectation_published AS e
        LEFT JOIN area_published AS v ON v.code = e.village_code
        WHERE a.chapter_id = ?1 AND a.lead_id = ?2 AND a.done_on >= ?3 AND a.expectation_id IN (
                SELECT w.expectation_id
                FROM expectation_voice_published AS w
                WHERE w.chapter_id = ?1 AND w.lead_id = ?2)
            AND e.chapter_id = ?1 AND e.expectation_id = ?2)sql",
        chapter, lead, said_on);
}

// The newest of the period that are answered, at most as many as a page of a list.
std::vector<Expected> answered_voices(
    sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period)
{
    constexpr std::int64_t looked_at = 50;
    WhichVoices const which { { period }, VoiceState::Answered };
    auto const days = days_of(voices_by_day(db, chapter, source, period), which);
    auto const skip = std::max<std::int64_t>(0, sum_of(days) - looked_at);
    auto voices = voices_of(db, chapter, source, which, days, { skip, static_cast<int>(looked_at) });
    std::ranges::reverse(voices);
    return voices;
}

// Those that lead, and those that are joined to them. What officers heard is told without its words.
std::vector<PublicAnswer> answers_to_heard_in(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, Span const& span, int most)
{
    return db.all<PublicAnswer>(R"sql(
        SELECT told.answer_id, told.role_area_id, COALESCE(v.name, told.village_code), '', told.said_on,
            told.public_words, told.kind, told.title, told.done_on
        FROM (
            SELECT e.expectation_id, a.answer_id, e.role_area_id, e.village_code, e.said_on, a.public_words, a.kind,
                d.title, a.done_on
            FROM doing_noted AS d
            CROSS JOIN answer_now AS a
            CROSS JOIN expectation_published AS e
            WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3
                AND a.chapter_id = ?1 AND a.kind = d.kind AND a.done_id = d.noted_id AND a.public_words <> ''
                AND e.chapter_id = ?1 AND e.expectation_id = a.lead_id AND e.way = 0
                AND a.done_on >= e.said_on
            UNION ALL
            SELECT e.expectation_id, a.answer_id, e.role_area_id, e.village_code, e.said_on, a.public_words, a.kind,
                d.title, a.done_on
            FROM doing_noted AS d
            CROSS JOIN answer_now AS a
            CROSS JOIN expectation_joined_published AS j
            CROSS JOIN expectation_published AS e
            WHERE d.chapter_id = ?1 AND d.done_on >= ?2 AND d.done_on <= ?3
                AND a.chapter_id = ?1 AND a.kind = d.kind AND a.done_id = d.noted_id AND a.public_words <> ''
                AND j.chapter_id = ?1 AND j.joined_to = a.lead_id
                AND e.chapter_id = ?1 AND e.expectation_id = j.expectation_id AND e.way = 0
                AND a.done_on >= e.said_on) AS told
        LEFT JOIN area_published AS v ON v.code = told.village_code
        WHERE ?4 = '' OR told.village_code = ?4
        ORDER BY told.done_on DESC, told.said_on DESC, told.expectation_id, told.answer_id
        LIMIT ?5)sql",
        chapter, span.first, span.last, village_code, most);
}

}

std::vector<PublicAnswer> answers_for_meeting(
    sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period, int most)
{
    Look const look { TallySort::Answers, period.district_code, "", { period.since, period.until }, Want::Counted,
        From::Newest };
    std::vector<PublicAnswer> rows;
    gather(rows, where_to_look(db, chapter, source, look, most), static_cast<std::size_t>(most),
        [&](Span const& span, int many) { return answers_in(db, chapter, period.district_code, span, many); });
    std::map<std::string, base::Date> asked; // each lead once, and again when it was said earlier by somebody else
    for (auto const& voice : answered_voices(db, chapter, source, period)) {
        auto const lead = voice.joined_to.value_or(voice.id);
        auto const [at, is_new] = asked.try_emplace(lead.text(), voice.said_on);
        if (!is_new && voice.said_on >= at->second)
            continue;
        if (is_new && asked.size() > static_cast<std::size_t>(most))
            break;
        at->second = voice.said_on;
        for (auto& one : answers_since(db, chapter, lead, voice.said_on))
            if (std::ranges::find(rows, one.id, &PublicAnswer::id) == rows.end())
                rows.push_back(std::move(one));
    }
    std::ranges::sort(rows, [](PublicAnswer const& one, PublicAnswer const& other) {
        return one.done_on != other.done_on ? one.done_on > other.done_on : one.id.text() < other.id.text();
    });
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(most)));
    return rows;
}

std::vector<PublicAnswer> answers_to_heard(
    sql::Read& db, base::ChapterId const& chapter, Source source, std::string const& village_code, int most)
{
    constexpr base::Date last_day { 9999, 12, 31 };
    Look const look { TallySort::AnswersToHeard, village_code, "", { long_ago, last_day }, Want::Counted,
        From::Newest };
    std::vector<PublicAnswer> rows;
    gather(rows, where_to_look(db, chapter, source, look, most), static_cast<std::size_t>(most),
        [&](Span const& span, int many) { return answers_to_heard_in(db, chapter, village_code, span, many); });
    return rows;
}

std::vector<Latent> latent_outcomes(sql::Read& db, base::ChapterId const& chapter, Period const& period, int most)
{
    return db.all<Latent>(R"sql(
        SELECT told.kind, d.done_id, d.title, d.done_on, told.who, told.words
        FROM (
            SELECT o.kind, o.done_id, o.who, o.words, o.noted_at, o.outcome_id
            FROM doing_outcome AS o
            WHERE o.chapter_id = ?1 AND o.function = ?2 AND NOT EXISTS (
                SELECT 1
                FROM doing_outcome_retraction AS r
                WHERE r.chapter_id = o.chapter_id AND r.outcome_id = o.outcome_id)
            ORDER BY o.noted_at DESC, o.outcome_id DESC
            LIMIT 200) AS told
        CROSS JOIN doing_noted AS d
        LEFT JOIN area_published AS v ON v.code = d.village_code
        WHERE d.chapter_id = ?1 AND d.kind = told.kind AND d.noted_id = told.done_id AND d.done_on >= ?3
            AND d.done_on <= ?4 AND (?5 = '' OR v.parent_code = ?5)
        ORDER BY told.noted_at DESC, told.outcome_id DESC
        LIMIT ?6)sql",
        chapter, Function::Latent, period.since, period.until, period.district_code, most);
}

}
