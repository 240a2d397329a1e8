#include "base/slice.h"
#include "base/unicode.h"
#include "domain/programme/programme_hub.h"
#include "domain/programme/programme_page.h"
#include "domain/programme/programme_sample.h"
#include "domain/programme/programme_store.h"
#include "domain/programme/programme_words.h"

namespace programme {

namespace {

using MaySee = permit::To<"programme.see", permit::officers | permit::evaluator>;
using MayPlan = permit::To<"programme.plan", permit::secretariat | permit::facilitator>;
using MayEnd = permit::To<"programme.end", permit::secretariat>;

struct AddProgramme {
    std::string name;
    std::optional<std::string> kind_note;
    std::string purpose;
    Picture picture = Picture::Van;
};
BOOST_DESCRIBE_STRUCT(AddProgramme, (), (name, kind_note, purpose, picture))

struct AddModule {
    std::string name;
    Field field = Field::Other;
    std::optional<std::string> outcome;
};
BOOST_DESCRIBE_STRUCT(AddModule, (), (name, field, outcome))

struct Retire {
    std::string because;
};
BOOST_DESCRIBE_STRUCT(Retire, (), (because))

base::Result<Overview> overview(MaySee, sql::Read&);
base::Result<Writing> blank(MayPlan, sql::Read&);
base::Result<Writing> correct_form(MayPlan, ProgrammeId, sql::Read&);
base::Result<http::SeeOther> correct(MayPlan, ProgrammeId, AddProgramme, sql::Write&);
base::Result<WritingModule> module_form(MayPlan, ProgrammeId, ModuleId, sql::Read&);
base::Result<http::SeeOther> correct_a_module(MayPlan, ProgrammeId, ModuleId, AddModule, sql::Write&);
base::Result<http::SeeOther> add_programme(MayPlan, AddProgramme, sql::Write&, base::Now);
base::Result<Shown> show(MaySee, ProgrammeId, sql::Read&);
base::Result<http::SeeOther> add_module(MayPlan, ProgrammeId, AddModule, sql::Write&);
base::Result<Shown> before_retiring(MayEnd, ProgrammeId, sql::Read&);
base::Result<http::SeeOther> retire(MayEnd, ProgrammeId, Retire, sql::Write&, base::Now);

std::vector<http::Route> routes()
{
    return {
        http::get<&overview, &overview_page>("/programmes"),
        http::post<&add_programme>("/programmes").redraws<&blank, &writing_page>(),
        http::get<&blank, &writing_page>("/programmes/new"),
        http::get<&show, &programme_page>("/programmes/{programme}"),
        http::post<&add_module>("/programmes/{programme}/modules").redraws<&show, &programme_page>(),
        http::get<&correct_form, &writing_page>("/programmes/{programme}/correct"),
        http::post<&correct>("/programmes/{programme}/correct").redraws<&correct_form, &writing_page>(),
        http::get<&module_form, &module_page>("/programmes/{programme}/modules/{module}"),
        http::post<&correct_a_module>("/programmes/{programme}/modules/{module}").redraws<&module_form, &module_page>(),
        http::get<&before_retiring, &retire_page>("/programmes/{programme}/retire"),
        http::post<&retire>("/programmes/{programme}/retire").redraws<&before_retiring, &retire_page>(),
    };
}

base::Result<> not_longer(std::string const& text, std::string_view name, int most)
{
    if (unicode::length(text) > static_cast<std::size_t>(most))
        return form::field_problem(std::string(name), name_too_long, most);
    return base::Nothing {};
}

base::Result<Programme> found(sql::Read& db, base::ChapterId const& chapter, ProgrammeId const& id)
{
    auto one = find_programme(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown);
    return std::move(*one);
}

base::Result<Programme> found_open(sql::Read& db, base::ChapterId const& chapter, ProgrammeId const& id)
{
    auto one = TRY(found(db, chapter, id));
    if (one.retired_on)
        return base::Problem(base::Kind::Refused, already_retired);
    return one;
}

base::Result<Overview> overview(MaySee permit, sql::Read& db)
{
    return Overview { all_programmes(db, permit.chapter()), permit.holds(MayPlan::given) };
}

base::Result<Writing> blank(MayPlan, sql::Read&)
{
    return Writing {};
}

base::Result<Writing> correct_form(MayPlan permit, ProgrammeId id, sql::Read& db)
{
    return Writing { TRY(found_open(db, permit.chapter(), id)) };
}

// `whose`: the programme that may go on bearing its name.
base::Result<NewProgramme> understood(
    sql::Read& db, base::ChapterId const& chapter, AddProgramme const& form, std::optional<ProgrammeId> const& whose)
{
    auto const kind_note = form.kind_note.value_or("");
    TRY(not_longer(form.name, "name", 60));
    TRY(not_longer(kind_note, "kind_note", 120));
    TRY(not_longer(form.purpose, "purpose", 500));
    auto const bearer = who_bears(db, chapter, form.name);
    if (bearer && bearer != whose)
        return form::field_problem("name", name_taken);
    return NewProgramme { form.name, kind_note, form.purpose, form.picture };
}

base::Result<http::SeeOther> add_programme(MayPlan permit, AddProgramme form, sql::Write& db, base::Now now)
{
    auto const id = keep_programme(db, permit.chapter(), TRY(understood(db, permit.chapter(), form, {})), now);
    return http::SeeOther { page::Url::of("/programmes", id), &say::saved };
}

base::Result<http::SeeOther> correct(MayPlan permit, ProgrammeId id, AddProgramme form, sql::Write& db)
{
    TRY(found_open(db, permit.chapter(), id));
    correct_programme(db, permit.chapter(), id, TRY(understood(db, permit.chapter(), form, id)));
    return http::SeeOther { page::Url::of("/programmes", id), &say::corrected };
}

base::Result<Shown> show(MaySee permit, ProgrammeId id, sql::Read& db)
{
    auto one = TRY(found(db, permit.chapter(), id));
    return Shown { std::move(one), modules_of(db, permit.chapter(), id), permit.holds(MayPlan::given) };
}

base::Result<NewModule> understood(AddModule const& form, std::vector<Module> const& others)
{
    auto const outcome = form.outcome.value_or("");
    TRY(not_longer(form.name, "name", 120));
    TRY(not_longer(outcome, "outcome", 200));
    for (auto const& other : others)
        if (other.name == form.name)
            return form::field_problem("name", module_name_taken);
    return NewModule { form.name, form.field, outcome };
}

base::Result<http::SeeOther> add_module(MayPlan permit, ProgrammeId id, AddModule form, sql::Write& db)
{
    TRY(found_open(db, permit.chapter(), id));
    keep_module(db, permit.chapter(), id, TRY(understood(form, modules_of(db, permit.chapter(), id))));
    return http::SeeOther { page::Url::of("/programmes", id), &say::module_saved };
}

base::Result<WritingModule> module_form(MayPlan permit, ProgrammeId id, ModuleId module_id, sql::Read& db)
{
    auto programme = TRY(found_open(db, permit.chapter(), id));
    for (auto& one : modules_of(db, permit.chapter(), id))
        if (one.id == module_id)
            return WritingModule { std::move(programme), std::move(one) };
    return base::Problem(base::Kind::Unknown, unknown_module);
}

base::Result<http::SeeOther> correct_a_module(
    MayPlan permit, ProgrammeId id, ModuleId module_id, AddModule form, sql::Write& db)
{
    TRY(module_form(permit, id, module_id, db));
    auto others = modules_of(db, permit.chapter(), id);
    std::erase_if(others, [&](Module const& one) { return one.id == module_id; });
    correct_module(db, permit.chapter(), module_id, TRY(understood(form, others)));
    return http::SeeOther { page::Url::of("/programmes", id), &say::corrected };
}

base::Result<Shown> before_retiring(MayEnd permit, ProgrammeId id, sql::Read& db)
{
    return Shown { TRY(found_open(db, permit.chapter(), id)), {}, true };
}

base::Result<http::SeeOther> retire(MayEnd permit, ProgrammeId id, Retire form, sql::Write& db, base::Now now)
{
    TRY(found_open(db, permit.chapter(), id));
    TRY(not_longer(form.because, "because", 300));
    keep_retirement(db, permit.chapter(), id, form.because, base::date_in(permit.zone(), now.at));
    return http::SeeOther { page::Url::of("/programmes", id), &say::retired };
}

}

base::Slice slice()
{
    return { .name = "programme",
        .routes = routes(),
        .nav = { { say::title, "/programmes", "book-open-check", MaySee::given, 32 } },
        .exports = {
            base::Export::whole(
            "programme", "programme_id,name,kind_note,purpose,icon,noted_at", "programme_id"),
            base::Export::whole(
            "programme_retirement", "programme_id,because,retired_on", "programme_id"),
            base::Export::whole(
            "module", "module_id,programme_id,position,name,field,outcome", "programme_id, position"),
        },
        .sample_order = 30,
        .sample = &fill_sample,
        .hub_rows = hub_rows() };
}

}
