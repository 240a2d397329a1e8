// A hub in the car: the real one, on an SQLite file of its own, with a bad line to its secretariat.
#pragma once

#include "tests/simulation/phone.h"

#include <functional>
#include <memory>

namespace simulation {

class Hub {
public:
    Hub(Dice&, std::function<base::Instant()> clock, std::string const& folder, std::string const& invitation);

    http::Pages& pages() { return *m_pages; }
    Line& line() { return m_line; }
    void meet();
    void crash();

private:
    void start();

    Line m_line;
    std::function<base::Instant()> m_clock;
    std::string m_place;
    std::unique_ptr<sql::Database> m_database;
    std::unique_ptr<http::Pages> m_pages;
};

}
