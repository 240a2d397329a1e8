// The role areas of a chapter: what it is for, in its own words.
#include "base/plain_name.h"
#include "domain/expectation/expectation_forms.h"
#include "domain/expectation/expectation_words.h"

#include <algorithm>

namespace expectation {

static base::Result<Areas> show_areas(MaySee, sql::Read&);
static base::Result<http::SeeOther> add_area(MaySort, NameArea, sql::Write&, base::Now);
static base::Result<OneArea> show_area(MaySort, RoleAreaId, sql::Read&);
static base::Result<http::SeeOther> rename_area(MaySort, RoleAreaId, NameArea, sql::Write&, base::Now);
static base::Result<http::SeeOther> end_area(MaySort, RoleAreaId, SayWhy, sql::Write&, base::Now);

std::vector<http::Route> area_routes()
{
    return {
        http::get<&show_areas, &areas_page>("/role-areas"),
        http::post<&add_area>("/role-areas").redraws<&show_areas, &areas_page>(),
        http::get<&show_area, &area_page>("/role-areas/{role_area}"),
        http::post<&rename_area>("/role-areas/{role_area}/rename").redraws<&show_area, &area_page>(),
        http::post<&end_area>("/role-areas/{role_area}/end").redraws<&show_area, &area_page>(),
    };
}

static base::Result<Areas> show_areas(MaySee may, sql::Read& db)
{
    return Areas { role_areas(db, may.chapter()), may.holds(MaySort::given) };
}

// `whose`: the area that may go on bearing its name.
static base::Result<> check_name(
    sql::Read& db, base::ChapterId const& chapter, NameArea const& form, std::optional<RoleAreaId> const& whose)
{
    constexpr int most = 60;
    TRY(form::not_longer(form.name_id, "name_id", most));
    TRY(form::not_longer(form.name_en.value_or(""), "name_en", most));
    TRY(form::no_number_in(form.name_id, "name_id"));
    TRY(form::no_number_in(form.name_en.value_or(""), "name_en"));
    auto const areas = role_areas(db, chapter);
    bool const taken = std::any_of(areas.begin(), areas.end(),
        [&](RoleArea const& one) { return !one.ended_because && one.id != whose && one.name_id == form.name_id; });
    if (taken)
        return form::field_problem("name_id", name_taken);
    return base::Nothing {};
}

static base::Result<RoleArea> open_area(sql::Read& db, base::ChapterId const& chapter, RoleAreaId const& id)
{
    auto one = role_area(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, area_unknown);
    if (one->ended_because)
        return base::Problem(base::Kind::Refused, area_ended);
    return std::move(*one);
}

static base::Result<http::SeeOther> add_area(MaySort may, NameArea form, sql::Write& db, base::Now now)
{
    TRY(check_name(db, may.chapter(), form, std::nullopt));
    keep_area(db, by(may, now), form.name_id, form.name_en.value_or(""));
    return http::SeeOther { "/role-areas", &say::area_added };
}

static base::Result<OneArea> show_area(MaySort may, RoleAreaId id, sql::Read& db)
{
    return OneArea { TRY(open_area(db, may.chapter(), id)) };
}

static base::Result<http::SeeOther> rename_area(
    MaySort may, RoleAreaId id, NameArea form, sql::Write& db, base::Now now)
{
    TRY(open_area(db, may.chapter(), id));
    TRY(check_name(db, may.chapter(), form, id));
    keep_area_name(db, by(may, now), id, form.name_id, form.name_en.value_or(""));
    return http::SeeOther { "/role-areas", &say::area_renamed };
}

static base::Result<http::SeeOther> end_area(MaySort may, RoleAreaId id, SayWhy form, sql::Write& db, base::Now now)
{
    TRY(open_area(db, may.chapter(), id));
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_area_end(db, by(may, now), id, form.because.text.reveal(may));
    return http::SeeOther { "/role-areas", &say::area_ended_done };
}

}
