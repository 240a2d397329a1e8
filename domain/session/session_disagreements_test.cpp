#include "domain/session/session_disagreements.h"

#include "domain/session/session_scene_test.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using session::Mark;

base::ChapterId const kutai { base::uuid_of("chapter/kutai") };
member::MemberId const ani { base::uuid_of("disputed/ani") };
constexpr std::int64_t start_ms = 1'795'000'000'000;

session::By at_minute(char officer, int minute)
{
    return { kutai, base::AccountId(base::uuid_of(std::string("officer/") + officer)),
        { start_ms + 60'000LL * minute } };
}

session::SessionId a_meeting(sql::Write& db)
{
    db.run(R"sql(
        INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
            village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision)
        VALUES (?1, ?2, 'Ani Contoh', '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-10-01', 'ani', 'ani', 1))sql",
        kutai, ani);
    return session::keep_session(db, at_minute('a', 0), session_scene::a_morning(db, kutai));
}

// By a phone that had seen the books up to the start.
void noted_unseen(sql::Write& db, session::SessionId const& id, char officer, int minute, Mark mark)
{
    session::keep_mark(db, at_minute(officer, minute), id, ani, mark);
    session::find_disagreements(db, at_minute(officer, minute), id, { start_ms });
}

std::vector<Mark> said(sql::Read& db, session::SessionId const& id)
{
    std::vector<Mark> marks;
    for (auto const& one : session::disagreements_of(db, kutai, id))
        marks.push_back(one.mark);
    return marks;
}

}

TEST_CASE("who corrects herself without knowing of the other still differs from her")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_meeting(db);
        noted_unseen(db, id, 'a', 1, Mark::Present);
        CHECK(session::count_disagreements(db, kutai, id) == 0);
        noted_unseen(db, id, 'b', 2, Mark::Sick);
        noted_unseen(db, id, 'b', 3, Mark::Excused);
        CHECK(said(db, id) == std::vector { Mark::Present, Mark::Excused });
        CHECK(session::count_disagreements(db, kutai, id) == 1);
        CHECK(session::disputed_since(db, kutai, { 2026, 11, 24 }, 5).size() == 1);
        CHECK(session::disputed_since(db, kutai, { 2026, 11, 25 }, 5).empty());
        noted_unseen(db, id, 'b', 4, Mark::Present); // she says the same now
        CHECK(said(db, id).empty());
    });
}

TEST_CASE("of three officers each has her word, until a person settles it")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_meeting(db);
        noted_unseen(db, id, 'a', 1, Mark::Present);
        noted_unseen(db, id, 'b', 2, Mark::Sick);
        noted_unseen(db, id, 'c', 3, Mark::Excused);
        CHECK(said(db, id) == std::vector { Mark::Present, Mark::Sick, Mark::Excused });

        CHECK(session::settle(db, at_minute('k', 4), id, ani, Mark::Present));
        CHECK(said(db, id).empty());
        CHECK(session::disputed_since(db, kutai, { 2026, 11, 24 }, 5).empty());
        CHECK_FALSE(session::settle(db, at_minute('k', 5), id, ani, Mark::Sick));

        // A fourth phone comes home later: what was settled is one word, and hers another.
        noted_unseen(db, id, 'd', 6, Mark::NoNotice);
        CHECK(said(db, id) == std::vector { Mark::Present, Mark::NoNotice });
    });
}

TEST_CASE("a settled mark that stood already is a word against the next that differs")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_meeting(db);
        noted_unseen(db, id, 'a', 1, Mark::Present);
        noted_unseen(db, id, 'b', 2, Mark::Sick);
        CHECK(session::settle(db, at_minute('k', 3), id, ani, Mark::Sick));
        CHECK(said(db, id).empty());
        noted_unseen(db, id, 'c', 4, Mark::Present);
        CHECK(said(db, id) == std::vector { Mark::Sick, Mark::Present });
    });
}

TEST_CASE("a correction by an officer who knew of all marks settles them")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const id = a_meeting(db);
        noted_unseen(db, id, 'a', 1, Mark::Present);
        noted_unseen(db, id, 'b', 2, Mark::Sick);
        session::keep_mark(db, at_minute('a', 3), id, ani, Mark::Sick);
        session::find_disagreements(db, at_minute('a', 3), id, { start_ms + 60'000 * 2 });
        session::keep_mark(db, at_minute('a', 4), id, ani, Mark::Excused);
        session::find_disagreements(db, at_minute('a', 4), id, { start_ms + 60'000 * 2 });
        CHECK(said(db, id).empty());
    });
}
