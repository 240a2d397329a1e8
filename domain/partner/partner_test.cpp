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

TEST_CASE("a partner is told of no figure below ten, of none that would give one back, and of tens alone")
{
    CHECK_FALSE(told_of({}).women);
    CHECK_FALSE(told_of({ { "Palaran", 9 } }).women);
    auto const all = told_of({ { "Palaran", 12 }, { "Sambutan", 10 } });
    CHECK(all.women == 20);
    REQUIRE(all.districts.size() == 2);
    CHECK(all.districts[0].women == 10);
    CHECK_FALSE(all.some_hidden);
    // With the total, the one that is shown would tell of the three.
    auto const two = told_of({ { "Palaran", 12 }, { "Sambutan", 3 } });
    CHECK(two.women == 10);
    CHECK(two.districts.empty());
    CHECK(two.some_hidden);
    auto const three = told_of({ { "Palaran", 30 }, { "Sambutan", 3 }, { "Sungai Kunjang", 11 } });
    CHECK(three.women == 40);
    REQUIRE(three.districts.size() == 1);
    CHECK(three.districts[0].district == "Palaran");
    auto const small = told_of({ { "Palaran", 6 }, { "Sambutan", 7 } });
    CHECK(small.women == 10);
    CHECK(small.districts.empty());
}

TEST_CASE("one more woman changes nothing that a partner is told, unless a ten is crossed")
{
    auto const words = [](std::vector<InDistrict> const& districts) {
        auto const told = told_of(districts);
        std::string all = told.women ? std::to_string(*told.women) : "few";
        for (auto const& one : told.districts)
            all += ", " + one.district + " " + std::to_string(one.women);
        return all + (told.some_hidden ? ", more" : "");
    };
    constexpr std::int64_t ten = 10;
    constexpr std::int64_t most = 25;
    for (std::int64_t a = 1; a < most; ++a)
        for (std::int64_t b = 1; b < most; ++b)
            for (std::int64_t c = 1; c < most; ++c) {
                bool const crosses = (a + 1) % ten == 0 || (a + b + c + 1) % ten == 0;
                if (!crosses)
                    CHECK(words({ { "A", a }, { "B", b }, { "C", c } })
                        == words({ { "A", a + 1 }, { "B", b }, { "C", c } }));
            }
    CHECK(words({ { "A", 19 }, { "B", 15 } }) == "30, A 10, B 10");
    CHECK(words({ { "A", 20 }, { "B", 15 } }) == "30, A 20, B 10");
}

TEST_CASE("in numbers of agreements and receipts only identity cards and mobile numbers are masked")
{
    for (auto const* const number :
        { "KW 05-11-2026-001", "KW 08-11-2026-001", "0627 2026 001", "1.02.0.00.0.00.01.0000", "08.30.2026.0001",
            "05/PKS/VIII/2026", "62-8-2026-0001", "(0541) 123456", "628/2026/0001", "2026110800012", "" })
        CHECK(masked_number(number) == number);
    CHECK(masked_number("KW-1 081234567890") == "KW-1 08••••••••");
    CHECK(masked_number("0812-3456-7890/2026") == "08••••••••/2026");
    CHECK(masked_number("(0812) 3456 7890") == "(08••••••••");
    CHECK(masked_number("+62 812 3456 789") == "+62••••••••");
    CHECK(masked_number("6281234567890") == "62••••••••");
    CHECK(masked_number("2026 081234567890-001") == "2026 08••••••••-001");
    CHECK(masked_number("05/PKS 6472014508880003") == "05/PKS 64••••••••••••••");
}

TEST_CASE("numbers of receipts are the same without spaces, punctuation and capitals")
{
    CHECK(same_number("KW-1/2026", "kw 1.2026"));
    CHECK_FALSE(same_number("KW-1", "KW-2"));
    CHECK_FALSE(same_number("", ""));
    CHECK_FALSE(same_number("-", "."));
    CHECK_FALSE(same_number("08••••••••", "08••••••••"));
    CHECK_FALSE(same_number("KW-1 08••••••••", "KW-1 08••••••••"));
}
