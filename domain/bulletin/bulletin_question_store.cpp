// The SQL of questions back: what was asked, sent, answered, brought back and shown.
#include "domain/bulletin/bulletin_store.h"

namespace bulletin {

std::int64_t count_questions(sql::Read& db, base::ChapterId const& chapter, WhichQuestions const& which)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM question_now
        WHERE chapter_id = ?1
            AND ?2 = CASE WHEN retracted_because IS NOT NULL THEN 2 WHEN state = 3 THEN 1 ELSE 0 END
            AND (CAST(?3 AS TEXT) IS NULL OR notice_id = CAST(?3 AS TEXT)))sql",
        chapter, which.state, which.notice_id);
}

std::vector<Question> questions(
    sql::Read& db, base::ChapterId const& chapter, WhichQuestions const& which, std::int64_t from, int most)
{
    return db.all<Question>(R"sql(
        SELECT q.question_id, q.notice_id, n.title, q.village_code, COALESCE(v.name, q.village_code), q.words,
            q.asked_on, q.noted_by, NULL, q.state, q.agency, q.channel, q.sent_on, q.answer, q.answered_on,
            q.returned_on, q.is_shown, q.retracted_because
        FROM question_now AS q
        LEFT JOIN notice_now AS n ON n.chapter_id = q.chapter_id AND n.notice_id = q.notice_id
        LEFT JOIN area_published AS v ON v.code = q.village_code
        WHERE q.chapter_id = ?1
            AND ?2 = CASE WHEN q.retracted_because IS NOT NULL THEN 2 WHEN q.state = 3 THEN 1 ELSE 0 END
            AND (CAST(?5 AS TEXT) IS NULL OR q.notice_id = CAST(?5 AS TEXT))
        ORDER BY CASE WHEN ?2 = 0 THEN q.asked_on ELSE '' END, q.asked_on DESC, q.question_id DESC
        LIMIT ?3 OFFSET ?4)sql",
        chapter, which.state, most, from, which.notice_id);
}

std::vector<Question> questions_about(sql::Read& db, base::ChapterId const& chapter, NoticeId const& notice)
{
    return db.all<Question>(R"sql(
        SELECT q.question_id, q.notice_id, n.title, q.village_code, COALESCE(v.name, q.village_code), q.words,
            q.asked_on, q.noted_by, NULL, q.state, q.agency, q.channel, q.sent_on, q.answer, q.answered_on,
            q.returned_on, q.is_shown, q.retracted_because
        FROM question_now AS q
        LEFT JOIN notice_now AS n ON n.chapter_id = q.chapter_id AND n.notice_id = q.notice_id
        LEFT JOIN area_published AS v ON v.code = q.village_code
        WHERE q.chapter_id = ?1 AND q.notice_id = ?2 AND q.retracted_because IS NULL
        ORDER BY q.asked_on, q.question_id)sql",
        chapter, notice);
}

std::vector<ShownQuestion> shown_questions(sql::Read& db, base::ChapterId const& chapter, NoticeId const& notice)
{
    return db.all<ShownQuestion>(R"sql(
        SELECT words, COALESCE(agency, ''), answer, answered_on
        FROM question_now
        WHERE chapter_id = ?1 AND notice_id = ?2 AND is_shown = 1 AND answer IS NOT NULL AND retracted_because IS NULL
        ORDER BY asked_on, question_id)sql",
        chapter, notice);
}

std::optional<Question> question(sql::Read& db, base::ChapterId const& chapter, QuestionId const& id)
{
    return db.one<Question>(R"sql(
        SELECT q.question_id, q.notice_id, n.title, q.village_code, COALESCE(v.name, q.village_code), q.words,
            q.asked_on, q.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = q.chapter_id AND o.account_id = q.noted_by), q.state, q.agency, q.channel,
            q.sent_on, q.answer, q.answered_on, q.returned_on, q.is_shown, q.retracted_because
        FROM question_now AS q
        LEFT JOIN notice_now AS n ON n.chapter_id = q.chapter_id AND n.notice_id = q.notice_id
        LEFT JOIN area_published AS v ON v.code = q.village_code
        WHERE q.chapter_id = ?1 AND q.question_id = ?2)sql",
        chapter, id);
}

QuestionId keep_question(sql::Write& db, By const& by, NewQuestion const& asked)
{
    auto const id = db.fresh<QuestionId>();
    db.run(R"sql(
        INSERT INTO question (chapter_id, question_id, notice_id, village_code, words, asked_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, id, asked.notice_id, asked.village_code, asked.words, asked.asked_on, by.account, by.at);
    return id;
}

void keep_sending(
    sql::Write& db, By const& by, QuestionId const& id, std::string const& agency, Channel channel, base::Date sent_on)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM question_sending
        WHERE chapter_id = ?1 AND question_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO question_sending (chapter_id, question_id, version, agency, channel, sent_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, id, version, agency, channel, sent_on, by.account, by.at);
}

void keep_answer(sql::Write& db, By const& by, QuestionId const& id, OwnText const& words, base::Date answered_on)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM question_answer
        WHERE chapter_id = ?1 AND question_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO question_answer (chapter_id, question_id, version, words, answered_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, version, words, answered_on, by.account, by.at);
}

void keep_return(sql::Write& db, By const& by, QuestionId const& id, base::Date returned_on)
{
    db.run(R"sql(
        INSERT INTO question_return (chapter_id, question_id, version, returned_on, noted_by, noted_at)
        SELECT ?1, ?2, MAX(version), CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS BIGINT)
        FROM question_answer
        WHERE chapter_id = ?1 AND question_id = ?2)sql",
        by.chapter, id, returned_on, by.account, by.at);
}

void keep_showing(sql::Write& db, By const& by, QuestionId const& id, bool is_shown)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM question_showing
        WHERE chapter_id = ?1 AND question_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO question_showing (chapter_id, question_id, version, is_shown, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, version, is_shown, by.account, by.at);
}

void keep_question_retraction(sql::Write& db, By const& by, QuestionId const& id, OwnText const& because)
{
    db.run(R"sql(
        INSERT INTO question_retraction (chapter_id, question_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

}
