#include "domain/duty/duty.h"

#include <doctest/doctest.h>

namespace {

using namespace duty;
using base::Zone;

constexpr base::Date saturday { 2026, 11, 28 };
constexpr base::Date sunday { 2026, 11, 29 };
constexpr base::Date monday { 2026, 11, 23 };

DutyId work(std::string_view name)
{
    return DutyId(base::uuid_of(name));
}

Bearing at(std::string_view place, Span span, std::string_view what = "mengemudi", std::string person = "lina")
{
    return { std::move(person), work(what), span, in_one_spelling(place), {}, 0 };
}

Bearing holds(std::string_view what, base::Date first, base::Date last, std::int64_t minutes)
{
    return { "lina", work(what), days_span(first, last, Zone::Wita), {}, {}, minutes };
}

Span on(base::Date day, int from, int until, Zone zone = Zone::Wita)
{
    return turn_span(day, { from * 60 }, { until * 60 }, zone);
}

}

TEST_CASE("a turn until an hour that is not later ends the next day")
{
    auto const night = on(saturday, 22, 2);
    CHECK(night.until.ms - night.from.ms == 4 * 3'600'000);
    CHECK(base::date_in(Zone::Wita, night.until) == sunday);
}

TEST_CASE("a week begins on its Monday")
{
    CHECK(monday_of(monday) == monday);
    CHECK(monday_of(sunday) == monday);
    CHECK(monday_of({ 2026, 11, 30 }) == base::Date { 2026, 11, 30 });
}

TEST_CASE("two places at once are a conflict, over midnight and from zone to zone")
{
    CHECK(clashes({ at("Bantuas", on(saturday, 8, 12)), at("Makroman", on(saturday, 11, 13)) }, {}).size() == 1);
    // One ends as the other begins.
    CHECK(clashes({ at("Bantuas", on(saturday, 8, 12)), at("Makroman", on(saturday, 12, 13)) }, {}).empty());
    // The night before reaches into the morning.
    CHECK(clashes({ at("Bantuas", on(saturday, 22, 2)), at("Makroman", on(sunday, 1, 3)) }, {}).size() == 1);
    // 09.00 WIB is 10.00 WITA.
    CHECK(clashes({ at("Bantuas", on(saturday, 8, 10)), at("Jakarta", on(saturday, 9, 11, Zone::Wib)) }, {}).empty());
    CHECK(
        clashes({ at("Bantuas", on(saturday, 8, 11)), at("Jakarta", on(saturday, 9, 11, Zone::Wib)) }, {}).size() == 1);
    // At one place, or another person.
    CHECK(clashes({ at("Balai RT 3", on(saturday, 8, 12)), at("balai  rt 3", on(saturday, 9, 10)) }, {}).empty());
    CHECK(clashes({ at("Bantuas", on(saturday, 8, 12)), at("Makroman", on(saturday, 9, 10), "mengemudi", "sari") }, {})
              .empty());
}

TEST_CASE("a conflict lasts while both last, and the earliest comes first")
{
    auto const found = clashes({ at("Makroman", on(sunday, 9, 12)), at("Bantuas", on(sunday, 11, 15)),
                                   at("Loa Bakung", on(saturday, 9, 10)), at("Lempake", on(saturday, 8, 10)) },
        {});
    REQUIRE(found.size() == 2);
    CHECK(found[0].when.from == on(saturday, 9, 10).from);
    CHECK(found[1].when.from == on(sunday, 11, 12).from);
    CHECK(found[1].when.until == on(sunday, 11, 12).until);
}

TEST_CASE("duties that are kept apart are a conflict while they are borne at the same time")
{
    std::vector<Apart> const apart { { work("kas"), work("periksa") } };
    CHECK(clashes({ holds("kas", monday, sunday, 60), holds("periksa", sunday, sunday, 60) }, apart).size() == 1);
    CHECK(clashes({ holds("periksa", monday, sunday, 60), holds("kas", sunday, sunday, 60) }, apart)[0].kind
        == Conflict::KeptApart);
    CHECK(clashes({ holds("kas", monday, saturday, 60), holds("periksa", sunday, sunday, 60) }, apart).empty());
    CHECK(clashes({ holds("kas", monday, sunday, 60), holds("mengemudi", monday, sunday, 60) }, apart).empty());
    // A turn of the one while she holds the other.
    CHECK(clashes({ holds("kas", monday, sunday, 60), at("Balai", on(saturday, 8, 9), "periksa") }, apart).size() == 1);
}

TEST_CASE("a week is strained when more was borne than she had said by its end")
{
    std::vector<Bearing> const borne { holds("memandu", monday, sunday, 6 * 60), at("Bantuas", on(saturday, 8, 12)) };
    auto const first = weeks(borne, { { "lina", monday, 8 } }, monday, sunday, Zone::Wita);
    REQUIRE(first.size() == 1);
    CHECK(first[0].minutes == 10 * 60);
    CHECK(first[0].is_strained());
    // Who was not asked is not strained, nor who can do just that.
    CHECK_FALSE(weeks(borne, {}, monday, sunday, Zone::Wita)[0].is_strained());
    CHECK_FALSE(weeks(borne, { { "lina", { 2026, 11, 30 }, 1 } }, monday, sunday, Zone::Wita)[0].is_strained());
    CHECK_FALSE(weeks(borne, { { "lina", monday, 10 } }, monday, sunday, Zone::Wita)[0].is_strained());
    // What she said last stands; of one day the later.
    CHECK_FALSE(
        weeks(borne, { { "lina", monday, 8 }, { "lina", saturday, 20 } }, monday, sunday, Zone::Wita)[0].is_strained());
    CHECK(weeks(borne, { { "lina", monday, 20 }, { "lina", monday, 8 } }, monday, sunday, Zone::Wita)[0].is_strained());
}

TEST_CASE("what is held counts by its days, and a night on a Sunday in both weeks")
{
    auto const part = weeks({ holds("memandu", saturday, sunday, 7 * 60) }, {}, monday, sunday, Zone::Wita);
    CHECK(part[0].minutes == 2 * 60);
    auto const night = weeks({ at("Bantuas", on(sunday, 22, 1)) }, {}, monday, { 2026, 12, 6 }, Zone::Wita);
    REQUIRE(night.size() == 2);
    CHECK(night[0].minutes == 2 * 60);
    CHECK(night[1].minutes == 60);
    CHECK(night[1].monday == base::Date { 2026, 11, 30 });
}

TEST_CASE("halls of one name in two villages are two places, and of one pair both conflicts may hold")
{
    auto hall = at("Balai RT 3", on(saturday, 8, 12));
    auto other = at("Balai RT 3", on(saturday, 9, 10));
    hall.village_code = "64.72.01.1001";
    CHECK(clashes({ hall, other }, {}).empty()); // where the other is was not said
    other.village_code = "64.72.08.1003";
    CHECK(clashes({ hall, other }, {}).size() == 1);
    other.duty = work("memandu");
    CHECK(clashes({ hall, other }, { { work("mengemudi"), work("memandu") } }).size() == 2);
}

TEST_CASE("an hour is borne once, whatever she does in it")
{
    auto const both = weeks({ at("Bantuas", on(saturday, 8, 12)), at("Bantuas", on(saturday, 9, 13), "memandu"),
                                at("Bantuas", on(saturday, 10, 11)) },
        {}, monday, sunday, Zone::Wita);
    REQUIRE(both.size() == 1);
    CHECK(both[0].minutes == 5 * 60);
}
