// A database of a test's own with women and groups, for the tests of this slice.
#pragma once

#include "domain/journey/journey_forms.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <unistd.h>

namespace journey_scene {

using namespace journey;

inline base::ChapterId const ours("11111111-1111-4111-8111-111111111111");
inline base::ChapterId const theirs("22222222-2222-4222-8222-222222222222");
inline base::AccountId const siti("33333333-3333-4333-8333-333333333333");
inline base::Now const now { base::instant_of({ 2026, 11, 24 }, { 9 * 60 }, base::Zone::Wita) };
inline base::Date const today { 2026, 11, 24 };

// A database of our own, with six women of one chapter and one of another.
class Scene {
public:
    Scene()
        : m_folder(std::filesystem::temp_directory_path() / ("journey-" + std::to_string(getpid()) + "-" + next()))
    {
        std::filesystem::create_directories(m_folder);
        m_database = sql::Database::open("sqlite:" + (m_folder / "test.db").string());
        for (int n = 0; n < 6; ++n)
            register_woman(ours, woman(n), "Bu Contoh " + std::to_string(n));
        register_woman(theirs, MemberId(base::uuid_of("elsewhere")), "Bu Lain");
    }
    ~Scene()
    {
        m_database.reset();
        std::filesystem::remove_all(m_folder);
    }

    static MemberId woman(int n) { return MemberId(base::uuid_of("woman " + std::to_string(n))); }

    // Carries out a handler as siti of `chapter`; undone when it refuses, as the door does.
    template <class Work>
    auto as(base::ChapterId const& chapter, Work const& work)
    {
        permit::Mandate const mandate { siti, chapter, "Contoh", base::Zone::Wita, permit::facilitator, "Siti" };
        form::Typed const typed;
        std::optional<decltype(work(std::declval<MayGuide>(), std::declval<sql::Write&>()))> result;
        m_database->write_now(chapter.text(), [&](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("fact " + next()));
            auto const may = MayGuide::grant({ &mandate, typed, db, now });
            REQUIRE(may);
            result.emplace(work(may.value(), db));
            return static_cast<bool>(*result);
        });
        return std::move(*result);
    }

    // A group that began on 1 November.
    GroupId group(base::ChapterId const& chapter = ours)
    {
        GroupId const id(base::uuid_of("group " + next()));
        m_database->write_now(chapter.text(), [&](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("fact " + next()));
            keep_group(db, chapter,
                { id, "Kelompok Contoh", "64.72.01.1001", base::Private<std::string>("Siti"), { 2026, 11, 1 } });
            keep_entry(db, chapter, { id, Stage::Engagement, "Mulai.", { 2026, 11, 1 }, siti });
            return true;
        });
        return id;
    }

    // Lets the group stand in a stage, whatever it has shown.
    void bring(GroupId const& id, Stage stage, base::Date day)
    {
        m_database->write_now(ours.text(), [&](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("fact " + next()));
            keep_entry(db, ours, { id, stage, "Siap.", day, siti });
            return true;
        });
    }

private:
    static std::string next()
    {
        static int n = 0;
        return std::to_string(n++);
    }

    void register_woman(base::ChapterId const& chapter, MemberId const& id, std::string const& name)
    {
        m_database->write_now(chapter.text(), [&](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("fact " + next()));
            db.run(R"sql(
                INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                    village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision)
                VALUES (?1, ?2, ?3, '', '', 0, 0, '64.72.01.1001', '', '', '', 1, '2026-10-01', ?3, ?3, 1))sql",
                chapter, id, name);
            return true;
        });
    }

    std::filesystem::path m_folder;
    std::unique_ptr<sql::Database> m_database;
};

inline Join joining(int n)
{
    return { Scene::woman(n), { 2026, 11, 2 }, true };
}

// The code of the refusal, or of its first field; empty when it went well.
template <class T>
std::string refusal(base::Result<T> const& result)
{
    if (result)
        return "";
    auto const& problem = result.problem();
    return std::string(problem.fields.empty() ? problem.code->name : problem.fields[0].code->name);
}

}
