// What the secretariat does with what was said: sorts it, accepts or sets it aside, joins what says the same.
#include "domain/expectation/expectation_forms.h"
#include "domain/expectation/expectation_words.h"

namespace expectation {

static base::Result<http::SeeOther> sort(MaySort, ExpectationId, Sort, sql::Write&, base::Now);
static base::Result<http::SeeOther> decide(MaySort, ExpectationId, Decide, sql::Write&, base::Now);
static base::Result<http::SeeOther> join(MaySort, ExpectationId, Join, sql::Write&, base::Now);
static base::Result<http::SeeOther> unname(MaySort, ExpectationId, sql::Write&, base::Now);
static base::Result<Parting> before_parting(MaySort, JoiningId, sql::Read&);
static base::Result<http::SeeOther> part(MaySort, JoiningId, SayWhy, sql::Write&, base::Now);

std::vector<http::Route> moderation_routes()
{
    return {
        http::post<&sort>("/expectations/{expectation}/sort").redraws<&show, &expectation_page>(),
        http::post<&decide>("/expectations/{expectation}/decide").redraws<&show, &expectation_page>(),
        http::post<&join>("/expectations/{expectation}/join").redraws<&show, &expectation_page>(),
        http::post<&unname>("/expectations/{expectation}/unname"),
        http::get<&before_parting, &parting_page>("/expectations/joinings/{joining}"),
        http::post<&part>("/expectations/joinings/{joining}").redraws<&before_parting, &parting_page>(),
    };
}

static base::Result<Expectation> found(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& id)
{
    auto one = find(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown);
    return std::move(*one);
}

static base::Result<http::SeeOther> sort(MaySort may, ExpectationId id, Sort form, sql::Write& db, base::Now now)
{
    auto const one = TRY(found(db, may.chapter(), id));
    auto const area = role_area(db, may.chapter(), form.role_area_id);
    if (!area || area->ended_because)
        return form::field_problem("role_area_id", area_not_open);
    if (one.role_area_id != form.role_area_id)
        keep_sorting(db, by(may, now), id, form.role_area_id);
    return http::SeeOther { page::Url::of("/expectations", id), &say::sorted };
}

static base::Result<http::SeeOther> decide(MaySort may, ExpectationId id, Decide form, sql::Write& db, base::Now now)
{
    auto const one = TRY(found(db, may.chapter(), id));
    auto const said = form.because.value_or(form::OwnWords {});
    TRY(check_words(may, "because", said, form.means_otherwise));
    auto const& because = said.text.reveal(may);
    if (form.state == State::Waiting)
        return form::field_problem("state", form::not_a_choice);
    TRY(may_decide(one.standing(), form.state, because));
    keep_decision(db, by(may, now), id, form.state, because);
    return http::SeeOther { page::Url::of("/expectations", id),
        form.state == State::Accepted ? &say::accepted_done : &say::set_aside_done };
}

static base::Result<http::SeeOther> join(MaySort may, ExpectationId id, Join form, sql::Write& db, base::Now now)
{
    auto const one = TRY(found(db, may.chapter(), id));
    auto const other = find(db, may.chapter(), form.joined_to);
    if (!other || form.joined_to == id)
        return form::field_problem("joined_to", not_another);
    TRY(may_join(one.standing(), other->standing()));
    keep_joining(db, by(may, now), id, form.joined_to);
    return http::SeeOther { page::Url::of("/expectations", form.joined_to), &say::joined_done };
}

static base::Result<http::SeeOther> unname(MaySort may, ExpectationId id, sql::Write& db, base::Now now)
{
    auto const one = TRY(found(db, may.chapter(), id));
    if (one.name.reveal(may).empty())
        return base::Problem(base::Kind::Refused, has_no_name);
    keep_unnamed(db, by(may, now), id);
    return http::SeeOther { page::Url::of("/expectations", id), &say::unnamed_done };
}

static base::Result<Parting> before_parting(MaySort may, JoiningId id, sql::Read& db)
{
    auto const leader = joining_of(db, may.chapter(), id);
    if (!leader)
        return base::Problem(base::Kind::Unknown, joining_unknown);
    return Parting { may, id, TRY(found(db, may.chapter(), *leader)) };
}

static base::Result<http::SeeOther> part(MaySort may, JoiningId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const leader = joining_of(db, may.chapter(), id);
    if (!leader)
        return base::Problem(base::Kind::Unknown, joining_unknown);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_parting(db, by(may, now), id, form.because.text.reveal(may));
    return http::SeeOther { page::Url::of("/expectations", *leader), &say::parted_done };
}

}
