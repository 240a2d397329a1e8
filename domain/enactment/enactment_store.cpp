#include "domain/enactment/enactment_store.h"

#include "domain/session/session.h"

namespace enactment {

std::vector<Area> areas(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Area>(R"sql(
        SELECT role_area_id, name_id, name_en, ended_because
        FROM role_area_published
        WHERE chapter_id = ?1
        ORDER BY position, role_area_id)sql",
        chapter);
}

bool has_twin(sql::Read& db, base::ChapterId const& chapter, NewDeed const& made)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM deed AS d
        WHERE d.chapter_id = ?1 AND d.role_area_id = ?2 AND d.words = ?3 AND d.village_code = ?4 AND d.done_on = ?5
            AND NOT EXISTS (
                SELECT 1
                FROM deed_retraction AS r
                WHERE r.chapter_id = d.chapter_id AND r.deed_id = d.deed_id))sql",
               chapter, made.role_area_id, made.words, made.village_code, made.done_on)
        > 0;
}

DeedId keep_deed(sql::Write& db, By const& by, NewDeed const& made)
{
    auto const id = db.fresh<DeedId>();
    db.run(R"sql(
        INSERT INTO deed (chapter_id, deed_id, role_area_id, words, village_code, done_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, id, made.role_area_id, made.words, made.village_code, made.done_on, by.account, by.at);
    return id;
}

std::optional<Deed> deed(sql::Read& db, base::ChapterId const& chapter, DeedId const& id)
{
    return db.one<Deed>(R"sql(
        SELECT d.deed_id, d.words, d.done_on, COALESCE(v.name, d.village_code), d.role_area_id, d.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = d.chapter_id AND o.account_id = d.noted_by),
            r.because, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = r.chapter_id AND o.account_id = r.noted_by)
        FROM deed AS d
        LEFT JOIN area_published AS v ON v.code = d.village_code
        LEFT JOIN deed_retraction AS r ON r.chapter_id = d.chapter_id AND r.deed_id = d.deed_id
        WHERE d.chapter_id = ?1 AND d.deed_id = ?2)sql",
        chapter, id);
}

void keep_retraction(sql::Write& db, By const& by, DeedId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO deed_retraction (chapter_id, deed_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

std::optional<Doing> doing(sql::Read& db, base::ChapterId const& chapter, Kind kind, std::string const& done_id)
{
    return db.one<Doing>(R"sql(
        SELECT d.kind, d.done_id, d.title, d.done_on, COALESCE(v.name, d.village_code), d.role_area_id, (
                SELECT COUNT(*)
                FROM answer_now AS a
                WHERE a.chapter_id = d.chapter_id AND a.kind = d.kind AND a.done_id = d.done_id) + (
                SELECT COUNT(*)
                FROM session_stands_published AS j
                CROSS JOIN answer_now AS a
                WHERE j.chapter_id = ?1 AND j.stands_id = d.done_id AND a.chapter_id = ?1 AND a.kind = 1
                    AND a.done_id = j.session_id AND d.kind = 1)
        FROM doing_tagged AS d
        LEFT JOIN area_published AS v ON v.code = d.village_code
        WHERE d.chapter_id = ?1 AND d.kind = ?2 AND d.done_id = ?3)sql",
        chapter, kind, kind == Kind::Session ? session::stands_for(db, chapter, done_id) : done_id);
}

std::vector<Sort> sorts(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Sort>(R"sql(
        SELECT s.kind, s.sort_id, s.sort_name, t.role_area_id, COALESCE(d.done, 0)
        FROM doing_sort AS s
        LEFT JOIN (
            SELECT kind, sort_id, COUNT(*) AS done
            FROM doing
            WHERE chapter_id = ?1 AND kind <> 0
            GROUP BY kind, sort_id) AS d ON d.kind = s.kind AND d.sort_id = s.sort_id
        LEFT JOIN doing_tag_now AS t ON t.chapter_id = s.chapter_id AND t.kind = s.kind AND t.sort_id = s.sort_id
        WHERE s.chapter_id = ?1
        ORDER BY s.kind, s.sort_name, s.sort_id)sql",
        chapter);
}

std::optional<Sort> sort_of(sql::Read& db, base::ChapterId const& chapter, Kind kind, std::string const& sort_id)
{
    return db.one<Sort>(R"sql(
        SELECT s.kind, s.sort_id, s.sort_name, t.role_area_id, (
                SELECT COUNT(*)
                FROM doing AS d
                WHERE d.chapter_id = ?1 AND d.kind = ?2 AND d.sort_id = ?3)
        FROM doing_sort AS s
        LEFT JOIN doing_tag_now AS t ON t.chapter_id = s.chapter_id AND t.kind = s.kind AND t.sort_id = s.sort_id
        WHERE s.chapter_id = ?1 AND s.kind = ?2 AND s.sort_id = ?3 AND s.kind <> 0)sql",
        chapter, kind, sort_id);
}

// Where each was done and what it answers is looked up for those that are shown.
std::vector<Doing> doings_of_sort(
    sql::Read& db, base::ChapterId const& chapter, Sort const& sort, std::int64_t skip, int most)
{
    std::vector<Doing> rows;
    for (auto const& id : db.all<std::string>(R"sql(
        SELECT done_id
        FROM doing
        WHERE chapter_id = ?1 AND kind = ?2 AND sort_id = ?3
        ORDER BY done_on DESC, done_id DESC
        LIMIT ?5 OFFSET ?4)sql",
             chapter, sort.kind, sort.sort_id, skip, most))
        if (auto one = doing(db, chapter, sort.kind, id))
            rows.push_back(std::move(*one));
    return rows;
}

void keep_tag(
    sql::Write& db, By const& by, Kind kind, std::string const& sort_id, std::optional<RoleAreaId> const& area)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM doing_tag
        WHERE chapter_id = ?1 AND kind = ?2 AND sort_id = ?3)sql",
        by.chapter, kind, sort_id);
    db.run(R"sql(
        INSERT INTO doing_tag (chapter_id, kind, sort_id, version, role_area_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, kind, sort_id, version, area, by.account, by.at);
}

std::vector<Outcome> outcomes(sql::Read& db, base::ChapterId const& chapter, Kind kind, std::string const& done_id)
{
    return db.all<Outcome>(R"sql(
        SELECT o.outcome_id, o.function, o.who, o.words, o.noted_by, o.noted_at, r.because, (
                SELECT MIN(f.name)
                FROM officer_published AS f
                WHERE f.chapter_id = r.chapter_id AND f.account_id = r.noted_by)
        FROM doing_outcome AS o
        LEFT JOIN doing_outcome_retraction AS r ON r.chapter_id = o.chapter_id AND r.outcome_id = o.outcome_id
        WHERE o.chapter_id = ?1 AND o.kind = ?2 AND o.done_id IN (
            SELECT CAST(?3 AS TEXT)
            UNION ALL
            SELECT j.session_id
            FROM session_stands_published AS j
            WHERE j.chapter_id = ?1 AND j.stands_id = ?3)
        ORDER BY o.function, o.noted_at, o.outcome_id)sql",
        chapter, kind, done_id);
}

void keep_outcome(sql::Write& db, By const& by, Kind kind, std::string const& done_id, Function function,
    expectation::Who who, Words const& words)
{
    db.run(R"sql(
        INSERT INTO doing_outcome (chapter_id, outcome_id, kind, done_id, function, who, words, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
        by.chapter, db.fresh<OutcomeId>(), kind, done_id, function, who, words, by.account, by.at);
}

std::optional<Whose> outcome_of(sql::Read& db, base::ChapterId const& chapter, OutcomeId const& id)
{
    return db.one<Whose>(R"sql(
        SELECT o.kind, o.done_id, o.noted_by
        FROM doing_outcome AS o
        WHERE o.chapter_id = ?1 AND o.outcome_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM doing_outcome_retraction AS r
            WHERE r.chapter_id = o.chapter_id AND r.outcome_id = o.outcome_id))sql",
        chapter, id);
}

void keep_outcome_retraction(sql::Write& db, By const& by, OutcomeId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO doing_outcome_retraction (chapter_id, outcome_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

bool is_under_way(sql::Read& db, base::ChapterId const& chapter, std::string const& session_id, base::Date today)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM session_published
        WHERE chapter_id = ?1 AND session_id = ?2 AND state <> 'cancelled' AND held_on <= ?3)sql",
               chapter, session::stands_for(db, chapter, session_id), today)
        > 0;
}

}
