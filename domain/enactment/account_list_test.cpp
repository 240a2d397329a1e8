#include "domain/enactment/account_tally.h"
#include "domain/enactment/enactment_scene_test.h"

#include <algorithm>

using namespace enactment_scene;

namespace {

constexpr base::Date the_day { 2026, 11, 29 };

base::Date days_before(int days)
{
    return base::Date::from_days(the_day.days() - days);
}

// Kept as the chore keeps it, so that lists may be read from either.
void keep_what_is_counted(sql::Write& db, base::ChapterId const& chapter)
{
    for (auto const sort : all_sorts)
        keep_differences(db, chapter, sort, differences(kept(db, chapter, sort), counted(db, chapter, sort)));
}

std::vector<base::Date> days_said(std::vector<Expected> const& rows)
{
    std::vector<base::Date> days;
    for (auto const& row : rows)
        days.push_back(row.said_on);
    return days;
}

// A page at a time, as they are shown.
template <class Row, class Ask>
std::vector<Row> in_pages(std::int64_t total, int a_page, Ask const& ask)
{
    std::vector<Row> rows;
    for (std::int64_t skip = 0; skip < total; skip += a_page)
        for (auto& row : ask(skip, a_page))
            rows.push_back(std::move(row));
    return rows;
}

// The list behind a figure, after it was found to be as long as the figure says, from either source and in pages.
std::vector<Expected> opened(sql::Read& db, AccountScene const& scene, WhichVoices const& which)
{
    std::vector<Expected> rows;
    for (auto const source : { Source::Books, Source::Tally }) {
        auto const days = days_of(voices_by_day(db, scene.chapter, source, which.of.period), which);
        rows = voices_of(db, scene.chapter, source, which, days, { 0, 100 });
        CHECK(static_cast<std::int64_t>(rows.size()) == sum_of(days));
        for (auto const& [age, many] :
            waiting_by_age(voices_by_day(db, scene.chapter, source, which.of.period), which.of, which.today))
            if (which.age == age && which.state == VoiceState::Waiting)
                CHECK(many == sum_of(days));
        auto const paged = in_pages<Expected>(sum_of(days), 2, [&](std::int64_t skip, int most) {
            return voices_of(db, scene.chapter, source, which, days, { skip, most });
        });
        CHECK(std::ranges::equal(paged, rows, {}, &Expected::id, &Expected::id));
    }
    return rows;
}

std::vector<Doing> opened(sql::Read& db, AccountScene const& scene, WhichDone const& which)
{
    std::vector<Doing> rows;
    for (auto const source : { Source::Books, Source::Tally }) {
        auto const days = days_of(done_by_day(db, scene.chapter, source, which.of.period), which);
        rows = doings_of(db, scene.chapter, source, which, days, { 0, 100 });
        CHECK(static_cast<std::int64_t>(rows.size()) == sum_of(days));
        auto const paged = in_pages<Doing>(sum_of(days), 2, [&](std::int64_t skip, int most) {
            return doings_of(db, scene.chapter, source, which, days, { skip, most });
        });
        CHECK(std::ranges::equal(paged, rows, {}, &Doing::done_id, &Doing::done_id));
    }
    return rows;
}

}

TEST_CASE("each figure of what waits opens to as many voices of that age, on the borders of the ages too")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        for (int const age : { 0, 29, 30, 89, 90, 364, 365, 1200 })
            scene.heard(db, days_before(age), age % 2 == 0 ? std::optional<std::size_t>(4) : std::nullopt);
        for (int const age : { 29, 90, 365 })
            scene.answered(db, scene.heard(db, days_before(age), 4), scene.did(db, the_day, 4));
        keep_what_is_counted(db, scene.chapter);
        Period const period { days_before(10), the_day, "" };
        auto const waiting = [&](Age age) {
            return days_said(opened(db, scene, WhichVoices { { period }, VoiceState::Waiting, age, the_day }));
        };
        CHECK(waiting(Age::Month) == std::vector { days_before(29), days_before(0) });
        CHECK(waiting(Age::Quarter) == std::vector { days_before(89), days_before(30) });
        CHECK(waiting(Age::Year) == std::vector { days_before(364), days_before(90) });
        CHECK(waiting(Age::Longer) == std::vector { days_before(1200), days_before(365) });

        OfAreas const of_one { period, scene.all[4].id };
        OfAreas const of_none { period, std::nullopt, true };
        auto const longer = [&](OfAreas const& of) {
            return opened(db, scene, WhichVoices { of, VoiceState::Waiting, Age::Longer, the_day });
        };
        CHECK(days_said(longer(of_one)) == std::vector { days_before(1200) });
        CHECK(days_said(longer(of_none)) == std::vector { days_before(365) });
        Period const of_the_past { days_before(400), days_before(100), "" };
        CHECK(days_said(opened(db, scene, WhichVoices { { of_the_past }, VoiceState::Waiting, Age::Year, the_day }))
            == std::vector { days_before(364) });
    });
}

TEST_CASE("voices and answered ones open to those of the period, the area and the district")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const lead = scene.heard(db, days_before(40), 4);
        scene.joined(db, scene.heard(db, days_before(30), 0, 0, "64.72.02.1001"), lead);
        scene.answered(db, lead, scene.did(db, days_before(5), 4));
        scene.heard(db, days_before(20), 4);
        scene.heard(db, days_before(500), 4);
        keep_what_is_counted(db, scene.chapter);
        Period const period { days_before(100), the_day, "" };
        Period const there { period.since, period.until, "64.72.02" };
        auto const listed = [&](OfAreas const& of, VoiceState state) {
            return days_said(opened(db, scene, WhichVoices { of, state, std::nullopt, the_day }));
        };
        OfAreas const of_one { period, scene.all[4].id };
        CHECK(listed(of_one, VoiceState::All) == std::vector { days_before(40), days_before(30), days_before(20) });
        CHECK(listed(of_one, VoiceState::Answered) == std::vector { days_before(40), days_before(30) });
        CHECK(listed({ period }, VoiceState::Answered).size() == 2);
        CHECK(listed({ period, scene.all[0].id }, VoiceState::All).empty());
        CHECK(listed({ there, scene.all[4].id }, VoiceState::Answered) == std::vector { days_before(30) });
        CHECK(listed({ there }, VoiceState::Waiting).empty());
        auto const answered = opened(db, scene, WhichVoices { of_one, VoiceState::Answered, std::nullopt, the_day });
        CHECK(answered.front().answered_on == days_before(5));
    });
}

TEST_CASE("what was done, and what of it answers something, opens to as many, the newest first")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const voice = scene.heard(db, days_before(40), 4);
        auto const deed = scene.did(db, days_before(30), 4);
        scene.answered(db, voice, deed);
        scene.answered(db, scene.heard(db, days_before(39), 4), deed);
        scene.did(db, days_before(30), 4);
        scene.did(db, days_before(29), 4, "64.72.02.1001");
        scene.did(db, days_before(500), 4);
        auto const untagged = scene.held(db, days_before(3), "moci");
        keep_answer(db, scene.by(), { voice, Kind::Session, untagged, "Itulah yang diminta.", "" });
        keep_retraction(db, scene.by(), DeedId(scene.did(db, days_before(2), 4)), "Ternyata belum.");
        keep_what_is_counted(db, scene.chapter);
        Period const period { days_before(100), the_day, "" };
        auto const many = [&](OfAreas const& of, DoneState state) {
            return opened(db, scene, WhichDone { of, state }).size();
        };
        CHECK(many({ period }, DoneState::All) == 4);
        CHECK(many({ period }, DoneState::Answering) == 2);
        CHECK(many({ period, scene.all[4].id }, DoneState::All) == 3);
        CHECK(many({ period, scene.all[4].id }, DoneState::Answering) == 1);
        CHECK(many({ period, std::nullopt, true }, DoneState::Answering) == 1);
        CHECK(many({ period }, DoneState::AnsweringNothing) == 2);
        CHECK(many({ period, scene.all[4].id }, DoneState::AnsweringNothing) == 2);
        CHECK(many({ period, std::nullopt, true }, DoneState::AnsweringNothing) == 0);
        CHECK(many({ { period.since, period.until, "64.72.02" } }, DoneState::All) == 2);
        auto const all = opened(db, scene, WhichDone { { period } });
        CHECK(all.front().done_id == untagged);
        CHECK(all.back().done_on == days_before(30));
    });
}

TEST_CASE("a page of a list begins within a day, and reads on over the days that have something")
{
    auto const day = [](int n) { return base::Date { 2026, 3, n }; };
    Days const days { { day(1), 2 }, { day(2), 3 }, { day(5), 4 } };
    using Found = std::vector<Stretch>;
    CHECK(stretches(days, 0, 9) == Found { { { day(1), day(2) }, 0, 5 }, { { day(5), day(5) }, 0, 4 } });
    CHECK(stretches(days, 1, 3) == Found { { { day(1), day(2) }, 1, 3 } });
    CHECK(stretches(days, 2, 4) == Found { { { day(2), day(2) }, 0, 3 }, { { day(5), day(5) }, 0, 1 } });
    CHECK(stretches(days, 8, 50) == Found { { { day(5), day(5) }, 3, 1 } });
    CHECK(stretches(days, 9, 50).empty());
    CHECK(stretches({ { day(5), 1 }, { day(4), 1 } }, 0, 2) == Found { { { day(4), day(5) }, 0, 2 } });
}
