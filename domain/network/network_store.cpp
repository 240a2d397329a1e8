#include "domain/network/network_store.h"

#include "domain/network/network_places.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace network {

namespace {

std::set<std::string> who_declined(sql::Read& db, base::ChapterId const& chapter)
{
    std::set<std::string> declined;
    db.each(R"sql(
        SELECT member_id
        FROM network_declined
        WHERE chapter_id = ?1 AND member_id IN (
                SELECT c.member_id
                FROM consent_withdrawn_published AS c
                WHERE c.chapter_id = ?1 AND c.purpose = ?2
                UNION
                SELECT gone.member_id
                FROM member_erased_published AS gone
                WHERE gone.chapter_id = ?1))sql",
        { sql::value_of(chapter), sql::value_of(purpose) },
        [&](sql::Row const& row) { declined.emplace(row.text(0)); });
    return declined;
}

struct Registered {
    std::string search_key;
    Woman woman;
};

// Put in order here: women read in that order would be looked up each by herself, in three times the time.
void put_in_order(std::vector<Registered>& all)
{
    std::sort(all.begin(), all.end(), [](Registered const& one, Registered const& other) {
        return std::tie(one.search_key, one.woman.id) < std::tie(other.search_key, other.woman.id);
    });
    int place = 0;
    for (auto& one : all)
        one.woman.by_name = place++;
    std::stable_sort(all.begin(), all.end(), [](Registered const& one, Registered const& other) {
        return one.woman.village_code < other.woman.village_code;
    });
}

Places read_women(sql::Read& db, base::ChapterId const& chapter, Community& community)
{
    auto const declined = who_declined(db, chapter);
    std::vector<Registered> all;
    std::vector<std::pair<std::string, std::string>> merged;
    db.each(R"sql(
        SELECT member_id, search_key, village_code, COALESCE(merged_into, '')
        FROM member_published
        WHERE chapter_id = ?1)sql",
        { sql::value_of(chapter) }, [&](sql::Row const& row) {
            std::string id(row.text(0));
            if (!row.text(3).empty())
                merged.emplace_back(std::move(id), row.text(3));
            else if (!declined.contains(id))
                all.push_back({ std::string(row.text(1)), { MemberId(std::move(id)), std::string(row.text(2)) } });
        });
    put_in_order(all);
    Places places;
    for (auto& one : all) {
        places.add(one.woman.id.text(), static_cast<int>(community.women.size()));
        community.women.push_back(std::move(one.woman));
    }
    places.are_women(static_cast<int>(community.women.size()));
    for (auto const& id : declined)
        places.add_behind(id);
    for (auto const& [id, into] : merged)
        if (auto const place = places.of(into))
            places.add(id, *place);
    return places;
}

// The newest round of one woman.
struct Newest {
    std::string asked_on;
    std::int64_t noted_at = 0;
    std::string round_id;
    auto operator<=>(Newest const&) const = default;
};

// The newest rounds of the period.
struct Rounds {
    ById<int> whose; // by the round
    std::string first; // of their ids
};

Rounds read_rounds(sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places)
{
    std::vector<Newest> newest(static_cast<std::size_t>(places.women()));
    db.each(R"sql(
        SELECT member_id, asked_on, noted_at, round_id
        FROM network_round_now
        WHERE chapter_id = ?1 AND asked_on >= ?2)sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            auto const woman = places.standing(row.text(0));
            if (!woman)
                return;
            Newest round { std::string(row.text(1)), row.integer(2), std::string(row.text(3)) };
            auto& hers = newest[static_cast<std::size_t>(*woman)];
            if (hers < round)
                hers = std::move(round);
        });
    Rounds rounds;
    for (std::size_t n = 0; n < newest.size(); ++n) {
        auto& id = newest[n].round_id;
        if (id.empty())
            continue;
        rounds.whose.emplace(short_id(id), static_cast<int>(n));
        if (rounds.first.empty() || id < rounds.first)
            rounds.first = std::move(id);
    }
    return rounds;
}

// Rounds, then answers as they stand in their index: joined, each would be looked up by itself, in twice the time. Ids
// begin with the time at which they were made, so that those of years ago stand before the first round that counts.
void read_told(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    auto const rounds = read_rounds(db, chapter, since, places);
    if (rounds.whose.empty())
        return;
    std::string round_id;
    auto round = rounds.whose.end();
    db.each(R"sql(
        SELECT round_id, named_id, question
        FROM network_answer_now
        WHERE chapter_id = ?1 AND round_id >= ?2 AND named_id IS NOT NULL)sql",
        { sql::value_of(chapter), sql::value_of(rounds.first) }, [&](sql::Row const& row) {
            if (round_id != row.text(0)) {
                round_id = row.text(0);
                round = rounds.whose.find(short_id(round_id));
            }
            if (round == rounds.whose.end())
                return;
            if (auto const named = places.standing(row.text(1)))
                community.ties.push_back({ round->second, *named, static_cast<Kind>(row.integer(2)) });
        });
}

void read_mentoring(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    db.each(R"sql(
        SELECT mentee_member_id, mentor_member_id
        FROM mentoring_tie_published
        WHERE chapter_id = ?1 AND (until IS NULL OR until >= ?2))sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            auto const mentee = places.standing(row.text(0));
            auto const mentor = places.standing(row.text(1));
            if (mentee && mentor)
                community.ties.push_back({ *mentee, *mentor, Kind::Accompanies });
        });
}

// From when to when a woman was in a group; nothing: she still is.
struct Stay {
    int woman = 0;
    base::Date joined_on;
    std::optional<base::Date> left_on;
};

bool were_together(Stay const& one, Stay const& other)
{
    return (!one.left_on || *one.left_on > other.joined_on) && (!other.left_on || *other.left_on > one.joined_on);
}

void tie_all(std::vector<Stay> const& stays, Places const& places, Community& community)
{
    std::set<int> women;
    for (auto const& stay : stays)
        women.insert(stay.woman);
    if (women.size() > a_gathering)
        return;
    for (auto one = stays.begin(); one != stays.end(); ++one)
        for (auto other = std::next(one); other != stays.end(); ++other)
            if (one->woman != other->woman && !places.is_tied_to_nobody(one->woman)
                && !places.is_tied_to_nobody(other->woman) && were_together(*one, *other))
                community.ties.push_back({ one->woman, other->woman, Kind::SameGroup });
}

void read_groups(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    std::string group_id;
    std::vector<Stay> stays;
    db.each(R"sql(
        SELECT g.group_id, g.member_id, g.joined_on, COALESCE(g.left_on, '')
        FROM group_member_published AS g
        WHERE g.chapter_id = ?1 AND (g.left_on IS NULL OR g.left_on >= ?2) AND NOT EXISTS (
                SELECT 1
                FROM group_end_published AS e
                WHERE e.chapter_id = g.chapter_id AND e.group_id = g.group_id AND e.ended_on < ?2)
        ORDER BY g.group_id, g.member_id, g.joined_on)sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            if (group_id != row.text(0)) {
                tie_all(stays, places, community);
                stays.clear();
                group_id = row.text(0);
            }
            auto const woman = places.of(row.text(1));
            if (auto const joined_on = base::Date::parse(row.text(2)); woman && joined_on)
                stays.push_back({ *woman, *joined_on, base::Date::parse(row.text(3)) });
        });
    tie_all(stays, places, community);
}

// A held session of the period, by its place among them, and its programme's.
struct Held {
    int session = 0;
    int programme = 0;
};

struct HeldSessions {
    ById<Held> held;
    std::string first; // of their ids
};

HeldSessions read_sessions(sql::Read& db, base::ChapterId const& chapter, base::Date since)
{
    HeldSessions sessions;
    ById<int> programmes;
    db.each(R"sql(
        SELECT session_id, programme_id
        FROM session_published
        WHERE chapter_id = ?1 AND state = 'held' AND held_on >= ?2
        ORDER BY session_id)sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            auto const programme
                = programmes.try_emplace(short_id(row.text(1)), static_cast<int>(programmes.size())).first->second;
            auto const place = static_cast<int>(sessions.held.size());
            if (place == 0)
                sessions.first = row.text(0);
            sessions.held.emplace(short_id(row.text(0)), Held { place, programme });
        });
    return sessions;
}

// In two statements, as what women told: joined, PostgreSQL would look up each mark by itself.
void read_presences(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    auto const sessions = read_sessions(db, chapter, since);
    if (sessions.held.empty())
        return;
    auto& all = community.presences;
    std::string session_id;
    auto session = sessions.held.end();
    db.each(R"sql(
        SELECT session_id, member_id
        FROM presence_published
        WHERE chapter_id = ?1 AND session_id >= ?2)sql",
        { sql::value_of(chapter), sql::value_of(sessions.first) }, [&](sql::Row const& row) {
            if (session_id != row.text(0)) {
                session_id = row.text(0);
                session = sessions.held.find(short_id(session_id));
            }
            if (session == sessions.held.end())
                return;
            if (auto const woman = places.of(row.text(1)))
                all.push_back({ *woman, session->second.session, session->second.programme });
        });
    std::sort(all.begin(), all.end(), [](Presence const& one, Presence const& other) {
        return std::tie(one.session, one.woman) < std::tie(other.session, other.woman);
    });
}

void read_decided(sql::Read& db, base::ChapterId const& chapter, Places const& places, Community& community)
{
    db.each(R"sql(
        SELECT one_id, other_id
        FROM network_suggestion
        WHERE chapter_id = ?1)sql",
        { sql::value_of(chapter) }, [&](sql::Row const& row) {
            auto const one = places.standing(row.text(0));
            auto const other = places.standing(row.text(1));
            if (one && other)
                community.decided.insert({ std::min(*one, *other), std::max(*one, *other) });
        });
}

std::vector<ComingSession> coming_sessions(sql::Read& db, base::ChapterId const& chapter, base::Date today)
{
    constexpr int most = 30;
    std::vector<ComingSession> sessions;
    db.each(R"sql(
        SELECT session_id, village_code
        FROM session_published
        WHERE chapter_id = ?1 AND state = 'planned' AND held_on >= ?2
        ORDER BY held_on, starts_at, session_id
        LIMIT ?3)sql",
        { sql::value_of(chapter), sql::value_of(today), sql::value_of(most) }, [&](sql::Row const& row) {
            sessions.push_back({ std::string(row.text(0)), std::string(row.text(1)) });
        });
    return sessions;
}

}

bool is_large(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM (
            SELECT member_id
            FROM member_published
            WHERE chapter_id = ?1 AND merged_into IS NULL
            LIMIT ?2) AS first_ones)sql",
               chapter, most_at_once + 1)
        > most_at_once;
}

Community read_community(sql::Read& db, base::ChapterId const& chapter, base::Date today, Progress const& progress)
{
    auto const before = [&](double done, std::string_view next) {
        if (progress)
            progress(done, next);
    };
    auto const since = period_begins(today);
    Community community;
    before(0, "women");
    auto const places = read_women(db, chapter, community);
    before(0.05, "what women told");
    read_told(db, chapter, since, places, community);
    before(0.3, "mentoring and groups");
    read_mentoring(db, chapter, since, places, community);
    read_groups(db, chapter, since, places, community);
    before(0.31, "who came");
    read_presences(db, chapter, since, places, community);
    before(0.9, "who met");
    add_met(community);
    read_decided(db, chapter, places, community);
    community.sessions = coming_sessions(db, chapter, today);
    return community;
}

std::optional<std::string> live_consent(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    if (!has_consent(db, chapter, woman))
        return std::nullopt;
    return db.one<std::string>(R"sql(
        SELECT consent_id
        FROM consent_named_published
        WHERE chapter_id = ?1 AND member_id = ?2 AND purpose = ?3 AND withdrawn_on IS NULL
        ORDER BY given_on DESC, consent_id DESC
        LIMIT 1)sql",
        chapter, woman, purpose);
}

bool has_consent(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    bool const is_given = db.count(R"sql(
        SELECT COUNT(*)
        FROM consent_published
        WHERE chapter_id = ?1 AND purpose = ?3 AND withdrawn_on IS NULL AND member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?2))sql",
                              chapter, woman, purpose)
        > 0;
    return is_given && !has_declined(db, chapter, woman);
}

bool has_declined(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM network_declined
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
               chapter, woman)
        > 0;
}

bool stands_in(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM member_published AS m
        WHERE m.chapter_id = ?1 AND m.member_id = ?2 AND m.merged_into IS NULL AND NOT EXISTS (
                SELECT 1
                FROM network_declined AS d
                WHERE d.chapter_id = ?1 AND d.member_id = ?2))sql",
               chapter, woman)
        > 0;
}

}
