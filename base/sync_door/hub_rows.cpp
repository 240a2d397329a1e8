// What the secretariat gives a hub. Every value travels as text, or null: the tables know what they hold.
#include "base/sync_door/hub.h"

#include "base/json.h"
#include "base/sha256.h"

#include <algorithm>
#include <map>

namespace sync_door {

namespace {

constexpr std::string_view arrival_columns = "chapter_id, fact_id, sha256, device_id, n, kind, bytes, state, code, "
                                             "reason, waits_for, typed_at, noted_at, is_clock_suspect, received_at";
constexpr std::string_view contact_columns = "chapter_id, device_id, seen_at, n_max, contig, clock_offset_ms";
constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

// Rows in an order that follows from what they say.
struct Gathered {
    std::vector<std::string> rows;

    void add(sql::Row const& row, int from)
    {
        json::Text one;
        one.open_array();
        for (int at = from; at < row.columns(); ++at) {
            if (row.is_null(at))
                one.nothing();
            else
                one.text(row.text(at));
        }
        one.close_array();
        rows.push_back(one.take());
    }
    HubPart part(std::string name, std::string_view columns)
    {
        std::sort(rows.begin(), rows.end());
        HubPart made { std::move(name), std::string(columns), "", "[" };
        for (auto const& row : rows)
            made.rows += (made.rows.size() > 1 ? "," : "") + row;
        made.rows += "]";
        give_hash(made);
        return made;
    }
};

std::string with_whom(std::string_view statement, std::string const& whom)
{
    constexpr std::string_view place = "{whom}";
    std::string made(statement);
    if (auto const at = made.find(place); at != std::string::npos)
        made.replace(at, place.size(), whom);
    return made;
}

std::vector<sql::Value> values_named(std::string const& statement, base::ChapterId const& chapter, Days const& days)
{
    std::vector<sql::Value> values { chapter.text() };
    if (statement.find("?2") != std::string::npos)
        values.emplace_back(days.first.text());
    if (statement.find("?3") != std::string::npos)
        values.emplace_back(days.last.text());
    return values;
}

}

void give_hash(HubPart& part)
{
    part.hash = base::sha256_hex(part.name + "\n" + part.columns + "\n" + part.rows).substr(0, 16);
}

Days hub_days(base::Date today)
{
    constexpr int behind = 8;
    constexpr int ahead = 10; // so that two days without a word from the secretariat still have their sheets
    return { base::Date::from_days(today.days() - behind), base::Date::from_days(today.days() + ahead) };
}

std::vector<std::string> hub_scopes(base::Date today)
{
    auto const days = hub_days(today);
    std::vector<std::string> scopes { "chapter" };
    for (auto day = days.first.days(); day <= days.last.days(); ++day)
        scopes.push_back(base::Date::from_days(day).text());
    return scopes;
}

HubPart part_of(
    sql::Read& db, base::ChapterId const& chapter, HubRows const& rows, std::string const& whom, Days const& days)
{
    Gathered gathered;
    auto const statement = with_whom(rows.statement, whom);
    db.each(statement, values_named(statement, chapter, days), [&](sql::Row const& row) { gathered.add(row, 0); });
    return gathered.part(std::string(rows.table), rows.columns);
}

// Of a month, as phones keep what was acknowledged; and those by which it is told which numbers are missing: they may
// be years old, so that these have a part for a month. What waits here to be tried is tried here.
std::vector<HubPart> parts_of_arrivals(sql::Read& db, base::ChapterId const& chapter, base::Now now)
{
    constexpr std::int64_t lately_ms = 31 * day_ms;
    std::map<std::string, Gathered> parted;
    auto const since = now.at.ms - lately_ms;
    db.each(R"sql(
        SELECT a.received_at, a.chapter_id, a.fact_id, a.sha256, a.device_id, a.n, a.kind, '',
            CASE a.state WHEN 4 THEN 1 ELSE a.state END, a.code, a.reason, '', a.typed_at, a.noted_at,
            a.is_clock_suspect, a.received_at
        FROM arrival AS a
        LEFT JOIN device_contact AS c ON c.chapter_id = a.chapter_id AND c.device_id = a.device_id
        WHERE a.chapter_id = ?1 AND (a.received_at >= ?2 OR a.n > c.contig))sql",
        { chapter.text(), since }, [&](sql::Row const& row) {
            auto const at = row.integer(0);
            auto const when = at >= since ? std::to_string(at / day_ms) : "older/" + std::to_string(at / lately_ms);
            parted[when].add(row, 1);
        });
    std::vector<HubPart> parts;
    for (auto& [when, gathered] : parted)
        parts.push_back(gathered.part("arrival/" + when, arrival_columns));
    return parts;
}

std::vector<HubRows> tables_of_base()
{
    return { { "arrival", arrival_columns, "" }, { "device_contact", contact_columns, "" } };
}

HubPart part_of_contacts(sql::Read& db, base::ChapterId const& chapter)
{
    Gathered gathered;
    db.each(R"sql(
        SELECT chapter_id, device_id, 0, n_max, contig, 0
        FROM device_contact
        WHERE chapter_id = ?1)sql",
        { chapter.text() }, [&](sql::Row const& row) { gathered.add(row, 0); });
    return gathered.part("device_contact", contact_columns);
}

std::vector<Entry> entries_in(sql::Read& db, base::ChapterId const& chapter, std::string const& scope)
{
    return db.all<Entry>(R"sql(
        SELECT position, scope, kind, ref, is_drop
        FROM feed_entry
        WHERE chapter_id = ?1 AND scope = ?2 AND is_drop = 0
        ORDER BY kind, ref)sql",
        chapter, scope);
}

void keep_hub_contact(
    sql::Write& db, base::ChapterId const& chapter, DeviceId const& hub, std::int64_t carries, base::Now now)
{
    db.run(R"sql(
        INSERT INTO hub_contact (chapter_id, device_id, seen_at, carries)
        VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (chapter_id, device_id) DO UPDATE SET seen_at = excluded.seen_at, carries = excluded.carries)sql",
        chapter, hub, now.at, carries);
}

}
