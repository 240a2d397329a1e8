#include "base/sql/serving.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <optional>

namespace {

std::string refused_as(std::string const& place)
{
    try {
        sql::Serving const serving(place);
    } catch (sql::Failed const& failed) {
        return std::string(failed.problem().code->name);
    }
    return "";
}

}

TEST_CASE("an SQLite file is served once at a time, by whatever name, and still read and written")
{
    tests::FreshPlace const where;
    auto const place = "sqlite:" + where.folder() + "/satu.sqlite";
    auto const other_name = where.folder() + "/nama-lain.sqlite";
    std::optional<sql::Serving> first(std::in_place, place);
    auto const database = sql::Database::open(place);
    std::filesystem::create_symlink(where.folder() + "/satu.sqlite", other_name);
    CHECK(refused_as(place) == "sql.served_already");
    CHECK(refused_as("sqlite:" + other_name) == "sql.served_already");
    CHECK(refused_as("sqlite:" + where.folder() + "/dua.sqlite") == "");
    CHECK(refused_as("sqlite:" + where.folder() + "/tidak-ada/satu.sqlite") == "sql.cannot_open");
    sql::Database::open(place)->write_now("", [](sql::Connection& connection) {
        sql::Write db(connection, "");
        return db.change("INSERT INTO server_key (name, value) VALUES ('a', 'b')") == 1;
    });
    database->copy_to(where.folder() + "/cadangan.sqlite");
    first.reset();
    CHECK(refused_as(place) == "");
}

TEST_CASE("PostgreSQL is served by as many as want to")
{
    std::string const place = "postgres:dbname=kici";
    sql::Serving const first(place);
    CHECK(refused_as(place) == "");
}
