// What a described struct is as JSON, for programs of others: the same description that form::read and form::put go by.
//   shape::of<PlanSession>()    an object with its fields in order
// A type with a take() and put() of its own is a text, unless it has  shape::Shape shape_of(shape::Type<T>)  beside it.
#pragma once

#include "base/form.h"

#include <boost/describe/enumerators.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace shape {

enum class Is {
    Text,
    LongText,
    Day,
    TimeOfDay,
    Moment, // milliseconds since 1970
    Id,
    Whole,
    Number,
    Truth,
    OneOf,
    List,
    Map,
    Object,
    MayBeEmpty, // null when it is written, left out when it is typed
    MayLack, // left out either way
    Json, // whatever there is
    File,
    Secret,
};

// Written as it is: JSON already.
struct Json {
    std::string text;
};
inline void put(json::Text& out, Json const& json)
{
    out.raw(json.text);
}

// In a struct that is written with put_present: left out when it is empty.
template <class T>
struct MayLack : std::optional<T> {
    using std::optional<T>::optional;
};
template <class T>
inline constexpr bool is_lacking = false;
template <class T>
inline constexpr bool is_lacking<MayLack<T>> = true;

template <class F>
void put_present(json::Text& out, F const& form)
{
    using form::put;
    out.open_object();
    boost::mp11::mp_for_each<boost::describe::describe_members<F, boost::describe::mod_public>>([&](auto member) {
        auto const& value = form.*member.pointer;
        if constexpr (is_lacking<std::remove_cvref_t<decltype(value)>>) {
            if (!value)
                return;
            out.key(member.name);
            put(out, *value);
        } else {
            out.key(member.name);
            put(out, value);
        }
    });
    out.close_object();
}

struct Field;
struct Shape {
    Is is = Is::Text;
    std::string name {}; // of an object or a choice: "SessionSheet"; of an id: what it is of, "Session"
    std::vector<std::string> names {}; // OneOf
    std::vector<Field> fields; // Object
    std::vector<Shape> of {}; // one: what is in a list, in a map, or may be empty
};
struct Field {
    std::string name;
    Shape shape;
};

template <class T>
struct Type {
};

template <class T>
std::string_view full_name_of()
{
    std::string_view const all = __PRETTY_FUNCTION__; // "... [with T = session::{anonymous}::PhoneSheet; ...]"
    auto const start = all.find("T = ") + 4;
    return all.substr(start, all.find_first_of(";]", start) - start);
}
std::string last_name(std::string_view full); // "PhoneSheet"
std::string told_name(std::string_view full); // "SessionSheet": slices may use the same names

template <class T>
Shape of();

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;
template <class T>
struct Tagged;
template <class Tag>
struct Tagged<base::Id<Tag>> {
    using type = Tag;
};

template <class T>
concept Told = requires
{
    shape_of(Type<T> {});
};

template <class T>
constexpr Is plain()
{
    if constexpr (std::is_same_v<T, bool>)
        return Is::Truth;
    else if constexpr (std::is_integral_v<T>)
        return Is::Whole;
    else if constexpr (std::is_floating_point_v<T>)
        return Is::Number;
    else if constexpr (std::is_same_v<T, base::Date>)
        return Is::Day;
    else if constexpr (std::is_same_v<T, base::TimeOfDay>)
        return Is::TimeOfDay;
    else if constexpr (std::is_same_v<T, base::Instant>)
        return Is::Moment;
    else if constexpr (std::is_same_v<T, form::LongText>)
        return Is::LongText;
    else if constexpr (std::is_same_v<T, form::Upload>)
        return Is::File;
    else if constexpr (std::is_same_v<T, Json>)
        return Is::Json;
    else
        return std::is_same_v<T, base::Secret> ? Is::Secret : Is::Text;
}

template <class T>
Shape object()
{
    Shape made { Is::Object, told_name(full_name_of<T>()) };
    boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>([&](auto member) {
        made.fields.push_back({ member.name, of<std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>>() });
    });
    return made;
}

template <class T>
Shape choice()
{
    Shape made { Is::OneOf, told_name(full_name_of<T>()) };
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
        [&](auto one) { made.names.emplace_back(one.name); });
    return made;
}

}

template <class T>
Shape of()
{
    if constexpr (detail::Told<T>) {
        return shape_of(Type<T> {});
    } else if constexpr (detail::is_optional<T>) {
        return { Is::MayBeEmpty, {}, {}, {}, { of<typename T::value_type>() } };
    } else if constexpr (is_lacking<T>) {
        return { Is::MayLack, {}, {}, {}, { of<typename T::value_type>() } };
    } else if constexpr (detail::is_list<T>) {
        return { Is::List, {}, {}, {}, { of<typename T::value_type>() } };
    } else if constexpr (std::is_same_v<T, std::map<std::string, std::string>>) {
        return { Is::Map, {}, {}, {}, { of<std::string>() } };
    } else if constexpr (base::is_private<T>) {
        return of<typename T::value_type>();
    } else if constexpr (base::is_id<T>) {
        auto const tag = last_name(full_name_of<typename detail::Tagged<T>::type>()); // "SessionTag"
        return { Is::Id, tag.substr(0, tag.find("Tag")) };
    } else if constexpr (std::is_enum_v<T>) {
        return detail::choice<T>();
    } else if constexpr (boost::describe::has_describe_members<T>::value) {
        return detail::object<T>();
    } else {
        return { detail::plain<T>() };
    }
}

}
