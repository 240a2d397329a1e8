// A hub is a computer in the car: the same program with a small part of one chapter's books, which takes phones' notes
// where there is no internet and brings them to the secretariat unchanged. Here are its own books, and what passes
// between the two; the calls are base/http/site_hub*.cpp. Told in docs/sync.md, decided in docs/decisions/0016.
#pragma once

#include "base/sync_door/sync_door.h"

#include <boost/json/fwd.hpp>

namespace sync_door {

inline constexpr base::Code no_hub { "sync.no_hub",
    { "Ini hanya untuk komputer mobil.", "This is for the car's computer alone." } };
inline constexpr base::Code hub_revoked { "sync.hub_revoked",
    { "Komputer mobil yang membawa catatan ini sudah dicabut. Sekretariat memutuskan catatan ini.",
        "The car's computer that brought this note was revoked. The secretariat decides about it." } };
inline constexpr base::Code hub_waits { "sync.hub_waits",
    { "Catatan ini aman di komputer mobil. Sekretariat memutuskannya nanti.",
        "This note is safe in the car's computer. The secretariat decides about it later." } };
inline constexpr base::Code hub_is_full { "sync.hub_is_full",
    { "Komputer mobil tidak bisa menyimpan sekarang. Catatan Ibu tetap aman di HP.",
        "The car's computer cannot keep anything now. Your notes are safe on the phone." } };
inline constexpr base::Code not_at_hub_yet { "sync.not_at_hub_yet",
    { "Komputer mobil belum mengenal HP ini. Catatan Ibu tetap aman di HP sampai ada internet.",
        "The car's computer does not know this phone yet. Your notes are safe on it until there is internet." } };
inline constexpr base::Code hub_elsewhere { "sync.hub_elsewhere",
    { "Ini komputer mobil. Di sini hanya aplikasi lapangan yang bisa dibuka. Halaman lain ada bila ada internet.",
        "This is the car's computer. Only the field app opens here. Other pages are there with the internet." } };

// ---- What the secretariat gives a hub -----------------------------------------------------------------------------

// Rows of one table that a hub needs so that the handlers of phones' notes run there. The statement takes the chapter
// as ?1 and may name the first (?2) and the last day (?3) around today; "{whom}" in it becomes the people of all slices
// (base::Slice::hub_whom). What phones may not see is selected as empty.
struct HubRows {
    std::string_view table;
    std::string_view columns; // "chapter_id, session_id, ...": of the table, in the order of the statement
    std::string_view statement;
};

// A part of what a hub holds: of one table, of one day of arrivals, or the documents of one scope ("documents/…").
struct HubPart {
    std::string name;
    std::string columns;
    std::string hash;
    std::string rows; // [["text", null, …], …]; empty when the hub has it already
};
BOOST_DESCRIBE_STRUCT(HubPart, (), (name, columns, hash, rows))
inline constexpr std::string_view document_columns = "kind, ref, doc"; // of a part of documents
void give_hash(HubPart&);

struct Days {
    base::Date first;
    base::Date last;
};
Days hub_days(base::Date today);
std::vector<std::string> hub_scopes(base::Date today); // the chapter and those days

HubPart part_of(sql::Read&, base::ChapterId const&, HubRows const&, std::string const& whom, Days const&);
// Base's own: what has arrived from devices lately, and when each was heard.
std::vector<HubPart> parts_of_arrivals(sql::Read&, base::ChapterId const&, base::Now);
HubPart part_of_contacts(sql::Read&, base::ChapterId const&);
std::vector<Entry> entries_in(sql::Read&, base::ChapterId const&, std::string const& scope); // those not dropped

void keep_hub_contact(sql::Write&, base::ChapterId const&, DeviceId const&, std::int64_t carries, base::Now);

// ---- What a hub brings --------------------------------------------------------------------------------------------

// Beside each note: which phone brought it to the hub, when it was noted and what its maker had seen, as well as the
// hub can tell. Beside all of them: what phones said of themselves.
struct FreightNote {
    DeviceId by;
    base::Instant noted_at; // by the hub's clock
    bool is_suspect = false;
    std::int64_t seen = 0; // of the secretariat's feed
};
struct FreightPhone {
    DeviceId device_id;
    base::Instant heard_at; // by the hub's clock
    std::int64_t n_max = 0;
    std::int64_t clock_offset_ms = 0; // towards the hub's
};
BOOST_DESCRIBE_STRUCT(FreightPhone, (), (device_id, heard_at, n_max, clock_offset_ms))
struct Freight {
    std::vector<FreightNote> notes;
    std::vector<FreightPhone> phones;
    std::int64_t carries = 0; // notes that stay behind in the hub
};
std::optional<Freight> freight_in(boost::json::object const& push);
// Keeps what phones said of themselves to a hub whose clock shows `behind_ms` too little.
void keep_phones(
    sql::Write&, base::ChapterId const&, std::vector<FreightPhone> const&, std::int64_t behind_ms, base::Now);

// ---- A hub's own books --------------------------------------------------------------------------------------------

std::optional<std::string> hub_state(sql::Read&, std::string_view name);
void keep_hub_state(sql::Write&, std::string_view name, std::string_view value);
void drop_hub_state(sql::Write&, std::string_view name);
void forget_other_invitation(sql::Write&); // that it was given after it had joined

struct ToForward {
    std::int64_t seq = 0;
    std::string fact_id;
    DeviceId brought_by;
    std::string bytes;
    base::Instant noted_at;
    bool is_clock_suspect = false;
    std::int64_t seen = 0;
};
BOOST_DESCRIBE_STRUCT(ToForward, (), (seq, fact_id, brought_by, bytes, noted_at, is_clock_suspect, seen))

// One that is kept already is kept once.
void keep_to_forward(
    sql::Write&, base::ChapterId const&, Incoming const&, DeviceId const& brought_by, Estimate const& noted, base::Now);
bool is_to_forward(sql::Read&, base::ChapterId const&, Incoming const&);
// In the order in which they came; not those that the secretariat asked for later since `round`.
std::vector<ToForward> to_forward(sql::Read&, base::ChapterId const&, base::Instant round, int most);
std::int64_t count_to_forward(sql::Read&, base::ChapterId const&);
void forwarded(sql::Write&, base::ChapterId const&, std::vector<std::int64_t> const& seqs, base::Now);
void tried(sql::Write&, base::ChapterId const&, std::vector<std::int64_t> const& seqs, base::Now);
void forward_again(sql::Write&, base::ChapterId const&); // all that is still kept
void forget_forwarded(sql::Write&, base::ChapterId const&, base::Instant before);

void heard_at_hub(sql::Write&, base::ChapterId const&, Heard const&);
std::vector<FreightPhone> phones_to_tell(sql::Read&, base::ChapterId const&);
void told_of(sql::Write&, base::ChapterId const&, std::vector<FreightPhone> const&);

// The call that forwards these.
struct PushTold {
    std::string nonce;
    base::Instant sent_at;
    std::int64_t carries = 0;
};
std::string push_of(std::vector<ToForward> const&, std::vector<FreightPhone> const&, PushTold const&);

// A document as the secretariat drew it.
struct Key {
    std::string scope;
    std::string kind;
    std::string ref;
    auto operator<=>(Key const&) const = default;
};
std::optional<std::string> document_kept(sql::Read&, base::ChapterId const&, Key const&);
std::vector<HubRows> tables_of_base(); // what is given of base's own books
std::vector<HubPart> kept_parts(sql::Read&, base::ChapterId const&);

// Replaces what this hub holds of the chapter by these parts, of which those without rows are here already, and marks
// in its own feed what has changed of what phones hold. `drawn` answers a document as phones get it. False, with
// nothing done, while a note waits to be forwarded that the secretariat has not asked for later since `round`.
using Drawn = std::function<std::optional<std::string>(sql::Read&, Key const&)>;
struct Refresh {
    base::ChapterId chapter;
    std::vector<HubPart> parts;
    std::vector<HubRows> tables; // that this program knows
    base::Instant round;
};
//   sync.hub_program   Refused: the secretariat's program has other columns than this one
inline constexpr base::Code hub_program { "sync.hub_program",
    { "Program komputer mobil lain versinya dari sekretariat ({table}). Perbarui program di mobil.",
        "The car's program is of another version than the secretariat's ({table}). Renew it." } };
bool is_as_given(sql::Read&, Refresh const&); // nothing changed there or here since the last
base::Result<bool> refresh(sql::Connection&, Refresh const&, Drawn const&);

// Forgets all of the chapter but what was not forwarded; and, when there is none of that, the key.
void forget_chapter(sql::Connection&, base::ChapterId const&);

}
