// What answers an expectation, and what is promised about it.
#include "base/indonesian.h"
#include "domain/enactment/enactment_forms.h"
#include "domain/enactment/enactment_words.h"

#include <algorithm>

namespace enactment {

static base::Result<AnswerView> show_answers(MaySee, ExpectationId, sql::Read&, base::Now);
static base::Result<http::SeeOther> give_answer(MayAnswer, ExpectationId, GiveAnswer, sql::Write&, base::Now);
static base::Result<http::SeeOther> promise_it(MayAnswer, ExpectationId, Promising, sql::Write&, base::Now);
static base::Result<TakingBack> before_undoing(MayAnswer, AnswerId, sql::Read&);
static base::Result<http::SeeOther> undo_answer(MayAnswer, AnswerId, SayWhy, sql::Write&, base::Now);
static base::Result<TakingBack> before_withdrawing(MayAnswer, PromiseId, sql::Read&, base::Now);
static base::Result<http::SeeOther> withdraw(MayAnswer, PromiseId, SayWhy, sql::Write&, base::Now);

std::vector<http::Route> answer_routes()
{
    return {
        http::get<&show_answers, &answer_page>("/answers/{expectation}"),
        http::post<&give_answer>("/answers/{expectation}").redraws<&show_answers, &answer_page>(),
        http::post<&promise_it>("/answers/{expectation}/promises").redraws<&show_answers, &answer_page>(),
        http::get<&before_undoing, &taking_back_page>("/answers/undo/{answer}"),
        http::post<&undo_answer>("/answers/undo/{answer}").redraws<&before_undoing, &taking_back_page>(),
        http::get<&before_withdrawing, &taking_back_page>("/promises/{promise}/withdraw"),
        http::post<&withdraw>("/promises/{promise}/withdraw").redraws<&before_withdrawing, &taking_back_page>(),
    };
}

// One that is answered by itself: joined to none.
static base::Result<Expected> found_lead(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& id)
{
    auto one = expected(db, chapter, id);
    if (!one && set_aside(db, chapter, id))
        return base::Problem(base::Kind::Refused, was_set_aside);
    if (!one)
        return base::Problem(base::Kind::Unknown, expectation::unknown);
    if (one->joined_to)
        return base::Problem(base::Kind::Refused, answer_its_lead);
    return std::move(*one);
}

static base::Result<AnswerView> show_answers(MaySee may, ExpectationId id, sql::Read& db, base::Now now)
{
    constexpr int most = 80;
    auto const& chapter = may.chapter();
    auto one = expected(db, chapter, id);
    auto const aside = one ? std::nullopt : set_aside(db, chapter, id);
    if (aside)
        one = aside->expected;
    if (!one)
        return base::Problem(base::Kind::Unknown, expectation::unknown);
    auto const lead = one->joined_to.value_or(id);
    AnswerView view { may, *one, areas(db, chapter), answers(db, chapter, lead), promises(db, chapter, lead), {},
        base::date_in(may.zone(), now.at) };
    if (aside)
        view.set_aside_because = aside->because;
    else if (may.holds(MayAnswer::given) && !one->joined_to)
        view.candidates = candidates(db, chapter, *one, most);
    return view;
}

static base::Result<http::SeeOther> give_answer(
    MayAnswer may, ExpectationId id, GiveAnswer form, sql::Write& db, base::Now now)
{
    auto const one = TRY(found_lead(db, may.chapter(), id));
    auto const slash = form.doing.find('/');
    auto const kind = kind_named(form.doing.substr(0, slash));
    auto const done_id = slash == std::string::npos ? std::string() : form.doing.substr(slash + 1);
    auto const what = kind ? doing(db, may.chapter(), *kind, done_id) : std::nullopt;
    if (!what)
        return form::field_problem("doing", doing_unknown);
    if (what->done_on < one.said_on)
        return form::field_problem("doing", done_before_it_was_said);
    auto const already = answers(db, may.chapter(), id);
    if (std::ranges::any_of(already, [&](Answer const& a) { return a.kind == *kind && a.done_id == what->done_id; }))
        return form::field_problem("doing", answered_already);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    auto const told = form.public_words ? form.public_words->text.reveal(may) : std::string();
    if (indonesian::speaks_of_harm(told))
        return form::field_problem("public_words", expectation::say_it_to_somebody);
    keep_answer(db, by(may, now), { id, *kind, done_id, form.because.text.reveal(may), told });
    bool const masked = form.because.has_mask || (form.public_words && form.public_words->has_mask);
    return http::SeeOther { page::Url::of("/answers", id), masked ? &say::answer_saved_masked : &say::answer_saved };
}

static base::Result<http::SeeOther> promise_it(
    MayAnswer may, ExpectationId id, Promising form, sql::Write& db, base::Now now)
{
    TRY(found_lead(db, may.chapter(), id));
    TRY(check_words(may, "words", form.words, form.means_otherwise));
    if (auto const* const why = due_problem(form.due_on, base::date_in(may.zone(), now.at)))
        return form::field_problem("due_on", *why);
    keep_promise(db, by(may, now), id, form.words.text, form.due_on);
    return http::SeeOther { page::Url::of("/answers", id), form.words.has_mask ? &say::noted_masked : &say::promised };
}

static base::Result<TakingBack> before_undoing(MayAnswer may, AnswerId id, sql::Read& db)
{
    auto const whose = answer_of(db, may.chapter(), id);
    if (!whose)
        return base::Problem(base::Kind::Unknown, unknown);
    return TakingBack { page::Url::of("/answers/undo", id), page::Url::of("/answers", *whose), say::undo_answer,
        say::undo_lead };
}

static base::Result<http::SeeOther> undo_answer(MayAnswer may, AnswerId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const asked = TRY(before_undoing(may, id, db));
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_undoing(db, by(may, now), id, form.because.text.reveal(may));
    return http::SeeOther { asked.way_back, &say::answer_undone };
}

static base::Result<TakingBack> before_withdrawing(MayAnswer may, PromiseId id, sql::Read& db, base::Now now)
{
    auto const one = promise(db, may.chapter(), id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown);
    TRY(may_withdraw(one->state(base::date_in(may.zone(), now.at))));
    return TakingBack { page::Url::of("/promises", id, "withdraw"), page::Url::of("/answers", one->expectation_id),
        say::withdraw, say::withdraw_lead };
}

static base::Result<http::SeeOther> withdraw(MayAnswer may, PromiseId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const asked = TRY(before_withdrawing(may, id, db, now));
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_withdrawal(db, by(may, now), id, form.because.text.reveal(may));
    return http::SeeOther { asked.way_back, &say::withdrawn };
}

}
