// Questions back: noted in the village, sent to the agency, answered, brought back.
#include "base/http/told.h"
#include "domain/bulletin/bulletin_forms.h"
#include "domain/bulletin/bulletin_words.h"

#include <algorithm>

namespace bulletin {

static base::Result<ListedQuestions> list_questions(MaySee, FindQuestions, sql::Read&);
static base::Result<Asking> blank_question(MayCarry, AskAbout, sql::Read&);
static base::Result<http::SeeOther> note_question(MayCarry, NoteQuestion, sql::Write&, base::Now);
static base::Result<OneQuestion> show_question(MaySee, QuestionId, sql::Read&);
static base::Result<http::SeeOther> send_question(MayWrite, QuestionId, SendQuestion, sql::Write&, base::Now);
static base::Result<http::SeeOther> answer_question(MayWrite, QuestionId, AnswerQuestion, sql::Write&, base::Now);
static base::Result<http::SeeOther> return_answer(MayCarry, QuestionId, BringBack, sql::Write&, base::Now);
static base::Result<http::SeeOther> show_answer(MayWrite, QuestionId, ShowAnswer, sql::Write&, base::Now);
static base::Result<http::SeeOther> retract_question(MayCarry, QuestionId, RetractQuestion, sql::Write&, base::Now);

static bool const questions_told
    = http::tell_notes<&note_question, &send_question, &answer_question, &return_answer, &retract_question>();

std::vector<http::Route> question_routes()
{
    return {
        http::get<&list_questions, &questions_page>("/questions"),
        http::post<&note_question>("/questions").redraws<&blank_question, &asking_page>().also_from_phones(),
        http::get<&blank_question, &asking_page>("/questions/new"),
        http::get<&show_question, &question_page>("/questions/{question}"),
        http::post<&send_question>("/questions/{question}/send")
            .redraws<&show_question, &question_page>()
            .also_from_phones(),
        http::post<&answer_question>("/questions/{question}/answer")
            .redraws<&show_question, &question_page>()
            .also_from_phones(),
        http::post<&return_answer>("/questions/{question}/return")
            .redraws<&show_question, &question_page>()
            .also_from_phones(),
        http::post<&show_answer>("/questions/{question}/show").redraws<&show_question, &question_page>(),
        http::post<&retract_question>("/questions/{question}/retract")
            .redraws<&show_question, &question_page>()
            .also_from_phones(),
    };
}

static base::Result<ListedQuestions> list_questions(MaySee may, FindQuestions asked, sql::Read& db)
{
    constexpr int a_page = 50;
    WhichQuestions const which { asked.state.value_or(Which::Open), asked.notice_id };
    ListedQuestions listed { may, which, std::nullopt, {}, count_questions(db, may.chapter(), which) };
    if (which.notice_id)
        listed.notice = TRY(found_notice(db, may.chapter(), *which.notice_id));
    listed.pages = static_cast<int>((listed.total + a_page - 1) / a_page);
    listed.page = std::clamp(asked.page.value_or(1), 1, std::max(listed.pages, 1));
    listed.lines = questions(db, may.chapter(), which, static_cast<std::int64_t>(listed.page - 1) * a_page, a_page);
    return listed;
}

static base::Result<Asking> blank_question(MayCarry may, AskAbout asked, sql::Read& db)
{
    constexpr int most = 200;
    return Asking { asked.notice_id, notice_titles(db, may.chapter(), asked.notice_id, most),
        TRY(villages_of(db, may.chapter())) };
}

static base::Result<http::SeeOther> note_question(MayCarry may, NoteQuestion form, sql::Write& db, base::Now now)
{
    TRY(check_words(may, "words", form.words, form.means_otherwise));
    TRY(is_offered(db, may.chapter(), form.village_code, "village_code"));
    if (form.notice_id && !notice(db, may.chapter(), *form.notice_id))
        return form::field_problem("notice_id", notice_not_offered);
    auto const today = base::date_in(may.zone(), now.at);
    if (auto const* const why = step_day_problem(form.asked_on, std::nullopt, today))
        return form::field_problem("asked_on", *why);
    auto const id
        = keep_question(db, by(may, now), { form.notice_id, form.village_code, form.words.text, form.asked_on });
    return http::SeeOther { page::Url::of("/questions", id), form.words.has_mask ? &say::asked_masked : &say::asked };
}

static base::Result<Question> found_question(sql::Read& db, base::ChapterId const& chapter, QuestionId const& id)
{
    auto one = question(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_question);
    return std::move(*one);
}

// One that stands: with what was retracted nothing more is done.
static base::Result<Question> standing_question(sql::Read& db, base::ChapterId const& chapter, QuestionId const& id)
{
    auto one = TRY(found_question(db, chapter, id));
    if (one.retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    return one;
}

static base::Result<OneQuestion> show_question(MaySee may, QuestionId id, sql::Read& db)
{
    auto one = TRY(found_question(db, may.chapter(), id));
    auto about = one.notice_id ? notice(db, may.chapter(), *one.notice_id) : std::nullopt;
    bool const hers = one.noted_by == may.account() || may.holds(MayWrite::given);
    bool const may_retract = hers && may.holds(MayCarry::given) && !one.retracted_because;
    return OneQuestion { may, std::move(one), std::move(about), may_retract };
}

static base::Result<http::SeeOther> send_question(
    MayWrite may, QuestionId id, SendQuestion form, sql::Write& db, base::Now now)
{
    auto const one = TRY(standing_question(db, may.chapter(), id));
    TRY(may_send(one.step));
    TRY(form::not_longer(form.agency, "agency", 100));
    if (auto const* const why = step_day_problem(form.sent_on, one.asked_on, base::date_in(may.zone(), now.at)))
        return form::field_problem("sent_on", *why);
    keep_sending(db, by(may, now), id, form.agency, form.channel, form.sent_on);
    return http::SeeOther { page::Url::of("/questions", id), &say::sent };
}

static base::Result<http::SeeOther> answer_question(
    MayWrite may, QuestionId id, AnswerQuestion form, sql::Write& db, base::Now now)
{
    auto const one = TRY(standing_question(db, may.chapter(), id));
    TRY(may_answer(one.step));
    if (!form.means_otherwise && indonesian::speaks_of_harm(form.answer.text.reveal(may)))
        return form::field_problem("answer", form::may_endanger);
    if (auto const* const why = step_day_problem(form.answered_on, one.sent_on, base::date_in(may.zone(), now.at)))
        return form::field_problem("answered_on", *why);
    keep_answer(db, by(may, now), id, form.answer.text, form.answered_on);
    // What she read before it was shown was another answer.
    if (one.is_shown)
        keep_showing(db, by(may, now), id, false);
    auto const& done = one.is_shown ? say::answered_hidden : say::answered;
    return http::SeeOther { page::Url::of("/questions", id), form.answer.has_mask ? &say::saved_masked : &done };
}

static base::Result<http::SeeOther> return_answer(
    MayCarry may, QuestionId id, BringBack form, sql::Write& db, base::Now now)
{
    auto const one = TRY(standing_question(db, may.chapter(), id));
    TRY(may_return(one.step));
    if (auto const* const why = step_day_problem(form.returned_on, one.answered_on, base::date_in(may.zone(), now.at)))
        return form::field_problem("returned_on", *why);
    keep_return(db, by(may, now), id, form.returned_on);
    return http::SeeOther { page::Url::of("/questions", id), &say::returned };
}

static base::Result<http::SeeOther> show_answer(
    MayWrite may, QuestionId id, ShowAnswer form, sql::Write& db, base::Now now)
{
    auto const one = TRY(standing_question(db, may.chapter(), id));
    if (!one.notice_id)
        return base::Problem(base::Kind::Refused, has_no_notice);
    if (!one.answer)
        return base::Problem(base::Kind::Refused, answer_it_first);
    if (one.is_shown == form.is_shown)
        return base::Problem(base::Kind::Refused, already_so);
    if (form.is_shown && !form.has_read)
        return form::field_problem("has_read", read_it_first);
    keep_showing(db, by(may, now), id, form.is_shown);
    return http::SeeOther { page::Url::of("/questions", id), form.is_shown ? &say::shown : &say::hidden };
}

static base::Result<http::SeeOther> retract_question(
    MayCarry may, QuestionId id, RetractQuestion form, sql::Write& db, base::Now now)
{
    auto const one = TRY(standing_question(db, may.chapter(), id));
    if (one.noted_by != may.account() && !may.holds(MayWrite::given))
        return base::Problem(base::Kind::Forbidden, not_yours);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_question_retraction(db, by(may, now), id, form.because.text);
    return http::SeeOther { page::Url::of("/questions", id),
        form.because.has_mask ? &say::saved_masked : &say::question_retracted };
}

std::vector<base::Export> exports_of_questions()
{
    return {
        base::Export::whole(
            "question", "question_id,notice_id,village_code,words,asked_on,noted_by,noted_at", "question_id"),
        base::Export::whole(
            "question_sending", "question_id,version,agency,channel,sent_on,noted_by,noted_at", "question_id, version"),
        base::Export::whole(
            "question_answer", "question_id,version,words,answered_on,noted_by,noted_at", "question_id, version"),
        base::Export::whole(
            "question_return", "question_id,version,returned_on,noted_by,noted_at", "question_id, version"),
        base::Export::whole(
            "question_showing", "question_id,version,is_shown,noted_by,noted_at", "question_id, version"),
        base::Export::whole("question_retraction", "question_id,because,noted_by,noted_at", "question_id"),
    };
}

}
