#include "domain/independence/rational.h"

#include <limits>

namespace independence {

std::optional<Rational> Rational::lowest(Wide over, Wide under)
{
    if (under == 0)
        return std::nullopt;
    if (under < 0) {
        over = -over;
        under = -under;
    }
    Wide a = over < 0 ? -over : over;
    Wide b = under;
    while (b != 0) {
        auto const rest = a % b;
        a = b;
        b = rest;
    }
    over /= a;
    under /= a;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    if (over > most || over < -most || under > most)
        return std::nullopt;
    Rational out;
    out.m_over = static_cast<std::int64_t>(over);
    out.m_under = static_cast<std::int64_t>(under);
    return out;
}

std::optional<Rational> Rational::of(std::int64_t over, std::int64_t under)
{
    return lowest(over, under);
}

std::optional<Rational> plus(Rational a, Rational b)
{
    return Rational::lowest(Wide(a.m_over) * b.m_under + Wide(b.m_over) * a.m_under, Wide(a.m_under) * b.m_under);
}

std::optional<Rational> minus(Rational a, Rational b)
{
    return Rational::lowest(Wide(a.m_over) * b.m_under - Wide(b.m_over) * a.m_under, Wide(a.m_under) * b.m_under);
}

std::optional<Rational> times(Rational a, Rational b)
{
    return Rational::lowest(Wide(a.m_over) * b.m_over, Wide(a.m_under) * b.m_under);
}

std::optional<Rational> divided(Rational a, Rational b)
{
    return Rational::lowest(Wide(a.m_over) * b.m_under, Wide(a.m_under) * b.m_over);
}

int compared(Rational a, Rational b)
{
    auto const left = Wide(a.m_over) * b.m_under;
    auto const right = Wide(b.m_over) * a.m_under;
    return left < right ? -1 : left > right ? 1 : 0;
}

Rational rounded(Rational a)
{
    auto const size = a.m_over < 0 ? -Wide(a.m_over) : Wide(a.m_over);
    auto const whole = static_cast<std::int64_t>((2 * size + a.m_under) / (2 * Wide(a.m_under)));
    return a.m_over < 0 ? -whole : whole;
}

}
