#include "base/files/files.h"
#include "domain/member/erasure.h"
#include "domain/member/import_store.h"
#include "domain/member/member_words.h"

namespace member::store {

std::optional<Erasure> erasure(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return db.one<Erasure>(
        "SELECT asked_on, way, noted_at FROM member_erasure WHERE chapter_id = ?1 AND member_id = ?2", chapter, id);
}

std::vector<std::string> entries_of(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return db.all<std::string>(
        "SELECT entry_id FROM member_entry_published WHERE chapter_id = ?1 AND woman_id = ?2", chapter, id);
}

namespace {

struct Recording {
    ConsentId consent_id;
    std::string sha256;
    std::string fact_id;
};
BOOST_DESCRIBE_STRUCT(Recording, (), (consent_id, sha256, fact_id))

void let_recordings_go(sql::Write& db, base::Erasing const& hers, std::string const& entry)
{
    for (auto const& one : db.all<Recording>(R"sql(
             SELECT v.consent_id, v.sha256, f.fact_id
             FROM consent AS c
             JOIN consent_recording AS v ON v.chapter_id = c.chapter_id AND v.consent_id = c.consent_id
             JOIN file_mention_published AS f ON f.chapter_id = v.chapter_id AND f.sha256 = v.sha256
             WHERE c.chapter_id = ?1 AND c.member_id = ?2)sql",
             hers.chapter, entry))
        files::let_go(db, hers.chapter, one.sha256, one.fact_id, hers.now);
}

// Of the ids of her consents nothing is noted but when, for what, and under which notice.
void end_consents(sql::Write& db, base::Erasing const& hers, std::string const& entry)
{
    db.run(R"sql(
        INSERT INTO consent_withdrawal (chapter_id, consent_id, withdrawn_on, noted_by, noted_at)
        SELECT c.chapter_id, c.consent_id, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS BIGINT)
        FROM consent AS c
        WHERE c.chapter_id = ?1 AND c.member_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM consent_withdrawal AS w
            WHERE w.chapter_id = c.chapter_id AND w.consent_id = c.consent_id))sql",
        hers.chapter, entry, hers.on, hers.by, hers.now.at);
    let_recordings_go(db, hers, entry);
    static constexpr std::string_view of_hers
        = " WHERE chapter_id = ?1 AND consent_id IN (SELECT consent_id FROM consent WHERE chapter_id = ?1 AND "
          "member_id = ?2)";
    for (auto const* const table : { "consent_recording", "consent_proof", "consent_sheet" })
        db.run("DELETE FROM " + std::string(table) + std::string(of_hers), hers.chapter, entry);
    db.run("UPDATE consent SET witness = '', place = '' WHERE chapter_id = ?1 AND member_id = ?2", hers.chapter, entry);
}

void end_cards(sql::Write& db, base::Erasing const& hers, std::string const& entry)
{
    auto const because = std::string(say::erased_title.in(words::Tongue::Indonesian));
    db.run(R"sql(
        UPDATE member_card_withdrawn
        SET because = ?3
        WHERE chapter_id = ?1 AND card_id IN (
            SELECT card_id FROM member_card WHERE chapter_id = ?1 AND member_id = ?2))sql",
        hers.chapter, entry, because);
    db.run(R"sql(
        INSERT INTO member_card_withdrawn (chapter_id, card_id, because, noted_by, noted_at)
        SELECT c.chapter_id, c.card_id, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS BIGINT)
        FROM member_card AS c
        WHERE c.chapter_id = ?1 AND c.member_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM member_card_withdrawn AS w
            WHERE w.chapter_id = c.chapter_id AND w.card_id = c.card_id))sql",
        hers.chapter, entry, because, hers.by, hers.now.at);
}

// Her lines in rosters: written as hers, or known again by name, phone and village; those still to be written are not.
void blank_rows(sql::Write& db, base::Erasing const& hers, std::string const& entry)
{
    db.run(R"sql(
        UPDATE roster_row
        SET state = ?3, part = -1
        WHERE chapter_id = ?1 AND state = ?4 AND content_key IN (
                SELECT content_key
                FROM member_identity
                WHERE chapter_id = ?1 AND member_id = ?2)
            AND NOT EXISTS (
                SELECT 1
                FROM roster_row_written AS w
                WHERE w.chapter_id = roster_row.chapter_id AND w.import_id = roster_row.import_id
                    AND w.line = roster_row.line))sql",
        hers.chapter, entry, RowState::Aside, RowState::Ready);
    db.run(R"sql(
        UPDATE roster_row
        SET cells = '[]', full_name = '', nickname = '', phone = '', phone_owner = 4, rt = '', landmark = '',
            birth_year = NULL, business = '', content_key = '', remark = '', remark_en = ''
        WHERE chapter_id = ?1 AND ((import_id, line) IN (
                SELECT import_id, line
                FROM roster_row_written
                WHERE chapter_id = ?1 AND member_id = ?2)
            OR content_key IN (
                SELECT content_key
                FROM member_identity
                WHERE chapter_id = ?1 AND member_id = ?2)))sql",
        hers.chapter, entry);
}

}

void erase(sql::Write& db, base::Erasing& hers)
{
    for (auto const& entry : hers.entries) {
        end_consents(db, hers, entry);
        end_cards(db, hers, entry);
        blank_rows(db, hers, entry);
        for (auto const* const statement : {
                 "DELETE FROM member_word WHERE chapter_id = ?1 AND member_id = ?2",
                 "DELETE FROM member_identity WHERE chapter_id = ?1 AND member_id = ?2",
                 "DELETE FROM member_doubt_settled WHERE chapter_id = ?1 AND (member_id = ?2 OR other_id = ?2)",
                 "DELETE FROM member_doubt WHERE chapter_id = ?1 AND (member_id = ?2 OR other_id = ?2)",
                 R"sql(
                 UPDATE member_detail
                 SET full_name = '—', nickname = '', phone = '', phone_owner = 4, safe_to_message = 0, rt = '',
                     landmark = '', birth_year = NULL, business = ''
                 WHERE chapter_id = ?1 AND member_id = ?2)sql",
             })
            db.run(statement, hers.chapter, entry);
        db.run(R"sql(
            UPDATE member
            SET full_name = '—', nickname = '', phone = '', phone_owner = 4, safe_to_message = 0, rt = '',
                landmark = '', birth_year = NULL, business = '', search_key = '', name_key = '', erased_on = ?3
            WHERE chapter_id = ?1 AND member_id = ?2)sql",
            hers.chapter, entry, hers.on);
    }
}

void keep_erasure(sql::Write& db, base::Erasing const& hers, EraseHer const& asked)
{
    for (auto const& entry : hers.entries)
        db.run(R"sql(
            INSERT INTO member_erasure (chapter_id, member_id, asked_on, way, noted_by, noted_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
            hers.chapter, entry, asked.asked_on, asked.way, hers.by, hers.now.at);
}

bool is_in_import(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM member_entry_published AS e
        JOIN member_identity AS i ON i.chapter_id = e.chapter_id AND i.member_id = e.entry_id
        JOIN roster_row AS r ON r.chapter_id = i.chapter_id AND r.content_key = i.content_key
        WHERE e.chapter_id = ?1 AND e.woman_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM roster_confirmed AS c
            WHERE c.chapter_id = r.chapter_id AND c.import_id = r.import_id))sql",
               chapter, woman)
        > 0;
}

bool is_a_list_unread(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM roster_import AS i
        JOIN roster_lines AS l ON l.chapter_id = i.chapter_id AND l.import_id = i.import_id
        WHERE i.chapter_id = ?1 AND NOT EXISTS (
                SELECT 1
                FROM roster_part_read AS r
                WHERE r.chapter_id = l.chapter_id AND r.import_id = l.import_id AND r.reading = i.reading
                    AND r.part = l.part))sql",
               chapter)
        > 0;
}

std::vector<std::string> names_of(sql::Read& db, base::ChapterId const& chapter, MemberId const& woman)
{
    return db.all<std::string>(R"sql(
        SELECT d.full_name
        FROM member_entry_published AS e
        JOIN member_detail AS d ON d.chapter_id = e.chapter_id AND d.member_id = e.entry_id
        WHERE e.chapter_id = ?1 AND e.woman_id = ?2
        UNION
        SELECT d.nickname
        FROM member_entry_published AS e
        JOIN member_detail AS d ON d.chapter_id = e.chapter_id AND d.member_id = e.entry_id
        WHERE e.chapter_id = ?1 AND e.woman_id = ?2 AND d.nickname LIKE '% %')sql",
        chapter, woman);
}

}
