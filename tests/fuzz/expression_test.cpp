// The expressions of an instrument: exact, total, and what is settled without an answer stays so whatever the answer.
#include "domain/independence/expression.h"
#include "tests/fuzz/fuzz.h"

#include <array>

namespace {

using independence::Known;
using independence::Rational;

std::array const names { independence::Name { "A", false }, independence::Name { "B", false },
    independence::Name { "S", true } };

bool are_equal(Known const& one, Known const& other)
{
    return one && other ? compared(*one, *other) == 0 : !one && !other;
}

}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size)
{
    auto const text = text_of(bytes, size);
    auto const read = independence::Expression::parse(text, names);
    if (!read)
        return 0;
    auto const& expression = read.value();
    auto const again = independence::Expression::parse(expression.text(), names);
    INVARIANT(again && again.value().names_used() == expression.names_used(), "an expression reads back what it says");
    std::array<std::array<Known, 3>, 4> const answers { std::array<Known, 3> { Rational(0), Rational(1), Rational(2) },
        { Rational(3), Rational(0), Rational(0) }, { Rational(-7), Rational(97), Rational(1) },
        { Rational(INT64_MAX), Rational(INT64_MIN), Rational(3) } };
    for (auto const& all : answers) {
        auto const whole = expression.evaluate(all);
        auto const once_more = again.value().evaluate(all);
        INVARIANT(static_cast<bool>(whole) == static_cast<bool>(once_more), "the same answers give the same");
        if (!whole)
            continue;
        INVARIANT(whole.value(), "with every answer known, so is the value");
        INVARIANT(are_equal(whole.value(), once_more.value()), "the same answers give the same");
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto fewer = all;
            fewer[i].reset();
            auto const part = expression.evaluate(fewer);
            if (part && part.value())
                INVARIANT(are_equal(part.value(), whole.value()), "what is settled stays so whatever is answered");
        }
    }
    return 0;
}
