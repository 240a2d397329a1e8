#include "base/clock.h"

#include <doctest/doctest.h>

using base::Date;
using base::TimeOfDay;
using base::Zone;
using words::Tongue;

TEST_CASE("only days that are in the calendar are read")
{
    CHECK(Date::parse("2028-02-29") == Date { 2028, 2, 29 });
    for (auto const* const bad : { "", "2027-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "24-11-2026",
             "2026-11-24 ", "2026-11-24T00:00", "kemarin", "-026-11-24" })
        CHECK_FALSE(Date::parse(bad));
}

TEST_CASE("days are counted forth and back")
{
    for (std::int64_t days : { -719'000, -1, 0, 59, 20'781, 60'000 })
        CHECK(Date::from_days(days).days() == days);
    CHECK(Date { 1970, 1, 1 }.days() == 0);
    CHECK(Date { 2026, 11, 24 }.weekday() == 2);
    CHECK(Date { 2026, 11, 24 }.text() == "2026-11-24");
    CHECK(Date { 2026, 3, 1 }.days() - Date { 2026, 2, 28 }.days() == 1);
}

TEST_CASE("a time is read with a point or a colon and written with a point")
{
    CHECK(TimeOfDay::parse("09:30")->minutes == 570);
    CHECK(TimeOfDay::parse("09.30")->shown() == "09.30");
    CHECK(TimeOfDay { 570 }.text() == "09:30");
    for (auto const* const bad : { "", "24:00", "09:60", "9", "aa:bb", "09-30" })
        CHECK_FALSE(TimeOfDay::parse(bad));
}

TEST_CASE("a day begins when the chapter's clock strikes midnight")
{
    base::Instant const at = base::instant_of({ 2026, 11, 25 }, { 30 }, Zone::Wita); // 00.30 WITA
    CHECK(base::date_in(Zone::Wita, at) == Date { 2026, 11, 25 });
    CHECK(base::date_in(Zone::Wib, at) == Date { 2026, 11, 24 });
    CHECK(base::time_in(Zone::Wib, at).shown() == "23.30");
    CHECK(base::time_in(Zone::Wit, at).shown() == "01.30");
    CHECK(base::date_in(Zone::Wita, { -1 }) == Date { 1970, 1, 1 });
}

TEST_CASE("zones are known by name")
{
    CHECK(base::zone_named("WITA") == Zone::Wita);
    CHECK_FALSE(base::zone_named("UTC"));
    CHECK(base::zone_minutes(Zone::Wit) == 540);
    CHECK(base::zone_tzid(Zone::Wib) == "Asia/Jakarta");
}

TEST_CASE("days are written as people say them")
{
    Date const day { 2026, 11, 24 };
    CHECK(base::long_date(day, Tongue::Indonesian) == "Selasa, 24 November 2026");
    CHECK(base::plain_date({ 2026, 8, 1 }, Tongue::Indonesian) == "1 Agustus 2026");
    CHECK(base::long_date(day, Tongue::English).find("Tuesday") != std::string::npos);
    CHECK(base::date_time(base::instant_of(day, { 654 }, Zone::Wita), Zone::Wita, Tongue::Indonesian)
        == "Selasa, 24 November 2026 pukul 10.54 WITA");
}
