#include "app/where.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

struct Nothing { };
page::Document no_page(Nothing const&, page::Context const&)
{
    return {};
}
base::Result<Nothing> show(permit::Anyone, sql::Read&)
{
    return Nothing {};
}

class SmallTree {
public:
    SmallTree()
    {
        char name[] = "/tmp/berdaya_where_XXXXXX";
        m_root = mkdtemp(name);
        put("journey_routes.cpp",
            "base::Result<http::SeeOther> advance(\n    MayGuide permit, sql::Write& db)\n{\n"
            "    auto const j = TRY(find(db));\n    return next_stage(j);\n}\n");
        put("journey.cpp", "Stage next_stage(Journey const& j)\n{\n    return j.stage;\n}\n");
        put("journey_store.cpp",
            "\nJourney find(sql::Read& db)\n{\n    return db.one<Journey>(R\"sql(\n        SELECT name\n"
            "        FROM journey)sql\");\n}\n\nvoid forget(sql::Write& db)\n{\n    db.run(\"DELETE FROM "
            "journey\");\n}\n");
    }
    ~SmallTree() { std::filesystem::remove_all(m_root); }
    std::string const& root() const { return m_root; }
    void put(std::string const& name, std::string const& text)
    {
        std::filesystem::create_directories(m_root + "/domain/journey");
        std::ofstream(m_root + "/domain/journey/" + name) << text;
    }

private:
    std::string m_root;
};

}

TEST_CASE("from a handler to its rule and its store, with the SQL and nothing else")
{
    SmallTree tree;
    auto const found = app::follow(tree.root(), "domain/journey/journey_routes.cpp", "advance");
    REQUIRE(found.size() == 3);
    CHECK(found[0].kind == "handler");
    CHECK(found[0].line == 1);
    CHECK(found[1].name == "find");
    CHECK(found[1].path == "domain/journey/journey_store.cpp");
    CHECK(found[1].line == 2);
    REQUIRE(found[1].statements.size() == 1);
    CHECK(found[1].statements[0].find("FROM journey") != std::string::npos);
    CHECK(found[2].kind == "rule");
    CHECK(found[2].statements.empty());
}

TEST_CASE("overloads and handlers of one name are told apart")
{
    SmallTree tree;
    tree.put(
        "notes_routes.cpp", "base::Result<Notes> show(MaySee may, sql::Read& db)\n{\n    return find(db, may);\n}\n");
    tree.put("notes_store.cpp", "Notes find(sql::Read& db, MaySee may)\n{\n    return {};\n}\n");
    tree.put("other_routes.cpp", "base::Result<Other> show(MaySee may)\n{\n    return find(may);\n}\n");
    auto const found = app::follow(tree.root(), "domain/journey/notes_routes.cpp", "show");
    REQUIRE(found.size() == 2);
    CHECK(found[0].path == "domain/journey/notes_routes.cpp");
    CHECK(found[1].path == "domain/journey/notes_store.cpp");
    CHECK_FALSE(found[1].is_maybe);

    // Two that take as many are both told, and neither as certain.
    tree.put("other_store.cpp", "Other find(sql::Read& db, OtherId id)\n{\n    return {};\n}\n");
    auto const both = app::follow(tree.root(), "domain/journey/notes_routes.cpp", "show");
    REQUIRE(both.size() == 3);
    CHECK(both[1].is_maybe);
    CHECK(both[2].is_maybe);
}

TEST_CASE("a route is found by its method and pattern, and told with its permit")
{
    std::vector<http::Route> const routes { http::get<&show, &no_page>("/seen"),
        http::get<&show, &no_page>("/seen/all") };
    std::ostringstream out;
    CHECK(app::run_where(routes, "GET /seen", out, BERDAYA_TREE) == 0);
    CHECK(out.str().find("GET /seen   anyone") != std::string::npos);
    CHECK(out.str().find("app/where_test.cpp:") != std::string::npos);
    CHECK(out.str().find("/seen/all") == std::string::npos);
    std::ostringstream none;
    CHECK(app::run_where(routes, "POST /seen", none, BERDAYA_TREE) == 1);
    CHECK(none.str().find("No route is like POST /seen") != std::string::npos);
}

TEST_CASE("without the sources it says so")
{
    std::vector<http::Route> const routes { http::get<&show, &no_page>("/seen") };
    std::ostringstream out;
    CHECK(app::run_where(routes, "/seen", out, "/no/such/tree") == 0);
    CHECK(out.str().find("The sources are not at hand") != std::string::npos);
}
