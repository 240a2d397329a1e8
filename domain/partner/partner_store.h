// All SQL of partners, agreements and links (partner_store.cpp), of support (partner_support_store.cpp), and of what it
// reached (partner_reach_store.cpp).
#pragma once

#include "base/sql/sql.h"
#include "domain/partner/partner.h"

#include <boost/describe/class.hpp>

#include <algorithm>
#include <vector>

namespace partner {

using Text = base::Private<std::string>;

// Who notes, when.
struct By {
    base::ChapterId chapter;
    base::AccountId account;
    base::Instant at;
};

// ---- Partners -----------------------------------------------------------------------------------------------------

struct Partner {
    PartnerId id;
    PartnerKind kind = PartnerKind::Other;
    std::string name;
    base::Date since;
    std::optional<NoteId> end_id;
    std::optional<base::Date> ended_on;
    std::optional<Text> ended_because;
};
BOOST_DESCRIBE_STRUCT(Partner, (), (id, kind, name, since, end_id, ended_on, ended_because))
// Whom to ask there; both may be empty.
struct Contact {
    Text name;
    Text phone; // "+6281234567890"
};
BOOST_DESCRIBE_STRUCT(Contact, (), (name, phone))

std::vector<Partner> partners(sql::Read&, base::ChapterId const&); // by name, the ended ones last
std::optional<Partner> find(sql::Read&, base::ChapterId const&, PartnerId const&);
Contact contact_of(sql::Read&, base::ChapterId const&, PartnerId const&);
PartnerId keep_partner(sql::Write&, By const&, PartnerKind, base::Date since);
void keep_name(sql::Write&, By const&, PartnerId const&, std::string const& name, Contact const&);
void keep_end(sql::Write&, By const&, PartnerId const&, Text const& because, base::Date ended_on);

// ---- Agreements ---------------------------------------------------------------------------------------------------

struct Agreement {
    AgreementId id;
    PartnerId partner_id;
    std::string number;
    std::string about;
    base::Date from;
    base::Date until;
    std::string photo; // its SHA-256; empty: none
    std::optional<Text> retracted_because;
    std::optional<NoteId> end_id;
    std::optional<base::Date> ended_on;
    std::optional<Text> ended_because;
    bool stands() const { return !retracted_because; }
    bool soon_over(base::Date today) const { return stands() && ends_soon(until, ended_on, today); }
};
BOOST_DESCRIBE_STRUCT(Agreement, (),
    (id, partner_id, number, about, from, until, photo, retracted_because, end_id, ended_on, ended_because))

// Of one partner, or of all; the last that ends first.
std::vector<Agreement> agreements(sql::Read&, base::ChapterId const&, std::optional<PartnerId> const&);
std::optional<Agreement> find(sql::Read&, base::ChapterId const&, AgreementId const&);
struct NewAgreement {
    PartnerId partner_id;
    std::string number;
    Text about;
    base::Date from;
    base::Date until;
    std::string photo;
};
AgreementId keep_agreement(sql::Write&, By const&, NewAgreement const&);
void keep_end(sql::Write&, By const&, AgreementId const&, Text const& because, base::Date ended_on);

// ---- Support ------------------------------------------------------------------------------------------------------

struct Promise {
    PromiseId id;
    PartnerId partner_id;
    std::string partner_name;
    SupportKind kind = SupportKind::Facility;
    std::string what;
    std::int64_t amount = 0;
    Unit unit = Unit::Piece;
    std::int64_t received = 0;
    base::Date promised_on;
    base::Date due_on;
    std::optional<Text> retracted_because;
    std::optional<NoteId> end_id;
    std::optional<Text> ended_because;
    bool stands() const { return !retracted_because; }
    bool is_open() const { return stands() && !ended_because; }
    bool is_overdue(base::Date today) const
    {
        return partner::is_overdue({ amount, received, due_on, !is_open() }, today);
    }
};
BOOST_DESCRIBE_STRUCT(Promise, (),
    (id, partner_id, partner_name, kind, what, amount, unit, received, promised_on, due_on, retracted_because, end_id,
        ended_because))

struct Receipt {
    ReceiptId id;
    PartnerId partner_id;
    std::string partner_name;
    std::optional<PromiseId> promise_id;
    SupportKind kind = SupportKind::Facility;
    std::string what;
    std::int64_t amount = 0;
    Unit unit = Unit::Piece;
    std::int64_t given = 0;
    base::Date received_on;
    std::optional<base::Date> last_given_on;
    std::string receipt_no; // often empty
    Text received_by; // often empty
    std::string photo;
    std::optional<Text> retracted_because;
    bool stands() const { return !retracted_because; }
    std::int64_t left() const { return amount - given; }
    base::Date last_moved_on() const { return std::max(received_on, last_given_on.value_or(received_on)); }
    bool is_idle(base::Date today) const { return stands() && partner::is_idle({ left(), last_moved_on() }, today); }
};
BOOST_DESCRIBE_STRUCT(Receipt, (),
    (id, partner_id, partner_name, promise_id, kind, what, amount, unit, given, received_on, last_given_on, receipt_no,
        received_by, photo, retracted_because))

// With the words for where it went, as far as the books know it.
struct Given {
    GivenId id;
    ReceiptId receipt_id;
    SupportKind kind = SupportKind::Facility;
    std::string what;
    Unit unit = Unit::Piece;
    GoesTo to = GoesTo::Session;
    std::string to_id;
    std::int64_t amount = 0;
    base::Date given_on;
    std::string receipt_no;
    std::string photo;
    std::optional<Text> retracted_because;
    std::optional<std::string> title; // of the session
    std::optional<base::Date> held_on; // the same
    std::optional<std::string> programme_name; // or the session's
    std::optional<std::string> village_name; // or the session's, or the group's
    std::optional<std::string> group_name;
    bool stands() const { return !retracted_because; }
};
BOOST_DESCRIBE_STRUCT(Given, (),
    (id, receipt_id, kind, what, unit, to, to_id, amount, given_on, receipt_no, photo, retracted_because, title,
        held_on, programme_name, village_name, group_name))

// Of one partner, or of all.
std::vector<Promise> promises(sql::Read&, base::ChapterId const&, std::optional<PartnerId> const&); // by their day
std::vector<Receipt> receipts(sql::Read&, base::ChapterId const&, std::optional<PartnerId> const&); // the latest first
std::vector<Given> given_by(sql::Read&, base::ChapterId const&, PartnerId const&); // the latest first
std::vector<Given> given_from(sql::Read&, base::ChapterId const&, ReceiptId const&);
std::optional<Promise> find(sql::Read&, base::ChapterId const&, PromiseId const&);
std::optional<Receipt> find(sql::Read&, base::ChapterId const&, ReceiptId const&);

// A receipt of which something is left to give on.
struct Leftover {
    ReceiptId id;
    std::string partner_name;
    std::string what;
    Unit unit = Unit::Piece;
    std::int64_t left = 0;
    base::Date received_on;
};
BOOST_DESCRIBE_STRUCT(Leftover, (), (id, partner_name, what, unit, left, received_on))
std::vector<Leftover> with_something_left(sql::Read&, base::ChapterId const&); // the latest first

struct NewPromise {
    PartnerId partner_id;
    SupportKind kind = SupportKind::Facility;
    Text what;
    std::int64_t amount = 0;
    Unit unit = Unit::Piece;
    base::Date promised_on;
    base::Date due_on;
};
PromiseId keep_promise(sql::Write&, By const&, NewPromise const&);
void keep_end(sql::Write&, By const&, PromiseId const&, Text const& because, base::Date ended_on);

struct NewReceipt {
    PartnerId partner_id;
    std::optional<PromiseId> promise_id;
    SupportKind kind = SupportKind::Facility;
    Text what;
    std::int64_t amount = 0;
    Unit unit = Unit::Piece;
    base::Date received_on;
    std::string receipt_no;
    Text received_by;
    std::string photo;
};
ReceiptId keep_receipt(sql::Write&, By const&, NewReceipt const&);
// The first receipt that stands, of the same partner: of the same kind, unit, amount and day, or with the same number.
std::optional<Receipt> twin_of(sql::Read&, base::ChapterId const&, NewReceipt const&);

struct NewGiven {
    ReceiptId receipt_id;
    Place place;
    std::int64_t amount = 0;
    base::Date given_on;
    Text receipt_no;
    std::string photo;
};
GivenId keep_given(sql::Write&, By const&, NewGiven const&);

// Where else support can go, beside sessions, programmes and villages.
struct Circle {
    std::string id;
    Text mentor;
};
BOOST_DESCRIBE_STRUCT(Circle, (), (id, mentor))
std::vector<Circle> circles(sql::Read&, base::ChapterId const&); // that go on
bool was_circle(sql::Read&, base::ChapterId const&, std::string const& circle_id); // also one that has ended
struct Group {
    std::string id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Group, (), (id, name))
std::vector<Group> groups(sql::Read&, base::ChapterId const&);
std::optional<base::Date> session_day(sql::Read&, base::ChapterId const&, std::string const& session_id);

// ---- Notes of any kind, retracted ---------------------------------------------------------------------------------

struct OneNote {
    NoteId id;
    PartnerId partner_id;
    Note note = Note::Agreement;
    std::string what;
    base::Date happened_on;
    std::string photo;
    base::AccountId noted_by;
    std::optional<std::string> officer;
    std::optional<Text> retracted_because;
};
BOOST_DESCRIBE_STRUCT(
    OneNote, (), (id, partner_id, note, what, happened_on, photo, noted_by, officer, retracted_because))
std::optional<OneNote> find(sql::Read&, base::ChapterId const&, NoteId const&);
bool others_rest_on(sql::Read&, base::ChapterId const&, NoteId const&); // receipts on a promise, hand-outs on a receipt
void keep_retraction(sql::Write&, By const&, NoteId const&, Text const& because);

// ---- Links --------------------------------------------------------------------------------------------------------

struct Link {
    base::ChapterId chapter_id;
    LinkId id;
    PartnerId partner_id;
    base::Date until;
    bool is_revoked = false;
    bool holds(base::Date today) const { return !is_revoked && until >= today; }
};
BOOST_DESCRIBE_STRUCT(Link, (), (chapter_id, id, partner_id, until, is_revoked))
std::vector<Link> links_of(sql::Read&, base::ChapterId const&, PartnerId const&); // the newest first
std::optional<Link> find(sql::Read&, base::ChapterId const&, LinkId const&);
std::optional<Link> link_with(sql::Read&, std::string_view token);
std::string link_key(sql::Read&);
LinkId keep_link(sql::Write&, By const&, PartnerId const&, base::Date until);
void revoke(sql::Write&, By const&, LinkId const&);

// ---- What support reached -----------------------------------------------------------------------------------------

// Sessions that were held from the day support was given on to them, to their programme, village or group, while the
// partner was one; and the women who came, by the district they live in. A woman counts once. Only sessions before that
// day, and only hand-outs as they stood on record at that moment. As the books are now: for whoever counts a month.
struct Until {
    base::Date day;
    base::Instant moment;
};
std::int64_t sessions_reached(sql::Read&, base::ChapterId const&, PartnerId const&, Until const&);
std::vector<InDistrict> women_reached(sql::Read&, base::ChapterId const&, PartnerId const&, Until const&);

// As it was counted after a month, once: what is noted later moves only what is counted after the next month.
struct Reached {
    base::Date counted_until; // the last day of that month
    std::int64_t sessions = 0;
    Told told;
};
// No later month than that: one that a clock ahead of time left is not told.
std::optional<Reached> last_counted(sql::Read&, base::ChapterId const&, PartnerId const&, base::Date latest);
void keep_counted(sql::Write&, base::ChapterId const&, PartnerId const&, Reached const&, base::Instant at);
struct Uncounted {
    base::ChapterId chapter_id;
    PartnerId partner_id;
    base::Date since;
};
BOOST_DESCRIBE_STRUCT(Uncounted, (), (chapter_id, partner_id, since))
// Partners of all chapters since that day or before, except those that ended and were counted after their end.
std::vector<Uncounted> not_counted_until(sql::Read&, base::Date day);

}
