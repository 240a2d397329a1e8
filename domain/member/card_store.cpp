#include "base/slice.h"
#include "domain/member/card.h"

#include "base/sha256.h"

namespace member {

std::string card_code(CardId const& id)
{
    constexpr std::size_t letters = 20;
    constexpr std::string_view of_hex = "ABCDEFGHJKLMNPQR"; // no figures: none can look like an identity card number
    auto code = base::sha256_hex("card/" + id.text()).substr(0, letters);
    for (auto& c : code)
        c = of_hex[static_cast<std::size_t>(c <= '9' ? c - '0' : c - 'a' + 10)];
    return "BERDAYA:" + code;
}

std::string card_hash(std::string_view code)
{
    constexpr std::size_t digits = 10; // two in a chapter of ten thousand are alike once in twenty thousand chapters
    return base::sha256_hex(code).substr(0, digits);
}

namespace store {

std::vector<Card> cards(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return db.all<Card>(R"sql(
        SELECT c.card_id, c.code, c.issued_at, w.noted_at, w.because
        FROM member_card AS c
        LEFT JOIN member_card_withdrawn AS w ON w.chapter_id = c.chapter_id AND w.card_id = c.card_id
        WHERE c.chapter_id = ?1 AND c.member_id = ?2
        ORDER BY c.issued_at DESC, c.card_id DESC)sql",
        chapter, id);
}

void issue_card(sql::Write& db, base::ChapterId const& chapter, MemberId const& id, By const& by)
{
    auto const card = db.fresh<CardId>();
    auto const code = card_code(card);
    db.run(R"sql(
        INSERT INTO member_card (chapter_id, card_id, member_id, code, code_hash, issued_by, issued_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        chapter, card, id, code, card_hash(code), by.account, by.at);
}

void withdraw_card(
    sql::Write& db, base::ChapterId const& chapter, CardId const& card, std::string const& because, By const& by)
{
    db.run(R"sql(
        INSERT INTO member_card_withdrawn (chapter_id, card_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        chapter, card, because, by.account, by.at);
}

std::vector<PrintedCard> cards_in_use(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, int most)
{
    return db.all<PrintedCard>(R"sql(
        SELECT m.member_id, m.full_name, m.nickname, c.code
        FROM member_card_published AS c
        JOIN member AS m ON m.chapter_id = c.chapter_id AND m.member_id = c.member_id
        WHERE c.chapter_id = ?1 AND (?2 = '' OR m.village_code = ?2)
        ORDER BY m.search_key, m.member_id
        LIMIT ?3)sql",
        chapter, village_code, most);
}

std::vector<MemberId> without_card(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, int most)
{
    return db.all<MemberId>(R"sql(
        SELECT m.member_id
        FROM member AS m
        WHERE m.chapter_id = ?1 AND (?2 = '' OR m.village_code = ?2) AND m.merged_into IS NULL AND m.erased_on IS NULL
            AND m.is_member <> 0
            AND NOT EXISTS (
                SELECT 1
                FROM member_card_published AS c
                WHERE c.chapter_id = m.chapter_id AND c.member_id = m.member_id)
        ORDER BY m.search_key, m.member_id
        LIMIT ?3)sql",
        chapter, village_code, most);
}

}

std::vector<base::Export> card_exports()
{
    return {
        base::Export::whole("member_card", "card_id,member_id,issued_by,issued_at", "card_id"),
        base::Export::whole("member_card_withdrawn", "card_id,because,noted_by,noted_at", "card_id"),
        base::Export::whole("consent_sheet", "consent_id,sheet_no", "consent_id"),
        base::Export::whole("consent_proof", "consent_id,media_type,bytes,sha256", "consent_id"),
        base::Export::whole("consent_recording", "consent_id,sha256", "consent_id"),
        base::Export::whole("member_erasure", "member_id,asked_on,way,noted_by,noted_at", "member_id"),
        base::Export::whole("member_doubt", "member_id,other_id,noted_at", "member_id, other_id"),
        base::Export::whole("member_doubt_settled", "member_id,other_id,noted_by,noted_at", "member_id, other_id"),
    };
}

}
