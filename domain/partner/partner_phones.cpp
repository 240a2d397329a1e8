#include "domain/partner/partner_phones.h"

#include "base/http/told.h"
#include "base/sync_door/not_taken.h"
#include "domain/partner/partner_page.h"
#include "domain/partner/partner_words.h"

#include <algorithm>
#include <array>

namespace partner {

namespace {

constexpr std::string_view promises_kind = "partner.promises";
constexpr std::string_view receipts_kind = "partner.receipts";

struct PhonePromise {
    PromiseId id;
    PartnerId partner_id;
    std::string partner;
    std::string what;
    std::string unit;
    std::int64_t amount = 0;
    std::int64_t received = 0;
};
BOOST_DESCRIBE_STRUCT(PhonePromise, (), (id, partner_id, partner, what, unit, amount, received))

struct PhonePartner {
    PartnerId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PhonePartner, (), (id, name))

struct PhonePromises {
    std::vector<PhonePromise> promises;
    std::vector<PhonePartner> partners; // those that go on: support comes unpromised, too
};
BOOST_DESCRIBE_STRUCT(PhonePromises, (), (promises, partners))

struct PhoneReceipt {
    ReceiptId id;
    std::string partner;
    std::string what;
    std::string unit;
    std::int64_t left = 0;
    base::Date received_on;
};
BOOST_DESCRIBE_STRUCT(PhoneReceipt, (), (id, partner, what, unit, left, received_on))

struct PhoneReceipts {
    std::vector<PhoneReceipt> receipts; // of which something is left to give on
};
BOOST_DESCRIBE_STRUCT(PhoneReceipts, (), (receipts))

std::string unit_name(Unit unit)
{
    return boost::describe::enum_to_string(unit, "");
}

std::optional<PhonePromises> open_promises(sql::Read& db, base::ChapterId const& chapter, std::string const&)
{
    PhonePromises held;
    for (auto const& one : promises(db, chapter, std::nullopt))
        if (one.is_open() && one.received < one.amount)
            held.promises.push_back(
                { one.id, one.partner_id, one.partner_name, one.what, unit_name(one.unit), one.amount, one.received });
    for (auto const& one : partners(db, chapter))
        if (!one.ended_on)
            held.partners.push_back({ one.id, one.name });
    return held;
}

std::optional<PhoneReceipts> to_give_on(sql::Read& db, base::ChapterId const& chapter, std::string const&)
{
    PhoneReceipts held;
    for (auto const& one : with_something_left(db, chapter))
        held.receipts.push_back({ one.id, one.partner_name, one.what, unit_name(one.unit), one.left, one.received_on });
    return held.receipts.empty() ? std::nullopt : std::optional(std::move(held));
}

}

std::vector<sync_door::Document> phone_documents()
{
    return { http::told_document<&open_promises>(promises_kind, MayRecord::given),
        http::told_document<&to_give_on>(receipts_kind, MayRecord::given) };
}

std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const& fact, fact::Outcome const&)
{
    constexpr std::array<std::string_view, 7> of_promises { "partner.note_promise", "partner.close_promise",
        "partner.note_receipt", "partner.retract", "partner.note_partner", "partner.rename_partner",
        "partner.end_partner" };
    constexpr std::array<std::string_view, 4> of_receipts { "partner.note_receipt", "partner.note_given",
        "partner.retract", "partner.rename_partner" };
    auto const among = [&](auto const& kinds) { return std::ranges::find(kinds, fact.kind) != kinds.end(); };
    std::vector<sync_door::Carried> carried;
    if (among(of_promises))
        carried.push_back({ "chapter", promises_kind, fact.chapter.text() });
    if (among(of_receipts))
        carried.push_back({ "chapter", receipts_kind, fact.chapter.text() });
    return carried;
}

namespace {

// Of one that is not in the books yet: what its phone said.
std::string partner_to_come(sql::Read& db, base::ChapterId const& chapter, std::string const& receipt_id)
{
    auto const maker = sync_door::maker_not_taken(db, chapter, receipt_id);
    if (!maker || maker->kind != "partner.note_receipt")
        return "?";
    auto const about = sync_door::incoming_of(maker->bytes).about;
    auto const id = about.empty() ? std::nullopt : PartnerId::parse(about.front());
    auto const partner = id ? find(db, chapter, *id) : std::nullopt;
    return partner ? partner->name : "?";
}

std::string what_to_come(sql::Read& db, base::ChapterId const& chapter, std::string const& receipt_id)
{
    auto const said = [&](std::string_view field) {
        return sync_door::said_where_made(db, chapter, receipt_id, "partner.note_receipt", field);
    };
    auto const id = PromiseId::parse(said("promise_id"));
    auto const promise = id ? find(db, chapter, *id) : std::nullopt;
    auto const what = promise ? promise->what : said("what");
    return what.empty() ? "?" : what;
}

}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed)
        return {};
    auto const id = note.about.empty() ? std::string() : note.about.front();
    if (note.kind == "partner.retract") {
        auto const about = NoteId::parse(id);
        auto const one = about ? find(db, chapter, *about) : std::nullopt;
        return words::say(say::told_retraction, tongue,
            { { "what", one ? one->what : what_to_come(db, chapter, id) },
                { "because", std::string(typed.value().one("because").value_or("?")) } });
    }
    if (note.kind == "partner.note_given") {
        auto const about = ReceiptId::parse(id);
        auto const receipt = about ? find(db, chapter, *about) : std::nullopt;
        return words::say(say::told_given, tongue,
            { { "partner", receipt ? receipt->partner_name : partner_to_come(db, chapter, id) },
                { "what", receipt ? receipt->what : what_to_come(db, chapter, id) },
                { "amount", std::string(typed.value().one("amount").value_or("?")) } });
    }
    if (note.kind != "partner.note_receipt")
        return {};
    auto const promise_id = PromiseId::parse(typed.value().one("promise_id").value_or(""));
    auto const promise = promise_id ? find(db, chapter, *promise_id) : std::nullopt;
    auto const partner_id = PartnerId::parse(id);
    auto const partner = partner_id ? find(db, chapter, *partner_id) : std::nullopt;
    return words::say(say::told_receipt, tongue,
        { { "partner", partner ? partner->name : std::string("?") },
            { "what", promise ? promise->what : std::string(typed.value().one("what").value_or("?")) },
            { "amount", std::string(typed.value().one("amount").value_or("?")) } });
}

}
