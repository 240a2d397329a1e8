#include "domain/mentoring/mentoring.h"

#include <doctest/doctest.h>

using mentoring::Need;
using mentoring::Pulse;

namespace {

base::Date const today { 2026, 11, 29 };

base::Date ago(int days)
{
    return base::Date::from_days(today.days() - days);
}

}

TEST_CASE("a circle is silent after twice the days they mean to let pass, and after 30 at the least")
{
    CHECK_FALSE(mentoring::is_silent(Pulse { ago(29), 7, std::nullopt }, today));
    CHECK(mentoring::is_silent(Pulse { ago(30), 7, std::nullopt }, today));
    CHECK(mentoring::is_silent(Pulse { ago(30), 15, std::nullopt }, today));
    CHECK_FALSE(mentoring::is_silent(Pulse { ago(41), 21, std::nullopt }, today));
    CHECK(mentoring::is_silent(Pulse { ago(42), 21, std::nullopt }, today));
}

TEST_CASE("a step is overdue the day after its day")
{
    CHECK_FALSE(mentoring::is_overdue(Pulse { today, 14, std::nullopt }, today));
    CHECK_FALSE(mentoring::is_overdue(Pulse { today, 14, today }, today));
    CHECK(mentoring::is_overdue(Pulse { today, 14, ago(1) }, today));
}

TEST_CASE("a circle is listed under what it needs: a meeting when it is silent, an outcome when a step is past its day")
{
    Pulse const calm { today, 14, std::nullopt };
    Pulse const silent { ago(89), 14, std::nullopt };
    Pulse const late { today, 14, ago(1) };
    CHECK_FALSE(has(Need::Meeting, calm, today));
    CHECK_FALSE(has(Need::Outcome, calm, today));
    CHECK(has(Need::Meeting, silent, today));
    CHECK_FALSE(has(Need::Outcome, silent, today));
    CHECK(has(Need::Outcome, late, today));
    CHECK_FALSE(has(Need::Meeting, late, today));
}

TEST_CASE("the silent come first, then steps past their day, then the others")
{
    Pulse const long_silent { ago(90), 14, std::nullopt };
    Pulse const silent { ago(40), 14, ago(20) };
    Pulse const long_overdue { ago(3), 14, ago(9) };
    Pulse const overdue { ago(20), 14, ago(2) };
    Pulse const well { ago(12), 14, std::nullopt };
    Pulse const met_today { today, 14, today };
    Pulse const in_order[] { long_silent, silent, long_overdue, overdue, well, met_today };
    for (auto const& one : in_order)
        for (auto const& other : in_order)
            CHECK(mentoring::comes_before(one, other, today) == (&one < &other));
}

TEST_CASE("a circle begins on a day that has come, within five years")
{
    CHECK(mentoring::beginning_problem(today, today) == nullptr);
    CHECK(mentoring::beginning_problem(ago(-1), today) == &mentoring::not_happened);
    CHECK(mentoring::beginning_problem(ago(5 * 366), today) == nullptr);
    CHECK(mentoring::beginning_problem(ago(5 * 366 + 1), today) == &mentoring::too_long_ago);
}

TEST_CASE("nothing of a circle happens before it began, or tomorrow")
{
    CHECK(mentoring::day_problem(ago(10), ago(10), today) == nullptr);
    CHECK(mentoring::day_problem(ago(11), ago(10), today) == &mentoring::before_beginning);
    CHECK(mentoring::day_problem(ago(-1), ago(10), today) == &mentoring::not_happened);
}

TEST_CASE("a step is due after it was agreed and within a year")
{
    CHECK(mentoring::due_problem(ago(3), ago(3), today) == nullptr);
    CHECK(mentoring::due_problem(ago(4), ago(3), today) == &mentoring::due_before);
    CHECK(mentoring::due_problem(ago(-366), ago(3), today) == nullptr);
    CHECK(mentoring::due_problem(ago(-367), ago(3), today) == &mentoring::due_too_far);
}

TEST_CASE("nothing is noted of a circle that has ended")
{
    CHECK(mentoring::may_note(std::nullopt));
    auto const refused = mentoring::may_note(today);
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().code == &mentoring::has_ended);
}
