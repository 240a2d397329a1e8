#include "base/http/told.h"
#include "base/plain_name.h"
#include "base/slice.h"
#include "domain/expectation/expectation_forms.h"
#include "domain/expectation/expectation_phones.h"
#include "domain/expectation/expectation_sample.h"
#include "domain/expectation/expectation_words.h"

#include <algorithm>

namespace expectation {

static base::Result<Listed> list_them(MaySee, FindExpectations, sql::Read&);
static base::Result<Writing> blank(MayNote, sql::Read&, base::Now);
static base::Result<http::SeeOther> note_expectation(MayNote, NoteExpectation, sql::Write&, base::Now);

static bool const notes_told = http::tell_notes<&note_expectation>();

static std::vector<http::Route> routes()
{
    std::vector<http::Route> all {
        http::get<&list_them, &list_page>("/expectations"),
        http::post<&note_expectation>("/expectations").redraws<&blank, &writing_page>().also_from_phones(),
        http::get<&blank, &writing_page>("/expectations/new"),
        http::get<&show, &expectation_page>("/expectations/{expectation}"),
    };
    for (auto const& more : { moderation_routes(), area_routes(), public_routes() })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

static base::Result<Listed> list_them(MaySee may, FindExpectations asked, sql::Read& db)
{
    constexpr int a_page = 50;
    auto const& chapter = may.chapter();
    auto const area = asked.role_area.value_or("");
    Which which { asked.state.value_or(State::Accepted), RoleAreaId::parse(area), area == "none",
        asked.village.value_or(""), asked.since, asked.until };
    Listed listed { may, which, {}, count(db, chapter, which), count_waiting(db, chapter) };
    listed.pages = static_cast<int>((listed.total + a_page - 1) / a_page);
    listed.page = std::clamp(asked.page.value_or(1), 1, std::max(listed.pages, 1));
    listed.lines = list(db, chapter, which, static_cast<std::int64_t>(listed.page - 1) * a_page, a_page);
    listed.areas = role_areas(db, chapter);
    auto const community = TRY(chapter::find(db, chapter));
    listed.villages = area::villages(db, community.regency_code);
    listed.slug = community.slug;
    return listed;
}

static base::Result<Writing> blank(MayNote may, sql::Read& db, base::Now now)
{
    constexpr int most_sessions = 20;
    auto const today = base::date_in(may.zone(), now.at);
    return Writing { role_areas(db, may.chapter()), TRY(villages_of(db, may.chapter())),
        session::sessions_until(db, may.chapter(), today, most_sessions) };
}

// What only the database can say of a note: its place, session and area are there.
static base::Result<> check_stands(sql::Read& db, base::ChapterId const& chapter, NoteExpectation const& form)
{
    if (form.village_code && !area::village(db, *form.village_code))
        return form::field_problem("village_code", village_unknown);
    if (form.session_id && !session::is_here(db, chapter, *form.session_id))
        return form::field_problem("session_id", session_unknown);
    auto const sorted = form.role_area_id ? role_area(db, chapter, *form.role_area_id) : std::nullopt;
    if (form.role_area_id && (!sorted || sorted->ended_because))
        return form::field_problem("role_area_id", area_not_open);
    return base::Nothing {};
}

static base::Result<http::SeeOther> note_expectation(MayNote may, NoteExpectation form, sql::Write& db, base::Now now)
{
    auto const name = form.name.value_or(base::Private<std::string>());
    TRY(form::not_longer(name.reveal(may), "name", 100));
    TRY(form::no_number_in(name.reveal(may), "name"));
    if (!name.reveal(may).empty() && !form.agrees)
        return form::field_problem("agrees", ask_her_first);
    TRY(check_words(may, "words", form.words, form.means_otherwise));
    if (auto const* const why = day_problem(form.said_on, base::date_in(may.zone(), now.at)))
        return form::field_problem("said_on", *why);
    TRY(check_stands(db, may.chapter(), form));
    auto const id = keep(db, by(may, now),
        { form.who, form.village_code.value_or(""), form.words.text, name, form.urgency, form.session_id,
            Way::NotedByAnOfficer, form.said_on });
    if (form.role_area_id)
        keep_sorting(db, by(may, now), id, *form.role_area_id);
    return http::SeeOther { page::Url::of("/expectations", id),
        form.words.has_mask ? &say::noted_masked : &say::noted };
}

base::Result<Shown> show(MaySee may, ExpectationId id, FindLead asked, sql::Read& db)
{
    constexpr int most_candidates = 60;
    auto const& chapter = may.chapter();
    auto one = find(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown);
    Shown shown { may, std::move(*one), events_of(db, chapter, id), joined_to(db, chapter, id), std::nullopt,
        std::nullopt, {}, role_areas(db, chapter), asked.q.value_or("") };
    if (shown.one.joined_to) {
        shown.leader = find(db, chapter, *shown.one.joined_to);
        for (auto const& other : joined_to(db, chapter, *shown.one.joined_to))
            if (other.expectation_id == id)
                shown.joining = other.id;
    } else if (shown.one.state == State::Accepted && shown.one.leads == 0) {
        shown.candidates = candidates(db, chapter, shown.one, shown.search, most_candidates);
    }
    return shown;
}

static std::vector<base::Export> exports_of_areas()
{
    return {
        base::Export::whole("role_area_now", "role_area_id,name_id,name_en,ended_because", "position, role_area_id"),
        base::Export::whole("role_area", "role_area_id,noted_by,noted_at", "role_area_id"),
        base::Export::whole(
            "role_area_name", "role_area_id,version,name_id,name_en,noted_by,noted_at", "role_area_id, version"),
        base::Export::whole("role_area_end", "role_area_id,because,noted_by,noted_at", "role_area_id"),
    };
}

static std::vector<base::Export> exports_of_what_was_said()
{
    return {
        { "expectation", R"sql(
            SELECT e.expectation_id, e.who, e.village_code, e.words, n.name, e.urgency, e.session_id, e.way, e.said_on,
                e.noted_by, e.noted_at
            FROM expectation AS e
            JOIN expectation_now AS n ON n.chapter_id = e.chapter_id AND n.expectation_id = e.expectation_id
            WHERE e.chapter_id = ?1
            ORDER BY e.expectation_id)sql",
            "expectation_id,who,village_code,words,name,urgency,session_id,way,said_on,noted_by,noted_at" },
        base::Export::whole("expectation_unnamed", "expectation_id,noted_by,noted_at", "expectation_id"),
        base::Export::whole(
            "expectation_sorting", "expectation_id,version,role_area_id,noted_by,noted_at", "expectation_id, version"),
        base::Export::whole("expectation_decision", "expectation_id,version,state,because,noted_by,noted_at",
            "expectation_id, version"),
        base::Export::whole(
            "expectation_joining", "joining_id,expectation_id,joined_to,noted_by,noted_at", "joining_id"),
        base::Export::whole("expectation_parting", "joining_id,because,noted_by,noted_at", "joining_id"),
    };
}

base::Slice slice()
{
    auto exports = exports_of_areas();
    for (auto const& one : exports_of_what_was_said())
        exports.push_back(one);
    return { .name = "expectation",
        .routes = routes(),
        .nav = { { say::title, "/expectations", "ear", MaySee::given, 50 } },
        .exports = std::move(exports),
        .leads = { { base::Place::Community, say::open_box, "/c/{}/expectations" } },
        .sample_order = 70,
        .sample = &fill_sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .tells = &tell };
}

}
