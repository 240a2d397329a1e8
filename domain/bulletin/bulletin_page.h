// What people see of notices, questions and referrals.
#pragma once

#include "base/page/page.h"
#include "domain/bulletin/bulletin_store.h"

namespace bulletin {

using MaySee = permit::To<"bulletin.see", permit::officers>;
using MayWrite = permit::To<"bulletin.write", permit::secretariat>;
using MayCarry = permit::To<"bulletin.carry", permit::secretariat | permit::facilitator>;

// ---- Notices ------------------------------------------------------------------------------------------------------

struct Listed {
    MaySee may;
    WhichNotices which;
    std::vector<NoticeLine> lines;
    std::int64_t total = 0;
    int page = 1;
    int pages = 1;
    std::vector<area::Village> villages;
    std::string slug; // of the public page
};
struct Drafting {
    std::vector<area::Village> villages;
};
struct Correcting {
    Notice notice;
    std::vector<area::Village> named;
    std::vector<area::Village> villages;
};
struct OneNotice {
    MaySee may;
    Notice notice;
    std::vector<area::Village> named; // none: for all
    Reach reach;
    std::vector<Carriage> carriages;
    std::vector<Question> questions;
    std::vector<Version> versions;
    std::vector<area::Village> villages; // that it may be carried to
    std::string slug;
};
struct Sheet {
    Notice notice;
    std::vector<area::Village> named;
    std::string chapter_name;
    std::string slug;
};
// Each time it was carried to one village, that was not retracted.
struct CarriedTo {
    Notice notice;
    VillageReach reach;
    std::vector<Carriage> carriages;
};
struct OneCarriage {
    MaySee may;
    Carriage carriage;
    Notice notice;
    bool may_retract = false;
};

page::Document list_page(Listed const&, page::Context const&);
page::Document drafting_page(Drafting const&, page::Context const&);
page::Document correcting_page(Correcting const&, page::Context const&);
page::Document notice_page(OneNotice const&, page::Context const&);
page::Document sheet_page(Sheet const&, page::Context const&);
page::Document carried_page(CarriedTo const&, page::Context const&);
page::Document carriage_page(OneCarriage const&, page::Context const&);

// ---- Questions ----------------------------------------------------------------------------------------------------

struct ListedQuestions {
    MaySee may;
    WhichQuestions which;
    std::optional<Notice> notice; // that they are about
    std::vector<Question> lines;
    std::int64_t total = 0;
    int page = 1;
    int pages = 1;
};
struct Asking {
    std::optional<NoticeId> notice_id;
    std::vector<NoticeTitle> notices;
    std::vector<area::Village> villages;
};
struct OneQuestion {
    MaySee may;
    Question question;
    std::optional<Notice> notice;
    bool may_retract = false;
};

page::Document questions_page(ListedQuestions const&, page::Context const&);
page::Document asking_page(Asking const&, page::Context const&);
page::Document question_page(OneQuestion const&, page::Context const&);

// ---- Referrals ----------------------------------------------------------------------------------------------------

struct Directory {
    MaySee may;
    std::vector<Referral> referrals;
    std::string slug;
};
struct Adding {
    std::vector<area::Village> villages;
};
struct OneReferral {
    Referral referral;
};

page::Document directory_page(Directory const&, page::Context const&);
page::Document adding_page(Adding const&, page::Context const&);
page::Document referral_page(OneReferral const&, page::Context const&);

// ---- Public -------------------------------------------------------------------------------------------------------

struct PublicList {
    std::string slug;
    std::string chapter_name;
    std::vector<Notice> notices;
    int page = 1;
    int pages = 1;
};
struct PublicNotice {
    permit::Anyone may;
    std::string slug;
    std::string chapter_name;
    Notice notice;
    std::vector<area::Village> named;
    std::vector<ShownQuestion> questions;
    base::Date today; // where the community is
};
struct PublicHelp {
    std::string slug;
    std::string chapter_name;
    std::vector<Referral> referrals;
    base::Date today;
};

page::Document public_list_page(PublicList const&, page::Context const&);
page::Document public_notice_page(PublicNotice const&, page::Context const&);
page::Document help_page(PublicHelp const&, page::Context const&);

// Parts that several pages have.
template <class E>
std::vector<page::Choice> choices_of(page::Context const& c, words::Word const& (*word)(E))
{
    std::vector<page::Choice> offered;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto one) {
        offered.push_back({ one.name, std::string(c(word(one.value))) });
    });
    return offered;
}
page::Html standing_tag(Standing, page::Context const&);
page::Html fact_row(words::Word const& label, page::Html value, page::Context const&); // of a dl of class facts
page::Html notice_facts(Notice const&, std::vector<area::Village> const& named, page::Context const&);
page::Html check_tag(Referral const&, base::Date today, page::Context const&);
page::Url public_address(std::string const& slug, NoticeId const&);

}
