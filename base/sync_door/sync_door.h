// The sync door's own books (docs/sync.md): what phones hold copies of and where it changed last, every fact that a
// device sent, and when each was last heard. The door itself is base/http/site_sync.cpp.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/permit.h"
#include "base/result.h"
#include "base/sql/sql.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sync_door {

using DeviceId = base::Id<struct DeviceTag>;

inline constexpr base::Code not_known { "sync.not_known",
    { "HP ini belum dikenal. Mintalah undangan baru kepada sekretariat.",
        "This phone is not known. Ask the secretariat for a new invitation." } };
inline constexpr base::Code revoked { "sync.revoked",
    { "HP ini sudah dicabut. Catatannya menunggu keputusan sekretariat.",
        "This phone was revoked. Its notes wait for the secretariat to decide." } };
inline constexpr base::Code not_hers { "sync.not_hers",
    { "Catatan ini dibuat di HP lain.", "This note was made on another phone." } };
inline constexpr base::Code no_office { "sync.no_office",
    { "Masa bakti pencatatnya sudah berakhir. Sekretariat memutuskan catatan ini.",
        "The officer's term has ended. The secretariat decides about this note." } };
inline constexpr base::Code kind_unknown { "sync.kind_unknown",
    { "Jenis catatan ini tidak dikenal. Perbarui aplikasinya, atau hubungi sekretariat.",
        "This kind of note is not known. Update the app, or tell the secretariat." } };
inline constexpr base::Code unreadable { "sync.unreadable",
    { "Catatan ini tidak terbaca: {what}.", "This note cannot be read: {what}." } };
inline constexpr base::Code no_rescue { "sync.no_rescue",
    { "Ini bukan berkas cadangan HP, atau terpotong di jalan. Minta kirim ulang sebagai dokumen.",
        "This is no backup file of a phone, or it was cut off. Ask for it again, sent as a document." } };
inline constexpr base::Code other_content { "sync.other_content",
    { "Catatan dengan nomor yang sama sudah ada, isinya lain. Keduanya disimpan.",
        "A note of the same number is here with other content. Both are kept." } };

// ---- What phones hold ---------------------------------------------------------------------------------------------

// A document that a fact has changed: under which scope ("chapter", or a day as "2026-11-24"), of what.
struct Carried {
    std::string scope;
    std::string_view kind; // "session.sheet"
    std::string ref;
    bool is_drop = false; // it is there no more
};

struct Entry {
    std::int64_t position = 0;
    std::string scope;
    std::string kind;
    std::string ref;
    bool is_drop = false;
};
BOOST_DESCRIBE_STRUCT(Entry, (), (position, scope, kind, ref, is_drop))

void keep_entries(sql::Write&, base::ChapterId const&, std::int64_t position, std::vector<Carried> const&);

// How far a phone has come in each scope it holds. Opaque to phones; the tag changes when all must be sent anew.
struct Cursor {
    struct Held {
        std::string scope;
        std::int64_t position = 0;
        bool operator==(Held const&) const = default;
    };
    std::string tag;
    std::vector<Held> held;

    std::string text() const;
    static std::optional<Cursor> parse(std::string_view);
};

struct Pulled {
    std::vector<Entry> entries;
    std::vector<std::string> drop_scopes;
    Cursor cursor;
    std::int64_t position = 0;
    bool is_reset = false;
    bool has_more = false;
};

// What changed in the granted scopes behind the cursor, at most about `most` entries: never a part of one position. The
// promise: what the phone holds after it has applied this is all there is in its scopes up to the cursor.
Pulled pull(sql::Read&, base::ChapterId const&, std::optional<Cursor> const& from, std::string const& tag,
    std::vector<std::string> const& granted, int most);

// The scopes of one who works in the field: the chapter, and the days from a week ago to a week ahead.
std::vector<std::string> field_scopes(base::Date today);

// ---- What devices sent --------------------------------------------------------------------------------------------

enum class State { Taken, Held, Quarantined, SetAside, ToTry };

inline constexpr std::int64_t most_notes = 10'000'000; // of one device, in all its life

// A fact as a device sent it, read but not yet tried.
struct Incoming {
    std::string id;
    std::string device_id;
    std::int64_t n = 0;
    std::string kind;
    base::Instant typed_at;
    std::int64_t seen = 0; // the position of its last pull
    std::vector<std::string> about;
    std::string form; // JSON
    std::string bytes; // the whole fact as JSON with its keys in order
    std::string sha256; // of the bytes
    base::Code const* unreadable = nullptr;
    std::string what; // is unreadable
};
Incoming incoming_of(std::string_view json); // one that cannot be read may have no id, and has no number

void give_id(Incoming&, DeviceId const&); // should it have none

// The text of a call, its facts cut out one by one, so that one that is broken is broken alone. Nothing: it has none.
struct Cut {
    std::string envelope; // with "facts": []
    std::vector<std::string> facts;
};
std::optional<Cut> cut_facts(std::string_view body);

// What a phone wrote to a file, to be carried by somebody else: the text of its facts, and a proof made with its key
// that nobody changed it. The proof is the HMAC-SHA-256, keyed with the hex SHA-256 of the device key, of the lines
// device_id, sent_at, n_max and that text.
//   sync.no_rescue   Malformed: no such file, or one cut off on its way
struct Rescue {
    std::string device_id;
    base::Instant sent_at;
    std::int64_t n_max = 0;
    std::vector<Incoming> facts;
    std::string proof;
    std::string proven; // the text that the proof is made of
};
base::Result<Rescue> read_rescue(std::string_view json);

struct Arrival {
    std::string fact_id;
    std::string sha256;
    DeviceId device_id;
    std::int64_t n = 0;
    std::string kind;
    std::string bytes;
    State state = State::Taken;
    std::string code;
    std::string reason; // in both tongues, one a line
    std::string waits_for;
    base::Instant typed_at;
    base::Instant noted_at; // by the server's clock, as well as it can be told
    bool is_clock_suspect = false;
    base::Instant received_at;
};
BOOST_DESCRIBE_STRUCT(Arrival, (),
    (fact_id, sha256, device_id, n, kind, bytes, state, code, reason, waits_for, typed_at, noted_at, is_clock_suspect,
        received_at))

// When the device's clock is corrected by what it showed when this was sent. Never later than it was received.
struct Estimate {
    base::Instant at;
    bool is_suspect = false;
};
Estimate estimate(base::Instant typed, base::Instant sent, base::Instant received);

// Those with this fact's id: none, or one and those that came with other content.
std::vector<Arrival> arrivals_of(sql::Read&, base::ChapterId const&, std::string const& fact_id);
void keep_arrival(sql::Write&, base::ChapterId const&, Arrival const&); // replaces the one of the same content
// Held facts that wait for one of these are tried again behind the requests.
void try_waiting(sql::Write&, base::ChapterId const&, std::vector<std::string> const& ids);

// How many of this device's facts wait, or were set aside.
std::int64_t not_taken(sql::Read&, base::ChapterId const&, DeviceId const&);
// Notes that wait for something or for a person and hold one of these: ids, or names in quotation marks.
std::int64_t waiting_about(sql::Read&, base::ChapterId const&, std::vector<std::string> const& ids);
// Of what was set aside and speaks of one of these, no text stays.
void forget_set_aside(sql::Write&, base::ChapterId const&, std::vector<std::string> const& ids);
// When the fact at this position of the feed was taken: what one who had pulled up to it can have known.
base::Instant time_of_position(sql::Read&, base::ChapterId const&, std::int64_t position);

struct ToTry {
    base::ChapterId chapter;
    std::string fact_id;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(ToTry, (), (chapter, fact_id, sha256))
std::optional<ToTry> next_to_try(sql::Read&);

// ---- When devices were heard --------------------------------------------------------------------------------------

base::Instant seen_at(sql::Read&, base::ChapterId const&, DeviceId const&); // 0: never
// What its clock showed too little when it was last heard; 0 when it never was.
std::int64_t clock_offset(sql::Read&, base::ChapterId const&, DeviceId const&);

struct Have {
    std::int64_t contig = 0;
    std::vector<std::int64_t> missing; // up to n_max, at most 100
};
struct Heard {
    DeviceId device_id;
    base::Instant at;
    std::int64_t n_max = 0;
    std::int64_t clock_offset_ms = 0;
};
Have keep_heard(sql::Write&, base::ChapterId const&, Heard const&);
Have have(sql::Read&, base::ChapterId const&, DeviceId const&, std::int64_t contig, std::int64_t n_max);

// ---- Who speaks ---------------------------------------------------------------------------------------------------

// Answered by the one slice that knows devices.
struct Bearer {
    DeviceId device_id;
    base::ChapterId chapter;
    base::AccountId actor;
    std::optional<permit::Mandate> mandate; // nothing: she holds no office (any more)
    std::optional<base::Instant> revoked_at;
    bool is_hub = false; // a computer in the car: holds no office, and brings what others noted
    bool is_borrowed = false; // somebody else's phone, for minutes
};
using BearerOf = std::function<std::optional<Bearer>(sql::Read&, std::string_view key_sha256, base::Now)>;
using BearerWith = std::function<std::optional<Bearer>(sql::Read&, base::ChapterId const&, DeviceId const&, base::Now)>;
// Who decided last that this note be taken.
using DecidedBy = std::function<std::optional<base::AccountId>(
    sql::Read&, base::ChapterId const&, std::string const& fact_id, std::string const& sha256)>;

// A document as phones hold it, drawn from what is known now.
struct Document {
    std::string_view kind;
    permit::Positions shown_to;
    // JSON; nothing: it is not for phones.
    std::function<std::optional<std::string>(sql::Read&, base::ChapterId const&, std::string const& ref)> draw;
    bool is_for_borrowed = true; // also held by a phone that is borrowed
    bool is_drawn_at_hub = true; // when its slice has rows there; else a hub gives it as the secretariat drew it
};

}
