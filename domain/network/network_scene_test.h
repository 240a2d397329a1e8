// Two chapters and some women of one of them, for the tests of what is kept of a network.
#pragma once

#include "base/slice.h"
#include "domain/chapter/chapter.h"
#include "domain/network/network_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace network {

base::Slice slice();

}

namespace network_scene {

using namespace network;

inline constexpr base::Date today { 2026, 11, 29 };

inline MemberId woman(std::string_view name)
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
    // The group reaches a stage for the entry_no-th time; graduated: it ended there.
    void enter(sql::Write& db, int entry_no, std::optional<base::Date> graduated_on) const
    {
        db.run(R"sql(
            INSERT INTO journey_stage (chapter_id, group_id, entry_no, stage, because, entered_on, guided_by)
            VALUES (?1, 'group', ?2, 6, 'contoh', '2025-01-01', ''))sql",
            samarinda, entry_no);
        if (graduated_on)
            db.run(R"sql(
                INSERT INTO journey_graduation (chapter_id, group_id, entry_no, because, graduated_on, guided_by)
                VALUES (?1, 'group', ?2, 'contoh', ?3, ''))sql",
                samarinda, entry_no, *graduated_on);
    }
    void attend(sql::Write& db, std::string const& session, std::string const& who) const
    {
        db.run(R"sql(
            INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at)
            VALUES (?1, ?2, ?3, 0, 0, '', 0))sql",
            samarinda, session, woman(who));
    }
    // What is noted later of her stands.
    void note_absence(sql::Write& db, std::string const& session, std::string const& who) const
    {
        db.run(R"sql(
            INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at)
            VALUES (?1, ?2, ?3, 1, 3, '', 0))sql",
            samarinda, session, woman(who));
    }
    void hold(sql::Write& db, std::string const& session, std::vector<std::string> const& came,
        base::Date held_on = { 2026, 10, 1 }) const
    {
        db.run(R"sql(
            INSERT INTO session (chapter_id, session_id, noted_by, noted_at)
            VALUES (?1, ?2, '', 0))sql",
            samarinda, session);
        db.run(R"sql(
            INSERT INTO session_plan (chapter_id, session_id, version, programme_id, title, place, landmark,
                village_code, held_on, starts_at, ends_at, trainer, notes, is_public, noted_by, noted_at)
            VALUES (?1, ?2, 0, 'moci', ?2, 'Balai', '', '', ?3, 540, 660, '', '', 0, '', 0))sql",
            samarinda, session, held_on);
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
                auto [first, second] = std::minmax({ name_of(db, one.id), name_of(db, tie.other_id) });
                told.push_back(first.append("-").append(second));
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
