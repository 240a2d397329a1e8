// What people see of partners: what each page is drawn from, and the pages.
#pragma once

#include "base/page/page.h"
#include "domain/area/area.h"
#include "domain/partner/partner_store.h"
#include "domain/programme/programme.h"
#include "domain/session/session.h"

namespace partner {

// Partners and figures are read by all who answer for the community, and by the evaluator.
using MaySee = permit::To<"partner.see", permit::officers | permit::evaluator>;
// Photos of receipts hold hands and names.
using MayOpen = permit::To<"partner.open_photo", permit::officers>;
using MayRecord = permit::To<"partner.record", permit::officers>; // what came, and where it went
using MayKeep = permit::To<"partner.keep", permit::secretariat | permit::treasurer>; // partners, promises, links
inline constexpr permit::Positions knows_groups
    = permit::secretariat | permit::facilitator; // and circles, as mentoring.see
inline constexpr permit::Positions hears_expectations = permit::secretariat | permit::facilitator; // expectation.note

// Rupiah alone can be added up; the rest is told line by line.
struct Sums {
    std::int64_t promised = 0;
    std::int64_t received = 0;
    std::int64_t given = 0;
};
Sums sums_of(std::vector<Promise> const&, std::vector<Receipt> const&); // of what stands

struct PartnerLine {
    Partner partner;
    Sums sums;
    std::int64_t overdue = 0;
    std::int64_t idle = 0;
    std::optional<base::Date> agreement_ends_on; // within 60 days
};
struct Listed {
    MaySee may;
    std::vector<PartnerLine> lines;
};
struct Waiting {
    MaySee may;
    base::Date today;
    std::vector<Promise> overdue;
    std::vector<Receipt> idle;
};
// What stands behind a figure of one partner: as many rows as it counts, or whose sum it is.
enum class Behind { PromisedFunds, ReceivedFunds, GivenFunds, Overdue, Idle };
BOOST_DESCRIBE_ENUM(Behind, PromisedFunds, ReceivedFunds, GivenFunds, Overdue, Idle)
// Those of one kind alone hold something: of this page.
struct Rows {
    std::vector<Promise> promises;
    std::vector<Receipt> receipts;
    std::vector<Given> given;
};
struct SupportList {
    MaySee may;
    base::Date today;
    Partner partner;
    Behind what = Behind::Overdue;
    Rows rows;
    std::int64_t total = 0;
    std::optional<std::int64_t> sum; // of funds, in rupiah
    int page = 1;
    int pages = 1;
};
// Everything of one partner.
struct Whole {
    Partner partner;
    std::vector<Agreement> agreements;
    std::vector<Promise> promises;
    std::vector<Receipt> receipts;
    std::vector<Given> given;
};
struct Shown {
    MaySee may;
    base::Date today;
    Whole whole;
    std::optional<Contact> contact; // for those who keep it
};
struct Typing {
    MayKeep may;
    std::optional<Partner> partner; // nothing: a new one
    Contact contact;
};
struct Ending {
    MayKeep may;
    Partner partner;
};
struct Promising {
    Partner partner;
};
struct OneAgreement {
    MaySee may;
    base::Date today;
    Partner partner;
    Agreement agreement;
};
struct OnePromise {
    MaySee may;
    base::Date today;
    Partner partner;
    Promise promise;
    std::vector<Receipt> receipts; // against it
};
struct Receiving {
    MayRecord may;
    Partner partner;
    std::optional<Promise> promise;
    std::vector<Promise> open; // those that it could be against
};
struct OneReceipt {
    MaySee may;
    base::Date today;
    Partner partner;
    Receipt receipt;
    std::optional<Promise> promise;
    std::vector<Given> given;
};
struct Giving {
    MayRecord may;
    Receipt receipt;
    std::vector<session::SessionChoice> sessions;
    std::vector<programme::ProgrammeLine> programmes;
    std::vector<area::Village> villages;
    std::vector<Circle> circles; // these two for those who may know them
    std::vector<Group> groups;
};
struct Retracting {
    MayRecord may;
    Partner partner;
    OneNote note;
    bool may_retract = false;
};
struct Linking {
    MayKeep may;
    base::Date today;
    Partner partner;
    std::vector<Link> links;
    std::string path; // of the newest that holds; empty: none
};

// ---- The partner's account ----------------------------------------------------------------------------------------

struct Account {
    std::string chapter_name;
    std::string slug;
    base::Date today;
    Whole whole; // what stands alone
    std::optional<Reached> reached; // nothing: not counted yet
};
struct OwnPage {
    Account account;
    std::string token;
    base::Date until;
};
struct Sheet {
    Account account;
    std::string back; // the page that leads to it
};

page::Document list_page(Listed const&, page::Context const&);
page::Document waiting_page(Waiting const&, page::Context const&);
page::Document support_list_page(SupportList const&, page::Context const&);
page::Document partner_page(Shown const&, page::Context const&);
page::Document typing_page(Typing const&, page::Context const&);
page::Document ending_page(Ending const&, page::Context const&);
page::Document agreeing_page(Promising const&, page::Context const&);
page::Document agreement_page(OneAgreement const&, page::Context const&);
page::Document promising_page(Promising const&, page::Context const&);
page::Document promise_page(OnePromise const&, page::Context const&);
page::Document receiving_page(Receiving const&, page::Context const&);
page::Document receipt_page(OneReceipt const&, page::Context const&);
page::Document giving_page(Giving const&, page::Context const&);
page::Document retracting_page(Retracting const&, page::Context const&);
page::Document linking_page(Linking const&, page::Context const&);
page::Document own_page(OwnPage const&, page::Context const&);
page::Document sheet_page(Sheet const&, page::Context const&);

// ---- Parts of several pages ---------------------------------------------------------------------------------------

page::Url of(Partner const&);
page::Url behind(Partner const&, Behind);
page::Html partner_top(page::Context const&, Partner const&, page::Word const& title);
page::Word const& kind_word(PartnerKind);
page::Word const& kind_word(SupportKind);
page::Word const& unit_word(Unit);
std::string amount_words(std::int64_t, Unit, page::Context const&); // "Rp 1.250.000", "25 kg"
std::string rupiah_words(std::int64_t, page::Context const&);
std::string day_words(base::Date, page::Context const&);
// Where it went: as officers know it, groups of women by their names for those who know them; or so that no name and no
// group of few is told.
enum class For { WhoKnowsGroups, Officers, ThePartner };
For reader_of(MaySee const&); // whoever may not record reads what the partner reads
std::string place_words(Given const&, For, page::Context const&);
page::Html struck_if(bool is_struck, std::string_view words);
page::Html received_of(Promise const&, page::Context const&); // opens to what came
// For whom a table is drawn, and when.
struct Reading {
    MaySee may;
    base::Date today;
};
page::Html promise_table(std::vector<Promise> const&, Reading const&, page::Context const&);
page::Html receipt_table(std::vector<Receipt> const&, Reading const&, page::Context const&);
page::Html given_table(std::vector<Given> const&, Reading const&, page::Context const&);
page::Html promise_standing(Promise const&, base::Date today, page::Context const&);
page::Html receipt_standing(Receipt const&, base::Date today, page::Context const&);
page::Html agreement_standing(Agreement const&, base::Date today, page::Context const&);
// Why it was retracted or ended, for officers alone.
page::Html why_note(page::Context const&, MaySee const&, std::optional<Text> const& retracted,
    std::optional<Text> const& ended, page::Word const& ended_word);
page::Html day_field(page::Context const&, std::string_view name, page::Word const& label);
page::Html photo_field(page::Context const&, page::Word const& label);
page::Html because_fields(page::Context const&, page::Word const& label); // with the tick about words of harm
page::Html reopen_link(std::optional<NoteId> const& end, bool keeps, page::Context const&);
page::Html retract_link(std::string_view note_id, page::Word const& label, page::Context const&);
page::Html photo_link(std::string_view note_id, std::string const& photo, bool may_open, page::Context const&);
// Heads and a body that stacks on a phone: each cell under its label.
struct Column {
    page::Word const* label;
    bool is_number = false;
};
enum class Layout { Stacks, Narrow /* of two short columns */ };
page::Html register_of(page::Context const&, std::vector<Column> const&,
    std::vector<std::vector<page::Html>> const& rows, Layout = Layout::Stacks);

}
