#include "domain/independence/expression.h"

#include <doctest/doctest.h>

using namespace independence;

namespace {

std::vector<Name> const names { { "a" }, { "b" }, { "c" }, { "m", true } };

base::Result<Known> worked_out(std::string_view text, std::vector<Known> slots = { 1, 2, 3, 4 })
{
    auto const parsed = Expression::parse(text, names);
    if (!parsed)
        return parsed.problem();
    return parsed.value().evaluate(slots);
}

bool gives(std::string_view text, Rational wanted, std::vector<Known> slots = { 1, 2, 3, 4 })
{
    auto const out = worked_out(text, std::move(slots));
    return out && out.value() && compared(*out.value(), wanted) == 0;
}

bool unknown(std::string_view text, std::vector<Known> slots)
{
    auto const out = worked_out(text, std::move(slots));
    return out && !out.value();
}

bool refused(std::string_view text, base::Code const& code)
{
    auto const out = worked_out(text);
    return !out && out.problem().code == &code;
}

}

TEST_CASE("an expression keeps the usual order of operations")
{
    CHECK(gives("1 + 2*3 - 4/2", 5));
    CHECK(gives("(1+2)*3", 9));
    CHECK(gives("-a + b", 1));
    CHECK(gives("10 - 3 - 2", 5));
    CHECK(gives("12 / 3 / 2", 2));
    CHECK(gives("a==1 && b==2 || c==9", 1));
    CHECK(gives("a==0 || b==2 && c==9", 0));
    CHECK(gives("!(a==1)", 0));
    CHECK(gives("min(a, b, c) + max(a, b, c)", 4));
    CHECK(gives("count(m) >= 4", 1));
    CHECK(gives("a != 1", 0));
    CHECK(gives("a <= 1", 1));
    CHECK(gives("a < 1", 0));
    CHECK(gives("b > 1", 1));
}

TEST_CASE("eight tenths are exactly eight tenths")
{
    CHECK(gives("0.1+0.1+0.1+0.1+0.1+0.1+0.1+0.1 == 0.8", 1));
    CHECK(gives("1/3 + 2/3 == 1", 1));
}

TEST_CASE("a half is rounded away from zero, and only a half")
{
    CHECK(gives("round(12.5)", 13));
    CHECK(gives("round(0-12.5)", -13));
    CHECK(gives("round(62.5)", 63));
    CHECK(gives("round(100*(1/4 + 1/3 + 1/4 + 2/3)/4)", 38)); // 37.5 exactly
    CHECK(gives("round(12.4999999)", 12));
    CHECK(gives("round(7/3)", 2));
}

TEST_CASE("an unknown answer makes what needs it unknown, and nothing else")
{
    CHECK(unknown("a + b", { std::nullopt, 2, 3, 4 }));
    CHECK(unknown("a == 1 && b == 2", { std::nullopt, 2, 3, 4 }));
    CHECK(gives("a == 1 && b == 9", 0, { std::nullopt, 2, 3, 4 }));
    CHECK(gives("b == 9 && a == 1", 0, { std::nullopt, 2, 3, 4 }));
    CHECK(gives("a == 1 || b == 2", 1, { std::nullopt, 2, 3, 4 }));
    CHECK(unknown("a == 1 || b == 9", { std::nullopt, 2, 3, 4 }));
    CHECK(unknown("!(a == 1)", { std::nullopt, 2, 3, 4 }));
    CHECK(unknown("min(a, b)", { std::nullopt, 2, 3, 4 }));
    CHECK(unknown("count(m) >= 1", { 1, 2, 3, std::nullopt }));
}

TEST_CASE("a wrong expression is refused with what is wrong")
{
    CHECK(refused("a +", expression_syntax));
    CHECK(refused("", expression_syntax));
    CHECK(refused("(a", expression_syntax));
    CHECK(refused("a b", expression_syntax));
    CHECK(refused("a = 1", expression_syntax));
    CHECK(refused("a & b", expression_syntax));
    CHECK(refused("0 < a < 3", expression_syntax));
    CHECK(refused("1.", expression_syntax));
    CHECK(refused("1.2.3", expression_syntax));
    CHECK(refused("2a", expression_syntax));
    CHECK(refused("min()", expression_syntax));
    CHECK(refused("system(1)", expression_unknown_function));
    CHECK(refused("zzz + 1", expression_unknown_name));
    CHECK(refused("m >= 1", expression_wrong_use));
    CHECK(refused("count(a)", expression_wrong_use));
    CHECK(refused("round(a, b)", expression_wrong_use));
    CHECK(refused("a / 0", expression_division_by_zero));
    CHECK(refused("a / (b - 2)", expression_division_by_zero));
    CHECK(refused("9999999999999999", expression_number_too_large));
    CHECK(refused("999999999999*999999999999*999999999999", expression_number_too_large));
    auto const wrong = worked_out("a + * b");
    REQUIRE(!wrong);
    CHECK(words::say(wrong.problem().code->text, words::Tongue::English, wrong.problem().fill)
        == "The expression \"a + * b\" is wrong at character 5.");
}

TEST_CASE("a hostile expression cannot exhaust the stack")
{
    CHECK(refused(std::string(900, '(') + "a", expression_too_large));
    CHECK(refused(std::string(900, '-') + "a", expression_too_large));
    CHECK(refused(std::string(5'000'000, '!'), expression_too_large));
    std::string many = "a";
    for (int i = 0; i < 400; ++i)
        many += "+a";
    CHECK(refused(many, expression_too_large));
}
