#include "domain/exemplar/exemplar_store.h"

#include "domain/session/session.h"

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
        SELECT seen_id, practice_id, member_id, full_name, seen_on, session_id, place, words, noted_by,
            noted_by_name, because
        FROM practice_seen_told
        WHERE chapter_id = ?1 AND seen_id = ?2)sql",
        chapter, id);
}

std::vector<Seen> seen_of_woman(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return db.all<Seen>(R"sql(
        SELECT seen_id, practice_id, member_id, full_name, seen_on, session_id, place, words, noted_by,
            noted_by_name, because
        FROM practice_seen_told
        WHERE chapter_id = ?1 AND entry_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?2)
        ORDER BY seen_on DESC, seen_id DESC)sql",
        chapter, id);
}

std::vector<Seen> seen_of_practice(
    sql::Read& db, base::ChapterId const& chapter, PracticeId const& id, std::int64_t from, int most)
{
    return db.all<Seen>(R"sql(
        SELECT seen_id, practice_id, member_id, full_name, seen_on, session_id, place, words, noted_by,
            noted_by_name, because
        FROM practice_seen_told
        WHERE chapter_id = ?1 AND practice_id = ?2
        ORDER BY seen_on DESC, seen_id DESC
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

std::optional<base::Date> session_day(sql::Read& db, base::ChapterId const& chapter, std::string const& session_id)
{
    return db.one<base::Date>(R"sql(
        SELECT held_on
        FROM session_published
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        chapter, session::stands_for(db, chapter, session_id));
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

std::vector<Observed> observed(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return db.all<Observed>(R"sql(
        SELECT s.seen_id, s.seen_on, s.observer, t.noted_by_name, s.session_id, s.place, t.place
        FROM practice_sight AS s
        JOIN practice_seen_told AS t ON t.chapter_id = s.chapter_id AND t.seen_id = s.seen_id
        WHERE s.chapter_id = ?1 AND s.member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?2)
        ORDER BY s.seen_on DESC, s.seen_id DESC)sql",
        chapter, id);
}

Breadth breadth_of(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    return breadth_in(db.all<Sight>(R"sql(
        SELECT DISTINCT observer, session_id, place
        FROM practice_sight
        WHERE chapter_id = ?1 AND member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?2))sql",
        chapter, id));
}

}
