#include "domain/device/recovery_store.h"

#include "base/sha256.h"

#include <algorithm>

namespace device {

namespace {

std::vector<Recovery> found(
    sql::Read& db, base::ChapterId const& chapter, std::optional<RecoveryId> const& only, base::Instant since)
{
    return db.all<Recovery>(R"sql(
        SELECT r.chapter_id, r.device_recovery_id, r.officer_id, o.name, o.position, o.account_id, r.selector,
            r.opened_by,
            COALESCE((SELECT MIN(helper.name) FROM officer_published AS helper
                WHERE helper.chapter_id = r.chapter_id AND helper.account_id = r.opened_by), '–'),
            r.opened_at, a.approved_by,
            (SELECT MIN(helper.name) FROM officer_published AS helper
                WHERE helper.chapter_id = r.chapter_id AND helper.account_id = a.approved_by),
            c.expires_at,
            (SELECT COUNT(*) FROM device_recovery_tried AS t
                WHERE t.chapter_id = r.chapter_id AND t.device_recovery_id = r.device_recovery_id),
            d.recovered_at, d.is_same_phone
        FROM device_recovery AS r
        JOIN officer_published AS o ON o.chapter_id = r.chapter_id AND o.officer_id = r.officer_id
        LEFT JOIN device_recovery_approved AS a
            ON a.chapter_id = r.chapter_id AND a.device_recovery_id = r.device_recovery_id
        LEFT JOIN device_recovery_code_shown AS c
            ON c.chapter_id = r.chapter_id AND c.device_recovery_id = r.device_recovery_id
        LEFT JOIN device_recovered AS d
            ON d.chapter_id = r.chapter_id AND d.device_recovery_id = r.device_recovery_id
        WHERE r.chapter_id = ?1 AND r.opened_at >= ?3
            AND (CAST(?2 AS TEXT) IS NULL OR r.device_recovery_id = CAST(?2 AS TEXT))
        ORDER BY r.opened_at DESC, r.device_recovery_id
        LIMIT 50)sql",
        chapter, only, since);
}

struct CodeShown {
    base::ChapterId chapter_id;
    RecoveryId id;
    chapter::OfficerId officer_id;
    base::Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(CodeShown, (), (chapter_id, id, officer_id, expires_at))

}

std::optional<Trying> trying_with(sql::Read& db, std::string_view typed)
{
    auto const code = code_in(typed);
    if (!code)
        return std::nullopt;
    auto const shown = db.one<CodeShown>(R"sql(
        SELECT r.chapter_id, r.device_recovery_id, r.officer_id, c.expires_at
        FROM device_recovery AS r
        JOIN device_recovery_code_shown AS c
            ON c.chapter_id = r.chapter_id AND c.device_recovery_id = r.device_recovery_id
        WHERE r.selector = ?1
        ORDER BY c.expires_at DESC
        LIMIT 1)sql",
        code->selector);
    if (!shown)
        return std::nullopt;
    auto const right = secret_of(invitation_key(db), shown->id);
    // Compared by their hashes, so that how long it takes tells nothing of the code.
    bool const is_right = base::sha256_hex(right) == base::sha256_hex(code->secret);
    return Trying { shown->chapter_id, shown->id, shown->officer_id, shown->expires_at, is_right };
}

std::optional<Whose> whose(sql::Read& db, base::ChapterId const& chapter, chapter::OfficerId const& officer)
{
    return db.one<Whose>("SELECT account_id, position FROM officer_published WHERE chapter_id = ?1 AND officer_id = ?2",
        chapter, officer);
}

RecoveryId open_recovery(sql::Write& db, base::ChapterId const& chapter, chapter::OfficerId const& officer,
    base::AccountId const& by, base::Now now)
{
    auto const id = db.fresh<RecoveryId>();
    auto const key = invitation_key(db);
    std::string selector;
    // One that another open request has would lead her to that one.
    for (int nth = 0; selector.empty(); ++nth) {
        auto const next = selector_of(key, id, nth);
        auto const taken = db.count("SELECT COUNT(*) FROM device_recovery WHERE selector = ?1 AND opened_at > ?2", next,
            now.at.ms - recovery_ms - recovery_code_ms);
        if (taken == 0)
            selector = next;
    }
    db.run(R"sql(
        INSERT INTO device_recovery (chapter_id, device_recovery_id, officer_id, selector, opened_by, opened_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        chapter, id, officer, selector, by, now.at);
    return id;
}

std::vector<Recovery> recoveries(sql::Read& db, base::ChapterId const& chapter, base::Now now)
{
    constexpr std::int64_t year_ms = 365LL * 24 * 60 * 60 * 1000;
    return found(db, chapter, std::nullopt, { now.at.ms - year_ms });
}

std::optional<Recovery> find_recovery(sql::Read& db, base::ChapterId const& chapter, RecoveryId const& id)
{
    auto all = found(db, chapter, id, {});
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
}

void approve_recovery(
    sql::Write& db, base::ChapterId const& chapter, RecoveryId const& id, base::AccountId const& by, base::Now now)
{
    db.run(R"sql(
        INSERT INTO device_recovery_approved (chapter_id, device_recovery_id, approved_by, approved_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        chapter, id, by, now.at);
}

void show_code(sql::Write& db, base::ChapterId const& chapter, RecoveryId const& id, base::Now now)
{
    db.run(R"sql(
        INSERT INTO device_recovery_code_shown (chapter_id, device_recovery_id, shown_at, expires_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        chapter, id, now.at, now.at.ms + recovery_code_ms);
}

void keep_try(sql::Write& db, Recovery const& recovery, base::Now now)
{
    db.run(R"sql(
        INSERT INTO device_recovery_tried (chapter_id, device_recovery_id, nth, tried_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        recovery.chapter_id, recovery.id, recovery.tries + 1, now.at);
}

std::optional<DeviceId> same_phone(
    sql::Read& db, base::ChapterId const& chapter, chapter::OfficerId const& officer, std::string const& device_id)
{
    auto const id = DeviceId::parse(device_id);
    if (!id)
        return std::nullopt;
    auto const hers = db.count(R"sql(
        SELECT COUNT(*)
        FROM device AS d
        JOIN device_invitation AS i ON i.chapter_id = d.chapter_id
            AND i.device_invitation_id = d.device_invitation_id AND i.is_hub = 0
        WHERE d.chapter_id = ?1 AND d.device_id = ?2 AND d.officer_id = ?3
            AND NOT EXISTS (
                SELECT 1 FROM device_revoked AS r
                WHERE r.chapter_id = d.chapter_id AND r.device_id = d.device_id))sql",
        chapter, *id, officer);
    return hers > 0 ? id : std::nullopt;
}

DeviceId other_phone(
    sql::Write& db, Recovery const& recovery, std::string const& label, std::string const& key_sha256, base::Now now)
{
    auto const earlier = db.all<DeviceId>(R"sql(
        SELECT d.device_id
        FROM device AS d
        JOIN device_invitation AS i ON i.chapter_id = d.chapter_id
            AND i.device_invitation_id = d.device_invitation_id AND i.is_hub = 0
        LEFT JOIN device_revoked AS r ON r.chapter_id = d.chapter_id AND r.device_id = d.device_id
        WHERE d.chapter_id = ?1 AND d.officer_id = ?2 AND r.device_id IS NULL
        ORDER BY d.device_id)sql",
        recovery.chapter_id, recovery.officer_id);
    for (auto const& id : earlier)
        keep_revoked(db, recovery.chapter_id, id, "Dipulihkan di HP lain", recovery.opened_by, now);
    auto const invitation = invite(db, recovery.chapter_id, recovery.officer_id, For::HerPhone, now);
    return keep_device(
        db, { recovery.chapter_id, invitation, recovery.officer_id, "", now.at, false, false }, label, key_sha256, now);
}

void keep_recovered(sql::Write& db, Recovery const& recovery, DeviceId const& device, std::string const& key_sha256,
    bool is_same_phone, base::Now now)
{
    db.run(R"sql(
        INSERT INTO device_recovered (chapter_id, device_recovery_id, device_id, key_sha256, is_same_phone,
            recovered_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        recovery.chapter_id, recovery.id, device, key_sha256, is_same_phone, now.at);
}

std::optional<Named> device_with(sql::Read& db, std::string_view key_sha256)
{
    auto joined = db.one<Named>(R"sql(
        SELECT d.chapter_id, d.device_id
        FROM device AS d
        WHERE d.key_sha256 = ?1
            AND NOT EXISTS (
                SELECT 1 FROM device_recovered AS r
                WHERE r.chapter_id = d.chapter_id AND r.device_id = d.device_id AND r.key_sha256 <> d.key_sha256))sql",
        key_sha256);
    if (joined)
        return joined;
    return db.one<Named>(R"sql(
        SELECT r.chapter_id, r.device_id
        FROM device_recovered AS r
        WHERE r.key_sha256 = ?1
            AND NOT EXISTS (
                SELECT 1 FROM device_recovered AS later
                WHERE later.chapter_id = r.chapter_id AND later.device_id = r.device_id
                    AND later.recovered_at > r.recovered_at))sql",
        key_sha256);
}

std::vector<std::string> keys_of(sql::Read& db, base::ChapterId const& chapter, DeviceId const& id)
{
    return db.all<std::string>(R"sql(
        SELECT key_sha256 FROM device WHERE chapter_id = ?1 AND device_id = ?2
        UNION
        SELECT key_sha256 FROM device_recovered WHERE chapter_id = ?1 AND device_id = ?2
        ORDER BY key_sha256)sql",
        chapter, id);
}

std::optional<Helped> helped(sql::Read& db, base::ChapterId const& chapter, DeviceId const& id)
{
    auto const recovery = db.one<RecoveryId>(R"sql(
        SELECT device_recovery_id
        FROM device_recovered
        WHERE chapter_id = ?1 AND device_id = ?2
        ORDER BY recovered_at DESC
        LIMIT 1)sql",
        chapter, id);
    auto const whole = recovery ? find_recovery(db, chapter, *recovery) : std::nullopt;
    if (!whole || !whole->recovered_at)
        return std::nullopt;
    return Helped { whole->opened_by_name, whole->approved_by_name.value_or("–"), *whole->recovered_at };
}

}
