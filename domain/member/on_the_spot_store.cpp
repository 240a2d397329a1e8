#include "domain/member/on_the_spot.h"

namespace member::store {

void keep_sheet_no(sql::Write& db, base::ChapterId const& chapter, ConsentId const& id, std::string const& sheet_no)
{
    db.run("INSERT INTO consent_sheet (chapter_id, consent_id, sheet_no) VALUES (?1, ?2, ?3)", chapter, id, sheet_no);
}

std::vector<Doubt> doubts(sql::Read& db, base::ChapterId const& chapter)
{
    // A merge settles it, too.
    return db.all<Doubt>(R"sql(
        SELECT d.member_id, d.other_id
        FROM member_doubt AS d
        JOIN member AS m ON m.chapter_id = d.chapter_id AND m.member_id = d.member_id AND m.merged_into IS NULL
        JOIN member AS o ON o.chapter_id = d.chapter_id AND o.member_id = d.other_id AND o.merged_into IS NULL
        WHERE d.chapter_id = ?1 AND NOT EXISTS (
            SELECT 1
            FROM member_doubt_settled AS s
            WHERE s.chapter_id = d.chapter_id AND s.member_id = d.member_id AND s.other_id = d.other_id)
        ORDER BY d.noted_at DESC, d.member_id, d.other_id
        LIMIT 200)sql",
        chapter);
}

void keep_doubt(sql::Write& db, base::ChapterId const& chapter, Doubt const& doubt, base::Instant at)
{
    db.run(R"sql(
        INSERT INTO member_doubt (chapter_id, member_id, other_id, noted_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        chapter, doubt.member_id, doubt.other_id, at);
}

bool settle_doubt(sql::Write& db, base::ChapterId const& chapter, Doubt const& doubt, By const& by)
{
    return db.change(R"sql(
        INSERT INTO member_doubt_settled (chapter_id, member_id, other_id, noted_by, noted_at)
        SELECT d.chapter_id, d.member_id, d.other_id, CAST(?4 AS TEXT), CAST(?5 AS BIGINT)
        FROM member_doubt AS d
        WHERE d.chapter_id = ?1 AND d.member_id = ?2 AND d.other_id = ?3
        ON CONFLICT (chapter_id, member_id, other_id) DO NOTHING)sql",
               chapter, doubt.member_id, doubt.other_id, by.account, by.at)
        > 0;
}

}
