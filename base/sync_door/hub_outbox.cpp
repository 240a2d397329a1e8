// A hub's own books: what phones brought, until the secretariat has it.
#include "base/sync_door/hub.h"

#include <algorithm>

namespace sync_door {

std::optional<std::string> hub_state(sql::Read& db, std::string_view name)
{
    return db.one<std::string>("SELECT value FROM hub_state WHERE name = ?1", name);
}

void keep_hub_state(sql::Write& db, std::string_view name, std::string_view value)
{
    db.run(R"sql(
        INSERT INTO hub_state (name, value) VALUES (?1, ?2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value)sql",
        name, value);
}

void drop_hub_state(sql::Write& db, std::string_view name)
{
    db.run("DELETE FROM hub_state WHERE name = ?1", name);
}

void forget_other_invitation(sql::Write& db)
{
    for (auto const* const name : { "again_token", "again_fact", "again_key" })
        drop_hub_state(db, name);
}

// One that another had brought before, in whose book it is not, goes again in the name of who brings it now. What its
// maker had seen is told as the least that is certain: the number may be of this hub's feed or of the
// secretariat's.
void keep_to_forward(sql::Write& db, base::ChapterId const& chapter, Incoming const& in, DeviceId const& brought_by,
    Estimate const& noted, base::Now now)
{
    auto const given = std::stoll(hub_state(db, "position").value_or("0"));
    db.run(R"sql(
        INSERT INTO hub_outbox (chapter_id, seq, fact_id, sha256, brought_by, bytes, noted_at, is_clock_suspect, seen,
            taken_at)
        VALUES (?1, (SELECT COALESCE(MAX(seq), 0) + 1 FROM hub_outbox WHERE chapter_id = ?1), ?2, ?3, ?4, ?5, ?6, ?7,
            ?8, ?9)
        ON CONFLICT (chapter_id, fact_id, sha256) DO UPDATE SET brought_by = excluded.brought_by,
            noted_at = excluded.noted_at, is_clock_suspect = excluded.is_clock_suspect, seen = excluded.seen,
            taken_at = excluded.taken_at, forwarded_at = NULL, tried_at = NULL)sql",
        chapter, in.id, in.sha256, brought_by, in.bytes, noted.at, noted.is_suspect,
        std::min<std::int64_t>(in.seen, given), now.at);
}

bool is_to_forward(sql::Read& db, base::ChapterId const& chapter, Incoming const& in)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM hub_outbox
        WHERE chapter_id = ?1 AND fact_id = ?2 AND sha256 = ?3 AND forwarded_at IS NULL)sql",
               chapter, in.id, in.sha256)
        > 0;
}

std::vector<ToForward> to_forward(sql::Read& db, base::ChapterId const& chapter, base::Instant round, int most)
{
    constexpr std::int64_t longest_round_ms = 24LL * 60 * 60 * 1000; // later than that: the clock was set back
    return db.all<ToForward>(R"sql(
        SELECT seq, fact_id, brought_by, bytes, noted_at, is_clock_suspect, seen
        FROM hub_outbox
        WHERE chapter_id = ?1 AND forwarded_at IS NULL
            AND (tried_at IS NULL OR tried_at < ?2 OR tried_at > ?3)
        ORDER BY seq
        LIMIT ?4)sql",
        chapter, round, round.ms + longest_round_ms, most);
}

std::int64_t count_to_forward(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count("SELECT COUNT(*) FROM hub_outbox WHERE chapter_id = ?1 AND forwarded_at IS NULL", chapter);
}

void forwarded(sql::Write& db, base::ChapterId const& chapter, std::vector<std::int64_t> const& seqs, base::Now now)
{
    for (auto const seq : seqs)
        db.run("UPDATE hub_outbox SET forwarded_at = ?3 WHERE chapter_id = ?1 AND seq = ?2", chapter, seq, now.at);
}

void tried(sql::Write& db, base::ChapterId const& chapter, std::vector<std::int64_t> const& seqs, base::Now now)
{
    for (auto const seq : seqs)
        db.run("UPDATE hub_outbox SET tried_at = ?3 WHERE chapter_id = ?1 AND seq = ?2", chapter, seq, now.at);
}

void forward_again(sql::Write& db, base::ChapterId const& chapter)
{
    db.run("UPDATE hub_outbox SET forwarded_at = NULL, tried_at = NULL WHERE chapter_id = ?1", chapter);
}

void forget_forwarded(sql::Write& db, base::ChapterId const& chapter, base::Instant before)
{
    auto const old = db.all<std::string>(
        "SELECT fact_id FROM hub_outbox WHERE chapter_id = ?1 AND forwarded_at < ?2", chapter, before);
    for (auto const& id : old) {
        db.run("DELETE FROM feed WHERE chapter_id = ?1 AND fact_id = ?2", chapter, id);
        db.run("DELETE FROM fact WHERE chapter_id = ?1 AND fact_id = ?2", chapter, id);
    }
    db.run("DELETE FROM hub_outbox WHERE chapter_id = ?1 AND forwarded_at < ?2", chapter, before);
}

void heard_at_hub(sql::Write& db, base::ChapterId const& chapter, Heard const& heard)
{
    db.run(R"sql(
        INSERT INTO hub_heard (chapter_id, device_id, heard_at, n_max, clock_offset_ms, told_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 0)
        ON CONFLICT (chapter_id, device_id) DO UPDATE SET heard_at = excluded.heard_at,
            n_max = CASE WHEN excluded.n_max > hub_heard.n_max THEN excluded.n_max ELSE hub_heard.n_max END,
            clock_offset_ms = excluded.clock_offset_ms)sql",
        chapter, heard.device_id, heard.at, heard.n_max, heard.clock_offset_ms);
}

std::vector<FreightPhone> phones_to_tell(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<FreightPhone>(R"sql(
        SELECT device_id, heard_at, n_max, clock_offset_ms
        FROM hub_heard
        WHERE chapter_id = ?1 AND heard_at <> told_at
        ORDER BY device_id)sql",
        chapter);
}

void told_of(sql::Write& db, base::ChapterId const& chapter, std::vector<FreightPhone> const& phones)
{
    for (auto const& one : phones)
        db.run("UPDATE hub_heard SET told_at = ?3 WHERE chapter_id = ?1 AND device_id = ?2", chapter, one.device_id,
            one.heard_at);
}

std::optional<std::string> document_kept(sql::Read& db, base::ChapterId const& chapter, Key const& key)
{
    return db.one<std::string>(
        "SELECT doc FROM hub_document WHERE chapter_id = ?1 AND scope = ?2 AND kind = ?3 AND ref = ?4", chapter,
        key.scope, key.kind, key.ref);
}

std::vector<HubPart> kept_parts(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<HubPart>(
        "SELECT name, columns, hash, rows FROM hub_part WHERE chapter_id = ?1 ORDER BY name", chapter);
}

}
