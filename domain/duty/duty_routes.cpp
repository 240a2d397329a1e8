// The overview, one officer, the list of duties; and what the slice hands to the program.
#include "base/plain_name.h"
#include "base/slice.h"
#include "domain/duty/duty_forms.h"
#include "domain/duty/duty_phones.h"
#include "domain/duty/duty_sample.h"
#include "domain/duty/duty_words.h"

#include <algorithm>

namespace duty {

static base::Result<Overview> show_overview(MaySee, AskPeriod, sql::Read&, base::Now);
static base::Result<OneOfficer> show_officer(MaySee, OfficerId, AskPeriod, sql::Read&, base::Now);
static base::Result<http::SeeOther> say_hours(MaySay, OfficerId, SayHours, sql::Write&, base::Now);
static base::Result<Sorts> show_sorts(MaySee, sql::Read&);
static base::Result<http::SeeOther> add_duty(MayKeep, AddDuty, sql::Write&, base::Now);
static base::Result<Ending> before_duty_ends(MayKeep, DutyId, sql::Read&);
static base::Result<http::SeeOther> end_duty(MayKeep, DutyId, SayWhy, sql::Write&, base::Now);
static base::Result<http::SeeOther> separate(MayKeep, SeparateDuties, sql::Write&, base::Now);
static base::Result<Ending> before_apart_ends(MayKeep, ApartId, sql::Read&);
static base::Result<http::SeeOther> end_apart(MayKeep, ApartId, SayWhy, sql::Write&, base::Now);

static std::vector<http::Route> routes()
{
    std::vector<http::Route> all {
        http::get<&show_overview, &overview_page>("/duties"),
        http::get<&show_officer, &officer_page>("/duties/officers/{officer}"),
        http::post<&say_hours>("/duties/officers/{officer}/capacity").redraws<&show_officer, &officer_page>(),
        http::get<&show_sorts, &sorts_page>("/duties/sorts"),
        http::post<&add_duty>("/duties/sorts").redraws<&show_sorts, &sorts_page>(),
        http::get<&before_duty_ends, &ending_page>("/duties/sorts/{duty}/end"),
        http::post<&end_duty>("/duties/sorts/{duty}/end").redraws<&before_duty_ends, &ending_page>(),
        http::post<&separate>("/duties/apart").redraws<&show_sorts, &sorts_page>(),
        http::get<&before_apart_ends, &ending_page>("/duties/apart/{apart}/end"),
        http::post<&end_apart>("/duties/apart/{apart}/end").redraws<&before_apart_ends, &ending_page>(),
    };
    for (auto const& more : assigning_routes())
        all.push_back(more);
    return all;
}

std::vector<Duty> in_use(sql::Read& db, base::ChapterId const& chapter)
{
    auto all = duties(db, chapter);
    std::erase_if(all, [](Duty const& one) { return one.ended_because.has_value(); });
    return all;
}

// Four weeks back and four ahead, unless she asks otherwise; turned around when its end comes first.
static std::pair<base::Date, base::Date> period_asked(AskPeriod const& asked, base::Date today)
{
    constexpr int four_weeks = 28;
    constexpr int most_days = 400;
    auto const since = asked.since.value_or(base::Date::from_days(today.days() - four_weeks));
    auto const until = asked.until.value_or(base::Date::from_days(today.days() + four_weeks));
    auto const first = std::min(since, until);
    return { first, std::min(std::max(since, until), base::Date::from_days(first.days() + most_days)) };
}

// Each person in office once, with what she bears this week.
static std::vector<Loaded> loaded(sql::Read& db, base::ChapterId const& chapter, base::Zone zone, base::Date today)
{
    auto const this_week = book(db, chapter, { zone, today, today });
    auto const holdings = held(db, chapter, today, today);
    auto const said = carrying(db, chapter);
    std::vector<Loaded> all;
    for (auto const& one : officers_on(db, chapter, today)) {
        if (std::ranges::any_of(all, [&](Loaded const& other) { return other.officer.person == one.person; }))
            continue;
        Loaded load { one, {}, std::nullopt, said_by(said, one.person, today) };
        for (auto const& holding : holdings)
            if (holding.person == one.person)
                load.holds.push_back(holding.duty_name);
        if (auto const week = std::ranges::find(this_week.weeks, one.person, &Week::person);
            week != this_week.weeks.end())
            load.week = *week;
        all.push_back(std::move(load));
    }
    return all;
}

static base::Result<Overview> show_overview(MaySee may, AskPeriod asked, sql::Read& db, base::Now now)
{
    constexpr int two_weeks = 14;
    auto const today = base::date_in(may.zone(), now.at);
    auto const [since, until] = period_asked(asked, today);
    auto const& chapter = may.chapter();
    auto coming = turns(db, chapter, may.zone(), today, base::Date::from_days(today.days() + two_weeks));
    std::erase_if(coming, [&](Turn const& turn) { return turn.span(may.zone()).until <= now.at; });
    return Overview { may, since, until, book(db, chapter, { may.zone(), since, until }),
        loaded(db, chapter, may.zone(), today), std::move(coming) };
}

static base::Result<OneOfficer> show_officer(MaySee may, OfficerId id, AskPeriod asked, sql::Read& db, base::Now now)
{
    auto const& chapter = may.chapter();
    auto const one = officer(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_officer);
    auto const today = base::date_in(may.zone(), now.at);
    auto const [since, until] = period_asked(asked, today);
    OneOfficer view { may, *one, since, until, book(db, chapter, { may.zone(), since, until, one->person }),
        held(db, chapter, since, until), turns(db, chapter, may.zone(), since, until), std::nullopt,
        may.holds(MayKeep::given) || one->account == may.account() };
    std::erase_if(view.holdings, [&](Holding const& holding) { return holding.person != one->person; });
    std::erase_if(view.turns, [&](Turn const& turn) { return turn.person != one->person; });
    constexpr std::int64_t an_hour = 60;
    if (auto const said = said_by(carrying(db, chapter), one->person, today))
        view.said_hours = *said / an_hour;
    return view;
}

static base::Result<http::SeeOther> say_hours(MaySay may, OfficerId id, SayHours form, sql::Write& db, base::Now now)
{
    constexpr int a_year = 366;
    auto const today = base::date_in(may.zone(), now.at);
    auto const one = officer(db, may.chapter(), id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_officer);
    if (one->account != may.account() && !may.holds(MayKeep::given))
        return base::Problem(base::Kind::Forbidden, not_hers);
    if (form.hours_a_week < 0 || form.hours_a_week > most_hours)
        return form::field_problem("hours_a_week", hours_unlikely);
    if (form.said_on > today)
        return form::field_problem("said_on", not_said_yet);
    if (form.said_on.days() < today.days() - a_year)
        return form::field_problem("said_on", day_unlikely);
    keep_carrying(db, by(may, now), id, form.hours_a_week, form.said_on);
    return http::SeeOther { page::Url::of("/duties/officers", id), &say::capacity_saved };
}

static base::Result<Sorts> show_sorts(MaySee may, sql::Read& db)
{
    return Sorts { may, duties(db, may.chapter()), kept_apart(db, may.chapter()) };
}

static base::Result<http::SeeOther> add_duty(MayKeep may, AddDuty form, sql::Write& db, base::Now now)
{
    TRY(form::not_longer(form.name, "name", longest_name));
    TRY(form::no_number_in(form.name, "name"));
    auto const same = [&](Duty const& one) { return in_one_spelling(one.name) == in_one_spelling(form.name); };
    if (std::ranges::any_of(in_use(db, may.chapter()), same))
        return form::field_problem("name", there_already);
    keep_duty(db, by(may, now), form.name);
    return http::SeeOther { "/duties/sorts", &say::sort_added };
}

static base::Result<Duty> found_duty(sql::Read& db, base::ChapterId const& chapter, DutyId const& id)
{
    auto const all = duties(db, chapter);
    auto const one = std::ranges::find(all, id, &Duty::id);
    if (one == all.end())
        return base::Problem(base::Kind::Unknown, unknown);
    if (one->ended_because)
        return base::Problem(base::Kind::Refused, has_ended);
    return *one;
}

static base::Result<Ending> before_duty_ends(MayKeep may, DutyId id, sql::Read& db)
{
    auto const one = TRY(found_duty(db, may.chapter(), id));
    return Ending { Ending::Of::Duty, id.text(), one.name };
}

static base::Result<http::SeeOther> end_duty(MayKeep may, DutyId id, SayWhy form, sql::Write& db, base::Now now)
{
    TRY(found_duty(db, may.chapter(), id));
    auto const today = base::date_in(may.zone(), now.at);
    auto const of_it = [&](Holding const& one) { return one.duty == id; };
    if (std::ranges::any_of(held(db, may.chapter(), today, for_ever), of_it))
        return base::Problem(base::Kind::Refused, still_held);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_duty_end(db, by(may, now), id, form.because.text);
    return http::SeeOther { "/duties/sorts", &say::sort_ended };
}

static base::Result<http::SeeOther> separate(MayKeep may, SeparateDuties form, sql::Write& db, base::Now now)
{
    auto const all = in_use(db, may.chapter());
    for (auto const& [field, id] : { std::pair { "duty_id", &form.duty_id }, { "other_id", &form.other_id } })
        if (std::ranges::find(all, *id, &Duty::id) == all.end())
            return form::field_problem(field, choose_duty);
    if (form.duty_id == form.other_id)
        return form::field_problem("other_id", from_itself);
    auto const same = [&](KeptApart const& pair) {
        return (pair.duty == form.duty_id && pair.other == form.other_id)
            || (pair.duty == form.other_id && pair.other == form.duty_id);
    };
    if (std::ranges::any_of(kept_apart(db, may.chapter()), same))
        return form::field_problem("other_id", apart_already);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_apart(db, by(may, now), { form.duty_id, form.other_id }, form.because.text);
    return http::SeeOther { "/duties/sorts", &say::apart_added };
}

static base::Result<Ending> before_apart_ends(MayKeep may, ApartId id, sql::Read& db)
{
    auto const all = kept_apart(db, may.chapter());
    auto const one = std::ranges::find(all, id, &KeptApart::id);
    if (one == all.end())
        return base::Problem(base::Kind::Unknown, unknown);
    return Ending { Ending::Of::Apart, id.text(), one->duty_name + " · " + one->other_name };
}

static base::Result<http::SeeOther> end_apart(MayKeep may, ApartId id, SayWhy form, sql::Write& db, base::Now now)
{
    TRY(before_apart_ends(may, id, db));
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_apart_end(db, by(may, now), id, form.because.text);
    return http::SeeOther { "/duties/sorts", &say::apart_ended };
}

static std::vector<base::Export> exports_of_sorts()
{
    return {
        base::Export::whole("duty", "duty_id,name,noted_by,noted_at", "duty_id"),
        base::Export::whole("duty_end", "duty_id,because,noted_by,noted_at", "duty_id"),
        base::Export::whole("duty_apart", "apart_id,duty_id,other_id,because,noted_by,noted_at", "apart_id"),
        base::Export::whole("duty_apart_end", "apart_id,because,noted_by,noted_at", "apart_id"),
        base::Export::whole(
            "duty_capacity", "officer_id,version,hours_a_week,said_on,noted_by,noted_at", "officer_id, version"),
    };
}

static std::vector<base::Export> exports_of_bearing()
{
    return {
        base::Export::whole(
            "duty_holding", "holding_id,duty_id,officer_id,since,minutes_a_week,noted_by,noted_at", "holding_id"),
        base::Export::whole("duty_holding_end", "holding_id,until,because,noted_by,noted_at", "holding_id"),
        base::Export::whole("duty_holding_retraction", "holding_id,because,noted_by,noted_at", "holding_id"),
        base::Export::whole("duty_turn",
            "turn_id,duty_id,officer_id,session_id,starts_at,ends_at,zone,place,noted_by,noted_at", "turn_id"),
        base::Export::whole("duty_turn_retraction", "turn_id,because,noted_by,noted_at", "turn_id"),
    };
}

base::Slice slice()
{
    auto exports = exports_of_sorts();
    for (auto const& one : exports_of_bearing())
        exports.push_back(one);
    return { .name = "duty",
        .routes = routes(),
        .nav = { { say::nav, "/duties", "clipboard-list", MaySee::given, 54 } },
        .exports = std::move(exports),
        .leads = { { base::Place::Session, say::see_session, "/duties/sessions/{}", MaySee::given } },
        .sample_order = 73,
        .sample = &fill_sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .tells = &tell };
}

}
