// Writes JSON. Reading is Boost.JSON's, in form.cpp and where a file is read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace json {

class Text {
public:
    void open_object();
    void close_object();
    void open_array();
    void close_array();
    void key(std::string_view);
    void text(std::string_view); // UTF-8
    void integer(std::int64_t);
    void real(double); // shortest that reads back the same; not finite: null
    void truth(bool);
    void nothing();
    void raw(std::string_view json); // written already
    std::string take() { return std::move(m_out); }

private:
    void separate();
    void quoted(std::string_view);
    std::string m_out;
    bool m_first = true;
};

}
