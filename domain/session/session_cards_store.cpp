#include "domain/session/session_cards.h"

namespace session {

namespace {

struct HashOf {
    std::string member_id;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(HashOf, (), (member_id, hash))

}

std::optional<member::MemberId> bearer_of(sql::Read& db, base::ChapterId const& chapter, std::string const& code)
{
    return db.one<member::MemberId>(
        "SELECT member_id FROM member_card_published WHERE chapter_id = ?1 AND code = ?2", chapter, code);
}

std::map<std::string, std::string> card_hashes(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    std::map<std::string, std::string> hashes;
    for (auto& [member_id, hash] : db.all<HashOf>(R"sql(
        SELECT a.member_id, c.code_hash
        FROM attendance_current AS a
        JOIN member_published AS m ON m.chapter_id = a.chapter_id AND m.member_id = a.member_id
        JOIN member_card_published AS c ON c.chapter_id = m.chapter_id
            AND c.member_id = COALESCE(m.merged_into, m.member_id)
        WHERE a.chapter_id = ?1 AND a.session_id = ?2 AND a.mark <> 5
        ORDER BY a.member_id, c.card_id)sql",
             chapter, id))
        hashes[member_id] = std::move(hash);
    return hashes;
}

std::vector<DayOf> sheets_since(sql::Read& db, base::ChapterId const& chapter, base::Date from)
{
    return db.all<DayOf>(R"sql(
        SELECT session_id, held_on
        FROM session_current
        WHERE chapter_id = ?1 AND held_on >= ?2
        ORDER BY session_id)sql",
        chapter, from);
}

}
