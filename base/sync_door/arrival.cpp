// Every note that a device sent, and when each was last heard.
#include "base/sync_door/sync_door.h"

#include <algorithm>
#include <tuple>

namespace sync_door {

std::vector<Arrival> arrivals_of(sql::Read& db, base::ChapterId const& chapter, std::string const& fact_id)
{
    auto found = db.all<Arrival>(R"sql(
        SELECT fact_id, sha256, device_id, n, kind, bytes, state, code, reason, waits_for, typed_at, noted_at,
            is_clock_suspect, received_at
        FROM arrival
        WHERE chapter_id = ?1 AND fact_id = ?2)sql",
        chapter, fact_id);
    std::sort(found.begin(), found.end(), [](auto const& one, auto const& other) {
        return std::tie(one.received_at, one.sha256) < std::tie(other.received_at, other.sha256);
    });
    return found;
}

void keep_arrival(sql::Write& db, base::ChapterId const& chapter, Arrival const& a)
{
    db.run(R"sql(
        INSERT INTO arrival (chapter_id, fact_id, sha256, device_id, n, kind, bytes, state, code, reason, waits_for,
            typed_at, noted_at, is_clock_suspect, received_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
        ON CONFLICT (chapter_id, fact_id, sha256) DO UPDATE SET device_id = excluded.device_id, n = excluded.n,
            bytes = excluded.bytes, state = excluded.state, code = excluded.code, reason = excluded.reason,
            waits_for = excluded.waits_for)sql",
        chapter, a.fact_id, a.sha256, a.device_id, a.n, a.kind, a.bytes, a.state, a.code, a.reason, a.waits_for,
        a.typed_at, a.noted_at, a.is_clock_suspect, a.received_at);
}

void try_waiting(sql::Write& db, base::ChapterId const& chapter, std::vector<std::string> const& ids)
{
    auto const anything_waits = db.one<std::int64_t>(
        "SELECT 1 FROM arrival WHERE state = ?2 AND chapter_id = ?1 LIMIT 1", chapter, State::Held);
    if (!anything_waits)
        return;
    for (auto const& id : ids)
        db.run("UPDATE arrival SET state = ?4 WHERE state = ?3 AND chapter_id = ?1 AND waits_for = ?2", chapter, id,
            State::Held, State::ToTry);
}

std::int64_t not_taken(sql::Read& db, base::ChapterId const& chapter, DeviceId const& device)
{
    return db.count("SELECT COUNT(*) FROM arrival WHERE chapter_id = ?1 AND device_id = ?2 AND state <> ?3", chapter,
        device, State::Taken);
}

std::int64_t waiting_about(sql::Read& db, base::ChapterId const& chapter, std::vector<std::string> const& ids)
{
    std::int64_t n = 0;
    for (auto const& id : ids)
        n += db.count(R"sql(
            SELECT COUNT(*)
            FROM arrival
            WHERE state IN (?3, ?4, ?5) AND chapter_id = ?1 AND strpos(bytes, ?2) > 0)sql",
            chapter, id, State::Held, State::Quarantined, State::ToTry);
    return n;
}

void forget_set_aside(sql::Write& db, base::ChapterId const& chapter, std::vector<std::string> const& ids)
{
    for (auto const& id : ids)
        db.run("UPDATE arrival SET bytes = '{}' WHERE state = ?3 AND chapter_id = ?1 AND strpos(bytes, ?2) > 0",
            chapter, id, State::SetAside);
}

base::Instant time_of_position(sql::Read& db, base::ChapterId const& chapter, std::int64_t position)
{
    auto const at = db.one<base::Instant>(R"sql(
        SELECT fact.received_at
        FROM feed
        JOIN fact ON fact.chapter_id = feed.chapter_id AND fact.fact_id = feed.fact_id
        WHERE feed.chapter_id = ?1 AND feed.position = ?2)sql",
        chapter, position);
    return at.value_or(base::Instant {});
}

std::optional<ToTry> next_to_try(sql::Read& db)
{
    return db.one<ToTry>(R"sql(
        SELECT chapter_id, fact_id, sha256
        FROM arrival
        WHERE state = ?1
        ORDER BY chapter_id, device_id, n
        LIMIT 1)sql",
        State::ToTry);
}

Have have(
    sql::Read& db, base::ChapterId const& chapter, DeviceId const& device, std::int64_t contig, std::int64_t n_max)
{
    constexpr std::size_t most_missing = 100;
    Have made { contig, {} };
    auto const later = db.all<std::int64_t>(
        "SELECT DISTINCT n FROM arrival WHERE chapter_id = ?1 AND device_id = ?2 AND n > ?3 ORDER BY n", chapter,
        device, contig);
    auto next = contig + 1;
    for (auto const n : later) {
        for (; next < n && made.missing.size() < most_missing; ++next)
            made.missing.push_back(next);
        next = n + 1;
        if (made.missing.empty())
            made.contig = n;
    }
    for (; next <= n_max && made.missing.size() < most_missing; ++next)
        made.missing.push_back(next);
    return made;
}

base::Instant seen_at(sql::Read& db, base::ChapterId const& chapter, DeviceId const& device)
{
    return { db.count("SELECT seen_at FROM device_contact WHERE chapter_id = ?1 AND device_id = ?2", chapter, device) };
}

std::int64_t clock_offset(sql::Read& db, base::ChapterId const& chapter, DeviceId const& device)
{
    return db.count(
        "SELECT clock_offset_ms FROM device_contact WHERE chapter_id = ?1 AND device_id = ?2", chapter, device);
}

namespace {

struct Known {
    std::int64_t n_max = 0;
    std::int64_t contig = 0;
};
BOOST_DESCRIBE_STRUCT(Known, (), (n_max, contig))

}

Have keep_heard(sql::Write& db, base::ChapterId const& chapter, Heard const& heard)
{
    auto const known
        = db.one<Known>("SELECT n_max, contig FROM device_contact WHERE chapter_id = ?1 AND device_id = ?2", chapter,
                heard.device_id)
              .value_or(Known {});
    auto const n_max = std::max(known.n_max, heard.n_max);
    auto made = have(db, chapter, heard.device_id, known.contig, n_max);
    db.run(R"sql(
        INSERT INTO device_contact (chapter_id, device_id, seen_at, n_max, contig, clock_offset_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (chapter_id, device_id) DO UPDATE SET seen_at = excluded.seen_at, n_max = excluded.n_max,
            contig = excluded.contig, clock_offset_ms = excluded.clock_offset_ms)sql",
        chapter, heard.device_id, heard.at, n_max, made.contig, heard.clock_offset_ms);
    return made;
}

}
