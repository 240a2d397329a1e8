// The SQL behind the questions of other slices.
#include "base/unicode.h"
#include "domain/member/member.h"

namespace member {

namespace {

// As text for LIKE, with its own signs taken literally.
std::string part_of_name(std::string_view typed)
{
    std::string part;
    for (char const ch : unicode::folded(unicode::readable(typed)))
        part += (ch == '%' || ch == '_' || ch == '\\') ? std::string { '\\', ch } : std::string { ch };
    return "%" + part + "%";
}

}

std::vector<MemberLine> find_members(sql::Read& db, base::ChapterId const& chapter, Which const& which)
{
    // Each way of asking has its own index; one statement for all would have none.
    if (which.village_code.empty())
        return db.all<MemberLine>(R"sql(
            SELECT member_id, full_name, nickname, village_code, rt, is_member, merged_into
            FROM member
            WHERE chapter_id = ?1 AND merged_into IS NULL AND search_key LIKE ?2 ESCAPE '\'
            ORDER BY search_key, member_id
            LIMIT ?3 OFFSET ?4)sql",
            chapter, part_of_name(which.search), which.most, which.from);
    return db.all<MemberLine>(R"sql(
        SELECT member_id, full_name, nickname, village_code, rt, is_member, merged_into
        FROM member
        WHERE chapter_id = ?1 AND village_code = ?5 AND merged_into IS NULL AND search_key LIKE ?2 ESCAPE '\'
        ORDER BY search_key, member_id
        LIMIT ?3 OFFSET ?4)sql",
        chapter, part_of_name(which.search), which.most, which.from, which.village_code);
}

std::int64_t count_members(sql::Read& db, base::ChapterId const& chapter, Which const& which)
{
    if (which.village_code.empty())
        return db.count(R"sql(
            SELECT COUNT(*)
            FROM (
                SELECT 1
                FROM member
                WHERE chapter_id = ?1 AND merged_into IS NULL AND search_key LIKE ?2 ESCAPE '\'
                LIMIT ?3) AS counted)sql",
            chapter, part_of_name(which.search), which.from + count_ahead);
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM (
            SELECT 1
            FROM member
            WHERE chapter_id = ?1 AND village_code = ?3 AND merged_into IS NULL AND search_key LIKE ?2 ESCAPE '\'
            LIMIT ?4) AS counted)sql",
        chapter, part_of_name(which.search), which.village_code, which.from + count_ahead);
}

std::vector<MemberLine> find_members(sql::Read& db, base::ChapterId const& chapter, std::span<MemberId const> ids)
{
    std::vector<MemberLine> lines;
    for (auto const& id : ids) {
        auto line = db.one<MemberLine>(R"sql(
            SELECT member_id, full_name, nickname, village_code, rt, is_member, merged_into
            FROM member
            WHERE chapter_id = ?1 AND member_id = ?2)sql",
            chapter, id);
        if (line)
            lines.push_back(std::move(*line));
    }
    return lines;
}

}
