#include "base/slice.h"

#include "base/http/told.h"
#include "base/indonesian.h"
#include "base/unicode.h"
#include "domain/independence/independence_forms.h"
#include "domain/independence/independence_phones.h"
#include "domain/independence/independence_words.h"

#include <algorithm>

namespace independence {

using base::Kind;
using base::Problem;

namespace {

constexpr int most_listed = 50;

bool const notes_told = http::tell_notes<&record_interview>();

std::vector<http::Route> routes()
{
    using http::get;
    using http::post;
    return {
        get<&overview, &overview_page>("/independence"),
        get<&export_csv>("/independence/export.csv"),
        get<&codebook_csv>("/independence/codebook.csv"),
        get<&show_wave, &wave_page>("/independence/waves/{wave}"),
        post<&fix_wave>("/independence/waves/{wave}").redraws<&show_wave, &wave_page>(),
        get<&show_woman, &woman_page>("/independence/women/{member}"),
        post<&record_interview>("/independence/women/{member}/interviews").also_from_phones(),
        get<&interviews, &interviews_page>("/independence/interviews"),
        get<&new_interview, &new_interview_page>("/independence/interviews/new"),
        post<&begin>("/independence/interviews").redraws<&new_interview, &new_interview_page>(),
        get<&show_review, &review_page>("/independence/interviews/{interview}/review"),
        post<&finish>("/independence/interviews/{interview}/finish").redraws<&show_review, &review_page>(),
        get<&show_paper, &paper_page>("/independence/interviews/{interview}/answers"),
        post<&save_paper>("/independence/interviews/{interview}/answers").redraws<&show_paper, &paper_page>(),
        get<&show_topic, &topic_page>("/independence/interviews/{interview}/{topic}"),
        post<&save_topic>("/independence/interviews/{interview}/{topic}").redraws<&show_topic, &topic_page>(),
    };
}

// One interview with all that its screens need.
struct Opened {
    store::Interview interview;
    base::Private<std::string> full_name;
    Instrument instrument;
    store::Plan plan;
    PrivateAnswers answers;
};

base::Result<Opened> opened(sql::Read& db, base::ChapterId const& chapter, InterviewId const& id)
{
    auto const found = store::interview(db, chapter, id);
    if (!found)
        return Problem(Kind::Unknown, http::no_such_page);
    if (!store::still_consents(db, chapter, found->member))
        return Problem(Kind::Refused, no_consent);
    auto const text = store::instrument_text(db, chapter, found->instrument_id);
    INVARIANT(text, "an interview's instrument is kept");
    auto instrument = found->instrument_id == carried().id ? base::Result<Instrument>(carried().instrument)
                                                           : read_instrument(*text);
    auto const plan = store::plan(db, chapter, found->round);
    INVARIANT(instrument && plan, "an interview has its instrument and its plan");
    auto answers = store::answers(db, chapter, id, instrument.value());
    return Opened { *found, store::name_of(db, chapter, found->member).value_or(base::Private<std::string>()),
        std::move(instrument.value()), *plan, std::move(answers) };
}

page::Url topic_url(InterviewId const& id, Instrument const& instrument, int topic)
{
    if (topic < 0 || topic >= topics(instrument))
        return page::Url::of("/independence/interviews", id, "review");
    return page::Url::of("/independence/interviews", id, topic_code(instrument, topic));
}

base::Result<int> topic_named(Instrument const& instrument, std::string_view code)
{
    auto const topic = topic_called(instrument, code);
    if (topic < 0)
        return Problem(Kind::Unknown, http::no_such_page);
    return topic;
}

// Letters that mean something to LIKE are left out: nobody is called so.
std::string sought(std::string_view typed)
{
    auto out = unicode::folded(unicode::readable(typed));
    std::erase_if(out, [](char ch) { return ch == '%' || ch == '_' || ch == '\\'; });
    return out.substr(0, 100);
}

}

base::Slice slice()
{
    return {
        .name = "independence",
        .routes = routes(),
        .nav = { { say::title, "/independence", "sprout", permit::secretariat | permit::facilitator | permit::evaluator,
            60 } },
        .exports = exports(),
        .sample_order = 50,
        .sample = &fill_sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .erases = &store::erase,
        .tells = &tell,
    };
}

base::Result<InterviewList> interviews(MayInterview may, sql::Read& db)
{
    return InterviewList { may, store::open_interviews(db, may.chapter(), most_listed),
        store::plan(db, may.chapter(), Round::Baseline).has_value() };
}

base::Result<Beginning> new_interview(MayInterview may, FindWomen query, sql::Read& db)
{
    auto const round = query.round.value_or(Round::Baseline);
    // Whoever comes for one woman sees her alone, until she searches for another.
    store::Sought const wanted { sought(query.search.value_or("")), query.search ? std::nullopt : query.member };
    return Beginning { may, round, query.search.value_or(""), query.member,
        store::candidates(db, may.chapter(), round, wanted, most_listed) };
}

base::Result<> may_begin(sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member, Round round)
{
    if (!store::name_of(db, chapter, member))
        return Problem(Kind::Unknown, woman_unknown);
    if (!store::plan(db, chapter, round))
        return Problem(Kind::Refused, plan_first);
    if (!store::has_consent(db, chapter, member))
        return Problem(Kind::Refused, no_consent);
    if (store::interview_of(db, chapter, member, round))
        return Problem(Kind::Conflict, once_a_wave);
    if (round == Round::Endline) {
        auto const before = store::interview_of(db, chapter, member, Round::Baseline);
        if (!before || !store::score_kept(db, chapter, before->id))
            return Problem(Kind::Refused, no_baseline);
    }
    return base::Nothing {};
}

base::Result<http::SeeOther> begin(MayInterview may, BeginInterview form, sql::Write& db, base::Now now)
{
    auto const& chapter = may.chapter();
    TRY(may_begin(db, chapter, form.member, form.round));
    auto const& instrument = carried();
    TRY(store::keep_instrument(db, chapter, instrument, now.at));
    store::Interview const interview { db.fresh<InterviewId>(), form.member, form.round, instrument.id,
        base::date_in(may.zone(), now.at) };
    store::keep_interview(db, chapter, interview, { may.account(), now.at });
    return http::SeeOther { topic_url(interview.id, instrument.instrument, 0), &say::begun };
}

base::Result<TopicScreen> show_topic(MayInterview may, InterviewId id, std::string code, sql::Read& db)
{
    auto it = TRY(opened(db, may.chapter(), id));
    auto const topic = TRY(topic_named(it.instrument, code));
    auto const asked = TRY(asking(it.instrument, it.answers.reveal(may)));
    TopicScreen screen { may, it.interview, it.full_name, std::move(it.instrument), it.plan, topic, {}, false,
        std::move(it.answers) };
    for (int const at : items_of(screen.instrument, topic)) {
        if (asked[static_cast<std::size_t>(at)] == Asking::Ask)
            screen.items.push_back(at);
        screen.postponed |= asked[static_cast<std::size_t>(at)] == Asking::Postponed;
    }
    return screen;
}

base::Result<http::SeeOther> save_topic(
    MayInterview may, InterviewId id, std::string code, GiveAnswers form, sql::Write& db, base::Now now)
{
    auto const it = TRY(opened(db, may.chapter(), id));
    auto const& before = it.answers.reveal(may);
    auto const topic = TRY(topic_named(it.instrument, code));
    auto const asked = TRY(asking(it.instrument, before));
    auto shown = items_of(it.instrument, topic);
    std::erase_if(shown, [&](int at) { return asked[static_cast<std::size_t>(at)] != Asking::Ask; });
    auto const after = TRY(with_typed(it.instrument, before, form.answer, shown));
    auto missing = TRY(unanswered(it.instrument, after, topic));
    auto const was_shown = [&](base::FieldProblem const& one) {
        return std::ranges::any_of(shown, [&](int at) {
            return one.field == "answer[" + it.instrument.items[static_cast<std::size_t>(at)].id + "]";
        });
    };
    bool const more = !missing.empty();
    std::erase_if(missing, [&](auto const& one) { return !was_shown(one); });
    if (!missing.empty())
        return Problem(Kind::Malformed, form::look_again, {}, std::move(missing));
    store::keep_answers(db, may.chapter(), id, it.instrument, before, after, { may.account(), now.at });
    if (more)
        return http::SeeOther { topic_url(id, it.instrument, topic), &say::more_here };
    auto const unwilling = topic == 0 && first_open(TRY(states(it.instrument, after))) < 0;
    return http::SeeOther { topic_url(id, it.instrument, unwilling ? -1 : topic + 1), &say::saved };
}

base::Result<PaperForm> show_paper(MayInterview may, InterviewId id, sql::Read& db)
{
    auto it = TRY(opened(db, may.chapter(), id));
    return PaperForm { may, it.interview, it.full_name, std::move(it.instrument), it.plan, std::move(it.answers) };
}

base::Result<http::SeeOther> save_paper(
    MayInterview may, InterviewId id, GiveAnswers form, sql::Write& db, base::Now now)
{
    auto const it = TRY(opened(db, may.chapter(), id));
    std::vector<int> every;
    for (std::size_t at = 0; at < it.instrument.items.size(); ++at)
        every.push_back(static_cast<int>(at));
    auto const after = TRY(with_typed(it.instrument, it.answers.reveal(may), form.answer, every));
    store::keep_answers(db, may.chapter(), id, it.instrument, it.answers.reveal(may), after, { may.account(), now.at });
    return http::SeeOther { topic_url(id, it.instrument, -1), &say::saved };
}

base::Result<Review> show_review(MayInterview may, InterviewId id, sql::Read& db)
{
    auto it = TRY(opened(db, may.chapter(), id));
    auto all = TRY(states(it.instrument, it.answers.reveal(may)));
    return Review { may, it.interview, it.full_name, std::move(it.instrument), std::move(all), std::move(it.answers),
        store::score_kept(db, may.chapter(), id).has_value() };
}

base::Result<http::SeeOther> finish(MayInterview may, InterviewId id, EmptyForm, sql::Write& db, base::Now now)
{
    auto const it = TRY(opened(db, may.chapter(), id));
    auto const done = TRY(finished(it.instrument, it.answers.reveal(may), it.plan));
    store::keep_score(db, may.chapter(), id, profile_of(it.instrument, done.score), it.plan,
        base::date_in(may.zone(), now.at), { may.account(), now.at });
    return http::SeeOther { "/independence/interviews", done.waits ? &say::finished_for_now : &say::finished };
}

namespace {

base::Result<Round> round_named(std::string_view name)
{
    if (name == "baseline")
        return Round::Baseline;
    if (name == "endline")
        return Round::Endline;
    return Problem(Kind::Unknown, http::no_such_page);
}

}

base::Result<WaveForm> show_wave(MayPlan may, std::string wave, sql::Read& db)
{
    auto const round = TRY(round_named(wave));
    return WaveForm { round, store::plan(db, may.chapter(), round),
        store::interviews_begun(db, may.chapter(), round) > 0 };
}

base::Result<http::SeeOther> fix_wave(MayPlan may, std::string wave, FixPlan form, sql::Write& db, base::Now now)
{
    auto const round = TRY(round_named(wave));
    if (store::interviews_begun(db, may.chapter(), round) > 0)
        return Problem(Kind::Conflict, plan_frozen);
    form::Bad bad;
    auto const amount = [&](std::string_view field, std::string const& typed) -> std::int64_t {
        auto const read = indonesian::read_rupiah(typed);
        if (read && read.value() > 0 && read.value() <= 1'000'000'000)
            return read.value();
        bad.push_back({ std::string(field), &not_a_threshold });
        return 0;
    };
    store::Plan const plan { amount("t1", form.t1), amount("t2", form.t2), form.design_level };
    if (!bad.empty())
        return Problem(Kind::Malformed, form::look_again, {}, std::move(bad));
    store::keep_plan(db, may.chapter(), round, plan, { may.account(), now.at });
    return http::SeeOther { page::Url::of("/independence/waves", wave), &say::fixed };
}

}
