// What people see of programmes.
#pragma once

#include "base/page/page.h"
#include "domain/programme/programme_store.h"

namespace programme {

struct Overview {
    std::vector<Programme> programmes;
    bool may_plan = false;
};
struct Writing {
    std::optional<Programme> programme; // none: a new one
};
struct WritingModule {
    Programme programme;
    Module module;
};
struct Shown {
    Programme programme;
    std::vector<Module> modules;
    bool may_plan = false;
};

page::Document overview_page(Overview const&, page::Context const&);
page::Document writing_page(Writing const&, page::Context const&);
page::Document module_page(WritingModule const&, page::Context const&);
page::Document programme_page(Shown const&, page::Context const&);
page::Document retire_page(Shown const&, page::Context const&);

}
