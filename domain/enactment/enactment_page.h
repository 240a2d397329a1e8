// What people see of what was done.
#pragma once

#include "base/page/page.h"
#include "domain/area/area.h"
#include "domain/duty/duty.h"
#include "domain/enactment/account_store.h"

namespace enactment {

using MayRead = permit::To<"enactment.read", permit::officers | permit::evaluator>; // figures, nobody's words
using MaySee = permit::To<"enactment.see", permit::officers>;
using MayNote = permit::To<"enactment.note", permit::secretariat | permit::facilitator>;
using MayAnswer = permit::To<"enactment.answer", permit::secretariat>;

// ---- The account --------------------------------------------------------------------------------------------------

// One line of the account; without an area: what is not sorted or not tagged.
struct AreaLine {
    std::optional<Area> area;
    std::int64_t voices = 0;
    std::int64_t answered = 0;
    std::optional<base::Date> oldest_waiting; // said when, of what waits
    DoneOfArea done;
    OfAreas of(Period const& period) const { return { period, done.role_area_id, !area }; }
};
struct Account {
    std::string chapter_name;
    std::string slug;
    Period period;
    base::Date today;
    std::vector<AreaLine> lines;
    std::int64_t voices = 0;
    std::int64_t answered = 0;
    std::int64_t done = 0;
    Waiting waiting;
    std::vector<area::Village> villages;
    bool is_public = false;
    Standing standing;
};
// How many promises became what, each of which opens to them.
struct PromiseFigure {
    PromiseState state;
    std::int64_t many = 0;
};
struct AccountView {
    static constexpr int most_failed = 15;
    MayRead may;
    Account account;
    std::vector<Promise> failed;
    duty::Book duties; // strain and conflict
    std::vector<PromiseFigure> promises;
    std::vector<Latent> latent {}; // for those who may read words
};
struct CameOf {
    SaidInPublic said;
    Became became;
};
// More of each than fits on paper: its page prints as much as it holds.
struct Sheet {
    static constexpr int most = 14;
    MaySee may;
    Account account;
    std::vector<Promise> failed;
    std::vector<PublicAnswer> answers;
    duty::Book duties;
    std::vector<CameOf> voiced {}; // by how many
};
struct AreaView {
    static constexpr int most = 50; // of each list; its figures open to all
    MaySee may;
    Period period;
    std::vector<area::Village> villages;
    std::optional<Area> area;
    std::vector<Expected> expected;
    std::vector<Doing> done;
    Standing standing;
    AreaLine line {};
    Waiting waiting {};
    base::Date today {};
};
struct Turned {
    std::int64_t total = 0;
    int page = 1;
    int pages = 1;
};
// What stands around a list behind a figure.
struct ListFrame {
    MaySee may;
    std::vector<area::Village> villages;
    std::optional<Area> area;
    Standing standing;
    Turned at {};
};
struct VoiceList {
    ListFrame frame;
    WhichVoices which;
    std::vector<Expected> rows {};
};
struct DoneList {
    ListFrame frame;
    WhichDone which;
    std::vector<Doing> rows {};
};
struct PromiseList {
    ListFrame frame;
    WhichPromises which;
    std::vector<PromiseFigure> figures; // of all states
    std::vector<Promise> rows {};
};
struct Tags {
    std::vector<Sort> sorts;
    std::vector<Area> areas;
    bool may_tag = false;
};
// All that was done of a sort, whenever.
struct SortDone {
    MaySee may;
    Sort sort;
    Turned at {};
    std::vector<Doing> rows {};
};
struct Tagging {
    Sort sort;
    std::vector<Area> areas;
};
struct PublicAccount {
    permit::Anyone may;
    Account account; // shown once the chapter has opened it
    std::string village_code; // of what is shown; empty: all
    std::vector<PublicAnswer> answers; // to what an officer heard
    std::vector<CameOf> came_of {}; // of what was said in public
    int page = 1; // of those
    bool has_older = false;
    std::vector<Heard> heard {}; // by officers, without those whose answer stands above
    int heard_page = 1;
    bool has_older_heard = false;
};

page::Document account_page(AccountView const&, page::Context const&);
page::Document sheet_page(Sheet const&, page::Context const&);
page::Document area_page(AreaView const&, page::Context const&);
page::Document voice_list_page(VoiceList const&, page::Context const&);
page::Document done_list_page(DoneList const&, page::Context const&);
page::Document promise_list_page(PromiseList const&, page::Context const&);
page::Document tags_page(Tags const&, page::Context const&);
page::Document sort_done_page(SortDone const&, page::Context const&);
page::Document tagging_page(Tagging const&, page::Context const&);
page::Document public_page(PublicAccount const&, page::Context const&);

// ---- One thing done, one expectation answered ---------------------------------------------------------------------

// Whoever noted it, and the secretariat, may take it back.
template <class May>
bool may_take_back(May const& may, base::AccountId const& noted_by)
{
    return may.holds(MayNote::given) && (may.account() == noted_by || may.holds(MayAnswer::given));
}

struct Writing {
    std::vector<Area> areas;
    std::vector<area::Village> villages;
};
struct DoingView {
    MaySee may;
    Doing doing;
    std::optional<Deed> deed; // of one noted by hand, retracted or not
    std::vector<Area> areas;
    std::vector<Expected> answers;
    std::vector<Outcome> outcomes;
    bool may_retract = false; // the deed
};
struct AnswerView {
    MaySee may;
    Expected expected;
    std::vector<Area> areas;
    std::vector<Answer> answers;
    std::vector<Promise> promises;
    std::vector<Doing> candidates;
    base::Date today;
    std::optional<std::string> set_aside_because {}; // then it is only read
};
// What is asked before something is taken back.
struct TakingBack {
    page::Url action;
    page::Url way_back;
    words::Word button;
    words::Word lead;
};

page::Document writing_page(Writing const&, page::Context const&);
page::Document doing_page(DoingView const&, page::Context const&);
page::Document answer_page(AnswerView const&, page::Context const&);
page::Document taking_back_page(TakingBack const&, page::Context const&);

// Parts that several pages have.
std::string area_name(std::vector<Area> const&, std::optional<RoleAreaId> const&, page::Context const&);
std::vector<page::Choice> area_choices(std::vector<Area> const&, page::Context const&); // those in use
inline std::string_view kind_name(Kind kind) // as in addresses and forms
{
    return boost::describe::enum_to_string(kind, "");
}
page::Url address(Kind, std::string const& done_id); // of its page here
template <class May>
std::string title_of(Kind kind, Words const& title, May const& may, page::Context const& c)
{
    return title.reveal(may).empty() ? std::string(c(kind_word(kind))) : title.reveal(may);
}
std::string period_words(Period const&, std::vector<area::Village> const&, page::Context const&); // with its district
page::Url with_period(page::Url, Period const&);
page::Html counted_when(Standing const&, page::Context const&); // empty while the books themselves are counted
words::Word const& age_word(Age);
page::Url list_at(WhichVoices const&);
page::Url list_at(WhichDone const&);
page::Url list_at(WhichPromises const&);
page::Html promise_figures(std::vector<PromiseFigure> const&, Period const&, bool opens, page::Context const&);
// A number that opens to what it counts, for those who may see it.
page::Html counted(std::int64_t, page::Url const&, bool opens, page::Context const&);
std::string name_of(AreaLine const&, page::Context const&);
// Its numbers open to what they count, for those who may see it.
page::Html account_picture(Account const&, bool opens, page::Context const&);
page::Html waiting_list(Waiting const&, OfAreas const&, bool opens, page::Context const&);
page::Html in_short(Account const&, bool opens, page::Context const&);
page::Html answered_when(Period const&, base::Date today, page::Context const&); // empty for a period until today
page::Html account_table(Account const&, bool opens, page::Context const&);
std::vector<Area> areas_of(Account const&);
std::string in_brief(std::string_view words, std::size_t most = 140); // on paper all must fit, whatever was typed
page::Html what_was_said(PublicAnswer const&, std::string const& said, std::vector<Area> const&, page::Context const&);
std::string month_of(base::Date, page::Context const&); // "Maret 2026"
page::Html what_came_of(CameOf const&, base::Date today, page::Context const&);
std::string where_and_when(CameOf const&, page::Context const&); // and by how many
page::Html said_by_how_many(CameOf const&, std::string const& said, page::Context const&);
page::Html said_and_became(PublicAccount const&, page::Context const&);
page::Html heard_and_became(PublicAccount const&, page::Context const&);
page::Html promises_part(AccountView const&, page::Context const&);
page::Url promise_at(Promise const&); // where it stands, with who promised it and when
page::Html promise_tag(Promise const&, base::Date today, page::Context const&);

}
