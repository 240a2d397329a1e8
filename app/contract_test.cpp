#include "app/contract.h"

#include "app/slices.h"
#include "tests/in_tree.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace {

// What stands between `before` and a quotation mark, each time.
std::set<std::string> found_in(std::string const& text, std::string const& before)
{
    std::set<std::string> found;
    for (auto at = text.find(before); at != std::string::npos; at = text.find(before, at + 1))
        found.insert(text.substr(at + before.size(), text.find('"', at + before.size()) - at - before.size()));
    return found;
}

struct Thing {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Thing, (), (name))

}

TEST_CASE("programs are told of every note that phones bring and every document that they hold")
{
    auto const slices = app::all_slices();
    std::set<std::string> kinds;
    std::set<std::string> documents;
    for (auto const& slice : slices) {
        for (auto const& route : slice.routes)
            if (route.is_for_phones)
                kinds.insert(route.kind);
        for (auto const& document : slice.documents)
            documents.insert(std::string(document.kind));
    }
    auto const contract = app::contract_of(slices);
    CHECK(contract.notes.size() == kinds.size());
    CHECK(contract.documents.size() == documents.size());
    auto const printed = app::openapi_of(contract) + app::typescript_of(contract);
    for (auto const& kind : kinds)
        CHECK(printed.find("\"fact." + kind + "\"") != std::string::npos);
    for (auto const& kind : documents)
        CHECK(printed.find("\"put." + kind + "\"") != std::string::npos);
}

TEST_CASE("a note's ids and its form are those of its handler")
{
    auto const contract = app::contract_of(app::all_slices());
    auto const off = std::ranges::find(contract.notes, "session.take_off", &app::NoteKind::kind);
    REQUIRE(off != contract.notes.end());
    REQUIRE(off->about.size() == 2);
    CHECK(off->about[0].name == "Session");
    CHECK(off->about[1].name == "WalkIn");
    CHECK(off->form.name == "SessionTakeOff");
    REQUIRE(off->form.fields.size() == 1);
    CHECK(off->form.fields[0].name == "because");
}

TEST_CASE("every problem of the door's own is told, and so is every call")
{
    std::set<std::string> told { "sync.no_rescue", "sync.hub_program" }; // of a page, and of a hub's own terminal
    for (auto const& codes : { http::call_problems(), http::note_problems(), http::file_problems() })
        for (auto const* const code : codes)
            told.insert(std::string(code->name));
    auto const door = tests::in_tree("base/sync_door/sync_door.h") + tests::in_tree("base/sync_door/superseded.h")
        + tests::in_tree("base/sync_door/hub.h");
    for (auto const& code : found_in(door, "{ \"sync."))
        CHECK_MESSAGE(told.contains("sync." + code), code);
    told.insert("files.not_a_hash"); // of a field of a note
    told.insert("files.no_picture"); // of a field of a page
    for (auto const& code :
        found_in(tests::in_tree("base/files/files.h") + tests::in_tree("base/http/file_calls.h"), "{ \"files."))
        CHECK_MESSAGE(told.contains("files." + code), code);
    std::set<std::string> paths;
    for (auto const& call : http::door_calls())
        paths.insert(std::string(call.path));
    for (auto const& call : http::file_calls())
        paths.insert(std::string(call.path));
    auto const site = tests::in_tree("base/http/site_sync.cpp") + tests::in_tree("base/http/site_inner.h");
    for (auto const& path : found_in(site, "\"/sync/v1/"))
        if (!path.empty())
            CHECK_MESSAGE(paths.contains("/sync/v1/" + path), path);
}

TEST_CASE("what joins without a sign-in is told with its path, and what a hub holds with its columns")
{
    auto const contract = app::contract_of(app::all_slices());
    std::vector<std::string> paths;
    for (auto const& joining : contract.joinings) {
        paths.push_back(joining.path);
        REQUIRE(joining.form.fields.size() > 2);
        CHECK(joining.form.fields[0].name == "fact_id");
        CHECK(joining.form.fields[1].name == "token");
    }
    CHECK(paths == std::vector<std::string> { "/devices/take", "/devices/take-hub", "/devices/recover" });
    for (auto const* const table : { "arrival", "documents", "moment", "session_plan" })
        CHECK_MESSAGE(contract.hub_parts.contains(table), table);
    CHECK(!contract.hub_parts.contains("stored_file"));
}

TEST_CASE("two things of one name are our mistake, and what is left out is not written")
{
    auto contract = app::contract_of(app::all_slices());
    contract.documents.push_back({ "a.b", shape::of<Thing>() });
    contract.documents.push_back({ "a.c", shape::of<Thing>() });
    CHECK_NOTHROW((void)app::openapi_of(contract));
    contract.documents.back().shape.fields.clear();
    CHECK_THROWS_AS((void)app::openapi_of(contract), base::OurMistake);
    CHECK_THROWS_AS((void)app::typescript_of(contract), base::OurMistake);
    CHECK(form::json_of(http::NoteResult { "x", http::NoteState::dup, http::NoteBecame::held, {}, {} })
        == R"({"id":"x","s":"dup","was":"held"})");
}
