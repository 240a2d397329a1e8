#include "domain/session/session_cards.h"
#include "domain/session/session_history.h"
#include "domain/session/session_phones.h"

#include "domain/session/session_scene_test.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using session::Mark;
using session::State;

base::ChapterId const samarinda { base::uuid_of("chapter/samarinda") };
base::ChapterId const malang { base::uuid_of("chapter/malang") };
base::AccountId const siti { base::uuid_of("account/siti") };
base::Date const today { 2026, 11, 24 };

member::MemberId woman(int n)
{
    return member::MemberId(base::uuid_of("woman/" + std::to_string(n)));
}

session::By by()
{
    return { samarinda, siti, { 1'795'000'000'000 } };
}

using Fresh = tests::FreshDatabase;

session::Plan plan_for(sql::Write& db, base::Date day)
{
    auto plan = session_scene::a_morning(db, samarinda);
    plan.held_on = day;
    return plan;
}

}

TEST_CASE("a changed plan supersedes the one before and keeps it")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto plan = plan_for(db, { 2026, 11, 28 });
        auto const id = session::keep_session(db, by(), plan);
        plan.place = "Balai RT 15";
        session::keep_plan(db, by(), id, 1, plan);

        auto const now = session::find_session(db, samarinda, id);
        REQUIRE(now);
        CHECK(now->place == "Balai RT 15");
        CHECK(now->version == 1);
        CHECK(db.count("SELECT COUNT(*) FROM session_plan") == 2);
        CHECK(session::count_sessions(db, samarinda, { session::When::Upcoming, today }) == 1);
        CHECK(session::list_sessions(db, samarinda, { session::When::Upcoming, today }).size() == 1);
        CHECK(session::list_sessions(db, samarinda, { session::When::Past, today }).empty());
    });
}

TEST_CASE("another chapter sees neither a session nor its marks")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const id = session::keep_session(db, by(), plan_for(db, today));
        session::keep_mark(db, by(), id, woman(1), Mark::Present);
        CHECK_FALSE(session::find_session(db, malang, id));
        CHECK(session::tally_of(db, malang, id).present == 0);
        CHECK(session::tally_of(db, samarinda, id).present == 1);
    });
}

TEST_CASE("a woman marked twice counts once, as she was marked last")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const id = session::keep_session(db, by(), plan_for(db, today));
        CHECK(session::keep_mark(db, by(), id, woman(1), Mark::Expected));
        CHECK(session::keep_mark(db, by(), id, woman(1), Mark::Present));
        CHECK_FALSE(session::keep_mark(db, by(), id, woman(1), Mark::Present));
        CHECK_FALSE(session::keep_mark(db, by(), id, woman(1), Mark::Expected));
        CHECK(session::keep_mark(db, by(), id, woman(1), Mark::Sick));

        auto const tally = session::tally_of(db, samarinda, id);
        CHECK(tally.present == 0);
        CHECK(tally.sick == 1);
        CHECK(tally.marked() == 1);
        CHECK(session::corrections_of(db, samarinda, id) == 1);
        CHECK(db.count("SELECT COUNT(*) FROM attendance") == 3);
        CHECK(db.count("SELECT COUNT(*) FROM attendance_published") == 1);
    });
}

TEST_CASE("who is expected or taken off is not published as attendance")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const id = session::keep_session(db, by(), plan_for(db, today));
        session::keep_mark(db, by(), id, woman(1), Mark::Expected);
        session::keep_mark(db, by(), id, woman(2), Mark::Present);
        session::keep_mark(db, by(), id, woman(2), Mark::TakenOff);
        CHECK(db.count("SELECT COUNT(*) FROM attendance_published") == 0);
        CHECK(session::tally_of(db, samarinda, id).unmarked == 1);
        CHECK(session::keep_mark(db, by(), id, woman(2), Mark::Expected));
    });
}

TEST_CASE("a walk-in counts apart until she is linked with a member")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const id = session::keep_session(db, by(), plan_for(db, today));
        auto const walk_in = session::keep_walk_in(db, by(), id, { "Contoh Baru", "", "" });
        CHECK(session::tally_of(db, samarinda, id).walk_ins == 1);
        session::keep_walk_in_link(db, by(), id, walk_in, woman(3));
        session::keep_mark(db, by(), id, woman(3), Mark::Present);
        auto const tally = session::tally_of(db, samarinda, id);
        CHECK(tally.walk_ins == 0);
        CHECK(tally.came() == 1);
    });
}

TEST_CASE("a session ends once")
{
    Fresh fresh;
    session::SessionId id;
    fresh.write([&](sql::Write& db) {
        id = session::keep_session(db, by(), plan_for(db, today));
        session::keep_ending(db, by(), id, State::Cancelled, "Hujan deras.");
    });
    CHECK_THROWS_AS(fresh.write([&](sql::Write& db) { session::keep_ending(db, by(), id, State::Held, ""); }),
        sql::ConstraintBroken);
    fresh.write([&](sql::Write& db) { CHECK(session::find_session(db, samarinda, id)->state == State::Cancelled); });
}

TEST_CASE("marks of a cancelled session do not count for a woman")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const held = session::keep_session(db, by(), plan_for(db, today));
        session::keep_mark(db, by(), held, woman(1), Mark::Present);
        auto const off = session::keep_session(db, by(), plan_for(db, today));
        session::keep_mark(db, by(), off, woman(1), Mark::Present);
        session::keep_ending(db, by(), off, State::Cancelled, "Banjir.");
        CHECK(session::attendance_counts(db, samarinda, woman(1)).present == 1);
    });
}

TEST_CASE("something was heard at a session up to that day, and at none that was cancelled")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const held = session::keep_session(db, by(), plan_for(db, today));
        auto const off = session::keep_session(db, by(), plan_for(db, today));
        session::keep_ending(db, by(), off, State::Cancelled, "Banjir.");
        auto const offered = session::sessions_until(db, samarinda, today, 10);
        REQUIRE(offered.size() == 1);
        CHECK(offered.front().id == held);
        CHECK(session::sessions_until(db, samarinda, base::Date::from_days(today.days() - 1), 10).empty());
        CHECK(session::is_here(db, samarinda, held.text()));
        CHECK(!session::is_here(db, samarinda, "somewhere"));
    });
}

TEST_CASE("the public schedule leaves out what is not public or cancelled; the calendar says what was cancelled")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto plan = plan_for(db, { 2026, 11, 28 });
        session::keep_session(db, by(), plan);
        auto const off = session::keep_session(db, by(), plan);
        session::keep_ending(db, by(), off, State::Cancelled, "Banjir.");
        plan.is_public = false;
        session::keep_session(db, by(), plan);

        CHECK(session::public_schedule(db, samarinda, today, 40).size() == 1);
        auto const events = session::calendar_events(db, samarinda, today, 40);
        REQUIRE(events.size() == 2);
        auto const& cancelled = events[0].id == off ? events[0] : events[1];
        CHECK(cancelled.is_cancelled);
        CHECK(cancelled.sequence == 1);
    });
}

TEST_CASE("a session of a group is found by its group, the latest first")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto plan = plan_for(db, { 2026, 11, 20 });
        plan.group_id = base::uuid_of("group/sambal");
        session::keep_session(db, by(), plan);
        plan.held_on = today;
        session::keep_session(db, by(), plan);
        auto const lines = session::sessions_of_group(db, samarinda, *plan.group_id, 10);
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].held_on == today);
    });
}

TEST_CASE("a pasted list is kept line by line as it was understood")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const id = session::keep_session(db, by(), plan_for(db, today));
        auto const read = session::read_whatsapp_list("1. Bu Ani\n2. Bu Sari (izin)\n3. ???");
        auto const list = session::keep_pasted_list(db, by(), id, read);
        auto const kept = session::pasted_lines(db, samarinda, id, list);
        REQUIRE(kept.size() == 2);
        CHECK(kept[0].name == "Ani");
        CHECK(kept[1].mark == session::ListMark::Excused);
        CHECK(session::unread_lines(db, samarinda, id, list) == std::vector<std::string> { "3. ???" });
        CHECK(session::pasted_lines(db, malang, id, list).empty());
        CHECK(session::unread_lines(db, malang, id, list).empty());
        auto const found = session::find_session(db, samarinda, id);
        CHECK(session::names_to_match(db, samarinda, *found, {}).empty());
    });
}

TEST_CASE("a mark that is taken back leaves her unmarked, and all that was noted can be read")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const id = session::keep_session(db, by(), plan_for(db, today));
        CHECK_FALSE(session::keep_unmarked(db, by(), id, woman(1)));
        session::keep_mark(db, by(), id, woman(1), Mark::Present);
        CHECK(session::keep_unmarked(db, by(), id, woman(1)));
        CHECK_FALSE(session::keep_unmarked(db, by(), id, woman(1)));
        CHECK(session::tally_of(db, samarinda, id).present == 0);
        CHECK(session::tally_of(db, samarinda, id).unmarked == 1);
        CHECK(session::keep_mark(db, by(), id, woman(1), Mark::Sick));
        CHECK(db.count("SELECT COUNT(*) FROM attendance") == 3);
    });
}

TEST_CASE("a corrected name stands, the first one stays, and who was taken off is listed with her reason")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const id = session::keep_session(db, by(), plan_for(db, today));
        auto const she = session::keep_walk_in(db, by(), id, { "Mama Rava Contoh", "", "" });
        auto const plain = session::keep_walk_in(db, by(), id, { "Bu Tetap Contoh", "", "" });
        session::keep_walk_in_correction(db, by(), id, she, "Mama Rafa Contoh", "+6281234567890");
        session::keep_walk_in_correction(db, by(), id, she, "Rafika Contoh", "+6281234567890");
        auto const now = session::walk_ins_of(db, samarinda, id);
        REQUIRE(now.size() == 2);
        CHECK((now[0].id == she ? now[0] : now[1]).name.stored() == "Rafika Contoh");
        auto const noted = session::walk_ins_noted(db, samarinda, id);
        REQUIRE(noted.size() == 3);
        CHECK(noted[0].name.stored() == "Mama Rava Contoh");
        CHECK(noted[2].name.stored() == "Rafika Contoh");
        session::take_off_walk_in(db, by(), id, plain, "Hanya mengantar.");
        CHECK(session::walk_ins_of(db, samarinda, id).size() == 1);
        CHECK(session::walk_ins_noted(db, samarinda, id).size() == 4);
        CHECK(session::walk_ins_noted(db, malang, id).empty());
        CHECK(session::plans_noted(db, samarinda, id).size() == 1);
    });
}

TEST_CASE("the sheets that change with what is noted of a woman are those of all her entries")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        for (int n : { 1, 2, 3 })
            db.run(R"sql(
                INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                    village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision,
                    merged_into)
                VALUES (?1, ?2, 'Contoh', '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-10-01', 'a', 'a',
                    1, ?3))sql",
                samarinda, woman(n), n == 2 ? std::optional(woman(1)) : std::nullopt);
        std::vector<session::SessionId> on;
        for (int n : { 1, 2, 3 }) {
            on.push_back(session::keep_session(db, by(), plan_for(db, { 2026, 11, 23 + n })));
            session::keep_mark(db, by(), on.back(), woman(n), Mark::Expected);
        }
        auto const long_ago = session::keep_session(db, by(), plan_for(db, { 2026, 10, 1 }));
        session::keep_mark(db, by(), long_ago, woman(1), Mark::Present);
        auto const days = [&](std::string kind, std::string const& location) {
            fact::Fact const noted { samarinda, "", std::move(kind), siti, "{}", by().at };
            auto found = session::days_with_other_sheets(db, noted, { location, "" });
            std::sort(found.begin(), found.end());
            return found;
        };
        auto const day = [](int n) { return base::Date { 2026, 11, 23 + n }; };

        CHECK(days("member.withdraw_consent", "/members/" + woman(1).text()) == std::vector { day(1), day(2) });
        CHECK(days("member.withdraw_consent", "/members/" + woman(2).text()) == std::vector { day(1), day(2) });
        CHECK(days("member.undo_merge", "/members/" + woman(1).text()) == std::vector { day(1), day(2), day(3) });
        CHECK(days("session.record_attendance", "/sessions/" + on[2].text()) == std::vector { day(3) });
        CHECK(days("session.add_walk_in", "/sessions/" + on[2].text()).empty());
        CHECK(days("session.record_attendance", "/sessions/" + long_ago.text()).empty());
        CHECK(days("chapter.appoint", "/chapter").empty());
    });
}

TEST_CASE("phones hold what still holds of what the women of a day agreed to, under the entries on its sheets")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        for (int n : { 1, 2, 3, 4 })
            db.run(R"sql(
                INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                    village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision,
                    merged_into, erased_on)
                VALUES (?1, ?2, 'Contoh', '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-10-01', 'a', 'a',
                    1, ?3, ?4))sql",
                samarinda, woman(n), n == 2 ? std::optional(woman(1)) : std::nullopt,
                n == 4 ? std::optional(std::string("2026-11-01")) : std::nullopt);
        auto const consents = [&](int n, std::string const& purpose, bool withdrawn) {
            auto const id = base::uuid_of("consent/" + std::to_string(n) + purpose);
            db.run(R"sql(
                INSERT INTO consent (chapter_id, consent_id, member_id, purpose, notice_version, notice_sha256, channel,
                    witness, place, given_on, noted_by, noted_at)
                VALUES (?1, ?2, ?3, ?4, 1, 'a', 2, 'Dina Contoh', '', '2026-11-01', ?5, 1))sql",
                samarinda, id, woman(n), purpose, siti);
            if (withdrawn)
                db.run("INSERT INTO consent_withdrawal (chapter_id, consent_id, withdrawn_on, noted_by, noted_at) "
                       "VALUES (?1, ?2, '2026-11-02', ?3, 2)",
                    samarinda, id, siti);
        };
        consents(1, "photo", false);
        consents(1, "story", true);
        consents(2, "network", false);
        consents(3, "network", false);
        auto const id = session::keep_session(db, by(), plan_for(db, today));
        for (int n : { 2, 4 })
            session::keep_mark(db, by(), id, woman(n), Mark::Present);

        CHECK(session::women_on_sheets(db, samarinda, today) == std::vector { woman(2) });
        auto const held = session::consents_on_sheets(db, samarinda, today);
        REQUIRE(held.size() == 2);
        for (auto const& one : held) {
            CHECK(one.member_id == woman(2));
            CHECK(one.purpose != "story");
        }
        CHECK(session::consents_on_sheets(db, malang, today).empty());
        CHECK(session::women_on_sheets(db, samarinda, { 2026, 11, 25 }).empty());
    });
}
