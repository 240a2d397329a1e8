#include "domain/session/session_disagreements.h"

#include "domain/session/session_history.h"
#include "domain/session/session_scene_test.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using session::Field;

base::ChapterId const paser { base::uuid_of("chapter/paser") };
constexpr std::int64_t paser_start_ms = 1'795'000'000'000;
base::Instant const before_all { paser_start_ms + 1 }; // the plan was seen, and nothing since

session::By officer_at(char officer, int minute)
{
    return { paser, base::AccountId(base::uuid_of(std::string("officer/") + officer)),
        { paser_start_ms + 60'000LL * minute } };
}

session::SessionId a_planned_day(sql::Write& db)
{
    return session::keep_session(db, officer_at('a', 0), session_scene::a_morning(db, paser));
}

session::Plan plan_now(sql::Read& db, session::SessionId const& id)
{
    return session::plan_in(session::find_session(db, paser, id).value());
}

void noted(sql::Write& db, session::SessionId const& id, session::By const& by, session::Plan const& plan)
{
    session::keep_plan(db, by, id, session::find_session(db, paser, id)->version + 1, plan);
}

// By a phone that had seen the books up to then.
void placed_unseeing(sql::Write& db, session::SessionId const& id, session::By const& by, std::string const& place,
    base::Instant seen_at = before_all)
{
    auto plan = plan_now(db, id);
    plan.place = place;
    noted(db, id, by, plan);
    session::find_fields_that_differ(db, by, id, seen_at, false);
}

std::vector<std::string> words_of(sql::Read& db, session::SessionId const& id)
{
    std::vector<std::string> words;
    for (auto const& one : session::fields_that_differ(db, paser, id))
        words.push_back(one.text.stored());
    return words;
}

bool choose(sql::Write& db, session::SessionId const& id, session::By const& by, std::string const& text)
{
    for (auto const& one : session::fields_that_differ(db, paser, id))
        if (one.text.stored() == text)
            return session::settle_field(db, by, id, { one.walk_in_id, one.field, one.version });
    return false;
}

using Words = std::vector<std::string>;

}

TEST_CASE("a place corrected by two who did not know of each other: the later stands, both are kept, one is chosen")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_planned_day(db);
        placed_unseeing(db, id, officer_at('b', 1), "Balai RT 4");
        CHECK(words_of(db, id).empty());
        placed_unseeing(db, id, officer_at('c', 2), "Rumah Bu RT");
        CHECK(words_of(db, id) == Words { "Balai RT 4", "Rumah Bu RT" });
        CHECK(plan_now(db, id).place == "Rumah Bu RT");
        CHECK(session::count_disagreements(db, paser, id) == 1);
        CHECK(session::disputed_since(db, paser, { 2026, 11, 24 }, 5).size() == 1);
        CHECK(session::disputed_since(db, paser, { 2026, 11, 25 }, 5).empty());
        CHECK(session::count_disputed(db, paser, { 2026, 11, 24 }) == 1);

        CHECK(choose(db, id, officer_at('k', 3), "Balai RT 4"));
        CHECK(plan_now(db, id).place == "Balai RT 4");
        CHECK(words_of(db, id).empty());
        CHECK_FALSE(session::settle_field(db, officer_at('k', 4), id, { "", Field::Place, 2 }));
        CHECK(session::plans_noted(db, paser, id).size() == 4);
        CHECK(session::count_disputed(db, paser, { 2026, 11, 24 }) == 0);
    });
}

TEST_CASE("what stands already is chosen without another version, and is a word against the next that differs")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_planned_day(db);
        placed_unseeing(db, id, officer_at('b', 1), "Balai RT 4");
        placed_unseeing(db, id, officer_at('c', 2), "Rumah Bu RT");
        CHECK(choose(db, id, officer_at('k', 3), "Rumah Bu RT"));
        CHECK(session::plans_noted(db, paser, id).size() == 3);
        CHECK(words_of(db, id).empty());
        placed_unseeing(db, id, officer_at('d', 4), "Masjid");
        CHECK(words_of(db, id) == Words { "Rumah Bu RT", "Masjid" });
    });
}

TEST_CASE("of three officers each has her word of a place; who corrects herself has one")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_planned_day(db);
        placed_unseeing(db, id, officer_at('b', 1), "Balai RT 4");
        placed_unseeing(db, id, officer_at('b', 2), "Balai RT 5");
        CHECK(words_of(db, id).empty()); // with herself nobody differs
        placed_unseeing(db, id, officer_at('c', 3), "Rumah Bu RT");
        placed_unseeing(db, id, officer_at('c', 4), "Rumah Bu Lurah");
        placed_unseeing(db, id, officer_at('d', 5), "Masjid");
        CHECK(words_of(db, id) == Words { "Balai RT 5", "Rumah Bu Lurah", "Masjid" });
        placed_unseeing(db, id, officer_at('e', 6), "Masjid"); // says the same as what stands
        CHECK(words_of(db, id).size() == 3);
    });
}

TEST_CASE("a correction by somebody who knew settles it, and it is no word when she alone was not known of")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_planned_day(db);
        placed_unseeing(db, id, officer_at('b', 1), "Balai RT 4");
        placed_unseeing(db, id, officer_at('c', 2), "Rumah Bu RT");
        placed_unseeing(db, id, officer_at('b', 3), "Masjid", officer_at('b', 2).at);
        CHECK(words_of(db, id).empty());
        CHECK(session::disputed_since(db, paser, { 2026, 11, 24 }, 5).empty());
        placed_unseeing(db, id, officer_at('d', 4), "Pos RT 9");
        CHECK(words_of(db, id) == Words { "Masjid", "Pos RT 9" });
    });
}

TEST_CASE("different fields do not dispute; hours are one, and what is chosen was a plan")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_planned_day(db);
        auto titled = plan_now(db, id);
        titled.title = "Sambal dan abon";
        noted(db, id, officer_at('k', 1), titled); // at her desk
        placed_unseeing(db, id, officer_at('b', 2), "Balai RT 4");
        CHECK(words_of(db, id).empty());
        CHECK(plan_now(db, id).title == "Sambal dan abon");

        auto const shift = [&](session::By const& by, int from, int to) {
            auto plan = plan_now(db, id);
            plan.starts_at = { from };
            plan.ends_at = { to };
            noted(db, id, by, plan);
            session::find_fields_that_differ(db, by, id, before_all, false);
        };
        shift(officer_at('b', 3), 480, 570);
        shift(officer_at('c', 4), 600, 720);
        auto const said = session::fields_that_differ(db, paser, id);
        REQUIRE(said.size() == 2);
        CHECK(said[0].field == Field::Hours);
        CHECK(session::hours_in(said[0]).ends_at == base::TimeOfDay { 570 });
        CHECK(session::settle_field(db, officer_at('k', 5), id, { "", Field::Hours, said[0].version }));
        CHECK(plan_now(db, id).starts_at == base::TimeOfDay { 480 });
        CHECK(plan_now(db, id).ends_at == base::TimeOfDay { 570 });
        CHECK(plan_now(db, id).place == "Balai RT 4");
    });
}

TEST_CASE("what waited of a session that was cancelled waits again when it takes place")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_planned_day(db);
        placed_unseeing(db, id, officer_at('b', 1), "Balai RT 4");
        placed_unseeing(db, id, officer_at('c', 2), "Rumah Bu RT");
        session::keep_ending(db, officer_at('k', 3), id, session::State::Cancelled, "Hujan (contoh)");
        CHECK(words_of(db, id).empty());
        CHECK(session::count_disputed(db, paser, { 2026, 11, 24 }) == 0);
        session::keep_taken_up_again(db, officer_at('k', 4), session::find_session(db, paser, id).value());
        CHECK(words_of(db, id) == Words { "Balai RT 4", "Rumah Bu RT" });
    });
}

TEST_CASE("the name and the number of one who came along are each asked about, until she is taken off")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_planned_day(db);
        auto const she = session::keep_walk_in(db, officer_at('a', 1), id, { "Bu Sri", "", "" });
        auto const named = [&](session::By const& by, std::string const& name, std::string const& phone,
                               bool is_of_several = false) {
            session::keep_walk_in_correction(db, by, id, she, name, phone);
            session::find_fields_that_differ(db, by, id, before_all, is_of_several);
        };
        named(officer_at('b', 2), "Bu Sriyani", "");
        CHECK(words_of(db, id).empty()); // how she was written down first is known to whoever corrects it
        named(officer_at('c', 3), "Bu Srimulat", "+628120000001");
        CHECK(words_of(db, id) == Words { "Bu Sriyani", "Bu Srimulat" });
        named(officer_at('d', 4), "Bu Srimulat", "+628120000002");
        CHECK(words_of(db, id) == Words { "Bu Sriyani", "Bu Srimulat", "+628120000001", "+628120000002" });
        CHECK(session::count_disagreements(db, paser, id) == 2);
        CHECK(choose(db, id, officer_at('k', 5), "+628120000001"));
        CHECK(choose(db, id, officer_at('k', 6), "Bu Sriyani"));
        auto const stands = session::walk_ins_of(db, paser, id).at(0);
        CHECK(stands.name.stored() == "Bu Sriyani");
        CHECK(stands.phone.stored() == "+628120000001");

        named(officer_at('e', 7), "Bu Siti", "+628120000001");
        CHECK(words_of(db, id) == Words { "Bu Sriyani", "Bu Siti" });
        session::take_off_walk_in(db, officer_at('k', 8), id, she, "Salah catat (contoh)");
        CHECK(words_of(db, id).empty());
    });
}

TEST_CASE("of one who came along to a session that was joined, what was noted first is news to who corrects it late")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_planned_day(db);
        auto const she = session::keep_walk_in(db, officer_at('a', 1), id, { "Bu Sri", "", "" });
        session::keep_walk_in_correction(db, officer_at('b', 2), id, she, "Bu Sriyani", "");
        session::find_fields_that_differ(db, officer_at('b', 2), id, officer_at('b', 2).at, true);
        CHECK(words_of(db, id) == Words { "Bu Sri", "Bu Sriyani" });
    });
}
