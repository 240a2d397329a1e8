// What people see of practices.
#pragma once

#include "base/page/page.h"
#include "domain/exemplar/exemplar_proposal_store.h"
#include "domain/session/session.h"

namespace exemplar {

using MaySee = permit::To<"exemplar.see", permit::officers>;
using MayNote = permit::To<"exemplar.note", permit::secretariat | permit::facilitator>;
using MayKeep = permit::To<"exemplar.keep", permit::secretariat>;

struct Overview {
    MaySee may;
    std::vector<Practice> practices;
};
struct OnePractice {
    MaySee may;
    Practice practice;
    std::vector<Seen> seen;
    std::int64_t total = 0;
    int page = 1;
    int pages = 1;
};
struct Adding {
    std::vector<Practice> practices;
};
struct Changing {
    Practice practice;
};
struct Finding {
    MaySee may;
    std::string search;
    std::vector<member::MemberLine> women;
    std::int64_t count = 0; // of all who were found, no further than member::count_at_most
};
struct OneWoman {
    MaySee may;
    member::MemberLine woman;
    std::vector<Practice> practices;
    std::vector<Seen> seen;
    std::vector<Observed> observed;
    std::vector<Came> row; // from the books, as what follows
    std::vector<session::Marked> on_time;
    std::vector<KeptPromise> kept_promises;
};
struct Writing {
    MayNote may;
    std::optional<member::MemberLine> woman;
    std::vector<Practice> practices;
    std::vector<session::SessionChoice> sessions;
};
struct OneNote {
    MaySee may;
    Seen seen;
    Practice practice;
    bool may_retract = false;
};

page::Document overview_page(Overview const&, page::Context const&);
page::Document practice_page(OnePractice const&, page::Context const&);
page::Document adding_page(Adding const&, page::Context const&);
page::Document changing_page(Changing const&, page::Context const&);
page::Document finding_page(Finding const&, page::Context const&);
page::Document woman_page(OneWoman const&, page::Context const&);
page::Document writing_page(Writing const&, page::Context const&);
page::Document note_page(OneNote const&, page::Context const&);

}
