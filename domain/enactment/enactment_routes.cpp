// What was done, noted by hand or found in the books, and what is told of it.
#include "base/http/told.h"
#include "base/slice.h"
#include "domain/enactment/account_chore.h"
#include "domain/enactment/enactment_forms.h"
#include "domain/enactment/enactment_phones.h"
#include "domain/enactment/enactment_sample.h"
#include "domain/enactment/enactment_words.h"
#include "domain/session/session.h"

#include <algorithm>

namespace enactment {

static base::Result<Writing> blank(MayNote, sql::Read&);
static base::Result<http::SeeOther> note_deed(MayNote, NoteDeed, sql::Write&, base::Now);
static base::Result<DoingView> show(MaySee, std::string kind, std::string done, sql::Read&);
static base::Result<http::SeeOther> tell_outcome(
    MayNote, std::string kind, std::string done, TellOutcome, sql::Write&, base::Now);
static base::Result<TakingBack> before_retracting(MayNote, DeedId, sql::Read&);
static base::Result<http::SeeOther> retract(MayNote, DeedId, SayWhy, sql::Write&, base::Now);
static base::Result<TakingBack> before_retracting_outcome(MayNote, OutcomeId, sql::Read&);
static base::Result<http::SeeOther> retract_outcome(MayNote, OutcomeId, SayWhy, sql::Write&, base::Now);

static bool const notes_told = http::tell_notes<&note_deed, &tell_outcome, &retract, &retract_outcome>();

static std::vector<http::Route> routes()
{
    std::vector<http::Route> all {
        http::get<&blank, &writing_page>("/deeds/new"),
        http::post<&note_deed>("/deeds").redraws<&blank, &writing_page>().also_from_phones(),
        http::get<&show, &doing_page>("/doings/{kind}/{done}"),
        http::post<&tell_outcome>("/doings/{kind}/{done}/outcomes").redraws<&show, &doing_page>().also_from_phones(),
        http::get<&before_retracting, &taking_back_page>("/deeds/{deed}/retract"),
        http::post<&retract>("/deeds/{deed}/retract")
            .redraws<&before_retracting, &taking_back_page>()
            .also_from_phones(),
        http::get<&before_retracting_outcome, &taking_back_page>("/outcomes/{outcome}/retract"),
        http::post<&retract_outcome>("/outcomes/{outcome}/retract")
            .redraws<&before_retracting_outcome, &taking_back_page>()
            .also_from_phones(),
    };
    for (auto const& more : { account_routes(), answer_routes() })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::optional<Kind> kind_named(std::string_view name)
{
    Kind kind = Kind::Deed;
    if (!boost::describe::enum_from_string(std::string(name).c_str(), kind))
        return std::nullopt;
    return kind;
}

static base::Result<Writing> blank(MayNote may, sql::Read& db)
{
    auto const community = TRY(chapter::find(db, may.chapter()));
    return Writing { areas(db, may.chapter()), area::villages(db, community.regency_code) };
}

static base::Result<http::SeeOther> note_deed(MayNote may, NoteDeed form, sql::Write& db, base::Now now)
{
    TRY(check_words(may, "words", form.words, form.means_otherwise));
    auto const all = areas(db, may.chapter());
    auto const area = std::ranges::find(all, form.role_area_id, &Area::id);
    if (area == all.end() || area->ended_because)
        return form::field_problem("role_area_id", area_not_open);
    if (form.village_code && !area::village(db, *form.village_code))
        return form::field_problem("village_code", village_unknown);
    if (auto const* const why = done_problem(form.done_on, base::date_in(may.zone(), now.at)))
        return form::field_problem("done_on", *why);
    NewDeed const made { form.role_area_id, form.words.text, form.village_code.value_or(""), form.done_on };
    if (!form.again && has_twin(db, may.chapter(), made))
        return form::field_problem("again", maybe_twice);
    auto const id = keep_deed(db, by(may, now), made);
    return http::SeeOther { address(Kind::Deed, id.text()), form.words.has_mask ? &say::noted_masked : &say::noted };
}

template <class May>
static base::Result<> may_retract(May const& may, Deed const& one, std::int64_t answers)
{
    if (!may_take_back(may, one.account))
        return base::Problem(base::Kind::Forbidden, not_yours);
    if (one.retracted_because)
        return base::Problem(base::Kind::Refused, undone_already);
    if (answers > 0 && !may.holds(MayAnswer::given))
        return base::Problem(base::Kind::Refused, answers_something);
    return base::Nothing {};
}

// A deed that was retracted is still shown, struck through; of a book, only what stands in it.
static base::Result<DoingView> show(MaySee may, std::string kind_name, std::string done, sql::Read& db)
{
    auto const& chapter = may.chapter();
    auto const kind = kind_named(kind_name);
    if (!kind)
        return base::Problem(base::Kind::Unknown, unknown);
    auto found = doing(db, chapter, *kind, done);
    DoingView view { may, {}, std::nullopt, areas(db, chapter), {}, {} };
    if (auto const id = DeedId::parse(done); id && *kind == Kind::Deed)
        view.deed = deed(db, chapter, *id);
    if (!found && view.deed)
        found = Doing { Kind::Deed, done, view.deed->words, view.deed->done_on, view.deed->village_name,
            view.deed->role_area_id, 0 };
    if (!found)
        return base::Problem(base::Kind::Unknown, unknown);
    view.doing = std::move(*found);
    view.answers = expected_by(db, chapter, *kind, view.doing.done_id);
    view.outcomes = outcomes(db, chapter, *kind, view.doing.done_id);
    if (view.deed)
        view.may_retract = static_cast<bool>(may_retract(may, *view.deed, view.doing.answers));
    return view;
}

static base::Result<http::SeeOther> tell_outcome(
    MayNote may, std::string kind_name, std::string done, TellOutcome form, sql::Write& db, base::Now now)
{
    auto const kind = kind_named(kind_name);
    if (!kind)
        return base::Problem(base::Kind::Unknown, unknown);
    if (!doing(db, may.chapter(), *kind, done)) {
        if (*kind != Kind::Session || !session::is_here(db, may.chapter(), done))
            return base::Problem(base::Kind::Unknown, unknown, { { "waits_for", done } });
        if (!is_under_way(db, may.chapter(), done, base::date_in(may.zone(), now.at)))
            return base::Problem(base::Kind::Refused, session_not_held);
    }
    TRY(check_words(may, "words", form.words, form.means_otherwise));
    keep_outcome(db, by(may, now), *kind, done, form.function, form.who, form.words.text);
    return http::SeeOther { address(*kind, done), form.words.has_mask ? &say::noted_masked : &say::outcome_noted };
}

static base::Result<TakingBack> before_retracting(MayNote may, DeedId id, sql::Read& db)
{
    auto const one = deed(db, may.chapter(), id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown);
    auto const stands = doing(db, may.chapter(), Kind::Deed, id.text());
    TRY(may_retract(may, *one, stands ? stands->answers : 0));
    return TakingBack { page::Url::of("/deeds", id, "retract"), address(Kind::Deed, id.text()), say::retract,
        say::retract_lead };
}

static base::Result<http::SeeOther> retract(MayNote may, DeedId id, SayWhy form, sql::Write& db, base::Now now)
{
    TRY(before_retracting(may, id, db));
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_retraction(db, by(may, now), id, form.because.text.reveal(may));
    return http::SeeOther { address(Kind::Deed, id.text()), &say::retracted };
}

static base::Result<TakingBack> before_retracting_outcome(MayNote may, OutcomeId id, sql::Read& db)
{
    auto const whose = outcome_of(db, may.chapter(), id);
    if (!whose)
        return base::Problem(base::Kind::Unknown, unknown);
    if (!may_take_back(may, whose->account))
        return base::Problem(base::Kind::Forbidden, not_yours);
    return TakingBack { page::Url::of("/outcomes", id, "retract"), address(whose->kind, whose->done_id),
        say::retract_outcome, say::retract_outcome_lead };
}

static base::Result<http::SeeOther> retract_outcome(
    MayNote may, OutcomeId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const asked = TRY(before_retracting_outcome(may, id, db));
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_outcome_retraction(db, by(may, now), id, form.because.text.reveal(may));
    return http::SeeOther { asked.way_back, &say::retracted };
}

static std::vector<base::Export> exports_of_doings()
{
    return {
        base::Export::whole("deed", "deed_id,role_area_id,words,village_code,done_on,noted_by,noted_at", "deed_id"),
        base::Export::whole("deed_retraction", "deed_id,because,noted_by,noted_at", "deed_id"),
        base::Export::whole(
            "doing_tag", "kind,sort_id,version,role_area_id,noted_by,noted_at", "kind, sort_id, version"),
        base::Export::whole(
            "doing_outcome", "outcome_id,kind,done_id,function,who,words,noted_by,noted_at", "outcome_id"),
        base::Export::whole("doing_outcome_retraction", "outcome_id,because,noted_by,noted_at", "outcome_id"),
        base::Export::whole("account_publication", "version,is_public,noted_by,noted_at", "version"),
        base::Export::whole("account_count", "counted_at,feed_at", "counted_at"),
        base::Export::whole(
            "account_tally", "sort,place,role_area_id,day,counted,met", "sort, place, role_area_id, day"),
    };
}

static std::vector<base::Export> exports_of_answers()
{
    return {
        base::Export::whole("enactment_answer",
            "answer_id,expectation_id,kind,done_id,because,public_words,noted_by,noted_at", "answer_id"),
        base::Export::whole("enactment_answer_undoing", "answer_id,because,noted_by,noted_at", "answer_id"),
        base::Export::whole("promise", "promise_id,expectation_id,words,due_on,noted_by,noted_at", "promise_id"),
        base::Export::whole("promise_withdrawal", "promise_id,because,noted_by,noted_at", "promise_id"),
    };
}

base::Slice slice()
{
    auto exports = exports_of_doings();
    for (auto const& one : exports_of_answers())
        exports.push_back(one);
    return { .name = "enactment",
        .routes = routes(),
        .nav = { { say::title, "/account", "clipboard-check", MayRead::given, 52 } },
        .chores = { { count_account, &next_count } },
        .exports = std::move(exports),
        .leads = { { base::Place::Community, say::open_public, "/c/{}/account", ~0U, &is_public },
            { base::Place::Box, say::came_of_it, "/c/{}/account?village={village}#said", ~0U, &is_public },
            { base::Place::HeldSession, say::outcomes_short, "/doings/Session/{}", MaySee::given },
            { base::Place::Expectation, say::answer_title, "/answers/{}", MaySee::given } },
        .sample_order = 76,
        .sample = &fill_sample,
        .tells = &tell };
}

}
