#include "domain/member/import_store.h"
#include "domain/member/member_parts.h"

#include <doctest/doctest.h>

#include <filesystem>

using namespace member;

namespace {

base::ChapterId const chapter(base::uuid_of("chapter"));
base::AccountId const account(base::uuid_of("account"));
store::By const by { account, { 1 } };

struct House {
    std::string folder = "/tmp/berdaya-member-" + base::new_uuid(base::clock_now());
    std::unique_ptr<sql::Database> database;
    int facts = 0;

    House()
    {
        std::filesystem::create_directory(folder);
        open();
    }
    ~House()
    {
        database.reset();
        std::filesystem::remove_all(folder);
    }
    void open() { database = sql::Database::open("sqlite:" + folder + "/db.sqlite"); }
    void write(std::function<void(sql::Write&)> const& work)
    {
        database->write_now(chapter.text(), [&](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("fact " + std::to_string(facts++)));
            work(db);
            return true;
        });
    }
    MemberId add(std::string_view name)
    {
        Woman woman;
        woman.id = MemberId(base::uuid_of(name));
        woman.full_name = Text(std::string(name));
        woman.village_code = "64.72.01.1001";
        write([&](sql::Write& db) { store::register_woman(db, chapter, woman, by); });
        return woman.id;
    }
    std::optional<Woman> find(MemberId const& id)
    {
        std::optional<Woman> woman;
        database->read([&](sql::Read& db) { woman = store::find(db, chapter, id); });
        return woman;
    }
    std::int64_t count(std::string_view statement)
    {
        std::int64_t n = 0;
        database->read([&](sql::Read& db) { n = db.count(statement); });
        return n;
    }
    // As the chore does it, one part.
    bool one_part()
    {
        std::optional<base::ChoreFact> next;
        database->read([&](sql::Read& db) { next = next_roster_part(db, base::Now { { 5 } }); });
        if (!next)
            return false;
        CHECK(fact::note(*database, next->fact, next->work));
        return true;
    }
    ImportId import(int women)
    {
        std::string csv = "No;Nama;Kelurahan;RT;No HP\n";
        for (int n = 0; n < women; ++n)
            csv += std::to_string(n + 1) + ";" + std::string(1, static_cast<char>('A' + n % 26)) + "ariah "
                + std::to_string(n) + "x;;;0812345" + std::to_string(10000 + n) + "\n";
        auto const grid = spreadsheet::read(csv, "", {});
        REQUIRE(grid);
        store::Import import;
        write([&](sql::Write& db) {
            auto const roster = understand(grid.value(), {}, {},
                indonesian::Date { std::chrono::year(2026), std::chrono::month(11), std::chrono::day(24) });
            import.id = db.fresh<ImportId>();
            import.columns = store::columns_text(roster.columns);
            store::keep_import(db, chapter, import, by);
            store::keep_understood(db, chapter, import.id, grid.value(), roster);
        });
        return import.id;
    }
};

}

TEST_CASE("a correction supersedes and what was noted before stays")
{
    House house;
    auto const id = house.add("Siti Aminah");
    auto woman = *house.find(id);
    woman.full_name = Text("Siti Aminah Rahman");
    house.write([&](sql::Write& db) { store::correct_woman(db, chapter, woman, by); });
    CHECK(house.find(id)->full_name.stored() == "Siti Aminah Rahman");
    CHECK(house.find(id)->revision == 2);
    CHECK(house.count("SELECT COUNT(*) FROM member_detail WHERE full_name = 'Siti Aminah'") == 1);
}

TEST_CASE("women are found by part of a name, and a percent sign is only a sign")
{
    House house;
    house.add("Siti Aminah");
    house.add("Rina");
    house.database->read([&](sql::Read& db) {
        CHECK(find_members(db, chapter, Which { "AMIN", "", 0, 50 }).size() == 1);
        CHECK(find_members(db, chapter, Which { "%", "", 0, 50 }).empty());
        CHECK(count_members(db, chapter, Which { "", "64.72.01.1001", 0, 50 }) == 2);
        CHECK(find_members(db, base::ChapterId(base::uuid_of("another")), Which {}).empty());
    });
}

TEST_CASE("merged entries lead to the one that goes on, and an undone merge parts them again")
{
    House house;
    auto const a = house.add("Ani");
    auto const b = house.add("Bu Ani");
    auto const c = house.add("Ani Lestari");
    MergeId const first(base::uuid_of("first"));
    MergeId const second(base::uuid_of("second"));
    house.write([&](sql::Write& db) { store::merge(db, chapter, first, a, b, { account, { 10 } }); });
    house.write([&](sql::Write& db) { store::merge(db, chapter, second, b, c, { account, { 20 } }); });
    CHECK(house.find(a)->merged_into == c);
    CHECK(house.find(b)->merged_into == c);
    house.write([&](sql::Write& db) { store::undo_merge(db, chapter, second, by); });
    CHECK(house.find(a)->merged_into == b);
    CHECK_FALSE(house.find(b)->merged_into);
    house.write([&](sql::Write& db) { store::undo_merge(db, chapter, first, by); });
    CHECK_FALSE(house.find(a)->merged_into);
}

TEST_CASE("a consent is live until it is withdrawn, and both days are published")
{
    House house;
    auto const id = house.add("Ani");
    store::Consent given;
    given.id = ConsentId(base::uuid_of("consent"));
    given.purpose = std::string(research);
    given.given_on = { 2026, 11, 1 };
    house.write([&](sql::Write& db) { store::give_consent(db, chapter, id, given, by); });
    CHECK(house.count("SELECT COUNT(*) FROM consent_published WHERE withdrawn_on IS NULL") == 1);
    house.write([&](sql::Write& db) { store::withdraw_consent(db, chapter, given.id, { 2026, 11, 2 }, by); });
    CHECK(house.count("SELECT COUNT(*) FROM consent_published WHERE withdrawn_on = '2026-11-02'") == 1);
}

TEST_CASE("an import that is killed between its parts goes on without doubling, and comes again without doubling")
{
    House house;
    auto const id = house.import(600);
    house.write([&](sql::Write& db) { CHECK(store::confirm(db, chapter, id, by)); });
    CHECK(house.one_part());
    CHECK(house.count("SELECT COUNT(*) FROM member") == 250);
    house.database.reset(); // as after kill -9: what was committed is there, nothing else
    house.open();
    while (house.one_part()) { }
    CHECK(house.count("SELECT COUNT(*) FROM member") == 600);
    auto const again = house.import(600);
    house.database->read([&](sql::Read& db) { CHECK(store::counts(db, chapter, again).there == 600); });
    house.write([&](sql::Write& db) { CHECK_FALSE(store::confirm(db, chapter, again, by)); });
}
