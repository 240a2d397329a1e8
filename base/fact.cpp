#include "base/fact.h"

#include "base/feed_position.h"
#include "base/sha256.h"

#include <boost/describe/class.hpp>

#include <algorithm>

namespace fact {

namespace {

struct Kept {
    std::string body_sha256;
    std::string location;
    std::string notice;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (body_sha256, location, notice))

std::optional<Kept> kept(sql::Read& db, Fact const& fact)
{
    return db.one<Kept>(R"sql(
        SELECT body_sha256, location, notice
        FROM fact
        WHERE chapter_id = ?1 AND fact_id = ?2)sql",
        fact.chapter, fact.id);
}

}

// One row per chapter holds the head of its feed: whoever raises it holds the row until the commit, so positions are in
// order of commit without a gap, also between processes on PostgreSQL.
std::int64_t next_position(sql::Write& db, base::ChapterId const& chapter)
{
    // On SQLite in two statements: there RETURNING builds a table of its own for every fact.
    if (!db.is_postgres()
        && db.change("UPDATE feed_head SET position = position + 1 WHERE chapter_id = ?1", chapter) > 0)
        return db.count("SELECT position FROM feed_head WHERE chapter_id = ?1", chapter);
    return db.count(R"sql(
        INSERT INTO feed_head (chapter_id, position) VALUES (?1, 1)
        ON CONFLICT (chapter_id) DO UPDATE SET position = feed_head.position + 1
        RETURNING position)sql",
        chapter);
}

namespace {

std::int64_t keep(sql::Write& db, Fact const& fact, std::string const& hash, Outcome const& outcome)
{
    db.run(R"sql(
        INSERT INTO fact (chapter_id, fact_id, kind, actor, body, body_sha256, noted_at, received_at, location, notice)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))sql",
        fact.chapter, fact.id, fact.kind, fact.actor, fact.body, hash, fact.at, fact.received.value_or(fact.at),
        outcome.location, outcome.notice);
    auto const position = next_position(db, fact.chapter);
    db.run("INSERT INTO feed (chapter_id, position, fact_id) VALUES (?1, ?2, ?3)", fact.chapter, position, fact.id);
    return position;
}

}

void hold_feed(sql::Write& db, base::ChapterId const& chapter)
{
    if (db.is_postgres())
        db.one<std::int64_t>("SELECT position FROM feed_head WHERE chapter_id = ?1 FOR UPDATE", chapter);
}

std::string hash_of(Fact const& fact)
{
    return base::sha256_hex(fact.kind + "\n" + fact.body);
}

base::Result<Outcome> take(
    sql::Connection& connection, Fact const& fact, std::string const& hash, Work const& work, Follow const& follow)
{
    sql::Write db(connection, fact.id);
    if (auto const before = kept(db, fact)) {
        bool const is_forgotten = before->body_sha256.empty();
        if (!is_forgotten && before->body_sha256 != hash)
            return base::Problem(base::Kind::Conflict, another_body);
        return Outcome { before->location, before->notice };
    }
    auto outcome = TRY(work(db));
    auto const position = keep(db, fact, hash, outcome);
    if (follow)
        follow(db, fact, outcome, position);
    return outcome;
}

base::Result<Outcome> note(sql::Database& database, Fact const& fact, Work const& work, Follow const& follow)
{
    std::optional<base::Result<Outcome>> result;
    auto const hash = hash_of(fact);
    database.write_now(fact.chapter.text(), [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        hold_feed(db, fact.chapter);
        result.emplace(take(connection, fact, hash, work, follow));
        return static_cast<bool>(*result);
    });
    return std::move(*result);
}

namespace {

// Facts in whose bodies one of these stands.
std::vector<std::string> facts_speaking_of(
    sql::Read& db, base::ChapterId const& chapter, std::vector<std::string> const& ids)
{
    std::string speaks;
    std::vector<sql::Value> values { sql::value_of(chapter) };
    for (auto const& id : ids) {
        values.push_back(sql::value_of(id));
        speaks += (speaks.empty() ? "" : " OR ") + ("strpos(body, ?" + std::to_string(values.size())) + ") > 0";
    }
    std::vector<std::string> found;
    db.each("SELECT fact_id FROM fact WHERE chapter_id = ?1 AND (" + speaks + ")", values,
        [&](sql::Row const& row) { found.emplace_back(row.text(0)); });
    return found;
}

// What a fact made begins as its own id does (base::uuid_near).
std::vector<std::string> facts_that_made(sql::Read& db, base::ChapterId const& chapter, std::string const& id)
{
    auto const beginning = id.substr(0, base::uuid_time_part);
    return db.all<std::string>("SELECT fact_id FROM fact WHERE chapter_id = ?1 AND fact_id >= ?2 AND fact_id < ?3",
        chapter, beginning, beginning + "g");
}

}

void forget(sql::Write& db, base::ChapterId const& chapter, std::vector<std::string> const& made,
    std::vector<std::string> const& spoken_of)
{
    constexpr std::ptrdiff_t at_once = 200; // a statement has its limits
    std::vector<std::string> facts;
    auto const add
        = [&](std::vector<std::string> const& found) { facts.insert(facts.end(), found.begin(), found.end()); };
    for (auto const* const ids : { &made, &spoken_of })
        for (auto const& id : *ids)
            add(facts_that_made(db, chapter, id));
    for (auto from = spoken_of.begin(); from != spoken_of.end();) {
        auto const until = from + std::min(at_once, spoken_of.end() - from);
        add(facts_speaking_of(db, chapter, { from, until }));
        from = until;
    }
    for (auto const& fact : facts)
        db.run("UPDATE fact SET body = '{}', body_sha256 = '' WHERE chapter_id = ?1 AND fact_id = ?2", chapter, fact);
}

namespace {

// Bytes beyond ASCII are parts of letters.
bool is_of_a_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// "ani" stands in "ibu ani," and not in "berani".
bool stands_by_itself(std::string_view words, std::string_view text)
{
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        auto const end = at + words.size();
        if ((at == 0 || !is_of_a_word(text[at - 1])) && (end == text.size() || !is_of_a_word(text[end])))
            return true;
    }
    return false;
}

}

std::vector<Speaking> speaking_of(sql::Read& db, base::ChapterId const& chapter, std::string const& words, int most)
{
    std::vector<Speaking> found;
    db.each(R"sql(
        SELECT location, noted_at, lower(body), lower(?2)
        FROM fact
        WHERE chapter_id = ?1 AND strpos(lower(body), lower(?2)) > 0
        ORDER BY noted_at DESC, fact_id)sql",
        { sql::value_of(chapter), sql::value_of(words) }, [&](sql::Row const& row) {
            auto const is_room = found.size() < static_cast<std::size_t>(most);
            if (is_room && stands_by_itself(row.text(3), row.text(2))
                && std::ranges::count(found, row.text(0), &Speaking::location) == 0)
                found.push_back({ std::string(row.text(0)), { row.integer(1) } });
        });
    return found;
}

std::int64_t feed_position(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count("SELECT position FROM feed_head WHERE chapter_id = ?1", chapter);
}

std::vector<std::string> kinds_noted_since(sql::Read& db, base::ChapterId const& chapter, std::int64_t position)
{
    return db.all<std::string>(R"sql(
        SELECT DISTINCT noted.kind
        FROM feed AS f
        JOIN fact AS noted ON noted.chapter_id = f.chapter_id AND noted.fact_id = f.fact_id
        WHERE f.chapter_id = ?1 AND f.position > ?2
        ORDER BY noted.kind)sql",
        chapter, position);
}

}
