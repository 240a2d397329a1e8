#include "domain/bulletin/bulletin_store.h"

#include "domain/bulletin/bulletin_phones.h"
#include "domain/chapter/chapter.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace bulletin;

constexpr base::Date day { 2026, 11, 20 };
constexpr auto one_village = "64.72.01.1001";
constexpr auto other_village = "64.72.08.1003";

// Two chapters; what one of them wrote and was asked.
class Scene {
public:
    Scene()
        : samarinda(founded("kici-samarinda"))
        , malang(founded("kici-malang"))
    {
        fresh.write([&](sql::Write& db) { area::put_start(db); });
    }
    By by() const { return { samarinda, base::AccountId(samarinda.text()), base::Instant { 1'795'500'000'000 } }; }
    static NoticeText text(std::vector<std::string> villages = {})
    {
        return { "Bantuan modal", "Bawa surat usaha.", About::Aid, "Dinas", "Surat edaran", "Ibu usaha rumahan.",
            { { 2026, 11, 1 }, { 2026, 11, 30 } }, std::move(villages) };
    }
    QuestionId asked(sql::Write& db, std::optional<NoticeId> about, base::Date asked_on)
    {
        return keep_question(
            db, by(), { std::move(about), one_village, base::Private<std::string>("Boleh daftar?"), asked_on });
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

std::vector<NoticeLine> lines(sql::Read& db, base::ChapterId const& chapter, WhichNotices const& which)
{
    auto found = notices(db, chapter, which, 0, 100);
    CHECK(static_cast<std::int64_t>(found.size()) == count_notices(db, chapter, which));
    return found;
}

std::string on_phones(sql::Read& db, base::ChapterId const& chapter, std::string_view kind, QuestionId const& id)
{
    for (auto const& document : phone_documents())
        if (document.kind == kind)
            return document.draw(db, chapter, id.text()).value_or("nothing");
    return "no such document";
}

}

TEST_CASE("a notice is found by where it stands, what it is about and the villages it is for")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const id = keep_notice(db, scene.by(), Scene::text({ one_village, one_village }));
        CHECK(lines(db, scene.malang, { .today = day }).empty());
        REQUIRE(lines(db, scene.samarinda, { .today = day }).size() == 1);
        CHECK(lines(db, scene.samarinda, { .today = day }).front().meant_for == 1);
        CHECK(lines(db, scene.samarinda, { .standing = Standing::Valid, .today = day }).size() == 1);
        CHECK(lines(db, scene.samarinda, { .standing = Standing::Coming, .today = { 2026, 10, 1 } }).size() == 1);
        CHECK(lines(db, scene.samarinda, { .standing = Standing::Over, .today = { 2026, 12, 1 } }).size() == 1);
        CHECK(lines(db, scene.samarinda, { .about = About::Training, .today = day }).empty());
        CHECK(lines(db, scene.samarinda, { .village_code = other_village, .today = day }).empty());
        CHECK(valid_notices(db, scene.samarinda, day, 0, 5).size() == 1);
        CHECK(notices_from(db, scene.samarinda, day, 5).size() == 1);
        CHECK(notices_from(db, scene.samarinda, { 2026, 12, 1 }, 5).empty());
        CHECK(newest_word(db, scene.samarinda) == scene.by().at);
        auto sooner = Scene::text({ other_village });
        sooner.span.until = day;
        auto const ends_first = keep_notice(db, scene.by(), sooner);
        CHECK(notices_from(db, scene.samarinda, day, 5).at(0).id == ends_first);
        keep_withdrawal(db, scene.by(), ends_first, "Batal.");
        CHECK_FALSE(newest_word(db, scene.malang));
        CHECK(notice_titles(db, scene.samarinda, std::nullopt, 5).at(0).title == "Bantuan modal");
        CHECK(valid_notices(db, scene.samarinda, { 2026, 12, 1 }, 0, 5).empty());
        keep_withdrawal(db, scene.by(), id, "Batal.");
        CHECK(lines(db, scene.samarinda, { .standing = Standing::Withdrawn, .today = day }).size() == 2);
        CHECK(valid_notices(db, scene.samarinda, day, 0, 5).empty());
        CHECK(notice_titles(db, scene.samarinda, std::nullopt, 5).empty());
        CHECK(notice_titles(db, scene.samarinda, id, 5).size() == 1);
        CHECK(notices_from(db, scene.samarinda, day, 5).empty());
        CHECK_FALSE(notice(db, scene.malang, id));
    });
}

TEST_CASE("a correction is a version: the last stands, the earlier one stays to be read")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const id = keep_notice(db, scene.by(), Scene::text({ one_village, other_village }));
        auto now = Scene::text();
        now.words = "Bawa surat usaha dan foto.";
        keep_version(db, scene.by(), id, now, 1, "Dinas meminta foto.");
        CHECK(notice(db, scene.samarinda, id)->words == "Bawa surat usaha dan foto.");
        CHECK(named_villages(db, scene.samarinda, id).empty());
        CHECK(villages_meant(db, scene.samarinda, id).size() == area::villages(db, "64.72").size());
        auto const all = versions(db, scene.samarinda, id);
        REQUIRE(all.size() == 2);
        CHECK(all.front().because == "Dinas meminta foto.");
        CHECK(all.back().words == "Bawa surat usaha.");
    });
    CHECK_THROWS(scene.fresh.write([&](sql::Write& db) {
        keep_version(db, scene.by(), keep_notice(db, scene.by(), Scene::text()), Scene::text(), 1, "");
    }));
}

TEST_CASE("what was carried counts until it is retracted, and only towards the villages it is for")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const id = keep_notice(db, scene.by(), Scene::text({ one_village }));
        auto const first = keep_carriage(db, scene.by(), id, { one_village, "", Way::Car, day, 12 });
        keep_carriage(db, scene.by(), id, { one_village, "", Way::Paper, day, std::nullopt });
        keep_carriage(db, scene.by(), id, { other_village, "", Way::Phone, day, 3 });
        CHECK(lines(db, scene.samarinda, { .today = day }).front().reached == 1);
        auto const known = carriages(db, scene.samarinda, id);
        REQUIRE(known.size() == 3);
        CHECK(std::count_if(known.begin(), known.end(), [](Carriage const& one) { return !one.heard; }) == 1);
        CHECK(carriage(db, scene.samarinda, first)->village_name == "Rawa Makmur");
        CHECK_FALSE(carriage(db, scene.malang, first));
        keep_carriage_retraction(db, scene.by(), first, "Salah.");
        CHECK(carriage(db, scene.samarinda, first)->retracted_because == "Salah.");
        CHECK(db.count("SELECT COUNT(*) FROM bulletin_carriage_published WHERE chapter_id = ?1", scene.samarinda) == 2);
    });
}

TEST_CASE("a question stands where its last step has brought it, and the oldest open one is first")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const about = keep_notice(db, scene.by(), Scene::text());
        auto const younger = scene.asked(db, std::nullopt, { 2026, 11, 12 });
        auto const older = scene.asked(db, about, { 2026, 11, 2 });
        auto const open = questions(db, scene.samarinda, { Which::Open }, 0, 10);
        CHECK(questions(db, scene.samarinda, { Which::Open, about }, 0, 10).size() == 1);
        CHECK(count_questions(db, scene.samarinda, { Which::Open, NoticeId(base::uuid_of("lain")) }) == 0);
        REQUIRE(open.size() == 2);
        CHECK(open.front().id == older);
        CHECK(lines(db, scene.samarinda, { .today = day }).front().open_questions == 1);
        keep_sending(db, scene.by(), older, "Dinas", Channel::Letter, { 2026, 11, 3 });
        keep_sending(db, scene.by(), older, "Kelurahan", Channel::Visit, { 2026, 11, 4 });
        CHECK(question(db, scene.samarinda, older)->step == Step::Sent);
        CHECK(question(db, scene.samarinda, older)->agency == "Kelurahan");
        keep_answer(db, scene.by(), older, OwnText("Boleh."), { 2026, 11, 5 });
        keep_answer(db, scene.by(), older, OwnText("Boleh, dengan surat."), { 2026, 11, 6 });
        CHECK(question(db, scene.samarinda, older)->answer->stored() == "Boleh, dengan surat.");
        CHECK(shown_questions(db, scene.samarinda, about).empty());
        keep_showing(db, scene.by(), older, true);
        CHECK(questions_about(db, scene.samarinda, about).at(0).is_shown);
        CHECK(shown_questions(db, scene.samarinda, about).at(0).answer.stored() == "Boleh, dengan surat.");
        CHECK(shown_questions(db, scene.malang, about).empty());
        keep_showing(db, scene.by(), older, false);
        CHECK_FALSE(question(db, scene.samarinda, older)->is_shown);
        keep_return(db, scene.by(), older, { 2026, 11, 7 });
        CHECK(question(db, scene.samarinda, older)->step == Step::Returned);
        keep_answer(db, scene.by(), older, OwnText("Boleh, tanpa surat."), { 2026, 11, 8 });
        CHECK(question(db, scene.samarinda, older)->step == Step::Answered);
        keep_return(db, scene.by(), older, { 2026, 11, 9 });
        CHECK(question(db, scene.samarinda, older)->returned_on == base::Date { 2026, 11, 9 });
        CHECK(count_questions(db, scene.samarinda, { Which::Returned }) == 1);
        keep_question_retraction(db, scene.by(), younger, OwnText("Dua kali."));
        CHECK(count_questions(db, scene.samarinda, { Which::Open }) == 0);
        CHECK(count_questions(db, scene.samarinda, { Which::Retracted }) == 1);
        CHECK(db.count("SELECT COUNT(*) FROM bulletin_question_published WHERE chapter_id = ?1 AND returned_on IS NOT "
                       "NULL",
                  scene.samarinda)
            == 1);
        CHECK_FALSE(question(db, scene.malang, older));
    });
}

TEST_CASE("phones hold a question until it is answered, then its answer until that is brought back")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const id = scene.asked(db, std::nullopt, { 2026, 11, 2 });
        auto const waiting = [&] { return on_phones(db, scene.samarinda, "bulletin.question", id); };
        auto const answered = [&] { return on_phones(db, scene.samarinda, "bulletin.answer", id); };
        CHECK(waiting()
            == R"({"step":"Noted","words":"Boleh daftar?","village":"Rawa Makmur","done_on":"2026-11-02",)"
               R"("agency":"","answer":""})");
        keep_sending(db, scene.by(), id, "Dinas", Channel::Letter, { 2026, 11, 3 });
        CHECK(waiting().find(R"("step":"Sent")") != std::string::npos);
        CHECK(waiting().find(R"("done_on":"2026-11-03","agency":"Dinas")") != std::string::npos);
        CHECK(answered() == "nothing");
        keep_answer(db, scene.by(), id, OwnText("Boleh."), { 2026, 11, 5 });
        CHECK(waiting() == "nothing");
        CHECK(answered().find(R"("step":"Answered","words":"Boleh daftar?")") != std::string::npos);
        CHECK(answered().find(R"("done_on":"2026-11-05","agency":"Dinas","answer":"Boleh.")") != std::string::npos);
        CHECK(on_phones(db, scene.malang, "bulletin.answer", id) == "nothing");
        keep_return(db, scene.by(), id, { 2026, 11, 7 });
        CHECK(answered() == "nothing");
        auto const twice = scene.asked(db, std::nullopt, { 2026, 11, 2 });
        keep_question_retraction(db, scene.by(), twice, OwnText("Dua kali."));
        CHECK(on_phones(db, scene.samarinda, "bulletin.question", twice) == "nothing");
    });
    for (auto const& document : phone_documents())
        CHECK(document.is_for_borrowed == (document.kind == "bulletin.notices"));
}

TEST_CASE("every chapter starts with the numbers of help that hold where it is, and makes the directory its own")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const start = referrals(db, scene.samarinda);
        REQUIRE(start.size() == 3);
        CHECK(start[0].number == "129");
        CHECK(start[0].hours(words::Tongue::English) == "24 hours");
        CHECK_FALSE(start[0].checked_on);
        CHECK(start[1].checked_on == base::Date { 2023, 7, 18 });
        CHECK_FALSE(start[1].was_called);
        CHECK(std::all_of(start.begin(), start.end(), [](Referral const& one) { return dialled(one.number); }));
        auto const added = keep_referral(
            db, scene.by(), { Help::Health, "Puskesmas", "0541-123456", "", "Pagi", "Jl. Contoh", one_village });
        keep_check(db, scene.by(), added, day);
        keep_check(db, scene.by(), start[0].id, day);
        CHECK(referral(db, scene.samarinda, added)->village_name == "Rawa Makmur");
        CHECK(referral(db, scene.samarinda, start[0].id)->checked_on == day);
        CHECK(referral(db, scene.samarinda, start[0].id)->was_called);
        CHECK_FALSE(referral(db, scene.malang, start[0].id)->checked_on);
        CHECK_FALSE(referral(db, scene.malang, added));
        keep_end(db, scene.by(), start[2].id, "Diganti.");
        CHECK(referrals(db, scene.samarinda).back().ended_because == "Diganti.");
        CHECK(referrals(db, scene.malang).size() == 3);
    });
}
