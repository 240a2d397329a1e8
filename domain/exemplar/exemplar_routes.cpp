// What was seen: of whom, by whom, and what became of the note.
#include "base/http/told.h"
#include "base/slice.h"
#include "domain/exemplar/exemplar_phones.h"
#include "domain/exemplar/exemplar_proposal_forms.h"
#include "domain/exemplar/exemplar_proposal_words.h"
#include "domain/exemplar/exemplar_sample.h"
#include "domain/exemplar/exemplar_words.h"

namespace exemplar {

static base::Result<Finding> find_women(MaySee, FindWomen, sql::Read&);
static base::Result<OneWoman> show_woman(MaySee, MemberId, sql::Read&);
static base::Result<Writing> blank(MayNote, Beginning, sql::Read&, base::Now);
static base::Result<http::SeeOther> note_practice(MayNote, NotePractice, sql::Write&, base::Now);
static base::Result<OneNote> show_note(MaySee, SeenId, sql::Read&);
static base::Result<http::SeeOther> retract(MayNote, SeenId, SayWhy, sql::Write&, base::Now);

static bool const notes_told = http::tell_notes<&note_practice, &retract>();

static std::vector<http::Route> routes()
{
    auto all = practice_routes();
    for (auto const& more : { proposal_routes(), decision_routes(), story_routes() })
        all.insert(all.end(), more.begin(), more.end());
    for (auto&& route :
        std::initializer_list<http::Route> {
            http::get<&find_women, &finding_page>("/practices/women"),
            http::get<&show_woman, &woman_page>("/practices/women/{member}"),
            http::get<&blank, &writing_page>("/practices/seen"),
            http::post<&note_practice>("/practices/seen").redraws<&blank, &writing_page>().also_from_phones(),
            http::get<&show_note, &note_page>("/practices/seen/{seen}"),
            http::post<&retract>("/practices/seen/{seen}/retract").redraws<&show_note, &note_page>().also_from_phones(),
        })
        all.push_back(route);
    return all;
}

static base::Result<Finding> find_women(MaySee may, FindWomen asked, sql::Read& db)
{
    constexpr int most = 50;
    auto search = asked.q.value_or("");
    member::Which const which { search, "", most };
    return Finding { may, std::move(search), member::find_members(db, may.chapter(), which),
        member::count_members(db, may.chapter(), which) };
}

static base::Result<OneWoman> show_woman(MaySee may, MemberId id, sql::Read& db)
{
    constexpr int most_marks = 60;
    auto woman = member::woman_here(db, may.chapter(), id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, unknown_woman);
    auto const hers = woman->id;
    OneWoman view { may, std::move(*woman), practices(db, may.chapter()), seen_of_woman(db, may.chapter(), hers),
        observed(db, may.chapter(), hers), came_in_a_row(came_or_not(db, may.chapter(), hers)),
        came_on_time(session::marked_present(db, may.chapter(), hers, most_marks), may.zone()), {} };
    // What mentoring notes is for those who note it: the treasurer does not read it.
    if (may.holds(MayPropose::given))
        view.kept_promises = kept_promises(db, may.chapter(), hers);
    return view;
}

static base::Result<Writing> blank(MayNote may, Beginning asked, sql::Read& db, base::Now now)
{
    constexpr int most_sessions = 20;
    return Writing { may, asked.member_id ? member::woman_here(db, may.chapter(), *asked.member_id) : std::nullopt,
        practices(db, may.chapter()),
        session::sessions_until(db, may.chapter(), base::date_in(may.zone(), now.at), most_sessions) };
}

// A session that is named is of that day; on another she was somewhere else.
static base::Result<> check_session(
    sql::Read& db, base::ChapterId const& chapter, std::string const& session_id, base::Date seen_on)
{
    auto const day = session_day(db, chapter, session_id);
    if (!day)
        return form::field_problem("session_id", session_unknown);
    if (*day != seen_on)
        return form::field_problem("session_id", session_of_another_day);
    return base::Nothing {};
}

static base::Result<http::SeeOther> note_practice(MayNote may, NotePractice form, sql::Write& db, base::Now now)
{
    auto const typed_place = form.place.value_or(form::OwnWords {});
    auto const& place = typed_place.text.reveal(may);
    auto const seen = practice(db, may.chapter(), form.practice_id);
    if (!seen || seen->ended_because)
        return form::field_problem("practice_id", practice_not_open);
    auto const woman = member::woman_here(db, may.chapter(), form.member_id);
    if (!woman)
        return form::field_problem("member_id", unknown_woman);
    if (auto const* const why = day_problem(form.seen_on, base::date_in(may.zone(), now.at)))
        return form::field_problem("seen_on", *why);
    if (form.session_id)
        TRY(check_session(db, may.chapter(), *form.session_id, form.seen_on));
    if (!form.session_id && place.empty())
        return form::field_problem("place", say_where);
    TRY(form::not_longer(place, "place", 80));
    TRY(check_words(may, "words", form.words, form.means_otherwise));
    keep_seen(db, by(may, now), { form.practice_id, woman->id, form.seen_on, form.session_id, place, form.words.text });
    return http::SeeOther { page::Url::of("/practices/women", woman->id),
        form.words.has_mask || typed_place.has_mask ? &say::noted_masked : &say::noted };
}

static base::Result<Seen> found_note(sql::Read& db, base::ChapterId const& chapter, SeenId const& id)
{
    auto one = find(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_note);
    return std::move(*one);
}

static base::Result<OneNote> show_note(MaySee may, SeenId id, sql::Read& db)
{
    auto seen = TRY(found_note(db, may.chapter(), id));
    auto practice = TRY(found_practice(db, may.chapter(), seen.practice_id));
    bool const hers = seen.noted_by == may.account() || may.holds(MayKeep::given);
    bool const may_retract = hers && may.holds(MayNote::given) && !seen.retracted_because;
    return OneNote { may, std::move(seen), std::move(practice), may_retract };
}

static base::Result<http::SeeOther> retract(MayNote may, SeenId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const seen = TRY(found_note(db, may.chapter(), id));
    if (seen.noted_by != may.account() && !may.holds(MayKeep::given))
        return base::Problem(base::Kind::Forbidden, not_yours);
    if (seen.retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    auto const& because = form.because.text.reveal(may);
    TRY(form::not_longer(because, "because", 300));
    keep_retraction(db, by(may, now), id, because);
    return http::SeeOther { page::Url::of("/practices/women", seen.member_id),
        form.because.has_mask ? &say::noted_masked : &say::retracted };
}

static std::vector<base::Export> exports()
{
    return {
        base::Export::whole("practice_now", "practice_id,cerdas_value,name_id,name_en,ended_because",
            "cerdas_value, position, practice_id"),
        base::Export::whole("practice", "practice_id,cerdas_value,noted_by,noted_at", "practice_id"),
        base::Export::whole(
            "practice_name", "practice_id,version,name_id,name_en,noted_by,noted_at", "practice_id, version"),
        base::Export::whole("practice_end", "practice_id,because,noted_by,noted_at", "practice_id"),
        base::Export::whole("practice_seen",
            "seen_id,practice_id,member_id,seen_on,session_id,place,words,noted_by,noted_at", "seen_id"),
        base::Export::whole("practice_retraction", "seen_id,because,noted_by,noted_at", "seen_id"),
    };
}

base::Slice slice()
{
    auto all_exports = exports();
    for (auto const& one : proposal_exports())
        all_exports.push_back(one);
    return { .name = "exemplar",
        .routes = routes(),
        .nav = { { say::title, "/practices", "star", MaySee::given, 26 },
            { say::models, "/exemplars", "award", MayPropose::given, 27 } },
        .exports = std::move(all_exports),
        .leads = { { base::Place::Woman, say::see_hers, "/practices/women/{}", MaySee::given },
            { base::Place::Community, say::read_stories, "/c/{}/stories" } },
        .sample_order = 72,
        .sample = &fill_sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .erases = &erase,
        .tells = &tell };
}

}
