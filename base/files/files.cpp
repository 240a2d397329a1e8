#include "base/files/files.h"

#include "base/files/recording.h"
#include "base/sha256.h"
#include "base/sha256_shape.h"

#include <algorithm>

namespace files {

namespace {

constexpr std::int64_t most_under_way = 50;
constexpr std::int64_t most_unclaimed = 200;

// Only whose it is and of what; of its pieces so many are here. One that every note has let go is asked for no more.
std::optional<Upload> upload_with(sql::Read& db, base::ChapterId const& chapter, UploadId const& id)
{
    return db.one<Upload>(R"sql(
        SELECT u.upload_id, u.device_id, u.sha256, u.bytes, u.began_at,
            CASE WHEN EXISTS (SELECT 1 FROM stored_file AS f
                              WHERE f.chapter_id = u.chapter_id AND f.sha256 = u.sha256)
                    OR (EXISTS (SELECT 1 FROM file_mention_ended AS e
                                WHERE e.chapter_id = u.chapter_id AND e.sha256 = u.sha256)
                        AND NOT EXISTS (SELECT 1 FROM file_mention_published AS s
                                        WHERE s.chapter_id = u.chapter_id AND s.sha256 = u.sha256))
                THEN u.bytes
                ELSE COALESCE((SELECT MAX(p.starts_at + length(p.content)) FROM upload_piece AS p
                               WHERE p.chapter_id = u.chapter_id AND p.upload_id = u.upload_id), 0) END
        FROM upload AS u
        WHERE u.chapter_id = ?1 AND u.upload_id = ?2)sql",
        chapter, id);
}

bool is_old(Upload const& upload, base::Now now)
{
    return upload.began_at.ms < now.at.ms - kept_unfinished_ms;
}

std::int64_t under_way(sql::Read& db, base::ChapterId const& chapter, sync_door::DeviceId const& device)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM upload AS u
        WHERE u.chapter_id = ?1 AND u.device_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM stored_file AS f
            WHERE f.chapter_id = u.chapter_id AND f.sha256 = u.sha256))sql",
        chapter, device);
}

// Of those that it brought this week no note speaks: it has no need to bring ever more.
std::int64_t unclaimed_of(sql::Read& db, base::ChapterId const& chapter, sync_door::DeviceId const& device)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM upload AS u
        JOIN file_unclaimed AS f ON f.chapter_id = u.chapter_id AND f.sha256 = u.sha256
        WHERE u.chapter_id = ?1 AND u.device_id = ?2)sql",
        chapter, device);
}

void forget_pieces(sql::Write& db, base::ChapterId const& chapter, UploadId const& id)
{
    db.run("DELETE FROM upload_piece WHERE chapter_id = ?1 AND upload_id = ?2", chapter, id);
}

std::string joined(sql::Read& db, base::ChapterId const& chapter, UploadId const& id)
{
    std::string whole;
    db.each("SELECT content FROM upload_piece WHERE chapter_id = ?1 AND upload_id = ?2 ORDER BY starts_at",
        { chapter.text(), id.text() }, [&](sql::Row const& row) { whole += row.bytes(0); });
    return whole;
}

bool is_spoken_of(sql::Read& db, base::ChapterId const& chapter, std::string const& sha256)
{
    return db.count(
               "SELECT COUNT(*) FROM file_mention_published WHERE chapter_id = ?1 AND sha256 = ?2", chapter, sha256)
        > 0;
}

void keep(
    sql::Write& db, base::ChapterId const& chapter, std::string const& sha256, Picture const& picture, base::Instant at)
{
    db.run(R"sql(
        INSERT INTO stored_file (chapter_id, sha256, media_type, width, height, bytes, content, received_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (chapter_id, sha256) DO NOTHING)sql",
        chapter, sha256, picture.media_type, picture.width, picture.height,
        static_cast<std::int64_t>(picture.content.size()), sql::Bytes { picture.content }, at);
    if (!is_spoken_of(db, chapter, sha256))
        db.run(R"sql(
            INSERT INTO file_unclaimed (chapter_id, sha256, received_at)
            VALUES (?1, ?2, ?3)
            ON CONFLICT (chapter_id, sha256) DO NOTHING)sql",
            chapter, sha256, at);
}

// A voice is kept as it was recorded.
std::optional<Picture> kept_of(std::string const& whole)
{
    auto const type = recording_type(whole);
    return type.empty() ? read_picture(whole) : Picture { std::string(type), 0, 0, whole };
}

// All pieces are here: they become a file, or are forgotten because they cannot.
base::Code const* finish(sql::Write& db, base::ChapterId const& chapter, Upload const& upload, base::Now now)
{
    auto const whole = joined(db, chapter, upload.id);
    forget_pieces(db, chapter, upload.id);
    if (base::sha256_hex(whole) != upload.sha256)
        return &other_content;
    auto const kept = kept_of(whole);
    if (!kept)
        return &no_kind;
    keep(db, chapter, upload.sha256, *kept, now.at);
    return nullptr;
}

}

std::optional<Stored> find(sql::Read& db, base::ChapterId const& chapter, std::string const& sha256)
{
    return db.one<Stored>(R"sql(
        SELECT media_type, width, height, bytes
        FROM stored_file
        WHERE chapter_id = ?1 AND sha256 = ?2)sql",
        chapter, sha256);
}

std::optional<sql::Bytes> content_of(sql::Read& db, base::ChapterId const& chapter, std::string const& sha256)
{
    return db.one<sql::Bytes>("SELECT content FROM stored_file WHERE chapter_id = ?1 AND sha256 = ?2", chapter, sha256);
}

void mention(sql::Write& db, base::ChapterId const& chapter, std::string const& sha256)
{
    db.run(R"sql(
        INSERT INTO file_mention (chapter_id, sha256, fact_id)
        VALUES (?1, ?2, ?3)
        ON CONFLICT (chapter_id, sha256, fact_id) DO NOTHING)sql",
        chapter, sha256, db.fact_id());
    db.run("DELETE FROM file_unclaimed WHERE chapter_id = ?1 AND sha256 = ?2", chapter, sha256);
}

void let_go(sql::Write& db, base::ChapterId const& chapter, std::string const& sha256, std::string const& fact_id,
    base::Now now)
{
    db.run(R"sql(
        INSERT INTO file_mention_ended (chapter_id, sha256, fact_id, ended_at)
        SELECT m.chapter_id, m.sha256, m.fact_id, CAST(?4 AS BIGINT)
        FROM file_mention AS m
        WHERE m.chapter_id = ?1 AND m.sha256 = ?2 AND m.fact_id = ?3
        ON CONFLICT (chapter_id, sha256, fact_id) DO NOTHING)sql",
        chapter, sha256, fact_id, now.at);
    if (is_spoken_of(db, chapter, sha256))
        return;
    db.run("DELETE FROM stored_file WHERE chapter_id = ?1 AND sha256 = ?2", chapter, sha256);
    db.run(R"sql(
        DELETE FROM upload_piece
        WHERE chapter_id = ?1 AND upload_id IN (
            SELECT u.upload_id
            FROM upload AS u
            WHERE u.chapter_id = ?1 AND u.sha256 = ?2))sql",
        chapter, sha256);
}

std::optional<Unclaimed> next_unclaimed(sql::Read& db, base::Now now)
{
    return db.one<Unclaimed>(
        "SELECT chapter_id, sha256 FROM file_unclaimed WHERE received_at < ?1 ORDER BY received_at LIMIT 1",
        now.at.ms - kept_unclaimed_ms);
}

// A note may have come to speak of it since it was looked for: then it stays.
void erase(sql::Write& db, Unclaimed const& file)
{
    db.run(R"sql(
        DELETE FROM stored_file
        WHERE chapter_id = ?1 AND sha256 = ?2 AND EXISTS (
            SELECT 1
            FROM file_unclaimed AS u
            WHERE u.chapter_id = ?1 AND u.sha256 = ?2))sql",
        file.chapter_id, file.sha256);
    db.run("DELETE FROM file_unclaimed WHERE chapter_id = ?1 AND sha256 = ?2", file.chapter_id, file.sha256);
}

// A browser sends a field of files that was left empty as one without a name.
void take_field(form::Typed const& typed, std::string_view name, Photos& out, form::Bad& bad)
{
    for (auto const* const upload : typed.uploads(name)) {
        if (upload->content.empty())
            continue;
        if (static_cast<std::int64_t>(upload->content.size()) > most_bytes) {
            bad.push_back({ std::string(name), &too_large });
            return;
        }
        out.all.push_back({ base::sha256_hex(upload->content), upload->content });
    }
    for (auto const text : typed.all(name)) {
        if (!base::is_sha256_hex(text)) {
            bad.push_back({ std::string(name), &not_a_hash });
            return;
        }
        out.all.push_back({ std::string(text), "" });
    }
}

void put(json::Text& out, Photos const& photos)
{
    out.open_array();
    for (auto const& photo : photos.all)
        out.text(photo.sha256);
    out.close_array();
}

shape::Shape shape_of(shape::Type<Photos>)
{
    return { shape::Is::List, {}, {}, {}, { { shape::Is::Text } } };
}

base::Result<> take_in(
    sql::Write& db, base::ChapterId const& chapter, std::string_view field, Photos const& photos, base::Now now)
{
    for (auto const& photo : photos.all) {
        mention(db, chapter, photo.sha256);
        if (photo.content.empty())
            continue;
        auto const picture = read_picture(photo.content);
        if (!picture)
            return base::Problem(base::Kind::Malformed, form::look_again, {}, { { std::string(field), &no_picture } });
        keep(db, chapter, photo.sha256, *picture, now.at);
    }
    return base::Nothing {};
}

base::Result<Upload> begin(sql::Write& db, base::ChapterId const& chapter, Announced const& announced, base::Now now)
{
    if (announced.bytes < 1)
        return base::Problem(base::Kind::Refused, no_kind);
    if (announced.bytes > most_bytes)
        return base::Problem(base::Kind::TooLarge, too_large);
    UploadId const id(base::uuid_of("upload/" + announced.device_id.text() + "/" + announced.sha256));
    if (auto const before = upload_with(db, chapter, id)) {
        if (before->bytes == announced.bytes && !is_old(*before, now))
            return *before;
        forget(db, chapter, id);
    }
    bool const is_enough = under_way(db, chapter, announced.device_id) >= most_under_way
        || unclaimed_of(db, chapter, announced.device_id) >= most_unclaimed;
    if (is_enough && !find(db, chapter, announced.sha256))
        return base::Problem(base::Kind::TooOften, too_many);
    db.run(R"sql(
        INSERT INTO upload (chapter_id, upload_id, device_id, sha256, bytes, began_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        chapter, id, announced.device_id, announced.sha256, announced.bytes, now.at);
    auto made = upload_with(db, chapter, id);
    INVARIANT(made, "an upload that was begun is there");
    return std::move(*made);
}

std::optional<Upload> find_upload(sql::Read& db, base::ChapterId const& chapter, UploadId const& id, base::Now now)
{
    auto found = upload_with(db, chapter, id);
    return found && is_old(*found, now) ? std::nullopt : found;
}

base::Result<Appended> append(sql::Write& db, base::ChapterId const& chapter, Upload const& upload, std::int64_t offset,
    std::string_view piece, base::Now now)
{
    auto const length = static_cast<std::int64_t>(piece.size());
    if (offset != upload.offset)
        return base::Problem(base::Kind::Conflict, wrong_offset);
    if (length > upload.bytes - offset)
        return base::Problem(base::Kind::TooLarge, too_large);
    auto const start = piece.substr(0, 16);
    if (offset == 0 && length > 0 && !may_be_picture(start) && !may_be_recording(start))
        return base::Problem(base::Kind::Refused, no_kind);
    if (length == 0)
        return Appended { offset };
    db.run("INSERT INTO upload_piece (chapter_id, upload_id, starts_at, content) VALUES (?1, ?2, ?3, ?4)", chapter,
        upload.id, offset, sql::Bytes { std::string(piece) });
    if (offset + length < upload.bytes)
        return Appended { offset + length };
    if (auto const* const wrong = finish(db, chapter, upload, now))
        return Appended { 0, wrong };
    return Appended { upload.bytes };
}

std::optional<Old> next_old(sql::Read& db, base::Now now)
{
    return db.one<Old>("SELECT chapter_id, upload_id FROM upload WHERE began_at < ?1 ORDER BY began_at LIMIT 1",
        now.at.ms - kept_unfinished_ms);
}

void forget(sql::Write& db, base::ChapterId const& chapter, UploadId const& id)
{
    forget_pieces(db, chapter, id);
    db.run("DELETE FROM upload WHERE chapter_id = ?1 AND upload_id = ?2", chapter, id);
}

}
