// An exact fraction, so that no cut-off is ever decided by the last bit of a double: 0.1 added eight times is not 0.8.
#pragma once

#include <cstdint>
#include <optional>

namespace independence {

__extension__ using Wide = __int128;

// Always in lowest terms with a positive denominator. Numbers that do not fit in 64 bits are no number: every
// operation answers nothing then, and also when it would divide by zero.
class Rational {
public:
    constexpr Rational(std::int64_t whole = 0)
        : m_over(whole)
    {
    }
    static std::optional<Rational> of(std::int64_t over, std::int64_t under);

    std::int64_t over() const { return m_over; }
    std::int64_t under() const { return m_under; }
    double as_double() const { return static_cast<double>(m_over) / static_cast<double>(m_under); }

    friend std::optional<Rational> plus(Rational, Rational);
    friend std::optional<Rational> minus(Rational, Rational);
    friend std::optional<Rational> times(Rational, Rational);
    friend std::optional<Rational> divided(Rational, Rational);
    friend int compared(Rational, Rational); // -1, 0, 1
    friend Rational rounded(Rational); // to the nearest whole number, halves away from zero

private:
    static std::optional<Rational> lowest(Wide over, Wide under);

    std::int64_t m_over { 0 };
    std::int64_t m_under { 1 };
};

}
