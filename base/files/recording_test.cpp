#include "base/files/files.h"
#include "base/files/recording.h"
#include "base/sha256.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

base::ChapterId const ours(base::uuid_of("chapter"));
sync_door::DeviceId const lina(base::uuid_of("phone"));

// In two pieces; answers what was wrong with it.
base::Code const* brought(sql::Database& database, std::string const& bytes)
{
    base::Code const* wrong = nullptr;
    database.write_now(ours.text(), [&](sql::Connection& connection) {
        sql::Write db(connection, base::uuid_of("fact"));
        base::Now const now { { 1 } };
        auto const sha256 = base::sha256_hex(bytes);
        auto const announced = files::begin(db, ours, { lina, sha256, static_cast<std::int64_t>(bytes.size()) }, now);
        auto const first = files::append(db, ours, announced.value(), 0, bytes.substr(0, 100), now);
        wrong = first ? nullptr : first.problem().code;
        if (wrong)
            return true;
        auto const going = files::find_upload(db, ours, announced.value().id, now);
        auto const second = files::append(db, ours, *going, 100, bytes.substr(100), now);
        wrong = second ? second.value().wrong : second.problem().code;
        return true;
    });
    return wrong;
}

}

TEST_CASE("a recorded voice comes as a photo does, and is kept as it was recorded")
{
    tests::FreshDatabase database;
    std::vector<std::pair<std::string, char const*>> const voices {
        { std::string("OggS\0\2", 6), "audio/ogg" },
        { "\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm", "audio/webm" },
        { std::string("\0\0\0\x1C"
                      "ftypM4A ",
              12),
            "audio/mp4" },
    };
    for (auto const& [start, type] : voices) {
        auto const voice = start + std::string(500, '\x7f');
        CHECK(brought(*database, voice) == nullptr);
        database->read([&](sql::Read& db) {
            auto const kept = files::find(db, ours, base::sha256_hex(voice));
            REQUIRE(kept);
            CHECK(kept->media_type == type);
            CHECK(kept->width == 0);
            CHECK(files::content_of(db, ours, base::sha256_hex(voice))->content == voice);
        });
    }
    auto const film = "\x1A\x45\xDF\xA3\x9F\x42\x82\x88matroska" + std::string(500, 'x');
    CHECK(brought(*database, film) == &files::no_kind);
    CHECK(brought(*database, "I am no voice" + std::string(500, 'x')) == &files::no_kind);
}

TEST_CASE("its first bytes say whether it may become a recording")
{
    CHECK(files::may_be_recording(""));
    CHECK(files::may_be_recording("Og"));
    CHECK(files::may_be_recording("OggS and more"));
    CHECK(files::may_be_recording(std::string("\0\0\0\x1C"
                                              "fty",
        7)));
    CHECK_FALSE(files::may_be_recording("<html>"));
    CHECK_FALSE(files::may_be_recording("PK\x03\x04 and more"));
}
