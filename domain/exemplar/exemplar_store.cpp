#include "domain/exemplar/exemplar_store.h"

namespace exemplar {

std::vector<Practice> practices(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Practice>(R"sql(
        SELECT practice_id, cerdas_value, name_id, name_en, ended_because
        FROM practice_now
        WHERE chapter_id = ?1
        ORDER BY cerdas_value, CASE WHEN ended_because IS NULL THEN 0 ELSE 1 END, position, practice_id)sql",
        chapter);
}

std::optional<Practice> practice(sql::Read& db, base::ChapterId const& chapter, PracticeId const& id)
{
    return db.one<Practice>(R"sql(
        SELECT practice_id, cerdas_value, name_id, name_en, ended_because
        FROM practice_now
        WHERE chapter_id = ?1 AND practice_id = ?2)sql",
        chapter, id);
}

PracticeId keep_practice(
    sql::Write& db, By const& by, CerdasValue value, std::string const& name_id, std::string const& name_en)
{
    auto const id = db.fresh<PracticeId>();
    db.run(R"sql(
        INSERT INTO practice (chapter_id, practice_id, cerdas_value, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, value, by.account, by.at);
    keep_name(db, by, id, name_id, name_en);
    return id;
}

void keep_name(
    sql::Write& db, By const& by, PracticeId const& id, std::string const& name_id, std::string const& name_en)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM practice_name
        WHERE chapter_id = ?1 AND practice_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO practice_name (chapter_id, practice_id, version, name_id, name_en, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, version, name_id, name_en, by.account, by.at);
}

void keep_end(sql::Write& db, By const& by, PracticeId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO practice_end (chapter_id, practice_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

std::optional<Seen> find(sql::Read& db, base::ChapterId const& chapter, SeenId const& id)
{
    return db.one<Seen>(R"sql(
        SELECT s.seen_id, s.practice_id, COALESCE(m.merged_into, s.member_id), COALESCE(m.full_name, ''), s.seen_on,
            s.session_id, COALESCE(k.title, s.place), s.words, s.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = s.chapter_id
                    AND (o.account_id = s.noted_by OR o.officer_id = s.noted_by)), r.because
        FROM practice_seen AS s
        LEFT JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.member_id
        LEFT JOIN session_published AS k ON k.chapter_id = s.chapter_id AND k.session_id = s.session_id
        LEFT JOIN practice_retraction AS r ON r.chapter_id = s.chapter_id AND r.seen_id = s.seen_id
        WHERE s.chapter_id = ?1 AND s.seen_id = ?2)sql",
        chapter, id);
}

std::vector<Seen> seen_of_woman(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return db.all<Seen>(R"sql(
        SELECT s.seen_id, s.practice_id, COALESCE(m.merged_into, s.member_id), m.full_name, s.seen_on,
            s.session_id, COALESCE(k.title, s.place), s.words, s.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = s.chapter_id
                    AND (o.account_id = s.noted_by OR o.officer_id = s.noted_by)), r.because
        FROM member_published AS m
        JOIN practice_seen AS s ON s.chapter_id = m.chapter_id AND s.member_id = m.member_id
        LEFT JOIN session_published AS k ON k.chapter_id = s.chapter_id AND k.session_id = s.session_id
        LEFT JOIN practice_retraction AS r ON r.chapter_id = s.chapter_id AND r.seen_id = s.seen_id
        WHERE m.chapter_id = ?1 AND (m.member_id = ?2 OR m.merged_into = ?2)
        ORDER BY s.seen_on DESC, s.seen_id DESC)sql",
        chapter, id);
}

std::vector<Seen> seen_of_practice(
    sql::Read& db, base::ChapterId const& chapter, PracticeId const& id, std::int64_t from, int most)
{
    return db.all<Seen>(R"sql(
        SELECT s.seen_id, s.practice_id, COALESCE(m.merged_into, s.member_id), COALESCE(m.full_name, ''), s.seen_on,
            s.session_id, COALESCE(k.title, s.place), s.words, s.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = s.chapter_id
                    AND (o.account_id = s.noted_by OR o.officer_id = s.noted_by)), r.because
        FROM practice_seen AS s
        LEFT JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.member_id
        LEFT JOIN session_published AS k ON k.chapter_id = s.chapter_id AND k.session_id = s.session_id
        LEFT JOIN practice_retraction AS r ON r.chapter_id = s.chapter_id AND r.seen_id = s.seen_id
        WHERE s.chapter_id = ?1 AND s.practice_id = ?2
        ORDER BY s.seen_on DESC, s.seen_id DESC
        LIMIT ?3 OFFSET ?4)sql",
        chapter, id, most, from);
}

std::int64_t count_of_practice(sql::Read& db, base::ChapterId const& chapter, PracticeId const& id)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM practice_seen
        WHERE chapter_id = ?1 AND practice_id = ?2)sql",
        chapter, id);
}

SeenId keep_seen(sql::Write& db, By const& by, NewSeen const& made)
{
    auto const id = db.fresh<SeenId>();
    db.run(R"sql(
        INSERT INTO practice_seen (chapter_id, seen_id, practice_id, member_id, seen_on, session_id, place, words,
            noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))sql",
        by.chapter, id, made.practice_id, made.member_id, made.seen_on, made.session_id, made.place, made.words,
        by.account, by.at);
    return id;
}

void keep_retraction(sql::Write& db, By const& by, SeenId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO practice_retraction (chapter_id, seen_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

Breadth breadth_of(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return breadth_in(db.all<Sight>(R"sql(
        SELECT DISTINCT s.observer, s.session_id, s.place
        FROM member_published AS her
        JOIN practice_sight AS s ON s.chapter_id = her.chapter_id AND s.member_id = her.member_id
        WHERE her.chapter_id = ?1 AND (her.member_id = ?2 OR her.merged_into = ?2))sql",
        chapter, id));
}

}
