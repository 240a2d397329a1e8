#include "domain/exemplar/exemplar.h"

#include <doctest/doctest.h>

#include <set>

using exemplar::CerdasValue;

TEST_CASE("each of the six values has its own word and picture")
{
    std::set<std::string_view> named;
    std::set<std::string_view> symbols;
    for (int at = 0; at <= static_cast<int>(CerdasValue::Courteous); ++at) {
        auto const value = static_cast<CerdasValue>(at);
        CHECK(named.insert(exemplar::value_word(value).in(words::Tongue::Indonesian)).second);
        CHECK(symbols.insert(exemplar::value_symbol(value)).second);
    }
    std::string initials;
    for (int at = 0; at <= static_cast<int>(CerdasValue::Courteous); ++at)
        initials += exemplar::value_word(static_cast<CerdasValue>(at)).in(words::Tongue::Indonesian).substr(0, 1);
    CHECK(initials == "CERDAS");
}

TEST_CASE("nobody's faith is measured: under Religius nothing is added or renamed")
{
    auto const devout = exemplar::may_change(CerdasValue::Devout);
    REQUIRE_FALSE(devout);
    CHECK(devout.problem().code == &exemplar::faith_is_not_measured);
    CHECK(exemplar::may_change(CerdasValue::Courteous));
}

TEST_CASE("a practice was seen today or in the year before")
{
    base::Date const today { 2026, 11, 28 };
    CHECK(exemplar::day_problem(today, today) == nullptr);
    CHECK(exemplar::day_problem({ 2025, 11, 28 }, today) == nullptr);
    CHECK(exemplar::day_problem({ 2026, 11, 29 }, today) == &exemplar::not_seen_yet);
    CHECK(exemplar::day_problem({ 2025, 11, 20 }, today) == &exemplar::seen_too_long_ago);
}
