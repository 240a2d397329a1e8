#include "domain/session/session_store.h"

#include <algorithm>
#include <set>

namespace session {

namespace {

constexpr int most_names = 5000; // what is matched within a moment on a small server

// Of a community with more women than that, those who are found by a name on the list.
void add_found(sql::Read& db, base::ChapterId const& chapter, std::vector<ListEntry> const& entries,
    std::vector<RosterName>& names)
{
    constexpr std::size_t most_searched = 200;
    std::set<std::string> there;
    for (auto const& name : names)
        there.insert(name.member_id);
    for (std::size_t at = 0; at < std::min(entries.size(), most_searched); ++at)
        for (auto const& line : member::find_members(db, chapter, member::Which { entries[at].name, "", 6 }))
            if (there.insert(line.id.text()).second)
                names.push_back({ line.id.text(), line.full_name.stored(), line.nickname.stored() });
}

struct Line {
    std::string typed;
    std::string name;
    ListMark mark = ListMark::Present;
};
BOOST_DESCRIBE_STRUCT(Line, (), (typed, name, mark))

struct NameRow {
    std::string member_id;
    base::Private<std::string> full_name;
    base::Private<std::string> nickname;
};
BOOST_DESCRIBE_STRUCT(NameRow, (), (member_id, full_name, nickname))

}

PastedListId keep_pasted_list(sql::Write& db, By const& by, SessionId const& id, ReadList const& read)
{
    auto const list = db.fresh<PastedListId>();
    db.run(R"sql(
        INSERT INTO pasted_list (chapter_id, session_id, pasted_list_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, list, by.account, by.at);
    int line = 0;
    for (auto const& entry : read.entries)
        db.run(R"sql(
            INSERT INTO pasted_line (chapter_id, session_id, pasted_list_id, line, typed, name, mark)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
            by.chapter, id, list, line++, entry.typed, entry.name, entry.mark);
    line = 0;
    for (auto const& typed : read.unread)
        db.run(R"sql(
            INSERT INTO pasted_unread (chapter_id, session_id, pasted_list_id, line, typed)
            VALUES (?1, ?2, ?3, ?4, ?5))sql",
            by.chapter, id, list, line++, typed);
    return list;
}

std::vector<std::string> unread_lines(
    sql::Read& db, base::ChapterId const& chapter, SessionId const& id, PastedListId const& list)
{
    return db.all<std::string>(R"sql(
        SELECT typed
        FROM pasted_unread
        WHERE chapter_id = ?1 AND session_id = ?2 AND pasted_list_id = ?3
        ORDER BY line)sql",
        chapter, id, list);
}

std::vector<ListEntry> pasted_lines(
    sql::Read& db, base::ChapterId const& chapter, SessionId const& id, PastedListId const& list)
{
    std::vector<ListEntry> entries;
    for (auto& line : db.all<Line>(R"sql(
             SELECT typed, name, mark
             FROM pasted_line
             WHERE chapter_id = ?1 AND session_id = ?2 AND pasted_list_id = ?3
             ORDER BY line)sql",
             chapter, id, list))
        entries.push_back({ std::move(line.typed), std::move(line.name), "", line.mark });
    return entries;
}

std::vector<RosterName> names_to_match(
    sql::Read& db, base::ChapterId const& chapter, Session const& session, std::vector<ListEntry> const& entries)
{
    std::vector<RosterName> names;
    for (auto const& row : db.all<NameRow>(R"sql(
             SELECT m.member_id, m.full_name, m.nickname
             FROM member_published AS m
             LEFT JOIN attendance_current AS a ON a.chapter_id = m.chapter_id AND a.member_id = m.member_id
                 AND a.session_id = ?2
             WHERE m.chapter_id = ?1 AND m.merged_into IS NULL
             ORDER BY CASE WHEN a.mark IS NULL THEN 1 ELSE 0 END, CASE WHEN m.village_code = ?3 THEN 0 ELSE 1 END,
                 m.search_key, m.member_id
             LIMIT ?4)sql",
             chapter, session.id, session.village_code, most_names))
        names.push_back({ row.member_id, row.full_name.stored(), row.nickname.stored() });
    if (names.size() == most_names)
        add_found(db, chapter, entries, names);
    return names;
}

}
