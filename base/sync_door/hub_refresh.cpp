// A hub takes over what the secretariat gave it: one transaction, after which it holds that and nothing else.
#include "base/embedded.h"
#include "base/feed_position.h"
#include "base/sync_door/hub.h"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace sync_door {

namespace bj = boost::json;

namespace {

// Tables of slices, which alone hold what the chapter knows; base's books are treated one by one.
bool is_of_a_slice(std::string const& table)
{
    auto const& files = base::embedded();
    return std::any_of(files.begin(), files.end(), [&](base::Embedded const& file) {
        return file.name.starts_with("domain/") && file.name.find("/migrations/") != std::string_view::npos
            && (file.text.find("CREATE TABLE " + table + " (") != std::string_view::npos
                || file.text.find("RENAME TO " + table + ";") != std::string_view::npos);
    });
}

std::vector<std::string> tables_of_slices(sql::Read& db)
{
    auto tables = db.all<std::string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    std::erase_if(tables, [](auto const& one) { return !is_of_a_slice(one); });
    return tables;
}

void run(sql::Connection& connection, std::string const& text, std::vector<sql::Value> const& values = {})
{
    connection.run(text, values);
}

// The columns and the table are this program's own words; the secretariat says what stands in them.
void put_rows(sql::Connection& connection, HubRows const& table, HubPart const& part)
{
    auto const columns = std::count(table.columns.begin(), table.columns.end(), ',') + 1;
    std::string places;
    for (std::ptrdiff_t at = 1; at <= columns; ++at)
        places += (at > 1 ? ", ?" : "?") + std::to_string(at);
    auto const statement = "INSERT INTO " + std::string(table.table) + " (" + std::string(table.columns) + ") VALUES ("
        + places + ") ON CONFLICT DO NOTHING";
    auto const rows = bj::parse(part.rows);
    for (auto const& row : rows.as_array()) {
        std::vector<sql::Value> values;
        for (auto const& one : row.as_array())
            values.push_back(one.is_string() ? sql::Value(std::string(one.get_string())) : sql::Value {});
        run(connection, statement, values);
    }
}

constexpr std::string_view documents = "documents/";

void put_documents(sql::Write& db, base::ChapterId const& chapter, HubPart const& part)
{
    auto const scope = part.name.substr(documents.size());
    auto const rows = bj::parse(part.rows);
    for (auto const& row : rows.as_array()) {
        auto const& one = row.as_array();
        auto const text
            = [&](std::size_t at) { return one[at].is_string() ? std::string(one[at].get_string()) : std::string(); };
        db.run("INSERT INTO hub_document (chapter_id, scope, kind, ref, doc) VALUES (?1, ?2, ?3, ?4, ?5)", chapter,
            scope, text(0), text(1), text(2));
    }
}

std::string table_of(std::string const& part)
{
    return part.substr(0, part.find('/'));
}

void keep_parts(sql::Write& db, Refresh const& given)
{
    for (auto const& before : kept_parts(db, given.chapter))
        if (std::none_of(given.parts.begin(), given.parts.end(), [&](auto const& p) { return p.name == before.name; }))
            db.run("DELETE FROM hub_part WHERE chapter_id = ?1 AND name = ?2", given.chapter, before.name);
    for (auto const& part : given.parts)
        if (!part.rows.empty())
            db.run(R"sql(
                INSERT INTO hub_part (chapter_id, name, columns, hash, rows)
                VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (chapter_id, name) DO UPDATE SET columns = excluded.columns, hash = excluded.hash,
                    rows = excluded.rows)sql",
                given.chapter, part.name, part.columns, part.hash, part.rows);
}

// What phones said to this hub of themselves may be newer than what the secretariat knows.
struct Contact {
    std::string device_id;
    std::int64_t seen_at = 0;
    std::int64_t n_max = 0;
    std::int64_t clock_offset_ms = 0;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (device_id, seen_at, n_max, clock_offset_ms))

void clear(sql::Connection& connection, base::ChapterId const& chapter)
{
    sql::Write db(connection, "");
    for (auto const& table : tables_of_slices(db))
        run(connection, "DELETE FROM " + table);
    db.run(R"sql(
        DELETE FROM arrival
        WHERE chapter_id = ?1 AND NOT EXISTS (
            SELECT 1
            FROM hub_outbox AS o
            WHERE o.chapter_id = arrival.chapter_id AND o.fact_id = arrival.fact_id AND o.sha256 = arrival.sha256
                AND o.forwarded_at IS NULL))sql",
        chapter);
    db.run("DELETE FROM device_contact WHERE chapter_id = ?1", chapter);
    db.run("DELETE FROM hub_document WHERE chapter_id = ?1", chapter);
}

void put_all(sql::Connection& connection, Refresh const& given)
{
    sql::Write db(connection, "");
    auto const contacts = db.all<Contact>(
        "SELECT device_id, seen_at, n_max, clock_offset_ms FROM device_contact WHERE chapter_id = ?1", given.chapter);
    clear(connection, given.chapter);
    for (auto const& part : kept_parts(db, given.chapter)) {
        if (part.name.starts_with(documents))
            put_documents(db, given.chapter, part);
        for (auto const& table : given.tables)
            if (table.table == table_of(part.name))
                put_rows(connection, table, part);
    }
    for (auto const& one : contacts)
        db.run(R"sql(
            UPDATE device_contact
            SET seen_at = ?3, clock_offset_ms = ?5, n_max = CASE WHEN n_max > ?4 THEN n_max ELSE ?4 END
            WHERE chapter_id = ?1 AND device_id = ?2)sql",
            given.chapter, one.device_id, one.seen_at, one.n_max, one.clock_offset_ms);
}

using Sheets = std::map<Key, std::optional<std::string>>;

Sheets drawn_now(sql::Read& db, base::ChapterId const& chapter, Drawn const& drawn)
{
    Sheets made;
    for (auto const& one : db.all<Entry>(R"sql(
             SELECT position, scope, kind, ref, is_drop
             FROM feed_entry
             WHERE chapter_id = ?1 AND is_drop = 0)sql",
             chapter))
        made[{ one.scope, one.kind, one.ref }] = drawn(db, { one.scope, one.kind, one.ref });
    return made;
}

// A phone's cursor misses nothing: what is other than it was stands at a new position.
void mark_changes(sql::Write& db, base::ChapterId const& chapter, Sheets const& before, Drawn const& drawn)
{
    std::vector<Carried> changed;
    std::set<Key> stands; // outlives what is said of it
    for (auto const& one : db.all<Entry>(R"sql(
             SELECT 0, scope, kind, ref, 0
             FROM hub_document
             WHERE chapter_id = ?1
             ORDER BY scope, kind, ref)sql",
             chapter)) {
        auto const& key = *stands.insert({ one.scope, one.kind, one.ref }).first;
        auto const found = before.find(key);
        if (found == before.end() || found->second != drawn(db, key))
            changed.push_back({ key.scope, key.kind, key.ref, false });
    }
    for (auto const& [key, text] : before)
        if (!stands.contains(key))
            changed.push_back({ key.scope, key.kind, key.ref, true });
    if (!changed.empty())
        keep_entries(db, chapter, fact::next_position(db, chapter), changed);
}

base::Result<> check_columns(Refresh const& given)
{
    for (auto const& part : given.parts)
        for (auto const& table : given.tables)
            if (table.table == table_of(part.name) && table.columns != part.columns)
                return base::Problem(base::Kind::Refused, hub_program, { { "table", std::string(table.table) } });
    return base::Nothing {};
}

}

namespace {

std::int64_t newest_note(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count("SELECT COALESCE(MAX(seq), 0) FROM hub_outbox WHERE chapter_id = ?1", chapter);
}

}

bool is_as_given(sql::Read& db, Refresh const& given)
{
    auto const kept = kept_parts(db, given.chapter);
    bool const is_new
        = std::any_of(given.parts.begin(), given.parts.end(), [](auto const& p) { return !p.rows.empty(); });
    return !is_new && kept.size() == given.parts.size()
        && hub_state(db, "newest_note") == std::to_string(newest_note(db, given.chapter));
}

base::Result<bool> refresh(sql::Connection& connection, Refresh const& given, Drawn const& drawn)
{
    TRY(check_columns(given));
    sql::Write db(connection, "");
    if (!to_forward(db, given.chapter, given.round, 1).empty())
        return false;
    connection.script("PRAGMA defer_foreign_keys = ON"); // until the commit
    auto const before = drawn_now(db, given.chapter, drawn);
    keep_parts(db, given);
    put_all(connection, given);
    mark_changes(db, given.chapter, before, drawn);
    keep_hub_state(db, "newest_note", std::to_string(newest_note(db, given.chapter)));
    return true;
}

void forget_chapter(sql::Connection& connection, base::ChapterId const& chapter)
{
    sql::Write db(connection, "");
    connection.script("PRAGMA defer_foreign_keys = ON");
    for (auto const& table : tables_of_slices(db))
        run(connection, "DELETE FROM " + table);
    for (std::string const table : { "hub_part", "hub_document", "hub_heard", "feed_entry", "feed", "fact",
             "fact_superseded", "arrival", "device_contact", "file_mention_ended", "file_mention" })
        run(connection, "DELETE FROM " + table + " WHERE chapter_id = ?1", { chapter.text() });
    db.run("DELETE FROM hub_outbox WHERE chapter_id = ?1 AND forwarded_at IS NOT NULL", chapter);
    for (auto const* const name : { "position", "newest_note", "upstream_epoch", "device_id", "label" })
        drop_hub_state(db, name);
    forget_other_invitation(db);
    if (count_to_forward(db, chapter) == 0)
        drop_hub_state(db, "key");
}

}
