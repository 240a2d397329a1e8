#include "base/files/files.h"
#include "base/sha256.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

base::ChapterId const ours(base::uuid_of("chapter"));
sync_door::DeviceId const lina(base::uuid_of("phone"));
std::string const note = base::uuid_of("note");
base::Now const today { { 1000 } };

struct Files {
    tests::FreshDatabase database;

    void write(std::function<void(sql::Write&)> const& work, std::string const& fact = note)
    {
        database->write_now(ours.text(), [&](sql::Connection& connection) {
            sql::Write db(connection, fact);
            work(db);
            return true;
        });
    }
    // All of it, or its first part alone.
    base::Code const* bring(std::string const& bytes, std::size_t part = std::string::npos)
    {
        base::Code const* wrong = nullptr;
        write([&](sql::Write& db) {
            files::Announced const announced { lina, base::sha256_hex(bytes), static_cast<std::int64_t>(bytes.size()) };
            auto const begun = files::begin(db, ours, announced, today);
            wrong = begun ? nullptr : begun.problem().code;
            if (begun)
                CHECK(files::append(db, ours, begun.value(), 0, bytes.substr(0, part), today));
        });
        return wrong;
    }
    std::int64_t count(std::string const& table)
    {
        std::int64_t n = 0;
        database->read([&](sql::Read& db) { n = db.count("SELECT COUNT(*) FROM " + table); });
        return n;
    }
};

std::string voice(int n)
{
    return "OggS a voice, " + std::to_string(n);
}

}

TEST_CASE("a file of which a note came to speak is not erased as one that nobody claims")
{
    Files all;
    all.bring(voice(1));
    files::Unclaimed const found { ours, base::sha256_hex(voice(1)) };
    CHECK(all.count("file_unclaimed") == 1);
    all.write([&](sql::Write& db) { files::mention(db, ours, found.sha256); });
    all.write([&](sql::Write& db) { files::erase(db, found); });
    CHECK(all.count("stored_file") == 1);
}

TEST_CASE("of what its last note let go no piece stays")
{
    Files all;
    auto const sha256 = base::sha256_hex(voice(1));
    all.write([&](sql::Write& db) { files::mention(db, ours, sha256); });
    all.bring(voice(1), 8);
    CHECK(all.count("upload_piece") == 1);
    all.write([&](sql::Write& db) { files::let_go(db, ours, sha256, note, today); }, base::uuid_of("another"));
    CHECK(all.count("upload_piece") == 0);
}

TEST_CASE("a phone does not fill the server with files of which no note speaks")
{
    Files all;
    for (int n = 0; n < 200; ++n)
        REQUIRE(all.bring(voice(n)) == nullptr);
    CHECK(all.bring(voice(200)) == &files::too_many);
    all.write([&](sql::Write& db) { files::mention(db, ours, base::sha256_hex(voice(7))); });
    CHECK(all.bring(voice(200)) == nullptr);
}
