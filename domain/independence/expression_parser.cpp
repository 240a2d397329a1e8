// Recursive descent over at most 1,000 characters, 300 nodes and 32 levels, so a hostile file cannot exhaust the stack.
#include "base/unicode.h"
#include "domain/independence/expression.h"

#include <algorithm>
#include <cctype>

namespace independence {

using base::Kind;
using base::Problem;
using base::Result;

namespace {

constexpr std::size_t longest_text = 1000;
constexpr std::size_t most_nodes = 300;
constexpr int deepest = 32;
constexpr std::size_t most_digits = 15;

bool in_name(char c)
{
    return unicode::is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

}

class ExpressionParser {
public:
    ExpressionParser(std::string_view text, std::span<Name const> names)
        : m_names(names)
    {
        m_out.m_text = text.substr(0, longest_text);
        m_too_long = text.size() > longest_text;
    }

    Result<Expression> whole()
    {
        if (m_too_long)
            return too_large();
        m_out.m_root = TRY(either());
        if (next() != '\0')
            return wrong_here();
        return std::move(m_out);
    }

private:
    using Do = Expression::Do;
    using Order = Expression::Order;

    Result<int> either()
    {
        if (++m_depth > deepest)
            return too_large();
        int left = TRY(both());
        while (take("||")) {
            int const right = TRY(both());
            left = TRY(pair(Do::Or, left, right));
        }
        --m_depth;
        return left;
    }

    Result<int> both()
    {
        int left = TRY(comparison());
        while (take("&&")) {
            int const right = TRY(comparison());
            left = TRY(pair(Do::And, left, right));
        }
        return left;
    }

    // At most one comparison: `0 < x < 3` does not mean what it says, so it is refused.
    Result<int> comparison()
    {
        static constexpr std::pair<std::string_view, Order> orders[] { { "==", Order::Equal },
            { "!=", Order::NotEqual }, { "<=", Order::LessEqual }, { ">=", Order::GreaterEqual }, { "<", Order::Less },
            { ">", Order::Greater } };
        int const left = TRY(sum());
        for (auto const& [sign, order] : orders) {
            if (!take(sign))
                continue;
            int const right = TRY(sum());
            return pair(Do::Compare, left, right, order);
        }
        return left;
    }

    Result<int> sum()
    {
        int left = TRY(product());
        for (char c = next(); c == '+' || c == '-'; c = next()) {
            ++m_at;
            int const right = TRY(product());
            left = TRY(pair(c == '+' ? Do::Add : Do::Subtract, left, right));
        }
        return left;
    }

    Result<int> product()
    {
        int left = TRY(single());
        for (char c = next(); c == '*' || c == '/'; c = next()) {
            ++m_at;
            int const right = TRY(single());
            auto const& divisor = m_out.m_nodes[static_cast<std::size_t>(right)];
            if (c == '/' && divisor.what == Do::Number && compared(divisor.number, 0) == 0)
                return Problem { Kind::Malformed, expression_division_by_zero, { { "text", m_out.m_text } } };
            left = TRY(pair(c == '*' ? Do::Multiply : Do::Divide, left, right));
        }
        return left;
    }

    Result<int> single()
    {
        if (++m_depth > deepest)
            return too_large();
        auto const out = TRY(single_inside());
        --m_depth;
        return out;
    }

    Result<int> single_inside()
    {
        char const c = next();
        if (c == '-' || c == '!') {
            ++m_at;
            int const inside = TRY(single());
            return add({ c == '-' ? Do::Negate : Do::Not, {}, -1, {}, { inside } });
        }
        if (c == '(') {
            ++m_at;
            int const inside = TRY(either());
            if (!take(")"))
                return wrong_here();
            return inside;
        }
        if (unicode::is_digit(c))
            return number();
        if (in_name(c))
            return name_or_call();
        return wrong_here();
    }

    Result<int> number()
    {
        std::int64_t over = 0;
        std::int64_t under = 1;
        std::size_t digits = 0;
        bool after_point = false;
        for (; m_at < text().size() && (unicode::is_digit(text()[m_at]) || (text()[m_at] == '.' && !after_point));
             ++m_at) {
            if (text()[m_at] == '.') {
                after_point = true;
                continue;
            }
            if (++digits > most_digits)
                return Problem { Kind::Malformed, expression_number_too_large, { { "text", m_out.m_text } } };
            over = over * 10 + (text()[m_at] - '0');
            under *= after_point ? 10 : 1;
        }
        if (text()[m_at - 1] == '.' || (m_at < text().size() && (in_name(text()[m_at]) || text()[m_at] == '.')))
            return wrong_here();
        return add({ Do::Number, *Rational::of(over, under) });
    }

    Result<int> name_or_call()
    {
        auto const from = m_at;
        while (m_at < text().size() && in_name(text()[m_at]))
            ++m_at;
        std::string const name(text().substr(from, m_at - from));
        if (next() == '(')
            return call(name);
        auto const slot = TRY(slot_of(name));
        if (m_names[static_cast<std::size_t>(slot)].multiple)
            return wrong_use(name);
        return add({ Do::Slot, {}, slot });
    }

    Result<int> call(std::string const& name)
    {
        ++m_at;
        if (name == "count")
            return count();
        if (name != "min" && name != "max" && name != "round")
            return Problem { Kind::Malformed, expression_unknown_function,
                { { "text", m_out.m_text }, { "name", name } } };
        std::vector<int> parts;
        do {
            int const part = TRY(either());
            parts.push_back(part);
        } while (take(","));
        if (!take(")"))
            return wrong_here();
        if (name == "round" && parts.size() != 1)
            return wrong_use(name);
        return add({ name == "min" ? Do::Min : name == "max" ? Do::Max : Do::Round, {}, -1, {}, std::move(parts) });
    }

    Result<int> count()
    {
        next();
        auto const from = m_at;
        while (m_at < text().size() && in_name(text()[m_at]))
            ++m_at;
        std::string const name(text().substr(from, m_at - from));
        if (name.empty() || !take(")"))
            return wrong_here();
        auto const slot = TRY(slot_of(name));
        if (!m_names[static_cast<std::size_t>(slot)].multiple)
            return wrong_use(name);
        return add({ Do::Slot, {}, slot });
    }

    Result<int> slot_of(std::string const& name)
    {
        auto const found = std::ranges::find(m_names, name, &Name::name);
        if (found == m_names.end())
            return Problem { Kind::Malformed, expression_unknown_name, { { "text", m_out.m_text }, { "name", name } } };
        int const slot = static_cast<int>(found - m_names.begin());
        if (std::ranges::find(m_out.m_names_used, slot) == m_out.m_names_used.end())
            m_out.m_names_used.push_back(slot);
        return slot;
    }

    Result<int> pair(Do what, int left, int right, Order order = Order::Equal)
    {
        return add({ what, {}, -1, order, { left, right } });
    }

    Result<int> add(Expression::Node node)
    {
        if (m_out.m_nodes.size() >= most_nodes)
            return too_large();
        m_out.m_nodes.push_back(std::move(node));
        return static_cast<int>(m_out.m_nodes.size()) - 1;
    }

    std::string_view text() const { return m_out.m_text; }

    char next()
    {
        while (m_at < text().size() && text()[m_at] == ' ')
            ++m_at;
        return m_at < text().size() ? text()[m_at] : '\0';
    }

    bool take(std::string_view sign)
    {
        next();
        if (text().substr(m_at, sign.size()) != sign)
            return false;
        m_at += sign.size();
        return true;
    }

    Problem wrong_here() const
    {
        return { Kind::Malformed, expression_syntax,
            { { "text", m_out.m_text }, { "place", std::to_string(m_at + 1) } } };
    }
    Problem wrong_use(std::string const& name) const
    {
        return { Kind::Malformed, expression_wrong_use, { { "text", m_out.m_text }, { "name", name } } };
    }
    static Problem too_large() { return { Kind::Malformed, expression_too_large }; }

    std::span<Name const> m_names;
    Expression m_out;
    std::size_t m_at { 0 };
    int m_depth { 0 };
    bool m_too_long { false };
};

Result<Expression> Expression::parse(std::string_view text, std::span<Name const> names)
{
    return ExpressionParser(text, names).whole();
}

}
