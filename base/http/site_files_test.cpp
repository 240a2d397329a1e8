// Files in pieces, as any tus client sends them, with a clock of the test's own and phones of two chapters.
#include "base/base64.h"
#include "base/files/files.h"
#include "base/http/site_test_settings.h"
#include "base/sha256.h"
#include "tests/fresh_database.h"
#include "tests/in_tree.h"

#include <doctest/doctest.h>

#include <future>

namespace {

constexpr std::int64_t start = 1'795'500'000'000;
constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
std::int64_t now = start;

base::ChapterId const ours("019a0000-0000-7000-8000-000000000001");
base::ChapterId const theirs("019a0000-0000-7000-8000-000000000002");

sync_door::Bearer phone(std::string const& device, base::ChapterId const& chapter)
{
    return { sync_door::DeviceId(device), chapter, base::AccountId(device), std::nullopt, std::nullopt };
}

// By the device's key: two phones of one chapter, one of the next, and two that were revoked a week and 31 days ago.
std::optional<sync_door::Bearer> bearer_of(sql::Read&, std::string_view key_sha256, base::Now)
{
    auto const is = [&](std::string_view key) { return base::sha256_hex(key) == key_sha256; };
    if (is("lina"))
        return phone("019a0000-0000-7000-8000-0000000000d1", ours);
    if (is("sari"))
        return phone("019a0000-0000-7000-8000-0000000000d2", ours);
    if (is("kirana"))
        return phone("019a0000-0000-7000-8000-0000000000d3", theirs);
    if (!is("lost") && !is("long lost"))
        return std::nullopt;
    auto lost = phone("019a0000-0000-7000-8000-0000000000d4", ours);
    lost.revoked_at = base::Instant { start - (is("lost") ? 7 : 31) * day_ms };
    return lost;
}

std::string photo()
{
    return tests::in_tree("tests/vectors/photos/foto.jpg");
}

std::string header(http::Response const& response, std::string_view name)
{
    for (auto const& [is, value] : response.headers)
        if (is == name)
            return value;
    return {};
}

struct Door {
    Door()
        : pages(*database, { slice() }, settings())
    {
    }

    http::Response send(std::string method, std::string path, http::Headers more, std::string body = {})
    {
        http::Request request { std::move(method), std::move(path), "", { { "host", "kici.test" } }, std::move(body),
            "127.0.0.1" };
        request.headers.insert(request.headers.end(), more.begin(), more.end());
        std::promise<http::Response> answered;
        pages.answer(std::make_shared<http::Request>(std::move(request)),
            [&](http::Response response) { answered.set_value(std::move(response)); });
        return answered.get_future().get();
    }
    http::Response announce(std::string const& key, std::string const& sha256, std::size_t bytes)
    {
        return send("POST", "/sync/v1/files",
            { { "authorization", "Bearer " + key }, { "tus-resumable", "1.0.0" },
                { "upload-length", std::to_string(bytes) },
                { "upload-metadata", "sha256 " + base::base64_of(sha256) } });
    }
    http::Response head(std::string const& key, std::string const& where)
    {
        return send("HEAD", where, { { "authorization", "Bearer " + key }, { "tus-resumable", "1.0.0" } });
    }
    http::Response piece(
        std::string const& key, std::string const& where, std::size_t offset, std::string body, http::Headers more = {})
    {
        more.insert(more.end(),
            { { "authorization", "Bearer " + key }, { "tus-resumable", "1.0.0" },
                { "content-type", "application/offset+octet-stream" }, { "upload-offset", std::to_string(offset) } });
        return send("PATCH", where, std::move(more), std::move(body));
    }
    void bring(std::string const& key, std::string const& bytes)
    {
        auto const where = header(announce(key, base::sha256_hex(bytes), bytes.size()), "Location");
        CHECK(piece(key, where, 0, bytes).status == 204);
    }
    // Work of a note that was taken.
    template <class F>
    void note(std::string const& fact_id, F work)
    {
        database->write_now(ours.text(), [&](sql::Connection& connection) {
            sql::Write db(connection, fact_id);
            fact::hold_feed(db, ours);
            work(db);
            return true;
        });
    }
    std::int64_t count(std::string const& statement)
    {
        std::int64_t found = 0;
        database->read([&](sql::Read& db) { found = db.count(statement); });
        return found;
    }

    static base::Slice slice()
    {
        base::Slice made { "test", {} };
        made.bearer_of = &bearer_of;
        return made;
    }
    static http::SiteSettings settings()
    {
        now = start;
        return tests::settings_by(now);
    }
    tests::FreshDatabase database;
    http::Pages pages;
};

bool says(http::Response const& response, std::string_view code)
{
    return response.body.find("\"" + std::string(code) + "\"") != std::string::npos;
}

}

TEST_CASE("a client learns what the door of files speaks, and one of another version is told")
{
    Door door;
    auto const options = door.send("OPTIONS", "/sync/v1/files", {});
    CHECK(options.status == 204);
    CHECK(header(options, "Tus-Resumable") == "1.0.0");
    CHECK(header(options, "Tus-Version") == "1.0.0");
    CHECK(header(options, "Tus-Extension") == "creation,checksum,expiration");
    CHECK(header(options, "Tus-Checksum-Algorithm") == "sha1,sha256");
    CHECK(header(options, "Tus-Max-Size") == "409600");
    auto const other = door.send("POST", "/sync/v1/files", { { "tus-resumable", "0.2.2" } });
    CHECK(other.status == 412);
    CHECK(header(other, "Tus-Version") == "1.0.0");
    CHECK(door.send("HEAD", "/sync/v1/files/x", {}).status == 412);
    CHECK(door.send("DELETE", "/sync/v1/files/x", { { "tus-resumable", "1.0.0" } }).status == 405);
    CHECK(door.pages.takes("PATCH", "/sync/v1/files/x"));
    CHECK_FALSE(door.pages.takes("PATCH", "/sync/v1/filesystem"));
    CHECK(door.pages.body_limit("PATCH", "/sync/v1/files/x") == 409600);
}

TEST_CASE("a photo comes in pieces, and goes on where it was cut off")
{
    Door door;
    auto const bytes = photo();
    auto const sha256 = base::sha256_hex(bytes);
    auto const begun = door.announce("lina", sha256, bytes.size());
    REQUIRE(begun.status == 201);
    auto const where = header(begun, "Location");
    CHECK(where.starts_with("/sync/v1/files/"));
    CHECK(header(begun, "Upload-Offset") == "0");
    CHECK(header(begun, "Upload-Expires") == "Tue, 01 Dec 2026 06:00:00 GMT");
    auto const first = door.piece("lina", where, 0, bytes.substr(0, 500));
    CHECK(first.status == 204);
    CHECK(header(first, "Upload-Offset") == "500");

    // The answer was lost: the piece is not taken twice, and the phone asks how far it has come.
    auto const again = door.piece("lina", where, 0, bytes.substr(0, 500));
    CHECK(again.status == 409);
    CHECK(says(again, "files.wrong_offset"));
    CHECK(door.piece("lina", where, 501, bytes.substr(501)).status == 409);
    auto const head = door.head("lina", where);
    CHECK(head.status == 200);
    CHECK(header(head, "Upload-Offset") == "500");
    CHECK(header(head, "Upload-Length") == std::to_string(bytes.size()));
    CHECK(header(head, "Cache-Control") == "no-store");
    // She announces it again, for she has forgotten where it went: it is the same.
    auto const same = door.announce("lina", sha256, bytes.size());
    CHECK(header(same, "Location") == where);
    CHECK(header(same, "Upload-Offset") == "500");

    CHECK(door.piece("lina", where, 500, bytes.substr(500) + "more").status == 413);
    CHECK(header(door.piece("lina", where, 500, ""), "Upload-Offset") == "500");
    auto const last = door.piece("lina", where, 500, bytes.substr(500));
    CHECK(last.status == 204);
    CHECK(header(last, "Upload-Offset") == std::to_string(bytes.size()));
    CHECK(header(door.head("lina", where), "Upload-Offset") == std::to_string(bytes.size()));
    CHECK(door.count("SELECT COUNT(*) FROM upload_piece") == 0);
    door.database->read([&](sql::Read& db) {
        auto const stored = files::find(db, ours, sha256);
        REQUIRE(stored);
        CHECK(stored->media_type == "image/jpeg");
        CHECK(stored->width == 48);
        auto const kept = files::content_of(db, ours, sha256)->content;
        CHECK(kept == files::read_picture(bytes)->content);
        CHECK(kept.find("contoh") == std::string::npos);
    });
}

TEST_CASE("a proxy that lets only POST through stops nothing")
{
    Door door;
    auto const bytes = photo();
    auto const where = header(door.announce("lina", base::sha256_hex(bytes), bytes.size()), "Location");
    http::Headers const all { { "authorization", "Bearer lina" }, { "tus-resumable", "1.0.0" },
        { "content-type", "application/offset+octet-stream" }, { "upload-offset", "0" },
        { "x-http-method-override", "PATCH" } };
    CHECK(door.send("POST", where, all, bytes).status == 204);
}

TEST_CASE("what was changed on its way is not kept")
{
    Door door;
    auto const bytes = photo();
    auto const where = header(door.announce("lina", base::sha256_hex(bytes), bytes.size()), "Location");
    http::Headers const wrong { { "upload-checksum", "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=" } };
    auto const changed = door.piece("lina", where, 0, bytes, wrong);
    CHECK(changed.status == 460);
    CHECK(says(changed, "files.wrong_checksum"));
    CHECK(header(door.head("lina", where), "Upload-Offset") == "0");
    CHECK(door.piece("lina", where, 0, bytes, { { "upload-checksum", "md5 XrY7u+Ae7tCTyyK7j1rNww==" } }).status == 400);

    // Each piece as it was sent, but not the photo that was announced: all of it is forgotten.
    auto other = bytes;
    other[700] = static_cast<char>(other[700] ^ 1);
    auto const whole = door.piece("lina", where, 0, other);
    CHECK(whole.status == 460);
    CHECK(says(whole, "files.other_content"));
    CHECK(header(door.head("lina", where), "Upload-Offset") == "0");
    CHECK(door.count("SELECT COUNT(*) FROM stored_file") == 0);
    CHECK(door.piece("lina", where, 0, bytes).status == 204);
}

TEST_CASE("what is no photo, too large, or not told in full is refused early")
{
    Door door;
    std::string const text(2000, 'x');
    auto const where = header(door.announce("lina", base::sha256_hex(text), text.size()), "Location");
    auto const no_photo = door.piece("lina", where, 0, text.substr(0, 100));
    CHECK(no_photo.status == 415);
    CHECK(says(no_photo, "files.no_kind"));
    auto const cut = photo().substr(0, 900); // begins as a photo
    auto const half = header(door.announce("lina", base::sha256_hex(cut), cut.size()), "Location");
    CHECK(door.piece("lina", half, 0, cut).status == 415);
    CHECK(door.announce("lina", base::sha256_hex("large"), 409'601).status == 413);
    CHECK(door.announce("lina", base::sha256_hex("none"), 0).status == 415);
    CHECK(door.announce("lina", "no hash", 10).status == 400);
    http::Headers const known { { "authorization", "Bearer lina" }, { "tus-resumable", "1.0.0" } };
    CHECK(door.send("POST", "/sync/v1/files", known).status == 400);
    CHECK(door.send("PATCH", where, known, "x").status == 415);
    auto without_offset = known;
    without_offset.emplace_back("content-type", "application/offset+octet-stream");
    CHECK(door.send("PATCH", where, without_offset, "x").status == 400);
    CHECK(door.piece("lina", "/sync/v1/files/none", 0, "x").status == 404);
    CHECK(door.head("lina", "/sync/v1/files/019a0000-0000-7000-8000-0000000000ff").status == 404);
}

TEST_CASE("two phones with the same photo each end well, and neither goes on with the other's")
{
    Door door;
    auto const bytes = photo();
    auto const sha256 = base::sha256_hex(bytes);
    auto const hers = header(door.announce("lina", sha256, bytes.size()), "Location");
    auto const other = header(door.announce("sari", sha256, bytes.size()), "Location");
    CHECK(hers != other);
    CHECK(door.piece("lina", hers, 0, bytes.substr(0, 600)).status == 204);
    CHECK(door.head("sari", hers).status == 404);
    CHECK(door.piece("sari", hers, 600, bytes.substr(600)).status == 404);
    CHECK(door.piece("sari", other, 0, bytes).status == 204);
    // It is known now: the first is told that nothing is left to send.
    CHECK(header(door.head("lina", hers), "Upload-Offset") == std::to_string(bytes.size()));
    CHECK(header(door.announce("lina", sha256, bytes.size()), "Upload-Offset") == std::to_string(bytes.size()));
    CHECK(door.count("SELECT COUNT(*) FROM stored_file") == 1);
}

TEST_CASE("a chapter next door neither goes on with a photo nor hears that it is known")
{
    Door door;
    auto const bytes = photo();
    auto const sha256 = base::sha256_hex(bytes);
    auto const where = header(door.announce("lina", sha256, bytes.size()), "Location");
    CHECK(door.head("kirana", where).status == 404);
    CHECK(door.piece("kirana", where, 0, bytes).status == 404);
    CHECK(door.piece("lina", where, 0, bytes).status == 204);
    CHECK(header(door.announce("kirana", sha256, bytes.size()), "Upload-Offset") == "0");
    door.database->read([&](sql::Read& db) { CHECK_FALSE(files::find(db, theirs, sha256)); });
}

TEST_CASE("a stranger brings nothing, and a phone that was revoked only for 30 days")
{
    Door door;
    auto const bytes = photo();
    auto const sha256 = base::sha256_hex(bytes);
    CHECK(door.announce("guessed", sha256, bytes.size()).status == 401);
    CHECK(
        door.send("POST", "/sync/v1/files", { { "tus-resumable", "1.0.0" }, { "upload-length", "9" } }).status == 400);
    CHECK(door.announce("lost", sha256, bytes.size()).status == 201);
    auto const late = door.announce("long lost", sha256, bytes.size());
    CHECK(late.status == 401);
    CHECK(says(late, "sync.not_known"));
}

TEST_CASE("what is not whole after a week is forgotten, and begins anew")
{
    Door door;
    auto const bytes = photo();
    auto const sha256 = base::sha256_hex(bytes);
    auto const where = header(door.announce("lina", sha256, bytes.size()), "Location");
    CHECK(door.piece("lina", where, 0, bytes.substr(0, 500)).status == 204);
    now += 6 * day_ms;
    CHECK_FALSE(door.pages.do_chores());
    CHECK(door.head("lina", where).status == 200);
    now += 2 * day_ms;
    CHECK(door.head("lina", where).status == 404);
    CHECK(door.piece("lina", where, 500, bytes.substr(500)).status == 404);
    auto const anew = door.announce("lina", sha256, bytes.size()); // before the chore came
    CHECK(header(anew, "Upload-Offset") == "0");
    now += 8 * day_ms;
    CHECK(door.pages.do_chores());
    CHECK_FALSE(door.pages.do_chores());
    CHECK(door.count("SELECT COUNT(*) FROM upload") == 0);
    CHECK(door.count("SELECT COUNT(*) FROM upload_piece") == 0);
}

TEST_CASE("a phone does not fill the server with beginnings")
{
    Door door;
    for (int n = 0; n < 50; ++n)
        CHECK(door.announce("lina", base::sha256_hex(std::to_string(n)), 100).status == 201);
    CHECK(door.announce("lina", base::sha256_hex("one more"), 100).status == 429);
    CHECK(door.announce("lina", base::sha256_hex("7"), 100).status == 201); // it had begun
    CHECK(door.announce("sari", base::sha256_hex("one more"), 100).status == 201);
}

TEST_CASE("a photo of which no note speaks is kept for 60 days")
{
    Door door;
    auto const bytes = photo();
    auto const sha256 = base::sha256_hex(bytes);
    door.bring("lina", bytes);
    now += 59 * day_ms;
    while (door.pages.do_chores()) { }
    CHECK(door.count("SELECT COUNT(*) FROM stored_file") == 1);
    now += 2 * day_ms;
    CHECK(door.pages.do_chores());
    CHECK_FALSE(door.pages.do_chores());
    CHECK(door.count("SELECT COUNT(*) FROM stored_file") == 0);
    door.bring("lina", bytes);
    door.note("019a0000-0000-7000-8000-0000000000f1", [&](sql::Write& db) { files::mention(db, ours, sha256); });
    now += 61 * day_ms;
    while (door.pages.do_chores()) { }
    CHECK(door.count("SELECT COUNT(*) FROM stored_file") == 1);
}

TEST_CASE("a photo that its last note let go is erased, and not taken when it comes later")
{
    Door door;
    auto const bytes = photo();
    auto const sha256 = base::sha256_hex(bytes);
    std::string const first = "019a0000-0000-7000-8000-0000000000f1";
    std::string const second = "019a0000-0000-7000-8000-0000000000f2";
    auto const let_go = [&](std::string const& noted) {
        door.note("019a0000-0000-7000-8000-0000000000f9",
            [&](sql::Write& db) { files::let_go(db, ours, sha256, noted, { { now } }); });
    };
    for (auto const& noted : { first, second })
        door.note(noted, [&](sql::Write& db) { files::mention(db, ours, sha256); });
    door.bring("lina", bytes);
    let_go(first);
    CHECK(door.count("SELECT COUNT(*) FROM stored_file") == 1);
    let_go(second);
    CHECK(door.count("SELECT COUNT(*) FROM stored_file") == 0);
    // Another phone still has it: it is told that nothing is left to send, and nothing is kept.
    auto const late = door.announce("sari", sha256, bytes.size());
    CHECK(header(late, "Upload-Offset") == std::to_string(bytes.size()));
    CHECK(door.piece("sari", header(late, "Location"), 0, bytes).status == 409);
    CHECK(door.count("SELECT COUNT(*) FROM stored_file") == 0);
    door.note("019a0000-0000-7000-8000-0000000000f3", [&](sql::Write& db) { files::mention(db, ours, sha256); });
    door.bring("sari", bytes);
    CHECK(door.count("SELECT COUNT(*) FROM stored_file") == 1);
}
