// The calls of the sync door as programs of others see them (docs/sync.md, docs/sync.openapi.json). The doors write
// their answers by hand (site_sync.cpp, site_push.cpp, site_hub.cpp): tests/outside holds them to what stands here,
// field by field. `berdaya contract` draws it.
#pragma once

#include "base/form.h"
#include "base/result.h"
#include "base/shape.h"
#include "base/sync_door/others.h"
#include "base/sync_door/sync_door.h"

#include <string_view>
#include <vector>

namespace sync_door {
BOOST_DESCRIBE_STRUCT(Have, (), (contig, missing))
}

namespace http {

using FactId = base::Id<struct FactTag>;

// Has every call's answer.
struct DoorHello {
    std::string nonce;
    std::string epoch;
    base::Instant now;
    int proto = 1;
    struct Limits {
        std::int64_t facts = 0;
        std::int64_t bytes = 0;
    } limits;
    sync_door::DeviceId device_id;
    std::string person;
    std::string chapter;
    std::string zone;
    struct Hub {
        std::string upstream_epoch;
        std::int64_t unforwarded = 0;
        base::Instant reached_at;
    };
    shape::MayLack<Hub> hub; // said by a computer in the car
    struct Recovery {
        std::string kid;
        std::string share;
    };
    shape::MayLack<Recovery> recovery; // this device's share of the way back
    struct Recovered {
        std::vector<std::string> by;
        base::Instant at;
    };
    shape::MayLack<Recovered> recovered; // who helped her back
    bool no_office = false; // her term has ended, and nothing is for her phone
};
BOOST_DESCRIBE_STRUCT(DoorHello::Recovery, (), (kid, share))
BOOST_DESCRIBE_STRUCT(DoorHello::Recovered, (), (by, at))
BOOST_DESCRIBE_STRUCT(DoorHello::Hub, (), (upstream_epoch, unforwarded, reached_at))
BOOST_DESCRIBE_STRUCT(DoorHello::Limits, (), (facts, bytes))
BOOST_DESCRIBE_STRUCT(DoorHello, (),
    (nonce, epoch, now, proto, limits, device_id, person, chapter, zone, hub, recovery, recovered, no_office))

// A fact as it is sent; `form` is what the form of its kind holds.
struct SentFact {
    FactId id;
    int v = 1;
    sync_door::DeviceId dev;
    std::int64_t n = 0;
    std::string kind;
    base::Instant at;
    shape::MayLack<std::int64_t> seen;
    shape::MayLack<std::vector<FactId>> sup; // what it corrects
    std::vector<std::string> about;
    shape::Json form;
};
BOOST_DESCRIBE_STRUCT(SentFact, (), (id, v, dev, n, kind, at, seen, sup, about, form))

// How a fact came to a hub. Times are the hub's.
struct BroughtNote {
    sync_door::DeviceId by;
    base::Instant noted_at;
    bool suspect = false;
    std::int64_t seen = 0; // of the secretariat's feed
};
BOOST_DESCRIBE_STRUCT(BroughtNote, (), (by, noted_at, suspect, seen))

// What a phone said of itself to a hub.
struct HeardPhone {
    sync_door::DeviceId dev;
    base::Instant heard_at;
    std::int64_t n_max = 0;
    std::int64_t clock_offset_ms = 0;
};
BOOST_DESCRIBE_STRUCT(HeardPhone, (), (dev, heard_at, n_max, clock_offset_ms))

struct PushCall {
    std::string nonce;
    std::optional<std::string> epoch;
    base::Instant sent_at;
    std::int64_t n_max = 0;
    std::vector<SentFact> facts;
    shape::MayLack<std::vector<sync_door::Other>> others; // whose notes wait on the same phone, too
    // By a hub alone, which says all three: sync_door::freight_in.
    shape::MayLack<std::int64_t> carries; // facts that stay behind
    shape::MayLack<std::vector<BroughtNote>> brought; // one for each fact, in their order
    shape::MayLack<std::vector<HeardPhone>> phones;
};
BOOST_DESCRIBE_STRUCT(PushCall, (), (nonce, epoch, sent_at, n_max, facts, others, carries, brought, phones))

enum class NoteState { ok, dup, held, reject, conflict, later };
BOOST_DESCRIBE_ENUM(NoteState, ok, dup, held, reject, conflict, later)
enum class NoteBecame { ok, held, reject };
BOOST_DESCRIBE_ENUM(NoteBecame, ok, held, reject)

struct NoteResult {
    std::string id;
    NoteState s = NoteState::later;
    shape::MayLack<NoteBecame> was;
    shape::MayLack<std::string> code;
    shape::MayLack<std::string> text;
};
BOOST_DESCRIBE_STRUCT(NoteResult, (), (id, s, was, code, text))

struct PushAnswer {
    std::string nonce;
    std::string epoch;
    base::Instant now;
    std::vector<NoteResult> results;
    sync_door::Have have;
};
BOOST_DESCRIBE_STRUCT(PushAnswer, (), (nonce, epoch, now, results, have))

struct PullAsked {
    std::string nonce;
    std::optional<std::string> c;
    std::optional<int> limit;
    std::optional<int> wait; // seconds
    std::optional<std::string> anew; // scopes, with commas between them
};
BOOST_DESCRIBE_STRUCT(PullAsked, (), (nonce, c, limit, wait, anew))

enum class ChangeOp { put, drop };
BOOST_DESCRIBE_ENUM(ChangeOp, put, drop)

struct DocumentChange {
    std::int64_t p = 0;
    std::string scope;
    ChangeOp op = ChangeOp::put;
    std::string kind;
    std::string ref;
    shape::MayLack<std::string> h; // the print of the document
    shape::MayLack<shape::Json> doc; // of that kind; a drop has neither
};
BOOST_DESCRIBE_STRUCT(DocumentChange, (), (p, scope, op, kind, ref, h, doc))

struct PullAnswer {
    std::string nonce;
    std::string epoch;
    base::Instant now;
    bool reset = false;
    std::vector<DocumentChange> changes;
    std::vector<std::string> drop_scopes;
    std::string cursor;
    std::int64_t position = 0;
    bool more = false;
    bool no_office = false; // as in the greeting
};
BOOST_DESCRIBE_STRUCT(
    PullAnswer, (), (nonce, epoch, now, reset, changes, drop_scopes, cursor, position, more, no_office))

// What a phone wrote to a file, to be carried: sync_door::read_rescue.
struct RescueFile {
    std::string berdaya; // "rescue"
    int v = 1;
    sync_door::DeviceId device_id;
    base::Instant sent_at;
    std::int64_t n_max = 0;
    std::string facts; // the text of an array of facts
    std::string proof;
};
BOOST_DESCRIBE_STRUCT(RescueFile, (), (berdaya, v, device_id, sent_at, n_max, facts, proof))

struct DigestAsked {
    std::string nonce;
    std::optional<std::string> scopes; // with commas between them; empty: all
};
BOOST_DESCRIBE_STRUCT(DigestAsked, (), (nonce, scopes))

struct ScopeDigest {
    std::string scope;
    std::int64_t count = 0;
    std::string prints; // written as "xor"
    std::int64_t upto = 0;
};
shape::Shape shape_of(shape::Type<ScopeDigest>);
void put(json::Text&, ScopeDigest const&);

struct DigestAnswer {
    std::string nonce;
    std::string epoch;
    base::Instant now;
    std::int64_t position = 0;
    std::vector<ScopeDigest> scopes;
};
BOOST_DESCRIBE_STRUCT(DigestAnswer, (), (nonce, epoch, now, position, scopes))

struct HubAsked {
    std::string nonce;
    std::optional<std::int64_t> carries; // facts that it has not brought yet
    std::optional<form::LongText> have; // hashes, with full stops between them
};
BOOST_DESCRIBE_STRUCT(HubAsked, (), (nonce, carries, have))

// Of one table, of one day of `arrival`, or `documents/SCOPE`; x-hub-parts tells the columns.
struct HubPart {
    std::string name;
    std::string columns;
    std::string hash;
    shape::MayLack<std::vector<std::vector<std::optional<std::string>>>> rows; // lacking: it is there already
};
BOOST_DESCRIBE_STRUCT(HubPart, (), (name, columns, hash, rows))

struct HubAnswer {
    std::string nonce;
    std::string epoch;
    base::Instant now;
    base::ChapterId chapter;
    sync_door::DeviceId device_id;
    std::int64_t position = 0;
    std::vector<HubPart> parts;
};
BOOST_DESCRIBE_STRUCT(HubAnswer, (), (nonce, epoch, now, chapter, device_id, position, parts))

struct HelloAsked {
    std::string nonce;
};
BOOST_DESCRIBE_STRUCT(HelloAsked, (), (nonce))

// What a whole call is refused with. A phone that is told to wipe forgets all it holds, but not its outbox.
struct Refused {
    std::string problem;
    std::string text;
    std::map<std::string, std::string> fields;
    shape::MayLack<bool> wipe;
    shape::MayLack<std::string> epoch; // with wipe, of the secretariat: a hub tells none
};
BOOST_DESCRIBE_STRUCT(Refused, (), (problem, text, fields, wipe, epoch))

// Where a form that was taken leads.
struct Led {
    std::string location;
    std::string notice;
};
BOOST_DESCRIBE_STRUCT(Led, (), (location, notice))

// What is empty is left out of these.
inline void put(json::Text& out, SentFact const& fact)
{
    shape::put_present(out, fact);
}
inline void put(json::Text& out, PushCall const& push)
{
    shape::put_present(out, push);
}
inline void put(json::Text& out, HubPart const& part)
{
    shape::put_present(out, part);
}
inline void put(json::Text& out, DoorHello const& hello)
{
    shape::put_present(out, hello);
}
inline void put(json::Text& out, PullAnswer const& answer)
{
    shape::put_present(out, answer);
}
inline void put(json::Text& out, NoteResult const& result)
{
    shape::put_present(out, result);
}
inline void put(json::Text& out, DocumentChange const& change)
{
    shape::put_present(out, change);
}
inline void put(json::Text& out, Refused const& refused)
{
    shape::put_present(out, refused);
}

struct DoorCall {
    std::string_view method;
    std::string_view path;
    std::string_view name; // "hello"
    std::string_view does; // in a sentence
    shape::Shape (*asks)(); // in the address
    shape::Shape (*body)();
    shape::Shape (*answers)();
    std::vector<int> fails; // statuses besides 200
    std::string body_example; // JSON
    std::string example; // of an answer
};
std::vector<DoorCall> door_calls();

// With what a whole call is refused; and what is said of one note, besides what its own slice says of it.
std::vector<base::Code const*> call_problems();
std::vector<base::Code const*> note_problems();

}
