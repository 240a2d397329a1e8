#include "domain/session/session_store.h"

namespace session {

namespace {

constexpr int most_names = 5000; // what is matched within a moment on a small server

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

PastedListId keep_pasted_list(sql::Write& db, By const& by, SessionId const& id, std::vector<ListEntry> const& entries)
{
    auto const list = db.fresh<PastedListId>();
    db.run(R"sql(
        INSERT INTO pasted_list (chapter_id, session_id, pasted_list_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, list, by.account, by.at);
    int line = 0;
    for (auto const& entry : entries)
        db.run(R"sql(
            INSERT INTO pasted_line (chapter_id, session_id, pasted_list_id, line, typed, name, mark)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
            by.chapter, id, list, line++, entry.typed, entry.name, entry.mark);
    return list;
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

std::vector<RosterName> names_to_match(sql::Read& db, base::ChapterId const& chapter, Session const& session)
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
    return names;
}

}
