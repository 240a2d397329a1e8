#include "domain/member/member_store.h"

#include "base/files/files.h"

#include "domain/member/member_search.h"

#include <algorithm>

namespace member::store {

std::vector<Village> villages(sql::Read& db, base::ChapterId const& chapter)
{
    std::vector<Village> found;
    db.each(R"sql(
        SELECT v.code, v.name, d.name
        FROM chapter_published AS c
        JOIN area_published AS d ON d.parent_code = c.regency_code AND d.kind = 'district'
        JOIN area_published AS v ON v.parent_code = d.code AND v.kind = 'village'
        WHERE c.chapter_id = ?1
        ORDER BY d.name, v.name)sql",
        { chapter.text() }, [&](sql::Row const& row) {
            found.push_back({ std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)) });
        });
    return found;
}

std::optional<Woman> find(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return db.one<Woman>(R"sql(
        SELECT member_id, full_name, nickname, phone, phone_owner, safe_to_message, village_code, rt, landmark,
            birth_year, business, is_member, registered_on, revision, merged_into
        FROM member
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
        chapter, id);
}

namespace {

// Of her village, with her phone, or of her name.
std::vector<KnownMember> compared_with(
    sql::Read& db, base::ChapterId const& chapter, Woman const& woman, std::string const& name_key)
{
    std::vector<KnownMember> found;
    db.each(R"sql(
        SELECT member_id, full_name, nickname, phone, village_code
        FROM member
        WHERE chapter_id = ?1 AND village_code = ?2 AND merged_into IS NULL AND erased_on IS NULL
        UNION
        SELECT member_id, full_name, nickname, phone, village_code
        FROM member
        WHERE chapter_id = ?1 AND phone = ?3 AND phone <> '' AND merged_into IS NULL
        UNION
        SELECT member_id, full_name, nickname, phone, village_code
        FROM member
        WHERE chapter_id = ?1 AND name_key = ?4 AND merged_into IS NULL)sql",
        { chapter.text(), woman.village_code, woman.phone.stored(), name_key }, [&](sql::Row const& row) {
            if (row.text(0) != woman.id.text())
                found.push_back({ std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                    std::string(row.text(3)), std::string(row.text(4)) });
        });
    return found;
}

}

std::vector<MemberId> who_may_be_her(
    sql::Read& db, base::ChapterId const& chapter, Woman const& woman, Likeness at_least)
{
    auto const name_key = indonesian::name_key(woman.full_name.stored());
    auto const known = compared_with(db, chapter, woman, name_key);
    UnderstoodRow row;
    row.full_name = woman.full_name.stored();
    row.nickname = woman.nickname.stored();
    row.phone = woman.phone.stored();
    row.village_code = woman.village_code;
    std::vector<MemberId> ids;
    for (auto const& likely : duplicates({ row }, known))
        if (likely.likeness >= at_least)
            ids.emplace_back(likely.member_id);
    constexpr std::size_t most = 8;
    for (auto const& one : known) {
        bool const is_namesake
            = name_key.find(' ') != std::string::npos && indonesian::name_key(one.full_name) == name_key;
        if (is_namesake && ids.size() < most && std::ranges::count(ids, MemberId(one.id)) == 0)
            ids.emplace_back(one.id);
    }
    return ids;
}

namespace {

// By what she is found, everywhere and in her village.
void put_words(sql::Write& db, base::ChapterId const& chapter, MemberId const& id, std::string_view key,
    std::string_view phone, std::string const& village_code)
{
    auto const put = [&](std::string_view place, std::string const& word) {
        db.run("INSERT INTO member_word (chapter_id, place, word, member_id) VALUES (?1, ?2, ?3, ?4)", chapter, place,
            word, id);
    };
    for (auto const& word : words_to_find(key, phone)) {
        put("", word);
        if (!village_code.empty())
            put(village_code, word);
    }
}

struct Named {
    MemberId id;
    std::string search_key;
    Text phone;
    std::string village_code;
    std::optional<MemberId> merged_into;
};
BOOST_DESCRIBE_STRUCT(Named, (), (id, search_key, phone, village_code, merged_into))

// After her entry has changed: one that was merged into another is not found any more.
void settle_words(sql::Write& db, base::ChapterId const& chapter, std::string const& member_id)
{
    db.run("DELETE FROM member_word WHERE chapter_id = ?1 AND member_id = ?2", chapter, member_id);
    auto const her = db.one<Named>(R"sql(
        SELECT member_id, search_key, phone, village_code, merged_into
        FROM member
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
        chapter, member_id);
    if (her && !her->merged_into)
        put_words(db, chapter, her->id, her->search_key, her->phone.stored(), her->village_code);
}

void note_version(sql::Write& db, base::ChapterId const& chapter, Woman const& w, By const& by)
{
    db.run(R"sql(
        INSERT INTO member_detail (chapter_id, member_id, revision, full_name, nickname, phone, phone_owner,
            safe_to_message, village_code, rt, landmark, birth_year, business, is_member, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16))sql",
        chapter, w.id, w.revision, w.full_name, w.nickname, w.phone, w.phone_owner, w.safe_to_message, w.village_code,
        w.rt, w.landmark, w.birth_year, w.business, w.is_member, by.account, by.at);
    db.run(R"sql(
        INSERT INTO member_identity (chapter_id, content_key, member_id)
        VALUES (?1, ?2, ?3)
        ON CONFLICT (chapter_id, content_key) DO NOTHING)sql",
        chapter, content_key(w.full_name.stored(), w.phone.stored(), w.village_code), w.id);
}

}

void register_woman(sql::Write& db, base::ChapterId const& chapter, Woman const& w, By const& by)
{
    auto const key = search_key(w.full_name.stored(), w.nickname.stored());
    db.run(R"sql(
        INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
            village_code, rt, landmark, birth_year, business, is_member, registered_on, search_key, name_key, revision)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17))sql",
        chapter, w.id, w.full_name, w.nickname, w.phone, w.phone_owner, w.safe_to_message, w.village_code, w.rt,
        w.landmark, w.birth_year, w.business, w.is_member, w.registered_on, key,
        indonesian::name_key(w.full_name.stored()), w.revision);
    put_words(db, chapter, w.id, key, w.phone.stored(), w.village_code);
    note_version(db, chapter, w, by);
}

void correct_woman(sql::Write& db, base::ChapterId const& chapter, Woman const& w, By const& by)
{
    auto next = w;
    ++next.revision;
    note_version(db, chapter, next, by);
    db.run(R"sql(
        UPDATE member
        SET full_name = ?3, nickname = ?4, phone = ?5, phone_owner = ?6, safe_to_message = ?7, village_code = ?8,
            rt = ?9, landmark = ?10, birth_year = ?11, business = ?12, is_member = ?13, search_key = ?14,
            name_key = ?15, revision = ?16
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
        chapter, w.id, w.full_name, w.nickname, w.phone, w.phone_owner, w.safe_to_message, w.village_code, w.rt,
        w.landmark, w.birth_year, w.business, w.is_member, search_key(w.full_name.stored(), w.nickname.stored()),
        indonesian::name_key(w.full_name.stored()), next.revision);
    settle_words(db, chapter, w.id.text());
}

std::vector<Version> versions(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return db.all<Version>(R"sql(
        SELECT revision, full_name, nickname, phone, village_code, rt, birth_year, business, noted_at
        FROM member_detail
        WHERE chapter_id = ?1 AND member_id = ?2
        ORDER BY revision DESC)sql",
        chapter, id);
}

std::vector<BookLine> book(sql::Read& db, base::ChapterId const& chapter, std::string_view village_code, int most)
{
    return db.all<BookLine>(R"sql(
        SELECT full_name, phone, village_code, rt, business, is_member
        FROM member
        WHERE chapter_id = ?1 AND (?2 = '' OR village_code = ?2) AND merged_into IS NULL AND erased_on IS NULL
        ORDER BY search_key, member_id
        LIMIT ?3)sql",
        chapter, village_code, most);
}

// ---- Merging ------------------------------------------------------------------------------------------------------

std::vector<Merge> merges_into(sql::Read& db, base::ChapterId const& chapter, MemberId const& into)
{
    return db.all<Merge>(R"sql(
        SELECT g.merge_id, g.member_id, m.full_name, g.merged_at
        FROM member_merge AS g
        JOIN member AS m ON m.chapter_id = g.chapter_id AND m.member_id = g.member_id
        WHERE g.chapter_id = ?1 AND g.into_id = ?2 AND m.merged_into = g.into_id
            AND NOT EXISTS (
                SELECT 1
                FROM member_merge_undone AS u
                WHERE u.chapter_id = g.chapter_id AND u.merge_id = g.merge_id)
        ORDER BY g.merged_at DESC, g.merge_id DESC)sql",
        chapter, into);
}

namespace {

// Her entry follows from the newest merge that stands.
void settle_merged_into(sql::Write& db, base::ChapterId const& chapter, std::string const& member_id)
{
    db.run(R"sql(
        UPDATE member
        SET merged_into = (
            SELECT g.into_id
            FROM member_merge AS g
            WHERE g.chapter_id = ?1 AND g.member_id = ?2
                AND NOT EXISTS (
                    SELECT 1
                    FROM member_merge_undone AS u
                    WHERE u.chapter_id = g.chapter_id AND u.merge_id = g.merge_id)
            ORDER BY g.merged_at DESC, g.merge_id DESC
            LIMIT 1)
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
        chapter, member_id);
    settle_words(db, chapter, member_id);
}

}

void merge(sql::Write& db, base::ChapterId const& chapter, MergeId const& id, MemberId const& one, MemberId const& into,
    By const& by)
{
    auto moved
        = db.all<std::string>("SELECT member_id FROM member WHERE chapter_id = ?1 AND merged_into = ?2", chapter, one);
    moved.push_back(one.text());
    for (auto const& member_id : moved) {
        db.run(R"sql(
            INSERT INTO member_merge (chapter_id, merge_id, member_id, into_id, merged_by, merged_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
            chapter, id, member_id, into, by.account, by.at);
        settle_merged_into(db, chapter, member_id);
    }
}

void undo_merge(sql::Write& db, base::ChapterId const& chapter, MergeId const& id, By const& by)
{
    db.run(R"sql(
        INSERT INTO member_merge_undone (chapter_id, merge_id, undone_by, undone_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        chapter, id, by.account, by.at);
    auto const moved = db.all<std::string>(
        "SELECT member_id FROM member_merge WHERE chapter_id = ?1 AND merge_id = ?2", chapter, id);
    for (auto const& member_id : moved)
        settle_merged_into(db, chapter, member_id);
}

// ---- Consent ------------------------------------------------------------------------------------------------------

std::vector<Consent> consents(sql::Read& db, base::ChapterId const& chapter, MemberId const& member_id)
{
    return db.all<Consent>(R"sql(
        SELECT c.consent_id, c.purpose, c.notice_version, c.notice_sha256, c.channel, c.witness,
            CASE
                WHEN s.sheet_no IS NULL THEN c.place
                WHEN c.place = '' THEN '№ ' || s.sheet_no
                ELSE c.place || ', № ' || s.sheet_no
            END,
            c.given_on, w.withdrawn_on, COALESCE(p.media_type, f.media_type, ''),
            COALESCE(p.bytes, f.bytes, 0), CASE WHEN v.sha256 IS NOT NULL AND f.sha256 IS NULL THEN 1 ELSE 0 END
        FROM consent AS c
        LEFT JOIN consent_sheet AS s ON s.chapter_id = c.chapter_id AND s.consent_id = c.consent_id
        LEFT JOIN consent_withdrawal AS w ON w.chapter_id = c.chapter_id AND w.consent_id = c.consent_id
        LEFT JOIN consent_proof AS p ON p.chapter_id = c.chapter_id AND p.consent_id = c.consent_id
        LEFT JOIN consent_recording AS v ON v.chapter_id = c.chapter_id AND v.consent_id = c.consent_id
        LEFT JOIN stored_file AS f ON f.chapter_id = v.chapter_id AND f.sha256 = v.sha256 AND f.width = 0
        WHERE c.chapter_id = ?1 AND c.member_id IN (
            SELECT entry_id
            FROM member_entry_published
            WHERE chapter_id = ?1 AND woman_id = ?2)
        ORDER BY c.noted_at DESC, c.consent_id DESC)sql",
        chapter, member_id);
}

void give_consent(
    sql::Write& db, base::ChapterId const& chapter, MemberId const& member_id, Consent const& given, By const& by)
{
    db.run(R"sql(
        INSERT INTO consent (chapter_id, consent_id, member_id, purpose, notice_version, notice_sha256, channel,
            witness, place, given_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))sql",
        chapter, given.id, member_id, given.purpose, given.notice_version, given.notice_sha256, given.channel,
        given.witness, given.place, given.given_on, by.account, by.at);
}

void keep_proof(sql::Write& db, base::ChapterId const& chapter, ConsentId const& id, ConsentProof const& proof)
{
    db.run(R"sql(
        INSERT INTO consent_proof (chapter_id, consent_id, media_type, bytes, sha256, content)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        chapter, id, proof.media_type, proof.bytes, proof.sha256, proof.content);
}

void await_recording(sql::Write& db, base::ChapterId const& chapter, ConsentId const& id, std::string const& sha256)
{
    db.run("INSERT INTO consent_recording (chapter_id, consent_id, sha256) VALUES (?1, ?2, ?3)", chapter, id, sha256);
    files::mention(db, chapter, sha256);
}

std::optional<std::string> recording_of(
    sql::Read& db, base::ChapterId const& chapter, MemberId const& member_id, ConsentId const& id)
{
    return db.one<std::string>(R"sql(
        SELECT f.sha256
        FROM consent_recording AS v
        JOIN consent AS c ON c.chapter_id = v.chapter_id AND c.consent_id = v.consent_id
        JOIN stored_file AS f ON f.chapter_id = v.chapter_id AND f.sha256 = v.sha256 AND f.width = 0
        WHERE v.chapter_id = ?1 AND v.consent_id = ?2 AND c.member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?3))sql",
        chapter, id, member_id);
}

std::optional<ConsentProof> find_proof(
    sql::Read& db, base::ChapterId const& chapter, MemberId const& member_id, ConsentId const& id)
{
    return db.one<ConsentProof>(R"sql(
        SELECT p.media_type, p.bytes, p.sha256, p.content
        FROM consent_proof AS p
        JOIN consent AS c ON c.chapter_id = p.chapter_id AND c.consent_id = p.consent_id
        WHERE p.chapter_id = ?1 AND p.consent_id = ?2 AND c.member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?3))sql",
        chapter, id, member_id);
}

void withdraw_consent(sql::Write& db, base::ChapterId const& chapter, ConsentId const& id, base::Date on, By const& by)
{
    db.run(R"sql(
        INSERT INTO consent_withdrawal (chapter_id, consent_id, withdrawn_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        chapter, id, on, by.account, by.at);
}

}
