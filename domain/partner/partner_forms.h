// What people type about partners, and what the handlers ask first.
#pragma once

#include "base/files/files.h"
#include "base/http/route.h"
#include "base/own_words.h"
#include "base/slice.h"
#include "domain/partner/partner_page.h"

namespace partner {

struct NotePartner {
    std::string name;
    PartnerKind kind = PartnerKind::Other;
    base::Date since;
    std::optional<Text> contact;
    std::optional<Text> phone;
};
BOOST_DESCRIBE_STRUCT(NotePartner, (), (name, kind, since, contact, phone))
struct RenamePartner {
    std::string name;
    std::optional<Text> contact;
    std::optional<Text> phone;
};
BOOST_DESCRIBE_STRUCT(RenamePartner, (), (name, contact, phone))
struct AskSupport {
    std::optional<Behind> what;
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(AskSupport, (), (what, page))
// In each form `means_otherwise`: a word that may speak of violence means something else.
struct SayEnd {
    form::OwnWords because;
    base::Date ended_on;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(SayEnd, (), (because, ended_on, means_otherwise))
struct SayWhy {
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(SayWhy, (), (because, means_otherwise))
// The number of an agreement or a receipt, which the partner reads: masked_number while it is read.
struct PaperNumber {
    base::Private<std::string> text;
    bool has_mask = false;
};
base::Code const* take(std::string_view text, PaperNumber& out);
void put(json::Text& out, PaperNumber const&);
struct NoteAgreement {
    PaperNumber number;
    form::OwnWords about;
    base::Date from;
    base::Date until;
    files::Photos photo;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(NoteAgreement, (), (number, about, from, until, photo, means_otherwise))
struct NotePromise {
    SupportKind kind = SupportKind::Facility;
    form::OwnWords what;
    std::string amount;
    Unit unit = Unit::Piece;
    base::Date promised_on;
    base::Date due_on;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(NotePromise, (), (kind, what, amount, unit, promised_on, due_on, means_otherwise))
// Against a promise its kind, words and unit are those of the promise.
struct NoteReceipt {
    std::optional<PromiseId> promise_id;
    std::optional<SupportKind> kind;
    std::optional<form::OwnWords> what;
    std::string amount;
    std::optional<Unit> unit;
    base::Date received_on;
    std::optional<PaperNumber> receipt_no;
    std::optional<Text> received_by;
    files::Photos photo;
    bool unpromised = false; // she was told that no promise is on record
    bool again = false; // she looked at the one that is on record already: it is another
    bool beyond = false; // more came than was promised
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(NoteReceipt, (),
    (promise_id, kind, what, amount, unit, received_on, receipt_no, received_by, photo, unpromised, again, beyond,
        means_otherwise))
struct ForPromise {
    std::optional<PromiseId> promise_id;
};
BOOST_DESCRIBE_STRUCT(ForPromise, (), (promise_id))
struct NoteGiven {
    std::string place; // Place, by its name
    std::string amount;
    base::Date given_on;
    std::optional<PaperNumber> receipt_no;
    files::Photos photo;
};
BOOST_DESCRIBE_STRUCT(NoteGiven, (), (place, amount, given_on, receipt_no, photo))
struct MakeLink {
    base::Date until;
};
BOOST_DESCRIBE_STRUCT(MakeLink, (), (until))

inline constexpr std::size_t with_a_photo = std::size_t { 4 } << 20; // so that one too large is said on the form

template <permit::Noting P>
By by(P const& permit, base::Now now)
{
    return { permit.chapter(), permit.account(), now.at };
}

// What the next page says was done; when a number was masked, it says that.
words::Word const* done(words::Word const&, bool has_mask);
base::Result<> checked(std::string_view field, base::Code const* why);
// The amount as it was typed, or what is wrong with it at its field.
base::Result<std::int64_t> amount_typed(std::string const& typed, Unit);
// At most one photo, kept: its SHA-256, or nothing.
base::Result<std::string> take_photo(sql::Write&, base::ChapterId const&, files::Photos const&, base::Now);
base::Result<Partner> found_partner(sql::Read&, base::ChapterId const&, PartnerId const&);
base::Result<Partner> open_partner(sql::Read&, base::ChapterId const&, PartnerId const&);
template <class Id>
auto found_note(sql::Read& db, base::ChapterId const& chapter, Id const& id)
    -> base::Result<typename decltype(find(db, chapter, id))::value_type>
{
    auto one = find(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_note);
    return std::move(*one);
}
Whole whole_of(sql::Read&, base::ChapterId const&, Partner);

std::vector<http::Route> list_routes(); // partner_list_routes.cpp
std::vector<http::Route> support_routes();
std::vector<http::Route> own_routes();
// Counts what a partner's support reached once a month is over, for its own page.
std::optional<base::ChoreFact> next_to_count(sql::Read&, base::Now);

}
