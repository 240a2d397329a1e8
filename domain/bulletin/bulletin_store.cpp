// The SQL of notices and of what was carried.
#include "domain/bulletin/bulletin_store.h"

namespace bulletin {

namespace {

// -1: of any.
template <class E>
std::int64_t number_or_any(std::optional<E> const& one)
{
    return one ? static_cast<std::int64_t>(*one) : -1;
}

}

std::int64_t count_notices(sql::Read& db, base::ChapterId const& chapter, WhichNotices const& which)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM notice_now AS n
        WHERE n.chapter_id = ?1 AND (?2 = -1 OR n.kind = ?2)
            AND (?3 = -1 OR ?3 = CASE
                WHEN n.withdrawn_because IS NOT NULL THEN 3
                WHEN n.valid_until < ?4 THEN 2
                WHEN n.valid_from > ?4 THEN 0
                ELSE 1 END)
            AND (?5 = '' OR EXISTS (
                SELECT 1
                FROM notice_for AS f
                WHERE f.chapter_id = n.chapter_id AND f.notice_id = n.notice_id AND f.village_code = ?5)))sql",
        chapter, number_or_any(which.about), number_or_any(which.standing), which.today, which.village_code);
}

std::vector<NoticeLine> notices(
    sql::Read& db, base::ChapterId const& chapter, WhichNotices const& which, std::int64_t from, int most)
{
    return db.all<NoticeLine>(R"sql(
        SELECT n.notice_id, n.title, n.agency, n.kind, n.valid_from, n.valid_until,
            CASE WHEN n.withdrawn_because IS NULL THEN 0 ELSE 1 END, (
                SELECT COUNT(*)
                FROM notice_for AS f
                WHERE f.chapter_id = n.chapter_id AND f.notice_id = n.notice_id), (
                SELECT COUNT(DISTINCT c.village_code)
                FROM bulletin_carriage_published AS c
                JOIN notice_for AS f ON f.chapter_id = c.chapter_id AND f.notice_id = c.notice_id
                    AND f.village_code = c.village_code
                WHERE c.chapter_id = n.chapter_id AND c.notice_id = n.notice_id), (
                SELECT COUNT(*)
                FROM question_now AS q
                WHERE q.chapter_id = n.chapter_id AND q.notice_id = n.notice_id AND q.state < 3
                    AND q.retracted_because IS NULL)
        FROM notice_now AS n
        WHERE n.chapter_id = ?1 AND (?2 = -1 OR n.kind = ?2)
            AND (?3 = -1 OR ?3 = CASE
                WHEN n.withdrawn_because IS NOT NULL THEN 3
                WHEN n.valid_until < ?4 THEN 2
                WHEN n.valid_from > ?4 THEN 0
                ELSE 1 END)
            AND (?5 = '' OR EXISTS (
                SELECT 1
                FROM notice_for AS f
                WHERE f.chapter_id = n.chapter_id AND f.notice_id = n.notice_id AND f.village_code = ?5))
        ORDER BY n.noted_at DESC, n.notice_id DESC
        LIMIT ?6 OFFSET ?7)sql",
        chapter, number_or_any(which.about), number_or_any(which.standing), which.today, which.village_code, most,
        from);
}

std::vector<Notice> valid_notices(
    sql::Read& db, base::ChapterId const& chapter, base::Date today, std::int64_t from, int most)
{
    return db.all<Notice>(R"sql(
        SELECT notice_id, version, title, words, kind, agency, check_at, audience, valid_from, valid_until, noted_at,
            withdrawn_because, withdrawn_at
        FROM notice_now
        WHERE chapter_id = ?1 AND withdrawn_because IS NULL AND valid_from <= ?2 AND valid_until >= ?2
        ORDER BY noted_at DESC, notice_id DESC
        LIMIT ?3 OFFSET ?4)sql",
        chapter, today, most, from);
}

std::vector<Notice> notices_from(sql::Read& db, base::ChapterId const& chapter, base::Date day, int most)
{
    return db.all<Notice>(R"sql(
        SELECT notice_id, version, title, words, kind, agency, check_at, audience, valid_from, valid_until, noted_at,
            withdrawn_because, withdrawn_at
        FROM notice_now
        WHERE chapter_id = ?1 AND withdrawn_because IS NULL AND valid_until >= ?2
        ORDER BY valid_until, noted_at DESC, notice_id DESC
        LIMIT ?3)sql",
        chapter, day, most);
}

std::optional<base::Instant> newest_word(sql::Read& db, base::ChapterId const& chapter)
{
    return db.one<base::Instant>(R"sql(
        SELECT noted_at
        FROM notice_text
        WHERE chapter_id = ?1
        ORDER BY noted_at DESC
        LIMIT 1)sql",
        chapter);
}

std::vector<NoticeTitle> notice_titles(
    sql::Read& db, base::ChapterId const& chapter, std::optional<NoticeId> const& asked, int most)
{
    return db.all<NoticeTitle>(R"sql(
        SELECT notice_id, title
        FROM notice_now
        WHERE chapter_id = ?1 AND (withdrawn_because IS NULL OR notice_id = ?2)
        ORDER BY CASE WHEN notice_id = ?2 THEN 0 ELSE 1 END, noted_at DESC, notice_id DESC
        LIMIT ?3)sql",
        chapter, asked, most);
}

std::optional<Notice> notice(sql::Read& db, base::ChapterId const& chapter, NoticeId const& id)
{
    return db.one<Notice>(R"sql(
        SELECT notice_id, version, title, words, kind, agency, check_at, audience, valid_from, valid_until, noted_at,
            withdrawn_because, withdrawn_at
        FROM notice_now
        WHERE chapter_id = ?1 AND notice_id = ?2)sql",
        chapter, id);
}

std::vector<area::Village> named_villages(sql::Read& db, base::ChapterId const& chapter, NoticeId const& id)
{
    return db.all<area::Village>(R"sql(
        SELECT v.village_code, COALESCE(a.name, v.village_code), COALESCE(d.name, ''), COALESCE(d.code, '')
        FROM notice_village AS v
        JOIN notice_now AS n ON n.chapter_id = v.chapter_id AND n.notice_id = v.notice_id AND n.version = v.version
        LEFT JOIN area_published AS a ON a.code = v.village_code
        LEFT JOIN area_published AS d ON d.code = a.parent_code
        WHERE v.chapter_id = ?1 AND v.notice_id = ?2
        ORDER BY d.name, a.name, v.village_code)sql",
        chapter, id);
}

std::vector<area::Village> villages_meant(sql::Read& db, base::ChapterId const& chapter, NoticeId const& id)
{
    return db.all<area::Village>(R"sql(
        SELECT f.village_code, COALESCE(a.name, f.village_code), COALESCE(d.name, ''), COALESCE(d.code, '')
        FROM notice_for AS f
        LEFT JOIN area_published AS a ON a.code = f.village_code
        LEFT JOIN area_published AS d ON d.code = a.parent_code
        WHERE f.chapter_id = ?1 AND f.notice_id = ?2
        ORDER BY d.name, a.name, f.village_code)sql",
        chapter, id);
}

std::vector<Version> versions(sql::Read& db, base::ChapterId const& chapter, NoticeId const& id)
{
    return db.all<Version>(R"sql(
        SELECT t.version, t.title, t.words, t.valid_from, t.valid_until, t.because, (
            SELECT MIN(o.name)
            FROM officer_published AS o
            WHERE o.chapter_id = t.chapter_id AND o.account_id = t.noted_by), t.noted_at
        FROM notice_text AS t
        WHERE t.chapter_id = ?1 AND t.notice_id = ?2
        ORDER BY t.version DESC)sql",
        chapter, id);
}

NoticeId keep_notice(sql::Write& db, By const& by, NoticeText const& text)
{
    auto const id = db.fresh<NoticeId>();
    db.run(R"sql(
        INSERT INTO notice (chapter_id, notice_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        by.chapter, id, by.account, by.at);
    keep_version(db, by, id, text, 0, "");
    return id;
}

static void keep_village(
    sql::Write& db, base::ChapterId const& chapter, NoticeId const& id, int version, std::string const& village)
{
    db.run(R"sql(
        INSERT INTO notice_village (chapter_id, notice_id, version, village_code)
        VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO NOTHING)sql",
        chapter, id, version, village);
}

void keep_version(
    sql::Write& db, By const& by, NoticeId const& id, NoticeText const& text, int version, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO notice_text (chapter_id, notice_id, version, title, words, kind, agency, check_at, audience,
            valid_from, valid_until, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))sql",
        by.chapter, id, version, text.title, text.words, text.about, text.agency, text.check_at, text.audience,
        text.span.from, text.span.until, because, by.account, by.at);
    for (auto const& village : text.villages)
        keep_village(db, by.chapter, id, version, village);
}

void keep_withdrawal(sql::Write& db, By const& by, NoticeId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO notice_withdrawal (chapter_id, notice_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

std::vector<Carriage> carriages(sql::Read& db, base::ChapterId const& chapter, NoticeId const& id)
{
    return db.all<Carriage>(R"sql(
        SELECT c.carriage_id, c.notice_id, c.village_code, COALESCE(v.name, c.village_code), c.carried_on, c.way,
            c.heard, c.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = c.chapter_id AND o.account_id = c.noted_by), r.because
        FROM notice_carriage AS c
        LEFT JOIN notice_carriage_retraction AS r ON r.chapter_id = c.chapter_id AND r.carriage_id = c.carriage_id
        LEFT JOIN area_published AS v ON v.code = c.village_code
        WHERE c.chapter_id = ?1 AND c.notice_id = ?2
        ORDER BY c.carried_on DESC, c.carriage_id DESC)sql",
        chapter, id);
}

std::optional<Carriage> carriage(sql::Read& db, base::ChapterId const& chapter, CarriageId const& id)
{
    return db.one<Carriage>(R"sql(
        SELECT c.carriage_id, c.notice_id, c.village_code, COALESCE(v.name, c.village_code), c.carried_on, c.way,
            c.heard, c.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = c.chapter_id AND o.account_id = c.noted_by), r.because
        FROM notice_carriage AS c
        LEFT JOIN notice_carriage_retraction AS r ON r.chapter_id = c.chapter_id AND r.carriage_id = c.carriage_id
        LEFT JOIN area_published AS v ON v.code = c.village_code
        WHERE c.chapter_id = ?1 AND c.carriage_id = ?2)sql",
        chapter, id);
}

CarriageId keep_carriage(sql::Write& db, By const& by, NoticeId const& notice, Carried const& carried)
{
    auto const id = db.fresh<CarriageId>();
    db.run(R"sql(
        INSERT INTO notice_carriage (chapter_id, carriage_id, notice_id, village_code, carried_on, way, heard, noted_by,
            noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
        by.chapter, id, notice, carried.village_code, carried.carried_on, carried.way, carried.heard, by.account,
        by.at);
    return id;
}

void keep_carriage_retraction(sql::Write& db, By const& by, CarriageId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO notice_carriage_retraction (chapter_id, carriage_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

}
