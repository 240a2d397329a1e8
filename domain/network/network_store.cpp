#include "domain/network/network_store.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace network {

namespace {

// From an id to a woman's place; that of a merged entry leads to the one that goes on. Who declined has a place behind
// those of the network: she is counted among those who came, and tied to nobody.
class Places {
public:
    void add(std::string id, int place) { m_places.emplace(std::move(id), place); }
    void add_behind(std::string id) { m_places.emplace(std::move(id), m_women + m_declined++); }
    void are_women(int women) { m_women = women; }
    bool is_tied_to_nobody(int place) const { return place >= m_women; }
    std::optional<int> of(std::string_view id) const
    {
        auto const found = m_places.find(std::string(id));
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }
    // Of those who stand in the network.
    std::optional<int> standing(std::string_view id) const
    {
        auto const place = of(id);
        return place && is_tied_to_nobody(*place) ? std::nullopt : place;
    }

private:
    std::unordered_map<std::string, int> m_places;
    int m_women = 0;
    int m_declined = 0;
};

std::set<std::string> who_declined(sql::Read& db, base::ChapterId const& chapter)
{
    std::set<std::string> declined;
    db.each(R"sql(
        SELECT member_id
        FROM network_declined
        WHERE chapter_id = ?1)sql",
        { sql::value_of(chapter) }, [&](sql::Row const& row) { declined.emplace(row.text(0)); });
    return declined;
}

Places read_women(sql::Read& db, base::ChapterId const& chapter, Community& community)
{
    auto const declined = who_declined(db, chapter);
    Places places;
    std::vector<std::pair<std::string, std::string>> merged;
    db.each(R"sql(
        SELECT member_id, village_code, COALESCE(merged_into, '')
        FROM member_published
        WHERE chapter_id = ?1
        ORDER BY search_key, member_id)sql",
        { sql::value_of(chapter) }, [&](sql::Row const& row) {
            std::string id(row.text(0));
            if (!row.text(2).empty()) {
                merged.emplace_back(std::move(id), row.text(2));
            } else if (!declined.contains(id)) {
                places.add(id, static_cast<int>(community.women.size()));
                community.women.push_back({ MemberId(std::move(id)), std::string(row.text(1)) });
            }
        });
    places.are_women(static_cast<int>(community.women.size()));
    for (auto const& id : declined)
        places.add_behind(id);
    for (auto const& [id, into] : merged)
        if (auto const place = places.of(into))
            places.add(id, *place);
    return places;
}

void read_told(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    db.each(R"sql(
        SELECT r.member_id, COALESCE(a.named_id, ''), a.question
        FROM network_round_newest AS r
        JOIN network_answer_now AS a ON a.chapter_id = r.chapter_id AND a.round_id = r.round_id
        WHERE r.chapter_id = ?1 AND r.asked_on >= ?2)sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            auto const woman = places.standing(row.text(0));
            auto const named = places.standing(row.text(1));
            if (woman && named)
                community.ties.push_back({ *woman, *named, static_cast<Kind>(row.integer(2)) });
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

void read_presences(
    sql::Read& db, base::ChapterId const& chapter, base::Date since, Places const& places, Community& community)
{
    std::string session_id;
    int session = -1;
    std::map<std::string, int, std::less<>> programmes;
    db.each(R"sql(
        SELECT s.session_id, s.programme_id, a.member_id
        FROM session_published AS s
        JOIN attendance_published AS a ON a.chapter_id = s.chapter_id AND a.session_id = s.session_id
        WHERE s.chapter_id = ?1 AND s.state = 'held' AND s.held_on >= ?2 AND a.mark = 0
        ORDER BY s.session_id, a.member_id)sql",
        { sql::value_of(chapter), sql::value_of(since) }, [&](sql::Row const& row) {
            if (session_id != row.text(0)) {
                session_id = row.text(0);
                ++session;
            }
            auto const programme
                = programmes.try_emplace(std::string(row.text(1)), static_cast<int>(programmes.size())).first->second;
            if (auto const woman = places.of(row.text(2)))
                community.presences.push_back({ *woman, session, programme });
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

Community read_community(sql::Read& db, base::ChapterId const& chapter, base::Date today)
{
    auto const since = period_begins(today);
    Community community;
    auto const places = read_women(db, chapter, community);
    read_told(db, chapter, since, places, community);
    read_mentoring(db, chapter, since, places, community);
    read_groups(db, chapter, since, places, community);
    read_presences(db, chapter, since, places, community);
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
