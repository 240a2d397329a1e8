#include "app/commands.h"
#include "app/slices.h"
#include "domain/chapter/chapter.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace {

namespace files = std::filesystem;

app::Arguments with(std::vector<std::string> const& words)
{
    return app::Arguments::read(words, { "database", "chapter", "to", "from" }).value();
}

std::string content(files::path const& path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

void found_one(sql::Database& database)
{
    REQUIRE(chapter::found(database, { "=KICI \"Contoh\"", "kici-contoh", "Ketua Contoh", "64.72", base::Zone::Wita },
        { base::clock_now() }));
}

// What nobody needs who takes her chapter elsewhere.
bool is_only_ours(std::string const& column)
{
    static std::set<std::string> const columns {
        "invitation.token_sha256", "device_invitation.token_sha256", // opens an account, a phone
        "partner_link.token_sha256", // opens a partner's page on this server
        "device.key_sha256", "device_recovered.key_sha256", // by which this server knows a phone
        "device_recovery.selector", // a part of a code that has ended
        "consent_proof.content", // her voice or her paper leaves with her alone; that it is there is told
        "member_card.code", "member_card.code_hash", // what her card says to this server's phones
        "member.search_key", "member.name_key", "member.revision", // made from member_detail
        "roster_row.full_name", "roster_row.nickname", "roster_row.phone", "roster_row.phone_owner",
        "roster_row.village_code", "roster_row.rt", "roster_row.landmark", "roster_row.birth_year",
        "roster_row.business", "roster_row.joined_on", "roster_row.content_key", "roster_row.remark_en",
        "roster_likely.reason_en", // made from roster_row.cells
    };
    static std::set<std::string> const tables {
        "fact", "fact_superseded", // the command's own tables, tested below
        "file_mention", "file_mention_ended", "file_unclaimed", "stored_file", // its own, too
        "feed", "feed_head", "feed_entry", // the order in which this machine took the facts
        "hub_outbox", "hub_heard", "hub_part", "hub_document", // the computer's in the car
        "member_word", // for searching
        "officer_account", // made from invitation_accepted
        "upload", "upload_piece", // photos on their way
    };
    return columns.contains(column) || tables.contains(column.substr(0, column.find('.')));
}

}

TEST_CASE("an export holds every column of every table of a chapter")
{
    tests::FreshDatabase database;
    std::set<std::string> exported;
    for (auto const& slice : app::all_slices())
        for (auto const& table : slice.exports)
            for (auto const& column : table.names())
                exported.insert(std::string(table.name) + "." + column);
    std::string missing;
    database->read([&](sql::Read& db) {
        auto const columns = db.is_postgres() ? R"sql(
            SELECT theirs.table_name, theirs.column_name
            FROM information_schema.columns AS theirs
            JOIN information_schema.tables AS kept
                ON kept.table_schema = theirs.table_schema AND kept.table_name = theirs.table_name
            WHERE theirs.table_schema = 'public' AND kept.table_type = 'BASE TABLE')sql"
                                              : R"sql(
            SELECT kept.name, theirs.name
            FROM sqlite_schema AS kept
            JOIN pragma_table_info(kept.name) AS theirs
            WHERE kept.type = 'table')sql";
        std::vector<std::string> all;
        std::set<std::string> of_chapters;
        db.each(columns, {}, [&](sql::Row const& row) {
            all.push_back(std::string(row.text(0)) + "." + std::string(row.text(1)));
            if (row.text(1) == "chapter_id")
                of_chapters.insert(std::string(row.text(0)));
        });
        for (auto const& column : all) {
            auto const table = column.substr(0, column.find('.'));
            if (of_chapters.contains(table) && !column.ends_with(".chapter_id") && !exported.contains(column)
                && !is_only_ours(column))
                missing += column + "\n";
        }
    });
    CHECK(missing == "");
}

TEST_CASE("an export guards its cells and writes over nothing")
{
    tests::FreshDatabase database;
    found_one(*database);
    auto const folder = files::path(database.where().folder()) / "salinan";
    auto const words
        = with({ "--database", database.where().place(), "--chapter", "kici-contoh", "--to", folder.string() });
    CHECK(app::export_chapter(words) == 0);
    auto const chapters = content(folder / "chapter.csv");
    CHECK(chapters.find("\"'=KICI \"\"Contoh\"\"\"") != std::string::npos);
    CHECK(content(folder / "officer.json").find("\"Ketua Contoh\"") != std::string::npos);
    CHECK(content(folder / "fact.csv").find("\"chapter.found\"") != std::string::npos);
    CHECK(content(folder / "fact_superseded.csv").find("fact_id") != std::string::npos);
    CHECK(app::export_chapter(words) == 2);
    CHECK(content(folder / "chapter.csv") == chapters);
    CHECK(app::export_chapter(with({ "--database", database.where().place(), "--chapter", "tidak-ada", "--to",
              database.where().folder() + "/lain" }))
        == 2);
    CHECK(!files::exists(database.where().folder() + "/lain"));
    CHECK(!files::exists(folder / "photos"));
}

TEST_CASE("an export holds a chapter's photos as files")
{
    tests::FreshDatabase database;
    found_one(*database);
    std::string const hash(64, 'a');
    std::string const bytes("\xff\xd8\0\n\r\n", 6);
    database->write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        auto const ours = chapter::by_slug(db, "kici-contoh")->chapter_id.text();
        for (auto const& [chapter, sha256] :
            { std::pair { ours, hash }, { std::string("next"), std::string(64, 'b') } })
            db.run(R"sql(
                INSERT INTO stored_file (chapter_id, sha256, media_type, width, height, bytes, content, received_at)
                VALUES (?1, ?2, 'image/jpeg', 1, 1, 6, ?3, 0))sql",
                chapter, sha256, sql::Bytes { bytes });
        return true;
    });
    auto const folder = files::path(database.where().folder()) / "salinan";
    CHECK(app::export_chapter(
              with({ "--database", database.where().place(), "--chapter", "kici-contoh", "--to", folder.string() }))
        == 0);
    CHECK(content(folder / "photos" / (hash + ".jpeg")) == bytes);
    CHECK(content(folder / "stored_file.csv").find(hash) != std::string::npos);
    CHECK(content(folder / "file_mention.csv").find("sha256,fact_id") != std::string::npos);
    CHECK(content(folder / "file_mention_ended.csv").find("ended_at") != std::string::npos);
    CHECK(content(folder / "file_unclaimed.csv").find("received_at") != std::string::npos);
    CHECK(std::distance(files::directory_iterator(folder / "photos"), {}) == 1);
}

TEST_CASE("a backup of an open database is restored whole, and a damaged one is refused")
{
    tests::FreshDatabase database;
    found_one(*database);
    auto const folder = database.where().folder();
    auto const back_up = with({ "--database", database.where().place(), "--to", folder + "/cadangan" });
    if (database->backend() == "postgres") {
        CHECK_THROWS_AS(app::backup(back_up), sql::Failed);
        return;
    }
    CHECK(app::backup(back_up) == 0);
    CHECK(app::backup(back_up) == 2); // never over another
    auto const to = "sqlite:" + folder + "/pulih.sqlite";
    auto const restore = with({ "--database", to, "--from", folder + "/cadangan" });
    CHECK(app::restore(restore) == 0);
    CHECK(app::restore(restore) == 2);
    auto const only_hers = files::perms::owner_read | files::perms::owner_write;
    files::permissions(folder + "/pulih.sqlite", only_hers);
    CHECK(app::doctor(with({ "--database", to })) == 0);
    files::permissions(folder + "/pulih.sqlite", only_hers | files::perms::others_read);
    CHECK(app::doctor(with({ "--database", to })) == 1);
    sql::Database::open(to)->read([](sql::Read& db) { CHECK(chapter::by_slug(db, "kici-contoh")); });

    files::resize_file(folder + "/cadangan", files::file_size(folder + "/cadangan") / 2);
    CHECK_THROWS_AS(
        app::restore(with({ "--database", "sqlite:" + folder + "/lain.sqlite", "--from", folder + "/cadangan" })),
        sql::Failed);
    CHECK(!files::exists(folder + "/lain.sqlite"));
    std::ofstream(folder + "/catatan.txt") << "Ini catatan, bukan basis data. Isinya lebih dari seratus huruf, supaya "
                                              "pembukanya pun tidak dapat dikira basis data.";
    try {
        app::doctor(with({ "--database", "sqlite:" + folder + "/catatan.txt" }));
        FAIL("a text was taken for a database");
    } catch (sql::Failed const& refused) {
        CHECK(refused.problem().code == &sql::damaged);
    }
}

TEST_CASE("the doctor asks of a hub's file what a hub has")
{
    tests::FreshDatabase database;
    if (database->backend() == "postgres")
        return; // a hub is one SQLite file
    auto const is_well = [&] { return app::doctor(with({ "--database", database.where().place() })) == 0; };
    database.write([](sql::Write& db) {
        db.run("INSERT INTO server_key (name, value) VALUES ('epoch', 'e')");
        db.run("INSERT INTO hub_state (name, value) VALUES ('key', 'k'), ('join_token', 't')");
    });
    auto const path = database.where().place().substr(std::string("sqlite:").size());
    files::permissions(path, files::perms::owner_read | files::perms::owner_write);
    CHECK_FALSE(is_well()); // not invited in yet
    found_one(*database); // as when the secretariat has given its rows
    database.write([](sql::Write& db) {
        auto const chapter = chapter::by_slug(db, "kici-contoh")->chapter_id;
        db.run("DELETE FROM hub_state WHERE name = 'join_token'");
        db.run("INSERT INTO hub_state (name, value) VALUES ('chapter', ?1), ('reached_at', '1795477800000')", chapter);
    });
    CHECK(is_well());
    database.write([](sql::Write& db) { db.run("DELETE FROM hub_state WHERE name = 'key'"); });
    CHECK_FALSE(is_well());
}
