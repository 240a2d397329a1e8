#include "domain/session/session_parting.h"

#include "domain/session/session_disagreements.h"
#include "domain/session/session_history.h"
#include "domain/session/session_scene_test.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using session::Mark;
using session::SessionId;
using session::State;

base::ChapterId const berau { base::uuid_of("chapter/berau") };
std::string const photo_sha(64, 'c');

member::MemberId nth_guest(int n)
{
    return member::MemberId(base::uuid_of("parting/woman/" + std::to_string(n)));
}

session::By guide(int n, int minute = 0)
{
    return { berau, base::AccountId(base::uuid_of("guide/" + std::to_string(n))),
        { 1'795'000'000'000 + n + 60'000LL * minute } };
}

// Two sessions of one hour that were noted by two officers, and perhaps more.
struct Twins {
    explicit Twins(sql::Write& write)
        : db(write)
        , one(planned(1))
        , other(planned(2, "kelompok"))
    {
    }
    SessionId planned(int by_whom, std::optional<std::string> group = std::nullopt)
    {
        auto plan = session_scene::a_morning(db, berau);
        plan.title = "Sambal " + std::to_string(by_whom);
        plan.group_id = std::move(group);
        return session::keep_session(db, guide(by_whom), plan);
    }
    void join(SessionId const& joined, SessionId const& into, int minute = 10)
    {
        session::keep_joined(db, guide(3, minute), joined, into, "Sama.");
    }
    void part(SessionId const& joined)
    {
        auto const how = session::find_joined(db, berau, joined);
        auto const what = session::find_session(db, berau, joined);
        REQUIRE(how);
        REQUIRE(what);
        session::keep_parted(db, guide(3, 60), *what, *how, "Dua kegiatan.");
    }
    std::vector<Mark> marks_of(SessionId const& id)
    {
        std::vector<Mark> marks;
        for (int n = 1; n <= 6; ++n)
            marks.push_back(static_cast<Mark>(db.count(R"sql(
                SELECT COALESCE(MAX(mark), 5)
                FROM attendance_current
                WHERE chapter_id = ?1 AND session_id = ?2 AND member_id = ?3)sql",
                berau, id, nth_guest(n))));
        return marks;
    }
    session::Standing standing(SessionId const& id) { return session::standing_of(db, berau, id).value(); }

    sql::Write& db;
    SessionId one;
    SessionId other;
};

}

TEST_CASE("what came over from a session that is parted again leaves, and what was noted since stays")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Twins twins(db);
        auto const& [one, other] = std::tie(twins.one, twins.other);
        session::keep_mark(db, guide(1), one, nth_guest(1), Mark::Present); // here alone
        session::keep_mark(db, guide(2), other, nth_guest(2), Mark::Present); // there alone
        session::keep_mark(db, guide(1), one, nth_guest(3), Mark::Present); // they differ
        session::keep_mark(db, guide(2, 1), other, nth_guest(3), Mark::Sick);
        session::keep_mark(db, guide(2), other, nth_guest(4), Mark::Sick); // they differ, this one later
        session::keep_mark(db, guide(1, 1), one, nth_guest(4), Mark::Present);
        session::keep_mark(db, guide(2), other, nth_guest(5), Mark::Present); // there, and set right since
        session::keep_mark(db, guide(1), one, nth_guest(6), Mark::Expected);
        session::keep_mark(db, guide(2), other, nth_guest(6), Mark::Excused);
        auto const there = twins.marks_of(other);
        twins.join(other, one);
        session::keep_mark(db, guide(1, 20), one, nth_guest(5), Mark::NoNotice);

        twins.part(other);

        CHECK(twins.marks_of(one)
            == std::vector {
                Mark::Present, Mark::TakenOff, Mark::Present, Mark::Present, Mark::NoNotice, Mark::Expected });
        CHECK(twins.marks_of(other) == there);
        CHECK(session::count_disagreements(db, berau, one) == 0);
        CHECK(twins.standing(other).state == State::Planned);
        CHECK(session::tally_of(db, berau, other).present == 2);
        CHECK_FALSE(session::stands_as(db, berau, other));
        CHECK(session::parted_from(db, berau, other) == std::vector { one });
        CHECK(session::alike_to(db, berau, one).empty());
        CHECK(session::find_session(db, berau, one)->group_id == std::nullopt);
        CHECK(session::find_session(db, berau, other)->group_id == "kelompok");
        CHECK(db.count("SELECT COUNT(*) FROM attendance WHERE session_id = ?1", one) == 15); // nothing was overwritten
    });
}

TEST_CASE("a phone that comes home after two were parted differs with nobody of the other")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Twins twins(db);
        session::keep_mark(db, guide(2), twins.other, nth_guest(1), Mark::Sick);
        twins.join(twins.other, twins.one);
        twins.part(twins.other);
        session::keep_mark(db, guide(4, 70), twins.one, nth_guest(1), Mark::Present);
        session::find_disagreements(db, guide(4, 70), twins.one, {});
        CHECK(session::count_disagreements(db, berau, twins.one) == 0);
    });
}

TEST_CASE("walk-ins, notes and photos go back, but not what a person took off since")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Twins twins(db);
        auto const& [one, other] = std::tie(twins.one, twins.other);
        session::keep_walk_in(db, guide(1), one, { "Bu Rini", "", "" });
        session::keep_walk_in(db, guide(2), other, { "bu rini", "", "" });
        auto const tini = session::keep_walk_in(db, guide(2), other, { "Bu Tini", "", "" });
        session::keep_walk_in(db, guide(2), other, { "Bu Yani", "", "" });
        session::keep_moment(db, guide(2), other, "Cabai ditimbang", { { { photo_sha, "" } } });
        auto const wrong = session::keep_moment(db, guide(2), other, "Salah kegiatan", {});
        twins.join(other, one);
        CHECK(session::walk_ins_of(db, berau, one).size() == 3);
        session::take_off_walk_in(db, guide(1, 20), one, tini, "Bukan peserta.");
        session::take_off_moment(db, guide(1, 20), one, wrong, "Salah.");
        session::keep_walk_in(db, guide(1, 20), one, { "Bu Telat", "", "" });

        twins.part(other);

        CHECK(session::tally_of(db, berau, one).walk_ins == 2);
        CHECK(session::tally_of(db, berau, other).walk_ins == 2);
        CHECK(session::moments_of(db, berau, one).empty());
        CHECK(session::photos_of(db, berau, one).empty());
        CHECK(session::moments_of(db, berau, other).size() == 1);
        CHECK(session::photos_of(db, berau, other).size() == 1);
        CHECK(session::moments_off(db, berau, one).size() == 2);
    });
}

TEST_CASE("who was linked while two were joined leaves with her link and the mark that came of it")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Twins twins(db);
        auto const& [one, other] = std::tie(twins.one, twins.other);
        std::vector<session::WalkInId> came;
        for (auto const* name : { "Bu Tini", "Bu Yani", "Bu Rini", "Bu Lala", "Bu Nana" })
            came.push_back(session::keep_walk_in(db, guide(2), other, { name, "", "" }));
        auto const link = [&](int nth, int minute) {
            session::keep_walk_in_link(db, guide(5, minute), one, came.at(nth - 1), nth_guest(nth));
            session::keep_mark(db, guide(5, minute), one, nth_guest(nth), Mark::Present);
        };
        session::keep_walk_in_link(db, guide(2), other, came.at(4), nth_guest(5)); // before they were joined
        session::keep_mark(db, guide(2), other, nth_guest(5), Mark::Present);
        session::keep_mark(db, guide(2), other, nth_guest(4), Mark::Sick);
        twins.join(other, one);
        link(1, 20);
        session::keep_mark(db, guide(1, 15), one, nth_guest(2), Mark::Present); // she was there, too
        link(2, 21);
        link(3, 22);
        session::keep_mark(db, guide(1, 30), one, nth_guest(3), Mark::NoNotice); // and set right since
        session::keep_mark(db, guide(1, 15), one, nth_guest(4), Mark::Excused);
        link(4, 23);

        twins.part(other);

        CHECK(twins.marks_of(one)
            == std::vector {
                Mark::TakenOff, Mark::Present, Mark::NoNotice, Mark::Excused, Mark::TakenOff, Mark::TakenOff });
        CHECK(twins.marks_of(other)
            == std::vector {
                Mark::Present, Mark::Present, Mark::TakenOff, Mark::Present, Mark::Present, Mark::TakenOff });
        CHECK(session::stands_by(db, berau, other, nth_guest(1)) == guide(5).account);
        CHECK(session::tally_of(db, berau, one).walk_ins == 0);
        CHECK(session::tally_of(db, berau, other).walk_ins == 0);
        CHECK(session::walk_ins_of(db, berau, other).size() == 5);
    });
}

TEST_CASE("a name that was set right while two were joined, or before, is right where she goes back")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Twins twins(db);
        auto const& [one, other] = std::tie(twins.one, twins.other);
        auto const third = twins.planned(4);
        auto const names_at = [&](session::SessionId const& id) {
            std::vector<std::string> names;
            for (auto const& her : session::walk_ins_of(db, berau, id))
                names.push_back(her.name.stored() + " " + her.phone.stored());
            return names;
        };
        auto const tini = session::keep_walk_in(db, guide(2), other, { "Bu Tina", "", "" });
        session::keep_walk_in_correction(db, guide(2, 1), other, tini, "Bu Tini", "");
        auto const rini = session::keep_walk_in(db, guide(4), third, { "Bu Rina", "", "" });
        session::keep_walk_in_correction(db, guide(4, 1), third, rini, "Bu Tini", "+628120001"); // the same woman
        twins.join(other, one, 10);
        twins.join(third, one, 11);
        CHECK(names_at(one) == std::vector<std::string> { "Bu Tini " });
        session::keep_walk_in_correction(db, guide(1, 20), one, tini, "Bu Tini", "+628120002");
        session::keep_walk_in_correction(db, guide(1, 21), one, tini, "Bu Tini Contoh", "+628120002");

        twins.part(other); // the third, which had her under the same name, still has her there

        CHECK(names_at(other) == std::vector<std::string> { "Bu Tini Contoh +628120002" });
        CHECK(names_at(one) == std::vector<std::string> { "Bu Tini +628120001" });
        CHECK(db.count("SELECT COUNT(*) FROM walk_in_named WHERE session_id = ?1", other) == 4);
        twins.part(third);
        CHECK(names_at(one).empty());
        CHECK(names_at(third) == std::vector<std::string> { "Bu Tini +628120001" });
    });
}

TEST_CASE("a session that was held before it was joined is held again")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Twins twins(db);
        session::keep_mark(db, guide(2), twins.other, nth_guest(1), Mark::Present);
        session::keep_ending(db, guide(1), twins.one, State::Held, "Hujan.");
        session::keep_ending(db, guide(2), twins.other, State::Held, "");
        twins.join(twins.other, twins.one);
        CHECK(session::find_joined(db, berau, twins.other)->was_held);
        twins.part(twins.other);
        CHECK(twins.standing(twins.other).state == State::Held);
        CHECK(twins.standing(twins.one).state == State::Held);
        CHECK(session::attendance_counts(db, berau, nth_guest(1)).present == 1);
    });
}

TEST_CASE("of several that were joined each is parted by itself, and what stands follows")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        Twins twins(db);
        auto const& [one, other] = std::tie(twins.one, twins.other);
        auto const third = twins.planned(4, "kelompok");
        session::keep_walk_in(db, guide(2), other, { "Bu Rini", "", "" });
        session::keep_walk_in(db, guide(4), third, { "Bu Rini", "", "" });
        session::keep_mark(db, guide(2), other, nth_guest(1), Mark::Present);
        session::keep_mark(db, guide(4), third, nth_guest(1), Mark::Present);
        session::keep_mark(db, guide(4), third, nth_guest(2), Mark::Sick);
        twins.join(other, one, 10);
        twins.join(third, one, 11);

        twins.part(other); // the third said the same of the first, and stays
        CHECK(twins.marks_of(one)[0] == Mark::Present);
        CHECK(twins.marks_of(one)[1] == Mark::Sick);
        CHECK(session::tally_of(db, berau, one).walk_ins == 1);
        CHECK(session::are_told_apart(db, berau, other, one));
        CHECK(session::are_told_apart(db, berau, other, third) == false);
        twins.part(third);
        CHECK(twins.marks_of(one) == std::vector(6, Mark::TakenOff));
        CHECK(session::tally_of(db, berau, one).walk_ins == 0);
        CHECK(session::tally_of(db, berau, third).walk_ins == 1);

        // A chain: what was joined to the one that is parted goes with it.
        auto const last = twins.planned(5);
        twins.join(other, third, 12);
        twins.join(third, last, 13);
        CHECK(session::stands_as(db, berau, other) == last);
        CHECK(session::stands_for(db, berau, other.text()) == last.text());
        CHECK(session::find_joined(db, berau, other)->into == third);
        CHECK(session::are_told_apart(db, berau, one, last)); // it holds one that is another than this
        twins.part(third);
        CHECK(session::stands_as(db, berau, other) == third);
        CHECK(twins.marks_of(third)[0] == Mark::Present);
        CHECK(twins.marks_of(last) == std::vector(6, Mark::TakenOff));
    });
}
