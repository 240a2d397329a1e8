#include "base/sync_door/sync_door.h"

#include <algorithm>
#include <charconv>

namespace sync_door {

namespace {

std::optional<std::int64_t> number_in(std::string_view text)
{
    std::int64_t n = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (failed != std::errc() || end != text.data() + text.size() || n < 0)
        return std::nullopt;
    return n;
}

std::int64_t head_of(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count("SELECT position FROM feed_head WHERE chapter_id = ?1", chapter);
}

// Behind `from`, as many as asked for and then the rest of the last position.
std::vector<Entry> entries_behind(
    sql::Read& db, base::ChapterId const& chapter, std::string const& scope, std::int64_t from, std::int64_t most)
{
    auto const last = db.one<std::int64_t>(R"sql(
        SELECT position
        FROM feed_entry
        WHERE chapter_id = ?1 AND scope = ?2 AND position > ?3
        ORDER BY position
        LIMIT 1 OFFSET ?4)sql",
        chapter, scope, from, most - 1);
    constexpr std::int64_t all = INT64_MAX;
    return db.all<Entry>(R"sql(
        SELECT position, scope, kind, ref, is_drop
        FROM feed_entry
        WHERE chapter_id = ?1 AND scope = ?2 AND position > ?3 AND position <= ?4
        ORDER BY position, kind, ref)sql",
        chapter, scope, from, last.value_or(all));
}

}

void keep_entries(
    sql::Write& db, base::ChapterId const& chapter, std::int64_t position, std::vector<Carried> const& carried)
{
    for (auto const& one : carried)
        db.run(R"sql(
            INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (chapter_id, scope, kind, ref)
                DO UPDATE SET position = excluded.position, is_drop = excluded.is_drop)sql",
            chapter, one.scope, one.kind, one.ref, position, one.is_drop);
}

// "tag~scope.position~scope.position": letters, digits, dash, dot and tilde stand in an address as they are.
std::string Cursor::text() const
{
    auto made = tag;
    for (auto const& [scope, position] : held)
        made += "~" + scope + "." + std::to_string(position);
    return made;
}

std::optional<Cursor> Cursor::parse(std::string_view text)
{
    Cursor made;
    auto cut = text.find('~');
    made.tag = text.substr(0, cut);
    while (cut != std::string_view::npos) {
        text.remove_prefix(cut + 1);
        cut = text.find('~');
        auto const one = text.substr(0, cut);
        auto const dot = one.rfind('.');
        auto const position = dot == std::string_view::npos ? std::nullopt : number_in(one.substr(dot + 1));
        if (!position || dot == 0)
            return std::nullopt;
        made.held.push_back({ std::string(one.substr(0, dot)), *position });
    }
    return made;
}

Pulled pull(sql::Read& db, base::ChapterId const& chapter, std::optional<Cursor> const& from, std::string const& tag,
    std::vector<std::string> const& granted, int most)
{
    Pulled pulled;
    pulled.cursor.tag = tag;
    pulled.position = head_of(db, chapter);
    // Ahead of the feed: this database is older than the one that gave it.
    pulled.is_reset = !from || from->tag != tag
        || std::any_of(
            from->held.begin(), from->held.end(), [&](auto const& one) { return one.position > pulled.position; });
    auto const before = pulled.is_reset ? std::vector<Cursor::Held> {} : from->held;
    for (auto const& held : before)
        if (std::find(granted.begin(), granted.end(), held.scope) == granted.end())
            pulled.drop_scopes.push_back(held.scope);
    for (auto const& scope : granted) {
        auto const held
            = std::find_if(before.begin(), before.end(), [&](auto const& one) { return one.scope == scope; });
        std::int64_t const behind = held == before.end() ? -1 : held->position;
        auto const room = most - static_cast<std::int64_t>(pulled.entries.size());
        if (room <= 0) {
            pulled.has_more = true;
            if (held != before.end())
                pulled.cursor.held.push_back(*held); // goes on from where it is
            continue;
        }
        auto found = entries_behind(db, chapter, scope, behind, room);
        bool const may_be_more = static_cast<std::int64_t>(found.size()) >= room;
        pulled.has_more = pulled.has_more || may_be_more;
        pulled.cursor.held.push_back({ scope, may_be_more ? found.back().position : pulled.position });
        pulled.entries.insert(
            pulled.entries.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    return pulled;
}

std::vector<std::string> field_scopes(base::Date today)
{
    constexpr int days_each_way = 7;
    std::vector<std::string> scopes { "chapter" };
    for (int away = -days_each_way; away <= days_each_way; ++away)
        scopes.push_back(base::Date::from_days(today.days() + away).text());
    return scopes;
}

}
