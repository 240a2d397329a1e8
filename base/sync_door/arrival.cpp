#include "base/sync_door/sync_door.h"

#include "base/sha256.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <limits>

namespace sync_door {

namespace {

namespace bj = boost::json;

// Two facts are the same whatever the order of their keys.
bj::value in_order(bj::value const& value)
{
    if (auto const* const array = value.if_array()) {
        bj::array made;
        for (auto const& one : *array)
            made.push_back(in_order(one));
        return made;
    }
    auto const* const object = value.if_object();
    if (!object)
        return value;
    std::vector<std::string_view> keys;
    for (auto const& pair : *object)
        keys.push_back({ pair.key().data(), pair.key().size() });
    std::sort(keys.begin(), keys.end());
    bj::object made;
    for (auto const key : keys)
        made[key] = in_order(object->at(key));
    return made;
}

struct Reading {
    bj::object const& object;
    std::string what = {}; // the first that is not as it should be

    std::string text(char const* name)
    {
        auto const* const found = object.if_contains(name);
        if (found && found->is_string())
            return std::string(found->get_string());
        wrong(name);
        return {};
    }
    std::int64_t number(char const* name)
    {
        auto const* const found = object.if_contains(name);
        if (found && found->is_int64() && found->get_int64() >= 0)
            return found->get_int64();
        wrong(name);
        return 0;
    }
    std::vector<std::string> ids(char const* name)
    {
        std::vector<std::string> made;
        auto const* const found = object.if_contains(name);
        if (!found || !found->is_array()) {
            wrong(name);
            return made;
        }
        for (auto const& one : found->get_array()) {
            if (!one.is_string() || !base::is_uuid(std::string_view(one.get_string())))
                wrong(name);
            else
                made.emplace_back(one.get_string());
        }
        return made;
    }
    void wrong(char const* name)
    {
        if (what.empty())
            what = name;
    }
};

}

Incoming incoming_of(std::string_view json)
{
    Incoming made;
    boost::system::error_code failed;
    auto const value = in_order(bj::parse(json, failed));
    made.bytes = failed ? std::string(json) : bj::serialize(value);
    made.sha256 = base::sha256_hex(made.bytes);
    made.id = base::uuid_of("arrival/" + made.sha256); // should it have none of its own
    auto const* const object = value.if_object();
    if (failed || !object) {
        made.unreadable = &unreadable;
        made.what = "JSON";
        return made;
    }
    Reading reading { *object };
    auto const id = reading.text("id");
    if (base::is_uuid(id))
        made.id = id;
    else
        reading.wrong("id");
    made.device_id = reading.text("dev");
    made.n = reading.number("n");
    made.kind = reading.text("kind");
    made.typed_at = { reading.number("at") };
    if (object->contains("seen"))
        made.seen = reading.number("seen");
    made.about = reading.ids("about");
    auto const* const form = object->if_contains("form");
    if (form && form->is_object())
        made.form = bj::serialize(*form);
    else
        reading.wrong("form");
    if (made.n < 1 || made.n > std::numeric_limits<std::int32_t>::max())
        reading.wrong("n");
    if (!reading.what.empty()) {
        made.unreadable = &unreadable;
        made.what = reading.what;
    }
    return made;
}

base::Result<Rescue> read_rescue(std::string_view json)
{
    constexpr std::size_t most_facts = 5'000;
    boost::system::error_code failed;
    auto const value = bj::parse(json, failed);
    auto const* const object = value.if_object();
    base::Problem const wrong(base::Kind::Malformed, no_rescue);
    if (failed || !object)
        return wrong;
    Reading reading { *object };
    auto const* const facts = object->if_contains("facts");
    if (reading.text("berdaya") != "rescue" || !facts || !facts->is_array() || facts->get_array().size() > most_facts)
        return wrong;
    Rescue made { reading.text("device_id"), { reading.number("sent_at") }, reading.number("n_max"), {},
        reading.text("proof"), {} };
    bj::array ids;
    for (auto const& one : facts->get_array()) {
        auto const* const fact = one.if_object();
        auto const* const id = fact ? fact->if_contains("id") : nullptr;
        ids.push_back(id ? *id : bj::value());
        made.facts.push_back(incoming_of(bj::serialize(one)));
    }
    made.proven = bj::serialize(bj::array { made.device_id, made.sent_at.ms, made.n_max, ids });
    if (!reading.what.empty() || !base::is_uuid(made.device_id))
        return wrong;
    return made;
}

Estimate estimate(base::Instant typed, base::Instant sent, base::Instant received)
{
    constexpr std::int64_t trusted_ms = 5 * 60'000;
    auto const offset = received.ms - sent.ms;
    auto const at = typed.ms + offset;
    bool const is_suspect = offset > trusted_ms || offset < -trusted_ms || at > received.ms;
    return { { std::clamp<std::int64_t>(at, 0, received.ms) }, is_suspect };
}

void hold_feed(sql::Write& db, base::ChapterId const& chapter)
{
    db.run("UPDATE feed_head SET position = position WHERE chapter_id = ?1", chapter);
}

std::vector<Arrival> arrivals_of(sql::Read& db, base::ChapterId const& chapter, std::string const& fact_id)
{
    return db.all<Arrival>(R"sql(
        SELECT fact_id, sha256, device_id, n, kind, bytes, state, code, reason, waits_for, typed_at, noted_at,
            is_clock_suspect, received_at
        FROM arrival
        WHERE chapter_id = ?1 AND fact_id = ?2
        ORDER BY received_at, sha256)sql",
        chapter, fact_id);
}

void keep_arrival(sql::Write& db, base::ChapterId const& chapter, Arrival const& a)
{
    db.run(R"sql(
        INSERT INTO arrival (chapter_id, fact_id, sha256, device_id, n, kind, bytes, state, code, reason, waits_for,
            typed_at, noted_at, is_clock_suspect, received_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
        ON CONFLICT (chapter_id, fact_id, sha256) DO UPDATE SET bytes = excluded.bytes, state = excluded.state,
            code = excluded.code, reason = excluded.reason, waits_for = excluded.waits_for)sql",
        chapter, a.fact_id, a.sha256, a.device_id, a.n, a.kind, a.bytes, a.state, a.code, a.reason, a.waits_for,
        a.typed_at, a.noted_at, a.is_clock_suspect, a.received_at);
}

void try_waiting(sql::Write& db, base::ChapterId const& chapter, std::vector<std::string> const& ids)
{
    for (auto const& id : ids)
        db.run("UPDATE arrival SET state = ?4 WHERE state = ?3 AND chapter_id = ?1 AND waits_for = ?2", chapter, id,
            State::Held, State::ToTry);
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
