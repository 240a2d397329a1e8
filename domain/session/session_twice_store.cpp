#include "domain/session/session_store.h"
#include "domain/session/session_twice.h"

#include "base/indonesian.h"

#include <algorithm>

namespace session {

namespace {

struct WrittenDown {
    WalkInId id;
    base::Private<std::string> name;
    bool is_linked = false;
    bool is_another = false; // as a person has said
    base::AccountId noted_by;
    std::string officer;
    std::string device_id; // empty: at the desk

    bool is_by_another_way_than(WrittenDown const& other) const
    {
        return noted_by != other.noted_by || device_id != other.device_id;
    }
};
BOOST_DESCRIBE_STRUCT(WrittenDown, (), (id, name, is_linked, is_another, noted_by, officer, device_id))

// What is kept first: who is linked, then with a number, then the earliest.
std::vector<WrittenDown> written_down(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<WrittenDown>(R"sql(
        SELECT c.walk_in_id, c.name, CASE WHEN l.member_id IS NULL THEN 0 ELSE 1 END,
            CASE WHEN a.walk_in_id IS NULL THEN 0 ELSE 1 END, w.noted_by,
            COALESCE((SELECT MAX(f.name) FROM officer_published AS f
                      WHERE f.chapter_id = w.chapter_id
                        AND (f.account_id = w.noted_by OR f.officer_id = w.noted_by)), ''),
            COALESCE((SELECT MAX(n.device_id) FROM arrival AS n
                      WHERE n.chapter_id = w.chapter_id AND n.fact_id = w.fact_id AND n.state = 0), '')
        FROM walk_in_current AS c
        JOIN walk_in AS w ON w.chapter_id = c.chapter_id AND w.session_id = c.session_id
            AND w.walk_in_id = c.walk_in_id
        LEFT JOIN walk_in_link AS l ON l.chapter_id = c.chapter_id AND l.session_id = c.session_id
            AND l.walk_in_id = c.walk_in_id
        LEFT JOIN walk_in_another AS a ON a.chapter_id = c.chapter_id AND a.session_id = c.session_id
            AND a.walk_in_id = c.walk_in_id
        WHERE c.chapter_id = ?1 AND c.session_id = ?2
        ORDER BY CASE WHEN l.member_id IS NULL THEN 1 ELSE 0 END, CASE WHEN c.phone = '' THEN 1 ELSE 0 END,
            w.noted_at, c.walk_in_id)sql",
        chapter, id);
}

}

std::vector<NotedTwice> noted_twice(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    auto const all = written_down(db, chapter, id);
    std::vector<std::string> keys;
    for (auto const& one : all)
        keys.push_back(one.name.stored() == blanked ? std::string() : indonesian::name_key(one.name.stored()));
    std::vector<NotedTwice> twice;
    for (std::size_t at = 0; at < all.size(); ++at)
        for (std::size_t before = 0; before < at; ++before) {
            bool const is_open = !all[at].is_linked && !all[at].is_another;
            bool const is_same = !keys[at].empty() && keys[at] == keys[before];
            if (!is_open || !is_same || !all[at].is_by_another_way_than(all[before]))
                continue;
            twice.push_back(
                { all[at].id, all[at].officer, all[before].officer, all[at].noted_by == all[before].noted_by });
            break;
        }
    return twice;
}

void keep_another_woman(sql::Write& db, By const& by, SessionId const& id, WalkInId const& walk_in)
{
    db.run(R"sql(
        INSERT INTO walk_in_another (chapter_id, session_id, walk_in_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (chapter_id, session_id, walk_in_id) DO NOTHING)sql",
        by.chapter, id, walk_in, by.account, by.at);
}

}
