#include "app/contract_schemas.h"

#include <boost/json/serialize.hpp>

namespace app {

using shape::Is;

namespace {

constexpr int most_letters = 2'000;
constexpr int most_letters_pasted = 40'000;

bj::object text(Way way, int most)
{
    if (way != Way::Typed)
        return { { "type", "string" } };
    return { { "type", "string" }, { "maxLength", most } };
}

bj::object whole(Way way)
{
    if (way == Way::Typed)
        return { { "type", { "integer", "string" } }, { "pattern", "^-?[0-9]+$" } };
    return { { "type", "integer" }, { "format", "int64" } };
}

// What has no parts.
bj::object plain(Is is, Way way)
{
    switch (is) {
    case Is::LongText:
        return text(way, most_letters_pasted);
    case Is::Day:
        return { { "type", "string" }, { "format", "date" } };
    case Is::TimeOfDay:
        return { { "type", "string" }, { "pattern", "^([01][0-9]|2[0-3])[:.][0-5][0-9]$" } };
    case Is::Moment:
        return { { "type", "integer" }, { "format", "int64" }, { "description", "Milliseconds since 1970, UTC." } };
    case Is::Id:
        return { { "type", "string" }, { "format", "uuid" } };
    case Is::Whole:
        return whole(way);
    case Is::Number:
        return way == Way::Typed ? bj::object { { "type", { "number", "string" } } }
                                 : bj::object { { "type", "number" } };
    case Is::Truth:
        return way == Way::Typed ? bj::object { { "type", { "boolean", "string" } } }
                                 : bj::object { { "type", "boolean" } };
    case Is::Json:
        return { { "type", "object" } };
    default:
        return text(way, most_letters);
    }
}

}

bool may_lack(shape::Shape const& shape, Way way)
{
    bool const is_left_out
        = shape.is == Is::MayBeEmpty || shape.is == Is::List || shape.is == Is::Map || shape.is == Is::Truth;
    return shape.is == Is::MayLack || (way == Way::Typed && is_left_out)
        || (way == Way::Sent && shape.is == Is::MayBeEmpty);
}

bj::object Schemas::of(shape::Shape const& shape, Way way)
{
    switch (shape.is) {
    case Is::List:
        return { { "type", "array" }, { "items", of(shape.of[0], way) } };
    case Is::Map:
        return { { "type", "object" }, { "additionalProperties", of(shape.of[0], way) } };
    case Is::MayLack:
        return of(shape.of[0], way);
    case Is::MayBeEmpty:
        if (way == Way::Typed)
            return of(shape.of[0], way);
        return { { "oneOf", { of(shape.of[0], way), { { "type", "null" } } } } };
    case Is::OneOf: {
        bj::array names;
        for (auto const& name : shape.names)
            names.push_back(bj::value(name));
        return named(shape.name, { { "type", "string" }, { "enum", std::move(names) } });
    }
    case Is::Object:
        // Of several kinds, and written down before.
        if (shape.name == "SentFact" || shape.name == "DocumentChange")
            return { { "$ref", "#/components/schemas/" + shape.name } };
        return named(shape.name, object(shape, way));
    default:
        return plain(shape.is, way);
    }
}

bj::object Schemas::object(shape::Shape const& shape, Way way)
{
    bj::object fields;
    bj::array required;
    for (auto const& field : shape.fields) {
        fields[field.name] = of(field.shape, way);
        if (!may_lack(field.shape, way))
            required.push_back(bj::value(field.name));
    }
    bj::object made { { "type", "object" }, { "required", std::move(required) }, { "properties", std::move(fields) } };
    if (way == Way::Typed)
        made["additionalProperties"] = false;
    return made;
}

bj::object Schemas::named(std::string const& name, bj::object schema)
{
    auto const* const before = m_all.if_contains(name);
    INVARIANT(!before || *before == bj::value(schema), "two things of the contract have one name");
    if (!before)
        m_all[name] = std::move(schema);
    return { { "$ref", "#/components/schemas/" + name } };
}

namespace {

void put(std::string& out, bj::value const& value, std::string const& indent)
{
    auto const inner = indent + "  ";
    bool is_first = true;
    auto const next = [&] {
        out += is_first ? "\n" : ",\n";
        out += inner;
        is_first = false;
    };
    if (auto const* const object = value.if_object(); object && !object->empty()) {
        out += '{';
        for (auto const& one : *object) {
            next();
            out += bj::serialize(bj::value(one.key())) + ": ";
            put(out, one.value(), inner);
        }
        out += "\n" + indent + "}";
    } else if (auto const* const array = value.if_array(); array && !array->empty()) {
        out += '[';
        for (auto const& one : *array) {
            next();
            put(out, one, inner);
        }
        out += "\n" + indent + "]";
    } else {
        out += bj::serialize(value);
    }
}

}

std::string indented(bj::value const& value)
{
    std::string out;
    put(out, value, "");
    return out + "\n";
}

}
