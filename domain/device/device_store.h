// All SQL of devices; of what they sent it reads base's arrivals.
#pragma once

#include "base/private.h"
#include "base/sync_door/hub.h"
#include "domain/chapter/chapter.h"
#include "domain/device/device.h"

namespace device {

struct Candidate {
    chapter::OfficerId officer_id;
    std::string name;
    std::string position;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (officer_id, name, position))

struct Invitation {
    base::ChapterId chapter_id;
    DeviceInvitationId id;
    chapter::OfficerId officer_id;
    std::string officer_name;
    base::Instant expires_at;
    bool is_used = false;
    bool is_loan = false; // of a phone that is borrowed
};
BOOST_DESCRIBE_STRUCT(Invitation, (), (chapter_id, id, officer_id, officer_name, expires_at, is_used, is_loan))

struct Line {
    DeviceId id;
    std::string label;
    std::string officer_name;
    base::Instant made_at;
    std::optional<base::Instant> seen_at;
    std::int64_t clock_offset_ms = 0;
    std::int64_t contig = 0;
    std::int64_t n_max = 0;
    std::int64_t arrived = 0;
    std::int64_t held = 0;
    std::int64_t to_decide = 0;
    std::int64_t files_to_come = 0; // of notes that were taken
    std::optional<base::Instant> revoked_at;
    std::optional<std::string> revoked_because;
    std::optional<base::Instant> emptied_at; // its storage; when it was last told

    Counts counts() const { return { n_max, arrived, held, to_decide }; }
};
BOOST_DESCRIBE_STRUCT(Line, (),
    (id, label, officer_name, made_at, seen_at, clock_offset_ms, contig, n_max, arrived, held, to_decide, files_to_come,
        revoked_at, revoked_because, emptied_at))

// A fact that waits: for another fact, or for a person. What she noted is shown in her own words.
struct Note {
    std::string fact_id;
    std::string sha256;
    std::int64_t n = 0;
    std::string kind;
    base::Private<std::string> bytes;
    sync_door::State state = sync_door::State::Held;
    std::string code;
    std::string reason;
    base::Instant noted_at;
    bool is_clock_suspect = false;
    base::Private<std::string> told {}; // in words, in both tongues, one a line; empty when nobody can tell
};
BOOST_DESCRIBE_STRUCT(Note, (), (fact_id, sha256, n, kind, bytes, state, code, reason, noted_at, is_clock_suspect))
// It waits for nothing but a person's word: its phone, her office or the car's computer is no more.
bool is_only_revoked(Note const&);

// The computer in a car, as it was last heard.
struct Hub {
    DeviceId id;
    std::string label;
    std::string officer_name;
    std::optional<base::Instant> seen_at;
    std::int64_t carries = 0; // notes that it had not brought yet
    std::optional<base::Instant> revoked_at;
};
BOOST_DESCRIBE_STRUCT(Hub, (), (id, label, officer_name, seen_at, carries, revoked_at))

std::vector<Candidate> candidates(sql::Read&, base::ChapterId const&, base::Date today);
std::string invitation_key(sql::Read&);
enum class For { HerPhone, ABorrowedPhone };
DeviceInvitationId invite(sql::Write&, base::ChapterId const&, chapter::OfficerId const&, For, base::Now);
std::optional<Invitation> invitation_with(sql::Read&, std::string_view token);
std::optional<Invitation> find_invitation(sql::Read&, base::ChapterId const&, DeviceInvitationId const&);

DeviceId keep_device(
    sql::Write&, Invitation const&, std::string const& label, std::string const& key_sha256, base::Now);
std::vector<Line> devices(sql::Read&, base::ChapterId const&, base::Now);
std::optional<Line> find_device(sql::Read&, base::ChapterId const&, DeviceId const&, base::Now);
void keep_revoked(sql::Write&, base::ChapterId const&, DeviceId const&, std::string const& because,
    base::AccountId const&, base::Now);

// Told by whoever joined that phone anew.
struct Emptied {
    std::int64_t n_max = 0; // its last note's number
    std::int64_t unsent = 0;
};
void keep_emptied(
    sql::Write&, base::ChapterId const&, DeviceId const&, Emptied const&, base::AccountId const& told_by, base::Now);

std::vector<Note> notes_of(sql::Read&, base::ChapterId const&, DeviceId const&);
// What came in a file waits to be tried behind the requests; of a revoked phone it waits for a person.
void keep_rescued(sql::Write&, base::ChapterId const&, Line const&, sync_door::Rescue const&, base::Now);

// Answers whether there was such a note that waited.
struct Which {
    std::string fact_id;
    std::string sha256; // of its content: two may have come under one id
};
bool decide(sql::Write&, base::ChapterId const&, DeviceId const&, Which const&, bool is_taken,
    std::string const& because, base::AccountId const&, base::Now);
// Who decided last that this one be taken.
std::optional<base::AccountId> decided_by(
    sql::Read&, base::ChapterId const&, std::string const& fact_id, std::string const& sha256);

// What a hub in the car must hold of this.
std::vector<sync_door::HubRows> hub_rows();

std::optional<sync_door::Bearer> bearer_of(sql::Read&, std::string_view key_sha256, base::Now);
std::optional<sync_door::Bearer> bearer_with(sql::Read&, base::ChapterId const&, DeviceId const&, base::Now);

}
