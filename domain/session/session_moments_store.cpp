#include "base/http/route.h"
#include "domain/session/session_moments.h"

namespace session {

namespace {

// Whoever noted it and when, by the clock of where it was noted; one or all. A hub has no facts of others: it was given
// that time.
std::vector<Moment> moments(
    sql::Read& db, base::ChapterId const& chapter, SessionId const& id, std::optional<MomentId> const& only)
{
    return db.all<Moment>(R"sql(
        SELECT m.moment_id, m.text,
            COALESCE((SELECT MAX(o.name) FROM officer_published AS o
                      WHERE o.chapter_id = m.chapter_id
                        AND (o.account_id = m.noted_by OR o.officer_id = m.noted_by)), ''),
            COALESCE(f.noted_at, m.noted_at)
        FROM moment_current AS m
        LEFT JOIN fact AS f ON f.chapter_id = m.chapter_id AND f.fact_id = m.fact_id
        WHERE m.chapter_id = ?1 AND m.session_id = ?2
            AND (CAST(?3 AS TEXT) IS NULL OR m.moment_id = CAST(?3 AS TEXT))
        ORDER BY COALESCE(f.noted_at, m.noted_at), m.moment_id)sql",
        chapter, id, only);
}

// Two notes may hold the same photo: it stays for the other.
void let_go(sql::Write& db, By const& by, SessionId const& id, MomentId const& moment, std::string const& sha256)
{
    auto const noted = db.one<std::string>(R"sql(
        SELECT fact_id
        FROM moment
        WHERE chapter_id = ?1 AND session_id = ?2 AND moment_id = ?3)sql",
        by.chapter, id, moment);
    INVARIANT(noted, "a photo stands in a note");
    files::let_go(db, by.chapter, sha256, *noted, { by.at });
}

}

std::vector<Moment> moments_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return moments(db, chapter, id, std::nullopt);
}

std::optional<Moment> find_moment(
    sql::Read& db, base::ChapterId const& chapter, SessionId const& id, MomentId const& moment)
{
    auto found = moments(db, chapter, id, moment);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<MomentPhoto> photos_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    return db.all<MomentPhoto>(R"sql(
        SELECT p.moment_id, p.sha256, f.width, f.height
        FROM moment_photo_current AS p
        LEFT JOIN stored_file AS f ON f.chapter_id = p.chapter_id AND f.sha256 = p.sha256 AND f.width > 0
        WHERE p.chapter_id = ?1 AND p.session_id = ?2
        ORDER BY p.moment_id, p.place)sql",
        chapter, id);
}

MomentId keep_moment(
    sql::Write& db, By const& by, SessionId const& id, std::string const& text, files::Photos const& photos)
{
    auto const moment = db.fresh<MomentId>();
    db.run(R"sql(
        INSERT INTO moment (chapter_id, session_id, moment_id, fact_id, text, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, moment, db.fact_id(), text, by.account, by.at);
    int place = 0;
    for (auto const& photo : photos.all)
        db.run(R"sql(
            INSERT INTO moment_photo (chapter_id, session_id, moment_id, sha256, place)
            VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (chapter_id, session_id, moment_id, sha256) DO NOTHING)sql",
            by.chapter, id, moment, photo.sha256, place++);
    return moment;
}

void take_off_photo(sql::Write& db, By const& by, SessionId const& id, MomentId const& moment,
    std::string const& sha256, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO moment_photo_taken_off (chapter_id, session_id, moment_id, sha256, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, moment, sha256, because, by.account, by.at);
    let_go(db, by, id, moment, sha256);
}

void take_off_moment(
    sql::Write& db, By const& by, SessionId const& id, MomentId const& moment, std::string const& because)
{
    auto const photos = photos_of(db, by.chapter, id);
    db.run(R"sql(
        INSERT INTO moment_taken_off (chapter_id, session_id, moment_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, moment, because, by.account, by.at);
    for (auto const& photo : photos)
        if (photo.moment_id == moment)
            let_go(db, by, id, moment, photo.sha256);
}

std::optional<OldPhoto> next_old_photo(sql::Read& db, base::Now now)
{
    return db.one<OldPhoto>(R"sql(
        SELECT p.chapter_id, p.session_id, p.moment_id, p.sha256
        FROM stored_file AS f
        JOIN moment_photo_current AS p ON p.chapter_id = f.chapter_id AND p.sha256 = f.sha256
        WHERE f.received_at < ?1
        ORDER BY f.received_at, p.chapter_id, p.session_id, p.moment_id, p.sha256
        LIMIT 1)sql",
        now.at.ms - photo_kept_ms);
}

}
