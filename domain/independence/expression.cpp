#include "domain/independence/expression.h"

#include <algorithm>

namespace independence {

using base::Kind;
using base::Problem;
using base::Result;

Result<Known> Expression::evaluate(std::span<Known const> slots) const
{
    return value_of(m_root, slots);
}

Result<Known> Expression::value_of(int at, std::span<Known const> slots) const
{
    auto const& node = m_nodes[static_cast<std::size_t>(at)];
    if (node.what == Do::Number)
        return Known { node.number };
    if (node.what == Do::Slot)
        return slots[static_cast<std::size_t>(node.slot)];
    if (node.what == Do::And || node.what == Do::Or)
        return settled(node, slots);
    std::vector<Known> values;
    for (int const part : node.parts) {
        auto const value = TRY(value_of(part, slots));
        values.push_back(value);
    }
    if (std::ranges::any_of(values, [](Known const& v) { return !v; }))
        return Known {};
    return combined(node, values);
}

// The left part is asked first; the right one only when it can still matter.
Result<Known> Expression::settled(Node const& node, std::span<Known const> slots) const
{
    bool const settling = node.what == Do::Or;
    auto const left = TRY(value_of(node.parts[0], slots));
    if (left && (compared(*left, 0) != 0) == settling)
        return Known { settling };
    auto const right = TRY(value_of(node.parts[1], slots));
    if (right && (compared(*right, 0) != 0) == settling)
        return Known { settling };
    if (!left || !right)
        return Known {};
    return Known { !settling };
}

Result<Known> Expression::combined(Node const& node, std::span<Known const> values) const
{
    auto const first = *values[0];
    switch (node.what) {
    case Do::Not:
        return Known { compared(first, 0) == 0 };
    case Do::Negate:
        return arithmetic(Do::Subtract, 0, first);
    case Do::Round:
        return Known { rounded(first) };
    case Do::Min:
    case Do::Max: {
        auto best = first;
        for (auto const& value : values.subspan(1)) {
            if (compared(*value, best) == (node.what == Do::Min ? -1 : 1))
                best = *value;
        }
        return Known { best };
    }
    case Do::Compare: {
        auto const order = compared(first, *values[1]);
        bool const holds[] { order == 0, order != 0, order<0, order <= 0, order> 0, order >= 0 };
        return Known { holds[static_cast<int>(node.order)] };
    }
    default:
        return arithmetic(node.what, first, *values[1]);
    }
}

Result<Known> Expression::arithmetic(Do what, Rational left, Rational right) const
{
    if (what == Do::Divide && compared(right, 0) == 0)
        return Problem { Kind::Malformed, expression_division_by_zero, { { "text", m_text } } };
    auto const out = what == Do::Add ? plus(left, right)
        : what == Do::Subtract       ? minus(left, right)
        : what == Do::Multiply       ? times(left, right)
                                     : divided(left, right);
    if (!out)
        return Problem { Kind::Malformed, expression_number_too_large, { { "text", m_text } } };
    return Known { out };
}

}
