// All SQL of recoveries.
#pragma once

#include "domain/device/device_store.h"
#include "domain/device/recovery.h"

namespace device {

struct Recovery {
    base::ChapterId chapter_id;
    RecoveryId id;
    chapter::OfficerId officer_id;
    std::string officer_name;
    std::string position;
    std::optional<base::AccountId> account; // hers
    std::string selector;
    base::AccountId opened_by;
    std::string opened_by_name;
    base::Instant opened_at;
    std::optional<base::AccountId> approved_by;
    std::optional<std::string> approved_by_name;
    std::optional<base::Instant> code_ends;
    std::int64_t tries = 0;
    std::optional<base::Instant> recovered_at;
    std::optional<bool> is_same_phone;

    Whose whose() const { return { account, position }; }
    Course course() const { return { opened_at, approved_by.has_value(), code_ends, tries, recovered_at.has_value() }; }
};
BOOST_DESCRIBE_STRUCT(Recovery, (),
    (chapter_id, id, officer_id, officer_name, position, account, selector, opened_by, opened_by_name, opened_at,
        approved_by, approved_by_name, code_ends, tries, recovered_at, is_same_phone))

// Whoever typed a code of this shape for a request that is there.
struct Trying {
    base::ChapterId chapter_id;
    RecoveryId id;
    chapter::OfficerId officer_id;
    base::Instant expires_at; // of the code
    bool is_right = false;
};
std::optional<Trying> trying_with(sql::Read&, std::string_view typed);

std::optional<Whose> whose(sql::Read&, base::ChapterId const&, chapter::OfficerId const&);
RecoveryId open_recovery(
    sql::Write&, base::ChapterId const&, chapter::OfficerId const&, base::AccountId const& by, base::Now);
// The newest first, of the last year: what the chair looks through.
std::vector<Recovery> recoveries(sql::Read&, base::ChapterId const&, base::Now);
std::optional<Recovery> find_recovery(sql::Read&, base::ChapterId const&, RecoveryId const&);
void approve_recovery(sql::Write&, base::ChapterId const&, RecoveryId const&, base::AccountId const& by, base::Now);
void show_code(sql::Write&, base::ChapterId const&, RecoveryId const&, base::Now);
void keep_try(sql::Write&, Recovery const&, base::Now);

// On the phone that she has always used: it goes on, under another key. Nothing when it is not hers or was revoked.
std::optional<DeviceId> same_phone(
    sql::Read&, base::ChapterId const&, chapter::OfficerId const&, std::string const& device_id);
// On another phone: a device is made, and her earlier ones are revoked.
DeviceId other_phone(sql::Write&, Recovery const&, std::string const& label, std::string const& key_sha256, base::Now);
void keep_recovered(
    sql::Write&, Recovery const&, DeviceId const&, std::string const& key_sha256, bool is_same_phone, base::Now);

// Which device is known by this key today.
struct Named {
    base::ChapterId chapter_id;
    std::string id;
};
BOOST_DESCRIBE_STRUCT(Named, (), (chapter_id, id))
std::optional<Named> device_with(sql::Read&, std::string_view key_sha256);
// All keys by which it was ever known: a backup file may be older than its recovery.
std::vector<std::string> keys_of(sql::Read&, base::ChapterId const&, DeviceId const&);

// Who helped, the last time that this device was recovered.
struct Helped {
    std::string opened_by_name;
    std::string approved_by_name;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(Helped, (), (opened_by_name, approved_by_name, at))
std::optional<Helped> helped(sql::Read&, base::ChapterId const&, DeviceId const&);

}
