#include "domain/session/session_moments.h"

#include "domain/session/session_found.h"
#include "domain/session/session_scene_test.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

base::ChapterId const samarinda { base::uuid_of("chapter/samarinda") };
base::Instant const came_at { 1'795'000'000'000 };
std::string const photo(64, 'a');

session::By by()
{
    return { samarinda, base::AccountId(base::uuid_of("account/siti")), came_at };
}

session::SessionId a_session(sql::Write& db)
{
    return session::keep_session(db, by(), session_scene::a_morning(db, samarinda));
}

void photo_comes(sql::Write& db)
{
    files::mention(db, samarinda, photo);
    db.run(R"sql(
        INSERT INTO stored_file (chapter_id, sha256, media_type, width, height, bytes, content, received_at)
        VALUES (?1, ?2, 'image/jpeg', 40, 30, 3, ?3, ?4))sql",
        samarinda, photo, sql::Bytes { "jpg" }, came_at);
}

}

TEST_CASE("a photo is erased two years after it came, and the words beside it stay")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        auto const session = a_session(db);
        session::keep_moment(db, by(), session, "Ibu-ibu menimbang cabai", { { { photo, "" } } });
        photo_comes(db);
        auto const chores = session::moment_chores();
        REQUIRE(chores.size() == 1);
        auto const next = [&](std::int64_t after_ms) { return chores.front().next(db, { { came_at.ms + after_ms } }); };

        CHECK_FALSE(next(session::photo_kept_ms));
        auto const due = next(session::photo_kept_ms + 1);
        REQUIRE(due);
        CHECK(due->fact.chapter == samarinda);
        auto const done = due->work(db);
        REQUIRE(done);
        CHECK(done.value().location == "/sessions/" + session.text());
        CHECK_FALSE(files::find(db, samarinda, photo));
        CHECK(session::photos_of(db, samarinda, session).empty());
        CHECK(session::moments_of(db, samarinda, session).size() == 1);
        CHECK_FALSE(next(session::photo_kept_ms + 1));
    });
}
