#include "base/slice.h"
#include "domain/chapter/chapter.h"
#include "domain/network/network_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace network {

base::Slice slice();

}

namespace {

using namespace network;

constexpr base::Date today { 2026, 11, 29 };

MemberId woman(std::string_view name)
{
    return MemberId(base::uuid_of(name));
}

// Two chapters; women of one of them, told in the order of their names.
class Scene {
public:
    Scene()
        : samarinda(founded("kici-samarinda"))
        , malang(founded("kici-malang"))
    {
        fresh.write([&](sql::Write& db) {
            for (auto const* const name : { "Ani", "Budi", "Budi lama", "Citra", "Dina", "Erna" })
                register_woman(db, samarinda, name);
            register_woman(db, malang, "Wati");
        });
    }
    By by(std::int64_t at = 0) const
    {
        return { samarinda, base::AccountId(base::uuid_of("lina")), base::Instant { 1'795'500'000'000 + at } };
    }
    void merge(sql::Write& db, std::string_view one, std::string_view into) const
    {
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", woman(one), woman(into));
    }
    RoundId ask(
        sql::Write& db, std::string_view who, base::Date day, std::vector<std::string_view> const& helped_by) const
    {
        auto consent_id = live_consent(db, samarinda, woman(who));
        if (!consent_id)
            consent_id = consent(db, who, { 2026, 8, 1 });
        auto const round = keep_round(db, by(day.days()), { woman(who), *consent_id, day, Way::Asked });
        for (auto const name : helped_by)
            keep_answer(db, by(), round, Question::Helps, woman(name));
        return round;
    }
    std::string consent(sql::Write& db, std::string_view who, base::Date given_on) const
    {
        auto id = std::string(who) + given_on.text();
        db.run(R"sql(
            INSERT INTO consent (chapter_id, consent_id, member_id, purpose, notice_version, notice_sha256, channel,
                witness, place, given_on, noted_by, noted_at)
            VALUES (?1, ?2, ?3, 'network', 1, '', 0, '', '', ?4, '', 0))sql",
            samarinda, id, woman(who), given_on);
        return id;
    }
    void withdraw(sql::Write& db, std::string const& consent_id, base::Date day) const
    {
        db.run(R"sql(
            INSERT INTO consent_withdrawal (chapter_id, consent_id, withdrawn_on, noted_by, noted_at)
            VALUES (?1, ?2, ?3, '', 0))sql",
            samarinda, consent_id, day);
    }
    // She stays in a group, until she left it.
    void join(sql::Write& db, std::string_view who, base::Date joined_on, std::optional<base::Date> left_on = {}) const
    {
        auto const id = std::string(who) + joined_on.text();
        db.run(R"sql(
            INSERT INTO journey_group (chapter_id, group_id, name, village_code, facilitator, begun_on)
            VALUES (?1, 'group', 'Melati', '', '', '2025-01-01')
            ON CONFLICT DO NOTHING)sql",
            samarinda);
        db.run(R"sql(
            INSERT INTO journey_joining (chapter_id, group_id, joining_id, member_id, joined_on)
            VALUES (?1, 'group', ?2, ?3, ?4))sql",
            samarinda, id, woman(who), joined_on);
        if (left_on)
            db.run(R"sql(
                INSERT INTO journey_leaving (chapter_id, group_id, joining_id, left_on)
                VALUES (?1, 'group', ?2, ?3))sql",
                samarinda, id, *left_on);
    }
    void attend(sql::Write& db, std::string const& session, std::string const& who) const
    {
        db.run(R"sql(
            INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at)
            VALUES (?1, ?2, ?3, 0, 0, '', 0))sql",
            samarinda, session, woman(who));
    }
    void hold(sql::Write& db, std::string const& session, std::vector<std::string> const& came) const
    {
        db.run(R"sql(
            INSERT INTO session (chapter_id, session_id, noted_by, noted_at)
            VALUES (?1, ?2, '', 0))sql",
            samarinda, session);
        db.run(R"sql(
            INSERT INTO session_plan (chapter_id, session_id, version, programme_id, title, place, landmark, village_code,
                held_on, starts_at, ends_at, trainer, notes, is_public, noted_by, noted_at)
            VALUES (?1, ?2, 0, 'moci', ?2, 'Balai', '', '', '2026-10-01', 540, 660, '', '', 0, '', 0))sql",
            samarinda, session);
        db.run(R"sql(
            INSERT INTO session_ending (chapter_id, session_id, state, because, noted_by, noted_at)
            VALUES (?1, ?2, 1, '', '', 0))sql",
            samarinda, session);
        for (auto const& who : came)
            attend(db, session, who);
    }
    // Who are tied, as the community has it: "Ani-Budi".
    std::vector<std::string> tied(sql::Read& db) const
    {
        auto const community = read_community(db, samarinda, today);
        std::vector<Pair> pairs;
        for (auto const& tie : community.ties)
            pairs.push_back({ tie.one, tie.other });
        std::vector<std::string> told;
        for (auto const& pair : tidied(pairs))
            told.push_back(name_of(db, community.women[static_cast<std::size_t>(pair.one)].id) + "-"
                + name_of(db, community.women[static_cast<std::size_t>(pair.other)].id));
        return told;
    }
    // The same, woman by woman.
    std::vector<std::string> tied_one_by_one(sql::Read& db) const
    {
        std::vector<std::string> told;
        for (auto const& one : read_community(db, samarinda, today).women)
            for (auto const& tie : ties_of(db, samarinda, one.id, today)) {
                auto const [first, second] = std::minmax({ name_of(db, one.id), name_of(db, tie.other_id) });
                told.push_back(first + "-" + second);
            }
        std::sort(told.begin(), told.end());
        told.erase(std::unique(told.begin(), told.end()), told.end());
        return told;
    }
    static void register_woman(sql::Write& db, base::ChapterId const& chapter, std::string const& name)
    {
        db.run(R"sql(
            INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision)
            VALUES (?1, ?2, ?3, '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-08-01', ?3, ?3, 1))sql",
            chapter, woman(name), name);
    }
    // Whether there was something to do.
    bool do_chore(std::int64_t hours)
    {
        std::optional<base::ChoreFact> next;
        (*fresh).read(
            [&](sql::Read& db) { next = slice().chores.at(0).next(db, base::Now { by(hours * 3'600'000).at }); });
        if (next)
            CHECK(fact::note(*fresh, next->fact, next->work));
        return next.has_value();
    }
    tests::FreshDatabase fresh;
    base::ChapterId samarinda;
    base::ChapterId malang;

private:
    base::ChapterId founded(std::string slug)
    {
        auto const made = chapter::found(
            *fresh, { slug, slug, "Ketua Contoh", "64.72", base::Zone::Wita }, { base::Instant { 1'795'000'000'000 } });
        REQUIRE(made);
        return made.value().chapter;
    }
    static std::string name_of(sql::Read& db, MemberId const& id)
    {
        return db.one<std::string>("SELECT full_name FROM member WHERE member_id = ?1", id).value_or("?");
    }
};

using Told = std::vector<std::string>;

}

TEST_CASE("the newest round of a woman counts, of this period and this chapter, until it is retracted")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi", "Citra" });
        scene.ask(db, "Dina", { 2025, 1, 1 }, { "Erna" });
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra" });
        auto const newer = scene.ask(db, "Ani", { 2026, 10, 1 }, { "Dina" });
        CHECK(scene.tied(db) == Told { "Ani-Dina" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Dina" });
        CHECK(read_community(db, scene.malang, today).ties.empty());
        CHECK_FALSE(find(db, scene.malang, newer));
        keep_retraction(db, scene.by(), newer, Text("Salah."));
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra" });
        auto const rounds = rounds_of(db, scene.samarinda, woman("Ani"));
        REQUIRE(rounds.size() == 2);
        CHECK(rounds[0].retracted_because->stored() == "Salah.");
        auto const wrong = answers_in(db, scene.samarinda, rounds[1].id).at(0);
        keep_retraction(db, scene.by(), wrong.id, Text("Salah dengar."));
        CHECK(scene.tied(db) == Told { "Ani-Citra" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Citra" });
    });
}

TEST_CASE("a newest round in which she named nobody stands in the place of the older one")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi" });
        auto const round = scene.ask(db, "Ani", { 2026, 10, 1 }, {});
        keep_answer(db, scene.by(), round, Question::Helps, std::nullopt);
        CHECK(scene.tied(db).empty());
        CHECK(scene.tied_one_by_one(db).empty());
        CHECK(answers_in(db, scene.samarinda, round).at(0).named_id == std::nullopt);
    });
}

TEST_CASE("when two entries become one, her ties and rounds go on with the one that does, and none leads to herself")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi lama" });
        scene.ask(db, "Budi lama", { 2026, 9, 2 }, { "Budi", "Citra" });
        scene.ask(db, "Budi", { 2026, 9, 3 }, { "Dina" });
        scene.merge(db, "Budi lama", "Budi");
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Budi-Dina" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Budi", "Budi-Dina" });
        CHECK(rounds_of(db, scene.samarinda, woman("Budi")).size() == 2);
        CHECK(read_community(db, scene.samarinda, today).women.size() == 5);
    });
}

TEST_CASE("who withdrew her consent stands in no network; given again, it does not bring old answers back")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi", "Citra" });
        CHECK_FALSE(live_consent(db, scene.samarinda, woman("Budi")));
        auto const old = scene.ask(db, "Budi", { 2026, 9, 2 }, { "Dina" });
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra", "Budi-Dina" });
        scene.withdraw(db, *live_consent(db, scene.samarinda, woman("Budi")), { 2026, 10, 2 });
        CHECK(has_declined(db, scene.samarinda, woman("Budi")));
        CHECK_FALSE(live_consent(db, scene.samarinda, woman("Budi")));
        CHECK(scene.tied(db) == Told { "Ani-Citra" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Citra" });
        CHECK(read_community(db, scene.samarinda, today).women.size() == 5);
        scene.consent(db, "Budi", { 2026, 10, 3 });
        CHECK_FALSE(has_declined(db, scene.samarinda, woman("Budi")));
        CHECK_FALSE(live_consent(db, scene.malang, woman("Budi")));
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Budi", "Ani-Citra" });
        CHECK(rounds_of(db, scene.samarinda, woman("Budi")).empty());
        CHECK_FALSE(find(db, scene.samarinda, old)->has_consent);
        scene.ask(db, "Budi", { 2026, 10, 4 }, { "Citra" });
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Ani-Citra", "Budi-Citra" });
        CHECK(rounds_of(db, scene.samarinda, woman("Budi")).size() == 1);
    });
}

TEST_CASE("one withdrawal is enough, under any of her entries, until she gives her consent anew")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.consent(db, "Budi", { 2026, 9, 1 });
        auto const other = scene.consent(db, "Budi lama", { 2026, 8, 1 });
        scene.merge(db, "Budi lama", "Budi");
        CHECK_FALSE(has_declined(db, scene.samarinda, woman("Budi")));
        scene.withdraw(db, other, { 2026, 9, 20 });
        CHECK(has_declined(db, scene.samarinda, woman("Budi")));
        CHECK_FALSE(stands_in(db, scene.samarinda, woman("Budi")));
        CHECK(read_community(db, scene.samarinda, today).women.size() == 4);
        scene.consent(db, "Budi", { 2026, 9, 20 });
        CHECK_FALSE(has_declined(db, scene.samarinda, woman("Budi")));
        CHECK(stands_in(db, scene.samarinda, woman("Budi")));
        CHECK_FALSE(stands_in(db, scene.samarinda, woman("Budi lama")));
        CHECK_FALSE(stands_in(db, scene.malang, woman("Budi")));
    });
}

TEST_CASE("who withdrew is named no more: not in another's answers, not in what was worked out, not in decisions")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const round = scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi" });
        Overview made;
        made.alone = { woman("Budi"), woman("Dina"), woman("Erna") };
        made.brokers = { woman("Budi") };
        made.proposals = { { Sort::Neighbours, woman("Ani"), woman("Budi"), "" },
            { Sort::Neighbours, woman("Citra"), woman("Dina"), "" } };
        keep_result(db, scene.samarinda, made, { 5 }, 30);
        keep_suggestion(db, scene.by(), made.proposals[0], Decision::Confirmed, Text(""), today);
        CHECK(suggestions(db, scene.samarinda, Decision::Confirmed, {}).size() == 1);
        CHECK(kept_result(db, scene.samarinda, {})->overview.proposals.size() == 2);
        scene.withdraw(db, scene.consent(db, "Budi", { 2026, 9, 1 }), { 2026, 10, 2 });
        scene.merge(db, "Erna", "Dina");
        auto const answer = answers_in(db, scene.samarinda, round).at(0);
        CHECK(answer.is_withheld);
        CHECK(answer.full_name.stored().empty());
        CHECK(find(db, scene.samarinda, answer.id)->full_name.stored().empty());
        auto const kept = kept_result(db, scene.samarinda, {});
        CHECK(kept->overview.alone == std::vector { woman("Dina") });
        CHECK(kept->overview.brokers.empty());
        CHECK(kept->overview.proposals == std::vector { made.proposals[1] });
        CHECK(suggestions(db, scene.samarinda, Decision::Confirmed, {}).empty());
        CHECK(count_suggestions(db, scene.samarinda, Decision::Confirmed) == 0);
    });
}

TEST_CASE("women of one group are tied when they were in it at the same time, in the period")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        scene.join(db, "Ani", { 2025, 2, 1 }, base::Date { 2026, 3, 1 });
        scene.join(db, "Budi", { 2026, 2, 1 });
        scene.join(db, "Citra", { 2026, 3, 1 });
        scene.join(db, "Dina", { 2025, 2, 1 }, base::Date { 2025, 3, 1 }); // before the period
        CHECK(scene.tied(db) == Told { "Ani-Budi", "Budi-Citra" });
        CHECK(scene.tied_one_by_one(db) == Told { "Ani-Budi", "Budi-Citra" });
        scene.withdraw(db, scene.consent(db, "Budi", { 2026, 9, 1 }), { 2026, 10, 2 });
        CHECK(scene.tied(db).empty());
        CHECK(scene.tied_one_by_one(db).empty());
    });
}

TEST_CASE("a session of more than 40 ties nobody: all who came count once, also who declined and who has two entries")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        std::vector<std::string> came { "Ani", "Budi", "Budi lama", "Citra" };
        for (int n = 0; n < a_gathering - 3; ++n) {
            came.push_back("Ibu " + std::to_string(n));
            Scene::register_woman(db, scene.samarinda, came.back());
        }
        scene.merge(db, "Budi lama", "Budi");
        scene.withdraw(db, scene.consent(db, "Citra", { 2026, 9, 1 }), { 2026, 10, 2 });
        scene.hold(db, "satu", came);
        scene.hold(db, "dua", came);
        CHECK(
            read_community(db, scene.samarinda, today).ties.size() == 39 * 38 / 2); // 40 came, and one of them declined
        CHECK(ties_of(db, scene.samarinda, woman("Ani"), today).size() == 38);
        CHECK(are_tied(db, scene.samarinda, woman("Ani"), woman("Budi"), today));
        CHECK_FALSE(are_tied(db, scene.samarinda, woman("Ani"), woman("Dina"), today));
        scene.hold(db, "tiga", { "Ani", "Dina" });
        CHECK_FALSE(are_tied(db, scene.samarinda, woman("Ani"), woman("Dina"), today));
        scene.attend(db, "dua", "Dina"); // now 41 came
        CHECK(read_community(db, scene.samarinda, today).ties.empty());
        CHECK(ties_of(db, scene.samarinda, woman("Ani"), today).empty());
        CHECK_FALSE(are_tied(db, scene.samarinda, woman("Ani"), woman("Budi"), today));
    });
}

TEST_CASE("what was worked out is kept, replaced, and read a stretch at a time")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(is_large(db, scene.samarinda));
        CHECK_FALSE(kept_result(db, scene.samarinda, {}));
        CHECK(feed_at(db, scene.samarinda) == -1);
        CHECK(not_worked_out_since(db, { 10 }).size() == 2);
        Overview made;
        made.figures = { 700, 3, 1, 900, 4, 2, 5, 21 };
        made.alone = { woman("Ani"), woman("Budi"), woman("Citra") };
        made.brokers = { woman("Dina") };
        made.by_village = true;
        made.groups = { { "64.72.01.1001", 400, {} }, { "64.72.02.1001", 300, {} } };
        made.links = { { 0, 1, 7 } };
        made.proposals = { { Sort::TwoGroups, woman("Ani"), woman("Dina"), "sesi" } };
        keep_result(db, scene.samarinda, made, { 5 }, 30);
        keep_result(db, scene.samarinda, made, { 20 }, 40);
        CHECK(not_worked_out_since(db, { 10 }) == std::vector { scene.malang });
        CHECK(feed_at(db, scene.samarinda) == 40);
        auto const kept = kept_result(db, scene.samarinda, { 1, 1 });
        REQUIRE(kept);
        CHECK(kept->worked_out_at == base::Instant { 20 });
        CHECK(kept->overview.figures == made.figures);
        CHECK(kept->overview.alone == std::vector { woman("Budi") });
        CHECK(kept->overview.brokers.empty());
        CHECK(kept->overview.groups == made.groups);
        CHECK(kept->overview.links == made.links);
        CHECK(kept->overview.proposals == made.proposals);
        CHECK_FALSE(kept_result(db, scene.malang, {}));
    });
}

TEST_CASE("what was decided about two women is known whichever is named first, also after a merge")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_suggestion(db, scene.by(), { Sort::Neighbours, woman("Ani"), woman("Budi lama"), "" }, Decision::PutAway,
            Text("Sedang panen."), today);
        CHECK(decided_pairs(db, scene.samarinda).contains(woman("Budi lama"), woman("Ani")));
        scene.merge(db, "Budi lama", "Budi");
        CHECK(decided_pairs(db, scene.samarinda).contains(woman("Ani"), woman("Budi")));
        CHECK_FALSE(decided_pairs(db, scene.malang).contains(woman("Ani"), woman("Budi")));
        CHECK(read_community(db, scene.samarinda, today).decided == std::set<Pair> { { 0, 1 } });
        CHECK(count_suggestions(db, scene.samarinda, Decision::Confirmed) == 0);
        CHECK(suggestions(db, scene.samarinda, Decision::PutAway, {}).at(0).because.stored() == "Sedang panen.");
        scene.merge(db, "Budi", "Ani"); // the two turn out to be one
        scene.merge(db, "Budi lama", "Ani");
        CHECK(suggestions(db, scene.samarinda, Decision::PutAway, {}).empty());
        CHECK(count_suggestions(db, scene.samarinda, Decision::PutAway) == 0);
    });
}

TEST_CASE("a large community is worked out behind the requests: once, and again when something was noted, in six hours")
{
    Scene scene;
    CHECK_FALSE(scene.do_chore(0)); // a small one is worked out for each page
    scene.fresh.write([&](sql::Write& db) {
        for (int n = 0; n < most_at_once; ++n)
            Scene::register_woman(db, scene.samarinda, "Ibu " + std::to_string(n));
        scene.ask(db, "Ani", { 2026, 9, 1 }, { "Budi", "Citra" });
    });
    CHECK(scene.do_chore(0));
    CHECK_FALSE(scene.do_chore(7)); // nothing was noted since
    scene.fresh.write([&](sql::Write& db) {
        auto const kept = kept_result(db, scene.samarinda, { 0, 2 });
        REQUIRE(kept);
        CHECK(kept->overview.figures.women == most_at_once + 6);
        CHECK(kept->overview.figures.ties == 2);
        CHECK(kept->overview.figures.alone == most_at_once + 3);
        CHECK(kept->overview.alone == std::vector { woman("Budi lama"), woman("Dina") });
        CHECK(kept->overview.brokers == std::vector { woman("Ani") });
        CHECK(kept->overview.groups.size() == 1);
        CHECK_FALSE(kept->overview.proposals.empty());
    });
    fact::Fact const other { scene.samarinda, base::uuid_of("another"), "test.note", base::AccountId("x"), "{}",
        { 1 } };
    CHECK(fact::note(*scene.fresh, other, [](sql::Write&) -> base::Result<fact::Outcome> { return fact::Outcome {}; }));
    CHECK_FALSE(scene.do_chore(5)); // not yet
    CHECK(scene.do_chore(7));
    CHECK_FALSE(scene.do_chore(14));
}
