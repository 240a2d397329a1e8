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
static base::Result<http::SeeOther> say_capacity(MayKeep, MemberId, SayCapacity, sql::Write&, base::Now);

static std::vector<http::Route> routes()
{
    std::vector<http::Route> all {
        http::get<&list_circles, &list_page>("/mentoring"),
        http::get<&list_mentors, &mentors_page>("/mentoring/mentors"),
        http::get<&show_woman, &woman_page>("/mentoring/women/{member}"),
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

static base::Result<Listed> list_circles(MaySee may, FindCircles asked, sql::Read& db, base::Now now)
{
    constexpr int a_page = 50;
    auto const today = base::date_in(may.zone(), now.at);
    Listed listed { may, today, asked.ended };
    std::vector<Circle> open;
    if (!asked.ended) {
        open = open_circles(db, may.chapter());
        std::stable_sort(open.begin(), open.end(), [today](Circle const& one, Circle const& other) {
            return comes_before(one.pulse(), other.pulse(), today);
        });
        auto const in = [&](bool (*is)(Pulse const&, base::Date)) {
            return std::count_if(open.begin(), open.end(), [&](Circle const& one) { return is(one.pulse(), today); });
        };
        listed.silent = in(&is_silent);
        listed.overdue = in(&is_overdue);
    }
    listed.total = asked.ended ? count_ended(db, may.chapter()) : static_cast<std::int64_t>(open.size());
    listed.pages = static_cast<int>((listed.total + a_page - 1) / a_page);
    listed.page = std::clamp(asked.page.value_or(1), 1, std::max(listed.pages, 1));
    auto const from = static_cast<std::int64_t>(listed.page - 1) * a_page;
    if (asked.ended)
        listed.circles = ended_circles(db, may.chapter(), from, a_page);
    else
        listed.circles.assign(open.begin() + from, open.begin() + std::min(from + a_page, listed.total));
    return listed;
}

static base::Result<Mentors> list_mentors(MaySee may, sql::Read& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    return Mentors { may, loads(db, may.chapter(), base::Date::from_days(today.days() - load_days)) };
}

static base::Result<OneWoman> show_woman(MaySee may, MemberId id, sql::Read& db)
{
    auto woman = member::woman_here(db, may.chapter(), id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, unknown_woman);
    auto const hers = woman->id;
    return OneWoman { may, std::move(*woman), circles_of(db, may.chapter(), hers), left_by(db, may.chapter(), hers),
        can_carry(db, may.chapter(), hers) };
}

static base::Result<http::SeeOther> say_capacity(
    MayKeep may, MemberId id, SayCapacity form, sql::Write& db, base::Now now)
{
    auto const woman = member::woman_here(db, may.chapter(), id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, unknown_woman);
    if (form.women < 0 || form.women > most_to_carry)
        return form::field_problem("women", carry_unlikely);
    keep_capacity(db, by(may, now), woman->id, form.women);
    return http::SeeOther { page::Url::of("/mentoring/women", woman->id), &say::capacity_saved };
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
