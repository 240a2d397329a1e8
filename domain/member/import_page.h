#pragma once

#include "domain/member/import_store.h"
#include "domain/member/member_page.h"

namespace member {

using MayImport = permit::To<"member.import", permit::secretariat>;

struct Importing {
    MayImport may;
    std::vector<store::Import> earlier;
};
page::Document importing_page(Importing const&, page::Context const&);

inline constexpr int aside_at_most = 50;
struct ImportShown {
    MayImport may;
    store::Import import;
    store::Counts counts;
    std::vector<Village> villages;
    std::vector<store::RosterRow> first;
    std::vector<store::RosterRow> refused;
    std::vector<store::LikelyRow> likely;
    std::vector<store::RosterRow> lines; // the first that hold no woman: headings, titles, totals

    bool is_confirmed() const { return import.parts.has_value(); }
    bool is_writing() const { return import.parts && import.parts_written < *import.parts; }
};
page::Document import_page(ImportShown const&, page::Context const&);

}
