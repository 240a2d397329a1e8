#include "base/sync_door/not_taken.h"

#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using sync_door::State;

base::ChapterId const chapter("019a0000-0000-7000-8000-000000000001");
base::ChapterId const next_door("019a0000-0000-7000-8000-000000000002");
std::string const plan = "019a0000-0000-7000-8000-0000000000a1";
base::Code const gone { "test.gone", { "Tidak ada lagi.", "It is gone." } };

std::string made_by(std::string const& fact_id, int k)
{
    return base::uuid_near(fact_id, fact_id + "/" + std::to_string(k));
}

struct Came {
    std::string fact_id;
    State state = State::Quarantined;
    std::string about {};
    std::string waits_for {};
    std::string content = "first";
    std::string kind = "session.plan_session";
};

void keep(sql::Write& db, Came const& came)
{
    sync_door::Arrival arrival;
    arrival.fact_id = came.fact_id;
    arrival.sha256 = came.content;
    arrival.device_id = sync_door::DeviceId(base::uuid_of("device"));
    arrival.kind = came.kind;
    arrival.state = came.state;
    arrival.code = came.state == State::Quarantined ? gone.name : "";
    arrival.waits_for = came.waits_for;
    arrival.bytes = R"({"id":")" + came.fact_id + R"(","v":1,"dev":")" + arrival.device_id.text()
        + R"(","n":1,"kind":")" + came.kind + R"(","at":1,"about":[)"
        + (came.about.empty() ? "" : "\"" + came.about + "\"") + R"(],"form":{"title":")" + came.content + R"("}})";
    sync_door::keep_arrival(db, chapter, arrival);
}

State state_of(sql::Read& db, std::string const& fact_id)
{
    return sync_door::arrivals_of(db, chapter, fact_id).front().state;
}

}

TEST_CASE("what a note would make is known by its id, until it is taken")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const made = made_by(plan, 0);
        auto const title = [&](base::ChapterId const& where, std::string_view kind) {
            return sync_door::said_where_made(db, where, made, kind, "title");
        };
        CHECK(title(chapter, "session.plan_session").empty());
        keep(db, { .fact_id = plan });
        CHECK(title(chapter, "session.plan_session") == "first");
        CHECK(title(chapter, "session.add_walk_in").empty());
        CHECK(title(next_door, "session.plan_session").empty());
        CHECK(sync_door::maker_not_taken(db, chapter, made_by(plan, 2)));
        CHECK_FALSE(sync_door::maker_not_taken(db, chapter, base::uuid_near(plan, "another")));
        CHECK_FALSE(sync_door::maker_not_taken(db, chapter, "no id"));
        CHECK_FALSE(sync_door::was_set_aside(db, chapter, made));
        keep(db, { .fact_id = plan, .state = State::SetAside });
        CHECK(sync_door::was_set_aside(db, chapter, made));
        CHECK(title(chapter, "session.plan_session") == "first");
        keep(db, { .fact_id = plan, .state = State::Held, .content = "second" }); // may come yet
        CHECK_FALSE(sync_door::was_set_aside(db, chapter, made));
        CHECK(title(chapter, "session.plan_session") == "second");
        keep(db, { .fact_id = plan, .state = State::Taken, .content = "second" });
        CHECK_FALSE(sync_door::maker_not_taken(db, chapter, made));
    });
}

TEST_CASE("what waited for a note that was set aside is tried again, and nothing else")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = [](int n) { return base::uuid_of("note/" + std::to_string(n)); };
        keep(db, { .fact_id = id(1), .state = State::Held, .waits_for = plan });
        keep(db, { .fact_id = id(2), .state = State::Held, .waits_for = made_by(plan, 0) });
        keep(db, { .fact_id = id(3), .state = State::Held, .waits_for = base::uuid_of("another") });
        keep(db, { .fact_id = id(4), .waits_for = plan });
        sync_door::try_what_waited_for(db, chapter, plan);
        CHECK(state_of(db, id(1)) == State::ToTry);
        CHECK(state_of(db, id(2)) == State::ToTry);
        CHECK(state_of(db, id(3)) == State::Held);
        CHECK(state_of(db, id(4)) == State::Quarantined);
    });
}

TEST_CASE("what was refused for a reason that is gone is tried again, of what it was refused for")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = [](int n) { return base::uuid_of("note/" + std::to_string(n)); };
        auto const here = base::uuid_of("here");
        keep(db, { .fact_id = id(1), .about = here });
        keep(db, { .fact_id = id(2), .about = here, .kind = "session.cancel" });
        keep(db, { .fact_id = id(3), .about = base::uuid_of("elsewhere") });
        keep(db, { .fact_id = id(4), .state = State::SetAside, .about = here });
        base::Code const other { "test.other", { "Lain.", "Another." } };
        sync_door::try_refused(db, chapter, { other, { here }, "session.cancel" });
        CHECK(state_of(db, id(1)) == State::Quarantined);
        sync_door::try_refused(db, chapter, { gone, { here }, "session.cancel" });
        CHECK(state_of(db, id(1)) == State::ToTry);
        CHECK(state_of(db, id(2)) == State::Quarantined);
        CHECK(state_of(db, id(3)) == State::Quarantined);
        CHECK(state_of(db, id(4)) == State::SetAside);
    });
}
