// story_runner --server build/release/berdaya [--jobs 2] [--every-route] FILE or FOLDER ...
// Each story gets a fresh database and a server of its own; on PostgreSQL when BERDAYA_TEST_POSTGRES names a cluster.
#include "app/slices.h"
#include "base/sql/postgres.h"
#include "base/sql/sqlite.h"
#include "tests/stories/watch.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <mutex>
#include <set>
#include <sstream>
#include <thread>

namespace stories {

namespace {

// What went wrong, where; empty when the story holds.
struct Failure {
    int line = 0;
    std::string what;
};

// The story's chapters, and one next door to which none of it belongs.
std::vector<Chapter> with_a_neighbour(std::vector<Chapter> chapters)
{
    chapters.push_back({ "tetangga", "Komunitas Tetangga", { { "chair", "tetangga" } } });
    return chapters;
}

class Telling {
public:
    Telling(Story const& story, std::string const& program, std::string folder, http::Router const& router)
        : m_story(story)
        , m_community(program, with_a_neighbour(story.chapters), std::move(folder))
        , m_watch(router, m_community, story.chapters.at(0).officers.at(0).voice)
    {
    }

    std::vector<Failure> tell()
    {
        for (auto const& step : m_story.steps) {
            try {
                take(step);
            } catch (std::out_of_range const&) {
                fail(step, "a {name} is used that no answer has given");
            } catch (std::exception const& thrown) {
                fail(step, thrown.what());
            }
            if (!m_failures.empty())
                break;
        }
        if (!m_failures.empty() && !m_community.server().last_words().empty())
            m_failures.back().what += "\n  the server's last words:\n" + m_community.server().last_words();
        return m_failures;
    }

    std::set<std::string> const& routes_told() const { return m_watch.told(); }

private:
    void take(Step const& step)
    {
        switch (step.kind) {
        case Step::Kind::Request:
            m_fact_id = new_fact();
            m_request = &step.request;
            if (auto const wrong = m_watch.before(step.request))
                fail(step, *wrong);
            ask();
            return m_watch.after(step.request, m_answer);
        case Step::Kind::Again:
            if (!m_request)
                return fail(step, "nothing was asked that could be asked again");
            return ask();
        case Step::Kind::Expected:
            compare(step);
            for (int tries = 0; step.expected.eventually && !m_failures.empty() && tries < 100; ++tries) {
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                m_failures.clear();
                ask();
                compare(step);
            }
            return;
        case Step::Kind::Sql:
            return ask_database(step);
        case Step::Kind::Nowhere:
            return look_everywhere(step);
        }
    }

    void ask()
    {
        auto& voice = m_community.voice(m_request->voice);
        m_answer = voice.ask(*m_request, m_community.names, m_community.folder(), m_fact_id);
    }

    void compare(Step const& step)
    {
        auto& names = m_community.names;
        auto const& expected = step.expected;
        if (m_answer.status != expected.status)
            return fail(step,
                "expected " + std::to_string(expected.status) + ", got " + std::to_string(m_answer.status)
                    + (m_answer.location.empty() ? "" : " to " + m_answer.location) + "\n" + excerpt(m_answer.body));
        bool const with_query = expected.to.find('?') != std::string::npos;
        auto const location = with_query ? m_answer.location : m_answer.location.substr(0, m_answer.location.find('?'));
        if (!expected.to.empty() && !matches(expected.to, location, names))
            fail(step, "expected to " + expected.to + ", got to " + m_answer.location);
        if (!expected.problem.empty()
            && m_answer.body.find("\"problem\":\"" + expected.problem + "\"") == std::string::npos)
            fail(step, "expected the problem " + expected.problem + ", got\n" + excerpt(m_answer.body));
        if (!expected.type.empty() && !m_answer.type.starts_with(expected.type))
            fail(step, "expected the type " + expected.type + ", got " + m_answer.type);
        for (auto const& text : expected.has)
            if (m_answer.body.find(filled(text, names)) == std::string::npos)
                fail(step, "expected to see \"" + filled(text, names) + "\" in\n" + excerpt(m_answer.body));
        for (auto const& text : expected.lacks)
            if (m_answer.body.find(filled(text, names)) != std::string::npos)
                fail(step, "\"" + filled(text, names) + "\" must not be seen, and is");
        for (auto const& pattern : expected.finds)
            if (!found_in(m_answer.body, pattern, names))
                fail(step, "nothing like \"" + pattern + "\" stands in\n" + excerpt(m_answer.body));
    }

    std::unique_ptr<sql::Connection> database() const
    {
        auto const& place = m_community.place();
        auto const where = place.place().substr(place.place().find(':') + 1);
        if (place.is_postgres())
            return std::make_unique<sql::Postgres>(where, sql::Postgres::Mode::ReadOnly);
        return std::make_unique<sql::Sqlite>(where, sql::Sqlite::Mode::ReadOnly);
    }

    // Every row of every table, written out.
    void look_everywhere(Step const& step)
    {
        auto const connection = database();
        bool const on_postgres = connection->is_postgres();
        auto const sought = "%" + filled(step.text, m_community.names) + "%";
        std::vector<std::string> columns;
        connection->query(on_postgres
                ? "SELECT table_name || '|' || column_name FROM information_schema.columns "
                  "WHERE table_schema = 'public'"
                : "SELECT m.name || '|' || c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c "
                  "WHERE m.type = 'table'",
            {}, [&](sql::Row const& row) { columns.emplace_back(row.text(0)); });
        for (auto const& column : columns) {
            auto const cut = column.find('|');
            auto const statement = "SELECT 1 FROM " + column.substr(0, cut) + " WHERE CAST(\"" + column.substr(cut + 1)
                + "\" AS TEXT) LIKE ?1 LIMIT 1";
            sql::Value const values[] { sql::value_of(sought) };
            connection->query(statement, values, [&](sql::Row const&) {
                fail(step, "\"" + filled(step.text, m_community.names) + "\" stands in " + column);
            });
        }
    }

    void ask_database(Step const& step)
    {
        auto const& names = m_community.names;
        auto const connection = database();
        std::string got;
        connection->query(filled(step.asked.statement, names), {}, [&](sql::Row const& row) {
            got += got.empty() ? "" : " / ";
            for (int column = 0; column < row.columns(); ++column)
                got += (column ? " | " : "") + std::string(row.text(column));
        });
        auto const expected = filled(step.asked.answer, names);
        if (got != expected)
            fail(step, "the database answers \"" + got + "\", expected \"" + expected + "\"");
    }

    void fail(Step const& step, std::string what) { m_failures.push_back({ step.line, std::move(what) }); }

    Story const& m_story;
    Community m_community;
    Watch m_watch;
    Request const* m_request = nullptr;
    std::string m_fact_id;
    Answer m_answer;
    std::vector<Failure> m_failures;
};

struct Told {
    std::vector<Failure> failures;
    std::set<std::string> routes;
};

Told told(std::filesystem::path const& file, std::string const& program, http::Router const& router)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    try {
        auto const story = parse(text.str());
        Telling telling(story, program, file.parent_path().string(), router);
        auto failures = telling.tell();
        return { std::move(failures), telling.routes_told() };
    } catch (Unreadable const& unreadable) {
        return { { { unreadable.line(), unreadable.what() } }, {} };
    } catch (std::exception const& thrown) {
        return { { { 1, thrown.what() } }, {} };
    }
}

std::vector<std::filesystem::path> stories_below(std::vector<std::string> const& places)
{
    std::vector<std::filesystem::path> files;
    for (auto const& place : places) {
        if (!std::filesystem::is_directory(place)) {
            files.emplace_back(place);
            continue;
        }
        for (auto const& entry : std::filesystem::recursive_directory_iterator(place))
            if (entry.path().extension() == ".story")
                files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

struct Orders {
    std::string program;
    int jobs = 2;
    bool every_route = false; // a route that no story tells is a failure
    std::vector<std::string> places;
};

Orders orders_of(std::vector<std::string> const& words)
{
    Orders orders;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--server" && i + 1 < words.size())
            orders.program = words[++i];
        else if (words[i] == "--jobs" && i + 1 < words.size())
            orders.jobs = std::max(1, std::atoi(words[++i].c_str()));
        else if (words[i] == "--every-route")
            orders.every_route = true;
        else
            orders.places.push_back(words[i]);
    }
    return orders;
}

http::Router gathered_routes()
{
    std::vector<http::Route> routes;
    for (auto const& slice : app::all_slices())
        routes.insert(routes.end(), slice.routes.begin(), slice.routes.end());
    return http::Router(std::move(routes));
}

int say_untold(http::Router const& router, std::set<std::string> const& told)
{
    int untold = 0;
    for (auto const& route : router.routes()) {
        auto const name = std::string(route.method) + " " + route.pattern;
        if (told.contains(name))
            continue;
        std::cout << "no story tells " << name << "\n";
        ++untold;
    }
    return untold;
}

int tell_all(Orders const& orders)
{
    auto const router = gathered_routes();
    std::set<std::string> routes_told;
    auto const files = stories_below(orders.places);
    std::atomic<std::size_t> next = 0;
    std::atomic<int> failed = 0;
    std::mutex says;
    auto const work = [&] {
        for (auto i = next++; i < files.size(); i = next++) {
            auto const [failures, routes] = told(files[i], orders.program, router);
            std::lock_guard const lock(says);
            routes_told.insert(routes.begin(), routes.end());
            std::cout << (failures.empty() ? "ok   " : "FAIL ") << files[i].string() << "\n";
            for (auto const& failure : failures)
                std::cout << files[i].string() << ":" << failure.line << ": " << failure.what << "\n";
            failed += failures.empty() ? 0 : 1;
        }
    };
    std::vector<std::thread> hands;
    for (int i = 0; i < orders.jobs; ++i)
        hands.emplace_back(work);
    for (auto& hand : hands)
        hand.join();
    std::cout << files.size() - static_cast<std::size_t>(failed) << " of " << files.size() << " stories hold.\n";
    int const untold = orders.every_route ? say_untold(router, routes_told) : 0;
    return failed == 0 && untold == 0 && !files.empty() ? 0 : 1;
}

}

}

int main(int count, char** arguments)
{
    auto const orders = stories::orders_of({ arguments + 1, arguments + count });
    if (orders.program.empty() || orders.places.empty()) {
        std::cerr << "story_runner --server build/release/berdaya [--jobs 2] [--every-route] FILE or FOLDER ...\n";
        return 2;
    }
    return stories::tell_all(orders);
}
