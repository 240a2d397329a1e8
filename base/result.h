// How a thing is refused. There are three ways to fail and no fourth:
//   a Problem in a Result    expected; a person reads it in her tongue, a program reads its code
//   INVARIANT(cond, "why")   our mistake; the request dies and is logged
//   an exception             the machine failed (disk, memory, database); answered 503 and tried again
#pragma once

#include "base/words.h"

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace base {

// base/http gives each its status: 400, 401, 403, 404, 409, 413, 422, 429, 503.
enum class Kind { Malformed, SignInNeeded, Forbidden, Unknown, Conflict, TooLarge, Refused, TooOften, Unavailable };

// A code is stable API ("journey.steps_open") and carries its sentence for people. Declared constexpr beside its slice:
//   inline constexpr base::Code steps_open { "journey.steps_open", { "Masih ada {n} langkah.", "{n} steps are open." }
//   };
struct Code {
    std::string_view name;
    words::Word text;
};

// What is wrong with one field of a form.
struct FieldProblem {
    std::string field;
    Code const* code;
    words::Fill fill {};
};

// A refusal. `fill` never holds personal data: it reaches logs.
struct [[nodiscard]] Problem {
    Kind kind;
    Code const* code;
    words::Fill fill {};
    std::vector<FieldProblem> fields {};

    Problem(Kind k, Code const& c, words::Fill f = {}, std::vector<FieldProblem> bad = {})
        : kind(k)
        , code(&c)
        , fill(std::move(f))
        , fields(std::move(bad))
    {
    }
};

struct Nothing { };

template <class T = Nothing>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_held(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Problem problem)
        : m_held(std::in_place_index<1>, std::move(problem))
    {
    }

    explicit operator bool() const { return m_held.index() == 0; }
    T& value() { return std::get<0>(m_held); }
    T const& value() const { return std::get<0>(m_held); }
    Problem& problem() { return std::get<1>(m_held); }
    Problem const& problem() const { return std::get<1>(m_held); }

private:
    std::variant<T, Problem> m_held;
};

// The machine failed. base/http answers 503 and logs what() in English; a command prints the sentence and ends.
class MachineFailed : public std::runtime_error {
public:
    explicit MachineFailed(Code const&, words::Fill fill = {});
    Problem const& problem() const { return m_problem; }

private:
    Problem m_problem;
};

// Thrown by INVARIANT; caught once, in base/http.
class OurMistake : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

[[noreturn]] void our_mistake(char const* condition, char const* why, char const* file, int line);

}

// The value of a Result, or return its Problem from the function around it.
#define TRY(expression)                                                                                                \
    __extension__({                                                                                                    \
        auto&& try_result = (expression);                                                                              \
        if (!try_result)                                                                                               \
            return std::move(try_result).problem();                                                                    \
        std::move(try_result.value());                                                                                 \
    })

#define INVARIANT(condition, why)                                                                                      \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            ::base::our_mistake(#condition, why, __FILE__, __LINE__);                                                  \
    } while (false)
