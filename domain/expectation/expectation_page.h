// What people see of expectations.
#pragma once

#include "base/page/page.h"
#include "base/slice.h"
#include "domain/area/area.h"
#include "domain/expectation/expectation_store.h"
#include "domain/session/session.h"

namespace expectation {

using MaySee = permit::To<"expectation.see", permit::officers>;
using MayNote = permit::To<"expectation.note", permit::secretariat | permit::facilitator>;
using MaySort = permit::To<"expectation.sort", permit::secretariat>;

struct Listed {
    MaySee may;
    Which which;
    std::vector<Line> lines;
    std::int64_t total = 0;
    std::int64_t waiting = 0;
    int page = 1;
    int pages = 1;
    std::vector<RoleArea> areas;
    std::vector<area::Village> villages;
    std::string slug; // of the public box
};
struct Writing {
    std::vector<RoleArea> areas;
    std::vector<area::Village> villages;
    std::vector<session::SessionChoice> sessions;
};
struct Shown {
    MaySee may;
    Expectation one;
    std::vector<Event> events;
    std::vector<Joining> joined;
    std::optional<Expectation> leader; // that it is joined to
    std::optional<JoiningId> joining;
    std::vector<Line> candidates;
    std::vector<RoleArea> areas;
    std::string search; // words of the one that it may be joined to
};
struct Parting {
    MaySort may;
    JoiningId joining;
    Expectation leader;
};
struct Areas {
    std::vector<RoleArea> areas;
    bool may_sort = false;
};
struct OneArea {
    RoleArea area;
};
struct Box {
    permit::Anyone may;
    std::string slug;
    std::string chapter_name;
    std::vector<area::Village> villages;
    std::vector<Line> said;
    std::string village_code; // that she chose; empty: none
    std::vector<base::Lead> ways; // to what came of what was said
};

page::Document list_page(Listed const&, page::Context const&);
page::Document writing_page(Writing const&, page::Context const&);
page::Document expectation_page(Shown const&, page::Context const&);
page::Document parting_page(Parting const&, page::Context const&);
page::Document areas_page(Areas const&, page::Context const&);
page::Document area_page(OneArea const&, page::Context const&);
page::Document box_page(Box const&, page::Context const&);

// Parts that several pages have.
std::string area_name(std::vector<RoleArea> const&, std::optional<RoleAreaId> const&, page::Context const&);
std::vector<page::Choice> area_choices(std::vector<RoleArea> const&, page::Context const&); // those in use
std::vector<page::Choice> urgency_choices(page::Context const&);
page::Html said_by(Who, std::string_view village_name, page::Context const&); // "Ibu peserta · Bantuas"
page::Html urgency_tag(Urgency, page::Context const&);
page::Html quoted(std::string_view words);

}
