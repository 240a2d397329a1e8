// What goes into and comes out of a statement. Text, whole numbers, reals, bytes, nothing; ids, days, instants, private
// values and enumerations are written as one of these and read back the same.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/private.h"
#include "base/result.h"

#include <boost/describe/class.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace sql {

// What a BLOB column holds: a picture, a piece of one.
struct Bytes {
    std::string content;
    bool operator==(Bytes const&) const = default;
};
struct BytesElsewhere {
    std::string_view content;
};

// A text that stands elsewhere until the statement has run is not copied, nor are bytes.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, std::string_view, BytesElsewhere>;

inline Value value_of(std::string_view text)
{
    return text;
}
inline Value value_of(std::string const& text)
{
    return std::string_view(text);
}
inline Value value_of(char const* text)
{
    return std::string_view(text);
}
inline Value value_of(Bytes const& bytes)
{
    return BytesElsewhere { bytes.content };
}
inline Value value_of(double number)
{
    return number;
}
inline Value value_of(base::Date date)
{
    return date.text();
}
inline Value value_of(base::TimeOfDay time)
{
    return static_cast<std::int64_t>(time.minutes);
}
inline Value value_of(base::Instant at)
{
    return at.ms;
}
inline Value value_of(std::nullopt_t)
{
    return std::monostate {};
}
template <class Tag>
Value value_of(base::Id<Tag> const& id)
{
    return std::string_view(id.text());
}
template <class T>
requires std::is_integral_v<T> || std::is_enum_v<T> Value value_of(T number)
{
    return static_cast<std::int64_t>(number);
}
template <class T, base::FieldClass C>
Value value_of(base::Private<T, C> const& value)
{
    return value_of(value.stored());
}
template <class T>
Value value_of(std::optional<T> const& value)
{
    return value ? value_of(*value) : Value {};
}

inline std::optional<std::string_view> text_in(Value const& value)
{
    if (auto const* const kept = std::get_if<std::string>(&value))
        return *kept;
    auto const* const elsewhere = std::get_if<std::string_view>(&value);
    return elsewhere ? std::optional(*elsewhere) : std::nullopt;
}

// One row of an answer, alive only inside the call that hands it out.
class Row {
public:
    virtual ~Row() = default;
    virtual int columns() const = 0;
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
    virtual std::string bytes(int column) const = 0; // of a BLOB
};

template <class T>
struct Reader;

template <>
struct Reader<std::string> {
    static std::string read(Row const& row, int at) { return std::string(row.text(at)); }
};
template <>
struct Reader<Bytes> {
    static Bytes read(Row const& row, int at) { return { row.bytes(at) }; }
};
template <>
struct Reader<double> {
    static double read(Row const& row, int at) { return row.real(at); }
};
template <>
struct Reader<base::Date> {
    static base::Date read(Row const& row, int at)
    {
        auto const date = base::Date::parse(row.text(at));
        INVARIANT(date, "a stored day is a day");
        return *date;
    }
};
template <>
struct Reader<base::TimeOfDay> {
    static base::TimeOfDay read(Row const& row, int at) { return { static_cast<int>(row.integer(at)) }; }
};
template <>
struct Reader<base::Instant> {
    static base::Instant read(Row const& row, int at) { return { row.integer(at) }; }
};
template <class Tag>
struct Reader<base::Id<Tag>> {
    static base::Id<Tag> read(Row const& row, int at) { return base::Id<Tag>(std::string(row.text(at))); }
};
template <class T>
requires std::is_integral_v<T> || std::is_enum_v<T>
struct Reader<T> {
    static T read(Row const& row, int at) { return static_cast<T>(row.integer(at)); }
};
template <class T, base::FieldClass C>
struct Reader<base::Private<T, C>> {
    static base::Private<T, C> read(Row const& row, int at) { return base::Private<T, C>(Reader<T>::read(row, at)); }
};
template <class T>
struct Reader<std::optional<T>> {
    static std::optional<T> read(Row const& row, int at)
    {
        if (row.is_null(at))
            return std::nullopt;
        return Reader<T>::read(row, at);
    }
};

// A described struct is read column by column in the order of its members; anything else is the one column.
template <class T>
T read_row(Row const& row)
{
    if constexpr (boost::describe::has_describe_members<T>::value) {
        using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
        INVARIANT(row.columns() == static_cast<int>(boost::mp11::mp_size<Members>::value),
            "a row has as many columns as its struct has members");
        T out {};
        int at = 0;
        boost::mp11::mp_for_each<Members>([&](auto member) {
            auto& field = out.*member.pointer;
            field = Reader<std::remove_reference_t<decltype(field)>>::read(row, at++);
        });
        return out;
    } else {
        INVARIANT(row.columns() == 1, "a single value is one column");
        return Reader<T>::read(row, 0);
    }
}

}
