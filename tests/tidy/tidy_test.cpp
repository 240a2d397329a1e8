// Each rule on a small invented tree: it fails where it should and keeps quiet where it should.
#include "tests/tidy/tidy.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace {

// A tree in a temporary directory, in shape until a file is put out of it.
class Invented {
public:
    Invented()
    {
        char name[] = "/tmp/berdaya_tidy_XXXXXX";
        m_root = mkdtemp(name);
        put("domain/member/README.md", "# member\nUses: nothing\n");
        put("domain/member/member.h", "#pragma once\n");
        put("domain/member/migrations/2026-11-24T0700_member.sql",
            "-- Why: people.\nCREATE TABLE member (\n    chapter_id TEXT NOT NULL,\n    member_id TEXT NOT NULL,\n"
            "    PRIMARY KEY (chapter_id, member_id)\n) STRICT;\n"
            "CREATE VIEW member_published AS SELECT chapter_id, member_id FROM member;\n");
        put("domain/session/README.md", "# session\nUses: member\n");
        put("domain/session/session.h", "#include \"domain/member/member.h\"\n");
    }
    ~Invented() { std::filesystem::remove_all(m_root); }

    void put(std::string const& path, std::string const& text)
    {
        auto const place = std::filesystem::path(m_root) / path;
        std::filesystem::create_directories(place.parent_path());
        std::ofstream(place, std::ios::binary) << text;
    }
    std::string findings() const
    {
        std::string all;
        for (auto const& found : tidy::check(tidy::read_tree(m_root)))
            all += found.path + ":" + std::to_string(found.line) + ": " + found.sentence + "\n";
        return all;
    }
    std::string recorded() const { return tidy::recorded(tidy::read_tree(m_root)); }

private:
    std::string m_root;
};

std::string store(std::string const& sql)
{
    return "void ask(sql::Read& db)\n{\n    db.count(R\"sql(\n        " + sql + ")sql\");\n}\n";
}

void finds(std::string const& path, std::string const& text, std::string const& sentence)
{
    Invented tree;
    REQUIRE(tree.findings() == "");
    tree.put(path, text);
    CHECK_MESSAGE(tree.findings().find(sentence) != std::string::npos, sentence, "\n", tree.findings());
}

void allows(std::string const& path, std::string const& text)
{
    Invented tree;
    tree.put(path, text);
    CHECK(tree.findings() == "");
}

}

TEST_CASE("base does not include a slice or the program")
{
    finds("base/x.cpp", "#include \"domain/member/member.h\"\n", "base/x.cpp:1: base does not know");
    finds("base/x.cpp", "#include \"app/settings.h\"\n", "base/x.cpp:1: base does not know");
    allows("base/x.cpp", "#include \"base/id.h\"\n");
}

TEST_CASE("a slice is entered by its front header alone")
{
    finds(
        "app/main.cpp", "\n#include \"domain/member/member_store.h\"\n", "app/main.cpp:2: only domain/member/member.h");
    allows("app/main.cpp", "#include \"domain/member/member.h\"\n");
    allows("domain/member/member_page.cpp", "#include \"domain/member/member_store.h\"\n");
    finds("domain/member/member.cpp", "#include \"app/where.h\"\n", "does not know the program");
}

TEST_CASE("SQL names its own tables or another slice's published view")
{
    finds("domain/session/session_store.cpp", store("SELECT count(*) FROM member"),
        "domain/session/session_store.cpp:4: the table member belongs to member");
    finds("domain/session/session_store.cpp", store("SELECT 1 FROM session s, member m"), "the table member");
    finds("domain/session/session_store.cpp", "x(\"DELETE FROM member\");\n", "the table member");
    allows("domain/session/session_store.cpp", store("SELECT count(*) FROM member_published"));
    allows("domain/member/member_store.cpp", store("SELECT count(*) FROM member -- FROM account"));
    finds("domain/member/member_page.cpp", store("SELECT count(*) FROM member"), "SQL stands in the slice's store");
}

TEST_CASE("a table of base is named by a slice only when its README says so")
{
    Invented tree;
    tree.put("base/migrations/2026-11-24T0600_account.sql",
        "-- Why: keys.\nCREATE TABLE account (account_id TEXT NOT NULL PRIMARY KEY) STRICT;\n");
    tree.put("domain/member/member_store.cpp", store("SELECT account_id FROM account"));
    CHECK(tree.findings().find("the table account belongs to base") != std::string::npos);
    tree.put("domain/member/README.md", "# member\nUses: nothing\nBase tables: account\n");
    CHECK(tree.findings() == "");
}

TEST_CASE("SQL that PostgreSQL does not understand is found")
{
    finds(
        "domain/member/member_store.cpp", store("INSERT OR IGNORE INTO member VALUES (1)"), "IGNORE is not understood");
    allows("domain/member/member_store.cpp", store("INSERT INTO member VALUES (1) ON CONFLICT DO NOTHING"));
}

TEST_CASE("slices do not use each other in a circle")
{
    Invented tree;
    tree.put("domain/member/member.cpp", "#include \"domain/session/session.h\"\n");
    tree.put("domain/member/README.md", "# member\nUses: session\n");
    CHECK(tree.findings().find("in a circle: member -> session -> member") != std::string::npos);
}

TEST_CASE("a slice's README says which slices it uses, by header and by view")
{
    finds("domain/session/README.md", "# session\n", "session uses member; say so");
    finds("domain/session/README.md", "# session\nUses: member, area\n", "says it uses area and does not");
    Invented tree;
    tree.put("domain/session/session.h", "#pragma once\n");
    tree.put("domain/session/session_store.cpp", store("SELECT 1 FROM member_published"));
    CHECK(tree.findings() == "");
    tree.put("domain/session/README.md", "# session\nUses: nothing\n");
    CHECK(tree.findings().find("session_store.cpp:4: session uses member") != std::string::npos);
}

TEST_CASE("a table of a chapter begins its key with the chapter and is strict")
{
    auto const migration = [](std::string const& sql) { return "-- Why: a test.\n" + sql + "\n"; };
    auto const path = "domain/session/migrations/2026-11-24T0800_session.sql";
    finds(path, migration("CREATE TABLE session (session_id TEXT PRIMARY KEY) STRICT;"),
        ":2: the primary key of session");
    finds(path, migration("CREATE TABLE session (chapter_id TEXT, a TEXT, PRIMARY KEY (a, chapter_id)) STRICT;"),
        "the primary key of session");
    finds(path, migration("CREATE TABLE session (chapter_id TEXT NOT NULL PRIMARY KEY);"), "session is not STRICT");
    allows(path, migration("CREATE TABLE session (chapter_id TEXT NOT NULL PRIMARY KEY) STRICT;"));
    allows(path, migration("-- Reference: session\nCREATE TABLE session (code TEXT NOT NULL PRIMARY KEY) STRICT;"));
    finds(path, migration("CREATE VIEW session_published AS SELECT member_id FROM member;"), ":2: the table member");
    finds(path, "CREATE TABLE session (chapter_id TEXT PRIMARY KEY) STRICT;\n", "begins with \"-- Why:\"");
    finds("domain/session/migrations/0001_session.sql", migration(""), "a migration is named");
}

TEST_CASE("a released migration stays as it is, and a new one is recorded")
{
    Invented tree;
    auto const path = "domain/member/migrations/2026-11-24T0700_member.sql";
    tree.put("docs/migrations.sha256", "");
    CHECK(tree.findings().find("is not listed in docs/migrations.sha256") != std::string::npos);
    tree.put("docs/migrations.sha256", tree.recorded());
    CHECK(tree.findings() == "");
    auto const before = tree.recorded();
    tree.put(path, "-- Why: changed.\n");
    CHECK(tree.findings().find("a released migration never changes") != std::string::npos);
    CHECK(tree.recorded() == before);
}

TEST_CASE("a private value is not taken out by a page or a handler")
{
    finds("domain/member/member_page.cpp", "auto x = name.stored();\n", "member_page.cpp:1: .stored()");
    finds("domain/member/member_routes.cpp", "auto x = name.stored();\n", "by .reveal(permit)");
    allows("domain/member/member_store.cpp", "auto x = name.stored();\n");
    allows("domain/member/member_page.cpp", "// name.stored() would leak\n");
}

TEST_CASE("a slice starts no thread, reads no clock, opens no socket")
{
    finds("domain/member/member.cpp", "std::thread t;\n", "only base starts a thread");
    finds("domain/member/member.cpp", "auto t = std::chrono::steady_clock::now();\n", "handed its Now");
    finds("domain/member/member.cpp", "auto t = base::clock_now();\n", "handed its Now");
    finds("domain/member/member.cpp", "auto t = std::getenv(\"X\");\n", "does not speak to the machine");
    allows("base/clock.cpp", "auto t = std::chrono::steady_clock::now();\n");
    allows("domain/member/member_test.cpp", "std::thread t;\n");
}

TEST_CASE("dull names are refused")
{
    finds("base/string_utils.cpp", "\n", "a file called utils");
    finds("domain/member/data/x.cpp", "\n", "a folder called data");
    allows("base/page/html.cpp", "\n");
}

TEST_CASE("files, functions and lines have a length that can be read")
{
    auto const function = [](int lines) {
        std::string text = "void f()\n{\n";
        for (int i = 0; i < lines; ++i)
            text += "    g();\n";
        return text + "}\n";
    };
    finds("base/x.cpp", function(61), "base/x.cpp:2: this function has 61 lines");
    allows("base/x.cpp", function(60));
    finds("domain/member/member.cpp", std::string(401, '\n'), "this file has 401 lines");
    allows("domain/member/member.cpp", std::string(400, '\n'));
    finds("base/x.cpp", "// " + std::string(118, 'x') + "\n", "this line has 121 characters");
    allows("base/x.cpp", "// " + std::string(117, 'x') + "\n");
}

TEST_CASE("words of the field keep their meaning")
{
    finds("base/x.cpp", "int session = 0;\n", "here one says sign_in");
    finds("domain/member/member.cpp", "int role = 0;\n", "here one says permit");
    allows("domain/session/session.cpp", "int session = 0; // the role of x\n");
    allows("domain/member/member.cpp", "auto x = attribute(\"role\", \"status\");\n");
    Invented tree;
    tree.put("GLOSSARY.md", "| word | owner | say instead |\n| --- | --- | --- |\n| theme | finding | subject |\n");
    tree.put("domain/member/member.cpp", "int theme = 0;\n");
    CHECK(tree.findings().find("here one says subject") != std::string::npos);
}

TEST_CASE("unfinished things and markup from text do not reach main")
{
    finds("base/x.cpp", std::string("// FIX") + "ME: later\n", "does not reach main");
    finds("web/base/x.ts", "e.innerHTML = text;\n", "web/base/x.ts:1: innerHTML");
    allows("web/base/x.ts", "e.textContent = text; // never innerHTML\n");
}

TEST_CASE("a slice with code has a short README")
{
    finds("domain/journey/journey.h", "#pragma once\n", "domain/journey/README.md:0: a slice says");
    finds("domain/member/README.md", std::string(39, '\n') + "Uses: nothing\nmore\n", "this README has 41 lines");
}
