// Turns and standing duties: handed out and taken back.
#include "base/http/told.h"
#include "domain/duty/duty_forms.h"
#include "domain/duty/duty_words.h"

#include <algorithm>
#include <array>

namespace duty {

static base::Result<Assigning> before_assigning(MayKeep, sql::Read&, base::Now);
static base::Result<http::SeeOther> take_turn(MayKeep, TakeTurn, sql::Write&, base::Now);
static base::Result<OneTurn> show_turn(MaySee, TurnId, sql::Read&);
static base::Result<http::SeeOther> retract_turn(MayKeep, TurnId, SayWhy, sql::Write&, base::Now);
static base::Result<http::SeeOther> take_up(MayKeep, TakeUp, sql::Write&, base::Now);
static base::Result<OneHolding> show_holding(MaySee, HoldingId, sql::Read&);
static base::Result<http::SeeOther> lay_down(MayKeep, HoldingId, LayDown, sql::Write&, base::Now);
static base::Result<Ending> before_retracting(MayKeep, HoldingId, sql::Read&);
static base::Result<http::SeeOther> retract_holding(MayKeep, HoldingId, SayWhy, sql::Write&, base::Now);
static base::Result<AtSession> show_session(MaySee, std::string session, sql::Read&, base::Now);
static base::Result<http::SeeOther> take_turn_at(
    MayKeep, std::string session, TakeTurnAtSession, sql::Write&, base::Now);

static bool const turns_told = http::tell_notes<&take_turn, &take_turn_at, &retract_turn>();

std::vector<http::Route> assigning_routes()
{
    return {
        http::get<&before_assigning, &new_turn_page>("/duties/turns/new"),
        http::post<&take_turn>("/duties/turns").redraws<&before_assigning, &new_turn_page>().also_from_phones(),
        http::get<&show_turn, &turn_page>("/duties/turns/{turn}"),
        http::post<&retract_turn>("/duties/turns/{turn}/retract").redraws<&show_turn, &turn_page>().also_from_phones(),
        http::get<&before_assigning, &new_holding_page>("/duties/holdings/new"),
        http::post<&take_up>("/duties/holdings").redraws<&before_assigning, &new_holding_page>(),
        http::get<&show_holding, &holding_page>("/duties/holdings/{holding}"),
        http::post<&lay_down>("/duties/holdings/{holding}/end").redraws<&show_holding, &holding_page>(),
        http::get<&before_retracting, &ending_page>("/duties/holdings/{holding}/retract"),
        http::post<&retract_holding>("/duties/holdings/{holding}/retract").redraws<&before_retracting, &ending_page>(),
        http::get<&show_session, &session_page>("/duties/sessions/{session}"),
        http::post<&take_turn_at>("/duties/sessions/{session}")
            .redraws<&show_session, &session_page>()
            .also_from_phones(),
    };
}

static constexpr int a_year = 366;

static bool is_within_a_year(base::Date day, base::Date today)
{
    return std::abs(day.days() - today.days()) <= a_year;
}

// The duty is in use, and the officer is in office today or on that day.
static base::Result<Officer> check_bearer(
    sql::Read& db, MayKeep const& may, DutyId const& duty, OfficerId const& id, std::array<base::Date, 2> const& days)
{
    auto const all = in_use(db, may.chapter());
    if (std::ranges::find(all, duty, &Duty::id) == all.end())
        return form::field_problem("duty_id", choose_duty);
    for (auto const day : days) {
        auto const officers = officers_on(db, may.chapter(), day);
        auto const one = std::ranges::find(officers, id, &Officer::id);
        if (one != officers.end())
            return *one;
    }
    return form::field_problem("officer_id", unknown_officer);
}

// How many conflicts she is in between two days: told before and after something is handed to her.
static std::size_t conflicts_of(
    sql::Read& db, MayKeep const& may, std::string const& person, base::Date since, base::Date until)
{
    return book(db, may.chapter(), { may.zone(), since, until, person }).conflicts.size();
}

static base::Date days_after(base::Date day, int days)
{
    return base::Date::from_days(day.days() + days);
}

static base::Result<Assigning> before_assigning(MayKeep may, sql::Read& db, base::Now now)
{
    return Assigning { may, in_use(db, may.chapter()),
        officers_on(db, may.chapter(), base::date_in(may.zone(), now.at)) };
}

static base::Result<http::SeeOther> take_turn(MayKeep may, TakeTurn form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    if (!is_within_a_year(form.day, today))
        return form::field_problem("day", day_unlikely);
    auto const span = turn_span(form.day, form.from, form.until, form.zone);
    if (span.until.ms - span.from.ms > std::int64_t { longest_turn } * 60'000)
        return form::field_problem("until", turn_unlikely);
    auto const& place = form.place.text.reveal(may);
    TRY(form::not_longer(place, "place", longest_place));
    auto const bearer = TRY(check_bearer(db, may, form.duty_id, form.officer_id, { today, form.day }));
    auto const around = turns(db, may.chapter(), may.zone(), days_after(form.day, -1), days_after(form.day, 1));
    auto const same = [&](Turn const& one) {
        return one.person == bearer.person && one.duty == form.duty_id && !one.session_id
            && one.span(may.zone()).meets(span) && in_one_spelling(one.place) == in_one_spelling(place);
    };
    if (std::ranges::any_of(around, same))
        return form::field_problem("from", turn_already);
    auto const conflicts
        = [&] { return conflicts_of(db, may, bearer.person, days_after(form.day, -1), days_after(form.day, 1)); };
    auto const before = conflicts();
    keep_turn(db, by(may, now), { form.duty_id, form.officer_id, std::nullopt, span, form.zone, place });
    bool const clashes = conflicts() > before;
    return http::SeeOther { page::Url::of("/duties/officers", form.officer_id),
        clashes                   ? &say::turn_clashes
            : form.place.has_mask ? &say::turn_masked
                                  : &say::turn_saved };
}

static base::Result<OneTurn> show_turn(MaySee may, TurnId id, sql::Read& db)
{
    auto turn = find(db, may.chapter(), id);
    if (!turn)
        return base::Problem(base::Kind::Unknown, unknown);
    return OneTurn { may, std::move(*turn) };
}

static base::Result<http::SeeOther> retract_turn(MayKeep may, TurnId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const turn = find(db, may.chapter(), id);
    if (!turn)
        return base::Problem(base::Kind::Unknown, unknown);
    if (turn->retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_turn_retraction(db, by(may, now), id, form.because.text);
    return http::SeeOther { page::Url::of("/duties/officers", turn->officer), &say::retracted };
}

static base::Result<http::SeeOther> take_up(MayKeep may, TakeUp form, sql::Write& db, base::Now now)
{
    constexpr std::int64_t an_hour = 60;
    auto const today = base::date_in(may.zone(), now.at);
    if (!is_within_a_year(form.since, today))
        return form::field_problem("since", day_unlikely);
    if (form.hours_a_week < 0 || form.hours_a_week > most_hours)
        return form::field_problem("hours_a_week", hours_unlikely);
    auto const bearer = TRY(check_bearer(db, may, form.duty_id, form.officer_id, { today, form.since }));
    auto const same = [&](Holding const& one) { return one.person == bearer.person && one.duty == form.duty_id; };
    if (std::ranges::any_of(held(db, may.chapter(), form.since, for_ever), same))
        return form::field_problem("duty_id", held_already);
    auto const conflicts = [&] {
        return conflicts_of(db, may, bearer.person, form.since, days_after(std::max(form.since, today), a_year));
    };
    auto const before = conflicts();
    keep_holding(db, by(may, now), { form.duty_id, form.officer_id, form.since, form.hours_a_week * an_hour });
    bool const clashes = conflicts() > before;
    return http::SeeOther { page::Url::of("/duties/officers", form.officer_id),
        clashes ? &say::holding_clashes : &say::holding_saved };
}

static base::Result<OneHolding> show_holding(MaySee may, HoldingId id, sql::Read& db)
{
    auto holding = find(db, may.chapter(), id);
    if (!holding)
        return base::Problem(base::Kind::Unknown, unknown);
    return OneHolding { may, std::move(*holding) };
}

static base::Result<http::SeeOther> lay_down(MayKeep may, HoldingId id, LayDown form, sql::Write& db, base::Now now)
{
    auto const holding = find(db, may.chapter(), id);
    if (!holding)
        return base::Problem(base::Kind::Unknown, unknown);
    if (!holding->is_open())
        return base::Problem(base::Kind::Refused, ended_already);
    if (form.until < holding->since)
        return form::field_problem("until", before_it_began);
    if (!is_within_a_year(form.until, base::date_in(may.zone(), now.at)))
        return form::field_problem("until", day_unlikely);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_holding_end(db, by(may, now), id, form.until, form.because.text);
    return http::SeeOther { page::Url::of("/duties/officers", holding->officer), &say::laid_down };
}

static base::Result<Ending> before_retracting(MayKeep may, HoldingId id, sql::Read& db)
{
    auto const holding = find(db, may.chapter(), id);
    if (!holding)
        return base::Problem(base::Kind::Unknown, unknown);
    if (holding->retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    return Ending { Ending::Of::Holding, id.text(), holding->duty_name + ", " + holding->officer_name };
}

static base::Result<http::SeeOther> retract_holding(
    MayKeep may, HoldingId id, SayWhy form, sql::Write& db, base::Now now)
{
    TRY(before_retracting(may, id, db));
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_holding_retraction(db, by(may, now), id, form.because.text);
    return http::SeeOther { "/duties", &say::holding_retracted };
}

static base::Result<AtSession> show_session(MaySee may, std::string id, sql::Read& db, base::Now now)
{
    auto session = session_hours(db, may.chapter(), id);
    if (!session)
        return base::Problem(base::Kind::Unknown, unknown_session);
    auto at = turns_at(db, may.chapter(), session->id);
    return AtSession { may, std::move(*session), std::move(at), in_use(db, may.chapter()),
        officers_on(db, may.chapter(), base::date_in(may.zone(), now.at)) };
}

static base::Result<http::SeeOther> take_turn_at(
    MayKeep may, std::string id, TakeTurnAtSession form, sql::Write& db, base::Now now)
{
    auto const session = session_hours(db, may.chapter(), id);
    if (!session)
        return base::Problem(base::Kind::Unknown, unknown_session);
    if (session->state == "cancelled")
        return base::Problem(base::Kind::Refused, session_cancelled);
    auto const day = session->held_on;
    auto const today = base::date_in(may.zone(), now.at);
    auto const bearer = TRY(check_bearer(db, may, form.duty_id, form.officer_id, { today, day }));
    auto const same = [&](Turn const& one) { return one.person == bearer.person && one.duty == form.duty_id; };
    if (std::ranges::any_of(turns_at(db, may.chapter(), session->id), same))
        return form::field_problem("duty_id", turn_already);
    auto const conflicts = [&] { return conflicts_of(db, may, bearer.person, day, day); };
    auto const before = conflicts();
    keep_turn(db, by(may, now), { form.duty_id, form.officer_id, id, std::nullopt, may.zone(), {} });
    bool const clashes = conflicts() > before;
    return http::SeeOther { page::Url::of("/duties/sessions", session->id),
        clashes ? &say::session_clashes : &say::turn_saved };
}

}
