#include "domain/independence/independence_phones.h"

#include "base/specific.h"
#include "domain/independence/independence_scene_test.h"
#include "domain/session/session_store.h"

using namespace independence_scene;

namespace {

base::Date const today { 2026, 11, 24 };

RecordInterview noted_on_phone(Round round, std::map<std::string, std::string> answers)
{
    auto const& instrument = carried().instrument;
    std::vector<int> every;
    for (std::size_t at = 0; at < instrument.items.size(); ++at)
        every.push_back(static_cast<int>(at));
    auto const given = with_typed(instrument, {}, answers, every).value();
    Threshold const thresholds[] { { "T1", 500'000 }, { "T2", 300'000 } };
    auto const counted = score(instrument, given, thresholds).value();
    RecordInterview form { round, carried().id, 500'000, 300'000, today, Mode::Interviewer, 14, leaves_text(counted),
        std::nullopt, std::move(answers) };
    if (counted.outcome)
        form.count = counted.outcome->count;
    return form;
}

std::map<std::string, std::string> overheard()
{
    auto answers = everything;
    answers["P0b"] = "1";
    for (auto const* const item : { "P2a", "P2b", "P2c", "P3b", "K1a", "K1b", "K2a", "K2b", "K2c", "K2d" })
        answers.erase(item);
    return answers;
}

session::SessionId on_sheet(sql::Write& db, std::vector<member::MemberId> const& women, base::Date day)
{
    session::By const by { samarinda, base::AccountId(base::uuid_of("account")), now.at };
    session::Plan plan;
    plan.programme_id = programme::ProgrammeId(base::uuid_of("programme"));
    plan.title = "Sambal (contoh)";
    plan.place = "Balai";
    plan.village_code = "64.72.01.1001";
    plan.held_on = day;
    plan.starts_at = { 540 };
    plan.ends_at = { 690 };
    auto const id = session::keep_session(db, by, plan);
    for (auto const& woman : women)
        session::keep_mark(db, by, id, woman, session::Mark::Expected);
    return id;
}

std::string drawn(sql::Read& db, std::string_view kind, std::string const& ref)
{
    for (auto const& document : phone_documents())
        if (document.kind == kind)
            return document.draw(db, samarinda, ref).value_or("nothing");
    FAIL("no such document");
    return {};
}

std::vector<std::string> carried_days(sql::Read& db, std::string kind, std::string body, std::string location)
{
    fact::Fact const fact { samarinda, base::uuid_of("fact"), std::move(kind), base::AccountId(base::uuid_of("a")),
        std::move(body), now.at };
    std::vector<std::string> made;
    for (auto const& one : carried_by(db, fact, { std::move(location), "" }))
        made.push_back(std::string(one.kind) + " " + one.scope);
    return made;
}

}

TEST_CASE("an interview that comes whole from a phone ends in the rows that the web's way ends in")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const may = permit_in<MayInterview>(db, samarinda);
        auto const [by_web, by_phone] = std::pair { woman(db, 1), woman(db, 2) };
        whole(db, by_web, Round::Baseline, everything);
        REQUIRE(record_interview(may, by_phone, noted_on_phone(Round::Baseline, everything), db, now));
        auto const one = store::scored_woman(db, samarinda, by_web);
        auto const other = store::scored_woman(db, samarinda, by_phone);
        REQUIRE(one);
        REQUIRE(other);
        CHECK(one->profile_before == other->profile_before);
        CHECK(other->known_before == 4095);
        auto const interview = store::interview_of(db, samarinda, by_phone, Round::Baseline);
        REQUIRE(interview);
        CHECK(interview->begun_on == today);
        auto const kept = [&](store::Interview const& of) {
            return store::answers(db, samarinda, of.id, carried().instrument).stored();
        };
        auto const theirs = kept(*store::interview_of(db, samarinda, by_web, Round::Baseline));
        CHECK(kept(*interview).size() == theirs.size());
        CHECK(kept(*interview).at("E1b").number == theirs.at("E1b").number);
        CHECK(db.count("SELECT minutes FROM interview_course WHERE mode = 0") == 14);
    });
}

TEST_CASE("what a phone may not note waits for a person, each with its own reason")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const may = permit_in<MayInterview>(db, samarinda);
        auto const her = woman(db, 1);
        auto const silent = woman(db, 2, "schedule");
        auto const form = noted_on_phone(Round::Baseline, everything);
        auto const refused = [&](member::MemberId const& id, RecordInterview const& noted) {
            return refused_with(record_interview(may, id, noted, db, now));
        };
        CHECK(refused(her, form) == "interview.plan_first");
        plan_both(db);
        CHECK(refused(member::MemberId(base::uuid_of("nobody")), form) == "interview.woman_unknown");
        CHECK(refused(silent, form) == "interview.no_consent");
        CHECK(refused(her, noted_on_phone(Round::Endline, everything)) == "interview.no_baseline");
        auto other = form;
        other.instrument = std::string(64, '0');
        CHECK(refused(her, other) == "interview.another_instrument");
        other = form;
        other.t2 = 300'001;
        CHECK(refused(her, other) == "interview.another_plan");
        other = form;
        other.answer["Z1"] = "1";
        CHECK(refused(her, other) == "answer.refused");
        other = form;
        other.answer["E1a"] = "4";
        CHECK(refused(her, other) == "answer.refused");
        other = form;
        other.answer.erase("S3c");
        CHECK(refused(her, other) == "interview.not_complete");
        other = form;
        other.minutes = 1441;
        CHECK(refused(her, other) == "form.look_again");
        other = form;
        other.leaves[4] = other.leaves[4] == '1' ? '0' : '1';
        CHECK(refused(her, other) == "interview.scored_otherwise");
        other = form;
        other.count = *form.count - 1;
        CHECK(refused(her, other) == "interview.scored_otherwise");
        other.count.reset();
        CHECK(refused(her, other) == "interview.scored_otherwise");
        CHECK(db.count("SELECT count(*) FROM interview") == 0);
        begun(db, her);
        CHECK(refused(her, form) == "interview.asked_already");
    });
}

TEST_CASE("a phone's interview with a postponed part is finished for now, and one unwilling leaves no leaf")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const may = permit_in<MayInterview>(db, samarinda);
        auto const [first, second] = std::pair { woman(db, 1), woman(db, 2) };
        REQUIRE(record_interview(may, first, noted_on_phone(Round::Baseline, overheard()), db, now));
        CHECK(store::open_interviews(db, samarinda, 9).size() == 1);
        CHECK(store::open_interviews(db, samarinda, 9)[0].finished);
        auto const unwilling = noted_on_phone(Round::Baseline, { { "P0a", "0" } });
        CHECK(unwilling.leaves == "------------");
        REQUIRE(record_interview(may, second, unwilling, db, now));
        CHECK(db.count("SELECT outcome FROM interview_asked_published WHERE member_id = ?1", second) == 2);
    });
}

TEST_CASE("an interview of an entry that was merged meanwhile is of the entry that goes on")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const may = permit_in<MayInterview>(db, samarinda);
        auto const [kept, merged] = std::pair { woman(db, 1), woman(db, 2) };
        db.run("UPDATE member SET merged_into = ?1 WHERE member_id = ?2", kept, merged);
        REQUIRE(record_interview(may, merged, noted_on_phone(Round::Baseline, everything), db, now));
        CHECK(store::interview_of(db, samarinda, kept, Round::Baseline)->member == kept);
    });
}

TEST_CASE("a phone whose clock stands wrong has asked her on the day its note came")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const may = permit_in<MayInterview>(db, samarinda);
        for (auto const& [n, said] : { std::pair { 1, base::Date { 1970, 1, 1 } }, { 2, base::Date { 2031, 1, 1 } },
                 { 3, base::Date { 2026, 11, 20 } } }) {
            auto form = noted_on_phone(Round::Baseline, everything);
            form.asked_on = said;
            auto const id = woman(db, n);
            REQUIRE(record_interview(may, id, form, db, now));
            CHECK(store::interview_of(db, samarinda, id, Round::Baseline)->begun_on == (n == 3 ? said : today));
        }
    });
}

TEST_CASE("phones hold the questions with both thresholds, and whom a wave is due for, never an answer")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        CHECK(drawn(db, "independence.instrument", samarinda.text()) == "nothing");
        plan_both(db);
        auto const questions = drawn(db, "independence.instrument", samarinda.text());
        CHECK(questions.find(carried().id) != std::string::npos);
        CHECK(questions.find(R"("round":"Endline","t1":500000,"t2":300000)") != std::string::npos);
        CHECK(questions.find("ideas_from") == std::string::npos);

        auto const [asked, due, silent] = std::tuple { woman(db, 1), woman(db, 2), woman(db, 3, "schedule") };
        on_sheet(db, { asked, due, silent }, today);
        whole(db, asked, Round::Baseline, everything);
        auto const women = drawn(db, "independence.candidates", today.text());
        CHECK(women.find(asked.text() + R"(","name":"Contoh","due":"Endline","asked_before":"2026-11-24")")
            != std::string::npos);
        CHECK(
            women.find(due.text() + R"(","name":"Contoh","due":"Baseline","asked_before":null)") != std::string::npos);
        CHECK(women.find(silent.text()) == std::string::npos);
        CHECK(women.find("110") == std::string::npos);
        whole(db, asked, Round::Endline, everything);
        CHECK(drawn(db, "independence.candidates", today.text()).find(asked.text()) == std::string::npos);
        CHECK(drawn(db, "independence.candidates", "2026-11-25") == "nothing");
        CHECK(drawn(db, "independence.candidates", "someday") == "nothing");
    });
}

TEST_CASE("another text of the questions is another shape of what phones hold")
{
    // Then raise shape_of_documents in base/http/site_sync.cpp, so that phones are sent it.
    CHECK(carried().id == "3836fb463baecf195c8a3a1570e89c1c8acfcf09524a4a7533e9cdbcfc98a90d");
}

TEST_CASE("whoever is asked, agrees, withdraws or comes to a session changes her days, and a fixed wave every day")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const her = woman(db, 1);
        on_sheet(db, { her }, today);
        auto const later = on_sheet(db, { her }, { 2026, 11, 29 });
        on_sheet(db, { her }, { 2026, 6, 1 });
        auto const interview = begun(db, her).text();
        using Days = std::vector<std::string>;
        Days const both { "independence.candidates 2026-11-24", "independence.candidates 2026-11-29" };
        auto const sorted = [](Days days) {
            std::ranges::sort(days);
            return days;
        };
        auto const at = "/independence/interviews/" + interview;
        CHECK(sorted(carried_days(db, "independence.begin", "{}", at + "/P0")) == both);
        CHECK(sorted(carried_days(db, "independence.record_interview", "{}", at + "/review")) == both);
        CHECK(sorted(carried_days(
                  db, "independence.finish", "{\"ids\":[\"" + interview + "\"]}", "/independence/interviews"))
            == both);
        CHECK(carried_days(db, "independence.finish", "no JSON", "/independence/interviews").empty());
        CHECK(carried_days(db, "independence.save_topic", "{}", at + "/E1").empty());
        CHECK(
            sorted(carried_days(db, "member.withdraw_consent", "{}", "/members/" + her.text() + "/consents")) == both);
        CHECK(carried_days(db, "session.choose", "{}", "/sessions/" + later.text())
            == Days { "independence.candidates 2026-11-29" });
        auto const fixed = sorted(carried_days(db, "independence.fix_wave", "{}", "/independence/waves/endline"));
        CHECK(fixed == Days { both[0], both[1], "independence.instrument chapter" });
        CHECK(carried_days(db, "session.add_walk_in", "{}", "/sessions/" + later.text()).empty());
        CHECK(carried_days(db, "device.invite_device", "{}", "/devices").empty());
    });
}

TEST_CASE("whoever decides about a phone's notes is told that she was asked, and no answer")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const her = woman(db, 1);
        sync_door::Incoming note;
        note.kind = "independence.record_interview";
        note.about = { her.text() };
        note.form = R"({"round":"Endline","answer":{"E1b":"750000"}})";
        auto const told = tell(db, samarinda, note, words::Tongue::Indonesian);
        CHECK(told == "Wawancara akhir dengan Contoh. Jawabannya tidak ditampilkan di sini.");
        CHECK(tell(db, samarinda, note, words::Tongue::English).find("750000") == std::string::npos);
        CHECK(base::is_specific("independence.record_interview"));
        CHECK_FALSE(base::is_specific("session.record_attendance"));
        CHECK_FALSE(base::is_specific("independence.save_paper"));
    });
}
