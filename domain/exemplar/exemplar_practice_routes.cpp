// The chapter's list of what can be seen.
#include "base/plain_name.h"
#include "domain/exemplar/exemplar_forms.h"
#include "domain/exemplar/exemplar_words.h"

#include <algorithm>

namespace exemplar {

static base::Result<Overview> overview(MaySee, sql::Read&);
static base::Result<Adding> before_adding(MayKeep, sql::Read&);
static base::Result<http::SeeOther> add_practice(MayKeep, AddPractice, sql::Write&, base::Now);
static base::Result<OnePractice> show_practice(MaySee, PracticeId, FindPage, sql::Read&);
static base::Result<Changing> before_changing(MayKeep, PracticeId, sql::Read&);
static base::Result<http::SeeOther> rename_practice(MayKeep, PracticeId, NamePractice, sql::Write&, base::Now);
static base::Result<http::SeeOther> end_practice(MayKeep, PracticeId, SayWhy, sql::Write&, base::Now);

std::vector<http::Route> practice_routes()
{
    return {
        http::get<&overview, &overview_page>("/practices"),
        http::get<&before_adding, &adding_page>("/practices/new"),
        http::post<&add_practice>("/practices").redraws<&before_adding, &adding_page>(),
        http::get<&show_practice, &practice_page>("/practices/{practice}"),
        http::get<&before_changing, &changing_page>("/practices/{practice}/change"),
        http::post<&rename_practice>("/practices/{practice}/change").redraws<&before_changing, &changing_page>(),
        http::post<&end_practice>("/practices/{practice}/end").redraws<&before_changing, &changing_page>(),
    };
}

base::Result<Practice> found_practice(sql::Read& db, base::ChapterId const& chapter, PracticeId const& id)
{
    auto one = practice(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_practice);
    return std::move(*one);
}

static base::Result<Practice> open_practice(sql::Read& db, base::ChapterId const& chapter, PracticeId const& id)
{
    auto one = TRY(found_practice(db, chapter, id));
    if (one.ended_because)
        return base::Problem(base::Kind::Refused, practice_ended);
    return one;
}

static base::Result<Overview> overview(MaySee may, sql::Read& db)
{
    return Overview { may, practices(db, may.chapter()) };
}

static base::Result<Adding> before_adding(MayKeep may, sql::Read& db)
{
    return Adding { practices(db, may.chapter()) };
}

// `whose`: the practice that may go on bearing its name.
static base::Result<> check_name(sql::Read& db, base::ChapterId const& chapter, std::string const& name_id,
    std::optional<std::string> const& name_en, std::optional<PracticeId> const& whose)
{
    constexpr int most = 60;
    TRY(form::not_longer(name_id, "name_id", most));
    TRY(form::not_longer(name_en.value_or(""), "name_en", most));
    TRY(form::no_number_in(name_id, "name_id"));
    TRY(form::no_number_in(name_en.value_or(""), "name_en"));
    if (names_worship(name_id))
        return form::field_problem("name_id", worship_is_not_noted);
    if (names_worship(name_en.value_or("")))
        return form::field_problem("name_en", worship_is_not_noted);
    auto const all = practices(db, chapter);
    bool const taken = std::any_of(all.begin(), all.end(),
        [&](Practice const& one) { return !one.ended_because && one.id != whose && one.name_id == name_id; });
    if (taken)
        return form::field_problem("name_id", name_taken);
    return base::Nothing {};
}

static base::Result<http::SeeOther> add_practice(MayKeep may, AddPractice form, sql::Write& db, base::Now now)
{
    TRY(may_change(form.cerdas_value));
    TRY(check_name(db, may.chapter(), form.name_id, form.name_en, std::nullopt));
    auto const id = keep_practice(db, by(may, now), form.cerdas_value, form.name_id, form.name_en.value_or(""));
    return http::SeeOther { page::Url::of("/practices", id), &say::added };
}

static base::Result<OnePractice> show_practice(MaySee may, PracticeId id, FindPage asked, sql::Read& db)
{
    constexpr int a_page = 50;
    OnePractice view { may, TRY(found_practice(db, may.chapter(), id)), {}, count_of_practice(db, may.chapter(), id) };
    view.pages = static_cast<int>((view.total + a_page - 1) / a_page);
    view.page = std::clamp(asked.page.value_or(1), 1, std::max(view.pages, 1));
    view.seen = seen_of_practice(db, may.chapter(), id, static_cast<std::int64_t>(view.page - 1) * a_page, a_page);
    return view;
}

static base::Result<Changing> before_changing(MayKeep may, PracticeId id, sql::Read& db)
{
    return Changing { TRY(open_practice(db, may.chapter(), id)) };
}

static base::Result<http::SeeOther> rename_practice(
    MayKeep may, PracticeId id, NamePractice form, sql::Write& db, base::Now now)
{
    auto const one = TRY(open_practice(db, may.chapter(), id));
    TRY(may_change(one.cerdas_value));
    TRY(check_name(db, may.chapter(), form.name_id, form.name_en, id));
    keep_name(db, by(may, now), id, form.name_id, form.name_en.value_or(""));
    return http::SeeOther { page::Url::of("/practices", id), &say::renamed };
}

static base::Result<http::SeeOther> end_practice(MayKeep may, PracticeId id, SayWhy form, sql::Write& db, base::Now now)
{
    TRY(open_practice(db, may.chapter(), id));
    auto const& because = form.because.text.reveal(may);
    TRY(form::not_longer(because, "because", 300));
    keep_end(db, by(may, now), id, because);
    return http::SeeOther { "/practices", &say::ended };
}

}
