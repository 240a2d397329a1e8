// Personal data. A Private value can be printed, logged or written as JSON by nobody; a page shows it by naming the
// permit it is shown under, and the permit must read its field class (UU PDP 27/2022, Ps 4).
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace base {

// General: name, contact, place. Specific: money, psychological answers, health (Ps 4(2)).
enum class FieldClass { General, Specific };

template <class T, FieldClass Class = FieldClass::General>
class Private {
public:
    using value_type = T;
    static constexpr FieldClass field_class = Class;

    Private() = default;
    explicit Private(T value)
        : m_value(std::move(value))
    {
    }

    template <class Permit>
    T const& reveal(Permit const&) const
    {
        static_assert(Class == FieldClass::General || Permit::reads == FieldClass::Specific,
            "This permit does not read specific personal data (money, psychological answers).");
        return m_value;
    }

    // For stores, the fact door and the rules that decide upon it; never for a page or a log. Tidy watches.
    T const& stored() const { return m_value; }

    bool operator==(Private const&) const = default;
    auto operator<=>(Private const&) const = default;

private:
    T m_value {};
};

template <class T>
inline constexpr bool is_private = false;
template <class T, FieldClass Class>
inline constexpr bool is_private<Private<T, Class>> = true;

// A passphrase as typed: never written, not even into a fact.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text)
        : m_text(text)
    {
    }
    std::string const& typed() const { return m_text; }

private:
    std::string m_text;
};

}
