// The list, the mentors, one woman's circles; and what the slice hands to the program.
#include "base/slice.h"
#include "domain/mentoring/mentoring_forms.h"
#include "domain/mentoring/mentoring_phones.h"
#include "domain/mentoring/mentoring_sample.h"
#include "domain/mentoring/mentoring_words.h"

#include <algorithm>

namespace mentoring {

static base::Result<Listed> list_circles(MaySee, FindCircles, sql::Read&, base::Now);
static base::Result<Mentors> list_mentors(MaySee, sql::Read&, base::Now);
static base::Result<OneWoman> show_woman(MaySee, MemberId, sql::Read&);
static base::Result<HerMentees> list_mentees(MaySee, MemberId, sql::Read&);
static base::Result<HerMeetings> list_meetings(MaySee, MemberId, FindPage, sql::Read&, base::Now);
static base::Result<http::SeeOther> say_capacity(MayKeep, MemberId, SayCapacity, sql::Write&, base::Now);

static std::vector<http::Route> routes()
{
    std::vector<http::Route> all {
        http::get<&list_circles, &list_page>("/mentoring"),
        http::get<&list_mentors, &mentors_page>("/mentoring/mentors"),
        http::get<&show_woman, &woman_page>("/mentoring/women/{member}"),
        http::get<&list_mentees, &mentees_page>("/mentoring/women/{member}/mentees"),
        http::get<&list_meetings, &her_meetings_page>("/mentoring/women/{member}/meetings"),
        http::post<&say_capacity>("/mentoring/women/{member}/capacity").redraws<&show_woman, &woman_page>(),
    };
    for (auto const& more : { circle_routes(), meeting_routes() })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

words::Word const* done(words::Word const& word, bool has_mask)
{
    return has_mask ? &say::saved_masked : &word;
}

base::Result<> check_day(std::string_view field, base::Code const* why)
{
    if (why)
        return form::field_problem(std::string(field), *why);
    return base::Nothing {};
}

base::Result<Circle> found_circle(sql::Read& db, base::ChapterId const& chapter, CircleId const& id)
{
    auto one = find(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown);
    return std::move(*one);
}

base::Result<Circle> open_circle(sql::Read& db, base::ChapterId const& chapter, CircleId const& id)
{
    auto one = TRY(found_circle(db, chapter, id));
    TRY(may_note(one.ended_on));
    return one;
}

constexpr int a_page_of_circles = 50;

// How many rows stand before the page that was asked for.
static std::int64_t turn_to(Turned& at, std::int64_t total, std::optional<int> page)
{
    at.total = total;
    at.pages = static_cast<int>((total + a_page_of_circles - 1) / a_page_of_circles);
    at.page = std::clamp(page.value_or(1), 1, std::max(at.pages, 1));
    return static_cast<std::int64_t>(at.page - 1) * a_page_of_circles;
}

static void list_open(Listed& listed, std::vector<Circle> open, std::optional<int> page)
{
    auto const many = [&](Need need) {
        return std::count_if(
            open.begin(), open.end(), [&](Circle const& one) { return has(need, one.pulse(), listed.today); });
    };
    listed.open = static_cast<std::int64_t>(open.size());
    listed.silent = many(Need::Meeting);
    listed.overdue = many(Need::Outcome);
    std::erase_if(open, [&](Circle const& one) {
        return (listed.need && !has(*listed.need, one.pulse(), listed.today))
            || (listed.mentor && one.mentor_id != listed.mentor->id);
    });
    std::stable_sort(open.begin(), open.end(),
        [&](Circle const& one, Circle const& other) { return comes_before(one.pulse(), other.pulse(), listed.today); });
    auto const from = turn_to(listed.at, static_cast<std::int64_t>(open.size()), page);
    listed.circles.assign(open.begin() + from, open.begin() + std::min(from + a_page_of_circles, listed.at.total));
}

static base::Result<member::MemberLine> found_woman(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    auto woman = member::woman_here(db, chapter, id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, unknown_woman);
    return std::move(*woman);
}

static base::Result<Listed> list_circles(MaySee may, FindCircles asked, sql::Read& db, base::Now now)
{
    Listed listed { may, base::date_in(may.zone(), now.at), asked.ended, asked.need };
    if (asked.ended) {
        auto const from = turn_to(listed.at, count_ended(db, may.chapter()), asked.page);
        listed.circles = ended_circles(db, may.chapter(), from, a_page_of_circles);
        return listed;
    }
    if (asked.mentor_id)
        listed.mentor = TRY(found_woman(db, may.chapter(), *asked.mentor_id));
    list_open(listed, open_circles(db, may.chapter()), asked.page);
    return listed;
}

// The last day before those whose meetings are told beside a mentor's circles.
static base::Date load_since(base::Zone zone, base::Now now)
{
    return base::Date::from_days(base::date_in(zone, now.at).days() - load_days);
}

static base::Result<Mentors> list_mentors(MaySee may, sql::Read& db, base::Now now)
{
    return Mentors { may, loads(db, may.chapter(), load_since(may.zone(), now)) };
}

static base::Result<HerMentees> list_mentees(MaySee may, MemberId id, sql::Read& db)
{
    auto mentor = TRY(found_woman(db, may.chapter(), id));
    auto women = accompanied_by(db, may.chapter(), mentor.id);
    return HerMentees { may, std::move(mentor), std::move(women) };
}

static base::Result<HerMeetings> list_meetings(MaySee may, MemberId id, FindPage asked, sql::Read& db, base::Now now)
{
    auto const since = load_since(may.zone(), now);
    HerMeetings list { may, TRY(found_woman(db, may.chapter(), id)), {}, {} };
    auto const from = turn_to(list.at, count_meetings_by(db, may.chapter(), list.mentor.id, since), asked.page);
    list.meetings = meetings_by(db, may.chapter(), list.mentor.id, since, from, a_page_of_circles);
    return list;
}

static base::Result<OneWoman> show_woman(MaySee may, MemberId id, sql::Read& db)
{
    auto woman = TRY(found_woman(db, may.chapter(), id));
    auto const hers = woman.id;
    return OneWoman { may, std::move(woman), circles_of(db, may.chapter(), hers), left_by(db, may.chapter(), hers),
        capacity_said(db, may.chapter(), hers) };
}

static base::Result<http::SeeOther> say_capacity(
    MayKeep may, MemberId id, SayCapacity form, sql::Write& db, base::Now now)
{
    auto const woman = TRY(found_woman(db, may.chapter(), id));
    if (form.women < 0 || form.women > most_to_carry)
        return form::field_problem("women", carry_unlikely);
    keep_capacity(db, by(may, now), woman.id, form.women);
    return http::SeeOther { page::Url::of("/mentoring/women", woman.id), &say::capacity_saved };
}

static std::vector<base::Export> exports_of_circles()
{
    return {
        base::Export::whole("mentoring_circle",
            "circle_id,mentor_id,purpose,begun_on,meets_every,session_id,noted_by,noted_at", "circle_id"),
        base::Export::whole("mentoring_end", "circle_id,reason,because,ended_on,noted_by,noted_at", "circle_id"),
        base::Export::whole(
            "mentoring_joining", "joining_id,circle_id,member_id,joined_on,noted_by,noted_at", "joining_id"),
        base::Export::whole("mentoring_leaving", "joining_id,left_on,because,noted_by,noted_at", "joining_id"),
        base::Export::whole("mentoring_capacity", "member_id,version,women,noted_by,noted_at", "member_id, version"),
    };
}

static std::vector<base::Export> exports_of_meetings()
{
    return {
        base::Export::whole(
            "mentoring_meeting", "meeting_id,circle_id,held_on,way,words,noted_by,noted_at", "meeting_id"),
        base::Export::whole("mentoring_present", "meeting_id,member_id", "meeting_id, member_id"),
        base::Export::whole("mentoring_retraction", "meeting_id,because,noted_by,noted_at", "meeting_id"),
        base::Export::whole(
            "mentoring_step", "step_id,meeting_id,circle_id,what,whose,due_on,noted_by,noted_at", "step_id"),
        base::Export::whole("mentoring_outcome", "step_id,version,outcome,words,happened_on,due_on,noted_by,noted_at",
            "step_id, version"),
    };
}

base::Slice slice()
{
    auto exports = exports_of_circles();
    for (auto const& one : exports_of_meetings())
        exports.push_back(one);
    return { .name = "mentoring",
        .routes = routes(),
        .nav = { { say::title, "/mentoring", "hand-heart", MaySee::given, 24 } },
        .exports = std::move(exports),
        .leads = { { base::Place::Woman, say::see_hers, "/mentoring/women/{}", MaySee::given } },
        .sample_order = 74,
        .sample = &fill_sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .erases = &erase,
        .tells = &tell };
}

}
