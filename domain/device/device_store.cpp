#include "domain/device/device_store.h"

#include "base/indonesian.h"
#include "base/sha256.h"
#include "base/sign_in/sign_in.h"
#include "base/sync_door/not_taken.h"
#include "domain/device/recovery_store.h"

#include <algorithm>

namespace device {

namespace {

struct Owner {
    chapter::OfficerId officer_id;
    std::optional<base::Instant> revoked_at;
    bool is_hub = false;
    bool is_loan = false;
    std::string label;
};
BOOST_DESCRIBE_STRUCT(Owner, (), (officer_id, revoked_at, is_hub, is_loan, label))

// A note that has waited for another for a week is for a person to decide.
std::vector<Line> lines(
    sql::Read& db, base::ChapterId const& chapter, std::optional<DeviceId> const& only, base::Now now)
{
    constexpr std::int64_t waits_ms = 7LL * 24 * 60 * 60 * 1000;
    return db.all<Line>(R"sql(
        SELECT d.device_id, d.label, o.name, d.made_at, c.seen_at, COALESCE(c.clock_offset_ms, 0),
            COALESCE(c.contig, 0),
            CASE WHEN COALESCE(e.n_max, 0) > COALESCE(c.n_max, 0) THEN e.n_max ELSE COALESCE(c.n_max, 0) END,
            (SELECT COUNT(DISTINCT a.n) FROM arrival AS a
             WHERE a.chapter_id = d.chapter_id AND a.device_id = d.device_id AND a.n BETWEEN 1 AND c.n_max),
            (SELECT COUNT(*) FROM arrival AS a
             WHERE a.chapter_id = d.chapter_id AND a.device_id = d.device_id
                AND (a.state = 4 OR (a.state = 1 AND a.received_at >= ?3))),
            (SELECT COUNT(*) FROM arrival AS a
             WHERE a.chapter_id = d.chapter_id AND a.device_id = d.device_id
                AND (a.state = 2 OR (a.state = 1 AND a.received_at < ?3))),
            COALESCE(p.to_come, 0),
            r.revoked_at, r.because, e.told_at
        FROM device AS d
        JOIN officer_published AS o ON o.chapter_id = d.chapter_id AND o.officer_id = d.officer_id
        LEFT JOIN device_contact AS c ON c.chapter_id = d.chapter_id AND c.device_id = d.device_id
        LEFT JOIN device_revoked AS r ON r.chapter_id = d.chapter_id AND r.device_id = d.device_id
        LEFT JOIN (
            SELECT chapter_id, device_id, MAX(told_at) AS told_at, MAX(n_max) AS n_max
            FROM device_emptied
            GROUP BY chapter_id, device_id) AS e ON e.chapter_id = d.chapter_id AND e.device_id = d.device_id
        LEFT JOIN (
            SELECT a.chapter_id, a.device_id, COUNT(DISTINCT m.sha256) AS to_come
            FROM file_mention_published AS m
            JOIN arrival AS a ON a.chapter_id = m.chapter_id AND a.fact_id = m.fact_id AND a.state = 0
            WHERE m.chapter_id = ?1 AND NOT EXISTS (
                SELECT 1
                FROM stored_file AS f
                WHERE f.chapter_id = m.chapter_id AND f.sha256 = m.sha256)
            GROUP BY a.chapter_id, a.device_id) AS p ON p.chapter_id = d.chapter_id AND p.device_id = d.device_id
        WHERE d.chapter_id = ?1 AND (CAST(?2 AS TEXT) IS NULL OR d.device_id = CAST(?2 AS TEXT))
            AND (CAST(?2 AS TEXT) IS NOT NULL OR NOT EXISTS (
                SELECT 1
                FROM device_invitation AS i
                WHERE i.chapter_id = d.chapter_id AND i.device_invitation_id = d.device_invitation_id
                    AND i.is_hub = 1))
        ORDER BY CASE WHEN r.revoked_at IS NULL THEN 0 ELSE 1 END, o.name, d.made_at, d.device_id)sql",
        chapter, only, now.at.ms - waits_ms);
}

}

std::vector<Candidate> candidates(sql::Read& db, base::ChapterId const& chapter, base::Date today)
{
    return db.all<Candidate>(R"sql(
        SELECT officer_id, name, position
        FROM officer_published
        WHERE chapter_id = ?1 AND ended_on IS NULL AND term_from <= ?2 AND (term_to IS NULL OR term_to >= ?2)
            AND position NOT IN ('treasurer', 'evaluator')
        ORDER BY name, officer_id)sql",
        chapter, today);
}

std::string invitation_key(sql::Read& db)
{
    return sign_in::server_key_in(db, "invitation");
}

DeviceInvitationId invite(
    sql::Write& db, base::ChapterId const& chapter, chapter::OfficerId const& officer, For what, base::Now now)
{
    bool const is_loan = what == For::ABorrowedPhone;
    auto const id = db.fresh<DeviceInvitationId>();
    db.run(R"sql(
        INSERT INTO device_invitation (chapter_id, device_invitation_id, officer_id, token_sha256, made_at, expires_at,
            is_loan)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        chapter, id, officer, base::sha256_hex(invitation_token(invitation_key(db), id)), now.at,
        now.at.ms + (is_loan ? loan_invitation_ms : invitation_ms), is_loan);
    return id;
}

std::optional<Invitation> invitation_with(sql::Read& db, std::string_view token)
{
    auto const named = db.one<Named>(R"sql(
            SELECT chapter_id, device_invitation_id
            FROM device_invitation
            WHERE token_sha256 = ?1 AND is_hub = 0)sql",
        base::sha256_hex(token));
    return named ? find_invitation(db, named->chapter_id, DeviceInvitationId(named->id)) : std::nullopt;
}

std::optional<Invitation> find_invitation(sql::Read& db, base::ChapterId const& chapter, DeviceInvitationId const& id)
{
    return db.one<Invitation>(R"sql(
        SELECT i.chapter_id, i.device_invitation_id, i.officer_id, o.name, i.expires_at,
            (SELECT COUNT(*) FROM device AS d
             WHERE d.chapter_id = i.chapter_id AND d.device_invitation_id = i.device_invitation_id), i.is_loan
        FROM device_invitation AS i
        JOIN officer_published AS o ON o.chapter_id = i.chapter_id AND o.officer_id = i.officer_id
        WHERE i.chapter_id = ?1 AND i.device_invitation_id = ?2)sql",
        chapter, id);
}

DeviceId keep_device(sql::Write& db, Invitation const& invitation, std::string const& label,
    std::string const& key_sha256, base::Now now)
{
    auto const id = db.fresh<DeviceId>();
    db.run(R"sql(
        INSERT INTO device (chapter_id, device_id, device_invitation_id, officer_id, label, key_sha256, made_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        invitation.chapter_id, id, invitation.id, invitation.officer_id, label, key_sha256, now.at);
    return id;
}

std::vector<Line> devices(sql::Read& db, base::ChapterId const& chapter, base::Now now)
{
    return lines(db, chapter, std::nullopt, now);
}

std::optional<Line> find_device(sql::Read& db, base::ChapterId const& chapter, DeviceId const& id, base::Now now)
{
    auto found = lines(db, chapter, id, now);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void keep_revoked(sql::Write& db, base::ChapterId const& chapter, DeviceId const& id, std::string const& because,
    base::AccountId const& by, base::Now now)
{
    db.run(R"sql(
        INSERT INTO device_revoked (chapter_id, device_id, because, revoked_by, revoked_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        chapter, id, because, by, now.at);
}

void keep_emptied(sql::Write& db, base::ChapterId const& chapter, DeviceId const& id, Emptied const& emptied,
    base::AccountId const& told_by, base::Now now)
{
    db.run(R"sql(
        INSERT INTO device_emptied (chapter_id, device_id, told_at, n_max, unsent, told_by)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (chapter_id, device_id, told_at) DO NOTHING)sql",
        chapter, id, now.at, emptied.n_max, emptied.unsent, told_by);
}

std::vector<Note> notes_of(sql::Read& db, base::ChapterId const& chapter, DeviceId const& id)
{
    return db.all<Note>(R"sql(
        SELECT fact_id, sha256, n, kind, bytes, state, code, reason, noted_at, is_clock_suspect
        FROM arrival
        WHERE chapter_id = ?1 AND device_id = ?2 AND state <> 0
        ORDER BY CASE state WHEN 2 THEN 0 WHEN 3 THEN 2 ELSE 1 END, n, sha256
        LIMIT 200)sql",
        chapter, id);
}

bool is_only_revoked(Note const& note)
{
    auto const codes = { sync_door::revoked.name, sync_door::hub_revoked.name, sync_door::no_office.name };
    return note.state == sync_door::State::Quarantined && std::ranges::find(codes, note.code) != codes.end();
}

void keep_rescued(
    sql::Write& db, base::ChapterId const& chapter, Line const& line, sync_door::Rescue const& rescue, base::Now now)
{
    auto const offset = sync_door::clock_offset(db, chapter, line.id);
    for (auto in : rescue.facts) {
        sync_door::give_id(in, line.id);
        auto const before = sync_door::arrivals_of(db, chapter, in.id);
        if (std::any_of(before.begin(), before.end(), [&](auto const& one) { return one.sha256 == in.sha256; }))
            continue;
        // The file may have been on its way for days: the clock is judged by what it showed when it was last heard.
        auto const noted = sync_door::estimate(in.typed_at, { now.at.ms - offset }, now.at);
        auto const state = line.revoked_at ? sync_door::State::Quarantined : sync_door::State::ToTry;
        auto const& why = sync_door::revoked;
        sync_door::keep_arrival(db, chapter,
            { in.id, in.sha256, line.id, in.n, in.kind, indonesian::without_nik(in.bytes), state,
                line.revoked_at ? std::string(why.name) : std::string(),
                line.revoked_at ? words::in_both([&](words::Tongue tongue) { return why.text.in(tongue); })
                                : std::string(),
                "", in.typed_at, noted.at, noted.is_suspect, now.at });
    }
    sync_door::keep_heard(db, chapter, { line.id, now.at, rescue.n_max, offset });
}

bool decide(sql::Write& db, base::ChapterId const& chapter, DeviceId const& id, Which const& which, bool is_taken,
    std::string const& because, base::AccountId const& by, base::Now now)
{
    auto const decided = db.change(R"sql(
        UPDATE arrival
        SET state = ?5
        WHERE chapter_id = ?1 AND device_id = ?2 AND fact_id = ?3 AND sha256 = ?4 AND state IN (1, 2))sql",
        chapter, id, which.fact_id, which.sha256, is_taken ? sync_door::State::ToTry : sync_door::State::SetAside);
    if (decided > 0)
        db.run(R"sql(
            INSERT INTO arrival_decided (chapter_id, fact_id, sha256, decided_at, decided_by, is_taken, because)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
            chapter, which.fact_id, which.sha256, now.at, by, is_taken, because);
    if (decided > 0 && !is_taken)
        sync_door::try_what_waited_for(db, chapter, which.fact_id);
    return decided > 0;
}

std::optional<base::AccountId> decided_by(
    sql::Read& db, base::ChapterId const& chapter, std::string const& fact_id, std::string const& sha256)
{
    return db.one<base::AccountId>(R"sql(
        SELECT decided_by
        FROM arrival_decided
        WHERE chapter_id = ?1 AND fact_id = ?2 AND sha256 = ?3 AND is_taken = 1
        ORDER BY decided_at DESC
        LIMIT 1)sql",
        chapter, fact_id, sha256);
}

std::optional<sync_door::Bearer> bearer_of(sql::Read& db, std::string_view key_sha256, base::Now now)
{
    auto const named = device_with(db, key_sha256);
    return named ? bearer_with(db, named->chapter_id, DeviceId(named->id), now) : std::nullopt;
}

// Whatever becomes of the officer who keeps it, a hub goes on until it is revoked; it may do nothing in her name.
static sync_door::Bearer hub_bearer(
    sql::Read& db, base::ChapterId const& chapter, DeviceId const& id, Owner const& owner)
{
    base::AccountId const actor(owner.officer_id.text());
    auto const community = chapter::find(db, chapter);
    INVARIANT(community, "a hub is of a chapter");
    permit::Mandate mandate { actor, chapter, community.value().name, community.value().zone, 0, owner.label };
    return { id, chapter, actor, std::move(mandate), owner.revoked_at, true };
}

std::optional<sync_door::Bearer> bearer_with(
    sql::Read& db, base::ChapterId const& chapter, DeviceId const& id, base::Now now)
{
    auto const owner = db.one<Owner>(R"sql(
        SELECT d.officer_id, r.revoked_at, i.is_hub, i.is_loan, d.label
        FROM device AS d
        JOIN device_invitation AS i ON i.chapter_id = d.chapter_id AND i.device_invitation_id = d.device_invitation_id
        LEFT JOIN device_revoked AS r ON r.chapter_id = d.chapter_id AND r.device_id = d.device_id
        WHERE d.chapter_id = ?1 AND d.device_id = ?2)sql",
        chapter, id);
    if (!owner)
        return std::nullopt;
    if (owner->is_hub)
        return hub_bearer(db, chapter, id, *owner);
    auto mandate = chapter::mandate_of_officer(db, chapter, owner->officer_id, now);
    auto const actor = mandate ? mandate->account : base::AccountId(owner->officer_id.text());
    return sync_door::Bearer { id, chapter, actor, std::move(mandate), owner->revoked_at, false, owner->is_loan };
}

}
