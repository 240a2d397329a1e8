#include "domain/session/session_alike.h"

#include "domain/session/session_disagreements.h"
#include "domain/session/session_scene_test.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using session::Mark;
using session::SessionId;
using session::State;

base::ChapterId const paser { base::uuid_of("chapter/paser") };
std::string const picture(64, 'b');

member::MemberId nth_woman(int n)
{
    return member::MemberId(base::uuid_of("alike/woman/" + std::to_string(n)));
}

session::By officer(int n)
{
    return { paser, base::AccountId(base::uuid_of("officer/" + std::to_string(n))), { 1'795'000'000'000 + n } };
}

// Of one programme on one day in one village.
struct Day {
    explicit Day(sql::Write& write)
        : db(write)
    {
    }
    SessionId planned(int by_whom, int from, int to, std::optional<std::string> group = std::nullopt)
    {
        auto plan = session_scene::a_morning(db, paser);
        plan.title = "Sambal " + std::to_string(by_whom);
        plan.group_id = std::move(group);
        plan.starts_at = { from };
        plan.ends_at = { to };
        return session::keep_session(db, officer(by_whom), plan);
    }
    std::size_t alike(SessionId const& id) { return session::alike_to(db, paser, id).size(); }

    sql::Write& db;
};

}

TEST_CASE("sessions are alike while their hours overlap, neither was cancelled, and nobody told them apart")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Day day(db);
        auto const one = day.planned(1, 540, 660);
        auto const other = day.planned(2, 600, 700);
        auto const after = day.planned(3, 700, 760); // begins when the other ends
        CHECK(day.alike(one) == 1);
        CHECK(day.alike(other) == 1);
        CHECK(day.alike(after) == 0);
        CHECK(session::alike_since(db, paser, { 2026, 11, 24 }, 5).size() == 1);
        CHECK(session::alike_since(db, paser, { 2026, 11, 25 }, 5).empty());
        CHECK(session::alike_to(db, base::ChapterId(base::uuid_of("elsewhere")), one).empty());

        session::keep_apart(db, officer(1), other, one);
        session::keep_apart(db, officer(1), one, other);
        CHECK(day.alike(one) == 0);
        CHECK(day.alike(other) == 0);
        auto const third = day.planned(4, 540, 600);
        CHECK(day.alike(one) == 1);
        session::keep_ending(db, officer(4), third, State::Cancelled, "Hujan");
        CHECK(day.alike(one) == 0);
    });
}

TEST_CASE("a joined session's marks, walk-ins and notes are the other's, once, and marks that differ wait for a person")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Day day(db);
        auto const one = day.planned(1, 540, 660);
        auto const other = day.planned(2, 600, 700);
        session::keep_mark(db, officer(1), one, nth_woman(1), Mark::Present); // both say so
        session::keep_mark(db, officer(2), other, nth_woman(1), Mark::Present);
        session::keep_mark(db, officer(1), one, nth_woman(2), Mark::Sick); // they differ
        session::keep_mark(db, officer(2), other, nth_woman(2), Mark::Present);
        session::keep_mark(db, officer(1), one, nth_woman(3), Mark::Expected); // marked there only
        session::keep_mark(db, officer(2), other, nth_woman(3), Mark::Excused);
        session::keep_mark(db, officer(1), one, nth_woman(4), Mark::Present); // marked here only
        session::keep_mark(db, officer(2), other, nth_woman(4), Mark::Expected);
        session::keep_mark(db, officer(2), other, nth_woman(5), Mark::Expected);
        session::keep_mark(db, officer(2), other, nth_woman(6), Mark::Expected); // and taken off
        session::keep_mark(db, officer(2), other, nth_woman(6), Mark::TakenOff);
        auto const walk_in = session::keep_walk_in(db, officer(2), other, { "Bu Rini", "", "" });
        auto const known = session::keep_walk_in(db, officer(2), other, { "Bu Tini", "", "" });
        session::keep_walk_in_link(db, officer(2), other, known, nth_woman(5));
        session::keep_moment(db, officer(2), other, "Cabai ditimbang", { { { picture, "" } } });

        session::keep_joined(db, officer(1), other, one, "Sama.");

        auto const now = session::tally_of(db, paser, one);
        CHECK(now.present == 3);
        CHECK(now.excused == 1);
        CHECK(now.sick == 0);
        CHECK(now.unmarked == 1);
        CHECK(now.walk_ins == 1);
        CHECK(db.count("SELECT COUNT(*) FROM attendance_disagreement") == 1);
        auto const came_along = session::walk_ins_of(db, paser, one);
        CHECK(came_along.size() == 2);
        CHECK(std::ranges::count(came_along, walk_in, &session::WalkIn::id) == 1);
        CHECK(session::moments_of(db, paser, one).size() == 1);
        CHECK(session::photos_of(db, paser, one).size() == 1);

        CHECK(session::walk_ins_of(db, paser, other).empty());
        CHECK(session::moments_of(db, paser, other).empty());
        CHECK(session::photos_of(db, paser, other).empty());
        CHECK(session::standing_of(db, paser, other)->state == State::Cancelled);
        CHECK(day.alike(one) == 0);
    });
}

TEST_CASE("the later word stands after a join: of one officer alone, of two until a person settles it")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Day day(db);
        auto const one = day.planned(1, 540, 660);
        auto const other = day.planned(2, 540, 660);
        db.run(R"sql(
            INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision)
            VALUES (?1, ?2, 'Ani', '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-10-01', 'ani', 'ani', 1))sql",
            paser, nth_woman(2));
        session::keep_mark(db, officer(2), other, nth_woman(1), Mark::Sick); // she herself said otherwise later
        session::keep_mark(db, { paser, officer(2).account, officer(9).at }, one, nth_woman(1), Mark::Present);
        session::keep_mark(db, officer(2), other, nth_woman(2), Mark::Sick); // another said otherwise later
        session::keep_mark(db, officer(9), one, nth_woman(2), Mark::Present);

        session::keep_joined(db, officer(1), other, one, "Sama.");

        CHECK(session::tally_of(db, paser, one).present == 2);
        CHECK(session::count_disagreements(db, paser, one) == 1);
        auto const said = session::disagreements_of(db, paser, one);
        REQUIRE(said.size() == 2);
        CHECK(said[0].mark == Mark::Sick);
        CHECK(said[1].mark == Mark::Present);
    });
}

TEST_CASE(
    "who came along under one name at both came once; a session that was held is joined, and the group goes along")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Day day(db);
        auto const one = day.planned(1, 540, 660);
        auto const other = day.planned(2, 540, 660, "kelompok");
        session::keep_walk_in(db, officer(1), one, { "Bu Rini", "", "" });
        session::keep_walk_in(db, officer(2), other, { "bu rini", "", "" });
        session::keep_walk_in(db, officer(2), other, { "Bu Tini", "", "" });
        session::keep_ending(db, officer(1), one, State::Held, "");
        session::keep_ending(db, officer(2), other, State::Held, "");

        session::keep_joined(db, officer(1), other, one, "Sama.");

        CHECK(session::tally_of(db, paser, one).walk_ins == 2);
        CHECK(session::standing_of(db, paser, one)->state == State::Held);
        CHECK(session::standing_of(db, paser, other)->state == State::Cancelled);
        CHECK(session::find_session(db, paser, one)->group_id == "kelompok");
        auto const of_another = day.planned(3, 540, 660, "kelompok lain");
        CHECK(day.alike(of_another) == 0);
    });
}

TEST_CASE("what was joined to a session that is joined itself stands as the last of them")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Day day(db);
        auto const first = day.planned(1, 540, 660);
        auto const second = day.planned(2, 540, 660);
        auto const third = day.planned(3, 540, 660);
        CHECK_FALSE(session::stands_as(db, paser, first));
        session::keep_joined(db, officer(1), first, second, "Sama.");
        session::keep_joined(db, officer(1), second, third, "Sama.");
        CHECK(session::stands_as(db, paser, first) == third);
        CHECK(session::stands_as(db, paser, second) == third);
        CHECK(session::joined_to(db, paser, third) == std::vector { second });
        CHECK_FALSE(session::stands_as(db, base::ChapterId(base::uuid_of("elsewhere")), first));
    });
}
