// What people see of programmes.
#pragma once

#include "base/page/page.h"
#include "domain/programme/programme_store.h"

namespace programme {

struct Overview {
    std::vector<Programme> programmes;
    bool may_plan = false;
};
struct Blank { };
struct Shown {
    Programme programme;
    std::vector<Module> modules;
    bool may_plan = false;
};

page::Document overview_page(Overview const&, page::Context const&);
page::Document blank_page(Blank const&, page::Context const&);
page::Document programme_page(Shown const&, page::Context const&);
page::Document retire_page(Shown const&, page::Context const&);

}
