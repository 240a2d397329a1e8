#include "domain/enactment/account_chore.h"
#include "domain/enactment/account_tally.h"
#include "domain/enactment/enactment_scene_test.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <tuple>

using namespace enactment_scene;

namespace {

template <class T>
std::vector<std::string> ids_of(std::vector<T> const& rows)
{
    std::vector<std::string> ids;
    for (auto const& row : rows)
        ids.push_back(row.id.text());
    return ids;
}

std::vector<std::string> told_by(std::vector<PublicAnswer> const& rows)
{
    std::vector<std::string> told;
    for (auto const& row : rows)
        told.push_back(row.done_on.text() + row.said_on.text() + row.public_words + row.village_name);
    return told;
}

using Figures = std::set<std::tuple<std::string, std::string, std::int64_t, std::int64_t>>;

// Whoever notes at random all that may change the account.
class RandomNotes {
public:
    explicit RandomNotes(AccountScene& scene)
        : m_scene(scene)
    {
    }
    void note(sql::Write& db)
    {
        switch (below(14)) {
        case 0:
        case 1:
        case 2:
            return hear(db);
        case 3:
        case 4:
            return do_something(db);
        case 5:
        case 6:
            return answer(db);
        case 7:
            return join_or_part(db);
        case 8:
            return m_scene.sorted(db, ExpectationId(one_of(m_heard)), ++m_version, below(3));
        case 9:
            return m_scene.decided(db, ExpectationId(one_of(m_heard)), ++m_version, below(5) == 0 ? 2 : 1);
        case 10:
            return keep_promise(db, by(), ExpectationId(one_of(m_heard)), Words("Nanti."), day());
        default:
            return take_back(db);
        }
    }
    std::size_t below(std::size_t many) { return m_chance() % many; }
    base::Date day() { return base::Date::from_days(base::Date { 2026, 1, 1 }.days() + static_cast<int>(below(150))); }
    std::string village()
    {
        return std::array<std::string, 5> { "", "64.72.01.1001", "64.72.01.1002", "64.72.02.1001", "99" }[below(5)];
    }

private:
    By by()
    {
        auto by = m_scene.by();
        by.at.ms += static_cast<std::int64_t>(++m_version);
        return by;
    }
    std::string const& one_of(std::vector<std::string> const& all) { return all[below(all.size())]; }
    void hear(sql::Write& db)
    {
        auto const area = below(4);
        auto const id = m_scene.heard(
            db, day(), area == 3 ? std::nullopt : std::optional(area), below(3) == 0 ? 1 : 0, village());
        m_heard.push_back(id.text());
    }
    void do_something(sql::Write& db)
    {
        if (below(4) == 0) {
            m_done.emplace_back(Kind::Session, m_scene.held(db, day(), "moci"));
            keep_tag(db, by(), Kind::Session, "moci", m_scene.all[below(3)].id);
        } else {
            m_done.emplace_back(Kind::Deed, m_scene.did(db, day(), below(3), village()));
        }
    }
    void answer(sql::Write& db)
    {
        if (m_done.empty())
            return;
        auto const& [kind, done] = m_done[below(m_done.size())];
        auto const told = below(2) == 0 ? "" : "Sudah " + std::to_string(m_version);
        keep_answer(db, by(), { ExpectationId(one_of(m_heard)), kind, done, "Itulah yang diminta.", told });
    }
    void join_or_part(sql::Write& db)
    {
        auto const one = one_of(m_heard);
        auto const other = one_of(m_heard);
        if (auto const there = m_joined.find(one); there != m_joined.end()) {
            m_scene.parted(db, there->second.second);
            m_joined.erase(there);
            return;
        }
        bool const leads = std::ranges::any_of(m_joined, [&](auto const& pair) { return pair.second.first == one; });
        if (one != other && !leads && !m_joined.contains(other))
            m_joined.emplace(one, std::pair(other, m_scene.joined(db, ExpectationId(one), ExpectationId(other))));
    }
    void take_back(sql::Write& db)
    {
        auto const fresh = [&](std::string const& id) { return m_taken_back.insert(id).second; };
        for (auto const& [kind, done] : m_done)
            if (kind == Kind::Deed && below(40) == 0 && fresh(done))
                return keep_retraction(db, by(), DeedId(done), "Ternyata belum.");
        auto const lead = ExpectationId(one_of(m_heard));
        for (auto const& one : answers(db, m_scene.chapter, lead))
            if (fresh(one.id.text()))
                return keep_undoing(db, by(), one.id, "Salah pilih.");
        for (auto const& one : promises(db, m_scene.chapter, lead))
            if (fresh(one.id.text()))
                return keep_withdrawal(db, by(), one.id, "Tidak jadi.");
    }

    AccountScene& m_scene;
    std::mt19937 m_chance { 7 }; // the same on every machine
    std::vector<std::string> m_heard { m_scene_first() };
    std::vector<std::pair<Kind, std::string>> m_done;
    std::map<std::string, std::pair<std::string, std::string>> m_joined; // to whom, by which row
    std::set<std::string> m_taken_back;
    int m_version = 0;

    std::string m_scene_first()
    {
        std::string id;
        m_scene.fresh.write([&](sql::Write& db) { id = m_scene.heard(db, { 2026, 1, 1 }).text(); });
        return id;
    }
};

void count_again(sql::Write& db, base::ChapterId const& chapter)
{
    for (auto const sort : all_sorts) {
        keep_differences(db, chapter, sort, differences(kept(db, chapter, sort), counted(db, chapter, sort)));
        CHECK(kept(db, chapter, sort) == counted(db, chapter, sort));
    }
}

Figures voices_of(sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period)
{
    std::map<std::pair<std::string, std::string>, std::pair<std::int64_t, std::int64_t>> days;
    for (auto const& day : voices_by_day(db, chapter, source, period)) {
        auto& sum = days[{ day.role_area_id ? day.role_area_id->text() : "", day.said_on.text() }];
        sum.first += day.voices;
        sum.second += day.answered;
    }
    Figures figures;
    for (auto const& [of, sum] : days)
        figures.emplace(of.first, of.second, sum.first, sum.second);
    return figures;
}

Figures done_in(sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period)
{
    Figures figures;
    for (auto const& area : done_by_area(db, chapter, source, period))
        figures.emplace(area.role_area_id ? area.role_area_id->text() : "", "", area.done, area.answering);
    return figures;
}

void compare_pages(sql::Read& db, AccountScene const& scene, RandomNotes& notes)
{
    auto const& chapter = scene.chapter;
    auto const [first, last] = std::minmax({ notes.day(), notes.day() });
    Period const period { first, last, std::array<std::string, 3> { "", "64.72.01", "64.72.02" }[notes.below(3)] };
    CHECK(voices_of(db, chapter, Source::Books, period) == voices_of(db, chapter, Source::Tally, period));
    CHECK(done_in(db, chapter, Source::Books, period) == done_in(db, chapter, Source::Tally, period));
    auto const most = static_cast<int>(1 + notes.below(40));
    auto const area = notes.below(4);
    OfAreas const of { period, area == 3 ? std::nullopt : std::optional(scene.all[area].id), area == 3 };
    auto const said = voices_by_day(db, chapter, Source::Books, period);
    CHECK(ids_of(expected_of(db, chapter, Source::Books, of, said, most))
        == ids_of(
            expected_of(db, chapter, Source::Tally, of, voices_by_day(db, chapter, Source::Tally, period), most)));
    auto const today = notes.day();
    for (auto const state : { VoiceState::All, VoiceState::Answered, VoiceState::Waiting }) {
        WhichVoices const which { of, state, std::nullopt, today };
        for (auto const from : { Source::Books, Source::Tally }) {
            auto const days = days_of(voices_by_day(db, chapter, from, period), which);
            auto const many = static_cast<int>(sum_of(days));
            CHECK(voices_of(db, chapter, from, which, days, { 0, many + 1 }).size() == static_cast<std::size_t>(many));
        }
    }
    for (auto const state : { PromiseState::Overdue, PromiseState::KeptLate, PromiseState::Kept, PromiseState::Open }) {
        WhichPromises const which { period, state, today };
        auto const days = promise_days(db, chapter, Source::Books, which);
        CHECK(days == promise_days(db, chapter, Source::Tally, which));
        if (state == PromiseState::Kept)
            CHECK(static_cast<std::int64_t>(promises_of(db, chapter, Source::Books, which, days, { 0, 1000 }).size())
                == sum_of(days));
    }
    CHECK(ids_of(failed_promises(db, chapter, Source::Books, period, today, most))
        == ids_of(failed_promises(db, chapter, Source::Tally, period, today, most)));
    CHECK(told_by(answers_for_meeting(db, chapter, Source::Books, period, most))
        == told_by(answers_for_meeting(db, chapter, Source::Tally, period, most)));
    auto const village = notes.village();
    CHECK(told_by(answers_to_heard(db, chapter, Source::Books, village, most))
        == told_by(answers_to_heard(db, chapter, Source::Tally, village, most)));
}

// Hours pass, somebody notes, and the chore is asked what there is to do.
class Hours {
public:
    AccountScene scene;
    int hour = 0;

    base::Instant at() const { return { scene.by().at.ms + hour * 3'600'000LL }; }
    bool do_chore() // whether there was something to do
    {
        std::optional<base::ChoreFact> next;
        scene.fresh->read([&](sql::Read& db) { next = next_count(db, { at() }); });
        if (next)
            CHECK(fact::note(*scene.fresh, next->fact, next->work));
        return next.has_value();
    }
    void note(std::string const& kind)
    {
        fact::Fact const noted { scene.chapter, base::uuid_of(kind + std::to_string(hour)), kind, scene.by().account,
            "{}", at() };
        CHECK(fact::note(*scene.fresh, noted, [&](sql::Write& db) -> base::Result<fact::Outcome> {
            if (kind.starts_with("expectation."))
                scene.heard(db, { 2026, 3, 2 }, 4);
            return fact::Outcome { "/", "" };
        }));
    }
    void put_in_many_deeds()
    {
        scene.fresh.write([&](sql::Write& db) {
            db.run(R"sql(
                INSERT INTO deed (chapter_id, deed_id, role_area_id, words, village_code, done_on, noted_by, noted_at)
                WITH RECURSIVE counting (n) AS (
                    SELECT 1
                    UNION ALL
                    SELECT n + 1
                    FROM counting
                    WHERE n < 5000)
                SELECT CAST(?1 AS TEXT), CAST(n AS TEXT), CAST(?2 AS TEXT), 'Kelas.', '', '2026-04-01', '', 0
                FROM counting)sql",
                scene.chapter, scene.all[0].id);
        });
    }
    std::int64_t voices(Source source)
    {
        std::int64_t all = 0;
        scene.fresh->read([&](sql::Read& db) {
            for (auto const& day : voices_by_day(db, scene.chapter, source, scene.year))
                all += day.voices;
        });
        return all;
    }
    Standing standing()
    {
        Standing now;
        scene.fresh->read([&](sql::Read& db) { now = standing_of(db, scene.chapter); });
        return now;
    }
};

}

TEST_CASE("whatever is noted or taken back, what is kept is what the books say once it is counted again")
{
    AccountScene scene;
    RandomNotes notes(scene);
    for (int round = 0; round < 12; ++round)
        scene.fresh.write([&](sql::Write& db) {
            for (int n = 0; n < 60; ++n)
                notes.note(db);
            count_again(db, scene.chapter);
            for (int n = 0; n < 12; ++n)
                compare_pages(db, scene, notes);
            CHECK(kept(db, scene.neighbour, TallySort::Voices).empty());
        });
}

TEST_CASE("what differs is written, what is gone counts nothing, and what is the same is left alone")
{
    base::Date const day { 2026, 3, 1 };
    RoleAreaId const area(base::uuid_of("area"));
    std::vector<Tallied> const old { { "", {}, day, 2, 1 }, { "", area, day, 1, 0 }, { "64.72.01", {}, day, 2, 1 } };
    std::vector<Tallied> const now { { "", {}, day, 2, 1 }, { "", area, day, 3, 0 }, { "64.72.02", {}, day, 5, 1 } };
    CHECK(differences(old, now)
        == std::vector<Tallied> {
            { "", area, day, 3, 0 }, { "64.72.01", {}, day, 0, 0 }, { "64.72.02", {}, day, 5, 1 } });
    CHECK(differences(now, now).empty());
    CHECK(differences({}, now) == now);
    CHECK(differences(old, {}).size() == 3);
}

TEST_CASE("a list reads the days on which the last count found something, one after another")
{
    AccountScene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const& chapter = scene.chapter;
        std::vector<Tallied> rows;
        for (int const day : { 1, 2, 3, 9, 11, 12 })
            rows.push_back({ "", {}, { 2026, 3, day }, 2, day == 9 ? 2 : 0 });
        keep_differences(db, chapter, TallySort::Voices, rows);
        Look look { TallySort::Voices, "", "", { { 2026, 3, 2 }, { 2026, 3, 31 } }, Want::Unmet };
        auto const span = [](int first, int last) { return Span { { 2026, 3, first }, { 2026, 3, last } }; };
        CHECK(spans(db, chapter, look, 100) == std::vector { span(2, 3), span(11, 12) });
        CHECK(spans(db, chapter, look, 4) == std::vector { span(2, 3) });
        look.from = From::Newest;
        CHECK(spans(db, chapter, look, 3) == std::vector { span(11, 12) });
        look.want = Want::Met;
        CHECK(spans(db, chapter, look, 100) == std::vector { span(9, 9) });
        look.place = "64.72.01";
        CHECK(spans(db, chapter, look, 100).empty());
    });
}

TEST_CASE("a chapter with much in its books is counted behind the requests: once, and again when something was noted")
{
    Hours hours;
    hours.note("expectation.note_first");
    CHECK_FALSE(hours.do_chore());
    CHECK(hours.standing().source == Source::Books);

    hours.put_in_many_deeds();
    CHECK(hours.standing().source == Source::Tally);
    CHECK_FALSE(hours.standing().counted_at);
    CHECK(hours.voices(Source::Tally) == 0);
    CHECK(hours.do_chore());
    CHECK(hours.standing().counted_at == hours.at());
    CHECK(hours.voices(Source::Tally) == 1);

    hours.hour = 2;
    CHECK_FALSE(hours.do_chore()); // its own fact is nothing new
    hours.note("duty.note_hours");
    CHECK_FALSE(hours.do_chore()); // nor is what changes no figure
    hours.note("expectation.note_expectation");
    CHECK(hours.voices(Source::Tally) == 1);
    CHECK(hours.do_chore());
    CHECK(hours.voices(Source::Tally) == 2);
    hours.note("expectation.note_another");
    CHECK_FALSE(hours.do_chore()); // not within the hour
    hours.hour = 4;
    CHECK(hours.do_chore());
    CHECK(hours.voices(Source::Tally) == 3);
}

TEST_CASE("a tally that was lost is counted anew")
{
    Hours hours;
    hours.note("expectation.note_first");
    hours.put_in_many_deeds();
    CHECK(hours.do_chore());
    hours.scene.fresh.write([](sql::Write& db) {
        db.run("DELETE FROM account_tally");
        db.run("DELETE FROM account_count");
    });
    CHECK(hours.do_chore());
    CHECK(hours.voices(Source::Tally) == hours.voices(Source::Books));
    CHECK_FALSE(hours.do_chore());
}

TEST_CASE("a count that another process overtook writes nothing")
{
    AccountScene scene;
    auto const& chapter = scene.chapter;
    scene.fresh.write([&](sql::Write& db) {
        scene.heard(db, { 2026, 3, 1 }, 4);
        keep_count(db, chapter, { { 0 }, -5 });
    });
    auto const note = [&](std::string const& kind) {
        fact::Fact const noted { chapter, base::uuid_of(kind), kind, scene.by().account, "{}", scene.by().at };
        CHECK(fact::note(*scene.fresh, noted, [](sql::Write&) -> base::Result<fact::Outcome> {
            return fact::Outcome { "/", "" };
        }));
    };
    note("session.hold_session");
    std::optional<base::ChoreFact> next;
    scene.fresh->read([&](sql::Read& db) { next = next_count(db, { scene.by().at }); });
    REQUIRE(next);
    scene.fresh.write([&](sql::Write& db) { keep_count(db, chapter, { scene.by().at, 7 }); });
    CHECK(fact::note(*scene.fresh, next->fact, next->work));
    scene.fresh->read([&](sql::Read& db) {
        CHECK(last_count(db, chapter)->feed_at == 7);
        CHECK(kept(db, chapter, TallySort::Voices).empty());
    });
}
