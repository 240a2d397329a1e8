#include "base/sql/migrate.h"
#include "domain/member/erasure.h"
#include "domain/member/import_store.h"
#include "domain/member/member_parts.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace member;

namespace {

base::ChapterId const chapter(base::uuid_of("chapter"));
base::AccountId const account(base::uuid_of("account"));
store::By const by { account, { 1 } };

struct House {
    tests::FreshDatabase database;
    int facts = 0;

    void write(std::function<void(sql::Write&)> const& work)
    {
        database->write_now(chapter.text(), [&](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("fact " + std::to_string(facts++)));
            work(db);
            return true;
        });
    }
    MemberId add(std::string_view name, std::string_view nickname = "", std::string_view phone = "")
    {
        Woman woman;
        woman.id = MemberId(base::uuid_of(name));
        woman.full_name = Text(std::string(name));
        woman.nickname = Text(std::string(nickname));
        woman.phone = Text(std::string(phone));
        woman.village_code = "64.72.01.1001";
        write([&](sql::Write& db) { store::register_woman(db, chapter, woman, by); });
        return woman.id;
    }
    std::string names(std::string_view typed)
    {
        std::string all;
        database->read([&](sql::Read& db) {
            for (auto const& line : find_members(db, chapter, Which { std::string(typed), "" }))
                all += (all.empty() ? "" : ", ") + line.full_name.stored();
        });
        return all;
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
    // As the chores do it, one part.
    bool one_part() { return one_of(&next_roster_part); }
    bool one_part_read() { return one_of(reading_chore()); } // as after a restart: nothing is remembered
    bool one_of(NextChore const& chore)
    {
        std::optional<base::ChoreFact> next;
        database->read([&](sql::Read& db) { next = chore(db, base::Now { { 5 } }); });
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
            import.header_line = static_cast<std::int64_t>(roster.header_line);
            import.columns = store::columns_text(roster.columns);
            store::keep_import(db, chapter, import, by);
            store::keep_lines(db, chapter, import.id, grid.value(), roster);
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

TEST_CASE("a woman is found by how any word of her names begins, and by both ends of her phone number")
{
    House house;
    auto const siti = house.add("Siti Nur Aminah", "Bu Mina", "+6281234567890");
    house.add("Rina Sitorus");
    house.add("Zubaidah");
    CHECK(house.names("AMIN") == "Siti Nur Aminah");
    CHECK(house.names("sit") == "Siti Nur Aminah, Rina Sitorus");
    CHECK(house.names("aminah siti") == "Siti Nur Aminah");
    CHECK(house.names("siti rina").empty());
    CHECK(house.names("bu mina") == "Siti Nur Aminah");
    CHECK(house.names("z") == "Zubaidah");
    CHECK(house.names("0812-3456") == "Siti Nur Aminah");
    CHECK(house.names("7890") == "Siti Nur Aminah");
    CHECK(house.names("siti 7890") == "Siti Nur Aminah");
    CHECK(house.names("%").empty());
    CHECK(house.names("minah").empty());
    auto woman = *house.find(siti);
    woman.full_name = Text("Fatimah");
    woman.nickname = Text();
    house.write([&](sql::Write& db) { store::correct_woman(db, chapter, woman, by); });
    CHECK(house.names("amin").empty());
    CHECK(house.names("fat") == "Fatimah");
    house.database->read([&](sql::Read& db) {
        CHECK(count_members(db, chapter, Which { "", "64.72.01.1001" }) == 3);
        CHECK(count_members(db, chapter, Which { "fat", "64.72.01.1001" }) == 1);
        CHECK(count_members(db, chapter, Which { "fat", "64.72.01.1002" }) == 0);
        CHECK(count_members(db, chapter, Which { "fat zub", "" }) == 0);
        CHECK(find_members(db, base::ChapterId(base::uuid_of("another")), Which {}).empty());
    });
}

TEST_CASE("the register is turned page by page, forwards and backwards")
{
    House house;
    for (int n = 0; n < 23; ++n)
        house.add("Siti Sari x" + std::string(1, static_cast<char>('a' + n)));
    for (auto const* const typed : { "", "s", "sari siti" }) {
        house.database->read([&](sql::Read& db) {
            Which which { typed, "", 10 };
            auto const first = find_page(db, chapter, which);
            CHECK(first.count == 23);
            CHECK(first.is_first);
            REQUIRE(first.next);
            which.from = first.next;
            auto const second = find_page(db, chapter, which);
            CHECK(second.lines.size() == 10);
            CHECK(second.lines[0].full_name.stored() == "Siti Sari xk");
            CHECK_FALSE(second.is_first);
            CHECK_FALSE(second.previous);
            REQUIRE(second.next);
            which.from = second.next;
            auto const third = find_page(db, chapter, which);
            CHECK(third.lines.size() == 3);
            CHECK(third.previous == first.next);
            CHECK_FALSE(third.next);
            which.from = MemberId(base::uuid_of("nobody"));
            CHECK(find_page(db, chapter, which).is_first);
        });
    }
}

TEST_CASE("women who were registered before are given the same words as those who come now")
{
    House house;
    house.add("Siti Nur Aminah, S.Pd (contoh)", "D'Mina", "+6281234567890");
    house.add("Rina");
    auto const merged = house.add("Rina Dua");
    house.write([&](sql::Write& db) {
        store::merge(db, chapter, MergeId(base::uuid_of("m")), merged, MemberId(base::uuid_of("Rina")), by);
    });
    auto const words = [&] {
        std::vector<std::string> all;
        house.database->read([&](sql::Read& db) {
            all = db.all<std::string>("SELECT member_id || place || '/' || word FROM member_word");
        });
        std::sort(all.begin(), all.end());
        return all;
    };
    auto const before = words();
    REQUIRE(before.size() > 12);
    for (auto const& migration : sql::carried_migrations()) {
        if (migration.name != "2026-11-24T1207_member_words")
            continue;
        auto const fill = migration.text.substr(migration.text.find("INSERT INTO"));
        house.database->write_now("", [&](sql::Connection& connection) {
            connection.script("DELETE FROM member_word");
            connection.script(connection.is_postgres() ? sql::for_postgres(fill) : std::string(fill));
            return true;
        });
    }
    CHECK(words() == before);
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
    CHECK(house.names("ani") == "Ani Lestari");
    house.write([&](sql::Write& db) { store::undo_merge(db, chapter, second, by); });
    CHECK(house.find(a)->merged_into == b);
    CHECK_FALSE(house.find(b)->merged_into);
    house.write([&](sql::Write& db) { store::undo_merge(db, chapter, first, by); });
    CHECK_FALSE(house.find(a)->merged_into);
    CHECK(house.names("bu ani") == "Ani, Bu Ani, Ani Lestari");
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

TEST_CASE("a woman of a roster is registered on the day it is in her chapter's zone")
{
    House house;
    house.write([&](sql::Write& db) {
        db.run(R"sql(
            INSERT INTO chapter (chapter_id, name, slug, zone, regency_code, founded_at)
            VALUES (?1, 'KICI Jayapura (contoh)', 'jayapura', ?2, '91.71', 1))sql",
            chapter, base::Zone::Wit);
    });
    auto const id = house.import(10);
    while (house.one_part_read()) { }
    auto const half_past_midnight = base::instant_of({ 2026, 11, 2 }, { 30 }, base::Zone::Wit);
    house.write([&](sql::Write& db) {
        CHECK(store::confirm(db, chapter, id, store::By { account, half_past_midnight }));
    });
    while (house.one_part()) { }
    CHECK(house.count("SELECT COUNT(*) FROM member WHERE registered_on = '2026-11-02'") == 10);
}

TEST_CASE("a woman of exactly her name in another village may be her; one word of a name says nothing")
{
    House house;
    auto const moved = house.add("Siti Aminah Contoh");
    house.add("Yanti");
    auto const asked = [&](std::string_view name) {
        Woman woman;
        woman.id = MemberId(base::uuid_of("asked"));
        woman.full_name = Text(std::string(name));
        woman.village_code = "64.72.02.1001";
        std::vector<MemberId> found;
        house.database->read(
            [&](sql::Read& db) { found = store::who_may_be_her(db, chapter, woman, Likeness::Likely); });
        return found;
    };
    CHECK(asked("Ibu Sitti Aminah Contoh") == std::vector { moved });
    CHECK(asked("Siti Rahma Contoh").empty());
    CHECK(asked("Yanti").empty());
}

TEST_CASE("whether a list is still being read is known, so that nobody is erased who may stand in it")
{
    House house;
    auto const unread = [&] {
        bool is_unread = false;
        house.database->read([&](sql::Read& db) { is_unread = store::is_a_list_unread(db, chapter); });
        return is_unread;
    };
    CHECK_FALSE(unread());
    auto const list = house.import(2);
    CHECK(unread());
    while (house.one_part_read()) { }
    CHECK_FALSE(unread());
    while (house.one_of(&next_comparison)) { }
    house.write([&](sql::Write& db) { CHECK(store::confirm(db, chapter, list, by)); });
    CHECK_FALSE(unread());
}

TEST_CASE("an import that nobody confirmed is dropped whole after thirty days, a confirmed one never")
{
    House house;
    auto const kept = house.import(3);
    auto const old = house.import(2);
    while (house.one_part_read()) { }
    while (house.one_of(&next_comparison)) { }
    house.write([&](sql::Write& db) { CHECK(store::confirm(db, chapter, kept, by)); });
    auto const dropped_at = [&](std::int64_t ms) {
        return house.one_of([&](sql::Read& db, base::Now) { return next_forgotten_roster(db, base::Now { { ms } }); });
    };
    CHECK_FALSE(dropped_at(store::kept_unconfirmed_ms));
    CHECK(dropped_at(store::kept_unconfirmed_ms + 2));
    CHECK_FALSE(dropped_at(store::kept_unconfirmed_ms + 2));
    house.database->read([&](sql::Read& db) {
        CHECK(store::find_import(db, chapter, kept));
        CHECK_FALSE(store::find_import(db, chapter, old));
        CHECK(db.count("SELECT COUNT(*) FROM roster_row WHERE import_id = ?1", old) == 0);
        CHECK(db.count("SELECT COUNT(*) FROM roster_lines WHERE import_id = ?1", old) == 0);
    });
}

TEST_CASE("an import that is killed between its parts goes on without doubling, and comes again without doubling")
{
    House house;
    auto const id = house.import(600);
    CHECK(house.one_part_read());
    CHECK(house.count("SELECT COUNT(*) FROM roster_row") == 250);
    CHECK_FALSE(house.one_of(&next_comparison)); // not before all is read
    house.database.reopen(); // as after kill -9 while it was read
    while (house.one_part_read()) { }
    CHECK(house.count("SELECT COUNT(*) FROM roster_row") == 601);
    CHECK(house.count("SELECT COUNT(DISTINCT line) FROM roster_row") == 601);
    CHECK(house.one_of(&next_comparison));
    house.write([&](sql::Write& db) { CHECK(store::confirm(db, chapter, id, by)); });
    CHECK(house.one_part());
    CHECK(house.count("SELECT COUNT(*) FROM member") == 24); // the first line held the headings
    house.database.reopen(); // as after kill -9: what was committed is there, nothing else
    while (house.one_part()) { }
    CHECK(house.count("SELECT COUNT(*) FROM member") == 600);
    auto const again = house.import(600);
    while (house.one_part_read()) { }
    house.database->read([&](sql::Read& db) { CHECK(store::counts(db, chapter, again).there == 600); });
    house.write([&](sql::Write& db) { CHECK_FALSE(store::confirm(db, chapter, again, by)); });
}
