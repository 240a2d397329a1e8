// All SQL of hubs: what they must know of devices, and how they are invited.
#include "base/sha256.h"
#include "domain/device/device_hub.h"

namespace device {

// A phone by the key that it has today. Not the names that women gave their phones, nor why one was revoked.
std::vector<sync_door::HubRows> hub_rows()
{
    return {
        { "device_invitation",
            "chapter_id, device_invitation_id, officer_id, token_sha256, made_at, expires_at, is_hub, is_loan", R"sql(
            SELECT i.chapter_id, i.device_invitation_id, i.officer_id, i.device_invitation_id, i.made_at, i.expires_at,
                i.is_hub, i.is_loan
            FROM device_invitation AS i
            JOIN device AS d ON d.chapter_id = i.chapter_id AND d.device_invitation_id = i.device_invitation_id
            WHERE i.chapter_id = ?1)sql" },
        { "device", "chapter_id, device_id, device_invitation_id, officer_id, label, key_sha256, made_at", R"sql(
            SELECT d.chapter_id, d.device_id, d.device_invitation_id, d.officer_id, '', COALESCE((
                SELECT r.key_sha256
                FROM device_recovered AS r
                WHERE r.chapter_id = d.chapter_id AND r.device_id = d.device_id
                ORDER BY r.recovered_at DESC
                LIMIT 1), d.key_sha256), d.made_at
            FROM device AS d
            WHERE d.chapter_id = ?1)sql" },
        { "device_revoked", "chapter_id, device_id, because, revoked_by, revoked_at", R"sql(
            SELECT chapter_id, device_id, '-', '-', revoked_at
            FROM device_revoked
            WHERE chapter_id = ?1)sql" },
    };
}

DeviceInvitationId invite_hub(
    sql::Write& db, base::ChapterId const& chapter, chapter::OfficerId const& officer, base::Now now)
{
    auto const id = db.fresh<DeviceInvitationId>();
    db.run(R"sql(
        INSERT INTO device_invitation (chapter_id, device_invitation_id, officer_id, token_sha256, made_at, expires_at,
            is_hub)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1))sql",
        chapter, id, officer, base::sha256_hex(invitation_token(invitation_key(db), id)), now.at,
        now.at.ms + invitation_ms);
    return id;
}

std::optional<HubInvitation> hub_invitation_with(sql::Read& db, std::string_view token)
{
    return db.one<HubInvitation>(R"sql(
        SELECT chapter_id, device_invitation_id, officer_id, expires_at
        FROM device_invitation
        WHERE token_sha256 = ?1 AND is_hub = 1)sql",
        base::sha256_hex(token));
}

bool is_of_a_hub(sql::Read& db, base::ChapterId const& chapter, DeviceInvitationId const& id)
{
    return db.count(R"sql(
        SELECT is_hub
        FROM device_invitation
        WHERE chapter_id = ?1 AND device_invitation_id = ?2)sql",
               chapter, id)
        > 0;
}

std::vector<Hub> hubs(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Hub>(R"sql(
        SELECT d.device_id, d.label, o.name, h.seen_at, COALESCE(h.carries, 0), r.revoked_at
        FROM device AS d
        JOIN device_invitation AS i ON i.chapter_id = d.chapter_id AND i.device_invitation_id = d.device_invitation_id
        JOIN officer_published AS o ON o.chapter_id = d.chapter_id AND o.officer_id = d.officer_id
        LEFT JOIN hub_contact AS h ON h.chapter_id = d.chapter_id AND h.device_id = d.device_id
        LEFT JOIN device_revoked AS r ON r.chapter_id = d.chapter_id AND r.device_id = d.device_id
        WHERE d.chapter_id = ?1 AND i.is_hub = 1
        ORDER BY CASE WHEN r.revoked_at IS NULL THEN 0 ELSE 1 END, d.label, d.device_id)sql",
        chapter);
}

}
