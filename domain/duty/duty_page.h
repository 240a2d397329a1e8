// What people see of duties: what each page is drawn from, and the pages.
#pragma once

#include "base/page/page.h"
#include "domain/duty/duty_store.h"

namespace duty {

// Who bears what is known to all officers; the secretariat hands it out. How much she can carry she says herself.
using MaySee = permit::To<"duty.see", permit::officers>;
using MayKeep = permit::To<"duty.keep", permit::secretariat>;
using MaySay = permit::To<"duty.say", permit::officers>;

struct Loaded {
    Officer officer;
    std::vector<std::string> holds; // names of duties, today
    std::optional<Week> week; // this one; nothing: she bears nothing in it
    std::optional<std::int64_t> said_minutes;
};
struct Overview {
    MaySee may;
    base::Date since;
    base::Date until;
    Book book;
    std::vector<Loaded> officers;
    std::vector<Turn> coming;
};
struct OneOfficer {
    MaySee may;
    Officer officer;
    base::Date since;
    base::Date until;
    Book book; // of her alone
    std::vector<Holding> holdings;
    std::vector<Turn> turns;
    std::optional<std::int64_t> said_hours;
    bool may_say = false;
};
struct Sorts {
    MaySee may;
    std::vector<Duty> duties;
    std::vector<KeptApart> apart;
};
// A duty that goes out of use, two that may be borne together again, or one that was never handed over.
struct Ending {
    enum class Of { Duty, Apart, Holding };
    Of of = Of::Duty;
    std::string id;
    std::string name;
};
struct Assigning {
    MayKeep may;
    std::vector<Duty> duties; // in use
    std::vector<Officer> officers;
};
struct OneTurn {
    MaySee may;
    Turn turn;
};
struct OneHolding {
    MaySee may;
    Holding holding;
};
struct AtSession {
    MaySee may;
    SessionHours session;
    std::vector<Turn> turns;
    std::vector<Duty> duties; // in use
    std::vector<Officer> officers;
};

page::Document overview_page(Overview const&, page::Context const&);
page::Document officer_page(OneOfficer const&, page::Context const&);
page::Document sorts_page(Sorts const&, page::Context const&);
page::Document ending_page(Ending const&, page::Context const&);
page::Document new_turn_page(Assigning const&, page::Context const&);
page::Document new_holding_page(Assigning const&, page::Context const&);
page::Document turn_page(OneTurn const&, page::Context const&);
page::Document holding_page(OneHolding const&, page::Context const&);
page::Document session_page(AtSession const&, page::Context const&);

// ---- Parts of several pages
// -------------------------------------------------------------------------------------------

std::string time_words(Turn const&, base::Zone of_chapter, page::Context const&);
page::Html turn_items(std::vector<Turn> const&, bool with_name, base::Zone of_chapter, page::Context const&);

}
