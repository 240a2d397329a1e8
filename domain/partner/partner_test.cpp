#include "domain/partner/partner.h"

#include "base/indonesian.h"

#include <doctest/doctest.h>

using namespace partner;

namespace {

base::Date const today { 2026, 11, 29 };

base::Date ago(int days)
{
    return base::Date::from_days(today.days() - days);
}

}

TEST_CASE("funds are counted in rupiah and nothing else is; time is counted in hours or meetings")
{
    CHECK(unit_problem(SupportKind::Funds, Unit::Rupiah) == nullptr);
    CHECK(unit_problem(SupportKind::Funds, Unit::Piece) == &unit_of_funds);
    CHECK(unit_problem(SupportKind::Facility, Unit::Rupiah) == &unit_of_funds);
    CHECK(unit_problem(SupportKind::Facility, Unit::Day) == nullptr);
    CHECK(unit_problem(SupportKind::Trainer, Unit::Hour) == nullptr);
    CHECK(unit_problem(SupportKind::Trainer, Unit::Piece) == &unit_of_time);
    CHECK(unit_problem(SupportKind::FollowUp, Unit::Meeting) == nullptr);
    CHECK(unit_problem(SupportKind::FollowUp, Unit::Day) == &unit_of_time);
}

TEST_CASE("an amount is read as people type it, and is whole and above zero")
{
    CHECK(read_amount(Unit::Rupiah, "1,25 juta").value() == 1'250'000);
    CHECK(read_amount(Unit::Rupiah, "25rb").value() == 25'000);
    CHECK(read_amount(Unit::Rupiah, "Rp 1.250.000").value() == 1'250'000);
    CHECK(read_amount(Unit::Piece, "20").value() == 20);
    CHECK(read_amount(Unit::Piece, "banyak").problem().code == &not_whole);
    CHECK(read_amount(Unit::Rupiah, "banyak").problem().code == &indonesian::amount_not_understood);
    CHECK(read_amount(Unit::Rupiah, "0").problem().code == &not_whole);
    CHECK(read_amount(Unit::Hour, "2 juta").problem().code == &too_much);
}

TEST_CASE("a promise is overdue the day after its day, until all of it came or it is closed")
{
    CHECK_FALSE(is_overdue({ 10, 0, today, false }, today));
    CHECK(is_overdue({ 10, 0, ago(1), false }, today));
    CHECK(is_overdue({ 10, 9, ago(1), false }, today));
    CHECK_FALSE(is_overdue({ 10, 10, ago(1), false }, today));
    CHECK_FALSE(is_overdue({ 10, 12, ago(1), false }, today));
    CHECK_FALSE(is_overdue({ 10, 0, ago(1), true }, today));
}

TEST_CASE("support lies for 30 days before it is told, and what was given on wholly does not lie")
{
    CHECK_FALSE(is_idle({ 5, ago(29) }, today));
    CHECK(is_idle({ 5, ago(30) }, today));
    CHECK_FALSE(is_idle({ 0, ago(30) }, today));
}

TEST_CASE("an agreement ends soon within 60 days, on its last day too, and not when it was ended")
{
    CHECK(ends_soon(today, std::nullopt, today));
    CHECK(ends_soon(ago(-60), std::nullopt, today));
    CHECK_FALSE(ends_soon(ago(-61), std::nullopt, today));
    CHECK_FALSE(ends_soon(ago(1), std::nullopt, today));
    CHECK_FALSE(ends_soon(ago(-10), ago(3), today));
}

TEST_CASE("days lie where days can lie")
{
    CHECK(past_day_problem(today, today) == nullptr);
    CHECK(past_day_problem(ago(-1), today) == &not_happened);
    CHECK(past_day_problem(ago(4000), today) == &too_long_ago);
    CHECK(term_problem(ago(1), ago(-1), today) == nullptr);
    CHECK(term_problem(ago(1), ago(2), today) == &before_it_began);
    CHECK(term_problem(ago(4000), today, today) == &too_long_ago);
    CHECK(term_problem(today, ago(-4000), today) == &too_far);
}

TEST_CASE("a place is read as it is named")
{
    auto const place = place_named("village:64.72.01.1001");
    REQUIRE(place);
    CHECK(place->to == GoesTo::Village);
    CHECK(place->id == "64.72.01.1001");
    CHECK(name_of(*place) == "village:64.72.01.1001");
    CHECK_FALSE(place_named("woman:1"));
    CHECK_FALSE(place_named("village:"));
    CHECK_FALSE(place_named("village"));
}

TEST_CASE("two links have two secrets, and another server's key has others")
{
    LinkId const one(base::uuid_of("one"));
    CHECK(link_token("key", one) != link_token("key", LinkId(base::uuid_of("two"))));
    CHECK(link_token("key", one) != link_token("another", one));
    CHECK(link_token("key", one).size() == 64);
}

TEST_CASE("a partner is told of no figure below ten, and of none that would give one back")
{
    CHECK_FALSE(told_of({}).women);
    CHECK_FALSE(told_of({ { "Palaran", 9 } }).women);
    auto const all = told_of({ { "Palaran", 12 }, { "Sambutan", 10 } });
    CHECK(all.women == 22);
    CHECK(all.districts.size() == 2);
    CHECK_FALSE(all.some_hidden);
    // With the total, the one that is shown would tell of the three.
    auto const two = told_of({ { "Palaran", 12 }, { "Sambutan", 3 } });
    CHECK(two.women == 15);
    CHECK(two.districts.empty());
    CHECK(two.some_hidden);
    auto const three = told_of({ { "Palaran", 30 }, { "Sambutan", 3 }, { "Sungai Kunjang", 11 } });
    CHECK(three.women == 44);
    REQUIRE(three.districts.size() == 1);
    CHECK(three.districts[0].district == "Palaran");
}
