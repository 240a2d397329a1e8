#include "domain/independence/independence_phones.h"

#include "base/http/told.h"
#include "domain/independence/independence_phones_store.h"
#include "domain/independence/independence_phones_words.h"
#include "domain/independence/independence_words.h"
#include "domain/session/session.h"

#include <boost/json.hpp>

#include <algorithm>
#include <numeric>
#include <set>

namespace independence {

using base::Kind;
using base::Problem;

namespace {

constexpr std::string_view instrument_kind = "independence.instrument";
constexpr std::string_view candidates_kind = "independence.candidates";
constexpr Round rounds[] { Round::Baseline, Round::Endline };

// ---- What phones hold ---------------------------------------------------------------------------------------------

struct PhonePlan {
    Round round = Round::Baseline;
    std::int64_t t1 = 0;
    std::int64_t t2 = 0;
};
BOOST_DESCRIBE_STRUCT(PhonePlan, (), (round, t1, t2))

// The file as it is, without what a phone does not ask with.
std::string const& questions()
{
    static std::string const text = [] {
        auto file = boost::json::parse(carried().text).as_object();
        for (auto& indicator : file["indicators"].as_array())
            for (auto const* const unused : { "ideas_from", "note" })
                indicator.as_object().erase(unused);
        return boost::json::serialize(file);
    }();
    return text;
}

struct PhoneInstrument {
    std::string id;
    std::vector<PhonePlan> plans;
    shape::Json questions;
};
BOOST_DESCRIBE_STRUCT(PhoneInstrument, (), (id, plans, questions))

std::optional<PhoneInstrument> instrument_of(sql::Read& db, base::ChapterId const& chapter, std::string const&)
{
    std::vector<PhonePlan> plans;
    for (auto const round : rounds)
        if (auto const plan = store::plan(db, chapter, round))
            plans.push_back({ round, plan->t1, plan->t2 });
    if (plans.empty())
        return std::nullopt;
    return PhoneInstrument { carried().id, std::move(plans), { questions() } };
}

struct PhoneWoman {
    std::string id;
    std::string name;
    Round due = Round::Baseline;
    std::optional<base::Date> asked_before;
};
BOOST_DESCRIBE_STRUCT(PhoneWoman, (), (id, name, due, asked_before))
struct PhoneCandidates {
    std::vector<PhoneWoman> women;
};
BOOST_DESCRIBE_STRUCT(PhoneCandidates, (), (women))

// Names alone, under the rule that who interviews may see them.
std::optional<PhoneCandidates> candidates_of(sql::Read& db, base::ChapterId const& chapter, std::string const& day)
{
    auto const date = base::Date::parse(day);
    if (!date)
        return std::nullopt;
    PhoneCandidates candidates;
    for (auto const& one : store::due_on(db, chapter, *date))
        if (store::plan(db, chapter, one.round))
            candidates.women.push_back({ one.id.text(), one.full_name.stored(), one.round, one.asked_before });
    if (candidates.women.empty())
        return std::nullopt;
    return candidates;
}

// ---- What a fact changes ------------------------------------------------------------------------------------------

// The first id in the address of the form that was sent.
std::string first_id(fact::Fact const& fact)
{
    boost::system::error_code failed;
    auto const body = boost::json::parse(fact.body, failed);
    auto const* const ids = failed || !body.is_object() ? nullptr : body.get_object().if_contains("ids");
    if (!ids || !ids->is_array() || ids->get_array().empty() || !ids->get_array()[0].is_string())
        return {};
    return std::string(ids->get_array()[0].get_string());
}

// She of whom a fact of this slice says that she was asked.
std::optional<member::MemberId> woman_asked(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    static std::set<std::string_view> const asked { "independence.begin", "independence.finish",
        "independence.record_interview" };
    if (!asked.contains(fact.kind))
        return std::nullopt;
    auto const made = http::id_under("/independence/interviews/", outcome.location);
    auto const id = fact.kind == "independence.finish" ? first_id(fact) : made;
    auto const interview = id.empty() ? std::nullopt : store::interview(db, fact.chapter, InterviewId(id));
    return interview ? std::optional(interview->member) : std::nullopt;
}

std::vector<base::Date> days_changed(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    auto const from = session::first_day_held(fact.at);
    if (fact.kind == "independence.fix_wave")
        return session::days_with_sheets(db, fact.chapter, from);
    if (auto const woman = woman_asked(db, fact, outcome))
        return session::days_on_sheets(db, fact.chapter, *woman, from);
    return session::days_with_other_sheets(db, fact, outcome);
}

}

std::vector<sync_door::Document> phone_documents()
{
    return { http::told_document<&instrument_of>(instrument_kind, MayInterview::given),
        http::told_document<&candidates_of>(candidates_kind, MayInterview::given) };
}

std::vector<sync_door::Carried> carried_by(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    std::vector<sync_door::Carried> carried;
    if (fact.kind == "independence.fix_wave")
        carried.push_back({ "chapter", instrument_kind, fact.chapter.text() });
    for (auto const& day : days_changed(db, fact, outcome))
        carried.push_back({ day.text(), candidates_kind, day.text() });
    return carried;
}

// ---- What a phone brings ------------------------------------------------------------------------------------------

base::Result<Finished> finished(Instrument const& instrument, Answers const& answers, store::Plan const& plan)
{
    auto const all = TRY(states(instrument, answers));
    auto const open = first_open(all);
    if (open >= 0)
        return Problem(Kind::Refused, not_complete, { { "topic", topic_code(instrument, open) } });
    Threshold const thresholds[] { { "T1", plan.t1 }, { "T2", plan.t2 } };
    Finished made;
    made.score = TRY(score(instrument, answers, thresholds));
    made.waits = std::ranges::any_of(all, &TopicState::postponed);
    return made;
}

std::string leaves_text(Score const& score)
{
    std::string out;
    for (auto const& one : score.indicators)
        out += one.leaf == Leaf::Missing ? '-' : one.leaf == Leaf::Adequate ? '1' : '0';
    return out;
}

namespace {

// A phone whose clock stands wrong has still asked her; then it was asked on the day it came.
base::Date day_asked(base::Date said, base::Date today)
{
    constexpr int longest_on_its_way = 60;
    bool const likely = said <= today && said.days() >= today.days() - longest_on_its_way;
    return likely ? said : today;
}

base::Result<> check_asking(sql::Read& db, base::ChapterId const& chapter, RecordInterview const& form)
{
    constexpr int day_minutes = 24 * 60;
    if (form.minutes < 0 || form.minutes > day_minutes)
        return Problem(Kind::Malformed, form::look_again, {}, { { "minutes", &not_minutes } });
    if (form.instrument != carried().id)
        return Problem(Kind::Refused, another_instrument);
    auto const plan = store::plan(db, chapter, form.round);
    if (!plan || plan->t1 != form.t1 || plan->t2 != form.t2)
        return Problem(Kind::Refused, another_plan);
    for (auto const& [item, value] : form.answer)
        if (carried().instrument.item_called(item) < 0)
            return Problem(Kind::Malformed, answers_refused, {}, { { "answer[" + item + "]", &answer_unknown_item } });
    return base::Nothing {};
}

base::Result<Answers> answers_of(RecordInterview const& form)
{
    std::vector<int> every(carried().instrument.items.size());
    std::iota(every.begin(), every.end(), 0);
    return with_typed(carried().instrument, {}, form.answer, every);
}

bool is_as_counted(RecordInterview const& form, Score const& score)
{
    bool const same_count = score.outcome ? form.count && *form.count == score.outcome->count : !form.count;
    return same_count && form.leaves == leaves_text(score);
}

}

base::Result<http::SeeOther> record_interview(
    MayInterview may, member::MemberId asked, RecordInterview form, sql::Write& db, base::Now now)
{
    auto const& chapter = may.chapter();
    auto const member = store::going_on(db, chapter, asked).value_or(asked);
    if (auto allowed = may_begin(db, chapter, member, form.round); !allowed) {
        if (allowed.problem().code == &once_a_wave)
            return Problem(Kind::Conflict, asked_already);
        return std::move(allowed.problem());
    }
    TRY(check_asking(db, chapter, form));
    auto const& instrument = carried().instrument;
    auto const answers = TRY(answers_of(form));
    auto const plan = store::plan(db, chapter, form.round).value();
    auto const done = TRY(finished(instrument, answers, plan));
    if (!is_as_counted(form, done.score))
        return Problem(Kind::Refused, scored_otherwise);
    TRY(store::keep_instrument(db, chapter, carried(), now.at));
    store::By const by { may.account(), now.at };
    auto const day = day_asked(form.asked_on, base::date_in(may.zone(), now.at));
    store::Interview const interview { db.fresh<InterviewId>(), member, form.round, carried().id, day };
    store::keep_interview(db, chapter, interview, by);
    store::keep_answers(db, chapter, interview.id, instrument, {}, answers, by);
    store::keep_score(db, chapter, interview.id, profile_of(instrument, done.score), plan, day, by);
    store::keep_course(db, chapter, interview.id, { form.mode, form.minutes }, by);
    return http::SeeOther { page::Url::of("/independence/interviews", interview.id, "review"),
        done.waits ? &say::finished_for_now : &say::finished };
}

// That she was asked; what she answered is not for whoever decides about a phone's notes.
std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (note.kind != "independence.record_interview" || !typed)
        return {};
    auto const id = note.about.empty() ? std::nullopt : member::MemberId::parse(note.about.front());
    auto const name = id ? store::name_of(db, chapter, *id) : std::nullopt;
    bool const endline = typed.value().one("round").value_or("") == "Endline";
    return words::say(endline ? say::told_endline : say::told_baseline, tongue,
        { { "name", name ? name->stored() : std::string("?") } });
}

}
