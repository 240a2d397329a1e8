// Described structs as schemas of JSON (2020-12). Only app/contract*.cpp include this.
#pragma once

#include "app/contract.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

namespace app {

namespace bj = boost::json;

// How a value is met: as the server writes it, as JSON that it asks for, or in a form, where all may be text.
enum class Way { Written, Sent, Typed };
bool may_lack(shape::Shape const&, Way);

class Schemas {
public:
    // Objects and choices are named and referred to; the rest stands where it is used.
    bj::object of(shape::Shape const&, Way);
    bj::object object(shape::Shape const&, Way); // without a name of its own
    bj::object named(std::string const& name, bj::object schema); // answers how it is referred to
    bj::object take() { return std::move(m_all); }

private:
    bj::object m_all;
};

void put_file_calls(bj::object& paths, std::vector<http::FileCall> const&); // contract_files.cpp

// With an indent of two, one thing a line, so that a change is seen as what it is.
std::string indented(bj::value const&);

}
