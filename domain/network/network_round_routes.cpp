// One woman, and the three questions that she is asked.
#include "base/http/told.h"
#include "domain/network/network_forms.h"
#include "domain/network/network_words.h"

#include <algorithm>

namespace network {

static base::Result<OneWoman> show_woman(MaySee, MemberId, sql::Read&, base::Now);
static base::Result<http::SeeOther> begin_round(MayNote, MemberId, AskRound, sql::Write&, base::Now);
static base::Result<Asking> show_round(MayNote, RoundId, FindNames, sql::Read&);
static base::Result<http::SeeOther> add_answer(MayNote, RoundId, NameWoman, sql::Write&, base::Now);
static base::Result<http::SeeOther> retract_round(MayNote, RoundId, SayWhy, sql::Write&, base::Now);
static base::Result<OneAnswer> show_answer(MayNote, AnswerId, sql::Read&);
static base::Result<http::SeeOther> retract_answer(MayNote, AnswerId, SayWhy, sql::Write&, base::Now);

static bool const rounds_told = http::tell_notes<&begin_round, &add_answer, &retract_round, &retract_answer>();

std::vector<http::Route> round_routes()
{
    return {
        http::get<&show_woman, &woman_page>("/network/women/{member}"),
        http::post<&begin_round>("/network/women/{member}/rounds")
            .redraws<&show_woman, &woman_page>()
            .also_from_phones(),
        http::get<&show_round, &round_page>("/network/rounds/{round}"),
        http::post<&add_answer>("/network/rounds/{round}/answers")
            .redraws<&show_round, &round_page>()
            .also_from_phones(),
        http::post<&retract_round>("/network/rounds/{round}/retraction")
            .redraws<&show_round, &round_page>()
            .also_from_phones(),
        http::get<&show_answer, &answer_page>("/network/answers/{answer}"),
        http::post<&retract_answer>("/network/answers/{answer}/retraction")
            .redraws<&show_answer, &answer_page>()
            .also_from_phones(),
    };
}

static base::Result<member::MemberLine> found_woman(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    auto woman = member::woman_here(db, chapter, id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, unknown_woman);
    return std::move(*woman);
}

static base::Result<OneWoman> show_woman(MaySee may, MemberId id, sql::Read& db, base::Now now)
{
    auto const& chapter = may.chapter();
    auto woman = TRY(found_woman(db, chapter, id));
    auto const hers = woman.id;
    OneWoman view { may, std::move(woman), has_consent(db, chapter, hers), has_declined(db, chapter, hers),
        ties_of(db, chapter, hers, base::date_in(may.zone(), now.at)), rounds_of(db, chapter, hers), {} };
    std::vector<MemberId> others;
    for (auto const& tie : view.ties)
        others.push_back(tie.other_id);
    add_women(db, chapter, others, view.names);
    return view;
}

static base::Result<http::SeeOther> begin_round(MayNote may, MemberId id, AskRound form, sql::Write& db, base::Now now)
{
    auto const woman = TRY(found_woman(db, may.chapter(), id));
    auto const consent = live_consent(db, may.chapter(), woman.id);
    if (!consent)
        return base::Problem(base::Kind::Refused, no_consent);
    if (auto const* const why = asked_problem(form.asked_on, base::date_in(may.zone(), now.at)))
        return form::field_problem("asked_on", *why);
    auto const round = keep_round(db, by(may, now), { woman.id, *consent, form.asked_on, form.way });
    return http::SeeOther { page::Url::of("/network/rounds", round), &say::begun };
}

static base::Result<Round> found_round(sql::Read& db, base::ChapterId const& chapter, RoundId const& id)
{
    auto round = find(db, chapter, id);
    if (!round)
        return base::Problem(base::Kind::Unknown, unknown_round);
    return std::move(*round);
}

static bool may_take_back(MayNote const& may, base::AccountId const& noted_by)
{
    return noted_by == may.account() || may.holds(keepers);
}

// The consent on which the round rests, and she herself, still want it.
static bool is_wanted(sql::Read& db, base::ChapterId const& chapter, Round const& round)
{
    return round.has_consent && !has_declined(db, chapter, round.member_id);
}

// Only what is added to her newest round counts.
static bool is_newest(sql::Read& db, base::ChapterId const& chapter, Round const& round)
{
    auto const all = rounds_of(db, chapter, round.member_id);
    auto const newest = std::find_if(all.begin(), all.end(), [](Round const& one) { return !one.retracted_because; });
    return newest != all.end() && newest->id == round.id;
}

static base::Result<Asking> show_round(MayNote may, RoundId id, FindNames asked, sql::Read& db)
{
    auto const& chapter = may.chapter();
    auto round = TRY(found_round(db, chapter, id));
    auto woman = TRY(found_woman(db, chapter, round.member_id));
    bool const may_retract = !round.retracted_because && may_take_back(may, round.noted_by);
    bool const wanted = is_wanted(db, chapter, round);
    bool const newest = is_newest(db, chapter, round);
    auto search = asked.q.value_or("");
    std::vector<member::MemberLine> women;
    if (!search.empty())
        women = member::find_members(db, chapter, member::Which { search, "" });
    std::erase_if(women,
        [&](member::MemberLine const& other) { return other.id == woman.id || has_declined(db, chapter, other.id); });
    return Asking { may, std::move(woman), std::move(round), answers_in(db, chapter, id), wanted, newest, may_retract,
        std::move(search), std::move(women) };
}

// Whom she names: a woman of this chapter who did not decline, not herself; nobody stands for somebody outside of the
// community.
static base::Result<std::optional<MemberId>> whom(
    sql::Read& db, base::ChapterId const& chapter, MemberId const& herself_id, std::string const& named)
{
    if (named == "outside")
        return std::optional<MemberId> {};
    auto const id = MemberId::parse(named);
    auto const woman = id ? member::woman_here(db, chapter, *id) : std::nullopt;
    if (!woman)
        return form::field_problem("named", unknown_woman);
    if (woman->id == herself_id)
        return form::field_problem("named", herself);
    if (has_declined(db, chapter, woman->id))
        return form::field_problem("named", not_wanted);
    return std::optional(woman->id);
}

static base::Result<http::SeeOther> add_answer(MayNote may, RoundId id, NameWoman form, sql::Write& db, base::Now now)
{
    auto const& chapter = may.chapter();
    auto const round = TRY(found_round(db, chapter, id));
    if (round.retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    if (!is_wanted(db, chapter, round))
        return base::Problem(base::Kind::Refused, no_consent);
    if (!is_newest(db, chapter, round))
        return base::Problem(base::Kind::Refused, asked_again);
    auto const named = TRY(whom(db, chapter, round.member_id, form.named));
    int answers = 0;
    for (auto const& before : answers_in(db, chapter, id)) {
        if (before.question != form.question || before.retracted_because)
            continue;
        if (named && before.named_id == named)
            return form::field_problem("named", named_already);
        ++answers;
    }
    if (answers >= most_named)
        return form::field_problem("question", enough_named);
    keep_answer(db, by(may, now), id, form.question, named);
    return http::SeeOther { page::Url::of("/network/rounds", id), &say::name_added };
}

static base::Result<http::SeeOther> retract_round(MayNote may, RoundId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const round = TRY(found_round(db, may.chapter(), id));
    if (!may_take_back(may, round.noted_by))
        return base::Problem(base::Kind::Forbidden, not_yours);
    if (round.retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_retraction(db, by(may, now), id, form.because.text);
    return http::SeeOther { page::Url::of("/network/women", round.member_id),
        done(say::retracted, form.because.has_mask) };
}

static base::Result<OneAnswer> show_answer(MayNote may, AnswerId id, sql::Read& db)
{
    auto answer = find(db, may.chapter(), id);
    if (!answer)
        return base::Problem(base::Kind::Unknown, unknown_answer);
    auto round = TRY(found_round(db, may.chapter(), answer->round_id));
    auto woman = TRY(found_woman(db, may.chapter(), round.member_id));
    if (!is_wanted(db, may.chapter(), round))
        return base::Problem(base::Kind::Refused, no_consent);
    bool const may_retract = !answer->retracted_because && may_take_back(may, answer->noted_by);
    return OneAnswer { may, std::move(woman), std::move(round), std::move(*answer), may_retract };
}

static base::Result<http::SeeOther> retract_answer(MayNote may, AnswerId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const view = TRY(show_answer(may, id, db));
    if (!may_take_back(may, view.answer.noted_by))
        return base::Problem(base::Kind::Forbidden, not_yours);
    if (view.answer.retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_retraction(db, by(may, now), id, form.because.text);
    return http::SeeOther { page::Url::of("/network/rounds", view.round.id),
        done(say::retracted, form.because.has_mask) };
}

}
