#include "domain/network/network_store.h"

namespace network {

namespace {

void withhold(sql::Read& db, base::ChapterId const& chapter, Answer& answer)
{
    answer.is_withheld = answer.named_id && has_declined(db, chapter, *answer.named_id);
    if (answer.is_withheld)
        answer.full_name = {};
}

}

std::optional<Round> find(sql::Read& db, base::ChapterId const& chapter, RoundId const& id)
{
    return db.one<Round>(R"sql(
        SELECT r.round_id, COALESCE(m.merged_into, r.member_id), r.asked_on, r.way, r.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = r.chapter_id AND o.account_id = r.noted_by), t.because,
            CASE WHEN EXISTS (
                SELECT 1
                FROM consent_entry_published AS c
                WHERE c.chapter_id = r.chapter_id AND c.consent_id = r.consent_id AND c.withdrawn_on IS NULL)
            THEN 1 ELSE 0 END
        FROM network_round AS r
        LEFT JOIN member_published AS m ON m.chapter_id = r.chapter_id AND m.member_id = r.member_id
        LEFT JOIN network_round_retraction AS t ON t.chapter_id = r.chapter_id AND t.round_id = r.round_id
        WHERE r.chapter_id = ?1 AND r.round_id = ?2)sql",
        chapter, id);
}

std::vector<Round> rounds_of(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.all<Round>(R"sql(
        SELECT r.round_id, c.member_id, r.asked_on, r.way, r.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = r.chapter_id AND o.account_id = r.noted_by), t.because, 1
        FROM network_round AS r
        JOIN consent_named_published AS c ON c.chapter_id = r.chapter_id AND c.consent_id = r.consent_id
        LEFT JOIN network_round_retraction AS t ON t.chapter_id = r.chapter_id AND t.round_id = r.round_id
        WHERE r.chapter_id = ?1 AND c.withdrawn_on IS NULL AND r.member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?2)
        ORDER BY r.asked_on DESC, r.noted_at DESC, r.round_id DESC)sql",
        chapter, woman);
}

std::optional<Answer> find(sql::Read& db, base::ChapterId const& chapter, AnswerId const& id)
{
    auto answer = db.one<Answer>(R"sql(
        SELECT a.answer_id, a.round_id, a.question, COALESCE(m.merged_into, a.named_id), COALESCE((
                SELECT w.full_name
                FROM member_published AS w
                WHERE w.chapter_id = a.chapter_id AND w.member_id = COALESCE(m.merged_into, a.named_id)), ''),
            a.noted_by, t.because
        FROM network_answer AS a
        LEFT JOIN member_published AS m ON m.chapter_id = a.chapter_id AND m.member_id = a.named_id
        LEFT JOIN network_answer_retraction AS t ON t.chapter_id = a.chapter_id AND t.answer_id = a.answer_id
        WHERE a.chapter_id = ?1 AND a.answer_id = ?2)sql",
        chapter, id);
    if (answer)
        withhold(db, chapter, *answer);
    return answer;
}

std::vector<Answer> answers_in(sql::Read& db, base::ChapterId const& chapter, RoundId const& id)
{
    auto answers = db.all<Answer>(R"sql(
        SELECT a.answer_id, a.round_id, a.question, w.member_id, COALESCE(w.full_name, ''), a.noted_by, t.because
        FROM network_answer AS a
        LEFT JOIN member_published AS m ON m.chapter_id = a.chapter_id AND m.member_id = a.named_id
        LEFT JOIN member_published AS w ON w.chapter_id = a.chapter_id
            AND w.member_id = COALESCE(m.merged_into, a.named_id)
        LEFT JOIN network_answer_retraction AS t ON t.chapter_id = a.chapter_id AND t.answer_id = a.answer_id
        WHERE a.chapter_id = ?1 AND a.round_id = ?2
        ORDER BY a.question, CASE WHEN w.member_id IS NULL THEN 1 ELSE 0 END, w.search_key, a.answer_id)sql",
        chapter, id);
    for (auto& answer : answers)
        withhold(db, chapter, answer);
    return answers;
}

RoundId keep_round(sql::Write& db, By const& by, NewRound const& round)
{
    auto const id = db.fresh<RoundId>();
    db.run(R"sql(
        INSERT INTO network_round (chapter_id, round_id, member_id, consent_id, asked_on, way, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, id, round.member_id, round.consent_id, round.asked_on, round.way, by.account, by.at);
    return id;
}

void keep_retraction(sql::Write& db, By const& by, RoundId const& id, Text const& because)
{
    db.run(R"sql(
        INSERT INTO network_round_retraction (chapter_id, round_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

void keep_answer(
    sql::Write& db, By const& by, RoundId const& id, Question question, std::optional<MemberId> const& named)
{
    db.run(R"sql(
        INSERT INTO network_answer (chapter_id, answer_id, round_id, question, named_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, db.fresh<AnswerId>(), id, question, named, by.account, by.at);
}

void keep_retraction(sql::Write& db, By const& by, AnswerId const& id, Text const& because)
{
    db.run(R"sql(
        INSERT INTO network_answer_retraction (chapter_id, answer_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

}
