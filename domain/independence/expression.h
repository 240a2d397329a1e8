// The one language of the instrument file: `adequate`, `score100` and `show_if` are expressions in it.
//   numbers  12  0.5        names  E1a  P0c  T1          operators  + - * /  == != < <= > >=  && || !  ( )
//   count(S1a) options chosen   min(a, b, ...)  max(a, b, ...)   round(x) halves away from zero
// Arithmetic is exact (rational.h). True is 1 and false is 0.
// An answer that is not known makes what needs it not known. `&&` and `||` are Kleene's: a part that is false (true) on
// its own settles the whole, because no answer to the unknown part could change it.
#pragma once

#include "base/result.h"
#include "domain/independence/rational.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace independence {

inline constexpr base::Code expression_syntax { "instrument.expression_syntax",
    { "Rumus \"{text}\" salah pada huruf ke-{place}.", "The expression \"{text}\" is wrong at character {place}." } };
inline constexpr base::Code expression_unknown_function { "instrument.expression_unknown_function",
    { "Rumus \"{text}\" memakai fungsi yang tidak dikenal: {name}.",
        "The expression \"{text}\" uses an unknown function: {name}." } };
inline constexpr base::Code expression_unknown_name { "instrument.expression_unknown_name",
    { "Rumus \"{text}\" memakai nama yang tidak dikenal: {name}.",
        "The expression \"{text}\" uses an unknown name: {name}." } };
inline constexpr base::Code expression_wrong_use { "instrument.expression_wrong_use",
    { "Rumus \"{text}\": {name} dipakai dengan cara yang salah; count() hanya untuk pilihan ganda.",
        "The expression \"{text}\" uses {name} wrongly; count() is for multiple choice only." } };
inline constexpr base::Code expression_too_large { "instrument.expression_too_large",
    { "Rumus terlalu panjang atau terlalu bertingkat.", "The expression is too long or nested too deeply." } };
inline constexpr base::Code expression_division_by_zero { "instrument.expression_division_by_zero",
    { "Rumus \"{text}\" membagi dengan nol.", "The expression \"{text}\" divides by zero." } };
inline constexpr base::Code expression_number_too_large { "instrument.expression_number_too_large",
    { "Rumus \"{text}\" menghasilkan angka yang terlalu besar.",
        "The expression \"{text}\" gives a number that is too large." } };

// What an expression may name. A multiple-choice name is usable only as count(name).
struct Name {
    std::string name;
    bool multiple { false };
};

// Known, or not known yet.
using Known = std::optional<Rational>;

class Expression {
public:
    // Refuses with the codes above. `names` fixes the places: name i reads slot i of what evaluate() is given.
    static base::Result<Expression> parse(std::string_view text, std::span<Name const> names);

    // slots[i]: the value of name i; for a multiple choice the number of options chosen.
    // Refuses a division by zero and a number beyond 64 bits.
    base::Result<Known> evaluate(std::span<Known const> slots) const;

    std::string const& text() const { return m_text; }
    std::vector<int> const& names_used() const { return m_names_used; }

private:
    friend class ExpressionParser;
    enum class Do { Number, Slot, Not, Negate, Add, Subtract, Multiply, Divide, Compare, And, Or, Min, Max, Round };
    enum class Order { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
    struct Node {
        Do what;
        Rational number {};
        int slot { -1 };
        Order order { Order::Equal };
        std::vector<int> parts {};
    };

    base::Result<Known> value_of(int node, std::span<Known const> slots) const;
    base::Result<Known> settled(Node const&, std::span<Known const> slots) const;
    base::Result<Known> combined(Node const&, std::span<Known const> values) const;
    base::Result<Known> arithmetic(Do, Rational, Rational) const;

    std::string m_text;
    std::vector<Node> m_nodes;
    std::vector<int> m_names_used;
    int m_root { -1 };
};

}
