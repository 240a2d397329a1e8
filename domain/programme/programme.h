// A programme is a kind of activity that a community repeats: in the sample MOCI (Mobil Cerdas KICI) and NGUNCI
// (Ngumpul Cerdas KICI). Programmes are rows, not types: another community brings its own names. (Paper, "Wujud Nyata
// Peran KICI": trainings in processing food, in crafts, in using digital technology to promote and sell.)
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/sql/sql.h"
#include "base/words.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace programme {

using ProgrammeId = base::Id<struct ProgrammeTag>;
using ModuleId = base::Id<struct ModuleTag>;

// What a module teaches. The names are stored and published as they are written here, in small letters.
enum class Field {
    FoodProcessing,
    Craft,
    DigitalMarketing,
    HouseholdFinance,
    Parenting,
    HomeEnterprise,
    SelfConfidence,
    Other
};
BOOST_DESCRIBE_ENUM(
    Field, FoodProcessing, Craft, DigitalMarketing, HouseholdFinance, Parenting, HomeEnterprise, SelfConfidence, Other)

std::string_view field_code(Field); // "food_processing"
std::optional<Field> field_coded(std::string_view);
words::Word const& field_word(Field); // "Pengolahan makanan"

// The picture beside a programme's name; never without the name.
enum class Picture { Van, Gathering, Class, Kitchen, Hands, Sprout };
BOOST_DESCRIBE_ENUM(Picture, Van, Gathering, Class, Kitchen, Hands, Sprout)

std::string_view symbol_of(Picture); // "van"
std::optional<Picture> picture_drawn(std::string_view symbol);
words::Word const& picture_word(Picture);

inline constexpr base::Code unknown { "programme.unknown",
    { "Program ini tidak ada. Kembalilah ke daftar program.",
        "There is no such programme. Go back to the list of programmes." } };
inline constexpr base::Code unknown_module { "programme.unknown_module",
    { "Materi ini tidak ada di program ini.", "There is no such module in this programme." } };
inline constexpr base::Code name_taken { "programme.name_taken",
    { "Sudah ada program dengan nama ini. Pakai nama lain.", "A programme already bears this name. Choose another." } };
inline constexpr base::Code name_too_long { "programme.name_too_long",
    { "Paling banyak {most} huruf.", "At most {most} characters." } };
inline constexpr base::Code already_retired { "programme.already_retired",
    { "Program ini sudah berhenti. Buat program baru bila mulai lagi.",
        "This programme has already ended. Create a new one to begin again." } };
inline constexpr base::Code module_name_taken { "programme.module_name_taken",
    { "Program ini sudah punya materi dengan nama itu.", "This programme already has a module of that name." } };

// ---- What other slices ask ----------------------------------------------------------------------------------------

// A programme as one line to choose from; those that have ended come last.
struct ProgrammeLine {
    ProgrammeId id;
    std::string name;
    std::string kind_note;
    std::string icon;
    bool has_ended = false;
};
BOOST_DESCRIBE_STRUCT(ProgrammeLine, (), (id, name, kind_note, icon, has_ended))

struct ModuleLine {
    ModuleId id;
    ProgrammeId programme_id;
    std::string name;
    std::string field;
};
BOOST_DESCRIBE_STRUCT(ModuleLine, (), (id, programme_id, name, field))

std::vector<ProgrammeLine> programmes(sql::Read&, base::ChapterId const&);
std::vector<ModuleLine> modules(sql::Read&, base::ChapterId const&); // of every programme, in their order

}
