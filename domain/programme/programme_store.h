// All SQL of programmes and their modules.
#pragma once

#include "base/clock.h"
#include "domain/programme/programme.h"

namespace programme {

struct Programme {
    ProgrammeId id;
    std::string name;
    std::string kind_note;
    std::string purpose;
    std::string icon;
    std::optional<base::Date> retired_on;
    std::optional<std::string> because;
    std::int64_t modules = 0;
};
BOOST_DESCRIBE_STRUCT(Programme, (), (id, name, kind_note, purpose, icon, retired_on, because, modules))

struct Module {
    ModuleId id;
    std::string name;
    std::string field;
    std::string outcome;
};
BOOST_DESCRIBE_STRUCT(Module, (), (id, name, field, outcome))

struct NewProgramme {
    std::string name;
    std::string kind_note;
    std::string purpose;
    Picture picture = Picture::Van;
};

struct NewModule {
    std::string name;
    Field field = Field::Other;
    std::string outcome;
};

std::vector<Programme> all_programmes(sql::Read&, base::ChapterId const&);
std::optional<Programme> find_programme(sql::Read&, base::ChapterId const&, ProgrammeId const&);
std::vector<Module> modules_of(sql::Read&, base::ChapterId const&, ProgrammeId const&);
// The programme that goes on under this name.
std::optional<ProgrammeId> who_bears(sql::Read&, base::ChapterId const&, std::string const& name);

ProgrammeId keep_programme(sql::Write&, base::ChapterId const&, NewProgramme const&, base::Now);
ModuleId keep_module(sql::Write&, base::ChapterId const&, ProgrammeId const&, NewModule const&);
void correct_programme(sql::Write&, base::ChapterId const&, ProgrammeId const&, NewProgramme const&);
void correct_module(sql::Write&, base::ChapterId const&, ModuleId const&, NewModule const&);
void keep_retirement(
    sql::Write&, base::ChapterId const&, ProgrammeId const&, std::string const& because, base::Date retired_on);

}
