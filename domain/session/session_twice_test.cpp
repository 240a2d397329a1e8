#include "domain/session/session_twice.h"

#include "base/sync_door/sync_door.h"
#include "domain/session/session_scene_test.h"
#include "domain/session/session_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

base::ChapterId const samarinda { base::uuid_of("chapter/samarinda") };
base::AccountId const siti { base::uuid_of("account/siti") };
base::AccountId const rina { base::uuid_of("account/rina") };

session::By by(base::AccountId const& who, int minute)
{
    return { samarinda, who, { 1'795'000'000'000 + minute * 60'000 } };
}

session::SessionId planned(sql::Write& db)
{
    return session::keep_session(db, by(siti, 0), session_scene::a_morning(db, samarinda));
}

// As a note of a phone that was taken.
session::WalkInId brought(
    sql::Write& db, session::By const& by, session::SessionId const& id, std::string const& name, int device)
{
    auto const walk_in = session::keep_walk_in(db, by, id, { name, "", "" });
    sync_door::Arrival arrival;
    arrival.fact_id = base::uuid_of("fact/" + walk_in.text());
    arrival.device_id = sync_door::DeviceId(base::uuid_of("device/" + std::to_string(device)));
    sync_door::keep_arrival(db, samarinda, arrival);
    db.run("UPDATE walk_in SET fact_id = ?2 WHERE walk_in_id = ?1", walk_in, arrival.fact_id);
    return walk_in;
}

}

TEST_CASE("one who came along and was written down by two officers may be one")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = planned(db);
        session::keep_walk_in(db, by(siti, 1), id, { "Marni Lestari Contoh", "", "" });
        session::keep_walk_in(db, by(siti, 2), id, { "Marni Contoh", "", "" });
        CHECK(session::noted_twice(db, samarinda, id).empty());
        auto const second = session::keep_walk_in(db, by(rina, 3), id, { "bu marni  lestari contoh", "", "" });
        auto const twice = session::noted_twice(db, samarinda, id);
        REQUIRE(twice.size() == 1);
        CHECK(twice[0].id == second);
        CHECK_FALSE(twice[0].is_by_one);
        CHECK(session::noted_twice(db, base::ChapterId(base::uuid_of("chapter/malang")), id).empty());
        session::take_off_walk_in(db, by(siti, 4), id, second, "Dua kali.");
        CHECK(session::noted_twice(db, samarinda, id).empty());
        CHECK(session::tally_of(db, samarinda, id).walk_ins == 2);
    });
}

TEST_CASE("who is linked or has a number is kept, and a name that was erased is like no other")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = planned(db);
        auto const bare = session::keep_walk_in(db, by(siti, 1), id, { "Marni Contoh", "", "" });
        auto const with_number = session::keep_walk_in(db, by(rina, 2), id, { "Marni Contoh", "+6281234567890", "" });
        auto const only = [&] {
            auto const twice = session::noted_twice(db, samarinda, id);
            REQUIRE(twice.size() == 1);
            return twice[0].id;
        };
        CHECK(only() == bare);
        session::keep_walk_in_link(db, by(siti, 3), id, bare, member::MemberId(base::uuid_of("marni")));
        CHECK(only() == with_number);
        session::keep_walk_in_link(db, by(siti, 4), id, with_number, member::MemberId(base::uuid_of("marni")));
        CHECK(session::noted_twice(db, samarinda, id).empty());
        session::keep_walk_in(db, by(siti, 5), id, { std::string(session::blanked), "", "" });
        session::keep_walk_in(db, by(rina, 6), id, { std::string(session::blanked), "", "" });
        CHECK(session::noted_twice(db, samarinda, id).empty());
    });
}

TEST_CASE("one officer means two when she writes a name twice on one phone, and may mean one on two phones")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = planned(db);
        brought(db, by(siti, 1), id, "Marni Contoh", 1);
        brought(db, by(siti, 2), id, "Marni Contoh", 1);
        CHECK(session::noted_twice(db, samarinda, id).empty());
        auto const third = brought(db, by(siti, 3), id, "Marni Contoh", 2);
        auto const twice = session::noted_twice(db, samarinda, id);
        REQUIRE(twice.size() == 1);
        CHECK(twice[0].id == third);
        CHECK(twice[0].is_by_one);
    });
}
