#include "base/json.h"

#include <charconv>
#include <cmath>

namespace json {

void Text::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

void Text::quoted(std::string_view text)
{
    constexpr char const* hex = "0123456789abcdef";
    m_out += '"';
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (byte < 0x20) {
            m_out += "\\u00";
            m_out += hex[byte >> 4];
            m_out += hex[byte & 15];
        } else {
            m_out += c;
        }
    }
    m_out += '"';
}

void Text::open_object()
{
    separate();
    m_out += '{';
    m_first = true;
}

void Text::close_object()
{
    m_out += '}';
    m_first = false;
}

void Text::open_array()
{
    separate();
    m_out += '[';
    m_first = true;
}

void Text::close_array()
{
    m_out += ']';
    m_first = false;
}

void Text::key(std::string_view name)
{
    separate();
    quoted(name);
    m_out += ':';
    m_first = true;
}

void Text::text(std::string_view value)
{
    separate();
    quoted(value);
}

void Text::integer(std::int64_t value)
{
    separate();
    m_out += std::to_string(value);
}

void Text::real(double value)
{
    if (!std::isfinite(value))
        return nothing();
    separate();
    char shown[40];
    m_out.append(shown, std::to_chars(shown, shown + sizeof shown, value).ptr);
}

void Text::truth(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void Text::raw(std::string_view json)
{
    separate();
    m_out += json;
}

void Text::nothing()
{
    separate();
    m_out += "null";
}

}
