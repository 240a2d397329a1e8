// A founded chapter with its chair signed in, served on loopback, for the benchmarks.
#pragma once

#include "base/http/edge.h"
#include "base/http/site.h"
#include "domain/chapter/chapter.h"

#include <memory>
#include <string>
#include <thread>

namespace bench {

class Community {
public:
    explicit Community(std::string const& where); // a path, or a place as sql::Database has it
    ~Community();
    Community(Community const&) = delete;
    Community& operator=(Community const&) = delete;

    sql::Database& database() { return *m_database; }
    http::Pages& pages() { return *m_pages; }
    base::ChapterId const& chapter() const { return m_chapter; }
    unsigned short port() const { return m_edge->port(); }
    std::string const& headers() const { return m_headers; } // cookie and form token of the chair

private:
    std::unique_ptr<sql::Database> m_database;
    base::ChapterId m_chapter;
    std::unique_ptr<http::Pages> m_pages;
    std::unique_ptr<http::Edge> m_edge;
    std::thread m_serving;
    std::string m_headers;
};

}
