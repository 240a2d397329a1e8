#include "domain/chapter/chapter.h"
#include "domain/exemplar/exemplar_proposal_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace exemplar;

MemberId woman(std::string_view name)
{
    return MemberId(base::uuid_of(name));
}

// Two chapters, a woman in each.
class Scene {
public:
    Scene()
        : samarinda(founded("kici-samarinda"))
        , malang(founded("kici-malang"))
    {
        fresh.write([&](sql::Write& db) {
            register_woman(db, samarinda, "Ani");
            register_woman(db, samarinda, "Ani lama");
            register_woman(db, malang, "Wati");
        });
    }
    By by(std::string_view observer = "lina") const
    {
        return { samarinda, base::AccountId(base::uuid_of(observer)), base::Instant { 1'795'500'000'000 } };
    }
    void register_woman(sql::Write& db, base::ChapterId const& chapter, std::string const& name)
    {
        db.run(R"sql(
            INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision)
            VALUES (?1, ?2, ?3, '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-10-01', ?3, ?3, 1))sql",
            chapter, woman(name), name);
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
};

NewSeen on_time(PracticeId const& practice, std::string const& place, base::Date day)
{
    return { practice, woman("Ani"), day, std::nullopt, place, base::Private<std::string>("Sudah di balai.") };
}

}

TEST_CASE("every chapter starts with the practices of the paper and makes them its own")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const start = practices(db, scene.samarinda);
        REQUIRE(start.size() == 11);
        CHECK(std::is_sorted(start.begin(), start.end(),
            [](Practice const& a, Practice const& b) { return a.cerdas_value < b.cerdas_value; }));
        CHECK(std::count_if(start.begin(), start.end(), [](Practice const& one) {
            return one.cerdas_value == CerdasValue::Devout;
        }) == 1);
        auto const added = keep_practice(db, scene.by(), CerdasValue::Agile, "Mengajari tetangga", "");
        keep_name(db, scene.by(), start[0].id, "Berbagi cara", "Shares how");
        keep_end(db, scene.by(), start[1].id, "Semua sudah begitu.");
        auto const now = practices(db, scene.samarinda);
        REQUIRE(now.size() == 12);
        CHECK(now[0].name_id == "Berbagi cara");
        CHECK(now[1].id == added);
        CHECK(now[2].ended_because == "Semua sudah begitu.");
        CHECK(practices(db, scene.malang).size() == 11);
        CHECK_FALSE(practice(db, scene.malang, added));
    });
}

TEST_CASE("no practice of faith can be added, not even past the rule")
{
    Scene scene;
    CHECK_THROWS(scene.fresh.write(
        [&](sql::Write& db) { keep_practice(db, scene.by(), CerdasValue::Devout, "Rajin beribadah", ""); }));
}

TEST_CASE("what was seen of a woman is told by observers and settings; what is retracted stays readable")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const practice = practices(db, scene.samarinda).at(5).id;
        keep_seen(db, scene.by("lina"), on_time(practice, "Pasar minggu", { 2026, 11, 1 }));
        keep_seen(db, scene.by("lina"), on_time(practice, "Grup WhatsApp", { 2026, 11, 2 }));
        auto const wrong = keep_seen(db, scene.by("sari"), on_time(practice, "Sekretariat", { 2026, 11, 3 }));
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).observers == 2);
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).settings == 3);
        keep_retraction(db, scene.by("sari"), wrong, "Itu ibu lain.");
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).observers == 1);
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).settings == 2);
        auto const opened = observed(db, scene.samarinda, woman("Ani"));
        REQUIRE(opened.size() == 2);
        CHECK(opened[0].setting == "Grup WhatsApp");
        CHECK(opened[0].observer == opened[1].observer);
        CHECK(observed(db, scene.malang, woman("Ani")).empty());
        auto const seen = seen_of_woman(db, scene.samarinda, woman("Ani"));
        REQUIRE(seen.size() == 3);
        CHECK(seen[0].retracted_because == "Itu ibu lain.");
        CHECK(seen[0].setting == "Sekretariat");
        CHECK(count_of_practice(db, scene.samarinda, practice) == 3);
        CHECK(seen_of_practice(db, scene.samarinda, practice, 1, 1).at(0).setting == "Grup WhatsApp");
        CHECK(seen_of_woman(db, scene.malang, woman("Ani")).empty());
        CHECK_FALSE(find(db, scene.malang, wrong));
    });
}

TEST_CASE("what was seen of an entry that was merged is hers who goes on")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const practice = practices(db, scene.samarinda).at(5).id;
        auto seen = on_time(practice, "Sekretariat", { 2026, 11, 1 });
        seen.member_id = woman("Ani lama");
        keep_seen(db, scene.by(), seen);
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", woman("Ani lama"), woman("Ani"));
        CHECK(seen_of_woman(db, scene.samarinda, woman("Ani")).size() == 1);
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).settings == 1);
    });
}

namespace {

base::Date const told_day { 2026, 11, 28 };

void consent_to_story(sql::Write& db, Scene const& scene, std::string_view consent)
{
    db.run(R"sql(
        INSERT INTO consent (chapter_id, consent_id, member_id, purpose, notice_version, notice_sha256, channel,
            witness, place, given_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, 'story', 1, '', 1, '', '', '2026-11-01', '', 0))sql",
        scene.samarinda, base::uuid_of(consent), woman("Ani"));
}

ProposalId proposed_with_story(sql::Write& db, Scene const& scene, MemberId const& whose)
{
    auto const id = keep_proposal(db, scene.by(),
        { whose, std::nullopt, base::Private<std::string>("Mulai jualan sambal."), base::Date { 2026, 5, 1 } });
    keep_text(db, scene.by(), id, base::Private<std::string>("Saya mulai dari dapur."));
    return id;
}

NewDecision yes_to(ProposalId const& id, std::string_view consent)
{
    return { .proposal_id = id,
        .member_id = woman("Ani"),
        .answer = Answer::Yes,
        .decided_on = told_day,
        .taken_by = base::Private<std::string>("Lina"),
        .way = Way::Recorded,
        .consent_id = base::uuid_of(consent),
        .text_version = 1,
        .naming = Naming::OtherName,
        .told_as = base::Private<std::string>("Mama Sambal"),
        .on_page = true };
}

By at(Scene const& scene, std::int64_t later)
{
    auto by = scene.by();
    by.at = base::Instant { by.at.ms + later };
    return by;
}

std::size_t told_on_page(sql::Read& db, Scene const& scene)
{
    return stories(db, scene.samarinda, Where::Page, told_day, 0, 20).size();
}

}

TEST_CASE("a story is told in exactly the words she agreed to, only where she agreed, until she withdraws")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const id = proposed_with_story(db, scene, woman("Ani"));
        CHECK(told_on_page(db, scene) == 0);
        consent_to_story(db, scene, "c1");
        CHECK(live_story_consent(db, scene.samarinda, woman("Ani")).value().id == base::uuid_of("c1"));
        keep_decision(db, scene.by(), yes_to(id, "c1"));
        keep_text(db, scene.by(), id, base::Private<std::string>("Saya mulai dari pasar."));
        auto const told = stories(db, scene.samarinda, Where::Page, told_day, 0, 20);
        REQUIRE(told.size() == 1);
        CHECK(told[0].words == "Saya mulai dari dapur.");
        CHECK(told[0].told_as == "Mama Sambal");
        CHECK(told[0].village_name.empty());
        CHECK(stories(db, scene.samarinda, Where::Print, told_day, 0, 20).empty());
        CHECK(stories(db, scene.samarinda, Where::Aloud, told_day, 0, 20).empty());
        CHECK(stories(db, scene.malang, Where::Page, told_day, 0, 20).empty());
        CHECK_FALSE(story_on_page(db, scene.malang, told[0].id, told_day));
        keep_withdrawal(db, scene.by(), told[0].id, told_day);
        CHECK(told_on_page(db, scene) == 0);
        CHECK_FALSE(story_on_page(db, scene.samarinda, told[0].id, told_day));
    });
}

TEST_CASE("a consent that is withdrawn takes her story away, and the next consent does not bring it back")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const id = proposed_with_story(db, scene, woman("Ani"));
        consent_to_story(db, scene, "c1");
        keep_decision(db, scene.by(), yes_to(id, "c1"));
        CHECK(told_on_page(db, scene) == 1);
        db.run(R"sql(
            INSERT INTO consent_withdrawal (chapter_id, consent_id, withdrawn_on, noted_by, noted_at)
            VALUES (?1, ?2, '2026-11-28', '', 0))sql",
            scene.samarinda, base::uuid_of("c1"));
        CHECK(told_on_page(db, scene) == 0);
        consent_to_story(db, scene, "c2");
        CHECK(told_on_page(db, scene) == 0);
        CHECK(decisions(db, scene.samarinda, woman("Ani")).at(0).withdrawn_on == told_day);
    });
}

TEST_CASE("of two entries that are one woman her last decision stands")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        consent_to_story(db, scene, "c1");
        auto const first = proposed_with_story(db, scene, woman("Ani"));
        auto const second = proposed_with_story(db, scene, woman("Ani lama"));
        keep_decision(db, scene.by(), yes_to(first, "c1"));
        keep_decision(db, at(scene, 5),
            { .proposal_id = second, .member_id = woman("Ani lama"), .decided_on = told_day, .taken_by = {} });
        CHECK(told_on_page(db, scene) == 1);
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", woman("Ani lama"), woman("Ani"));
        CHECK(told_on_page(db, scene) == 0);
        CHECK(proposed(db, scene.samarinda, 0, 20).size() == 1);
        CHECK(decisions(db, scene.samarinda, woman("Ani")).size() == 2);
    });
}

TEST_CASE("her story ends with any of her consents for stories, whichever entry it was noted of")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const id = proposed_with_story(db, scene, woman("Ani"));
        consent_to_story(db, scene, "c1");
        db.run(R"sql(
            INSERT INTO consent (chapter_id, consent_id, member_id, purpose, notice_version, notice_sha256, channel,
                witness, place, given_on, noted_by, noted_at)
            VALUES (?1, ?2, ?3, 'story', 1, '', 1, '', '', '2026-11-01', '', 0))sql",
            scene.samarinda, base::uuid_of("c2"), woman("Ani lama"));
        keep_decision(db, scene.by(), yes_to(id, "c1"));
        auto const withdrawn = at(scene, 5);
        db.run(R"sql(
            INSERT INTO consent_withdrawal (chapter_id, consent_id, withdrawn_on, noted_by, noted_at)
            VALUES (?1, ?2, '2026-11-28', '', ?3))sql",
            scene.samarinda, base::uuid_of("c2"), withdrawn.at);
        CHECK(told_on_page(db, scene) == 1);
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", woman("Ani lama"), woman("Ani"));
        CHECK(told_on_page(db, scene) == 0);
        CHECK(decisions(db, scene.samarinda, woman("Ani")).at(0).withdrawn_on == told_day);
        keep_decision(db, at(scene, 6), yes_to(id, "c1"));
        CHECK(told_on_page(db, scene) == 1);
    });
}

TEST_CASE("what was taken of one woman is told no longer once her entries turn out to be two women")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        consent_to_story(db, scene, "c1");
        auto const id = proposed_with_story(db, scene, woman("Ani lama"));
        db.run("UPDATE member SET merged_into = ?2 WHERE member_id = ?1", woman("Ani lama"), woman("Ani"));
        keep_decision(db, scene.by(), yes_to(id, "c1"));
        CHECK(told_on_page(db, scene) == 1);
        db.run("UPDATE member SET merged_into = NULL WHERE member_id = ?1", woman("Ani lama"));
        CHECK(told_on_page(db, scene) == 0);
        CHECK_FALSE(decisions(db, scene.samarinda, woman("Ani lama")).at(0).is_hers);
        CHECK_FALSE(decisions(db, scene.samarinda, woman("Ani")).at(0).is_hers);
        CHECK(proposed(db, scene.samarinda, 0, 20).at(0).is_hers == false);
    });
}

TEST_CASE("a yes is told only while its consent is hers")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        consent_to_story(db, scene, "c1");
        auto made = yes_to(proposed_with_story(db, scene, woman("Ani lama")), "c1");
        made.member_id = woman("Ani lama");
        keep_decision(db, scene.by(), made);
        CHECK(told_on_page(db, scene) == 0);
    });
}

TEST_CASE("the table refuses a yes without proof, without words or without a place")
{
    Scene scene;
    auto const refused = [&](auto change) {
        CHECK_THROWS(scene.fresh.write([&](sql::Write& db) {
            consent_to_story(db, scene, "c1");
            auto made = yes_to(proposed_with_story(db, scene, woman("Ani")), "c1");
            change(made);
            keep_decision(db, scene.by(), made);
        }));
    };
    refused([](NewDecision& made) { made.consent_id.reset(); });
    refused([](NewDecision& made) { made.way = Way::Spoken; });
    refused([](NewDecision& made) { made.text_version.reset(); });
    refused([](NewDecision& made) { made.on_page = false; });
}

TEST_CASE("an officer who noted before she had an account and after it is one observer")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const officer = db.one<std::string>(
            "SELECT MIN(officer_id) FROM officer_published WHERE chapter_id = ?1", scene.samarinda);
        REQUIRE(officer);
        auto const practice = practices(db, scene.samarinda).at(5).id;
        auto by = scene.by();
        by.account = base::AccountId(*officer);
        keep_seen(db, by, on_time(practice, "Pasar minggu", { 2026, 11, 1 }));
        CHECK(seen_of_woman(db, scene.samarinda, woman("Ani")).at(0).observer == "Ketua Contoh");
        db.run("INSERT INTO officer_account (chapter_id, officer_id, account_id) VALUES (?1, ?2, ?3)", scene.samarinda,
            *officer, base::uuid_of("her account"));
        by.account = base::AccountId(base::uuid_of("her account"));
        keep_seen(db, by, on_time(practice, "Grup WhatsApp", { 2026, 11, 2 }));
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).observers == 1);
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).settings == 2);
    });
}

TEST_CASE("what was seen at two sessions that were joined was seen in one setting")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const practice = practices(db, scene.samarinda).front().id;
        std::string const joined = base::uuid_of("session/joined");
        std::string const stands = base::uuid_of("session/stands");
        for (auto const& session : { joined, stands }) {
            db.run("INSERT INTO session (chapter_id, session_id, noted_by, noted_at) VALUES (?1, ?2, '', 0)",
                scene.samarinda, session);
            keep_seen(db, scene.by(session == joined ? "lina" : "rina"),
                { practice, woman("Ani"), { 2026, 11, 2 }, session, "", base::Private<std::string>("Menyapa.") });
        }
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).settings == 2);
        db.run(R"sql(
            INSERT INTO session_joined (chapter_id, session_id, into_id, noted_by, noted_at, stands_id)
            VALUES (?1, ?2, ?3, '', 0, ?3))sql",
            scene.samarinda, joined, stands);
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).settings == 1);
        CHECK(breadth_of(db, scene.samarinda, woman("Ani")).observers == 2);
        for (auto const& one : observed(db, scene.samarinda, woman("Ani")))
            CHECK(one.session_id == stands);
        CHECK(db.count("SELECT COUNT(DISTINCT setting) FROM practice_seen_published") == 1);
    });
}
