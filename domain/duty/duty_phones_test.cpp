#include "domain/duty/duty_phones.h"

#include "domain/area/area.h"
#include "domain/duty/duty_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using namespace duty;

base::ChapterId chapter_of(tests::FreshDatabase& fresh, std::string slug)
{
    auto const made = chapter::found(
        *fresh, { slug, slug, "Ketua Contoh", "64.72", base::Zone::Wit }, { base::Instant { 1'795'000'000'000 } });
    REQUIRE(made);
    return made.value().chapter;
}

std::string held_by_phones(sql::Read& db, base::ChapterId const& chapter)
{
    return phone_documents().front().draw(db, chapter, chapter.text()).value_or("nothing");
}

}

TEST_CASE("phones of the secretariat hold the duties in use, who is in office and the zone in which hours are said")
{
    tests::FreshDatabase fresh;
    fresh.write([&](sql::Write& db) { area::put_start(db); });
    auto const samarinda = chapter_of(fresh, "kici-samarinda");
    auto const malang = chapter_of(fresh, "kici-malang");
    fresh.write([&](sql::Write& db) {
        By const by { samarinda, base::AccountId(samarinda.text()), base::Instant { 1'795'500'000'000 } };
        keep_duty(db, by, "Mengemudi");
        keep_duty(db, by, "Memandu");
        keep_duty_end(db, by, duties(db, samarinda).front().id, Words("Digabung."));
        auto const held = held_by_phones(db, samarinda);
        CHECK(held.find(R"("name":"Mengemudi")") != std::string::npos);
        CHECK(held.find("Memandu") == std::string::npos);
        CHECK(held.find(R"("name":"Ketua Contoh","term_from":)") != std::string::npos);
        CHECK(held.find(R"("zone":"Wit")") != std::string::npos);
        CHECK(held_by_phones(db, malang).find("Mengemudi") == std::string::npos);
    });
    CHECK_FALSE(phone_documents().front().is_for_borrowed);
}
